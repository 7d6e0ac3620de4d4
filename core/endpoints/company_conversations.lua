-- What the contacts of a company wrote: companies.conversations in Lua. Only data stands here.
-- Neighbours: companies.lua, contact_conversations.lua (one contact).

return {
  resource = "companies.conversations",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/companies/{company_id}/conversations",
    role = "agent", since = "4.14.0", enterprise = true,
    doc = "Lists the newest conversations of a company's contacts, at most twenty.",
    result = { kind = "list", at = "payload", type = "conversation" },
    traps = {
      "Only twenty, by last activity, and only those the caller may see; there is no second page.",
      "Needs the account feature companies, off by default: 403 without it (since 4.14.0).",
    },
    example = "local conversations = chatwoot.assert(client.companies.conversations:list(9))",
    source = "recordings: companies_lifecycle, companies_refusals",
  },
}
