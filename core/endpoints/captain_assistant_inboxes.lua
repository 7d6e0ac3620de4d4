-- The inboxes an assistant answers in: captain.assistants.inboxes in Lua. Only data stands here.
-- The id lies in the body of add, under inbox. Neighbours: captain_assistants.lua, inboxes.lua.

return {
  resource = "captain.assistants.inboxes",
  {
    name = "list", methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/captain/assistants/{assistant_id}/inboxes", role = "agent", enterprise = true,
    doc = "Lists the inboxes of an assistant.",
    result = { kind = "list", at = "payload", meta = "meta", type = "inbox" },
    secrets = { "hmac_token", "secret", "imap_password", "smtp_password", "auth_token", "provider_config" },
    example = "local inboxes = chatwoot.assert(client.captain.assistants.inboxes:list(3))",
    source = "recordings: captain_assistants",
  },
  {
    name = "add", endpoint = "captain_assistant_inboxes.create", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/captain/assistants/{assistant_id}/inboxes", role = "administrator", enterprise = true,
    doc = "Lets an assistant answer in an inbox.",
    params = { { name = "inbox_id", type = "integer", required = true } }, wrap = "inbox", positional = { "inbox_id" },
    result = { kind = "object", type = "inbox" }, safe = false,
    secrets = { "hmac_token", "secret", "imap_password", "smtp_password", "auth_token", "provider_config" },
    traps = { "An inbox has one assistant at most: 422, for the same one too." },
    example = "chatwoot.assert(client.captain.assistants.inboxes:add(3, 158))",
    source = "recordings: captain_assistants",
  },
  {
    name = "remove", endpoint = "captain_assistant_inboxes.delete", methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/captain/assistants/{assistant_id}/inboxes/{inbox_id}", role = "administrator",
    status = 204, enterprise = true,
    doc = "Takes an assistant out of an inbox.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.captain.assistants.inboxes:remove(3, 158))",
    source = "recordings: captain_assistants",
  },
}
