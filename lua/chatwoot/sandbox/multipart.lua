--- Reads a multipart/form-data body into its parts; bytes of files are kept as they are.
-- It must never guess: a body without its boundary is malformed.
-- Neighbours: body.lua (nests the names).
local multipart = {}

local function unquote(header, name)
  local value = header:match("[;%s]" .. name .. '="(.-[^\\])"') or header:match("[;%s]" .. name .. '=""') and ""
    or header:match("[;%s]" .. name .. "=([^;%s]+)")
  return value and (value:gsub('\\(["\\])', "%1"):gsub("%%22", '"'))
end

local function part(text)
  local head, data = text:match("^(.-)\r\n\r\n(.*)$")
  if not head then return nil end
  local headers = {}
  for line in (head .. "\r\n"):gmatch("(.-)\r\n") do
    local key, value = line:match("^([^:]+):%s*(.*)$")
    if key then headers[key:lower()] = value end
  end
  local disposition = headers["content-disposition"] or ""
  return {
    name = unquote(disposition, "name"), filename = unquote(disposition, "filename"), data = data,
    content_type = headers["content-type"],
  }
end

--- The parts of a body in order: { name, filename?, content_type?, data }; nil when it does not hold the boundary.
function multipart.parse(body, boundary)
  local parts, mark = {}, "--" .. boundary
  local _, at = body:find(mark, 1, true)
  if not at then return nil end
  while true do
    if body:sub(at + 1, at + 2) == "--" then return parts end
    local stop, after = body:find("\r\n" .. mark, at, true)
    if not stop then return nil end
    local found = part(body:sub(at + 3, stop - 1))
    if found and found.name then parts[#parts + 1] = found end
    at = after
  end
end

return multipart
