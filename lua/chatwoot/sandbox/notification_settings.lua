--- Which events notify somebody in an account, by mail and by push. New members get assignments only.
-- It must never make a notification. Neighbours: notify.lua (asks it), wrapped.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local wrapped = require "chatwoot.sandbox.wrapped"

local settings = {}
local EVENTS = {
  "conversation_creation", "conversation_assignment", "assigned_conversation_new_message", "conversation_mention",
  "participating_conversation_new_message", "sla_missed_first_response", "sla_missed_next_response",
  "sla_missed_resolution",
}
local KINDS = { "email", "push" }

--- The settings of a member, made when they are first asked for.
function settings.of(state, member)
  if not member.notify then
    member.notify = {
      id = state:next_id("notification_settings"), email = { conversation_assignment = true },
      push = { conversation_assignment = true },
    }
  end
  return member.notify
end

--- Whether a member wants to hear of an event at all.
function settings.wants(state, member, event)
  local own = settings.of(state, member)
  return own.email[event] == true or own.push[event] == true
end

local function view(ctx)
  local own = settings.of(ctx.state, ctx.member)
  local shown = { id = own.id, user_id = ctx.user.id, account_id = ctx.account.id }
  for _, kind in ipairs(KINDS) do
    local all, selected = json.array({}), json.array({})
    for _, event in ipairs(EVENTS) do
      local flag = kind .. "_" .. event
      all[#all + 1] = flag
      if own[kind][event] then selected[#selected + 1] = flag end
    end
    shown["all_" .. kind .. "_flags"], shown["selected_" .. kind .. "_flags"] = all, selected
  end
  return shown
end

local KNOWN = {}
for _, event in ipairs(EVENTS) do KNOWN[event] = true end

--- The events a list of flags names. No list: none; an unknown flag: a crash.
local function chosen(flags, kind)
  local events = {}
  for _, flag in ipairs(cast.list(flags) or {}) do
    local event = type(flag) == "string" and flag:match("^" .. kind .. "_(.+)$")
    if not event or not KNOWN[event] then errors.crash() end
    events[event] = true
  end
  return events
end

function settings.get(ctx) return view(ctx) end

function settings.update(ctx)
  local given, own = wrapped.fields(ctx), settings.of(ctx.state, ctx.member)
  local email, push = chosen(given.selected_email_flags, "email"), chosen(given.selected_push_flags, "push")
  own.email, own.push = email, push
  return view(ctx)
end

return settings
