-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/contacts.lua.

return {
  call = {
    { name = "conversation_id", type = "integer" }, { name = "inbox_id", type = "integer" },
    { name = "call_sid", type = "string" }, { name = "conference_sid", type = "string", nullable = true },
  },
  contact = {
    { name = "additional_attributes", type = "object" }, { name = "availability_status", type = "string" },
    { name = "email", type = "string", nullable = true }, { name = "id", type = "integer" },
    { name = "name", type = "string", nullable = true }, { name = "phone_number", type = "string", nullable = true },
    { name = "blocked", type = "boolean" }, { name = "identifier", type = "string", nullable = true },
    { name = "company_id", type = "integer", nullable = true, sometimes = true, when = "account feature companies", since = "4.15.0" },
    { name = "thumbnail", type = "string" }, { name = "custom_attributes", type = "object" },
    { name = "created_at", type = "integer", sometimes = true, format = "unix_seconds" },
    { name = "contact_inboxes", type = "list", sometimes = true, of = "object", fields = {
      { name = "source_id", type = "string" },
      { name = "inbox", type = "object", fields = {
        { name = "id", type = "integer" }, { name = "avatar_url", type = "string" },
        { name = "channel_id", type = "integer" }, { name = "name", type = "string" },
        { name = "channel_type", type = "string" }, { name = "provider", type = "any", nullable = true },
      } },
    } },
    { name = "last_activity_at", type = "integer", sometimes = true, format = "unix_seconds" },
  },
  contactable_inbox = {
    { name = "inbox", type = "object", fields = {
      { name = "id", type = "integer" }, { name = "avatar_url", type = "string" },
      { name = "channel_id", type = "integer" }, { name = "name", type = "string" },
      { name = "channel_type", type = "string" }, { name = "provider", type = "string", nullable = true },
    } },
    { name = "source_id", type = "string" },
  },
}
