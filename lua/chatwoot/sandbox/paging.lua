--- Pages as the lists cut them, and the page an answer says.
-- It must never sort, and never know what a list holds.
-- Neighbours: contact_lists.lua, conversation_lists.lua, the lists of attachments.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"

local paging = {}

--- The page number that is meant: words, nothing, zero and below are the first; beyond 64 bits is a crash.
function paging.number(page)
  if page == nil or page == json.null then return 1 end
  if type(page) == "table" then return 1 end
  local digits = type(page) == "number" and page or tonumber(page:match("^%s*([+-]?%d+)") or 1)
  if digits >= 2 ^ 63 or digits < -2 ^ 63 then errors.crash() end
  return math.max(1, cast.integer(digits))
end

--- Part of a list.
function paging.slice(list, page, size)
  local out, from = {}, (page - 1) * size
  if from < #list then
    for i = from + 1, math.min(#list, from + size) do out[#out + 1] = list[i] end
  end
  return out
end

--- What an answer calls its page: 1, or the very text that was asked with.
function paging.shown(page)
  if page == nil then return 1 end
  return page
end

return paging
