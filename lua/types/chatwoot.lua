---@meta
-- Written by core/document.lua from core/endpoints/ and core/records/. Do not edit. Types for editors; nothing loads this file.

--- @alias chatwoot.File string|{ path: string?, data: string?, filename: string?, content_type: string?, blob_id: string? }
--- @class chatwoot.Opts
--- @field timeout number? seconds without a byte moving
--- @field deadline number? seconds for the whole call
--- @field account_id integer?
--- @field max_retries integer? 0 to 100
--- @field raw boolean? the answer as { status, headers, body, json }, whatever the status
--- @field dry_run boolean? the request and a curl line; nothing is sent
--- @field extra table? fields and words this version does not know
--- @field headers table?
--- @field nulls boolean? keep chatwoot.null in objects
--- @field select string[]? only these fields, with dots inside objects
--- @field to string? a path for files and CSV
--- @class chatwoot.WalkOpts: chatwoot.Opts
--- @field of string? another paged operation of the resource, such as "search"
--- @field from_page integer?
--- @field newest_first boolean?

--- @class chatwoot.Account
--- @field settings table
--- @field created_at string iso8601
--- @field custom_attributes table?
--- @field domain string?
--- @field features table
--- @field id integer
--- @field locale string
--- @field name string
--- @field support_email string?
--- @field status string
--- @field cache_keys chatwoot.Account.CacheKeys
--- @field latest_chatwoot_version string?
--- @field subscribed_features any[]?

--- @class chatwoot.Account.CacheKeys
--- @field label string
--- @field inbox string
--- @field team string

--- @class chatwoot.AccountUser
--- @field id integer
--- @field account_id integer
--- @field user_id integer
--- @field role string?
--- @field inviter_id integer?
--- @field created_at string iso8601
--- @field updated_at string iso8601
--- @field active_at string? iso8601
--- @field availability string
--- @field auto_offline boolean
--- @field custom_role_id integer?
--- @field agent_capacity_policy_id integer?

--- @class chatwoot.Acknowledgement
--- @field message string

--- @class chatwoot.Agent
--- @field id integer
--- @field account_id integer?
--- @field availability_status string?
--- @field auto_offline boolean?
--- @field confirmed boolean
--- @field email string
--- @field provider string
--- @field available_name string
--- @field name string
--- @field role string?
--- @field thumbnail string
--- @field custom_role_id integer?
--- @field custom_attributes table?

--- @class chatwoot.AgentBot
--- @field id integer
--- @field name string?
--- @field description string?
--- @field thumbnail string
--- @field bot_type string
--- @field bot_config table?
--- @field account_id integer?
--- @field system_bot boolean
--- @field outgoing_url string?
--- @field access_token string|chatwoot.AgentBot.AccessToken?
--- @field secret string?

--- @class chatwoot.AgentBot.AccessToken
--- @field id integer?
--- @field owner_type string?
--- @field owner_id integer?
--- @field token string?
--- @field created_at string?
--- @field updated_at string?

--- @class chatwoot.AgentCapacityPolicy
--- @field id integer
--- @field name string
--- @field description string?
--- @field exclusion_rules chatwoot.AgentCapacityPolicy.ExclusionRules
--- @field created_at integer unix seconds
--- @field updated_at integer unix seconds
--- @field account_id integer
--- @field assigned_agent_count integer
--- @field inbox_capacity_limits chatwoot.AgentCapacityPolicy.InboxCapacityLimits[]

--- @class chatwoot.AgentCapacityPolicy.ExclusionRules
--- @field excluded_labels string[]?
--- @field exclude_older_than_hours integer|string?

--- @class chatwoot.AgentCapacityPolicy.InboxCapacityLimits
--- @field id integer
--- @field inbox_id integer
--- @field conversation_limit integer

--- @class chatwoot.AgentSummary
--- @field id integer
--- @field conversations_count integer
--- @field resolved_conversations_count integer
--- @field avg_resolution_time number?
--- @field avg_first_response_time number?
--- @field avg_reply_time number?

--- @class chatwoot.AppliedSla
--- @field applied_sla chatwoot.AppliedSla.AppliedSla
--- @field conversation chatwoot.AppliedSla.Conversation
--- @field sla_events chatwoot.AppliedSla.SlaEvents[]

--- @class chatwoot.AppliedSla.AppliedSla
--- @field id integer
--- @field sla_id integer
--- @field sla_status string
--- @field created_at integer
--- @field updated_at integer
--- @field sla_description string
--- @field sla_name string
--- @field sla_first_response_time_threshold number
--- @field sla_next_response_time_threshold number
--- @field sla_only_during_business_hours boolean
--- @field sla_resolution_time_threshold number

--- @class chatwoot.AppliedSla.Conversation
--- @field id integer
--- @field contact chatwoot.AppliedSla.Conversation.Contact
--- @field labels string
--- @field assignee chatwoot.AppliedSla.Conversation.Assignee

--- @class chatwoot.AppliedSla.Conversation.Contact
--- @field name string

--- @class chatwoot.AppliedSla.Conversation.Assignee
--- @field id integer
--- @field name string
--- @field available_name string
--- @field avatar_url string
--- @field type string
--- @field availability_status string
--- @field thumbnail string

--- @class chatwoot.AppliedSla.SlaEvents
--- @field id integer
--- @field event_type string
--- @field meta table
--- @field updated_at integer
--- @field created_at integer

--- @class chatwoot.Assignee
--- @field id integer
--- @field account_id integer?
--- @field availability_status string?
--- @field auto_offline boolean?
--- @field confirmed boolean?
--- @field email string?
--- @field provider string?
--- @field available_name string?
--- @field name string
--- @field role string?
--- @field thumbnail string?
--- @field custom_role_id integer?
--- @field description string?
--- @field allow_auto_assign boolean?
--- @field created_at string? iso8601
--- @field updated_at string? iso8601
--- @field outgoing_url string?
--- @field bot_type string?
--- @field custom_attributes table?

--- @class chatwoot.AssignmentPolicy
--- @field id integer
--- @field name string
--- @field description string?
--- @field assignment_order string
--- @field conversation_priority string
--- @field fair_distribution_limit integer
--- @field fair_distribution_window integer
--- @field enabled boolean
--- @field assigned_inbox_count integer
--- @field created_at integer unix seconds
--- @field updated_at integer unix seconds

--- @class chatwoot.Assistant
--- @field id integer
--- @field name string

--- @class chatwoot.Attachment
--- @field id integer
--- @field message_id integer
--- @field thumb_url string?
--- @field data_url string?
--- @field file_size integer?
--- @field file_type string
--- @field extension string?
--- @field width integer?
--- @field height integer?
--- @field created_at integer unix seconds
--- @field sender chatwoot.Attachment.Sender?
--- @field conversation_id integer?

--- @class chatwoot.Attachment.Sender
--- @field id integer
--- @field name string
--- @field available_name string?
--- @field avatar_url string?
--- @field type string
--- @field availability_status string?
--- @field thumbnail string
--- @field additional_attributes table?
--- @field custom_attributes table?
--- @field email string?
--- @field identifier string?
--- @field phone_number any?
--- @field blocked boolean?
--- @field company_id integer?

--- @class chatwoot.AuditLog
--- @field id integer
--- @field auditable_id integer
--- @field auditable_type string
--- @field auditable chatwoot.AuditLog.Auditable?
--- @field associated_id integer?
--- @field associated_type string?
--- @field user_id integer?
--- @field user_type string?
--- @field username string?
--- @field action string
--- @field audited_changes chatwoot.AuditLog.AuditedChanges
--- @field version integer
--- @field comment string?
--- @field request_uuid string
--- @field created_at integer unix seconds
--- @field remote_address string?

--- @class chatwoot.AuditLog.Auditable
--- @field id integer
--- @field name string

--- @class chatwoot.AuditLog.AuditedChanges
--- @field name string|string[]?
--- @field account_id integer?
--- @field description string|string[]?
--- @field allow_auto_assign boolean|boolean[]?
--- @field id integer?
--- @field user_id integer?
--- @field inbox_id integer?
--- @field timezone string?
--- @field portal_id any?
--- @field channel_id integer?
--- @field csat_config table?
--- @field channel_type string?
--- @field business_name any?
--- @field email_address any?
--- @field greeting_enabled boolean?
--- @field greeting_message any?
--- @field sender_name_type integer?
--- @field csat_survey_enabled boolean?
--- @field enable_email_collect boolean?
--- @field out_of_office_message any?
--- @field working_hours_enabled boolean?
--- @field auto_assignment_config table?
--- @field enable_auto_assignment boolean?
--- @field lock_to_single_conversation boolean?
--- @field allow_messages_after_resolved boolean?
--- @field actions any[]?
--- @field visibility integer|integer[]?
--- @field created_by_id integer?
--- @field updated_by_id integer?
--- @field active boolean|boolean[]?
--- @field conditions any[]?
--- @field event_name string?
--- @field team_id integer?

--- @class chatwoot.AuditLog.AuditedChanges.Actions
--- @field action_name string
--- @field action_params any[]?

--- @class chatwoot.AuditLog.AuditedChanges.Conditions
--- @field values string[]
--- @field attribute_key string
--- @field query_operator string?
--- @field filter_operator string
--- @field custom_attribute_type string?

--- @class chatwoot.Authorization
--- @field success boolean
--- @field url string

--- @class chatwoot.AutomationRule
--- @field id integer
--- @field account_id integer
--- @field name string
--- @field description string?
--- @field event_name string
--- @field conditions chatwoot.AutomationRule.Conditions[]
--- @field actions chatwoot.AutomationRule.Actions[]
--- @field created_on integer unix seconds
--- @field active boolean
--- @field files chatwoot.AutomationRule.Files[]?

--- @class chatwoot.AutomationRule.Conditions
--- @field values string[]
--- @field attribute_key string
--- @field query_operator string?
--- @field filter_operator string
--- @field custom_attribute_type string?

--- @class chatwoot.AutomationRule.Actions
--- @field action_name string
--- @field action_params any[]

--- @class chatwoot.AutomationRule.Files
--- @field id integer
--- @field automation_rule_id integer
--- @field file_type string
--- @field account_id integer
--- @field file_url string
--- @field blob_id integer
--- @field filename string

--- @class chatwoot.BackupCodes
--- @field backup_codes string[]

--- @class chatwoot.BotMetrics
--- @field conversation_count integer
--- @field message_count integer
--- @field resolution_rate number
--- @field handoff_rate number

--- @class chatwoot.BotSummary
--- @field bot_resolutions_count integer
--- @field bot_handoffs_count integer
--- @field previous chatwoot.BotSummary.Previous

--- @class chatwoot.BotSummary.Previous
--- @field bot_resolutions_count integer
--- @field bot_handoffs_count integer

--- @class chatwoot.CacheKeys
--- @field label string
--- @field inbox string
--- @field team string

--- @class chatwoot.Call
--- @field conversation_id integer
--- @field inbox_id integer
--- @field call_sid string
--- @field conference_sid string?

--- @class chatwoot.Campaign
--- @field id integer
--- @field title string
--- @field description string?
--- @field account_id integer
--- @field inbox chatwoot.Campaign.Inbox
--- @field message string
--- @field template_params table?
--- @field campaign_status string
--- @field enabled boolean
--- @field campaign_type string
--- @field scheduled_at integer? unix seconds
--- @field audience chatwoot.Campaign.Audience[]?
--- @field trigger_rules chatwoot.Campaign.TriggerRules
--- @field trigger_only_during_business_hours boolean
--- @field created_at string iso8601
--- @field updated_at string iso8601
--- @field sender chatwoot.Campaign.Sender?

--- @class chatwoot.Campaign.Inbox
--- @field id integer
--- @field avatar_url string
--- @field channel_id integer
--- @field name string
--- @field channel_type string
--- @field greeting_enabled boolean
--- @field greeting_message any?
--- @field working_hours_enabled boolean
--- @field enable_email_collect boolean
--- @field csat_survey_enabled boolean
--- @field csat_config table
--- @field enable_auto_assignment boolean
--- @field auto_assignment_config table
--- @field out_of_office_message any?
--- @field working_hours chatwoot.Campaign.Inbox.WorkingHours[]
--- @field timezone string
--- @field callback_webhook_url string?
--- @field allow_messages_after_resolved boolean
--- @field lock_to_single_conversation boolean
--- @field sender_name_type string
--- @field business_name any?
--- @field allowed_domains string?
--- @field widget_color string?
--- @field website_url string?
--- @field hmac_mandatory boolean?
--- @field welcome_title any?
--- @field welcome_tagline any?
--- @field web_widget_script string?
--- @field website_token string?
--- @field selected_feature_flags string[]?
--- @field reply_time string?
--- @field messaging_service_sid any?
--- @field phone_number string?
--- @field provider string?
--- @field hmac_token string?
--- @field pre_chat_form_enabled boolean?
--- @field pre_chat_form_options chatwoot.Campaign.Inbox.PreChatFormOptions?
--- @field continuity_via_email boolean?

--- @class chatwoot.Campaign.Inbox.WorkingHours
--- @field day_of_week integer
--- @field closed_all_day boolean
--- @field open_hour integer?
--- @field open_minutes integer?
--- @field close_hour integer?
--- @field close_minutes integer?
--- @field open_all_day boolean

--- @class chatwoot.Campaign.Inbox.PreChatFormOptions
--- @field pre_chat_fields chatwoot.Campaign.Inbox.PreChatFormOptions.PreChatFields[]
--- @field pre_chat_message string

--- @class chatwoot.Campaign.Inbox.PreChatFormOptions.PreChatFields
--- @field name string
--- @field type string
--- @field label string
--- @field enabled boolean
--- @field required boolean
--- @field field_type string

--- @class chatwoot.Campaign.Audience
--- @field id integer
--- @field type string

--- @class chatwoot.Campaign.TriggerRules
--- @field url string?
--- @field time_on_page integer?

--- @class chatwoot.Campaign.Sender
--- @field id integer
--- @field account_id integer
--- @field availability_status string
--- @field auto_offline boolean
--- @field confirmed boolean
--- @field email string
--- @field provider string
--- @field available_name string
--- @field name string
--- @field role string
--- @field thumbnail string
--- @field custom_role_id any?

--- @class chatwoot.CannedResponse
--- @field id integer
--- @field account_id integer
--- @field short_code string
--- @field content string
--- @field created_at string iso8601
--- @field updated_at string iso8601

--- @class chatwoot.CapacityUser
--- @field access_token string
--- @field account_id integer?
--- @field available_name string
--- @field avatar_url string
--- @field confirmed boolean
--- @field display_name string?
--- @field message_signature string?
--- @field email string
--- @field id integer
--- @field inviter_id integer?
--- @field name string
--- @field provider string
--- @field pubsub_token string
--- @field role string?
--- @field ui_settings table?
--- @field uid string
--- @field type string?
--- @field accounts chatwoot.CapacityUser.Accounts[]
--- @field hmac_identifier string?
--- @field custom_attributes table?

--- @class chatwoot.CapacityUser.Accounts
--- @field id integer
--- @field name string
--- @field status string
--- @field onboarding_step any?
--- @field active_at any?
--- @field role string
--- @field permissions string[]
--- @field availability string
--- @field availability_status string
--- @field auto_offline boolean
--- @field custom_role_id any?
--- @field custom_role any?

--- @class chatwoot.CaptainAnswer
--- @field message string?
--- @field follow_up_context chatwoot.CaptainAnswer.FollowUpContext?

--- @class chatwoot.CaptainAnswer.FollowUpContext
--- @field event_name string
--- @field original_context string
--- @field last_response string
--- @field conversation_history chatwoot.CaptainAnswer.FollowUpContext.ConversationHistory[]
--- @field channel_type string?

--- @class chatwoot.CaptainAnswer.FollowUpContext.ConversationHistory
--- @field role string
--- @field content string

--- @class chatwoot.CaptainAssistant
--- @field account_id integer
--- @field config chatwoot.CaptainAssistant.Config
--- @field created_at integer unix seconds
--- @field description string
--- @field guardrails string[]?
--- @field id integer
--- @field name string
--- @field response_guidelines string|string[]?
--- @field updated_at integer unix seconds

--- @class chatwoot.CaptainAssistant.Config
--- @field feature_faq string|boolean?
--- @field temperature number|string?
--- @field instructions string?
--- @field product_name string?
--- @field feature_memory boolean?
--- @field handoff_message string?
--- @field welcome_message string?
--- @field feature_citation boolean?
--- @field resolution_message string?
--- @field feature_contact_attributes boolean?

--- @class chatwoot.CaptainCustomTool
--- @field id integer
--- @field slug string
--- @field title string
--- @field description string?
--- @field endpoint_url string
--- @field http_method string
--- @field request_template string?
--- @field response_template string?
--- @field auth_type string
--- @field auth_config chatwoot.CaptainCustomTool.AuthConfig?
--- @field param_schema chatwoot.CaptainCustomTool.ParamSchema[]
--- @field enabled boolean
--- @field account_id integer
--- @field created_at integer unix seconds
--- @field updated_at integer unix seconds

--- @class chatwoot.CaptainCustomTool.AuthConfig
--- @field token string?
--- @field username string?
--- @field password string?

--- @class chatwoot.CaptainCustomTool.ParamSchema
--- @field name string
--- @field type string
--- @field required boolean
--- @field description string

--- @class chatwoot.CaptainDocument
--- @field account_id integer
--- @field assistant table
--- @field content string?
--- @field content_type string?
--- @field created_at integer unix seconds
--- @field external_link string?
--- @field display_url string?
--- @field file_size integer?
--- @field pdf_document boolean
--- @field id integer
--- @field name string?
--- @field status string
--- @field sync_status string?
--- @field sync_in_progress boolean
--- @field last_synced_at integer? unix seconds
--- @field last_sync_attempted_at integer? unix seconds
--- @field last_sync_error_code string?
--- @field updated_at integer unix seconds

--- @class chatwoot.CaptainPreferences
--- @field providers any?
--- @field models table
--- @field features chatwoot.CaptainPreferences.Features

--- @class chatwoot.CaptainPreferences.Features
--- @field editor chatwoot.CaptainPreferences.Features.Editor
--- @field assistant chatwoot.CaptainPreferences.Features.Assistant
--- @field copilot chatwoot.CaptainPreferences.Features.Copilot
--- @field label_suggestion chatwoot.CaptainPreferences.Features.LabelSuggestion
--- @field audio_transcription chatwoot.CaptainPreferences.Features.AudioTranscription
--- @field help_center_search chatwoot.CaptainPreferences.Features.HelpCenterSearch

--- @class chatwoot.CaptainPreferences.Features.Editor
--- @field models chatwoot.CaptainPreferences.Features.Editor.Models[]
--- @field default string
--- @field enabled boolean
--- @field selected string

--- @class chatwoot.CaptainPreferences.Features.Editor.Models
--- @field id string
--- @field display_name string
--- @field provider string
--- @field coming_soon boolean?
--- @field credit_multiplier integer

--- @class chatwoot.CaptainPreferences.Features.Assistant
--- @field models chatwoot.CaptainPreferences.Features.Assistant.Models[]
--- @field default string
--- @field enabled boolean
--- @field selected string

--- @class chatwoot.CaptainPreferences.Features.Assistant.Models
--- @field id string
--- @field display_name string
--- @field provider string
--- @field coming_soon boolean?
--- @field credit_multiplier integer

--- @class chatwoot.CaptainPreferences.Features.Copilot
--- @field models chatwoot.CaptainPreferences.Features.Copilot.Models[]
--- @field default string
--- @field enabled boolean
--- @field selected string

--- @class chatwoot.CaptainPreferences.Features.Copilot.Models
--- @field id string
--- @field display_name string
--- @field provider string
--- @field coming_soon boolean?
--- @field credit_multiplier integer

--- @class chatwoot.CaptainPreferences.Features.LabelSuggestion
--- @field models chatwoot.CaptainPreferences.Features.LabelSuggestion.Models[]
--- @field default string
--- @field enabled boolean
--- @field selected string

--- @class chatwoot.CaptainPreferences.Features.LabelSuggestion.Models
--- @field id string
--- @field display_name string
--- @field provider string
--- @field coming_soon boolean?
--- @field credit_multiplier integer

--- @class chatwoot.CaptainPreferences.Features.AudioTranscription
--- @field models chatwoot.CaptainPreferences.Features.AudioTranscription.Models[]
--- @field default string
--- @field enabled boolean
--- @field selected string

--- @class chatwoot.CaptainPreferences.Features.AudioTranscription.Models
--- @field id string
--- @field display_name string
--- @field provider string
--- @field coming_soon boolean?
--- @field credit_multiplier integer

--- @class chatwoot.CaptainPreferences.Features.HelpCenterSearch
--- @field models chatwoot.CaptainPreferences.Features.HelpCenterSearch.Models[]
--- @field default string
--- @field enabled boolean
--- @field selected string

--- @class chatwoot.CaptainPreferences.Features.HelpCenterSearch.Models
--- @field id string
--- @field display_name string
--- @field provider string
--- @field coming_soon boolean?
--- @field credit_multiplier integer

--- @class chatwoot.CaptainResponse
--- @field account_id integer
--- @field answer string
--- @field assistant table
--- @field created_at integer unix seconds
--- @field documentable chatwoot.CaptainResponse.Documentable?
--- @field id integer
--- @field question string
--- @field updated_at integer unix seconds
--- @field status string
--- @field edited boolean

--- @class chatwoot.CaptainResponse.Documentable
--- @field type string
--- @field id integer
--- @field email string
--- @field available_name string

--- @class chatwoot.CaptainScenario
--- @field id integer
--- @field title string
--- @field description string
--- @field instruction string
--- @field tools string[]?
--- @field enabled boolean
--- @field assistant_id integer
--- @field account_id integer
--- @field created_at string iso8601
--- @field updated_at string iso8601
--- @field assistant chatwoot.CaptainScenario.Assistant?

--- @class chatwoot.CaptainScenario.Assistant
--- @field id integer
--- @field name string

--- @class chatwoot.CaptainTool
--- @field id string
--- @field title string
--- @field description string?
--- @field icon string?

--- @class chatwoot.ChannelSummary
--- @field [string] chatwoot.ChannelSummary.Value

--- @class chatwoot.ChannelSummary.Value
--- @field open integer
--- @field resolved integer
--- @field pending integer
--- @field snoozed integer
--- @field total integer

--- @class chatwoot.Company
--- @field id integer
--- @field name string
--- @field contacts_count integer?
--- @field domain string?
--- @field description string?
--- @field custom_attributes table
--- @field avatar_url string
--- @field last_activity_at integer? unix seconds
--- @field created_at integer? unix seconds
--- @field updated_at integer? unix seconds

--- @class chatwoot.CompanyContact
--- @field additional_attributes table
--- @field availability_status string
--- @field email string?
--- @field id integer
--- @field name string?
--- @field phone_number string?
--- @field blocked boolean
--- @field identifier string?
--- @field company_id integer?
--- @field thumbnail string
--- @field custom_attributes table
--- @field created_at integer? unix seconds
--- @field linked_to_current_company boolean
--- @field company chatwoot.CompanyContact.Company?
--- @field last_activity_at integer? unix seconds

--- @class chatwoot.CompanyContact.Company
--- @field id integer
--- @field name string
--- @field contacts_count integer
--- @field domain string?
--- @field description any?
--- @field custom_attributes table
--- @field avatar_url string
--- @field created_at integer
--- @field updated_at integer
--- @field last_activity_at integer?

--- @class chatwoot.Conference
--- @field status string
--- @field id integer
--- @field conference_sid string?
--- @field using_webrtc boolean?

--- @class chatwoot.ConferenceToken
--- @field token string
--- @field identity string
--- @field voice_enabled boolean
--- @field account_sid string
--- @field agent_id integer
--- @field account_id integer
--- @field inbox_id integer
--- @field phone_number string
--- @field twiml_endpoint string
--- @field has_twiml_app boolean

--- @class chatwoot.Contact
--- @field additional_attributes table
--- @field availability_status string
--- @field email string?
--- @field id integer
--- @field name string?
--- @field phone_number string?
--- @field blocked boolean
--- @field identifier string?
--- @field company_id integer?
--- @field thumbnail string
--- @field custom_attributes table
--- @field created_at integer? unix seconds
--- @field contact_inboxes chatwoot.Contact.ContactInboxes[]?
--- @field last_activity_at integer? unix seconds

--- @class chatwoot.Contact.ContactInboxes
--- @field source_id string
--- @field inbox chatwoot.Contact.ContactInboxes.Inbox

--- @class chatwoot.Contact.ContactInboxes.Inbox
--- @field id integer
--- @field avatar_url string
--- @field channel_id integer
--- @field name string
--- @field channel_type string
--- @field provider any?

--- @class chatwoot.ContactInbox
--- @field source_id string
--- @field inbox chatwoot.ContactInbox.Inbox

--- @class chatwoot.ContactInbox.Inbox
--- @field id integer
--- @field avatar_url string
--- @field channel_id integer
--- @field name string
--- @field channel_type string
--- @field provider any?

--- @class chatwoot.ContactableInbox
--- @field inbox chatwoot.ContactableInbox.Inbox
--- @field source_id string

--- @class chatwoot.ContactableInbox.Inbox
--- @field id integer
--- @field avatar_url string
--- @field channel_id integer
--- @field name string
--- @field channel_type string
--- @field provider string?

--- @class chatwoot.Conversation
--- @field meta chatwoot.Conversation.Meta
--- @field id integer
--- @field messages chatwoot.Conversation.Messages[]
--- @field account_id integer
--- @field uuid string
--- @field additional_attributes table
--- @field agent_last_seen_at integer unix seconds
--- @field assignee_last_seen_at integer unix seconds
--- @field can_reply boolean
--- @field contact_last_seen_at integer unix seconds
--- @field custom_attributes table
--- @field inbox_id integer
--- @field labels string[]
--- @field muted boolean
--- @field snoozed_until string? iso8601
--- @field status string
--- @field created_at integer unix seconds
--- @field updated_at number unix seconds float
--- @field timestamp integer unix seconds
--- @field first_reply_created_at integer unix seconds
--- @field unread_count integer
--- @field last_non_activity_message chatwoot.Conversation.LastNonActivityMessage?
--- @field last_activity_at integer unix seconds
--- @field priority string?
--- @field waiting_since integer unix seconds
--- @field sla_policy_id integer?
--- @field sla_events chatwoot.Conversation.SlaEvents[]?
--- @field applied_sla chatwoot.Conversation.AppliedSla?

--- @class chatwoot.Conversation.Meta
--- @field sender chatwoot.Conversation.Meta.Sender
--- @field channel string
--- @field hmac_verified boolean
--- @field team chatwoot.Conversation.Meta.Team?
--- @field assignee chatwoot.Conversation.Meta.Assignee?
--- @field assignee_type string?

--- @class chatwoot.Conversation.Meta.Sender
--- @field additional_attributes table
--- @field availability_status string
--- @field email string?
--- @field id integer
--- @field name string
--- @field phone_number string?
--- @field blocked boolean
--- @field identifier string?
--- @field company_id integer?
--- @field thumbnail string
--- @field custom_attributes table
--- @field created_at integer
--- @field last_activity_at integer?

--- @class chatwoot.Conversation.Meta.Team
--- @field id integer
--- @field name string
--- @field description string?
--- @field allow_auto_assign boolean
--- @field account_id integer
--- @field is_member boolean

--- @class chatwoot.Conversation.Meta.Assignee
--- @field id integer
--- @field account_id integer?
--- @field availability_status string?
--- @field auto_offline boolean?
--- @field confirmed boolean?
--- @field email string?
--- @field provider string?
--- @field available_name string?
--- @field name string
--- @field role string?
--- @field thumbnail string
--- @field custom_role_id any?
--- @field description any?
--- @field outgoing_url string?
--- @field bot_type string?

--- @class chatwoot.Conversation.Messages
--- @field id integer
--- @field content string
--- @field account_id integer
--- @field inbox_id integer
--- @field conversation_id integer
--- @field message_type integer
--- @field created_at integer
--- @field updated_at string
--- @field private boolean
--- @field status string
--- @field source_id any?
--- @field content_type string
--- @field content_attributes table
--- @field sender_type string?
--- @field sender_id integer?
--- @field external_source_ids table
--- @field additional_attributes table
--- @field processed_message_content string
--- @field sentiment table
--- @field conversation chatwoot.Conversation.Messages.Conversation
--- @field sender chatwoot.Conversation.Messages.Sender?
--- @field attachments chatwoot.Conversation.Messages.Attachments[]?
--- @field call chatwoot.Conversation.Messages.Call?

--- @class chatwoot.Conversation.Messages.Conversation
--- @field assignee_id integer?
--- @field unread_count integer
--- @field last_activity_at integer
--- @field contact_inbox chatwoot.Conversation.Messages.Conversation.ContactInbox

--- @class chatwoot.Conversation.Messages.Conversation.ContactInbox
--- @field source_id string

--- @class chatwoot.Conversation.Messages.Sender
--- @field id integer
--- @field name string
--- @field avatar_url string?
--- @field type string
--- @field available_name string?
--- @field availability_status string?
--- @field thumbnail string?
--- @field additional_attributes table?
--- @field custom_attributes table?
--- @field email string?
--- @field identifier string?
--- @field phone_number any?
--- @field blocked boolean?
--- @field company_id integer?

--- @class chatwoot.Conversation.Messages.Attachments
--- @field id integer
--- @field message_id integer
--- @field file_type string
--- @field account_id integer
--- @field extension string
--- @field content_type string
--- @field data_url string
--- @field thumb_url string
--- @field file_size integer
--- @field width any?
--- @field height any?
--- @field transcribed_text string?

--- @class chatwoot.Conversation.Messages.Call
--- @field id integer
--- @field provider_call_id string
--- @field provider string
--- @field direction string
--- @field status string
--- @field duration_seconds integer?
--- @field end_reason any?
--- @field conference_sid string?
--- @field accepted_by_agent_id integer
--- @field accepted_by_agent_name string
--- @field started_at integer?
--- @field ended_at any?
--- @field from_number string
--- @field to_number string
--- @field recording_url any?
--- @field transcript any?

--- @class chatwoot.Conversation.LastNonActivityMessage
--- @field id integer
--- @field content string
--- @field account_id integer
--- @field inbox_id integer
--- @field conversation_id integer
--- @field message_type integer
--- @field created_at integer
--- @field updated_at string
--- @field private boolean
--- @field status string
--- @field source_id any?
--- @field content_type string
--- @field content_attributes table
--- @field sender_type string
--- @field sender_id integer
--- @field external_source_ids table
--- @field additional_attributes table
--- @field processed_message_content string
--- @field sentiment table
--- @field conversation chatwoot.Conversation.LastNonActivityMessage.Conversation
--- @field sender chatwoot.Conversation.LastNonActivityMessage.Sender
--- @field attachments chatwoot.Conversation.LastNonActivityMessage.Attachments[]?
--- @field call chatwoot.Conversation.LastNonActivityMessage.Call?

--- @class chatwoot.Conversation.LastNonActivityMessage.Conversation
--- @field assignee_id integer?
--- @field unread_count integer
--- @field last_activity_at integer
--- @field contact_inbox chatwoot.Conversation.LastNonActivityMessage.Conversation.ContactInbox

--- @class chatwoot.Conversation.LastNonActivityMessage.Conversation.ContactInbox
--- @field source_id string

--- @class chatwoot.Conversation.LastNonActivityMessage.Sender
--- @field id integer
--- @field name string
--- @field avatar_url string?
--- @field type string
--- @field available_name string?
--- @field availability_status string?
--- @field thumbnail string?
--- @field additional_attributes table?
--- @field custom_attributes table?
--- @field email string?
--- @field identifier string?
--- @field phone_number string?
--- @field blocked boolean?
--- @field company_id integer?

--- @class chatwoot.Conversation.LastNonActivityMessage.Attachments
--- @field id integer
--- @field message_id integer
--- @field file_type string
--- @field account_id integer
--- @field extension string
--- @field content_type string
--- @field data_url string
--- @field thumb_url string
--- @field file_size integer
--- @field width any?
--- @field height any?
--- @field transcribed_text string?

--- @class chatwoot.Conversation.LastNonActivityMessage.Call
--- @field id integer
--- @field provider_call_id string
--- @field provider string
--- @field direction string
--- @field status string
--- @field duration_seconds integer?
--- @field end_reason any?
--- @field conference_sid string?
--- @field accepted_by_agent_id integer
--- @field accepted_by_agent_name string
--- @field started_at integer?
--- @field ended_at any?
--- @field from_number string
--- @field to_number string
--- @field recording_url any?
--- @field transcript any?

--- @class chatwoot.Conversation.SlaEvents
--- @field id integer
--- @field event_type string
--- @field meta table
--- @field updated_at integer
--- @field created_at integer

--- @class chatwoot.Conversation.AppliedSla
--- @field id integer
--- @field sla_id integer
--- @field sla_status string
--- @field created_at integer
--- @field updated_at integer
--- @field sla_description string
--- @field sla_name string
--- @field sla_first_response_time_threshold number
--- @field sla_next_response_time_threshold number
--- @field sla_only_during_business_hours boolean
--- @field sla_resolution_time_threshold number

--- @class chatwoot.ConversationCounts
--- @field mine_count integer
--- @field assigned_count integer
--- @field unassigned_count integer
--- @field all_count integer

