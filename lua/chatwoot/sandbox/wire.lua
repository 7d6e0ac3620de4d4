--- The outside of an answer: headers, ETags, what the framework says where nothing is routed, and the bytes of files.
-- It must never know an endpoint.
-- Neighbours: server.lua; json.lua writes the bodies.
local body = require "chatwoot.sandbox.body"
local json = require "chatwoot.sandbox.json"

local wire = {}

local FRESH = "max-age=0, private, must-revalidate"
local SUCCESS, FRAMEWORK = "application/json; charset=utf-8", "application/json; charset=UTF-8"

local function set(words)
  local out = {}
  for word in words:gmatch("%S+") do out[word] = true end
  return out
end

--- Verbs the web server hands on, and those a POST may say instead of itself.
local VERBS, INSTEAD = set("HEAD GET POST PUT DELETE OPTIONS TRACE PATCH"),
  set("GET HEAD PUT POST DELETE OPTIONS PATCH LINK UNLINK")
local MAX_QUERY = 10 * 1024

--- The verb that is meant: a POST may say another one.
function wire.method(request, ctx)
  if request.method ~= "POST" then return request.method end
  local other = request.headers["x-http-method-override"]
  if not other and ctx.media ~= "json" then other = ctx.form._method end
  other = type(other) == "string" and other:upper()
  return INSTEAD[other] and other or "POST"
end

--- Adds what the Public API says to browsers of other sites.
local function open_to_browsers(headers, request)
  if not request.path:find("^/public/api/") then return end
  headers.vary = "Origin"
  if not request.headers.origin then return end
  headers["access-control-allow-origin"], headers["access-control-max-age"] = "*", "7200"
  headers["access-control-allow-methods"] = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"
end

--- What is answered before the application sees a request: verbs and queries the web server does not take, and browsers
--- that ask whether they may. nil for all else.
function wire.early(request)
  if not VERBS[request.method] then
    return { status = 501, headers = {}, body = request.method .. " method is not supported" }
  end
  if #(request.query or "") > MAX_QUERY then return { status = 400, headers = {}, body = "" } end
  if request.method ~= "OPTIONS" or not request.headers.origin
    or not request.headers["access-control-request-method"] then return nil end
  local headers = {}
  open_to_browsers(headers, request)
  if headers.vary then headers["access-control-allow-headers"] = request.headers["access-control-request-headers"] end
  return { status = 200, headers = headers, body = "" }
end

--- The path without a form the server does not have, and that form; the path alone where it names none.
function wire.form_of(path)
  local plain, form = path:match("^(.+)%.(%l+)$")
  if form == "xml" or form == "html" or form == "csv" then return plain, form end
  return path
end

