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

--- A client. Options stand beside environment variables: CHATWOOT_BASE_URL, CHATWOOT_API_TOKEN, CHATWOOT_ACCOUNT_ID,
--- CHATWOOT_PLATFORM_TOKEN. Opens no connection yet.
--- @param options table? base_url api_token account_id platform_token timeout(30 s) connect_timeout(5 s) deadline(120 s;
---   inside nginx 10) max_retries(2) limits({ per_minute, shared }) transport("auto") user_agent ca_file proxy
---   max_response_bytes(64 MiB) max_connections(8) on_request on_response on_retry
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
