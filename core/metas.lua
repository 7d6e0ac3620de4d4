-- What `.meta` of a result holds: what the server answers beside the payload, as seen on a running 4.15.1. For the reference and the types;
-- nothing at run time reads it. A page that was asked for comes back as text. Only data stands here. Neighbours: core/records/,
-- core/endpoints/ (result.meta, result.siblings).

return {
  ["applied_slas.list"] = {
    { name = "count", type = "integer" }, { name = "current_page", type = { "integer", "string" } },
  },
  ["audit_logs.list"] = {
    { name = "per_page", type = "integer" }, { name = "total_entries", type = "integer" }, { name = "current_page", type = "integer" },
  },
  ["captain_assistant_inboxes.list"] = {
    { name = "total_count", type = "integer" }, { name = "page", type = "integer" },
  },
  ["captain_assistant_responses.list"] = {
    { name = "total_count", type = "integer" }, { name = "page", type = { "integer", "string" } },
  },
  ["captain_assistants.list"] = {
    { name = "total_count", type = "integer" }, { name = "page", type = "integer" },
  },
  ["captain_custom_tools.list"] = {
    { name = "total_count", type = "integer" }, { name = "page", type = "integer" },
  },
  ["captain_documents.list"] = {
    { name = "total_count", type = "integer" }, { name = "page", type = { "integer", "string" } },
  },
  ["captain_scenarios.list"] = {
    { name = "total_count", type = "integer" }, { name = "page", type = "integer" },
  },
  ["companies.list"] = {
    { name = "total_count", type = "integer" }, { name = "page", type = { "integer", "string" } },
  },
  ["companies.search"] = {
    { name = "total_count", type = "integer" }, { name = "page", type = { "integer", "string" } },
  },
  ["company_contacts.list"] = {
    { name = "total_count", type = "integer" }, { name = "page", type = { "integer", "string" } },
  },
  ["company_contacts.search"] = {
    { name = "total_count", type = "integer" }, { name = "page", type = "integer" },
  },
  ["contact_attachments.list"] = {
    { name = "total_count", type = "integer" },
  },
  ["contacts.active"] = {
    { name = "count", type = "integer" }, { name = "current_page", type = { "integer", "string" } },
  },
  ["contacts.create"] = {
    { name = "contact_inbox", type = "object", fields = {
      { name = "source_id", type = "string", nullable = true }, { name = "inbox", type = "object", nullable = true },
    } },
  },
  ["contacts.filter"] = {
    { name = "count", type = "integer" }, { name = "current_page", type = { "integer", "string" } },
  },
  ["contacts.list"] = {
    { name = "count", type = "integer" }, { name = "current_page", type = { "integer", "string" } },
  },
  ["contacts.search"] = {
    { name = "count", type = "integer", nullable = true }, { name = "current_page", type = { "integer", "string" } },
    { name = "has_more", type = "boolean", nullable = true },
  },
  ["conversations.attachments"] = {
    { name = "total_count", type = "integer" },
  },
  ["conversations.filter"] = {
    { name = "mine_count", type = "integer" }, { name = "unassigned_count", type = "integer" }, { name = "all_count", type = "integer" },
  },
  ["conversations.list"] = {
    { name = "mine_count", type = "integer" }, { name = "assigned_count", type = "integer" },
    { name = "unassigned_count", type = "integer" }, { name = "all_count", type = "integer" },
  },
  ["conversations.search"] = {
    { name = "mine_count", type = "integer" }, { name = "unassigned_count", type = "integer" }, { name = "all_count", type = "integer" },
  },
  ["messages.list"] = {
    { name = "labels", type = "list", of = "string" }, { name = "additional_attributes", type = "object" },
    { name = "contact", type = "object" }, { name = "agent_last_seen_at", type = "string", nullable = true, format = "iso8601" },
    { name = "assignee_last_seen_at", type = "string", nullable = true, format = "iso8601" },
    { name = "assignee", type = "object", sometimes = true },
  },
  ["notifications.list"] = {
    { name = "unread_count", type = "integer" }, { name = "count", type = "integer" },
    { name = "current_page", type = { "integer", "string" } },
  },
  ["portal_articles.list"] = {
    { name = "all_articles_count", type = "integer" }, { name = "archived_articles_count", type = "integer" },
    { name = "articles_count", type = "integer" }, { name = "current_page", type = { "integer", "string" } },
    { name = "draft_articles_count", type = "integer" }, { name = "mine_articles_count", type = "integer" },
    { name = "published_count", type = "integer" },
  },
  ["portal_categories.list"] = {
    { name = "current_page", type = { "integer", "string" } }, { name = "categories_count", type = "integer" },
  },
  ["portals.list"] = {
    { name = "current_page", type = { "integer", "string" } }, { name = "portals_count", type = "integer" },
  },
  ["reporting_events.list"] = {
    { name = "count", type = "integer" }, { name = "current_page", type = "integer" }, { name = "total_pages", type = "integer" },
  },
}
