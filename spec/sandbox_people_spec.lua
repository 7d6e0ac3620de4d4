-- People who come in numbers or from outside: files of contacts, seats that run out, visitors who close their conversation.
-- Neighbours: sandbox_behaviour_spec.lua, sandbox_lists_spec.lua.
local ask = require "spec.support.ask"
local core_json = require("chatwoot.core").json
local sandbox = require "chatwoot.sandbox"

local array = core_json.array

describe("a file of contacts", function()
  local sb, admin
  before_each(function()
    sb = sandbox.new()
    admin = ask(sb)
    admin:post("/labels", { title = "vip" })
  end)
  after_each(function() assert.same({}, sb.state.defects) end)

  local function import(text)
    local body = "--B\r\nContent-Disposition: form-data; name=\"import_file\"; filename=\"c.csv\"\r\nContent-Type: text/csv\r\n\r\n"
      .. text .. "\r\n--B--\r\n"
    assert.equal(200, admin:send("POST", "/contacts/import", body, { ["Content-Type"] = "multipart/form-data; boundary=B" }).status)
  end
  local function found(q) return admin:get("/contacts/search?q=" .. q).json.payload end

  it("is taken in a minute later, not before", function()
    import "name,email\nAnn,ann@gmail.com\n"
    admin:post("/labels", { title = "later" })
    sb:sleep(58)
    assert.equal(0, #found "ann")
    sb:sleep(3)
    assert.equal(1, #found "ann")
  end)

  it("makes what it can: fields, labels there are, all else as text", function()
    import('id,name,email,labels,city,company_name,note\r\n1,"Lima, Ana",ANA@lima.example,"vip,VIP",Porto,Lima SA,"a ""b"""\r\n'
      .. "2,Bad,bad,,,,\n3,Other,other@x.example,nolabel,,,\n4,Nobody,,,,,\n")
    sb:sleep(61)
    local list = found "a"
    assert.equal(1, #list)
    local ana = list[1]
    assert.same({ "Lima, Ana", "ana@lima.example", "Porto", "Lima SA", 'a "b"', "1" }, { ana.name, ana.email,
      ana.additional_attributes.city, ana.additional_attributes.company_name, ana.custom_attributes.note, ana.custom_attributes.id })
    assert.is_nil(ana.company_id) -- a business address, and no company all the same
    assert.equal("vip", admin:get("/contacts/" .. ana.id .. "/labels").json.payload[1])
    assert.same({}, { found("Bad")[1], found("Other")[1], found("Nobody")[1] })
  end)

  it("changes who is known by an address, and keeps what it does not name", function()
    local known = admin:post("/contacts", { name = "Known", email = "known@gmail.com", identifier = "k",
      custom_attributes = { a = 1 } }).json.payload.contact
    import "name,email,plan\nRenamed,Known@gmail.com,gold\n"
    sb:sleep(61)
    local now = admin:get("/contacts/" .. known.id).json.payload
    assert.same({ "Renamed", "k", 1, "gold" }, { now.name, now.identifier, now.custom_attributes.a, now.custom_attributes.plan })
  end)

  it("may be anything: nothing comes of it", function()
    import "\137PNG\0\1\2"
    import "name\n"
    import '"name,email\n'
    sb:sleep(61)
    assert.equal(0, admin:get("/contacts").json.meta.count)
  end)
end)

describe("an account with limits", function()
  it("refuses what is too many before it looks at what was sent", function()
    local sb = sandbox.new()
    local platform = ask(sb):as "platform"
    local made = platform:post("/platform/api/v1/accounts", { name = "Small", limits = { agents = 2, inboxes = 1 } }).json
    local user = platform:post("/platform/api/v1/users", { name = "A", email = "a@small.example", password = "Secret1!x" }).json
    platform:post(("/platform/api/v1/accounts/%d/account_users"):format(made.id), { user_id = user.id, role = "administrator" })
    local owner, path = ask(sb):as(user.access_token), ("/api/v1/accounts/%d"):format(made.id)
    assert.equal(200, owner:post(path .. "/inboxes", { name = "One", channel = { type = "api" } }).status)
    local full = owner:post(path .. "/inboxes", {})
    assert.same({ 402, "Account limit exceeded. Upgrade to a higher plan" }, { full.status, full.json.error })
    assert.equal(402, owner:post(path .. "/agents/bulk_create", { emails = array { "b@small.example", "c@small.example" } }).status)
    assert.equal(200, owner:post(path .. "/agents", { email = "b@small.example" }).status)
    local seats = owner:post(path .. "/agents", {})
    assert.same({ 402, "Account limit exceeded. Please purchase more licenses" }, { seats.status, seats.json.error })
  end)
end)

describe("a visitor", function()
  it("only ever closes his conversation", function()
    local sb = sandbox.new()
    local admin, visitor = ask(sb), ask(sb):as(nil)
    local inbox = admin:post("/inboxes", { name = "App", channel = { type = "api" } }).json
    local path = "/public/api/v1/inboxes/" .. inbox.inbox_identifier .. "/contacts"
    path = path .. "/" .. visitor:post(path, { name = "Ann" }).json.source_id .. "/conversations"
    path = path .. "/" .. visitor:post(path).json.id .. "/toggle_status"
    assert.equal("resolved", visitor:post(path, { status = "open" }).json.status)
    assert.equal("resolved", visitor:post(path).json.status)
  end)
end)
