-- Conversations of an Api inbox as the contact sees them: public.conversations in Lua. Only data stands here.
-- Neighbours: public_contacts.lua, public_messages.lua, conversations.lua (the account's side).

return {
  resource = "public.conversations",
  {
    name = "list", methods = { "GET" }, path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations",
    token = { "none" },
    doc = "Lists the conversations of a contact with all their public messages.",
    params = {
      { name = "inbox_identifier", ["in"] = "path", type = "string", note = "of the Api channel: inbox_identifier in inboxes" },
      { name = "contact_identifier", ["in"] = "path", type = "string", note = "the contact's source_id" },
    },
    result = { kind = "list", type = "public_conversation" },
    traps = { "A verified contact gets his conversations of every inbox." },
    example = "local threads = chatwoot.assert(client.public.conversations:list(\"inbox-identifier\", \"customer-12\"))",
    source = "recordings: public_api_hmac, public_api_lifecycle",
  },
  {
    name = "create", methods = { "POST" }, path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations",
    token = { "none" },
    doc = "Begins a conversation as the contact.",
    params = {
      { name = "inbox_identifier", ["in"] = "path", type = "string", note = "of the Api channel: inbox_identifier in inboxes" },
      { name = "contact_identifier", ["in"] = "path", type = "string", note = "the contact's source_id" },
      { name = "custom_attributes", type = "object" },
      { name = "additional_attributes", type = "any", refuse = "the server ignores it: use custom_attributes" },
      { name = "status", type = "any", refuse = "the server ignores it: use conversations:toggle_status with an agent's token" },
    },
    result = { kind = "object", type = "public_conversation" }, safe = false,
    traps = { "With lock_to_single_conversation the last conversation comes back." },
    example = "local thread = chatwoot.assert(client.public.conversations:create(\"inbox-identifier\", \"customer-12\"))",
    source = "recordings: message_limit, public_api_hmac, webhooks_failures",
  },
  {
    name = "get", methods = { "GET" },
    path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}", token = { "none" },
    doc = "Reads a conversation with all its public messages.",
    params = {
      { name = "inbox_identifier", ["in"] = "path", type = "string", note = "of the Api channel: inbox_identifier in inboxes" },
      { name = "contact_identifier", ["in"] = "path", type = "string", note = "the contact's source_id" },
    },
    result = { kind = "object", type = "public_conversation" },
    example = "local thread = chatwoot.assert(client.public.conversations:get(\"inbox-identifier\", \"customer-12\", 42))",
    source = "recordings: public_api_hmac, public_api_lifecycle",
  },
  {
    name = "toggle_status", methods = { "POST" },
    path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_status",
    token = { "none" },
    doc = "Resolves a conversation as the contact.",
    params = {
      { name = "inbox_identifier", ["in"] = "path", type = "string", note = "of the Api channel: inbox_identifier in inboxes" },
      { name = "contact_identifier", ["in"] = "path", type = "string", note = "the contact's source_id" },
      {
        name = "status", type = "any",
        refuse = "the server ignores it, this call only ever resolves: use conversations:toggle_status with an agent's token",
      },
    },
    result = { kind = "object", type = "public_conversation" }, safe = true,
    traps = { "It only ever resolves; a resolved conversation stays resolved." },
    example = "chatwoot.assert(client.public.conversations:toggle_status(\"inbox-identifier\", \"customer-12\", 42))",
    source = "recordings: public_api_lifecycle",
  },
  {
    name = "toggle_typing", methods = { "POST" },
    path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_typing",
    token = { "none" },
    doc = "Shows or hides that the contact is typing.",
    params = {
      { name = "inbox_identifier", ["in"] = "path", type = "string", note = "of the Api channel: inbox_identifier in inboxes" },
      { name = "contact_identifier", ["in"] = "path", type = "string", note = "the contact's source_id" },
      { name = "typing_status", type = "string", required = true, words = { "on", "off" }, note = "other words do nothing" },
    },
    main = "typing_status",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.public.conversations:toggle_typing(\"inbox-identifier\", \"customer-12\", 42, \"on\"))",
    source = "recordings: public_api_lifecycle, realtime_agent_and_contact, webhooks_events",
  },
  {
    name = "update_last_seen", methods = { "POST" },
    path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/update_last_seen",
    token = { "none" },
    doc = "Marks a conversation as seen by the contact now.",
    params = {
      { name = "inbox_identifier", ["in"] = "path", type = "string", note = "of the Api channel: inbox_identifier in inboxes" },
      { name = "contact_identifier", ["in"] = "path", type = "string", note = "the contact's source_id" },
    },
    result = { kind = "empty" }, safe = true,
    traps = { "Outgoing messages turn read a moment later." },
    example = "chatwoot.assert(client.public.conversations:update_last_seen(\"inbox-identifier\", \"customer-12\", 42))",
    source = "recordings: public_api_lifecycle, realtime_agent_and_contact, webhooks_events",
  },
}
