-- A name server for nginx, which does not read /etc/hosts: names that end with "here.example" are this machine, there are no others. A process of
-- its own (lua5.4 with LuaSocket) that prints its port and ends by itself after 120 seconds. Neighbours: server.lua starts it.

local socket = require "socket"

local udp = assert(socket.udp())
assert(udp:setsockname("127.0.0.1", 0))
udp:settimeout(0.5)
print((select(2, udp:getsockname())))
io.stdout:flush()

--- The answer to one question: an address, none of this kind, or no such name.
local function answer(question)
  local from = 13
  while question:byte(from) > 0 do from = from + question:byte(from) + 1 end
  local kind, ends = question:sub(from + 1, from + 2), from + 4
  local known = question:sub(13, from):find("\4here\7example\0", 1, true)
  local address = known and kind == "\0\1"
  local head = question:sub(1, 2) .. "\129" .. (known and "\128" or "\131") .. "\0\1\0" .. (address and "\1" or "\0") .. "\0\0\0\0"
  return head .. question:sub(13, ends) .. (address and "\192\12\0\1\0\1\0\0\0\60\0\4\127\0\0\1" or "")
end

local ends = socket.gettime() + 120
while socket.gettime() < ends do
  local question, ip, port = udp:receivefrom()
  if question and #question > 16 then udp:sendto(answer(question), ip, port) end
end
