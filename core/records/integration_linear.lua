-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/integration_linear.lua.

return {
  linear_entities = {
    { name = "users", type = "list", of = "object", fields = {
      { name = "id", type = "string" }, { name = "name", type = "string" },
    } },
    { name = "projects", type = "list", of = "object", fields = {
      { name = "id", type = "string" }, { name = "name", type = "string" },
    } },
    { name = "states", type = "list", of = "object", fields = {
      { name = "id", type = "string" }, { name = "name", type = "string" },
    } },
    { name = "labels", type = "list", of = "object", fields = {
      { name = "id", type = "string" }, { name = "name", type = "string" },
    } },
  },
  linear_issue = {
    { name = "id", type = "string" }, { name = "title", type = "string" }, { name = "identifier", type = "string" },
  },
  linear_link = {
    { name = "id", type = "string" }, { name = "link", type = "string" }, { name = "link_id", type = "string" },
  },
  linear_linked_issue = {
    { name = "id", type = "string" }, { name = "title", type = "string", nullable = true },
    { name = "issue", type = "object", fields = {
      { name = "id", type = "string" }, { name = "identifier", type = "string" }, { name = "title", type = "string" },
      { name = "description", type = "string", nullable = true }, { name = "priority", type = "integer" },
      { name = "createdAt", type = "string" }, { name = "url", type = "string" },
      { name = "assignee", type = "object", nullable = true, fields = {
        { name = "name", type = "string" }, { name = "avatarUrl", type = "any", nullable = true },
      } },
      { name = "state", type = "object", fields = {
        { name = "name", type = "string" }, { name = "color", type = "string" },
      } },
      { name = "labels", type = "object", fields = {
        { name = "nodes", type = "list", of = "object", fields = {
          { name = "id", type = "string" }, { name = "name", type = "string" }, { name = "color", type = "string" },
          { name = "description", type = "any", nullable = true },
        } },
      } },
    } },
  },
  linear_match = {
    { name = "id", type = "string" }, { name = "title", type = "string" }, { name = "description", type = "string", nullable = true },
    { name = "identifier", type = "string" }, { name = "url", type = "string" },
    { name = "state", type = "object", fields = {
      { name = "name", type = "string" }, { name = "color", type = "string" },
    } },
  },
  linear_team = {
    { name = "id", type = "string" }, { name = "name", type = "string" },
  },
  linear_unlink = {
    { name = "link_id", type = "string" },
  },
}
