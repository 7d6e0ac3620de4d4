--- dry_run: the request a call would send, as a table and as a curl line, with the token hidden. Sends nothing.
--- Neighbours: client.lua and free.lua, which give it a request without the secrets of the params; redact.lua.

local redact = require "chatwoot.redact"

local function quote(text) return "'" .. text:gsub("'", "'\\''") .. "'" end

local function is_multipart(request)
  return (request.headers["Content-Type"] or ""):find("multipart/", 1, true) == 1
end

--- The body as arguments of curl. A multipart body is shown part by part as it was built, which curl can't take from a line.
local function body_arguments(request)
  if not request.body then return "" end
  if is_multipart(request) then return " --data-binary @-   # the multipart body stands in .body" end
  return " --data-raw " .. quote(table.concat(request.body))
end

--- curl reads brackets and braces in an address as patterns, unless it is told not to.
local function address(url) return (url:find("[%[%]{}]") and "-g " or "") .. quote(url) end

--- @param operation string @param request table @param row integer number of the row, 0 for a free request
--- @return { operation: string, method: string, url: string, headers: table, body: table?, curl: string }
local function preview(operation, request, row)
  local headers, names, line, url = redact.headers(request.headers), {}, {}, redact.url(row, request.url)
  for name in pairs(headers) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do line[#line + 1] = " -H " .. quote(name .. ": " .. headers[name]) end
  return { operation = operation, method = request.method, url = url, headers = headers, body = request.body,
    curl = "curl -X " .. request.method .. " " .. address(url) .. table.concat(line) .. body_arguments(request) }
end

return preview
