--- `client:probe`: asks the server for its version once and remembers it, so that a 404 or 422 of an operation that came later can
--- say so. It never refuses a call beforehand: versions are hints. Neighbours: client.lua.

local errors = require "chatwoot.error"
local options = require "chatwoot.helpers.opts"

local M = {}

local function parts(version)
  local major, minor, patch = tostring(version):match("^v?(%d+)%.(%d+)%.?(%d*)")
  if not major then return nil end
  return tonumber(major) * 1e6 + tonumber(minor) * 1e3 + (tonumber(patch) or 0)
end

--- @return string? version, chatwoot.Error? err
function M.probe(client, opts)
  local info, err = client.server:info(nil, options.check("client:probe", opts, { "extra", "nulls" }))
  if not info then return nil, err end
  if type(info.version) ~= "string" then
    return nil, errors.new { kind = "unexpected_response", operation = "client:probe", message = "the answer names no version" }
  end
  client._settings.server.version = info.version
  return info.version
end

--- Adds the hint to an error of a row that is newer than the server.
function M.explain(err, settings, since)
  local here, needed = parts(settings.server.version), since and parts(since)
  if here and needed and needed > here and (err.status == 404 or err.status == 422) then
    err.hint = ("%s came with %s; this server is %s"):format(err.operation, since, settings.server.version)
  end
  return err
end

return M
