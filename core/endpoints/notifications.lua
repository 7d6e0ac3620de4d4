-- The caller's own notifications in an account: what the bell of the dashboard shows. Only data stands here.
-- Which events make one is notification_settings.lua; where they are pushed to is notification_subscriptions.lua.

return {
  resource = "notifications",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/notifications", role = "agent",
    doc = "Lists the caller's notifications by last activity, newest first.",
    params = {
      { name = "page", type = "integer", default = 1 },
      { name = "sort_order", type = "string", default = "desc", words = { "asc", "desc" }, note = "any other word is 500" },
      {
        name = "includes", type = "list", of = "string", words = { "read", "snoozed" },
        note = "read and snoozed ones are left out unless named here",
      },
    },
    result = { kind = "list", at = "data.payload", meta = "data.meta", type = "notification" },
    paging = {
      style = "page", size = 15, param = "page", total = "count", order = { param = "sort_order", ascending = "asc", descending = "desc" },
      stable = false,
    },
    traps = {
      "A newer notification about the same conversation replaces the older one.",
      "primary_actor_id is the conversation's database id; primary_actor.id is the one used in paths.",
      "meta.unread_count leaves snoozed ones out unless includes has snoozed; meta.current_page is text when a page was asked for.",
      "created_at and last_activity_at are unix seconds here, ISO 8601 in the answers of the other calls.",
    },
    example = "for notification in client.notifications:each() do print(notification.push_message_title) end",
    source = "recordings: notifications_lifecycle, loose_ends, wire_pages",
  },
  {
    name = "unread_count", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/notifications/unread_count",
    role = "agent",
    doc = "Counts the caller's unread notifications, without the snoozed ones.",
    result = { kind = "value", type = "integer" },
    example = "local count = chatwoot.assert(client.notifications:unread_count())",
    source = "recordings: notifications_lifecycle",
  },
  {
    name = "mark_read", methods = { "PATCH", "PUT" },
    path = "/api/v1/accounts/{account_id}/notifications/{notification_id}", role = "agent",
    doc = "Marks one notification as read.",
    result = { kind = "object", type = "notification_row" }, safe = true,
    traps = { "A notification of somebody else, or of another account, is 404." },
    example = "chatwoot.assert(client.notifications:mark_read(127))",
    source = "recordings: notifications_lifecycle",
  },
  {
    name = "mark_unread", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/notifications/{notification_id}/unread", role = "agent",
    doc = "Marks one notification as unread.",
    result = { kind = "object", type = "notification_row" }, safe = true,
    example = "chatwoot.assert(client.notifications:mark_unread(127))",
    source = "recordings: notifications_lifecycle",
  },
  {
    name = "snooze", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/notifications/{notification_id}/snooze", role = "agent",
    doc = "Hides one notification until a time.",
    params = {
      {
        name = "snoozed_until", type = "integer", required = true, format = "unix_seconds",
        note = "unix seconds: of a date text only the leading digits would count",
      },
    },
    main = "snoozed_until",
    result = { kind = "object", type = "notification_row" }, safe = true,
    traps = { "There is no way to end it early: null changes nothing." },
    example = "chatwoot.assert(client.notifications:snooze(127, os.time() + 3600))",
    source = "recordings: notifications_lifecycle",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/notifications/{notification_id}",
    role = "agent",
    doc = "Deletes one notification.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.notifications:delete(127))",
    source = "recordings: notifications_lifecycle",
  },
  {
    name = "read_all", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/notifications/read_all", role = "agent",
    doc = "Marks all notifications as read, or those of one conversation.",
    params = {
      { name = "primary_actor_type", type = "string", words = { "Conversation" }, with = { "primary_actor_id" } },
      {
        name = "primary_actor_id", type = "integer", with = { "primary_actor_type" },
        note = "the conversation's database id (primary_actor_id in the list), not the id used in paths",
      },
    },
    result = { kind = "empty" }, safe = true,
    traps = { "An unknown primary_actor_id is no error: it reads everything of the account." },
    example = "chatwoot.assert(client.notifications:read_all{ primary_actor_type = \"Conversation\", primary_actor_id = 267 })",
    source = "recordings: notifications_lifecycle",
  },
  {
    name = "destroy_all", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/notifications/destroy_all", role = "agent",
    doc = "Deletes all notifications of the caller in the account, or the read ones, a moment later.",
    params = { { name = "type", type = "string", default = "all", words = { "read", "all" }, note = "any word but read would mean all" } },
    result = { kind = "empty" }, safe = true,
    traps = { "Up to 4.13.0 it reached the caller's notifications in every account." },
    example = "chatwoot.assert(client.notifications:destroy_all{ type = \"read\" })",
    source = "recordings: notifications_lifecycle",
  },
}
