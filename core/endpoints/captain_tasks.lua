-- What Captain does with texts and conversations on request; a language model answers. Nothing is stored, but every call may cost.
-- Only data stands here. Neighbours: captain_preferences.lua (which model), captain_assistants.lua (playground).

return {
  resource = "captain.tasks",
  {
    name = "rewrite", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/captain/tasks/rewrite", role = "agent", since = "4.11.0",
    doc = "Rewrites a text.",
    params = {
      { name = "content", type = "string", required = true },
      {
        name = "operation", type = "string", required = true,
        words = { "fix_spelling_grammar", "improve", "casual", "professional", "friendly", "confident", "straightforward" },
      },
      { name = "conversation_display_id", type = "integer", note = "needed for improve: 500 without" },
    },
    result = { kind = "object", type = "captain_answer" }, safe = false,
    traps = {
      "Without a key of a language model on the server or in the account: 422, and so are refusals of the model.",
      "An empty answer of the model comes as message \"\" without follow_up_context.",
    },
    example = "local answer = chatwoot.assert(client.captain.tasks:rewrite{ content = \"hey ur parcel is late sry\", operation = \"professional\" "
      .. "})",
    source = "recordings: captain_tasks_without_key, providers_captain_tasks",
  },
  {
    name = "summarize", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/captain/tasks/summarize", role = "agent", since = "4.11.0",
    doc = "Sums up a conversation in the language of the account.",
    params = { { name = "conversation_display_id", type = "integer", required = true } }, main = "conversation_display_id",
    result = { kind = "object", type = "captain_answer" }, safe = false,
    traps = {
      "Without a key of a language model on the server or in the account: 422, and so are refusals of the model.",
      "An unknown conversation is 500.", "Membership in the inbox is not asked for: original_context in the answer is the whole conversation.",
    },
    example = "local answer = chatwoot.assert(client.captain.tasks:summarize(22))",
    source = "recordings: captain_tasks_without_key, providers_captain_tasks",
  },
  {
    name = "reply_suggestion", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/captain/tasks/reply_suggestion", role = "agent",
    since = "4.11.0",
    doc = "Suggests a reply to a conversation.",
    params = { { name = "conversation_display_id", type = "integer", required = true } }, main = "conversation_display_id",
    result = { kind = "object", type = "captain_answer" }, safe = false,
    traps = {
      "Without a key of a language model on the server or in the account: 422, and so are refusals of the model.",
      "An unknown conversation is 500.", "Membership in the inbox is not asked for: original_context in the answer is the whole conversation.",
    },
    example = "local answer = chatwoot.assert(client.captain.tasks:reply_suggestion(22))",
    source = "recordings: captain_tasks_without_key, providers_captain_tasks",
  },
  {
    name = "label_suggestion", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/captain/tasks/label_suggestion", role = "agent",
    since = "4.11.0",
    doc = "Suggests labels for a conversation, as one text.",
    params = { { name = "conversation_display_id", type = "integer", required = true } }, main = "conversation_display_id",
    result = { kind = "object", type = "captain_answer" }, safe = false,
    traps = {
      "Without a key of a language model on the server or in the account: 422, and so are refusals of the model.",
      "message is null for an unknown conversation, for fewer than 3 incoming or more than 100 messages, and where the account has no labels.",
    },
    example = "local answer = chatwoot.assert(client.captain.tasks:label_suggestion(22))",
    source = "recordings: captain_tasks_without_key, providers_captain_tasks",
  },
  {
    name = "follow_up", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/captain/tasks/follow_up", role = "agent", since = "4.11.0",
    doc = "Goes on with a former answer.",
    params = {
      { name = "follow_up_context", type = "object", required = true, note = "follow_up_context of the former answer, as it came" },
      { name = "message", type = "string", required = true },
      { name = "conversation_display_id", type = "integer" },
    },
    result = { kind = "object", type = "captain_answer" }, safe = false,
    traps = {
      "Without a key of a language model on the server or in the account: 422, and so are refusals of the model.",
      "A context without event_name, original_context or last_response is 422.",
    },
    example = "local shorter = chatwoot.assert(client.captain.tasks:follow_up{ follow_up_context = { event_name = \"casual\", original_context = "
      .. "\"…\", last_response = \"…\", conversation_history = {} }, message = \"Shorter please\" })",
    source = "recordings: captain_tasks_without_key, providers_captain_tasks",
  },
}
