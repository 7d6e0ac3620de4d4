--- The error a failed call returns beside nil: a table with fields, a text when shown. It never decides what went wrong (the
--- core did) and never holds a token. Neighbours: call.lua makes them, errors.def lists the kinds.

--- @class chatwoot.Error
--- @field kind string auth permission not_found bad_request validation conflict payment_required rate_limit too_large server
---   timeout deadline dns connection tls decode unexpected_response cancelled config; newer versions may add kinds
--- @field operation string? as called: "conversations:create"
--- @field status integer? HTTP status, when a complete answer came
--- @field message string what the server (or the transport) said
--- @field errors string[]? sentences, when the server gave several
--- @field attributes string[]? names of the fields the server complains about
--- @field method string? @field path string? without the query
--- @field request_id string? sent as X-Request-Id, in the server's log
--- @field attempts integer how often it was sent
--- @field elapsed number seconds from the call to its end
--- @field retry_after number? seconds to wait before another try
--- @field retryable boolean the same call may work later, and repeating it does no harm
--- @field uncertain boolean a write that may have happened: look before repeating
--- @field hint string? what to do
--- @field body string? at most 4 KiB of the answer, secrets blanked
local Error = {}
Error.__index = Error

function Error.__tostring(err)
  local parts = {}
  if err.operation then parts[#parts + 1] = err.operation .. ": " end
  parts[#parts + 1] = err.kind
  if err.status then parts[#parts + 1] = " (" .. err.status .. ")" end
  parts[#parts + 1] = ": " .. err.message
  if err.attributes then parts[#parts + 1] = " [" .. table.concat(err.attributes, ", ") .. "]" end
  if err.uncertain then parts[#parts + 1] = "; it may have happened all the same" end
  if err.hint then parts[#parts + 1] = "; " .. err.hint end
  return table.concat(parts)
end

function Error.__concat(a, b) return tostring(a) .. tostring(b) end

local M = {}

--- @param fields table becomes the error
--- @return chatwoot.Error
function M.new(fields)
  fields.attempts = fields.attempts or 0
  fields.elapsed = fields.elapsed or 0
  fields.retryable = fields.retryable or false
  fields.uncertain = fields.uncertain or false
  return setmetatable(fields, Error)
end

local HINTS = { api_token = "CHATWOOT_API_TOKEN", platform_token = "CHATWOOT_PLATFORM_TOKEN", account_id = "CHATWOOT_ACCOUNT_ID" }

--- An error that never left this machine: no token, no account, an unreadable file.
--- @param operation string? @param message string
function M.config(operation, message)
  local missing = message:match("^the client has no ([%w_]+)$")
  local hint = HINTS[missing] and ("give %s to chatwoot.new, or set %s"):format(missing, HINTS[missing])
  return M.new { kind = "config", operation = operation, message = message, hint = hint }
end

--- Raises that a walk can't go on with what the server answers.
function M.answer(operation, message, hint)
  error(M.new { kind = "unexpected_response", operation = operation, message = message, hint = hint }, 0)
end

function M.is(value) return getmetatable(value) == Error end

--- Raises only when there is an error: `nil, nil` of a call that found nothing passes, and so does `record, made` of ensure.
--- On Lua 5.1 and 5.2 the built-in assert would turn the error into a bare table; this one raises it whole everywhere.
--- @generic T
--- @param value T @param err any
--- @return T
function M.assert(value, err, ...)
  if not value and err ~= nil then error(err, 0) end
  return value, err, ...
end

return M
