-- The filter language of the sandbox, the attributes it knows, and the filters people save: what is compared how, what is
-- refused with which sentence, what breaks the query as it does on the server. Neighbours: lua/chatwoot/sandbox/filter*.lua,
-- sandbox_notifications_spec.lua.
local ask = require "spec.support.ask"
local core_json = require("chatwoot.core").json
local sandbox = require "chatwoot.sandbox"

local array, null = core_json.array, core_json.null
local NOT_FOUND, FORBIDDEN = "Resource could not be found", "You are not authorized to do this action"

local function clause(key, operator, values, joint)
  return { attribute_key = key, filter_operator = operator, values = values, query_operator = joint }
end

local function ids_of(rows)
  local ids = {}
  for i, row in ipairs(rows) do ids[i] = row.id end
  table.sort(ids)
  return table.concat(ids, " ")
end

describe("the sandbox's filters", function()
  local sb, admin, agent, inbox
  before_each(function()
    sb = sandbox.new()
    admin, agent = ask(sb), ask(sb):as("agent")
    inbox = admin:post("/inboxes", { name = "App", channel = { type = "api" } }).json
  end)
  after_each(function() assert.same({}, sb.state.defects) end)

  local function contact(fields) return admin:post("/contacts", fields).json.payload.contact end

  local function conversation(fields)
    fields.contact_id, fields.inbox_id = contact({ name = "Zoe" }).id, inbox.id
    return admin:post("/conversations", fields).json.id
  end

  local function define(key, kind, model)
    return admin:post("/custom_attribute_definitions", { attribute_display_name = key, attribute_key = key,
      attribute_display_type = kind, attribute_model = model or "conversation_attribute" })
  end

  local function filter(...) return admin:post("/conversations/filter", { payload = array { ... } }) end
  local function contacts(...) return admin:post("/contacts/filter", { payload = array { ... } }) end
  local function found(reply)
    assert.equal(200, reply.status, reply.body)
    return ids_of(reply.json.payload)
  end

  describe("over conversations", function()
    it("find by words, ids and several values, and lose what has no value", function()
      local open, solved = conversation({}), conversation({ status = "resolved" })
      local urgent = conversation({ assignee_id = 1 })
      admin:post("/conversations/" .. urgent .. "/toggle_priority", { priority = "urgent" })
      assert.equal(open .. " " .. urgent, found(filter(clause("status", "equal_to", array { "open", "nosuch" }))))
      assert.equal("", found(filter(clause("status", "not_equal_to", array { "open", "nosuch" }))))
      assert.equal("", found(filter(clause("status", "not_equal_to", array { "all" }))))
      assert.equal("", found(filter(clause("priority", "not_equal_to", array { "low", "nosuch" }))))
      assert.equal(tostring(urgent), found(filter(clause("priority", "not_equal_to", array { "low" }))))
      assert.equal(tostring(urgent), found(filter(clause("assignee_id", "equal_to", 1))))
      assert.equal(tostring(urgent), found(filter(clause("assignee_id", "equal_to", array { "1" }))))
      assert.equal(open .. " " .. solved, found(filter(clause("assignee_id", "is_not_present"))))
      assert.equal(tostring(solved), found(filter(clause("display_id", "equal_to", array { solved }))))
      assert.equal(open .. " " .. solved .. " " .. urgent, found(filter()))
    end)

    it("join by AND before OR", function()
      local a, b = conversation({ status = "open" }), conversation({ status = "pending" })
      local c = conversation({ status = "resolved" })
      assert.equal(a .. " " .. c, found(filter(clause("status", "equal_to", array { "open" }, "and"),
        clause("display_id", "equal_to", array { a }, "OR"), clause("display_id", "equal_to", array { c }))))
      assert.equal(tostring(b), found(filter(clause("status", "equal_to", array { "pending" }, ""))))
    end)

    it("read texts as they are written, and parts of them in any case", function()
      local mail = conversation({ additional_attributes = { mail_subject = "Order 1", browser_language = "de" } })
      assert.equal(tostring(mail), found(filter(clause("mail_subject", "contains", array { " oRDER ", "x" }))))
      assert.equal("", found(filter(clause("mail_subject", "equal_to", array { "order 1" }))))
      assert.equal("", found(filter(clause("mail_subject", "does_not_contain", array { "nothing", "order" }))))
      assert.equal(tostring(mail), found(filter(clause("browser_language", "equal_to", array { "en", "de" }))))
    end)

    it("take days, and only such as ISO 8601 writes", function()
      local id = conversation({})
      assert.equal(tostring(id), found(filter(clause("created_at", "is_greater_than", array { "2020-02-29T10:00:00Z" }))))
      assert.equal("", found(filter(clause("created_at", "is_less_than", array { "20200101" }))))
      for _, bad in ipairs { "2020-02-30", "01/02/2020", "1600000000", "tomorrow", "2021-13-01", 1600000000 } do
        local reply = filter(clause("created_at", "is_less_than", array { bad }))
        assert.equal(422, reply.status)
        assert.equal("Invalid value. The values provided for created_at are invalid", reply.json.error)
      end
    end)

    it("refuse unknown keys, operators and joints with the server's sentences", function()
      local function refused(text, ...)
        local reply = filter(...)
        assert.equal(422, reply.status, reply.body)
        assert.equal(text, reply.json.error)
      end
      refused("Invalid attribute key - [nosuch]. The key should be one of [status,assignee_id,inbox_id,team_id,contact_id,"
        .. "priority,display_id,campaign_id,labels,browser_language,conversation_language,country_code,referer,created_at,"
        .. "last_activity_at,mail_subject] or a custom attribute defined in the account.",
        clause("nosuch", "equal_to", array { "x" }))
      refused("Invalid operator. The allowed operators for contact_id are [equal_to,not_equal_to].",
        clause("contact_id", "is_present"))
      refused("Invalid value. The values provided for status are invalid", clause("status", "equal_to", array {}))
      refused("Invalid value. The values provided for status are invalid", clause("status", "equal_to"))
      refused("Query operator must be either \"AND\" or \"OR\".", clause("nosuch", "equal_to", array { "x" }, "XOR"))
    end)

    it("break where the server's query breaks", function()
      conversation({})
      local open = clause("status", "equal_to", array { "open" })
      local broken = {
        { clause("created_at", "days_before", array { 3 }) }, { clause("status", "equal_to", "open") },
        { clause("status", "equal_to", array { 0 }) }, { clause("assignee_id", "equal_to", array { "abc" }) },
        { clause("assignee_id", "equal_to", array { true }) }, { clause("display_id", "contains", array { "1" }) },
        { clause("mail_subject", "contains", array { 5 }) }, { clause("mail_subject", "equal_to", array { 5 }) },
        { clause("status", "equal_to", array { "open" }, "AND") }, { open, open }, { "status" },
      }
      for i, clauses in ipairs(broken) do
        assert.equal(500, admin:post("/conversations/filter", { payload = array(clauses) }).status, i)
      end
      for _, payload in ipairs { null, "open", { a = 1 } } do
        assert.equal(500, admin:post("/conversations/filter", { payload = payload }).status)
      end
    end)

    it("show an agent his inboxes only", function()
      local id = conversation({})
      assert.equal("", found(agent:post("/conversations/filter", { payload = array {} })))
      admin:post("/inbox_members", { inbox_id = inbox.id, user_ids = array { sb.start.user_ids.agent } })
      assert.equal(tostring(id), found(agent:post("/conversations/filter", { payload = array {} })))
    end)
  end)

  describe("over attributes of the account's own", function()
    it("know the key once it is defined, and no longer when the definition is gone", function()
      local id = conversation({ custom_attributes = { order_no = "A-003" } })
      local by_order = clause("order_no", "equal_to", array { "a-003" })
      assert.equal(422, filter(by_order).status)
      local definition = define("order_no", "text").json
      assert.equal(tostring(id), found(filter(by_order)))
      assert.equal(422, contacts(by_order).status)
      assert.equal(204, admin:delete("/custom_attribute_definitions/" .. definition.id).status)
      assert.equal(422, filter(by_order).status)
    end)

    it("compare numbers, days and yes or no as such", function()
      define("total", "number")
      define("due_on", "date")
      define("gift", "checkbox")
      local small = conversation({ custom_attributes = { total = 30, due_on = "2026-01-03", gift = true } })
      local big = conversation({ custom_attributes = { total = 300, due_on = "2026-03-01", gift = false } })
      assert.equal(tostring(small), found(filter(clause("total", "equal_to", array { "30" }))))
      assert.equal(tostring(big), found(filter(clause("total", "is_greater_than", array { 99.5 }))))
      assert.equal(tostring(small), found(filter(clause("due_on", "is_less_than", array { "2026-02-01" }))))
      assert.equal(tostring(big), found(filter(clause("gift", "equal_to", array { "no" }))))
      assert.equal(422, filter(clause("gift", "is_less_than", array { true })).status)
      assert.equal(422, filter(clause("total", "is_less_than", array { "many" })).status)
      for _, bad in ipairs { clause("total", "equal_to", array { "abc" }), clause("total", "contains", array { "3" }),
        clause("gift", "equal_to", array { 1 }), clause("due_on", "equal_to", array { "soon" }) } do
        assert.equal(500, filter(bad).status)
      end
    end)

    it("fail over a stored value that is not of its kind, and over currencies always", function()
      define("total", "number")
      define("price", "currency")
      conversation({ custom_attributes = { total = "thirty" } })
      assert.equal(500, filter(clause("total", "equal_to", array { 30 })).status)
      assert.equal(500, filter(clause("price", "is_present")).status)
      assert.equal(422, filter(clause("price", "is_less_than", array { 3 })).status)
    end)

    it("undo the clauses before them by not_equal_to, which can only stand last", function()
      define("order_no", "text")
      local mine, other = conversation({ custom_attributes = { order_no = "A" } }), conversation({ status = "resolved" })
      local not_a = clause("order_no", "not_equal_to", array { "A" })
      assert.equal(tostring(other), found(filter(clause("display_id", "equal_to", array { mine }, "AND"), not_a)))
      not_a.query_operator = "AND"
      assert.equal(500, filter(not_a, clause("display_id", "equal_to", array { mine })).status)
    end)
  end)

  describe("over contacts", function()
    it("take the first value only, of a text its first letter", function()
      local zoe, ana = contact({ name = "Zoe", email = "z@x.example" }), contact({ name = "Ana", email = "a@x.example" })
      assert.equal(tostring(zoe.id), found(contacts(clause("name", "equal_to", array { "ZOE", "Ana" }))))
      assert.equal("", found(contacts(clause("name", "equal_to", "Zoe"))))
      assert.equal(zoe.id .. " " .. ana.id, found(contacts(clause("email", "contains", "X.EXAMPLE"))))
      assert.equal(zoe.id .. " " .. ana.id, found(contacts(clause("name", "contains", array { "zo", "an" }))))
      assert.equal(500, contacts(clause("name", "equal_to", array { 5 })).status)
    end)

    it("compare a phone number behind a plus, whole", function()
      local zoe = contact({ name = "Zoe", phone_number = "+491701234567" })
      for _, value in ipairs { "+491701234567", "491701234567" } do
        assert.equal(tostring(zoe.id), found(contacts(clause("phone_number", "equal_to", array { value }))))
        assert.equal(tostring(zoe.id), found(contacts(clause("phone_number", "starts_with", array { value }))))
      end
      assert.equal("", found(contacts(clause("phone_number", "starts_with", array { "+49" }))))
      assert.equal(tostring(zoe.id), found(contacts(clause("phone_number", "contains", array { "170" }))))
    end)

    it("ask for values with labels, even where none are needed", function()
      local zoe = contact({ name = "Zoe", email = "z@x.example" })
      contact({ name = "Ana", email = "a@x.example" })
      admin:post("/contacts/" .. zoe.id .. "/labels", { labels = array { "vip" } })
      assert.equal(500, contacts(clause("labels", "is_present")).status)
      assert.equal(tostring(zoe.id), found(contacts(clause("labels", "is_present", array {}))))
      assert.equal(tostring(zoe.id), found(contacts(clause("labels", "equal_to", array { "VIP" }))))
      assert.equal(tostring(zoe.id), found(contacts(clause("blocked", "equal_to", array { false }, "AND"),
        clause("labels", "equal_to", array { "vip" }))))
    end)
  end)

  describe("as people define them:", function()
    it("an attribute's key is checked, its type and model are words or numbers", function()
      local function refused(text, fields)
        local body = { attribute_display_name = "x", attribute_key = "k", attribute_model = 1 }
        for key, value in pairs(fields) do body[key] = value end
        local reply = admin:post("/custom_attribute_definitions", body)
        assert.equal(422, reply.status, reply.body)
        assert.equal(text, reply.json.message)
      end
      refused("Attribute key can't be blank, Attribute key must only contain letters, numbers, underscores, hyphens, and dots",
        { attribute_key = null })
      refused("Attribute key must only contain letters, numbers, underscores, hyphens, and dots",
        { attribute_key = "two words" })
      refused("Attribute key The provided key is not allowed as it might conflict with default attributes.",
        { attribute_key = "email" })
      refused("Attribute display name can't be blank", { attribute_display_name = null })
      refused("Attribute display name is too long (maximum is 255 characters)", { attribute_display_name = ("n"):rep(256) })
      local made = define("größe.no-1", 6, 1).json
      assert.equal("list", made.attribute_display_type)
      assert.equal("contact_attribute", made.attribute_model)
      assert.equal(0, #made.attribute_values)
      assert.equal(422, define("größe.no-1", "text", "contact_attribute").status)
      assert.equal(200, define("größe.no-1", "text", "conversation_attribute").status)
      for _, bad in ipairs { { kind = "color" }, { kind = 99 }, { model = "team_attribute" } } do
        assert.equal(500, define("k", bad.kind, bad.model).status)
      end
    end)

    it("an attribute is read by agents and changed by administrators, key and model too", function()
      local made = define("size", "list", "contact_attribute").json
      local path = "/custom_attribute_definitions/" .. made.id
      assert.equal("size", agent:get(path).json.attribute_key)
      for _, reply in ipairs { agent:patch(path, { attribute_key = "x" }), agent:delete(path),
        agent:post("/custom_attribute_definitions", { attribute_key = "x" }) } do
        assert.equal(401, reply.status)
        assert.equal(FORBIDDEN, reply.json.error)
      end
      local changed = admin:patch(path, { attribute_values = array { "S" }, attribute_model = 0, attribute_key = "status" }).json
      assert.same({ "conversation_attribute", "status", "S" },
        { changed.attribute_model, changed.attribute_key, changed.attribute_values[1] })
      assert.equal(1, #admin:get("/custom_attribute_definitions?attribute_model=0").json)
      assert.equal(0, #admin:get("/custom_attribute_definitions?attribute_model=nosuch").json)
      assert.equal(NOT_FOUND, admin:get("/custom_attribute_definitions/999").json.error)
      assert.equal("param is missing or the value is empty: custom_attribute_definition", admin:patch(path, {}).json.error)
    end)

    it("a saved filter belongs to its user alone, whatever it holds", function()
      local made = admin:post("/custom_filters", { custom_filter = { name = "Mine", filter_type = "contact",
        query = { payload = array { { nosuch = 1 } } } } }).json
      local path = "/custom_filters/" .. made.id
      assert.equal(1, made.query.payload[1].nosuch)
      assert.equal(0, #admin:get("/custom_filters").json)
      assert.equal(1, #admin:get("/custom_filters?filter_type=contact").json)
      assert.equal(0, #agent:get("/custom_filters?filter_type=contact").json)
      for _, reply in ipairs { agent:get(path), agent:patch(path, { name = "x" }), agent:delete(path) } do
        assert.equal(404, reply.status)
      end
      assert.equal("", admin:send("PUT", path, { name = "" }).json.name)
      assert.equal(204, admin:delete(path).status)
    end)

    it("a saved filter without a query holds a text, without a name it fails", function()
      assert.equal("{}", admin:post("/custom_filters", { name = "x", query = "text" }).json.query)
      assert.equal(500, admin:post("/custom_filters", { query = {} }).status)
      assert.equal(500, admin:post("/custom_filters", { name = "x", filter_type = "nosuch" }).status)
      assert.equal("report", admin:post("/custom_filters", { name = "x", filter_type = 2 }).json.filter_type)
      assert.equal("Name is too long (maximum is 255 characters)",
        admin:post("/custom_filters", { name = ("n"):rep(256) }).json.message)
      assert.equal(422, admin:post("/custom_filters", {}).status)
    end)
  end)
end)
