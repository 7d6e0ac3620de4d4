-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/notification_subscriptions.lua.

return {
  notification_subscription = {
    { name = "id", type = "integer" }, { name = "user_id", type = "integer" },
    { name = "subscription_type", type = "string" }, { name = "subscription_attributes", type = "object" },
    { name = "created_at", type = "string", format = "iso8601" },
    { name = "updated_at", type = "string", format = "iso8601" },
    { name = "identifier", type = "string", nullable = true },
  },
}