--- @class chatwoot.ConversationMatch
--- @field id integer
--- @field uuid string
--- @field created_at integer unix seconds
--- @field contact chatwoot.ConversationMatch.Contact
--- @field inbox chatwoot.ConversationMatch.Inbox
--- @field messages chatwoot.ConversationMatch.Messages[]
--- @field account_id integer

--- @class chatwoot.ConversationMatch.Contact
--- @field id integer
--- @field name string

--- @class chatwoot.ConversationMatch.Inbox
--- @field id integer
--- @field name string
--- @field channel_type string

--- @class chatwoot.ConversationMatch.Messages
--- @field content string
--- @field id integer
--- @field sender_name string
--- @field message_type integer
--- @field created_at integer

--- @class chatwoot.ConversationMetrics
--- @field open integer
--- @field unattended integer
--- @field unassigned integer
--- @field pending integer

--- @class chatwoot.ConversationStatus
--- @field success boolean?
--- @field conversation_id integer
--- @field current_status string
--- @field snoozed_until string? iso8601

--- @class chatwoot.CopilotMessage
--- @field id integer
--- @field message chatwoot.CopilotMessage.Message
--- @field message_type string
--- @field created_at integer unix seconds
--- @field copilot_thread chatwoot.CopilotMessage.CopilotThread
--- @field account_id integer

--- @class chatwoot.CopilotMessage.Message
--- @field content string?

--- @class chatwoot.CopilotMessage.CopilotThread
--- @field id integer
--- @field title string
--- @field created_at integer
--- @field user chatwoot.CopilotMessage.CopilotThread.User
--- @field account_id integer

--- @class chatwoot.CopilotMessage.CopilotThread.User
--- @field id integer
--- @field name string
--- @field available_name string
--- @field avatar_url string
--- @field type string
--- @field availability_status string
--- @field thumbnail string

--- @class chatwoot.CopilotThread
--- @field id integer
--- @field title string
--- @field created_at integer unix seconds
--- @field user chatwoot.CopilotThread.User
--- @field assistant chatwoot.CopilotThread.Assistant
--- @field account_id integer

--- @class chatwoot.CopilotThread.User
--- @field id integer
--- @field name string
--- @field available_name string
--- @field avatar_url string
--- @field type string
--- @field availability_status string
--- @field thumbnail string

--- @class chatwoot.CopilotThread.Assistant
--- @field id integer
--- @field name string
--- @field avatar_url string
--- @field description string
--- @field created_at string
--- @field type string

--- @class chatwoot.CsatAnalysis
--- @field classification string
--- @field optimized_message string?

--- @class chatwoot.CsatMetrics
--- @field total_count integer
--- @field ratings_count table
--- @field total_sent_messages_count integer

--- @class chatwoot.CsatSurveyResponse
--- @field id integer
--- @field rating integer
--- @field feedback_message string?
--- @field csat_review_notes string?
--- @field review_notes_updated_at integer? unix seconds
--- @field account_id integer
--- @field message_id integer
--- @field contact chatwoot.CsatSurveyResponse.Contact?
--- @field conversation_id integer
--- @field assigned_agent chatwoot.CsatSurveyResponse.AssignedAgent?
--- @field created_at integer unix seconds
--- @field review_notes_updated_by chatwoot.CsatSurveyResponse.ReviewNotesUpdatedBy?

--- @class chatwoot.CsatSurveyResponse.Contact
--- @field additional_attributes table
--- @field availability_status string
--- @field email any?
--- @field id integer
--- @field name string
--- @field phone_number any?
--- @field blocked boolean
--- @field identifier any?
--- @field company_id any?
--- @field thumbnail string
--- @field custom_attributes table
--- @field created_at integer
--- @field last_activity_at integer?

--- @class chatwoot.CsatSurveyResponse.AssignedAgent
--- @field id integer
--- @field account_id integer
--- @field availability_status string
--- @field auto_offline boolean
--- @field confirmed boolean
--- @field email string
--- @field provider string
--- @field available_name string
--- @field name string
--- @field role string
--- @field thumbnail string
--- @field custom_role_id any?

--- @class chatwoot.CsatSurveyResponse.ReviewNotesUpdatedBy
--- @field id integer
--- @field name string

--- @class chatwoot.CsatTemplate
--- @field template_exists boolean?
--- @field friendly_name string?
--- @field content_sid string?
--- @field status string?
--- @field language string?
--- @field template_name string?
--- @field template_id string?
--- @field error string?
--- @field template chatwoot.CsatTemplate.Template?

--- @class chatwoot.CsatTemplate.Template
--- @field friendly_name string?
--- @field content_sid string?
--- @field status string
--- @field language string
--- @field name string?
--- @field template_id string?

--- @class chatwoot.CustomAttributeDefinition
--- @field id integer
--- @field attribute_display_name string
--- @field attribute_display_type string
--- @field attribute_description string?
--- @field attribute_key string
--- @field regex_pattern string?
--- @field regex_cue string?
--- @field attribute_values any[]
--- @field attribute_model string
--- @field default_value integer?
--- @field created_at string iso8601
--- @field updated_at string iso8601

--- @class chatwoot.CustomFilter
--- @field id integer
--- @field name string
--- @field filter_type string
--- @field query any
--- @field created_at string iso8601
--- @field updated_at string iso8601

--- @class chatwoot.CustomRole
--- @field id integer
--- @field name string
--- @field description string?
--- @field permissions string[]
--- @field created_at string iso8601
--- @field updated_at string iso8601

--- @class chatwoot.DashboardApp
--- @field id integer
--- @field title string
--- @field content chatwoot.DashboardApp.Content[]
--- @field created_at string iso8601

--- @class chatwoot.DashboardApp.Content
--- @field url string
--- @field type string

--- @class chatwoot.DirectUpload
--- @field id integer
--- @field key string
--- @field filename string
--- @field content_type string
--- @field metadata table
--- @field byte_size integer
--- @field checksum string
--- @field created_at string iso8601
--- @field service_name string
--- @field attachable_sgid string
--- @field signed_id string
--- @field direct_upload chatwoot.DirectUpload.DirectUpload

--- @class chatwoot.DirectUpload.DirectUpload
--- @field url string
--- @field headers table

--- @class chatwoot.Draft
--- @field has_draft boolean
--- @field message string?

--- @class chatwoot.DyteMessage
--- @field id integer
--- @field content string?
--- @field account_id integer
--- @field inbox_id integer
--- @field conversation_id integer
--- @field message_type integer
--- @field created_at integer
--- @field updated_at string iso8601
--- @field private boolean
--- @field status string
--- @field source_id string?
--- @field content_type string
--- @field content_attributes table
--- @field sender_type string?
--- @field sender_id integer?
--- @field external_source_ids table
--- @field additional_attributes table
--- @field processed_message_content string?
--- @field sentiment table
--- @field conversation chatwoot.DyteMessage.Conversation
--- @field sender chatwoot.DyteMessage.Sender?

--- @class chatwoot.DyteMessage.Conversation
--- @field assignee_id any?
--- @field unread_count integer
--- @field last_activity_at integer
--- @field contact_inbox chatwoot.DyteMessage.Conversation.ContactInbox

--- @class chatwoot.DyteMessage.Conversation.ContactInbox
--- @field source_id string

--- @class chatwoot.DyteMessage.Sender
--- @field id integer
--- @field name string
--- @field available_name string
--- @field avatar_url string
--- @field type string
--- @field availability_status string
--- @field thumbnail string

--- @class chatwoot.DyteParticipant
--- @field id string
--- @field name string
--- @field picture string
--- @field custom_participant_id string
--- @field preset_name string
--- @field created_at string iso8601
--- @field updated_at string iso8601
--- @field token string

--- @class chatwoot.EmailMigration
--- @field email string?
--- @field inbox_id integer?
--- @field channel_id integer?
--- @field status string
--- @field message string?

--- @class chatwoot.FacebookInbox
--- @field id integer
--- @field channel_id integer
--- @field name string
--- @field channel_type string
--- @field avatar_url string
--- @field page_id string
--- @field enable_auto_assignment boolean

--- @class chatwoot.FacebookPages
--- @field page_details chatwoot.FacebookPages.PageDetails[]
--- @field user_access_token string

--- @class chatwoot.FacebookPages.PageDetails
--- @field access_token string
--- @field category string
--- @field category_list chatwoot.FacebookPages.PageDetails.CategoryList[]?
--- @field name string
--- @field id string
--- @field tasks string[]
--- @field exists boolean

--- @class chatwoot.FacebookPages.PageDetails.CategoryList
--- @field id string
--- @field name string

--- @class chatwoot.GroupedMetrics
--- @field open integer
--- @field unattended integer
--- @field unassigned integer
--- @field team_id integer?
--- @field assignee_id integer?

--- @class chatwoot.HelpCenterGeneration
--- @field generation_id string?
--- @field state any?
--- @field articles_count integer
--- @field categories_count integer

--- @class chatwoot.Inbox
--- @field id integer
--- @field avatar_url string
--- @field channel_id integer
--- @field name string
--- @field channel_type string
--- @field greeting_enabled boolean?
--- @field greeting_message string?
--- @field working_hours_enabled boolean
--- @field enable_email_collect boolean
--- @field csat_survey_enabled boolean
--- @field csat_config chatwoot.Inbox.CsatConfig
--- @field enable_auto_assignment boolean
--- @field auto_assignment_config table
--- @field out_of_office_message string?
--- @field working_hours chatwoot.Inbox.WorkingHours[]
--- @field timezone string
--- @field callback_webhook_url string?
--- @field allow_messages_after_resolved boolean
--- @field lock_to_single_conversation boolean
--- @field sender_name_type string
--- @field business_name string?
--- @field allowed_domains string?
--- @field widget_color string?
--- @field website_url string?
--- @field hmac_mandatory boolean?
--- @field welcome_title string?
--- @field welcome_tagline string?
--- @field web_widget_script string?
--- @field website_token string?
--- @field selected_feature_flags string[]?
--- @field reply_time string?
--- @field messaging_service_sid string?
--- @field phone_number string?
--- @field hmac_token string?
--- @field secret string?
--- @field webhook_url string?
--- @field inbox_identifier string?
--- @field additional_attributes table?
--- @field provider string?
--- @field page_id string?
--- @field reauthorization_required boolean?
--- @field instagram_id string?
--- @field email string?
--- @field forwarding_enabled boolean?
--- @field imap_login string?
--- @field imap_password string?
--- @field imap_address string?
--- @field imap_port integer?
--- @field imap_enabled boolean?
--- @field imap_enable_ssl boolean?
--- @field imap_authentication string?
--- @field smtp_login string?
--- @field smtp_password string?
--- @field smtp_address string?
--- @field smtp_port integer?
--- @field smtp_enabled boolean?
--- @field smtp_domain string?
--- @field smtp_enable_ssl_tls boolean?
--- @field smtp_enable_starttls_auto boolean?
--- @field smtp_openssl_verify_mode string?
--- @field smtp_authentication string?
--- @field bot_name string?
--- @field medium string?
--- @field content_templates table?
--- @field auth_token string?
--- @field account_sid string?
--- @field api_key_sid string?
--- @field voice_enabled boolean?
--- @field inbound_calls_enabled boolean?
--- @field voice_configured boolean?
--- @field has_api_key_secret boolean?
--- @field voice_call_webhook_url string?
--- @field voice_status_webhook_url string?
--- @field tweets_enabled boolean?
--- @field message_templates table[]|table?
--- @field provider_config table?
--- @field pre_chat_form_enabled boolean?
--- @field pre_chat_form_options chatwoot.Inbox.PreChatFormOptions?
--- @field continuity_via_email boolean?
--- @field help_center chatwoot.Inbox.HelpCenter?
--- @field forward_to_email string?

--- @class chatwoot.Inbox.CsatConfig
--- @field message string?
--- @field language string?
--- @field button_text string?
--- @field display_type string?
--- @field survey_rules chatwoot.Inbox.CsatConfig.SurveyRules?
--- @field template chatwoot.Inbox.CsatConfig.Template?

--- @class chatwoot.Inbox.CsatConfig.SurveyRules
--- @field values string[]
--- @field operator string

--- @class chatwoot.Inbox.CsatConfig.Template
--- @field status string?
--- @field language string
--- @field created_at string?
--- @field content_sid string?
--- @field friendly_name string?
--- @field name string?
--- @field template_id string?

--- @class chatwoot.Inbox.WorkingHours
--- @field day_of_week integer
--- @field closed_all_day boolean
--- @field open_hour integer?
--- @field open_minutes integer?
--- @field close_hour integer?
--- @field close_minutes integer?
--- @field open_all_day boolean

--- @class chatwoot.Inbox.PreChatFormOptions
--- @field require_email boolean?
--- @field pre_chat_fields chatwoot.Inbox.PreChatFormOptions.PreChatFields[]
--- @field pre_chat_message string

--- @class chatwoot.Inbox.PreChatFormOptions.PreChatFields
--- @field name string
--- @field type string
--- @field label string
--- @field enabled boolean
--- @field required boolean
--- @field field_type string
--- @field placeholder string?
--- @field locale string?
--- @field values string[]?
--- @field regex_cue string?
--- @field regex_pattern string?

--- @class chatwoot.Inbox.HelpCenter
--- @field name string
--- @field slug string

--- @class chatwoot.InboxHealth
--- @field id string?
--- @field display_phone_number string?
--- @field verified_name string?
--- @field name_status string?
--- @field quality_rating string?
--- @field messaging_limit_tier string?
--- @field account_mode string?
--- @field code_verification_status string?
--- @field webhook_configuration chatwoot.InboxHealth.WebhookConfiguration?
--- @field expected_webhook_url string?
--- @field throughput chatwoot.InboxHealth.Throughput?
--- @field last_onboarded_time string?
--- @field platform_type string?
--- @field certificate string?
--- @field business_id string?

--- @class chatwoot.InboxHealth.WebhookConfiguration
--- @field whatsapp_business_account string
--- @field application string
--- @field phone_number string

--- @class chatwoot.InboxHealth.Throughput
--- @field level string

--- @class chatwoot.InboxLabelMatrix
--- @field inboxes chatwoot.InboxLabelMatrix.Inboxes[]
--- @field labels chatwoot.InboxLabelMatrix.Labels[]
--- @field matrix any[][]

--- @class chatwoot.InboxLabelMatrix.Inboxes
--- @field id integer
--- @field name string

--- @class chatwoot.InboxLabelMatrix.Labels
--- @field id integer
--- @field title string

--- @class chatwoot.InboxLimit
--- @field id integer
--- @field inbox_id integer
--- @field agent_capacity_policy_id integer
--- @field conversation_limit integer
--- @field created_at integer unix seconds
--- @field updated_at integer unix seconds
--- @field inbox_name string?

--- @class chatwoot.InboxSummary
--- @field id integer
--- @field conversations_count integer
--- @field resolved_conversations_count integer
--- @field avg_resolution_time number?
--- @field avg_first_response_time number?
--- @field avg_reply_time number?

--- @class chatwoot.IntegrationApp
--- @field id string
--- @field name string
--- @field description string
--- @field short_description string?
--- @field enabled boolean
--- @field logo string?
--- @field i18n_key string?
--- @field action string?
--- @field hook_type string?
--- @field allow_multiple_hooks boolean?
--- @field button string?
--- @field hooks chatwoot.IntegrationApp.Hooks[]
--- @field settings_json_schema chatwoot.IntegrationApp.SettingsJsonSchema?
--- @field settings_form_schema chatwoot.IntegrationApp.SettingsFormSchema[]?
--- @field visible_properties string[]?
--- @field feature_flag string?

--- @class chatwoot.IntegrationApp.Hooks
--- @field id integer
--- @field app_id string
--- @field status boolean
--- @field inbox any?
--- @field account_id integer
--- @field hook_type string
--- @field settings table?
--- @field reference_id string?

--- @class chatwoot.IntegrationApp.SettingsJsonSchema
--- @field type string
--- @field properties table
--- @field required string[]
--- @field additionalProperties boolean

--- @class chatwoot.IntegrationApp.SettingsFormSchema
--- @field label string
--- @field type string
--- @field name string
--- @field validation string?
--- @field validationName string?
--- @field ["validation-messages"] chatwoot.IntegrationApp.SettingsFormSchema.Validation-messages?
--- @field default string?
--- @field options chatwoot.IntegrationApp.SettingsFormSchema.Options[]?
--- @field help string?

--- @class chatwoot.IntegrationApp.SettingsFormSchema.Validation-messages
--- @field JSON string
--- @field required string

--- @class chatwoot.IntegrationApp.SettingsFormSchema.Options
--- @field label string
--- @field value string

--- @class chatwoot.IntegrationHook
--- @field id integer
--- @field app_id string
--- @field status boolean
--- @field inbox chatwoot.IntegrationHook.Inbox?
--- @field account_id integer
--- @field hook_type string
--- @field settings table?
--- @field reference_id string?

--- @class chatwoot.IntegrationHook.Inbox
--- @field id integer
--- @field name string

--- @class chatwoot.Label
--- @field id integer
--- @field title string
--- @field description string?
--- @field color string
--- @field show_on_sidebar boolean?

--- @class chatwoot.LabelSummary
--- @field id integer
--- @field name string
--- @field conversations_count integer
--- @field avg_resolution_time number
--- @field avg_first_response_time number
--- @field avg_reply_time number
--- @field resolved_conversations_count integer

--- @class chatwoot.LinearEntities
--- @field users chatwoot.LinearEntities.Users[]
--- @field projects chatwoot.LinearEntities.Projects[]
--- @field states chatwoot.LinearEntities.States[]
--- @field labels chatwoot.LinearEntities.Labels[]

--- @class chatwoot.LinearEntities.Users
--- @field id string
--- @field name string

--- @class chatwoot.LinearEntities.Projects
--- @field id string
--- @field name string

--- @class chatwoot.LinearEntities.States
--- @field id string
--- @field name string

--- @class chatwoot.LinearEntities.Labels
--- @field id string
--- @field name string

--- @class chatwoot.LinearIssue
--- @field id string
--- @field title string
--- @field identifier string

--- @class chatwoot.LinearLink
--- @field id string
--- @field link string
--- @field link_id string

--- @class chatwoot.LinearLinkedIssue
--- @field id string
--- @field title string?
--- @field issue chatwoot.LinearLinkedIssue.Issue

--- @class chatwoot.LinearLinkedIssue.Issue
--- @field id string
--- @field identifier string
--- @field title string
--- @field description string?
--- @field priority integer
--- @field createdAt string
--- @field url string
--- @field assignee chatwoot.LinearLinkedIssue.Issue.Assignee?
--- @field state chatwoot.LinearLinkedIssue.Issue.State
--- @field labels chatwoot.LinearLinkedIssue.Issue.Labels

--- @class chatwoot.LinearLinkedIssue.Issue.Assignee
--- @field name string
--- @field avatarUrl any?

--- @class chatwoot.LinearLinkedIssue.Issue.State
--- @field name string
--- @field color string

--- @class chatwoot.LinearLinkedIssue.Issue.Labels
--- @field nodes chatwoot.LinearLinkedIssue.Issue.Labels.Nodes[]

--- @class chatwoot.LinearLinkedIssue.Issue.Labels.Nodes
--- @field id string
--- @field name string
--- @field color string
--- @field description any?

--- @class chatwoot.LinearMatch
--- @field id string
--- @field title string
--- @field description string?
--- @field identifier string
--- @field url string
--- @field state chatwoot.LinearMatch.State

--- @class chatwoot.LinearMatch.State
--- @field name string
--- @field color string

--- @class chatwoot.LinearTeam
--- @field id string
--- @field name string

--- @class chatwoot.LinearUnlink
--- @field link_id string

--- @class chatwoot.LoginLink
--- @field url string

--- @class chatwoot.Macro
--- @field id integer
--- @field name string
--- @field visibility string?
--- @field created_by chatwoot.Macro.CreatedBy?
--- @field updated_by chatwoot.Macro.UpdatedBy?
--- @field account_id integer
--- @field actions chatwoot.Macro.Actions[]
--- @field files chatwoot.Macro.Files[]?

--- @class chatwoot.Macro.CreatedBy
--- @field id integer
--- @field account_id integer
--- @field availability_status string
--- @field auto_offline boolean
--- @field confirmed boolean
--- @field email string
--- @field provider string
--- @field available_name string
--- @field name string
--- @field role string
--- @field thumbnail string
--- @field custom_role_id any?

--- @class chatwoot.Macro.UpdatedBy
--- @field id integer
--- @field account_id integer
--- @field availability_status string
--- @field auto_offline boolean
--- @field confirmed boolean
--- @field email string
--- @field provider string
--- @field available_name string
--- @field name string
--- @field role string
--- @field thumbnail string
--- @field custom_role_id any?

--- @class chatwoot.Macro.Actions
--- @field action_name string
--- @field action_params any[]?

--- @class chatwoot.Macro.Files
--- @field id integer
--- @field macro_id integer
--- @field file_type string
--- @field account_id integer
--- @field file_url string
--- @field blob_id integer
--- @field filename string

--- @class chatwoot.Message
--- @field id integer
--- @field content string?
--- @field inbox_id integer
--- @field conversation_id integer
--- @field message_type integer
--- @field content_type string
--- @field status string
--- @field content_attributes table
--- @field created_at integer unix seconds
--- @field private boolean
--- @field source_id string?
--- @field sender chatwoot.Message.Sender?
--- @field attachments chatwoot.Message.Attachments[]?
--- @field call chatwoot.Message.Call?
--- @field echo_id integer|string?

--- @class chatwoot.Message.Sender
--- @field id integer
--- @field name string
--- @field available_name string?
--- @field avatar_url string?
--- @field type string
--- @field availability_status string?
--- @field thumbnail string?
--- @field additional_attributes table?
--- @field custom_attributes table?
--- @field email string?
--- @field identifier string?
--- @field phone_number string?
--- @field blocked boolean?
--- @field company_id integer?

--- @class chatwoot.Message.Attachments
--- @field id integer
--- @field message_id integer
--- @field file_type string
--- @field account_id integer
--- @field extension string?
--- @field content_type string
--- @field data_url string
--- @field thumb_url string
--- @field file_size integer
--- @field width integer?
--- @field height integer?
--- @field transcribed_text string?

--- @class chatwoot.Message.Call
--- @field id integer
--- @field provider_call_id string
--- @field provider string
--- @field direction string
--- @field status string
--- @field duration_seconds integer?
--- @field end_reason string?
--- @field conference_sid string?
--- @field accepted_by_agent_id integer?
--- @field accepted_by_agent_name string?
--- @field started_at integer?
--- @field ended_at integer?
--- @field from_number string
--- @field to_number string
--- @field recording_url any?
--- @field transcript any?

--- @class chatwoot.Mfa
--- @field enabled boolean
--- @field feature_available boolean?
--- @field backup_codes_generated boolean?
--- @field backup_codes string[]?

--- @class chatwoot.MfaSecret
--- @field provisioning_url string
--- @field secret string

--- @class chatwoot.Note
--- @field id integer
--- @field content string
--- @field account_id any?
--- @field contact_id any?
--- @field user chatwoot.Note.User?
--- @field created_at integer unix seconds
--- @field updated_at integer unix seconds
--- @field contact chatwoot.Note.Contact?

--- @class chatwoot.Note.User
--- @field id integer
--- @field account_id integer
--- @field availability_status string
--- @field auto_offline boolean
--- @field confirmed boolean
--- @field email string
--- @field provider string
--- @field available_name string
--- @field name string
--- @field role string
--- @field thumbnail string
--- @field custom_role_id any?

--- @class chatwoot.Note.Contact
--- @field additional_attributes table
--- @field availability_status string
--- @field email string?
--- @field id integer
--- @field name string
--- @field phone_number string?
--- @field blocked boolean
--- @field identifier any?
--- @field company_id integer
--- @field thumbnail string
--- @field custom_attributes table
--- @field created_at integer

--- @class chatwoot.Notification
--- @field id integer
--- @field notification_type string
--- @field push_message_title string
--- @field push_message_body string
--- @field primary_actor_type string
--- @field primary_actor_id integer
--- @field primary_actor table
--- @field read_at string? iso8601
--- @field secondary_actor table?
--- @field user table
--- @field created_at integer unix seconds
--- @field last_activity_at integer unix seconds
--- @field snoozed_until string? iso8601
--- @field meta table

--- @class chatwoot.NotificationRow
--- @field id integer
--- @field account_id integer
--- @field user_id integer
--- @field notification_type string
--- @field primary_actor_type string
--- @field primary_actor_id integer
--- @field secondary_actor_type string?
--- @field secondary_actor_id integer?
--- @field read_at string? iso8601
--- @field created_at string iso8601
--- @field updated_at string iso8601
--- @field snoozed_until string? iso8601
--- @field last_activity_at string? iso8601
--- @field meta table?

--- @class chatwoot.NotificationSettings
--- @field id integer
--- @field user_id integer
--- @field account_id integer
--- @field all_email_flags string[]
--- @field selected_email_flags string[]
--- @field all_push_flags string[]
--- @field selected_push_flags string[]

--- @class chatwoot.NotificationSubscription
--- @field id integer
--- @field user_id integer
--- @field subscription_type string
--- @field subscription_attributes table
--- @field created_at string iso8601
--- @field updated_at string iso8601
--- @field identifier string?

--- @class chatwoot.OnboardedAccount
--- @field settings table
--- @field created_at string iso8601
--- @field custom_attributes table?
--- @field domain string?
--- @field features table
--- @field id integer
--- @field locale string
--- @field name string
--- @field support_email string?
--- @field status string
--- @field cache_keys table

--- @class chatwoot.OpenConversations
--- @field open integer?
--- @field unattended integer?
--- @field unassigned integer?
--- @field pending integer?
--- @field id integer?
--- @field name string?
--- @field email string?
--- @field thumbnail string?
--- @field availability string?
--- @field metric chatwoot.OpenConversations.Metric?

--- @class chatwoot.OpenConversations.Metric
--- @field open integer
--- @field unattended integer

--- @class chatwoot.OutgoingMessages
--- @field id integer?
--- @field name string?
--- @field outgoing_messages_count integer

--- @class chatwoot.PlatformAccount
--- @field id integer
--- @field name string
--- @field locale string
--- @field domain string?
--- @field support_email string
--- @field features table
--- @field custom_attributes table
--- @field limits table
--- @field status string?

--- @class chatwoot.PlatformAgentBot
--- @field id integer
--- @field name string?
--- @field description string?
--- @field outgoing_url string?
--- @field account_id integer?
--- @field access_token string

--- @class chatwoot.PlatformUser
--- @field access_token string
--- @field account_id integer?
--- @field available_name string
--- @field avatar_url string
--- @field confirmed boolean
--- @field display_name string?
--- @field message_signature string?
--- @field email string
--- @field id integer
--- @field name string
--- @field provider string
--- @field pubsub_token string
--- @field custom_attributes table?
--- @field role string?
--- @field ui_settings table?
--- @field uid string
--- @field accounts chatwoot.PlatformUser.Accounts[]

--- @class chatwoot.PlatformUser.Accounts
--- @field id integer
--- @field name string
--- @field active_at string? iso8601
--- @field role string?

--- @class chatwoot.PlaygroundAnswer
--- @field response string?
--- @field reasoning string?
--- @field content string?
--- @field agent_name string?
--- @field handoff_tool_called boolean?

--- @class chatwoot.Portal
--- @field id integer
--- @field color string?
--- @field custom_domain string?
--- @field header_text string?
--- @field homepage_link string?
--- @field name string
--- @field page_title string?
--- @field slug string
--- @field archived boolean
--- @field account_id integer
--- @field config chatwoot.Portal.Config
--- @field meta chatwoot.Portal.Meta
--- @field inbox table?
--- @field ssl_settings chatwoot.Portal.SslSettings?
--- @field logo chatwoot.Portal.Logo?

--- @class chatwoot.Portal.Config
--- @field allowed_locales chatwoot.Portal.Config.AllowedLocales[]
--- @field default_locale string
--- @field layout string
--- @field social_profiles table
--- @field locale_translations table

--- @class chatwoot.Portal.Config.AllowedLocales
--- @field code string
--- @field articles_count integer
--- @field categories_count integer
--- @field draft boolean

--- @class chatwoot.Portal.Meta
--- @field all_articles_count integer
--- @field archived_articles_count integer?
--- @field published_count integer?
--- @field draft_articles_count integer?
--- @field categories_count integer
--- @field default_locale string
--- @field mine_articles_count integer?

--- @class chatwoot.Portal.SslSettings
--- @field status string
--- @field verification_errors string

--- @class chatwoot.Portal.Logo
--- @field id integer
--- @field portal_id integer
--- @field file_type string
--- @field account_id integer
--- @field file_url string
--- @field blob_id string
--- @field filename string

--- @class chatwoot.PortalArticle
--- @field id integer
--- @field slug string
--- @field title string
--- @field content string?
--- @field description string?
--- @field status string
--- @field position integer?
--- @field account_id integer
--- @field updated_at integer unix seconds
--- @field meta chatwoot.PortalArticle.Meta
--- @field category chatwoot.PortalArticle.Category
--- @field views integer?
--- @field author chatwoot.PortalArticle.Author?
--- @field associated_articles chatwoot.PortalArticle.AssociatedArticles[]?

--- @class chatwoot.PortalArticle.Meta
--- @field tags string[]?
--- @field title string?
--- @field description string?

--- @class chatwoot.PortalArticle.Category
--- @field id integer?
--- @field name string?
--- @field slug string?
--- @field locale string?
--- @field icon string?
--- @field icon_color string?

--- @class chatwoot.PortalArticle.Author
--- @field id integer
--- @field account_id integer
--- @field availability_status string?
--- @field auto_offline boolean?
--- @field confirmed boolean
--- @field email string
--- @field provider string
--- @field available_name string
--- @field name string
--- @field role string?
--- @field thumbnail string
--- @field custom_role_id any?

--- @class chatwoot.PortalArticle.AssociatedArticles
--- @field id integer
--- @field category_id any?
--- @field title string
--- @field content string
--- @field description any?
--- @field status string
--- @field account_id integer
--- @field portal table
--- @field views any?
--- @field author table

--- @class chatwoot.PortalCategory
--- @field id integer
--- @field name string
--- @field slug string
--- @field locale string
--- @field description string?
--- @field position integer?
--- @field account_id integer
--- @field icon string
--- @field icon_color string
--- @field meta chatwoot.PortalCategory.Meta
--- @field related_categories chatwoot.PortalCategory.RelatedCategories[]?
--- @field parent_category chatwoot.PortalCategory.ParentCategory?
--- @field root_category chatwoot.PortalCategory.RootCategory?

--- @class chatwoot.PortalCategory.Meta
--- @field articles_count integer

--- @class chatwoot.PortalCategory.RelatedCategories
--- @field id integer
--- @field name string
--- @field slug string
--- @field locale string
--- @field description string?
--- @field position integer?
--- @field account_id integer

--- @class chatwoot.PortalCategory.ParentCategory
--- @field id integer
--- @field name string
--- @field slug string
--- @field locale string
--- @field description any?
--- @field position integer?
--- @field account_id integer

--- @class chatwoot.PortalCategory.RootCategory
--- @field id integer
--- @field name string
--- @field slug string
--- @field locale string
--- @field description string
--- @field position integer
--- @field account_id integer

--- @class chatwoot.Profile
--- @field access_token string
--- @field account_id integer?
--- @field available_name string
--- @field avatar_url string
--- @field confirmed boolean
--- @field display_name string?
--- @field message_signature string?
--- @field email string
--- @field id integer
--- @field inviter_id integer?
--- @field name string
--- @field provider string
--- @field pubsub_token string
--- @field role string?
--- @field ui_settings table?
--- @field uid string
--- @field type string?
--- @field accounts chatwoot.Profile.Accounts[]
--- @field custom_attributes table?
--- @field hmac_identifier string?

--- @class chatwoot.Profile.Accounts
--- @field id integer
--- @field name string
--- @field status string
--- @field onboarding_step any?
--- @field active_at string?
--- @field role string
--- @field permissions string[]
--- @field availability string
--- @field availability_status string
--- @field auto_offline boolean
--- @field custom_role_id integer?
--- @field custom_role chatwoot.Profile.Accounts.CustomRole?

--- @class chatwoot.Profile.Accounts.CustomRole
--- @field id integer
--- @field name string
--- @field description any?
--- @field permissions string[]

--- @class chatwoot.PublicContact
--- @field source_id string
--- @field pubsub_token string
--- @field id integer
--- @field name string
--- @field email string?
--- @field phone_number string?

--- @class chatwoot.PublicContactRow
--- @field name string
--- @field custom_attributes table
--- @field additional_attributes table
--- @field id integer
--- @field email string?
--- @field phone_number string?
--- @field account_id integer
--- @field created_at string iso8601
--- @field updated_at string iso8601
--- @field identifier string?
--- @field last_activity_at string? iso8601
--- @field contact_type string
--- @field middle_name string
--- @field last_name string
--- @field location string?
--- @field country_code string?
--- @field blocked boolean
--- @field company_id integer?
--- @field label_list any[]

--- @class chatwoot.PublicConversation
--- @field id integer
--- @field uuid string
--- @field inbox_id integer
--- @field contact_last_seen_at integer unix seconds
--- @field status string
--- @field agent_last_seen_at integer unix seconds
--- @field messages chatwoot.PublicConversation.Messages[]
--- @field contact chatwoot.PublicConversation.Contact

