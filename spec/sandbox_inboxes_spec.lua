-- What becomes of an inbox that is changed, by kind of channel. Neighbours: sandbox_behaviour_spec.lua (what is half done).
local ask = require "spec.support.ask"
local core_json = require("chatwoot.core").json
local sandbox = require "chatwoot.sandbox"

local array, null = core_json.array, core_json.null

describe("an inbox that is changed", function()
  local sb, admin
  before_each(function()
    sb = sandbox.new()
    admin = ask(sb)
  end)
  after_each(function() assert.same({}, sb.state.defects) end)

  local function make(channel) return admin:post("/inboxes", { name = "In", channel = channel }).json end
  local function change(inbox, fields) return admin:patch("/inboxes/" .. inbox.id, fields) end

  it("tries mail that is switched on, is refused, and is changed all the same", function()
    local inbox = make { type = "email", email = "in@shop.example" }
    local function refused(channel)
      local reply = change(inbox, { name = "New", channel = channel })
      assert.equal(422, reply.status)
      assert.is_nil(reply.json.attributes)
      return reply.json.message
    end
    assert.equal("Please check the network connection, IMAP address and try again.",
      refused { imap_enabled = true, imap_address = "imap.shop.example", imap_port = 993 })
    assert.matches("IMAP authentication mechanism", refused { imap_enabled = true, imap_authentication = "xoauth2" })
    assert.matches("SMTP", refused { smtp_enabled = "true", smtp_address = "smtp.shop.example" })
    local now = admin:get("/inboxes/" .. inbox.id).json
    assert.same({ "New", true, "imap.shop.example", 993, true },
      { now.name, now.imap_enabled, now.imap_address, now.imap_port, now.smtp_enabled })
    assert.equal(200, change(inbox, { channel = { imap_enabled = false, smtp_enabled = null } }).status)
  end)

  it("of a website begins anew with the form before a chat when none of its fields is named", function()
    local inbox = make { type = "web_widget", website_url = "https://shop.example" }
    local function form(options)
      return change(inbox, { channel = { pre_chat_form_options = options } }).json.pre_chat_form_options
    end
    local own = { pre_chat_message = "Hi", pre_chat_fields = array { { name = "emailAddress", type = "email", odd = 1 } } }
    assert.same({ "emailAddress" }, { form(own).pre_chat_fields[1].name })
    assert.is_nil(form(own).pre_chat_fields[1].odd)
    assert.same({ 1, "Hi" }, { #form("text").pre_chat_fields, form("text").pre_chat_message })
    assert.same({ 3, "Share your queries or comments here." },
      { #form({ pre_chat_message = "only" }).pre_chat_fields, form({ pre_chat_message = "only" }).pre_chat_message })
  end)

  it("of a website takes the number of a reply time, and none", function()
    local inbox = make { type = "web_widget", website_url = "https://shop.example" }
    local function reply_time(value) return change(inbox, { channel = { reply_time = value } }) end
    assert.equal("in_a_day", reply_time(2).json.reply_time)
    assert.is_nil(reply_time(null).json.reply_time)
    assert.same({ 500, 500 }, { reply_time("2").status, reply_time(7).status })
  end)

  it("keeps of the survey what the server knows, and of lists only lists", function()
    local inbox = make { type = "api" }
    local survey = change(inbox, { csat_config = { odd = 1, message = array { 1 },
      survey_rules = { operator = "contains", values = "vip", odd = 1 }, template = { name = "t", odd = 1 } } }).json.csat_config
    assert.same({ display_type = "emoji", message = "", button_text = "Please rate us", language = "en",
      survey_rules = { operator = "contains", values = {} }, template = { name = "t" } }, survey)
  end)

  it("belongs to a portal there is, and shows it", function()
    local inbox = make { type = "api" }
    local portal = admin:get("/portals").json.payload[1]
    assert.same({ name = portal.name, slug = portal.slug }, change(inbox, { portal_id = portal.id }).json.help_center)
    assert.same(portal.slug, admin:get("/inboxes/" .. inbox.id).json.help_center.slug)
    assert.equal(500, change(inbox, { portal_id = 999999 }).status)
    assert.is_nil(change(inbox, { portal_id = null }).json.help_center)
  end)

  it("lives in a time zone there is", function()
    local inbox = make { type = "api" }
    for _, zone in ipairs { "Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+5", "EST5EDT", "UTC" } do
      assert.equal(zone, change(inbox, { timezone = zone }).json.timezone)
    end
    for _, zone in ipairs { "Europe/Atlantis", "Berlin", "europe/berlin", "+02:00", "" } do
      assert.equal("Timezone is not included in the list", change(inbox, { timezone = zone }).json.message)
    end
  end)

  it("and deleted can be read once more, without its channel, and is gone then", function()
    for _, channel in ipairs { { type = "api", webhook_url = "https://a.example" }, { type = "web_widget", website_url = "x" },
      { type = "email", email = "e@x.example" }, { type = "sms", phone_number = "+4917" } } do
      local inbox = make(channel)
      local path = "/inboxes/" .. inbox.id
      assert.matches("processed in some time", admin:delete(path).json.message)
      local now = admin:get(path).json
      assert.same({ inbox.name, inbox.channel_type }, { now.name, now.channel_type })
      for _, name in ipairs { "webhook_url", "inbox_identifier", "secret", "website_url", "hmac_token", "email", "phone_number" } do
        assert.is_nil(now[name], name)
      end
      assert.equal(404, admin:get(path).status)
      assert.equal(404, admin:delete(path).status)
      inbox = make(channel)
      admin:delete("/inboxes/" .. inbox.id)
      assert.equal(404, admin:delete("/inboxes/" .. inbox.id).status)
    end
    assert.equal(422, admin:post("/inboxes", { name = "x", channel = { type = "gone" } }).status)
  end)
end)
