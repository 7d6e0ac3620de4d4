-- Tells customers once that their orders have left, however often this script runs and wherever it was stopped: the key of each message
-- names what it is about, and the conversation itself remembers. No journal, no database.
--   lua5.4 examples/send_once.lua [FILE]     lines "order,conversation"; ends with 1 while something is left to do: run it again then
local chatwoot = require "chatwoot"
local client = chatwoot.new()

local function orders(path)
  if not path then return { { "1017", 1 }, { "1018", 2 }, { "1019", 3 } } end
  local list = {}
  for line in io.lines(path) do
    local order, conversation = line:match "^([%w-]+),(%d+)"
    if order then list[#list + 1] = { order, conversation } end
  end
  return list
end

local left = 0
for _, item in ipairs(orders(arg and arg[1])) do
  local order, conversation = item[1], item[2]
  local message, err = client.messages:send(conversation, ("Your order %s has left our house."):format(order),
    { key = ("order-%s-shipped"):format(order) })
  if message then
    print(("order %s: %s, message %d"):format(order, message.existing and "told before" or "told now", message.id))
  else
    left = left + 1
    print(("order %s: %s: %s"):format(order, err.uncertain and "not settled" or "not told", tostring(err)))
  end
end
client:close()
if left > 0 then os.exit(1) end
