-- What became of every way in which the server takes a request with 200 and then loses it, and of every error
-- after which the change is there all the same: each line below says it in words and is checked against the rows.
-- A line is either refused before anything is sent (by the row's arguments, or by how every request is made), or
-- stands as a note because it hangs on the server's state. It must never copy a row: it asks the rows.
-- Neighbours: core/endpoints/ (the rows), core/rowcheck.lua (their form).

local rowcheck = dofile("core/rowcheck.lua")

local rows, by_endpoint, by_name = rowcheck.load("core/endpoints"), {}, {}
for _, row in ipairs(rows) do
  by_endpoint[row.endpoint] = row
  by_name[row.resource .. ":" .. row.name] = row
end

local function row_of(endpoint)
  return by_endpoint[endpoint] or error("no row for " .. endpoint, 0)
end

local function find(params, name)
  for _, param in ipairs(params or {}) do
    if param.name == name then return param end
  end
end

local function param_of(endpoint, name)
  return find(row_of(endpoint).params, name) or error(endpoint .. " has no param " .. name, 0)
end

local function includes(list, value)
  for _, v in ipairs(list or {}) do
    if v == value then return true end
  end
  return false
end

local function check(ok, endpoint, what)
  if not ok then error(endpoint .. ": " .. what, 0) end
end

-- The claims a line can make. Each is a function that raises when the rows do not bear it out.
local function refused(endpoint, ...)
  local names = { ... }
  return function()
    for _, name in ipairs(names) do check(param_of(endpoint, name).refuse, endpoint, name .. " is not refused") end
  end
end

local function unknown(endpoint, name)
  return function() check(not find(row_of(endpoint).params, name), endpoint, name .. " has become known") end
end

local function never(endpoint, name, kind) -- a value of this kind is the wrong type
  return function()
    local param = param_of(endpoint, name)
    local types = type(param.type) == "table" and param.type or { param.type }
    check(not includes(types, kind) and not includes(types, "any"), endpoint, name .. " takes a " .. kind)
  end
end

local function elements(endpoint, name, kind) -- a list of this kind only
  return function()
    local param = param_of(endpoint, name)
    check(param.type == "list" and param.of == kind, endpoint, name .. " is no list of " .. kind)
  end
end

local function words_without(endpoint, name, word)
  return function()
    local param = param_of(endpoint, name)
    check(param.words and not includes(param.words, word), endpoint, name .. " takes the word " .. word)
  end
end

local function no_null(endpoint, name)
  return function()
    local param = param_of(endpoint, name)
    check(not param.nullable and param.null ~= "clears", endpoint, name .. " takes null")
  end
end

local function required(endpoint, name)
  return function()
    local param = param_of(endpoint, name)
    check(param.required and not param.unless, endpoint, name .. " may be left out")
  end
end

local function demanded(endpoint, name)
  return function() check((row_of(endpoint).demand or {})[name], endpoint, name .. " is not demanded") end
end

local function clears_on_purpose(endpoint, name)
  return function() check(param_of(endpoint, name).null == "clears", endpoint, name .. ": null does not clear") end
end

local function either(endpoint, name, other)
  return function()
    check(param_of(endpoint, name).unless == other, endpoint, name .. " or " .. other .. " is not asked for")
  end
end

local function beside(endpoint, name, other)
  return function()
    check(includes(param_of(endpoint, name).with, other), endpoint, name .. " goes without " .. other)
  end
end

local function apart(endpoint, name, other)
  return function()
    check(includes(param_of(endpoint, name).without, other), endpoint, name .. " goes beside " .. other)
  end
end

local function set_of(endpoint, key, ...)
  local names = { ... }
  return function()
    for _, set in ipairs(row_of(endpoint)[key] or {}) do
      local found = #set == #names
      for _, name in ipairs(names) do found = found and includes(set, name) end
      if found then return end
    end
    check(false, endpoint, key .. " lacks " .. table.concat(names, ", "))
  end
end

local function formatted(endpoint, name, format)
  return function() check(param_of(endpoint, name).format == format, endpoint, name .. " is not read as " .. format) end
end

local function field(endpoint, name, inner, key, value) -- of an object whose fields are listed
  return function()
    local found = find(param_of(endpoint, name).fields, inner)
    check(found and found[key] == value, endpoint, name .. "." .. inner .. "." .. key .. " is not " .. tostring(value))
  end
end

local function after(endpoint, status)
  return function()
    for _, item in ipairs(row_of(endpoint).half_done or {}) do
      if item.status == status then return end
    end
    check(false, endpoint, "half_done lacks " .. status)
  end
end

local function noted(endpoint, phrase)
  return function()
    local row, texts = row_of(endpoint), {}
    for _, text in ipairs(row.traps or {}) do texts[#texts + 1] = text end
    for _, param in ipairs(row.params or {}) do texts[#texts + 1] = param.note end
    for _, text in ipairs(texts) do
      if text:find(phrase, 1, true) then return end
    end
    check(false, endpoint, 'no note says "' .. phrase .. '"')
  end
end

local function by_construction(reason) -- how every request is made; proven by the specs of the request stage
  return function() check(#reason > 10, "construction", "says no reason") end
end

-- of: the operation as the table of silent losses calls it; lines: how many lines it has there.
local function lost(of, what, ...) return { of = of, what = what, claims = { ... } } end

local everywhere = {
  lost("everywhere", "a body that is no JSON object, or of another Content-Type, counts as no parameters",
    by_construction("the body is always an object, its Content-Type is ours and cannot be overridden")),
  lost("everywhere", "unknown keys at the top are dropped",
    by_construction("a key the row does not know is the caller's mistake, opts.extra sends it knowingly"),
    unknown("contacts.create", "nonsense"), unknown("messages.create", "client_token")),
  lost("everywhere", "a wrapper where none belongs is dropped",
    refused("contacts.create", "contact"), refused("contacts.update", "contact"),
    refused("agent_bots.create", "agent_bot"),
    refused("agent_bots.update", "agent_bot"), refused("inboxes.create", "inbox"), refused("inboxes.update", "inbox"),
    refused("public_contacts.create", "contact")),
  lost("everywhere", "nulls inside lists are removed",
    by_construction("null inside a list is the caller's mistake, at any depth")),
  lost("everywhere", "per_page, limit and page on lists without pages are ignored",
    unknown("inboxes.list", "page"), unknown("inboxes.list", "per_page"),
    refused("messages.list", "limit", "per_page", "page"),
    refused("contact_conversations.list", "page"), refused("conversations.meta", "page"),
    refused("contacts.list", "per_page"), refused("conversations.list", "per_page")),
  lost("everywhere", "a value of another kind is dropped, mostly",
    never("contacts.create", "name", "object"), never("contacts.create", "email", "object"),
    never("contacts.create", "custom_attributes", "string"),
    never("contacts.create", "additional_attributes", "string"),
    never("agent_bots.create", "bot_config", "string"), never("inboxes.create", "csat_config", "string")),
}

local conversations = {
  lost("conversations.create", "priority and labels are ignored",
    refused("conversations.create", "priority", "labels")),
  lost("conversations.create", "an unknown assignee or team is dropped, one outside the inbox is taken",
    noted("conversations.create", "unknown assignee_id or team_id is dropped"),
    noted("conversations.create", "outside the inbox is accepted")),
  lost("conversations.create", "snoozed_until as a number or nonsense is dropped, and without a status",
    never("conversations.create", "snoozed_until", "integer"),
    formatted("conversations.create", "snoozed_until", "iso8601"),
    beside("conversations.create", "snoozed_until", "status"),
    noted("conversations.create", "kept with status = snoozed only")),
  lost("conversations.create", "inbox_id beside source_id, without contact_id, is not looked at",
    set_of("conversations.create", "together", "inbox_id", "contact_id")),
  lost("conversations.create", "a locked conversation that is reused keeps its status, attributes and assignee",
    noted("conversations.create", "lock_to_single_conversation")),
  lost("conversations.create", "contact and inbox without source_id make a new contact_inbox each time",
    noted("conversations.create", "make a new contact_inbox"),
    either("conversations.create", "contact_id", "source_id")),
  lost("conversations.update", "all but priority and sla_policy_id is ignored",
    refused("conversations.update", "status", "snoozed_until", "assignee_id", "team_id", "labels", "custom_attributes",
      "additional_attributes", "inbox_id", "contact_id")),
  lost("toggle_status, bulk_actions", "snoozed_until as ISO text is read as its year, milliseconds as seconds",
    never("conversations.toggle_status", "snoozed_until", "string"),
    formatted("conversations.toggle_status", "snoozed_until", "unix_seconds")),
  lost("toggle_priority", "no priority, null or an empty text clears it",
    demanded("conversations.toggle_priority", "priority"),
    clears_on_purpose("conversations.toggle_priority", "priority"),
    words_without("conversations.toggle_priority", "priority", "")),
  lost("conversation labels, contact labels", "whatever is no list clears all labels, a comma splits one in two",
    demanded("conversation_labels.create", "labels"), elements("conversation_labels.create", "labels", "string"),
    clears_on_purpose("conversation_labels.create", "labels"),
    noted("conversation_labels.create", "comma inside a label"),
    demanded("contact_labels.create", "labels"), elements("contact_labels.create", "labels", "string"),
    clears_on_purpose("contact_labels.create", "labels"), noted("contact_labels.create", "comma inside a label")),
  lost("custom_attributes", "values that break their definition are stored",
    noted("conversations.custom_attributes", "stored unchecked")),
  lost("assignments", "an unknown assignee_type counts as a user, a bot of null changes nothing, no key at all neither",
    words_without("conversation_assignments.create", "assignee_type", "Robot"),
    set_of("conversation_assignments.create", "one_of", "assignee_id", "team_id"),
    noted("conversation_assignments.create", "AgentBot with null")),
  lost("participants", "users outside the inbox are echoed, not stored",
    noted("conversation_participants.create", "echoed"), noted("conversation_participants.update", "echoed")),
  lost("transcript", "any text is taken as an address",
    noted("conversations.transcript", "Any text is taken as an address")),
  lost("translate", "without a service or a language nothing comes",
    required("messages.translate", "target_language"), noted("messages.translate", "Without a translation service")),
  lost("conversations.list",
    "an unknown status finds nothing, nor does an unknown inbox or updated_within of 0 or text",
    words_without("conversations.list", "status", "nosuch"), words_without("conversations.list", "status", ""),
    never("conversations.list", "updated_within", "string"), noted("conversations.list", "updated_within = 0")),
  lost("conversations.list", "q, even an empty one, switches the status filter off",
    apart("conversations.list", "status", "q"), apart("conversations.meta", "status", "q"),
    apart("conversations.search", "status", "q")),
  lost("conversations.list", "conversation_type = participating drops inbox_id",
    noted("conversations.list", "participating drops inbox_id"),
    noted("conversations.meta", "participating drops inbox_id")),
}

local messages = {
  lost("messages.create", "additional_attributes and unknown keys are dropped",
    refused("messages.create", "additional_attributes", "status", "created_at"),
    unknown("messages.create", "client_token")),
  lost("messages.create", "content that is no text becomes text", never("messages.create", "content", "number"),
    never("messages.create", "content", "boolean"), never("messages.create", "content", "list"),
    never("messages.create", "content", "object")),
  lost("messages.create", "external_created_at beside content_attributes is lost",
    apart("messages.create", "external_created_at", "content_attributes")),
  lost("messages.create", "automation_rule_id inside content_attributes throws the other keys away",
    noted("messages.create", "automation_rule_id")),
  lost("messages.create", "source_id on an outgoing message stops its delivery",
    beside("messages.create", "source_id", "message_type"), noted("messages.create", "never delivered")),
  lost("messages.create", "is_voice_message leaves no trace",
    beside("messages.create", "is_voice_message", "attachments"),
    noted("messages.create", "is_voice_message leaves no trace")),
  lost("messages.create", "address lists are ignored outside email inboxes",
    noted("messages.create", "outside email inboxes")),
  lost("messages.update", "read to delivered is ignored; unknown words too",
    noted("messages.update", "read to delivered"), words_without("messages.update", "status", "opened"),
    refused("messages.update", "content", "content_attributes", "private")),
  lost("messages.retry", "it empties content_attributes and undoes a deletion",
    noted("messages.retry", "empties content_attributes")),
  lost("messages.delete", "a second time is 200 too", noted("messages.delete", "second time")),
}

local contacts = {
  lost("contacts.create", "company_name is replaced by the company of the email's domain",
    noted("contacts.create", "additional_attributes.company_name"),
    noted("contacts.update", "additional_attributes.company_name")),
  lost("contacts.create", "text before the + of a phone number passes", noted("contacts.create", "not anchored")),
  lost("contacts.update", "custom_attributes of null or {} change nothing, nested objects are replaced",
    no_null("contacts.update", "custom_attributes"), noted("contacts.update", "an empty object changes nothing")),
  lost("contacts.update", "keys of additional_attributes stay for ever", noted("contacts.update", "never be removed")),
  lost("contacts.update", "any text is taken as avatar_url", noted("contacts.update", "avatar_url is never refused")),
  lost("contacts.search", "labels are ignored", refused("contacts.search", "labels")),
  lost("contacts.merge", "labels of the merged contact are lost, merging with itself does nothing",
    noted("contacts.merge", "labels of the merged contact"), noted("contacts.merge", "same id twice")),
  lost("contacts.import", "bad rows and files are dropped without a word, unknown columns become attributes",
    noted("contacts.import", "without a word"), noted("contacts.import", "lands in custom_attributes")),
  lost("contacts.export", "a bad filter or column is taken", noted("contacts.export", "nothing tells"),
    elements("contacts.export", "column_names", "string")),
  lost("contact notes.update", "an empty text is echoed and not stored", noted("contact_notes.update", "not stored")),
  lost("contact_inboxes.create", "without source_id each call makes another",
    noted("contact_inboxes.create", "makes a new tie")),
  lost("team_members.update", "ids as text remove the members they name",
    elements("team_members.update", "user_ids", "integer"), elements("team_members.create", "user_ids", "integer"),
    elements("team_members.delete", "user_ids", "integer")),
  lost("teams", "allow_auto_assign takes any word as true and stores null",
    never("teams.create", "allow_auto_assign", "string"),
    no_null("teams.create", "allow_auto_assign"), no_null("teams.update", "allow_auto_assign")),
}

local inboxes = {
  lost("inboxes.create", "working hours and what the server makes itself are ignored",
    refused("inboxes.create", "working_hours", "secret", "hmac_token", "identifier")),
  lost("inboxes.update", "flat channel fields, unknown keys and an empty channel change nothing",
    refused("inboxes.update", "webhook_url", "hmac_mandatory", "website_url", "widget_color", "avatar_url",
    "channel_type"),
    never("inboxes.update", "channel", "string"), no_null("inboxes.update", "channel"),
    noted("inboxes.update", "empty channel object")),
  lost("inboxes.update", "working hours that cannot be are dropped",
    field("inboxes.update", "working_hours", "day_of_week", "required", true),
    field("inboxes.update", "working_hours", "open_hour", "type", "integer"),
    noted("inboxes.update", "dropped without a word")),
  lost("inboxes.update", "csat_config replaces the whole; null, text and {} change nothing",
    no_null("inboxes.update", "csat_config"), never("inboxes.update", "csat_config", "string"),
    noted("inboxes.update", "csat_config replaces")),
  lost("inboxes.update", "additional_attributes are replaced",
    refused("inboxes.update", "additional_attributes"), noted("inboxes.update", "channel.additional_attributes")),
  lost("inboxes.update", "beside a file, what lies in objects stays text", noted("inboxes.update", "Beside a file")),
  lost("set_agent_bot", "null, no key, false or agent_bot_id remove the bot",
    required("inboxes.set_agent_bot", "agent_bot"), clears_on_purpose("inboxes.set_agent_bot", "agent_bot"),
    never("inboxes.set_agent_bot", "agent_bot", "boolean"), never("inboxes.set_agent_bot", "agent_bot", "object"),
    refused("inboxes.set_agent_bot", "agent_bot_id")),
  lost("set_inbound_calls", "without the flag it unmutes",
    required("inboxes.set_inbound_calls", "inbound_calls_enabled")),
  lost("inbox_members.create", "a user outside the account is taken and shows nowhere",
    noted("inbox_members.create", "outside the account")),
  lost("inbox_members.update", "an empty list empties the inbox", required("inbox_members.update", "user_ids"),
    noted("inbox_members.update", "empties the inbox")),
  lost("agents.update", "without custom_role_id the custom role goes; a name changes everywhere",
    noted("agents.update", "Without custom_role_id"), noted("agents.update", "every account")),
  lost("agents.create", "a known address joins under its old name; an unknown custom role is stored",
    noted("agents.create", "the name sent is ignored"), noted("agents.create", "unknown custom_role_id is stored")),
  lost("agent_bots.create", "nothing at all makes a bot without a name; the address is unchecked",
    demanded("agent_bots.create", "name"), noted("agent_bots.create", "outgoing_url is not checked")),
  lost("webhooks.create", "subscriptions of null or text become the default, inbox and address are hardly checked",
    elements("webhooks.create", "subscriptions", "string"), no_null("webhooks.create", "subscriptions"),
    words_without("webhooks.create", "subscriptions", "nosuch"), noted("webhooks.create", "unknown inbox_id is stored"),
    noted("webhooks.create", "inside other text")),
  lost("sync_templates", "success says only that a job waits", noted("inboxes.sync_templates", "a job was queued")),
}

local profile = {
  lost("profile.update", "ui_settings replaces, a new email waits for a mail, phone_number goes elsewhere",
    noted("profile.update", "ui_settings is replaced"), noted("profile.update", "confirmed by mail"),
    noted("profile.update", "goes to custom_attributes")),
  lost("profile.auto_offline", "without the flag it is false", required("profile.auto_offline", "auto_offline")),
}

local public = {
  lost("public_contacts.create", "wrong types make a contact with a made-up name, a known person stays as he is",
    never("public_contacts.create", "name", "object"), never("public_contacts.create", "custom_attributes", "string"),
    refused("public_contacts.create", "additional_attributes"),
    noted("public_contacts.create", "known contact unchanged")),
  lost("public_contacts.update", "a blank name or email and the identifier are ignored",
    no_null("public_contacts.update", "email"), no_null("public_contacts.update", "name"),
    beside("public_contacts.update", "identifier", "identifier_hash"),
    noted("public_contacts.update", "blank name or email")),
  lost("public_conversations.create, toggle_status", "status and additional_attributes are ignored",
    refused("public_conversations.create", "status", "additional_attributes"),
    refused("public_conversations.toggle_status", "status")),
  lost("public_messages.create", "nothing makes an empty message; type, privacy and attributes are ignored",
    either("public_messages.create", "content", "attachments"), no_null("public_messages.create", "content"),
    refused("public_messages.create", "message_type", "private", "content_attributes")),
  lost("public_messages.update", "wrong values change nothing, values outside the items pass",
    required("public_messages.update", "submitted_values"),
    never("public_messages.update", "submitted_values", "string"),
    refused("public_messages.update", "content"), noted("public_messages.update", "outside the items")),
}

local half_done = {
  lost("conversations.create by a bot with team_id", "500, and the conversation exists",
    after("conversations.create", 500)),
  lost("conversations.update by a bot, conversation with a team", "500, and the priority is set",
    after("conversations.update", 500), noted("conversations.update", "the priority is set")),
  lost("inboxes.update, channel part fails", "422 or 500, and the rest is saved",
    after("inboxes.update", 422), after("inboxes.update", 500)),
  lost("inboxes.update, working_hours malformed", "500, and the rest is saved", after("inboxes.update", 500),
    field("inboxes.update", "working_hours", "day_of_week", "required", true)),
  lost("inboxes.update with channel.type", "500, and the rest is saved", after("inboxes.update", 500)),
  lost('public_contacts.create with source_id ""', "500, and a contact is left behind",
    after("public_contacts.create", 500)),
}

local groups = {
  { "everywhere", everywhere }, { "conversations", conversations }, { "messages", messages },
  { "contacts, labels and teams", contacts }, { "inboxes, agents, bots and webhooks", inboxes },
  { "the profile", profile }, { "the public API", public }, { "errors after which the change is there", half_done },
}

-- Lines of the same tables that belong to operations without a row yet.
local ELSEWHERE = [[drafts; bulk_actions; search.messages; companies.delete; campaigns.create; campaigns.update;
  integration_hooks.create; macros.create, update; macros.execute; automation_rules; custom_filters.create;
  custom_attribute_definitions; notifications.read_all; notifications.destroy_all; notifications.snooze;
  notification_settings; reports; year_in_review; accounts.update; csat_survey_responses; public_csat.update;
  platform_users.create; platform_accounts; platform_agent_bots.create; portals; portal_articles; portals.update;
  sla_policies; captain; custom_roles; capacity users.delete; platform_accounts.create with an unknown feature;
  portal_articles.create with an unknown associated_article_id; profile_mfa.create by API token;
  profile_mfa.verify by API token; profile_mfa.delete by API token]]

for _, group in ipairs(groups) do
  describe("what the server would lose: " .. group[1], function()
    for _, line in ipairs(group[2]) do
      it(line.of .. ": " .. line.what, function()
        assert.is_true(#line.claims > 0)
        for _, claim in ipairs(line.claims) do claim() end
      end)
    end
  end)
end

-- How many lines each operation has in the two tables of the server's description.
local function count_lines(text)
  local counts, inside, everywhere_now, operation = {}, false, false, ""
  for line in text:gmatch("[^\n]+") do
    local heading = line:match("^#+ (.*)")
    if heading then
      inside = heading:find("^Silent no%-ops") or heading:find("^Half%-done") or (inside and line:find("^###"))
      everywhere_now, operation = heading == "Everywhere", ""
    elseif inside and line:find("^|") and not line:find("^|%-") then
      local first, second = line:match("^| *(.-) *| *(.-) *|")
      local title = first == "sent" or first == "operation" or (first == "" and second == "")
      operation = first ~= "" and first or operation
      local key = everywhere_now and "everywhere" or operation
      if not title then counts[key] = (counts[key] or 0) + 1 end
    end
  end
  return counts
end

describe("the list of silent losses", function()
  it("has a line for each one of the server's description", function()
    local file = io.open("../shared/chatwoot/behaviour.md", "rb")
    if not file then return pending("the server's description is not at hand") end
    local theirs, ours = count_lines(file:read("*a")), {}
    file:close()
    for _, group in ipairs(groups) do
      for _, line in ipairs(group[2]) do ours[line.of] = (ours[line.of] or 0) + 1 end
    end
    for name in (ELSEWHERE .. ";"):gmatch("%s*(.-);") do ours[name:gsub("%s+", " ")] = theirs[name:gsub("%s+", " ")] end
    assert.same(theirs, ours)
  end)
end)

describe("a row", function()
  local function texts_of(value, visit)
    if type(value) == "string" then return visit(value) end
    if type(value) ~= "table" then return end
    for key, inner in pairs(value) do
      if key ~= "example" then texts_of(inner, visit) end
    end
  end

  it("names only operations that exist when it says what to use instead", function()
    for _, row in ipairs(rows) do
      texts_of(row, function(text)
        for resource, name in text:gmatch("([%l_%.]+):([%l_]+)") do
          assert.is_truthy(by_name[resource .. ":" .. name], row.endpoint .. " speaks of " .. resource .. ":" .. name)
        end
      end)
    end
  end)

  it("says in one sentence what it does, and where that is known from", function()
    for _, row in ipairs(rows) do
      assert.is_truthy(row.doc:find("^%u.*%.$"), row.endpoint)
      assert.is_truthy(#row.source > 0, row.endpoint)
    end
  end)

  it("has an example that is Lua and uses it", function()
    for _, row in ipairs(rows) do
      assert.is_truthy((loadstring or load)(row.example), row.endpoint)
      local call = "client." .. row.resource .. ":" .. row.name .. "("
      local table_call = "client." .. row.resource .. ":" .. row.name .. "{"
      local walk = "client." .. row.resource .. ":each"
      local uses = row.example:find(call, 1, true) or row.example:find(table_call, 1, true)
      assert.is_truthy(uses or row.example:find(walk, 1, true), row.endpoint .. ": " .. row.example)
    end
  end)

  it("takes each path id once, in the order of the path, account first", function()
    for _, row in ipairs(rows) do
      local ids = {}
      for _, param in ipairs(row.params or {}) do
        if param["in"] == "path" then ids[#ids + 1] = param.name end
      end
      local names = {}
      for name in row.path:gmatch("{([%w_]+)}") do names[#names + 1] = name end
      assert.same(names, ids, row.endpoint)
    end
  end)
end)
