--- Is this delivery from our Chatwoot? Pure: bytes and headers in, event or error out. The signature is compared in C, in constant
--- time, over the exact bytes; nothing is parsed before it is right, and no secret is ever part of an error.
--- Neighbours: webhook.lua, handler.lua; lcw_hmac.c. Sources: recorded deliveries of 4.15.1.

local core = require "chatwoot.core"
local errors = require "chatwoot.error"

local M = {}

local FIELDS = { ["x-chatwoot-delivery"] = "id", ["x-chatwoot-timestamp"] = "timestamp", ["x-chatwoot-signature"] = "signature" }
local PREFIX = "sha256="

local function refuse(kind, reason, message, hint)
  return nil, errors.new { kind = kind, reason = reason, operation = "webhook.verify", message = message, hint = hint }
end

local function odd(value) return value ~= nil and type(value) ~= "string" end

--- The three headers. `odd` names one that came twice or is no text: which one was signed would be a guess.
--- @param lower boolean? the names are in lower case, and each is there once
local function pick(headers, lower)
  local sent = {}
  if lower then
    sent.id, sent.timestamp, sent.signature = headers["x-chatwoot-delivery"], headers["x-chatwoot-timestamp"], headers["x-chatwoot-signature"]
    if odd(sent.id) or odd(sent.timestamp) or odd(sent.signature) then sent.odd = "a header of Chatwoot's" end
    return sent
  end
  for name, value in pairs(headers) do
    local field = type(name) == "string" and FIELDS[name:lower()]
    if field then
      if sent[field] ~= nil or odd(value) then sent.odd = name end
      sent[field] = value
    end
  end
  return sent
end

--- The payload as a table.
local function read(body, delivery)
  local event, why, offset = core.json.decode(body)
  if event == nil then
    return refuse("decode", "json", ("the body is no JSON: %s at byte %d"):format(why, offset))
  end
  if type(event) ~= "table" or type(event.event) ~= "string" then
    return refuse("unexpected_response", "shape", "the body is no event: it has no name under \"event\"")
  end
  event.delivery = delivery
  return event
end

--- Events of senders that sign nothing: rules of automation, macros, the installation's own URL.
local function is_never_signed(name)
  return name:find("automation_event.", 1, true) == 1 or name == "macro.executed" or name == "account_created"
end

local function unsigned(settings, sent, body)
  local allowed = settings.allow_unsigned
  if not allowed then
    return refuse("auth", "unsigned", "the delivery is not signed",
      "automation rules and macros never sign; allow_unsigned = true takes theirs")
  end
  local bare = sent.id == nil and sent.timestamp == nil
  if allowed == "any" or bare then
    local event, err = read(body, { id = sent.id, signed = false })
    if err or allowed == "any" or is_never_signed(event.event) then return event, err end
  end
  return refuse("auth", "unsigned", "the delivery is not signed, and its sender signs",
    'servers before 4.13 do not sign for bots and inboxes; allow_unsigned = "any" takes all')
end

--- Which secret made the signature? Its place in the list, or nil.
local function signer(secrets, sent, body)
  local signature, timestamp = sent.signature, sent.timestamp
  if signature:sub(1, #PREFIX) ~= PREFIX or type(timestamp) ~= "string" then return nil end
  local hex = signature:sub(#PREFIX + 1)
  for i = 1, #secrets do
    if core.hmac_matches(secrets[i].key, hex, timestamp, ".", body) then return i end
  end
  return nil
end

--- Seconds the text says, nil when it is no plain number.
local function seconds(text) return #text <= 15 and text:find "^%d+$" and tonumber(text) or nil end

local function late(settings, timestamp)
  local off = settings.now() - timestamp
  if math.abs(off) <= settings.tolerance then return nil end
  return ("the delivery was signed %.0f s %s; %g s are allowed"):format(math.abs(off), off > 0 and "ago" or "in the future",
    settings.tolerance)
end

--- @param settings table of webhook/options.lua @param body string @param headers table @param lower boolean? names are in lower case
--- @return chatwoot.webhook.Event? event, chatwoot.Error? err
function M.check(settings, body, headers, lower)
  if #body > settings.max_bytes then
    return refuse("too_large", "size", ("the body is larger than %d bytes"):format(settings.max_bytes), "raise max_bytes")
  end
  local sent = pick(headers, lower)
  if sent.odd then return refuse("auth", "signature", sent.odd .. " came more than once") end
  if not sent.signature then return unsigned(settings, sent, body) end
  local index = signer(settings.secrets, sent, body)
  local timestamp = index and seconds(sent.timestamp)
  if not timestamp then
    return refuse("auth", "signature", "the signature is not that of any of the secrets",
      "is the body the exact bytes, and the secret that of the sender?")
  end
  local why = late(settings, timestamp)
  if why then return refuse("auth", "timestamp", why, "is this machine's clock right?") end
  return read(body, { id = sent.id, timestamp = timestamp, signed = true, index = index, from = settings.secrets[index].from })
end

return M
