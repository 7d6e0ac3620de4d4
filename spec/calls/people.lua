-- Calls on agents, bots, teams, labels, canned responses and the profile, beside their exchanges. Read by spec/calls_spec.lua;
-- see spec/support/exchange.lua.

local chatwoot = require "chatwoot"

local array, null = chatwoot.array, chatwoot.null

local AGENT = '{"id":57,"account_id":4,"availability_status":"busy","auto_offline":false,"confirmed":false,'
  .. '"email":"zoe.dee5cf@acme.example","name":"Zoë Ünal","role":"agent","thumbnail":"","custom_role_id":null}'
local AGENT_VALUE = { id = 57, account_id = 4, availability_status = "busy", auto_offline = false, confirmed = false,
  email = "zoe.dee5cf@acme.example", name = "Zoë Ünal", role = "agent", thumbnail = "" }
local BOT = '{"id":43,"name":"Rösti Bot 🤖","description":null,"outgoing_url":"https://bot.acme.example/hook?k=1",'
  .. '"bot_type":"webhook","bot_config":{"lang":"de","n":1},"account_id":4,"access_token":"AuyQJ4iq","secret":"s6gngStD",'
  .. '"system_bot":false}'
local BOT_VALUE = { id = 43, name = "Rösti Bot 🤖", outgoing_url = "https://bot.acme.example/hook?k=1", bot_type = "webhook",
  bot_config = { lang = "de", n = 1 }, account_id = 4, access_token = "AuyQJ4iq", secret = "s6gngStD", system_bot = false }
local PROFILE = '{"access_token":"SPAFXjCj","account_id":31,"available_name":"Pauli","role":"administrator","ui_settings":{},'
  .. '"accounts":[{"id":31,"availability":"busy"}],"type":null}'
local PROFILE_VALUE = { access_token = "SPAFXjCj", account_id = 31, available_name = "Pauli", role = "administrator",
  ui_settings = {}, accounts = { { id = 31, availability = "busy" } } }
local TEAM = '{"id":5,"name":"support überlingen","description":"First line 🛟","allow_auto_assign":false,"account_id":10,'
  .. '"is_member":false}'
local TEAM_VALUE = { id = 5, name = "support überlingen", description = "First line 🛟", allow_auto_assign = false,
  account_id = 10, is_member = false }
local LABEL = '{"id":9,"title":"vip","description":null,"color":"#AB12cd","show_on_sidebar":true}'
local LABEL_VALUE = { id = 9, title = "vip", color = "#AB12cd", show_on_sidebar = true }

