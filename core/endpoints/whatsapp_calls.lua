-- Voice calls over WhatsApp; part of the enterprise edition. The audio itself goes over WebRTC: sdp texts are handed on.
-- Only data stands here. Neighbours: contacts.lua (call: phone calls over Twilio), inboxes.lua (set_inbound_calls).

return {
  resource = "whatsapp_calls",
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/whatsapp_calls/{call_id}", role = "agent", since = "4.14.0",
    enterprise = true,
    doc = "Reads one call.",
    params = { { name = "call_id", ["in"] = "path", type = "integer", note = "id of the call here, not the provider's" } },
    result = { kind = "object", type = "whatsapp_call" },
    traps = {
      "conversation_id is the database id, not the number that conversations go by elsewhere.",
      "elapsed_seconds counts on after the call; message_id is null where there is no message.", "Agents outside the inbox are refused (401).",
    },
    example = "local call = chatwoot.assert(client.whatsapp_calls:get(19))",
    source = "recordings: providers_whatsapp_calls, whatsapp_calls",
  },
  {
    name = "initiate", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/whatsapp_calls/initiate", role = "agent", since = "4.14.0",
    enterprise = true,
    doc = "Calls the contact of a conversation.",
    params = { { name = "conversation_id", type = "integer", required = true }, { name = "sdp_offer", type = "string", required = true } },
    result = { kind = "object", type = "started_whatsapp_call" }, safe = false,
    traps = {
      "A contact who has not agreed to calls is 422 with status permission_requested (the contact was asked just now, and a message says so) or "
        .. "permission_pending (asked less than five minutes ago).",
      "Meta out of reach is 500.",
    },
    example = "local call = chatwoot.assert(client.whatsapp_calls:initiate{ conversation_id = 19, sdp_offer = \"v=0…\" })",
    source = "recordings: providers_whatsapp_calls, whatsapp_calls",
  },
  {
    name = "accept", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/whatsapp_calls/{call_id}/accept", role = "agent", since = "4.14.0",
    enterprise = true,
    doc = "Takes a ringing call.",
    params = {
      { name = "call_id", ["in"] = "path", type = "integer", note = "id of the call here, not the provider's" },
      { name = "sdp_answer", type = "string", required = true },
    },
    main = "sdp_answer",
    result = { kind = "object", type = "whatsapp_call" }, safe = false,
    traps = {
      "A conversation nobody has is assigned to the caller.",
      "A call that another took, or that does not ring any more, is 422; an outgoing call that rings can be taken.",
    },
    example = "chatwoot.assert(client.whatsapp_calls:accept(19, \"v=0…\"))",
    source = "recordings: providers_whatsapp_calls, whatsapp_calls",
  },
  {
    name = "reject", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/whatsapp_calls/{call_id}/reject",
    role = "agent", since = "4.14.0", enterprise = true,
    doc = "Turns a ringing call away.",
    params = {
      { name = "call_id", ["in"] = "path", type = "integer", note = "id of the call here, not the provider's" },
    },
    result = { kind = "object", type = "whatsapp_call_state" }, safe = true,
    traps = { "A call in progress or over stays as it is, and its status comes with 200: look at status." },
    example = "chatwoot.assert(client.whatsapp_calls:reject(20))",
    source = "recordings: providers_whatsapp_calls, whatsapp_calls",
  },
  {
    name = "terminate", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/whatsapp_calls/{call_id}/terminate",
    role = "agent", since = "4.14.0", enterprise = true,
    doc = "Ends a call.",
    params = {
      { name = "call_id", ["in"] = "path", type = "integer", note = "id of the call here, not the provider's" },
    },
    result = { kind = "object", type = "whatsapp_call_state" }, safe = true,
    traps = { "A call that is over keeps its status, which comes with 200." },
    example = "chatwoot.assert(client.whatsapp_calls:terminate(19))",
    source = "recordings: providers_whatsapp_calls, whatsapp_calls",
  },
  {
    name = "upload_recording", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/whatsapp_calls/{call_id}/upload_recording",
    role = "agent", since = "4.14.0", enterprise = true,
    doc = "Attaches a recording to the message of a call.",
    params = {
      { name = "call_id", ["in"] = "path", type = "integer", note = "id of the call here, not the provider's" },
      { name = "recording", ["in"] = "file", type = "file", required = true },
    },
    body = "multipart",
    result = { kind = "object", type = "whatsapp_call_state" }, safe = true,
    traps = { "A second recording is not stored: status says already_uploaded.", "A call without a message is 422." },
    example = "chatwoot.assert(client.whatsapp_calls:upload_recording(3, { recording = \"call.webm\" }))",
    source = "recordings: whatsapp_calls",
  },
}
