-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/integration_slack.lua.

return {
  slack_channel = {
    { name = "id", type = "string" }, { name = "name", type = "string" },
  },
}
