-- Requests to a sandbox by hand, nothing of the client in their way: ask(sb):as("agent"):get("/labels"). An answer comes
-- back as { status, headers, body, json }. Neighbours: the sandbox specs.
local core_json = require("chatwoot.core").json

local Ask = {}
--- Paths that are not below the account.
local WHOLE = { api = true, public = true, platform = true, health = true, auth = true, resend_confirmation = true }
Ask.__index = Ask

--- Who asks: an owner the sandbox knows, a token, or nil for nobody.
function Ask:as(owner)
  local known = ({ administrator = true, agent = true, bot = true, platform = true })[owner]
  return setmetatable({ sb = self.sb, token = known and self.sb:token(owner) or owner }, Ask)
end

--- Any request. path: below the account, or whole when it starts with one of the above.
function Ask:send(method, path, body, headers)
  if not WHOLE[path:match("^/([%w_]*)")] then
    path = "/api/v1/accounts/" .. self.sb.account_id .. path
  end
  local all = { Accept = "application/json", ["api-access-token"] = self.token }
  if body ~= nil then all["Content-Type"] = "application/json" end
  for name, value in pairs(headers or {}) do all[name] = value ~= false and value or nil end
  local text = body
  if type(body) == "table" then text = core_json.encode(body) end
  local reply = assert(self.sb:send { method = method, url = "http://sandbox.example" .. path, headers = all,
    body = text and { text } })
  local json = reply.body ~= "" and core_json.decode(reply.body) or nil
  return { status = reply.status, headers = reply.headers, body = reply.body, json = json }
end

function Ask:get(path, headers) return self:send("GET", path, nil, headers) end
function Ask:post(path, body, headers) return self:send("POST", path, body or {}, headers) end
function Ask:patch(path, body, headers) return self:send("PATCH", path, body or {}, headers) end
function Ask:delete(path, body, headers) return self:send("DELETE", path, body, headers) end

--- An inbox, a contact and a conversation between them.
function Ask:conversation(fields)
  local inbox = self:post("/inboxes", { name = "App", channel = { type = "api" } }).json
  local contact = self:post("/contacts", { name = "Zoë", email = "zoe@shop.example" }).json.payload.contact
  local wanted = { inbox_id = inbox.id, contact_id = contact.id }
  for name, value in pairs(fields or {}) do wanted[name] = value end
  return self:post("/conversations", wanted).json, inbox, contact
end

return function(sb) return setmetatable({ sb = sb, token = sb:token("administrator") }, Ask) end
