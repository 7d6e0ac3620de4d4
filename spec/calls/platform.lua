-- Calls of the platform API, under the platform token, and on the account, the profile's parts and files, beside their exchanges. Read
-- by spec/calls_spec.lua; see spec/support/exchange.lua.

local chatwoot = require "chatwoot"

local array, null = chatwoot.array, chatwoot.null

local ACCOUNT = '{"id":45,"name":"Bäckerei","locale":"de","domain":null,"features":{"crm":true},"custom_attributes":{},'
  .. '"limits":{"agents":3},"status":"active"}'
local ACCOUNT_VALUE = { id = 45, name = "Bäckerei", locale = "de", features = { crm = true }, custom_attributes = {},
  limits = { agents = 3 }, status = "active" }
local MEMBER = '{"id":75,"account_id":55,"user_id":87,"role":null,"availability":"online","auto_offline":true}'
local MEMBER_VALUE = { id = 75, account_id = 55, user_id = 87, availability = "online", auto_offline = true }
local USER = '{"access_token":"JzgV","id":77,"name":"María","email":"maria@kunden.example","role":null,"accounts":[]}'
local USER_VALUE = { access_token = "JzgV", id = 77, name = "María", email = "maria@kunden.example", accounts = array {} }
local BOT = '{"id":62,"name":"Helfer 🤖","description":null,"account_id":null,"access_token":"Mp2V"}'
local BOT_VALUE = { id = 62, name = "Helfer 🤖", access_token = "Mp2V" }
local REFUSED = { 401, '{"error":"Non permissible resource"}' }

