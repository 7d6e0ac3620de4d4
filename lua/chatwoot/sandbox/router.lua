--- Verb and path to row: the routes are the rows of the core, every verb a row names, and those browsers sign in by.
-- It must never hold a path of its own. Static segments win over ids; an id is one segment without a dot.
-- Neighbours: server.lua, faults.lua, auth.lua.
local auth = require "chatwoot.sandbox.auth"
local core = require "chatwoot.core"

local router = {}
local root
local endpoints = {}

local function plant(tree, row)
  local node, names = tree, {}
  for segment in row.path:gmatch("[^/]+") do
    local name = segment:match("^{(.-)}$")
    if name then
      names[#names + 1] = name
      node.any = node.any or { fixed = {} }
      node = node.any
    else
      node.fixed[segment] = node.fixed[segment] or { fixed = {} }
      node = node.fixed[segment]
    end
  end
  node.rows = node.rows or {}
  row.area, row.action = row.endpoint:match("^(.-)%.(.*)$")
  for _, method in ipairs(row.methods) do node.rows[method] = { row = row, names = names } end
end

local function build()
  local tree = { fixed = {} }
  for _, row in ipairs(core.rows()) do
    endpoints[row.endpoint] = row.endpoint
    endpoints[row.resource .. "." .. row.name] = row.endpoint
    plant(tree, row)
  end
  for _, route in ipairs(auth.routes) do plant(tree, route) end
  return tree
end

local function walk(node, segments, at, values, method)
  if at > #segments then return node.rows and node.rows[method] end
  local segment = segments[at]
  local found = node.fixed[segment] and walk(node.fixed[segment], segments, at + 1, values, method)
  if found or not node.any then return found end
  if segment:find(".", 1, true) and at < #segments then return nil end
  values[#values + 1] = at == #segments and segment:gsub("%..*$", "") or segment
  found = walk(node.any, segments, at + 1, values, method)
  if not found then values[#values] = nil end
  return found
end

--- The row for a verb and the decoded segments of a path, and its ids by name; nil when nothing is routed there.
function router.find(method, segments)
  root = root or build()
  local values = {}
  local found = walk(root, segments, 1, values, method)
  if not found then return nil end
  local ids = {}
  for i, name in ipairs(found.names) do ids[name] = values[i] end
  return found.row, ids
end

--- The operation a name means: as the rows' endpoint or as the client writes it ("contacts:get"); nil for none.
function router.endpoint(name)
  root = root or build()
  return endpoints[(name:gsub(":", "."))]
end

return router
