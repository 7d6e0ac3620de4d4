-- The labels an account defines, with colour and place in the sidebar. Only data stands here.
-- Putting labels on something is conversation_labels.lua and contact_labels.lua.

return {
  resource = "labels",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/labels", role = "agent",
    doc = "Lists the labels of the account by title.",
    result = { kind = "list", at = "payload", type = "label" },
    example = "for _, label in ipairs(chatwoot.assert(client.labels:list())) do print(label.title) end",
    source = "recordings: labels_lifecycle",
  },
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/labels/{label_id}", role = "administrator",
    doc = "Reads one label.",
    result = { kind = "object", type = "label" },
    example = "local label = chatwoot.assert(client.labels:get(3))",
    source = "recordings: labels_lifecycle",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/labels", role = "administrator",
    doc = "Defines a label.",
    params = {
      {
        name = "title", type = "string", required = true, note = "letters, digits, dash and underscore, at least two; stored in lower case; unique",
      },
      { name = "description", type = "string" },
      { name = "color", type = "string", note = "#1f93ff when left out" },
      { name = "show_on_sidebar", type = "boolean" },
    },
    wrap = "label",
    result = { kind = "object", type = "label" }, safe = false,
    example = "local label = chatwoot.assert(client.labels:create{ title = \"refund\", color = \"#cc0000\" })",
    source = "recordings: contacts_import_export, labels_lifecycle, realtime_agent_and_contact",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/labels/{label_id}", role = "administrator",
    doc = "Changes a label; renaming reaches what carries it a moment later.",
    params = {
      {
        name = "title", type = "string", note = "letters, digits, dash and underscore, at least two; stored in lower case; unique",
        differs = "an update without it is answered 200 (recorded)",
      },
      { name = "description", type = "string", null = "clears" },
      { name = "color", type = "string" },
      { name = "show_on_sidebar", type = "boolean" },
    },
    wrap = "label",
    result = { kind = "object", type = "label" }, safe = true,
    example = "chatwoot.assert(client.labels:update(3, { color = \"#00aa00\" }))",
    source = "recordings: labels_lifecycle",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/labels/{label_id}",
    role = "administrator",
    doc = "Deletes a label; it is taken off conversations and contacts a moment later.",
    result = { kind = "empty" }, safe = true,
    traps = { "Up to 4.13 it stayed on conversations and contacts." },
    example = "chatwoot.assert(client.labels:delete(3))",
    source = "recordings: labels_lifecycle",
  },
}
