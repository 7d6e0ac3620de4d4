-- labels:add and labels:remove: read, write, look again.
local chatwoot = require "chatwoot"
local meddled = require "spec.support.meddled"

local world, count = meddled.world, meddled.count

describe("labels:add and labels:remove", function()
  it("keep what others put there meanwhile", function()
    local w = world()
    chatwoot.assert(w.other.conversations.labels:set(1, { "old" }))
    w.between["POST /conversations/1/labels"] = function() chatwoot.assert(w.other.conversations.labels:set(1, { "old", "theirs" })) end
    local labels = chatwoot.assert(w.client.conversations.labels:add(1, "mine"))
    table.sort(labels)
    assert.same({ "mine", "old" }, labels) -- theirs was overwritten between reading and writing: the server has no other way
    labels = chatwoot.assert(w.client.conversations.labels:remove(1, { "OLD", "never" }))
    assert.same({ "mine" }, labels)
  end)

  it("write again when the write was overwritten, and give up in the end", function()
    local w = world()
    local line = "GET /conversations/1/labels"
    local function wipe() -- after our write, before we look
      w.between[line] = wipe
      w.other.conversations.labels:set(1, { "theirs" })
    end
    w.between[line] = wipe
    local labels, err = w.client.conversations.labels:add(1, "mine")
    assert.is_nil(labels)
    assert.equal("conflict", err.kind)
    w.between[line] = nil
    assert.is_truthy(w.client.conversations.labels:add(1, "mine"))
  end)

  it("get through beside several writers", function()
    local w, times = world(), 0
    local line = "GET /conversations/1/labels"
    local function wipe()
      times = times + 1
      if times < 7 then w.between[line] = wipe end
      w.other.conversations.labels:set(1, { "theirs-" .. times })
    end
    w.between[line] = wipe
    local labels = chatwoot.assert(w.client.conversations.labels:add(1, "mine"))
    table.sort(labels)
    assert.same({ "mine", "theirs-7" }, labels)
  end)

  it("send nothing where nothing changes", function()
    local w = world()
    chatwoot.assert(w.other.contacts.labels:set(1, { "vip" }))
    assert.same({ "vip" }, chatwoot.assert(w.client.contacts.labels:add(1, "VIP")))
    assert.equal(0, count(w.seen, "POST"))
    assert.error_matches(function() w.client.contacts.labels:add(1, {}) end, "a label or a list")
    assert.error_matches(function() w.client.contacts.labels:add(1, { 5 }) end, "text")
  end)
end)
