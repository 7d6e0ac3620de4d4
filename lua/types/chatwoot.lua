---@meta
-- Written by core/document.lua from core/endpoints/. Do not edit. Types for editors; nothing loads this file.

--- @alias chatwoot.File string|{ path: string?, data: string?, filename: string?, content_type: string?, blob_id: string? }
--- @class chatwoot.Opts
--- @field timeout number? seconds without a byte moving @field deadline number? seconds for the whole call
--- @field account_id integer? @field raw boolean? @field dry_run boolean? @field extra table? @field headers table?
--- @field nulls boolean? @field to string?

--- @class chatwoot.agent_bots
local agent_bots = {}

--- Lists the bots of the account and the system bots.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function agent_bots:list(params, opts) end

--- Reads one bot.
--- @param agent_bot_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function agent_bots:get(agent_bot_id, params, opts) end

--- Makes a bot.
--- @param params { name?: string, description?: string, outgoing_url?: string, avatar?: chatwoot.File, avatar_url?: string, bot_type?: "webhook", bot_config?: table }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function agent_bots:create(params, opts) end

--- Changes a bot; what is left out stays.
--- @param agent_bot_id integer
--- @param params { name?: string, description?: string, outgoing_url?: string, avatar?: chatwoot.File, avatar_url?: string, bot_type?: "webhook", bot_config?: table }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function agent_bots:update(agent_bot_id, params, opts) end

--- Deletes a bot.
--- @param agent_bot_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function agent_bots:delete(agent_bot_id, params, opts) end

--- Removes the picture of a bot.
--- @param agent_bot_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function agent_bots:delete_avatar(agent_bot_id, params, opts) end

--- Makes a new access token for a bot; the old one is dead at once.
--- @param agent_bot_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function agent_bots:reset_access_token(agent_bot_id, params, opts) end

--- Makes a new key for the signatures of the events a bot gets.
--- @param agent_bot_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function agent_bots:reset_secret(agent_bot_id, params, opts) end

--- @class chatwoot.agents
local agents = {}

--- Lists the users of the account, administrators included, by name.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function agents:list(params, opts) end

--- Invites a user into the account.
--- @param params { email: string, name?: string, role?: "agent"|"administrator", availability?: "online"|"offline"|"busy", auto_offline?: boolean, custom_role_id?: integer }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function agents:create(params, opts) end

--- Changes the role, availability or name of a user.
--- @param agent_id integer
--- @param params { name?: string, role?: "agent"|"administrator", availability?: "online"|"offline"|"busy", auto_offline?: boolean, custom_role_id?: integer }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function agents:update(agent_id, params, opts) end

--- Takes a user out of the account.
--- @param agent_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function agents:delete(agent_id, params, opts) end

--- Invites several users by their addresses.
--- @param params any|{ emails: string[] }?
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function agents:bulk_create(params, opts) end

--- @class chatwoot.assignable_agents
local assignable_agents = {}

--- Lists who may be assigned in every one of the given inboxes.
--- @param params any|{ inbox_ids: integer[] }?
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function assignable_agents:list(params, opts) end

--- @class chatwoot.canned_responses
local canned_responses = {}

--- Lists canned responses, all or those that hold a text.
--- @param params { search?: string }?
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function canned_responses:list(params, opts) end

--- Keeps a text under a short code.
--- @param params { short_code: string, content: string }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function canned_responses:create(params, opts) end

--- Changes a canned response; what is left out stays.
--- @param canned_response_id integer
--- @param params { short_code?: string, content?: string }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function canned_responses:update(canned_response_id, params, opts) end

--- Deletes a canned response.
--- @param canned_response_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function canned_responses:delete(canned_response_id, params, opts) end

--- @class chatwoot.contacts
--- @field attachments chatwoot.contacts.attachments
--- @field conversations chatwoot.contacts.conversations
--- @field inboxes chatwoot.contacts.inboxes
--- @field labels chatwoot.contacts.labels
--- @field notes chatwoot.contacts.notes
local contacts = {}

