--- dry_run: the request a call would send, as a table and as a curl line, with the token hidden. Sends nothing.
--- Neighbours: client.lua.

local HIDDEN = "[hidden]"

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

--- @param operation string @param request table
--- @return { operation: string, method: string, url: string, headers: table, body: table?, curl: string }
local function preview(operation, request)
  local headers, names, line = {}, {}, {}
  for name, value in pairs(request.headers) do
    headers[name] = name == "api-access-token" and HIDDEN or value
    names[#names + 1] = name
  end
  table.sort(names)
  for _, name in ipairs(names) do line[#line + 1] = " -H " .. quote(name .. ": " .. headers[name]) end
  return { operation = operation, method = request.method, url = request.url, headers = headers, body = request.body,
    curl = "curl -X " .. request.method .. " " .. address(request.url) .. table.concat(line) .. body_arguments(request) }
end

return preview
