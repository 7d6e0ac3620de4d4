---@meta
-- Types of webhooks (lua/chatwoot/webhook.lua) for editors; nothing loads this file. A spec holds them against every recorded delivery.
-- What is null in a delivery is absent in Lua, hence optional. Beware: times of messages are ISO texts here and numbers in the API, and
-- message_type is a word here and a number there.

--- @class chatwoot.webhook.Delivery
--- @field id? string X-Chatwoot-Delivery: the same when a bot is asked again; no part of what is signed
--- @field timestamp? integer unix seconds of this attempt
--- @field signed boolean
--- @field from? "bot"|"inbox"|"account" whose secret verified
--- @field index? integer place of that secret in `secrets`

--- @class chatwoot.webhook.Event
--- @field event string
--- @field delivery chatwoot.webhook.Delivery put in by verify; everything else is the payload as it came

--- @class chatwoot.webhook.Account
--- @field id integer
--- @field name string

--- @class chatwoot.webhook.Inbox
--- @field id integer
--- @field name string

--- @class chatwoot.webhook.Contact
--- @field id integer
--- @field name string
--- @field email? string
--- @field phone_number? string
--- @field identifier? string
--- @field thumbnail string
--- @field avatar string
--- @field blocked boolean
--- @field additional_attributes table
--- @field custom_attributes table
--- @field account chatwoot.webhook.Account

--- @class chatwoot.webhook.Sender A contact, or where type is "user" an agent.
--- @field id integer
--- @field name string
--- @field type? "user"|"agent_bot" absent for contacts
--- @field email? string
--- @field phone_number? string
--- @field identifier? string
--- @field thumbnail? string
--- @field avatar? string
--- @field blocked? boolean
--- @field additional_attributes? table
--- @field custom_attributes? table
--- @field account? chatwoot.webhook.Account

--- @class chatwoot.webhook.Attachment
--- @field id integer
--- @field message_id integer
--- @field account_id integer
--- @field file_type string
--- @field extension? string
--- @field content_type? string since 4.13.0
--- @field data_url? string
--- @field thumb_url? string
--- @field file_size? integer bytes
--- @field width? integer
--- @field height? integer

--- @class chatwoot.webhook.Choice
--- @field title string
--- @field value string

--- @class chatwoot.webhook.ContentAttributes With whatever else a sender put in.
--- @field in_reply_to? integer
--- @field items? chatwoot.webhook.Choice[]
--- @field submitted_values? chatwoot.webhook.Choice[]
--- @field deleted? boolean
--- @field external_error? string

--- @class chatwoot.webhook.EmbeddedSender
--- @field id integer
--- @field name string
--- @field type "contact"|"user"|"agent_bot"
--- @field thumbnail string
--- @field available_name? string agents
--- @field avatar_url? string agents
--- @field availability_status? string agents
--- @field email? string
--- @field phone_number? string
--- @field identifier? string
--- @field blocked? boolean contacts
--- @field company_id? integer contacts
--- @field additional_attributes? table contacts
--- @field custom_attributes? table contacts

--- @class chatwoot.webhook.EmbeddedConversation
--- @field assignee_id? integer
--- @field unread_count integer
--- @field last_activity_at integer unix seconds
--- @field contact_inbox { source_id: string }

--- @class chatwoot.webhook.EmbeddedMessage The newest message inside a conversation, in the API's form.
--- @field id integer
--- @field content? string
--- @field processed_message_content? string
--- @field account_id integer
--- @field inbox_id integer
--- @field conversation_id integer
--- @field message_type integer 0 incoming, 1 outgoing, 2 activity, 3 template
--- @field private boolean
--- @field status "sent"|"delivered"|"read"|"failed"
--- @field source_id? string
--- @field content_type string
--- @field content_attributes chatwoot.webhook.ContentAttributes
--- @field additional_attributes table
--- @field external_source_ids table
--- @field sentiment table
--- @field attachments? chatwoot.webhook.Attachment[]
--- @field sender_type? "Contact"|"User"|"AgentBot"
--- @field sender_id? integer
--- @field sender? chatwoot.webhook.EmbeddedSender
--- @field conversation chatwoot.webhook.EmbeddedConversation
--- @field created_at integer unix seconds
--- @field updated_at string ISO 8601

--- @class chatwoot.webhook.Assignee
--- @field id integer
--- @field name string
--- @field type string
--- @field available_name? string
--- @field avatar_url? string
--- @field availability_status? string
--- @field thumbnail string

--- @class chatwoot.webhook.Team
--- @field id integer
--- @field name string

--- @class chatwoot.webhook.Meta
--- @field sender chatwoot.webhook.EmbeddedSender
--- @field assignee? chatwoot.webhook.Assignee
--- @field assignee_type? "User"|"AgentBot"
--- @field team? chatwoot.webhook.Team
--- @field hmac_verified boolean

--- @class chatwoot.webhook.ContactInbox
--- @field id integer
--- @field contact_id integer
--- @field inbox_id integer
--- @field source_id string
--- @field hmac_verified boolean
--- @field pubsub_token string a secret of the contact's: do not log it
--- @field created_at string ISO 8601
--- @field updated_at string ISO 8601

