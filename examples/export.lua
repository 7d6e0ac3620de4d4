-- All messages of all conversations as JSON lines, several conversations at a time. Stopped anywhere, it goes on from there when it is
-- run again; run again later, it adds what is new. FILE.cursor says how far it is: after each batch, how long FILE is by now, and the
-- last message written of which conversation.
--   lua5.4 examples/export.lua FILE [OPEN_AT_ONCE]
local async = require "chatwoot.async"
local chatwoot = require "chatwoot"

local path, at_once = arg and arg[1] or os.tmpname(), tonumber(arg and arg[2]) or 8
local client = chatwoot.new { max_connections = at_once + 1 }
local BATCH = 1000 -- messages held in memory by each conversation that is being read

-- ---- what was written before ----

local function read_cursor()
  local length, last, file = 0, {}, io.open(path .. ".cursor")
  if not file then return length, last end
  for line in file:lines() do
    local size, conversation, message = line:match "^(%d+) (%d+) (%d+);$" -- the last line may have been cut
    if size then length, last[tonumber(conversation)] = tonumber(size), tonumber(message) end
  end
  file:close()
  return length, last
end

-- Cuts off what came behind the last line of the cursor.
local function cut(length)
  local file = io.open(path, "rb")
  local size = file and file:seek "end" or 0
  if size < length then error(path .. " is shorter than its cursor says: remove both, and begin anew", 0) end
  if size > length then
    local copy, left = assert(io.open(path .. ".part", "wb")), length
    file:seek "set"
    while left > 0 do
      local bytes = assert(file:read(math.min(left, 65536)))
      assert(copy:write(bytes))
      left = left - #bytes
    end
    assert(copy:close())
    assert(os.rename(path .. ".part", path))
  end
  if file then file:close() end
end

local length, last = read_cursor()
cut(length)
local out, cursor = assert(io.open(path, "ab")), assert(io.open(path .. ".cursor", "ab"))
if length > 0 then cursor:write "\n" end -- ends a line that was cut

-- ---- progress ----

local count = { conversations = 0, messages = 0 }
local shown = os.execute "test -t 2"
local terminal = shown == true or shown == 0

local function progress(done)
  if not (terminal or done) then return end
  io.stderr:write(terminal and "\r" or "", ("%d conversations, %d new messages"):format(count.conversations, count.messages), done and "\n" or "")
end

-- ---- reading ----

-- Nothing waits in here, so the two files always tell of the same.
local function write(conversation, lines, newest)
  if #lines == 0 then return end
  local text = table.concat(lines, "\n") .. "\n"
  assert(out:write(text))
  assert(out:flush())
  length = length + #text
  assert(cursor:write(("%d %d %d;\n"):format(length, conversation, newest)))
  assert(cursor:flush())
  count.messages = count.messages + #lines
  progress()
end

local function export(conversation)
  local next_message = client.messages:each(conversation, last[conversation] and { after = last[conversation] })
  local lines, message = {}, next_message() -- no for loop: Lua 5.1 can't wait in its iterator
  local newest
  while message do
    newest = message.id
    lines[#lines + 1] = chatwoot.json.encode {
      conversation = conversation, id = message.id, at = message.created_at, type = chatwoot.message_type[message.message_type],
      private = message.private, from = message.sender and message.sender.name, text = message.content,
    }
    if #lines == BATCH then
      write(conversation, lines, newest)
      lines = {}
    end
    message = next_message()
  end
  write(conversation, lines, newest)
  count.conversations = count.conversations + 1
  progress()
end

-- Reads conversations until there are no more.
local function work(queue)
  local conversation = queue:pop()
  while conversation do
    export(conversation)
    conversation = queue:pop()
  end
end

local ok, err = pcall(async.run, function()
  local queue = async.queue(at_once)
  for _ = 1, at_once do async.spawn(work, queue) end
  local next_conversation = client.conversations:each { status = "all" }
  local conversation = next_conversation()
  while conversation do
    queue:push(conversation.id)
    conversation = next_conversation()
  end
  queue:close()
end)
progress(true)
out:close()
cursor:close()
client:close()
if not ok then
  io.stderr:write("export stopped, run it again to go on: ", tostring(err), "\n")
  os.exit(1)
end
print("written to " .. path)
