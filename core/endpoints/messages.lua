-- Messages of a conversation: writing, walking, delivery status, deleting. Only data stands here.
-- Lists come by time, not by id; only after and before together cut by id, which is what walking needs.
-- Neighbours: conversations.lua, public_messages.lua (the contact's own side).

return {
  resource = "messages",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
    role = "agent",
    doc = "Lists messages of a conversation, oldest first: the newest twenty, or a window of ids.",
    params = {
      { name = "before", type = "integer", note = "ids below this one" },
      { name = "after", type = "integer", note = "ids above this one; together with before it counts itself in" },
      {
        name = "filter_internal_messages", type = "string", words = { "true" },
        note = "leaves out private notes and activity", differs = "the server takes any text, even false, as yes",
      },
      { name = "limit", type = "any", refuse = "the server ignores it: use after and before" },
      { name = "per_page", type = "any", refuse = "the server ignores it: use after and before" },
      { name = "page", type = "any", refuse = "the server ignores it: use after and before" },
    },
    result = { kind = "list", at = "payload", meta = "meta", type = "message" },
    paging = { style = "window", size = 20, window = 1000, stable = true },
    traps = {
      "Sorted by time, not by id: walking with after or before alone loses messages when several write at once.",
      "after and before together answer ids from after up to before, the oldest 1000 of them by time.",
      "A message with a smaller id can appear later: look back over some ids when you follow a thread.",
    },
    example = "for message in client.messages:each(42) do print(message.content) end",
    source = "recordings: conversations_messages_exactly_once, conversations_messages_parallel_writers, "
      .. "conversations_messages_windows",
  },
  {
    name = "create", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages", token = { "user", "agent_bot" },
    role = "agent",
    doc = "Writes a message into a conversation, with files if wanted.",
    params = {
      {
        name = "content", type = "string", nullable = true,
        note = "up to 150000 characters; the server fills in Liquid placeholders of outgoing text",
      },
      {
        name = "message_type", type = "string", nullable = true,
        words = { "outgoing", "incoming", "activity", "template" }, default = "outgoing",
        note = "outgoing when left out; incoming in Api inboxes only",
      },
      { name = "private", type = "boolean", nullable = true, default = false },
      {
        name = "content_type", type = "string", nullable = true,
        words = {
          "text", "input_text", "input_textarea", "input_email", "input_select", "cards", "form", "article",
          "incoming_email", "input_csat", "integrations", "sticker", "voice_call",
        },
        default = "text",
      },
      {
        name = "content_attributes", type = "object", open = true, multipart = "json",
        note = "items, in_reply_to, email … and keys of your own",
        fields = {
          {
            name = "automation_rule_id", type = "any",
            refuse = "inside content_attributes it makes the server drop every other key",
          },
        },
      },
      {
        name = "echo_id", type = { "string", "integer" },
        note = "comes back in this answer and in the realtime event only", differs = "a number is taken, and comes back as one (observed)",
      },
      {
        name = "source_id", type = "string", with = { "message_type" },
        note = "the message's id elsewhere; on an outgoing message it stops the delivery",
      },
      {
        name = "external_created_at", type = { "string", "integer" }, without = { "content_attributes" },
        note = "put it inside content_attributes when those are sent", differs = "a number is taken as well (recorded)",
      },
      { name = "campaign_id", type = "integer" },
      {
        name = "template_params", type = "object", multipart = "forbidden",
        note = "WhatsApp template: name, category, language, namespace, processed_params",
      },
      {
        name = "attachments", ["in"] = "file", type = "list", of = "file", blobs = true,
        note = "files, or signed ids of uploaded ones, never both",
      },
      { name = "is_voice_message", type = "boolean", with = { "attachments" }, since = "4.14.2" },
      { name = "cc_emails", type = "string", format = "comma_list", note = "email inboxes only" },
      { name = "bcc_emails", type = "string", format = "comma_list", note = "email inboxes only" },
      { name = "to_emails", type = "string", format = "comma_list", note = "email inboxes only" },
      { name = "email_html_content", type = "string", note = "email inboxes only" },
      {
        name = "sender_type", type = "string", words = { "AgentBot" }, with = { "sender_id" },
        note = "with sender_id: write as that bot",
      },
      { name = "sender_id", type = "integer", with = { "sender_type" } },
      { name = "additional_attributes", type = "any", refuse = "the server drops it: use content_attributes" },
      { name = "status", type = "any", refuse = "the server ignores it on a new message: use messages:update" },
      { name = "created_at", type = "any", refuse = "the server ignores it: use external_created_at" },
    },
    main = "content", result = { kind = "object", type = "message" }, safe = false,
    traps = {
      "Not safe to repeat: the server refuses no duplicate. A key of your own in content_attributes tells a "
        .. "message apart.",
      "source_id on an outgoing message is stored and the message is never delivered.",
      "automation_rule_id inside content_attributes throws every other key away.",
      "cc_emails, bcc_emails and to_emails are ignored outside email inboxes.",
      "is_voice_message leaves no trace in the answer.",
      "More than 200 messages a minute in one conversation are 422, \"Too many messages\".",
      "message_type is a word in the request and a number in the answer.",
      "In an Api inbox a failing webhook turns the message to failed later, after a good answer.",
    },
    example = "chatwoot.assert(client.messages:create(42, \"Hello\", { timeout = 10 }))",
    source = "recordings: conversations_messages_attachments, conversations_messages_exactly_once, "
      .. "conversations_messages_send_and_list",
  },
  {
    name = "update", methods = { "PATCH", "PUT" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}", role = "agent",
    doc = "Sets the delivery status of a message in an Api inbox.",
    params = {
      { name = "status", type = "string", required = true, words = { "sent", "delivered", "read", "failed" } },
      { name = "external_error", type = "string", note = "kept with status = failed only" },
      { name = "content", type = "any", refuse = "a message's text cannot be changed: the server ignores it" },
      {
        name = "content_attributes", type = "any", refuse = "the server ignores it: they are given to messages:create",
      },
      { name = "private", type = "any", refuse = "the server ignores it: it is given to messages:create" },
    },
    main = "status", result = { kind = "object", type = "message" }, safe = true,
    traps = {
      "read to delivered is ignored with 200; read to sent and failed to sent are carried out.",
      "Other inbox types: 403.",
    },
    example = "chatwoot.assert(client.messages:update(42, 1001, \"delivered\"))",
    source = "recordings: conversations_messages_status_delete_retry, webhooks_events",
  },
  {
    name = "delete", methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}", role = "agent",
    doc = "Deletes the content and the files of a message; a placeholder stays.",
    result = { kind = "object", type = "message" }, safe = true,
    traps = { "A second time is answered 200 as well; content_attributes, and a marker in them, are lost." },
    example = "chatwoot.assert(client.messages:delete(42, 1001))",
    source = "recordings: conversations_messages_status_delete_retry, realtime_agent_and_contact, webhooks_events",
  },
  {
    name = "retry", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/retry", role = "agent",
    doc = "Sends a message again.",
    result = { kind = "object", type = "message" }, safe = false,
    traps = {
      "It empties content_attributes, does not ask whether the message failed, and undoes a deletion.",
      "An unknown message is 422, not 404.",
    },
    example = "chatwoot.assert(client.messages:retry(42, 1001))",
    source = "recordings: conversations_messages_status_delete_retry",
  },
  {
    name = "translate", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/translate",
    role = "agent",
    doc = "Has a message translated; nothing comes back when that translation exists already.",
    params = {
      { name = "target_language", type = "string", required = true },
    },
    main = "target_language", result = { kind = "maybe", type = "translation" }, safe = false,
    traps = { "Without a translation service, or when nothing came of it, content is absent in the answer (200)." },
    example = "local translation, err = client.messages:translate(42, 1001, \"en\")",
    source = "recordings: conversations_messages_status_delete_retry",
  },
}
