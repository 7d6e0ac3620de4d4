-- Rows of the resource conversations.labels.

return {
  {
    resource = "conversations.labels",
    name = "list",
    endpoint = "conversation_labels.list",
    methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels",
    token = { "user", "agent_bot" },
    role = "agent",
    status = 200,
    doc = "conversation labels list",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      {
        name = "conversation_id", ["in"] = "path", type = "integer", required = true,
        note = "display_id of the conversation (per-account sequence), never the database id",
      },
    },
    result = { kind = "list", at = "payload" },
    safe = true,
    source = "the server's recorded contract",
  },
  {
    resource = "conversations.labels",
    name = "set",
    endpoint = "conversation_labels.create",
    methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels",
    token = { "user", "agent_bot" },
    role = "agent",
    status = 200,
    doc = "conversation labels create",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      {
        name = "conversation_id", ["in"] = "path", type = "integer", required = true,
        note = "display_id of the conversation (per-account sequence), never the database id",
      },
      {
        name = "labels", ["in"] = "body", type = "list", of = "string", required = true,
        note = "the complete new set; [], null, leaving it out, AND a plain text instead of a list clear everything "
          .. "with 200; a comma inside an entry splits it; numbers become text, null and \"\" are dropped, "
          .. "duplicates (in any case) merge",
      },
    },
    result = { kind = "list", at = "payload" },
    safe = false,
    source = "the server's recorded contract",
  },
}
