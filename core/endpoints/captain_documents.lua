-- Pages and PDF files that assistants learn from. Only data stands here.
-- Neighbours: captain_assistants.lua, captain_assistant_responses.lua (what is made of them), captain_bulk_actions.lua.

return {
  resource = "captain.documents",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/captain/documents", role = "agent", enterprise = true,
    doc = "Lists documents, latest change first.",
    params = {
      { name = "page", type = "integer", default = 1 },
      { name = "assistant_id", type = "integer" },
      { name = "source", type = "string", words = { "web", "pdf" }, since = "4.14.0" },
      { name = "filter", type = "string", words = { "stale", "synced", "syncing", "failed" }, since = "4.14.0" },
      { name = "search_key", type = "string", since = "4.14.0" },
      { name = "sort", type = "string", words = { "recently_created" }, since = "4.14.0", note = "latest change first when left out" },
    },
    result = { kind = "list", at = "payload", meta = "meta", type = "captain_document" },
    paging = { style = "page", size = 25, param = "page", total = "total_count", stable = false },
    traps = { "meta.page is text when page was sent." },
    example = "for document in client.captain.documents:each{ assistant_id = 3 } do print(document.external_link) end",
    source = "recordings: captain_documents, wire_pages",
  },
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/captain/documents/{document_id}",
    role = "agent", enterprise = true,
    doc = "Reads one document.",
    result = { kind = "object", type = "captain_document" },
    traps = { "A page that cannot be fetched becomes available all the same, with sync_status failed." },
    example = "local document = chatwoot.assert(client.captain.documents:get(5))",
    source = "recordings: captain_documents",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/captain/documents", role = "administrator", enterprise = true,
    doc = "Hands in a page or a PDF; it is read in the background.",
    params = {
      { name = "name", type = "string" },
      { name = "external_link", type = "string", note = "a page; not checked to be an address; a slash at its end is cut off" },
      { name = "assistant_id", type = "integer", required = true },
      { name = "pdf_file", ["in"] = "file", type = "file", note = "up to 10 MB" },
    },
    wrap = "document", one_of = { { "external_link", "pdf_file" } },
    result = { kind = "object", type = "captain_document" }, safe = false,
    traps = { "A link that is there already is 422." },
    example = "local document = chatwoot.assert(client.captain.documents:create{ assistant_id = 3, external_link = "
      .. "\"https://docs.example.com/start\" })",
    source = "recordings: captain_documents",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/captain/documents/{document_id}",
    role = "administrator", status = 204, enterprise = true,
    doc = "Deletes a document.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.captain.documents:delete(5))",
    source = "recordings: captain_documents",
  },
  {
    name = "sync", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/captain/documents/{document_id}/sync",
    role = "administrator", status = 202, since = "4.14.0", enterprise = true,
    doc = "Has a page fetched again in the background.",
    result = { kind = "empty" }, safe = false,
    traps = { "The answer says only that a job was queued; a PDF is 422." },
    example = "chatwoot.assert(client.captain.documents:sync(5))",
    source = "recordings: captain_documents",
  },
}
