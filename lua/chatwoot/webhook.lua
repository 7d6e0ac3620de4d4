--- Webhooks: is a delivery really from our Chatwoot, and which function of ours is it for. `chatwoot.webhook`, or
--- require "chatwoot.webhook"; nothing of it is loaded before. It opens nothing and asks no server.
--- Neighbours: webhook/verify.lua (pure), webhook/handler.lua (what is answered), webhook/nginx.lua (the only one that knows nginx).

local options = require "chatwoot.webhook.options"
local verify = require "chatwoot.webhook.verify"

--- @class chatwoot.webhook
local webhook = {}

--- @class chatwoot.webhook.Secret
--- @field secret string as Chatwoot shows it to administrators
--- @field from "bot"|"inbox"|"account" whose secret it is: agent_bots, inboxes (`secret`, not hmac_token), webhooks

--- Checks one delivery: signature over the exact bytes, in constant time, then the timestamp, then the JSON.
--- @param given { body: string, headers: table, secrets: chatwoot.webhook.Secret[], tolerance: number?, now: (fun(): number)|number|nil,
---   allow_unsigned: boolean|"any"|nil, max_bytes: integer? }
---   body: the bytes as they came, before any parsing; headers: names in any case; tolerance: seconds the timestamp may be off,
---   both ways (300); now: the clock (os.time); allow_unsigned: true takes events that Chatwoot never signs (automation rules,
---   macros), "any" takes all unsigned ones (servers before 4.13), for receivers nobody else can reach; max_bytes: 1 MiB
--- @return chatwoot.webhook.Event? event the payload with `delivery` { id, timestamp, signed, from, index } beside it
--- @return chatwoot.Error? err kind auth (reason "unsigned", "signature", "timestamp"), too_large, decode, unexpected_response
--- Example: local event, err = chatwoot.webhook.verify { body = body, headers = headers, secrets = { { secret = s, from = "bot" } } }
function webhook.verify(given)
  local settings = options.verify(given)
  return verify.check(settings, given.body, given.headers)
end

--- A function that answers deliveries. Inside nginx: `content_by_lua_block { handle() }`. Elsewhere handle{ body =, headers = }
--- → status, word, event or error. docs/webhooks.md tells the rest.
--- @param given chatwoot.webhook.HandlerOptions
--- @return fun(request: { body: string, headers: table, method: string? }?): integer?, string?, any
--- Example: local handle = chatwoot.webhook.handler { secrets = secrets, on = { message_created = function(event) … end } }
function webhook.handler(given) return require("chatwoot.webhook.handler").new(options.handler(given)) end

return webhook