--- Lists the contacts that have an email, a phone number or an identifier.
--- @param params { sort?: "name"|"email"|"phone_number"|"last_activity_at"|"created_at"|"company_name"|"city"|"country"|"-name"|"-email"|"-phone_number"|"-last_activity_at"|"-created_at"|"-company_name"|"-city"|"-country", page?: integer, labels?: string[]|string, include_contact_inboxes?: boolean }?
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function contacts:list(params, opts) end

--- Reads one contact.
--- @param contact_id integer
--- @param params { include_contact_inboxes?: boolean }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function contacts:get(contact_id, params, opts) end

--- Makes a contact and, with inbox_id, ties it to that inbox.
--- @param params { name?: string, identifier?: string, email?: string, phone_number?: string, avatar?: chatwoot.File, avatar_url?: string, blocked?: boolean, additional_attributes?: table, custom_attributes?: table, inbox_id?: integer, source_id?: string|integer, company_id?: integer }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function contacts:create(params, opts) end

--- Changes a contact; attributes are merged at their first level, what is left out stays.
--- @param contact_id integer
--- @param params { include_contact_inboxes?: boolean, name?: string, identifier?: string, email?: string, phone_number?: string, avatar?: chatwoot.File, avatar_url?: string, blocked?: boolean, additional_attributes?: table, custom_attributes?: table, company_id?: integer }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function contacts:update(contact_id, params, opts) end

--- Deletes a contact; its conversations follow a moment later.
--- @param contact_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function contacts:delete(contact_id, params, opts) end

--- Searches all contacts by part of name, email, phone number or identifier.
--- @param params any|{ q: string, sort?: "name"|"email"|"phone_number"|"last_activity_at"|"created_at"|"company_name"|"city"|"country"|"-name"|"-email"|"-phone_number"|"-last_activity_at"|"-created_at"|"-company_name"|"-city"|"-country", page?: integer, include_contact_inboxes?: boolean }?
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function contacts:search(params, opts) end

--- Finds contacts by clauses over their fields.
--- @param params any|{ page?: integer, sort?: "name"|"email"|"phone_number"|"last_activity_at"|"created_at"|"company_name"|"city"|"country"|"-name"|"-email"|"-phone_number"|"-last_activity_at"|"-created_at"|"-company_name"|"-city"|"-country", include_contact_inboxes?: boolean, payload: table[] }?
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function contacts:filter(params, opts) end

--- Lists the contacts that are online now.
--- @param params { page?: integer, sort?: "name"|"email"|"phone_number"|"last_activity_at"|"created_at"|"company_name"|"city"|"country"|"-name"|"-email"|"-phone_number"|"-last_activity_at"|"-created_at"|"-company_name"|"-city"|"-country", include_contact_inboxes?: boolean }?
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function contacts:active(params, opts) end

--- Hands in a CSV file of contacts; the work begins about a minute later.
--- @param params { import_file: chatwoot.File }?
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function contacts:import(params, opts) end

--- Has a CSV of contacts made and sent by mail to the caller.
--- @param params { column_names?: string[], payload?: table[], label?: string }?
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function contacts:export(params, opts) end

--- Lists the inboxes a contact can be written to from, with its source_id there.
--- @param contact_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function contacts:contactable_inboxes(contact_id, params, opts) end

--- Removes keys from a contact's custom attributes.
--- @param contact_id integer
--- @param params any|{ custom_attributes: string[] }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function contacts:destroy_custom_attributes(contact_id, params, opts) end

--- Removes the picture of a contact.
--- @param contact_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function contacts:delete_avatar(contact_id, params, opts) end

--- Merges one contact into another and deletes it.
--- @param params { base_contact_id: integer, mergee_contact_id: integer }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function contacts:merge(params, opts) end

--- Starts a phone call to a contact through a Twilio voice inbox.
--- @param contact_id integer
--- @param params any|{ inbox_id: integer, conversation_id?: integer }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function contacts:call(contact_id, params, opts) end