return { account = 7,
  { "platform.accounts:list is a bare list", function(c) return c.platform.accounts:list() end,
    "GET /platform/api/v1/accounts", token = "platform", answer = "[" .. ACCOUNT .. "]", gives = { ACCOUNT_VALUE } },

  { "platform.accounts:get takes the account as the record", function(c) return c.platform.accounts:get(45) end,
    "GET /platform/api/v1/accounts/45", token = "platform", answer = ACCOUNT, gives = ACCOUNT_VALUE },

  { "platform.accounts:get of another app's account is a permission error", function(c) return c.platform.accounts:get(12) end,
    "GET /platform/api/v1/accounts/12", token = "platform", answer = REFUSED,
    fails = { kind = "permission", status = 401, message = "Non permissible resource" } },

  { "platform.accounts:create sends flat fields", function(c)
    return c.platform.accounts:create { name = "Bäckerei", locale = "de", features = { sla = true, campaigns = false },
      limits = { agents = 3 } }
  end, "POST /platform/api/v1/accounts",
    '{"name":"Bäckerei","locale":"de","features":{"sla":true,"campaigns":false},"limits":{"agents":3}}', token = "platform",
    answer = ACCOUNT, gives = ACCOUNT_VALUE },

  { "platform.accounts:create with a feature of a newer server is uncertain where it fails", function(c)
    return c.platform.accounts:create({ name = "F" }, { extra = { features = { no_such_feature = true } } })
  end, "POST /platform/api/v1/accounts", '{"name":"F","features":{"no_such_feature":true}}', token = "platform",
    answer = { 500, '{"status":500,"error":"Internal Server Error"}' }, fails = { kind = "server", uncertain = true } },

  { "platform.accounts:update clears with null", function(c)
    return c.platform.accounts:update(45, { domain = null, status = "suspended" })
  end, "PATCH /platform/api/v1/accounts/45", '{"domain":null,"status":"suspended"}', token = "platform", answer = ACCOUNT,
    gives = ACCOUNT_VALUE },

  { "platform.accounts:delete gives true", function(c) return c.platform.accounts:delete(45) end,
    "DELETE /platform/api/v1/accounts/45", token = "platform", gives = true },

  { "platform.account_users:list is a bare list", function(c) return c.platform.account_users:list(55) end,
    "GET /platform/api/v1/accounts/55/account_users", token = "platform", answer = "[" .. MEMBER .. "]", gives = { MEMBER_VALUE } },

  { "platform.account_users:create names user and role", function(c)
    return c.platform.account_users:create(55, { user_id = 87, role = "administrator" })
  end, "POST /platform/api/v1/accounts/55/account_users", '{"user_id":87,"role":"administrator"}', token = "platform",
    answer = MEMBER, gives = MEMBER_VALUE },

  { "platform.account_users:delete takes the user's id", function(c) return c.platform.account_users:delete(55, 87) end,
    "DELETE /platform/api/v1/accounts/55/account_users", '{"user_id":87}', token = "platform", gives = true },

  { "platform.users:create sends flat fields", function(c)
    return c.platform.users:create { name = "María", email = "maria@kunden.example", password = "Secret1!x" }
  end, "POST /platform/api/v1/users", '{"name":"María","email":"maria@kunden.example","password":"Secret1!x"}',
    token = "platform", answer = USER, gives = USER_VALUE },

  { "platform.users:create with a weak password is a validation error", function(c)
    return c.platform.users:create { name = "Dora", email = "w1@k.example", password = "Ab1!" }
  end, "POST /platform/api/v1/users", '{"name":"Dora","email":"w1@k.example","password":"Ab1!"}', token = "platform",
    answer = { 422, '{"message":"Password must contain at least 6 characters","attributes":["password"]}' },
    fails = { kind = "validation", attributes = { "password" } } },

  { "platform.users:update clears the shown name with null", function(c)
    return c.platform.users:update(77, { display_name = null, custom_attributes = { plan = "gold" } })
  end, "PATCH /platform/api/v1/users/77", '{"display_name":null,"custom_attributes":{"plan":"gold"}}', token = "platform",
    answer = USER, gives = USER_VALUE },

  { "platform.users:login gives the link", function(c) return c.platform.users:login(77) end,
    "GET /platform/api/v1/users/77/login", token = "platform", answer = '{"url":"https://chatwoot.example/app/login?email=m"}',
    gives = { url = "https://chatwoot.example/app/login?email=m" } },

  { "platform.users:token posts nothing", function(c) return c.platform.users:token(77) end,
    "POST /platform/api/v1/users/77/token", token = "platform", answer = '{"access_token":"JzgV","expiry":null,"user":{"id":77}}',
    gives = { access_token = "JzgV", user = { id = 77 } } },

  { "platform.agent_bots:create with a picture is multipart", function(c)
    return c.platform.agent_bots:create { name = "Bild Bot", account_id = 56, avatar = { data = "PNG", filename = "bot.png" } }
  end, "POST /platform/api/v1/agent_bots", parts = { "name=Bild Bot", "account_id=56", "avatar|bot.png|image/png|PNG" },
    token = "platform", answer = BOT, gives = BOT_VALUE },

  { "platform.agent_bots:update clears with null", function(c)
    return c.platform.agent_bots:update(62, { name = "Helfer Zwei", description = null, outgoing_url = null })
  end, "PATCH /platform/api/v1/agent_bots/62", '{"name":"Helfer Zwei","description":null,"outgoing_url":null}',
    token = "platform", answer = BOT, gives = BOT_VALUE },

  { "platform.email_channel_migrations:create takes the list alone, and gives what became of each", function(c)
    return c.platform.email_channel_migrations:create(71, { { email = "help@example.com", provider = "google" } })
  end, "POST /platform/api/v1/accounts/71/email_channel_migrations",
    '{"migrations":[{"email":"help@example.com","provider":"google"}]}', token = "platform",
    answer = '{"results":[{"email":"help@example.com","inbox_id":377,"channel_id":24,"status":"success"}]}',
    gives = { { email = "help@example.com", inbox_id = 377, channel_id = 24, status = "success" } } },

  { "accounts:get reads the client's account", function(c) return c.accounts:get() end, "GET /api/v1/accounts/7",
    answer = '{"id":7,"settings":{},"features":{"crm":true},"latest_chatwoot_version":null}',
    gives = { id = 7, settings = {}, features = { crm = true } } },

  { "accounts:update clears a setting with null", function(c)
    return c.accounts:update { auto_resolve_after = null, conversation_required_attributes = array {} }
  end, "PATCH /api/v1/accounts/7", '{"auto_resolve_after":null,"conversation_required_attributes":[]}',
    answer = '{"id":7,"settings":{"auto_resolve_after":null}}', gives = { id = 7, settings = {} } },

  { "accounts:cache_keys unwraps them", function(c) return c.accounts:cache_keys() end, "GET /api/v1/accounts/7/cache_keys",
    answer = '{"cache_keys":{"label":"0000000000","inbox":"1795221891","team":"1795221628"}}',
    gives = { label = "0000000000", inbox = "1795221891", team = "1795221628" } },

  { "accounts:update_active_at gives true", function(c) return c.accounts:update_active_at() end,
    "POST /api/v1/accounts/7/update_active_at", gives = true },

  { "accounts:create takes no token", function(c)
    return c.accounts:create { account_name = "Self", user_full_name = "Selma", email = "s@example.com", password = "Passw0rd!x" }
  end, "POST /api/v1/accounts",
    '{"account_name":"Self","user_full_name":"Selma","email":"s@example.com","password":"Passw0rd!x"}', token = false,
    answer = { 404, '{"status":404,"error":"Not Found"}' }, fails = { kind = "not_found", status = 404 } },

  { "uploads:create sends one file", function(c)
    return c.uploads:create { attachment = { data = "a,b", filename = "list.csv" } }
  end, "POST /api/v1/accounts/7/upload", parts = { "attachment|list.csv|text/csv|a,b" },
    answer = '{"file_url":"https://chatwoot.example/rails/list.csv","blob_id":"eyJf"}',
    gives = { file_url = "https://chatwoot.example/rails/list.csv", blob_id = "eyJf" } },

  { "uploads:create sends an address as JSON", function(c) return c.uploads:create { external_url = "ftp://x.example/a" } end,
    "POST /api/v1/accounts/7/upload", '{"external_url":"ftp://x.example/a"}',
    answer = { 422, '{"error":"Invalid URL provided"}' }, fails = { status = 422, message = "Invalid URL provided" } },

  { "notification_subscriptions:create wraps its fields", function(c)
    return c.notification_subscriptions:create { subscription_type = "fcm", subscription_attributes = { device_id = "d" } }
  end, "POST /api/v1/notification_subscriptions",
    '{"notification_subscription":{"subscription_type":"fcm","subscription_attributes":{"device_id":"d"}}}',
    answer = '{"id":2,"user_id":11,"identifier":"d"}', gives = { id = 2, user_id = 11, identifier = "d" } },

  { "notification_subscriptions:delete takes the token alone", function(c) return c.notification_subscriptions:delete("t") end,
    "DELETE /api/v1/notification_subscriptions", '{"push_token":"t"}', gives = true },

  { "profile.mfa:backup_codes takes one code", function(c) return c.profile.mfa:backup_codes { backup_code = "ABD2DA6F" } end,
    "POST /api/v1/profile/mfa/backup_codes", '{"backup_code":"ABD2DA6F"}', answer = '{"backup_codes":["65B7B6BF"]}',
    gives = { backup_codes = { "65B7B6BF" } } },

  { "profile.sessions:list is a bare list", function(c) return c.profile.sessions:list() end, "GET /api/v1/profile/sessions",
    answer = '[{"id":9,"browser_name":"Unknown Browser","city":null,"current":false}]',
    gives = { { id = 9, browser_name = "Unknown Browser", current = false } } },

  { "profile.sessions:delete of one's own is an error", function(c) return c.profile.sessions:delete(9) end,
    "DELETE /api/v1/profile/sessions/9", answer = { 422, '{"error":"You cannot revoke the current session."}' },
    fails = { status = 422, message = "You cannot revoke the current session." } },
}
