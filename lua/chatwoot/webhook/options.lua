--- What webhook.verify may be given: names, types, defaults. Unknown names raise, and no secret is ever part of
--- what is said. Neighbours: webhook.lua, verify.lua, which trusts what comes out of here.

local core = require "chatwoot.core"
local mistake = require "chatwoot.mistake"

local M = {}

local FROM = { bot = true, inbox = true, account = true }

local function is_number(v) return type(v) == "number" and v >= 0 end
local function is_count(v) return type(v) == "number" and v >= 1 and v == math.floor(v) end

local CHECKS = {
  text = { function(v) return type(v) == "string" end, "the bytes of the body, a text" },
  headers = { function(v) return type(v) == "table" end, "a table of names and values" },
  secrets = { function(v) return type(v) == "table" end, "a list of { secret =, from = }" },
  seconds = { is_number, "seconds, a number of 0 or more" },
  clock = { function(v) return type(v) == "function" or is_number(v) end, "a function that gives seconds since 1970, or a number" },
  unsigned = { function(v) return type(v) == "boolean" or v == "any" end, 'true, false or "any"' },
  count = { is_count, "an integer of 1 or more" },
}

local VERIFY = { secrets = "secrets", tolerance = "seconds", now = "clock", allow_unsigned = "unsigned", max_bytes = "count" }
local ONE = { body = "text", headers = "headers" }

local function extend(names, more)
  for name, kind in pairs(VERIFY) do more[name] = kind end
  for name in pairs(more) do names[#names + 1] = name end
  table.sort(names)
  return names
end
local ONE_NAMES = extend({}, ONE)

local function check(where, given, known, names)
  if type(given) ~= "table" then mistake(where .. ": takes a table, not " .. type(given)) end
  for name in pairs(given) do
    if not known[name] then
      local near = type(name) == "string" and core.nearest(name, names)
      mistake(("%s: unknown option %s%s"):format(where, tostring(name), near and ": did you mean " .. near .. "?" or ""))
    end
  end
  for name, kind in pairs(known) do
    if given[name] ~= nil and not CHECKS[kind][1](given[name]) then
      mistake(("%s: %s must be %s"):format(where, name, CHECKS[kind][2]))
    end
  end
end

--- A copy: what the caller does to his table afterwards changes nothing.
local function secrets(where, given, allow_unsigned)
  local list = {}
  for i, one in ipairs(given or {}) do
    local key = type(one) == "table" and one.secret
    -- a signature under an empty key is one that everybody can make
    if type(key) ~= "string" or key == "" or key:find "%s" then
      mistake(("%s: secrets[%d].secret must be text without blanks or line ends, and not empty"):format(where, i))
    end
    if not FROM[one.from] then mistake(('%s: secrets[%d].from must be "bot", "inbox" or "account"'):format(where, i)) end
    list[i] = { secret = key, from = one.from }
  end
  if #list == 0 and not allow_unsigned then mistake(where .. ": secrets is empty: every delivery would be refused") end
  return list
end

local function common(where, given)
  local now = given.now or os.time
  return {
    secrets = secrets(where, given.secrets, given.allow_unsigned),
    tolerance = given.tolerance or 300,
    now = type(now) == "number" and function() return now end or now,
    allow_unsigned = given.allow_unsigned or false,
    max_bytes = given.max_bytes or 1024 * 1024,
  }
end

--- @return table secrets tolerance now allow_unsigned max_bytes
function M.verify(given)
  check("webhook.verify", given, ONE, ONE_NAMES)
  if not given.body or not given.headers then mistake "webhook.verify: body and headers are needed" end
  return common("webhook.verify", given)
end

return M
