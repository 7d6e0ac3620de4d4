-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/whatsapp_calls.lua.

return {
  started_whatsapp_call = {
    { name = "status", type = "string" }, { name = "call_id", type = "string" }, { name = "id", type = "integer" },
    { name = "message_id", type = "integer" }, { name = "provider", type = "string" },
  },
  whatsapp_call = {
    { name = "id", type = "integer" }, { name = "call_id", type = "string" }, { name = "provider", type = "string" },
    { name = "status", type = "string" }, { name = "direction", type = "string" },
    { name = "conversation_id", type = "integer" }, { name = "inbox_id", type = "integer" },
    { name = "message_id", type = "integer", nullable = true },
    { name = "accepted_by_agent_id", type = "integer", nullable = true },
    { name = "elapsed_seconds", type = "integer" }, { name = "sdp_offer", type = "string", nullable = true },
    { name = "ice_servers", type = "list", of = "object", fields = {
      { name = "urls", type = "list", of = "string" },
    } },
    { name = "caller", type = "object", fields = {
      { name = "name", type = "string" }, { name = "phone", type = "string" }, { name = "avatar", type = "string" },
    } },
  },
  whatsapp_call_state = {
    { name = "id", type = "integer" }, { name = "status", type = "string" },
  },
}
