-- Voice calls of an inbox: inboxes.conference in Lua. Only data stands here.
-- Neighbours: inboxes.lua (set_inbound_calls), whatsapp_calls.lua (calls through Meta).

return {
  resource = "inboxes.conference",
  {
    name = "token", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/conference/token",
    role = "agent", enterprise = true,
    doc = "Makes a token with which a browser takes part in calls, good for an hour.",
    result = { kind = "object", type = "conference_token" }, secrets = { "token" },
    traps = { "An inbox that is not Twilio's is 500." },
    example = "local token = chatwoot.assert(client.inboxes.conference:token(7)).token",
    source = "recordings: inbox_conference, inboxes_whatsapp_more",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/conference", role = "agent", enterprise = true,
    doc = "Has the caller take a call.",
    params = {
      { name = "conversation_id", type = "integer", required = true, note = "as shown, per account" },
      { name = "call_sid", type = "string", required = true },
    },
    result = { kind = "object", type = "conference" }, safe = true,
    traps = { "A call another agent has taken is 409." },
    example = "chatwoot.assert(client.inboxes.conference:create(7, { conversation_id = 55, call_sid = \"CA10\" }))",
    source = "recordings: inbox_conference, inboxes_whatsapp_more",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/conference", role = "agent",
    enterprise = true,
    doc = "Ends a call; one that rings still counts as rejected.",
    params = {
      { name = "conversation_id", type = "integer", required = true, note = "as shown, per account" },
      { name = "call_sid", type = "string", required = true },
    },
    result = { kind = "object", type = "conference" }, safe = true,
    traps = { "An unreachable Twilio is 500." },
    example = "chatwoot.assert(client.inboxes.conference:delete(7, { conversation_id = 55, call_sid = \"CA10\" }))",
    source = "recordings: inbox_conference, inboxes_whatsapp_more",
  },
}