--- The decoded segments of a path; trailing and double slashes and .json do not count.
function wire.segments(path)
  local segments, plain = {}, not path:find("[%%\128-\255]")
  if path:find("%.json$") then path = path:sub(1, -6) end
  for segment in path:gmatch("[^/]+") do
    segments[#segments + 1] = plain and segment or body.unescape(segment, true)
  end
  return segments
end

--- A cheap digest of a body, as the text of an ETag.
local function etag(text)
  local a, b = 1, 0
  for i = 1, #text, 64 do
    local chunk = text:sub(i, i + 63)
    for j = 1, #chunk do
      a = (a + chunk:byte(j)) % 65521
      b = (b + a) % 65521
    end
  end
  return ('W/"%08x%04x%04x"'):format(#text, b, a)
end

local function request_id(state, request)
  local given = request.headers["x-request-id"]
  if given and #given <= 255 and given:find("^[%w_@-]+$") then return given end
  given = given and given:gsub("[^%w_@-]", ""):sub(1, 255)
  if given and given ~= "" then return given end
  return state.random:uuid()
end

local function base_headers(state, request, content_type)
  return { ["content-type"] = content_type, ["x-request-id"] = request_id(state, request), ["x-runtime"] = "0.001" }
end

local function no_content(headers, request)
  headers["content-type"] = nil
  return { status = request and 304 or 204, headers = headers, body = "" }
end

--- The answer of a handler: { status, value, headers }. No value: an empty body. text: the body as it is, if known.
function wire.success(state, ctx, result)
  local request, value = ctx.request, result.value
  local headers = base_headers(state, request, value == nil and "application/json" or SUCCESS)
  headers["cache-control"] = FRESH
  for name, text in pairs(result.headers or {}) do headers[name] = text end
  if result.status == 204 then return no_content(headers) end
  local text = result.text or value == nil and "" or json.encode(value)
  if ctx.method == "GET" and result.status == 200 and text ~= "" then
    local wanted = request.headers["if-none-match"]
    if wanted or request.tagged then headers.etag = etag(text) end
    if wanted and wanted == headers.etag then return no_content(headers, request) end
  end
  open_to_browsers(headers, request)
  return { status = result.status, headers = headers, body = ctx.method == "HEAD" and "" or text }
end

local XML = '<?xml version="1.0" encoding="UTF-8"?>\n<hash>\n  <status type="integer">%d</status>\n'
  .. "  <error>%s</error>\n</hash>\n"

local function media_of(request)
  if request.path:find("%.json$") then return "json" end
  local accept = request.headers.accept
  if accept == "application/json" then return "json" end
  if accept == "application/xml" then return "xml" end
  return "html"
end

--- A refusal. Where nothing was routed, or the body could not be read, its form follows Accept.
function wire.failure(state, request, failure, row)
  local body_text, content_type = failure.body and json.encode(failure.body) or "", SUCCESS
  if failure.framework then content_type = FRAMEWORK end
  if failure.body == nil then content_type = "application/json" end
  if failure.framework and (not row or failure.media) then
    local media = failure.media or media_of(request)
    if media == "html" then
      content_type = "text/html; charset=UTF-8"
      body_text = failure.status == 404
        and "<!DOCTYPE html>\n<html><body><h1>The page you were looking for doesn't exist."
        .. "</h1></body></html>\n" or ""
    elseif media == "xml" then
      content_type = "application/xml; charset=UTF-8"
      body_text = XML:format(failure.status, failure.body.error)
    end
  end
  local headers = base_headers(state, request, content_type)
  headers["cache-control"] = "no-cache"
  open_to_browsers(headers, request)
  return { status = failure.status, headers = headers, body = request.method == "HEAD" and "" or body_text }
end

--- Too many requests: no Retry-After, no limit headers.
function wire.throttled(state, request)
  local headers = base_headers(state, request, "text/plain")
  headers["cache-control"] = "no-cache"
  return { status = 429, headers = headers, body = request.method == "HEAD" and "" or "Retry later\n" }
end

--- A mistake of the sandbox: never part of the server's behaviour.
function wire.defect(state, request, message)
  local headers = base_headers(state, request, FRAMEWORK)
  headers["x-sandbox-defect"] = (tostring(message):gsub("%c", " "))
  return { status = 500, headers = headers, body = json.encode({ status = 500, error = "Internal Server Error" }) }
end

--- The bytes of a stored file, when the path is that of one.
function wire.file(state, request)
  local key = request.method == "GET" and request.path:match("^/rails/active_storage/[%w/]-/(%x+)/")
  if not key then return nil end
  local blob = state.blobs[key]
  if not blob then return { status = 404, headers = base_headers(state, request, "text/html"), body = "" } end
  if request.path:find("/redirect/", 1, true) then
    local headers = base_headers(state, request, "text/html; charset=utf-8")
    headers.location = request.base .. "/rails/active_storage/disk/" .. key .. "/" .. (blob.filename:gsub("[^%w%.-]",
      "_"))
    return { status = 302, headers = headers, body = "" }
  end
  local headers = base_headers(state, request, blob.content_type or "application/octet-stream")
  return { status = 200, headers = headers, body = blob.data }
end

return wire
