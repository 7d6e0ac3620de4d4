--- How fast an answer must come, and the one policy a conversation may have. A policy that is not there is a crash to read
-- and to change, and no error to delete. Nothing is ever missed here: the server's job that looks does not run.
-- Neighbours: conversations.lua (puts one on), conversation_view.lua (shows it), wrapped.lua.
local activity = require "chatwoot.sandbox.activity"
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local times = require "chatwoot.sandbox.times"
local wrapped = require "chatwoot.sandbox.wrapped"

local policies = {}
local column = cast.column
local THRESHOLDS = { "first_response_time_threshold", "next_response_time_threshold", "resolution_time_threshold" }

local function view(policy)
  return {
    id = policy.id, name = policy.name, description = column(policy.description),
    first_response_time_threshold = column(policy.first_response_time_threshold),
    next_response_time_threshold = column(policy.next_response_time_threshold),
    resolution_time_threshold = column(policy.resolution_time_threshold),
    only_during_business_hours = policy.only_during_business_hours,
  }
end

local function look(ctx) return ctx.account.sla_policies:get(cast.id(ctx.ids.sla_policy_id)) end
local function find(ctx) return look(ctx) or errors.crash() end

--- A number out of a number or the beginning of a text; 0 for other text, nil for null and "".
local function seconds(value)
  value = cast.scalar(value)
  if value == nil or value == "" then return nil end
  if type(value) == "boolean" then return value and 1 or 0 end
  return tonumber(value) or tonumber(value:match("^%s*([+-]?%d+%.?%d*)")) or 0
end

local function changed(ctx, policy)
  local given, draft = wrapped.fields(ctx, true), cast.copy(policy)
  for _, name in ipairs({ "name", "description" }) do
    if cast.given(given[name]) then draft[name] = cast.string(given[name]) end
  end
  for _, name in ipairs(THRESHOLDS) do
    if cast.given(given[name]) then draft[name] = seconds(given[name]) end
  end
  if cast.boolean(given.only_during_business_hours) ~= nil then
    draft.only_during_business_hours = cast.boolean(given.only_during_business_hours)
  end
  if draft.name and cast.length(draft.name) > 255 then
    errors.invalid({ { "name", "Name is too long (maximum is 255 characters)" } })
  end
  if cast.blank(draft.name) then errors.invalid({ { "name", "Name can't be blank" } }) end
  return draft
end

function policies.list(ctx)
  local out = json.array({})
  for i, policy in ipairs(ctx.account.sla_policies.list) do out[i] = view(policy) end
  return { payload = out }
end

function policies.get(ctx) return { payload = view(find(ctx)) } end

function policies.create(ctx)
  local policy = changed(ctx, { only_during_business_hours = false })
  policy.id = ctx.state:next_id("sla_policies")
  return { payload = view(ctx.account.sla_policies:add(policy)) }
end

function policies.update(ctx)
  local policy = find(ctx)
  local draft = changed(ctx, policy)
  policy.name, policy.description = draft.name, draft.description
  policy.only_during_business_hours = draft.only_during_business_hours
  for _, name in ipairs(THRESHOLDS) do policy[name] = draft[name] end
  return { payload = view(policy) }
end

function policies.delete(ctx)
  local policy = look(ctx)
  if policy then ctx.state:later(function() ctx.account.sla_policies:remove(policy) end) end
end

--- Whether a conversation may get what is asked for: once set, a policy stays. Raises, or gives the policy, nil for none.
function policies.asked(ctx, conversation, given)
  if not cast.given(given) then return nil end
  local id = cast.integer(given)
  local current = conversation.sla and conversation.sla.policy
  if current and id == nil then
    errors.invalid({ { "sla_policy", "Sla policy cannot remove sla policy from conversation" } })
  end
  if current and id ~= current.id then
    errors.invalid({ { "sla_policy", "Sla policy conversation already has a different sla" } })
  end
  if current or id == nil then return nil end
  return ctx.account.sla_policies:get(cast.id(id))
    or errors.invalid({ { "sla_policy", "Sla policy sla policy account mismatch" } })
end

--- Puts a policy on a conversation.
function policies.apply(ctx, conversation, policy)
  conversation.sla = { id = ctx.state:next_id("applied_slas"), policy = policy, created_at = ctx.state:now() }
  activity.note(ctx, conversation, ("%s added SLA policy %s"):format(activity.actor(ctx), policy.name))
end

--- What a conversation shows of its policy; nil for none.
function policies.applied(conversation)
  local sla = conversation.sla
  if not sla then return nil end
  local policy, at = sla.policy, times.unix(sla.created_at)
  return {
    id = sla.id, sla_id = policy.id, sla_status = "active", created_at = at, updated_at = at,
    sla_description = column(policy.description), sla_name = policy.name,
    sla_first_response_time_threshold = column(policy.first_response_time_threshold),
    sla_next_response_time_threshold = column(policy.next_response_time_threshold),
    sla_only_during_business_hours = policy.only_during_business_hours,
    sla_resolution_time_threshold = column(policy.resolution_time_threshold),
  }
end

return policies
