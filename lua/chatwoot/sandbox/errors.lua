--- The answers that are not 2xx, each with the body the server gives it. A handler calls one and never comes back: it
-- raises a table that server.lua turns into the answer. Nothing else may be raised for an answer. Neighbours:
-- server.lua, the resources.
local json = require "chatwoot.sandbox.json"

local errors = {}
local Failure = {}
local PHRASES = {
  [400] = "Bad Request", [404] = "Not Found", [406] = "Not Acceptable", [422] = "Unprocessable Content",
  [500] = "Internal Server Error",
}

--- Raises an answer. framework: it comes from below the application (other charset, other shape).
function errors.raise(status, body, framework)
  error(setmetatable({ status = status, body = body, framework = framework }, Failure), 0)
end

function errors.is_failure(value) return getmetatable(value) == Failure end

--- {"status":N,"error":"..."}: what the framework says.
function errors.framework(status) errors.raise(status, { status = status, error = PHRASES[status] }, true) end

--- 406, in a form of its own: "xml", or "html" for none.
function errors.not_acceptable(media)
  error(setmetatable({ status = 406, body = { status = 406, error = PHRASES[406] }, framework = true, media = media },
    Failure), 0)
end

function errors.crash() errors.framework(500) end
function errors.malformed() errors.framework(400) end
function errors.unrouted() errors.framework(404) end
function errors.not_found() errors.raise(404, { error = "Resource could not be found" }) end
function errors.unauthorized(text) errors.raise(401, { error = text }) end
function errors.forbidden_action() errors.unauthorized("You are not authorized to do this action") end
function errors.refused(text, status) errors.raise(status or 422, { error = text }) end
function errors.missing(name) errors.refused("param is missing or the value is empty: " .. name) end

--- What failed while a record was checked. faults: list of { attribute, sentence } in the order of the server's checks.
function errors.invalid(faults)
  local sentences, attributes, seen = {}, json.array({}), {}
  for i, fault in ipairs(faults) do
    sentences[i] = fault[2]
    if not seen[fault[1]] then
      seen[fault[1]] = true
      attributes[#attributes + 1] = fault[1]
    end
  end
  errors.raise(422, { message = table.concat(sentences, ", "), attributes = attributes })
end

--- A list of faults to add to; :check() raises when there is one.
local Faults = {}
Faults.__index = Faults
function errors.faults() return setmetatable({}, Faults) end
function Faults:add(attribute, sentence) self[#self + 1] = { attribute, sentence } end
function Faults:check() if #self > 0 then errors.invalid(self) end end

return errors
