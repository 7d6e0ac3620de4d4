-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/macros.lua.

return {
  macro = {
    { name = "id", type = "integer" }, { name = "name", type = "string" },
    { name = "visibility", type = "string", nullable = true },
    { name = "created_by", type = "object", sometimes = true, fields = {
      { name = "id", type = "integer" }, { name = "account_id", type = "integer" },
      { name = "availability_status", type = "string" }, { name = "auto_offline", type = "boolean" },
      { name = "confirmed", type = "boolean" }, { name = "email", type = "string" },
      { name = "provider", type = "string" }, { name = "available_name", type = "string" },
      { name = "name", type = "string" }, { name = "role", type = "string" }, { name = "thumbnail", type = "string" },
      { name = "custom_role_id", type = "any", nullable = true },
    } },
    { name = "updated_by", type = "object", sometimes = true, fields = {
      { name = "id", type = "integer" }, { name = "account_id", type = "integer" },
      { name = "availability_status", type = "string" }, { name = "auto_offline", type = "boolean" },
      { name = "confirmed", type = "boolean" }, { name = "email", type = "string" },
      { name = "provider", type = "string" }, { name = "available_name", type = "string" },
      { name = "name", type = "string" }, { name = "role", type = "string" }, { name = "thumbnail", type = "string" },
      { name = "custom_role_id", type = "any", nullable = true },
    } },
    { name = "account_id", type = "integer" },
    { name = "actions", type = "list", of = "object", fields = {
      { name = "action_name", type = "string" }, { name = "action_params", type = "list", sometimes = true },
    } },
    { name = "files", type = "list", sometimes = true, when = "there is a file", of = "object", fields = {
      { name = "id", type = "integer" }, { name = "macro_id", type = "integer" },
      { name = "file_type", type = "string" }, { name = "account_id", type = "integer" },
      { name = "file_url", type = "string" }, { name = "blob_id", type = "integer" },
      { name = "filename", type = "string" },
    } },
  },
}
