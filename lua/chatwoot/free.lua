--- Requests outside the rows: client:request (any path of the server) and client:download (a file the server points to).
--- Tokens go to base_url's origin only, and never along with a download. Neighbours: client.lua, call.lua, multipart.lua.

local call = require "chatwoot.call"
local core = require "chatwoot.core"
local errors = require "chatwoot.error"
local mistake = require "chatwoot.mistake"
local multipart = require "chatwoot.multipart"
local options = require "chatwoot.options"
local redact = require "chatwoot.redact"

local M = {}

--- A reply as client:request and opts.raw give it. `nulls`: chatwoot.null stays in objects of .json.
function M.raw(reply, nulls)
  local headers = reply.headers or {}
  local json
  local media = (headers["content-type"] or ""):match("^[^;%s]*"):lower()
  if reply.body and (media == "application/json" or media:match("%+json$")) then json = core.json.decode(reply.body, nulls) end
  return { status = reply.status, headers = headers, body = reply.body, json = json }
end

--- A value as text, or nil: a query and a form know no other types.
local function plain(value)
  if type(value) == "boolean" or type(value) == "string" then return tostring(value) end
  local ok, text = pcall(core.json.encode, value)
  return type(value) == "number" and ok and text or nil
end

-- ---- request ----

local FIELDS = { method = "string", path = "string", query = "table", json = "any", multipart = "table", headers = "table" }
local NAMES = { "method", "path", "query", "json", "multipart", "headers" }
local METHODS = { GET = true, HEAD = true, POST = true, PUT = true, PATCH = true, DELETE = true }
local OWN = { ["api-access-token"] = true, ["api_access_token"] = true, accept = true, ["content-type"] = true, host = true,
  ["content-length"] = true, ["user-agent"] = true, ["x-request-id"] = true, ["transfer-encoding"] = true, connection = true,
  expect = true, authorization = true, ["x-http-method-override"] = true }

local function check_path(path)
  if not path or not path:find("^/[^/\\]?") or path:find("[%c%s#\\]") or path:find("^//") then
    mistake('client:request: path must begin with one "/", without blanks: "/api/v1/profile"')
  end
  for segment in path:match("^[^?]*"):gmatch("[^/]+") do
    if segment == "." or segment == ".." then mistake("client:request: path can't hold " .. segment) end
  end
end

local function check(given)
  if type(given) ~= "table" then mistake("client:request: takes a table { method, path, query, json, multipart, headers }") end
  for name, value in pairs(given) do
    local wanted = FIELDS[name]
    if not wanted then
      local near = type(name) == "string" and core.nearest(name, NAMES)
      mistake(("client:request: unknown field %s%s"):format(tostring(name), near and ": did you mean " .. near .. "?" or ""))
    end
    if wanted ~= "any" and type(value) ~= wanted then mistake(("client:request: %s must be a %s"):format(name, wanted)) end
  end
  if not METHODS[given.method or "GET"] then mistake("client:request: method must be one of GET POST PUT PATCH DELETE HEAD") end
  check_path(given.path)
  if given.json ~= nil and given.multipart then mistake("client:request: json and multipart can't be given together") end
end

local function escape(text)
  return (text:gsub("[^%w%-_.~]", function(c) return ("%%%02X"):format(c:byte()) end))
end

