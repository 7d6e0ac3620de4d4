--- Users as answers show them: the agent of an account, the sender of a message, a profile.
-- It must never change one.
-- Neighbours: agents.lua, profile.lua, and whoever shows an agent.
local avatars = require "chatwoot.sandbox.avatars"
local cast = require "chatwoot.sandbox.cast"
local json = require "chatwoot.sandbox.json"
local times = require "chatwoot.sandbox.times"

local users = {}
local column = cast.column

--- Nobody is online here: only who switched auto_offline off keeps the availability he set.
function users.availability(member)
  if member and not member.auto_offline then return member.availability end
  return "offline"
end

function users.available_name(user) return cast.present(user.display_name) or user.name end

--- Who is meant by an id, in an account: the membership, or nil.
function users.member(account, id)
  id = cast.id(id)
  return id and account.members[id]
end

--- A user in an account.
function users.agent(state, user, account)
  local member = account.members[user.id] or user.accounts[1]
  return {
    id = user.id, account_id = account.id, availability_status = users.availability(member),
    auto_offline = member == nil or member.auto_offline, confirmed = user.confirmed, email = user.email,
      provider = "email",
    available_name = users.available_name(user), name = user.name, role = column(member and member.role),
    thumbnail = avatars.url(state, user), custom_role_id = column(member and member.custom_role_id),
  }
end

--- A user as the sender of a message.
function users.sender(state, user, account)
  return {
    id = user.id, name = user.name, available_name = users.available_name(user), avatar_url = avatars.url(state, user),
    type = "user", availability_status = account and users.availability(account.members[user.id]) or json.null,
    thumbnail = avatars.url(state, user),
  }
end

--- A user in what the search finds.
function users.search_hit(state, user, account)
  local member = account.members[user.id]
  return {
    id = user.id, available_name = users.available_name(user), email = user.email, name = user.name,
    role = column(member and member.role), thumbnail = avatars.url(state, user),
  }
end

--- Members of an account for whom test is true, by name.
function users.members(account, test)
  local list = {}
  for _, member in pairs(account.members) do
    if not test or test(member) then list[#list + 1] = member end
  end
  table.sort(list, function(a, b)
    local x, y = (a.user.name or ""):lower(), (b.user.name or ""):lower()
    if x ~= y then return x < y end
    return a.user.id < b.user.id
  end)
  return list
end

--- Who may be assigned in all of these inboxes: their common members, then the administrators.
function users.assignable(state, account, inboxes)
  local list, seen = json.array({}), {}
  local function add(test)
    for _, member in ipairs(users.members(account, test)) do
      if not seen[member.user.id] then
        seen[member.user.id] = true
        list[#list + 1] = users.agent(state, member.user, account)
      end
    end
  end
  add(function(member)
    for _, inbox in ipairs(inboxes) do
      if not inbox.members[member.user.id] then return false end
    end
    return #inboxes > 0
  end)
  add(function(member) return member.role == "administrator" end)
  return list
end

--- The custom role of a member, nil without one: the id alone may be that of no role.
function users.role(member) return member.account.custom_roles:get(member.custom_role_id) end

local function custom_role(member)
  local role = users.role(member)
  if not role then return json.null end
  return { id = role.id, name = role.name, description = column(role.description), permissions = role.permissions }
end

local function permissions(member)
  local role = users.role(member)
  if not role then return json.array({ member.role == "administrator" and "administrator" or "agent" }) end
  local list = cast.copy(role.permissions)
  list[#list + 1] = "custom_role"
  return list
end

local function account_of(member)
  return {
    id = member.account.id, name = member.account.name, status = column(member.account.status),
    onboarding_step = json.null, active_at = times.iso(member.active_at), role = column(member.role),
    permissions = permissions(member),
    availability = member.availability, availability_status = users.availability(member),
    auto_offline = member.auto_offline, custom_role_id = column(member.custom_role_id), custom_role = custom_role(member),
  }
end

--- The account a user worked in last.
local function current(user)
  local best
  for _, member in ipairs(user.accounts) do
    if not best or (member.active_at or 0) > (best.active_at or 0) then best = member end
  end
  return best
end

local function slim_account_of(member)
  return {
    id = member.account.id, name = member.account.name, active_at = times.iso(member.active_at),
    role = column(member.role),
  }
end

local function whole(state, user, account_view)
  local member, accounts = current(user), json.array({})
  for i, each in ipairs(user.accounts) do accounts[i] = account_view(each) end
  return {
    access_token = user.access_token, account_id = column(member and member.account.id),
    available_name = users.available_name(user), avatar_url = avatars.url(state, user), confirmed = user.confirmed,
    display_name = column(user.display_name), message_signature = column(user.message_signature), email = user.email,
    id = user.id, name = user.name, provider = "email", pubsub_token = user.pubsub_token,
    custom_attributes = next(user.custom_attributes) and user.custom_attributes or nil,
    role = column(member and member.role), ui_settings = user.ui_settings, uid = user.email, accounts = accounts,
  }, member
end

--- A user as he sees himself.
function users.profile(state, user)
  local view, member = whole(state, user, account_of)
  view.inviter_id, view.type = column(member and member.inviter_id), json.null
  return view
end

--- A user as a platform app sees him.
function users.platform(state, user) return (whole(state, user, slim_account_of)) end

return users