return { account = 4,
  { "agents:list is a bare list", function(c) return c.agents:list() end, "GET /api/v1/accounts/4/agents",
    answer = "[" .. AGENT .. "]", gives = { AGENT_VALUE } },

  { "agents:create wraps its fields", function(c)
    return c.agents:create { name = "Zoë Ünal", email = "Zoe.dee5cf@Acme.Example", role = "agent", availability = "busy",
      auto_offline = false }
  end, "POST /api/v1/accounts/4/agents", '{"agent":{"name":"Zoë Ünal","email":"Zoe.dee5cf@Acme.Example","role":"agent",'
    .. '"availability":"busy","auto_offline":false}}', answer = AGENT, gives = AGENT_VALUE },

  { "agents:update sends the custom role where the server reads it", function(c)
    return c.agents:update(19, { role = "agent", custom_role_id = 6 })
  end, "PATCH /api/v1/accounts/4/agents/19", '{"agent":{"role":"agent"},"custom_role_id":6}', answer = AGENT, gives = AGENT_VALUE },

  { "agents:delete is true", function(c) return c.agents:delete(57) end, "DELETE /api/v1/accounts/4/agents/57", gives = true },

  { "agents:delete by a mere agent is a matter of permission", function(c) return c.agents:delete(57) end,
    "DELETE /api/v1/accounts/4/agents/57", answer = { 401, '{"error":"You are not authorized to do this action"}' },
    fails = { kind = "permission", status = 401, message = "You are not authorized to do this action" } },

  { "agents:create beyond the seats is payment_required", function(c) return c.agents:create { email = "a@acme.example" } end,
    "POST /api/v1/accounts/4/agents", '{"agent":{"email":"a@acme.example"}}',
    answer = { 402, '{"error":"Account limit exceeded. Please purchase more licenses"}' },
    fails = { kind = "payment_required", status = 402, message = "Account limit exceeded. Please purchase more licenses" } },

  { "agents:bulk_create takes the addresses alone", function(c)
    return c.agents:bulk_create { "a@acme.example", "b@acme.example" }
  end, "POST /api/v1/accounts/4/agents/bulk_create", '{"emails":["a@acme.example","b@acme.example"]}', gives = true },

  { "assignable_agents:list takes the inboxes alone, as name[]=", function(c) return c.assignable_agents:list { 151, 152 } end,
    "GET /api/v1/accounts/4/assignable_agents?inbox_ids[]=151&inbox_ids[]=152",
    answer = '{"payload":[' .. AGENT .. "]}", gives = { AGENT_VALUE } },

  { "agent_bots:list", function(c) return c.agent_bots:list() end, "GET /api/v1/accounts/4/agent_bots",
    answer = '[{"id":2,"name":"System Bot","bot_config":{},"account_id":null,"system_bot":true},' .. BOT .. "]",
    gives = { { id = 2, name = "System Bot", bot_config = {}, system_bot = true }, BOT_VALUE } },

  { "agent_bots:create has no wrapper", function(c)
    return c.agent_bots:create { name = "Rösti Bot 🤖", outgoing_url = "https://bot.acme.example/hook?k=1", bot_type = "webhook",
      bot_config = { lang = "de", n = 1 } }
  end, "POST /api/v1/accounts/4/agent_bots", '{"name":"Rösti Bot 🤖","outgoing_url":"https://bot.acme.example/hook?k=1",'
    .. '"bot_type":"webhook","bot_config":{"lang":"de","n":1}}', answer = BOT, gives = BOT_VALUE },

  { "agent_bots:update with a picture nests the configuration in the names", function(c)
    return c.agent_bots:update(43, { name = "Pic", bot_config = { a = 1, list = { "x", true } },
      avatar = { data = "PNG", filename = "b.png" } })
  end, "PATCH /api/v1/accounts/4/agent_bots/43",
    parts = { "name=Pic", "bot_config[a]=1", "bot_config[list][]=x", "bot_config[list][]=true", "avatar|b.png|image/png|PNG" },
    answer = BOT, gives = BOT_VALUE },

  { "agent_bots:reset_access_token posts nothing", function(c) return c.agent_bots:reset_access_token(43) end,
    "POST /api/v1/accounts/4/agent_bots/43/reset_access_token", answer = BOT, gives = BOT_VALUE },

  { "agent_bots:delete_avatar gives the bot", function(c) return c.agent_bots:delete_avatar(43) end,
    "DELETE /api/v1/accounts/4/agent_bots/43/avatar", answer = BOT, gives = BOT_VALUE },

  { "teams:list", function(c) return c.teams:list() end, "GET /api/v1/accounts/4/teams", answer = "[]", gives = array {} },

  { "teams:create wraps its fields", function(c)
    return c.teams:create { name = "Support Überlingen", description = "First line 🛟", allow_auto_assign = false }
  end, "POST /api/v1/accounts/4/teams", '{"team":{"name":"Support Überlingen","description":"First line 🛟",'
    .. '"allow_auto_assign":false}}', answer = TEAM, gives = TEAM_VALUE },

  { "teams.members:add takes the users alone", function(c) return c.teams.members:add(5, { 15, "16" }) end,
    "POST /api/v1/accounts/4/teams/5/team_members", '{"user_ids":[15,16]}', answer = "[" .. AGENT .. "]", gives = { AGENT_VALUE } },

  { "teams.members:set is update on the wire, {} empties the team", function(c) return c.teams.members:set(5, {}) end,
    "PATCH /api/v1/accounts/4/teams/5/team_members", '{"user_ids":[]}', answer = "[]", gives = array {} },

  { "teams.members:remove sends the users in the body of a DELETE", function(c)
    return c.teams.members:remove(5, { user_ids = { 16 } })
  end, "DELETE /api/v1/accounts/4/teams/5/team_members", '{"user_ids":[16]}', gives = true },

  { "teams.members:add of a stranger is validation, though the server says 401", function(c)
    return c.teams.members:add(5, { 999999 })
  end, "POST /api/v1/accounts/4/teams/5/team_members", '{"user_ids":[999999]}', answer = { 401, '{"error":"Invalid User IDs"}' },
    fails = { kind = "validation", status = 401, message = "Invalid User IDs" } },

  { "labels:list", function(c) return c.labels:list() end, "GET /api/v1/accounts/4/labels",
    answer = '{"payload":[' .. LABEL .. "]}", gives = { LABEL_VALUE } },

  { "labels:update wraps its fields", function(c) return c.labels:update(9, { title = "vip", color = "#AB12cd" }) end,
    "PATCH /api/v1/accounts/4/labels/9", '{"label":{"title":"vip","color":"#AB12cd"}}', answer = LABEL, gives = LABEL_VALUE },

  { "labels:create of a taken title", function(c) return c.labels:create { title = "vip" } end, "POST /api/v1/accounts/4/labels",
    '{"label":{"title":"vip"}}', answer = { 422, '{"message":"Title has already been taken","attributes":["title"]}' },
    fails = { kind = "validation", attributes = { "title" }, operation = "labels:create" } },

  { "canned_responses:list searches", function(c) return c.canned_responses:list { search = "hi there?" } end,
    "GET /api/v1/accounts/4/canned_responses?search=hi%20there%3F",
    answer = '[{"id":1,"short_code":"hi","content":"Hello {{contact.name}} 👋\\nHow?","created_at":"2026-11-21T00:44:32.073Z"}]',
    gives = { { id = 1, short_code = "hi", content = "Hello {{contact.name}} 👋\nHow?", created_at = "2026-11-21T00:44:32.073Z" } } },

  { "canned_responses:create", function(c) return c.canned_responses:create { short_code = "Über", content = "<b>hi</b>" } end,
    "POST /api/v1/accounts/4/canned_responses", '{"canned_response":{"short_code":"Über","content":"<b>hi</b>"}}',
    answer = '{"id":2,"account_id":4,"short_code":"Über","content":"\\u003cb\\u003ehi\\u003c/b\\u003e"}',
    gives = { id = 2, account_id = 4, short_code = "Über", content = "<b>hi</b>" } },

  { "profile:get has no account in its path", function(c) return c.profile:get() end, "GET /api/v1/profile",
    answer = PROFILE, gives = PROFILE_VALUE },

  { "profile:update wraps its fields", function(c)
    return c.profile:update { display_name = "Pauli", message_signature = "Grüße\nPaula", ui_settings = { nested = { a = { 1 } } } }
  end, "PATCH /api/v1/profile", '{"profile":{"display_name":"Pauli","message_signature":"Grüße\\nPaula",'
    .. '"ui_settings":{"nested":{"a":[1]}}}}', answer = PROFILE, gives = PROFILE_VALUE },

  { "profile:update with a picture wraps the names", function(c)
    return c.profile:update { name = "Paula Avatar", avatar = { data = "PNG", filename = "me.png" } }
  end, "PATCH /api/v1/profile", parts = { "profile[name]=Paula Avatar", "profile[avatar]|me.png|image/png|PNG" },
    answer = PROFILE, gives = PROFILE_VALUE },

  { "profile:availability names the account inside the wrapper", function(c)
    return c.profile:availability { account_id = 31, availability = "busy" }
  end, "POST /api/v1/profile/availability", '{"profile":{"account_id":31,"availability":"busy"}}',
    answer = PROFILE, gives = PROFILE_VALUE },

  { "profile:set_active_account takes the account alone", function(c) return c.profile:set_active_account(31) end,
    "PUT /api/v1/profile/set_active_account", '{"profile":{"account_id":31}}', gives = true },

  { "webhooks:list unwraps twice", function(c) return c.webhooks:list() end, "GET /api/v1/accounts/4/webhooks",
    answer = '{"payload":{"webhooks":[{"id":25,"inbox":null,"subscriptions":["message_created"],"secret":"CTsUy9Zm"}]}}',
    gives = { { id = 25, subscriptions = { "message_created" }, secret = "CTsUy9Zm" } } },

  { "webhooks:create", function(c)
    return c.webhooks:create { url = "https://hooks.acme.example/cf2fc1", name = "Événements 🪝", inbox_id = 153,
      subscriptions = { "conversation_created", "message_created" } }
  end, "POST /api/v1/accounts/4/webhooks", '{"webhook":{"url":"https://hooks.acme.example/cf2fc1","name":"Événements 🪝",'
    .. '"inbox_id":153,"subscriptions":["conversation_created","message_created"]}}',
    answer = '{"payload":{"webhook":{"id":25,"name":"Événements 🪝","secret":"X9d1nNBg"}}}',
    gives = { id = 25, name = "Événements 🪝", secret = "X9d1nNBg" } },

  { "webhooks:update clears a name by chatwoot.null", function(c) return c.webhooks:update(26, { name = null }) end,
    "PATCH /api/v1/accounts/4/webhooks/26", '{"webhook":{"name":null}}', answer = '{"payload":{"webhook":{"id":26,"name":null}}}',
    gives = { id = 26 } },

  { "server:info takes no token", function(c) return c.server:info() end, "GET /api", token = false,
    answer = '{"version":"4.15.1","timestamp":"2026-11-21 00:48:37","queue_services":"ok","data_services":"ok"}',
    gives = { version = "4.15.1", timestamp = "2026-11-21 00:48:37", queue_services = "ok", data_services = "ok" } },

  { "server:health takes no token", function(c) return c.server:health() end, "GET /health", token = false,
    answer = '{"status":"woot"}', gives = { status = "woot" } },
}
