--- The resources the sandbox has state for, by the name they have in the rows' endpoint.
-- Each is a table of handlers by operation; `find` holds what looks a record up before the role is checked.
-- It must never hold anything else. Neighbours: server.lua.
local NAMES = {
  "accounts", "agent_bots", "agents", "assignable_agents", "auth", "bulk_actions", "canned_responses",
  "contact_attachments", "contact_conversations", "contact_inboxes", "contact_labels", "contact_notes", "contacts",
  "conversation_assignments", "conversation_direct_uploads", "conversation_drafts", "conversation_labels",
  "conversation_participants", "conversations", "custom_attribute_definitions", "custom_filters", "custom_roles",
  "inbox_members", "inboxes", "labels", "messages", "notification_settings", "notification_subscriptions",
  "notifications", "onboarding", "platform_account_users", "platform_accounts", "platform_agent_bots",
  "platform_email_channel_migrations", "platform_users", "profile", "profile_mfa", "profile_sessions",
  "public_contacts", "public_conversations", "public_inboxes", "public_messages", "search", "sla_policies",
  "team_members", "teams", "uploads", "webhooks",
}

local resources = { server = require "chatwoot.sandbox.server_info" }
for _, name in ipairs(NAMES) do resources[name] = require("chatwoot.sandbox." .. name) end

return resources
