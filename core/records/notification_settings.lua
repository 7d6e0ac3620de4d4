-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/notification_settings.lua.

return {
  notification_settings = {
    { name = "id", type = "integer" }, { name = "user_id", type = "integer" },
    { name = "account_id", type = "integer" }, { name = "all_email_flags", type = "list", of = "string" },
    { name = "selected_email_flags", type = "list", of = "string" },
    { name = "all_push_flags", type = "list", of = "string" },
    { name = "selected_push_flags", type = "list", of = "string" },
  },
}
