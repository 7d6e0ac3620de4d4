-- What the server does without a word, half, or unexpectedly, and the sandbox with it: a stand-in that is kinder would let a
-- wrong script pass. Neighbours: sandbox_rights_spec.lua, sandbox_wire_spec.lua.
local ask = require "spec.support.ask"
local chatwoot = require "chatwoot"
local core_json = require("chatwoot.core").json
local sandbox = require "chatwoot.sandbox"

local array, null = core_json.array, core_json.null

describe("silently the sandbox", function()
  local sb, admin, conversation, inbox, contact, path
  before_each(function()
    sb = sandbox.new()
    admin = ask(sb)
    conversation, inbox, contact = admin:conversation()
    path = "/conversations/" .. conversation.id
  end)
  after_each(function() assert.same({}, sb.state.defects) end)

  local function now() return admin:get(path).json end

  it("drops what conversations.create and update do not take", function()
    local made = admin:post("/conversations", { inbox_id = inbox.id, contact_id = contact.id, priority = "high",
      labels = array { "vip" }, assignee_id = 999999, team_id = 999999, status = "snoozed",
        snoozed_until = 1900000000 }).json
    assert.is_nil(made.priority)
    assert.equal(0, #made.labels)
    assert.is_nil(made.meta.assignee)
    assert.is_nil(made.snoozed_until)
    admin:patch(path, { status = "resolved", assignee_id = 1, labels = array { "vip" }, custom_attributes = { a = 1 } })
    assert.equal("open", now().status)
    assert.is_nil(now().meta.assignee)
    assert.is_nil(next(now().custom_attributes))
  end)

  it("measures answers and ends of a conversation, a moment later", function()
    local function say(fields)
      sb:sleep(10)
      admin:post(path .. "/messages", fields)
    end
    say { content = "note", private = true }
    say { content = "first" }
    say { content = "I ask", message_type = "incoming" }
    say { content = "second" }
    say { content = "third" }
    admin:post(path .. "/toggle_status", { status = "resolved" })
    sb:sleep(1)
    local out = {}
    for i, event in ipairs(admin:get(path .. "/reporting_events").json) do out[i] = event.name .. " " .. event.value end
    assert.same({ "first_response 20", "reply_time 10", "conversation_resolved 50" }, out)
    local silent = admin:post("/conversations", { inbox_id = inbox.id, contact_id = contact.id }).json
    assert.equal(0, #admin:get("/conversations/" .. silent.id .. "/reporting_events").json)
  end)

  it("makes a new tie with each conversation without source_id, and locks only with one", function()
    local locked = admin:post("/inboxes", { name = "L", lock_to_single_conversation = true,
      channel = { type = "api" } }).json
    local function open(source_id)
      return admin:post("/conversations", { inbox_id = locked.id, contact_id = contact.id,
        source_id = source_id }).json.id
    end
    assert.is_true(open() ~= open())
    local first = open("mine")
    admin:post("/conversations/" .. first .. "/toggle_status", { status = "resolved" })
    assert.equal(first, open("mine"))
    assert.equal("resolved", admin:get("/conversations/" .. first).json.status)
    assert.equal(4, #admin:get("/contacts/" .. contact.id).json.payload.contact_inboxes)
  end)

  it("clears labels, priority and assignee by what is left out", function()
    admin:post(path .. "/labels", { labels = array { "a,b", "A", "", 7 } })
    assert.equal("a b 7", table.concat(now().labels, " "))
    admin:post(path .. "/labels", { labels = "vip" })
    assert.equal(0, #now().labels)
    admin:post(path .. "/toggle_priority", { priority = "high" })
    admin:post(path .. "/toggle_priority", {})
    assert.is_nil(now().priority)
    admin:post(path .. "/assignments", { assignee_id = 2 })
    admin:post(path .. "/assignments", { assignee_id = 999999 })
    assert.is_nil(now().meta.assignee)
  end)

  it("toggles without a status, reads dates as seconds, and crashes on unknown words", function()
    local function toggle(body) return admin:post(path .. "/toggle_status", body) end
    assert.equal("resolved", toggle({}).json.payload.current_status)
    assert.equal("open", toggle({ status = null }).json.payload.current_status)
    assert.equal("1970-01-01T00:33:50.000Z",
      toggle({ status = "snoozed", snoozed_until = "2030-01-02T03:04:05Z" }).json.payload.snoozed_until)
    for _, word in ipairs { "closed", "OPEN", "0" } do assert.equal(500, toggle({ status = word }).status) end
    assert.equal(500, admin:post(path .. "/toggle_priority", { priority = "none" }).status)
  end)

  it("removes the bot of an inbox by the wrong key", function()
    local at = "/inboxes/" .. inbox.id
    admin:post(at .. "/set_agent_bot", { agent_bot = sb.start.bot_id })
    assert.equal(sb.start.bot_id, admin:get(at .. "/agent_bot").json.agent_bot.id)
    assert.equal(200, admin:post(at .. "/set_agent_bot", { agent_bot_id = sb.start.bot_id }).status)
    assert.equal("{}", admin:get(at .. "/agent_bot").body)
    assert.equal(404, admin:post(at .. "/set_agent_bot", { agent_bot = 999999 }).status)
  end)

  it("keeps what an inbox update saved before its channel failed", function()
    local at = "/inboxes/" .. inbox.id
    assert.equal(500, admin:patch(at, { name = "Renamed", channel = { type = "api" } }).status)
    assert.equal("Renamed", admin:get(at).json.name)
    assert.equal(422, admin:patch(at, { name = "Again", channel = { webhook_url = ("x"):rep(2049) } }).status)
    assert.equal("Again", admin:get(at).json.name)
  end)

  it("merges contact attributes at the first level and never takes one away", function()
    local at = "/contacts/" .. contact.id
    admin:patch(at, { custom_attributes = { a = { x = 1 }, b = 2 }, additional_attributes = { city = "Bern" } })
    local after = admin:patch(at, { custom_attributes = { a = { y = 1 } }, additional_attributes = {} }).json.payload
    assert.is_nil(after.custom_attributes.a.x)
    assert.equal(2, after.custom_attributes.b)
    assert.equal("Bern", after.additional_attributes.city)
    assert.equal(200, admin:patch(at, { custom_attributes = null }).status)
    assert.equal(500, admin:patch(at, { blocked = null }).status)
  end)

  it("makes empty contacts and loses labels in a merge", function()
    local empty = admin:post("/contacts", {}).json.payload.contact
    assert.equal("", empty.name)
    admin:post("/contacts/" .. empty.id .. "/labels", { labels = array { "kept?" } })
    admin:post("/actions/contact_merge", { base_contact_id = contact.id, mergee_contact_id = empty.id })
    assert.equal(404, admin:get("/contacts/" .. empty.id).status)
    assert.equal(0, #admin:get("/contacts/" .. contact.id .. "/labels").json.payload)
  end)

  it("adds nobody to an inbox when one of them is wrong, and anybody who exists", function()
    local members = function() return #admin:get("/inbox_members/" .. inbox.id).json.payload end
    assert.equal(422, admin:post("/inbox_members", { inbox_id = inbox.id, user_ids = array { 2, 999999 } }).status)
    assert.equal(0, members())
    local stranger = sb.start.user_ids.stranger
    assert.equal(200, admin:post("/inbox_members", { inbox_id = inbox.id, user_ids = array { stranger } }).status)
    assert.equal(0, members())
    assert.equal(500, admin:post("/inbox_members", { inbox_id = inbox.id, user_ids = 2 }).status)
  end)

  it("removes team members named by text", function()
    local team = admin:post("/teams", { name = "First Line" }).json
    assert.equal("first line", team.name)
    local at = "/teams/" .. team.id .. "/team_members"
    admin:post(at, { user_ids = array { 2, 3 } })
    assert.equal(0, #admin:patch(at, { user_ids = array { "2", "3" } }).json)
    assert.equal(401, admin:post(at, { user_ids = array { 999999 } }).status)
  end)

  it("keeps only the delivery status of a message update, and a retry empties its attributes", function()
    local message = admin:post(path .. "/messages", { content = "Hi", content_attributes = { key = "k" } }).json
    local at = path .. "/messages/" .. message.id
    local after = admin:patch(at, { status = "failed", external_error = "boom", content = "edited" }).json
    assert.equal("Hi", after.content)
    assert.equal("boom", after.content_attributes.external_error)
    assert.equal("failed", admin:patch(at, { status = "opened" }).json.status)
    assert.is_nil(next(admin:post(at .. "/retry").json.content_attributes))
    assert.equal("This message was deleted", admin:delete(at).json.content)
    assert.equal(200, admin:delete(at).status)
  end)

  it("refuses incoming by word outside Api inboxes, not by number", function()
    local web = admin:post("/inboxes", { name = "W", channel = { type = "web_widget",
      website_url = "a.example" } }).json
    local other = admin:post("/conversations", { inbox_id = web.id, contact_id = contact.id }).json
    local at = "/conversations/" .. other.id .. "/messages"
    assert.equal("Incoming messages are only allowed in Api inboxes",
      admin:post(at, { content = "x", message_type = "incoming" }).json.error)
    assert.equal(0, admin:post(at, { content = "x", message_type = 0 }).json.message_type)
    assert.equal(403, admin:patch(at .. "/1", { status = "read" }).status)
  end)

  it("takes 200 messages a minute in a conversation", function()
    for _ = 1, 200 do assert.equal(200, admin:post(path .. "/messages", { content = "x" }).status) end
    assert.equal("Validation failed: Too many messages", admin:post(path .. "/messages", { content = "x" }).json.error)
    sb:sleep(61)
    assert.equal(200, admin:post(path .. "/messages", { content = "x" }).status)
  end)

  it("has filters that lose what has no value and crash on days_before", function()
    local function found(...)
      local reply = admin:post("/conversations/filter", { payload = array { ... } })
      return reply.status == 200 and reply.json.meta.all_count or reply.status
    end
    local function clause(key, operator, values, joint)
      return { attribute_key = key, filter_operator = operator, values = array(values), query_operator = joint }
    end
    assert.equal(1, found(clause("status", "equal_to", { "all" })))
    assert.equal(0, found(clause("priority", "not_equal_to", { "urgent" })))
    assert.equal(1, found(clause("priority", "equal_to", { "urgent" }, "OR"), clause("inbox_id", "equal_to",
      { inbox.id })))
    assert.equal(0, found(clause("status", "equal_to", { "nosuch" })))
    assert.equal(500, found(clause("created_at", "days_before", { 3 })))
    assert.equal(500, found(clause("status", "equal_to", { "open" }, "AND")))
    assert.equal(422, found(clause("assignee_id", "contains", { 1 })))
    assert.equal(422, found(clause("nonsense", "equal_to", { 1 })))
    assert.equal(422, found(clause("status", "equal_to", {})))
  end)
end)

describe("windows of messages", function()
  it("are 20, 100 and 1000 wide, chosen by id and ordered by time", function()
    local sb = sandbox.new()
    local admin = ask(sb)
    local conversation = admin:conversation()
    local path = "/conversations/" .. conversation.id .. "/messages"
    for _ = 1, 1105 do
      admin:post(path, { content = "x" })
      sb:sleep(1)
    end
    local function ids(query)
      local list = {}
      for i, message in ipairs(admin:get(path .. query).json.payload) do list[i] = message.id end
      return #list, list[1], list[#list]
    end
    assert.same({ 20, 1086, 1105 }, { ids "" })
    assert.same({ 20, 1086, 1105 }, { ids "?before=" })
    assert.same({ 20, 80, 99 }, { ids "?before=100" })
    assert.same({ 100, 101, 200 }, { ids "?after=100" })
    assert.same({ 5, 1101, 1105 }, { ids "?after=1100" })
    assert.same({ 1000, 1, 1000 }, { ids "?after=0&before=99999999999" })
    assert.same({ 50, 100, 149 }, { ids "?after=100&before=150" })
    assert.equal(0, (ids "?before=abc"))
    assert.equal(100, (ids "?after=abc"))
    assert.equal(500, admin:get(path .. "?after=99999999999999999999").status)
    assert.same({}, sb.state.defects)
  end)
end)

describe("walking on the sandbox", function()
  it("visits each of 100 open conversations once, though the loop resolves them", function()
    local sb = sandbox.new()
    local client = chatwoot.new { transport = sb, api_token = sb:token "administrator", account_id = 1 }
    local inbox = chatwoot.assert(client.inboxes:create { name = "App", channel = { type = "api" } })
    local contact = chatwoot.assert(client.contacts:create { name = "Zoë" })
    for _ = 1, 100 do chatwoot.assert(client.conversations:create { inbox_id = inbox.id, contact_id = contact.id }) end
    local seen, count = {}, 0
    for conversation in client.conversations:each { status = "open" } do
      assert.is_nil(seen[conversation.id])
      seen[conversation.id], count = true, count + 1
      chatwoot.assert(client.conversations:toggle_status(conversation.id, "resolved"))
    end
    assert.equal(100, count)
    assert.equal(0, chatwoot.assert(client.conversations:meta { status = "open" }).all_count)
  end)
end)

describe("a visitor", function()
  it("writes through the public interface, and is met again by what he is known by", function()
    local sb = sandbox.new()
    local admin, nobody = ask(sb), ask(sb):as(nil)
    local inbox = admin:post("/inboxes", { name = "App", channel = { type = "api" } }).json
    local base = "/public/api/v1/inboxes/" .. inbox.inbox_identifier
    local one = nobody:post(base .. "/contacts", { source_id = "shop-1", identifier = "c1", name = "Bo" }).json
    assert.equal(one.id, nobody:post(base .. "/contacts", { identifier = "c1", name = "Other" }).json.id)
    local at = base .. "/contacts/shop-1/conversations"
    local conversation = nobody:post(at).json
    nobody:post(at .. "/" .. conversation.id .. "/messages", { content = "Hi", message_type = "outgoing",
      private = true })
    local seen = admin:get("/conversations/" .. conversation.id).json
    assert.equal("Hi", seen.messages[1].content)
    assert.equal(0, seen.messages[1].message_type)
    admin:post("/conversations/" .. conversation.id .. "/messages", { content = "note", private = true })
    assert.equal(1, #nobody:get(at .. "/" .. conversation.id .. "/messages").json)
    assert.equal(404, nobody:get(base .. "/contacts/nobody").status)
    assert.equal(500, nobody:get(base .. "/contacts/shop-1?identifier=c1&identifier_hash=bad").status)
    local hash = require("chatwoot.core").hmac_sha256(inbox.hmac_token, "c1")
    assert.equal(200, nobody:get(base .. "/contacts/shop-1?identifier=c1&identifier_hash=" .. hash).status)
    assert.same({}, sb.state.defects)
  end)
end)
