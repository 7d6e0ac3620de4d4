-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here.
-- Neighbours: core/endpoints/platform_email_channel_migrations.lua.

return {
  email_migration = {
    { name = "email", type = "string", nullable = true },
    { name = "inbox_id", type = "integer", sometimes = true, when = "success" },
    { name = "channel_id", type = "integer", sometimes = true, when = "success" }, { name = "status", type = "string" },
    { name = "message", type = "string", sometimes = true, when = "error" },
  },
}
