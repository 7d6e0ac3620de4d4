--- Webhook deliveries on their way: signed like the server's, handed over, repeated where the server repeats, and what a
-- failing receiver brings about. It must never open a connection: in the process the test takes them, over HTTP post.lua
-- sends them. Neighbours: events.lua (fills the outbox), sandbox.lua (deliver), http.lua.
local activity = require "chatwoot.sandbox.activity"
local cast = require "chatwoot.sandbox.cast"
local core = require "chatwoot.core"
local events = require "chatwoot.sandbox.events"

local deliveries = { ATTEMPTS = 3, AT_ONCE = 500 }
local FAILING = { message_created = true, message_updated = true }
local REPEATED = { [429] = true, [500] = true }
local PHRASES = {
  [400] = "Bad Request", [401] = "Unauthorized", [403] = "Forbidden", [404] = "Not Found", [405] = "Method Not Allowed",
  [408] = "Request Timeout", [409] = "Conflict", [410] = "Gone", [413] = "Payload Too Large",
  [422] = "Unprocessable Entity", [429] = "Too Many Requests", [500] = "Internal Server Error",
  [501] = "Not Implemented", [502] = "Bad Gateway", [503] = "Service Unavailable", [504] = "Gateway Timeout",
}
local GAVE_UP = "Conversation was marked open by system due to an error with the agent bot."

--- Takes what waits out of the outbox; url: only what goes there.
function deliveries.take(state, url)
  local taken, left = {}, {}
  for _, entry in ipairs(state.outbox) do
    if url == nil or entry.url == url then taken[#taken + 1] = entry else left[#left + 1] = entry end
  end
  state.outbox = left
  return taken
end

--- One attempt as it goes out now: { event, url, headers, body }.
function deliveries.signed(state, entry)
  local timestamp = ("%d"):format(math.floor(state:now()))
  return {
    event = entry.event, url = entry.url, body = entry.body,
    headers = {
      ["Accept-Encoding"] = "gzip;q=1.0,deflate;q=0.6,identity;q=0.3", Accept = "application/json",
      ["User-Agent"] = "Ruby", Host = entry.url:match("^%a+://([^/?#]+)") or "", ["Content-Type"] = "application/json",
      ["X-Chatwoot-Delivery"] = entry.id, ["X-Chatwoot-Timestamp"] = timestamp,
      ["X-Chatwoot-Signature"] = "sha256=" .. core.hmac_sha256(entry.secret, timestamp .. "." .. entry.body),
      ["Content-Length"] = tostring(#entry.body),
    },
  }
end

--- Whether the server asks again after this answer: bots only.
function deliveries.repeats(entry, status, attempt)
  return entry.kind == "bot" and REPEATED[status] ~= nil and attempt < deliveries.ATTEMPTS
end

--- Seconds until it does.
function deliveries.pause(state, attempt) return 2 * attempt + 1 + state.random:below(100) / 100 end

local function fail_message(state, message, text)
  if message.status == "failed" and message.content_attributes.external_error == text then return end
  local attributes = cast.copy(message.content_attributes)
  attributes.external_error = text
  message.status, message.content_attributes, message.updated_at = "failed", attributes, state:now()
end

local function hand_back(state, conversation)
  if conversation.status ~= "pending" then return end
  conversation.status, conversation.updated_at = "open", state:now()
  activity.note({ state = state }, conversation, GAVE_UP)
end

--- What follows when a receiver refused for good. why: a status, or the text of what went wrong.
function deliveries.failed(state, entry, why)
  if not FAILING[entry.event] or entry.kind == "account" then return end
  if type(why) == "number" then why = ("%d %s"):format(why, PHRASES[why] or "Error") end
  events.around(state, entry.conversation, function()
    if entry.kind == "inbox" then fail_message(state, entry.message, why) else hand_back(state, entry.conversation) end
  end)
end

local function accepted(status) return status >= 200 and status <= 299 end

--- Hands one delivery to a receiver until it is taken or given up.
local function hand_over(sandbox, entry, receiver)
  local state, attempt = sandbox.state, 0
  while true do
    attempt = attempt + 1
    local delivery = deliveries.signed(state, entry)
    local status, why = receiver(delivery)
    if status == nil then status = 200 end
    delivery.status, delivery.attempts = status or nil, attempt
    if status and accepted(status) then return delivery end
    if not deliveries.repeats(entry, status, attempt) then
      deliveries.failed(state, entry, status or why or "Net::ReadTimeout with #<TCPSocket:(closed)>")
      return delivery
    end
    sandbox:sleep(deliveries.pause(state, attempt))
  end
end

--- Hands all that waits to a function, and what comes of that too. The function answers a status (nil: 200), or false and a
--- text for no answer at all.
function deliveries.hand_over(sandbox, receiver)
  local done = {}
  while #sandbox.state.outbox > 0 do
    if #done >= deliveries.AT_ONCE then
      error("sandbox:deliver: more than " .. deliveries.AT_ONCE .. " deliveries: does the receiver answer itself?", 0)
    end
    local entry = table.remove(sandbox.state.outbox, 1)
    done[#done + 1] = hand_over(sandbox, entry, receiver)
  end
  return done
end

return deliveries
