-- The caller himself and his account in the sandbox, through the client and by session: what is stored, refused, silently lost
-- and half done. Neighbours: sandbox_platform_spec.lua, sandbox_rights_spec.lua.
local ask = require "spec.support.ask"
local chatwoot = require "chatwoot"
local sandbox = require "chatwoot.sandbox"

local null, array = chatwoot.null, chatwoot.array

describe("the sandbox's", function()
  local sb, client, admin
  before_each(function()
    sb = sandbox.new()
    client = chatwoot.new { base_url = "http://sandbox.example", transport = sb, api_token = sb:token("administrator"),
      account_id = sb.account_id }
    admin = ask(sb)
  end)
  after_each(function() assert.same({}, sb.state.defects) end)

  local function as(token)
    return chatwoot.new { base_url = "http://sandbox.example", transport = sb, api_token = token, account_id = sb.account_id }
  end

  local function fails(status, text, value, err)
    assert.is_nil(value)
    assert.equal(status, err.status)
    assert.equal(text, err.message)
    return err
  end

  describe("profile", function()
    it("takes what it takes, flat or wrapped, and no more", function()
      local now = assert(client.profile:update { display_name = "Ada", phone_number = "+491701234567", ui_settings = { a = 1 } })
      assert.equal("Ada", now.available_name)
      assert.equal("+491701234567", now.custom_attributes.phone_number)
      assert.same({ b = 2 }, assert(client.profile:update { ui_settings = { b = 2 } }).ui_settings)
      assert.equal("Flat", admin:send("PUT", "/api/v1/profile", { name = "Flat" }).json.name)
      assert.equal("Flat", admin:send("PUT", "/api/v1/profile", { profile = { name = array { "x" } } }).json.name)
      assert.equal(200, admin:send("PUT", "/api/v1/profile", { nonsense = 1 }).status)
    end)

    it("is refused without a body, by text, and in the words of each rule", function()
      local missing = { error = "param is missing or the value is empty: profile" }
      assert.same(missing, admin:send("PUT", "/api/v1/profile", { profile = {} }).json)
      assert.same(missing, admin:send("PUT", "/api/v1/profile").json)
      assert.equal(500, admin:send("PUT", "/api/v1/profile", { profile = "x" }).status)
      fails(422, "Name can't be blank", client.profile:update { name = "" })
      fails(422, "Email is invalid, Email is not an email", client.profile:update { email = "bad" })
      local other = assert(as(sb:token("agent")).profile:get()).email
      fails(422, "Email has already been taken", client.profile:update { email = other:upper() })
    end)

    it("keeps its address until a mail is answered", function()
      local before = assert(client.profile:get()).email
      local now = assert(client.profile:update { email = "new@rows.example" })
      assert.equal(before, now.email)
      assert.is_true(now.confirmed)
    end)

    it("changes the password only by the old one, and keeps it when the rest fails", function()
      local function change(old, new, more)
        local params = { current_password = old, password = new, password_confirmation = new }
        for name, value in pairs(more or {}) do params[name] = value end
        return client.profile:update(params)
      end
      fails(422, "Invalid current password", change("no", "NewPassw0rd!1"))
      fails(422, "Password confirmation doesn't match Password",
        change("Passw0rd!", "NewPassw0rd!1", { password_confirmation = "Other0!aaaa" }))
      local err = fails(422, "Password must contain at least 6 characters, Password confirmation must contain at least 6 "
        .. "characters", change("Passw0rd!", "Aa1!"))
      assert.equal("password password_confirmation", table.concat(err.attributes, " "))
      local before = assert(client.profile:get()).pubsub_token
      fails(422, "Name can't be blank", change("Passw0rd!", "NewPassw0rd!1", { name = "" }))
      assert.is_true(assert(client.profile:get()).pubsub_token ~= before)
      fails(422, "Invalid current password", change("Passw0rd!", "Third0!aaaa"))
    end)

    it("has availability and presence in each account, and moves the account it works in", function()
      local other = sb.state.accounts.list[2].id
      assert.equal(sb.account_id, assert(client.profile:get()).account_id)
      assert(client.profile:availability("busy"))
      local profile = assert(client.profile:auto_offline(false))
      local mine
      for _, account in ipairs(profile.accounts) do
        if account.id == sb.account_id then mine = account end
      end
      assert.equal("busy busy false", ("%s %s %s"):format(mine.availability, mine.availability_status,
        tostring(mine.auto_offline)))
      assert.is_true(client.profile:set_active_account(other))
      profile = assert(client.profile:get())
      assert.equal(other, profile.account_id)
      assert.equal(other, profile.accounts[#profile.accounts].id)
      fails(500, "Internal Server Error", client.profile:set_active_account(999999))
      fails(404, "Resource could not be found", client.profile:availability({ account_id = 999999, availability = "busy" }))
      assert.equal(500, admin:send("POST", "/api/v1/profile/availability",
        { profile = { account_id = sb.account_id, availability = "away" } }).status)
      local off = admin:send("POST", "/api/v1/profile/auto_offline", { account_id = sb.account_id })
      assert.equal(200, off.status)
    end)

    it("makes a new token, and the old one is dead", function()
      local token = assert(client.profile:reset_access_token()).access_token
      fails(401, "Invalid Access Token", client.profile:get())
      assert.equal(token, assert(as(token).profile:get()).access_token)
    end)

    it("has a second step that by token always breaks, and that no code switches on", function()
      local function call(method, path, body) return admin:send(method, "/api/v1/profile/mfa" .. path, body).status end
      assert.equal(500, call("GET", ""))
      assert.equal(500, call("POST", ""))
      assert.equal(422, call("POST", "/verify", { otp_code = "000000" }))
      fails(422, "MFA is not enabled", client.profile.mfa:backup_codes { otp_code = "000000" })
      assert.equal(422, call("DELETE", "", { password = "Passw0rd!" }))
    end)
  end)

  describe("sessions", function()
    local KEYS = { "access-token", "client", "uid" }

    local function sign_in(email, password, agent)
      return admin:send("POST", "/auth/sign_in", { email = email, password = password },
        { ["api-access-token"] = false, ["user-agent"] = agent })
    end

    local function by(reply)
      local headers = { ["api-access-token"] = false }
      for _, name in ipairs(KEYS) do headers[name] = reply.headers[name] end
      return headers
    end

    local email
    before_each(function() email = assert(client.profile:get()).email end)

    it("open with a password in any case of the address, and work as headers, in the query and as one", function()
      local reply = sign_in(email:upper(), "Passw0rd!")
      assert.equal(200, reply.status)
      assert.equal(email, reply.json.data.email)
      local got = admin:get("/api/v1/profile", by(reply))
      assert.equal(200, got.status)
      assert.equal(reply.headers["access-token"], got.headers["access-token"])
      assert.equal(200, admin:get("/labels", by(reply)).status)
      assert.equal(200, admin:get("/api/v1/profile", { ["api-access-token"] = false,
        Authorization = reply.headers.authorization }).status)
      assert.equal(200, admin:get(("/api/v1/profile?access-token=%s&client=%s&uid=%s"):format(reply.headers["access-token"],
        reply.headers.client, email), { ["api-access-token"] = false }).status)
    end)

    it("refuse what is wrong, half, or beside a bad token", function()
      local refused = sign_in(email, "nope")
      assert.equal(401, refused.status)
      assert.same({ success = false, errors = { "Invalid login credentials. Please try again." } }, refused.json)
      assert.equal(401, sign_in("nobody@x.example", "nope").status)
      local headers = by(sign_in(email, "Passw0rd!"))
      headers.uid = false
      assert.equal(401, admin:get("/api/v1/profile", headers).status)
      headers.uid, headers["access-token"] = email, "x"
      assert.equal(401, admin:get("/api/v1/profile", headers).status)
      headers = by(sign_in(email, "Passw0rd!"))
      headers["api-access-token"] = "wrong"
      assert.same({ error = "Invalid Access Token" }, admin:get("/api/v1/profile", headers).json)
      local invited = assert(client.agents:create { name = "Ina", email = "ina@acme.example", role = "agent" })
      sb.state.users:get(invited.id).password = "Passw0rd!"
      assert.equal("user_not_confirmed", sign_in(invited.email, "Passw0rd!").json.error_code)
    end)

    it("are listed latest first, signed out elsewhere but not here, and closed", function()
      local first = sign_in(email, "Passw0rd!")
      local second = sign_in(email, "Passw0rd!", "Mozilla/5.0 (X11; Linux x86_64) Chrome/126.0.0.0 Safari/537.36")
      local list = assert(client.profile.sessions:list())
      assert.equal("Chrome Unknown Browser", list[1].browser_name .. " " .. list[2].browser_name)
      assert.is_false(list[2].current)
      assert.is_true(admin:get("/api/v1/profile/sessions", by(first)).json[2].current)
      local own = admin:send("DELETE", "/api/v1/profile/sessions/" .. list[2].id, nil, by(first))
      assert.same({ error = "You cannot revoke the current session." }, own.json)
      assert.is_true(client.profile.sessions:delete(list[1].id))
      assert.equal(401, admin:get("/api/v1/profile", by(second)).status)
      fails(404, "Resource could not be found", client.profile.sessions:delete(list[1].id))
      fails(404, "Resource could not be found", as(sb:token("agent")).profile.sessions:delete(list[2].id))
      assert.equal(200, admin:send("DELETE", "/auth/sign_out", nil, by(first)).status)
      assert.equal(404, admin:send("DELETE", "/auth/sign_out", nil, by(first)).status)
      assert.equal(0, #assert(client.profile.sessions:list()))
    end)

    it("see the second step's state, which a token cannot", function()
      local headers = by(sign_in(email, "Passw0rd!"))
      assert.is_false(admin:get("/api/v1/profile/mfa", headers).json.enabled)
      assert.matches("^otpauth://", admin:send("POST", "/api/v1/profile/mfa", nil, headers).json.provisioning_url)
    end)
  end)

  describe("account", function()
    it("is hidden from strangers, and changed by administrators", function()
      fails(404, "Resource could not be found", as(sb:world().tokens.stranger).accounts:get())
      fails(401, "You are not authorized to do this action", as(sb:token("agent")).accounts:update { name = "x" })
      assert.equal("Acme Support", assert(as(sb:token("agent")).accounts:get()).name)
    end)

    it("keeps settings apart from attributes, shows cleared ones, and hides who asks", function()
      local now = assert(client.accounts:update { auto_resolve_after = 60, auto_resolve_label = "auto", industry = "Software",
        user_role = "dev", conversation_required_attributes = { "order" } })
      assert.same({ auto_resolve_after = 60, auto_resolve_label = "auto", conversation_required_attributes = { "order" } },
        now.settings)
      assert.same({ industry = "Software" }, now.custom_attributes)
      now = assert(client.accounts:update({ auto_resolve_after = null }, { nulls = true }))
      assert.equal(null, now.settings.auto_resolve_after)
      assert.equal(null, now.custom_attributes.plan_name)
    end)

    it("is refused by kind and bounds, and stores nothing then", function()
      local function change(extra) return client.accounts:update(nil, { extra = extra }) end
      fails(422, "Auto resolve after must be of type type", change { auto_resolve_after = "60", name = "Lost" })
      fails(422, "Auto resolve after must be greater than or equal to 10", change { auto_resolve_after = 0 })
      fails(422, "Auto resolve after must be less than or equal to 1439856", change { auto_resolve_after = 99999999 })
      fails(422, "Auto resolve ignore waiting must be of type type", change { auto_resolve_ignore_waiting = "false" })
      fails(422, "Name can't be blank", change { name = null })
      assert.equal("nope", assert(change { support_email = "nope" }).support_email)
      assert.equal(422, select(2, change { support_email = "a@b@c" }).status)
      fails(500, "Internal Server Error", change { locale = "xx" })
      assert.equal("Acme Support", assert(client.accounts:get()).name)
      assert.same({}, assert(client.accounts:get()).settings)
    end)

    it("drops what only the operator may change, and unknown settings", function()
      local reply = admin:send("PATCH", "/api/v1/accounts/" .. sb.account_id, { status = "suspended", limits = { agents = 1 },
        features = { crm = false }, keep_pending_on_bot_failure = true, reporting_timezone = "Europe/Berlin" })
      assert.equal("active", reply.json.status)
      assert.is_true(reply.json.features.crm)
      assert.same({}, reply.json.settings)
    end)

    it("knows when labels, inboxes and teams changed", function()
      local function keys() return assert(client.accounts:cache_keys()) end
      assert.same({ label = "0000000000", inbox = "0000000000", team = "0000000000" }, keys())
      local label = assert(client.labels:create { title = "vip" })
      local first = keys()
      assert.equal(math.floor(sb:now()), tonumber(first.label))
      assert.equal("0000000000", first.team)
      sb:sleep(60)
      assert(client.labels:delete(label.id))
      assert.is_true(tonumber(keys().label) >= tonumber(first.label) + 60)
    end)

    it("takes nobody new", function()
      fails(404, "Not Found", client.accounts:create { account_name = "Self", user_full_name = "Selma",
        email = "s@example.com", password = "Passw0rd!x" })
    end)
  end)

  describe("uploads and subscriptions", function()
    it("keep a file that a message can carry, once or twice", function()
      local made = assert(client.uploads:create { attachment = { data = "hello", filename = "n.txt" } })
      local conversation = admin:conversation()
      for _ = 1, 2 do
        local message = assert(client.messages:create(conversation.id, { content = "with blob",
          attachments = { { blob_id = made.blob_id } } }))
        assert.equal(5, message.attachments[1].file_size)
      end
      local bytes = {}
      assert(client:download(made.file_url, function(chunk) bytes[#bytes + 1] = chunk end))
      assert.equal("hello", table.concat(bytes))
    end)

    it("reach nothing outside, and refuse what is no file", function()
      local function sent(body) return admin:post("/upload", body) end
      assert.same({ error = "No file or URL provided" }, sent({}).json)
      assert.same({ error = "Invalid URL provided" }, sent({ external_url = "ftp://x.example/a" }).json)
      assert.same({ error = "Invalid URL provided" }, sent({ external_url = "nonsense" }).json)
      assert.equal(500, sent({ external_url = "http://x.example/a.png" }).status)
      assert.equal(500, sent({ attachment = "text" }).status)
    end)

    it("keep a device once, for whoever came last", function()
      local function register(who, token, device)
        return who.notification_subscriptions:create { subscription_type = "fcm",
          subscription_attributes = { push_token = token, device_id = device } }
      end
      local agent = as(sb:token("agent"))
      local mine = assert(register(client, "t1", "d"))
      local theirs = assert(register(agent, "t2", "d"))
      assert.equal(mine.id, theirs.id)
      assert.is_true(mine.user_id ~= theirs.user_id)
      assert.is_true(client.notification_subscriptions:delete("t2"))
      assert.equal(mine.id, assert(register(agent, "t3", "d")).id)
      assert.is_true(agent.notification_subscriptions:delete("t3"))
      assert.is_true(assert(register(client, "t1", "d")).id ~= mine.id)
      local reply = admin:send("POST", "/api/v1/notification_subscriptions", { subscription_type = "fcm" })
      assert.equal(500, reply.status)
      reply = admin:send("POST", "/api/v1/notification_subscriptions", {})
      assert.equal("param is missing or the value is empty: notification_subscription", reply.json.error)
    end)
  end)
end)

describe("custom roles and policies in the sandbox", function()
  local sb, client, agent
  before_each(function()
    sb = sandbox.new()
    local function as(owner)
      return chatwoot.new { base_url = "http://sandbox.example", transport = sb, api_token = sb:token(owner),
        account_id = sb.account_id }
    end
    client, agent = as "administrator", as "agent"
  end)
  after_each(function() assert.same({}, sb.state.defects) end)

  local function status(_, err) return err and err.status or 200 end

  it("a role opens what it names to its agent, shows in his profile, and goes from him with itself", function()
    local role = assert(client.custom_roles:create { name = "Reports", permissions = { "report_manage" } })
    local id = assert(agent.profile:get()).id
    assert.equal(401, status(agent.contacts:export {}))
    assert(client.agents:update(id, { role = "agent", custom_role_id = role.id }))
    local mine = assert(agent.profile:get()).accounts[1]
    assert.equal("report_manage custom_role", table.concat(mine.permissions, " "))
    assert.equal("Reports", mine.custom_role.name)
    assert.equal(401, status(agent.contacts:export {}))
    assert(client.custom_roles:update(role.id, { permissions = { "contact_manage" } }))
    assert.equal(200, status(agent.contacts:export {}))
    assert.equal(401, status(agent.custom_roles:list()))
    assert.is_true(client.custom_roles:delete(role.id))
    assert.equal("agent", assert(agent.profile:get()).accounts[1].permissions[1])
    assert.equal(500, status(client.custom_roles:get(role.id)))
    assert.equal(500, status(client.custom_roles:delete(role.id)))
  end)

  it("a policy stays on its conversation, and is deleted without a word", function()
    local conversation = ask(sb):conversation()
    local gold = assert(client.sla_policies:create { name = "Gold", first_response_time_threshold = 60 })
    local other = assert(client.sla_policies:create { name = "Other" })
    local none, err = client.conversations:update(conversation.id, { sla_policy_id = 999999 })
    assert.is_nil(none)
    assert.equal("Sla policy sla policy account mismatch", err.message)
    local now = assert(client.conversations:update(conversation.id, { sla_policy_id = gold.id }))
    assert.equal(gold.id, now.sla_policy_id)
    assert.equal("Gold active", now.applied_sla.sla_name .. " " .. now.applied_sla.sla_status)
    none, err = client.conversations:update(conversation.id, { sla_policy_id = other.id })
    assert.is_nil(none)
    assert.equal("Sla policy conversation already has a different sla", err.message)
    assert.is_true(client.sla_policies:delete(other.id))
    assert.is_true(client.sla_policies:delete(other.id))
    assert.equal(500, status(client.sla_policies:get(other.id)))
    local messages = assert(client.messages:list(conversation.id))
    assert.matches("added SLA policy Gold$", messages[#messages].content)
  end)
end)