--- @class chatwoot.contacts.attachments
local contacts_attachments = {}

--- Lists the files of all conversations of a contact, newest first.
--- @param contact_id integer
--- @param params { page?: integer }?
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function contacts_attachments:list(contact_id, params, opts) end

--- @class chatwoot.contacts.conversations
local contacts_conversations = {}

--- Lists the newest conversations of a contact, at most twenty.
--- @param contact_id integer
--- @param params {  }?
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function contacts_conversations:list(contact_id, params, opts) end

--- @class chatwoot.contacts.inboxes
local contacts_inboxes = {}

--- Ties a contact to an inbox.
--- @param contact_id integer
--- @param params any|{ inbox_id: integer, source_id?: string|integer, hmac_verified?: boolean }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function contacts_inboxes:create(contact_id, params, opts) end

--- Finds the contact behind a source_id.
--- @param params { inbox_id: integer, source_id: string }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function contacts_inboxes:filter(params, opts) end

--- @class chatwoot.contacts.labels
local contacts_labels = {}

--- Lists the labels of a contact.
--- @param contact_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function contacts_labels:list(contact_id, params, opts) end

--- Makes these the only labels of a contact.
--- @param contact_id integer
--- @param params any|{ labels: string[] }?
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function contacts_labels:set(contact_id, params, opts) end

--- @class chatwoot.contacts.notes
local contacts_notes = {}

--- Lists the notes of a contact, newest first.
--- @param contact_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function contacts_notes:list(contact_id, params, opts) end

--- Reads one note.
--- @param contact_id integer
--- @param note_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function contacts_notes:get(contact_id, note_id, params, opts) end

--- Writes a note about a contact.
--- @param contact_id integer
--- @param params any|{ content: string }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function contacts_notes:create(contact_id, params, opts) end

--- Replaces the text of a note; the caller becomes its author.
--- @param contact_id integer
--- @param note_id integer
--- @param params any|{ content: string }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function contacts_notes:update(contact_id, note_id, params, opts) end

--- Deletes a note.
--- @param contact_id integer
--- @param note_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function contacts_notes:delete(contact_id, note_id, params, opts) end

--- @class chatwoot.conversations
--- @field assignments chatwoot.conversations.assignments
--- @field labels chatwoot.conversations.labels
--- @field participants chatwoot.conversations.participants
local conversations = {}

--- Lists conversations, open ones unless told otherwise.
--- @param params { assignee_type?: "me"|"unassigned"|"all"|"assigned", status?: "all"|"open"|"resolved"|"pending"|"snoozed"|string[], q?: string, inbox_id?: integer|integer[], team_id?: integer, labels?: string[]|string, page?: integer, sort_by?: "last_activity_at_asc"|"last_activity_at_desc"|"created_at_asc"|"created_at_desc"|"priority_asc"|"priority_desc"|"waiting_since_asc"|"waiting_since_desc"|"priority_desc_created_at_asc"|"unread"|"latest"|"sort_on_created_at"|"sort_on_priority"|"sort_on_waiting_since", conversation_type?: "mention"|"participating"|"unattended", source_id?: string, updated_within?: integer }?
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function conversations:list(params, opts) end

--- Counts the conversations a list would find.
--- @param params { assignee_type?: "me"|"unassigned"|"all"|"assigned", status?: "all"|"open"|"resolved"|"pending"|"snoozed"|string[], q?: string, inbox_id?: integer|integer[], team_id?: integer, labels?: string[]|string, conversation_type?: "mention"|"participating"|"unattended", source_id?: string }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function conversations:meta(params, opts) end

