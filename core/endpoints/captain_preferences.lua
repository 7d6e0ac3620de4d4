-- Which models and features Captain, the assistant, uses in an account. Only data stands here.
-- Neighbours: captain_tasks.lua, captain_assistants.lua.

return {
  resource = "captain.preferences",
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/captain/preferences", role = "agent",
    doc = "Reads the models there are and what is chosen.",
    result = { kind = "object", type = "captain_preferences" },
    example = "local preferences = chatwoot.assert(client.captain.preferences:get())",
    source = "recordings: captain_preferences_copilot",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/captain/preferences", role = "administrator",
    doc = "Chooses models and switches features; what is left out stays.",
    params = {
      {
        name = "captain_models", type = "object", note = "a model by feature; one the feature does not offer is 422",
        fields = {
          { name = "editor", type = "string" },
          { name = "assistant", type = "string" },
          { name = "copilot", type = "string" },
          { name = "label_suggestion", type = "string" },
          { name = "audio_transcription", type = "string" },
          { name = "help_center_search", type = "string" },
        },
      },
      {
        name = "captain_features", type = "object",
        fields = {
          { name = "editor", type = "boolean" },
          { name = "assistant", type = "boolean" },
          { name = "copilot", type = "boolean" },
          { name = "label_suggestion", type = "boolean" },
          { name = "audio_transcription", type = "boolean" },
          { name = "help_center_search", type = "boolean" },
        },
      },
    },
    result = { kind = "object", type = "captain_preferences" }, safe = true,
    traps = { "The server ignores features it does not know." },
    example = "chatwoot.assert(client.captain.preferences:update{ captain_features = { editor = true } })",
    source = "recordings: captain_preferences_copilot",
  },
}
