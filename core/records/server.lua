-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/server.lua.

return {
  server_health = {
    { name = "status", type = "string" },
  },
  server_info = {
    { name = "version", type = "string" }, { name = "timestamp", type = "string" },
    { name = "queue_services", type = "string" }, { name = "data_services", type = "string" },
  },
}
