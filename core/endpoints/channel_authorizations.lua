-- Addresses at which a person lets Chatwoot into an account of another service, in a browser; WhatsApp's sign-up ends
-- here too. Only data stands here. Neighbours: inboxes.lua (the inboxes that come of it), facebook_pages.lua.

return {
  resource = "channel_authorizations",
  {
    name = "create_twitter", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/twitter/authorization",
    role = "administrator",
    doc = "Gives the address at which a person connects a Twitter account.",
    result = { kind = "object", type = "authorization" }, safe = true,
    traps = { "What Twitter refuses is 422 with success = false; an unreachable Twitter is 500." },
    example = "print(chatwoot.assert(client.channel_authorizations:create_twitter()).url)",
    source = "recordings: inboxes_channel_authorizations, providers_channel_authorizations, providers_twitter_refused",
  },
  {
    name = "create_microsoft", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/microsoft/authorization", role = "administrator",
    doc = "Gives the address at which a person connects an Outlook mailbox.",
    params = {
      {
        name = "return_to", type = "string", words = { "onboarding" }, since = "4.14.2",
        note = "where the browser lands afterwards; any other word is ignored",
      },
    },
    result = { kind = "object", type = "authorization" }, safe = true,
    traps = { "A server without credentials for it gives an address that leads nowhere (client_id is empty)." },
    example = "print(chatwoot.assert(client.channel_authorizations:create_microsoft()).url)",
    source = "recordings: inboxes_channel_authorizations",
  },
  {
    name = "create_google", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/google/authorization", role = "administrator",
    doc = "Gives the address at which a person connects a Gmail mailbox.",
    params = {
      {
        name = "return_to", type = "string", words = { "onboarding" }, since = "4.14.2",
        note = "where the browser lands afterwards; any other word is ignored",
      },
    },
    result = { kind = "object", type = "authorization" }, safe = true,
    traps = { "A server without credentials for it gives an address that leads nowhere (client_id is empty)." },
    example = "print(chatwoot.assert(client.channel_authorizations:create_google()).url)",
    source = "recordings: inboxes_channel_authorizations",
  },
  {
    name = "create_instagram", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/instagram/authorization", role = "administrator",
    doc = "Gives the address at which a person connects an Instagram account.",
    params = {
      {
        name = "return_to", type = "string", words = { "onboarding" }, since = "4.14.2",
        note = "where the browser lands afterwards; any other word is ignored",
      },
    },
    result = { kind = "object", type = "authorization" }, safe = true,
    traps = { "A server without credentials for it gives an address that leads nowhere (client_id is empty)." },
    example = "print(chatwoot.assert(client.channel_authorizations:create_instagram()).url)",
    source = "recordings: inboxes_channel_authorizations",
  },
  {
    name = "create_tiktok", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/tiktok/authorization", role = "administrator",
    doc = "Gives the address at which a person connects a TikTok account.",
    params = {
      {
        name = "return_to", type = "string", words = { "onboarding" }, since = "4.14.2",
        note = "where the browser lands afterwards; any other word is ignored",
      },
    },
    result = { kind = "object", type = "authorization" }, safe = true,
    traps = { "A server without credentials for it gives an address that leads nowhere (client_key is empty)." },
    example = "print(chatwoot.assert(client.channel_authorizations:create_tiktok()).url)",
    source = "recordings: inboxes_channel_authorizations",
  },
  {
    name = "create_notion", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/notion/authorization",
    role = "administrator",
    doc = "Gives the address at which a person connects a Notion workspace.",
    result = { kind = "object", type = "authorization" }, safe = true,
    traps = { "A server without credentials for it gives an address that leads nowhere (client_id is empty)." },
    example = "print(chatwoot.assert(client.channel_authorizations:create_notion()).url)",
    source = "recordings: inboxes_channel_authorizations",
  },
  {
    name = "create_whatsapp", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/whatsapp/authorization", role = "agent",
    doc = "Ends the sign-up at Meta: makes a WhatsApp inbox, or lets one in again.",
    params = {
      { name = "code", type = "string", required = true },
      { name = "business_id", type = "string", required = true },
      { name = "waba_id", type = "string", required = true },
      { name = "phone_number_id", type = "string", note = "left out or unknown, the first number of the account" },
      { name = "inbox_id", type = "integer", note = "lets this inbox in again in place of making one" },
    },
    result = { kind = "object", type = "whatsapp_authorization" }, safe = false,
    traps = {
      "Any agent of the account may call it.",
      "With inbox_id the inbox is renamed and provider_config holds business_id where waba_id belongs, and phone_number_id as sent: set "
        .. "provider_config with inboxes:update afterwards.",
      "inbox_id of another kind of inbox is 500.",
    },
    example = "local inbox = chatwoot.assert(client.channel_authorizations:create_whatsapp{ code = \"AQD…\", business_id = \"1077\", waba_id = "
      .. "\"10972\" })",
    source = "recordings: inboxes_channel_authorizations, providers_channel_authorizations",
  },
}
