-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/webhooks.lua.

return {
  webhook = {
    { name = "id", type = "integer" }, { name = "name", type = "string", nullable = true },
    { name = "url", type = "string" }, { name = "account_id", type = "integer" },
    { name = "subscriptions", type = "list", of = "string" }, { name = "secret", type = "string", since = "4.11.2" },
    { name = "inbox", type = "object", sometimes = true, fields = {
      { name = "id", type = "integer" }, { name = "name", type = "string" },
    } },
  },
}
