--- A client: resources with their operations, made from the rows at first use, none by hand. Holds settings and a transport;
--- never a socket. Neighbours: options.lua (what may be given), call.lua (the loop), walk.lua (each, pages), free.lua
--- (request, download).

local call = require "chatwoot.call"
local core = require "chatwoot.core"
local errors = require "chatwoot.error"
local free = require "chatwoot.free"
local helpers = require "chatwoot.helpers"
local mistake = require "chatwoot.mistake"
local options = require "chatwoot.options"
local phase = require "chatwoot.phase"
local preview = require "chatwoot.preview"
local probe = require "chatwoot.helpers.probe"
local redact = require "chatwoot.redact"
local walk = require "chatwoot.walk"

local unpack = table.unpack or unpack

--- @class chatwoot.Client
local Client = {}

-- ---- one call ----

--- A request with what opts and settings say of times, limits and where its answer goes. Without a body it fills its eight fields.
local function new_request(settings, opts, method, url, safe, headers, body)
  local request = { method = method, url = url, safe = safe, headers = headers, connect_ms = settings.connect_ms,
    idle_ms = opts.timeout and math.ceil(opts.timeout * 1000) or settings.idle_ms, total_ms = 0, max_bytes = settings.max_bytes }
  if body then request.body = body end
  if opts.to then request.sink = opts.to end
  return request
end

local NONE = options.call "" -- never written to

--- Builds the request of a call. Mistakes raise with the script's position.
--- @return table? request, string? why there is none for want of configuration
local function build(client, row, account, opts, ...)
  local ok, method, url, safe, headers, body = pcall(core.request, row, client._settings, account, opts ~= NONE and opts or nil, ...)
  if not ok then mistake(method) end
  if not method then return nil, url end
  return new_request(client._settings, opts, method, url, safe, headers, body)
end

local SELECTABLE = { object = true, list = true, maybe = true, any = true }

--- The opts of a call, checked; for most there are none.
local function read_opts(row, operation, opts)
  opts = options.call(operation, opts)
  if not (opts.to or opts.select or opts.account_id) then return opts end
  local kind = core.kind(row)
  if opts.to and kind ~= "csv" and kind ~= "file" then
    mistake(operation .. ": opts.to is for files and CSV; this operation answers JSON")
  end
  if opts.select and (opts.raw or not SELECTABLE[kind]) then
    mistake(operation .. ": opts.select is for objects and lists, not beside raw")
  end
  if opts.account_id and not core.takes_account(row) then
    mistake(operation .. ": opts.account_id has no meaning here: this operation lies in no account")
  end
  return opts
end

--- dry_run: what would be sent, made again without the secrets of the params where there are some.
local function rehearse(client, operation, row, ids, account, opts, request, ...)
  local given, own = { ... }, {}
  local params = given[ids + 1]
  local main = type(params) == "string" and core.rows(row).main
  local shown = redact.params(row, params, main and redact.is_secret(row, main))
  local extra = redact.params(row, opts.extra)
  if shown ~= params or extra ~= opts.extra then
    for name, value in pairs(opts) do own[name] = value end
    given[ids + 1], own.extra = shown, extra
    request = build(client, row, account, own, unpack(given, 1, ids + 2))
  end
  return preview(operation, request, row)
end

--- Runs one operation. `row` and `ids` are its number and how many ids come first.
local function invoke(client, operation, row, ids, ...)
  local count = select("#", ...)
  if count > ids + 2 then
    mistake(("%s: takes %d id%s, params and opts, not %d arguments"):format(operation, ids, ids == 1 and "" or "s", count))
  end
  local opts = count == ids + 2 and read_opts(row, operation, (select(ids + 2, ...))) or NONE
  local account = opts.account_id and options.account_id(opts.account_id) or client._settings.account_id
  local request, why = build(client, row, account, opts, ...)
  if not request then return nil, errors.config(operation, (why:gsub("^[%w_.]+:[%w_]+: ", ""))) end
  if opts.to then request.sink_csv = core.kind(row) == "csv" end
  if opts.dry_run then return rehearse(client, operation, row, ids, account, opts, request, ...) end
  local value, err, reply = call.run(client, row, operation, request, opts)
  if opts.raw and reply then return free.raw(reply, opts.nulls) end
  if err and client._settings.server.version then probe.explain(err, client._settings, core.rows(row).since) end
  return value, err
end

-- ---- resources ----

