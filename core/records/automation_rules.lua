-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/automation_rules.lua.

return {
  automation_rule = {
    { name = "id", type = "integer" }, { name = "account_id", type = "integer" }, { name = "name", type = "string" },
    { name = "description", type = "string", nullable = true }, { name = "event_name", type = "string" },
    { name = "conditions", type = "list", of = "object", fields = {
      { name = "values", type = "list", of = "string" }, { name = "attribute_key", type = "string" },
      { name = "query_operator", type = "string", nullable = true }, { name = "filter_operator", type = "string" },
      { name = "custom_attribute_type", type = "string", sometimes = true },
    } },
    { name = "actions", type = "list", of = "object", fields = {
      { name = "action_name", type = "string" }, { name = "action_params", type = "list" },
    } },
    { name = "created_on", type = "integer", format = "unix_seconds" }, { name = "active", type = "boolean" },
    { name = "files", type = "list", sometimes = true, when = "there is a file", of = "object", fields = {
      { name = "id", type = "integer" }, { name = "automation_rule_id", type = "integer" },
      { name = "file_type", type = "string" }, { name = "account_id", type = "integer" },
      { name = "file_url", type = "string" }, { name = "blob_id", type = "integer" },
      { name = "filename", type = "string" },
    } },
  },
}
