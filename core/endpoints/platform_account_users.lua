-- Who is in an account, by a platform app: platform.account_users in Lua. Only data stands here.
-- A row of it is a membership (user, account, role), never a user.
-- Neighbours: platform_users.lua, platform_accounts.lua, agents.lua (the same people, by an administrator).

return {
  resource = "platform.account_users",
  {
    name = "list", methods = { "GET" }, path = "/platform/api/v1/accounts/{account_id}/account_users",
    token = { "platform" },
    doc = "Lists the memberships of an account.",
    result = { kind = "list", type = "account_user" },
    example = "local members = chatwoot.assert(client.platform.account_users:list(7))",
    source = "recordings: platform_account_users",
  },
  {
    name = "create", methods = { "POST" }, path = "/platform/api/v1/accounts/{account_id}/account_users", token = { "platform" },
    doc = "Puts a user into an account, or gives him there another role.",
    params = {
      { name = "user_id", type = "integer", required = true, note = "any user of the installation, of other apps too" },
      {
        name = "role", type = "string", words = { "agent", "administrator" },
        note = "left out: agent for a new member, unchanged for a present one",
      },
      { name = "availability", type = "any", refuse = "the server ignores it: use profile:availability" },
      { name = "auto_offline", type = "any", refuse = "the server ignores it: use profile:auto_offline" },
      { name = "custom_role_id", type = "any", refuse = "the server ignores it: use agents:update" },
    },
    result = { kind = "object", type = "account_user" }, safe = true,
    example = "chatwoot.assert(client.platform.account_users:create(7, { user_id = 12, role = \"administrator\" }))",
    source = "recordings: platform_account_users, platform_accounts_lifecycle",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/platform/api/v1/accounts/{account_id}/account_users", token = { "platform" },
    doc = "Takes a user out of an account; the user stays.",
    params = { { name = "user_id", type = "integer" } }, main = "user_id",
    demand = { user_id = "without it the server answers 200 and does nothing" },
    result = { kind = "empty" }, safe = true,
    traps = { "A user who is no member is 200 too." },
    example = "chatwoot.assert(client.platform.account_users:delete(7, 12))",
    source = "recordings: platform_account_users",
  },
}
