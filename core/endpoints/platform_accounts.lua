-- Accounts, made and kept by a platform app: platform.accounts in Lua, under the platform token. Only data stands here.
-- The account is the record here, so its id comes first in the call. Who is in it: platform_account_users.lua.
-- Neighbours: accounts.lua (the same account, seen by its own administrators).

-- Features the server knows, in its order. Anything else is 500, and on create half done: so nothing else is sent
-- unless opts.extra says so (a newer server may know more).
local FEATURES = {
  "inbound_emails", "channel_email", "channel_facebook", "conversation_unread_counts", "ip_lookup", "disable_branding",
  "email_continuity_on_api_channel", "help_center", "agent_bots", "macros", "agent_management", "team_management",
  "inbox_management", "labels", "custom_attributes", "automations", "canned_responses", "integrations",
  "voice_recorder", "report_rollup", "channel_website", "campaigns", "reports", "crm", "auto_resolve_conversations",
  "custom_reply_email", "custom_reply_domain", "audit_logs", "custom_tools", "message_reply_to",
  "insert_article_in_reply", "inbox_view", "sla", "help_center_embedding_search", "linear_integration",
  "captain_integration", "custom_roles", "chatwoot_v4", "captain_v1_action_classifier",
  "contact_chatwoot_support_team", "shopify_integration", "search_with_gin", "channel_instagram", "crm_integration",
  "channel_voice", "notion_integration", "captain_integration_v2", "whatsapp_embedded_signup", "whatsapp_campaign",
  "crm_v2", "assignment_v2", "captain_document_auto_sync", "advanced_search", "saml", "advanced_search_indexing",
  "reply_mailer_migration", "quoted_email_reply", "companies", "channel_tiktok", "csat_review_notes", "captain_tasks",
  "conversation_required_attributes", "advanced_assignment",
}

local switches = {}
for i, name in ipairs(FEATURES) do switches[i] = { name = name, type = "boolean" } end

local limits = {
  { name = "agents", type = "integer" },
  { name = "inboxes", type = "integer" },
  { name = "captain_responses", type = "integer" },
  { name = "captain_documents", type = "integer" },
  { name = "emails", type = "integer" },
}

local features = {
  name = "features", type = "object", fields = switches,
  note = "name to true or false; what is left out stays",
}
local limit = {
  name = "limits", type = "object", fields = limits, note = "replaces the whole object; enterprise only",
}
local attributes = {
  name = "custom_attributes", type = "object", note = "replaces the whole object",
}
local wrapper = {
  name = "account", type = "any",
  refuse = "the fields stand at the top: the server ignores what lies under account",
}
local status = {
  name = "status", type = "string", words = { "active", "suspended" },
  note = "suspended: its members get 401 at once",
}

return {
  resource = "platform.accounts",
  {
    name = "list", methods = { "GET" }, path = "/platform/api/v1/accounts", token = { "platform" },
    doc = "Lists the accounts this app made or was granted, all in one answer.",
    result = { kind = "list", type = "platform_account" },
    traps = { "Once an account of this app was deleted this call is 500 for good: keep the ids yourself." },
    example = "local accounts = chatwoot.assert(client.platform.accounts:list())",
    source = "recordings: platform_accounts_lifecycle, platform_accounts_refusals",
  },
  {
    name = "get", methods = { "GET" }, path = "/platform/api/v1/accounts/{account_id}", token = { "platform" },
    doc = "Reads an account.",
    result = { kind = "object", type = "platform_account" },
    traps = {
      "An account of another app is 401, an unknown one 404.",
      "features holds only those that are on.",
      "Without a support_email the installation's sender is shown, a name and an address.",
    },
    example = "local account = chatwoot.assert(client.platform.accounts:get(7))",
    source = "recordings: platform_accounts_lifecycle, platform_accounts_refusals",
  },
  {
    name = "create", methods = { "POST" }, path = "/platform/api/v1/accounts", token = { "platform" },
    doc = "Makes an account, with nobody in it.",
    params = {
      { name = "name", type = "string", required = true, note = "up to 255 characters" },
      { name = "locale", type = "string", note = "such as en or pt_BR; an unknown one is 500" },
      { name = "domain", type = "string", note = "up to 100 characters" },
      { name = "support_email", type = "string", note = "one word will do" }, status, features, limit, attributes, wrapper,
    },
    result = { kind = "object", type = "platform_account" }, safe = false,
    half_done = { { status = 500, note = "with an unknown feature the account is made, but this app can't reach it; a repeat makes another" } },
    example = "local account = chatwoot.assert(client.platform.accounts:create{ name = \"Bakery\", locale = \"de\" })",
    source = "recordings: accounts_and_server, platform_account_users, platform_accounts_lifecycle, platform_accounts_refusals",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/platform/api/v1/accounts/{account_id}", token = { "platform" },
    doc = "Changes an account; what is left out stays.",
    params = {
      { name = "name", type = "string" },
      { name = "locale", type = "string", note = "an unknown one is 500" },
      { name = "domain", type = "string", null = "clears" },
      { name = "support_email", type = "string", null = "clears" }, status, features, limit, attributes, wrapper,
    },
    result = { kind = "object", type = "platform_account" }, safe = true,
    traps = { "custom_attributes and limits are replaced as a whole, features are switched one by one." },
    example = "chatwoot.assert(client.platform.accounts:update(7, { features = { help_center = false } }))",
    source = "recordings: platform_accounts_lifecycle, platform_accounts_refusals",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/platform/api/v1/accounts/{account_id}", token = { "platform" },
    doc = "Deletes an account with all that is in it; its users stay.",
    result = { kind = "empty" }, safe = true,
    traps = {
      "A job does it: the account is gone about a second after the answer.",
      "platform.accounts:list is 500 for this app from then on.",
    },
    example = "chatwoot.assert(client.platform.accounts:delete(7))",
    source = "recordings: platform_accounts_lifecycle, platform_accounts_refusals",
  },
}