--- Finds conversations by part of a message's text and answers the matching messages.
--- @param params any|{ assignee_type?: "me"|"unassigned"|"all"|"assigned", status?: "all"|"open"|"resolved"|"pending"|"snoozed"|string[], q?: string, inbox_id?: integer|integer[], team_id?: integer, labels?: string[]|string, page?: integer, sort_by?: "last_activity_at_asc"|"last_activity_at_desc"|"created_at_asc"|"created_at_desc"|"priority_asc"|"priority_desc"|"waiting_since_asc"|"waiting_since_desc"|"priority_desc_created_at_asc"|"unread"|"latest"|"sort_on_created_at"|"sort_on_priority"|"sort_on_waiting_since", conversation_type?: "mention"|"participating"|"unattended", source_id?: string, updated_within?: integer }?
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function conversations:search(params, opts) end

--- Finds conversations by clauses over their fields.
--- @param params any|{ page?: integer, payload: table[] }?
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function conversations:filter(params, opts) end

--- Reads one conversation with its newest message.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function conversations:get(conversation_id, params, opts) end

--- Makes a conversation with a contact, by contact and inbox or by source_id.
--- @param params { source_id?: string, inbox_id: integer, contact_id: integer, hmac_verified?: boolean, additional_attributes?: table, custom_attributes?: table, status?: "open"|"resolved"|"pending"|"snoozed", snoozed_until?: string, assignee_id?: integer, team_id?: integer, message?: table }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function conversations:create(params, opts) end

--- Changes the priority, or sets the SLA policy, of a conversation.
--- @param conversation_id integer
--- @param params { priority?: "low"|"medium"|"high"|"urgent", sla_policy_id?: integer }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function conversations:update(conversation_id, params, opts) end

--- Deletes a conversation for good.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function conversations:delete(conversation_id, params, opts) end

--- Sets the status of a conversation.
--- @param conversation_id integer
--- @param params any|{ status?: "open"|"resolved"|"pending"|"snoozed", snoozed_until?: integer }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function conversations:toggle_status(conversation_id, params, opts) end

--- Sets the priority of a conversation; chatwoot.null clears it.
--- @param conversation_id integer
--- @param params any|{ priority?: "low"|"medium"|"high"|"urgent" }?
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function conversations:toggle_priority(conversation_id, params, opts) end

--- Shows or hides that an agent is typing.
--- @param conversation_id integer
--- @param params any|{ typing_status: "on"|"off", is_private?: boolean }?
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function conversations:toggle_typing_status(conversation_id, params, opts) end

--- Marks a conversation as seen by the caller now.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function conversations:update_last_seen(conversation_id, params, opts) end

--- Marks a conversation as unread again.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function conversations:unread(conversation_id, params, opts) end

--- Mutes a conversation: resolves it and blocks its contact.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function conversations:mute(conversation_id, params, opts) end

--- Unblocks the contact of a conversation; the status stays.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function conversations:unmute(conversation_id, params, opts) end

--- Sends the whole conversation by mail to an address.
--- @param conversation_id integer
--- @param params any|{ email: string }?
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function conversations:transcript(conversation_id, params, opts) end

--- Replaces all custom attributes of a conversation.
--- @param conversation_id integer
--- @param params { custom_attributes: table }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function conversations:set_custom_attributes(conversation_id, params, opts) end

--- Lists the files of a conversation, oldest message first.
--- @param conversation_id integer
--- @param params { page?: integer }?
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function conversations:attachments(conversation_id, params, opts) end

--- Reads the Captain assistant of the conversation's inbox, or nothing.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function conversations:inbox_assistant(conversation_id, params, opts) end

--- Lists the reporting events of a conversation, oldest first.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function conversations:reporting_events(conversation_id, params, opts) end

--- Counts open conversations with unread messages, by inbox, label and team.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function conversations:unread_counts(params, opts) end

--- @class chatwoot.conversations.assignments
local conversations_assignments = {}

--- Assigns a conversation to an agent, a bot or a team, or to nobody.
--- @param conversation_id integer
--- @param params any|{ assignee_id?: integer, assignee_type?: "User"|"AgentBot", team_id?: integer }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function conversations_assignments:set(conversation_id, params, opts) end

