-- Conversations: finding, making and moving them along (status, priority, reading, muting, transcript).
-- Only data stands here. The id of a conversation is its number in the account (display id) everywhere.
-- Neighbours: messages.lua (what is said in one), conversation_*.lua (labels, assignee, participants).

return {
  resource = "conversations",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/conversations", role = "agent",
    doc = "Lists conversations, open ones unless told otherwise.",
    params = {
      { name = "assignee_type", type = "string", words = { "me", "unassigned", "all", "assigned" }, default = "all" },
      {
        name = "status", type = { "string", "list" }, of = "string",
        words = { "all", "open", "resolved", "pending", "snoozed" }, default = "open", without = { "q" },
        note = "open when left out; several as a list; with q the server ignores it",
      },
      {
        name = "q", type = "string", blank = false,
        note = "part of a message's text, private notes included; % and _ are wildcards",
      },
      {
        name = "inbox_id", type = { "integer", "list" }, of = "integer",
        without = { conversation_type = "participating" },
        note = "the server would drop it there",
      },
      { name = "team_id", type = "integer" },
      {
        name = "labels", type = { "list", "string" }, of = "string",
        note = "any of them; one text may hold several, separated by commas",
      },
      { name = "page", type = "integer", default = 1 },
      {
        name = "sort_by", type = "string",
        words = {
          "last_activity_at_asc", "last_activity_at_desc", "created_at_asc", "created_at_desc", "priority_asc",
          "priority_desc", "waiting_since_asc", "waiting_since_desc", "priority_desc_created_at_asc", "unread",
          "latest", "sort_on_created_at", "sort_on_priority", "sort_on_waiting_since",
        },
        default = "last_activity_at_desc", note = "last_activity_at_desc when left out, which moves while it is read",
      },
      { name = "conversation_type", type = "string", words = { "mention", "participating", "unattended" } },
      { name = "source_id", type = "string", note = "of the contact in the inbox" },
      {
        name = "updated_within", type = "integer", min = 1,
        note = "seconds; answers all that changed in them at once, without pages",
      },
      { name = "per_page", type = "any", refuse = "the server ignores it: a page holds 25" },
    },
    result = { kind = "list", at = "data.payload", meta = "data.meta", type = "conversation" },
    paging = {
      order = { ascending = "created_at_asc", descending = "created_at_desc", param = "sort_by" }, param = "page",
      size = 25, stable = true, style = "page",
      total = {
        all = "all_count", assigned = "assigned_count", by = "assignee_type", me = "mine_count",
        unassigned = "unassigned_count",
      },
      total_without = { "q", "updated_within" },
    },
    traps = {
      "The default order is by activity and moves while it is read; by created_at_asc new ones come at the end.",
      "Any q, even an empty one, switches the status filter off, so status cannot stand beside it.",
      "With q the counts in meta are those of the page; with updated_within they are not narrowed and there "
        .. "are no pages.",
      "An unknown inbox_id and updated_within = 0 are answered with no rows; an unknown team_id is 404.",
      "Each conversation carries its newest message only.",
    },
    example = "for conversation in client.conversations:each{ status = \"open\", inbox_id = 5 } do "
      .. "print(conversation.id) end",
    source = "recordings: conversations_paging, conversations_traps",
  },
  {
    name = "meta", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/conversations/meta", role = "agent",
    doc = "Counts the conversations a list would find.",
    params = {
      { name = "assignee_type", type = "string", words = { "me", "unassigned", "all", "assigned" }, default = "all" },
      {
        name = "status", type = { "string", "list" }, of = "string",
        words = { "all", "open", "resolved", "pending", "snoozed" }, default = "open", without = { "q" },
        note = "open when left out; several as a list; with q the server ignores it",
      },
      {
        name = "q", type = "string", blank = false,
        note = "part of a message's text, private notes included; % and _ are wildcards",
      },
      {
        name = "inbox_id", type = { "integer", "list" }, of = "integer",
        without = { conversation_type = "participating" },
        note = "the server would drop it there",
      },
      { name = "team_id", type = "integer" },
      {
        name = "labels", type = { "list", "string" }, of = "string",
        note = "any of them; one text may hold several, separated by commas",
      },
      { name = "conversation_type", type = "string", words = { "mention", "participating", "unattended" } },
      { name = "source_id", type = "string", note = "of the contact in the inbox" },
      { name = "page", type = "any", refuse = "the server ignores it: counts have no pages" },
    },
    result = { kind = "object", at = "meta", type = "conversation_counts" },
    rate = { by = "token", limit = 30, seconds = 60 },
    traps = {
      "At most 30 calls a minute per token and account.",
      "Any q, even an empty one, switches the status filter off, so status cannot stand beside it.",
    },
    example = "local counts = chatwoot.assert(client.conversations:meta{ status = \"open\" })",
    source = "recordings: conversations_meta_and_unread",
  },
  {
    name = "search", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/conversations/search", role = "agent",
    doc = "Finds conversations by part of a message's text and answers the matching messages.",
    params = {
      { name = "assignee_type", type = "string", words = { "me", "unassigned", "all", "assigned" }, default = "all" },
      {
        name = "status", type = { "string", "list" }, of = "string",
        words = { "all", "open", "resolved", "pending", "snoozed" }, default = "open", without = { "q" },
        note = "open when left out; several as a list; with q the server ignores it",
      },
      {
        name = "q", type = "string", blank = false,
        note = "part of a message's text, private notes included; % and _ are wildcards",
      },
      {
        name = "inbox_id", type = { "integer", "list" }, of = "integer",
        without = { conversation_type = "participating" },
        note = "the server would drop it there",
      },
      { name = "team_id", type = "integer" },
      {
        name = "labels", type = { "list", "string" }, of = "string",
        note = "any of them; one text may hold several, separated by commas",
      },
      { name = "page", type = "integer", default = 1 },
      {
        name = "sort_by", type = "string",
        words = {
          "last_activity_at_asc", "last_activity_at_desc", "created_at_asc", "created_at_desc", "priority_asc",
          "priority_desc", "waiting_since_asc", "waiting_since_desc", "priority_desc_created_at_asc", "unread",
          "latest", "sort_on_created_at", "sort_on_priority", "sort_on_waiting_since",
        },
        default = "last_activity_at_desc", note = "last_activity_at_desc when left out, which moves while it is read",
      },
      { name = "conversation_type", type = "string", words = { "mention", "participating", "unattended" } },
      { name = "source_id", type = "string", note = "of the contact in the inbox" },
      {
        name = "updated_within", type = "integer", min = 1,
        note = "seconds; answers all that changed in them at once, without pages",
      },
    },
    main = "q", result = { kind = "list", at = "payload", meta = "meta", type = "conversation_match" },
    paging = {
      order = { ascending = "created_at_asc", descending = "created_at_desc", param = "sort_by" }, param = "page",
      size = 25, stable = false, style = "page",
    },
    traps = {
      "The counts in meta are those of the page, never a total.",
      "Any q, even an empty one, switches the status filter off, so status cannot stand beside it.",
    },
    example = "local found = chatwoot.assert(client.conversations:search(\"refund\"))",
    source = "recordings: conversations_search, conversations_traps",
  },
  {
    name = "filter", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/conversations/filter", role = "agent",
    doc = "Finds conversations by clauses over their fields.",
    params = {
      { name = "page", ["in"] = "query", type = "integer", default = 1 },
      {
        name = "payload", type = "list", of = "object", required = true,
        note = "clauses { attribute_key, filter_operator, values, query_operator }; the last has no query_operator",
        fields = {
          { name = "attribute_key", type = "string", required = true },
          {
            name = "filter_operator", type = "string", required = true,
            words = {
              "equal_to", "not_equal_to", "contains", "does_not_contain", "is_present", "is_not_present",
              "is_greater_than", "is_less_than", "starts_with",
            },
          },
          {
            name = "values", type = { "list", "string", "integer", "number", "boolean" },
            note = "a list; empty for is_present and is_not_present",
          },
          {
            name = "query_operator", type = "string", nullable = true,
            note = "AND or OR, joins to the next clause; null or left out on the last",
          },
          {
            name = "custom_attribute_type", type = "string", nullable = true,
            note = "contact_attribute or conversation_attribute",
          },
          { name = "attribute_model", type = "string", nullable = true },
        },
      },
    },
    main = "payload", result = { kind = "list", at = "payload", meta = "meta", type = "conversation" },
    paging = { style = "page", size = 25, param = "page", total = "all_count", stable = false }, safe = true,
    traps = {
      "Ordered by last activity only, which moves while it is read: narrow it so that one page holds it.",
      "not_equal_to never finds rows whose value is null, and on a custom attribute it undoes the clauses "
        .. "before it: check the rows.",
      "An unknown status or priority is answered with no rows; days_before fails always.",
      "A query_operator on the last clause, or none between two, is 500.",
    },
    example = "local found = chatwoot.assert(client.conversations:filter{{ attribute_key = \"status\", filter_operator "
      .. "= \"equal_to\", values = { \"open\" } }})",
    source = "recordings: conversations_filter",
  },
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}",
    token = { "user", "agent_bot" }, role = "agent",
    doc = "Reads one conversation with its newest message.",
    result = { kind = "object", type = "conversation" },
    traps = { "For a bot token a conversation with a team is 500." },
    example = "local conversation = chatwoot.assert(client.conversations:get(42))",
    source = "recordings: conversations_assign, conversations_bulk_actions, conversations_status_and_priority",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/conversations",
    token = { "user", "agent_bot" }, role = "agent",
    doc = "Makes a conversation with a contact, by contact and inbox or by source_id.",
    params = {
      {
        name = "source_id", type = "string",
        note = "the contact's id in the inbox; send your own in Api and website inboxes to meet it again",
      },
      { name = "inbox_id", type = "integer", required = true, unless = "source_id" },
      { name = "contact_id", type = "integer", required = true, unless = "source_id" },
      { name = "hmac_verified", type = "boolean", note = "stored when this call makes the contact's tie to the inbox" },
      { name = "additional_attributes", type = "object" },
      { name = "custom_attributes", type = "object", note = "texts up to 1500 characters" },
      {
        name = "status", type = "string", nullable = true, words = { "open", "resolved", "pending", "snoozed" },
        note = "open when left out; an active bot makes it pending, a blocked contact resolved",
      },
      {
        name = "snoozed_until", type = "string", format = "iso8601", with = { status = "snoozed" },
        note = "kept with status = snoozed only",
      },
      { name = "assignee_id", type = "integer", note = "an unknown one is dropped" },
      { name = "team_id", type = "integer", note = "an unknown one is dropped" },
      {
        name = "message", type = "object", note = "the first message, with the fields of messages:create",
        fields = {
          { name = "content", type = "string", nullable = true },
          {
            name = "message_type", type = "string", nullable = true,
            words = { "outgoing", "incoming", "activity", "template" },
          },
          { name = "private", type = "boolean", nullable = true },
          {
            name = "content_type", type = "string", nullable = true,
            words = {
              "text", "input_text", "input_textarea", "input_email", "input_select", "cards", "form", "article",
              "incoming_email", "input_csat", "integrations", "sticker", "voice_call",
            },
          },
          { name = "content_attributes", type = "object" },
          { name = "echo_id", type = { "string", "integer" } },
          { name = "source_id", type = "string" },
          { name = "external_created_at", type = { "string", "integer" } },
          { name = "campaign_id", type = "integer" },
          { name = "template_params", type = "object" },
          { name = "attachments", type = "list", of = "string", note = "signed ids of uploaded files" },
          { name = "cc_emails", type = "string", format = "comma_list" },
          { name = "bcc_emails", type = "string", format = "comma_list" },
          { name = "to_emails", type = "string", format = "comma_list" },
          { name = "email_html_content", type = "string" },
          { name = "sender_type", type = "string", words = { "AgentBot" } },
          { name = "sender_id", type = "integer" },
          { name = "additional_attributes", type = "any", refuse = "the server drops it: use content_attributes" },
        },
      },
      {
        name = "priority", type = "any",
        refuse = "the server ignores it here: use conversations:toggle_priority afterwards",
      },
      { name = "labels", type = "any", refuse = "the server ignores it here: use conversations.labels:set afterwards" },
    },
    together = { { "inbox_id", "contact_id" } }, result = { kind = "object", type = "conversation" }, safe = false,
    half_done = {
      {
        note = "a bot that names a team gets 500 although the conversation exists; a repeat makes another",
        status = 500,
      },
    },
    traps = {
      "An unknown assignee_id or team_id is dropped; an assignee outside the inbox is accepted.",
      "contact_id and inbox_id without source_id make a new contact_inbox in an Api or website inbox with each call.",
      "With lock_to_single_conversation and a source_id the newest conversation comes back, and status, "
        .. "custom_attributes and assignee_id are ignored.",
      "Send a first message: a conversation without any makes searches fail for the whole account.",
    },
    example = "local conversation = chatwoot.assert(client.conversations:create{ inbox_id = 5, contact_id = 12, message "
      .. "= { content = \"Hello\" } })",
    source = "recordings: captain_tasks_without_key, conversations_contact_inboxes_and_conversations, "
      .. "conversations_create",
  },
  {
    name = "update", methods = { "PATCH", "PUT" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}", token = { "user", "agent_bot" },
    role = "agent",
    doc = "Changes the priority, or sets the SLA policy, of a conversation.",
    params = {
      {
        name = "priority", type = "string", nullable = true, words = { "low", "medium", "high", "urgent" },
        null = "clears",
      },
      {
        name = "sla_policy_id", type = "integer", nullable = true,
        note = "enterprise edition; once set it cannot change or go",
      },
      { name = "status", type = "any", refuse = "the server ignores it here: use conversations:toggle_status" },
      { name = "snoozed_until", type = "any", refuse = "the server ignores it here: use conversations:toggle_status" },
      { name = "assignee_id", type = "any", refuse = "the server ignores it here: use conversations.assignments:set" },
      { name = "team_id", type = "any", refuse = "the server ignores it here: use conversations.assignments:set" },
      { name = "labels", type = "any", refuse = "the server ignores it here: use conversations.labels:set" },
      {
        name = "custom_attributes", type = "any",
        refuse = "the server ignores it here: use conversations:set_custom_attributes",
      },
      {
        name = "additional_attributes", type = "any",
        refuse = "the server ignores it: they are given to conversations:create",
      },
      { name = "inbox_id", type = "any", refuse = "the server ignores it: a conversation stays in its inbox" },
      { name = "contact_id", type = "any", refuse = "the server ignores it: a conversation stays with its contact" },
    },
    result = { kind = "object", type = "conversation" }, safe = true,
    half_done = { { status = 500, note = "for a bot on a conversation with a team the priority is set all the same" } },
    traps = { "For a bot token a conversation with a team is 500, and the priority is set." },
    example = "chatwoot.assert(client.conversations:update(42, { priority = \"high\" }))",
    source = "recordings: conversations_status_and_priority, sla_policies",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}",
    role = "administrator",
    doc = "Deletes a conversation for good.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.conversations:delete(42))",
    source = "recordings: conversations_small_actions",
  },
  {
    name = "toggle_status", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status",
    token = { "user", "agent_bot" }, role = "agent",
    doc = "Sets the status of a conversation.",
    params = {
      { name = "status", type = "string", words = { "open", "resolved", "pending", "snoozed" } },
      {
        name = "snoozed_until", type = "integer", nullable = true, format = "unix_seconds", with = { status = "snoozed" },
        note = "unix seconds, with status = snoozed",
      },
    },
    main = "status",
    demand = { status = "without it the server turns the status over, and a repeat would turn it back" },
    result = { kind = "object", at = "payload", type = "conversation_status" }, safe = { given = "status" },
    traps = {
      "success is null when a bot hands a pending conversation over (to open).",
      "An agent who opens a conversation becomes its assignee.",
      "Text that begins with digits would be cut to them, milliseconds read as seconds.",
    },
    example = "chatwoot.assert(client.conversations:toggle_status(42, \"resolved\"))",
    source = "recordings: conversations_status_and_priority, realtime_agent_and_contact, webhooks_events",
  },
  {
    name = "toggle_priority", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority",
    token = { "user", "agent_bot" }, role = "agent",
    doc = "Sets the priority of a conversation; chatwoot.null clears it.",
    params = {
      {
        name = "priority", type = "string", nullable = true, words = { "low", "medium", "high", "urgent" },
        null = "clears",
      },
    },
    main = "priority",
    demand = { priority = "without it the server clears the priority; null (chatwoot.null in Lua) does so on purpose" },
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.conversations:toggle_priority(42, \"urgent\"))",
    source = "recordings: conversations_status_and_priority, webhooks_events",
  },
  {
    name = "toggle_typing_status", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status",
    token = { "user", "agent_bot" }, role = "agent",
    doc = "Shows or hides that an agent is typing.",
    params = {
      {
        name = "typing_status", type = "string", required = true, words = { "on", "off" },
        note = "other words do nothing",
      },
      { name = "is_private", type = "boolean", note = "while writing a private note" },
    },
    main = "typing_status", result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.conversations:toggle_typing_status(42, \"on\"))",
    source = "recordings: conversations_small_actions, realtime_agent_and_contact, webhooks_events",
  },
  {
    name = "update_last_seen", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/update_last_seen", role = "agent",
    doc = "Marks a conversation as seen by the caller now.",
    result = { kind = "object", type = "conversation" }, safe = true,
    traps = { "Nothing is written when nothing is unread and the last time is younger than an hour." },
    example = "chatwoot.assert(client.conversations:update_last_seen(42))",
    source = "recordings: conversations_small_actions, realtime_agent_and_contact",
  },
  {
    name = "unread", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/unread", role = "agent",
    doc = "Marks a conversation as unread again.",
    result = { kind = "object", type = "conversation" }, safe = true,
    example = "chatwoot.assert(client.conversations:unread(42))",
    source = "recordings: conversations_small_actions",
  },
  {
    name = "mute", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/mute",
    role = "agent",
    doc = "Mutes a conversation: resolves it and blocks its contact.",
    result = { kind = "empty" }, safe = true,
    traps = { "Later conversations of that contact begin resolved." },
    example = "chatwoot.assert(client.conversations:mute(42))",
    source = "recordings: conversations_small_actions",
  },
  {
    name = "unmute", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/unmute", role = "agent",
    doc = "Unblocks the contact of a conversation; the status stays.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.conversations:unmute(42))",
    source = "recordings: conversations_small_actions",
  },
  {
    name = "transcript", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/transcript", role = "agent",
    doc = "Sends the whole conversation by mail to an address.",
    params = {
      { name = "email", type = "string", required = true, note = "unchecked by the server" },
    },
    main = "email", result = { kind = "empty" }, safe = false, rate = { by = "account", limit = 1000, seconds = 3600 },
    traps = {
      "Any text is taken as an address with 200.",
      "On Chatwoot Cloud 402 without the plan for it, 429 over the daily limit.",
    },
    example = "chatwoot.assert(client.conversations:transcript(42, \"zoe@example.com\"))",
    source = "recordings: conversations_small_actions",
  },
  {
    name = "set_custom_attributes", endpoint = "conversations.custom_attributes", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes",
    token = { "user", "agent_bot" }, role = "agent",
    doc = "Replaces all custom attributes of a conversation.",
    params = {
      { name = "custom_attributes", type = "object", required = true, note = "the complete map; {} empties it" },
    },
    result = { kind = "object", at = "custom_attributes" }, safe = true,
    traps = {
      "The whole map is replaced; values that break their definition are stored unchecked; the order of keys "
        .. "is not kept.",
    },
    example = "chatwoot.assert(client.conversations:set_custom_attributes(42, { custom_attributes = { order_no = "
      .. "\"A-1\" } }))",
    source = "recordings: conversations_small_actions, webhooks_events",
  },
  {
    name = "attachments", methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/attachments", role = "agent",
    doc = "Lists the files of a conversation, oldest message first.",
    params = {
      { name = "page", type = "integer", default = 1 },
    },
    result = { kind = "list", at = "payload", meta = "meta", type = "attachment" },
    paging = { style = "page", size = 100, param = "page", total = "total_count", stable = true },
    example = "for file in client.conversations:each(42, nil, { of = \"attachments\" }) do print(file.data_url) end",
    source = "recordings: conversations_messages_attachments",
  },
  {
    name = "inbox_assistant", methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/inbox_assistant", role = "agent",
    enterprise = true,
    doc = "Reads the Captain assistant of the conversation's inbox, or nothing.",
    result = { kind = "maybe", at = "assistant", type = "assistant" },
    example = "local assistant, err = client.conversations:inbox_assistant(42)",
    source = "recordings: conversations_small_actions",
  },
  {
    name = "reporting_events", methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events", role = "agent",
    enterprise = true,
    doc = "Lists the reporting events of a conversation, oldest first.",
    result = { kind = "list", type = "reporting_event" },
    traps = { "conversation_id in these rows is the number in the database, not the one used everywhere else." },
    example = "local events = chatwoot.assert(client.conversations:reporting_events(42))",
    source = "recordings: conversations_small_actions",
  },
  {
    name = "unread_counts", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/conversations/unread_counts",
    role = "agent", since = "4.14.1",
    doc = "Counts open conversations with unread messages, by inbox, label and team.",
    result = { kind = "object", at = "payload", type = "unread_counts" },
    traps = { "Needs the account feature conversation_unread_counts (403 without), which is off by default." },
    example = "local counts = chatwoot.assert(client.conversations:unread_counts())",
    source = "recordings: conversations_meta_and_unread",
  },
}
