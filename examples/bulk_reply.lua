-- One answer to every open conversation, or to those with a label, many at a time and each exactly once: run it again after a failure, or
-- by mistake, and nobody is told twice.
--   lua5.4 examples/bulk_reply.lua KEY TEXT [LABEL] [AT_ONCE]      KEY names this campaign: "outage-2024-05"
-- It writes to customers. Ends with 1 while something is left to do.
local async = require "chatwoot.async"
local chatwoot = require "chatwoot"

local key, text, label = arg[1], arg[2], arg[3] ~= "" and arg[3] or nil
if not text then
  io.stderr:write "bulk_reply.lua KEY TEXT [LABEL] [AT_ONCE]\n"
  os.exit(2)
end
local at_once = tonumber(arg[4]) or 8
local client = chatwoot.new { max_connections = at_once, limits = { per_minute = 2900 } } -- the server allows 3000

-- All of them before the first answer, which moves the list.
local function conversations()
  local ids = {}
  for conversation in client.conversations:each { status = "open", labels = label and { label } or nil } do ids[#ids + 1] = conversation.id end
  return ids
end

local shown = os.execute "test -t 2"
local terminal = shown == true or shown == 0
local count = { done = 0, sent = 0, existing = 0 }

local function progress(total)
  count.done = count.done + 1
  if terminal then io.stderr:write(("\r%d of %d"):format(count.done, total), count.done == total and "\n" or "") end
end

-- What failed, by kind: how many, and one of them as an example.
local function summary(ids, results)
  local kinds, order = {}, {}
  for i, id in ipairs(ids) do
    local err = results.errors[i]
    if err then
      local kind = type(err) ~= "table" and "mistake" or err.uncertain and "uncertain" or err.kind
      if not kinds[kind] then
        kinds[kind] = { n = 0, example = ("#%d: %s"):format(id, tostring(err)) }
        order[#order + 1] = kind
      end
      kinds[kind].n = kinds[kind].n + 1
    end
  end
  for _, kind in ipairs(order) do print(("%5d %s, as %s"):format(kinds[kind].n, kind, kinds[kind].example)) end
  return #order > 0
end

local ok, left = pcall(function()
  local ids = conversations()
  local results = async.run(async.map, ids, function(id)
    local message, err = client.messages:send(id, text, { key = ("%s-%d"):format(key, id) })
    if message then
      local how = message.existing and "existing" or "sent"
      count[how] = count[how] + 1
    end
    progress(#ids)
    return message, err
  end, { concurrency = at_once })
  print(("%d conversations: %d answered now, %d before, %d failed"):format(#ids, count.sent, count.existing,
    #ids - count.sent - count.existing))
  return summary(ids, results)
end)
client:close()
if not ok then
  io.stderr:write("bulk_reply stopped: ", tostring(left), "\n")
  os.exit(1)
end
if left then os.exit(1) end