--- @class chatwoot.conversations.labels
local conversations_labels = {}

--- Lists the labels of a conversation.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function conversations_labels:list(conversation_id, params, opts) end

--- Makes these the only labels of a conversation.
--- @param conversation_id integer
--- @param params any|{ labels: string[] }?
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function conversations_labels:set(conversation_id, params, opts) end

--- @class chatwoot.conversations.participants
local conversations_participants = {}

--- Lists the participants of a conversation.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function conversations_participants:list(conversation_id, params, opts) end

--- Adds participants and answers those newly added.
--- @param conversation_id integer
--- @param params any|{ user_ids: integer[] }?
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function conversations_participants:add(conversation_id, params, opts) end

--- Makes exactly these users the participants.
--- @param conversation_id integer
--- @param params any|{ user_ids: integer[] }?
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function conversations_participants:set(conversation_id, params, opts) end

--- Takes participants out.
--- @param conversation_id integer
--- @param params any|{ user_ids: integer[] }?
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function conversations_participants:remove(conversation_id, params, opts) end

--- @class chatwoot.inboxes
--- @field agents chatwoot.inboxes.agents
local inboxes = {}

--- Lists the inboxes the caller may see, by name.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function inboxes:list(params, opts) end

--- Reads one inbox with the settings of its channel.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function inboxes:get(inbox_id, params, opts) end

--- Makes an inbox of one channel type.
--- @param params { name?: string, avatar?: chatwoot.File, greeting_enabled?: boolean, greeting_message?: string, enable_email_collect?: boolean, csat_survey_enabled?: boolean, enable_auto_assignment?: boolean, working_hours_enabled?: boolean, out_of_office_message?: string, timezone?: string, allow_messages_after_resolved?: boolean, lock_to_single_conversation?: boolean, portal_id?: integer, sender_name_type?: "friendly"|"professional", business_name?: string, csat_config?: table, auto_assignment_config?: table, channel: table }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function inboxes:create(params, opts) end

--- Changes the settings of an inbox or of its channel; what is left out stays.
--- @param inbox_id integer
--- @param params { name?: string, avatar?: chatwoot.File, greeting_enabled?: boolean, greeting_message?: string, enable_email_collect?: boolean, csat_survey_enabled?: boolean, enable_auto_assignment?: boolean, working_hours_enabled?: boolean, out_of_office_message?: string, timezone?: string, allow_messages_after_resolved?: boolean, lock_to_single_conversation?: boolean, portal_id?: integer, sender_name_type?: "friendly"|"professional", business_name?: string, csat_config?: table, auto_assignment_config?: table, working_hours?: table[], channel?: table }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function inboxes:update(inbox_id, params, opts) end

--- Deletes an inbox; the work is done a moment later.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function inboxes:delete(inbox_id, params, opts) end

--- Lists who may be assigned in this inbox: its members and the administrators.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function inboxes:assignable_agents(inbox_id, params, opts) end

--- Lists the campaigns of an inbox.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function inboxes:campaigns(inbox_id, params, opts) end

--- Reads the bot tied to an inbox, or nothing when there is none.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function inboxes:get_agent_bot(inbox_id, params, opts) end

--- Ties a bot to an inbox; chatwoot.null takes the bot away.
--- @param inbox_id integer
--- @param params any|{ agent_bot: integer }?
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function inboxes:set_agent_bot(inbox_id, params, opts) end

--- Removes the picture of an inbox.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function inboxes:delete_avatar(inbox_id, params, opts) end

--- Asks the provider of a WhatsApp inbox for its message templates again.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function inboxes:sync_templates(inbox_id, params, opts) end

--- Reads what Meta says about the phone number of a WhatsApp Cloud inbox.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function inboxes:health(inbox_id, params, opts) end

--- Reads the survey template of a WhatsApp inbox as the provider knows it.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function inboxes:csat_template(inbox_id, params, opts) end

