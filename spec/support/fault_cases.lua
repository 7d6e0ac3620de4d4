-- What can go wrong between a client and a server, one entry each: `serve` plays the server's side of a connection (fault_server.lua
-- runs it, with the connection's number), the other fields say what a call must come to:
--   kind      of the error, or kinds with | between; nil: the call succeeds       lost   a write is uncertain, as it may have happened
--   again     what is safe is tried again                 never  so is a write: it can't have happened
--   once      although it may be, it is not: no time is left
--   arrivals  requests a try brings to the server (1)     options  of the client          status  of the error
-- Data and short scripts only; plain Lua for every version. Neighbour: fault_server_spec.lua.

local cases = {}
local function add(case) cases[#cases + 1] = case end

local BODY = '{"id":3,"title":"vip"}'
local JSON = "Content-Type: application/json\r\n"
local HEAD = "HTTP/1.1 200 OK\r\n" .. JSON
local WHOLE = HEAD .. "Content-Length: " .. #BODY .. "\r\n\r\n" .. BODY
local CHUNKED = HEAD .. "Transfer-Encoding: chunked\r\n\r\n8\r\n" .. BODY:sub(1, 8) .. "\r\ne\r\n" .. BODY:sub(9) .. "\r\n0\r\n\r\n"

cases.whole, cases.chunked = WHOLE, CHUNKED

--- Answers a request with these bytes and closes.
local function answers(text)
  return function(c)
    if c:request() then c:send(text) end
  end
end

--- An entry whose server answers with these bytes: { name, bytes, the entry's other fields }.
local function answer(name, text, fields)
  fields = fields or {}
  fields.name, fields.serve = name, answers(text)
  add(fields)
end

local function broken(name, text) answer(name, text, { kind = "connection", lost = true, again = true }) end

local SHORT = { timeout = 0.1 }

-- ---- resets and closes; where in an answer they come is the spec's: the case takes a number of bytes, `enough` of
-- them are an answer ----

add { name = "closed after n bytes", cut = WHOLE, serve = function(c, _, n)
  if c:request() then c:send(WHOLE:sub(1, n)) end
end }
add { name = "reset after n bytes", cut = WHOLE, serve = function(c, _, n)
  if c:request() then c:send(WHOLE:sub(1, n)) end
  c:reset()
end }
add { name = "chunks closed after n bytes", cut = CHUNKED, enough = #CHUNKED - 1, serve = function(c, _, n)
  if c:request() then c:send(CHUNKED:sub(1, n)) end
end }
add { name = "one answer in pieces of n bytes", pieces = true, serve = function(c, _, n)
  if not c:request() then return end
  for from = 1, #CHUNKED, n do
    c:send(CHUNKED:sub(from, from + n - 1))
    c:wait(0)
  end
end }
add { name = "reset after the head of the request", kind = "connection", lost = true, again = true, serve = function(c)
  c:head()
  c:reset()
end }
add { name = "reset when the first bytes came", kind = "connection", lost = true, again = true, arrivals = 0, serve = function(c)
  c:pull()
  c:reset()
end }
add { name = "closed when the request came", kind = "connection", lost = true, again = true, serve = function(c) c:request() end }

-- ---- stalls and slow bytes ----

add { name = "stall before the request is read", kind = "timeout", lost = true, again = true, arrivals = 0, options = SHORT,
  serve = function(c) c:stall() end }
for _, n in ipairs { 0, 12, #WHOLE - 1 } do
  add { name = "stall after " .. n .. " bytes of the answer", kind = "timeout", lost = true, again = true, options = SHORT,
    serve = function(c)
      if c:request() then c:send(WHOLE:sub(1, n)) end
      c:stall()
    end }
end
local function slowly(text)
  return function(c)
    if not c:request() then return end
    for i = 1, #text do
      if not c:send(text:sub(i, i)) then return end
      c:wait(0.004)
    end
    c:stall()
  end
end
add { name = "slow head past the deadline", kind = "deadline", lost = true, again = true, once = true, options = { deadline = 0.1 },
  serve = slowly(WHOLE) }
add { name = "slow body past the deadline", kind = "deadline", lost = true, again = true, once = true, options = { deadline = 0.1 },
  serve = slowly(HEAD .. "Content-Length: 100\r\n\r\n" .. (" "):rep(100)) }
add { name = "slow answer in time", serve = slowly("HTTP/1.0 200\r\nContent-Length: 10\r\n\r\n{\"id\":  3}") }

-- ---- lengths and chunks ----

broken("longer Content-Length", HEAD .. "Content-Length: 100\r\n\r\n" .. BODY)
answer("shorter Content-Length", HEAD .. "Content-Length: 10\r\n\r\n" .. BODY, { kind = "decode", lost = true, status = 200 })
answer("Content-Length 0", HEAD .. "Content-Length: 0\r\n\r\n" .. BODY, { kind = "unexpected_response", lost = true, status = 200 })
broken("negative Content-Length", HEAD .. "Content-Length: -1\r\n\r\n" .. BODY)
answer("Content-Length beyond 2^63: up to the end", HEAD .. "Content-Length: 99999999999999999999\r\n\r\n" .. BODY)
broken("chunk size that is none", HEAD .. "Transfer-Encoding: chunked\r\n\r\nzz\r\n" .. BODY .. "\r\n0\r\n\r\n")
broken("chunk size beyond 2^64", HEAD .. "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff1\r\n" .. BODY .. "\r\n0\r\n\r\n")
broken("chunk shorter than said", HEAD .. "Transfer-Encoding: chunked\r\n\r\nff\r\n" .. BODY .. "\r\n0\r\n\r\n")
broken("chunk longer than said", HEAD .. "Transfer-Encoding: chunked\r\n\r\n2\r\n" .. BODY .. "\r\n0\r\n\r\n")
broken("no last chunk", HEAD .. "Transfer-Encoding: chunked\r\n\r\n16\r\n" .. BODY .. "\r\n")
answer("chunks and a length", HEAD .. "Content-Length: 5\r\n" .. CHUNKED:sub(#HEAD + 1))
answer("chunk extensions and trailers", (CHUNKED:gsub("8\r\n", "8;a=b\r\n", 1):gsub("0\r\n\r\n$", "0\r\nX-Trailer: 1\r\n\r\n")))

-- ---- interim answers, odd versions, no HTTP at all ----

answer("100 before the answer", "HTTP/1.1 100 Continue\r\nX: 1\r\n\r\n" .. WHOLE)
answer("103 before the answer", "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" .. WHOLE)
answer("many interim answers", ("HTTP/1.1 102 Processing\r\n\r\n"):rep(50) .. WHOLE)
broken("100 and the end", "HTTP/1.1 100 Continue\r\n\r\n")
broken("101 to something else", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n")
add { name = "endless interim answers", kind = "too_large", lost = true, serve = function(c)
  if not c:request() then return end
  while c:send(("HTTP/1.1 100 Continue\r\n\r\n"):rep(1000)) do end
end }
answer("HTTP/1.0", "HTTP/1.0 200 OK\r\n" .. JSON .. "Content-Length: " .. #BODY .. "\r\n\r\n" .. BODY)
answer("HTTP/1.0 without a length", "HTTP/1.0 200 OK\r\n" .. JSON .. "\r\n" .. BODY)
answer("line ends without CR", (WHOLE:gsub("\r\n", "\n")))
broken("HTTP/0.9", BODY)
answer("HTTP/2 in a status line", "HTTP/2 200\r\n\r\n" .. BODY)
broken("another protocol", "SSH-2.0-OpenSSH_9.2\r\n\r\n")
broken("random bytes", "\22\3\1\2\0\1\0\1\252\3\3" .. ("\0\255\r\n"):rep(50))
broken("a status that is no number", "HTTP/1.1 OK 200\r\nContent-Length: 2\r\n\r\n{}")
broken("a status of four digits", "HTTP/1.1 2000 OK\r\nContent-Length: 2\r\n\r\n{}")
broken("a NUL in a header", "HTTP/1.1 200 OK\r\nX: a\0b\r\nContent-Length: " .. #BODY .. "\r\n\r\n" .. BODY)
answer("a NUL in the body", HEAD .. "Content-Length: 9\r\n\r\n{\"id\":\0003}", { kind = "decode", lost = true, status = 200 })

-- ---- answers of something in between ----

local HTML = "<html><head><title>502 Bad Gateway</title></head><body><h1>Sorry</h1></body></html>"
local function page(status, fields)
  fields.status = status
  local head = "HTTP/1.1 %d X\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
  answer("an HTML page with " .. status, head:format(status, #HTML) .. HTML, fields)
end
for _, status in ipairs { 502, 503, 504, 520, 524 } do page(status, { kind = "server", lost = true, again = true }) end
page(408, { kind = "timeout", lost = true, again = true })
page(404, { kind = "not_found" })
page(413, { kind = "too_large" })
page(200, { kind = "decode", lost = true })
page(429, { kind = "rate_limit", again = true, never = true })
for _, status in ipairs { 301, 302, 303, 307, 308 } do
  add { name = "redirect with " .. status, kind = "unexpected_response", status = status, serve = function(c)
    if not c:request() then return end
    c:send(("HTTP/1.1 %d X\r\nLocation: %s/stolen\r\nContent-Length: 0\r\n\r\n"):format(status, c.other))
  end }
end
add { name = "refresh and links elsewhere", serve = function(c)
  if not c:request() then return end
  c:send((WHOLE:gsub("\r\n", ("\r\nRefresh: 0; url=%s/\r\nAlt-Svc: h2=\":1\"\r\nSet-Cookie: a=b\r\nContent-Location: %s\r\n")
    :format(c.other, c.other), 1)))
end }

-- ---- too much ----

local LARGE = 100 * 1024 * 1024
local KIB64 = ("x"):rep(65536)
local function much(name, head, piece, tail, kind)
  add { name = name, kind = kind or "too_large", lost = true, large = true, options = { max_response_bytes = 1024 * 1024 }, serve = function(c)
    if not c:request() then return end
    c:send(head)
    for _ = 1, LARGE / 65536 do
      if not c:send(piece) then return end
    end
    c:send(tail)
  end }
end
much("100 MB with a length", HEAD .. "Content-Length: " .. LARGE .. "\r\n\r\n", KIB64, "")
much("100 MB in chunks", HEAD .. "Transfer-Encoding: chunked\r\n\r\n", "10000\r\n" .. KIB64 .. "\r\n", "0\r\n\r\n")
much("100 MB without a length", "HTTP/1.0 200 OK\r\n\r\n", KIB64, "")
much("100 MB behind a 500", "HTTP/1.1 500 X\r\nContent-Length: " .. LARGE .. "\r\n\r\n", KIB64, "")
much("endless headers", HEAD, ("X: yyyyyyyyyyy\r\n"):rep(4096), "")
much("a header without an end", HEAD .. "X: ", KIB64, "", "config|too_large") -- libcurl before 8.6 calls this a lack of memory
much("a status line without an end", "HTTP/1.1 200 ", KIB64, "", "config|too_large")
much("trailers without an end", CHUNKED:sub(1, -3), ("X: yyyyyyyyyyy\r\n"):rep(4096), "\r\n")

-- ---- kept connections: several calls on one client. `kept` is what the spec looks at: "lost": the second call of the first connection
-- is, "any": nobody knows which are, "own": each call gets its own answer
-- (`rest`: if the server was done before), "number": answers tell connections apart ----

add { name = "kept, and the next request is read and met with the end", kept = "lost", serve = function(c, n)
  while c:request() do
    if n == 1 and c.asked then return end
    c.asked = true
    c:send(WHOLE)
  end
end }
add { name = "kept, and the next request is met with a reset", kept = "lost", serve = function(c, n)
  while c:request() do
    if n == 1 and c.asked then return c:reset() end
    c.asked = true
    c:send(WHOLE)
  end
end }
add { name = "kept, and closed at once behind each answer", kept = "any", serve = answers(WHOLE) }
add { name = "kept, and reset at once behind each answer", kept = "any", serve = function(c)
  if c:request() then c:send(WHOLE) end
  c:reset()
end }
add { name = "an answer that nobody asked for", kept = "own", serve = function(c, n)
  while c:request() do c:send(n == 1 and WHOLE .. WHOLE:gsub('"id":3', '"id":9') or WHOLE) end
end }
add { name = "an answer that nobody asked for, later", kept = "own", rest = true, serve = function(c, n)
  while c:request() do
    c:send(WHOLE)
    c:wait(0.02)
    if n == 1 then c:send((WHOLE:gsub('"id":3', '"id":9'))) end
  end
end }
add { name = "each connection says its number", kept = "number", serve = function(c, n)
  while c:request() do
    local body = ('{"id":%d,"title":"vip"}'):format(n)
    c:send(HEAD .. "Content-Length: " .. #body .. "\r\n\r\n" .. body)
  end
end }

add { name = "a plain answer to TLS", kept = "plain", serve = function(c)
  c:pull()
  c:send "HTTP/1.1 400 The plain HTTP request was sent to HTTPS port\r\nContent-Length: 0\r\n\r\n"
end }

-- ---- bodies that are not wanted ----

add { name = "refused before the body came", upload = true, kind = "too_large", status = 413, serve = function(c)
  c:head()
  c:send "HTTP/1.1 413 X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
  c:stall()
end }
add { name = "reset in the middle of the body", upload = true, kind = "connection", lost = true, serve = function(c)
  c:head()
  for _ = 1, 3 do c:pull() end
  c:reset()
end }
add { name = "stall in the middle of the body", upload = true, kind = "timeout", lost = true, options = SHORT, serve = function(c)
  c:head()
  coroutine.yield() -- for ever: not a byte is read any more
end }

return cases
