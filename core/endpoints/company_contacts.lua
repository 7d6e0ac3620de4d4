-- The contacts of a company: companies.contacts in Lua. A contact belongs to one company at most. Only data stands here.
-- Neighbours: companies.lua, contacts.lua (company_id there does the same, one contact at a time).

return {
  resource = "companies.contacts",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/companies/{company_id}/contacts", role = "agent", since = "4.14.0",
    enterprise = true,
    doc = "Lists the contacts of a company by name.",
    params = { { name = "page", type = "integer", default = 1 } },
    result = { kind = "list", at = "payload", meta = "meta", type = "company_contact" },
    paging = { style = "page", size = 15, param = "page", total = "total_count", stable = false },
    traps = { "Needs the account feature companies, off by default: 403 without it (since 4.14.0)." },
    example = "for contact in client.companies.contacts:each(9) do print(contact.name) end",
    source = "recordings: companies_lifecycle, companies_refusals",
  },
  {
    name = "search", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/companies/{company_id}/contacts/search", role = "agent",
    since = "4.14.0", enterprise = true,
    doc = "Searches the contacts that do not belong to a company yet.",
    params = { { name = "q", type = "string", required = true, blank = false }, { name = "page", type = "integer", default = 1 } }, main = "q",
    result = { kind = "list", at = "payload", meta = "meta", type = "company_contact" },
    paging = { style = "page", size = 15, param = "page", total = "total_count", stable = false },
    traps = {
      "Its own contacts are left out: it is for choosing whom to add.",
      "Needs the account feature companies, off by default: 403 without it (since 4.14.0).",
    },
    example = "local found = chatwoot.assert(client.companies.contacts:search(9, \"Carla\"))",
    source = "recordings: companies_lifecycle, companies_refusals",
  },
  {
    name = "add", endpoint = "company_contacts.create", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/companies/{company_id}/contacts", role = "agent", since = "4.14.0", enterprise = true,
    doc = "Puts a contact into a company; it leaves the one it was in.",
    params = { { name = "contact_id", type = "integer", required = true } }, positional = { "contact_id" },
    result = { kind = "object", at = "payload", type = "company_contact" }, safe = true,
    traps = {
      "The contact's additional_attributes.company_name becomes this company's name.",
      "Needs the account feature companies, off by default: 403 without it (since 4.14.0).",
    },
    example = "chatwoot.assert(client.companies.contacts:add(9, 293))",
    source = "recordings: companies_lifecycle, companies_refusals",
  },
  {
    name = "remove", endpoint = "company_contacts.delete", methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/companies/{company_id}/contacts/{contact_id}", role = "agent", since = "4.14.0", enterprise = true,
    doc = "Takes a contact out of a company; the contact stays.",
    result = { kind = "empty" }, safe = true,
    traps = {
      "A contact that is not in it (any more) is 404.", "Needs the account feature companies, off by default: 403 without it (since 4.14.0).",
    },
    example = "chatwoot.assert(client.companies.contacts:remove(9, 293))",
    source = "recordings: companies_lifecycle, companies_refusals",
  },
}
