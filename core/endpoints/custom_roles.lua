-- Roles between agent and administrator: a name and what it allows. Only data stands here.
-- Neighbours: agents.lua (custom_role_id gives an agent one).

return {
  resource = "custom_roles",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/custom_roles", role = "administrator",
    enterprise = true,
    doc = "Lists the custom roles of the account.",
    result = { kind = "list", type = "custom_role" },
    example = "for _, role in ipairs(chatwoot.assert(client.custom_roles:list())) do print(role.id, role.name) end",
    source = "recordings: custom_roles",
  },
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/custom_roles/{custom_role_id}",
    role = "administrator", enterprise = true,
    doc = "Reads one custom role.",
    result = { kind = "object", type = "custom_role" },
    traps = { "An unknown role is 500, not 404." },
    example = "local role = chatwoot.assert(client.custom_roles:get(6))",
    source = "recordings: custom_roles",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/custom_roles", role = "administrator", enterprise = true,
    doc = "Makes a custom role.",
    params = {
      { name = "name", type = "string", required = true },
      { name = "description", type = "string", nullable = true },
      {
        name = "permissions", type = "list", of = "string",
        words = {
          "conversation_manage", "conversation_unassigned_manage", "conversation_participating_manage", "contact_manage", "report_manage",
          "knowledge_base_manage",
        },
        note = "none when left out",
      },
    },
    wrap = "custom_role",
    result = { kind = "object", type = "custom_role" }, safe = false,
    example = "local role = chatwoot.assert(client.custom_roles:create{ name = \"Lead\", permissions = { \"report_manage\" } })",
    source = "recordings: custom_roles",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/custom_roles/{custom_role_id}", role = "administrator",
    enterprise = true,
    doc = "Changes a custom role.",
    params = {
      { name = "name", type = "string" },
      { name = "description", type = "string", null = "clears" },
      {
        name = "permissions", type = "list", of = "string",
        words = {
          "conversation_manage", "conversation_unassigned_manage", "conversation_participating_manage", "contact_manage", "report_manage",
          "knowledge_base_manage",
        },
        note = "the complete set; an empty list empties it",
      },
    },
    wrap = "custom_role",
    result = { kind = "object", type = "custom_role" }, safe = true,
    traps = { "An unknown role is 500, not 404." },
    example = "chatwoot.assert(client.custom_roles:update(6, { permissions = { \"report_manage\", \"contact_manage\" } }))",
    source = "recordings: custom_roles",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/custom_roles/{custom_role_id}",
    role = "administrator", enterprise = true,
    doc = "Deletes a custom role.",
    result = { kind = "empty" }, safe = true,
    traps = { "An unknown role, or one already deleted, is 500." },
    example = "chatwoot.assert(client.custom_roles:delete(6))",
    source = "recordings: custom_roles",
  },
}
