-- A message with files: one made in memory, one from disk (streamed, never read whole).
local chatwoot = require "chatwoot"
local client = chatwoot.new()

local path = os.tmpname()
local file = assert(io.open(path, "w"))
file:write("day,orders\n2026-01-01,12\n2026-01-02,9\n")
file:close()

local conversation = chatwoot.assert(client.conversations:list { status = "all" })[1]
local message = chatwoot.assert(client.messages:create(conversation.id, {
  content = "The figures you asked for",
  attachments = {
    { path = path, filename = "orders.csv" },
    { data = "All numbers are net.\n", filename = "note.txt" },
  },
}))
for _, attachment in ipairs(message.attachments) do
  print(attachment.file_type, attachment.file_size .. " bytes")
end

-- and back: data_url is public, the token never goes along
chatwoot.assert(client:download(message.attachments[1].data_url, path))
print(assert(io.open(path)):read())
os.remove(path)
client:close()
