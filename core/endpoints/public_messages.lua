-- Messages of an Api inbox as the contact writes and reads them: public.messages in Lua. Only data stands here.
-- Neighbours: public_conversations.lua, messages.lua (the account's side).

return {
  resource = "public.messages",
  {
    name = "list", methods = { "GET" },
    path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages", token = { "none" },
    doc = "Lists the newest twenty public messages, or the twenty below an id.",
    params = {
      { name = "inbox_identifier", ["in"] = "path", type = "string", note = "of the Api channel: inbox_identifier in inboxes" },
      { name = "contact_identifier", ["in"] = "path", type = "string", note = "the contact's source_id" },
      { name = "before", type = "integer", note = "ids below this one" },
      { name = "after", type = "any", refuse = "the server ignores it: only before exists here" },
    },
    result = { kind = "list", type = "public_message" }, paging = { style = "window", size = 20, stable = false },
    traps = {
      "Only the newest twenty come, or the twenty below an id; walking by before can lose a message at a page's border.",
      "No after and no window of ids exists here: read a whole thread with messages:list and an agent's token.",
    },
    example = "local messages = chatwoot.assert(client.public.messages:list(\"inbox-identifier\", \"customer-12\", 42))",
    source = "recordings: public_api_lifecycle, public_csat",
  },
  {
    name = "create", methods = { "POST" },
    path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages", token = { "none" },
    doc = "Writes a message as the contact.",
    params = {
      { name = "inbox_identifier", ["in"] = "path", type = "string", note = "of the Api channel: inbox_identifier in inboxes" },
      { name = "contact_identifier", ["in"] = "path", type = "string", note = "the contact's source_id" },
      { name = "content", type = "string", required = true, unless = "attachments" },
      {
        name = "echo_id", type = { "string", "integer" }, note = "comes back in the realtime event only",
        differs = "a number is taken as well, as in messages.create (observed there)",
      },
      { name = "attachments", ["in"] = "file", type = "list", of = "file", note = "real files only, of any type" },
      { name = "message_type", type = "any", refuse = "the server ignores it: a contact's message is always incoming" },
      { name = "private", type = "any", refuse = "the server ignores it: a contact has no private notes" },
      { name = "content_attributes", type = "any", refuse = "the server ignores it here: use messages:create" },
    },
    main = "content",
    result = { kind = "object", type = "public_message" }, safe = false,
    traps = {
      "There is no marker that tells a repeat apart here: compare text and time.",
      "More than 200 messages a minute in one conversation are 422, \"Too many messages\".",
    },
    example = "chatwoot.assert(client.public.messages:create(\"inbox-identifier\", \"customer-12\", 42, \"Where is my order?\"))",
    source = "recordings: public_api_lifecycle, realtime_agent_and_contact, webhooks_failures",
  },
  {
    name = "update", methods = { "PATCH", "PUT" },
    path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages/{message_id}",
    token = { "none" },
    doc = "Answers a form, a selection or a survey as the contact.",
    params = {
      { name = "inbox_identifier", ["in"] = "path", type = "string", note = "of the Api channel: inbox_identifier in inboxes" },
      { name = "contact_identifier", ["in"] = "path", type = "string", note = "the contact's source_id" },
      {
        name = "submitted_values", type = { "list", "object" }, of = "object", required = true, blank = false,
        note = "{ title, value }, { name, value } or { csat_survey_response = { rating, feedback_message } }",
      },
      { name = "content", type = "any", refuse = "a message's text cannot be changed: the server ignores it" },
    },
    demand = { submitted_values = "without it the call does nothing" },
    result = { kind = "object", type = "public_message" }, safe = true,
    traps = { "A value outside the items is accepted.", "After 14 days a survey cannot be answered any more: 422." },
    example = "chatwoot.assert(client.public.messages:update(\"inbox-identifier\", \"customer-12\", 42, 1001, { submitted_values = {{ title = "
      .. "\"Blue\", value = \"blue\" }} }))",
    source = "recordings: public_api_lifecycle, public_csat, webhooks_events",
  },
}
