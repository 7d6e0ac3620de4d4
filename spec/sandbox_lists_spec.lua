-- What the lists of conversations and contacts hold, in which order, and what they count; and what a custom role leaves of
-- them. Neighbours: sandbox_filters_spec.lua, sandbox_rights_spec.lua.
local ask = require "spec.support.ask"
local core_json = require("chatwoot.core").json
local sandbox = require "chatwoot.sandbox"

local array, null = core_json.array, core_json.null

local function ids(list)
  local out = {}
  for i, record in ipairs(list) do out[i] = record.id end
  return out
end

describe("a list of conversations", function()
  local sb, admin, agent, inbox, contact
  before_each(function()
    sb = sandbox.new()
    admin, agent = ask(sb), ask(sb):as("agent")
    inbox = admin:post("/inboxes", { name = "App", channel = { type = "api" } }).json
    contact = admin:post("/contacts", { name = "Zoë", email = "zoe@shop.example" }).json.payload.contact
    admin:post("/inbox_members", { inbox_id = inbox.id, user_ids = array { 2 } })
  end)
  after_each(function() assert.same({}, sb.state.defects) end)

  local function open(fields)
    local wanted = { inbox_id = inbox.id, contact_id = contact.id, message = { content = "needle" } }
    for name, value in pairs(fields or {}) do wanted[name] = value end
    return admin:post("/conversations", wanted).json.id
  end
  local function list(query, who) return (who or admin):get("/conversations" .. (query or "")).json.data end
  local function counts(meta) return { meta.mine_count, meta.assigned_count, meta.unassigned_count, meta.all_count } end

  it("counts with q as a page cuts each count, whoever is meant, and without q the whole set", function()
    for i = 1, 30 do open({ assignee_id = i <= 3 and 1 or null }) end
    assert.same({ 3, 3, 27, 30 }, counts(list("?page=2").meta))
    assert.same({ 3, 0, 25, 25 }, counts(list("?q=needle").meta))
    assert.same({ 0, 3, 2, 5 }, counts(list("?q=needle&page=2").meta))
    assert.same({ 3, 0, 25, 25 }, counts(list("?q=&assignee_type=me").meta))
    assert.same({ 3, 3, 27, 30 }, counts(list("?q=needle&updated_within=3600").meta))
    assert.same({ 3, 0, 25, 25 }, counts(admin:get("/conversations/meta?q=needle").json.meta))
    local found = admin:get("/conversations/search").json
    assert.same({ 3, 27, 30, 25 }, { found.meta.mine_count, found.meta.unassigned_count, found.meta.all_count, #found.payload })
    assert.is_nil(found.meta.assigned_count)
  end)

  it("looks for a list in q as it is written, and takes an empty updated_within for none", function()
    open()
    assert.equal(0, #list("?q[]=needle").payload)
    assert.equal(0, #admin:get("/conversations/search?q[]=needle").json.payload)
    assert.equal(1, #list("?updated_within=").payload)
    assert.equal(0, #list("?updated_within=0").payload)
  end)

  it("knows a state by its number in digits, and no other word", function()
    open()
    open({ status = "resolved" })
    assert.same({ 1, 1, 0, 0, 2 }, { #list("?status=0").payload, #list("?status=1").payload, #list("?status=2").payload,
      #list("?status=Open").payload, #list("?status[]=0&status[]=resolved").payload })
  end)

  it("puts most unread messages first, and who waits for nothing last, oldest first", function()
    local one, two, three = open(), open(), open()
    for _, id in ipairs { two, two, three } do
      admin:post("/conversations/" .. id .. "/messages", { content = "hi", message_type = "incoming" })
    end
    sb:sleep(10)
    for _, id in ipairs { one, two, three } do admin:post("/conversations/" .. id .. "/messages", { content = "later" }) end
    assert.same({ two, three, one }, ids(list("?sort_by=unread").payload))
    assert.same({ one, two, three }, ids(list("?sort_by=waiting_since_desc").payload))
    assert.same({ one, two, three }, ids(list("?sort_by=waiting_since_asc").payload))
  end)

  it("shows those one takes part in, in whatever inbox", function()
    local id = open()
    admin:post("/conversations/" .. id .. "/participants", { user_ids = array { 2 } })
    admin:delete("/inbox_members", { inbox_id = inbox.id, user_ids = array { 2 } })
    assert.equal(0, #list("", agent).payload)
    assert.same({ id }, ids(list("?conversation_type=participating&inbox_id=999", agent).payload))
  end)

  it("holds what a custom role leaves", function()
    local free, mine, other = open(), open({ assignee_id = 2 }), open({ assignee_id = 1 })
    admin:post("/conversations/" .. other .. "/participants", { user_ids = array { 2 } })
    local function seen(permissions)
      local role = admin:post("/custom_roles", { custom_role = { name = "r", permissions = array(permissions) } }).json
      admin:patch("/agents/2", { agent = { role = "agent" }, custom_role_id = role.id })
      local listed, opened = ids(list("?sort_by=created_at_asc", agent).payload), {}
      local filtered = agent:post("/conversations/filter", { payload = array {} }).json.payload
      assert.equal(#listed, #filtered)
      for _, id in ipairs { free, mine, other } do
        local status = agent:get("/conversations/" .. id).status
        if status == 200 then opened[#opened + 1] = id else assert.equal(401, status) end
      end
      return { listed, opened }
    end
    assert.same({ { free, mine, other }, { free, mine, other } }, seen { "conversation_manage" })
    assert.same({ { free, mine }, { free, mine } }, seen { "conversation_unassigned_manage" })
    assert.same({ { mine }, { mine, other } }, seen { "conversation_participating_manage" })
    assert.same({ {}, {} }, seen { "contact_manage" })
  end)

  it("asks for the inbox and the contact that are named, beside a source_id too", function()
    open({ source_id = "mine" })
    local function status(fields) return admin:post("/conversations", fields).status end
    assert.same({ 200, 404, 404 }, { status { source_id = "mine" }, status { source_id = "mine", inbox_id = 999 },
      status { source_id = "mine", contact_id = 999 } })
  end)
end)

describe("a list of contacts", function()
  local sb, admin
  before_each(function()
    sb = sandbox.new()
    admin = ask(sb)
  end)
  after_each(function() assert.same({}, sb.state.defects) end)

  local function names(query)
    local out = {}
    for i, contact in ipairs(admin:get("/contacts" .. query).json.payload) do out[i] = contact.name end
    return table.concat(out, " ")
  end

  it("puts who has no email or phone first when turned, who has no name or city last either way", function()
    admin:post("/contacts", { name = "a", identifier = "1", additional_attributes = { city = "Bonn" } })
    admin:post("/contacts", { name = "b", email = "b@x.example", phone_number = "+491234" })
    admin:post("/contacts", { identifier = "3", email = "a@x.example", additional_attributes = { city = "Aachen" } })
    assert.equal(" b a", names("?sort=email"))
    assert.equal("a b ", names("?sort=-email"))
    assert.equal("b a ", names("?sort=phone_number,-name"))
    assert.equal("a  b", names("?sort=-phone_number"))
    assert.equal("a b ", names("?sort=name"))
    assert.equal("b a ", names("?sort=-name"))
    assert.equal(" a b", names("?sort=city"))
    assert.equal("a  b", names("?sort=-city"))
    assert.equal(names(""), names("?sort=company"))
    assert.equal(500, admin:get("/contacts?sort[]=name").status)
  end)

  it("takes labels as a list or as one text with commas, in any case", function()
    for _, title in ipairs { "vip", "new", "old" } do
      local contact = admin:post("/contacts", { name = title, identifier = title }).json.payload.contact
      admin:post("/contacts/" .. contact.id .. "/labels", { labels = array { title } })
    end
    assert.equal("vip new", names("?labels=VIP,%20new&sort=created_at"))
    assert.equal("vip old", names("?labels[]=vip&labels[]=old&sort=created_at"))
    assert.equal("", names("?labels=none"))
    assert.equal("vip new old", names("?labels=&sort=created_at"))
  end)

  it("names the company of a new domain as its first contact does", function()
    local function company(fields)
      return admin:post("/contacts", fields).json.payload.contact.additional_attributes.company_name
    end
    assert.equal("Acme GmbH", company { email = "a@acme.example", additional_attributes = { company_name = "Acme GmbH" } })
    assert.equal("Acme GmbH", company { email = "b@acme.example", additional_attributes = { company_name = "Other" } })
    assert.equal("Shop", company { email = "c@shop.example" })
  end)

  it("is mailed as a file, with a notice in a header", function()
    local reply = admin:post("/contacts/export", {})
    assert.same({ 200, "", "We will notify you once contacts export file is ready to view." },
      { reply.status, reply.body, reply.headers.message })
  end)

  it("holds the marks of a picture that was fetched, a moment later", function()
    local contact = admin:post("/contacts", { name = "a", avatar_url = "no address", additional_attributes = { city = "Bonn" } })
      .json.payload.contact
    assert.is_nil(contact.additional_attributes.avatar_url_hash)
    sb:sleep(1)
    local now = admin:get("/contacts/" .. contact.id).json.payload.additional_attributes
    assert.same({ "Bonn", 64 }, { now.city, #now.avatar_url_hash })
    assert.is_string(now.last_avatar_sync_at)
  end)
end)
