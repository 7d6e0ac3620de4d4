-- opts.select: only the named fields are built, inside objects and through lists; what lies beside a payload stays whole.
local chatwoot = require "chatwoot"
local fake = require "spec.support.fake"

local null = chatwoot.null

local CONVERSATION = { id = 42, status = "open", labels = chatwoot.array { "a", "b" }, priority = null,
  meta = { sender = { id = 7, name = "Zoë", email = null, thumbnail = "" }, channel = "Channel::Api" },
  messages = chatwoot.array { { id = 1, content = "one", sender = { name = "A" } }, { id = 2, content = "two" } } }

describe("opts.select", function()
  local client, wire
  before_each(function() client, wire = fake.client() end)

  local function get(select, opts)
    wire:reply(200, CONVERSATION)
    opts = opts or {}
    opts.select = select
    return chatwoot.assert(client.conversations:get(42, nil, opts))
  end

  it("builds only what is named", function()
    assert.same({ id = 42, status = "open" }, get { "id", "status" })
    assert.same({ meta = { sender = { name = "Zoë" } } }, get { "meta.sender.name" })
    local sender = { id = 7, name = "Zoë" }
    assert.same({ meta = { sender = sender, channel = "Channel::Api" } }, get { "meta.sender.id", "meta.sender.name", "meta.channel" })
    assert.same({ meta = { channel = "Channel::Api", sender = { id = 7, name = "Zoë", thumbnail = "" } } }, get { "meta" })
    assert.same({}, get { "nothing", "met", "metas", "id\1" })
  end)

  it("goes through lists and keeps them lists", function()
    local one = get { "messages.content", "labels" }
    assert.same({ messages = { { content = "one" }, { content = "two" } }, labels = { "a", "b" } }, one)
    assert.equal('{"messages":[]}', chatwoot.json.encode { messages = (function()
      wire:reply(200, { id = 1, messages = chatwoot.array {} })
      return chatwoot.assert(client.conversations:get(1, nil, { select = { "messages.content" } })).messages
    end)() })
    assert.same({ { content = "one", sender = { name = "A" } }, { content = "two" } }, get { "messages.content", "messages.sender" }.messages)
  end)

  it("a whole field wins over a part of it", function()
    assert.same({ "Zoë", 7 }, (function(c) return { c.meta.sender.name, c.meta.sender.id } end)(get { "meta.sender.name", "meta.sender" }))
  end)

  it("leaves scalars on the way as they are, and knows null", function()
    assert.same({ status = "open" }, get { "status.word" })
    assert.is_nil(get { "priority" }.priority)
    assert.equal(null, get({ "priority" }, { nulls = true }).priority)
    assert.equal(null, get({ "priority.level" }, { nulls = true }).priority)
  end)

  it("selects in each row of a list and leaves .meta whole", function()
    wire:reply(200, { data = { meta = { all_count = 1, mine_count = 0 }, payload = chatwoot.array { CONVERSATION } } })
    local list = chatwoot.assert(client.conversations:list(nil, { select = { "id" } }))
    assert.same({ { id = 42 } }, list)
    assert.equal(1, list.meta.all_count)
  end)

  it("works in walks, which add the id", function()
    wire:reply(200, { payload = chatwoot.array { { id = 3, title = "vip", color = "#fff" } } })
    for label in client.labels:each(nil, { select = { "title" } }) do assert.same({ id = 3, title = "vip" }, label) end
  end)

  it("keeps errors whole", function()
    wire:reply(422, { message = "Title is invalid", attributes = chatwoot.array { "title" } })
    local _, err = client.labels:create({ title = "x y" }, { select = { "id" } })
    assert.equal("Title is invalid", err.message)
  end)

  it("is checked", function()
    local long = {}
    for i = 1, 61 do long[i] = "f" .. i end
    for _, bad in ipairs { {}, "id", { 1 }, { "" }, { ".id" }, { "id." }, { "a..b" }, { "a\0b" }, { "id", x = "y" }, long } do
      assert.error_matches(function() client.labels:list(nil, { select = bad }) end, "select must be a list")
    end
    assert.error_matches(function() client.labels:delete(3, nil, { select = { "id" } }) end, "select is for objects and lists")
    assert.error_matches(function() client.labels:list(nil, { select = { "id" }, raw = true }) end, "select is for objects and lists")
    assert.error_matches(function() client:request({ path = "/x" }, { select = { "id" } }) end, "no meaning")
    assert.equal(0, #wire.requests)
  end)
end)