--- @class chatwoot.PublicConversation.Messages
--- @field id integer
--- @field content string?
--- @field message_type integer
--- @field content_type string
--- @field content_attributes table
--- @field created_at integer
--- @field conversation_id integer
--- @field sender chatwoot.PublicConversation.Messages.Sender
--- @field attachments chatwoot.PublicConversation.Messages.Attachments[]?

--- @class chatwoot.PublicConversation.Messages.Sender
--- @field additional_attributes table?
--- @field custom_attributes table?
--- @field email string?
--- @field id integer
--- @field identifier string?
--- @field name string
--- @field phone_number string?
--- @field thumbnail string?
--- @field blocked boolean?
--- @field type string
--- @field company_id integer?
--- @field available_name string?
--- @field avatar_url string?
--- @field availability_status any?

--- @class chatwoot.PublicConversation.Messages.Attachments
--- @field id integer
--- @field message_id integer
--- @field file_type string
--- @field account_id integer
--- @field extension string
--- @field content_type string
--- @field data_url string
--- @field thumb_url string
--- @field file_size integer
--- @field width integer?
--- @field height integer?

--- @class chatwoot.PublicConversation.Contact
--- @field id integer
--- @field name string
--- @field email string?
--- @field phone_number string?
--- @field account_id integer
--- @field created_at string
--- @field updated_at string
--- @field additional_attributes table
--- @field identifier string?
--- @field custom_attributes table
--- @field last_activity_at string?
--- @field contact_type string
--- @field middle_name string
--- @field last_name string
--- @field location any?
--- @field country_code any?
--- @field blocked boolean
--- @field company_id integer?
--- @field label_list any[]

--- @class chatwoot.PublicCsatSurvey
--- @field id integer
--- @field csat_survey_response chatwoot.PublicCsatSurvey.CsatSurveyResponse?
--- @field display_type string
--- @field content string?
--- @field inbox_avatar_url string
--- @field inbox_name string
--- @field locale string
--- @field conversation_id integer
--- @field created_at string iso8601

--- @class chatwoot.PublicCsatSurvey.CsatSurveyResponse
--- @field id integer
--- @field account_id integer
--- @field conversation_id integer
--- @field message_id integer
--- @field rating integer
--- @field feedback_message string
--- @field contact_id integer
--- @field assigned_agent_id any?
--- @field created_at string
--- @field updated_at string
--- @field csat_review_notes any?
--- @field review_notes_updated_at any?
--- @field review_notes_updated_by_id any?

--- @class chatwoot.PublicInbox
--- @field identifier string
--- @field identity_validation_enabled boolean
--- @field name string
--- @field timezone string
--- @field working_hours chatwoot.PublicInbox.WorkingHours[]
--- @field working_hours_enabled boolean
--- @field csat_survey_enabled boolean
--- @field greeting_enabled boolean

--- @class chatwoot.PublicInbox.WorkingHours
--- @field day_of_week integer
--- @field closed_all_day boolean
--- @field open_hour integer?
--- @field open_minutes integer?
--- @field close_hour integer?
--- @field close_minutes integer?
--- @field open_all_day boolean

--- @class chatwoot.PublicMessage
--- @field id integer
--- @field content string?
--- @field message_type integer
--- @field content_type string
--- @field content_attributes table
--- @field created_at integer unix seconds
--- @field conversation_id integer
--- @field sender chatwoot.PublicMessage.Sender?
--- @field attachments chatwoot.PublicMessage.Attachments[]?

--- @class chatwoot.PublicMessage.Sender
--- @field additional_attributes table?
--- @field custom_attributes table?
--- @field email string?
--- @field id integer
--- @field identifier string?
--- @field name string
--- @field phone_number string?
--- @field thumbnail string
--- @field blocked boolean?
--- @field type string
--- @field company_id integer?
--- @field available_name string?
--- @field avatar_url string?
--- @field availability_status any?

--- @class chatwoot.PublicMessage.Attachments
--- @field id integer
--- @field message_id integer
--- @field file_type string
--- @field account_id integer
--- @field extension string
--- @field content_type string
--- @field data_url string
--- @field thumb_url string
--- @field file_size integer
--- @field width any?
--- @field height any?

--- @class chatwoot.ReportBucket
--- @field value number
--- @field timestamp integer unix seconds
--- @field count integer?

--- @class chatwoot.ReportSummary
--- @field conversations_count integer
--- @field incoming_messages_count integer
--- @field outgoing_messages_count integer
--- @field avg_first_response_time number?
--- @field avg_resolution_time number?
--- @field resolutions_count integer
--- @field reply_time number?
--- @field previous chatwoot.ReportSummary.Previous

--- @class chatwoot.ReportSummary.Previous
--- @field conversations_count integer
--- @field incoming_messages_count integer
--- @field outgoing_messages_count integer
--- @field avg_first_response_time number?
--- @field avg_resolution_time number?
--- @field resolutions_count integer
--- @field reply_time number?

--- @class chatwoot.ReportingEvent
--- @field id integer
--- @field name string
--- @field value number
--- @field value_in_business_hours number?
--- @field event_start_time string? iso8601
--- @field event_end_time string? iso8601
--- @field account_id integer
--- @field inbox_id integer?
--- @field user_id integer?
--- @field conversation_id integer?
--- @field created_at string iso8601
--- @field updated_at string iso8601

--- @class chatwoot.ResponseTimes
--- @field [string] chatwoot.ResponseTimes.Value

--- @class chatwoot.ResponseTimes.Value
--- @field ["0-1h"] integer
--- @field ["1-4h"] integer
--- @field ["4-8h"] integer
--- @field ["8-24h"] integer
--- @field ["24h+"] integer

--- @class chatwoot.SamlSettings
--- @field id integer?
--- @field account_id integer
--- @field sso_url string?
--- @field certificate string?
--- @field fingerprint string?
--- @field idp_entity_id string?
--- @field sp_entity_id string?
--- @field role_mappings table
--- @field created_at string? iso8601
--- @field updated_at string? iso8601

--- @class chatwoot.SearchArticle
--- @field id integer
--- @field title string
--- @field locale string?
--- @field content string?
--- @field slug string
--- @field portal_slug string
--- @field account_id integer
--- @field category_name string?
--- @field status string
--- @field updated_at integer unix seconds

--- @class chatwoot.SearchContact
--- @field email string?
--- @field id integer
--- @field name string
--- @field phone_number string?
--- @field identifier string?
--- @field additional_attributes table
--- @field last_activity_at integer? unix seconds

--- @class chatwoot.SearchConversation
--- @field id integer
--- @field account_id integer
--- @field created_at integer unix seconds
--- @field message table?
--- @field contact table?
--- @field inbox table?
--- @field agent table?
--- @field additional_attributes table

--- @class chatwoot.SearchResults
--- @field conversations table[]
--- @field contacts table[]
--- @field messages table[]
--- @field articles table[]

--- @class chatwoot.SentInstructions
--- @field message string

--- @class chatwoot.ServerHealth
--- @field status string

--- @class chatwoot.ServerInfo
--- @field version string
--- @field timestamp string
--- @field queue_services string
--- @field data_services string

--- @class chatwoot.Session
--- @field id integer
--- @field browser_name string?
--- @field browser_version string?
--- @field device_name string?
--- @field platform_name string?
--- @field platform_version string?
--- @field ip_address string?
--- @field city string?
--- @field country string?
--- @field country_code string?
--- @field last_activity_at string? iso8601
--- @field created_at string iso8601
--- @field current boolean

--- @class chatwoot.ShopifyOrder
--- @field id integer
--- @field email string?
--- @field created_at string
--- @field total_price string
--- @field currency string
--- @field fulfillment_status string?
--- @field financial_status string?
--- @field admin_url string

--- @class chatwoot.ShopifyRedirect
--- @field redirect_url string

--- @class chatwoot.SignUp
--- @field email string?
--- @field data table?

--- @class chatwoot.SlaMetrics
--- @field total_applied_slas integer
--- @field number_of_sla_misses integer
--- @field hit_rate string

--- @class chatwoot.SlaPolicy
--- @field id integer
--- @field name string
--- @field description string?
--- @field first_response_time_threshold number?
--- @field next_response_time_threshold number?
--- @field resolution_time_threshold number?
--- @field only_during_business_hours boolean

--- @class chatwoot.SlackChannel
--- @field id string
--- @field name string

--- @class chatwoot.SslStatus
--- @field status string?
--- @field verification_errors string?

--- @class chatwoot.StartedWhatsappCall
--- @field status string
--- @field call_id string
--- @field id integer
--- @field message_id integer
--- @field provider string

--- @class chatwoot.Team
--- @field id integer
--- @field name string
--- @field description string?
--- @field allow_auto_assign boolean?
--- @field account_id integer
--- @field is_member boolean

--- @class chatwoot.TeamSummary
--- @field id integer
--- @field conversations_count integer
--- @field resolved_conversations_count integer
--- @field avg_resolution_time number?
--- @field avg_first_response_time number?
--- @field avg_reply_time number?

--- @class chatwoot.ToolTest
--- @field status integer
--- @field body string

--- @class chatwoot.Translation
--- @field content string?

--- @class chatwoot.UnreadCounts
--- @field all_count integer
--- @field inboxes table
--- @field labels table
--- @field teams table

--- @class chatwoot.Upload
--- @field file_url string
--- @field blob_id string

--- @class chatwoot.UserToken
--- @field access_token string
--- @field expiry string?
--- @field user chatwoot.UserToken.User

--- @class chatwoot.UserToken.User
--- @field id integer
--- @field name string
--- @field display_name string?
--- @field email string
--- @field pubsub_token string

--- @class chatwoot.Webhook
--- @field id integer
--- @field name string?
--- @field url string
--- @field account_id integer
--- @field subscriptions string[]
--- @field secret string
--- @field inbox chatwoot.Webhook.Inbox?

--- @class chatwoot.Webhook.Inbox
--- @field id integer
--- @field name string

--- @class chatwoot.WhatsappAuthorization
--- @field success boolean
--- @field id integer
--- @field name string
--- @field channel_type string
--- @field message string?

--- @class chatwoot.WhatsappCall
--- @field id integer
--- @field call_id string
--- @field provider string
--- @field status string
--- @field direction string
--- @field conversation_id integer
--- @field inbox_id integer
--- @field message_id integer?
--- @field accepted_by_agent_id integer?
--- @field elapsed_seconds integer
--- @field sdp_offer string?
--- @field ice_servers chatwoot.WhatsappCall.IceServers[]
--- @field caller chatwoot.WhatsappCall.Caller

--- @class chatwoot.WhatsappCall.IceServers
--- @field urls string[]

--- @class chatwoot.WhatsappCall.Caller
--- @field name string
--- @field phone string
--- @field avatar string

--- @class chatwoot.WhatsappCallState
--- @field id integer
--- @field status string

--- @class chatwoot.YearInReview
--- @field year integer|string
--- @field busiest_day chatwoot.YearInReview.BusiestDay?
--- @field support_personality chatwoot.YearInReview.SupportPersonality
--- @field total_conversations integer

--- @class chatwoot.YearInReview.BusiestDay
--- @field date string
--- @field count integer

--- @class chatwoot.YearInReview.SupportPersonality
--- @field avg_response_time_seconds number

--- @class chatwoot.accounts
local accounts = {}

--- @class chatwoot.accounts.create_params
--- @field account_name? string needed for a new user
--- @field user_full_name? string needed for a new user
--- @field email string
--- @field password? string needed for a new user
--- @field locale? string
--- @field h_captcha_client_response? string

--- Signs a new user up, with an account of his own; works only where the installation allows it.
--- @param params chatwoot.accounts.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.SignUp? value, chatwoot.Error? err
function accounts:create(params, opts) end

--- @class chatwoot.accounts.create_v2_params
--- @field email string
--- @field password? string
--- @field locale? string
--- @field h_captcha_client_response? string

--- Signs up by a newer path, which cannot succeed on 4.15.1.
--- @param params chatwoot.accounts.create_v2_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.SignUp? value, chatwoot.Error? err
function accounts:create_v2(params, opts) end

--- Reads the account: its settings, and which features are on.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Account? value, chatwoot.Error? err
function accounts:get(params, opts) end

--- @class chatwoot.accounts.update_params
--- @field name? string
--- @field locale? string such as en or pt_BR; an unknown one is 500
--- @field domain? string up to 100 characters
--- @field support_email? string checked since 4.13.0
--- @field auto_resolve_after? integer minutes
--- @field auto_resolve_message? string
--- @field auto_resolve_ignore_waiting? boolean
--- @field audio_transcriptions? boolean
--- @field auto_resolve_label? string
--- @field conversation_required_attributes? string[] keys of custom attributes; enterprise only
--- @field industry? string
--- @field company_size? string
--- @field timezone? string
--- @field referral_source? string
--- @field user_role? string shown nowhere
--- @field website? string

--- Changes the account; what is left out stays.
--- @param params chatwoot.accounts.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Account? value, chatwoot.Error? err
function accounts:update(params, opts) end

--- Notes that the caller is at work in this account: it becomes the one his profile opens with.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function accounts:update_active_at(params, opts) end

--- Reads when labels, inboxes and teams last changed, as text of unix seconds.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.CacheKeys? value, chatwoot.Error? err
function accounts:cache_keys(params, opts) end

--- @class chatwoot.agent_bots
local agent_bots = {}

--- Lists the bots of the account and the system bots.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.AgentBot[]? value, chatwoot.Error? err
function agent_bots:list(params, opts) end

--- Every row of the list, page by page.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.AgentBot
function agent_bots:each(params, opts) end

--- Page by page, with the page's number.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.AgentBot[], integer
function agent_bots:pages(params, opts) end

--- Reads one bot.
--- @param agent_bot_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.AgentBot? value, chatwoot.Error? err
function agent_bots:get(agent_bot_id, params, opts) end

--- @class chatwoot.agent_bots.create_params
--- @field name string
--- @field description? string
--- @field outgoing_url? string where events are posted to; unchecked, up to 2048 characters
--- @field avatar? chatwoot.File
--- @field avatar_url? string
--- @field bot_type? "webhook"
--- @field bot_config? table

--- Makes a bot.
--- @param params chatwoot.agent_bots.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.AgentBot? value, chatwoot.Error? err
function agent_bots:create(params, opts) end

--- @class chatwoot.agent_bots.update_params
--- @field name? string
--- @field description? string
--- @field outgoing_url? string
--- @field avatar? chatwoot.File
--- @field avatar_url? string
--- @field bot_type? "webhook"
--- @field bot_config? table

--- Changes a bot; what is left out stays.
--- @param agent_bot_id integer
--- @param params chatwoot.agent_bots.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.AgentBot? value, chatwoot.Error? err
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
--- @return chatwoot.AgentBot? value, chatwoot.Error? err
function agent_bots:delete_avatar(agent_bot_id, params, opts) end

--- Makes a new access token for a bot; the old one is dead at once.
--- @param agent_bot_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.AgentBot? value, chatwoot.Error? err
function agent_bots:reset_access_token(agent_bot_id, params, opts) end

--- Makes a new key for the signatures of the events a bot gets.
--- @param agent_bot_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.AgentBot? value, chatwoot.Error? err
function agent_bots:reset_secret(agent_bot_id, params, opts) end

--- @class chatwoot.agent_capacity_policies
--- @field inbox_limits chatwoot.agent_capacity_policies.inbox_limits
--- @field users chatwoot.agent_capacity_policies.users
local agent_capacity_policies = {}

--- Lists the capacity policies of the account with their limits.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.AgentCapacityPolicy[]? value, chatwoot.Error? err
function agent_capacity_policies:list(params, opts) end

--- Every row of the list, page by page.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.AgentCapacityPolicy
function agent_capacity_policies:each(params, opts) end

--- Page by page, with the page's number.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.AgentCapacityPolicy[], integer
function agent_capacity_policies:pages(params, opts) end

--- Reads one capacity policy with its limits.
--- @param agent_capacity_policy_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.AgentCapacityPolicy? value, chatwoot.Error? err
function agent_capacity_policies:get(agent_capacity_policy_id, params, opts) end

--- @class chatwoot.agent_capacity_policies.create_params
--- @field name string up to 255 characters
--- @field description? string
--- @field exclusion_rules? chatwoot.agent_capacity_policies.create_params.ExclusionRules conversations that do not count

--- @class chatwoot.agent_capacity_policies.create_params.ExclusionRules
--- @field exclude_older_than_hours? number text would stay text
--- @field excluded_labels? string[]

--- Makes a capacity policy.
--- @param params chatwoot.agent_capacity_policies.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.AgentCapacityPolicy? value, chatwoot.Error? err
function agent_capacity_policies:create(params, opts) end

--- @class chatwoot.agent_capacity_policies.update_params
--- @field name? string up to 255 characters
--- @field description? string
--- @field exclusion_rules? chatwoot.agent_capacity_policies.update_params.ExclusionRules conversations that do not count; replaces all of it

--- @class chatwoot.agent_capacity_policies.update_params.ExclusionRules
--- @field exclude_older_than_hours? number text would stay text
--- @field excluded_labels? string[]

--- Changes a capacity policy.
--- @param agent_capacity_policy_id integer
--- @param params chatwoot.agent_capacity_policies.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.AgentCapacityPolicy? value, chatwoot.Error? err
function agent_capacity_policies:update(agent_capacity_policy_id, params, opts) end

--- Deletes a capacity policy.
--- @param agent_capacity_policy_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function agent_capacity_policies:delete(agent_capacity_policy_id, params, opts) end

--- @class chatwoot.agent_capacity_policies.inbox_limits
local agent_capacity_policies_inbox_limits = {}

--- @class chatwoot.agent_capacity_policies.inbox_limits.create_params
--- @field inbox_id integer
--- @field conversation_limit integer

--- Sets a limit for an inbox that has none in the policy.
--- @param agent_capacity_policy_id integer
--- @param params chatwoot.agent_capacity_policies.inbox_limits.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.InboxLimit? value, chatwoot.Error? err
function agent_capacity_policies_inbox_limits:create(agent_capacity_policy_id, params, opts) end

--- @class chatwoot.agent_capacity_policies.inbox_limits.update_params
--- @field conversation_limit integer

--- Changes a limit.
--- @param agent_capacity_policy_id integer
--- @param inbox_limit_id integer
--- @param params chatwoot.agent_capacity_policies.inbox_limits.update_params|integer
--- @param opts chatwoot.Opts?
--- @return chatwoot.InboxLimit? value, chatwoot.Error? err
function agent_capacity_policies_inbox_limits:update(agent_capacity_policy_id, inbox_limit_id, params, opts) end

--- Takes a limit away.
--- @param agent_capacity_policy_id integer
--- @param inbox_limit_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function agent_capacity_policies_inbox_limits:delete(agent_capacity_policy_id, inbox_limit_id, params, opts) end

--- @class chatwoot.agent_capacity_policies.users
local agent_capacity_policies_users = {}

--- Lists the users of a capacity policy.
--- @param agent_capacity_policy_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.CapacityUser[]? value, chatwoot.Error? err
function agent_capacity_policies_users:list(agent_capacity_policy_id, params, opts) end

--- Every row of the list, page by page.
--- @param agent_capacity_policy_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.CapacityUser
function agent_capacity_policies_users:each(agent_capacity_policy_id, params, opts) end

--- Page by page, with the page's number.
--- @param agent_capacity_policy_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.CapacityUser[], integer
function agent_capacity_policies_users:pages(agent_capacity_policy_id, params, opts) end

--- @class chatwoot.agent_capacity_policies.users.add_params
--- @field user_id integer

--- Puts a user under a capacity policy, in place of the one before, and answers the user.
--- @param agent_capacity_policy_id integer
--- @param params chatwoot.agent_capacity_policies.users.add_params|integer
--- @param opts chatwoot.Opts?
--- @return chatwoot.CapacityUser? value, chatwoot.Error? err
function agent_capacity_policies_users:add(agent_capacity_policy_id, params, opts) end

--- Takes a user out from under his capacity policy.
--- @param agent_capacity_policy_id integer
--- @param user_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function agent_capacity_policies_users:remove(agent_capacity_policy_id, user_id, params, opts) end

--- @class chatwoot.agents
local agents = {}

--- Lists the users of the account, administrators included, by name.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Agent[]? value, chatwoot.Error? err
function agents:list(params, opts) end

--- Every row of the list, page by page.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Agent
function agents:each(params, opts) end

--- Page by page, with the page's number.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Agent[], integer
function agents:pages(params, opts) end

--- @class chatwoot.agents.create_params
--- @field email string
--- @field name? string
--- @field role? "agent"|"administrator"
--- @field availability? "online"|"offline"|"busy"
--- @field auto_offline? boolean
--- @field custom_role_id? integer enterprise edition

--- Invites a user into the account.
--- @param params chatwoot.agents.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Agent? value, chatwoot.Error? err
function agents:create(params, opts) end

--- @class chatwoot.agents.update_params
--- @field name? string belongs to the user: it changes in all accounts he is in
--- @field role? "agent"|"administrator"
--- @field availability? "online"|"offline"|"busy"
--- @field auto_offline? boolean
--- @field custom_role_id? integer enterprise edition; left out, the server takes the custom role away

--- Changes the role, availability or name of a user.
--- @param agent_id integer
--- @param params chatwoot.agents.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Agent? value, chatwoot.Error? err
function agents:update(agent_id, params, opts) end

--- Takes a user out of the account.
--- @param agent_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function agents:delete(agent_id, params, opts) end

--- @class chatwoot.agents.bulk_create_params
--- @field emails string[]

--- Invites several users by their addresses.
--- @param params chatwoot.agents.bulk_create_params|string[]
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function agents:bulk_create(params, opts) end

--- @class chatwoot.applied_slas
local applied_slas = {}

--- @class chatwoot.applied_slas.list_params
--- @field since? integer|string
--- @field until? integer|string itself not included
--- @field page? integer
--- @field inbox_id? integer
--- @field team_id? integer
--- @field sla_policy_id? integer
--- @field label_list? string one text, found anywhere in the labels of the conversation
--- @field assigned_agent_id? integer

--- Lists the SLAs that were missed, with the conversation and what was missed.
--- @param params chatwoot.applied_slas.list_params?
--- @param opts chatwoot.Opts?
--- @return (chatwoot.AppliedSla[]|{ meta: { count: integer, current_page: integer|string } })? value, chatwoot.Error? err
function applied_slas:list(params, opts) end

--- Every row of the list, page by page.
--- @param params chatwoot.applied_slas.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.AppliedSla
function applied_slas:each(params, opts) end

--- Page by page, with the page's number.
--- @param params chatwoot.applied_slas.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): (chatwoot.AppliedSla[]|{ meta: { count: integer, current_page: integer|string } }), integer
function applied_slas:pages(params, opts) end

--- @class chatwoot.applied_slas.metrics_params
--- @field since? integer|string
--- @field until? integer|string itself not included
--- @field inbox_id? integer
--- @field team_id? integer
--- @field sla_policy_id? integer
--- @field label_list? string one text, found anywhere in the labels of the conversation
--- @field assigned_agent_id? integer

--- Counts the SLAs in force and those missed.
--- @param params chatwoot.applied_slas.metrics_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.SlaMetrics? value, chatwoot.Error? err
function applied_slas:metrics(params, opts) end

--- @class chatwoot.applied_slas.download_params
--- @field since? integer|string
--- @field until? integer|string itself not included
--- @field inbox_id? integer
--- @field team_id? integer
--- @field sla_policy_id? integer
--- @field label_list? string one text, found anywhere in the labels of the conversation
--- @field assigned_agent_id? integer

--- Fetches the SLAs that were missed as a table in CSV.
--- @param params chatwoot.applied_slas.download_params?
--- @param opts chatwoot.Opts?
--- @return string? value, chatwoot.Error? err
function applied_slas:download(params, opts) end

--- @class chatwoot.assignable_agents
local assignable_agents = {}

--- @class chatwoot.assignable_agents.list_params
--- @field inbox_ids integer[]

--- Lists who may be assigned in every one of the given inboxes.
--- @param params chatwoot.assignable_agents.list_params|integer[]
--- @param opts chatwoot.Opts?
--- @return chatwoot.Agent[]? value, chatwoot.Error? err
function assignable_agents:list(params, opts) end

--- Every row of the list, page by page.
--- @param params chatwoot.assignable_agents.list_params|integer[]
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Agent
function assignable_agents:each(params, opts) end

--- Page by page, with the page's number.
--- @param params chatwoot.assignable_agents.list_params|integer[]
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Agent[], integer
function assignable_agents:pages(params, opts) end

--- @class chatwoot.assignment_policies
local assignment_policies = {}

--- Lists the assignment policies of the account.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.AssignmentPolicy[]? value, chatwoot.Error? err
function assignment_policies:list(params, opts) end

--- Every row of the list, page by page.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.AssignmentPolicy
function assignment_policies:each(params, opts) end

--- Page by page, with the page's number.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.AssignmentPolicy[], integer
function assignment_policies:pages(params, opts) end

--- Reads one assignment policy.
--- @param assignment_policy_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.AssignmentPolicy? value, chatwoot.Error? err
function assignment_policies:get(assignment_policy_id, params, opts) end

--- @class chatwoot.assignment_policies.create_params
--- @field name string unique in the account
--- @field description? string
--- @field assignment_order? "round_robin"|"balanced" round_robin when left out; balanced is of the enterprise edition
--- @field conversation_priority? "earliest_created"|"longest_waiting" earliest_created when left out
--- @field fair_distribution_limit? integer conversations an agent gets in one window; 100 when left out
--- @field fair_distribution_window? integer seconds; 3600 when left out
--- @field enabled? boolean true when left out

--- Makes an assignment policy.
--- @param params chatwoot.assignment_policies.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.AssignmentPolicy? value, chatwoot.Error? err
function assignment_policies:create(params, opts) end

--- @class chatwoot.assignment_policies.update_params
--- @field name? string unique in the account
--- @field description? string
--- @field assignment_order? "round_robin"|"balanced" balanced is of the enterprise edition
--- @field conversation_priority? "earliest_created"|"longest_waiting"
--- @field fair_distribution_limit? integer conversations an agent gets in one window
--- @field fair_distribution_window? integer seconds
--- @field enabled? boolean

--- Changes an assignment policy.
--- @param assignment_policy_id integer
--- @param params chatwoot.assignment_policies.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.AssignmentPolicy? value, chatwoot.Error? err
function assignment_policies:update(assignment_policy_id, params, opts) end

--- Deletes an assignment policy.
--- @param assignment_policy_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function assignment_policies:delete(assignment_policy_id, params, opts) end

--- Lists the inboxes that follow a policy.
--- @param assignment_policy_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Inbox[]? value, chatwoot.Error? err
function assignment_policies:inboxes(assignment_policy_id, params, opts) end

--- @class chatwoot.audit_logs
local audit_logs = {}

--- @class chatwoot.audit_logs.list_params
--- @field page? integer

--- Lists the changes made in the account, newest first; per_page, total_entries and current_page are its meta.
--- @param params chatwoot.audit_logs.list_params?
--- @param opts chatwoot.Opts?
--- @return (chatwoot.AuditLog[]|{ meta: { per_page: integer, total_entries: integer, current_page: integer } })? value, chatwoot.Error? err
function audit_logs:list(params, opts) end

--- Every row of the list, page by page.
--- @param params chatwoot.audit_logs.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.AuditLog
function audit_logs:each(params, opts) end

--- Page by page, with the page's number.
--- @param params chatwoot.audit_logs.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): (chatwoot.AuditLog[]|{ meta: { per_page: integer, total_entries: integer, current_page: integer } }), integer
function audit_logs:pages(params, opts) end

--- @class chatwoot.automation_rules
local automation_rules = {}

--- @class chatwoot.automation_rules.list_params

--- Lists the automation rules of the account, all at once.
--- @param params chatwoot.automation_rules.list_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.AutomationRule[]? value, chatwoot.Error? err
function automation_rules:list(params, opts) end

--- Every row of the list, page by page.
--- @param params chatwoot.automation_rules.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.AutomationRule
function automation_rules:each(params, opts) end

--- Page by page, with the page's number.
--- @param params chatwoot.automation_rules.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.AutomationRule[], integer
function automation_rules:pages(params, opts) end

--- Reads one automation rule.
--- @param automation_rule_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.AutomationRule? value, chatwoot.Error? err
function automation_rules:get(automation_rule_id, params, opts) end

--- @class chatwoot.automation_rules.create_params
--- @field name string up to 255 characters
--- @field description? string
--- @field event_name "conversation_created"|"conversation_updated"|"conversation_resolved"|"conversation_opened"|"message_created" the server stores any word, and a rule on an unknown one never runs
--- @field active? boolean
--- @field conditions chatwoot.automation_rules.create_params.Conditions[] all of them in order; each but the last has a query_operator
--- @field actions chatwoot.automation_rules.create_params.Actions[] carried out in order

--- @class chatwoot.automation_rules.create_params.Conditions
--- @field attribute_key string as in a filter; private_note since 4.13.0, company_name (was company) since 4.14.0
--- @field filter_operator string
--- @field values? any[] an empty list for is_present and is_not_present
--- @field query_operator? string and, or: joins to the next condition
--- @field custom_attribute_type? string conversation_attribute or contact_attribute, for a custom attribute

--- @class chatwoot.automation_rules.create_params.Actions
--- @field action_name string send_message, add_label, remove_label, send_email_to_team, assign_team, assign_agent, remove_assigned_team, remove_assigned_agent (4.13.0), send_webhook_event, mute_conversation, send_attachment, change_status, resolve_conversation, open_conversation, pending_conversation (4.11.0), snooze_conversation, change_priority, send_email_transcript, add_private_note
--- @field action_params? any[] ids, words or texts, by action; send_attachment takes the blob_id of an upload, assign_agent also last_responding_agent (4.13.0)

--- Makes an automation rule; it works at once unless active is false.
--- @param params chatwoot.automation_rules.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.AutomationRule? value, chatwoot.Error? err
function automation_rules:create(params, opts) end

--- @class chatwoot.automation_rules.update_params
--- @field name? string up to 255 characters
--- @field description? string
--- @field event_name? "conversation_created"|"conversation_updated"|"conversation_resolved"|"conversation_opened"|"message_created" the server stores any word, and a rule on an unknown one never runs
--- @field active? boolean
--- @field conditions? chatwoot.automation_rules.update_params.Conditions[] replaces all of them; an empty list empties it
--- @field actions? chatwoot.automation_rules.update_params.Actions[] replaces all of them; an empty list empties it

--- @class chatwoot.automation_rules.update_params.Conditions
--- @field attribute_key string as in a filter
--- @field filter_operator string
--- @field values? any[] an empty list for is_present and is_not_present
--- @field query_operator? string and, or: joins to the next condition
--- @field custom_attribute_type? string conversation_attribute or contact_attribute, for a custom attribute

--- @class chatwoot.automation_rules.update_params.Actions
--- @field action_name string as in create
--- @field action_params? any[] ids, words or texts, by action

--- Changes an automation rule; conditions and actions replace all there were.
--- @param automation_rule_id integer
--- @param params chatwoot.automation_rules.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.AutomationRule? value, chatwoot.Error? err
function automation_rules:update(automation_rule_id, params, opts) end

--- Deletes an automation rule.
--- @param automation_rule_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function automation_rules:delete(automation_rule_id, params, opts) end

--- Makes a copy of a rule and answers it; the copy keeps the name and is active or not as the rule is.
--- @param automation_rule_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.AutomationRule? value, chatwoot.Error? err
function automation_rules:clone(automation_rule_id, params, opts) end

--- @class chatwoot.bulk_actions
local bulk_actions = {}

--- @class chatwoot.bulk_actions.create_params
--- @field type "Conversation"|"Contact"
--- @field ids integer[] ids of conversations (the ones used in paths) or of contacts; unknown ones are passed over
--- @field fields? chatwoot.bulk_actions.create_params.Fields of conversations
--- @field snoozed_until? integer unix seconds: of a date text only the leading digits would count; with status = snoozed
--- @field labels? chatwoot.bulk_actions.create_params.Labels of contacts: remove since 4.14.1, and ignored beside add
--- @field action_name? "delete" of contacts; administrators only

--- @class chatwoot.bulk_actions.create_params.Fields
--- @field status? "open"|"resolved"|"pending"|"snoozed"
--- @field assignee_id? integer null unassigns, as an unknown id does
--- @field team_id? integer null unassigns, as an unknown id does

--- @class chatwoot.bulk_actions.create_params.Labels
--- @field add? string[]
--- @field remove? string[]

--- Changes status, assignee, team or labels of many conversations, or labels many contacts or deletes them, a moment later.
--- @param params chatwoot.bulk_actions.create_params
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function bulk_actions:create(params, opts) end

--- @class chatwoot.campaigns
local campaigns = {}

--- Lists the campaigns of the account.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Campaign[]? value, chatwoot.Error? err
function campaigns:list(params, opts) end

--- Every row of the list, page by page.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Campaign
function campaigns:each(params, opts) end

--- Page by page, with the page's number.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Campaign[], integer
function campaigns:pages(params, opts) end

--- Reads one campaign.
--- @param campaign_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Campaign? value, chatwoot.Error? err
function campaigns:get(campaign_id, params, opts) end

