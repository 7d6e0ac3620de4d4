-- A failed call returns nil and an error with a kind to branch on; a mistake in the script raises before anything is sent.
local chatwoot = require "chatwoot"
local client = chatwoot.new()

local contact, err = client.contacts:get(999999999)
if not contact and err.kind == "not_found" then print("no such contact: " .. err) end

local email = ("ada.%d@example.com"):format(os.time())
chatwoot.assert(client.contacts:create { name = "Ada", email = email })
local again
again, err = client.contacts:create { name = "Ada again", email = email }
if not again and err.kind == "validation" then
  print("the server complains about: " .. table.concat(err.attributes, ", "))
end

local ok, mistake = pcall(function() return client.conversations:toggle_status(1, "resolvd") end)
print(ok, mistake)
client:close()
