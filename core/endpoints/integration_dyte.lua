-- Video meetings in a conversation: integrations.dyte in Lua. Only data stands here.
-- It is connected with integration_hooks.lua (organization_id and api_key, which are not checked then).

return {
  resource = "integrations.dyte",
  {
    name = "create_meeting", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/integrations/dyte/create_a_meeting", role = "agent",
    doc = "Starts a meeting and answers the message that invites to it.",
    params = {
      { name = "conversation_id", type = "integer", required = true, note = "as shown, per account" },
    },
    positional = { "conversation_id" }, result = { kind = "object", type = "dyte_message" }, safe = false,
    traps = { "Not connected is 404; what Dyte refuses is 422 with Dyte's answer as an object in error." },
    example = "local message = chatwoot.assert(client.integrations.dyte:create_meeting(42))",
    source = "recordings: integrations_connected, integrations_unconnected, providers_dyte",
  },
  {
    name = "add_participant", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/integrations/dyte/add_participant_to_meeting",
    role = "agent",
    doc = "Makes the caller a participant and answers what Dyte says, with a token for the meeting.",
    params = { { name = "message_id", type = "integer", required = true, note = "of the message create_meeting made" } },
    positional = { "message_id" },
    result = { kind = "object", type = "dyte_participant" }, safe = false, secrets = { "token" },
    traps = { "Each call makes another participant.", "A message that invites to no meeting is 422." },
    example = "local participant = chatwoot.assert(client.integrations.dyte:add_participant(4513))",
    source = "recordings: integrations_unconnected, providers_dyte",
  },
}
