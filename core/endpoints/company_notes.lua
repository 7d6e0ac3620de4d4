-- Notes about the contacts of a company: companies.notes in Lua. Only data stands here.
-- Neighbours: companies.lua, contact_notes.lua (where notes are written).

return {
  resource = "companies.notes",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/companies/{company_id}/notes",
    role = "agent", since = "4.14.0", enterprise = true,
    doc = "Lists the newest notes about a company's contacts, at most twenty.",
    result = { kind = "list", at = "payload", type = "note" },
    traps = {
      "Only twenty; there is no second page.",
      "Needs the account feature companies, off by default: 403 without it (since 4.14.0).",
    },
    example = "local notes = chatwoot.assert(client.companies.notes:list(9))",
    source = "recordings: companies_lifecycle, companies_refusals",
  },
}
