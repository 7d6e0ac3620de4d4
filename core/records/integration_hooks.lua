-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/integration_hooks.lua.

return {
  integration_hook = {
    { name = "id", type = "integer" }, { name = "app_id", type = "string" }, { name = "status", type = "boolean" },
    { name = "inbox", type = "object", nullable = true, fields = {
      { name = "id", type = "integer" }, { name = "name", type = "string" },
    } },
    { name = "account_id", type = "integer" }, { name = "hook_type", type = "string" },
    { name = "settings", type = "object", nullable = true, sometimes = true }, { name = "reference_id", type = "string", sometimes = true, nullable = true },
  },
}
