-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/captain_documents.lua.

return {
  captain_document = {
    { name = "account_id", type = "integer" },
    { name = "assistant", type = "object" },
    { name = "content", type = "string", nullable = true }, { name = "content_type", type = "string", nullable = true },
    { name = "created_at", type = "integer", format = "unix_seconds" }, { name = "external_link", type = "string", nullable = true },
    { name = "display_url", type = "string", nullable = true }, { name = "file_size", type = "integer", nullable = true },
    { name = "pdf_document", type = "boolean" }, { name = "id", type = "integer" },
    { name = "name", type = "string", nullable = true }, { name = "status", type = "string" },
    { name = "sync_status", type = "string", nullable = true }, { name = "sync_in_progress", type = "boolean" },
    { name = "last_synced_at", type = "integer", nullable = true, format = "unix_seconds" },
    { name = "last_sync_attempted_at", type = "integer", nullable = true, format = "unix_seconds" },
    { name = "last_sync_error_code", type = "string", nullable = true },
    { name = "updated_at", type = "integer", format = "unix_seconds" },
  },
}
