-- A whole bot inside nginx: Chatwoot delivers each message, the bot answers what it knows, labels the conversation, and hands over to
-- people when somebody writes "agent". nginx.conf beside this file loads it; README.md says how to try it out.
local chatwoot = require "chatwoot"

local ANSWERS = {
  { word = "invoice", label = "billing", text = "Invoices are in your account, under “Orders”." },
  { word = "refund", label = "billing", text = "Refunds take three working days once the parcel is back with us." },
  { word = "parcel", label = "shipping", text = "Your parcel's number and where it is are in the mail “Your order is on its way”." },
}
local UNKNOWN = "I am only a bot and did not understand that. Write “agent” and a colleague will answer."
local HANDING_OVER = "A colleague will answer you soon."

local bot, people -- one of each for a worker, made with the first delivery: nothing can wait while nginx starts

local function clients()
  -- three seconds at most for a call: Chatwoot gives up after five
  bot = bot or chatwoot.new { api_token = os.getenv "CHATWOOT_BOT_TOKEN", deadline = 3 }
  people = people or chatwoot.new { api_token = os.getenv "CHATWOOT_API_TOKEN", deadline = 3 } -- a bot can't list messages
  return bot, people
end

--- Says something exactly once: the delivery's id is the same when it comes again, and what was said stands after what was asked.
local function say(event, text)
  local client, lookup = clients()
  return client.messages:send(event.conversation.id, text, { key = event.delivery.id, lookup = lookup, since_id = event.id })
end

local function label(event, name)
  return clients().conversations.labels:add(event.conversation.id, { name })
end

local function hand_over(event)
  local ok, err = clients().conversations:toggle_status(event.conversation.id, "open")
  if ok then ok, err = label(event, "wants-agent") end
  if not ok then return nil, err end
  return say(event, HANDING_OVER)
end

--- A step that fails returns nil and its error; Chatwoot then delivers again, and what was done already does no harm done twice.
local function on_message(event)
  local text = (event.content or ""):lower()
  -- its own answers are delivered too, and an open conversation belongs to people
  if event.message_type ~= "incoming" or event.conversation.status ~= "pending" then return true end
  if text:find("agent", 1, true) then return hand_over(event) end
  for _, answer in ipairs(ANSWERS) do
    if text:find(answer.word, 1, true) then
      local ok, err = label(event, answer.label)
      if not ok then return nil, err end
      return say(event, answer.text)
    end
  end
  return say(event, UNKNOWN)
end

return {
  handle = chatwoot.webhook.handler {
    secrets = { { secret = os.getenv "CHATWOOT_BOT_SECRET", from = "bot" } },
    on = {
      message_created = on_message,
      error = function(why, event) ngx.log(ngx.ERR, event.event, " ", event.delivery.id, ": ", tostring(why)) end,
    },
  },
}
