-- Questions with their answers that an assistant knows. Only data stands here.
-- Neighbours: captain_assistants.lua, captain_documents.lua (which answers are made from), captain_bulk_actions.lua.

return {
  resource = "captain.assistant_responses",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/captain/assistant_responses", role = "agent", enterprise = true,
    doc = "Lists questions and answers, newest first.",
    params = {
      { name = "page", type = "integer", default = 1 },
      { name = "assistant_id", type = "integer" },
      { name = "document_id", type = "integer" },
      { name = "status", type = "string", words = { "pending", "approved" } },
      { name = "search", type = "string" },
    },
    result = { kind = "list", at = "payload", meta = "meta", type = "captain_response" },
    paging = { style = "page", size = 25, param = "page", total = "total_count", stable = false },
    traps = { "An unknown assistant or document is an empty list.", "meta.page is text when page was sent." },
    example = "for entry in client.captain.assistant_responses:each{ assistant_id = 3 } do print(entry.question) end",
    source = "recordings: captain_assistant_delete, captain_assistant_responses",
  },
  {
    name = "get", methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/captain/assistant_responses/{assistant_response_id}", role = "agent",
    enterprise = true,
    doc = "Reads one question with its answer.",
    result = { kind = "object", type = "captain_response" },
    example = "local entry = chatwoot.assert(client.captain.assistant_responses:get(29))",
    source = "recordings: captain_assistant_responses",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/captain/assistant_responses", role = "administrator",
    enterprise = true,
    doc = "Adds a question with its answer.",
    params = {
      { name = "question", type = "string", required = true },
      { name = "answer", type = "string", required = true },
      { name = "assistant_id", type = "integer", required = true },
      { name = "status", type = "string", words = { "pending", "approved" } },
    },
    wrap = "assistant_response",
    result = { kind = "object", type = "captain_response" }, safe = false,
    example = "local entry = chatwoot.assert(client.captain.assistant_responses:create{ assistant_id = 3, question = \"Is it free?\", answer = "
      .. "\"Yes.\" })",
    source = "recordings: captain_assistant_responses",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/captain/assistant_responses/{assistant_response_id}",
    role = "administrator", enterprise = true,
    doc = "Changes a question or its answer; what is left out stays.",
    params = {
      { name = "question", type = "string" },
      { name = "answer", type = "string" },
      { name = "assistant_id", type = "integer" },
      { name = "status", type = "string", words = { "pending", "approved" } },
    },
    wrap = "assistant_response",
    result = { kind = "object", type = "captain_response" }, safe = true,
    example = "chatwoot.assert(client.captain.assistant_responses:update(29, { status = \"approved\" }))",
    source = "recordings: captain_assistant_responses",
  },
  {
    name = "delete", methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/captain/assistant_responses/{assistant_response_id}", role = "administrator",
    status = 204, enterprise = true,
    doc = "Deletes a question with its answer.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.captain.assistant_responses:delete(29))",
    source = "recordings: captain_assistant_responses",
  },
}
