-- conversations:apply (helpers/apply.lua, helpers/steps.lua): only what differs, checked beforehand, read back.
local chatwoot = require "chatwoot"
local meddled = require "spec.support.meddled"

local world, count = meddled.world, meddled.count
local null = chatwoot.null

describe("conversations:apply", function()
  local function first(w) return w.other.conversations:list({ status = "all" })[1] end

  it("sends only what differs, status last, and says what changed", function()
    local w = world()
    local c = first(w)
    chatwoot.assert(w.other.conversations:toggle_status(c.id, "open"))
    chatwoot.assert(w.other.conversations:toggle_priority(c.id, "low"))
    local me = w.other.profile:get()
    local want = { status = "resolved", priority = "low", labels = { "a", "b" }, assignee_id = me.id, custom_attributes = { plan = "gold" } }
    local changed = chatwoot.assert(w.client.conversations:apply(c.id, want))
    assert.same({ from = "open", to = "resolved" }, changed.status)
    assert.is_nil(changed.priority)
    assert.equal(4, count(w.seen, "POST"))
    assert.matches("toggle_status$", w.seen[#w.seen - 1])
    local before = #w.seen
    assert.same({}, chatwoot.assert(w.client.conversations:apply(c.id, want)))
    assert.equal(before + 1, #w.seen)
  end)

  it("clears with null and merges attributes", function()
    local w = world()
    local c = first(w)
    chatwoot.assert(w.client.conversations:apply(c.id, { priority = "high", custom_attributes = { a = 1, b = 2 } }))
    chatwoot.assert(w.client.conversations:apply(c.id, { priority = null, custom_attributes = { a = null, c = 3 } }))
    local now = w.other.conversations:get(c.id)
    assert.is_nil(now.priority)
    assert.same({ b = 2, c = 3 }, now.custom_attributes)
  end)

  it("snoozes until a time", function()
    local w = world()
    local c = first(w)
    chatwoot.assert(w.client.conversations:apply(c.id, { status = "snoozed", snoozed_until = 1900000000 }))
    assert.same({}, chatwoot.assert(w.client.conversations:apply(c.id, { status = "snoozed", snoozed_until = 1900000000 })))
    assert.is_truthy(chatwoot.assert(w.client.conversations:apply(c.id, { status = "snoozed", snoozed_until = 1900000060 })).status)
    assert.error_matches(function() w.client.conversations:apply(c.id, { snoozed_until = 1900000000 }) end, "snoozed_until needs status")
  end)

  it("finds out that the server dropped an id", function()
    local w = world()
    local changed, err = w.client.conversations:apply(first(w).id, { assignee_id = 99999 })
    assert.is_nil(changed)
    assert.equal("conflict", err.kind)
    assert.matches("assignee_id", err.message)
    assert.same({ to = 99999 }, { to = err.changed.assignee_id.to })
  end)

  it("checks everything before it sends anything, and says how far it came", function()
    local w = world()
    local c = first(w)
    for _, want in ipairs { { status = "resolvd", priority = "high" }, { assigne_id = 1 }, { labels = "a" }, { priority = 5 } } do
      assert.is_false(pcall(w.client.conversations.apply, w.client.conversations, c.id, want))
    end
    assert.equal(0, #w.seen)
    w.sb:fail { operation = "conversations.toggle_status", status = 500, times = 1 }
    local other = c.status == "open" and "resolved" or "open"
    local changed, err = w.client.conversations:apply(c.id, { labels = { "x" }, status = other })
    assert.is_nil(changed)
    assert.equal("server", err.kind)
    assert.is_truthy(err.changed.labels)
    assert.is_nil(err.changed.status)
  end)

  it("compares attributes by content: false, nested ones, whatever their order", function()
    local w = world()
    local c = first(w)
    local function nested(names)
      local address = {}
      for _, name in ipairs(names) do address[name] = { of = name, [name] = 1, list = chatwoot.array {} } end
      return { vip = false, address = address }
    end
    local names, back = {}, {}
    for i = 1, 12 do names[i], back[13 - i] = "k" .. i * 7919, "k" .. i * 7919 end
    chatwoot.assert(w.client.conversations:apply(c.id, { custom_attributes = nested(names) }))
    assert.is_false(w.other.conversations:get(c.id).custom_attributes.vip)
    assert.same({}, chatwoot.assert(w.client.conversations:apply(c.id, { custom_attributes = nested(back) })))
  end)

  it("takes ids and times as text where calls take them so", function()
    local w = world()
    local c, me = first(w), w.other.profile:get()
    local want = { assignee_id = tostring(me.id), status = "snoozed", snoozed_until = 1900000000.0 }
    chatwoot.assert(w.client.conversations:apply(c.id, want))
    assert.same({}, chatwoot.assert(w.client.conversations:apply(c.id, want)))
  end)

  it("gives a conversation an agent opens to whom was asked for, not to the agent", function()
    local w = world()
    local me, agent = w.other.profile:get(), chatwoot.new { transport = w.sb, api_token = w.sb:token "agent", account_id = w.sb.account_id }
    local id
    for c in w.other.conversations:each { status = "all" } do if agent.conversations:get(c.id) then id = c.id end end
    for _, before in ipairs { null, me.id } do
      chatwoot.assert(w.other.conversations:toggle_status(id, "resolved"))
      w.other.conversations.assignments:set(id, before)
      local changed = chatwoot.assert(agent.conversations:apply(id, { status = "open", assignee_id = me.id }))
      assert.same({ from = "resolved", to = "open" }, changed.status)
      assert.equal(before == null and me.id or nil, (changed.assignee_id or {}).to)
      assert.equal(me.id, w.other.conversations:get(id).meta.assignee.id)
    end
  end)

  it("keeps who was asked for where the new team takes the conversation from him", function()
    local w = world()
    local c, me, team = first(w), w.other.profile:get(), chatwoot.assert(w.other.teams:create { name = "empty" })
    chatwoot.assert(w.other.conversations.assignments:set(c.id, { team_id = null }))
    chatwoot.assert(w.other.conversations.assignments:set(c.id, me.id))
    local changed = chatwoot.assert(w.client.conversations:apply(c.id, { team_id = team.id, assignee_id = me.id }))
    assert.equal(team.id, changed.team_id.to)
    local now = w.other.conversations:get(c.id)
    assert.same({ team.id, me.id }, { now.meta.team.id, now.meta.assignee.id })
  end)

  it("takes a bot off where nobody is wanted", function()
    local w = world()
    local c, bot = first(w), chatwoot.assert(w.other.agent_bots:create { name = "Robot" })
    chatwoot.assert(w.other.conversations.assignments:set(c.id, { assignee_id = bot.id, assignee_type = "AgentBot" }))
    assert.is_truthy(chatwoot.assert(w.client.conversations:apply(c.id, { assignee_id = null })).assignee_id)
    assert.is_nil(w.other.conversations:get(c.id).meta.assignee)
  end)

  it("refuses opts that have no place in several calls", function()
    local w = world()
    for name, value in pairs { raw = true, dry_run = true, select = { "id" }, to = "file", extra = { a = 1 }, nulls = true } do
      assert.error_matches(function() w.client.conversations:apply(1, { priority = "low" }, { [name] = value }) end, "apply: opts." .. name)
      assert.error_matches(function() w.client.conversations.labels:add(1, "a", { [name] = value }) end, "add: opts." .. name)
      assert.error_matches(function() w.client:probe { [name] = value } end, "probe: opts." .. name)
    end
    assert.equal(0, #w.seen)
  end)
end)
