--- The unfinished answer of a conversation, one for everybody who sees it. A draft without text is a draft all the same.
-- It must never touch the conversation's times. Neighbours: conversations.lua (who may).
local cast = require "chatwoot.sandbox.cast"
local conversations = require "chatwoot.sandbox.conversations"
local errors = require "chatwoot.sandbox.errors"

local drafts = { find = {} }
for _, name in ipairs({ "get", "update", "delete" }) do drafts.find[name] = conversations.by_path end

function drafts.get(ctx)
  return { has_draft = ctx.record.draft ~= nil, message = ctx.record.draft }
end

function drafts.update(ctx)
  local given = ctx.form[ctx.row.wrap]
  if given == nil and ctx.media == "json" then given = ctx.form end
  if not cast.blank(given) and not cast.object(given) then errors.crash() end
  ctx.record.draft = cast.object(given) and cast.string(given.message) or ""
end

function drafts.delete(ctx) ctx.record.draft = nil end

return drafts
