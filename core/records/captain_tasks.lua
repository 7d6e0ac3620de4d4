-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/captain_tasks.lua.

return {
  captain_answer = {
    { name = "message", type = "string", nullable = true },
    { name = "follow_up_context", type = "object", sometimes = true, when = "message not empty", fields = {
      { name = "event_name", type = "string" }, { name = "original_context", type = "string" },
      { name = "last_response", type = "string" },
      { name = "conversation_history", type = "list", of = "object", fields = {
        { name = "role", type = "string" }, { name = "content", type = "string" },
      } },
      { name = "channel_type", type = "string", nullable = true },
    } },
  },
}