--- @class chatwoot.campaigns.create_params
--- @field title string
--- @field description? string
--- @field message string
--- @field inbox_id integer website, sms or WhatsApp; another kind is 422
--- @field sender_id? integer
--- @field enabled? boolean
--- @field trigger_only_during_business_hours? boolean
--- @field scheduled_at? string one-off: left out it is due now; an ongoing one drops it
--- @field audience? chatwoot.campaigns.create_params.Audience[] one-off: labels of contacts
--- @field trigger_rules? chatwoot.campaigns.create_params.TriggerRules ongoing: when to show it
--- @field template_params? table WhatsApp: the template and what fills it

--- @class chatwoot.campaigns.create_params.Audience
--- @field type "Label"
--- @field id integer

--- @class chatwoot.campaigns.create_params.TriggerRules
--- @field url? string with http or https
--- @field time_on_page? integer seconds

--- Makes a campaign: ongoing in a website inbox, one-off in an sms or WhatsApp one.
--- @param params chatwoot.campaigns.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Campaign? value, chatwoot.Error? err
function campaigns:create(params, opts) end

--- @class chatwoot.campaigns.update_params
--- @field title? string
--- @field description? string
--- @field message? string
--- @field inbox_id? integer an sms inbox makes it one-off and due now
--- @field sender_id? integer
--- @field enabled? boolean
--- @field trigger_only_during_business_hours? boolean
--- @field scheduled_at? string one-off; an ongoing one drops it
--- @field audience? chatwoot.campaigns.update_params.Audience[] one-off: labels of contacts
--- @field trigger_rules? chatwoot.campaigns.update_params.TriggerRules ongoing: when to show it
--- @field template_params? table WhatsApp: the template and what fills it

--- @class chatwoot.campaigns.update_params.Audience
--- @field type "Label"
--- @field id integer

--- @class chatwoot.campaigns.update_params.TriggerRules
--- @field url? string with http or https
--- @field time_on_page? integer seconds

--- Changes a campaign.
--- @param campaign_id integer
--- @param params chatwoot.campaigns.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Campaign? value, chatwoot.Error? err
function campaigns:update(campaign_id, params, opts) end

--- Deletes a campaign.
--- @param campaign_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function campaigns:delete(campaign_id, params, opts) end

--- @class chatwoot.canned_responses
local canned_responses = {}

--- @class chatwoot.canned_responses.list_params
--- @field search? string part of short_code or content

--- Lists canned responses, all or those that hold a text.
--- @param params chatwoot.canned_responses.list_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.CannedResponse[]? value, chatwoot.Error? err
function canned_responses:list(params, opts) end

--- Every row of the list, page by page.
--- @param params chatwoot.canned_responses.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.CannedResponse
function canned_responses:each(params, opts) end

--- Page by page, with the page's number.
--- @param params chatwoot.canned_responses.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.CannedResponse[], integer
function canned_responses:pages(params, opts) end

--- @class chatwoot.canned_responses.create_params
--- @field short_code string unique in the account
--- @field content string

--- Keeps a text under a short code.
--- @param params chatwoot.canned_responses.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.CannedResponse? value, chatwoot.Error? err
function canned_responses:create(params, opts) end

--- @class chatwoot.canned_responses.update_params
--- @field short_code? string
--- @field content? string

--- Changes a canned response; what is left out stays.
--- @param canned_response_id integer
--- @param params chatwoot.canned_responses.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.CannedResponse? value, chatwoot.Error? err
function canned_responses:update(canned_response_id, params, opts) end

--- Deletes a canned response.
--- @param canned_response_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function canned_responses:delete(canned_response_id, params, opts) end

--- @class chatwoot.captain
--- @field assistant_responses chatwoot.captain.assistant_responses
--- @field assistants chatwoot.captain.assistants
--- @field bulk_actions chatwoot.captain.bulk_actions
--- @field copilot_threads chatwoot.captain.copilot_threads
--- @field custom_tools chatwoot.captain.custom_tools
--- @field documents chatwoot.captain.documents
--- @field preferences chatwoot.captain.preferences
--- @field tasks chatwoot.captain.tasks
local captain = {}

--- @class chatwoot.captain.assistant_responses
local captain_assistant_responses = {}

--- @class chatwoot.captain.assistant_responses.list_params
--- @field page? integer
--- @field assistant_id? integer
--- @field document_id? integer
--- @field status? "pending"|"approved"
--- @field search? string

--- Lists questions and answers, newest first.
--- @param params chatwoot.captain.assistant_responses.list_params?
--- @param opts chatwoot.Opts?
--- @return (chatwoot.CaptainResponse[]|{ meta: { total_count: integer, page: integer|string } })? value, chatwoot.Error? err
function captain_assistant_responses:list(params, opts) end

--- Every row of the list, page by page.
--- @param params chatwoot.captain.assistant_responses.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.CaptainResponse
function captain_assistant_responses:each(params, opts) end

--- Page by page, with the page's number.
--- @param params chatwoot.captain.assistant_responses.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): (chatwoot.CaptainResponse[]|{ meta: { total_count: integer, page: integer|string } }), integer
function captain_assistant_responses:pages(params, opts) end

--- Reads one question with its answer.
--- @param assistant_response_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.CaptainResponse? value, chatwoot.Error? err
function captain_assistant_responses:get(assistant_response_id, params, opts) end

--- @class chatwoot.captain.assistant_responses.create_params
--- @field question string
--- @field answer string
--- @field assistant_id integer
--- @field status? "pending"|"approved"

--- Adds a question with its answer.
--- @param params chatwoot.captain.assistant_responses.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.CaptainResponse? value, chatwoot.Error? err
function captain_assistant_responses:create(params, opts) end

--- @class chatwoot.captain.assistant_responses.update_params
--- @field question? string
--- @field answer? string
--- @field assistant_id? integer
--- @field status? "pending"|"approved"

--- Changes a question or its answer; what is left out stays.
--- @param assistant_response_id integer
--- @param params chatwoot.captain.assistant_responses.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.CaptainResponse? value, chatwoot.Error? err
function captain_assistant_responses:update(assistant_response_id, params, opts) end

--- Deletes a question with its answer.
--- @param assistant_response_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function captain_assistant_responses:delete(assistant_response_id, params, opts) end

--- @class chatwoot.captain.assistants
--- @field inboxes chatwoot.captain.assistants.inboxes
--- @field scenarios chatwoot.captain.assistants.scenarios
local captain_assistants = {}

--- Lists the assistants of the account, newest first.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return (chatwoot.CaptainAssistant[]|{ meta: { total_count: integer, page: integer } })? value, chatwoot.Error? err
function captain_assistants:list(params, opts) end

--- Every row of the list, page by page.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.CaptainAssistant
function captain_assistants:each(params, opts) end

--- Page by page, with the page's number.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): (chatwoot.CaptainAssistant[]|{ meta: { total_count: integer, page: integer } }), integer
function captain_assistants:pages(params, opts) end

--- Reads one assistant.
--- @param assistant_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.CaptainAssistant? value, chatwoot.Error? err
function captain_assistants:get(assistant_id, params, opts) end

--- @class chatwoot.captain.assistants.create_params
--- @field name string
--- @field description string
--- @field config? chatwoot.captain.assistants.create_params.Config other keys are dropped
--- @field response_guidelines? string[]
--- @field guardrails? string[]

--- @class chatwoot.captain.assistants.create_params.Config
--- @field product_name? string
--- @field feature_faq? boolean
--- @field feature_memory? boolean
--- @field feature_citation? boolean
--- @field feature_contact_attributes? boolean
--- @field welcome_message? string
--- @field handoff_message? string
--- @field resolution_message? string
--- @field instructions? string
--- @field temperature? number

--- Makes an assistant.
--- @param params chatwoot.captain.assistants.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.CaptainAssistant? value, chatwoot.Error? err
function captain_assistants:create(params, opts) end

--- @class chatwoot.captain.assistants.update_params
--- @field name? string
--- @field description? string
--- @field config? chatwoot.captain.assistants.update_params.Config replaced as a whole
--- @field response_guidelines? string[]
--- @field guardrails? string[]

--- @class chatwoot.captain.assistants.update_params.Config
--- @field product_name? string
--- @field feature_faq? boolean
--- @field feature_memory? boolean
--- @field feature_citation? boolean
--- @field feature_contact_attributes? boolean
--- @field welcome_message? string
--- @field handoff_message? string
--- @field resolution_message? string
--- @field instructions? string
--- @field temperature? number

--- Changes an assistant; what is left out stays.
--- @param assistant_id integer
--- @param params chatwoot.captain.assistants.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.CaptainAssistant? value, chatwoot.Error? err
function captain_assistants:update(assistant_id, params, opts) end

--- Deletes an assistant with what it knows.
--- @param assistant_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function captain_assistants:delete(assistant_id, params, opts) end

--- @class chatwoot.captain.assistants.playground_params
--- @field message_content string
--- @field message_history? chatwoot.captain.assistants.playground_params.MessageHistory[]

--- @class chatwoot.captain.assistants.playground_params.MessageHistory
--- @field role? string
--- @field content? string
--- @field agent_name? string

--- Asks an assistant for an answer; nothing is stored.
--- @param assistant_id integer
--- @param params chatwoot.captain.assistants.playground_params|string
--- @param opts chatwoot.Opts?
--- @return chatwoot.PlaygroundAnswer? value, chatwoot.Error? err
function captain_assistants:playground(assistant_id, params, opts) end

--- Lists the tools that scenarios may name: built-in ones and enabled custom tools.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.CaptainTool[]? value, chatwoot.Error? err
function captain_assistants:tools(params, opts) end

--- @class chatwoot.captain.assistants.inboxes
local captain_assistants_inboxes = {}

--- Lists the inboxes of an assistant.
--- @param assistant_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return (chatwoot.Inbox[]|{ meta: { total_count: integer, page: integer } })? value, chatwoot.Error? err
function captain_assistants_inboxes:list(assistant_id, params, opts) end

--- Every row of the list, page by page.
--- @param assistant_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Inbox
function captain_assistants_inboxes:each(assistant_id, params, opts) end

--- Page by page, with the page's number.
--- @param assistant_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): (chatwoot.Inbox[]|{ meta: { total_count: integer, page: integer } }), integer
function captain_assistants_inboxes:pages(assistant_id, params, opts) end

--- Lets an assistant answer in an inbox.
--- @param assistant_id integer
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Inbox? value, chatwoot.Error? err
function captain_assistants_inboxes:add(assistant_id, inbox_id, params, opts) end

--- Takes an assistant out of an inbox.
--- @param assistant_id integer
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function captain_assistants_inboxes:remove(assistant_id, inbox_id, params, opts) end

--- @class chatwoot.captain.assistants.scenarios
local captain_assistants_scenarios = {}

--- Lists the enabled scenarios of an assistant.
--- @param assistant_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return (chatwoot.CaptainScenario[]|{ meta: { total_count: integer, page: integer } })? value, chatwoot.Error? err
function captain_assistants_scenarios:list(assistant_id, params, opts) end

--- Every row of the list, page by page.
--- @param assistant_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.CaptainScenario
function captain_assistants_scenarios:each(assistant_id, params, opts) end

--- Page by page, with the page's number.
--- @param assistant_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): (chatwoot.CaptainScenario[]|{ meta: { total_count: integer, page: integer } }), integer
function captain_assistants_scenarios:pages(assistant_id, params, opts) end

--- Reads one scenario.
--- @param assistant_id integer
--- @param scenario_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.CaptainScenario? value, chatwoot.Error? err
function captain_assistants_scenarios:get(assistant_id, scenario_id, params, opts) end

--- @class chatwoot.captain.assistants.scenarios.create_params
--- @field title string
--- @field description string when it applies
--- @field instruction string names its tools as [Title](tool://id); an unknown one is 422
--- @field enabled? boolean

--- Makes a scenario.
--- @param assistant_id integer
--- @param params chatwoot.captain.assistants.scenarios.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.CaptainScenario? value, chatwoot.Error? err
function captain_assistants_scenarios:create(assistant_id, params, opts) end

--- @class chatwoot.captain.assistants.scenarios.update_params
--- @field title? string
--- @field description? string when it applies
--- @field instruction? string names its tools as [Title](tool://id); an unknown one is 422
--- @field enabled? boolean

--- Changes a scenario; what is left out stays.
--- @param assistant_id integer
--- @param scenario_id integer
--- @param params chatwoot.captain.assistants.scenarios.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.CaptainScenario? value, chatwoot.Error? err
function captain_assistants_scenarios:update(assistant_id, scenario_id, params, opts) end

--- Deletes a scenario.
--- @param assistant_id integer
--- @param scenario_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function captain_assistants_scenarios:delete(assistant_id, scenario_id, params, opts) end

--- @class chatwoot.captain.bulk_actions
local captain_bulk_actions = {}

--- @class chatwoot.captain.bulk_actions.create_params
--- @field type "AssistantResponse"|"AssistantDocument" AssistantDocument since 4.13.0
--- @field ids integer[] not empty
--- @field fields chatwoot.captain.bulk_actions.create_params.Fields

--- @class chatwoot.captain.bulk_actions.create_params.Fields
--- @field status "approve"|"delete"|"sync" approve is for answers, sync (since 4.14.0) for documents

--- Approves or deletes answers, deletes or fetches again documents.
--- @param params chatwoot.captain.bulk_actions.create_params
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function captain_bulk_actions:create(params, opts) end

--- @class chatwoot.captain.copilot_threads
--- @field messages chatwoot.captain.copilot_threads.messages
local captain_copilot_threads = {}

--- @class chatwoot.captain.copilot_threads.list_params
--- @field page? integer

--- Lists the caller's threads, newest first.
--- @param params chatwoot.captain.copilot_threads.list_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.CopilotThread[]? value, chatwoot.Error? err
function captain_copilot_threads:list(params, opts) end

--- Every row of the list, page by page.
--- @param params chatwoot.captain.copilot_threads.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.CopilotThread
function captain_copilot_threads:each(params, opts) end

--- Page by page, with the page's number.
--- @param params chatwoot.captain.copilot_threads.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.CopilotThread[], integer
function captain_copilot_threads:pages(params, opts) end

--- @class chatwoot.captain.copilot_threads.create_params
--- @field message string
--- @field assistant_id integer
--- @field conversation_id? integer

--- Begins a thread with a message.
--- @param params chatwoot.captain.copilot_threads.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.CopilotThread? value, chatwoot.Error? err
function captain_copilot_threads:create(params, opts) end

--- @class chatwoot.captain.copilot_threads.messages
local captain_copilot_threads_messages = {}

--- @class chatwoot.captain.copilot_threads.messages.list_params
--- @field page? integer

--- Lists the messages of one of the caller's threads, oldest first.
--- @param copilot_thread_id integer
--- @param params chatwoot.captain.copilot_threads.messages.list_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.CopilotMessage[]? value, chatwoot.Error? err
function captain_copilot_threads_messages:list(copilot_thread_id, params, opts) end

--- Every row of the list, page by page.
--- @param copilot_thread_id integer
--- @param params chatwoot.captain.copilot_threads.messages.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.CopilotMessage
function captain_copilot_threads_messages:each(copilot_thread_id, params, opts) end

--- Page by page, with the page's number.
--- @param copilot_thread_id integer
--- @param params chatwoot.captain.copilot_threads.messages.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.CopilotMessage[], integer
function captain_copilot_threads_messages:pages(copilot_thread_id, params, opts) end

--- @class chatwoot.captain.copilot_threads.messages.create_params
--- @field message string
--- @field conversation_id? integer

--- Says something in a thread.
--- @param copilot_thread_id integer
--- @param params chatwoot.captain.copilot_threads.messages.create_params|string
--- @param opts chatwoot.Opts?
--- @return chatwoot.CopilotMessage? value, chatwoot.Error? err
function captain_copilot_threads_messages:create(copilot_thread_id, params, opts) end

--- @class chatwoot.captain.custom_tools
local captain_custom_tools = {}

--- Lists the custom tools of the account.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return (chatwoot.CaptainCustomTool[]|{ meta: { total_count: integer, page: integer } })? value, chatwoot.Error? err
function captain_custom_tools:list(params, opts) end

--- Every row of the list, page by page.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.CaptainCustomTool
function captain_custom_tools:each(params, opts) end

--- Page by page, with the page's number.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): (chatwoot.CaptainCustomTool[]|{ meta: { total_count: integer, page: integer } }), integer
function captain_custom_tools:pages(params, opts) end

--- Reads one custom tool.
--- @param custom_tool_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.CaptainCustomTool? value, chatwoot.Error? err
function captain_custom_tools:get(custom_tool_id, params, opts) end

--- @class chatwoot.captain.custom_tools.create_params
--- @field title string slug is made of it once and stays
--- @field description? string
--- @field endpoint_url string https and a host name, not the server's own
--- @field http_method? "GET"|"POST"
--- @field request_template? string not checked
--- @field response_template? string not checked
--- @field auth_type? "none"|"bearer"|"basic"|"api_key"
--- @field auth_config? table bearer: { token }, basic: { username, password }
--- @field param_schema? chatwoot.captain.custom_tools.create_params.ParamSchema[]
--- @field enabled? boolean

--- @class chatwoot.captain.custom_tools.create_params.ParamSchema
--- @field name string
--- @field type string
--- @field description string
--- @field required? boolean

--- Makes a custom tool.
--- @param params chatwoot.captain.custom_tools.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.CaptainCustomTool? value, chatwoot.Error? err
function captain_custom_tools:create(params, opts) end

--- @class chatwoot.captain.custom_tools.update_params
--- @field title? string
--- @field description? string
--- @field endpoint_url? string https and a host name, not the server's own
--- @field http_method? "GET"|"POST"
--- @field request_template? string not checked
--- @field response_template? string not checked
--- @field auth_type? "none"|"bearer"|"basic"|"api_key"
--- @field auth_config? table bearer: { token }, basic: { username, password }
--- @field param_schema? chatwoot.captain.custom_tools.update_params.ParamSchema[]
--- @field enabled? boolean

--- @class chatwoot.captain.custom_tools.update_params.ParamSchema
--- @field name string
--- @field type string
--- @field description string
--- @field required? boolean

--- Changes a custom tool; what is left out stays.
--- @param custom_tool_id integer
--- @param params chatwoot.captain.custom_tools.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.CaptainCustomTool? value, chatwoot.Error? err
function captain_custom_tools:update(custom_tool_id, params, opts) end

--- Deletes a custom tool.
--- @param custom_tool_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function captain_custom_tools:delete(custom_tool_id, params, opts) end

--- @class chatwoot.captain.custom_tools.test_params
--- @field title? string
--- @field endpoint_url string
--- @field http_method? "GET"|"POST"
--- @field request_template? string
--- @field response_template? string
--- @field auth_type? "none"|"bearer"|"basic"|"api_key"
--- @field auth_config? table
--- @field param_schema? chatwoot.captain.custom_tools.test_params.ParamSchema[]

--- @class chatwoot.captain.custom_tools.test_params.ParamSchema
--- @field name string
--- @field type string
--- @field description string
--- @field required? boolean

--- Calls an address as a tool would, without storing anything.
--- @param params chatwoot.captain.custom_tools.test_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.ToolTest? value, chatwoot.Error? err
function captain_custom_tools:test(params, opts) end

--- @class chatwoot.captain.documents
local captain_documents = {}

--- @class chatwoot.captain.documents.list_params
--- @field page? integer
--- @field assistant_id? integer
--- @field source? "web"|"pdf"
--- @field filter? "stale"|"synced"|"syncing"|"failed"
--- @field search_key? string
--- @field sort? "recently_created" latest change first when left out

--- Lists documents, latest change first.
--- @param params chatwoot.captain.documents.list_params?
--- @param opts chatwoot.Opts?
--- @return (chatwoot.CaptainDocument[]|{ meta: { total_count: integer, page: integer|string } })? value, chatwoot.Error? err
function captain_documents:list(params, opts) end

--- Every row of the list, page by page.
--- @param params chatwoot.captain.documents.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.CaptainDocument
function captain_documents:each(params, opts) end

--- Page by page, with the page's number.
--- @param params chatwoot.captain.documents.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): (chatwoot.CaptainDocument[]|{ meta: { total_count: integer, page: integer|string } }), integer
function captain_documents:pages(params, opts) end

--- Reads one document.
--- @param document_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.CaptainDocument? value, chatwoot.Error? err
function captain_documents:get(document_id, params, opts) end

--- @class chatwoot.captain.documents.create_params
--- @field name? string
--- @field external_link? string a page; not checked to be an address; a slash at its end is cut off
--- @field assistant_id integer
--- @field pdf_file? chatwoot.File up to 10 MB

--- Hands in a page or a PDF; it is read in the background.
--- @param params chatwoot.captain.documents.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.CaptainDocument? value, chatwoot.Error? err
function captain_documents:create(params, opts) end

--- Deletes a document.
--- @param document_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function captain_documents:delete(document_id, params, opts) end

--- Has a page fetched again in the background.
--- @param document_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function captain_documents:sync(document_id, params, opts) end

--- @class chatwoot.captain.preferences
local captain_preferences = {}

--- Reads the models there are and what is chosen.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.CaptainPreferences? value, chatwoot.Error? err
function captain_preferences:get(params, opts) end

--- @class chatwoot.captain.preferences.update_params
--- @field captain_models? chatwoot.captain.preferences.update_params.CaptainModels a model by feature; one the feature does not offer is 422
--- @field captain_features? chatwoot.captain.preferences.update_params.CaptainFeatures

--- @class chatwoot.captain.preferences.update_params.CaptainModels
--- @field editor? string
--- @field assistant? string
--- @field copilot? string
--- @field label_suggestion? string
--- @field audio_transcription? string
--- @field help_center_search? string

--- @class chatwoot.captain.preferences.update_params.CaptainFeatures
--- @field editor? boolean
--- @field assistant? boolean
--- @field copilot? boolean
--- @field label_suggestion? boolean
--- @field audio_transcription? boolean
--- @field help_center_search? boolean

--- Chooses models and switches features; what is left out stays.
--- @param params chatwoot.captain.preferences.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.CaptainPreferences? value, chatwoot.Error? err
function captain_preferences:update(params, opts) end

--- @class chatwoot.captain.tasks
local captain_tasks = {}

--- @class chatwoot.captain.tasks.rewrite_params
--- @field content string
--- @field operation "fix_spelling_grammar"|"improve"|"casual"|"professional"|"friendly"|"confident"|"straightforward"
--- @field conversation_display_id? integer needed for improve: 500 without

--- Rewrites a text.
--- @param params chatwoot.captain.tasks.rewrite_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.CaptainAnswer? value, chatwoot.Error? err
function captain_tasks:rewrite(params, opts) end

--- @class chatwoot.captain.tasks.summarize_params
--- @field conversation_display_id integer

--- Sums up a conversation in the language of the account.
--- @param params chatwoot.captain.tasks.summarize_params|integer
--- @param opts chatwoot.Opts?
--- @return chatwoot.CaptainAnswer? value, chatwoot.Error? err
function captain_tasks:summarize(params, opts) end

--- @class chatwoot.captain.tasks.reply_suggestion_params
--- @field conversation_display_id integer

--- Suggests a reply to a conversation.
--- @param params chatwoot.captain.tasks.reply_suggestion_params|integer
--- @param opts chatwoot.Opts?
--- @return chatwoot.CaptainAnswer? value, chatwoot.Error? err
function captain_tasks:reply_suggestion(params, opts) end

--- @class chatwoot.captain.tasks.label_suggestion_params
--- @field conversation_display_id integer

--- Suggests labels for a conversation, as one text.
--- @param params chatwoot.captain.tasks.label_suggestion_params|integer
--- @param opts chatwoot.Opts?
--- @return chatwoot.CaptainAnswer? value, chatwoot.Error? err
function captain_tasks:label_suggestion(params, opts) end

--- @class chatwoot.captain.tasks.follow_up_params
--- @field follow_up_context table follow_up_context of the former answer, as it came
--- @field message string
--- @field conversation_display_id? integer

--- Goes on with a former answer.
--- @param params chatwoot.captain.tasks.follow_up_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.CaptainAnswer? value, chatwoot.Error? err
function captain_tasks:follow_up(params, opts) end

--- @class chatwoot.channel_authorizations
local channel_authorizations = {}

--- Gives the address at which a person connects a Twitter account.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Authorization? value, chatwoot.Error? err
function channel_authorizations:create_twitter(params, opts) end

--- @class chatwoot.channel_authorizations.create_microsoft_params
--- @field return_to? "onboarding" where the browser lands afterwards; any other word is ignored

--- Gives the address at which a person connects an Outlook mailbox.
--- @param params chatwoot.channel_authorizations.create_microsoft_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Authorization? value, chatwoot.Error? err
function channel_authorizations:create_microsoft(params, opts) end

--- @class chatwoot.channel_authorizations.create_google_params
--- @field return_to? "onboarding" where the browser lands afterwards; any other word is ignored

--- Gives the address at which a person connects a Gmail mailbox.
--- @param params chatwoot.channel_authorizations.create_google_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Authorization? value, chatwoot.Error? err
function channel_authorizations:create_google(params, opts) end

--- @class chatwoot.channel_authorizations.create_instagram_params
--- @field return_to? "onboarding" where the browser lands afterwards; any other word is ignored

--- Gives the address at which a person connects an Instagram account.
--- @param params chatwoot.channel_authorizations.create_instagram_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Authorization? value, chatwoot.Error? err
function channel_authorizations:create_instagram(params, opts) end

--- @class chatwoot.channel_authorizations.create_tiktok_params
--- @field return_to? "onboarding" where the browser lands afterwards; any other word is ignored

--- Gives the address at which a person connects a TikTok account.
--- @param params chatwoot.channel_authorizations.create_tiktok_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Authorization? value, chatwoot.Error? err
function channel_authorizations:create_tiktok(params, opts) end

--- Gives the address at which a person connects a Notion workspace.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Authorization? value, chatwoot.Error? err
function channel_authorizations:create_notion(params, opts) end

--- @class chatwoot.channel_authorizations.create_whatsapp_params
--- @field code string
--- @field business_id string
--- @field waba_id string
--- @field phone_number_id? string left out or unknown, the first number of the account
--- @field inbox_id? integer lets this inbox in again in place of making one

--- Ends the sign-up at Meta: makes a WhatsApp inbox, or lets one in again.
--- @param params chatwoot.channel_authorizations.create_whatsapp_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.WhatsappAuthorization? value, chatwoot.Error? err
function channel_authorizations:create_whatsapp(params, opts) end

--- @class chatwoot.channels
--- @field twilio chatwoot.channels.twilio
local channels = {}

--- @class chatwoot.channels.twilio
local channels_twilio = {}

--- @class chatwoot.channels.twilio.create_params
--- @field name string
--- @field medium "sms"|"whatsapp" left out, an inbox of no use would be made
--- @field account_sid string
--- @field auth_token string the secret of the key when api_key_sid is given
--- @field api_key_sid? string
--- @field messaging_service_sid? string
--- @field phone_number? string + and digits, without whatsapp:

--- Makes a Twilio inbox, once Twilio has taken the credentials.
--- @param params chatwoot.channels.twilio.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Inbox? value, chatwoot.Error? err
function channels_twilio:create(params, opts) end

--- @class chatwoot.companies
--- @field contacts chatwoot.companies.contacts
--- @field conversations chatwoot.companies.conversations
--- @field notes chatwoot.companies.notes
local companies = {}

--- @class chatwoot.companies.list_params
--- @field page? integer
--- @field sort? "name"|"domain"|"created_at"|"last_activity_at"|"contacts_count"|"-name"|"-domain"|"-created_at"|"-last_activity_at"|"-contacts_count" last_activity_at since 4.14.0

--- Lists the companies of the account.
--- @param params chatwoot.companies.list_params?
--- @param opts chatwoot.Opts?
--- @return (chatwoot.Company[]|{ meta: { total_count: integer, page: integer|string } })? value, chatwoot.Error? err
function companies:list(params, opts) end

--- Every row of the list, page by page.
--- @param params chatwoot.companies.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Company
function companies:each(params, opts) end

--- Page by page, with the page's number.
--- @param params chatwoot.companies.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): (chatwoot.Company[]|{ meta: { total_count: integer, page: integer|string } }), integer
function companies:pages(params, opts) end

--- Reads one company.
--- @param company_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Company? value, chatwoot.Error? err
function companies:get(company_id, params, opts) end

--- @class chatwoot.companies.create_params
--- @field name string up to 100 characters; need not be unique
--- @field domain? string a bare domain name, unique in the account; stored as sent, capitals too
--- @field description? string up to 1000 characters
--- @field avatar? chatwoot.File
--- @field additional_attributes? table no answer shows them
--- @field custom_attributes? table

--- Makes a company.
--- @param params chatwoot.companies.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Company? value, chatwoot.Error? err
function companies:create(params, opts) end

--- @class chatwoot.companies.update_params
--- @field name? string up to 100 characters
--- @field domain? string a bare domain name, unique in the account
--- @field description? string up to 1000 characters
--- @field avatar? chatwoot.File
--- @field additional_attributes? table replaced as a whole; no answer shows them
--- @field custom_attributes? table merged; a key goes away with companies:destroy_custom_attributes only

--- Changes a company; what is left out stays.
--- @param company_id integer
--- @param params chatwoot.companies.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Company? value, chatwoot.Error? err
function companies:update(company_id, params, opts) end

--- Deletes a company; its contacts are kept and unlinked.
--- @param company_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function companies:delete(company_id, params, opts) end

--- @class chatwoot.companies.search_params
--- @field q string
--- @field page? integer
--- @field sort? "name"|"domain"|"created_at"|"last_activity_at"|"contacts_count"|"-name"|"-domain"|"-created_at"|"-last_activity_at"|"-contacts_count" last_activity_at since 4.14.0

--- Searches companies by part of name or domain.
--- @param params chatwoot.companies.search_params|string
--- @param opts chatwoot.Opts?
--- @return (chatwoot.Company[]|{ meta: { total_count: integer, page: integer|string } })? value, chatwoot.Error? err
function companies:search(params, opts) end

--- @class chatwoot.companies.destroy_custom_attributes_params
--- @field custom_attributes string[] keys; unknown ones change nothing

--- Removes keys from a company's custom attributes.
--- @param company_id integer
--- @param params chatwoot.companies.destroy_custom_attributes_params|string[]
--- @param opts chatwoot.Opts?
--- @return chatwoot.Company? value, chatwoot.Error? err
function companies:destroy_custom_attributes(company_id, params, opts) end

--- Removes the picture of a company.
--- @param company_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Company? value, chatwoot.Error? err
function companies:delete_avatar(company_id, params, opts) end

--- @class chatwoot.companies.contacts
local companies_contacts = {}

--- @class chatwoot.companies.contacts.list_params
--- @field page? integer

--- Lists the contacts of a company by name.
--- @param company_id integer
--- @param params chatwoot.companies.contacts.list_params?
--- @param opts chatwoot.Opts?
--- @return (chatwoot.CompanyContact[]|{ meta: { total_count: integer, page: integer|string } })? value, chatwoot.Error? err
function companies_contacts:list(company_id, params, opts) end

--- Every row of the list, page by page.
--- @param company_id integer
--- @param params chatwoot.companies.contacts.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.CompanyContact
function companies_contacts:each(company_id, params, opts) end

--- Page by page, with the page's number.
--- @param company_id integer
--- @param params chatwoot.companies.contacts.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): (chatwoot.CompanyContact[]|{ meta: { total_count: integer, page: integer|string } }), integer
function companies_contacts:pages(company_id, params, opts) end

--- @class chatwoot.companies.contacts.search_params
--- @field q string
--- @field page? integer

--- Searches the contacts that do not belong to a company yet.
--- @param company_id integer
--- @param params chatwoot.companies.contacts.search_params|string
--- @param opts chatwoot.Opts?
--- @return (chatwoot.CompanyContact[]|{ meta: { total_count: integer, page: integer } })? value, chatwoot.Error? err
function companies_contacts:search(company_id, params, opts) end

--- Puts a contact into a company; it leaves the one it was in.
--- @param company_id integer
--- @param contact_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.CompanyContact? value, chatwoot.Error? err
function companies_contacts:add(company_id, contact_id, params, opts) end

--- Takes a contact out of a company; the contact stays.
--- @param company_id integer
--- @param contact_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function companies_contacts:remove(company_id, contact_id, params, opts) end

--- @class chatwoot.companies.conversations
local companies_conversations = {}

--- Lists the newest conversations of a company's contacts, at most twenty.
--- @param company_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Conversation[]? value, chatwoot.Error? err
function companies_conversations:list(company_id, params, opts) end

--- Every row of the list, page by page.
--- @param company_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Conversation
function companies_conversations:each(company_id, params, opts) end

--- Page by page, with the page's number.
--- @param company_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Conversation[], integer
function companies_conversations:pages(company_id, params, opts) end

--- @class chatwoot.companies.notes
local companies_notes = {}

--- Lists the newest notes about a company's contacts, at most twenty.
--- @param company_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Note[]? value, chatwoot.Error? err
function companies_notes:list(company_id, params, opts) end

--- Every row of the list, page by page.
--- @param company_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Note
function companies_notes:each(company_id, params, opts) end

--- Page by page, with the page's number.
--- @param company_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Note[], integer
function companies_notes:pages(company_id, params, opts) end

--- @class chatwoot.contacts
--- @field attachments chatwoot.contacts.attachments
--- @field conversations chatwoot.contacts.conversations
--- @field inboxes chatwoot.contacts.inboxes
--- @field labels chatwoot.contacts.labels
--- @field notes chatwoot.contacts.notes
local contacts = {}

