--- What of a request must not be shown, in dry runs and hooks: the token, and what a script sends under the name of a secret. It never changes
--- what is sent. Neighbours: call.lua, client.lua, free.lua and preview.lua show requests; core/secrets.c says which names are secret.

local core = require "chatwoot.core"

local HIDDEN = "[hidden]"

local M = {}

--- Does this name of a field, of a part of a form or in a query hold a secret? "profile[password]" does.
--- @param row integer number of the row, 0 for a free request
function M.is_secret(row, name)
  for part in name:gmatch "[^%[%]]+" do
    if core.is_secret(row, part) then return true end
  end
  return false
end

local function copy(value)
  local own = {}
  for key, inner in next, value do own[key] = inner end
  return setmetatable(own, getmetatable(value)) -- an array stays one
end

--- Params without their secrets: texts in them are hidden, numbers 0, at any depth. What holds none is the same table. `secret`: all of it is.
function M.params(row, value, secret)
  if type(value) == "string" then return secret and HIDDEN or value end
  if type(value) == "number" then return secret and 0 or value end
  if type(value) ~= "table" then return value end
  local own
  for key, inner in next, value do
    local shown = M.params(row, inner, secret or (type(key) == "string" and M.is_secret(row, key)))
    if shown ~= inner then
      own = own or copy(value)
      own[key] = shown
    end
  end
  return own or value
end

local function decoded(text) return (text:gsub("%%(%x%x)", function(code) return string.char(tonumber(code, 16)) end)) end

--- An address without the secrets in its query.
function M.url(row, url)
  local path, query = url:match "^([^?]*)%?(.*)$"
  if not path then return url end
  return path .. "?" .. query:gsub("([^&=]+)=([^&]*)", function(name) return M.is_secret(row, decoded(name)) and name .. "=" .. HIDDEN or nil end)
end

--- Headers without the token.
function M.headers(headers)
  local own = {}
  for name, value in pairs(headers) do own[name] = name == "api-access-token" and HIDDEN or value end
  return own
end

return M
