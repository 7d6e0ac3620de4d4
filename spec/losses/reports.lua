-- What the server would lose without a word, and what became of it: reports.
-- Read by spec/rows_spec.lua; the claims are explained in spec/support/claims.lua.

local claims = require "spec.support.claims"

local refused, formatted, noted, lost = claims.refused, claims.formatted, claims.noted, claims.lost
local set_of, words_without, bounded = claims.set_of, claims.words_without, claims.bounded

return { title = "reports",
  lost("reports", "dates are read as their year in seconds, a strange zone is UTC, a strange bucket a day; half a period is none",
    formatted("reports.timeseries", "since", "unix_seconds"), formatted("reports.timeseries", "until", "unix_seconds"),
    formatted("reports.agents_csv", "since", "unix_seconds"), formatted("summary_reports.agent", "until", "unix_seconds"),
    set_of("reports.timeseries", "together", "since", "until"), set_of("reports.summary", "together", "since", "until"),
    set_of("summary_reports.channel", "together", "since", "until"),
    words_without("reports.timeseries", "group_by", "quarter"), words_without("reports.timeseries", "metric", "happiness"),
    bounded("reports.timeseries", "timezone_offset", -12, 13), noted("reports.timeseries", "counts as UTC"),
    noted("reports.summary", "counts are zero"), noted("summary_reports.team", "every count is zero"),
    refused("reports.conversations", "user_id"),
    refused("reports.conversation_traffic_csv", "since", "until")),
  lost("year_in_review", "the first answer for a year stays for ever", noted("year_in_review.get", "freezes its figures")),
}