--- @class chatwoot.contacts.list_params
--- @field sort? "name"|"email"|"phone_number"|"last_activity_at"|"created_at"|"company_name"|"city"|"country"|"-name"|"-email"|"-phone_number"|"-last_activity_at"|"-created_at"|"-company_name"|"-city"|"-country" email and phone_number with a dash put empty ones first, all others put them last; company up to 4.13.0
--- @field page? integer
--- @field labels? string[]|string any of them; one text may hold several, separated by commas
--- @field include_contact_inboxes? boolean false leaves the inboxes of each contact out

--- Lists the contacts that have an email, a phone number or an identifier.
--- @param params chatwoot.contacts.list_params?
--- @param opts chatwoot.Opts?
--- @return (chatwoot.Contact[]|{ meta: { count: integer, current_page: integer|string } })? value, chatwoot.Error? err
function contacts:list(params, opts) end

--- Every row of the list, page by page.
--- @param params chatwoot.contacts.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Contact
function contacts:each(params, opts) end

--- Page by page, with the page's number.
--- @param params chatwoot.contacts.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): (chatwoot.Contact[]|{ meta: { count: integer, current_page: integer|string } }), integer
function contacts:pages(params, opts) end

--- @class chatwoot.contacts.get_params
--- @field include_contact_inboxes? boolean false leaves the inboxes of each contact out

--- Reads one contact.
--- @param contact_id integer
--- @param params chatwoot.contacts.get_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Contact? value, chatwoot.Error? err
function contacts:get(contact_id, params, opts) end

--- @class chatwoot.contacts.create_params
--- @field name? string "" when left out
--- @field identifier? string your own id, unique in the account; "" would be stored as it is, and a second one fails
--- @field email? string unique in the account, stored in lower case
--- @field phone_number? string + and 2 to 15 digits, unique in the account
--- @field avatar? chatwoot.File png, jpeg or gif
--- @field avatar_url? string fetched a moment later; any text is taken
--- @field blocked? boolean
--- @field additional_attributes? table city, country, company_name, social_profiles …
--- @field custom_attributes? table values of the account's custom attributes
--- @field inbox_id? integer also ties the contact to this inbox
--- @field source_id? string|integer the contact's id in that inbox; made by the server when left out
--- @field company_id? integer enterprise edition with the account feature companies

--- Makes a contact and, with inbox_id, ties it to that inbox.
--- @param params chatwoot.contacts.create_params?
--- @param opts chatwoot.Opts?
--- @return (chatwoot.Contact|{ meta: { contact_inbox: table } })? value, chatwoot.Error? err
function contacts:create(params, opts) end

--- @class chatwoot.contacts.update_params
--- @field include_contact_inboxes? boolean false leaves the inboxes of each contact out
--- @field name? string
--- @field identifier? string your own id, unique in the account; null clears it, a second "" fails
--- @field email? string unique in the account, stored in lower case
--- @field phone_number? string + and 2 to 15 digits, unique in the account
--- @field avatar? chatwoot.File png, jpeg or gif
--- @field avatar_url? string fetched a moment later; any text is taken
--- @field blocked? boolean
--- @field additional_attributes? table merged; a key can be set to null but never removed
--- @field custom_attributes? table merged; a key goes away with contacts:destroy_custom_attributes only
--- @field company_id? integer enterprise edition with the account feature companies

--- Changes a contact; attributes are merged at their first level, what is left out stays.
--- @param contact_id integer
--- @param params chatwoot.contacts.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Contact? value, chatwoot.Error? err
function contacts:update(contact_id, params, opts) end

--- Deletes a contact; its conversations follow a moment later.
--- @param contact_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function contacts:delete(contact_id, params, opts) end

--- @class chatwoot.contacts.search_params
--- @field q string % and _ are wildcards; case counts for the identifier only
--- @field sort? "name"|"email"|"phone_number"|"last_activity_at"|"created_at"|"company_name"|"city"|"country"|"-name"|"-email"|"-phone_number"|"-last_activity_at"|"-created_at"|"-company_name"|"-city"|"-country" email and phone_number with a dash put empty ones first, all others put them last; company up to 4.13.0
--- @field page? integer 0 and less are 500
--- @field include_contact_inboxes? boolean false leaves the inboxes of each contact out

--- Searches all contacts by part of name, email, phone number or identifier.
--- @param params chatwoot.contacts.search_params|string
--- @param opts chatwoot.Opts?
--- @return (chatwoot.Contact[]|{ meta: { count: integer?, current_page: integer|string, has_more: boolean? } })? value, chatwoot.Error? err
function contacts:search(params, opts) end

--- @class chatwoot.contacts.filter_params
--- @field page? integer
--- @field sort? "name"|"email"|"phone_number"|"last_activity_at"|"created_at"|"company_name"|"city"|"country"|"-name"|"-email"|"-phone_number"|"-last_activity_at"|"-created_at"|"-company_name"|"-city"|"-country" email and phone_number with a dash put empty ones first, all others put them last; company up to 4.13.0
--- @field include_contact_inboxes? boolean false leaves the inboxes of each contact out
--- @field payload chatwoot.contacts.filter_params.Payload[] clauses { attribute_key, filter_operator, values, query_operator }; the last has no query_operator

--- @class chatwoot.contacts.filter_params.Payload
--- @field attribute_key string
--- @field filter_operator "equal_to"|"not_equal_to"|"contains"|"does_not_contain"|"is_present"|"is_not_present"|"is_greater_than"|"is_less_than"|"starts_with"
--- @field values? any[]|string|integer|number|boolean a list; empty for is_present and is_not_present
--- @field query_operator? string AND or OR, joins to the next clause; null or left out on the last
--- @field custom_attribute_type? string contact_attribute or conversation_attribute
--- @field attribute_model? string

--- Finds contacts by clauses over their fields.
--- @param params chatwoot.contacts.filter_params|table[]
--- @param opts chatwoot.Opts?
--- @return (chatwoot.Contact[]|{ meta: { count: integer, current_page: integer|string } })? value, chatwoot.Error? err
function contacts:filter(params, opts) end

--- @class chatwoot.contacts.active_params
--- @field page? integer
--- @field sort? "name"|"email"|"phone_number"|"last_activity_at"|"created_at"|"company_name"|"city"|"country"|"-name"|"-email"|"-phone_number"|"-last_activity_at"|"-created_at"|"-company_name"|"-city"|"-country" email and phone_number with a dash put empty ones first, all others put them last; company up to 4.13.0
--- @field include_contact_inboxes? boolean false leaves the inboxes of each contact out

--- Lists the contacts that are online now.
--- @param params chatwoot.contacts.active_params?
--- @param opts chatwoot.Opts?
--- @return (chatwoot.Contact[]|{ meta: { count: integer, current_page: integer|string } })? value, chatwoot.Error? err
function contacts:active(params, opts) end

--- @class chatwoot.contacts.import_params
--- @field import_file chatwoot.File CSV with the columns name, email, phone_number, identifier, labels; all others become custom attributes

--- Hands in a CSV file of contacts; the work begins about a minute later.
--- @param params chatwoot.contacts.import_params
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function contacts:import(params, opts) end

--- @class chatwoot.contacts.export_params
--- @field column_names? string[]
--- @field payload? chatwoot.contacts.export_params.Payload[] clauses { attribute_key, filter_operator, values, query_operator }; the last has no query_operator
--- @field label? string only contacts with this label

--- @class chatwoot.contacts.export_params.Payload
--- @field attribute_key string
--- @field filter_operator string
--- @field values? any[]|string|integer|number|boolean a list; empty for is_present and is_not_present
--- @field query_operator? string AND or OR, joins to the next clause; null or left out on the last
--- @field custom_attribute_type? string contact_attribute or conversation_attribute
--- @field attribute_model? string

--- Has a CSV of contacts made and sent by mail to the caller.
--- @param params chatwoot.contacts.export_params?
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function contacts:export(params, opts) end

--- Lists the inboxes a contact can be written to from, with its source_id there.
--- @param contact_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.ContactableInbox[]? value, chatwoot.Error? err
function contacts:contactable_inboxes(contact_id, params, opts) end

--- @class chatwoot.contacts.destroy_custom_attributes_params
--- @field custom_attributes string[] keys; unknown ones change nothing

--- Removes keys from a contact's custom attributes.
--- @param contact_id integer
--- @param params chatwoot.contacts.destroy_custom_attributes_params|string[]
--- @param opts chatwoot.Opts?
--- @return chatwoot.Contact? value, chatwoot.Error? err
function contacts:destroy_custom_attributes(contact_id, params, opts) end

--- Removes the picture of a contact.
--- @param contact_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Contact? value, chatwoot.Error? err
function contacts:delete_avatar(contact_id, params, opts) end

--- @class chatwoot.contacts.merge_params
--- @field base_contact_id integer is kept, its values win
--- @field mergee_contact_id integer is deleted

--- Merges one contact into another and deletes it.
--- @param params chatwoot.contacts.merge_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Contact? value, chatwoot.Error? err
function contacts:merge(params, opts) end

--- @class chatwoot.contacts.call_params
--- @field inbox_id integer a voice inbox; agents need to be members
--- @field conversation_id? integer used when it is open and fits inbox and contact

--- Starts a phone call to a contact through a Twilio voice inbox.
--- @param contact_id integer
--- @param params chatwoot.contacts.call_params|integer
--- @param opts chatwoot.Opts?
--- @return chatwoot.Call? value, chatwoot.Error? err
function contacts:call(contact_id, params, opts) end

--- @class chatwoot.contacts.attachments
local contacts_attachments = {}

--- @class chatwoot.contacts.attachments.list_params
--- @field page? integer

--- Lists the files of all conversations of a contact, newest first.
--- @param contact_id integer
--- @param params chatwoot.contacts.attachments.list_params?
--- @param opts chatwoot.Opts?
--- @return (chatwoot.Attachment[]|{ meta: { total_count: integer } })? value, chatwoot.Error? err
function contacts_attachments:list(contact_id, params, opts) end

--- Every row of the list, page by page.
--- @param contact_id integer
--- @param params chatwoot.contacts.attachments.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Attachment
function contacts_attachments:each(contact_id, params, opts) end

--- Page by page, with the page's number.
--- @param contact_id integer
--- @param params chatwoot.contacts.attachments.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): (chatwoot.Attachment[]|{ meta: { total_count: integer } }), integer
function contacts_attachments:pages(contact_id, params, opts) end

--- @class chatwoot.contacts.conversations
local contacts_conversations = {}

--- @class chatwoot.contacts.conversations.list_params

--- Lists the newest conversations of a contact, at most twenty.
--- @param contact_id integer
--- @param params chatwoot.contacts.conversations.list_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Conversation[]? value, chatwoot.Error? err
function contacts_conversations:list(contact_id, params, opts) end

--- Every row of the list, page by page.
--- @param contact_id integer
--- @param params chatwoot.contacts.conversations.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Conversation
function contacts_conversations:each(contact_id, params, opts) end

--- Page by page, with the page's number.
--- @param contact_id integer
--- @param params chatwoot.contacts.conversations.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Conversation[], integer
function contacts_conversations:pages(contact_id, params, opts) end

--- @class chatwoot.contacts.inboxes
local contacts_inboxes = {}

--- @class chatwoot.contacts.inboxes.create_params
--- @field inbox_id integer
--- @field source_id? string|integer the contact's id in that inbox; send your own in Api and website inboxes
--- @field hmac_verified? boolean

--- Ties a contact to an inbox.
--- @param contact_id integer
--- @param params chatwoot.contacts.inboxes.create_params|integer
--- @param opts chatwoot.Opts?
--- @return chatwoot.ContactInbox? value, chatwoot.Error? err
function contacts_inboxes:create(contact_id, params, opts) end

--- @class chatwoot.contacts.inboxes.filter_params
--- @field inbox_id integer
--- @field source_id string

--- Finds the contact behind a source_id.
--- @param params chatwoot.contacts.inboxes.filter_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Contact? value, chatwoot.Error? err
function contacts_inboxes:filter(params, opts) end

--- @class chatwoot.contacts.labels
local contacts_labels = {}

--- Lists the labels of a contact.
--- @param contact_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return string[]? value, chatwoot.Error? err
function contacts_labels:list(contact_id, params, opts) end

--- Every row of the list, page by page.
--- @param contact_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): string
function contacts_labels:each(contact_id, params, opts) end

--- Page by page, with the page's number.
--- @param contact_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): string[], integer
function contacts_labels:pages(contact_id, params, opts) end

--- @class chatwoot.contacts.labels.set_params
--- @field labels string[] the complete set; labels need not be defined in the account

--- Makes these the only labels of a contact.
--- @param contact_id integer
--- @param params chatwoot.contacts.labels.set_params|string[]
--- @param opts chatwoot.Opts?
--- @return string[]? value, chatwoot.Error? err
function contacts_labels:set(contact_id, params, opts) end

--- @class chatwoot.contacts.notes
local contacts_notes = {}

--- Lists the notes of a contact, newest first.
--- @param contact_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Note[]? value, chatwoot.Error? err
function contacts_notes:list(contact_id, params, opts) end

--- Every row of the list, page by page.
--- @param contact_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Note
function contacts_notes:each(contact_id, params, opts) end

--- Page by page, with the page's number.
--- @param contact_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Note[], integer
function contacts_notes:pages(contact_id, params, opts) end

--- Reads one note.
--- @param contact_id integer
--- @param note_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Note? value, chatwoot.Error? err
function contacts_notes:get(contact_id, note_id, params, opts) end

--- @class chatwoot.contacts.notes.create_params
--- @field content string

--- Writes a note about a contact.
--- @param contact_id integer
--- @param params chatwoot.contacts.notes.create_params|string
--- @param opts chatwoot.Opts?
--- @return chatwoot.Note? value, chatwoot.Error? err
function contacts_notes:create(contact_id, params, opts) end

--- @class chatwoot.contacts.notes.update_params
--- @field content string an empty text is answered but not stored

--- Replaces the text of a note; the caller becomes its author.
--- @param contact_id integer
--- @param note_id integer
--- @param params chatwoot.contacts.notes.update_params|string
--- @param opts chatwoot.Opts?
--- @return chatwoot.Note? value, chatwoot.Error? err
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
--- @field direct_uploads chatwoot.conversations.direct_uploads
--- @field drafts chatwoot.conversations.drafts
--- @field labels chatwoot.conversations.labels
--- @field participants chatwoot.conversations.participants
local conversations = {}

--- @class chatwoot.conversations.list_params
--- @field assignee_type? "me"|"unassigned"|"all"|"assigned"
--- @field status? "all"|"open"|"resolved"|"pending"|"snoozed"|("all"|"open"|"resolved"|"pending"|"snoozed")[] open when left out; several as a list; with q the server ignores it
--- @field q? string part of a message's text, private notes included; % and _ are wildcards
--- @field inbox_id? integer|integer[] the server would drop it there
--- @field team_id? integer
--- @field labels? string[]|string any of them; one text may hold several, separated by commas
--- @field page? integer
--- @field sort_by? "last_activity_at_asc"|"last_activity_at_desc"|"created_at_asc"|"created_at_desc"|"priority_asc"|"priority_desc"|"waiting_since_asc"|"waiting_since_desc"|"priority_desc_created_at_asc"|"unread"|"latest"|"sort_on_created_at"|"sort_on_priority"|"sort_on_waiting_since" last_activity_at_desc when left out, which moves while it is read
--- @field conversation_type? "mention"|"participating"|"unattended"
--- @field source_id? string of the contact in the inbox
--- @field updated_within? integer seconds; answers all that changed in them at once, without pages

--- Lists conversations, open ones unless told otherwise.
--- @param params chatwoot.conversations.list_params?
--- @param opts chatwoot.Opts?
--- @return (chatwoot.Conversation[]|{ meta: { mine_count: integer, assigned_count: integer, unassigned_count: integer, all_count: integer } })? value, chatwoot.Error? err
function conversations:list(params, opts) end

--- Every row of the list, page by page.
--- @param params chatwoot.conversations.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Conversation
function conversations:each(params, opts) end

--- Page by page, with the page's number.
--- @param params chatwoot.conversations.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): (chatwoot.Conversation[]|{ meta: { mine_count: integer, assigned_count: integer, unassigned_count: integer, all_count: integer } }), integer
function conversations:pages(params, opts) end

--- @class chatwoot.conversations.meta_params
--- @field assignee_type? "me"|"unassigned"|"all"|"assigned"
--- @field status? "all"|"open"|"resolved"|"pending"|"snoozed"|("all"|"open"|"resolved"|"pending"|"snoozed")[] open when left out; several as a list; with q the server ignores it
--- @field q? string part of a message's text, private notes included; % and _ are wildcards
--- @field inbox_id? integer|integer[] the server would drop it there
--- @field team_id? integer
--- @field labels? string[]|string any of them; one text may hold several, separated by commas
--- @field conversation_type? "mention"|"participating"|"unattended"
--- @field source_id? string of the contact in the inbox

--- Counts the conversations a list would find.
--- @param params chatwoot.conversations.meta_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.ConversationCounts? value, chatwoot.Error? err
function conversations:meta(params, opts) end

--- @class chatwoot.conversations.search_params
--- @field assignee_type? "me"|"unassigned"|"all"|"assigned"
--- @field status? "all"|"open"|"resolved"|"pending"|"snoozed"|("all"|"open"|"resolved"|"pending"|"snoozed")[] open when left out; several as a list; with q the server ignores it
--- @field q? string part of a message's text, private notes included; % and _ are wildcards
--- @field inbox_id? integer|integer[] the server would drop it there
--- @field team_id? integer
--- @field labels? string[]|string any of them; one text may hold several, separated by commas
--- @field page? integer
--- @field sort_by? "last_activity_at_asc"|"last_activity_at_desc"|"created_at_asc"|"created_at_desc"|"priority_asc"|"priority_desc"|"waiting_since_asc"|"waiting_since_desc"|"priority_desc_created_at_asc"|"unread"|"latest"|"sort_on_created_at"|"sort_on_priority"|"sort_on_waiting_since" last_activity_at_desc when left out, which moves while it is read
--- @field conversation_type? "mention"|"participating"|"unattended"
--- @field source_id? string of the contact in the inbox
--- @field updated_within? integer seconds; answers all that changed in them at once, without pages

--- Finds conversations by part of a message's text and answers the matching messages.
--- @param params chatwoot.conversations.search_params|string?
--- @param opts chatwoot.Opts?
--- @return (chatwoot.ConversationMatch[]|{ meta: { mine_count: integer, unassigned_count: integer, all_count: integer } })? value, chatwoot.Error? err
function conversations:search(params, opts) end

--- @class chatwoot.conversations.filter_params
--- @field page? integer
--- @field payload chatwoot.conversations.filter_params.Payload[] clauses { attribute_key, filter_operator, values, query_operator }; the last has no query_operator

--- @class chatwoot.conversations.filter_params.Payload
--- @field attribute_key string
--- @field filter_operator "equal_to"|"not_equal_to"|"contains"|"does_not_contain"|"is_present"|"is_not_present"|"is_greater_than"|"is_less_than"|"starts_with"
--- @field values? any[]|string|integer|number|boolean a list; empty for is_present and is_not_present
--- @field query_operator? string AND or OR, joins to the next clause; null or left out on the last
--- @field custom_attribute_type? string contact_attribute or conversation_attribute
--- @field attribute_model? string

--- Finds conversations by clauses over their fields.
--- @param params chatwoot.conversations.filter_params|table[]
--- @param opts chatwoot.Opts?
--- @return (chatwoot.Conversation[]|{ meta: { mine_count: integer, unassigned_count: integer, all_count: integer } })? value, chatwoot.Error? err
function conversations:filter(params, opts) end

--- Reads one conversation with its newest message.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Conversation? value, chatwoot.Error? err
function conversations:get(conversation_id, params, opts) end

--- @class chatwoot.conversations.create_params
--- @field source_id? string the contact's id in the inbox; send your own in Api and website inboxes to meet it again
--- @field inbox_id? integer
--- @field contact_id? integer
--- @field hmac_verified? boolean stored when this call makes the contact's tie to the inbox
--- @field additional_attributes? table
--- @field custom_attributes? table texts up to 1500 characters
--- @field status? "open"|"resolved"|"pending"|"snoozed" open when left out; an active bot makes it pending, a blocked contact resolved
--- @field snoozed_until? string kept with status = snoozed only
--- @field assignee_id? integer an unknown one is dropped
--- @field team_id? integer an unknown one is dropped
--- @field message? chatwoot.conversations.create_params.Message the first message, with the fields of messages:create

--- @class chatwoot.conversations.create_params.Message
--- @field content? string
--- @field message_type? "outgoing"|"incoming"|"activity"|"template"
--- @field private? boolean
--- @field content_type? "text"|"input_text"|"input_textarea"|"input_email"|"input_select"|"cards"|"form"|"article"|"incoming_email"|"input_csat"|"integrations"|"sticker"|"voice_call"
--- @field content_attributes? table
--- @field echo_id? string|integer
--- @field source_id? string
--- @field external_created_at? string|integer
--- @field campaign_id? integer
--- @field template_params? table
--- @field attachments? string[] signed ids of uploaded files
--- @field cc_emails? string
--- @field bcc_emails? string
--- @field to_emails? string
--- @field email_html_content? string
--- @field sender_type? "AgentBot"
--- @field sender_id? integer

--- Makes a conversation with a contact, by contact and inbox or by source_id.
--- @param params chatwoot.conversations.create_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Conversation? value, chatwoot.Error? err
function conversations:create(params, opts) end

--- @class chatwoot.conversations.update_params
--- @field priority? "low"|"medium"|"high"|"urgent"
--- @field sla_policy_id? integer enterprise edition; once set it cannot change or go

--- Changes the priority, or sets the SLA policy, of a conversation.
--- @param conversation_id integer
--- @param params chatwoot.conversations.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Conversation? value, chatwoot.Error? err
function conversations:update(conversation_id, params, opts) end

--- Deletes a conversation for good.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function conversations:delete(conversation_id, params, opts) end

--- @class chatwoot.conversations.toggle_status_params
--- @field status "open"|"resolved"|"pending"|"snoozed"
--- @field snoozed_until? integer unix seconds, with status = snoozed

--- Sets the status of a conversation.
--- @param conversation_id integer
--- @param params chatwoot.conversations.toggle_status_params|"open"|"resolved"|"pending"|"snoozed"
--- @param opts chatwoot.Opts?
--- @return chatwoot.ConversationStatus? value, chatwoot.Error? err
function conversations:toggle_status(conversation_id, params, opts) end

--- @class chatwoot.conversations.toggle_priority_params
--- @field priority "low"|"medium"|"high"|"urgent"

--- Sets the priority of a conversation; chatwoot.null clears it.
--- @param conversation_id integer
--- @param params chatwoot.conversations.toggle_priority_params|"low"|"medium"|"high"|"urgent"
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function conversations:toggle_priority(conversation_id, params, opts) end

--- @class chatwoot.conversations.toggle_typing_status_params
--- @field typing_status "on"|"off" other words do nothing
--- @field is_private? boolean while writing a private note

--- Shows or hides that an agent is typing.
--- @param conversation_id integer
--- @param params chatwoot.conversations.toggle_typing_status_params|"on"|"off"
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function conversations:toggle_typing_status(conversation_id, params, opts) end

--- Marks a conversation as seen by the caller now.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Conversation? value, chatwoot.Error? err
function conversations:update_last_seen(conversation_id, params, opts) end

--- Marks a conversation as unread again.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Conversation? value, chatwoot.Error? err
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

--- @class chatwoot.conversations.transcript_params
--- @field email string unchecked by the server

--- Sends the whole conversation by mail to an address.
--- @param conversation_id integer
--- @param params chatwoot.conversations.transcript_params|string
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function conversations:transcript(conversation_id, params, opts) end

--- @class chatwoot.conversations.set_custom_attributes_params
--- @field custom_attributes table the complete map; {} empties it

--- Replaces all custom attributes of a conversation.
--- @param conversation_id integer
--- @param params chatwoot.conversations.set_custom_attributes_params
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function conversations:set_custom_attributes(conversation_id, params, opts) end

--- @class chatwoot.conversations.attachments_params
--- @field page? integer

--- Lists the files of a conversation, oldest message first.
--- @param conversation_id integer
--- @param params chatwoot.conversations.attachments_params?
--- @param opts chatwoot.Opts?
--- @return (chatwoot.Attachment[]|{ meta: { total_count: integer } })? value, chatwoot.Error? err
function conversations:attachments(conversation_id, params, opts) end

--- Reads the Captain assistant of the conversation's inbox, or nothing.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Assistant? value, chatwoot.Error? err
function conversations:inbox_assistant(conversation_id, params, opts) end

--- Lists the reporting events of a conversation, oldest first.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.ReportingEvent[]? value, chatwoot.Error? err
function conversations:reporting_events(conversation_id, params, opts) end

--- Counts open conversations with unread messages, by inbox, label and team.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.UnreadCounts? value, chatwoot.Error? err
function conversations:unread_counts(params, opts) end

--- @class chatwoot.conversations.assignments
local conversations_assignments = {}

--- @class chatwoot.conversations.assignments.set_params
--- @field assignee_id? integer id of an agent, or of a bot with assignee_type; null takes the assignee away
--- @field assignee_type? "User"|"AgentBot" AgentBot for a bot
--- @field team_id? integer null takes the team away

--- Assigns a conversation to an agent, a bot or a team, or to nobody.
--- @param conversation_id integer
--- @param params chatwoot.conversations.assignments.set_params|integer?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Assignee? value, chatwoot.Error? err
function conversations_assignments:set(conversation_id, params, opts) end

--- @class chatwoot.conversations.direct_uploads
local conversations_direct_uploads = {}

--- @class chatwoot.conversations.direct_uploads.create_params
--- @field filename string
--- @field byte_size integer
--- @field checksum string MD5 of the bytes in base64
--- @field content_type? string
--- @field metadata? table

--- Asks for a place to put a file, which only a browser with the server's page open gets.
--- @param conversation_id integer
--- @param params chatwoot.conversations.direct_uploads.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.DirectUpload? value, chatwoot.Error? err
function conversations_direct_uploads:create(conversation_id, params, opts) end

--- @class chatwoot.conversations.drafts
local conversations_drafts = {}

--- Reads the draft: has_draft, and message where there is one.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Draft? value, chatwoot.Error? err
function conversations_drafts:get(conversation_id, params, opts) end

--- @class chatwoot.conversations.drafts.update_params
--- @field message string left out, an empty draft would be stored

--- Stores the draft in place of the one before.
--- @param conversation_id integer
--- @param params chatwoot.conversations.drafts.update_params|string
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function conversations_drafts:update(conversation_id, params, opts) end

--- Throws the draft away; without one that is no error.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function conversations_drafts:delete(conversation_id, params, opts) end

--- @class chatwoot.conversations.labels
local conversations_labels = {}

--- Lists the labels of a conversation.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return string[]? value, chatwoot.Error? err
function conversations_labels:list(conversation_id, params, opts) end

--- Every row of the list, page by page.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): string
function conversations_labels:each(conversation_id, params, opts) end

--- Page by page, with the page's number.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): string[], integer
function conversations_labels:pages(conversation_id, params, opts) end

--- @class chatwoot.conversations.labels.set_params
--- @field labels string[] the complete set; labels need not be defined in the account

--- Makes these the only labels of a conversation.
--- @param conversation_id integer
--- @param params chatwoot.conversations.labels.set_params|string[]
--- @param opts chatwoot.Opts?
--- @return string[]? value, chatwoot.Error? err
function conversations_labels:set(conversation_id, params, opts) end

--- @class chatwoot.conversations.participants
local conversations_participants = {}

--- Lists the participants of a conversation.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Agent[]? value, chatwoot.Error? err
function conversations_participants:list(conversation_id, params, opts) end

--- Every row of the list, page by page.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Agent
function conversations_participants:each(conversation_id, params, opts) end

--- Page by page, with the page's number.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Agent[], integer
function conversations_participants:pages(conversation_id, params, opts) end

--- @class chatwoot.conversations.participants.add_params
--- @field user_ids integer[]

--- Adds participants and answers those newly added.
--- @param conversation_id integer
--- @param params chatwoot.conversations.participants.add_params|integer[]
--- @param opts chatwoot.Opts?
--- @return chatwoot.Agent[]? value, chatwoot.Error? err
function conversations_participants:add(conversation_id, params, opts) end

--- @class chatwoot.conversations.participants.set_params
--- @field user_ids integer[] the complete set; an empty list empties it

--- Makes exactly these users the participants.
--- @param conversation_id integer
--- @param params chatwoot.conversations.participants.set_params|integer[]
--- @param opts chatwoot.Opts?
--- @return chatwoot.Agent[]? value, chatwoot.Error? err
function conversations_participants:set(conversation_id, params, opts) end

--- @class chatwoot.conversations.participants.remove_params
--- @field user_ids integer[]

--- Takes participants out.
--- @param conversation_id integer
--- @param params chatwoot.conversations.participants.remove_params|integer[]
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function conversations_participants:remove(conversation_id, params, opts) end

--- @class chatwoot.csat_survey_responses
local csat_survey_responses = {}

--- @class chatwoot.csat_survey_responses.list_params
--- @field page? integer
--- @field since? integer|string
--- @field until? integer|string
--- @field user_ids? integer[] agents the conversation was assigned to
--- @field inbox_id? integer
--- @field team_id? integer
--- @field rating? integer 1 to 5
--- @field sort? "created_at"|"-created_at"

--- Lists the answers to satisfaction surveys.
--- @param params chatwoot.csat_survey_responses.list_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.CsatSurveyResponse[]? value, chatwoot.Error? err
function csat_survey_responses:list(params, opts) end

--- Every row of the list, page by page.
--- @param params chatwoot.csat_survey_responses.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.CsatSurveyResponse
function csat_survey_responses:each(params, opts) end

--- Page by page, with the page's number.
--- @param params chatwoot.csat_survey_responses.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.CsatSurveyResponse[], integer
function csat_survey_responses:pages(params, opts) end

--- @class chatwoot.csat_survey_responses.metrics_params
--- @field since? integer|string
--- @field until? integer|string
--- @field user_ids? integer[] agents the conversation was assigned to
--- @field inbox_id? integer
--- @field team_id? integer
--- @field rating? integer 1 to 5
--- @field sort? "created_at"|"-created_at" changes nothing here

--- Counts answers, in all and by rating, and the surveys sent.
--- @param params chatwoot.csat_survey_responses.metrics_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.CsatMetrics? value, chatwoot.Error? err
function csat_survey_responses:metrics(params, opts) end

--- @class chatwoot.csat_survey_responses.download_params
--- @field since integer|string
--- @field until integer|string
--- @field user_ids? integer[] agents the conversation was assigned to
--- @field inbox_id? integer
--- @field team_id? integer
--- @field rating? integer 1 to 5
--- @field sort? "created_at"|"-created_at"

--- Fetches the answers of a time as a table in CSV, its last line naming the time.
--- @param params chatwoot.csat_survey_responses.download_params
--- @param opts chatwoot.Opts?
--- @return string? value, chatwoot.Error? err
function csat_survey_responses:download(params, opts) end

--- @class chatwoot.csat_survey_responses.update_params
--- @field csat_review_notes string

--- Writes a note on an answer, with the caller and the time.
--- @param csat_survey_response_id integer
--- @param params chatwoot.csat_survey_responses.update_params|string
--- @param opts chatwoot.Opts?
--- @return chatwoot.CsatSurveyResponse? value, chatwoot.Error? err
function csat_survey_responses:update(csat_survey_response_id, params, opts) end

--- @class chatwoot.custom_attribute_definitions
local custom_attribute_definitions = {}

--- @class chatwoot.custom_attribute_definitions.list_params
--- @field attribute_model? "conversation_attribute"|"contact_attribute"|"company_attribute"|"0"|"1"|"2" all when left out; company_attribute since 4.14.0; another word finds nothing

--- Lists the custom attributes of the account, or those of one model.
--- @param params chatwoot.custom_attribute_definitions.list_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.CustomAttributeDefinition[]? value, chatwoot.Error? err
function custom_attribute_definitions:list(params, opts) end

--- Every row of the list, page by page.
--- @param params chatwoot.custom_attribute_definitions.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.CustomAttributeDefinition
function custom_attribute_definitions:each(params, opts) end

--- Page by page, with the page's number.
--- @param params chatwoot.custom_attribute_definitions.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.CustomAttributeDefinition[], integer
function custom_attribute_definitions:pages(params, opts) end

--- Reads one custom attribute.
--- @param custom_attribute_definition_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.CustomAttributeDefinition? value, chatwoot.Error? err
function custom_attribute_definitions:get(custom_attribute_definition_id, params, opts) end

--- @class chatwoot.custom_attribute_definitions.create_params
--- @field attribute_display_name string
--- @field attribute_display_type? "text"|"number"|"currency"|"percent"|"link"|"date"|"list"|"checkbox"
--- @field attribute_description? string
--- @field attribute_key string letters of any script, digits, _ - and . ; unique in its model, and none of the server's own field names
--- @field attribute_model? "conversation_attribute"|"contact_attribute"|"company_attribute" company_attribute since 4.14.0
--- @field attribute_values? string[] what a list attribute offers; a list attribute without values is taken
--- @field regex_pattern? string
--- @field regex_cue? string what people see when it fails

