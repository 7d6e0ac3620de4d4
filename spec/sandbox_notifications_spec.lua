-- Notifications in the sandbox, what makes them and what becomes of them; bulk actions, search and drafts beside them; and the
-- jobs that are late by a call. Neighbours: lua/chatwoot/sandbox/notif*.lua, notify.lua, bulk_actions.lua, search.lua.
local ask = require "spec.support.ask"
local core_json = require("chatwoot.core").json
local sandbox = require "chatwoot.sandbox"

local array, null = core_json.array, core_json.null
local PUSH = array { "push_conversation_creation", "push_conversation_assignment",
  "push_assigned_conversation_new_message", "push_conversation_mention", "push_participating_conversation_new_message" }

describe("the sandbox", function()
  local sb, admin, agent, agent2, inbox, contact, ids
  before_each(function()
    sb = sandbox.new()
    ids = sb.start.user_ids
    admin, agent = ask(sb), ask(sb):as("agent")
    agent2 = ask(sb):as(sb.start.tokens.agent2)
    inbox = admin:post("/inboxes", { name = "App", channel = { type = "api" } }).json
    admin:post("/inbox_members", { inbox_id = inbox.id, user_ids = array { ids.agent } })
    contact = admin:post("/contacts", { name = "Mac", email = "mac@x.example" }).json.payload.contact
  end)
  after_each(function() assert.same({}, sb.state.defects) end)

  local function conversation(fields)
    fields = fields or {}
    fields.inbox_id, fields.contact_id = inbox.id, contact.id
    return admin:post("/conversations", fields).json.id
  end

  local function say(id, fields, who) return (who or admin):post("/conversations/" .. id .. "/messages", fields).json end
  local function list(who, query) return who:get("/notifications" .. (query or "")).json.data end
  local function count(who) return who:get("/notifications/unread_count").json end

  local function events(who)
    local out = {}
    for i, one in ipairs(list(who).payload) do out[i] = one.notification_type end
    return table.concat(out, " ")
  end

  describe("notifies", function()
    it("an assignee, but nobody of what he did himself", function()
      local id = conversation()
      admin:post("/conversations/" .. id .. "/assignments", { assignee_id = ids.admin })
      assert.equal(0, count(admin))
      admin:post("/conversations/" .. id .. "/assignments", { assignee_id = ids.agent })
      local one = list(agent).payload[1]
      assert.equal("A conversation (#1) has been assigned to you", one.push_message_title)
      assert.equal(": No content", one.push_message_body)
      assert.equal(id, one.primary_actor.id)
      assert.is_nil(one.secondary_actor)
      assert.equal(0, count(admin))
    end)

    it("of new conversations those only who switched that on", function()
      conversation()
      assert.equal(0, count(agent))
      agent:patch("/notification_settings", { notification_settings = { selected_push_flags = PUSH } })
      local id = conversation({ message = { content = "Hello there" } })
      assert.equal("conversation_creation", events(agent))
      local one = list(agent).payload[1]
      assert.equal("A conversation (#" .. id .. ") has been created in App", one.push_message_title)
      assert.equal("Ada Admin: Hello there", one.push_message_body)
      assert.equal(0, count(agent2))
    end)

    it("of messages the assignee and who follows, each once, the newest in place of the older", function()
      local id = conversation({ assignee_id = ids.agent })
      admin:post("/conversations/" .. id .. "/participants", { user_ids = array { ids.admin } })
      say(id, { content = "one two three four five six seven eight nine ten eleven", message_type = "incoming" })
      assert.equal("assigned_conversation_new_message", events(agent))
      assert.equal("participating_conversation_new_message", events(admin))
      local one = list(agent).payload[1]
      assert.equal("Mac: one two three four five six seven eight nine ten...", one.push_message_body)
      say(id, { content = "of mine" }, agent)
      assert.equal(1, count(agent))
      assert.equal("Alan Agent: of mine", list(admin).payload[1].push_message_body)
    end)

    it("of a mention whoever may see the conversation, and lets him follow it", function()
      local id = conversation()
      local text = "[@Alan](mention://user/%d/Alan) and [@Grace](mention://user/%d/Grace) look"
      say(id, { content = text:format(ids.agent, ids.agent2), private = true })
      assert.equal("conversation_mention", events(agent))
      assert.equal("Ada Admin: @Alan and @Grace look", list(agent).payload[1].push_message_body)
      assert.equal(0, count(agent2))
      assert.equal(1, #admin:get("/conversations/" .. id .. "/participants").json)
      assert.equal(1, agent:get("/conversations/meta?conversation_type=mention").json.meta.all_count)
      say(id, { content = text:format(ids.agent, ids.agent) }) -- said aloud it is no mention
      assert.equal("participating_conversation_new_message", events(agent))
    end)

    it("of nothing while a bot looks after it, and of nothing but mentions once the contact is blocked", function()
      local id = conversation({ status = "pending", assignee_id = ids.agent })
      assert.equal(0, count(agent))
      admin:post("/conversations/" .. id .. "/mute", {})
      say(id, { content = "let me in", message_type = "incoming" })
      assert.equal(0, count(agent))
      say(id, { content = ("[@A](mention://user/%d/A)"):format(ids.agent), private = true })
      assert.equal(1, count(agent))
    end)
  end)

  describe("keeps notifications that", function()
    local first
    before_each(function()
      for _ = 1, 3 do conversation({ assignee_id = ids.agent }) end
      first = list(agent).payload[1]
    end)

    it("are read, unread again and listed where they are asked for", function()
      local path = "/notifications/" .. first.id
      local row = agent:patch(path, {}).json
      assert.is_string(row.read_at)
      assert.is_nil(row.primary_actor)
      assert.equal(first.primary_actor_id, row.primary_actor_id)
      assert.same({ 2, 2 }, { list(agent).meta.count, count(agent) })
      assert.same({ 3, 2 }, { list(agent, "?includes[]=read").meta.count, list(agent, "?includes=read").meta.unread_count })
      assert.is_nil(agent:post(path .. "/unread").json.read_at)
      assert.equal(3, count(agent))
    end)

    it("are put off by seconds, of a date by its first digits, and never taken back", function()
      local path = "/notifications/" .. first.id .. "/snooze"
      assert.equal("2030-03-17T17:46:40.000Z", agent:post(path, { snoozed_until = 1900000000 }).json.snoozed_until)
      assert.equal("1970-01-01T00:33:47.000Z", agent:post(path, { snoozed_until = "2027-01-31" }).json.snoozed_until)
      assert.equal("1970-01-01T00:33:47.000Z", agent:post(path, { snoozed_until = null }).json.snoozed_until)
      assert.equal(500, agent:post(path, { snoozed_until = "tomorrow" }).status)
      assert.equal(2, count(agent))
      assert.equal(3, list(agent, "?includes[]=snoozed").meta.unread_count)
    end)

    it("are their owner's alone", function()
      for _, reply in ipairs { admin:patch("/notifications/" .. first.id, {}), admin:delete("/notifications/" .. first.id),
        agent:post("/notifications/999/unread"), agent:post("/notifications/999/snooze", { snoozed_until = 1 }) } do
        assert.equal(404, reply.status)
      end
      assert.equal(200, agent:delete("/notifications/" .. first.id).status)
      assert.equal(404, agent:delete("/notifications/" .. first.id).status)
    end)

    it("are read all at once, or those of one conversation; of an unknown one all", function()
      agent:post("/notifications/read_all", { primary_actor_type = "Conversation", primary_actor_id = first.primary_actor_id })
      assert.equal(2, count(agent))
      agent:post("/notifications/read_all", { primary_actor_type = "Conversation", primary_actor_id = 999 })
      assert.equal(0, count(agent))
    end)

    it("are read when their conversation is looked at, and go with it", function()
      agent:post("/conversations/" .. first.primary_actor.id .. "/update_last_seen")
      assert.equal(2, count(agent))
      admin:delete("/conversations/" .. list(agent).payload[1].primary_actor.id)
      sb:sleep(1)
      assert.equal(1, count(agent))
    end)

    it("are thrown away by a job, the read ones or all", function()
      agent:patch("/notifications/" .. first.id, {})
      agent:post("/notifications/destroy_all", { type = "read" })
      sb:sleep(1)
      assert.equal(2, list(agent, "?includes[]=read").meta.count)
      agent:post("/notifications/destroy_all", { type = "moon" })
      sb:sleep(1)
      assert.equal(0, list(agent, "?includes[]=read").meta.count)
    end)

    it("come in pages and both orders, the page as it was asked", function()
      assert.equal("2", list(agent, "?page=2").meta.current_page)
      assert.equal(0, #list(agent, "?page=2").payload)
      assert.equal(first.id, list(agent, "?sort_order=asc").payload[3].id)
      assert.equal(500, agent:get("/notifications?sort_order=sideways").status)
    end)
  end)

  it("replaces both lists of the notification settings, and knows its flags", function()
    local function update(fields) return agent:patch("/notification_settings", { notification_settings = fields }) end
    local now = agent:get("/notification_settings").json
    assert.same({ "email_conversation_assignment", 8 }, { now.selected_email_flags[1], #now.all_push_flags })
    now = update({ selected_email_flags = array { "email_conversation_mention" } }).json
    assert.same({ 1, 0 }, { #now.selected_email_flags, #now.selected_push_flags })
    assert.equal(0, #update({ selected_email_flags = "email_conversation_mention" }).json.selected_email_flags)
    assert.equal(500, update({ selected_email_flags = array { "email_moon" } }).status)
    assert.equal(422, agent:patch("/notification_settings", { selected_email_flags = array {} }).status)
  end)

  describe("changes many at once", function()
    local a, b
    before_each(function() a, b = conversation(), conversation() end)

    local function bulk(fields, who)
      fields.type, fields.ids = fields.type or "Conversation", fields.ids or array { a, b }
      return (who or admin):post("/bulk_actions", fields)
    end
    local function now(id) return admin:get("/conversations/" .. id).json end

    it("status, time to wake up, assignee and team", function()
      local team = admin:post("/teams", { name = "night" }).json
      admin:post("/teams/" .. team.id .. "/team_members", { user_ids = array { ids.agent } })
      local reply = bulk({ fields = { status = "snoozed" }, snoozed_until = 1900000000 })
      assert.same({ 200, "" }, { reply.status, reply.body })
      assert.same({ "snoozed", "2030-03-17T17:46:40.000Z" }, { now(a).status, now(b).snoozed_until })
      bulk({ type = "conversation", fields = { status = "open", assignee_id = ids.agent, team_id = team.id } })
      assert.same({ "open", ids.agent, "night" }, { now(a).status, now(a).meta.assignee.id, now(b).meta.team.name })
      assert.equal("Assigned to Alan Agent via night by Ada Admin", now(a).messages[1].content)
      bulk({ fields = { assignee_id = null, team_id = null, status = null } })
      assert.is_nil(now(a).meta.assignee)
      assert.equal("Unassigned from night by Ada Admin", now(a).messages[1].content)
    end)

    it("labels, taken off and put on in one call", function()
      bulk({ labels = { add = array { "vip", "refund" } } })
      bulk({ labels = { add = array { "late" }, remove = array { "vip", "nosuch" } } })
      assert.equal("refund late", table.concat(now(b).labels, " "))
    end)

    it("and says nothing of what it passes over", function()
      for _, fields in ipairs { { fields = { status = "closed" } }, { fields = { priority = "high" } },
        { ids = array { 999 }, fields = { status = "resolved" } }, {} } do
        assert.equal(200, bulk(fields).status)
      end
      assert.same({ "open", "open" }, { now(a).status, now(b).status })
      assert.equal(200, bulk({ fields = { status = "resolved" } }, agent2).status)
      assert.equal("open", now(a).status)
      local refused = bulk({ type = "Message" })
      assert.same({ 422, false }, { refused.status, refused.json.success })
    end)

    it("contacts: labels for everybody, deleting for administrators", function()
      local function contacts(fields, who)
        fields.type, fields.ids = "Contact", array { contact.id }
        return bulk(fields, who).status
      end
      assert.equal(200, contacts({ labels = { add = array { "vip" } } }, agent))
      assert.equal("vip", admin:get("/contacts/" .. contact.id .. "/labels").json.payload[1])
      assert.equal(200, contacts({ labels = { remove = array { "vip" } } }))
      assert.equal(0, #admin:get("/contacts/" .. contact.id .. "/labels").json.payload)
      assert.equal(200, contacts({ action_name = "explode" }))
      assert.equal(401, contacts({ action_name = "delete" }, agent))
      assert.equal(200, contacts({ action_name = "delete" }))
      assert.equal(404, admin:get("/contacts/" .. contact.id).status)
    end)
  end)

  describe("searches", function()
    local function found(kind, q, who, more)
      local reply = (who or admin):get("/search/" .. kind .. "?q=" .. q .. (more or ""))
      assert.equal(200, reply.status, reply.body)
      return reply.json.payload[kind]
    end

    it("whole words and phrases, and stumbles over punctuation", function()
      local id = conversation()
      local said = say(id, { content = "Where is my Refund 🦓?" })
      assert.equal(said.id, found("messages", "my+refund")[1].id)
      for _, q in ipairs { "refun", "refund+my", "%F0%9F%A6%93", "%25" } do assert.equal(0, #found("messages", q)) end
      for _, q in ipairs { "hello!", "(order", "a+%26+b", "C%3A%5Ctemp", "%3Cb%3E", "%27" } do
        assert.equal(500, admin:get("/search/messages?q=" .. q).status, q)
      end
      assert.equal(0, #found("messages", "refund", agent2))
      assert.equal(0, #found("messages", "refund", admin, "&from=contact:1"))
      assert.equal(0, #found("messages", "refund", admin, "&since=4000000000"))
    end)

    it("parts of words, without a look at the time, in an account with the usual features", function()
      local plain = ask(sb)
      local base = "/api/v1/accounts/" .. sb.start.plain_account_id
      local box = plain:post(base .. "/inboxes", { name = "A", channel = { type = "api" } }).json
      local who = plain:post(base .. "/contacts", { name = "Zoe" }).json.payload.contact
      local id = plain:post(base .. "/conversations", { inbox_id = box.id, contact_id = who.id }).json.id
      plain:post(base .. "/conversations/" .. id .. "/messages", { content = "refunded!" })
      local reply = plain:get(base .. "/search/messages?q=FUND&since=4000000000&inbox_id=999")
      assert.equal(1, #reply.json.payload.messages)
    end)

    it("conversations by id and contact, and breaks on one without messages", function()
      local id = conversation()
      assert.equal(500, admin:get("/search/conversations?q=mac").status)
      assert.equal(500, admin:get("/search").status)
      say(id, { content = "hello" })
      assert.equal(id, found("conversations", "MAC%40x")[1].id)
      assert.equal("hello", found("conversations", tostring(id))[1].message.content)
      assert.equal(contact.id, found("contacts", "mac", agent2)[1].id)
      local all = admin:get("/search?q=hello").json.payload
      assert.same({ 0, 0, 1, 0 }, { #all.conversations, #all.contacts, #all.messages, #all.articles })
    end)
  end)

  it("keeps one draft for a conversation, an empty one too", function()
    local id = conversation()
    local path = "/conversations/" .. id .. "/draft_messages"
    assert.is_false(admin:get(path).json.has_draft)
    admin:patch(path, { draft_message = { message = "Dear Mac" } })
    assert.equal("Dear Mac", agent:get(path).json.message)
    admin:send("PUT", path, { message = "flat" })
    assert.equal("flat", admin:get(path).json.message)
    admin:patch(path, { draft_message = { text = "x" } })
    assert.same({ true, "" }, { admin:get(path).json.has_draft, admin:get(path).json.message })
    assert.equal(401, agent2:get(path).status)
    admin:delete(path)
    assert.is_false(admin:get(path).json.has_draft)
  end)

  describe("is late by a call", function()
    it("with grey lines: reading is quicker than the job, writing is not, waiting sees all", function()
      local id = conversation()
      local path = "/conversations/" .. id
      admin:post(path .. "/mute")
      assert.equal(0, #admin:get(path).json.messages)
      assert.equal("Ada Admin has muted the conversation", admin:get(path).json.messages[1].content)
      admin:post(path .. "/unmute")
      local said = say(id, { content = "after it" })
      assert.equal(said.id, admin:get(path).json.messages[1].id)
      admin:post(path .. "/mute")
      sb:sleep(1)
      assert.equal("Ada Admin has muted the conversation", admin:get(path).json.messages[1].content)
    end)

    it("with deleting a conversation", function()
      local path = "/conversations/" .. conversation()
      assert.equal(200, admin:delete(path).status)
      assert.equal(200, admin:get(path).status)
      sb:sleep(1)
      assert.equal(404, admin:get(path).status)
    end)

    it("with labels that are renamed or deleted", function()
      local label = admin:post("/labels", { title = "vip" }).json
      local path = "/conversations/" .. conversation() .. "/labels"
      admin:post(path, { labels = array { "vip", "other" } })
      admin:patch("/labels/" .. label.id, { title = "gold" })
      sb:sleep(1)
      assert.equal("gold other", table.concat(admin:get(path).json.payload, " "))
      admin:delete("/labels/" .. label.id)
      sb:sleep(1)
      assert.equal("other", table.concat(admin:get(path).json.payload, " "))
    end)
  end)

  it("says who reopened a conversation: the system a solved one, the caller one that slept", function()
    local id = conversation()
    local path = "/conversations/" .. id
    local function reopened(from)
      admin:post(path .. "/toggle_status", { status = from })
      say(id, { content = "again", message_type = "incoming" })
      sb:sleep(1)
      local now = admin:get(path).json
      assert.equal("open", now.status)
      return now.messages[1].content
    end
    assert.equal("System reopened the conversation due to a new incoming message.", reopened("resolved"))
    assert.equal("Conversation was reopened by Ada Admin", reopened("snoozed"))
  end)
end)
