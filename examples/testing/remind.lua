-- The script under test: reminds customers who have not answered for some days, and resolves what stays silent after that.
-- It takes its client as an argument: that is all it needs to be testable.
local chatwoot = require "chatwoot"
local DAY = 86400

local remind = {}

--- Seconds since the newest message, and whether an agent wrote it; nil for a thread without any.
local function silence(client, conversation, now)
  local last
  for _, message in ipairs(chatwoot.assert(client.messages:list(conversation.id))) do
    local spoken = message.message_type == 0 or message.message_type == 1
    if spoken and not message.private then last = message end
  end
  if last then return now - last.created_at, last.message_type == 1 end
end

--- What is to be done about a conversation: done, and how it went.
local function act(client, conversation, now, options)
  local seconds, ours = silence(client, conversation, now)
  if not ours or seconds <= options.remind_after * DAY then return nil end
  if seconds > options.resolve_after * DAY then
    return "resolved", client.conversations:toggle_status(conversation.id, "resolved")
  end
  return "reminded", client.messages:create(conversation.id, "Is there anything left that we can do for you?")
end

--- Walks all open conversations once.
--- @return table counts { reminded, resolved, failed }
function remind.run(client, now, options)
  local counts = { reminded = 0, resolved = 0, failed = 0 }
  for conversation in client.conversations:each { status = "open" } do
    local done, value, err = act(client, conversation, now, options)
    if done and value then
      counts[done] = counts[done] + 1
    elseif err then
      counts.failed = counts.failed + 1
      io.stderr:write(tostring(err), "\n")
    end
  end
  return counts
end

return remind
