-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/captain_preferences.lua.
-- models has a member for each model, by its name; features one for each feature.

local function feature(name)
  return { name = name, type = "object", fields = {
    { name = "models", type = "list", of = "object", fields = {
      { name = "id", type = "string" }, { name = "display_name", type = "string" }, { name = "provider", type = "string" },
      { name = "coming_soon", type = "boolean", nullable = true }, { name = "credit_multiplier", type = "integer" },
    } },
    { name = "default", type = "string" }, { name = "enabled", type = "boolean" }, { name = "selected", type = "string" },
  } }
end

return {
  captain_preferences = {
    { name = "providers", type = "any", nullable = true }, { name = "models", type = "object" },
    { name = "features", type = "object", fields = {
      feature "editor", feature "assistant", feature "copilot", feature "label_suggestion", feature "audio_transcription",
      feature "help_center_search",
    } },
  },
}