--- Makes a new survey template at the provider of a WhatsApp inbox.
--- @param inbox_id integer
--- @param params { message: string, button_text?: string, language?: string }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function inboxes:create_csat_template(inbox_id, params, opts) end

--- Makes a new key for the webhook signatures of an Api inbox; read it from secret.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function inboxes:reset_secret(inbox_id, params, opts) end

--- Tells Meta the callback address of a WhatsApp Cloud inbox again.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function inboxes:register_webhook(inbox_id, params, opts) end

--- Guesses whether Meta will take a survey text as utility or as marketing.
--- @param inbox_id integer
--- @param params { message: string, button_text?: string, language?: string }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function inboxes:analyze_csat_template(inbox_id, params, opts) end

--- Turns voice calls on for a WhatsApp Cloud inbox, here and at Meta.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function inboxes:enable_whatsapp_calling(inbox_id, params, opts) end

--- Turns voice calls off for a WhatsApp Cloud inbox; Meta's own setting is left alone.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function inboxes:disable_whatsapp_calling(inbox_id, params, opts) end

--- Lets calls to a voice inbox come in, or mutes them.
--- @param inbox_id integer
--- @param params any|{ inbound_calls_enabled: boolean }?
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function inboxes:set_inbound_calls(inbox_id, params, opts) end

--- @class chatwoot.inboxes.agents
local inboxes_agents = {}

--- Lists the agents of an inbox.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function inboxes_agents:list(inbox_id, params, opts) end

--- Adds agents to an inbox and answers all its agents.
--- @param inbox_id integer
--- @param params any|{ user_ids: integer[] }?
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function inboxes_agents:add(inbox_id, params, opts) end

--- Makes exactly these users the agents of an inbox.
--- @param inbox_id integer
--- @param params any|{ user_ids: integer[] }?
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function inboxes_agents:set(inbox_id, params, opts) end

--- Takes agents out of an inbox.
--- @param inbox_id integer
--- @param params any|{ user_ids: integer[] }?
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function inboxes_agents:remove(inbox_id, params, opts) end

--- @class chatwoot.labels
local labels = {}

--- Lists the labels of the account by title.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function labels:list(params, opts) end

--- Reads one label.
--- @param label_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function labels:get(label_id, params, opts) end

--- Defines a label.
--- @param params { title: string, description?: string, color?: string, show_on_sidebar?: boolean }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function labels:create(params, opts) end

--- Changes a label; renaming reaches what carries it a moment later.
--- @param label_id integer
--- @param params { title?: string, description?: string, color?: string, show_on_sidebar?: boolean }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function labels:update(label_id, params, opts) end

--- Deletes a label; it is taken off conversations and contacts a moment later.
--- @param label_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function labels:delete(label_id, params, opts) end

--- @class chatwoot.messages
local messages = {}

--- Lists messages of a conversation, oldest first: the newest twenty, or a window of ids.
--- @param conversation_id integer
--- @param params { before?: integer, after?: integer, filter_internal_messages?: "true" }?
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function messages:list(conversation_id, params, opts) end

--- Writes a message into a conversation, with files if wanted.
--- @param conversation_id integer
--- @param params any|{ content?: string, message_type?: "outgoing"|"incoming"|"activity"|"template", private?: boolean, content_type?: "text"|"input_text"|"input_textarea"|"input_email"|"input_select"|"cards"|"form"|"article"|"incoming_email"|"input_csat"|"integrations"|"sticker"|"voice_call", content_attributes?: table, echo_id?: string|integer, source_id?: string, external_created_at?: string|integer, campaign_id?: integer, template_params?: table, attachments?: chatwoot.File[], is_voice_message?: boolean, cc_emails?: string, bcc_emails?: string, to_emails?: string, email_html_content?: string, sender_type?: "AgentBot", sender_id?: integer }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function messages:create(conversation_id, params, opts) end

