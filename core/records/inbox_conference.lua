-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/inbox_conference.lua.

return {
  conference = {
    { name = "status", type = "string" }, { name = "id", type = "integer" },
    { name = "conference_sid", type = "string", sometimes = true },
    { name = "using_webrtc", type = "boolean", sometimes = true },
  },
  conference_token = {
    { name = "token", type = "string" }, { name = "identity", type = "string" },
    { name = "voice_enabled", type = "boolean" }, { name = "account_sid", type = "string" },
    { name = "agent_id", type = "integer" }, { name = "account_id", type = "integer" },
    { name = "inbox_id", type = "integer" }, { name = "phone_number", type = "string" },
    { name = "twiml_endpoint", type = "string" }, { name = "has_twiml_app", type = "boolean" },
  },
}
