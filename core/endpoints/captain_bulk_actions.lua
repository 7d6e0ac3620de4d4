-- One action on several answers or documents of Captain. Only data stands here.
-- Neighbours: captain_assistant_responses.lua, captain_documents.lua.

return {
  resource = "captain.bulk_actions",
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/captain/bulk_actions", role = "administrator", enterprise = true,
    doc = "Approves or deletes answers, deletes or fetches again documents.",
    params = {
      {
        name = "type", type = "string", required = true, words = { "AssistantResponse", "AssistantDocument" },
        note = "AssistantDocument since 4.13.0",
      },
      { name = "ids", type = "list", of = "integer", required = true, note = "not empty" },
      {
        name = "fields", type = "object", required = true,
        fields = {
          {
            name = "status", type = "string", required = true, words = { "approve", "delete", "sync" },
            note = "approve is for answers, sync (since 4.14.0) for documents",
          },
        },
      },
    },
    result = { kind = "any" }, safe = false,
    traps = {
      "Unknown ids are left out: the answer names what was done.",
      "approve answers the approved, delete of answers an empty list; documents answer { count }, with ids for sync.",
      "The word of the other type does nothing, and the answer is an empty list.",
    },
    example = "chatwoot.assert(client.captain.bulk_actions:create{ type = \"AssistantResponse\", ids = { 31, 32 }, fields = { status = \"approve\" "
      .. "} })",
    source = "recordings: captain_assistant_responses, captain_documents",
  },
}
