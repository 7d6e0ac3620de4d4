--- The fields of a body that go under a wrapper: taken from there, or, from JSON without one, copied from the top as the
-- framework does for the columns it knows. The wrapper's name and the fields come from the row; it must never hold a
-- name of its own. Neighbours: the resources whose rows say `wrap`.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"

local wrapped = {}

local function columns(ctx)
  local given = {}
  for _, param in ipairs(ctx.row.params) do
    if param["in"] == "body" or param["in"] == "file" then given[param.name] = ctx.form[param.name] end
  end
  return given
end

--- What lies under the wrapper. flat: whether it may be left out. Blank: 422; no object: 500.
function wrapped.fields(ctx, flat)
  local name = ctx.row.wrap
  local given = ctx.form[name]
  if given == nil and flat and ctx.media == "json" then given = columns(ctx) end
  if cast.blank(given) then errors.missing(name) end
  return cast.object(given) or errors.crash()
end

return wrapped
