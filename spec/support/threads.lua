-- What each of the two threads of threads.c does: clients come and go, calls succeed and fail, JSON both ways. Arguments: the address of
-- a server that answers every call with its connection's number, the thread's number. Neighbour: threads_main.lua.

local url, number = ...
local chatwoot = require "chatwoot"

for round = 1, 5 do
  local client = chatwoot.new { base_url = url, api_token = "token-" .. number, account_id = number, proxy = false, max_retries = 0 }
  for i = 1, 10 do
    assert(chatwoot.assert(client.labels:get(i)).title == "vip")
    assert(chatwoot.assert(client.labels:create { title = "t" .. i }).id > 0)
    assert(chatwoot.json.decode(chatwoot.json.encode { a = { i, round, "x" } }).a[2] == round)
  end
  assert(not pcall(client.labels.get, client.labels, {}))
  client:close()
  local lost = chatwoot.new { base_url = "http://127.0.0.1:1", api_token = "t", account_id = 1, proxy = false, max_retries = 0 }
  local _, err = lost.labels:get(1)
  assert(err.kind == "connection", err)
end
