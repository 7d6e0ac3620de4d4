-- The platform API of the sandbox through the client: what an app may touch, what is refused and in which words, what is
-- lost without a word or half done, and what goes along when an account, a user, a member or a bot goes.
-- Neighbours: sandbox_profile_spec.lua, sandbox_behaviour_spec.lua (the same for the rest).
local chatwoot = require "chatwoot"
local core = require "chatwoot.core"
local sandbox = require "chatwoot.sandbox"

local null, array = chatwoot.null, chatwoot.array

describe("the sandbox's platform", function()
  local sb, client, platform
  before_each(function()
    sb = sandbox.new()
    client = chatwoot.new { base_url = "http://sandbox.example", transport = sb, api_token = sb:token("administrator"),
      platform_token = sb:token("platform"), account_id = sb.account_id }
    platform = client.platform
  end)
  after_each(function() assert.same({}, sb.state.defects) end)

  --- A client of the same installation with other tokens.
  local function as(options)
    options.base_url, options.transport = "http://sandbox.example", sb
    return chatwoot.new(options)
  end

  local function user(name)
    return assert(platform.users:create { name = name, email = name:lower() .. "@kunden.example", password = "Secret1!x" })
  end

  local function account(name) return assert(platform.accounts:create { name = name or "Bakery" }) end

  local function fails(status, text, value, err)
    assert.is_nil(value)
    assert.equal(status, err.status)
    assert.equal(text, err.message)
    return err
  end

  describe("rights", function()
    it("opens nothing to other tokens, in the platform's own words", function()
      for _, owner in ipairs { "administrator", "agent", "bot" } do
        local other = as { api_token = "x", platform_token = sb:token(owner) }
        fails(401, "Invalid access_token", other.platform.accounts:list())
        fails(401, "Invalid access_token", other.platform.users:get(999999))
      end
      fails(401, "Invalid access_token", as { platform_token = "nobodys" }.platform.agent_bots:list())
    end)

    it("asks for the record before the grant, over every row with a record", function()
      local world = sb:world()
      local known = { account_id = sb.account_id, user_id = world.user_ids.agent, agent_bot_id = world.bot_id }
      local count = 0
      for _, row in ipairs(core.rows()) do
        local name = row.path:find("^/platform/") and row.path:match("{(.-)}")
        if name then
          local function ask(id)
            return assert(client:request { method = row.methods[1], path = (row.path:gsub("{.-}", tostring(id))),
              json = row.methods[1] ~= "GET" and {} or nil })
          end
          local missing, foreign = ask(999999), ask(known[name])
          assert.equal(404, missing.status, row.endpoint)
          assert.same({ status = 404, error = "Not Found" }, missing.json)
          assert.equal(401, foreign.status, row.endpoint)
          assert.same({ error = "Non permissible resource" }, foreign.json)
          count = count + 1
        end
      end
      assert.is_true(count >= 15)
    end)

    it("keeps apps apart, and shares a user whose address both know", function()
      local second = as { platform_token = sb:world().tokens.platform2 }.platform
      local made, mine = account(), user("Dora")
      fails(401, "Non permissible resource", second.accounts:get(made.id))
      fails(401, "Non permissible resource", second.account_users:create(made.id, { user_id = mine.id }))
      fails(401, "Non permissible resource", second.users:login(mine.id))
      assert.equal(0, #assert(second.accounts:list()))
      local same = assert(second.users:create { name = "X", email = "DORA@Kunden.example", password = "x" })
      assert.equal(mine.id, same.id)
      assert.equal("Dora", same.name)
      assert.equal(mine.id, assert(second.users:get(mine.id)).id)
    end)

    it("takes any user of the installation into an account", function()
      local made, stranger = account(), sb:world().user_ids.stranger
      fails(401, "Non permissible resource", platform.users:get(stranger))
      assert.equal("agent", assert(platform.account_users:create(made.id, { user_id = stranger })).role)
    end)
  end)

  describe("accounts", function()
    it("have every feature of a new one, and only those on are shown", function()
      local made = assert(platform.accounts:create { name = "B", features = { campaigns = false, sla = true } })
      assert.is_true(made.features.sla)
      assert.is_true(made.features.help_center)
      assert.is_nil(made.features.campaigns)
      assert.equal("en", made.locale)
      assert.equal("active", made.status)
      assert.matches("<.+@.+>", made.support_email)
    end)

    it("are refused in the server's sentences", function()
      local err = fails(422, "Name can't be blank", platform.accounts:create { name = " " })
      assert.same({ "name" }, { (unpack or table.unpack)(err.attributes) })
      fails(422, "Name is too long (maximum is 255 characters)", platform.accounts:create { name = ("n"):rep(300) })
      fails(422, "Domain is too long (maximum is 100 characters)",
        platform.accounts:create { name = "D", domain = ("d"):rep(120) })
      local made = account()
      fails(422, "Limits : Invalid data", platform.accounts:update(made.id, nil, { extra = { limits = { nonsense = 4 } } }))
      fails(500, "Internal Server Error", platform.accounts:update(made.id, { locale = "xx" }))
      assert.equal("Bakery", assert(platform.accounts:get(made.id)).name)
    end)

    it("lose what is of the wrong kind, and take any text as yes", function()
      local made = account()
      local function change(extra) return assert(platform.accounts:update(made.id, nil, { extra = extra })) end
      assert.is_nil(change { features = { help_center = null } }.features.help_center)
      assert.is_true(change { features = { help_center = "false" } }.features.help_center)
      assert.is_nil(change { features = { help_center = "" } }.features.help_center)
      assert.is_nil(change { features = array { "help_center" } }.features.help_center)
      assert.is_true(change { features = { help_center = 0 } }.features.help_center)
      assert.same({ plan = "gold" }, change { custom_attributes = { plan = "gold" } }.custom_attributes)
      assert.same({ plan = "gold" }, change { custom_attributes = "text" }.custom_attributes)
      assert.same({ only = "this" }, change { custom_attributes = { only = "this" } }.custom_attributes)
      assert.same({ agents = "many" }, change { limits = { agents = "many" } }.limits)
      assert.equal("Bakery", change { name = array { "x" } }.name)
      assert.equal("suspended", change { status = 1 }.status)
      assert.is_nil(change { status = null }.status)
    end)

    it("are made out of reach by a feature nobody knows", function()
      local before = #sb.state.accounts.list
      local value, err = platform.accounts:create({ name = "F" }, { extra = { features = { no_such_feature = true } } })
      assert.is_nil(value)
      assert.equal(500, err.status)
      assert.is_true(err.uncertain)
      assert.equal(before + 1, #sb.state.accounts.list)
      fails(401, "Non permissible resource", platform.accounts:get(sb.state.accounts.list[before + 1].id))
      assert.equal(0, #assert(platform.accounts:list()))
    end)

    it("shut their members out while they are suspended, but for the account itself", function()
      local made, boss = account(), user("Chefin")
      assert(platform.account_users:create(made.id, { user_id = boss.id, role = "administrator" }))
      local theirs = as { api_token = boss.access_token, account_id = made.id }
      assert.equal(1, #assert(theirs.agents:list()))
      assert(platform.accounts:update(made.id, { status = "suspended" }))
      fails(401, "Account is suspended", theirs.agents:list())
      fails(401, "Account is suspended", client.agents:list(nil, { account_id = made.id }))
      assert.equal("suspended", assert(theirs.accounts:get()).status)
      assert.equal("Cakes", assert(theirs.accounts:update { name = "Cakes" }).name)
      assert(platform.accounts:update(made.id, { status = "active" }))
      assert.equal(1, #assert(theirs.agents:list()))
    end)

    it("go with all that is in them, leave their users, and break the list for good", function()
      local made, boss = account(), user("Chefin")
      assert(platform.account_users:create(made.id, { user_id = boss.id, role = "administrator" }))
      local theirs = as { api_token = boss.access_token, account_id = made.id }
      local bot = assert(theirs.agent_bots:create { name = "B" })
      local inbox = assert(theirs.inboxes:create { name = "App", channel = { type = "api" } })
      assert.is_true(platform.accounts:delete(made.id))
      fails(404, "Not Found", platform.accounts:get(made.id))
      fails(404, "Not Found", platform.accounts:delete(made.id))
      fails(404, "Resource could not be found", theirs.inboxes:list())
      fails(404, "Not Found", client.public.inboxes:get(inbox.inbox_identifier))
      fails(401, "Invalid Access Token", as { api_token = bot.access_token, account_id = sb.account_id }.conversations:get(1))
      assert.equal(0, #assert(platform.users:get(boss.id)).accounts)
      assert.is_nil(assert(theirs.profile:get()).account_id)
      fails(500, "Internal Server Error", platform.accounts:list())
      account("Another")
      fails(500, "Internal Server Error", platform.accounts:list())
    end)
  end)

  describe("users", function()
    it("are refused with all that is wrong", function()
      local err = fails(422, "Email can't be blank, Password must contain at least 6 characters, Password must contain at "
        .. "least 1 uppercase character  (A..Z), Password must contain at least 1 lowercase character  (a..z), Password must "
        .. "contain at least 1 number character  (0..9), Password must contain at least 1 special character  "
        .. "( !@#$%^&*()_+-=[]{}|\"/\\.,`<>:;?~'), Name can't be blank",
        platform.users:create { name = "", email = "", password = "" })
      assert.equal("email password name", table.concat(err.attributes, " "))
      fails(422, "Email is invalid, Email is not an email",
        platform.users:create { name = "N", email = "not-an-address", password = "Secret1!x" })
      fails(500, "Internal Server Error", platform.users:create({ name = "N", password = "Secret1!x", email = "a@b.example" },
        { extra = { email = 5 } }))
    end)

    it("keep a known address's owner as he is, but confirmed", function()
      local invited = assert(client.agents:create { name = "Ina", email = "Ina@acme.example", role = "agent" })
      assert.is_false(invited.confirmed)
      local known = assert(platform.users:create { name = "Other", email = "INA@acme.example", password = "x",
        custom_attributes = { a = 1 } })
      assert.equal(invited.id, known.id)
      assert.equal("Ina", known.name)
      assert.is_true(known.confirmed)
      assert.is_nil(known.custom_attributes)
    end)

    it("change at once: address, password, merged attributes; nothing else", function()
      local dora = user("Dora")
      local function change(params, extra) return assert(platform.users:update(dora.id, params, { extra = extra })) end
      local now = change { email = "New@Kunden.example" }
      assert.equal("new@kunden.example new@kunden.example", now.email .. " " .. now.uid)
      now = change { password = "Another1!x" }
      assert.equal(dora.access_token, now.access_token)
      assert.is_true(dora.pubsub_token ~= now.pubsub_token)
      change { custom_attributes = { plan = "gold", vip = true } }
      assert.same({ plan = "silver", vip = true }, change { custom_attributes = { plan = "silver" } }.custom_attributes)
      assert.same({ plan = "silver", vip = true }, change(nil, { custom_attributes = null }).custom_attributes)
      now = change(nil, { role = "administrator", confirmed = false, ui_settings = { a = 1 }, name = { "x" } })
      assert.equal("Dora", now.name)
      assert.is_true(now.confirmed)
      assert.same({}, now.ui_settings)
      assert.equal("Dee", change { display_name = "Dee" }.available_name)
      assert.equal("Dora", change { display_name = null }.available_name)
    end)

    it("sign in once by each link, and have one token", function()
      local dora = user("Dora")
      local function sign_in(url)
        local address, token = url:match("email=(.-)&sso_auth_token=(%x+)$")
        return assert(client:request { method = "POST", path = "/auth/sign_in",
          json = { email = address:gsub("%%40", "@"), sso_auth_token = token } })
      end
      local first, second = assert(platform.users:login(dora.id)).url, assert(platform.users:login(dora.id)).url
      assert.is_true(first ~= second)
      local reply = sign_in(second)
      assert.equal(200, reply.status)
      assert.equal(dora.id, reply.json.data.id)
      assert.equal(dora.email, reply.headers.uid)
      assert.equal(401, sign_in(second).status)
      assert.equal(200, sign_in(first).status)
      assert.equal(dora.access_token, assert(platform.users:token(dora.id)).access_token)
      assert.equal(dora.access_token, assert(platform.users:token(dora.id)).access_token)
    end)

    it("go with their tokens and memberships; what they wrote stays, by nobody", function()
      local made, dora = account(), user("Dora")
      assert(platform.account_users:create(made.id, { user_id = dora.id, role = "administrator" }))
      local theirs = as { api_token = dora.access_token, account_id = made.id }
      local inbox = assert(theirs.inboxes:create { name = "App", channel = { type = "api" } })
      local contact = assert(theirs.contacts:create { name = "Zoe", inbox_id = inbox.id })
      local conversation = assert(theirs.conversations:create { inbox_id = inbox.id, contact_id = contact.id,
        assignee_id = dora.id })
      assert(theirs.messages:create(conversation.id, "Hello"))
      local other = user("Dos")
      assert(platform.account_users:create(made.id, { user_id = other.id, role = "administrator" }))
      assert.is_true(platform.users:delete(dora.id))
      fails(404, "Not Found", platform.users:get(dora.id))
      fails(401, "Invalid Access Token", theirs.profile:get())
      assert.equal(1, #assert(platform.account_users:list(made.id)))
      local left = as { api_token = other.access_token, account_id = made.id }
      local written
      for _, message in ipairs(assert(left.messages:list(conversation.id))) do
        if message.content == "Hello" then written = message end
      end
      assert.equal(1, written.message_type)
      assert.is_nil(written.sender)
      assert.is_nil(assert(left.conversations:get(conversation.id)).meta.assignee)
    end)
  end)

  describe("members", function()
    it("change their role where they are there already, and nothing else", function()
      local made, dora = account(), user("Dora")
      local row = assert(platform.account_users:create(made.id, { user_id = dora.id }))
      assert.equal("agent", row.role)
      local again = assert(platform.account_users:create(made.id, { user_id = dora.id, role = "administrator" },
        { extra = { availability = "busy", auto_offline = false, custom_role_id = 1 } }))
      assert.equal(row.id, again.id)
      assert.equal("administrator online", again.role .. " " .. again.availability)
      assert.is_true(again.auto_offline)
      assert.equal("administrator", assert(platform.account_users:create(made.id, { user_id = dora.id })).role)
      assert.is_nil(assert(platform.account_users:create(made.id, { user_id = dora.id }, { extra = { role = null } })).role)
      fails(500, "Internal Server Error",
        platform.account_users:create(made.id, { user_id = dora.id }, { extra = { role = "owner" } }))
      local err = fails(422, "User must exist", platform.account_users:create(made.id, { user_id = 999999 }))
      assert.equal("user", err.attributes[1])
    end)

    it("are gone from the application when they are taken out, twice as well as once", function()
      local made, dora = account(), user("Dora")
      assert(platform.account_users:create(made.id, { user_id = dora.id, role = "administrator" }))
      local theirs = as { api_token = dora.access_token, account_id = made.id }
      assert.equal(made.id, assert(theirs.profile:get()).account_id)
      assert.is_true(platform.account_users:delete(made.id, dora.id))
      fails(401, "You are not authorized to access this account", theirs.agents:list())
      fails(404, "Resource could not be found", theirs.accounts:get())
      assert.is_true(platform.account_users:delete(made.id, dora.id))
      assert.equal(0, #assert(platform.account_users:list(made.id)))
    end)
  end)

  describe("bots", function()
    it("are the installation's without an account, and tied to whatever number is sent", function()
      local everywhere = assert(platform.agent_bots:create { name = "Everywhere", outgoing_url = "not a url" })
      local nowhere = assert(platform.agent_bots:create { name = "Nowhere", account_id = 999999 })
      assert.is_nil(everywhere.account_id)
      assert.equal(999999, nowhere.account_id)
      local seen = {}
      for _, bot in ipairs(assert(client.agent_bots:list())) do seen[bot.name] = bot end
      assert.is_true(seen.Everywhere.system_bot)
      assert.is_nil(seen.Everywhere.outgoing_url)
      assert.is_nil(seen.Nowhere)
      assert.equal(2, #assert(platform.agent_bots:list()))
    end)

    it("work with their token in their account, and go with it", function()
      local bot = assert(platform.agent_bots:create { name = "B", account_id = sb.account_id })
      local theirs = as { api_token = bot.access_token, account_id = sb.account_id }
      fails(404, "Resource could not be found", theirs.conversations:get(1))
      local inbox = assert(client.inboxes:create { name = "App", channel = { type = "api" } })
      assert(client.inboxes:set_agent_bot(inbox.id, bot.id))
      assert.is_true(platform.agent_bots:delete(bot.id))
      fails(401, "Invalid Access Token", theirs.conversations:get(1))
      fails(404, "Not Found", platform.agent_bots:get(bot.id))
      local none, err = client.inboxes:get_agent_bot(inbox.id)
      assert.is_nil(none)
      assert.is_nil(err)
      assert.equal(0, #assert(platform.agent_bots:list()))
    end)

    it("are refused for length and for pictures that are none", function()
      fails(422, "Outgoing url is too long (maximum is 2048 characters)",
        platform.agent_bots:create { name = "x", outgoing_url = "https://bot.example/" .. ("a"):rep(3000) })
      fails(422, "Avatar filetype not supported",
        platform.agent_bots:create { name = "x", avatar = { data = "text", filename = "a.txt" } })
      assert.equal(0, #assert(platform.agent_bots:list()))
    end)
  end)

  it("has mail migrations switched off, told after the account and its grant", function()
    local made, one = account(), { { email = "help@example.com", provider = "google" } }
    fails(403, "Email channel migration is not enabled", platform.email_channel_migrations:create(made.id, one))
    fails(401, "Non permissible resource", platform.email_channel_migrations:create(sb.account_id, one))
    fails(404, "Not Found", platform.email_channel_migrations:create(999999, one))
  end)
end)
