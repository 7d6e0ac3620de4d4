-- Deliveries that were recorded from the real server: they verify over their bytes, and the sandbox sends the same when the same
-- is done: as many of each event to each receiver, with the same types at the same places. Skipped without recordings.
local asker = require "spec.support.ask"
local core = require "chatwoot.core"
local json = require "chatwoot.sandbox.json"
local openssl = require "spec.support.openssl"
local sandbox = require "chatwoot.sandbox"
local shape = require "spec.support.shape"

local ALL = { "conversation_status_changed", "conversation_updated", "conversation_created", "contact_created",
  "contact_updated", "message_created", "message_updated", "webwidget_triggered", "inbox_created", "inbox_updated",
  "conversation_typing_on", "conversation_typing_off" }

describe("recorded deliveries", function()
  local BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

  local function decode64(text)
    local out, bits, count = {}, 0, 0
    for char in text:gmatch "[%w+/]" do
      bits, count = bits * 64 + BASE64:find(char, 1, true) - 1, count + 6
      if count >= 8 then
        count = count - 8
        local byte = math.floor(bits / 2 ^ count)
        out[#out + 1] = string.char(byte)
        bits = bits - byte * 2 ^ count
      end
    end
    return table.concat(out)
  end

  --- receiver, event and body of each delivery of the recording, nil where there is none.
  local function recorded()
    local file = io.open "../shared/chatwoot/recordings/webhooks_events.jsonl"
    if not file then return nil end
    local list = {}
    for line in file:lines() do
      local delivery = (json.decode(line) or {}).delivery
      if delivery then
        delivery.bytes, delivery.sent = decode64(delivery.body_base64), {}
        for _, pair in ipairs(delivery.headers) do delivery.sent[pair[1]] = pair[2] end
        list[#list + 1] = delivery
      end
    end
    file:close()
    return list
  end

  --- What the recorded flow did, done again.
  local function act(ask)
    local made = { ask:post("/webhooks", { webhook = { url = "http://127.0.0.1:9292/acct", subscriptions = ALL } }),
      ask:post("/webhooks", { webhook = { url = "http://127.0.0.1:9292/default" } }) }
    local inbox = ask:post("/inboxes", { name = "Hook", channel = { type = "api", webhook_url = "http://127.0.0.1:9292/inbox" } }).json
    local contact = ask:post("/contacts", { name = "Wanda", email = "wanda@x.example", phone_number = "+491753645880",
      identifier = "w-1", inbox_id = inbox.id, custom_attributes = { tier = "1" } }).json.payload.contact
    ask:send("PUT", "/contacts/" .. math.floor(contact.id), { name = "Wanda W.", custom_attributes = { tier = "2" } })
    local public = "/public/api/v1/inboxes/" .. inbox.inbox_identifier .. "/contacts"
    ask:post(public, { source_id = "hk", name = "Hook Contact" })
    local id = ask:post(public .. "/hk/conversations", { custom_attributes = { order = 1 } }).json.id
    local his, path = ("%s/hk/conversations/%d"):format(public, id), ("/conversations/%d"):format(id)
    ask:post(his .. "/messages", { content = "Hallo" })
    ask:post(path .. "/messages", { content = "**Fett**", content_attributes = { in_reply_to = json.null } })
    ask:post(path .. "/messages", { content = "nur intern", private = true })
    ask:send("POST", his .. "/messages", "--b\r\nContent-Disposition: form-data; name=\"content\"\r\n\r\nBild\r\n--b\r\n"
      .. "Content-Disposition: form-data; name=\"attachments[]\"; filename=\"p.png\"\r\nContent-Type: image/png\r\n\r\nPNG\r\n--b--\r\n",
      { ["Content-Type"] = "multipart/form-data; boundary=b" })
    local choice = ask:post(path .. "/messages", { content = "?", content_type = "input_select",
      content_attributes = { items = { { title = "A", value = "a" } } } }).json
    ask:patch(("%s/messages/%d"):format(his, choice.id), { submitted_values = { { title = "A", value = "a" } } })
    ask:patch(("%s/messages/%d"):format(path, choice.id), { status = "delivered" })
    ask:delete(("%s/messages/%d"):format(path, choice.id))
    for _, word in ipairs { "on", "on", "off" } do
      ask:post(path .. "/toggle_typing_status", { typing_status = word, is_private = word == "on" })
    end
    for _, word in ipairs { "on", "off" } do ask:post(his .. "/toggle_typing", { typing_status = word }) end
    ask:post(path .. "/labels", { labels = { "hot", "vip" } })
    ask:post(path .. "/toggle_priority", { priority = "urgent" })
    ask:post(path .. "/assignments", { assignee_id = 1 })
    ask:post(path .. "/custom_attributes", { custom_attributes = { order = 2 } })
    ask:post(path .. "/toggle_status", { status = "resolved" })
    ask:post(path .. "/toggle_status", { status = "snoozed", snoozed_until = 1795309053 })
    ask:post(path .. "/toggle_status", { status = "open" })
    ask:post(his .. "/update_last_seen")
    return made
  end

  local function grouped(list, body_of, receiver_of)
    local counts, shapes = {}, {}
    for _, delivery in ipairs(list) do
      local key = receiver_of(delivery) .. " " .. delivery.event
      counts[key] = (counts[key] or 0) + 1
      shapes[delivery.event] = shape(assert(json.decode(body_of(delivery))), shapes[delivery.event])
    end
    return counts, shapes
  end

  it("verify over their bytes", function()
    local list = recorded()
    if not list then return pending "no ../shared: nothing to compare deliveries with" end
    for _, delivery in ipairs(list) do
      assert.equal("sha256=" .. core.hmac_sha256(delivery.secret, delivery.sent["X-Chatwoot-Timestamp"] .. "." .. delivery.bytes),
        delivery.sent["X-Chatwoot-Signature"])
    end
    local one = list[1]
    assert.equal("sha256=" .. openssl(one.secret, one.sent["X-Chatwoot-Timestamp"] .. "." .. one.bytes),
      one.sent["X-Chatwoot-Signature"])
  end)

  it("are what the sandbox sends: as many of each event to each receiver, with the same places", function()
    local list = recorded()
    if not list then return pending "no ../shared: nothing to compare deliveries with" end
    local sb = sandbox.new()
    act(asker(sb))
    local ours = sb:deliver()
    local path_of = function(delivery) return delivery.url:match "^http://[^/]+(.*)$" end
    local counts, shapes = grouped(ours, function(d) return d.body end, path_of)
    local real_counts, real_shapes = grouped(list, function(d) return d.bytes end, function(d) return d.receiver end)
    assert.same(real_counts, counts)
    for event, places in pairs(real_shapes) do assert.same(places, shapes[event], event) end
    for name in pairs(list[1].sent) do assert.is_string(ours[1].headers[name], name) end
    assert.same({}, sb.state.defects)
  end)
end)
