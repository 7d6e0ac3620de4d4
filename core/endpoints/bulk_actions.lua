-- Changing many conversations or contacts in one call. Only data stands here.
-- The server does it in a job and says nothing of how it went. Neighbours: conversations.lua, contacts.lua.

return {
  resource = "bulk_actions",
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/bulk_actions", role = "agent",
    doc = "Changes status, assignee, team or labels of many conversations, or labels many contacts or deletes them, a moment later.",
    params = {
      { name = "type", type = "string", required = true, words = { "Conversation", "Contact" } },
      {
        name = "ids", type = "list", of = "integer", required = true,
        note = "ids of conversations (the ones used in paths) or of contacts; unknown ones are passed over",
      },
      {
        name = "fields", type = "object", note = "of conversations",
        fields = {
          { name = "status", type = "string", words = { "open", "resolved", "pending", "snoozed" } },
          { name = "assignee_id", type = "integer", nullable = true, note = "null unassigns, as an unknown id does" },
          { name = "team_id", type = "integer", nullable = true, note = "null unassigns, as an unknown id does" },
          { name = "priority", type = "any", refuse = "the server ignores it: use conversations:toggle_priority on each" },
          { name = "labels", type = "any", refuse = "stand beside fields: labels = { add = …, remove = … }" },
        },
      },
      {
        name = "snoozed_until", type = "integer", format = "unix_seconds", with = { "fields" },
        note = "unix seconds: of a date text only the leading digits would count; with status = snoozed",
      },
      {
        name = "labels", type = "object",
        fields = { { name = "add", type = "list", of = "string" }, { name = "remove", type = "list", of = "string" } },
        note = "of contacts: remove since 4.14.1, and ignored beside add",
      },
      {
        name = "action_name", type = "string", words = { "delete" }, without = { "fields", "labels" }, note = "of contacts; administrators only",
        differs = "the contract lists no words; any other does nothing",
      },
    },
    result = { kind = "empty" }, safe = true,
    traps = {
      "Success says only that a job was queued: unknown ids are passed over, conversations the caller may not see too (since 4.14.0). Without "
        .. "fields, labels and action_name nothing happens.",
    },
    example = "chatwoot.assert(client.bulk_actions:create{ type = \"Conversation\", ids = { 41, 42 }, fields = { status = \"resolved\" } })",
    source = "recordings: conversations_bulk_actions",
  },
}
