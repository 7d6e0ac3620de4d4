-- The caller's year in figures. Only data stands here. Neighbour: reports.lua.

return {
  resource = "year_in_review",
  {
    name = "get", methods = { "GET" }, path = "/api/v2/accounts/{account_id}/year_in_review", role = "agent",
    doc = "Sums up the caller's own year: conversations, busiest day, response time.",
    params = { { name = "year", type = "integer", default = 2025 } }, main = "year",
    result = { kind = "object", type = "year_in_review" },
    traps = {
      "The first answer for a year is kept and repeated for ever: asking during the year freezes its figures.",
      "year in the answer is text when it was asked for, and an integer when it was not.",
    },
    example = "local year = chatwoot.assert(client.year_in_review:get{ year = 2026 })",
    source = "recordings: reports_other, reports_refusals",
  },
}