local function unknown(what, name, near)
  mistake(("%s has no %q%s"):format(what, tostring(name), near and ": did you mean " .. near .. "?" or ""))
end

--- Calls the list operation for walk.lua: ids stay, params change from page to page. Errors are raised.
local function fetcher(client, operation, row, ids, given, opts)
  local own = {}
  for name, value in pairs(opts) do
    if name ~= "of" and name ~= "from_page" and name ~= "newest_first" then own[name] = value end
  end
  if opts.select then own.select = { "id", unpack(opts.select) } end -- rows are told apart by their ids
  local arguments = {}
  for i = 1, ids do arguments[i] = given[i] end
  return function(params)
    arguments[ids + 1], arguments[ids + 2] = params, own
    local list, err = invoke(client, operation, row, ids, unpack(arguments, 1, ids + 2))
    if err then error(err, 0) end
    return list
  end
end

--- The params of a walk as a table: what stands for the main field in a call does so here too.
local function walk_params(operation, description, given)
  local main, is_list = description.main, false
  if given == nil or (type(given) == "table" and given[1] == nil) then return given end
  for _, param in ipairs(description.params) do
    if param.name == main then is_list = param.type == "list" end
  end
  if not main or (type(given) == "table" and not is_list) then
    mistake(("%s: params must be a table with string keys, not %s"):format(operation, type(given) == "table" and "a list" or type(given)))
  end
  return { [main] = given }
end

--- each and pages: the same places as in the call, opts.of names another paged operation of the resource.
local function walker(kind)
  return function(self, ...)
    local resource, given = type(self) == "table" and self._resource, { ... }
    if not resource then mistake(("%s: call it with a colon: client.conversations:%s(…)"):format(kind, kind)) end
    local last = given[select("#", ...)]
    local of = type(last) == "table" and last.of or "list"
    if type(of) ~= "string" then mistake(("%s:%s: opts.of must be the name of an operation"):format(resource, kind)) end
    local row, ids = core.find(resource, of)
    if not row then unknown(resource, of, core.nearest(of, resource)) end
    local operation = resource .. ":" .. of
    if select("#", ...) > ids + 2 then mistake(operation .. ": too many arguments") end
    local opts = options.call(operation, given[ids + 2], true)
    if opts.raw or opts.dry_run then mistake(operation .. ": a walk can't be raw or dry_run") end
    local description = core.rows(row)
    if description.result.kind ~= "list" then mistake(operation .. ": answers no list, so there is nothing to walk") end
    local ok, step, state, start = pcall(walk[kind], fetcher(self._client, operation, row, ids, given, opts), description,
      walk_params(operation, description, given[ids + 1]), opts, true)
    if not ok then
      if errors.is(step) then error(step, 0) end
      mistake(operation .. ": " .. tostring(step))
    end
    return step, state, start
  end
end

local each, pages = walker "each", walker "pages"
local methods_of -- filled per resource, at first use

--- The proxy of a resource of one client.
local function proxy(client, resource)
  return setmetatable({ _client = client, _resource = resource }, methods_of[resource])
end

--- One method, made once for all clients.
local function bind(resource, name)
  local row, ids = core.find(resource, name)
  if not row then return nil end
  local operation = resource .. ":" .. name
  return function(self, ...)
    if type(self) ~= "table" or self._resource ~= resource then
      mistake(("%s: call it with a colon: client.%s:%s(…)"):format(operation, resource, name))
    end
    return invoke(self._client, operation, row, ids, ...)
  end
end

--- Looks a key of a resource up: an operation, a nested resource, each or pages.
local function resolve(resource, methods)
  return function(self, key)
    if type(key) ~= "string" or key:sub(1, 1) == "_" then return nil end
    local method = bind(resource, key) or helpers.find(resource, key)
    if method then
      rawset(methods, key, method)
      return method
    end
    local nested = resource .. "." .. key
    if core.is_resource(nested) then return proxy(self._client, nested) end
    unknown(resource, key, core.nearest(key, resource))
  end
end

methods_of = setmetatable({}, {
  __index = function(all, resource)
    local methods = { each = each, pages = pages }
    local missing = resolve(resource, methods)
    local meta = { __name = "chatwoot." .. resource }
    meta.__index = function(self, key)
      local found = methods[key] or missing(self, key)
      if found then rawset(self, key, found) end
      return found
    end
    all[resource] = meta
    return meta
  end,
})

