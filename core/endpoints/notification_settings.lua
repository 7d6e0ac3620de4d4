-- Which events make a notification for the caller, by mail and by push, in one account. Only data stands here.
-- Neighbours: notifications.lua (what comes of it).

local EMAIL = {
  "email_conversation_creation", "email_conversation_assignment", "email_assigned_conversation_new_message",
  "email_conversation_mention", "email_participating_conversation_new_message", "email_sla_missed_first_response",
  "email_sla_missed_next_response", "email_sla_missed_resolution",
}
local PUSH = {
  "push_conversation_creation", "push_conversation_assignment", "push_assigned_conversation_new_message",
  "push_conversation_mention", "push_participating_conversation_new_message", "push_sla_missed_first_response",
  "push_sla_missed_next_response", "push_sla_missed_resolution",
}

return {
  resource = "notification_settings",
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/notification_settings", role = "agent",
    doc = "Reads the caller's notification settings in the account.",
    result = { kind = "object", type = "notification_settings" },
    example = "local settings = chatwoot.assert(client.notification_settings:get())",
    source = "recordings: notifications_lifecycle",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/notification_settings", role = "agent",
    doc = "Sets which events notify the caller; both lists are replaced.",
    params = {
      {
        name = "selected_email_flags", type = "list", of = "string", required = true,
        note = "the complete list: left out, or a text in its place, it would be emptied", words = EMAIL,
        differs = "the contract lists no words; any other is 500",
      },
      {
        name = "selected_push_flags", type = "list", of = "string", required = true,
        note = "the complete list: left out, or a text in its place, it would be emptied", words = PUSH,
        differs = "the contract lists no words; any other is 500",
      },
    },
    wrap = "notification_settings",
    result = { kind = "object", type = "notification_settings" }, safe = true,
    example = "chatwoot.assert(client.notification_settings:update{ selected_email_flags = {}, selected_push_flags = { "
      .. "\"push_conversation_assignment\" } })",
    source = "recordings: notifications_lifecycle",
  },
}
