-- What the server refused an operation with, as recorded on a running 4.15.1: status, kind of the error, its text. For the
-- reference; nothing at run time reads it. Only data stands here. Neighbours: core/endpoints/, core/document/reference.lua.

return {
  ["agent_bots.create"] = {
    { status = 422, kind = "validation", text = "Name is too long (maximum is 255 characters)" },
    { status = 422, kind = "validation", text = "Outgoing url is too long (maximum is 2048 characters)" },
  },
  ["agent_bots.update"] = {
    { status = 422, kind = "validation", text = "Avatar filetype not supported" },
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
  ["labels.create"] = {
    { status = 422, kind = "validation", text = "Title is invalid" },
    { status = 422, kind = "validation", text = "Title has already been taken" },
    { status = 422, kind = "validation", text = "Title must not be blank, Title is invalid" },
    { status = 422, kind = "validation", text = "Title is too long (maximum is 255 characters)" },
  },
  ["labels.update"] = {
    { status = 422, kind = "validation", text = "param is missing or the value is empty: label" },
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
  ["profile.set_active_account"] = {
    { status = 422, kind = "validation", text = "param is missing or the value is empty: profile" },
  },
  ["profile.update"] = {
    { status = 422, kind = "validation", text = "param is missing or the value is empty: profile" },
    { status = 422, kind = "validation", text = "Avatar filetype not supported" },
    { status = 422, kind = "validation", text = "Email has already been taken" },
    { status = 422, kind = "validation", text = "Email is invalid, Email is not an email" },
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
}
