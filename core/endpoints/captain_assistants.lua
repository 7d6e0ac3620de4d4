-- Assistants of Captain: who they are and what they may do. Enterprise edition. Only data stands here.
-- Neighbours: captain_assistant_inboxes.lua (where they answer), captain_scenarios.lua, captain_documents.lua and
-- captain_assistant_responses.lua (what they know), captain_custom_tools.lua.

return {
  resource = "captain.assistants",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/captain/assistants", role = "agent",
    enterprise = true,
    doc = "Lists the assistants of the account, newest first.",
    result = { kind = "list", at = "payload", meta = "meta", type = "captain_assistant" },
    traps = { "The list comes whole: meta.page is always 1.", "No account feature is asked for." },
    example = "for _, assistant in ipairs(chatwoot.assert(client.captain.assistants:list())) do print(assistant.name) "
      .. "end",
    source = "recordings: captain_assistant_delete, captain_assistants",
  },
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/captain/assistants/{assistant_id}",
    role = "agent", enterprise = true,
    doc = "Reads one assistant.",
    result = { kind = "object", type = "captain_assistant" },
    example = "local assistant = chatwoot.assert(client.captain.assistants:get(3))",
    source = "recordings: captain_assistant_delete, captain_assistants",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/captain/assistants", role = "administrator", enterprise = true,
    doc = "Makes an assistant.",
    params = {
      { name = "name", type = "string", required = true },
      { name = "description", type = "string", required = true },
      {
        name = "config", type = "object", note = "other keys are dropped",
        fields = {
          { name = "product_name", type = "string" },
          { name = "feature_faq", type = "boolean" },
          { name = "feature_memory", type = "boolean" },
          { name = "feature_citation", type = "boolean" },
          { name = "feature_contact_attributes", type = "boolean", since = "4.12.1" },
          { name = "welcome_message", type = "string" },
          { name = "handoff_message", type = "string" },
          { name = "resolution_message", type = "string" },
          { name = "instructions", type = "string" },
          { name = "temperature", type = "number" },
        },
      },
      { name = "response_guidelines", type = "list", of = "string" },
      { name = "guardrails", type = "list", of = "string" },
    },
    wrap = "assistant",
    result = { kind = "object", type = "captain_assistant" }, safe = false,
    example = "local assistant = chatwoot.assert(client.captain.assistants:create{ name = \"Nova\", description = \"Helps readers find books\" })",
    source = "recordings: captain_assistants, providers_captain_playground_v1, providers_captain_playground_v2",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/captain/assistants/{assistant_id}", role = "administrator",
    enterprise = true,
    doc = "Changes an assistant; what is left out stays.",
    params = {
      { name = "name", type = "string" },
      { name = "description", type = "string" },
      {
        name = "config", type = "object", note = "replaced as a whole",
        fields = {
          { name = "product_name", type = "string" },
          { name = "feature_faq", type = "boolean" },
          { name = "feature_memory", type = "boolean" },
          { name = "feature_citation", type = "boolean" },
          { name = "feature_contact_attributes", type = "boolean", since = "4.12.1" },
          { name = "welcome_message", type = "string" },
          { name = "handoff_message", type = "string" },
          { name = "resolution_message", type = "string" },
          { name = "instructions", type = "string" },
          { name = "temperature", type = "number" },
        },
      },
      { name = "response_guidelines", type = "list", of = "string", null = "clears" },
      { name = "guardrails", type = "list", of = "string", null = "clears" },
    },
    wrap = "assistant",
    result = { kind = "object", type = "captain_assistant" }, safe = true,
    traps = { "config is replaced as a whole: send back what is to stay." },
    example = "chatwoot.assert(client.captain.assistants:update(3, { guardrails = { \"No prices\" } }))",
    source = "recordings: captain_assistants",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/captain/assistants/{assistant_id}",
    role = "administrator", status = 204, enterprise = true,
    doc = "Deletes an assistant with what it knows.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.captain.assistants:delete(3))",
    source = "recordings: captain_assistant_delete, captain_assistants",
  },
  {
    name = "playground", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/captain/assistants/{assistant_id}/playground", role = "agent",
    enterprise = true,
    doc = "Asks an assistant for an answer; nothing is stored.",
    params = {
      { name = "message_content", type = "string", required = true },
      {
        name = "message_history", type = "list", of = "object",
        fields = { { name = "role", type = "string" }, { name = "content", type = "string" }, { name = "agent_name", type = "string" } },
      },
    },
    wrap = "assistant", main = "message_content",
    result = { kind = "object", type = "playground_answer" }, safe = false,
    traps = {
      "Without a key, or refused by the model, response is an empty text with 200 (account feature captain_integration_v2) or the call is 500 "
        .. "(without).",
      "response \"conversation_handoff\" stands for handing over to a human.",
      "agent_name and handoff_tool_called come with captain_integration_v2 only; without it a model that answers plain text gives content alone.",
    },
    example = "local answer = chatwoot.assert(client.captain.assistants:playground(3, \"How long does delivery take?\"))",
    source = "recordings: captain_assistants, providers_captain_playground_v1, providers_captain_playground_v2",
  },
  {
    name = "tools", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/captain/assistants/tools",
    role = "administrator", enterprise = true,
    doc = "Lists the tools that scenarios may name: built-in ones and enabled custom tools.",
    result = { kind = "list", type = "captain_tool" },
    example = "local tools = chatwoot.assert(client.captain.assistants:tools())",
    source = "recordings: captain_assistants, captain_custom_tools",
  },
}