--- Defines a custom attribute, which makes its key known to filters.
--- @param params chatwoot.custom_attribute_definitions.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.CustomAttributeDefinition? value, chatwoot.Error? err
function custom_attribute_definitions:create(params, opts) end

--- @class chatwoot.custom_attribute_definitions.update_params
--- @field attribute_display_name? string
--- @field attribute_display_type? "text"|"number"|"currency"|"percent"|"link"|"date"|"list"|"checkbox"
--- @field attribute_description? string
--- @field attribute_key? string letters of any script, digits, _ - and . ; unique in its model, and none of the server's own field names
--- @field attribute_model? "conversation_attribute"|"contact_attribute"|"company_attribute"
--- @field attribute_values? string[] the complete list
--- @field regex_pattern? string
--- @field regex_cue? string

--- Changes a custom attribute; what is left out stays.
--- @param custom_attribute_definition_id integer
--- @param params chatwoot.custom_attribute_definitions.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.CustomAttributeDefinition? value, chatwoot.Error? err
function custom_attribute_definitions:update(custom_attribute_definition_id, params, opts) end

--- Deletes a custom attribute; filters no longer know its key.
--- @param custom_attribute_definition_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function custom_attribute_definitions:delete(custom_attribute_definition_id, params, opts) end

--- @class chatwoot.custom_filters
local custom_filters = {}

--- @class chatwoot.custom_filters.list_params
--- @field filter_type? "conversation"|"contact"|"report" another word, or an empty one, finds nothing

--- Lists the caller's own saved filters of one type.
--- @param params chatwoot.custom_filters.list_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.CustomFilter[]? value, chatwoot.Error? err
function custom_filters:list(params, opts) end

--- Every row of the list, page by page.
--- @param params chatwoot.custom_filters.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.CustomFilter
function custom_filters:each(params, opts) end

--- Page by page, with the page's number.
--- @param params chatwoot.custom_filters.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.CustomFilter[], integer
function custom_filters:pages(params, opts) end

--- Reads one of the caller's own saved filters.
--- @param custom_filter_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.CustomFilter? value, chatwoot.Error? err
function custom_filters:get(custom_filter_id, params, opts) end

--- @class chatwoot.custom_filters.create_params
--- @field name string may repeat, and may be empty
--- @field filter_type? "conversation"|"contact"|"report"
--- @field query table { payload = { clauses of filter } }; stored unchecked, lists lose their nulls

--- Saves a filter for the caller.
--- @param params chatwoot.custom_filters.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.CustomFilter? value, chatwoot.Error? err
function custom_filters:create(params, opts) end

--- @class chatwoot.custom_filters.update_params
--- @field name? string
--- @field filter_type? "conversation"|"contact"|"report"
--- @field query? table replaces the whole query

--- Changes one of the caller's own saved filters; what is left out stays.
--- @param custom_filter_id integer
--- @param params chatwoot.custom_filters.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.CustomFilter? value, chatwoot.Error? err
function custom_filters:update(custom_filter_id, params, opts) end

--- Deletes one of the caller's own saved filters.
--- @param custom_filter_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function custom_filters:delete(custom_filter_id, params, opts) end

--- @class chatwoot.custom_roles
local custom_roles = {}

--- Lists the custom roles of the account.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.CustomRole[]? value, chatwoot.Error? err
function custom_roles:list(params, opts) end

--- Every row of the list, page by page.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.CustomRole
function custom_roles:each(params, opts) end

--- Page by page, with the page's number.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.CustomRole[], integer
function custom_roles:pages(params, opts) end

--- Reads one custom role.
--- @param custom_role_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.CustomRole? value, chatwoot.Error? err
function custom_roles:get(custom_role_id, params, opts) end

--- @class chatwoot.custom_roles.create_params
--- @field name string
--- @field description? string
--- @field permissions? ("conversation_manage"|"conversation_unassigned_manage"|"conversation_participating_manage"|"contact_manage"|"report_manage"|"knowledge_base_manage")[] none when left out

--- Makes a custom role.
--- @param params chatwoot.custom_roles.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.CustomRole? value, chatwoot.Error? err
function custom_roles:create(params, opts) end

--- @class chatwoot.custom_roles.update_params
--- @field name? string
--- @field description? string
--- @field permissions? ("conversation_manage"|"conversation_unassigned_manage"|"conversation_participating_manage"|"contact_manage"|"report_manage"|"knowledge_base_manage")[] the complete set; an empty list empties it

--- Changes a custom role.
--- @param custom_role_id integer
--- @param params chatwoot.custom_roles.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.CustomRole? value, chatwoot.Error? err
function custom_roles:update(custom_role_id, params, opts) end

--- Deletes a custom role.
--- @param custom_role_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function custom_roles:delete(custom_role_id, params, opts) end

--- @class chatwoot.dashboard_apps
local dashboard_apps = {}

--- Lists the dashboard apps of the account.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.DashboardApp[]? value, chatwoot.Error? err
function dashboard_apps:list(params, opts) end

--- Every row of the list, page by page.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.DashboardApp
function dashboard_apps:each(params, opts) end

--- Page by page, with the page's number.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.DashboardApp[], integer
function dashboard_apps:pages(params, opts) end

--- Reads one dashboard app.
--- @param dashboard_app_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.DashboardApp? value, chatwoot.Error? err
function dashboard_apps:get(dashboard_app_id, params, opts) end

--- @class chatwoot.dashboard_apps.create_params
--- @field title string
--- @field content chatwoot.dashboard_apps.create_params.Content[] one or more; usually one

--- @class chatwoot.dashboard_apps.create_params.Content
--- @field type "frame"
--- @field url string with http or https

--- Makes a dashboard app.
--- @param params chatwoot.dashboard_apps.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.DashboardApp? value, chatwoot.Error? err
function dashboard_apps:create(params, opts) end

--- @class chatwoot.dashboard_apps.update_params
--- @field title? string
--- @field content? chatwoot.dashboard_apps.update_params.Content[] replaces all of it

--- @class chatwoot.dashboard_apps.update_params.Content
--- @field type "frame"
--- @field url string with http or https

--- Changes a dashboard app.
--- @param dashboard_app_id integer
--- @param params chatwoot.dashboard_apps.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.DashboardApp? value, chatwoot.Error? err
function dashboard_apps:update(dashboard_app_id, params, opts) end

--- Deletes a dashboard app.
--- @param dashboard_app_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function dashboard_apps:delete(dashboard_app_id, params, opts) end

--- @class chatwoot.facebook_pages
local facebook_pages = {}

--- @class chatwoot.facebook_pages.list_params
--- @field omniauth_token string

--- Reads the pages of the person who signed in, under page_details, and a token that lasts.
--- @param params chatwoot.facebook_pages.list_params|string
--- @param opts chatwoot.Opts?
--- @return chatwoot.FacebookPages? value, chatwoot.Error? err
function facebook_pages:list(params, opts) end

--- @class chatwoot.facebook_pages.register_params
--- @field user_access_token string
--- @field page_access_token string
--- @field page_id string
--- @field inbox_name string

--- Makes an inbox of a page.
--- @param params chatwoot.facebook_pages.register_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.FacebookInbox? value, chatwoot.Error? err
function facebook_pages:register(params, opts) end

--- @class chatwoot.facebook_pages.reauthorize_params
--- @field inbox_id integer
--- @field omniauth_token string

--- Lets the inbox of a page in again and answers it.
--- @param params chatwoot.facebook_pages.reauthorize_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Inbox? value, chatwoot.Error? err
function facebook_pages:reauthorize(params, opts) end

--- @class chatwoot.inboxes
--- @field agents chatwoot.inboxes.agents
--- @field assignment_policy chatwoot.inboxes.assignment_policy
--- @field conference chatwoot.inboxes.conference
local inboxes = {}

--- Lists the inboxes the caller may see, by name.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Inbox[]? value, chatwoot.Error? err
function inboxes:list(params, opts) end

--- Every row of the list, page by page.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Inbox
function inboxes:each(params, opts) end

--- Page by page, with the page's number.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Inbox[], integer
function inboxes:pages(params, opts) end

--- Reads one inbox with the settings of its channel.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Inbox? value, chatwoot.Error? err
function inboxes:get(inbox_id, params, opts) end

--- @class chatwoot.inboxes.create_params
--- @field name? string
--- @field avatar? chatwoot.File png, jpeg, gif or webp up to 15 MB; judged by the declared media type
--- @field greeting_enabled? boolean
--- @field greeting_message? string
--- @field enable_email_collect? boolean
--- @field csat_survey_enabled? boolean
--- @field enable_auto_assignment? boolean
--- @field working_hours_enabled? boolean
--- @field out_of_office_message? string
--- @field timezone? string a name of the tz database, such as Europe/Berlin
--- @field allow_messages_after_resolved? boolean
--- @field lock_to_single_conversation? boolean
--- @field portal_id? integer
--- @field sender_name_type? "friendly"|"professional"
--- @field business_name? string
--- @field csat_config? table display_type, message, button_text, language, survey_rules, template
--- @field auto_assignment_config? table enterprise edition: max_assignment_limit
--- @field channel chatwoot.inboxes.create_params.Channel holds type (web_widget, api, email, line, telegram, whatsapp, sms, voice) and what that type needs

--- @class chatwoot.inboxes.create_params.Channel
--- @field type "web_widget"|"api"|"email"|"line"|"telegram"|"whatsapp"|"sms"|"voice"

--- Makes an inbox of one channel type.
--- @param params chatwoot.inboxes.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Inbox? value, chatwoot.Error? err
function inboxes:create(params, opts) end

--- @class chatwoot.inboxes.update_params
--- @field name? string
--- @field avatar? chatwoot.File png, jpeg, gif or webp up to 15 MB; null removes it, as inboxes:delete_avatar does
--- @field greeting_enabled? boolean null is stored as null
--- @field greeting_message? string
--- @field enable_email_collect? boolean
--- @field csat_survey_enabled? boolean
--- @field enable_auto_assignment? boolean
--- @field working_hours_enabled? boolean
--- @field out_of_office_message? string
--- @field timezone? string a name of the tz database, such as Europe/Berlin
--- @field allow_messages_after_resolved? boolean
--- @field lock_to_single_conversation? boolean
--- @field portal_id? integer
--- @field sender_name_type? "friendly"|"professional"
--- @field business_name? string
--- @field csat_config? table replaces the whole object: send template back or it is lost
--- @field auto_assignment_config? table enterprise edition: max_assignment_limit
--- @field working_hours? chatwoot.inboxes.update_params.WorkingHours[] only the days listed change
--- @field channel? chatwoot.inboxes.update_params.Channel only the settings of the channel the inbox has

--- @class chatwoot.inboxes.update_params.WorkingHours
--- @field day_of_week integer 0 is Sunday
--- @field closed_all_day? boolean
--- @field open_all_day? boolean
--- @field open_hour? integer
--- @field open_minutes? integer
--- @field close_hour? integer
--- @field close_minutes? integer

--- @class chatwoot.inboxes.update_params.Channel

--- Changes the settings of an inbox or of its channel; what is left out stays.
--- @param inbox_id integer
--- @param params chatwoot.inboxes.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Inbox? value, chatwoot.Error? err
function inboxes:update(inbox_id, params, opts) end

--- Deletes an inbox; the work is done a moment later.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Acknowledgement? value, chatwoot.Error? err
function inboxes:delete(inbox_id, params, opts) end

--- Lists who may be assigned in this inbox: its members and the administrators.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Agent[]? value, chatwoot.Error? err
function inboxes:assignable_agents(inbox_id, params, opts) end

--- Lists the campaigns of an inbox.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Campaign[]? value, chatwoot.Error? err
function inboxes:campaigns(inbox_id, params, opts) end

--- Reads the bot tied to an inbox, or nothing when there is none.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.AgentBot? value, chatwoot.Error? err
function inboxes:get_agent_bot(inbox_id, params, opts) end

--- @class chatwoot.inboxes.set_agent_bot_params
--- @field agent_bot integer id of a bot of this account or of a system bot

--- Ties a bot to an inbox; chatwoot.null takes the bot away.
--- @param inbox_id integer
--- @param params chatwoot.inboxes.set_agent_bot_params|integer
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
--- @return chatwoot.Acknowledgement? value, chatwoot.Error? err
function inboxes:sync_templates(inbox_id, params, opts) end

--- Reads what Meta says about the phone number of a WhatsApp Cloud inbox.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.InboxHealth? value, chatwoot.Error? err
function inboxes:health(inbox_id, params, opts) end

--- Reads the survey template of a WhatsApp inbox as the provider knows it.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.CsatTemplate? value, chatwoot.Error? err
function inboxes:csat_template(inbox_id, params, opts) end

--- @class chatwoot.inboxes.create_csat_template_params
--- @field message string
--- @field button_text? string "Please rate us" when left out
--- @field language? string en when left out

--- Makes a new survey template at the provider of a WhatsApp inbox.
--- @param inbox_id integer
--- @param params chatwoot.inboxes.create_csat_template_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.CsatTemplate? value, chatwoot.Error? err
function inboxes:create_csat_template(inbox_id, params, opts) end

--- Makes a new key for the webhook signatures of an Api inbox; read it from secret.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Inbox? value, chatwoot.Error? err
function inboxes:reset_secret(inbox_id, params, opts) end

--- Tells Meta the callback address of a WhatsApp Cloud inbox again.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Acknowledgement? value, chatwoot.Error? err
function inboxes:register_webhook(inbox_id, params, opts) end

--- @class chatwoot.inboxes.analyze_csat_template_params
--- @field message string
--- @field button_text? string
--- @field language? string

--- Guesses whether Meta will take a survey text as utility or as marketing.
--- @param inbox_id integer
--- @param params chatwoot.inboxes.analyze_csat_template_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.CsatAnalysis? value, chatwoot.Error? err
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

--- @class chatwoot.inboxes.set_inbound_calls_params
--- @field inbound_calls_enabled boolean left out, the server would take it as true

--- Lets calls to a voice inbox come in, or mutes them.
--- @param inbox_id integer
--- @param params chatwoot.inboxes.set_inbound_calls_params|boolean
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function inboxes:set_inbound_calls(inbox_id, params, opts) end

--- @class chatwoot.inboxes.agents
local inboxes_agents = {}

--- Lists the agents of an inbox.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Agent[]? value, chatwoot.Error? err
function inboxes_agents:list(inbox_id, params, opts) end

--- Every row of the list, page by page.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Agent
function inboxes_agents:each(inbox_id, params, opts) end

--- Page by page, with the page's number.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Agent[], integer
function inboxes_agents:pages(inbox_id, params, opts) end

--- @class chatwoot.inboxes.agents.add_params
--- @field user_ids integer[] all are added or none

--- Adds agents to an inbox and answers all its agents.
--- @param inbox_id integer
--- @param params chatwoot.inboxes.agents.add_params|integer[]
--- @param opts chatwoot.Opts?
--- @return chatwoot.Agent[]? value, chatwoot.Error? err
function inboxes_agents:add(inbox_id, params, opts) end

--- @class chatwoot.inboxes.agents.set_params
--- @field user_ids integer[] the complete set; an empty list empties the inbox

--- Makes exactly these users the agents of an inbox.
--- @param inbox_id integer
--- @param params chatwoot.inboxes.agents.set_params|integer[]
--- @param opts chatwoot.Opts?
--- @return chatwoot.Agent[]? value, chatwoot.Error? err
function inboxes_agents:set(inbox_id, params, opts) end

--- @class chatwoot.inboxes.agents.remove_params
--- @field user_ids integer[]

--- Takes agents out of an inbox.
--- @param inbox_id integer
--- @param params chatwoot.inboxes.agents.remove_params|integer[]
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function inboxes_agents:remove(inbox_id, params, opts) end

--- @class chatwoot.inboxes.assignment_policy
local inboxes_assignment_policy = {}

--- Reads the policy of an inbox.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.AssignmentPolicy? value, chatwoot.Error? err
function inboxes_assignment_policy:get(inbox_id, params, opts) end

--- @class chatwoot.inboxes.assignment_policy.set_params
--- @field assignment_policy_id integer

--- Has an inbox follow a policy in place of the one before, and answers the policy.
--- @param inbox_id integer
--- @param params chatwoot.inboxes.assignment_policy.set_params|integer
--- @param opts chatwoot.Opts?
--- @return chatwoot.AssignmentPolicy? value, chatwoot.Error? err
function inboxes_assignment_policy:set(inbox_id, params, opts) end

--- Has an inbox follow no policy any more; the policy stays.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function inboxes_assignment_policy:delete(inbox_id, params, opts) end

--- @class chatwoot.inboxes.conference
local inboxes_conference = {}

--- Makes a token with which a browser takes part in calls, good for an hour.
--- @param inbox_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.ConferenceToken? value, chatwoot.Error? err
function inboxes_conference:token(inbox_id, params, opts) end

--- @class chatwoot.inboxes.conference.create_params
--- @field conversation_id integer as shown, per account
--- @field call_sid string

--- Has the caller take a call.
--- @param inbox_id integer
--- @param params chatwoot.inboxes.conference.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Conference? value, chatwoot.Error? err
function inboxes_conference:create(inbox_id, params, opts) end

--- @class chatwoot.inboxes.conference.delete_params
--- @field conversation_id integer as shown, per account
--- @field call_sid string

--- Ends a call; one that rings still counts as rejected.
--- @param inbox_id integer
--- @param params chatwoot.inboxes.conference.delete_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Conference? value, chatwoot.Error? err
function inboxes_conference:delete(inbox_id, params, opts) end

--- @class chatwoot.integrations
--- @field apps chatwoot.integrations.apps
--- @field dyte chatwoot.integrations.dyte
--- @field hooks chatwoot.integrations.hooks
--- @field linear chatwoot.integrations.linear
--- @field notion chatwoot.integrations.notion
--- @field shopify chatwoot.integrations.shopify
--- @field slack chatwoot.integrations.slack
local integrations = {}

--- @class chatwoot.integrations.apps
local integrations_apps = {}

--- Lists the apps this installation offers, with their connections in hooks.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.IntegrationApp[]? value, chatwoot.Error? err
function integrations_apps:list(params, opts) end

--- Every row of the list, page by page.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.IntegrationApp
function integrations_apps:each(params, opts) end

--- Page by page, with the page's number.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.IntegrationApp[], integer
function integrations_apps:pages(params, opts) end

--- Reads one app and its connections.
--- @param app_id string
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.IntegrationApp? value, chatwoot.Error? err
function integrations_apps:get(app_id, params, opts) end

--- @class chatwoot.integrations.dyte
local integrations_dyte = {}

--- Starts a meeting and answers the message that invites to it.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.DyteMessage? value, chatwoot.Error? err
function integrations_dyte:create_meeting(conversation_id, params, opts) end

--- Makes the caller a participant and answers what Dyte says, with a token for the meeting.
--- @param message_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.DyteParticipant? value, chatwoot.Error? err
function integrations_dyte:add_participant(message_id, params, opts) end

--- @class chatwoot.integrations.hooks
local integrations_hooks = {}

--- @class chatwoot.integrations.hooks.create_params
--- @field app_id string a word: dialogflow, google_translate, openai, dyte, leadsquared …
--- @field inbox_id? integer for apps that work in one inbox, such as dialogflow
--- @field status? "enabled"|"disabled" comes back as true or false
--- @field settings? table what the app asks for: api_key, project_id and credentials …

--- Connects an app, for the account or for one inbox.
--- @param params chatwoot.integrations.hooks.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.IntegrationHook? value, chatwoot.Error? err
function integrations_hooks:create(params, opts) end

--- @class chatwoot.integrations.hooks.update_params
--- @field status? "enabled"|"disabled" comes back as true or false
--- @field settings? table replaces all of it: send the keys that are not shown too

--- Changes the settings of a connection, or switches it off and on.
--- @param hook_id integer
--- @param params chatwoot.integrations.hooks.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.IntegrationHook? value, chatwoot.Error? err
function integrations_hooks:update(hook_id, params, opts) end

--- Takes a connection away.
--- @param hook_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function integrations_hooks:delete(hook_id, params, opts) end

--- @class chatwoot.integrations.hooks.process_event_params
--- @field event table name and data

--- Has an app work on a text; no app does so any more.
--- @param hook_id integer
--- @param params chatwoot.integrations.hooks.process_event_params
--- @param opts chatwoot.Opts?
--- @return table? value, chatwoot.Error? err
function integrations_hooks:process_event(hook_id, params, opts) end

--- @class chatwoot.integrations.linear
local integrations_linear = {}

--- Disconnects Linear.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function integrations_linear:delete(params, opts) end

--- Lists the teams of the workspace.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.LinearTeam[]? value, chatwoot.Error? err
function integrations_linear:teams(params, opts) end

--- @class chatwoot.integrations.linear.team_entities_params
--- @field team_id string

--- Reads the states and labels of a team, and the users and projects of the whole workspace.
--- @param params chatwoot.integrations.linear.team_entities_params|string
--- @param opts chatwoot.Opts?
--- @return chatwoot.LinearEntities? value, chatwoot.Error? err
function integrations_linear:team_entities(params, opts) end

--- @class chatwoot.integrations.linear.create_issue_params
--- @field team_id string
--- @field title string
--- @field description? string
--- @field project_id? string
--- @field assignee_id? string
--- @field priority? integer 0 none, 1 urgent to 4 low
--- @field state_id? string
--- @field label_ids? string[]

--- Makes an issue for a conversation and writes an activity message into it.
--- @param conversation_id integer
--- @param params chatwoot.integrations.linear.create_issue_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.LinearIssue? value, chatwoot.Error? err
function integrations_linear:create_issue(conversation_id, params, opts) end

--- @class chatwoot.integrations.linear.link_issue_params
--- @field issue_id string the activity message names it as sent: ENG-1 reads better than a uuid
--- @field title? string

--- Ties an issue to a conversation and writes an activity message into it.
--- @param conversation_id integer
--- @param params chatwoot.integrations.linear.link_issue_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.LinearLink? value, chatwoot.Error? err
function integrations_linear:link_issue(conversation_id, params, opts) end

--- @class chatwoot.integrations.linear.unlink_issue_params
--- @field link_id string from link_issue or linked_issues
--- @field issue_id? string for the activity message alone

--- Unties an issue from a conversation and writes an activity message into it.
--- @param conversation_id integer
--- @param params chatwoot.integrations.linear.unlink_issue_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.LinearUnlink? value, chatwoot.Error? err
function integrations_linear:unlink_issue(conversation_id, params, opts) end

--- @class chatwoot.integrations.linear.search_issue_params
--- @field q string without words the server answers nothing

--- Finds issues by words.
--- @param params chatwoot.integrations.linear.search_issue_params|string
--- @param opts chatwoot.Opts?
--- @return chatwoot.LinearMatch[]? value, chatwoot.Error? err
function integrations_linear:search_issue(params, opts) end

--- Lists the issues tied to a conversation.
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.LinearLinkedIssue[]? value, chatwoot.Error? err
function integrations_linear:linked_issues(conversation_id, params, opts) end

--- @class chatwoot.integrations.notion
local integrations_notion = {}

--- Disconnects Notion.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function integrations_notion:delete(params, opts) end

--- @class chatwoot.integrations.shopify
local integrations_shopify = {}

--- @class chatwoot.integrations.shopify.auth_params
--- @field shop_domain string such as my-shop.myshopify.com

--- Gives the address at which a person connects the shop in a browser.
--- @param params chatwoot.integrations.shopify.auth_params|string
--- @param opts chatwoot.Opts?
--- @return chatwoot.ShopifyRedirect? value, chatwoot.Error? err
function integrations_shopify:auth(params, opts) end

--- Lists the orders of a contact, found in the shop by email or phone number.
--- @param contact_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.ShopifyOrder[]? value, chatwoot.Error? err
function integrations_shopify:orders(contact_id, params, opts) end

--- Disconnects the shop.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function integrations_shopify:delete(params, opts) end

--- @class chatwoot.integrations.slack
local integrations_slack = {}

--- @class chatwoot.integrations.slack.create_params
--- @field code string good for one try
--- @field inbox_id? integer

--- Connects Slack with the code of its sign-in page and answers the app; then choose a channel with update.
--- @param params chatwoot.integrations.slack.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.IntegrationApp? value, chatwoot.Error? err
function integrations_slack:create(params, opts) end

--- @class chatwoot.integrations.slack.update_params
--- @field reference_id string id of a channel, from list_channels

--- Chooses the channel conversations go to.
--- @param params chatwoot.integrations.slack.update_params|string
--- @param opts chatwoot.Opts?
--- @return chatwoot.IntegrationApp? value, chatwoot.Error? err
function integrations_slack:update(params, opts) end

--- Disconnects Slack.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function integrations_slack:delete(params, opts) end

--- Lists the channels of the workspace, private ones first.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.SlackChannel[]? value, chatwoot.Error? err
function integrations_slack:list_channels(params, opts) end

--- @class chatwoot.labels
local labels = {}

--- Lists the labels of the account by title.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Label[]? value, chatwoot.Error? err
function labels:list(params, opts) end

--- Every row of the list, page by page.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Label
function labels:each(params, opts) end

--- Page by page, with the page's number.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Label[], integer
function labels:pages(params, opts) end

--- Reads one label.
--- @param label_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Label? value, chatwoot.Error? err
function labels:get(label_id, params, opts) end

--- @class chatwoot.labels.create_params
--- @field title string letters, digits, dash and underscore, at least two; stored in lower case; unique
--- @field description? string
--- @field color? string #1f93ff when left out
--- @field show_on_sidebar? boolean

--- Defines a label.
--- @param params chatwoot.labels.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Label? value, chatwoot.Error? err
function labels:create(params, opts) end

--- @class chatwoot.labels.update_params
--- @field title? string letters, digits, dash and underscore, at least two; stored in lower case; unique
--- @field description? string
--- @field color? string
--- @field show_on_sidebar? boolean

--- Changes a label; renaming reaches what carries it a moment later.
--- @param label_id integer
--- @param params chatwoot.labels.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Label? value, chatwoot.Error? err
function labels:update(label_id, params, opts) end

--- Deletes a label; it is taken off conversations and contacts a moment later.
--- @param label_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function labels:delete(label_id, params, opts) end

--- @class chatwoot.live_reports
local live_reports = {}

--- @class chatwoot.live_reports.conversation_metrics_params
--- @field team_id? integer unknown: 404

--- Counts the conversations that are open, unattended, unassigned or pending now.
--- @param params chatwoot.live_reports.conversation_metrics_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.ConversationMetrics? value, chatwoot.Error? err
function live_reports:conversation_metrics(params, opts) end

--- @class chatwoot.live_reports.grouped_conversation_metrics_params
--- @field group_by "team_id"|"assignee_id"
--- @field team_id? integer unknown: 404

--- Counts the open conversations of now by team or by assignee.
--- @param params chatwoot.live_reports.grouped_conversation_metrics_params|"team_id"|"assignee_id"
--- @param opts chatwoot.Opts?
--- @return chatwoot.GroupedMetrics[]? value, chatwoot.Error? err
function live_reports:grouped_conversation_metrics(params, opts) end

--- @class chatwoot.macros
local macros = {}

--- Lists the global macros and the caller's own.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Macro[]? value, chatwoot.Error? err
function macros:list(params, opts) end

--- Every row of the list, page by page.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Macro
function macros:each(params, opts) end

--- Page by page, with the page's number.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Macro[], integer
function macros:pages(params, opts) end

--- Reads one macro.
--- @param macro_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Macro? value, chatwoot.Error? err
function macros:get(macro_id, params, opts) end

--- @class chatwoot.macros.create_params
--- @field name string
--- @field visibility "personal"|"global" left out, the macro would vanish from every list; an agent's is personal whatever is sent
--- @field actions chatwoot.macros.create_params.Actions[] carried out in order

--- @class chatwoot.macros.create_params.Actions
--- @field action_name string add_label, remove_label, assign_team, assign_agent ("self" too), remove_assigned_team, remove_assigned_agent (4.13.0), change_priority, change_status, resolve_conversation, mute_conversation, snooze_conversation, send_message, send_attachment, add_private_note, send_email_transcript, send_webhook_event
--- @field action_params? any[] ids, words or texts, by action

--- Makes a macro.
--- @param params chatwoot.macros.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Macro? value, chatwoot.Error? err
function macros:create(params, opts) end

--- @class chatwoot.macros.update_params
--- @field name? string
--- @field visibility "personal"|"global" left out by an administrator, the macro would vanish from every list; an agent's stays personal
--- @field actions? chatwoot.macros.update_params.Actions[] replaces all of them

--- @class chatwoot.macros.update_params.Actions
--- @field action_name string as in create
--- @field action_params? any[] ids, words or texts, by action

--- Changes a macro; actions replace all there were.
--- @param macro_id integer
--- @param params chatwoot.macros.update_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Macro? value, chatwoot.Error? err
function macros:update(macro_id, params, opts) end

--- Deletes a macro.
--- @param macro_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function macros:delete(macro_id, params, opts) end

--- @class chatwoot.macros.execute_params
--- @field conversation_ids integer[] ids as shown, per account

--- Has a macro carried out on conversations, a moment later.
--- @param macro_id integer
--- @param params chatwoot.macros.execute_params|integer[]
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function macros:execute(macro_id, params, opts) end

--- @class chatwoot.messages
local messages = {}

--- @class chatwoot.messages.list_params
--- @field before? integer ids below this one
--- @field after? integer ids above this one; together with before it counts itself in
--- @field filter_internal_messages? "true" leaves out private notes and activity

--- Lists messages of a conversation, oldest first: the newest twenty, or a window of ids.
--- @param conversation_id integer
--- @param params chatwoot.messages.list_params?
--- @param opts chatwoot.Opts?
--- @return (chatwoot.Message[]|{ meta: { labels: string[], additional_attributes: table, contact: table, agent_last_seen_at: string?, assignee_last_seen_at: string?, assignee: table? } })? value, chatwoot.Error? err
function messages:list(conversation_id, params, opts) end

--- Every row of the list, page by page.
--- @param conversation_id integer
--- @param params chatwoot.messages.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Message
function messages:each(conversation_id, params, opts) end

--- Page by page, with the page's number.
--- @param conversation_id integer
--- @param params chatwoot.messages.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): (chatwoot.Message[]|{ meta: { labels: string[], additional_attributes: table, contact: table, agent_last_seen_at: string?, assignee_last_seen_at: string?, assignee: table? } }), integer
function messages:pages(conversation_id, params, opts) end

--- @class chatwoot.messages.create_params
--- @field content? string up to 150000 characters; the server fills in Liquid placeholders of outgoing text
--- @field message_type? "outgoing"|"incoming"|"activity"|"template" outgoing when left out; incoming in Api inboxes only
--- @field private? boolean
--- @field content_type? "text"|"input_text"|"input_textarea"|"input_email"|"input_select"|"cards"|"form"|"article"|"incoming_email"|"input_csat"|"integrations"|"sticker"|"voice_call"
--- @field content_attributes? chatwoot.messages.create_params.ContentAttributes items, in_reply_to, email … and keys of your own
--- @field echo_id? string|integer comes back in this answer and in the realtime event only
--- @field source_id? string the message's id elsewhere; on an outgoing message it stops the delivery
--- @field external_created_at? string|integer put it inside content_attributes when those are sent
--- @field campaign_id? integer
--- @field template_params? table WhatsApp template: name, category, language, namespace, processed_params
--- @field attachments? chatwoot.File[] files, or signed ids of uploaded ones, never both
--- @field is_voice_message? boolean
--- @field cc_emails? string email inboxes only
--- @field bcc_emails? string email inboxes only
--- @field to_emails? string email inboxes only
--- @field email_html_content? string email inboxes only
--- @field sender_type? "AgentBot" with sender_id: write as that bot
--- @field sender_id? integer

--- @class chatwoot.messages.create_params.ContentAttributes

--- Writes a message into a conversation, with files if wanted.
--- @param conversation_id integer
--- @param params chatwoot.messages.create_params|string?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Message? value, chatwoot.Error? err
function messages:create(conversation_id, params, opts) end

--- @class chatwoot.messages.update_params
--- @field status "sent"|"delivered"|"read"|"failed"
--- @field external_error? string kept with status = failed only

--- Sets the delivery status of a message in an Api inbox.
--- @param conversation_id integer
--- @param message_id integer
--- @param params chatwoot.messages.update_params|"sent"|"delivered"|"read"|"failed"
--- @param opts chatwoot.Opts?
--- @return chatwoot.Message? value, chatwoot.Error? err
function messages:update(conversation_id, message_id, params, opts) end

--- Deletes the content and the files of a message; a placeholder stays.
--- @param conversation_id integer
--- @param message_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Message? value, chatwoot.Error? err
function messages:delete(conversation_id, message_id, params, opts) end

--- Sends a message again.
--- @param conversation_id integer
--- @param message_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Message? value, chatwoot.Error? err
function messages:retry(conversation_id, message_id, params, opts) end

--- @class chatwoot.messages.translate_params
--- @field target_language string

--- Has a message translated; nothing comes back when that translation exists already.
--- @param conversation_id integer
--- @param message_id integer
--- @param params chatwoot.messages.translate_params|string
--- @param opts chatwoot.Opts?
--- @return chatwoot.Translation? value, chatwoot.Error? err
function messages:translate(conversation_id, message_id, params, opts) end

