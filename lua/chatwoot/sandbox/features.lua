--- The features of an account: which there are (the row of platform accounts lists them) and which a new account has.
-- A feature that is off is absent, never false.
-- Neighbours: state.lua (a new account), platform_accounts.lua (switches them).
local core = require "chatwoot.core"

local features = {}
local known

local DEFAULTS = [[inbound_emails channel_email channel_facebook help_center agent_bots macros agent_management
  team_management inbox_management labels custom_attributes automations canned_responses integrations voice_recorder
  channel_website campaigns reports crm auto_resolve_conversations chatwoot_v4 contact_chatwoot_support_team
  channel_instagram assignment_v2 channel_tiktok captain_tasks]]

local function switches(row)
  for _, param in ipairs(row.params) do
    if param.name == "features" then return param.fields end
  end
end

local function read()
  known = {}
  for _, row in ipairs(core.rows()) do
    if row.endpoint == "platform_accounts.create" then
      for _, switch in ipairs(switches(row)) do known[switch.name] = true end
    end
  end
  return known
end

--- Whether the server has heard of it.
function features.known(name) return (known or read())[name] == true end

--- What a new account has.
function features.default()
  local on = {}
  for name in DEFAULTS:gmatch("%S+") do on[name] = true end
  return on
end

--- Every feature there is, on.
function features.all()
  local on = {}
  for name in pairs(known or read()) do on[name] = true end
  return on
end

return features
