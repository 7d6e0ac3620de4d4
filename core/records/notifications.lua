-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/notifications.lua.

return {
  notification = {
    { name = "id", type = "integer" }, { name = "notification_type", type = "string" },
    { name = "push_message_title", type = "string" }, { name = "push_message_body", type = "string" },
    { name = "primary_actor_type", type = "string" }, { name = "primary_actor_id", type = "integer" },
    { name = "primary_actor", type = "object" }, { name = "read_at", type = "string", nullable = true, format = "iso8601" },
    { name = "secondary_actor", type = "object", nullable = true }, { name = "user", type = "object" },
    { name = "created_at", type = "integer", format = "unix_seconds" },
    { name = "last_activity_at", type = "integer", format = "unix_seconds" },
    { name = "snoozed_until", type = "string", nullable = true, format = "iso8601" }, { name = "meta", type = "object" },
  },
  notification_row = {
    { name = "id", type = "integer" }, { name = "account_id", type = "integer" },
    { name = "user_id", type = "integer" }, { name = "notification_type", type = "string" },
    { name = "primary_actor_type", type = "string" }, { name = "primary_actor_id", type = "integer" },
    { name = "secondary_actor_type", type = "string", nullable = true },
    { name = "secondary_actor_id", type = "integer", nullable = true },
    { name = "read_at", type = "string", nullable = true, format = "iso8601" }, { name = "created_at", type = "string", format = "iso8601" },
    { name = "updated_at", type = "string", format = "iso8601" }, { name = "snoozed_until", type = "string", nullable = true, format = "iso8601" },
    { name = "last_activity_at", type = "string", nullable = true, format = "iso8601" },
    { name = "meta", type = "object", nullable = true },
  },
}
