-- An Api inbox as its contacts see it: public.inboxes in Lua, without a token. Only data stands here.
-- Neighbours: public_contacts.lua, public_conversations.lua, public_messages.lua follow in this order.

return {
  resource = "public.inboxes",
  {
    name = "get", methods = { "GET" }, path = "/public/api/v1/inboxes/{inbox_identifier}", token = { "none" },
    doc = "Reads what an Api inbox shows to its contacts.",
    params = { { name = "inbox_identifier", ["in"] = "path", type = "string", note = "of the Api channel: inbox_identifier in inboxes" } },
    result = { kind = "object", type = "public_inbox" },
    example = "local inbox = chatwoot.assert(client.public.inboxes:get(\"inbox-identifier\"))",
    source = "recordings: public_api_hmac, public_api_lifecycle",
  },
}
