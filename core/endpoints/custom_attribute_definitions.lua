-- Which custom attributes an account knows, and what each holds. Only data stands here.
-- The values themselves stand on contacts and conversations (custom_attributes there), which the server never checks
-- against these. Neighbours: custom_filters.lua, contacts.lua, conversations.lua.

return {
  resource = "custom_attribute_definitions",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/custom_attribute_definitions", role = "agent",
    doc = "Lists the custom attributes of the account, or those of one model.",
    params = {
      {
        name = "attribute_model", type = "string", words = { "conversation_attribute", "contact_attribute", "company_attribute", "0", "1", "2" },
        note = "all when left out; company_attribute since 4.14.0; another word finds nothing",
      },
    },
    result = { kind = "list", type = "custom_attribute_definition" },
    example = "local known = chatwoot.assert(client.custom_attribute_definitions:list{ attribute_model = \"contact_attribute\" })",
    source = "recordings: custom_attributes_lifecycle",
  },
  {
    name = "get", methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/custom_attribute_definitions/{custom_attribute_definition_id}",
    role = "agent",
    doc = "Reads one custom attribute.",
    result = { kind = "object", type = "custom_attribute_definition" },
    example = "local definition = chatwoot.assert(client.custom_attribute_definitions:get(4))",
    source = "recordings: custom_attributes_lifecycle",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/custom_attribute_definitions", role = "administrator",
    doc = "Defines a custom attribute, which makes its key known to filters.",
    params = {
      { name = "attribute_display_name", type = "string", required = true },
      {
        name = "attribute_display_type", type = "string", default = "text",
        words = { "text", "number", "currency", "percent", "link", "date", "list", "checkbox" },
      },
      { name = "attribute_description", type = "string", nullable = true },
      {
        name = "attribute_key", type = "string", required = true,
        note = "letters of any script, digits, _ - and . ; unique in its model, and none of the server's own field names",
      },
      {
        name = "attribute_model", type = "string", default = "conversation_attribute",
        words = { "conversation_attribute", "contact_attribute", "company_attribute" }, note = "company_attribute since 4.14.0",
      },
      { name = "attribute_values", type = "list", of = "string", note = "what a list attribute offers; a list attribute without values is taken" },
      { name = "regex_pattern", type = "string", nullable = true },
      { name = "regex_cue", type = "string", nullable = true, note = "what people see when it fails" },
      { name = "default_value", type = "any", refuse = "the server ignores it: set the value on each contact or conversation" },
    },
    wrap = "custom_attribute_definition",
    result = { kind = "object", type = "custom_attribute_definition" }, safe = false,
    traps = { "Agents were allowed up to 4.13.0.", "Values on contacts and conversations are never checked against the definition." },
    example = "local definition = chatwoot.assert(client.custom_attribute_definitions:create{ attribute_display_name = \"Plan\", attribute_key = "
      .. "\"plan\", attribute_model = \"contact_attribute\", attribute_display_type = \"list\", attribute_values = { \"free\", \"pro\" } })",
    source = "recordings: custom_attributes_lifecycle, loose_ends",
  },
  {
    name = "update", methods = { "PATCH", "PUT" },
    path = "/api/v1/accounts/{account_id}/custom_attribute_definitions/{custom_attribute_definition_id}", role = "administrator",
    doc = "Changes a custom attribute; what is left out stays.",
    params = {
      { name = "attribute_display_name", type = "string" },
      { name = "attribute_display_type", type = "string", words = { "text", "number", "currency", "percent", "link", "date", "list", "checkbox" } },
      { name = "attribute_description", type = "string", null = "clears" },
      {
        name = "attribute_key", type = "string",
        note = "letters of any script, digits, _ - and . ; unique in its model, and none of the server's own field names",
      },
      { name = "attribute_model", type = "string", words = { "conversation_attribute", "contact_attribute", "company_attribute" } },
      { name = "attribute_values", type = "list", of = "string", note = "the complete list" },
      { name = "regex_pattern", type = "string", null = "clears" },
      { name = "regex_cue", type = "string", null = "clears" },
      { name = "default_value", type = "any", refuse = "the server ignores it: set the value on each contact or conversation" },
    },
    wrap = "custom_attribute_definition",
    result = { kind = "object", type = "custom_attribute_definition" }, safe = true,
    traps = { "A new key or model leaves the values stored under the old one where they are." },
    example = "chatwoot.assert(client.custom_attribute_definitions:update(4, { attribute_values = { \"free\", \"pro\", \"team\" } }))",
    source = "recordings: custom_attributes_lifecycle",
  },
  {
    name = "delete", methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/custom_attribute_definitions/{custom_attribute_definition_id}",
    role = "administrator", status = 204,
    doc = "Deletes a custom attribute; filters no longer know its key.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.custom_attribute_definitions:delete(4))",
    source = "recordings: custom_attributes_lifecycle",
  },
}
