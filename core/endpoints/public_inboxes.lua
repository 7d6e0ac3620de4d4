-- Rows of the resource public.inboxes.

return {
  {
    resource = "public.inboxes",
    name = "get",
    endpoint = "public_inboxes.get",
    methods = { "GET" },
    path = "/public/api/v1/inboxes/{inbox_identifier}",
    token = { "none" },
    status = 200,
    doc = "public inboxes get",
    params = {
      {
        name = "inbox_identifier", ["in"] = "path", type = "string", required = true,
        note = "Channel::Api identifier token, shown to app users as inbox_identifier",
      },
    },
    result = { kind = "object" },
    safe = true,
    source = "the server's recorded contract",
  },
}
