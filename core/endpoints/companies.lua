-- Companies that contacts belong to; part of the enterprise edition, behind the account feature companies. Only data stands here.
-- Neighbours: company_contacts.lua (who belongs to one), company_conversations.lua, company_notes.lua.

return {
  resource = "companies",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/companies", role = "agent", enterprise = true,
    doc = "Lists the companies of the account.",
    params = {
      { name = "page", type = "integer", default = 1 },
      {
        name = "sort", type = "string",
        words = {
          "name", "domain", "created_at", "last_activity_at", "contacts_count", "-name", "-domain", "-created_at", "-last_activity_at",
          "-contacts_count",
        },
        note = "last_activity_at since 4.14.0",
      },
    },
    send = { sort = "created_at" },
    result = { kind = "list", at = "payload", meta = "meta", type = "company" },
    paging = {
      order = { ascending = "created_at", descending = "-created_at", param = "sort" }, param = "page", size = 25, stable = true, style = "page",
      total = "total_count",
    },
    traps = {
      "Needs the account feature companies, off by default: 403 without it (since 4.14.0).",
      "The server sorts nothing by itself; meta.page is text when page was sent.", "contacts_count is null until the first contact was linked.",
    },
    example = "for company in client.companies:each() do print(company.name) end",
    source = "recordings: companies_lifecycle, companies_refusals, loose_ends",
  },
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/companies/{company_id}", role = "agent",
    enterprise = true,
    doc = "Reads one company.",
    result = { kind = "object", at = "payload", type = "company" },
    traps = { "Needs the account feature companies, off by default: 403 without it (since 4.14.0)." },
    example = "local company = chatwoot.assert(client.companies:get(9))",
    source = "recordings: companies_lifecycle, companies_refusals",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/companies", role = "agent", enterprise = true,
    doc = "Makes a company.",
    params = {
      { name = "name", type = "string", required = true, note = "up to 100 characters; need not be unique" },
      {
        name = "domain", type = "string", nullable = true, blank = false,
        note = "a bare domain name, unique in the account; stored as sent, capitals too",
      },
      { name = "description", type = "string", nullable = true, note = "up to 1000 characters" },
      { name = "avatar", ["in"] = "file", type = "file" },
      { name = "additional_attributes", type = "object", since = "4.14.0", note = "no answer shows them" },
      { name = "custom_attributes", type = "object", since = "4.14.0" },
    },
    wrap = "company",
    result = { kind = "object", at = "payload", type = "company" }, safe = false,
    traps = {
      "Needs the account feature companies, off by default: 403 without it (since 4.14.0).",
      "Beside a file, numbers and booleans inside objects arrive as text.",
      "An empty domain is stored as such, and the second one is a 500: null means none.",
    },
    example = "local company = chatwoot.assert(client.companies:create{ name = \"Acme\", domain = \"acme.example\" })",
    source = "recordings: companies_lifecycle, companies_refusals",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/companies/{company_id}", role = "agent", enterprise = true,
    doc = "Changes a company; what is left out stays.",
    params = {
      { name = "name", type = "string", note = "up to 100 characters" },
      { name = "domain", type = "string", blank = false, null = "clears", note = "a bare domain name, unique in the account" },
      { name = "description", type = "string", null = "clears", note = "up to 1000 characters" },
      { name = "avatar", ["in"] = "file", type = "file" },
      { name = "additional_attributes", type = "object", since = "4.14.0", note = "replaced as a whole; no answer shows them" },
      {
        name = "custom_attributes", type = "object", since = "4.14.0",
        note = "merged; a key goes away with companies:destroy_custom_attributes only",
      },
    },
    wrap = "company",
    result = { kind = "object", at = "payload", type = "company" }, safe = true,
    traps = {
      "Needs the account feature companies, off by default: 403 without it (since 4.14.0).",
      "Beside a file, numbers and booleans inside objects arrive as text.", "Changing nothing is 422.",
    },
    example = "chatwoot.assert(client.companies:update(9, { custom_attributes = { tier = \"B\" } }))",
    source = "recordings: companies_lifecycle, companies_refusals",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/companies/{company_id}",
    role = "administrator", enterprise = true,
    doc = "Deletes a company; its contacts are kept and unlinked.",
    result = { kind = "empty" }, safe = true,
    traps = {
      "Needs the account feature companies, off by default: 403 without it (since 4.14.0).",
      "Its contacts keep additional_attributes.company_name.",
    },
    example = "chatwoot.assert(client.companies:delete(9))",
    source = "recordings: companies_lifecycle, companies_refusals",
  },
  {
    name = "search", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/companies/search", role = "agent", enterprise = true,
    doc = "Searches companies by part of name or domain.",
    params = {
      { name = "q", type = "string", required = true, blank = false },
      { name = "page", type = "integer", default = 1 },
      {
        name = "sort", type = "string",
        words = {
          "name", "domain", "created_at", "last_activity_at", "contacts_count", "-name", "-domain", "-created_at", "-last_activity_at",
          "-contacts_count",
        },
        note = "last_activity_at since 4.14.0",
      },
    },
    main = "q", send = { sort = "created_at" },
    result = { kind = "list", at = "payload", meta = "meta", type = "company" },
    paging = {
      order = { ascending = "created_at", descending = "-created_at", param = "sort" }, param = "page", size = 25, stable = true, style = "page",
      total = "total_count",
    },
    traps = {
      "Needs the account feature companies, off by default: 403 without it (since 4.14.0).",
      "The server sorts nothing by itself; meta.page is text when page was sent.",
    },
    example = "local found = chatwoot.assert(client.companies:search(\"acme\"))",
    source = "recordings: companies_lifecycle, companies_refusals",
  },
  {
    name = "destroy_custom_attributes", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/companies/{company_id}/destroy_custom_attributes", role = "agent", since = "4.14.0", enterprise = true,
    doc = "Removes keys from a company's custom attributes.",
    params = { { name = "custom_attributes", type = "list", of = "string", required = true, note = "keys; unknown ones change nothing" } },
    main = "custom_attributes",
    result = { kind = "object", at = "payload", type = "company" }, safe = true,
    traps = { "Needs the account feature companies, off by default: 403 without it (since 4.14.0)." },
    example = "chatwoot.assert(client.companies:destroy_custom_attributes(9, { \"tier\" }))",
    source = "recordings: companies_lifecycle, companies_refusals",
  },
  {
    name = "delete_avatar", methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/companies/{company_id}/avatar", role = "agent", since = "4.14.0",
    enterprise = true,
    doc = "Removes the picture of a company.",
    result = { kind = "object", at = "payload", type = "company" }, safe = true,
    traps = { "Needs the account feature companies, off by default: 403 without it (since 4.14.0)." },
    example = "chatwoot.assert(client.companies:delete_avatar(9))",
    source = "recordings: companies_lifecycle, companies_refusals",
  },
}
