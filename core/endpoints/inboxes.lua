-- Inboxes: a channel (website, Api, email, WhatsApp …) with its settings, its bot and its templates.
-- Only data stands here; the generator and the request stage read it and know no inbox by themselves.
-- Neighbours: inbox_members.lua (who works in an inbox), agent_bots.lua (what set_agent_bot takes).

return {
  resource = "inboxes",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/inboxes", role = "agent",
    doc = "Lists the inboxes the caller may see, by name.",
    result = { kind = "list", at = "payload", type = "inbox" },
    secrets = { "hmac_token", "secret", "imap_password", "smtp_password", "auth_token", "provider_config" },
    traps = { "An agent sees only the inboxes he is a member of." },
    example = "for _, inbox in ipairs(chatwoot.assert(client.inboxes:list())) do print(inbox.id, inbox.name) end",
    source = "recordings: inboxes_create_each_type, inboxes_lifecycle, providers_whatsapp_inboxes",
  },
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}", role = "agent",
    doc = "Reads one inbox with the settings of its channel.",
    result = { kind = "object", type = "inbox" },
    secrets = { "hmac_token", "secret", "imap_password", "smtp_password", "auth_token", "provider_config" },
    traps = {
      "While a deletion runs the inbox can still be read, with every channel field null.",
      "message_templates is a list, or an empty object when the provider has none; the same for content_templates.",
    },
    example = "local inbox = chatwoot.assert(client.inboxes:get(5))",
    source = "recordings: inboxes_create_each_type, providers_whatsapp_inboxes, providers_whatsapp_templates",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/inboxes", role = "administrator",
    doc = "Makes an inbox of one channel type.",
    params = {
      {
        name = "name", type = "string",
        differs = "the server asks for it, but not for telegram, where the bot's name is taken",
      },
      {
        name = "avatar", ["in"] = "file", type = "file",
        note = "png, jpeg, gif or webp up to 15 MB; judged by the declared media type",
      },
      { name = "greeting_enabled", type = "boolean" },
      { name = "greeting_message", type = "string" },
      { name = "enable_email_collect", type = "boolean" },
      { name = "csat_survey_enabled", type = "boolean" },
      { name = "enable_auto_assignment", type = "boolean" },
      { name = "working_hours_enabled", type = "boolean" },
      { name = "out_of_office_message", type = "string" },
      { name = "timezone", type = "string", note = "a name of the tz database, such as Europe/Berlin" },
      { name = "allow_messages_after_resolved", type = "boolean" },
      { name = "lock_to_single_conversation", type = "boolean" },
      { name = "portal_id", type = "integer", nullable = true },
      { name = "sender_name_type", type = "string", words = { "friendly", "professional" } },
      { name = "business_name", type = "string" },
      {
        name = "csat_config", type = "object",
        note = "display_type, message, button_text, language, survey_rules, template",
      },
      { name = "auto_assignment_config", type = "object", note = "enterprise edition: max_assignment_limit" },
      {
        name = "channel", type = "object", required = true, open = true,
        note = "holds type (web_widget, api, email, line, telegram, whatsapp, sms, voice) and what that type needs",
        fields = {
          {
            name = "type", type = "string", required = true,
            words = { "web_widget", "api", "email", "line", "telegram", "whatsapp", "sms", "voice" },
          },
        },
      },
      { name = "working_hours", type = "any", refuse = "the server ignores it on a new inbox: use inboxes:update" },
      {
        name = "inbox", type = "any", refuse = "the fields stand at the top: the server ignores what lies under inbox",
      },
      { name = "channel_type", type = "any", refuse = "the server does not read it: use channel = { type = … }" },
      {
        name = "webhook_url", type = "any",
        refuse = "belongs inside channel, the server ignores it here: channel = { webhook_url = … }",
      },
      {
        name = "hmac_mandatory", type = "any",
        refuse = "belongs inside channel, the server ignores it here: channel = { hmac_mandatory = … }",
      },
      {
        name = "website_url", type = "any",
        refuse = "belongs inside channel, the server ignores it here: channel = { website_url = … }",
      },
      {
        name = "widget_color", type = "any",
        refuse = "belongs inside channel, the server ignores it here: channel = { widget_color = … }",
      },
      {
        name = "welcome_title", type = "any",
        refuse = "belongs inside channel, the server ignores it here: channel = { welcome_title = … }",
      },
      {
        name = "welcome_tagline", type = "any",
        refuse = "belongs inside channel, the server ignores it here: channel = { welcome_tagline = … }",
      },
      {
        name = "reply_time", type = "any",
        refuse = "belongs inside channel, the server ignores it here: channel = { reply_time = … }",
      },
      {
        name = "selected_feature_flags", type = "any",
        refuse = "belongs inside channel, the server ignores it here: channel = { selected_feature_flags = … }",
      },
      {
        name = "phone_number", type = "any",
        refuse = "belongs inside channel, the server ignores it here: channel = { phone_number = … }",
      },
      {
        name = "provider_config", type = "any",
        refuse = "belongs inside channel, the server ignores it here: channel = { provider_config = … }",
      },
      {
        name = "secret", type = "any",
        refuse = "the server makes it: read it from the answer, renew it with inboxes:reset_secret",
      },
      { name = "hmac_token", type = "any", refuse = "the server makes it: read it from the answer" },
      { name = "identifier", type = "any", refuse = "the server makes it: read inbox_identifier from the answer" },
    },
    result = { kind = "object", type = "inbox" }, safe = false,
    secrets = { "hmac_token", "secret", "imap_password", "smtp_password", "auth_token", "provider_config" },
    traps = {
      "csat_config is stored as sent here, while update fills in defaults.",
      "A WhatsApp inbox with a wrong or missing phone_number_id, or whose webhook was refused, is made all "
        .. "the same: look with inboxes:health and call inboxes:register_webhook.",
      "The limit of inboxes of the plan (402) is looked at before the body.",
    },
    example = "local inbox = chatwoot.assert(client.inboxes:create{ name = \"Shop\", channel = { type = \"api\" } })",
    source = "recordings: inboxes_create_each_type, inboxes_create_errors, providers_whatsapp_inboxes",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}",
    role = "administrator",
    doc = "Changes the settings of an inbox or of its channel; what is left out stays.",
    params = {
      { name = "name", type = "string" },
      {
        name = "avatar", ["in"] = "file", type = "file", null = "clears",
        note = "png, jpeg, gif or webp up to 15 MB; null removes it, as inboxes:delete_avatar does",
      },
      { name = "greeting_enabled", type = "boolean", nullable = true, note = "null is stored as null" },
      { name = "greeting_message", type = "string", null = "clears" },
      { name = "enable_email_collect", type = "boolean" },
      { name = "csat_survey_enabled", type = "boolean" },
      { name = "enable_auto_assignment", type = "boolean" },
      { name = "working_hours_enabled", type = "boolean" },
      { name = "out_of_office_message", type = "string", null = "clears" },
      { name = "timezone", type = "string", note = "a name of the tz database, such as Europe/Berlin" },
      { name = "allow_messages_after_resolved", type = "boolean" },
      { name = "lock_to_single_conversation", type = "boolean" },
      { name = "portal_id", type = "integer", nullable = true },
      { name = "sender_name_type", type = "string", words = { "friendly", "professional" } },
      { name = "business_name", type = "string", null = "clears" },
      {
        name = "csat_config", type = "object", null = "refused", blank = false,
        note = "replaces the whole object: send template back or it is lost",
      },
      {
        name = "auto_assignment_config", type = "object", nullable = true,
        note = "enterprise edition: max_assignment_limit",
      },
      {
        name = "working_hours", type = "list", of = "object", nullable = true, note = "only the days listed change",
        fields = {
          { name = "day_of_week", type = "integer", required = true, min = 0, max = 6, note = "0 is Sunday" },
          { name = "closed_all_day", type = "boolean" },
          { name = "open_all_day", type = "boolean" },
          { name = "open_hour", type = "integer", min = 0, max = 23 },
          { name = "open_minutes", type = "integer", min = 0, max = 59 },
          { name = "close_hour", type = "integer", min = 0, max = 23 },
          { name = "close_minutes", type = "integer", min = 0, max = 59 },
        },
      },
      {
        name = "channel", type = "object", open = true, null = "refused", blank = false,
        note = "only the settings of the channel the inbox has",
        fields = {
          {
            name = "type", type = "any",
            refuse = "the type of an inbox cannot change: the server fails half way through (500)",
          },
        },
      },
      {
        name = "inbox", type = "any", refuse = "the fields stand at the top: the server ignores what lies under inbox",
      },
      { name = "channel_type", type = "any", refuse = "the type of an inbox cannot change" },
      { name = "avatar_url", type = "any", refuse = "the server ignores it for inboxes: use avatar with a file" },
      {
        name = "additional_attributes", type = "any",
        refuse = "belongs inside channel, the server ignores it here: channel = { additional_attributes = … }",
      },
      {
        name = "webhook_url", type = "any",
        refuse = "belongs inside channel, the server ignores it here: channel = { webhook_url = … }",
      },
      {
        name = "hmac_mandatory", type = "any",
        refuse = "belongs inside channel, the server ignores it here: channel = { hmac_mandatory = … }",
      },
      {
        name = "website_url", type = "any",
        refuse = "belongs inside channel, the server ignores it here: channel = { website_url = … }",
      },
      {
        name = "widget_color", type = "any",
        refuse = "belongs inside channel, the server ignores it here: channel = { widget_color = … }",
      },
      {
        name = "welcome_title", type = "any",
        refuse = "belongs inside channel, the server ignores it here: channel = { welcome_title = … }",
      },
      {
        name = "welcome_tagline", type = "any",
        refuse = "belongs inside channel, the server ignores it here: channel = { welcome_tagline = … }",
      },
      {
        name = "reply_time", type = "any",
        refuse = "belongs inside channel, the server ignores it here: channel = { reply_time = … }",
      },
      {
        name = "selected_feature_flags", type = "any",
        refuse = "belongs inside channel, the server ignores it here: channel = { selected_feature_flags = … }",
      },
      {
        name = "phone_number", type = "any",
        refuse = "belongs inside channel, the server ignores it here: channel = { phone_number = … }",
      },
      {
        name = "provider_config", type = "any",
        refuse = "belongs inside channel, the server ignores it here: channel = { provider_config = … }",
      },
      { name = "secret", type = "any", refuse = "the server makes it: use inboxes:reset_secret" },
      { name = "hmac_token", type = "any", refuse = "the server makes it, it cannot be set" },
    },
    result = { kind = "object", type = "inbox" }, safe = true,
    secrets = { "hmac_token", "secret", "imap_password", "smtp_password", "auth_token", "provider_config" },
    half_done = {
      { status = 422, note = "the channel part failed; name, greeting and the other top-level fields are saved" },
      { status = 500, note = "the channel part or working_hours failed; the other top-level fields are saved" },
    },
    traps = {
      "csat_config replaces the whole object by defaults and what was sent; an empty object changes nothing.",
      "channel.additional_attributes and the provider_config of WhatsApp are replaced, not merged; a "
        .. "webhook_verify_token that is not sent back is made anew, then call inboxes:register_webhook.",
      "channel is ignored for Facebook, Instagram and TikTok inboxes.",
      "Days that cannot be (closing before opening, hour 24, open and closed at once) are dropped without a word.",
      "Beside a file, numbers and booleans inside objects arrive as text, and the text null inside an object "
        .. "stays text.",
    },
    example = "chatwoot.assert(client.inboxes:update(5, { greeting_enabled = true, greeting_message = \"Hello!\" }))",
    source = "recordings: inboxes_avatar, inboxes_update_fields, inboxes_working_hours",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}",
    role = "administrator",
    doc = "Deletes an inbox; the work is done a moment later.",
    result = { kind = "object", type = "acknowledgement" }, safe = true,
    traps = {
      "The answer comes before the deletion: for about a second the inbox can still be read, with its channel "
        .. "fields null.",
      "At Meta the subscription of a WhatsApp inbox made by hand is left standing.",
    },
    example = "chatwoot.assert(client.inboxes:delete(5))",
    source = "recordings: inboxes_lifecycle, providers_whatsapp_inboxes",
  },
  {
    name = "assignable_agents", methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignable_agents", role = "agent",
    doc = "Lists who may be assigned in this inbox: its members and the administrators.",
    result = { kind = "list", at = "payload", type = "agent" },
    traps = { "The server calls this one deprecated; assignable_agents:list answers the same for several inboxes." },
    example = "local agents = chatwoot.assert(client.inboxes:assignable_agents(5))",
    source = "recordings: inboxes_assignable_agents, inboxes_lifecycle",
  },
  {
    name = "campaigns", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/campaigns",
    role = "administrator",
    doc = "Lists the campaigns of an inbox.",
    result = { kind = "list", type = "campaign" }, secrets = { "hmac_token" },
    example = "for _, campaign in ipairs(chatwoot.assert(client.inboxes:campaigns(5))) do print(campaign.title) end",
    source = "recordings: inboxes_campaigns, inboxes_lifecycle, inboxes_whatsapp_actions",
  },
  {
    name = "get_agent_bot", endpoint = "inboxes.agent_bot", methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/agent_bot", role = "agent",
    doc = "Reads the bot tied to an inbox, or nothing when there is none.",
    result = { kind = "maybe", at = "agent_bot", type = "agent_bot" }, secrets = { "access_token", "secret" },
    traps = {
      "access_token is an object here (its token field is the text), in agent_bots it is text; any member of "
        .. "the inbox sees it.",
    },
    example = "local bot, err = client.inboxes:get_agent_bot(5)",
    source = "recordings: inbox_agent_bot, inboxes_lifecycle",
  },
  {
    name = "set_agent_bot", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/set_agent_bot", role = "administrator",
    doc = "Ties a bot to an inbox; chatwoot.null takes the bot away.",
    params = {
      {
        name = "agent_bot", type = "integer", required = true, nullable = true, null = "clears",
        note = "id of a bot of this account or of a system bot",
      },
      { name = "agent_bot_id", type = "any", refuse = "under this name the server removes the bot: use agent_bot" },
    },
    main = "agent_bot", result = { kind = "empty" }, safe = true,
    traps = { "Up to 4.13 the bot of another account was taken as well." },
    example = "chatwoot.assert(client.inboxes:set_agent_bot(5, 9))",
    source = "recordings: inbox_agent_bot, inboxes_lifecycle, webhooks_events",
  },
  {
    name = "delete_avatar", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/avatar",
    role = "administrator",
    doc = "Removes the picture of an inbox.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.inboxes:delete_avatar(5))",
    source = "recordings: inboxes_avatar",
  },
  {
    name = "sync_templates", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/sync_templates", role = "administrator",
    doc = "Asks the provider of a WhatsApp inbox for its message templates again.",
    result = { kind = "object", type = "acknowledgement" }, safe = true,
    traps = {
      "Success says only that a job was queued: when the provider fails the old templates stay and nothing shows it.",
    },
    example = "chatwoot.assert(client.inboxes:sync_templates(5))",
    source = "recordings: inboxes_whatsapp_actions, providers_twilio, providers_whatsapp_templates",
  },
  {
    name = "health", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/health",
    role = "agent",
    doc = "Reads what Meta says about the phone number of a WhatsApp Cloud inbox.",
    result = { kind = "object", type = "inbox_health" },
    traps = {
      "Every refusal of Meta is 422 with Meta's status inside the text; other inbox types answer 400.",
      "reauthorization_required of the inbox stays false after a failing call.",
    },
    example = "local health = chatwoot.assert(client.inboxes:health(5))",
    source = "recordings: providers_channel_authorizations, providers_whatsapp_health",
  },
  {
    name = "csat_template", methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/csat_template", role = "agent",
    doc = "Reads the survey template of a WhatsApp inbox as the provider knows it.",
    result = { kind = "object", type = "csat_template" },
    traps = { "The provider is asked on every call." },
    example = "local template = chatwoot.assert(client.inboxes:csat_template(5))",
    source = "recordings: inboxes_whatsapp_actions, providers_twilio, providers_whatsapp_csat_template",
  },
  {
    name = "create_csat_template", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/csat_template", role = "agent", status = 201,
    doc = "Makes a new survey template at the provider of a WhatsApp inbox.",
    params = {
      { name = "message", type = "string", required = true },
      { name = "button_text", type = "string", note = "\"Please rate us\" when left out" },
      { name = "language", type = "string", note = "en when left out" },
    },
    wrap = "template", result = { kind = "object", type = "csat_template" }, safe = false,
    half_done = {
      {
        note = "the former template is deleted at the provider before the new one is asked for: there may be none now",
        status = 422,
      },
      { status = 500, note = "the former template may be deleted already" },
    },
    traps = {
      "The only endpoint of this API that answers 201.",
      "A 360dialog inbox is not refused, although it cannot work there.",
    },
    example = "chatwoot.assert(client.inboxes:create_csat_template(5, { message = \"How did we do?\", button_text = "
      .. "\"Rate us\" }))",
    source = "recordings: providers_twilio, providers_whatsapp_csat_template",
  },
  {
    name = "reset_secret", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/reset_secret",
    role = "administrator", since = "4.13.0",
    doc = "Makes a new key for the webhook signatures of an Api inbox; read it from secret.",
    result = { kind = "object", type = "inbox" }, safe = false,
    secrets = { "hmac_token", "secret", "imap_password", "smtp_password", "auth_token", "provider_config" },
    traps = {
      "The old key is dead at once, only deliveries queued before still carry it. Other channel types: 404 "
        .. "without a body.",
    },
    example = "local key = chatwoot.assert(client.inboxes:reset_secret(5)).secret",
    source = "recordings: inboxes_lifecycle",
  },
  {
    name = "register_webhook", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/register_webhook", role = "administrator",
    since = "4.12.0",
    doc = "Tells Meta the callback address of a WhatsApp Cloud inbox again.",
    result = { kind = "object", type = "acknowledgement" }, safe = true,
    example = "chatwoot.assert(client.inboxes:register_webhook(5))",
    source = "recordings: providers_whatsapp_health",
  },
  {
    name = "analyze_csat_template", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/csat_template/analyze", role = "agent", since = "4.11.2",
    doc = "Guesses whether Meta will take a survey text as utility or as marketing.",
    params = {
      { name = "message", type = "string", required = true },
      { name = "button_text", type = "string" },
      { name = "language", type = "string" },
    },
    wrap = "template", result = { kind = "object", type = "csat_analysis" }, safe = false,
    traps = {
      "Needs the account feature captain_integration (403 without); with no model at hand the answer is UNCLEAR.",
    },
    example = "local verdict = chatwoot.assert(client.inboxes:analyze_csat_template(5, { message = \"How did we do?\" "
      .. "}))",
    source = "recordings: inboxes_whatsapp_more, providers_whatsapp_csat_template",
  },
  {
    name = "enable_whatsapp_calling", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/enable_whatsapp_calling", role = "administrator",
    since = "4.14.1", enterprise = true,
    doc = "Turns voice calls on for a WhatsApp Cloud inbox, here and at Meta.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.inboxes:enable_whatsapp_calling(5))",
    source = "recordings: providers_whatsapp_calls",
  },
  {
    name = "disable_whatsapp_calling", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/disable_whatsapp_calling", role = "administrator",
    since = "4.14.1", enterprise = true,
    doc = "Turns voice calls off for a WhatsApp Cloud inbox; Meta's own setting is left alone.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.inboxes:disable_whatsapp_calling(5))",
    source = "recordings: inboxes_whatsapp_more, providers_whatsapp_calls",
  },
  {
    name = "set_inbound_calls", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/set_inbound_calls", role = "administrator",
    since = "4.15.0", enterprise = true,
    doc = "Lets calls to a voice inbox come in, or mutes them.",
    params = {
      {
        name = "inbound_calls_enabled", type = "boolean", required = true,
        note = "left out, the server would take it as true",
      },
    },
    main = "inbound_calls_enabled", result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.inboxes:set_inbound_calls(5, false))",
    source = "recordings: inboxes_whatsapp_actions, inboxes_whatsapp_more, providers_whatsapp_calls",
  },
}