--- @class chatwoot.webhook.Conversation
--- @field id integer as in paths of the API (display_id)
--- @field account? chatwoot.webhook.Account since 4.14.2
--- @field inbox_id integer
--- @field channel string
--- @field status "open"|"resolved"|"pending"|"snoozed"
--- @field priority? "low"|"medium"|"high"|"urgent"
--- @field labels string[]
--- @field can_reply boolean
--- @field unread_count integer
--- @field additional_attributes table
--- @field custom_attributes table
--- @field snoozed_until? string ISO 8601
--- @field first_reply_created_at? string ISO 8601
--- @field waiting_since integer unix seconds, 0: nobody waits
--- @field agent_last_seen_at integer unix seconds, 0: never
--- @field contact_last_seen_at integer unix seconds, 0: never
--- @field last_activity_at integer unix seconds
--- @field timestamp integer unix seconds
--- @field created_at integer unix seconds
--- @field updated_at number unix seconds
--- @field messages chatwoot.webhook.EmbeddedMessage[] at most one
--- @field meta chatwoot.webhook.Meta
--- @field contact_inbox chatwoot.webhook.ContactInbox
--- @field applied_sla? table enterprise
--- @field sla_events? table[] enterprise
--- @field sla_policy_id? integer enterprise

--- @alias chatwoot.webhook.Changes table<string, { previous_value: any, current_value: any }>[]

--- @class chatwoot.webhook.MessageEvent: chatwoot.webhook.Event
--- @field id integer
--- @field content? string
--- @field message_type "incoming"|"outgoing"|"template" the bot's own answers come back as outgoing
--- @field private boolean notes are delivered too
--- @field content_type string
--- @field content_attributes chatwoot.webhook.ContentAttributes
--- @field additional_attributes table
--- @field attachments? chatwoot.webhook.Attachment[]
--- @field source_id? string
--- @field sender? chatwoot.webhook.Sender
--- @field inbox chatwoot.webhook.Inbox
--- @field conversation chatwoot.webhook.Conversation
--- @field account chatwoot.webhook.Account
--- @field created_at string ISO 8601

--- @class chatwoot.webhook.ConversationEvent: chatwoot.webhook.Event, chatwoot.webhook.Conversation
--- @field changed_attributes? chatwoot.webhook.Changes of conversation_updated only

--- @class chatwoot.webhook.ContactEvent: chatwoot.webhook.Event, chatwoot.webhook.Contact
--- @field changed_attributes? chatwoot.webhook.Changes of contact_updated only

--- @class chatwoot.webhook.TypingEvent: chatwoot.webhook.Event
--- @field user chatwoot.webhook.Sender
--- @field conversation chatwoot.webhook.Conversation
--- @field is_private boolean somebody writes a note

--- @class chatwoot.webhook.WidgetEvent: chatwoot.webhook.Event
--- @field id integer
--- @field contact chatwoot.webhook.Contact
--- @field inbox chatwoot.webhook.Inbox
--- @field account chatwoot.webhook.Account
--- @field current_conversation? chatwoot.webhook.Conversation
--- @field source_id string
--- @field event_info table

--- Functions by the name of their event. One that raises, or returns nil or false beside an error, has failed.
--- @class chatwoot.webhook.On
--- @field message_created? fun(event: chatwoot.webhook.MessageEvent): any, any
--- @field message_updated? fun(event: chatwoot.webhook.MessageEvent): any, any
--- @field conversation_created? fun(event: chatwoot.webhook.ConversationEvent): any, any
--- @field conversation_updated? fun(event: chatwoot.webhook.ConversationEvent): any, any
--- @field conversation_status_changed? fun(event: chatwoot.webhook.ConversationEvent): any, any
--- @field conversation_opened? fun(event: chatwoot.webhook.ConversationEvent): any, any to bots
--- @field conversation_resolved? fun(event: chatwoot.webhook.ConversationEvent): any, any to bots
--- @field conversation_typing_on? fun(event: chatwoot.webhook.TypingEvent): any, any
--- @field conversation_typing_off? fun(event: chatwoot.webhook.TypingEvent): any, any
--- @field contact_created? fun(event: chatwoot.webhook.ContactEvent): any, any
--- @field contact_updated? fun(event: chatwoot.webhook.ContactEvent): any, any
--- @field webwidget_triggered? fun(event: chatwoot.webhook.WidgetEvent): any, any
--- @field ["*"]? fun(event: chatwoot.webhook.Event): any, any events without a function of their own
--- @field error? fun(why: any, event: chatwoot.webhook.Event) what a function raised or returned (kind "deadline": it took too long), when the answer is out

--- @class chatwoot.webhook.HandlerOptions
--- @field secrets chatwoot.webhook.Secret[]
--- @field on chatwoot.webhook.On
--- @field mode? "before"|"after" work before the answer (default), or answer first
--- @field tolerance? number seconds, 300
--- @field now? (fun(): number)|number the clock, os.time
--- @field allow_unsigned? boolean|"any"
--- @field max_bytes? integer 1 MiB
--- @field deadline? number seconds a function may take in nginx, 4
--- @field seen? string|false|table name of a lua_shared_dict ("chatwoot_webhooks"); false: remember nothing; or add, get, set, delete
--- @field remember? number seconds a delivery that was done is remembered, 3600
--- @field concurrency? integer mode "after" in nginx: how many at once in a worker, 32
--- @field max_waiting? integer mode "after" in nginx: beyond so many a delivery is worked on before its answer, 1000
--- @field later? fun(job: fun()): boolean? mode "after" elsewhere: takes a job, runs it when the answer is out; false: no room
