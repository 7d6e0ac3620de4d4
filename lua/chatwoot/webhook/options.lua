--- What webhook.verify and webhook.handler may be given: names, types, defaults. Unknown names raise, and no secret is ever part of
--- what is said. Neighbours: webhook.lua, verify.lua and handler.lua, which trust what comes out of here.

local core = require "chatwoot.core"
local mistake = require "chatwoot.mistake"

local M = {}

local FROM = { bot = true, inbox = true, account = true }

local function is_number(v) return type(v) == "number" and v >= 0 end
local function is_count(v) return type(v) == "number" and v >= 1 and v == math.floor(v) end
local function has(v, ...)
  if type(v) ~= "table" and type(v) ~= "userdata" then return false end
  for _, name in ipairs { ... } do
    if type(v[name]) ~= "function" then return false end
  end
  return true
end

local CHECKS = {
  text = { function(v) return type(v) == "string" end, "the bytes of the body, a text" },
  headers = { function(v) return type(v) == "table" end, "a table of names and values" },
  secrets = { function(v) return type(v) == "table" end, "a list of { secret =, from = }" },
  seconds = { is_number, "seconds, a number of 0 or more" },
  positive = { function(v) return is_number(v) and v > 0 end, "seconds, a number above 0" },
  clock = { function(v) return type(v) == "function" or is_number(v) end, "a function that gives seconds since 1970, or a number" },
  unsigned = { function(v) return type(v) == "boolean" or v == "any" end, 'true, false or "any"' },
  count = { is_count, "an integer of 1 or more" },
  mode = { function(v) return v == "before" or v == "after" end, '"before" or "after"' },
  functions = { function(v) return type(v) == "table" end, "a table of functions by the name of their event" },
  seen = { function(v) return v == false or type(v) == "string" or has(v, "add", "get", "set", "delete") end,
    "the name of a lua_shared_dict, false, or a table with add, get, set, delete" },
  ["function"] = { function(v) return type(v) == "function" end, "a function" },
}

local VERIFY = { secrets = "secrets", tolerance = "seconds", now = "clock", allow_unsigned = "unsigned", max_bytes = "count" }
local ONE = { body = "text", headers = "headers" }
local HANDLER = { mode = "mode", on = "functions", seen = "seen", remember = "positive", deadline = "positive", later = "function",
  concurrency = "count", max_waiting = "count" }

local function extend(names, more)
  for name, kind in pairs(VERIFY) do more[name] = kind end
  for name in pairs(more) do names[#names + 1] = name end
  table.sort(names)
  return names
end
local ONE_NAMES, HANDLER_NAMES = extend({}, ONE), extend({}, HANDLER)

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

--- A copy, the keys made ready: what the caller does to his table afterwards changes nothing, and no secret stands in it.
local function secrets(where, given, allow_unsigned)
  local list = {}
  for i, one in ipairs(given or {}) do
    local key = type(one) == "table" and one.secret
    -- a signature under an empty key is one that everybody can make
    if type(key) ~= "string" or key == "" or key:find "%s" then
      mistake(("%s: secrets[%d].secret must be text without blanks or line ends, and not empty"):format(where, i))
    end
    if not FROM[one.from] then mistake(('%s: secrets[%d].from must be "bot", "inbox" or "account"'):format(where, i)) end
    list[i] = { key = core.hmac_key(key), from = one.from }
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

local function functions(given)
  local on = {}
  for name, fn in pairs(given or {}) do
    if type(name) ~= "string" or type(fn) ~= "function" then
      mistake("webhook.handler: on holds functions by the name of their event; " .. tostring(name) .. " is none")
    end
    on[name] = fn
  end
  if next(on) == nil then mistake "webhook.handler: on is empty: nothing would be done with what arrives" end
  return on
end

--- @return table what verify takes, and mode on seen remember deadline later concurrency max_waiting
function M.handler(given)
  check("webhook.handler", given, HANDLER, HANDLER_NAMES)
  local settings = common("webhook.handler", given)
  settings.mode = given.mode or "before"
  settings.on = functions(given.on)
  settings.seen = given.seen
  settings.remember = given.remember or 3600
  settings.deadline = given.deadline or 4 -- Chatwoot hangs up after 5
  settings.later = given.later
  settings.concurrency = given.concurrency or 32
  settings.max_waiting = given.max_waiting or 1000
  return settings
end

return M
