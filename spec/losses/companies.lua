-- What the server would lose without a word, and what became of it: companies.
-- Read by spec/rows_spec.lua; the claims are explained in spec/support/claims.lua.

local claims = require "spec.support.claims"

local noted, lost = claims.noted, claims.lost

return { title = "companies",
  lost("companies.delete", "contacts keep the company's name among their attributes",
    noted("companies.delete", "keep additional_attributes.company_name")),
}
