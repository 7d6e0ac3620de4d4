--- Making a message and what follows from it: the conversation moves, reopens, stops or starts to wait. It must never
-- answer: a problem comes back as { faults } (a validation) or { text } (an exception), because two endpoints show it
-- differently. Neighbours: messages.lua, conversations.lua (first message), public_messages.lua, activity.lua.
local attachments = require "chatwoot.sandbox.attachments"
local agent_bots = require "chatwoot.sandbox.agent_bots"
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local items = require "chatwoot.sandbox.items"
local json = require "chatwoot.sandbox.json"
local liquid = require "chatwoot.sandbox.liquid"
local notify = require "chatwoot.sandbox.notify"
local reporting = require "chatwoot.sandbox.reporting"

local model = {}
local null = json.null

local MESSAGE_TYPES = { incoming = 0, outgoing = 1, activity = 2, template = 3, [0] = 0, [1] = 1, [2] = 2, [3] = 3 }
local CONTENT_TYPES = {
  [0] = "text", "input_text", "input_textarea", "input_email", "input_select", "cards", "form", "article",
    "incoming_email",
  "input_csat", "integrations", "sticker", "voice_call",
}
for number = 0, 12 do CONTENT_TYPES[CONTENT_TYPES[number]] = CONTENT_TYPES[number] end

local function quoted(value) return "'" .. tostring(cast.string(value)) .. "'" end

local function message_type(given)
  local asked = given.message_type
  if asked == nil or asked == null then return 1 end
  if asked == "" then return nil,
    "PG::NotNullViolation: ERROR:  null value in column \"message_type\" of relation \"messages\" "
    .. "violates not-null constraint" end
  local number = MESSAGE_TYPES[asked]
  if not number then return nil, quoted(asked) .. " is not a valid message_type" end
  return number
end

local function content_type(given)
  local asked = given.content_type
  if asked == nil or asked == null or asked == "" then return "text" end
  local word = CONTENT_TYPES[asked]
  if not word then return nil, quoted(asked) .. " is not a valid content_type" end
  return word
end

local function reply_to(conversation, attributes)
  local by_id, by_source = cast.present(attributes.in_reply_to), cast.present(attributes.in_reply_to_external_id)
  if by_id == nil and by_source == nil then return end
  local found
  for _, message in ipairs(conversation.messages) do
    if by_id ~= nil and message.id == cast.id(by_id) then found = message end
    if by_id == nil and message.source_id ~= nil and message.source_id == by_source then found = found or message end
  end
  attributes.in_reply_to = found and found.id or null
  attributes.in_reply_to_external_id = found and found.source_id or null
end

local function content_attributes(conversation, given)
  local attributes = given.content_attributes
  if type(attributes) == "string" then
    local decoded = json.decode(attributes, true)
    attributes = json.is_object(decoded) and decoded or {}
  end
  attributes = cast.copy(cast.object(attributes) or {})
  if attributes.automation_rule_id ~= nil then attributes = { automation_rule_id = attributes.automation_rule_id } end
  if given.external_created_at ~= nil and not next(attributes) then
    attributes.external_created_at = given.external_created_at
  end
  reply_to(conversation, attributes)
  return attributes
end

