-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/captain_custom_tools.lua.

return {
  captain_custom_tool = {
    { name = "id", type = "integer" }, { name = "slug", type = "string" }, { name = "title", type = "string" },
    { name = "description", type = "string", nullable = true }, { name = "endpoint_url", type = "string" },
    { name = "http_method", type = "string" }, { name = "request_template", type = "string", nullable = true },
    { name = "response_template", type = "string", nullable = true }, { name = "auth_type", type = "string" },
    { name = "auth_config", type = "object", sometimes = true, when = "administrator", fields = {
      { name = "token", type = "string", sometimes = true }, { name = "username", type = "string", sometimes = true },
      { name = "password", type = "string", sometimes = true },
    } },
    { name = "param_schema", type = "list", of = "object", fields = {
      { name = "name", type = "string" }, { name = "type", type = "string" }, { name = "required", type = "boolean" },
      { name = "description", type = "string" },
    } },
    { name = "enabled", type = "boolean" }, { name = "account_id", type = "integer" },
    { name = "created_at", type = "integer", format = "unix_seconds" },
    { name = "updated_at", type = "integer", format = "unix_seconds" },
  },
  tool_test = {
    { name = "status", type = "integer" }, { name = "body", type = "string" },
  },
}
