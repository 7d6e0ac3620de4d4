-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/profile_sessions.lua.

return {
  session = {
    { name = "id", type = "integer" }, { name = "browser_name", type = "string", nullable = true },
    { name = "browser_version", type = "string", nullable = true },
    { name = "device_name", type = "string", nullable = true },
    { name = "platform_name", type = "string", nullable = true },
    { name = "platform_version", type = "string", nullable = true },
    { name = "ip_address", type = "string", nullable = true }, { name = "city", type = "string", nullable = true },
    { name = "country", type = "string", nullable = true }, { name = "country_code", type = "string", nullable = true },
    { name = "last_activity_at", type = "string", nullable = true, format = "iso8601" },
    { name = "created_at", type = "string", format = "iso8601" }, { name = "current", type = "boolean" },
  },
}
