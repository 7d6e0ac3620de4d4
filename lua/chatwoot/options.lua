--- What chatwoot.new and the opts of a call may hold: names, types, defaults, environment. Unknown names raise with a
--- suggestion, so that nothing is accepted and ignored. Neighbours: client.lua, core (checks base_url).

local core = require "chatwoot.core"
local limits = require "chatwoot.limits"
local mistake = require "chatwoot.mistake"

local M = {}

local CLIENT = { base_url = "string", api_token = "string", account_id = "id", platform_token = "string", timeout = "seconds",
  connect_timeout = "seconds", deadline = "seconds", transport = "transport", user_agent = "string", ca_file = "string",
  proxy = "proxy", max_response_bytes = "bytes", on_request = "function", on_response = "function",
  on_retry = "function", max_retries = "retries", limits = "limits", max_connections = "connections" }

local CALL = { account_id = "id", timeout = "seconds", deadline = "seconds", raw = "boolean", dry_run = "boolean",
  extra = "table", headers = "table", nulls = "boolean", to = "string", max_retries = "retries", select = "select" }

local WALK = { of = "string", from_page = "count", newest_first = "boolean" }
for name, kind in pairs(CALL) do WALK[name] = kind end

local function names(known)
  local list = {}
  for name in pairs(known) do list[#list + 1] = name end
  table.sort(list)
  return list
end

--- The canonical number of an account id, or nil.
local function account_id(value)
  if type(value) == "string" then value = value:match("^[1-9]%d*$") and #value < 16 and tonumber(value) or nil end
  if type(value) ~= "number" or value < 1 or value ~= math.floor(value) or value >= 2 ^ 53 then return nil end
  return math.floor(value)
end

local LIMITS = "{ per_minute = n }, n an integer of 1 or more, and shared = \"name of a lua_shared_dict\" if it is all workers'"
local TRANSPORTS = { auto = true, curl = true, resty = true, thread = true }

local checks = {
  string = function(v) return type(v) == "string" and v ~= "" and not v:find("\0", 1, true), "text that is not empty, without a NUL" end,
  id = function(v) return account_id(v) ~= nil, "an integer of 1 or more" end,
  seconds = function(v) return type(v) == "number" and v > 0 and v < 1e6, "seconds, a number above 0" end,
  bytes = function(v) return type(v) == "number" and v >= 1 and v < 2 ^ 52, "a number of bytes" end,
  count = function(v) return type(v) == "number" and v >= 1 and v == math.floor(v), "an integer of 1 or more" end,
  select = function(v)
    local ok, n = type(v) == "table" and #v > 0 and #v <= 60, 0
    for i, path in pairs(ok and v or {}) do
      n = n + 1
      ok = ok and type(i) == "number" and type(path) == "string" and not path:find("%z") and not ("." .. path .. "."):find("..", 1, true)
    end
    return ok and n == #v, 'a list of at most 60 fields, with dots inside objects: { "id", "meta.sender.name" }'
  end,
  retries = function(v) return type(v) == "number" and v >= 0 and v == math.floor(v) and v <= 100, "an integer from 0 to 100" end,
  connections = function(v)
    return type(v) == "number" and v >= 1 and v == math.floor(v) and v <= 1000, "an integer from 1 to 1000"
  end,
  limits = function(v)
    if type(v) ~= "table" then return false, LIMITS end
    for name in pairs(v) do if name ~= "per_minute" and name ~= "shared" then return false, LIMITS end end
    local n, shared = v.per_minute, v.shared
    local named = shared == nil or (type(shared) == "string" and shared ~= "")
    return named and type(n) == "number" and n >= 1 and n == math.floor(n), LIMITS
  end,
  boolean = function(v) return type(v) == "boolean", "true or false" end,
  table = function(v) return type(v) == "table", "a table" end,
  proxy = function(v) return v == false or (type(v) == "string" and v ~= "" and not v:find("%c")), "an address, or false for none" end,
  transport = function(v)
    return TRANSPORTS[v] or type(v) == "table", '"auto", "curl", "resty", "thread" or a table with send, sleep, now, close'
  end,
  ["function"] = function(v) return type(v) == "function", "a function" end,
}

--- The options that are set, checked, as a table of our own: the caller may change his afterwards, and defaults behind an __index
--- count (and are checked) like any other.
local function check(where, options, known)
  for name in pairs(options) do
    if not known[name] then
      local near = type(name) == "string" and core.nearest(name, names(known))
      mistake(("%s: unknown option %s%s"):format(where, tostring(name), near and ": did you mean " .. near .. "?" or ""))
    end
  end
  local own = {}
  for name, kind in pairs(known) do
    local value = options[name]
    if value ~= nil then
      local ok, wanted = checks[kind](value)
      if not ok then mistake(("%s: %s must be %s"):format(where, name, wanted)) end
      own[name] = value
    end
  end
  return own
end

local EMPTY = {} -- never written to

--- Checks the opts of a call (or a walk, when `walk`). Returns a copy, nil becomes an empty table.
function M.call(operation, opts, walk)
  if opts == nil then return EMPTY end
  if type(opts) ~= "table" then mistake(operation .. ": opts must be a table, not " .. type(opts)) end
  return check(operation .. ": opts", opts, walk and WALK or CALL)
end

local function environment(name)
  local value = os.getenv(name)
  return value ~= "" and value or nil
end

local function base_url(given)
  local url = given or environment "CHATWOOT_BASE_URL" or "https://app.chatwoot.com"
  local fault = core.base_url_fault(url)
  -- an address with a user or a query may hold a password or a token, and mistakes end in logs
  if fault then mistake("chatwoot.new: " .. fault .. (url:find("[@?%c]") and "" or (", not %q"):format(url))) end
  return (url:gsub("/+$", ""))
end

local function token(given, variable)
  local value = given or environment(variable)
  if value and value:find("[%c%s]") then
    mistake(("chatwoot.new: a token must not hold blanks or line ends (%s)"):format(given and "as given" or variable))
  end
  return value
end

--- Everything a client needs, from options and environment.
--- @return table settings, table hooks
function M.client(options, version)
  if options ~= nil and type(options) ~= "table" then mistake("chatwoot.new: options must be a table") end
  options = check("chatwoot.new", options or {}, CLIENT)
  local account = options.account_id or environment "CHATWOOT_ACCOUNT_ID"
  if account and not account_id(account) then mistake("chatwoot.new: CHATWOOT_ACCOUNT_ID must be an integer of 1 or more") end
  local settings = {
    base_url = base_url(options.base_url),
    api_token = token(options.api_token, "CHATWOOT_API_TOKEN"),
    platform_token = token(options.platform_token, "CHATWOOT_PLATFORM_TOKEN"),
    account_id = account and account_id(account),
    idle_ms = math.ceil((options.timeout or 30) * 1000), -- never 0, which means no limit to libcurl
    connect_ms = math.ceil((options.connect_timeout or 5) * 1000),
    deadline = options.deadline or (rawget(_G, "ngx") and 10 or 120),
    max_retries = options.max_retries or 2,
    limits = limits.new(options.limits),
    max_bytes = options.max_response_bytes or 64 * 1024 * 1024,
    user_agent = options.user_agent or "chatwoot-lua/" .. version,
    ca_file = options.ca_file,
    proxy = options.proxy,
    max_connections = options.max_connections,
    transport = options.transport or "auto",
  }
  if settings.user_agent:find("[%c]") then mistake("chatwoot.new: user_agent must not hold line ends") end
  return settings, { on_request = options.on_request, on_response = options.on_response, on_retry = options.on_retry }
end

M.account_id = account_id

return M