--- @class chatwoot.notification_settings
local notification_settings = {}

--- Reads the caller's notification settings in the account.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.NotificationSettings? value, chatwoot.Error? err
function notification_settings:get(params, opts) end

--- @class chatwoot.notification_settings.update_params
--- @field selected_email_flags ("email_conversation_creation"|"email_conversation_assignment"|"email_assigned_conversation_new_message"|"email_conversation_mention"|"email_participating_conversation_new_message"|"email_sla_missed_first_response"|"email_sla_missed_next_response"|"email_sla_missed_resolution")[] the complete list: left out, or a text in its place, it would be emptied
--- @field selected_push_flags ("push_conversation_creation"|"push_conversation_assignment"|"push_assigned_conversation_new_message"|"push_conversation_mention"|"push_participating_conversation_new_message"|"push_sla_missed_first_response"|"push_sla_missed_next_response"|"push_sla_missed_resolution")[] the complete list: left out, or a text in its place, it would be emptied

--- Sets which events notify the caller; both lists are replaced.
--- @param params chatwoot.notification_settings.update_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.NotificationSettings? value, chatwoot.Error? err
function notification_settings:update(params, opts) end

--- @class chatwoot.notification_subscriptions
local notification_subscriptions = {}

--- @class chatwoot.notification_subscriptions.create_params
--- @field subscription_type "browser_push"|"fcm"
--- @field subscription_attributes table browser_push: endpoint, p256dh, auth; fcm: push_token, device_id; endpoint or device_id tell devices apart

--- Registers a browser or a device; a known one is updated, and taken over from whoever had it.
--- @param params chatwoot.notification_subscriptions.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.NotificationSubscription? value, chatwoot.Error? err
function notification_subscriptions:create(params, opts) end

--- @class chatwoot.notification_subscriptions.delete_params
--- @field push_token string

--- Forgets a device of the caller.
--- @param params chatwoot.notification_subscriptions.delete_params|string
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function notification_subscriptions:delete(params, opts) end

--- @class chatwoot.notifications
local notifications = {}

--- @class chatwoot.notifications.list_params
--- @field page? integer
--- @field sort_order? "asc"|"desc" any other word is 500
--- @field includes? ("read"|"snoozed")[] read and snoozed ones are left out unless named here

--- Lists the caller's notifications by last activity, newest first.
--- @param params chatwoot.notifications.list_params?
--- @param opts chatwoot.Opts?
--- @return (chatwoot.Notification[]|{ meta: { unread_count: integer, count: integer, current_page: integer|string } })? value, chatwoot.Error? err
function notifications:list(params, opts) end

--- Every row of the list, page by page.
--- @param params chatwoot.notifications.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Notification
function notifications:each(params, opts) end

--- Page by page, with the page's number.
--- @param params chatwoot.notifications.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): (chatwoot.Notification[]|{ meta: { unread_count: integer, count: integer, current_page: integer|string } }), integer
function notifications:pages(params, opts) end

--- Counts the caller's unread notifications, without the snoozed ones.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return any value, chatwoot.Error? err
function notifications:unread_count(params, opts) end

--- Marks one notification as read.
--- @param notification_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.NotificationRow? value, chatwoot.Error? err
function notifications:mark_read(notification_id, params, opts) end

--- Marks one notification as unread.
--- @param notification_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.NotificationRow? value, chatwoot.Error? err
function notifications:mark_unread(notification_id, params, opts) end

--- @class chatwoot.notifications.snooze_params
--- @field snoozed_until integer unix seconds: of a date text only the leading digits would count

--- Hides one notification until a time.
--- @param notification_id integer
--- @param params chatwoot.notifications.snooze_params|integer
--- @param opts chatwoot.Opts?
--- @return chatwoot.NotificationRow? value, chatwoot.Error? err
function notifications:snooze(notification_id, params, opts) end

--- Deletes one notification.
--- @param notification_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function notifications:delete(notification_id, params, opts) end

--- @class chatwoot.notifications.read_all_params
--- @field primary_actor_type? "Conversation"
--- @field primary_actor_id? integer the conversation's database id (primary_actor_id in the list), not the id used in paths

--- Marks all notifications as read, or those of one conversation.
--- @param params chatwoot.notifications.read_all_params?
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function notifications:read_all(params, opts) end

--- @class chatwoot.notifications.destroy_all_params
--- @field type? "read"|"all" any word but read would mean all

--- Deletes all notifications of the caller in the account, or the read ones, a moment later.
--- @param params chatwoot.notifications.destroy_all_params?
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function notifications:destroy_all(params, opts) end

--- @class chatwoot.onboarding
local onboarding = {}

--- @class chatwoot.onboarding.update_params
--- @field name? string
--- @field locale? string
--- @field industry? string
--- @field company_size? string
--- @field timezone? string
--- @field referral_source? string
--- @field user_role? string
--- @field website? string

--- Says what the account is for, ends its first step, and answers the account.
--- @param params chatwoot.onboarding.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.OnboardedAccount? value, chatwoot.Error? err
function onboarding:update(params, opts) end

--- Reads how far the making of a first help center is.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.HelpCenterGeneration? value, chatwoot.Error? err
function onboarding:help_center_generation(params, opts) end

--- @class chatwoot.platform
--- @field account_users chatwoot.platform.account_users
--- @field accounts chatwoot.platform.accounts
--- @field agent_bots chatwoot.platform.agent_bots
--- @field email_channel_migrations chatwoot.platform.email_channel_migrations
--- @field users chatwoot.platform.users
local platform = {}

--- @class chatwoot.platform.account_users
local platform_account_users = {}

--- Lists the memberships of an account.
--- @param account_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.AccountUser[]? value, chatwoot.Error? err
function platform_account_users:list(account_id, params, opts) end

--- Every row of the list, page by page.
--- @param account_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.AccountUser
function platform_account_users:each(account_id, params, opts) end

--- Page by page, with the page's number.
--- @param account_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.AccountUser[], integer
function platform_account_users:pages(account_id, params, opts) end

--- @class chatwoot.platform.account_users.create_params
--- @field user_id integer any user of the installation, of other apps too
--- @field role? "agent"|"administrator" left out: agent for a new member, unchanged for a present one

--- Puts a user into an account, or gives him there another role.
--- @param account_id integer
--- @param params chatwoot.platform.account_users.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.AccountUser? value, chatwoot.Error? err
function platform_account_users:create(account_id, params, opts) end

--- @class chatwoot.platform.account_users.delete_params
--- @field user_id integer

--- Takes a user out of an account; the user stays.
--- @param account_id integer
--- @param params chatwoot.platform.account_users.delete_params|integer
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function platform_account_users:delete(account_id, params, opts) end

--- @class chatwoot.platform.accounts
local platform_accounts = {}

--- Lists the accounts this app made or was granted, all in one answer.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.PlatformAccount[]? value, chatwoot.Error? err
function platform_accounts:list(params, opts) end

--- Every row of the list, page by page.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.PlatformAccount
function platform_accounts:each(params, opts) end

--- Page by page, with the page's number.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.PlatformAccount[], integer
function platform_accounts:pages(params, opts) end

--- Reads an account.
--- @param account_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.PlatformAccount? value, chatwoot.Error? err
function platform_accounts:get(account_id, params, opts) end

--- @class chatwoot.platform.accounts.create_params
--- @field name string up to 255 characters
--- @field locale? string such as en or pt_BR; an unknown one is 500
--- @field domain? string up to 100 characters
--- @field support_email? string one word will do
--- @field status? "active"|"suspended" suspended: its members get 401 at once
--- @field features? chatwoot.platform.accounts.create_params.Features name to true or false; what is left out stays
--- @field limits? chatwoot.platform.accounts.create_params.Limits replaces the whole object; enterprise only
--- @field custom_attributes? table replaces the whole object

--- @class chatwoot.platform.accounts.create_params.Features
--- @field inbound_emails? boolean
--- @field channel_email? boolean
--- @field channel_facebook? boolean
--- @field conversation_unread_counts? boolean
--- @field ip_lookup? boolean
--- @field disable_branding? boolean
--- @field email_continuity_on_api_channel? boolean
--- @field help_center? boolean
--- @field agent_bots? boolean
--- @field macros? boolean
--- @field agent_management? boolean
--- @field team_management? boolean
--- @field inbox_management? boolean
--- @field labels? boolean
--- @field custom_attributes? boolean
--- @field automations? boolean
--- @field canned_responses? boolean
--- @field integrations? boolean
--- @field voice_recorder? boolean
--- @field report_rollup? boolean
--- @field channel_website? boolean
--- @field campaigns? boolean
--- @field reports? boolean
--- @field crm? boolean
--- @field auto_resolve_conversations? boolean
--- @field custom_reply_email? boolean
--- @field custom_reply_domain? boolean
--- @field audit_logs? boolean
--- @field custom_tools? boolean
--- @field message_reply_to? boolean
--- @field insert_article_in_reply? boolean
--- @field inbox_view? boolean
--- @field sla? boolean
--- @field help_center_embedding_search? boolean
--- @field linear_integration? boolean
--- @field captain_integration? boolean
--- @field custom_roles? boolean
--- @field chatwoot_v4? boolean
--- @field captain_v1_action_classifier? boolean
--- @field contact_chatwoot_support_team? boolean
--- @field shopify_integration? boolean
--- @field search_with_gin? boolean
--- @field channel_instagram? boolean
--- @field crm_integration? boolean
--- @field channel_voice? boolean
--- @field notion_integration? boolean
--- @field captain_integration_v2? boolean
--- @field whatsapp_embedded_signup? boolean
--- @field whatsapp_campaign? boolean
--- @field crm_v2? boolean
--- @field assignment_v2? boolean
--- @field captain_document_auto_sync? boolean
--- @field advanced_search? boolean
--- @field saml? boolean
--- @field advanced_search_indexing? boolean
--- @field reply_mailer_migration? boolean
--- @field quoted_email_reply? boolean
--- @field companies? boolean
--- @field channel_tiktok? boolean
--- @field csat_review_notes? boolean
--- @field captain_tasks? boolean
--- @field conversation_required_attributes? boolean
--- @field advanced_assignment? boolean

--- @class chatwoot.platform.accounts.create_params.Limits
--- @field agents? integer
--- @field inboxes? integer
--- @field captain_responses? integer
--- @field captain_documents? integer
--- @field emails? integer

--- Makes an account, with nobody in it.
--- @param params chatwoot.platform.accounts.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.PlatformAccount? value, chatwoot.Error? err
function platform_accounts:create(params, opts) end

--- @class chatwoot.platform.accounts.update_params
--- @field name? string
--- @field locale? string an unknown one is 500
--- @field domain? string
--- @field support_email? string
--- @field status? "active"|"suspended" suspended: its members get 401 at once
--- @field features? chatwoot.platform.accounts.update_params.Features name to true or false; what is left out stays
--- @field limits? chatwoot.platform.accounts.update_params.Limits replaces the whole object; enterprise only
--- @field custom_attributes? table replaces the whole object

--- @class chatwoot.platform.accounts.update_params.Features
--- @field inbound_emails? boolean
--- @field channel_email? boolean
--- @field channel_facebook? boolean
--- @field conversation_unread_counts? boolean
--- @field ip_lookup? boolean
--- @field disable_branding? boolean
--- @field email_continuity_on_api_channel? boolean
--- @field help_center? boolean
--- @field agent_bots? boolean
--- @field macros? boolean
--- @field agent_management? boolean
--- @field team_management? boolean
--- @field inbox_management? boolean
--- @field labels? boolean
--- @field custom_attributes? boolean
--- @field automations? boolean
--- @field canned_responses? boolean
--- @field integrations? boolean
--- @field voice_recorder? boolean
--- @field report_rollup? boolean
--- @field channel_website? boolean
--- @field campaigns? boolean
--- @field reports? boolean
--- @field crm? boolean
--- @field auto_resolve_conversations? boolean
--- @field custom_reply_email? boolean
--- @field custom_reply_domain? boolean
--- @field audit_logs? boolean
--- @field custom_tools? boolean
--- @field message_reply_to? boolean
--- @field insert_article_in_reply? boolean
--- @field inbox_view? boolean
--- @field sla? boolean
--- @field help_center_embedding_search? boolean
--- @field linear_integration? boolean
--- @field captain_integration? boolean
--- @field custom_roles? boolean
--- @field chatwoot_v4? boolean
--- @field captain_v1_action_classifier? boolean
--- @field contact_chatwoot_support_team? boolean
--- @field shopify_integration? boolean
--- @field search_with_gin? boolean
--- @field channel_instagram? boolean
--- @field crm_integration? boolean
--- @field channel_voice? boolean
--- @field notion_integration? boolean
--- @field captain_integration_v2? boolean
--- @field whatsapp_embedded_signup? boolean
--- @field whatsapp_campaign? boolean
--- @field crm_v2? boolean
--- @field assignment_v2? boolean
--- @field captain_document_auto_sync? boolean
--- @field advanced_search? boolean
--- @field saml? boolean
--- @field advanced_search_indexing? boolean
--- @field reply_mailer_migration? boolean
--- @field quoted_email_reply? boolean
--- @field companies? boolean
--- @field channel_tiktok? boolean
--- @field csat_review_notes? boolean
--- @field captain_tasks? boolean
--- @field conversation_required_attributes? boolean
--- @field advanced_assignment? boolean

--- @class chatwoot.platform.accounts.update_params.Limits
--- @field agents? integer
--- @field inboxes? integer
--- @field captain_responses? integer
--- @field captain_documents? integer
--- @field emails? integer

--- Changes an account; what is left out stays.
--- @param account_id integer
--- @param params chatwoot.platform.accounts.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.PlatformAccount? value, chatwoot.Error? err
function platform_accounts:update(account_id, params, opts) end

--- Deletes an account with all that is in it; its users stay.
--- @param account_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function platform_accounts:delete(account_id, params, opts) end

--- @class chatwoot.platform.agent_bots
local platform_agent_bots = {}

--- Lists the bots this app made or was granted.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.PlatformAgentBot[]? value, chatwoot.Error? err
function platform_agent_bots:list(params, opts) end

--- Every row of the list, page by page.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.PlatformAgentBot
function platform_agent_bots:each(params, opts) end

--- Page by page, with the page's number.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.PlatformAgentBot[], integer
function platform_agent_bots:pages(params, opts) end

--- Reads a bot.
--- @param agent_bot_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.PlatformAgentBot? value, chatwoot.Error? err
function platform_agent_bots:get(agent_bot_id, params, opts) end

--- @class chatwoot.platform.agent_bots.create_params
--- @field name string
--- @field description? string
--- @field outgoing_url? string unchecked, up to 2048 characters
--- @field account_id? integer left out: a bot of the installation, shown in every account; not checked, so a wrong one is stored
--- @field avatar? chatwoot.File
--- @field avatar_url? string

--- Makes a bot, for one account or for all.
--- @param params chatwoot.platform.agent_bots.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.PlatformAgentBot? value, chatwoot.Error? err
function platform_agent_bots:create(params, opts) end

--- @class chatwoot.platform.agent_bots.update_params
--- @field name? string
--- @field description? string
--- @field outgoing_url? string
--- @field account_id? integer left out: a bot of the installation, shown in every account; not checked, so a wrong one is stored
--- @field avatar? chatwoot.File
--- @field avatar_url? string

--- Changes a bot; what is left out stays.
--- @param agent_bot_id integer
--- @param params chatwoot.platform.agent_bots.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.PlatformAgentBot? value, chatwoot.Error? err
function platform_agent_bots:update(agent_bot_id, params, opts) end

--- Deletes a bot, at once.
--- @param agent_bot_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function platform_agent_bots:delete(agent_bot_id, params, opts) end

--- Removes the picture of a bot.
--- @param agent_bot_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.PlatformAgentBot? value, chatwoot.Error? err
function platform_agent_bots:delete_avatar(agent_bot_id, params, opts) end

--- @class chatwoot.platform.email_channel_migrations
local platform_email_channel_migrations = {}

--- @class chatwoot.platform.email_channel_migrations.create_params
--- @field migrations chatwoot.platform.email_channel_migrations.create_params.Migrations[] 1 to 25

--- @class chatwoot.platform.email_channel_migrations.create_params.Migrations
--- @field email string
--- @field provider "google"|"microsoft"
--- @field provider_config? table not checked
--- @field inbox_name? string
--- @field imap_enabled? boolean
--- @field imap_address? string
--- @field imap_port? integer
--- @field imap_login? string
--- @field imap_enable_ssl? boolean

--- Makes mail inboxes with the sign-in they have elsewhere; answers what became of each.
--- @param account_id integer
--- @param params chatwoot.platform.email_channel_migrations.create_params|table[]
--- @param opts chatwoot.Opts?
--- @return chatwoot.EmailMigration[]? value, chatwoot.Error? err
function platform_email_channel_migrations:create(account_id, params, opts) end

--- @class chatwoot.platform.users
local platform_users = {}

--- Reads a user this app made or was granted.
--- @param user_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.PlatformUser? value, chatwoot.Error? err
function platform_users:get(user_id, params, opts) end

--- @class chatwoot.platform.users.create_params
--- @field name string up to 255 characters
--- @field display_name? string
--- @field email string kept in lower case
--- @field password string 6 characters or more, with an upper and a lower case letter, a digit and a special character
--- @field custom_attributes? table

--- Makes a user, confirmed and in no account; or gives this app the known user with that address.
--- @param params chatwoot.platform.users.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.PlatformUser? value, chatwoot.Error? err
function platform_users:create(params, opts) end

--- @class chatwoot.platform.users.update_params
--- @field name? string
--- @field display_name? string
--- @field email? string in force at once, without a mail
--- @field password? string 6 characters or more, with an upper and a lower case letter, a digit and a special character
--- @field custom_attributes? table merged; a key can never be removed

--- Changes a user; what is left out stays.
--- @param user_id integer
--- @param params chatwoot.platform.users.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.PlatformUser? value, chatwoot.Error? err
function platform_users:update(user_id, params, opts) end

--- Deletes a user of the installation, in all accounts.
--- @param user_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function platform_users:delete(user_id, params, opts) end

--- Makes a link that signs the user in once, without a password.
--- @param user_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.LoginLink? value, chatwoot.Error? err
function platform_users:login(user_id, params, opts) end

--- Reads the access token of a user.
--- @param user_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.UserToken? value, chatwoot.Error? err
function platform_users:token(user_id, params, opts) end

--- @class chatwoot.portals
--- @field articles chatwoot.portals.articles
--- @field categories chatwoot.portals.categories
local portals = {}

--- Lists the portals of the account, archived ones too.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return (chatwoot.Portal[]|{ meta: { current_page: integer|string, portals_count: integer } })? value, chatwoot.Error? err
function portals:list(params, opts) end

--- Every row of the list, page by page.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Portal
function portals:each(params, opts) end

--- Page by page, with the page's number.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): (chatwoot.Portal[]|{ meta: { current_page: integer|string, portals_count: integer } }), integer
function portals:pages(params, opts) end

--- @class chatwoot.portals.get_params
--- @field locale? string

--- Reads one portal with the counts of its articles.
--- @param portal_slug string
--- @param params chatwoot.portals.get_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Portal? value, chatwoot.Error? err
function portals:get(portal_slug, params, opts) end

--- @class chatwoot.portals.create_params
--- @field name string
--- @field slug string unique; blanks and capitals are taken
--- @field color? string #rgb or #rrggbb (since 4.14.2); an empty text brings back #1f93ff
--- @field custom_domain? string a URL is cut to its host; may be left out since 4.14.0
--- @field header_text? string
--- @field homepage_link? string
--- @field page_title? string
--- @field archived? boolean
--- @field config? chatwoot.portals.create_params.Config keys left out keep their value (since 4.14.2)
--- @field inbox_id? integer website inbox whose live chat the portal shows
--- @field blob_id? string the logo: signed id of an uploaded file; an unknown one is ignored

--- @class chatwoot.portals.create_params.Config
--- @field default_locale? string not checked against allowed_locales
--- @field allowed_locales? string[]
--- @field draft_locales? string[] not the default one
--- @field layout? "classic"|"documentation"
--- @field social_profiles? chatwoot.portals.create_params.Config.SocialProfiles
--- @field locale_translations? table by locale: { name, page_title, header_text }

--- @class chatwoot.portals.create_params.Config.SocialProfiles
--- @field facebook? string
--- @field x? string
--- @field instagram? string
--- @field linkedin? string
--- @field youtube? string
--- @field tiktok? string
--- @field github? string
--- @field whatsapp? string

--- Makes a portal.
--- @param params chatwoot.portals.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Portal? value, chatwoot.Error? err
function portals:create(params, opts) end

--- @class chatwoot.portals.update_params
--- @field name? string
--- @field slug? string the old one is gone at once: repeating the call then is 500
--- @field color? string #rgb or #rrggbb (since 4.14.2); an empty text brings back #1f93ff
--- @field custom_domain? string stored as sent: the host alone
--- @field header_text? string
--- @field homepage_link? string
--- @field page_title? string
--- @field archived? boolean
--- @field config? chatwoot.portals.update_params.Config keys left out keep their value (since 4.14.2)
--- @field inbox_id? integer website inbox whose live chat the portal shows, null: none; send it beside a field of the portal
--- @field blob_id? string the logo: signed id of an uploaded file; an unknown one is ignored

--- @class chatwoot.portals.update_params.Config
--- @field default_locale? string not checked against allowed_locales
--- @field allowed_locales? string[]
--- @field draft_locales? string[] not the default one
--- @field layout? "classic"|"documentation"
--- @field social_profiles? chatwoot.portals.update_params.Config.SocialProfiles
--- @field locale_translations? table by locale: { name, page_title, header_text }

--- @class chatwoot.portals.update_params.Config.SocialProfiles
--- @field facebook? string
--- @field x? string
--- @field instagram? string
--- @field linkedin? string
--- @field youtube? string
--- @field tiktok? string
--- @field github? string
--- @field whatsapp? string

--- Changes a portal; what is left out stays.
--- @param portal_slug string
--- @param params chatwoot.portals.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Portal? value, chatwoot.Error? err
function portals:update(portal_slug, params, opts) end

--- Deletes a portal with its categories and articles.
--- @param portal_slug string
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function portals:delete(portal_slug, params, opts) end

--- Would archive a portal, but fails on every server.
--- @param portal_slug string
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function portals:archive(portal_slug, params, opts) end

--- Removes the logo of a portal.
--- @param portal_slug string
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function portals:delete_logo(portal_slug, params, opts) end

--- @class chatwoot.portals.send_instructions_params
--- @field email string

--- Mails somebody how to point the custom domain to the portal.
--- @param portal_slug string
--- @param params chatwoot.portals.send_instructions_params|string
--- @param opts chatwoot.Opts?
--- @return chatwoot.SentInstructions? value, chatwoot.Error? err
function portals:send_instructions(portal_slug, params, opts) end

--- Asks Cloudflare for the state of the portal's custom domain.
--- @param portal_slug string
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.SslStatus? value, chatwoot.Error? err
function portals:ssl_status(portal_slug, params, opts) end

--- @class chatwoot.portals.articles
local portals_articles = {}

--- @class chatwoot.portals.articles.list_params
--- @field locale? string
--- @field query? string searches title and content
--- @field page? integer
--- @field category_slug? string sorts by position
--- @field status? "draft"|"published"|"archived"
--- @field author_id? integer

--- Lists the articles of a portal, newest change first.
--- @param portal_slug string
--- @param params chatwoot.portals.articles.list_params?
--- @param opts chatwoot.Opts?
--- @return (chatwoot.PortalArticle[]|{ meta: { all_articles_count: integer, archived_articles_count: integer, articles_count: integer, current_page: integer|string, draft_articles_count: integer, mine_articles_count: integer, published_count: integer } })? value, chatwoot.Error? err
function portals_articles:list(portal_slug, params, opts) end

--- Every row of the list, page by page.
--- @param portal_slug string
--- @param params chatwoot.portals.articles.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.PortalArticle
function portals_articles:each(portal_slug, params, opts) end

--- Page by page, with the page's number.
--- @param portal_slug string
--- @param params chatwoot.portals.articles.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): (chatwoot.PortalArticle[]|{ meta: { all_articles_count: integer, archived_articles_count: integer, articles_count: integer, current_page: integer|string, draft_articles_count: integer, mine_articles_count: integer, published_count: integer } }), integer
function portals_articles:pages(portal_slug, params, opts) end

--- Reads one article.
--- @param portal_slug string
--- @param article_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.PortalArticle? value, chatwoot.Error? err
function portals_articles:get(portal_slug, article_id, params, opts) end

--- @class chatwoot.portals.articles.create_params
--- @field title string
--- @field content? string Markdown; needed for status published only (since 4.13.0)
--- @field author_id integer a user; not checked against the account
--- @field slug? string made of time and title when left out; unique over all accounts: a taken one is 500; search, articles and categories are refused (since 4.14.2)
--- @field position? integer
--- @field description? string
--- @field category_id? integer not checked; its locale wins
--- @field associated_article_id? integer the article this one translates
--- @field status? "draft"|"published"|"archived"
--- @field locale? string not checked against the portal's
--- @field meta? chatwoot.portals.articles.create_params.Meta for search engines

--- @class chatwoot.portals.articles.create_params.Meta
--- @field title? string
--- @field description? string
--- @field tags? string[]

--- Writes an article.
--- @param portal_slug string
--- @param params chatwoot.portals.articles.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.PortalArticle? value, chatwoot.Error? err
function portals_articles:create(portal_slug, params, opts) end

--- @class chatwoot.portals.articles.update_params
--- @field title? string
--- @field content? string Markdown; needed for status published only (since 4.13.0)
--- @field author_id? integer a user; not checked against the account
--- @field slug? string unique over all accounts: a taken one is 500; search, articles and categories are refused (since 4.14.2)
--- @field position? integer
--- @field description? string
--- @field category_id? integer not checked; its locale wins
--- @field associated_article_id? integer the article this one translates
--- @field status? "draft"|"published"|"archived"
--- @field locale? string not checked against the portal's
--- @field meta? chatwoot.portals.articles.update_params.Meta for search engines

--- @class chatwoot.portals.articles.update_params.Meta
--- @field title? string
--- @field description? string
--- @field tags? string[]

--- Changes an article; what is left out stays.
--- @param portal_slug string
--- @param article_id integer
--- @param params chatwoot.portals.articles.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.PortalArticle? value, chatwoot.Error? err
function portals_articles:update(portal_slug, article_id, params, opts) end

--- Deletes an article.
--- @param portal_slug string
--- @param article_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function portals_articles:delete(portal_slug, article_id, params, opts) end

--- @class chatwoot.portals.articles.reorder_params
--- @field positions_hash table position by article id, the ids as text: { ["74"] = 10, ["75"] = 20 }

--- Sets the positions of articles.
--- @param portal_slug string
--- @param params chatwoot.portals.articles.reorder_params
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function portals_articles:reorder(portal_slug, params, opts) end

--- @class chatwoot.portals.articles.bulk_update_status_params
--- @field ids integer[]
--- @field status "draft"|"published"|"archived"

--- Sets the status of several articles, all or none.
--- @param portal_slug string
--- @param params chatwoot.portals.articles.bulk_update_status_params
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function portals_articles:bulk_update_status(portal_slug, params, opts) end

--- @class chatwoot.portals.articles.bulk_update_category_params
--- @field ids integer[]
--- @field category_id integer

--- Puts several articles into a category, all or none.
--- @param portal_slug string
--- @param params chatwoot.portals.articles.bulk_update_category_params
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function portals_articles:bulk_update_category(portal_slug, params, opts) end

--- @class chatwoot.portals.articles.bulk_delete_params
--- @field ids integer[]

--- Deletes several articles.
--- @param portal_slug string
--- @param params chatwoot.portals.articles.bulk_delete_params|integer[]
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function portals_articles:bulk_delete(portal_slug, params, opts) end

--- @class chatwoot.portals.articles.bulk_translate_params
--- @field ids integer[]
--- @field locale string one of the allowed locales of the portal
--- @field category_id? integer a category of that locale
--- @field force? boolean translates although there is a translation

--- Has several articles translated into another locale in the background.
--- @param portal_slug string
--- @param params chatwoot.portals.articles.bulk_translate_params
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function portals_articles:bulk_translate(portal_slug, params, opts) end

--- @class chatwoot.portals.categories
local portals_categories = {}

--- @class chatwoot.portals.categories.list_params
--- @field locale? string
--- @field page? integer

--- Lists the categories of a portal by position.
--- @param portal_slug string
--- @param params chatwoot.portals.categories.list_params?
--- @param opts chatwoot.Opts?
--- @return (chatwoot.PortalCategory[]|{ meta: { current_page: integer|string, categories_count: integer } })? value, chatwoot.Error? err
function portals_categories:list(portal_slug, params, opts) end

--- Every row of the list, page by page.
--- @param portal_slug string
--- @param params chatwoot.portals.categories.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.PortalCategory
function portals_categories:each(portal_slug, params, opts) end

--- Page by page, with the page's number.
--- @param portal_slug string
--- @param params chatwoot.portals.categories.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): (chatwoot.PortalCategory[]|{ meta: { current_page: integer|string, categories_count: integer } }), integer
function portals_categories:pages(portal_slug, params, opts) end

--- Reads one category.
--- @param portal_slug string
--- @param category_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.PortalCategory? value, chatwoot.Error? err
function portals_categories:get(portal_slug, category_id, params, opts) end

--- @class chatwoot.portals.categories.create_params
--- @field name string
--- @field slug string unique within portal and locale
--- @field locale? string en when left out; one of the allowed locales of the portal
--- @field description? string
--- @field position? integer
--- @field icon? string
--- @field icon_color? string
--- @field parent_category_id? integer not checked
--- @field associated_category_id? integer the category this one translates
--- @field related_category_ids? integer[]

--- Makes a category.
--- @param portal_slug string
--- @param params chatwoot.portals.categories.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.PortalCategory? value, chatwoot.Error? err
function portals_categories:create(portal_slug, params, opts) end

--- @class chatwoot.portals.categories.update_params
--- @field name? string
--- @field slug? string unique within portal and locale
--- @field locale? string one of the allowed locales of the portal
--- @field description? string
--- @field position? integer
--- @field icon? string
--- @field icon_color? string
--- @field parent_category_id? integer not checked
--- @field associated_category_id? integer the category this one translates
--- @field related_category_ids? integer[]

--- Changes a category; what is left out stays.
--- @param portal_slug string
--- @param category_id integer
--- @param params chatwoot.portals.categories.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.PortalCategory? value, chatwoot.Error? err
function portals_categories:update(portal_slug, category_id, params, opts) end

--- Deletes a category.
--- @param portal_slug string
--- @param category_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function portals_categories:delete(portal_slug, category_id, params, opts) end

--- @class chatwoot.portals.categories.reorder_params
--- @field positions_hash table position by category id, the ids as text: { ["12"] = 1, ["13"] = 2 }

--- Sets the positions of categories.
--- @param portal_slug string
--- @param params chatwoot.portals.categories.reorder_params
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function portals_categories:reorder(portal_slug, params, opts) end

--- @class chatwoot.profile
--- @field mfa chatwoot.profile.mfa
--- @field sessions chatwoot.profile.sessions
local profile = {}

--- Reads the caller's own profile: the cheapest proof that a token works.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Profile? value, chatwoot.Error? err
function profile:get(params, opts) end

--- @class chatwoot.profile.update_params
--- @field name? string
--- @field display_name? string
--- @field email? string taken only after it was confirmed by mail
--- @field message_signature? string
--- @field phone_number? string lands in custom_attributes
--- @field avatar? chatwoot.File
--- @field ui_settings? table replaces the whole object
--- @field current_password? string needed for a new password
--- @field password? string
--- @field password_confirmation? string

--- Changes the caller's own profile.
--- @param params chatwoot.profile.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Profile? value, chatwoot.Error? err
function profile:update(params, opts) end

--- Removes the caller's picture.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Profile? value, chatwoot.Error? err
function profile:delete_avatar(params, opts) end

--- @class chatwoot.profile.availability_params
--- @field account_id integer the client's account when left out
--- @field availability "online"|"offline"|"busy"

--- Sets the caller's availability in an account.
--- @param params chatwoot.profile.availability_params|"online"|"offline"|"busy"
--- @param opts chatwoot.Opts?
--- @return chatwoot.Profile? value, chatwoot.Error? err
function profile:availability(params, opts) end

--- @class chatwoot.profile.auto_offline_params
--- @field account_id integer
--- @field auto_offline boolean left out, the server would take it as false

--- Sets whether the caller goes offline by himself when he is away.
--- @param params chatwoot.profile.auto_offline_params|boolean
--- @param opts chatwoot.Opts?
--- @return chatwoot.Profile? value, chatwoot.Error? err
function profile:auto_offline(params, opts) end

--- @class chatwoot.profile.set_active_account_params
--- @field account_id integer

--- Makes an account the one the caller works in.
--- @param params chatwoot.profile.set_active_account_params|integer
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
--- @return chatwoot.Profile? value, chatwoot.Error? err
function profile:reset_access_token(params, opts) end

--- @class chatwoot.profile.mfa
local profile_mfa = {}

--- Reads whether the second step is on.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Mfa? value, chatwoot.Error? err
function profile_mfa:get(params, opts) end

--- Makes the secret of a second step.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.MfaSecret? value, chatwoot.Error? err
function profile_mfa:create(params, opts) end

