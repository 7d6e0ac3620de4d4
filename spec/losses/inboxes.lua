-- What the server would lose without a word, and what became of it: inboxes, agents, bots and webhooks.
-- Read by spec/rows_spec.lua; the claims are explained in spec/support/claims.lua.

local claims = require "spec.support.claims"

local refused, never, elements, words_without = claims.refused, claims.never, claims.elements, claims.words_without
local no_null, required, demanded, clears_on_purpose = claims.no_null, claims.required, claims.demanded, claims.clears_on_purpose
local field, having, noted, lost = claims.field, claims.having, claims.noted, claims.lost

return { title = "inboxes, agents, bots and webhooks",
  lost("inboxes.create", "working hours and what the server makes itself are ignored",
    refused("inboxes.create", "working_hours", "secret", "hmac_token", "identifier")),
  lost("inboxes.update", "flat channel fields, unknown keys and an empty channel change nothing",
    refused("inboxes.update", "webhook_url", "hmac_mandatory", "website_url", "widget_color", "avatar_url",
    "channel_type"),
    never("inboxes.update", "channel", "string"), no_null("inboxes.update", "channel"),
    having("inboxes.update", "channel", "blank", false), noted("inboxes.update", "channel is ignored for Facebook")),
  lost("inboxes.update", "working hours that cannot be are dropped",
    field("inboxes.update", "working_hours", "day_of_week", "required", true),
    field("inboxes.update", "working_hours", "open_hour", "type", "integer"),
    noted("inboxes.update", "dropped without a word")),
  lost("inboxes.update", "csat_config replaces the whole; null, text and {} change nothing",
    no_null("inboxes.update", "csat_config"),
    having("inboxes.update", "csat_config", "blank", false), never("inboxes.update", "csat_config", "string"),
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
