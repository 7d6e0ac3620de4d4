--- A multipart body for client:request, from a list of parts. (Operations with a row get theirs from the core.)
--- It reads no file: a transport streams the segments. Neighbours: free.lua.

local core = require "chatwoot.core"
local mistake = require "chatwoot.mistake"

local PART = { name = true, value = true, path = true, data = true, filename = true, content_type = true }

local function quoted(text)
  return (text:gsub('["\r\n]', { ['"'] = "%22", ["\r"] = "%0D", ["\n"] = "%0A" }))
end

local function check(part, i, plain)
  local where = ("client:request: multipart[%d]"):format(i)
  if type(part) ~= "table" or type(part.name) ~= "string" then
    mistake(where .. ": takes { name = …, value = … } or { name = …, path | data = …, filename, content_type }")
  end
  local given = 0
  for key, value in pairs(part) do
    if not PART[key] then mistake(where .. ": unknown field " .. tostring(key)) end
    if key ~= "value" and type(value) ~= "string" then mistake(("%s: %s must be text"):format(where, key)) end
    if key == "value" or key == "path" or key == "data" then given = given + 1 end
  end
  if given ~= 1 then mistake(where .. ": give one of value, path, data") end
  if part.value ~= nil and not plain(part.value) then mistake(where .. ": value must be text, a number or a boolean") end
  if part.filename == "" then mistake(where .. ": filename is empty, the server would drop the file") end
  local name = part.filename or (part.path or ""):match("[^/]*$")
  if (part.content_type or ""):find("[\r\n%z]") then mistake(where .. ": content_type holds a line end or NUL") end
  if name:find("[\r\n%z]") then mistake(where .. ": a file's name holds a line end or NUL: give filename") end
  if (part.path or ""):find("%z") then mistake(where .. ": a path holds a NUL") end
end

local function file_head(part)
  local filename = part.filename or (part.path and part.path:match("[^/]*$")) or "file"
  return ('; filename="%s"\r\nContent-Type: %s'):format(quoted(filename), part.content_type or core.media_type(filename))
end

--- @param parts table[] @param plain fun(value: any): string? a value as text
--- @return table? segments, string? media_type, string? problem an unreadable file
local function multipart(parts, plain)
  local boundary = "chatwoot-" .. core.random_text()
  local segments, text, count = {}, {}, 0
  for _ in pairs(parts) do count = count + 1 end
  if count == 0 or count ~= #parts then
    mistake("client:request: multipart must be a list of parts, without holes and names")
  end
  for i, part in ipairs(parts) do
    check(part, i, plain)
    text[#text + 1] = ('--%s\r\nContent-Disposition: form-data; name="%s"'):format(boundary, quoted(part.name))
    if part.value ~= nil then
      text[#text + 1] = "\r\n\r\n" .. plain(part.value)
    else
      text[#text + 1] = file_head(part) .. "\r\n\r\n" .. (part.data or "")
    end
    if part.path then
      local size = core.file_size(part.path)
      if not size then return nil, nil, "the file " .. part.path .. " can't be read" end
      segments[#segments + 1] = table.concat(text)
      segments[#segments + 1] = { path = part.path, offset = 0, length = size }
      text = {}
    end
    text[#text + 1] = "\r\n"
  end
  text[#text + 1] = "--" .. boundary .. "--\r\n"
  segments[#segments + 1] = table.concat(text)
  return segments, "multipart/form-data; boundary=" .. boundary
end

return multipart
