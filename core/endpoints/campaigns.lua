-- Campaigns: messages shown on a website to whoever fits (ongoing), or sent once to labelled contacts by sms and
-- WhatsApp (one-off). Only data stands here. Their ids count per account. Neighbours: inboxes.lua (campaigns of one inbox).

return {
  resource = "campaigns",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/campaigns", role = "administrator",
    doc = "Lists the campaigns of the account.",
    result = { kind = "list", type = "campaign" }, secrets = { "hmac_token" },
    example = "for _, campaign in ipairs(chatwoot.assert(client.campaigns:list())) do print(campaign.id, "
      .. "campaign.title) end",
    source = "recordings: inboxes_campaigns",
  },
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/campaigns/{campaign_id}",
    role = "administrator",
    doc = "Reads one campaign.",
    result = { kind = "object", type = "campaign" }, secrets = { "hmac_token" },
    traps = { "An unknown campaign is 500, not 404." },
    example = "local campaign = chatwoot.assert(client.campaigns:get(19))",
    source = "recordings: inboxes_campaigns",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/campaigns", role = "administrator",
    doc = "Makes a campaign: ongoing in a website inbox, one-off in an sms or WhatsApp one.",
    params = {
      { name = "title", type = "string", required = true },
      { name = "description", type = "string", nullable = true },
      { name = "message", type = "string", required = true },
      { name = "inbox_id", type = "integer", required = true, note = "website, sms or WhatsApp; another kind is 422" },
      { name = "sender_id", type = "integer", nullable = true },
      { name = "enabled", type = "boolean" },
      { name = "trigger_only_during_business_hours", type = "boolean" },
      { name = "scheduled_at", type = "string", format = "iso8601", note = "one-off: left out it is due now; an ongoing one drops it" },
      {
        name = "audience", type = "list", of = "object", note = "one-off: labels of contacts",
        fields = { { name = "type", type = "string", required = true, words = { "Label" } }, { name = "id", type = "integer", required = true } },
      },
      {
        name = "trigger_rules", type = "object", nullable = true, open = true, note = "ongoing: when to show it",
        fields = { { name = "url", type = "string", note = "with http or https" }, { name = "time_on_page", type = "integer", note = "seconds" } },
      },
      { name = "template_params", type = "object", note = "WhatsApp: the template and what fills it" },
    },
    wrap = "campaign",
    result = { kind = "object", type = "campaign" }, safe = false, secrets = { "hmac_token" },
    traps = { "A one-off campaign without a date that can be read goes out at once.", "An unknown sender_id is stored." },
    example = "local campaign = chatwoot.assert(client.campaigns:create{ title = \"Welcome\", message = \"Need help?\", inbox_id = 5, "
      .. "trigger_rules = { url = \"https://example.com/pricing\", time_on_page = 10 } })",
    source = "recordings: inboxes_campaigns",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/campaigns/{campaign_id}", role = "administrator",
    doc = "Changes a campaign.",
    params = {
      { name = "title", type = "string", differs = "an update without it is answered 200 (recorded)" },
      { name = "description", type = "string", null = "clears" },
      { name = "message", type = "string", differs = "an update without it is answered 200 (recorded)" },
      {
        name = "inbox_id", type = "integer", note = "an sms inbox makes it one-off and due now",
        differs = "an update without it is answered 200 (recorded)",
      },
      { name = "sender_id", type = "integer", null = "clears" },
      { name = "enabled", type = "boolean" },
      { name = "trigger_only_during_business_hours", type = "boolean" },
      { name = "scheduled_at", type = "string", format = "iso8601", note = "one-off; an ongoing one drops it" },
      {
        name = "audience", type = "list", of = "object", note = "one-off: labels of contacts",
        fields = { { name = "type", type = "string", required = true, words = { "Label" } }, { name = "id", type = "integer", required = true } },
      },
      {
        name = "trigger_rules", type = "object", nullable = true, open = true, note = "ongoing: when to show it",
        fields = { { name = "url", type = "string", note = "with http or https" }, { name = "time_on_page", type = "integer", note = "seconds" } },
      },
      { name = "template_params", type = "object", note = "WhatsApp: the template and what fills it" },
    },
    wrap = "campaign",
    result = { kind = "object", type = "campaign" }, safe = true, secrets = { "hmac_token" },
    traps = { "An unknown campaign is 500, not 404." },
    example = "chatwoot.assert(client.campaigns:update(19, { enabled = false }))",
    source = "recordings: inboxes_campaigns",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/campaigns/{campaign_id}",
    role = "administrator",
    doc = "Deletes a campaign.",
    result = { kind = "empty" }, safe = true,
    traps = { "An unknown campaign, or one already deleted, is 500." },
    example = "chatwoot.assert(client.campaigns:delete(19))",
    source = "recordings: inboxes_campaigns",
  },
}