local function add_pair(pairs_, name, value)
  local text = plain(value)
  if not text then mistake(("client:request: query.%s must be text, a number, a boolean or a list of these"):format(name)) end
  pairs_[#pairs_ + 1] = escape(name) .. "=" .. escape(text)
end

--- A list in full: what ipairs would not reach must not be lost.
local function add_list(out, name, list)
  local count = 0
  for _ in pairs(list) do count = count + 1 end
  if count ~= #list then
    mistake(("client:request: query.%s must be a list without holes and names"):format(name))
  end
  for i = 1, count do add_pair(out, name .. "[]", list[i]) end
end

local function query_text(query)
  local names, out = {}, {}
  for name in pairs(query or {}) do
    if type(name) ~= "string" then mistake("client:request: query has names as keys") end
    names[#names + 1] = name
  end
  table.sort(names)
  for _, name in ipairs(names) do
    local add = type(query[name]) == "table" and add_list or add_pair
    add(out, name, query[name])
  end
  return table.concat(out, "&")
end

local function base_headers(settings, token)
  return { Accept = "application/json", ["User-Agent"] = settings.user_agent, ["X-Request-Id"] = core.random_text(),
    ["api-access-token"] = token }
end

local function add_headers(headers, more)
  for name, value in pairs(more or {}) do
    if type(name) ~= "string" or type(value) ~= "string" or not name:find("^[%w!#$%%&'*+%-.^_`|~]+$") or value:find("[\r\n%z]") then
      mistake("client:request: headers holds names and values as text, without line ends")
    end
    if OWN[name:lower()] then mistake("client:request: headers can't set " .. name) end
    headers[name] = value
  end
end

--- The platform API has a token of its own; the public one takes none.
local function token_for(settings, path)
  if path:find("^/platform/") then return settings.platform_token end
  if path:find("^/public/") then return nil end
  return settings.api_token
end

local function set_body(request, given)
  if given.json ~= nil then
    local ok, text, why = pcall(core.json.encode, given.json)
    if not ok or not text then mistake("client:request: json: " .. tostring(ok and why or text)) end
    if text:sub(1, 1) ~= "{" then mistake("client:request: json must be an object: the server ignores anything else") end
    request.body, request.headers["Content-Type"] = { text }, "application/json"
  elseif given.multipart then
    local segments, media, problem = multipart(given.multipart, plain)
    if problem then return problem end
    request.body, request.headers["Content-Type"] = segments, media
  end
end

--- dry_run: the request, its body made again without secrets.
local function rehearse(operation, request, given)
  local parts = {}
  for i, part in ipairs(given.multipart or {}) do
    parts[i] = redact.is_secret(0, part.name) and { name = part.name, value = "[hidden]" } or part
  end
  set_body(request, { json = redact.params(0, given.json), multipart = given.multipart and parts })
  return require "chatwoot.preview"(operation, request, 0)
end

--- client:request. GET is safe, all else unsafe.
function M.request(client, new_request, given, opts)
  check(given)
  local operation, settings = "client:request", client._settings
  opts = options.call(operation, opts)
  for _, name in ipairs { "account_id", "extra", "raw", "select" } do
    if opts[name] ~= nil then mistake(operation .. ": opts." .. name .. " has no meaning here") end
  end
  local query = query_text(given.query)
  local glue = query == "" and "" or (given.path:find("?", 1, true) and "&" or "?")
  local method = given.method or "GET"
  local request = new_request(settings, opts, method, settings.base_url .. given.path .. glue .. query, method == "GET",
    base_headers(settings, token_for(settings, given.path)))
  add_headers(request.headers, given.headers)
  add_headers(request.headers, opts.headers)
  local problem = set_body(request, given)
  if problem then return nil, errors.config(operation, problem) end
  if opts.dry_run then return rehearse(operation, request, given) end
  local _, err, reply = call.run(client, 0, operation, request, { raw = true, deadline = opts.deadline, max_retries = opts.max_retries })
  if not reply then return nil, err end
  return M.raw(reply, opts.nulls)
end

-- ---- download ----

local REDIRECT = { [301] = true, [302] = true, [303] = true, [307] = true, [308] = true }
local MAX_REDIRECTS = 5

--- The absolute address a Location stands for; nil when it is neither http nor https.
local function resolve(url, location)
  location = location:gsub("#.*$", "")
  local scheme, rest = location:match("^(%a[%w+.-]*):(.*)$")
  if scheme then
    scheme = scheme:lower()
    return (scheme == "http" or scheme == "https") and rest:find("^//[^/]") and scheme .. ":" .. rest or nil
  end
  local own, host, path = url:match("^(https?)://([^/?#]*)([^?#]*)")
  if location:find("^//") then return own .. ":" .. location end
  local first = location:sub(1, 1)
  if first == "/" then return own .. "://" .. host .. location end
  if first == "?" or first == "" then return own .. "://" .. host .. path .. location end
  return own .. "://" .. host .. (path:match("^(.*/)") or "/") .. location
end

--- The error of a trip: over all its steps, as of one call.
local function trip_error(trip, fields)
  fields.operation, fields.method, fields.path = "client:download", "GET", trip.url:match("^%a+://[^/]*([^?]*)")
  fields.request_id, fields.attempts = trip.request_id, trip.attempts
  fields.elapsed = trip.client._transport:now() - trip.started
  return errors.new(fields)
end

local function refused(trip, reply, message)
  return trip_error(trip, { kind = "unexpected_response", message = message, status = reply.status })
end

--- Sends one step. @return table? reply, chatwoot.Error? err
local function step(trip, new_request, sink)
  local client, opts = trip.client, trip.opts
  local headers = base_headers(client._settings, nil)
  headers.Accept, headers["X-Request-Id"] = "*/*", trip.request_id
  local request = new_request(client._settings, { timeout = opts.timeout, to = sink }, "GET", trip.url, true, headers)
  local left = trip.started + (opts.deadline or client._settings.deadline) - client._transport:now()
  local _, err, reply = call.run(client, 0, "client:download", request, { raw = true, deadline = math.max(left, 0.001),
    max_retries = opts.max_retries })
  trip.attempts = trip.attempts + (err and err.attempts or 1)
  if reply then return reply end
  return nil, trip_error(trip, err)
end

--- Where a redirect leads. @return string? url, string? why it is not followed
local function next_address(url, location)
  if not location then return nil, "a redirect without Location" end
  local found = resolve(url, location)
  if not found then return nil, "a redirect to neither http nor https" end
  if url:find("^https:") and not found:find("^https:") then return nil, "a redirect from https to http was not followed" end
  return found
end

local function deliver(trip, reply, to)
  if reply.status < 200 or reply.status > 299 then
    local client = trip.client
    local _, fields = core.response(0, client._settings, { method = "GET" }, reply, client._transport:now())
    fields.hint = nil -- hints are about tokens and base_url, and neither has a part in this
    return nil, trip_error(trip, fields)
  end
  if type(to) == "function" then to(reply.body) end
  return true
end

local function check_download(url, to, opts)
  if type(url) ~= "string" or not url:find("^https?://[^/%s]") or url:find("[%c%s]") then
    mistake("client:download: url must be an http or https address")
  end
  if type(to) ~= "function" and (type(to) ~= "string" or to == "") then
    mistake("client:download: takes a path to write to, or a function that gets the bytes")
  end
  for name in pairs(options.call("client:download", opts)) do
    if name ~= "timeout" and name ~= "deadline" then mistake("client:download: opts." .. name .. " has no meaning here") end
  end
end

--- client:download. Follows redirects, at most five, never from https to http. The deadline is one for all of them.
function M.download(client, new_request, url, to, opts)
  check_download(url, to, opts)
  local trip = { client = client, url = url, opts = opts or {}, attempts = 0, started = client._transport:now(),
    request_id = core.random_text() }
  local reply, err
  for _ = 0, MAX_REDIRECTS do
    reply, err = step(trip, new_request, type(to) == "string" and to or nil)
    if err then return nil, err end
    if not REDIRECT[reply.status] then return deliver(trip, reply, to) end
    local address, why = next_address(trip.url, reply.headers.location)
    if not address then return nil, refused(trip, reply, why) end
    trip.url = address
  end
  return nil, refused(trip, reply, "more than " .. MAX_REDIRECTS .. " redirects")
end

return M