-- ---- the client ----

local Meta = { __name = "chatwoot.Client" }

function Meta.__index(client, key)
  local method = Client[key]
  if method then return method end
  if type(key) ~= "string" or key:sub(1, 1) == "_" then return nil end
  if not core.is_resource(key) then unknown("the client", key, core.nearest(key, "")) end
  local found = proxy(client, key)
  rawset(client, key, found)
  return found
end

function Meta.__tostring(client)
  return ("chatwoot client for %s, account %s"):format(client._settings.base_url, client._settings.account_id or "?")
end

local function check_self(client, method)
  if getmetatable(client) ~= Meta then mistake(("client:%s: call it with a colon: client:%s(…)"):format(method, method)) end
end

--- A view of the same client on another account: same connections, same settings. Closing it closes nothing.
--- @param id integer
function Client:account(id)
  check_self(self, "account")
  local account = options.account_id(id)
  if not account then mistake("client:account: takes an integer of 1 or more") end
  local settings = {}
  for name, value in pairs(self._settings) do settings[name] = value end
  settings.account_id = account
  return setmetatable({ _settings = settings, _transport = self._transport, _hooks = self._hooks, _shut = self._shut, _view = true }, Meta)
end

--- Closes the connections; a transport that was given stays open for others. Calls afterwards, of views too, answer `cancelled`. Idempotent.
function Client:close()
  check_self(self, "close")
  if self._view then return end
  self._shut.down = true
  if self._owns then self._transport:close() end
end

Meta.__close = Client.close

--- Any request the rows do not know. See free.lua.
--- @param request { method: string?, path: string, query: table?, json: any, multipart: table?, headers: table? }
--- @return { status: integer, headers: table, body: string, json: any }? raw, chatwoot.Error? err
function Client:request(request, opts)
  check_self(self, "request")
  return free.request(self, new_request, request, opts)
end

--- Fetches a file the server points to (data_url, avatar_url) without ever sending the token.
--- @param url string @param to string|fun(bytes: string) a path, or a function that gets the bytes
function Client:download(url, to, opts)
  check_self(self, "download")
  return free.download(self, new_request, url, to, opts)
end

--- The version of the server; from then on errors of operations that came later say so in their hint.
--- @return string? version, chatwoot.Error? err
--- Example: print(chatwoot.assert(client:probe()))
function Client:probe(opts)
  check_self(self, "probe")
  return probe.probe(self, opts)
end

--- The transport a name stands for. Inside nginx "auto" is never the blocking one.
local function named(wanted)
  local inside = phase.inside()
  if wanted == "auto" then
    if not inside then return "curl" end
    return pcall(require, "resty.http") and "resty" or "thread"
  end
  if wanted ~= "curl" and not inside then mistake(('chatwoot.new: transport = "%s" works inside nginx only'):format(wanted)) end
  return wanted
end

local function transport_of(settings)
  local wanted = settings.transport
  if type(wanted) == "table" then
    for _, name in ipairs { "send", "sleep", "now", "close" } do
      if type(wanted[name]) ~= "function" then mistake("chatwoot.new: the transport has no function " .. name) end
    end
    return wanted, false
  end
  return require("chatwoot.transport." .. named(wanted)).new {
    ca_file = settings.ca_file, proxy = settings.proxy, max_connections = settings.max_connections }, true
end

local M = {}

--- @param given table? see options.lua
--- @return chatwoot.Client
function M.new(given, version)
  local settings, hooks = options.client(given, version)
  local transport, owns = transport_of(settings)
  settings.transport, settings.own_transport = nil, not owns
  settings.server = {} -- what probe found out, for all views
  return setmetatable({ _settings = settings, _hooks = hooks, _transport = transport, _owns = owns, _shut = {} }, Meta)
end

--- Does a client or resource have this operation or resource? Never raises. Dots go deeper: "inboxes.agents.add".
function M.has(object, name)
  if type(object) ~= "table" or type(name) ~= "string" then return false end
  local full = object._resource and object._resource .. "." .. name or name
  if core.is_resource(full) then return true end
  local resource, operation = full:match("^(.+)%.([^.]+)$")
  if resource and (core.find(resource, operation) or helpers.has(resource, operation)) then return true end
  if resource and (operation == "each" or operation == "pages") then return core.find(resource, "list") ~= nil end
  return not object._resource and Client[name] ~= nil
end

return M
