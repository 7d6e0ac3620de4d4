-- Who changed what in the account, newest first. Only data stands here.
-- Neighbours: reporting_events.lua (what happened in conversations).

return {
  resource = "audit_logs",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/audit_logs", role = "administrator", enterprise = true,
    doc = "Lists the changes made in the account, newest first; per_page, total_entries and current_page are its meta.",
    params = { { name = "page", type = "integer" } },
    result = { kind = "list", at = "audit_logs", type = "audit_log" },
    paging = { style = "page", size = 25, param = "page", total = "total_entries", stable = false }, secrets = { "access_token", "secret" },
    traps = {
      "Without the account feature audit_logs the list is empty, not refused.",
      "auditable is null for what is gone and for what has no short form.", "A page held 15 up to 4.14.0.",
    },
    example = "for entry in client.audit_logs:each() do print(entry.username, entry.action, entry.auditable_type) end",
    source = "recordings: reports_other, reports_refusals, wire_pages",
  },
}
