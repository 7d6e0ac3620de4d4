-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/integration_apps.lua.

return {
  integration_app = {
    { name = "id", type = "string" }, { name = "name", type = "string" }, { name = "description", type = "string" },
    { name = "short_description", type = "string", nullable = true }, { name = "enabled", type = "boolean" },
    { name = "logo", type = "string", sometimes = true, when = "administrator" },
    { name = "i18n_key", type = "string", sometimes = true, when = "administrator" },
    { name = "action", type = "string", nullable = true, sometimes = true, when = "administrator" },
    { name = "hook_type", type = "string", sometimes = true, when = "administrator" },
    { name = "allow_multiple_hooks", type = "boolean", sometimes = true, when = "administrator" },
    { name = "button", type = "string", nullable = true, sometimes = true, when = "administrator" },
    { name = "hooks", type = "list", of = "object", fields = {
      { name = "id", type = "integer" }, { name = "app_id", type = "string" }, { name = "status", type = "boolean" },
      { name = "inbox", type = "any", nullable = true }, { name = "account_id", type = "integer" },
      { name = "hook_type", type = "string" }, { name = "settings", type = "object", sometimes = true },
      { name = "reference_id", type = "string", nullable = true, sometimes = true },
    } },
    { name = "settings_json_schema", type = "object", sometimes = true, when = "administrator and the app defines it", fields = {
      { name = "type", type = "string" }, { name = "properties", type = "object" },
      { name = "required", type = "list", of = "string" }, { name = "additionalProperties", type = "boolean" },
    } },
    { name = "settings_form_schema", type = "list", sometimes = true, when = "administrator and the app defines it", of = "object", fields = {
      { name = "label", type = "string" }, { name = "type", type = "string" }, { name = "name", type = "string" },
      { name = "validation", type = "string", sometimes = true },
      { name = "validationName", type = "string", sometimes = true },
      { name = "validation-messages", type = "object", sometimes = true, fields = {
        { name = "JSON", type = "string" }, { name = "required", type = "string" },
      } },
      { name = "default", type = "string", sometimes = true },
      { name = "options", type = "list", sometimes = true, of = "object", fields = {
        { name = "label", type = "string" }, { name = "value", type = "string" },
      } },
      { name = "help", type = "string", sometimes = true },
    } },
    { name = "visible_properties", type = "list", sometimes = true, when = "administrator and the app defines it", of = "string" },
    { name = "feature_flag", type = "string", sometimes = true, when = "administrator and the app defines it" },
  },
}
