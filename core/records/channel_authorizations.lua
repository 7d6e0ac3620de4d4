-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/channel_authorizations.lua.

return {
  authorization = {
    { name = "success", type = "boolean" }, { name = "url", type = "string" },
  },
  whatsapp_authorization = {
    { name = "success", type = "boolean" }, { name = "id", type = "integer" }, { name = "name", type = "string" },
    { name = "channel_type", type = "string" }, { name = "message", type = "string", sometimes = true },
  },
}
