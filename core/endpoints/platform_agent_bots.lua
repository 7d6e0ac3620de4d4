-- Agent bots, made and kept by a platform app: platform.agent_bots in Lua. Only data stands here.
-- A bot without an account is one of the installation: every account sees it.
-- Neighbours: agent_bots.lua (the bots of one account, with secrets and kinds).

local wrapper = {
  name = "agent_bot", type = "any",
  refuse = "the fields stand at the top: the server ignores what lies under agent_bot",
}
local account = {
  name = "account_id", type = "integer",
  note = "left out: a bot of the installation, shown in every account; not checked, so a wrong one is stored",
}
local kind = { name = "bot_type", type = "any", refuse = "the server ignores it: use agent_bots:update" }
local config = { name = "bot_config", type = "any", refuse = "the server ignores it: use agent_bots:update" }
local secret = { name = "secret", type = "any", refuse = "the server ignores it: use agent_bots:reset_secret" }
local secrets = { "access_token" }

return {
  resource = "platform.agent_bots",
  {
    name = "list", methods = { "GET" }, path = "/platform/api/v1/agent_bots", token = { "platform" },
    doc = "Lists the bots this app made or was granted.",
    result = { kind = "list", type = "platform_agent_bot" }, secrets = secrets,
    example = "local bots = chatwoot.assert(client.platform.agent_bots:list())",
    source = "recordings: platform_agent_bots",
  },
  {
    name = "get", methods = { "GET" }, path = "/platform/api/v1/agent_bots/{agent_bot_id}", token = { "platform" },
    doc = "Reads a bot.",
    result = { kind = "object", type = "platform_agent_bot" }, secrets = secrets,
    traps = { "A bot of another app is 401, an unknown one 404." },
    example = "local bot = chatwoot.assert(client.platform.agent_bots:get(9))",
    source = "recordings: platform_agent_bots",
  },
  {
    name = "create", methods = { "POST" }, path = "/platform/api/v1/agent_bots", token = { "platform" },
    doc = "Makes a bot, for one account or for all.",
    params = {
      { name = "name", type = "string" },
      { name = "description", type = "string" },
      { name = "outgoing_url", type = "string", note = "unchecked, up to 2048 characters" }, account,
      { name = "avatar", ["in"] = "file", type = "file" },
      { name = "avatar_url", type = "string" }, wrapper, kind, config, secret,
    },
    demand = { name = "without it the server makes a bot that has no name" },
    result = { kind = "object", type = "platform_agent_bot" }, safe = false, secrets = secrets,
    traps = { "The answer shows no picture, and no key for signatures: agent_bots:get does, for a bot of an account." },
    example = "local bot = chatwoot.assert(client.platform.agent_bots:create{ name = \"Helper\", account_id = 7 })",
    source = "recordings: platform_agent_bots",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/platform/api/v1/agent_bots/{agent_bot_id}", token = { "platform" },
    doc = "Changes a bot; what is left out stays.",
    params = {
      { name = "name", type = "string" },
      { name = "description", type = "string", null = "clears" },
      { name = "outgoing_url", type = "string", null = "clears" }, account,
      { name = "avatar", ["in"] = "file", type = "file" },
      { name = "avatar_url", type = "string" }, wrapper, kind, config, secret,
    },
    result = { kind = "object", type = "platform_agent_bot" }, safe = true, secrets = secrets,
    example = "chatwoot.assert(client.platform.agent_bots:update(9, { description = \"answers at night\" }))",
    source = "recordings: platform_agent_bots",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/platform/api/v1/agent_bots/{agent_bot_id}",
    token = { "platform" },
    doc = "Deletes a bot, at once.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.platform.agent_bots:delete(9))",
    source = "recordings: platform_agent_bots",
  },
  {
    name = "delete_avatar", methods = { "DELETE" }, path = "/platform/api/v1/agent_bots/{agent_bot_id}/avatar",
    token = { "platform" },
    doc = "Removes the picture of a bot.",
    result = { kind = "object", type = "platform_agent_bot" }, safe = true, secrets = secrets,
    example = "chatwoot.assert(client.platform.agent_bots:delete_avatar(9))",
    source = "recordings: platform_agent_bots",
  },
}
