-- Canned responses: texts kept under a short code. Only data stands here.
-- Neighbours: messages.lua, where such a text is sent.

return {
  resource = "canned_responses",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/canned_responses", role = "agent",
    doc = "Lists canned responses, all or those that hold a text.",
    params = {
      { name = "search", type = "string", note = "part of short_code or content" },
    },
    result = { kind = "list", type = "canned_response" },
    example = "local found = chatwoot.assert(client.canned_responses:list{ search = \"hello\" })",
    source = "recordings: canned_responses_lifecycle",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/canned_responses", role = "agent",
    doc = "Keeps a text under a short code.",
    params = {
      { name = "short_code", type = "string", required = true, note = "unique in the account" },
      { name = "content", type = "string", required = true },
    },
    wrap = "canned_response",
    result = { kind = "object", type = "canned_response" }, safe = false,
    traps = { "There is no way to read a single one: list them." },
    example = "chatwoot.assert(client.canned_responses:create{ short_code = \"hi\", content = \"Hello, how can we help?\" })",
    source = "recordings: canned_responses_lifecycle",
  },
  {
    name = "update", methods = { "PATCH", "PUT" },
    path = "/api/v1/accounts/{account_id}/canned_responses/{canned_response_id}", role = "agent",
    doc = "Changes a canned response; what is left out stays.",
    params = {
      { name = "short_code", type = "string" },
      { name = "content", type = "string" },
    },
    wrap = "canned_response", result = { kind = "object", type = "canned_response" }, safe = true,
    example = "chatwoot.assert(client.canned_responses:update(4, { content = \"Hello again\" }))",
    source = "recordings: canned_responses_lifecycle",
  },
  {
    name = "delete", methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/canned_responses/{canned_response_id}", role = "agent",
    doc = "Deletes a canned response.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.canned_responses:delete(4))",
    source = "recordings: canned_responses_lifecycle",
  },
}
