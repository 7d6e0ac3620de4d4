-- The first steps of a new account. Only data stands here.
-- Neighbours: accounts.lua (the account's settings), channel_authorizations.lua (return_to).

return {
  resource = "onboarding",
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/onboarding", role = "administrator", since = "4.14.2",
    doc = "Says what the account is for, ends its first step, and answers the account.",
    params = {
      { name = "name", type = "string" },
      { name = "locale", type = "string" },
      { name = "industry", type = "string" },
      { name = "company_size", type = "string" },
      { name = "timezone", type = "string" },
      { name = "referral_source", type = "string" },
      { name = "user_role", type = "string" },
      { name = "website", type = "string" },
    },
    result = { kind = "object", type = "onboarded_account" }, safe = true,
    example = "chatwoot.assert(client.onboarding:update{ industry = \"Retail\", company_size = \"1-10\" })",
    source = "recordings: accounts_and_server",
  },
  {
    name = "help_center_generation", methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/onboarding/help_center_generation", role = "administrator", since = "4.14.2",
    doc = "Reads how far the making of a first help center is.",
    result = { kind = "object", type = "help_center_generation" },
    traps = { "Without the enterprise edition it is always null and 0." },
    example = "local progress = chatwoot.assert(client.onboarding:help_center_generation())",
    source = "recordings: accounts_and_server",
  },
}
