-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/facebook_pages.lua.

return {
  facebook_inbox = {
    { name = "id", type = "integer" }, { name = "channel_id", type = "integer" }, { name = "name", type = "string" },
    { name = "channel_type", type = "string" }, { name = "avatar_url", type = "string" },
    { name = "page_id", type = "string" }, { name = "enable_auto_assignment", type = "boolean" },
  },
  facebook_pages = {
    { name = "page_details", type = "list", of = "object", fields = {
      { name = "access_token", type = "string" }, { name = "category", type = "string" },
      { name = "category_list", type = "list", sometimes = true, of = "object", fields = {
        { name = "id", type = "string" }, { name = "name", type = "string" },
      } },
      { name = "name", type = "string" }, { name = "id", type = "string" },
      { name = "tasks", type = "list", of = "string" }, { name = "exists", type = "boolean" },
    } },
    { name = "user_access_token", type = "string" },
  },
}
