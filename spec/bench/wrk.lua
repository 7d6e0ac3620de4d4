-- What wrk sends to find the sandbox's own limit: the messages of many.lua sends. TOKEN, ACCOUNT, FIRST (conversation) and COUNT (how
-- many) are in the environment. Runs in wrk's Lua. Neighbours: at_once.lua, many.lua.
-- luacheck: globals wrk request
local path = "/api/v1/accounts/" .. os.getenv "ACCOUNT" .. "/conversations/%d/messages"
local first, count, calls = tonumber(os.getenv "FIRST"), tonumber(os.getenv "COUNT"), 0

wrk.headers["Content-Type"] = "application/json"
wrk.headers["Accept"] = "application/json"
wrk.headers["api-access-token"] = os.getenv "TOKEN"

function request()
  calls = calls + 1
  return wrk.format("POST", path:format(first + calls % count), nil, '{"content":"Hello"}')
end
