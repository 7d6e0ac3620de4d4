-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/custom_attribute_definitions.lua.

return {
  custom_attribute_definition = {
    { name = "id", type = "integer" }, { name = "attribute_display_name", type = "string" },
    { name = "attribute_display_type", type = "string" },
    { name = "attribute_description", type = "string", nullable = true }, { name = "attribute_key", type = "string" },
    { name = "regex_pattern", type = "string", nullable = true },
    { name = "regex_cue", type = "string", nullable = true }, { name = "attribute_values", type = "list" },
    { name = "attribute_model", type = "string" }, { name = "default_value", type = "integer", nullable = true },
    { name = "created_at", type = "string", format = "iso8601" }, { name = "updated_at", type = "string", format = "iso8601" },
  },
}
