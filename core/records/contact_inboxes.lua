-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/contact_inboxes.lua.

return {
  contact_inbox = {
    { name = "source_id", type = "string" },
    { name = "inbox", type = "object", fields = {
      { name = "id", type = "integer" }, { name = "avatar_url", type = "string" },
      { name = "channel_id", type = "integer" }, { name = "name", type = "string" },
      { name = "channel_type", type = "string" }, { name = "provider", type = "any", nullable = true },
    } },
  },
}