--- Sets the delivery status of a message in an Api inbox.
--- @param conversation_id integer
--- @param message_id integer
--- @param params any|{ status: "sent"|"delivered"|"read"|"failed", external_error?: string }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function messages:update(conversation_id, message_id, params, opts) end

--- Deletes the content and the files of a message; a placeholder stays.
--- @param conversation_id integer
--- @param message_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function messages:delete(conversation_id, message_id, params, opts) end

--- Sends a message again.
--- @param conversation_id integer
--- @param message_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function messages:retry(conversation_id, message_id, params, opts) end

--- Has a message translated; nothing comes back when that translation exists already.
--- @param conversation_id integer
--- @param message_id integer
--- @param params any|{ target_language: string }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function messages:translate(conversation_id, message_id, params, opts) end

--- @class chatwoot.profile
local profile = {}

--- Reads the caller's own profile: the cheapest proof that a token works.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function profile:get(params, opts) end

--- Changes the caller's own profile.
--- @param params { name?: string, display_name?: string, email?: string, message_signature?: string, phone_number?: string, avatar?: chatwoot.File, ui_settings?: table, current_password?: string, password?: string, password_confirmation?: string }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function profile:update(params, opts) end

--- Removes the caller's picture.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function profile:delete_avatar(params, opts) end

--- Sets the caller's availability in an account.
--- @param params any|{ account_id: integer, availability: "online"|"offline"|"busy" }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function profile:availability(params, opts) end

--- Sets whether the caller goes offline by himself when he is away.
--- @param params any|{ account_id: integer, auto_offline: boolean }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function profile:auto_offline(params, opts) end

--- Makes an account the one the caller works in.
--- @param params any|{ account_id: integer }?
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function profile:set_active_account(params, opts) end

--- Sends the caller the mail that confirms his address again.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function profile:resend_confirmation(params, opts) end

--- Makes a new access token for the caller; the old one is dead at once.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function profile:reset_access_token(params, opts) end

--- @class chatwoot.public
--- @field contacts chatwoot.public.contacts
--- @field conversations chatwoot.public.conversations
--- @field inboxes chatwoot.public.inboxes
--- @field messages chatwoot.public.messages
local public = {}

--- @class chatwoot.public.contacts
local public_contacts = {}

--- Makes a contact of an Api inbox, or finds the known one.
--- @param inbox_identifier string
--- @param params { source_id?: string|integer, identifier?: string, identifier_hash?: string, email?: string, name?: string, phone_number?: string, avatar_url?: string, custom_attributes?: table }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function public_contacts:create(inbox_identifier, params, opts) end

--- Reads a contact of an Api inbox; with its hash the contact becomes verified.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param params { identifier?: string, identifier_hash?: string }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function public_contacts:get(inbox_identifier, contact_identifier, params, opts) end

--- Changes a contact of an Api inbox.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param params { identifier?: string, identifier_hash?: string, email?: string, name?: string, phone_number?: string, avatar_url?: string, custom_attributes?: table }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function public_contacts:update(inbox_identifier, contact_identifier, params, opts) end

--- @class chatwoot.public.conversations
local public_conversations = {}

--- Lists the conversations of a contact with all their public messages.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function public_conversations:list(inbox_identifier, contact_identifier, params, opts) end

--- Begins a conversation as the contact.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param params { custom_attributes?: table }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function public_conversations:create(inbox_identifier, contact_identifier, params, opts) end

--- Reads a conversation with all its public messages.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function public_conversations:get(inbox_identifier, contact_identifier, conversation_id, params, opts) end

--- Resolves a conversation as the contact.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param conversation_id integer
--- @param params {  }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function public_conversations:toggle_status(inbox_identifier, contact_identifier, conversation_id, params, opts) end

--- Shows or hides that the contact is typing.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param conversation_id integer
--- @param params any|{ typing_status: "on"|"off" }?
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function public_conversations:toggle_typing(inbox_identifier, contact_identifier, conversation_id, params, opts) end

--- Marks a conversation as seen by the contact now.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function public_conversations:update_last_seen(inbox_identifier, contact_identifier, conversation_id, params, opts) end

