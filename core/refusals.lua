-- What the server refused an operation with, as recorded on a running 4.15.1: status, kind of the error, its text. For the
-- reference; nothing at run time reads it. Only data stands here. Neighbours: core/endpoints/, core/document/reference.lua.

return {
  ["accounts.create"] = {
    { status = 403, kind = "permission", text = "Invalid, please check the signup paramters and try again" },
    { status = 403, kind = "permission", text = "You have entered an invalid email" },
    { status = 404, kind = "not_found", text = "Not Found" },
    { status = 422, kind = "validation", text = "Name can't be blank" },
    { status = 422, kind = "validation", text = "Name is too long (maximum is 255 characters)" },
  },
  ["accounts.create_v2"] = {
    { status = 403, kind = "permission", text = "You have entered an invalid email" },
    { status = 404, kind = "not_found", text = "Not Found" },
    { status = 422, kind = "validation", text = "Name can't be blank" },
  },
  ["accounts.update"] = {
    { status = 422, kind = "validation", text = "Auto resolve after must be of type type" },
    { status = 422, kind = "validation", text = "Auto resolve after must be greater than or equal to 10" },
    { status = 422, kind = "validation", text = "Auto resolve after must be less than or equal to 1439856" },
    { status = 422, kind = "validation", text = "Auto resolve ignore waiting must be of type type" },
  },
  ["agent_bots.create"] = {
    { status = 422, kind = "validation", text = "Name is too long (maximum is 255 characters)" },
    { status = 422, kind = "validation", text = "Outgoing url is too long (maximum is 2048 characters)" },
  },
  ["agent_bots.update"] = {
    { status = 422, kind = "validation", text = "Avatar filetype not supported" },
  },
  ["agent_capacity_policies.create"] = {
    { status = 422, kind = "validation", text = "Name can't be blank" },
    { status = 422, kind = "validation", text = "Name is too long (maximum is 255 characters)" },
    { status = 422, kind = "validation", text = "param is missing or the value is empty: agent_capacity_policy" },
  },
  ["agent_capacity_policies.update"] = {
    { status = 422, kind = "validation", text = "Name can't be blank" },
  },
  ["agent_capacity_policy_inbox_limits.create"] = {
    { status = 422, kind = "validation", text = "Conversation limit can't be blank, Conversation limit is not a number" },
    { status = 422, kind = "validation", text = "Inbox has already been assigned to this policy" },
  },
  ["agent_capacity_policy_inbox_limits.update"] = {
    { status = 422, kind = "validation", text = "Conversation limit can't be blank, Conversation limit is not a number" },
    { status = 422, kind = "validation", text = "Conversation limit is not a number" },
    { status = 422, kind = "validation", text = "Conversation limit must be an integer" },
    { status = 422, kind = "validation", text = "Conversation limit must be greater than or equal to 0" },
  },
  ["agents.bulk_create"] = {
    { status = 402, kind = "payment_required", text = "Account limit exceeded. Please purchase more licenses" },
  },
  ["agents.create"] = {
    { status = 402, kind = "payment_required", text = "Account limit exceeded. Please purchase more licenses" },
    { status = 422, kind = "validation", text = "Email can't be blank" },
    { status = 422, kind = "validation", text = "Email is invalid, Email is not an email" },
    { status = 422, kind = "validation", text = "Name is too long (maximum is 255 characters)" },
    { status = 422, kind = "validation", text = "User has already been taken" },
  },
  ["agents.update"] = {
    { status = 422, kind = "validation", text = "Name can't be blank" },
    { status = 422, kind = "validation", text = "param is missing or the value is empty: agent" },
  },
  ["assignment_policies.create"] = {
    { status = 422, kind = "validation", text = "Fair distribution limit is not a number" },
    { status = 422, kind = "validation", text = "Fair distribution limit must be greater than 0" },
    { status = 422, kind = "validation", text = "Fair distribution window is not a number" },
    { status = 422, kind = "validation", text = "Name can't be blank" },
  },
  ["assignment_policies.update"] = {
    { status = 422, kind = "validation", text = "Name can't be blank" },
    { status = 422, kind = "validation", text = "param is missing or the value is empty: assignment_policy" },
  },
  ["automation_rules.create"] = {
    { status = 422, kind = "validation", text = "Invalid attachment" },
    { status = 422, kind = "validation", text = "actions Automation actions dance not supported." },
    { status = 422, kind = "validation", text = "conditions Automation conditions should have query operator." },
    { status = 422, kind = "validation", text = "conditions Automation conditions weather not supported." },
  },
  ["automation_rules.update"] = {
    { status = 422, kind = "validation", text = "actions Automation actions dance not supported." },
    { status = 422, kind = "validation", text = "the server answered 422 without a text" },
  },
  ["bulk_actions.create"] = {
    { status = 422, kind = "validation", text = "the server answered 422 without a text" },
  },
  ["campaigns.create"] = {
    { status = 422, kind = "validation", text = "Inbox Unsupported Inbox type" },
    { status = 422, kind = "validation", text = "Inbox can't be blank, Inbox must exist" },
    { status = 422, kind = "validation", text = "Inbox must exist" },
    { status = 422, kind = "validation", text = "Message can't be blank" },
  },
  ["campaigns.update"] = {
    { status = 422, kind = "validation", text = "Title can't be blank" },
    { status = 422, kind = "validation", text = "param is missing or the value is empty: campaign" },
  },
  ["canned_responses.create"] = {
    { status = 422, kind = "validation", text = "Content can't be blank" },
    { status = 422, kind = "validation", text = "Short code can't be blank" },
    { status = 422, kind = "validation", text = "Short code has already been taken" },
    { status = 422, kind = "validation", text = "Short code is too long (maximum is 255 characters)" },
  },
  ["canned_responses.update"] = {
    { status = 422, kind = "validation", text = "Content can't be blank" },
    { status = 422, kind = "validation", text = "param is missing or the value is empty: canned_response" },
  },
  ["channel_authorizations.create_twitter"] = {
    { status = 422, kind = "validation", text = "the server answered 422 without a text" },
  },
  ["channel_authorizations.create_whatsapp"] = {
    { status = 422, kind = "validation", text = "Phone number mismatch. Expected +15552567577, got +15553567580" },
    { status = 422, kind = "validation", text = "Required parameters are missing: code, business_id, waba_id" },
    { status = 422, kind = "validation", text = "Channel already exists for this phone number: +15552567577, please contact support if the error persists" },
    { status = 422, kind = "validation", text = "Failed to open TCP connection to graph.facebook.com:443 (getaddrinfo(3): Name or service not known)" },
  },
  ["companies.create"] = {
    { status = 403, kind = "permission", text = "Companies are not enabled for this account" },
    { status = 422, kind = "validation", text = "Domain must be a valid domain name" },
    { status = 422, kind = "validation", text = "Name can't be blank" },
    { status = 422, kind = "validation", text = "Description is too long (maximum is 1000 characters)" },
    { status = 422, kind = "validation", text = "Domain has already been taken" },
  },
  ["companies.delete"] = {
    { status = 403, kind = "permission", text = "Companies are not enabled for this account" },
  },
  ["companies.delete_avatar"] = {
    { status = 403, kind = "permission", text = "Companies are not enabled for this account" },
  },
  ["companies.destroy_custom_attributes"] = {
    { status = 403, kind = "permission", text = "Companies are not enabled for this account" },
    { status = 422, kind = "validation", text = "custom_attributes must be an array" },
  },
  ["companies.get"] = {
    { status = 403, kind = "permission", text = "Companies are not enabled for this account" },
  },
  ["companies.list"] = {
    { status = 403, kind = "permission", text = "Companies are not enabled for this account" },
  },
  ["companies.search"] = {
    { status = 403, kind = "permission", text = "Companies are not enabled for this account" },
    { status = 422, kind = "validation", text = "Specify search string with parameter q" },
  },
  ["companies.update"] = {
    { status = 403, kind = "permission", text = "Companies are not enabled for this account" },
    { status = 422, kind = "validation", text = "param is missing or the value is empty: company" },
  },
  ["company_contacts.create"] = {
    { status = 403, kind = "permission", text = "Companies are not enabled for this account" },
  },
  ["company_contacts.delete"] = {
    { status = 403, kind = "permission", text = "Companies are not enabled for this account" },
  },
  ["company_contacts.list"] = {
    { status = 403, kind = "permission", text = "Companies are not enabled for this account" },
  },
  ["company_contacts.search"] = {
    { status = 403, kind = "permission", text = "Companies are not enabled for this account" },
    { status = 422, kind = "validation", text = "Specify search string with parameter q" },
  },
  ["company_conversations.list"] = {
    { status = 403, kind = "permission", text = "Companies are not enabled for this account" },
  },
  ["company_notes.list"] = {
    { status = 403, kind = "permission", text = "Companies are not enabled for this account" },
  },
  ["contact_inboxes.filter"] = {
    { status = 404, kind = "not_found", text = "the server answered 404 and nothing else" },
  },
  ["contact_notes.create"] = {
    { status = 422, kind = "validation", text = "Content can't be blank" },
    { status = 422, kind = "validation", text = "Content is too long (maximum is 20000 characters)" },
    { status = 422, kind = "validation", text = "param is missing or the value is empty: note" },
  },
  ["contacts.call"] = {
    { status = 422, kind = "validation", text = "param is missing or the value is empty: inbox_id" },
  },
  ["contacts.create"] = {
    { status = 400, kind = "bad_request", text = "Bad Request" },
    { status = 422, kind = "validation", text = "Phone number should be in e164 format" },
    { status = 422, kind = "validation", text = "Email Invalid email" },
    { status = 422, kind = "validation", text = "Email has already been taken" },
    { status = 422, kind = "validation", text = "Avatar filetype not supported" },
  },
  ["contacts.import"] = {
    { status = 422, kind = "validation", text = "File is blank" },
  },
  ["contacts.update"] = {
    { status = 422, kind = "validation", text = "Email has already been taken" },
    { status = 422, kind = "validation", text = "Identifier has already been taken" },
    { status = 422, kind = "validation", text = "Phone number should be in e164 format" },
  },
  ["conversation_direct_uploads.create"] = {
    { status = 400, kind = "bad_request", text = "Bad Request" },
    { status = 404, kind = "not_found", text = "Not Found" },
    { status = 422, kind = "validation", text = "Unprocessable Content" },
  },
  ["conversation_labels.create"] = {
    { status = 422, kind = "validation", text = "Tag must exist, Tag can't be blank" },
  },
  ["conversations.create"] = {
    { status = 422, kind = "validation", text = "Content is too long (maximum is 150000 characters)" },
    { status = 422, kind = "validation", text = "Custom attributes x length should be < 1500" },
    { status = 422, kind = "validation", text = "Custom attributes x value should be < 9999999999" },
    { status = 422, kind = "validation", text = "param is missing or the value is empty: contact email" },
  },
  ["conversations.custom_attributes"] = {
    { status = 422, kind = "validation", text = "Custom attributes x length should be < 1500" },
  },
  ["conversations.filter"] = {
    { status = 422, kind = "validation", text = "Invalid value. The values provided for created_at are invalid" },
    { status = 422, kind = "validation", text = "Invalid value. The values provided for last_activity_at are invalid" },
    { status = 422, kind = "validation", text = "Invalid operator. The allowed operators for created_at are [is_greater_than,is_less_than,days_before]." },
    { status = 422, kind = "validation", text = "Invalid operator. The allowed operators for last_activity_at are [is_greater_than,is_less_than,days_before]." },
  },
  ["conversations.get"] = {
    { status = 401, kind = "permission", text = "Bot is not authorized to access this account" },
  },
  ["conversations.transcript"] = {
    { status = 422, kind = "validation", text = "email param missing" },
  },
  ["conversations.update"] = {
    { status = 422, kind = "validation", text = "Sla policy conversation already has a different sla" },
    { status = 422, kind = "validation", text = "Sla policy sla policy account mismatch" },
    { status = 422, kind = "validation", text = "Sla policy cannot remove sla policy from conversation" },
  },
  ["custom_attribute_definitions.create"] = {
    { status = 422, kind = "validation", text = "Attribute key The provided key is not allowed as it might conflict with default attributes." },
    { status = 422, kind = "validation", text = "Attribute display name can't be blank" },
    { status = 422, kind = "validation", text = "Attribute key can't be blank, Attribute key must only contain letters, numbers, underscores, hyphens, and dots" },
    { status = 422, kind = "validation", text = "Attribute key has already been taken" },
  },
  ["custom_filters.create"] = {
    { status = 422, kind = "validation", text = "Name is too long (maximum is 255 characters)" },
    { status = 422, kind = "validation", text = "param is missing or the value is empty: custom_filter" },
  },
  ["custom_filters.update"] = {
    { status = 422, kind = "validation", text = "param is missing or the value is empty: custom_filter" },
  },
  ["custom_roles.create"] = {
    { status = 422, kind = "validation", text = "Name can't be blank" },
    { status = 422, kind = "validation", text = "Permissions is not included in the list" },
    { status = 422, kind = "validation", text = "param is missing or the value is empty: custom_role" },
  },
  ["custom_roles.update"] = {
    { status = 422, kind = "validation", text = "Name can't be blank" },
    { status = 422, kind = "validation", text = "Permissions is not included in the list" },
  },
  ["dashboard_apps.create"] = {
    { status = 422, kind = "validation", text = "Content : Invalid data" },
    { status = 422, kind = "validation", text = "param is missing or the value is empty: dashboard_app" },
  },
  ["dashboard_apps.update"] = {
    { status = 422, kind = "validation", text = "Content : Invalid data" },
  },
  ["facebook_pages.reauthorize"] = {
    { status = 422, kind = "validation", text = "the server answered 422 and nothing else" },
  },
  ["inbox_assignment_policies.delete"] = {
    { status = 404, kind = "not_found", text = "Assignment policy not found" },
  },
  ["inbox_assignment_policies.get"] = {
    { status = 404, kind = "not_found", text = "Assignment policy not found" },
  },
  ["inbox_conference.create"] = {
    { status = 409, kind = "conflict", text = "Ada Admin is already handling the call." },
    { status = 409, kind = "conflict", text = "Alan Agent is already handling the call." },
    { status = 422, kind = "validation", text = "param is missing or the value is empty: call_sid" },
  },
  ["inbox_conference.delete"] = {
    { status = 422, kind = "validation", text = "param is missing or the value is empty: call_sid" },
  },
  ["inbox_members.create"] = {
    { status = 422, kind = "validation", text = "User must exist" },
    { status = 422, kind = "validation", text = "User has already been taken" },
  },
  ["inbox_members.update"] = {
    { status = 422, kind = "validation", text = "User has already been taken" },
    { status = 422, kind = "validation", text = "User must exist" },
  },
  ["inboxes.analyze_csat_template"] = {
    { status = 400, kind = "bad_request", text = "CSAT template operations only available for WhatsApp and Twilio WhatsApp channels" },
    { status = 422, kind = "validation", text = "Message is required" },
    { status = 422, kind = "validation", text = "Template parameters are required" },
  },
  ["inboxes.create"] = {
    { status = 400, kind = "bad_request", text = "Bad Request" },
    { status = 402, kind = "payment_required", text = "Account limit exceeded. Upgrade to a higher plan" },
    { status = 422, kind = "validation", text = "Channel must exist" },
    { status = 422, kind = "validation", text = "Name can't be blank" },
    { status = 422, kind = "validation", text = "Provider config Invalid Credentials" },
    { status = 422, kind = "validation", text = "Timezone is not included in the list" },
  },
  ["inboxes.create_csat_template"] = {
    { status = 400, kind = "bad_request", text = "CSAT template operations only available for WhatsApp and Twilio WhatsApp channels" },
    { status = 422, kind = "validation", text = "Message is required" },
    { status = 422, kind = "validation", text = "Template parameters are required" },
    { status = 422, kind = "validation", text = "Error validating access token: Session has expired on Thursday, 19-Nov-26 09:00:00 PST. The current time is Friday, 20-Nov-26 17:00:00 PST." },
    { status = 422, kind = "validation", text = "Invalid parameter" },
    { status = 500, kind = "server", text = "Template creation failed" },
  },
  ["inboxes.csat_template"] = {
    { status = 400, kind = "bad_request", text = "CSAT template operations only available for WhatsApp and Twilio WhatsApp channels" },
  },
  ["inboxes.disable_whatsapp_calling"] = {
    { status = 422, kind = "validation", text = "Inbox does not support WhatsApp calling" },
  },
  ["inboxes.enable_whatsapp_calling"] = {
    { status = 422, kind = "validation", text = "Inbox does not support WhatsApp calling" },
    { status = 422, kind = "validation", text = "Failed to open TCP connection to graph.facebook.com:443 (getaddrinfo(3): Name or service not known)" },
    { status = 422, kind = "validation", text = "Calling cannot be enabled for this phone number. Messaging limit must be at least 1,000 business-initiated conversations." },
  },
  ["inboxes.health"] = {
    { status = 400, kind = "bad_request", text = "Health data only available for WhatsApp Cloud API channels" },
    { status = 422, kind = "validation", text = "Failed to open TCP connection to graph.facebook.com:443 (getaddrinfo(3): Name or service not known)" },
    { status = 422, kind = "validation", text = "Phone number ID is missing" },
  },
  ["inboxes.register_webhook"] = {
    { status = 400, kind = "bad_request", text = "Health data only available for WhatsApp Cloud API channels" },
    { status = 422, kind = "validation", text = "Webhook setup failed: Failed to open TCP connection to graph.facebook.com:443 (getaddrinfo(3): Name or service not known)" },
    { status = 422, kind = "validation", text = "WABA ID is required" },
  },
  ["inboxes.set_inbound_calls"] = {
    { status = 422, kind = "validation", text = "Inbox does not support calling" },
  },
  ["inboxes.sync_templates"] = {
    { status = 422, kind = "validation", text = "Template sync is only available for WhatsApp channels" },
  },
  ["inboxes.update"] = {
    { status = 422, kind = "validation", text = "Avatar filetype not supported" },
    { status = 422, kind = "validation", text = "Name can't be blank" },
    { status = 422, kind = "validation", text = "Provider config Invalid Credentials" },
    { status = 422, kind = "validation", text = "Agent reply time window agent_reply_time_window must be greater than 0" },
  },
  ["integration_dyte.add_participant"] = {
    { status = 422, kind = "validation", text = "Invalid message type. Action not permitted" },
  },
  ["integration_dyte.create_meeting"] = {
    { status = 422, kind = "validation", text = "the server answered 422 without a text" },
  },
  ["integration_hooks.create"] = {
    { status = 422, kind = "validation", text = "App has already been taken" },
    { status = 422, kind = "validation", text = "Settings : Invalid settings data" },
    { status = 422, kind = "validation", text = "App can't be blank" },
    { status = 422, kind = "validation", text = "Inbox can't be blank" },
  },
  ["integration_hooks.process_event"] = {
    { status = 422, kind = "validation", text = "No processor found" },
  },
  ["integration_hooks.update"] = {
    { status = 422, kind = "validation", text = "Settings : Invalid settings data" },
    { status = 422, kind = "validation", text = "param is missing or the value is empty: hook" },
  },
  ["integration_linear.create_issue"] = {
    { status = 422, kind = "validation", text = "the server answered 422 without a text" },
  },
  ["integration_linear.link_issue"] = {
    { status = 422, kind = "validation", text = "the server answered 422 without a text" },
  },
  ["integration_linear.unlink_issue"] = {
    { status = 422, kind = "validation", text = "the server answered 422 without a text" },
  },
  ["integration_shopify.auth"] = {
    { status = 422, kind = "validation", text = "Shop domain is required" },
  },
  ["integration_shopify.orders"] = {
    { status = 422, kind = "validation", text = "Contact information missing" },
    { status = 422, kind = "validation", text = "{\"errors\":\"[API] This action requires merchant approval for read_customers scope.\"}" },
  },
  ["integration_slack.create"] = {
    { status = 422, kind = "validation", text = "App has already been taken" },
  },
  ["integration_slack.update"] = {
    { status = 422, kind = "validation", text = "Invalid slack channel. Please try again" },
  },
  ["labels.create"] = {
    { status = 422, kind = "validation", text = "Title is invalid" },
    { status = 422, kind = "validation", text = "Title has already been taken" },
    { status = 422, kind = "validation", text = "Title must not be blank, Title is invalid" },
    { status = 422, kind = "validation", text = "Title is too long (maximum is 255 characters)" },
  },
  ["labels.update"] = {
    { status = 422, kind = "validation", text = "param is missing or the value is empty: label" },
  },
  ["live_reports.grouped_conversation_metrics"] = {
    { status = 422, kind = "validation", text = "invalid group_by" },
  },
  ["macros.create"] = {
    { status = 422, kind = "validation", text = "Invalid attachment" },
    { status = 422, kind = "validation", text = "actions Macro execution actions dance not supported." },
  },
  ["macros.get"] = {
    { status = 404, kind = "not_found", text = "the server answered 404 and nothing else" },
  },
  ["macros.update"] = {
    { status = 422, kind = "validation", text = "actions Macro execution actions dance not supported." },
  },
  ["messages.create"] = {
    { status = 401, kind = "permission", text = "Bot is not authorized to access this account" },
    { status = 422, kind = "rate_limit", text = "Validation failed: Too many messages" },
    { status = 422, kind = "validation", text = "mismatched digest" },
    { status = 422, kind = "validation", text = "'1' is not a valid message_type" },
    { status = 422, kind = "validation", text = "'outbound' is not a valid message_type" },
  },
  ["messages.retry"] = {
    { status = 422, kind = "validation", text = "Couldn't find Message with 'id'=\"99999999\" [WHERE \"messages\".\"conversation_id\" = $1]" },
  },
  ["messages.update"] = {
    { status = 403, kind = "permission", text = "Message status update is only allowed for API inboxes" },
  },
  ["notification_settings.update"] = {
    { status = 422, kind = "validation", text = "param is missing or the value is empty: notification_settings" },
  },
  ["notification_subscriptions.create"] = {
    { status = 422, kind = "validation", text = "param is missing or the value is empty: notification_subscription" },
  },
  ["platform_account_users.create"] = {
    { status = 401, kind = "permission", text = "Non permissible resource" },
    { status = 404, kind = "not_found", text = "Not Found" },
    { status = 422, kind = "validation", text = "User must exist" },
  },
  ["platform_account_users.delete"] = {
    { status = 401, kind = "permission", text = "Non permissible resource" },
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["platform_account_users.list"] = {
    { status = 401, kind = "permission", text = "Non permissible resource" },
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["platform_accounts.create"] = {
    { status = 422, kind = "validation", text = "Name can't be blank" },
    { status = 422, kind = "validation", text = "Domain is too long (maximum is 100 characters)" },
    { status = 422, kind = "validation", text = "Name is too long (maximum is 255 characters)" },
  },
  ["platform_accounts.delete"] = {
    { status = 401, kind = "permission", text = "Non permissible resource" },
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["platform_accounts.get"] = {
    { status = 401, kind = "permission", text = "Non permissible resource" },
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["platform_accounts.update"] = {
    { status = 401, kind = "permission", text = "Non permissible resource" },
    { status = 404, kind = "not_found", text = "Not Found" },
    { status = 422, kind = "validation", text = "Limits : Invalid data" },
    { status = 422, kind = "validation", text = "Name can't be blank" },
  },
  ["platform_agent_bots.create"] = {
    { status = 422, kind = "validation", text = "Avatar filetype not supported" },
    { status = 422, kind = "validation", text = "Outgoing url is too long (maximum is 2048 characters)" },
  },
  ["platform_agent_bots.delete"] = {
    { status = 401, kind = "permission", text = "Non permissible resource" },
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["platform_agent_bots.delete_avatar"] = {
    { status = 401, kind = "permission", text = "Non permissible resource" },
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["platform_agent_bots.get"] = {
    { status = 401, kind = "permission", text = "Non permissible resource" },
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["platform_agent_bots.update"] = {
    { status = 401, kind = "permission", text = "Non permissible resource" },
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["platform_email_channel_migrations.create"] = {
    { status = 401, kind = "permission", text = "Non permissible resource" },
    { status = 403, kind = "permission", text = "Email channel migration is not enabled" },
    { status = 404, kind = "not_found", text = "Not Found" },
    { status = 422, kind = "validation", text = "Missing migrations parameter" },
    { status = 422, kind = "validation", text = "Too many migrations (max 25)" },
  },
  ["platform_users.create"] = {
    { status = 400, kind = "bad_request", text = "Bad Request" },
    { status = 422, kind = "validation", text = "Email can't be blank" },
    { status = 422, kind = "validation", text = "Name can't be blank" },
  },
  ["platform_users.delete"] = {
    { status = 401, kind = "permission", text = "Non permissible resource" },
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["platform_users.get"] = {
    { status = 401, kind = "permission", text = "Non permissible resource" },
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["platform_users.login"] = {
    { status = 401, kind = "permission", text = "Non permissible resource" },
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["platform_users.token"] = {
    { status = 401, kind = "permission", text = "Non permissible resource" },
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["platform_users.update"] = {
    { status = 401, kind = "permission", text = "Non permissible resource" },
    { status = 404, kind = "not_found", text = "Not Found" },
    { status = 422, kind = "validation", text = "Email can't be blank" },
    { status = 422, kind = "validation", text = "Email has already been taken" },
    { status = 422, kind = "validation", text = "Email is invalid, Email is not an email" },
    { status = 422, kind = "validation", text = "Name can't be blank" },
  },
  ["portal_articles.bulk_delete"] = {
    { status = 422, kind = "validation", text = "No articles found to process" },
  },
  ["portal_articles.bulk_translate"] = {
    { status = 409, kind = "conflict", text = "the server answered 409 without a text" },
    { status = 422, kind = "validation", text = "Category not found in this portal" },
    { status = 422, kind = "validation", text = "Locale not available in this portal" },
    { status = 422, kind = "validation", text = "No articles found to process" },
  },
  ["portal_articles.bulk_update_category"] = {
    { status = 422, kind = "validation", text = "Category not found in this portal" },
    { status = 422, kind = "validation", text = "No articles found to process" },
  },
  ["portal_articles.bulk_update_status"] = {
    { status = 422, kind = "validation", text = "Invalid status value" },
    { status = 422, kind = "validation", text = "No articles found to process" },
    { status = 422, kind = "validation", text = "Validation failed: Content can't be blank" },
  },
  ["portal_articles.create"] = {
    { status = 422, kind = "validation", text = "Author must exist" },
    { status = 422, kind = "validation", text = "Author must exist, Author can't be blank" },
    { status = 422, kind = "validation", text = "Content can't be blank" },
    { status = 422, kind = "validation", text = "Slug is reserved" },
  },
  ["portal_articles.update"] = {
    { status = 422, kind = "validation", text = "Content can't be blank" },
  },
  ["portal_categories.create"] = {
    { status = 422, kind = "validation", text = "Locale fr of category is not part of portal's [\"de\", \"en\", \"pt_BR\"]." },
    { status = 422, kind = "validation", text = "Locale should be unique in the category and portal" },
    { status = 422, kind = "validation", text = "Name can't be blank" },
    { status = 422, kind = "validation", text = "Slug can't be blank" },
  },
  ["portals.create"] = {
    { status = 422, kind = "validation", text = "param is missing or the value is empty: portal" },
    { status = 422, kind = "validation", text = "Color is invalid" },
    { status = 422, kind = "validation", text = "Config default locale cannot be drafted." },
    { status = 422, kind = "validation", text = "Custom domain has already been taken" },
  },
  ["portals.send_instructions"] = {
    { status = 422, kind = "validation", text = "Custom domain is not configured" },
    { status = 422, kind = "validation", text = "Email is required" },
    { status = 422, kind = "validation", text = "Invalid email format" },
  },
  ["portals.ssl_status"] = {
    { status = 422, kind = "validation", text = "Cloudflare API token or zone ID not found" },
    { status = 422, kind = "validation", text = "Custom domain is not configured" },
    { status = 422, kind = "validation", text = "Hostname is missing in Cloudflare" },
    { status = 422, kind = "validation", text = "the server answered 422 without a text" },
  },
  ["portals.update"] = {
    { status = 422, kind = "validation", text = "Color is invalid" },
    { status = 422, kind = "validation", text = "Config default locale cannot be drafted." },
    { status = 422, kind = "validation", text = "Slug can't be blank" },
  },
  ["profile.set_active_account"] = {
    { status = 422, kind = "validation", text = "param is missing or the value is empty: profile" },
  },
  ["profile.update"] = {
    { status = 422, kind = "validation", text = "param is missing or the value is empty: profile" },
    { status = 422, kind = "validation", text = "Avatar filetype not supported" },
    { status = 422, kind = "validation", text = "Email has already been taken" },
    { status = 422, kind = "validation", text = "Email is invalid, Email is not an email" },
  },
  ["profile_mfa.backup_codes"] = {
    { status = 422, kind = "validation", text = "Invalid verification code" },
    { status = 422, kind = "validation", text = "MFA is not enabled" },
  },
  ["profile_mfa.create"] = {
    { status = 422, kind = "validation", text = "MFA is already enabled" },
  },
  ["profile_mfa.delete"] = {
    { status = 422, kind = "validation", text = "MFA is not enabled" },
    { status = 422, kind = "validation", text = "Invalid credentials or verification code" },
    { status = 422, kind = "validation", text = "Invalid verification code" },
  },
  ["profile_mfa.verify"] = {
    { status = 422, kind = "validation", text = "Invalid verification code" },
  },
  ["profile_sessions.delete"] = {
    { status = 422, kind = "validation", text = "You cannot revoke the current session." },
  },
  ["public_contacts.create"] = {
    { status = 404, kind = "not_found", text = "Not Found" },
    { status = 422, kind = "validation", text = "Email Invalid email" },
    { status = 422, kind = "validation", text = "Phone number should be in e164 format" },
  },
  ["public_contacts.get"] = {
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["public_contacts.update"] = {
    { status = 404, kind = "not_found", text = "Not Found" },
    { status = 422, kind = "validation", text = "Email Invalid email" },
    { status = 422, kind = "validation", text = "Phone number should be in e164 format" },
  },
  ["public_conversations.create"] = {
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["public_conversations.get"] = {
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["public_conversations.list"] = {
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["public_conversations.toggle_status"] = {
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["public_conversations.toggle_typing"] = {
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["public_conversations.update_last_seen"] = {
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["public_csat_surveys.get"] = {
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["public_csat_surveys.page"] = {
    { status = 500, kind = "server", text = "Something went wrong" },
  },
  ["public_csat_surveys.update"] = {
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["public_inboxes.get"] = {
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["public_messages.create"] = {
    { status = 404, kind = "not_found", text = "Not Found" },
    { status = 422, kind = "validation", text = "Content is too long (maximum is 150000 characters)" },
    { status = 422, kind = "rate_limit", text = "Too many messages" },
  },
  ["public_messages.list"] = {
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["public_messages.update"] = {
    { status = 404, kind = "not_found", text = "Not Found" },
  },
  ["reports.conversation_traffic_csv"] = {
    { status = 500, kind = "server", text = "Something went wrong" },
  },
  ["reports.conversations"] = {
    { status = 422, kind = "validation", text = "the server answered 422 and nothing else" },
  },
  ["reports.outgoing_messages_count"] = {
    { status = 422, kind = "validation", text = "the server answered 422 and nothing else" },
  },
  ["saml_settings.create"] = {
    { status = 422, kind = "validation", text = "param is missing or the value is empty: saml_settings" },
    { status = 422, kind = "validation", text = "Certificate Translation missing: en.errors.account_saml_settings.invalid_certificate" },
    { status = 422, kind = "validation", text = "Certificate can't be blank, Idp entity can't be blank" },
    { status = 422, kind = "validation", text = "Unprocessable Content" },
  },
  ["saml_settings.get"] = {
    { status = 403, kind = "permission", text = "SAML feature not enabled for this account" },
  },
  ["saml_settings.update"] = {
    { status = 422, kind = "validation", text = "Certificate can't be blank, Idp entity can't be blank" },
    { status = 422, kind = "validation", text = "Sso url can't be blank" },
  },
  ["sla_policies.create"] = {
    { status = 422, kind = "validation", text = "Name can't be blank" },
    { status = 422, kind = "validation", text = "param is missing or the value is empty: sla_policy" },
  },
  ["sla_policies.update"] = {
    { status = 422, kind = "validation", text = "Name can't be blank" },
  },
  ["summary_reports.channel"] = {
    { status = 422, kind = "validation", text = "Date range cannot exceed 6 months" },
  },
  ["teams.create"] = {
    { status = 422, kind = "validation", text = "Name must not be blank" },
    { status = 422, kind = "validation", text = "Name has already been taken" },
    { status = 422, kind = "validation", text = "Name is too long (maximum is 255 characters)" },
    { status = 422, kind = "validation", text = "param is missing or the value is empty: team" },
  },
  ["teams.update"] = {
    { status = 422, kind = "validation", text = "Name has already been taken" },
    { status = 422, kind = "validation", text = "param is missing or the value is empty: team" },
  },
  ["twilio_channels.create"] = {
    { status = 422, kind = "validation", text = "param is missing or the value is empty: twilio_channel" },
    { status = 422, kind = "validation", text = "'fax' is not a valid medium" },
    { status = 422, kind = "validation", text = "Validation failed: Messaging service sid has already been taken, Messaging service sid can't be blank" },
  },
  ["uploads.create"] = {
    { status = 422, kind = "validation", text = "Invalid URL provided" },
    { status = 422, kind = "validation", text = "No file or URL provided" },
    { status = 422, kind = "validation", text = "Failed to fetch file from URL: 404 Not Found" },
    { status = 422, kind = "validation", text = "File type not supported (only images and videos are allowed)" },
    { status = 500, kind = "server", text = "An unexpected error occurred" },
  },
  ["webhooks.create"] = {
    { status = 422, kind = "validation", text = "Subscriptions Invalid events" },
    { status = 422, kind = "validation", text = "Url is invalid" },
    { status = 422, kind = "validation", text = "Url has already been taken" },
    { status = 422, kind = "validation", text = "Name is too long (maximum is 255 characters)" },
  },
  ["webhooks.update"] = {
    { status = 422, kind = "validation", text = "Subscriptions Invalid events" },
    { status = 422, kind = "validation", text = "param is missing or the value is empty: webhook" },
  },
  ["whatsapp_calls.accept"] = {
    { status = 422, kind = "validation", text = "Call already accepted by another agent" },
    { status = 422, kind = "validation", text = "Call is not in ringing state" },
    { status = 422, kind = "validation", text = "Meta pre_accept_call failed" },
    { status = 422, kind = "validation", text = "sdp_answer is required" },
  },
  ["whatsapp_calls.initiate"] = {
    { status = 422, kind = "validation", text = "Calling is not enabled for this inbox" },
    { status = 422, kind = "validation", text = "the server answered 422 without a text" },
    { status = 422, kind = "validation", text = "Calling API not enabled for this phone number" },
    { status = 422, kind = "validation", text = "sdp_offer is required" },
  },
  ["whatsapp_calls.reject"] = {
    { status = 422, kind = "validation", text = "Meta reject_call failed" },
  },
  ["whatsapp_calls.terminate"] = {
    { status = 422, kind = "validation", text = "Meta terminate_call failed" },
  },
  ["whatsapp_calls.upload_recording"] = {
    { status = 422, kind = "validation", text = "Call has no associated message" },
    { status = 422, kind = "validation", text = "No recording file provided" },
  },
}
