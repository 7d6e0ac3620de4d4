-- The data populate makes: like a helpdesk's, the same for the same seed, nothing a caller could not have made.
local asker = require "spec.support.ask"
local core_json = require("chatwoot.core").json
local sandbox = require "chatwoot.sandbox"

local function filled(seed, counts)
  local sb = sandbox.new { seed = seed }
  return sb:populate(counts), asker(sb)
end

--- Every page of a list of conversations.
local function conversations(ask)
  local all = {}
  for page = 1, 99 do
    local payload = ask:get(("/conversations?status=all&sort_by=created_at_asc&page=%d"):format(page)).json.data.payload
    if #payload == 0 then return all end
    for _, conversation in ipairs(payload) do all[#all + 1] = conversation end
  end
end

local function messages(ask, id)
  return ask:get(("/conversations/%d/messages?after=0&before=99999999999"):format(id)).json.payload
end

--- What differs from call to call in an answer is no part of the data.
local function told(ask)
  local out = { conversations(ask), ask:get("/contacts?sort=created_at").json, ask:get("/inboxes").json,
    ask:get("/labels").json, ask:get("/teams").json, ask:get("/canned_responses").json }
  for _, conversation in ipairs(out[1]) do out[#out + 1] = messages(ask, conversation.id) end
  return out
end

describe("populate", function()
  it("makes the same for the same seed, and something else for another", function()
    local _, one = filled(7)
    local _, two = filled(7)
    local _, three = filled(8)
    local first = told(one)
    assert.same(first, told(two))
    local another = told(three)
    assert.not_same(first[1], another[1])
    assert.not_same(first[2], another[2])
  end)

  it("makes as many as asked for, and can be asked again", function()
    local sb, ask = filled(1, { inboxes = 2, contacts = 5, conversations = 7 })
    local function count()
      return { #ask:get("/inboxes").json.payload, ask:get("/contacts?sort=created_at").json.meta.count, #conversations(ask) }
    end
    assert.equal(2, count()[1])
    assert.equal(7, count()[3])
    sb:populate { inboxes = 7, contacts = 30, conversations = 0 }
    assert.equal(9, count()[1])
    assert.equal(7, count()[3])
    assert.same({}, sb.state.defects)
  end)

  it("fills any account, also that of another world", function()
    local sb = sandbox.new()
    local world = sb:world()
    sb:populate { account_id = world.account_id }
    local ask = asker(sb)
    assert.equal(0, #ask:get("/inboxes").json.payload)
    assert.equal(3, #ask:as(world.tokens.admin):get(("/api/v1/accounts/%d/inboxes"):format(world.account_id)).json.payload)
  end)

  describe("by itself", function()
    local sb, ask, all
    setup(function()
      sb, ask = filled(1)
      all = conversations(ask)
    end)

    it("makes conversations in every state, by all kinds of inboxes, over weeks", function()
      local states, inboxes, priorities, first, last = {}, {}, {}, math.huge, 0
      for _, conversation in ipairs(all) do
        states[conversation.status] = true
        inboxes[conversation.meta.channel] = true
        if conversation.priority then priorities[conversation.priority] = true end
        first, last = math.min(first, conversation.created_at), math.max(last, conversation.created_at)
        if conversation.status == "snoozed" then assert.is_string(conversation.snoozed_until) end
      end
      assert.same({ open = true, resolved = true, pending = true, snoozed = true }, states)
      assert.same({ ["Channel::Api"] = true, ["Channel::Email"] = true, ["Channel::WebWidget"] = true }, inboxes)
      assert.is_true(next(priorities) ~= nil)
      assert.is_true(last - first > 14 * 86400 and last <= sb:now())
    end)

    it("leaves some unread, some with nobody, some with a team, labels or fields of their own", function()
      local seen = {}
      for _, conversation in ipairs(all) do
        if conversation.unread_count > 0 then seen.unread = true else seen.read = true end
        if conversation.meta.assignee then seen.assigned = true else seen.unassigned = true end
        if conversation.meta.team then seen.team = true end
        if #conversation.labels > 0 then seen.labels = true end
        if next(conversation.custom_attributes) then seen.fields = true end
      end
      assert.same({ unread = true, read = true, assigned = true, unassigned = true, team = true, labels = true, fields = true },
        seen)
    end)

    it("holds long threads, private notes, activity, and files that can be fetched", function()
      local longest, seen = 0, {}
      for _, conversation in ipairs(all) do
        local list = messages(ask, conversation.id)
        longest = math.max(longest, #list)
        for _, message in ipairs(list) do
          if message.private then seen.notes = true end
          seen[message.message_type] = true
          for _, file in ipairs(message.attachments or {}) do
            local bytes = sb:send { method = "GET", url = file.data_url, headers = {} }
            assert.equal(302, bytes.status)
            assert.matches("PNG", sb:send({ method = "GET", url = bytes.headers.location, headers = {} }).body)
            seen.files = true
          end
        end
      end
      assert.is_true(longest > 25, "the longest thread has " .. longest)
      assert.same({ notes = true, files = true, [0] = true, [1] = true, [2] = true }, seen)
    end)

    it("names people in several scripts, some without an address, some with notes and labels", function()
      local scripts, seen = { latin = "^%a", cyrillic = "[\208\209]", arabic = "[\216\217]", han = "[\228-\233]" }, {}
      for page = 1, 3 do
        for _, contact in ipairs(ask:get("/contacts?sort=created_at&page=" .. page).json.payload) do
          for script, pattern in pairs(scripts) do
            if contact.name:find(pattern) then seen[script] = true end
          end
        end
      end
      for _, contact in ipairs(sb.state.accounts:get(sb.account_id).contacts.list) do
        if not contact.email then seen.without_address = true end
        if #ask:get(("/contacts/%d/notes"):format(contact.id)).json > 0 then seen.notes = true end
        if #ask:get(("/contacts/%d/labels"):format(contact.id)).json.payload > 0 then seen.labels = true end
      end
      assert.same({ latin = true, cyrillic = true, arabic = true, han = true, without_address = true, notes = true,
        labels = true }, seen)
    end)

    it("has teams with members and canned responses, and is what JSON can hold", function()
      local teams = ask:get("/teams").json
      assert.is_true(#teams >= 2)
      for _, team in ipairs(teams) do assert.is_true(#ask:get(("/teams/%d/team_members"):format(team.id)).json > 0) end
      assert.is_true(#ask:get("/canned_responses").json >= 3)
      assert.is_string(core_json.encode(told(ask)))
      assert.same({}, sb.state.defects)
    end)
  end)

  it("refuses what it does not know, with a sentence", function()
    local sb = sandbox.new()
    for _, case in ipairs { { { tickets = 1 }, 'unknown option "tickets"' }, { { contacts = -1 }, "whole number" },
      { { contacts = 0.5 }, "whole number" }, { { contacts = 1e9 }, "whole number" }, { { account_id = 99 }, "no such account" },
      { 7, "takes a table" } } do
      local ok, message = pcall(sb.populate, sb, case[1])
      assert.is_false(ok)
      assert.is_truthy(message:find(case[2], 1, true), message)
    end
  end)
end)
