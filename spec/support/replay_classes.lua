-- What a client must refuse, as classes with a reason. A class is told from the exchange and endpoints.json alone, never from our rows. A
-- class that holds a recorded success names what forbids it all the same (`forbidden_by`). `unbuildable`: no call of any
-- client library makes such a request, so nothing is tried. Neighbour: replay.lua.

local core = require "chatwoot.core"
local reader = require "spec.support.replay_reader"
local settings = require "spec.support.replay_settings"

local null = core.json.null

local list = {}

local function class(name, reason, test, more)
  local entry = { name = name, reason = reason, test = test }
  for key, value in pairs(more or {}) do entry[key] = value end
  list[#list + 1] = entry
end

-- ---- the wire ----

class("odd path", "the path is not one the operation has (suffixes, doubled slashes, odd bytes)", function(x) return not x.ids end,
  { unbuildable = true, forbidden_by = "paths with suffixes and doubled slashes are accepted, ids are cut to digits (Wire)" })

class("body that is no JSON", "the server answers 400, or ignores it", function(x)
  return x.unreadable or (x.body and x.body.t ~= "object")
end, { unbuildable = true, forbidden_by = "a list, text, number or null at top level counts as no parameters (Silent no-ops, Everywhere)" })

class("body on a call that takes none", "what is sent there is not read", function(x)
  return (x.body or x.multipart) and not x.entry.body
end, { unbuildable = true, forbidden_by = "unknown keys are dropped (Silent no-ops, Everywhere)" })

class("another content type", "the server ignores such a body without a word", function(x)
  local media = x.sent_headers["Content-Type"]
  return x.body ~= nil and media ~= nil and media:match("^[^;]*") ~= "application/json"
end, { unbuildable = true, forbidden_by = "a wrong Content-Type is a silent no-op with 200 (Silent no-ops, Everywhere)" })

class("another verb by header", "the verb is the operation's", function(x) return x.sent_headers["X-HTTP-Method-Override"] ~= nil end,
  { unbuildable = true, forbidden_by = "method override is obeyed (Wire, Headers)" })

-- ---- ids ----

class("odd id", "the server cuts ids to their leading digits: 253abc is 253", function(x)
  for _, field in ipairs(x.entry.path_params) do
    local id = x.ids[field.name]
    if field.type == "integer" and not (id:find("^[1-9]%d*$") and #id < 19) then return true end
    if field.type == "string" and (id == "." or id == ".." or id:find("%c")) then return true end
  end
end, { forbidden_by = "ids are cut to their leading digits (Wire, Verbs, paths, ids)" })

class("a page of the server as the caller", "no API token opens it: the client has another way", function(x)
  return x.operation == "conversation_direct_uploads.create"
end, { unbuildable = true, forbidden_by = "direct_uploads by token: 422; it takes the session and CSRF token of a page (Error bodies; Providers)" })

class("texts as files", "this call takes no blobs", function(x)
  return x.operation == "public_messages.create" and type(x.params.attachments) == "table"
    and type(x.params.attachments[1]) == "string"
end)

-- ---- params ----

-- Fields that stand beside the wrapper, which endpoints.json names in a note only.
local PORTAL = { inbox_id = { type = "integer" }, blob_id = { type = "string" } }
local BESIDE = { ["portals.create"] = PORTAL, ["portals.update"] = PORTAL }

local function fields_of(x)
  local fields = reader.by_name(x.entry.query)
  for name, field in pairs(reader.by_name((x.entry.body or {}).fields)) do fields[name] = field end
  for name, field in pairs(BESIDE[x.operation] or {}) do fields[name] = field end
  return fields
end

class("unknown field", "the server drops it without a word", function(x) -- sent all the same by opts.extra
  local fields = fields_of(x)
  for name in pairs(x.params) do
    if not fields[name] then return true end
  end
end, { extra = true, forbidden_by = "unknown top-level keys are dropped (Silent no-ops, Everywhere)" })

-- Where the recordings show more than endpoints.json says: these are no mistakes.
local ALSO = {
  ["public_messages.update"] = { submitted_values = "array<object>" },
  ["public_contacts.create"] = { source_id = "integer" },
  ["contact_inboxes.create"] = { source_id = "integer" },
  ["messages.create"] = { external_created_at = "integer", attachments = "array<string>" }, -- signed ids of blobs
}
-- endpoints.json calls these required for create and update alike; an update lives without.
local OPTIONAL = { ["webhooks.update"] = { url = true }, ["labels.update"] = { title = true }, ["inboxes.create"] = { name = true } }
for operation, names in pairs(settings.optional) do OPTIONAL[operation] = names end

local function fits(value, declared)
  if value == null then return true end
  if declared == "string" then return type(value) == "string" end
  if declared == "boolean" then return type(value) == "boolean" end
  if declared == "number" then return type(value) == "number" end
  if declared == "integer" then
    return type(value) == "number" and value == math.floor(value) or type(value) == "string" and value:find("^[1-9]%d*$") ~= nil
  end
  if declared == "object" then return type(value) == "table" and not core.json.is_array(value) end
  if declared == "file" then return type(value) == "table" and value.data ~= nil end
  local of = declared:match("^array<(%w+)>$")
  if not of then return true end
  if type(value) ~= "table" or not core.json.is_array(value) then return false end
  for _, element in ipairs(value) do
    if element == null or not fits(element, of) then return false end
  end
  return true
end

class("wrong type", "the server drops it, reads something else, or answers 500", function(x)
  local fields = fields_of(x)
  for name, value in pairs(x.params) do
    local also = (ALSO[x.operation] or {})[name]
    if not fits(value, fields[name].type) and not (also and fits(value, also)) then return true end
  end
end, { extra = true, forbidden_by = "text in a field of another kind is mostly dropped (Silent no-ops, Everywhere)" })

local function holds(value, test)
  if test(value) then return true end
  if type(value) ~= "table" then return false end
  for _, child in pairs(value) do
    if holds(child, test) then return true end
  end
end

class("NUL", "the server answers 500 or 422", function(x)
  return holds(x.params, function(v) return type(v) == "string" and v:find("%z") ~= nil end)
end)

class("null inside a list", "the server drops it without a word", function(x)
  return holds(x.params, function(v)
    if type(v) ~= "table" or not core.json.is_array(v) then return false end
    for _, element in ipairs(v) do
      if element == null then return true end
    end
    return false
  end)
end, { extra = true, forbidden_by = "nulls inside lists are removed (Silent no-ops, Everywhere)" })

class("a metric the server does not know", "the answer is {} in place of the list", function(x)
  if x.operation ~= "reports.timeseries" or not x.params.metric then return false end
  for _, word in ipairs(fields_of(x).metric.enum) do
    if word == x.params.metric then return false end
  end
  return true
end, { forbidden_by = "unknown or missing metric: {} (Reports in short)" })

class("a time that is no unix seconds", "the server reads its leading digits", function(x)
  if not x.operation:find("reports%.") then return false end
  for _, name in ipairs { "since", "until" } do
    local time = x.params[name]
    if type(time) == "string" and (time:find("%D") or #time > 11) then return true end
  end
end, { extra = true, forbidden_by = "since 2026-01-01 is read as 2026 seconds (Silent no-ops, reports)" })

class("unknown word", "the server answers 500, or silently nothing", function(x)
  for name, field in pairs(fields_of(x)) do
    local value, words = x.params[name], {}
    for _, word in ipairs(type(field.enum) == "table" and field.enum or {}) do words[word] = true end
    if next(words) and value ~= nil and value ~= null then
      for _, v in ipairs(type(value) == "table" and value or { value }) do
        if not words[v] and not (name == "assignee_type" and v == "User") then return true end
      end
    end
  end
end, { extra = true, forbidden_by = "an unknown, other-case or empty status gives 200 without rows (Silent no-ops, Conversations)" })

class("missing field", "the server answers 422 or 500, or removes or clears something", function(x)
  for name, field in pairs(fields_of(x)) do
    local optional = (OPTIONAL[x.operation] or {})[name]
    if field.required == true and x.params[name] == nil and not optional then return true end
  end
end, { forbidden_by = "the missing key clears or removes (Silent no-ops, set_agent_bot, labels)" })

class("text that is no UTF-8", "the server answers 400", function(x)
  return holds(x.params, function(v) return type(v) == "string" and not pcall(core.json.encode, v) end)
end)

-- ---- what one operation would lose without a word, or fail at ----

local function blank(value) return type(value) == "string" and not value:find("%S") end

local function blank_or_comma(labels)
  for _, label in ipairs(type(labels) == "table" and labels or {}) do
    if blank(label) or label:find(",", 1, true) then return true end
  end
end

local function clause(payload, test)
  for _, part in ipairs(type(payload) == "table" and payload or {}) do
    if test(part) then return true end
  end
end

local function hour(day) return (tonumber(day.open_hour) or 0) > 23 or (tonumber(day.close_hour) or 0) > 23 end

local function bad_day(day)
  local n = day.day_of_week
  if type(day.open_hour) == "string" then return false end -- a class of its own
  return type(n) ~= "number" or n > 6 or hour(day) or (day.open_minutes or 0) ~= (day.open_minutes or 0)
    or (tonumber(day.open_minutes) or 0) > 59 or (tonumber(day.close_minutes) or 0) > 59
end

-- What notification_settings knows: by mail and by push, of four times a conversation, its deadlines.
local function unknown_flag(flags)
  for _, flag in ipairs(type(flags) == "table" and flags or {}) do
    local event = flag:match("^email_(.+)$") or flag:match("^push_(.+)$") or ""
    if not (event:find("conversation", 1, true) or event:find("^sla_missed_")) then return true end
  end
end

local STATUSES = { open = true, resolved = true, pending = true, snoozed = true }
local TYPES = { web_widget = true, api = true, email = true, line = true, telegram = true, whatsapp = true, sms = true, voice = true }

local COMMAS = "a comma inside a label splits it, an empty one is dropped (Silent no-ops, labels)"
local NULLS = "null clears nothing here, or fails (Silent no-ops; 500 in ordinary use)"
local MARKS = "the server reads the word's presence: any text switches it on (Safe walking, Messages)"

local TOOLS = "tools are taken from the instruction (notes of captain_scenarios); unknown keys are dropped (Silent no-ops, Everywhere)"

-- operation -> { reason, test(params), forbidden_by }
local function any_value(object, test)
  for _, value in pairs(type(object) == "table" and object or {}) do
    if test(value) then return true end
  end
end

local function is_text(value) return type(value) == "string" end

-- Rows whose params are right and which serve nothing: the server's answer is useless by token, whatever is sent.
local NO_USE = { ["profile_mfa.get"] = true, ["profile_mfa.create"] = true, ["profile_mfa.verify"] = true,
  ["profile_mfa.delete"] = true, ["accounts.create_v2"] = true, ["portals.archive"] = true }

class("an operation of no use", "by an access token the server answers 500 and does it all the same, or never succeeds", function(x)
  return NO_USE[x.operation] or settings.no_use[x.operation]
end, { forbidden_by = "profile_mfa by API token (Half-done failures); accounts.create_v2 and integration_hooks.process_event cannot succeed "
  .. "(Providers)" })

-- What platform_accounts takes and reads as something else. Numbers as text inside limits are another class.
local function bad_account(p)
  return any_value(p.features, function(on) return type(on) ~= "boolean" end)
    or p.features and p.features.no_such_feature ~= nil or p.limits and p.limits.nonsense ~= nil
    or any_value(p.limits, function(v) return is_text(v) and not v:find("^%d+$") end) or p.status == null or p.name == null
end

local SWITCHES = "text switches a feature on, null off; an unknown one is half done (Silent no-ops, platform_accounts; Half-done failures)"

local SPECIAL = {
  ["conversations.create"] = { "a conversation that lands elsewhere, has no partner, or loses its wake-up time", function(p)
    local text = type(p.snoozed_until) == "string" and p.snoozed_until
    return not (p.contact_id and p.inbox_id) and not (p.source_id and not p.inbox_id and not p.contact_id)
      or text and (p.status ~= "snoozed" or not text:find("^%d%d%d%d%-"))
      or type(p.message) == "table" and p.message.message_type == "nosuch"
  end, "inbox_id with source_id but no contact_id is not looked at; a snoozed_until that is no ISO text is lost (Silent no-ops)" },
  ["contact_notes.create"] = { "an empty note", function(p) return blank(p.content) or p.content == null end },
  ["contact_notes.update"] = { "an empty note is answered and not stored", function(p) return blank(p.content) end,
    "empty content: 200 with the empty text, nothing stored (Silent no-ops, contact notes.update)" },
  ["contact_labels.create"] = { "labels that would be split or dropped", function(p) return blank_or_comma(p.labels) end, COMMAS },
  ["conversation_labels.create"] = { "labels that would be split or dropped", function(p) return blank_or_comma(p.labels) end, COMMAS },
  ["contacts.create"] = { "null where it clears nothing", function(p) return p.custom_attributes == null or p.blocked == null end, NULLS },
  ["contacts.update"] = { "null where it clears nothing", function(p) return p.custom_attributes == null or p.blocked == null end, NULLS },
  ["contacts.search"] = { "a search that finds nothing or ignores what is asked", function(p)
    return blank(p.q) or p.labels ~= nil or (tonumber(p.page) or 1) < 1
  end, "labels are ignored; without q nothing is searched (Silent no-ops, contacts.search)" },
  ["conversation_assignments.create"] = { "two assignments in one, or none, or no bot", function(p)
    return (p.assignee_id == nil) == (p.team_id == nil) or p.assignee_id == null and p.assignee_type ~= nil
  end, "an empty body is 200 null; AgentBot + null changes nothing (Silent no-ops, assignments)" },
  ["conversations.list"] = { "an inbox that is not looked at", function(p)
    return p.conversation_type == "participating" and p.inbox_id ~= nil
  end, "conversation_type=participating drops inbox_id (Silent no-ops, conversations.list)" },
  ["messages.create"] = { "marks that are lost, or a message that is not delivered", function(p)
    local attributes = type(p.content_attributes) == "table" and p.content_attributes or nil
    return attributes and (attributes.automation_rule_id ~= nil or p.external_created_at ~= nil)
      or p.source_id ~= nil and p.message_type == nil
  end, "automation_rule_id loses the other keys, external_created_at beside attributes is lost, source_id stops delivery (Silent no-ops)" },
  ["messages.list"] = { "a flag whose text is not read", function(p)
    return p.filter_internal_messages ~= nil and p.filter_internal_messages ~= "true"
  end, MARKS },
  ["messages.update"] = { "null as a status", function(p) return p.status == null end, NULLS },
  ["conversations.search"] = { "a search without words, or with a filter it drops", function(p)
    return blank(p.q) or p.status ~= nil and p.q ~= nil
  end, "q switches the status filter off, even empty (Silent no-ops, conversations.list)" },
  ["conversations.toggle_status"] = { "a toggle that depends on what is, or a wake-up time in the far future", function(p)
    return p.status == nil or p.status == null or (tonumber(p.snoozed_until) or 0) > 1e11
      or p.snoozed_until ~= nil and p.status ~= "snoozed"
  end, "milliseconds become the year 62178; without status the server toggles (Silent no-ops; toggle_status)" },
  ["conversations.toggle_priority"] = { "a priority cleared by accident", function(p) return p.priority == nil end,
    "no key clears the priority (Silent no-ops, toggle_priority)" },
  ["conversations.custom_attributes"] = { "null for the whole set", function(p) return p.custom_attributes == null end },
  ["conversations.filter"] = { "an operator that always fails", function(p)
    return clause(p.payload, function(part) return part.filter_operator == "days_before" end)
  end },
  ["agent_bots.create"] = { "a bot without a name", function(p) return p.name == nil end,
    "nothing at all makes a bot without name (Silent no-ops, agent_bots.create)" },
  ["agents.update"] = { "null as a name", function(p) return p.name == null end, NULLS },
  ["inboxes.create"] = { "a channel the server does not know, or null where it can't be", function(p)
    local channel = p.channel
    return p.name == null or p.timezone == null or channel == null
      or type(channel) == "table" and not TYPES[channel.type or ""]
  end },
  ["inboxes.update"] = { "hours that are dropped, a type that can't change, null where it can't be", function(p)
    local channel = p.channel
    return p.name == null or p.sender_name_type == null or channel == null
      or type(channel) == "table" and (channel.type ~= nil or next(channel) == nil)
      or clause(p.working_hours, bad_day)
  end, "days with bad hours are dropped; channel {} or null changes nothing (Silent no-ops, inboxes.update)" },
  ["inbox_members.create"] = { "null for a list", function(p) return p.user_ids == null end },
  ["inbox_members.update"] = { "null for a list", function(p) return p.user_ids == null end },
  ["bulk_actions.create"] = { "words and fields that change nothing", function(p)
    local fields = type(p.fields) == "table" and p.fields or {}
    local status = fields.status
    return fields.priority ~= nil or status == null or status and not STATUSES[status]
      or p.action_name ~= nil and p.action_name ~= "delete"
  end, "unknown words or ids, priority in fields: nothing (Silent no-ops, bulk_actions)" },
  ["custom_attribute_definitions.create"] = { "null as a name or a key", function(p)
    return p.attribute_display_name == null or p.attribute_key == null
  end },
  ["custom_filters.create"] = { "a filter without its clauses", function(p) return p.query == nil end,
    "no query is stored and answered as the text \"{}\" (Silent no-ops, custom_filters.create)" },
  ["notification_settings.update"] = { "a flag the server does not know", function(p)
    return unknown_flag(p.selected_email_flags) or unknown_flag(p.selected_push_flags)
  end },
  ["notifications.snooze"] = { "a time that changes nothing", function(p) return p.snoozed_until == null end,
    "null: nothing, there is no way to unsnooze (Silent no-ops, notifications.snooze)" },
  ["webhooks.create"] = { "null for a list", function(p) return p.subscriptions == null end,
    "subscriptions null: the defaults (Silent no-ops, webhooks.create)" },
  ["labels.create"] = { "null as a colour", function(p) return p.color == null end },
  ["teams.create"] = { "null for yes or no", function(p) return p.allow_auto_assign == null end,
    "null is stored as null (Silent no-ops, teams)" },
  ["portals.create"] = { "a configuration of which a part is dropped", function(p)
    local config = type(p.config) == "table" and p.config or {}
    return config.theme ~= nil or config.allowed_locales == "en" or config.layout == "fancy"
  end, "unknown config keys are dropped (Silent no-ops, portals)" },
  ["portal_articles.list"] = { "a status that no article has", function(p)
    return p.status ~= nil and p.status ~= "draft" and p.status ~= "published" and p.status ~= "archived"
  end, "an unknown word in a list's filter: 200, no rows (500 in ordinary use, enums)" },
  ["captain_preferences.update"] = { "a feature the server does not know", function(p)
    return type(p.captain_features) == "table" and (p.captain_features.fly ~= nil or type(p.captain_features.editor) == "string")
  end, "unknown keys are dropped (Silent no-ops, Everywhere); features are ignored with 200 (notes of captain_preferences)" },
  ["captain_assistants.create"] = { "a configuration of which a part is dropped", function(p)
    return type(p.config) == "table" and p.config.unknown ~= nil
  end, "assistant config (Silent no-ops, captain); unknown keys are dropped (Everywhere)" },
  ["captain_assistants.update"] = { "numbers and flags as text, which stay text", function(p)
    return type(p.config) == "table" and type(p.config.temperature) == "string"
  end, "assistant config (Silent no-ops, captain); values keep the kind they were sent in (notes of captain_assistants)" },
  ["captain_scenarios.create"] = { "tools that are not looked at", function(p) return p.tools ~= nil end, TOOLS },
  ["captain_scenarios.update"] = { "tools that are not looked at", function(p) return p.tools ~= nil end, TOOLS },
  ["captain_documents.create"] = { "neither page nor file", function(p) return (p.external_link == nil) == (p.pdf_file == nil) end },
  ["captain_custom_tools.create"] = { "a parameter without its type", function(p)
    return clause(p.param_schema, function(part) return part.type == nil end)
  end },
  ["captain_copilot_messages.create"] = { "an empty message", function(p) return p.message == nil or blank(p.message) end,
    "missing or empty is stored with 200 (notes of captain_copilot_messages), as public_messages.create does (Silent no-ops)" },
  ["captain_bulk_actions.create"] = { "a word that does nothing", function(p)
    local status = type(p.fields) == "table" and p.fields.status
    return status ~= "approve" and status ~= "delete" and status ~= "sync"
  end, "bulk action with unknown word: nothing (Silent no-ops, captain)" },
  ["companies.create"] = { "an empty domain, of which there can be one", function(p) return blank(p.domain) end,
    'company domain "" twice (500 in ordinary use)' },
  ["companies.search"] = { "a search without words", function(p) return blank(p.q) end },
  ["reports.timeseries"] = { "half a period, or a zone nobody lives in", function(p)
    return (p.since == nil) ~= (p["until"] == nil) or (p.timezone_offset or 0) > 13
  end, "without since and until: [] (Reports in short); unknown zone is UTC (Silent no-ops, reports)" },
  ["reports.conversation_traffic_csv"] = { "a zone nobody lives in", function(p) return (p.timezone_offset or 0) > 13 end,
    "unknown zone is UTC (Silent no-ops, reports)" },
  ["reports.conversations"] = { "an agent who is not looked at", function(p) return p.user_id ~= nil end,
    "user_id is accepted and not used (notes of reports.conversations); unknown keys are dropped (Silent no-ops, Everywhere)" },
  ["public_contacts.create"] = { "an empty source_id", function(p) return p.source_id == "" end },
  ["public_contacts.update"] = { "values the server ignores", function(p)
    return blank(p.name) or blank(p.email) or p.name == null or p.identifier ~= nil and p.identifier_hash == nil
  end, "blank name or email and identifier are ignored (Silent no-ops, public_contacts.update)" },
  ["public_messages.create"] = { "an empty message", function(p) return p.content == null or p.content == nil and p.attachments == nil end,
    "nothing sent makes an empty message (Silent no-ops, public_messages.create)" },
  ["public_messages.update"] = { "an answer without values", function(p) return p.submitted_values == nil end,
    "wrong submitted_values: 200, nothing (Silent no-ops, public_messages.update)" },
  ["platform_accounts.create"] = { "a switch that is no boolean, an unknown name", bad_account, SWITCHES },
  ["platform_accounts.update"] = { "a switch that is no boolean, an unknown name, a status of null", bad_account, SWITCHES },
  ["platform_account_users.create"] = { "a member without a role", function(p) return p.role == null end,
    "null is stored as null (note of platform_account_users.create)" },
  ["platform_account_users.delete"] = { "nobody to take out", function(p) return p.user_id == nil end,
    "delete without user_id is no error (Platform API)" },
  ["platform_agent_bots.create"] = { "a bot without a name", function(p) return p.name == nil end,
    "nothing is required (note of platform_agent_bots.create)" },
  ["platform_users.create"] = { "null where it clears nothing", function(p) return p.email == null or p.custom_attributes == null end, NULLS },
  ["platform_users.update"] = { "null where it clears nothing", function(p) return p.custom_attributes == null end, NULLS },
  ["platform_email_channel_migrations.create"] = { "a mail service the server does not know, or no address", function(p)
    return clause(p.migrations, function(one) return one.provider == "yahoo" or one.email == nil end)
  end, "200 when all fail (Providers, email_channel_migrations)" },
  ["accounts.create"] = { "null for a name or a password", function(p)
    return p.account_name == null or p.user_full_name == null or p.password == null
  end },
  ["accounts.update"] = { "minutes out of bounds", function(p)
    local minutes = p.auto_resolve_after
    return type(minutes) == "number" and (minutes < 10 or minutes > 1439856)
  end },
  ["uploads.create"] = { "neither a file nor an address", function(p) return p.attachment == nil and p.external_url == nil end },
  ["profile_mfa.backup_codes"] = { "no code", function(p) return p.otp_code == nil and p.backup_code == nil end },
}

for operation, entry in pairs(settings.special) do SPECIAL[operation] = entry end

class("lost without a word", "the operation would do less than asked, or something else", function(x)
  local special = SPECIAL[x.operation]
  return special and special[2](x.params)
end, { extra = true, forbidden_by = function(x) return SPECIAL[x.operation][3] end })

class("page beyond 64 bits", "the server answers 500", function(x)
  for _, name in ipairs { "page", "before", "after" } do
    if type(x.params[name]) == "string" then return true end
  end
end, { forbidden_by = "beyond 64 bits: 500, on contacts.active 200 (Wire, Limits)" })

class("conditional request", "the client keeps no copies, so it never asks for 304", function(x) return x.status == 304 end,
  { unbuildable = true })

class("fields in the query of a call that has a body", "one place is enough", function(x)
  local query = reader.by_name(x.entry.query)
  for _, pair in ipairs(x.query) do
    if x.entry.body and not query[pair[1]:gsub("%[%]$", "")] and not query[pair[1]] then return true end
  end
end, { unbuildable = true, forbidden_by = "ids may also stand in the query (notes of the member operations)" })

class("the same parameter twice", "a table has one value for a name", function(x)
  local seen = {}
  for _, pair in ipairs(x.query) do
    if seen[pair[1]] and not pair[1]:find("%[%]$") then return true end
    seen[pair[1]] = true
  end
end, { unbuildable = true, forbidden_by = "duplicate keys: the last wins (Wire, Bodies)" })

class("attributes as form fields", "beside a file they go as one JSON text, which keeps numbers", function(x)
  for _, pair in ipairs(x.multipart and x.multipart.by.fields or {}) do
    if pair[1].text:find("^content_attributes%[") then return true end
  end
end, { unbuildable = true, forbidden_by = "multipart fields: numbers become text (Exactly-once, encodings)" })

class("numbers as text inside objects", "they go as numbers", function(x)
  return x.operation == "inboxes.update" and clause(x.params.working_hours, function(day) return type(day.open_hour) == "string" end)
    or x.operation == "platform_accounts.update" and any_value(x.params.limits, is_text)
end, { unbuildable = true, forbidden_by = "numbers inside objects stay text in multipart (Silent no-ops, inboxes.update)" })

class("an empty list of files", "it is the same as none, and is not sent", function(x)
  return x.operation == "messages.create" and type(x.params.attachments) == "table" and #x.params.attachments == 0
end, { unbuildable = true, forbidden_by = "content may be missing, attachments must be a list (Messages)" })

local M = { list = list }

--- The first class the exchange is in, or nil.
function M.of(x)
  for _, entry in ipairs(list) do
    if entry.test(x) then return entry end
  end
end

return M
