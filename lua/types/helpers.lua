---@meta
-- Types of the helpers (lua/chatwoot/helpers/) for editors; nothing loads this file. The operations stand in chatwoot.lua beside it.

--- @alias chatwoot.Changed table<string, { from: any, to: any }>
--- @class chatwoot.Wanted
--- @field status? "open"|"resolved"|"pending"|"snoozed"
--- @field snoozed_until? integer unix seconds, with status = "snoozed"
--- @field priority? "low"|"medium"|"high"|"urgent"|userdata chatwoot.null clears
--- @field assignee_id? integer|userdata chatwoot.null takes the assignee away
--- @field team_id? integer|userdata
--- @field labels? string[] the whole set
--- @field custom_attributes? table merged; chatwoot.null removes a key

--- @class chatwoot.canned_responses
local canned_responses = {}
--- @class chatwoot.contacts
local contacts = {}
--- @class chatwoot.contacts.labels
local contacts_labels = {}
--- @class chatwoot.conversations
local conversations = {}
--- @class chatwoot.conversations.labels
local conversations_labels = {}
--- @class chatwoot.custom_attribute_definitions
local custom_attribute_definitions = {}
--- @class chatwoot.inboxes
local inboxes = {}
--- @class chatwoot.labels
local labels = {}
--- @class chatwoot.messages
local messages = {}
--- @class chatwoot.teams
local teams = {}
--- @class chatwoot.webhooks
local webhooks = {}
--- @class chatwoot.Client
local Client = {}

--- Brings a conversation to what is wanted: sends only what differs, in the order that triggers least automation, and reads it back. `want` may
--- hold status (with snoozed_until), priority, assignee_id, team_id, labels, custom_attributes. An id the server dropped is a `conflict`.
--- @param conversation_id integer
--- @param want chatwoot.Wanted
--- @param opts chatwoot.Opts?
--- @return chatwoot.Changed? changed, chatwoot.Error? err
--- Example: local changed = chatwoot.assert(client.conversations:apply(1, { status = "resolved", priority = "low", labels = { "billing" } }))
function conversations:apply(conversation_id, want, opts) end

--- The label of this title, found or made.
--- @param params chatwoot.labels.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Label? label, boolean|chatwoot.Error made_or_err
--- Example: local label, made = chatwoot.assert(client.labels:ensure { title = "refund", color = "#cc0000" })
function labels:ensure(params, opts) end

--- The team of this name, found or made.
--- @param params chatwoot.teams.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Team? team, boolean|chatwoot.Error made_or_err
--- Example: local team, made = chatwoot.assert(client.teams:ensure { name = "second line" })
function teams:ensure(params, opts) end

--- The canned response of this short_code, found or made.
--- @param params chatwoot.canned_responses.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.CannedResponse? response, boolean|chatwoot.Error made_or_err
--- Example: local response, made = chatwoot.assert(client.canned_responses:ensure { short_code = "hours", content = "We are here from 9 to 5." })
function canned_responses:ensure(params, opts) end

--- The webhook of this url, found or made.
--- @param params chatwoot.webhooks.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Webhook? webhook, boolean|chatwoot.Error made_or_err
--- Example: local webhook, made = chatwoot.assert(client.webhooks:ensure { url = "https://shop.example/hook", subscriptions = { "message_created" } })
function webhooks:ensure(params, opts) end

--- The inbox of this name and type of channel, found or made. The server has no key for inboxes: two scripts at once may make two.
--- @param params chatwoot.inboxes.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Inbox? inbox, boolean|chatwoot.Error made_or_err
--- Example: local inbox, made = chatwoot.assert(client.inboxes:ensure { name = "Shop", channel = { type = "api" } })
function inboxes:ensure(params, opts) end

--- The definition of this attribute_key and attribute_model (conversations without one), found or made.
--- @param params chatwoot.custom_attribute_definitions.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.CustomAttributeDefinition? definition, boolean|chatwoot.Error made_or_err
--- Example: local plan, made = chatwoot.assert(client.custom_attribute_definitions:ensure { attribute_key = "plan", attribute_display_name = "Plan", attribute_display_type = "text" })
function custom_attribute_definitions:ensure(params, opts) end

--- The contact with this identifier, email, phone number or source_id (in this order, each exactly), found or made; never changed.
--- @param params chatwoot.contacts.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Contact? contact, boolean|chatwoot.Error made_or_err
--- Example: local contact, made = chatwoot.assert(client.contacts:ensure { email = "zoe@shop.example", name = "Zoë" })
function contacts:ensure(params, opts) end

--- Puts labels on a conversation and leaves the others.
--- @param conversation_id integer
--- @param add string|string[]
--- @param opts chatwoot.Opts?
--- @return string[]? labels, chatwoot.Error? err
--- Example: local labels = chatwoot.assert(client.conversations.labels:add(1, { "refund" }))
function conversations_labels:add(conversation_id, add, opts) end

--- Takes labels off a conversation and leaves the others.
--- @param conversation_id integer
--- @param remove string|string[]
--- @param opts chatwoot.Opts?
--- @return string[]? labels, chatwoot.Error? err
--- Example: local labels = chatwoot.assert(client.conversations.labels:remove(1, "refund"))
function conversations_labels:remove(conversation_id, remove, opts) end

--- Puts labels on a contact and leaves the others.
--- @param contact_id integer
--- @param add string|string[]
--- @param opts chatwoot.Opts?
--- @return string[]? labels, chatwoot.Error? err
--- Example: local labels = chatwoot.assert(client.contacts.labels:add(1, { "vip" }))
function contacts_labels:add(contact_id, add, opts) end

--- Takes labels off a contact and leaves the others.
--- @param contact_id integer
--- @param remove string|string[]
--- @param opts chatwoot.Opts?
--- @return string[]? labels, chatwoot.Error? err
--- Example: local labels = chatwoot.assert(client.contacts.labels:remove(1, "vip"))
function contacts_labels:remove(contact_id, remove, opts) end

--- @class chatwoot.SendOpts: chatwoot.Opts
--- @field key string names this message; the same key again gives the message that is there
--- @field since_id integer? older messages need not be looked at
--- @field settle number? 15; seconds a request may still run on the server after its connection broke
--- @field lookup chatwoot.Client? with a user's token, where this one is a bot's

--- Sends a message exactly once per `opts.key`; docs/reliability.md tells what that rests on.
--- @param conversation_id integer
--- @param params chatwoot.messages.create_params|string
--- @param opts chatwoot.SendOpts
--- @return chatwoot.Message? message with `existing`, chatwoot.Error? err
--- Example: local message = chatwoot.assert(client.messages:send(1, "Your order has shipped", { key = "order-17-shipped" }))
function messages:send(conversation_id, params, opts) end

--- The version of the server, remembered for hints.
--- @param opts chatwoot.Opts?
--- @return string? version, chatwoot.Error? err
--- Example: print(chatwoot.assert(client:probe()))
function Client:probe(opts) end
