-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/conversation_direct_uploads.lua.

return {
  direct_upload = {
    { name = "id", type = "integer" }, { name = "key", type = "string" }, { name = "filename", type = "string" },
    { name = "content_type", type = "string" }, { name = "metadata", type = "object" },
    { name = "byte_size", type = "integer" }, { name = "checksum", type = "string" },
    { name = "created_at", type = "string", format = "iso8601" }, { name = "service_name", type = "string" },
    { name = "attachable_sgid", type = "string" }, { name = "signed_id", type = "string" },
    { name = "direct_upload", type = "object", fields = {
      { name = "url", type = "string" }, { name = "headers", type = "object" },
    } },
  },
}
