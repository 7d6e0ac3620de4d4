--- Bodies for transports written in Lua: segments out of memory and files, answers into memory or a file. What goes wrong with a file or a
--- size is raised as a failure { kind, message }. Files are read and written in pieces, each a short stop of the worker; it must never
--- hold a whole one in memory. Neighbours: resty.lua; core/transfer.c is the same for libcurl.

local core = require "chatwoot.core"

local M = {}

local PIECE = 65536

local function fail(message, path) error({ kind = "config", message = message .. " " .. path }, 0) end

--- The file must be as long as it was; a segment from its start is the whole file.
local function check(segment)
  local size, ends = core.file_size(segment.path), segment.offset + segment.length
  if not size then fail("this file can't be read any more:", segment.path) end
  if size < ends or (segment.offset == 0 and size > ends) then fail("this file changed while it was sent:", segment.path) end
end

--- @return function → string? the next piece of one file
local function pieces(segment)
  local file, left = nil, segment.length
  return function()
    if left == 0 then
      if file then file:close() end
      return check(segment)
    end
    file = file or io.open(segment.path, "rb")
    local at = segment.offset + segment.length - left
    local piece = file and file:seek("set", at) and file:read(math.min(left, PIECE))
    if not piece then fail("this file changed while it was sent:", segment.path) end
    left = left - #piece
    return piece
  end
end

--- The body of a request, its files looked at. @return integer length, function → string? next piece
function M.outgoing(request)
  local segments, length, at, file = request.body or {}, 0, 0, nil
  for _, segment in ipairs(segments) do
    length = length + (type(segment) == "string" and #segment or segment.length)
    if type(segment) == "table" then check(segment) end
  end
  local function next_piece()
    local piece = file and file()
    if piece then return piece end
    file = nil
    at = at + 1
    local segment = segments[at]
    if type(segment) ~= "table" then return segment end
    file = pieces(segment)
    return next_piece()
  end
  return length, next_piece
end

--- Is this answer for the file request.sink? A 2xx is; pages of HTML and JSON are no report, where one was asked for (request.sink_csv).
--- @param status integer @param content_type string?
function M.is_for_sink(request, status, content_type)
  if not request.sink or status < 200 or status > 299 then return false end
  local kind = (content_type or ""):lower()
  return not (request.sink_csv and (kind:find("text/html", 1, true) == 1 or kind:find("application/json", 1, true) == 1))
end

--- Where an answer goes: to request.sink, by way of a file beside it, or to memory.
--- @return table { write(piece), finish() → string? body, drop() }
function M.incoming(request, status, content_type)
  local parts, size, out = {}, 0, {}
  local path = M.is_for_sink(request, status, content_type) and request.sink .. ".part-" .. core.random_text():sub(1, 8)
  local file = path and io.open(path, "wb")
  local function unwritable() fail("this file can't be written:", request.sink) end

  function out.write(piece)
    if path then return file and file:write(piece) or unwritable() end
    size = size + #piece
    if size > request.max_bytes then error({ kind = "too_large", message = "the answer is larger than max_response_bytes" }, 0) end
    parts[#parts + 1] = piece
  end

  function out.finish()
    if not path then return table.concat(parts) end
    local closed = file and file:close()
    file = nil
    if not (closed and os.rename(path, request.sink)) then unwritable() end
  end

  --- What was not finished leaves nothing behind.
  function out.drop()
    if file then file:close() end
    if path then os.remove(path) end
  end

  return out
end

return M
