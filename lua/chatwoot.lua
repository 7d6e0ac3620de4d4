--- chatwoot: a client for the HTTP API of Chatwoot servers. This file is what `require "chatwoot"` gives; it loads the core (no
--- libcurl) and opens nothing. Neighbours: chatwoot/client.lua, chatwoot/error.lua, chatwoot/values.lua, chatwoot/async.lua,
--- chatwoot/webhook.lua.

local client = require "chatwoot.client"
local core = require "chatwoot.core"
local errors = require "chatwoot.error"
local values = require "chatwoot.values"

--- @class chatwoot
--- @field async chatwoot.async many calls at once
--- @field webhook chatwoot.webhook is this delivery ours, and what to answer
local chatwoot = {
  --- @type string
  VERSION = "0.1.0",
  --- Stands for JSON null: clears a field on purpose; equal to cjson.null and ngx.null.
  null = core.json.null,
  --- Marks a table as a list, so that an empty one is written [] and not {}.
  array = core.json.array,
  json = { encode = core.json.encode, decode = core.json.decode },
  has = client.has,
  assert = errors.assert,
  time = values.time,
  message_type = values.message_type,
}

--- @class chatwoot.Options
--- @field base_url string? the server's origin; else CHATWOOT_BASE_URL, else https://app.chatwoot.com
--- @field api_token string? of a user or a bot; else CHATWOOT_API_TOKEN
--- @field account_id integer? else CHATWOOT_ACCOUNT_ID
--- @field platform_token string? for client.platform alone; else CHATWOOT_PLATFORM_TOKEN
--- @field timeout number? seconds without a byte moving; default 30
--- @field connect_timeout number? seconds; default 5
--- @field deadline number? seconds for one call, all tries and waits; default 120, inside nginx 10
--- @field max_retries integer? 0 to 100; default 2
--- @field limits { per_minute: integer, shared: string? }? pacing; shared names a lua_shared_dict of nginx
--- @field transport "auto"|"curl"|"resty"|"thread"|table? default "auto"; a table is a sandbox or a transport of one's own
--- @field user_agent string?
--- @field ca_file string? certificates to trust instead of the system's
--- @field proxy string|false? default the environment's, looked for when the client is made; false none
--- @field max_response_bytes integer? default 64 MiB
--- @field max_connections integer? to a host; default 8
--- @field on_request fun(event: table)? sees each call, redacted; must not wait
--- @field on_response fun(event: table)?
--- @field on_retry fun(event: table)? sees each repeat before its wait

--- A client. Options stand beside environment variables. Opens no connection yet.
--- @param options chatwoot.Options?
--- @return chatwoot.Client
--- Example: local client = chatwoot.new { base_url = "https://chat.example.com", api_token = token, account_id = 1 }
function chatwoot.new(options) return client.new(options, chatwoot.VERSION) end

--- The identifier_hash that a website widget or the public API asks for: lower-case hex HMAC-SHA256.
--- @param hmac_token string the inbox's hmac_token (administrators see it) @param identifier string
--- @return string
--- Example: chatwoot.identifier_hash("token of the inbox", "user-17")
function chatwoot.identifier_hash(hmac_token, identifier)
  if type(hmac_token) ~= "string" or hmac_token == "" or type(identifier) ~= "string" then
    require "chatwoot.mistake" "chatwoot.identifier_hash: takes the inbox's hmac_token and the contact's identifier, both text"
  end
  return core.hmac_sha256(hmac_token, identifier)
end

--- Parts that many scripts do without, loaded when first asked for.
local PARTS = { async = "chatwoot.async", webhook = "chatwoot.webhook" }

return setmetatable(chatwoot, { __index = function(_, name)
  local part = PARTS[name] and require(PARTS[name])
  if part then chatwoot[name] = part end
  return part
end })
