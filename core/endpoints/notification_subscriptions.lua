-- Devices that get push messages: notification_subscriptions in Lua. They belong to the caller, not to an account. Only data
-- stands here.
-- Neighbours: profile.lua.

return {
  resource = "notification_subscriptions",
  {
    name = "create", methods = { "POST" }, path = "/api/v1/notification_subscriptions",
    doc = "Registers a browser or a device; a known one is updated, and taken over from whoever had it.",
    params = {
      { name = "subscription_type", type = "string", required = true, words = { "browser_push", "fcm" } },
      {
        name = "subscription_attributes", type = "object", required = true,
        note = "browser_push: endpoint, p256dh, auth; fcm: push_token, device_id; endpoint or device_id tell devices apart",
      },
    },
    wrap = "notification_subscription",
    result = { kind = "object", type = "notification_subscription" }, safe = true,
    traps = { "The same endpoint or device_id again updates the row, of another user too." },
    example = "chatwoot.assert(client.notification_subscriptions:create{ subscription_type = \"fcm\", subscription_attributes = { push_token = "
      .. "\"t\", device_id = \"d\" } })",
    source = "recordings: uploads_and_subscriptions",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/notification_subscriptions",
    doc = "Forgets a device of the caller.",
    params = {
      { name = "push_token", type = "string", required = true },
    },
    main = "push_token",
    result = { kind = "empty" }, safe = true,
    traps = { "200 even when nothing matches." },
    example = "chatwoot.assert(client.notification_subscriptions:delete(\"t\"))",
    source = "recordings: uploads_and_subscriptions",
  },
}
