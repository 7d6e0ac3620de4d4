-- What the server would lose without a word, and what became of it: saved filters, attribute definitions, notifications,
-- bulk actions, search, drafts. Read by spec/rows_spec.lua; the claims are explained in spec/support/claims.lua.

local claims = require "spec.support.claims"

local refused, never, elements, words_without = claims.refused, claims.never, claims.elements, claims.words_without
local required, demanded, beside, formatted = claims.required, claims.demanded, claims.beside, claims.formatted
local no_null, field, noted, lost = claims.no_null, claims.field, claims.noted, claims.lost

return { title = "filters, attributes, notifications and search",
  lost("drafts", "no text or other keys store an empty draft", required("conversation_drafts.update", "message")),
  lost("bulk_actions", "unknown words, unknown ids and priority do nothing",
    field("bulk_actions.create", "fields", "priority", "refuse",
      "the server ignores it: use conversations:toggle_priority on each"),
    words_without("bulk_actions.create", "type", "Message"), words_without("bulk_actions.create", "action_name", "explode"),
    never("bulk_actions.create", "snoozed_until", "string"), noted("bulk_actions.create", "unknown ids are passed over")),
  lost("search.messages", "since, until, from and inbox_id are ignored without advanced search",
    noted("search.messages", "since and until are ignored without the account feature advanced_search"),
    noted("search.messages", "contact:ID or agent:ID; ignored without")),
  lost("custom_filters.create", "no query is stored as a text, type is ignored",
    demanded("custom_filters.create", "query"), never("custom_filters.create", "query", "string"),
    refused("custom_filters.create", "type"), refused("custom_filters.update", "type")),
  lost("custom_attribute_definitions", "default_value is ignored",
    refused("custom_attribute_definitions.create", "default_value"),
    refused("custom_attribute_definitions.update", "default_value")),
  lost("notifications.read_all", "an unknown conversation reads everything",
    beside("notifications.read_all", "primary_actor_id", "primary_actor_type"),
    beside("notifications.read_all", "primary_actor_type", "primary_actor_id"),
    words_without("notifications.read_all", "primary_actor_type", "Message"),
    noted("notifications.read_all", "it reads everything")),
  lost("notifications.destroy_all", "any word but read means all",
    words_without("notifications.destroy_all", "type", "unread")),
  lost("notifications.snooze", "of a date text the leading digits count, null changes nothing",
    never("notifications.snooze", "snoozed_until", "string"), no_null("notifications.snooze", "snoozed_until"),
    formatted("notifications.snooze", "snoozed_until", "unix_seconds"), noted("notifications.snooze", "no way to end it")),
  lost("notification_settings", "a text for a list clears it, so does leaving it out",
    elements("notification_settings.update", "selected_email_flags", "string"),
    elements("notification_settings.update", "selected_push_flags", "string"),
    required("notification_settings.update", "selected_email_flags"),
    required("notification_settings.update", "selected_push_flags")),
}
