-- What customers answered when asked how it went: the list, its figures, a table of it, and notes on one answer.
-- Only data stands here. Neighbours: public_csat_surveys.lua (the customer's side), inboxes.lua (csat_config).

return {
  resource = "csat_survey_responses",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/csat_survey_responses",
    role = "administrator",
    doc = "Lists the answers to satisfaction surveys.",
    params = {
      { name = "page", type = "integer", default = 1 },
      { name = "since", type = { "integer", "string" }, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, format = "unix_seconds" },
      { name = "user_ids", type = "list", of = "integer", note = "agents the conversation was assigned to" },
      { name = "inbox_id", type = "integer" },
      { name = "team_id", type = "integer" },
      { name = "rating", type = "integer", note = "1 to 5" },
      { name = "sort", type = "string", words = { "created_at", "-created_at" } },
    },
    together = { { "since", "until" } }, send = { sort = "created_at" },
    result = { kind = "list", type = "csat_survey_response" },
    paging = {
      order = { ascending = "created_at", descending = "-created_at", param = "sort" }, param = "page", size = 25,
      stable = false, style = "page",
    },
    traps = {
      "An unknown inbox, team or user gives an empty list.",
      "The server ignores since without until, and the other way round.",
    },
    example = "for answer in client.csat_survey_responses:each({ rating = 1 }) do print(answer.conversation_id) end",
    source = "recordings: inboxes_csat_survey_responses, public_csat, wire_pages",
  },
  {
    name = "metrics", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/csat_survey_responses/metrics",
    role = "administrator",
    doc = "Counts answers, in all and by rating, and the surveys sent.",
    params = {
      { name = "since", type = { "integer", "string" }, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, format = "unix_seconds" },
      { name = "user_ids", type = "list", of = "integer", note = "agents the conversation was assigned to" },
      { name = "inbox_id", type = "integer" },
      { name = "team_id", type = "integer" },
      { name = "rating", type = "integer", note = "1 to 5" },
      { name = "sort", type = "string", words = { "created_at", "-created_at" }, note = "changes nothing here" },
    },
    together = { { "since", "until" } }, result = { kind = "object", type = "csat_metrics" },
    traps = {
      "The keys of ratings_count are the ratings as text; a rating nobody gave is missing.",
      "The server ignores since without until, and the other way round.",
    },
    example = "local metrics = chatwoot.assert(client.csat_survey_responses:metrics())",
    source = "recordings: inboxes_csat_survey_responses",
  },
  {
    name = "download", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/csat_survey_responses/download",
    role = "administrator",
    doc = "Fetches the answers of a time as a table in CSV, its last line naming the time.",
    params = {
      { name = "since", type = { "integer", "string" }, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, format = "unix_seconds" },
      { name = "user_ids", type = "list", of = "integer", note = "agents the conversation was assigned to" },
      { name = "inbox_id", type = "integer" },
      { name = "team_id", type = "integer" },
      { name = "rating", type = "integer", note = "1 to 5" },
      { name = "sort", type = "string", words = { "created_at", "-created_at" } },
    },
    demand = {
      since = "without since and until the server answers 500",
      ["until"] = "without since and until the server answers 500",
    },
    result = { kind = "csv" },
    example = "local csv = chatwoot.assert(client.csat_survey_responses:download{ since = os.time() - 86400, "
      .. "[\"until\"] = os.time() })",
    source = "recordings: inboxes_csat_survey_responses",
  },
  {
    name = "update", methods = { "PATCH" },
    path = "/api/v1/accounts/{account_id}/csat_survey_responses/{csat_survey_response_id}", role = "administrator",
    enterprise = true,
    doc = "Writes a note on an answer, with the caller and the time.",
    params = {
      { name = "csat_review_notes", type = "string", required = true, null = "clears" },
    },
    main = "csat_review_notes", result = { kind = "object", type = "csat_survey_response" }, safe = true,
    traps = { "A custom role with report_manage may do it too." },
    example = "chatwoot.assert(client.csat_survey_responses:update(4, \"Called back\"))",
    source = "recordings: inboxes_csat_survey_responses",
  },
}