local function addresses(text, problem)
  local list = json.array({})
  for address in (cast.string(text) or ""):gmatch("[^,]+") do
    address = address:match("^%s*(.-)%s*$")
    if not address:find("^[^@%s]+@[^@%s]+$") then problem.text = "Invalid email address" end
    list[#list + 1] = address
  end
  return list
end

--- What a message of an email inbox gains: who gets it, and the text as a mail shows it.
local function mail(message, given)
  local problem, attributes = {}, message.content_attributes
  if message.conversation.inbox.channel.type ~= "email" then return nil end
  for _, name in ipairs({ "cc_emails", "bcc_emails", "to_emails" }) do
    attributes[name] = addresses(given[name], problem)
  end
  if message.private then return problem.text and problem end
  local text = message.content or ""
  local html = cast.present(given.email_html_content) and cast.string(given.email_html_content)
    or ("<p>%s</p>\n"):format(text)
  attributes.email = { html_content = { full = html, reply = html }, text_content = { full = text, reply = text } }
  return problem.text and problem
end

local function template_params(given, faults, message)
  message.additional_attributes.campaign_id = cast.present(given.campaign_id)
  local params = given.template_params
  if params == nil or params == null then return end
  if not cast.object(params) then
    faults:add("template_params", "Template params must be of type hash")
  elseif params.name == nil then
    faults:add("name", "Name is required")
  else
    message.additional_attributes.template_params = params
  end
end

local function files_of(given)
  local files = given.attachments
  if cast.blank(files) then return {} end
  if cast.list(files) then return files end
  if files == true then return nil, "undefined method 'each' for true" end
  local class = type(files) == "string" and "String" or type(files) == "number" and "Integer"
    or "ActionDispatch::Http::UploadedFile"
  return nil, "undefined method 'each' for an instance of " .. class
end

local function uploads(state, files)
  local out = {}
  for i, file in ipairs(files) do
    if type(file) == "string" then
      out[i] = state.blobs[file:match("^(%x+)$") or ""]
      if not out[i] then return nil, "mismatched digest" end
    elseif type(file) == "table" and file.is_upload then
      out[i] = file
    else
      return nil, "Could not find or build blob: expected attachable, got " .. json.encode(file)
    end
  end
  return out
end

--- At most so many messages a minute in one conversation, notes and all.
local function too_many(state, conversation)
  local recent, count = state:now() - 60, 0
  for i = #conversation.messages, 1, -1 do
    if conversation.messages[i].created_at < recent then break end
    count = count + 1
  end
  return count >= state.message_limit
end

local function validate(state, message, given, files)
  local faults = errors.faults()
  if too_many(state, message.conversation) then faults:add("base", "Too many messages") end
  if message.content and cast.length(message.content) > 150000 then
    faults:add("content", "Content is too long (maximum is 150000 characters)")
  end
  if message.source_id and #message.source_id > 20000 then
    faults:add("source_id", "Source is too long (maximum is 20000 characters)")
  end
  template_params(given, faults, message)
  local broken = items.check(message.content_type, message.content_attributes, faults)
  if message.conversation.inbox.channel.type == "web_widget" then
    for _, file in ipairs(files) do
      if attachments.refused_by_widget(file.content_type) then
        faults:add("attachments", "Attachments file type not supported")
      end
    end
  end
  if broken then return { text = broken } end
  if #faults > 0 then return { faults = faults } end
end

--- Who is shown as the writer.
local function sender_of(ctx, conversation, kind, given)
  if kind ~= 1 then return "Contact", conversation.contact end
  if given.sender_type == "AgentBot" and given.sender_id ~= nil then
    local bot = agent_bots.accessible(ctx, given.sender_id)
    if bot then return "AgentBot", bot end
  end
  if ctx.bot then return "AgentBot", ctx.bot end
  if ctx.user then return "User", ctx.user end
  return "Contact", conversation.contact
end

--- How many incoming messages nobody has seen; stops at most, ten if not given.
function model.unread(conversation, most)
  local count, seen = 0, conversation.agent_last_seen_at
  for i = #conversation.messages, 1, -1 do
    local message = conversation.messages[i]
    if seen and message.created_at <= seen then break end
    if message.message_type == 0 then count = count + 1 end
    if count == (most or 10) then break end
  end
  return count
end

local function came_in(conversation, message)
  conversation.contact.last_activity_at, conversation.contact.updated_at = message.created_at, message.created_at
  if not conversation.waiting_since then conversation.waiting_since = message.created_at end
end

local REOPENED = {
  resolved = "System reopened the conversation due to a new incoming message.",
  snoozed = "Conversation was reopened by %s", pending = "Conversation was marked as pending by %s",
}

--- A contact's message reopens a conversation; what a bot looks after becomes the bot's again. Who is nil for the contact
--- himself: then only the reopening of a resolved one leaves a line.
local function reopen(state, conversation, who)
  local old, line = conversation.status, nil
  if conversation.contact.blocked or old ~= "resolved" and old ~= "snoozed" then return end
  conversation.status, conversation.snoozed_until = "open", nil
  if old == "resolved" and conversation.inbox.bot then
    conversation.status, line = "pending", who and REOPENED.pending:format(who.name)
  elseif old == "snoozed" then
    line = who and REOPENED.snoozed:format(who.name)
  elseif conversation.inbox.channel.type == "api" then
    line = REOPENED.resolved
  end
  if line then state:soon(function() model.store(state, model.draft(conversation, 2, line)) end) end
end

local function went_out(state, conversation, message)
  if message.private then return end
  if message.sender_type == "User" then reporting.answered(state, message) end
  conversation.waiting_since = nil
  if message.sender_type == "User" and not conversation.first_reply_created_at then
    conversation.first_reply_created_at = message.created_at
  end
end

--- Puts a message into its conversation and lets the conversation follow. who: the user who wrote it in, if one did.
function model.store(state, message, who)
  local conversation = message.conversation
  local now = state:now()
  message.id, message.created_at, message.updated_at = state:next_id("messages"), now, now
  conversation.messages[#conversation.messages + 1] = message
  conversation.account.messages:add(message)
  conversation.last_activity_at, conversation.updated_at = now, now
  if message.message_type == 0 then
    came_in(conversation, message)
    reopen(state, conversation, who)
  end
  if message.message_type == 1 then went_out(state, conversation, message) end
  notify.message(state, message)
  return message
end

--- A message with nothing but defaults, not yet stored.
function model.draft(conversation, kind, content)
  return {
    account = conversation.account, conversation = conversation, message_type = kind, content = content,
    content_type = "text", status = "sent", content_attributes = {}, additional_attributes = {}, private = false,
    attachments = {},
  }
end

--- The text of what was sent as content, placeholders filled in where it goes out. Lists and objects become text too, but for
--- what contacts send: there they are dropped.
local function content_of(ctx, conversation, kind, given)
  local content = cast.string(given)
  if content == nil and type(given) == "table" and given ~= null and not ctx.public then content = json.encode(given) end
  if content and kind ~= 0 and kind ~= 2 then content = liquid.render(content, conversation, ctx.user) end
  return content
end

--- Makes a message from what a caller sent. Answers it, or nil and the problem.
function model.build(ctx, conversation, given)
  local kind, wrong = message_type(given)
  if not kind then return nil, { text = wrong } end
  if given.message_type == "incoming" and conversation.inbox.channel.type ~= "api" and not ctx.public then
    return nil, { text = "Incoming messages are only allowed in Api inboxes" }
  end
  local files, not_list = files_of(given)
  if not files then return nil, { text = not_list } end
  local message = model.draft(conversation, kind, content_of(ctx, conversation, kind, given.content))
  message.content_type, wrong = content_type(given)
  if not message.content_type then return nil, { text = wrong } end
  message.private, message.source_id = cast.boolean(given.private) or false, cast.string(given.source_id)
  message.content_attributes = content_attributes(conversation, given)
  local problem = mail(message, given)
  if problem then return nil, problem end
  message.sender_type, message.sender = sender_of(ctx, conversation, kind, given)
  files, wrong = uploads(ctx.state, files)
  if not files then return nil, { text = wrong } end
  problem = validate(ctx.state, message, given, files)
  if problem then return nil, problem end
  model.store(ctx.state, message, ctx.user)
  for _, file in ipairs(files) do attachments.add(ctx.state, message, file) end
  return message
end

return model
