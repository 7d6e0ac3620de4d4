-- Who may do what in the sandbox, over every row: tokens, bots, accounts, roles, inboxes; and in which order it is asked.
local ask = require "spec.support.ask"
local core = require "chatwoot.core"
local sandbox = require "chatwoot.sandbox"

local REFUSED = {
  sign_in = '{"errors":["You need to sign in or sign up before continuing."]}',
  token = '{"error":"Invalid Access Token"}', bot = '{"error":"Access to this endpoint is not authorized for bots"}',
  account = '{"error":"You are not authorized to access this account"}',
  role = '{"error":"You are not authorized to do this action"}', missing = '{"error":"Resource could not be found"}',
}

local function opens_to(row, kind)
  for _, name in ipairs(row.token) do
    if name == kind then return true end
  end
  return false
end

--- The path of a row with ids that are nobody's, in an account.
local function path_of(row, account)
  return (row.path:gsub("{(.-)}", function(name) return name == "account_id" and tostring(account) or "999999" end))
end

--- Rows whose token is a user's, below an account.
local function application_rows()
  local list = {}
  for _, row in ipairs(core.rows()) do
    if opens_to(row, "user") and row.path:find("{account_id}", 1, true) then list[#list + 1] = row end
  end
  return list
end

describe("every row of an account", function()
  local sb, everyone = nil, application_rows()
  before_each(function() sb = sandbox.new() end)

  local function each(owner, account, check)
    local caller = ask(sb):as(owner)
    for _, row in ipairs(everyone) do
      local reply = caller:send(row.methods[1], path_of(row, account), row.methods[1] ~= "GET" and {} or nil)
      check(row, reply, row.methods[1] .. " " .. row.path .. ": " .. reply.body)
    end
  end

  it("refuses nobody, strangers, unknown tokens, unknown accounts in these words", function()
    assert.is_true(#everyone > 60)
    each(nil, 1, function(_, reply, what) assert.equal(REFUSED.sign_in, reply.body, what) end)
    each("thisTokenDoesNotExist000", 1, function(_, reply, what) assert.equal(REFUSED.token, reply.body, what) end)
    each(sb:world().tokens.admin, 1, function(row, reply, what) -- the account itself is not there for strangers
      assert.equal(row.endpoint:find("^accounts%.") and REFUSED.missing or REFUSED.account, reply.body, what)
    end)
    each("administrator", 424242, function(_, reply, what) assert.equal(REFUSED.missing, reply.body, what) end)
    assert.same({}, sb.state.defects)
  end)

  it("opens to bots only where the row says, and never to platform tokens", function()
    each("bot", 1, function(row, reply, what)
      if opens_to(row, "agent_bot") then
        assert.is_true(reply.body ~= REFUSED.bot, what)
      else
        assert.equal(REFUSED.bot, reply.body, what)
      end
    end)
    each("platform", 1, function(_, reply, what) assert.equal(REFUSED.bot, reply.body, what) end)
  end)

  it("keeps agents from what is the administrators'", function()
    each("agent", 1, function(row, reply, what)
      if row.role == "administrator" then
        assert.is_true(reply.body == REFUSED.role or reply.body == REFUSED.missing, what)
      end
    end)
    assert.same({}, sb.state.defects)
  end)
end)

describe("an agent", function()
  local sb, admin, agent
  before_each(function()
    sb = sandbox.new()
    admin, agent = ask(sb), ask(sb):as("agent")
  end)

  it("sees inboxes and conversations he is a member of", function()
    local conversation, inbox = admin:conversation()
    local path = "/conversations/" .. conversation.id
    assert.equal(401, agent:get(path).status)
    assert.equal(401, agent:get("/inboxes/" .. inbox.id).status)
    assert.equal(0, agent:get("/conversations").json.data.meta.all_count)
    admin:post("/inbox_members", { inbox_id = inbox.id, user_ids = core.json.array { 2 } })
    assert.equal(200, agent:get(path).status)
    assert.equal(1, agent:get("/conversations").json.data.meta.all_count)
    assert.equal(1, #agent:get("/inboxes").json.payload)
    assert.is_nil(agent:get("/inboxes/" .. inbox.id).json.hmac_token)
    assert.truthy(admin:get("/inboxes/" .. inbox.id).json.hmac_token)
  end)

  it("is told of his role before the record for contacts delete and webhooks, after it for inboxes", function()
    assert.equal(401, agent:delete("/contacts/999999").status)
    assert.equal(401, agent:patch("/webhooks/999999", { url = "https://a.example" }).status)
    assert.equal(404, agent:patch("/inboxes/999999", { name = "x" }).status)
  end)
end)

describe("a bot", function()
  it("fits its account and those where an inbox is linked to it", function()
    local sb = sandbox.new()
    local admin, world = ask(sb), sb.start
    local conversation, inbox = admin:conversation()
    local system = ask(sb):as(world.tokens.sysbot)
    local path = "/conversations/" .. conversation.id
    assert.equal('{"error":"Bot is not authorized to access this account"}', system:get(path).body)
    admin:post("/inboxes/" .. inbox.id .. "/set_agent_bot", { agent_bot = world.sysbot_id })
    assert.equal(200, system:get(path).status)
    assert.equal(200, ask(sb):as("bot"):get(path).status)
  end)

  it("breaks the server on a conversation with a team, and the change is there", function()
    local sb = sandbox.new()
    local admin, bot = ask(sb), ask(sb):as("bot")
    local conversation = admin:conversation()
    local team = admin:post("/teams", { name = "night shift" }).json
    admin:post("/conversations/" .. conversation.id .. "/assignments", { team_id = team.id })
    assert.equal(500, bot:patch("/conversations/" .. conversation.id, { priority = "urgent" }).status)
    assert.equal("urgent", admin:get("/conversations/" .. conversation.id).json.priority)
    assert.equal(200, bot:post("/conversations/" .. conversation.id .. "/messages", { content = "hi" }).status)
    assert.same({}, sb.state.defects)
  end)
end)

describe("a token", function()
  it("travels in either header, the dashed one wins, blanks are cut; a reset kills the old one", function()
    local sb = sandbox.new()
    local nobody, token = ask(sb):as(nil), sb:token("administrator")
    assert.equal(200, nobody:get("/labels", { ["api_access_token"] = token }).status)
    assert.equal(200, nobody:get("/labels", { ["api-access-token"] = " " .. token .. " ",
      api_access_token = "x" }).status)
    assert.equal(401, nobody:get("/labels", { ["api-access-token"] = "x", api_access_token = token }).status)
    assert.equal(401, nobody:get("/labels", { ["api-access-token"] = token:lower() }).status)
    assert.equal(401, nobody:get("/labels?api_access_token=" .. token).status)
    assert.equal(401, nobody:get("/labels", { Authorization = "Bearer " .. token }).status)
    local fresh = ask(sb):post("/api/v1/profile/reset_access_token").json.access_token
    assert.equal(401, ask(sb):get("/labels").status)
    assert.equal(200, ask(sb):as(fresh):get("/labels").status)
  end)
end)