--- @class chatwoot.profile.mfa.verify_params
--- @field otp_code string
--- @field backup_code? string

--- Switches the second step on.
--- @param params chatwoot.profile.mfa.verify_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Mfa? value, chatwoot.Error? err
function profile_mfa:verify(params, opts) end

--- @class chatwoot.profile.mfa.backup_codes_params
--- @field otp_code? string
--- @field backup_code? string

--- Makes new backup codes; the old ones are dead at once.
--- @param params chatwoot.profile.mfa.backup_codes_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.BackupCodes? value, chatwoot.Error? err
function profile_mfa:backup_codes(params, opts) end

--- @class chatwoot.profile.mfa.delete_params
--- @field otp_code? string
--- @field password string
--- @field backup_code? string

--- Switches the second step off.
--- @param params chatwoot.profile.mfa.delete_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Mfa? value, chatwoot.Error? err
function profile_mfa:delete(params, opts) end

--- @class chatwoot.profile.sessions
local profile_sessions = {}

--- Lists the caller's sessions, the latest activity first.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Session[]? value, chatwoot.Error? err
function profile_sessions:list(params, opts) end

--- Every row of the list, page by page.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Session
function profile_sessions:each(params, opts) end

--- Page by page, with the page's number.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Session[], integer
function profile_sessions:pages(params, opts) end

--- Signs a session out.
--- @param session_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function profile_sessions:delete(session_id, params, opts) end

--- @class chatwoot.public
--- @field contacts chatwoot.public.contacts
--- @field conversations chatwoot.public.conversations
--- @field csat_surveys chatwoot.public.csat_surveys
--- @field inboxes chatwoot.public.inboxes
--- @field messages chatwoot.public.messages
local public = {}

--- @class chatwoot.public.contacts
local public_contacts = {}

--- @class chatwoot.public.contacts.create_params
--- @field source_id? string|integer your own id for the contact; no dots, or no other public call finds it
--- @field identifier? string your user id
--- @field identifier_hash? string lower-case hex HMAC-SHA256 of identifier, with the inbox's hmac_token
--- @field email? string
--- @field name? string made up by the server when left out
--- @field phone_number? string
--- @field avatar_url? string
--- @field custom_attributes? table

--- Makes a contact of an Api inbox, or finds the known one.
--- @param inbox_identifier string
--- @param params chatwoot.public.contacts.create_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.PublicContact? value, chatwoot.Error? err
function public_contacts:create(inbox_identifier, params, opts) end

--- @class chatwoot.public.contacts.get_params
--- @field identifier? string
--- @field identifier_hash? string lower-case hex HMAC-SHA256 of identifier, with the inbox's hmac_token

--- Reads a contact of an Api inbox; with its hash the contact becomes verified.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param params chatwoot.public.contacts.get_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.PublicContact? value, chatwoot.Error? err
function public_contacts:get(inbox_identifier, contact_identifier, params, opts) end

--- @class chatwoot.public.contacts.update_params
--- @field identifier? string used for the hash only, never stored
--- @field identifier_hash? string lower-case hex HMAC-SHA256 of identifier, with the inbox's hmac_token
--- @field email? string
--- @field name? string
--- @field phone_number? string
--- @field avatar_url? string
--- @field custom_attributes? table merged

--- Changes a contact of an Api inbox.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param params chatwoot.public.contacts.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.PublicContactRow? value, chatwoot.Error? err
function public_contacts:update(inbox_identifier, contact_identifier, params, opts) end

--- @class chatwoot.public.conversations
local public_conversations = {}

--- Lists the conversations of a contact with all their public messages.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.PublicConversation[]? value, chatwoot.Error? err
function public_conversations:list(inbox_identifier, contact_identifier, params, opts) end

--- Every row of the list, page by page.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.PublicConversation
function public_conversations:each(inbox_identifier, contact_identifier, params, opts) end

--- Page by page, with the page's number.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.PublicConversation[], integer
function public_conversations:pages(inbox_identifier, contact_identifier, params, opts) end

--- @class chatwoot.public.conversations.create_params
--- @field custom_attributes? table

--- Begins a conversation as the contact.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param params chatwoot.public.conversations.create_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.PublicConversation? value, chatwoot.Error? err
function public_conversations:create(inbox_identifier, contact_identifier, params, opts) end

--- Reads a conversation with all its public messages.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param conversation_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.PublicConversation? value, chatwoot.Error? err
function public_conversations:get(inbox_identifier, contact_identifier, conversation_id, params, opts) end

--- @class chatwoot.public.conversations.toggle_status_params

--- Resolves a conversation as the contact.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param conversation_id integer
--- @param params chatwoot.public.conversations.toggle_status_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.PublicConversation? value, chatwoot.Error? err
function public_conversations:toggle_status(inbox_identifier, contact_identifier, conversation_id, params, opts) end

--- @class chatwoot.public.conversations.toggle_typing_params
--- @field typing_status "on"|"off" other words do nothing

--- Shows or hides that the contact is typing.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param conversation_id integer
--- @param params chatwoot.public.conversations.toggle_typing_params|"on"|"off"
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

--- @class chatwoot.public.csat_surveys
local public_csat_surveys = {}

--- Reads the survey of a conversation and the answer given so far.
--- @param conversation_uuid string
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.PublicCsatSurvey? value, chatwoot.Error? err
function public_csat_surveys:get(conversation_uuid, params, opts) end

--- @class chatwoot.public.csat_surveys.update_params
--- @field submitted_values chatwoot.public.csat_surveys.update_params.SubmittedValues

--- @class chatwoot.public.csat_surveys.update_params.SubmittedValues
--- @field csat_survey_response chatwoot.public.csat_surveys.update_params.SubmittedValues.CsatSurveyResponse

--- @class chatwoot.public.csat_surveys.update_params.SubmittedValues.CsatSurveyResponse
--- @field rating integer 1 to 5
--- @field feedback_message? string

--- Answers the survey; a second answer takes the place of the first.
--- @param conversation_uuid string
--- @param params chatwoot.public.csat_surveys.update_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.PublicCsatSurvey? value, chatwoot.Error? err
function public_csat_surveys:update(conversation_uuid, params, opts) end

--- Fetches the HTML page a browser shows, the same for every conversation.
--- @param conversation_uuid string
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return string? value, chatwoot.Error? err
function public_csat_surveys:page(conversation_uuid, params, opts) end

--- @class chatwoot.public.inboxes
local public_inboxes = {}

--- Reads what an Api inbox shows to its contacts.
--- @param inbox_identifier string
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.PublicInbox? value, chatwoot.Error? err
function public_inboxes:get(inbox_identifier, params, opts) end

--- @class chatwoot.public.messages
local public_messages = {}

--- @class chatwoot.public.messages.list_params
--- @field before? integer ids below this one

--- Lists the newest twenty public messages, or the twenty below an id.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param conversation_id integer
--- @param params chatwoot.public.messages.list_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.PublicMessage[]? value, chatwoot.Error? err
function public_messages:list(inbox_identifier, contact_identifier, conversation_id, params, opts) end

--- Every row of the list, page by page.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param conversation_id integer
--- @param params chatwoot.public.messages.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.PublicMessage
function public_messages:each(inbox_identifier, contact_identifier, conversation_id, params, opts) end

--- Page by page, with the page's number.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param conversation_id integer
--- @param params chatwoot.public.messages.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.PublicMessage[], integer
function public_messages:pages(inbox_identifier, contact_identifier, conversation_id, params, opts) end

--- @class chatwoot.public.messages.create_params
--- @field content? string
--- @field echo_id? string|integer comes back in the realtime event only
--- @field attachments? chatwoot.File[] real files only, of any type

--- Writes a message as the contact.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param conversation_id integer
--- @param params chatwoot.public.messages.create_params|string?
--- @param opts chatwoot.Opts?
--- @return chatwoot.PublicMessage? value, chatwoot.Error? err
function public_messages:create(inbox_identifier, contact_identifier, conversation_id, params, opts) end

--- @class chatwoot.public.messages.update_params
--- @field submitted_values table[]|table { title, value }, { name, value } or { csat_survey_response = { rating, feedback_message } }

--- Answers a form, a selection or a survey as the contact.
--- @param inbox_identifier string
--- @param contact_identifier string
--- @param conversation_id integer
--- @param message_id integer
--- @param params chatwoot.public.messages.update_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.PublicMessage? value, chatwoot.Error? err
function public_messages:update(inbox_identifier, contact_identifier, conversation_id, message_id, params, opts) end

--- @class chatwoot.reporting_events
local reporting_events = {}

--- @class chatwoot.reporting_events.list_params
--- @field page? integer
--- @field since? integer|string
--- @field until? integer|string
--- @field inbox_id? integer
--- @field user_id? integer
--- @field name? string conversation_resolved, first_response, reply_time …

--- Lists reporting events, newest first.
--- @param params chatwoot.reporting_events.list_params?
--- @param opts chatwoot.Opts?
--- @return (chatwoot.ReportingEvent[]|{ meta: { count: integer, current_page: integer, total_pages: integer } })? value, chatwoot.Error? err
function reporting_events:list(params, opts) end

--- Every row of the list, page by page.
--- @param params chatwoot.reporting_events.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.ReportingEvent
function reporting_events:each(params, opts) end

--- Page by page, with the page's number.
--- @param params chatwoot.reporting_events.list_params?
--- @param opts chatwoot.WalkOpts?
--- @return fun(): (chatwoot.ReportingEvent[]|{ meta: { count: integer, current_page: integer, total_pages: integer } }), integer
function reporting_events:pages(params, opts) end

--- @class chatwoot.reports
local reports = {}

--- @class chatwoot.reports.timeseries_params
--- @field metric "conversations_count"|"incoming_messages_count"|"outgoing_messages_count"|"avg_first_response_time"|"avg_resolution_time"|"reply_time"|"resolutions_count"|"bot_resolutions_count"|"bot_handoffs_count"
--- @field type "account"|"agent"|"inbox"|"label"|"team"
--- @field since? integer|string
--- @field until? integer|string exclusive
--- @field id? integer|string of the agent, inbox, label or team; needed unless type is account
--- @field group_by? "hour"|"day"|"week"|"month"|"year"
--- @field business_hours? boolean averages count the inbox's business hours only
--- @field timezone_offset? number hours from UTC, fractions allowed; buckets begin at local midnight

--- Counts or averages one metric over time, a row for each bucket.
--- @param params chatwoot.reports.timeseries_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.ReportBucket[]? value, chatwoot.Error? err
function reports:timeseries(params, opts) end

--- @class chatwoot.reports.summary_params
--- @field type "account"|"agent"|"inbox"|"label"|"team"
--- @field since? integer|string
--- @field until? integer|string exclusive
--- @field id? integer|string of the agent, inbox, label or team; needed unless type is account
--- @field group_by? "hour"|"day"|"week"|"month"|"year"
--- @field business_hours? boolean averages count the inbox's business hours only
--- @field timezone_offset? number hours from UTC, fractions allowed

--- Sums up conversations, messages and times of a period and of the one before it.
--- @param params chatwoot.reports.summary_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.ReportSummary? value, chatwoot.Error? err
function reports:summary(params, opts) end

--- @class chatwoot.reports.bot_summary_params
--- @field type "account"|"agent"|"inbox"|"label"|"team"
--- @field since? integer|string
--- @field until? integer|string exclusive
--- @field id? integer|string of the agent, inbox, label or team; needed unless type is account
--- @field group_by? "hour"|"day"|"week"|"month"|"year"
--- @field business_hours? boolean averages count the inbox's business hours only
--- @field timezone_offset? number hours from UTC, fractions allowed

--- Counts what bots resolved and handed over, in a period and in the one before it.
--- @param params chatwoot.reports.bot_summary_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.BotSummary? value, chatwoot.Error? err
function reports:bot_summary(params, opts) end

--- @class chatwoot.reports.conversations_params
--- @field type "account"|"agent" account answers one object, agent a list of agents with their metric
--- @field page? integer of agents

--- Counts the open conversations of now, of the account or agent by agent.
--- @param params chatwoot.reports.conversations_params|"account"|"agent"
--- @param opts chatwoot.Opts?
--- @return chatwoot.OpenConversations|chatwoot.OpenConversations[]? value, chatwoot.Error? err
function reports:conversations(params, opts) end

--- @class chatwoot.reports.bot_metrics_params
--- @field since? integer|string
--- @field until? integer|string exclusive

--- Counts conversations and messages with bots and how often they resolve or hand over.
--- @param params chatwoot.reports.bot_metrics_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.BotMetrics? value, chatwoot.Error? err
function reports:bot_metrics(params, opts) end

--- @class chatwoot.reports.agents_csv_params
--- @field since integer|string
--- @field until integer|string exclusive
--- @field business_hours? boolean averages count the inbox's business hours only
--- @field timezone_offset? number hours from UTC, fractions allowed

--- Reports on each agent in a period, as CSV.
--- @param params chatwoot.reports.agents_csv_params
--- @param opts chatwoot.Opts?
--- @return string? value, chatwoot.Error? err
function reports:agents_csv(params, opts) end

--- @class chatwoot.reports.inboxes_csv_params
--- @field since integer|string
--- @field until integer|string exclusive
--- @field business_hours? boolean averages count the inbox's business hours only
--- @field timezone_offset? number hours from UTC, fractions allowed

--- Reports on each inbox in a period, as CSV.
--- @param params chatwoot.reports.inboxes_csv_params
--- @param opts chatwoot.Opts?
--- @return string? value, chatwoot.Error? err
function reports:inboxes_csv(params, opts) end

--- @class chatwoot.reports.labels_csv_params
--- @field since integer|string
--- @field until integer|string exclusive
--- @field business_hours? boolean averages count the inbox's business hours only
--- @field timezone_offset? number hours from UTC, fractions allowed

--- Reports on each label in a period, as CSV.
--- @param params chatwoot.reports.labels_csv_params
--- @param opts chatwoot.Opts?
--- @return string? value, chatwoot.Error? err
function reports:labels_csv(params, opts) end

--- @class chatwoot.reports.teams_csv_params
--- @field since integer|string
--- @field until integer|string exclusive
--- @field business_hours? boolean averages count the inbox's business hours only
--- @field timezone_offset? number hours from UTC, fractions allowed

--- Reports on each team in a period, as CSV.
--- @param params chatwoot.reports.teams_csv_params
--- @param opts chatwoot.Opts?
--- @return string? value, chatwoot.Error? err
function reports:teams_csv(params, opts) end

--- @class chatwoot.reports.conversations_summary_csv_params
--- @field since integer|string
--- @field until integer|string exclusive
--- @field business_hours? boolean averages count the inbox's business hours only
--- @field timezone_offset? number hours from UTC, fractions allowed

--- Reports on all conversations of the account in a period, as CSV.
--- @param params chatwoot.reports.conversations_summary_csv_params
--- @param opts chatwoot.Opts?
--- @return string? value, chatwoot.Error? err
function reports:conversations_summary_csv(params, opts) end

--- @class chatwoot.reports.conversation_traffic_csv_params
--- @field timezone_offset number hours from UTC, fractions allowed
--- @field days_before? integer how many days back from today

--- Counts the conversations of each hour over the last days, as CSV.
--- @param params chatwoot.reports.conversation_traffic_csv_params|number
--- @param opts chatwoot.Opts?
--- @return string? value, chatwoot.Error? err
function reports:conversation_traffic_csv(params, opts) end

--- @class chatwoot.reports.inbox_label_matrix_params
--- @field since? integer|string
--- @field until? integer|string exclusive
--- @field inbox_ids? integer[]
--- @field label_ids? integer[]

--- Counts conversations by inbox and label.
--- @param params chatwoot.reports.inbox_label_matrix_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.InboxLabelMatrix? value, chatwoot.Error? err
function reports:inbox_label_matrix(params, opts) end

--- @class chatwoot.reports.first_response_time_distribution_params
--- @field since? integer|string
--- @field until? integer|string exclusive

--- Counts first responses by channel type and by how long they took.
--- @param params chatwoot.reports.first_response_time_distribution_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.ResponseTimes? value, chatwoot.Error? err
function reports:first_response_time_distribution(params, opts) end

--- @class chatwoot.reports.outgoing_messages_count_params
--- @field since? integer|string
--- @field until? integer|string exclusive
--- @field group_by "agent"|"team"|"inbox"|"label"

--- Counts outgoing messages by agent, team, inbox or label.
--- @param params chatwoot.reports.outgoing_messages_count_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.OutgoingMessages[]? value, chatwoot.Error? err
function reports:outgoing_messages_count(params, opts) end

--- @class chatwoot.saml_settings
local saml_settings = {}

--- Reads the settings; without any all fields are null.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.SamlSettings? value, chatwoot.Error? err
function saml_settings:get(params, opts) end

--- @class chatwoot.saml_settings.create_params
--- @field sso_url string any text is taken
--- @field certificate string PEM text
--- @field idp_entity_id string
--- @field sp_entity_id? string made by the server when left out or empty
--- @field role_mappings? table

--- Stores the settings; from then on the members sign in through the provider.
--- @param params chatwoot.saml_settings.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.SamlSettings? value, chatwoot.Error? err
function saml_settings:create(params, opts) end

--- @class chatwoot.saml_settings.update_params
--- @field sso_url? string any text is taken
--- @field certificate? string PEM text
--- @field idp_entity_id? string
--- @field sp_entity_id? string an empty text has the server make it anew
--- @field role_mappings? table

--- Changes the settings, or stores first ones when all that create needs is given.
--- @param params chatwoot.saml_settings.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.SamlSettings? value, chatwoot.Error? err
function saml_settings:update(params, opts) end

--- Deletes the settings, if there are any; members sign in with a password again.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function saml_settings:delete(params, opts) end

--- @class chatwoot.search
local search = {}

--- @class chatwoot.search.all_params
--- @field q string an empty one finds everything
--- @field page? integer
--- @field since? integer since and until are ignored without the account feature advanced_search
--- @field until? integer

--- Finds conversations, contacts, messages and articles, 15 of each kind on a page.
--- @param params chatwoot.search.all_params|string
--- @param opts chatwoot.Opts?
--- @return chatwoot.SearchResults? value, chatwoot.Error? err
function search:all(params, opts) end

--- @class chatwoot.search.conversations_params
--- @field q string an empty one finds everything
--- @field page? integer
--- @field since? integer since and until are ignored without the account feature advanced_search
--- @field until? integer

--- Finds conversations by their id or by name, email, phone number or identifier of the contact.
--- @param params chatwoot.search.conversations_params|string
--- @param opts chatwoot.Opts?
--- @return chatwoot.SearchConversation[]? value, chatwoot.Error? err
function search:conversations(params, opts) end

--- @class chatwoot.search.contacts_params
--- @field q string an empty one finds everything
--- @field page? integer
--- @field since? integer since and until are ignored without the account feature advanced_search
--- @field until? integer

--- Finds contacts by name, email, phone number or identifier.
--- @param params chatwoot.search.contacts_params|string
--- @param opts chatwoot.Opts?
--- @return chatwoot.SearchContact[]? value, chatwoot.Error? err
function search:contacts(params, opts) end

--- @class chatwoot.search.messages_params
--- @field q string an empty one finds everything
--- @field page? integer
--- @field since? integer since and until are ignored without the account feature advanced_search
--- @field until? integer
--- @field from? string contact:ID or agent:ID; ignored without the account feature advanced_search
--- @field inbox_id? integer ignored without the account feature advanced_search

--- Finds messages of the last three months, private notes too.
--- @param params chatwoot.search.messages_params|string
--- @param opts chatwoot.Opts?
--- @return chatwoot.Message[]? value, chatwoot.Error? err
function search:messages(params, opts) end

--- @class chatwoot.search.articles_params
--- @field q string an empty one finds everything
--- @field page? integer
--- @field since? integer since and until are ignored without the account feature advanced_search
--- @field until? integer

--- Finds articles of the help center.
--- @param params chatwoot.search.articles_params|string
--- @param opts chatwoot.Opts?
--- @return chatwoot.SearchArticle[]? value, chatwoot.Error? err
function search:articles(params, opts) end

--- @class chatwoot.server
local server = {}

--- Reads the version of the server and whether its database and queue work.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.ServerInfo? value, chatwoot.Error? err
function server:info(params, opts) end

--- Asks whether the web process runs, without touching anything behind it.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.ServerHealth? value, chatwoot.Error? err
function server:health(params, opts) end

--- @class chatwoot.sla_policies
local sla_policies = {}

--- Lists the SLA policies of the account.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.SlaPolicy[]? value, chatwoot.Error? err
function sla_policies:list(params, opts) end

--- Every row of the list, page by page.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.SlaPolicy
function sla_policies:each(params, opts) end

--- Page by page, with the page's number.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.SlaPolicy[], integer
function sla_policies:pages(params, opts) end

--- Reads one SLA policy.
--- @param sla_policy_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.SlaPolicy? value, chatwoot.Error? err
function sla_policies:get(sla_policy_id, params, opts) end

--- @class chatwoot.sla_policies.create_params
--- @field name string
--- @field description? string
--- @field first_response_time_threshold? number seconds
--- @field next_response_time_threshold? number seconds
--- @field resolution_time_threshold? number seconds
--- @field only_during_business_hours? boolean

--- Makes an SLA policy.
--- @param params chatwoot.sla_policies.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.SlaPolicy? value, chatwoot.Error? err
function sla_policies:create(params, opts) end

--- @class chatwoot.sla_policies.update_params
--- @field name? string
--- @field description? string
--- @field first_response_time_threshold? number seconds
--- @field next_response_time_threshold? number seconds
--- @field resolution_time_threshold? number seconds
--- @field only_during_business_hours? boolean

--- Changes an SLA policy.
--- @param sla_policy_id integer
--- @param params chatwoot.sla_policies.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.SlaPolicy? value, chatwoot.Error? err
function sla_policies:update(sla_policy_id, params, opts) end

--- Deletes an SLA policy, a moment later; an unknown one is no error.
--- @param sla_policy_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function sla_policies:delete(sla_policy_id, params, opts) end

--- @class chatwoot.summary_reports
local summary_reports = {}

--- @class chatwoot.summary_reports.agent_params
--- @field since? integer|string
--- @field until? integer|string exclusive
--- @field business_hours? boolean averages count the inbox's business hours only

--- Sums up conversations and times of a period for each agent.
--- @param params chatwoot.summary_reports.agent_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.AgentSummary[]? value, chatwoot.Error? err
function summary_reports:agent(params, opts) end

--- @class chatwoot.summary_reports.team_params
--- @field since? integer|string
--- @field until? integer|string exclusive
--- @field business_hours? boolean averages count the inbox's business hours only

--- Sums up conversations and times of a period for each team.
--- @param params chatwoot.summary_reports.team_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.TeamSummary[]? value, chatwoot.Error? err
function summary_reports:team(params, opts) end

--- @class chatwoot.summary_reports.inbox_params
--- @field since? integer|string
--- @field until? integer|string exclusive
--- @field business_hours? boolean averages count the inbox's business hours only

--- Sums up conversations and times of a period for each inbox.
--- @param params chatwoot.summary_reports.inbox_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.InboxSummary[]? value, chatwoot.Error? err
function summary_reports:inbox(params, opts) end

--- @class chatwoot.summary_reports.label_params
--- @field since? integer|string
--- @field until? integer|string exclusive
--- @field business_hours? boolean averages count the inbox's business hours only

--- Sums up conversations and times of a period for each label.
--- @param params chatwoot.summary_reports.label_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.LabelSummary[]? value, chatwoot.Error? err
function summary_reports:label(params, opts) end

--- @class chatwoot.summary_reports.channel_params
--- @field since? integer|string at most six months before until
--- @field until? integer|string exclusive
--- @field business_hours? boolean makes no difference here

--- Counts the conversations of a period by channel type and status.
--- @param params chatwoot.summary_reports.channel_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.ChannelSummary? value, chatwoot.Error? err
function summary_reports:channel(params, opts) end

--- @class chatwoot.teams
--- @field members chatwoot.teams.members
local teams = {}

--- Lists the teams of the account.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Team[]? value, chatwoot.Error? err
function teams:list(params, opts) end

--- Every row of the list, page by page.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Team
function teams:each(params, opts) end

--- Page by page, with the page's number.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Team[], integer
function teams:pages(params, opts) end

--- Reads one team.
--- @param team_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Team? value, chatwoot.Error? err
function teams:get(team_id, params, opts) end

--- @class chatwoot.teams.create_params
--- @field name string unique, stored in lower case
--- @field description? string
--- @field allow_auto_assign? boolean null would be stored, any word would count as true

--- Makes a team.
--- @param params chatwoot.teams.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Team? value, chatwoot.Error? err
function teams:create(params, opts) end

--- @class chatwoot.teams.update_params
--- @field name? string unique, stored in lower case
--- @field description? string
--- @field allow_auto_assign? boolean null would be stored, any word would count as true

--- Changes a team; what is left out stays.
--- @param team_id integer
--- @param params chatwoot.teams.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Team? value, chatwoot.Error? err
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
--- @return chatwoot.Agent[]? value, chatwoot.Error? err
function teams_members:list(team_id, params, opts) end

--- Every row of the list, page by page.
--- @param team_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Agent
function teams_members:each(team_id, params, opts) end

--- Page by page, with the page's number.
--- @param team_id integer
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Agent[], integer
function teams_members:pages(team_id, params, opts) end

--- @class chatwoot.teams.members.add_params
--- @field user_ids integer[]

--- Adds members to a team and answers those newly added.
--- @param team_id integer
--- @param params chatwoot.teams.members.add_params|integer[]
--- @param opts chatwoot.Opts?
--- @return chatwoot.Agent[]? value, chatwoot.Error? err
function teams_members:add(team_id, params, opts) end

--- @class chatwoot.teams.members.set_params
--- @field user_ids integer[] the complete set, as integers: ids as text would remove the members they name

--- Makes exactly these users the members of a team.
--- @param team_id integer
--- @param params chatwoot.teams.members.set_params|integer[]
--- @param opts chatwoot.Opts?
--- @return chatwoot.Agent[]? value, chatwoot.Error? err
function teams_members:set(team_id, params, opts) end

--- @class chatwoot.teams.members.remove_params
--- @field user_ids integer[]

--- Takes members out of a team.
--- @param team_id integer
--- @param params chatwoot.teams.members.remove_params|integer[]
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function teams_members:remove(team_id, params, opts) end

--- @class chatwoot.uploads
local uploads = {}

--- @class chatwoot.uploads.create_params
--- @field attachment? chatwoot.File
--- @field external_url? string http or https, a picture or a video; the server fetches it, since 4.13.0 from public addresses only

--- Keeps a file, sent along or fetched by the server from an address.
--- @param params chatwoot.uploads.create_params|chatwoot.File?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Upload? value, chatwoot.Error? err
function uploads:create(params, opts) end

--- @class chatwoot.webhooks
local webhooks = {}

--- Lists the webhooks of the account with their secrets.
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.Webhook[]? value, chatwoot.Error? err
function webhooks:list(params, opts) end

--- Every row of the list, page by page.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Webhook
function webhooks:each(params, opts) end

--- Page by page, with the page's number.
--- @param params nil
--- @param opts chatwoot.WalkOpts?
--- @return fun(): chatwoot.Webhook[], integer
function webhooks:pages(params, opts) end

--- @class chatwoot.webhooks.create_params
--- @field url string http or https, unique in the account
--- @field name? string
--- @field inbox_id? integer unchecked
--- @field subscriptions? ("conversation_status_changed"|"conversation_updated"|"conversation_created"|"contact_created"|"contact_updated"|"message_created"|"message_updated"|"webwidget_triggered"|"inbox_created"|"inbox_updated"|"conversation_typing_on"|"conversation_typing_off")[] the first eight when left out; an empty list is refused

--- Has events posted to an address; read the signing secret from the answer.
--- @param params chatwoot.webhooks.create_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.Webhook? value, chatwoot.Error? err
function webhooks:create(params, opts) end

--- @class chatwoot.webhooks.update_params
--- @field url? string http or https, unique in the account
--- @field name? string
--- @field inbox_id? integer
--- @field subscriptions? ("conversation_status_changed"|"conversation_updated"|"conversation_created"|"contact_created"|"contact_updated"|"message_created"|"message_updated"|"webwidget_triggered"|"inbox_created"|"inbox_updated"|"conversation_typing_on"|"conversation_typing_off")[] the first eight when left out; an empty list is refused

--- Changes a webhook; the secret stays.
--- @param webhook_id integer
--- @param params chatwoot.webhooks.update_params?
--- @param opts chatwoot.Opts?
--- @return chatwoot.Webhook? value, chatwoot.Error? err
function webhooks:update(webhook_id, params, opts) end

--- Deletes a webhook.
--- @param webhook_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return true? value, chatwoot.Error? err
function webhooks:delete(webhook_id, params, opts) end

--- @class chatwoot.whatsapp_calls
local whatsapp_calls = {}

--- Reads one call.
--- @param call_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.WhatsappCall? value, chatwoot.Error? err
function whatsapp_calls:get(call_id, params, opts) end

--- @class chatwoot.whatsapp_calls.initiate_params
--- @field conversation_id integer
--- @field sdp_offer string

--- Calls the contact of a conversation.
--- @param params chatwoot.whatsapp_calls.initiate_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.StartedWhatsappCall? value, chatwoot.Error? err
function whatsapp_calls:initiate(params, opts) end

--- @class chatwoot.whatsapp_calls.accept_params
--- @field sdp_answer string

--- Takes a ringing call.
--- @param call_id integer
--- @param params chatwoot.whatsapp_calls.accept_params|string
--- @param opts chatwoot.Opts?
--- @return chatwoot.WhatsappCall? value, chatwoot.Error? err
function whatsapp_calls:accept(call_id, params, opts) end

--- Turns a ringing call away.
--- @param call_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.WhatsappCallState? value, chatwoot.Error? err
function whatsapp_calls:reject(call_id, params, opts) end

--- Ends a call.
--- @param call_id integer
--- @param params nil
--- @param opts chatwoot.Opts?
--- @return chatwoot.WhatsappCallState? value, chatwoot.Error? err
function whatsapp_calls:terminate(call_id, params, opts) end

--- @class chatwoot.whatsapp_calls.upload_recording_params
--- @field recording chatwoot.File

--- Attaches a recording to the message of a call.
--- @param call_id integer
--- @param params chatwoot.whatsapp_calls.upload_recording_params
--- @param opts chatwoot.Opts?
--- @return chatwoot.WhatsappCallState? value, chatwoot.Error? err
function whatsapp_calls:upload_recording(call_id, params, opts) end

--- @class chatwoot.year_in_review
local year_in_review = {}

--- @class chatwoot.year_in_review.get_params
--- @field year? integer

--- Sums up the caller's own year: conversations, busiest day, response time.
--- @param params chatwoot.year_in_review.get_params|integer?
--- @param opts chatwoot.Opts?
--- @return chatwoot.YearInReview? value, chatwoot.Error? err
function year_in_review:get(params, opts) end

--- @class chatwoot.Client
--- @field accounts chatwoot.accounts
--- @field agent_bots chatwoot.agent_bots
--- @field agent_capacity_policies chatwoot.agent_capacity_policies
--- @field agents chatwoot.agents
--- @field applied_slas chatwoot.applied_slas
--- @field assignable_agents chatwoot.assignable_agents
--- @field assignment_policies chatwoot.assignment_policies
--- @field audit_logs chatwoot.audit_logs
--- @field automation_rules chatwoot.automation_rules
--- @field bulk_actions chatwoot.bulk_actions
--- @field campaigns chatwoot.campaigns
--- @field canned_responses chatwoot.canned_responses
--- @field captain chatwoot.captain
--- @field channel_authorizations chatwoot.channel_authorizations
--- @field channels chatwoot.channels
--- @field companies chatwoot.companies
--- @field contacts chatwoot.contacts
--- @field conversations chatwoot.conversations
--- @field csat_survey_responses chatwoot.csat_survey_responses
--- @field custom_attribute_definitions chatwoot.custom_attribute_definitions
--- @field custom_filters chatwoot.custom_filters
--- @field custom_roles chatwoot.custom_roles
--- @field dashboard_apps chatwoot.dashboard_apps
--- @field facebook_pages chatwoot.facebook_pages
--- @field inboxes chatwoot.inboxes
--- @field integrations chatwoot.integrations
--- @field labels chatwoot.labels
--- @field live_reports chatwoot.live_reports
--- @field macros chatwoot.macros
--- @field messages chatwoot.messages
--- @field notification_settings chatwoot.notification_settings
--- @field notification_subscriptions chatwoot.notification_subscriptions
--- @field notifications chatwoot.notifications
--- @field onboarding chatwoot.onboarding
--- @field platform chatwoot.platform
--- @field portals chatwoot.portals
--- @field profile chatwoot.profile
--- @field public chatwoot.public
--- @field reporting_events chatwoot.reporting_events
--- @field reports chatwoot.reports
--- @field saml_settings chatwoot.saml_settings
--- @field search chatwoot.search
--- @field server chatwoot.server
--- @field sla_policies chatwoot.sla_policies
--- @field summary_reports chatwoot.summary_reports
--- @field teams chatwoot.teams
--- @field uploads chatwoot.uploads
--- @field webhooks chatwoot.webhooks
--- @field whatsapp_calls chatwoot.whatsapp_calls
--- @field year_in_review chatwoot.year_in_review
