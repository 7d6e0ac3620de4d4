-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/captain_assistants.lua.

return {
  captain_assistant = {
    { name = "account_id", type = "integer" },
    { name = "config", type = "object", fields = {
      { name = "feature_faq", type = { "string", "boolean" }, sometimes = true },
      { name = "temperature", type = { "number", "string" }, sometimes = true },
      { name = "instructions", type = "string", sometimes = true },
      { name = "product_name", type = "string", sometimes = true },
      { name = "feature_memory", type = "boolean", sometimes = true },
      { name = "handoff_message", type = "string", sometimes = true },
      { name = "welcome_message", type = "string", sometimes = true },
      { name = "feature_citation", type = "boolean", sometimes = true },
      { name = "resolution_message", type = "string", sometimes = true },
      { name = "feature_contact_attributes", type = "boolean", sometimes = true },
    } },
    { name = "created_at", type = "integer", format = "unix_seconds" }, { name = "description", type = "string" },
    { name = "guardrails", type = "list", nullable = true, of = "string" }, { name = "id", type = "integer" },
    { name = "name", type = "string" }, { name = "response_guidelines", type = { "string", "list" }, nullable = true, of = "string" },
    { name = "updated_at", type = "integer", format = "unix_seconds" },
  },
  captain_tool = {
    { name = "id", type = "string" }, { name = "title", type = "string" },
    { name = "description", type = "string", nullable = true }, { name = "icon", type = "string", nullable = true },
  },
  playground_answer = {
    { name = "response", type = "string", sometimes = true },
    { name = "reasoning", type = "string", sometimes = true, when = "as response" },
    { name = "content", type = "string", sometimes = true },
    { name = "agent_name", type = "string", nullable = true, sometimes = true, when = "account feature captain_integration_v2" },
    { name = "handoff_tool_called", type = "boolean", sometimes = true, when = "account feature captain_integration_v2" },
  },
}