--- @class chatwoot.public.inboxes
local public_inboxes = {}

--- Reads what an Api inbox shows to its contacts.
--- @param inbox_identifier string
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function public_inboxes:get(inbox_identifier, params, opts) end

--- @class chatwoot.public.messages
local public_messages = {}

--- Lists the newest twenty public messages, or the twenty below an id.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param conversation_id integer
--- @param params { before?: integer }?
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function public_messages:list(inbox_identifier, contact_identifier, conversation_id, params, opts) end

--- Writes a message as the contact.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param conversation_id integer
--- @param params any|{ content: string, echo_id?: string|integer, attachments?: chatwoot.File[] }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function public_messages:create(inbox_identifier, contact_identifier, conversation_id, params, opts) end

--- Answers a form, a selection or a survey as the contact.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param conversation_id integer
--- @param message_id integer
--- @param params { submitted_values: table[]|table }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function public_messages:update(inbox_identifier, contact_identifier, conversation_id, message_id, params, opts) end

--- @class chatwoot.server
local server = {}

--- Reads the version of the server and whether its database and queue work.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function server:info(params, opts) end

--- Asks whether the web process runs, without touching anything behind it.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function server:health(params, opts) end

--- @class chatwoot.teams
--- @field members chatwoot.teams.members
local teams = {}

--- Lists the teams of the account.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function teams:list(params, opts) end

--- Reads one team.
--- @param team_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function teams:get(team_id, params, opts) end

--- Makes a team.
--- @param params { name: string, description?: string, allow_auto_assign?: boolean }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function teams:create(params, opts) end

--- Changes a team; what is left out stays.
--- @param team_id integer
--- @param params { name?: string, description?: string, allow_auto_assign?: boolean }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function teams:update(team_id, params, opts) end

--- Deletes a team.
--- @param team_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function teams:delete(team_id, params, opts) end

--- @class chatwoot.teams.members
local teams_members = {}

--- Lists the members of a team.
--- @param team_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function teams_members:list(team_id, params, opts) end

--- Adds members to a team and answers those newly added.
--- @param team_id integer
--- @param params any|{ user_ids: integer[] }?
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function teams_members:add(team_id, params, opts) end

--- Makes exactly these users the members of a team.
--- @param team_id integer
--- @param params any|{ user_ids: integer[] }?
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function teams_members:set(team_id, params, opts) end

--- Takes members out of a team.
--- @param team_id integer
--- @param params any|{ user_ids: integer[] }?
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function teams_members:remove(team_id, params, opts) end

--- @class chatwoot.webhooks
local webhooks = {}

--- Lists the webhooks of the account with their secrets.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return table[]? value, chatwoot.Error? err
function webhooks:list(params, opts) end

--- Has events posted to an address; read the signing secret from the answer.
--- @param params { url: string, name?: string, inbox_id?: integer, subscriptions?: string[] }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function webhooks:create(params, opts) end

--- Changes a webhook; the secret stays.
--- @param webhook_id integer
--- @param params { url?: string, name?: string, inbox_id?: integer, subscriptions?: string[] }?
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function webhooks:update(webhook_id, params, opts) end

--- Deletes a webhook.
--- @param webhook_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function webhooks:delete(webhook_id, params, opts) end

--- @class chatwoot.Client
--- @field agent_bots chatwoot.agent_bots
--- @field agents chatwoot.agents
--- @field assignable_agents chatwoot.assignable_agents
--- @field canned_responses chatwoot.canned_responses
--- @field contacts chatwoot.contacts
--- @field conversations chatwoot.conversations
--- @field inboxes chatwoot.inboxes
--- @field labels chatwoot.labels
--- @field messages chatwoot.messages
--- @field profile chatwoot.profile
--- @field public chatwoot.public
--- @field server chatwoot.server
--- @field teams chatwoot.teams
--- @field webhooks chatwoot.webhooks
