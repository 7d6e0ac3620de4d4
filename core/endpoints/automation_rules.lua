-- Automation rules: what the server does by itself when something happens in a conversation. Only data stands here.
-- Conditions are written like those of conversations.lua (filter); actions like those of macros.lua.

return {
  resource = "automation_rules",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/automation_rules", role = "administrator",
    doc = "Lists the automation rules of the account, all at once.",
    params = {
      { name = "page", type = "any", refuse = "the server ignores it: the list comes whole" },
    },
    result = { kind = "list", at = "payload", type = "automation_rule" },
    example = "for _, rule in ipairs(chatwoot.assert(client.automation_rules:list())) do print(rule.name, rule.active) "
      .. "end",
    source = "recordings: automation_rules_lifecycle",
  },
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}",
    role = "administrator",
    doc = "Reads one automation rule.",
    result = { kind = "object", at = "payload", type = "automation_rule" },
    traps = { "An unknown rule is 500, not 404." },
    example = "local rule = chatwoot.assert(client.automation_rules:get(2))",
    source = "recordings: automation_rules_lifecycle",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/automation_rules", role = "administrator",
    doc = "Makes an automation rule; it works at once unless active is false.",
    params = {
      { name = "name", type = "string", required = true, blank = false, note = "up to 255 characters" },
      { name = "description", type = "string", nullable = true },
      {
        name = "event_name", type = "string", required = true,
        words = { "conversation_created", "conversation_updated", "conversation_resolved", "conversation_opened", "message_created" },
        note = "the server stores any word, and a rule on an unknown one never runs",
      },
      { name = "active", type = "boolean" },
      {
        name = "conditions", type = "list", of = "object", required = true, note = "all of them in order; each but the last has a query_operator",
        fields = {
          {
            name = "attribute_key", type = "string", required = true,
            note = "as in a filter; private_note since 4.13.0, company_name (was company) since 4.14.0",
          },
          { name = "filter_operator", type = "string", required = true },
          { name = "values", type = "list", note = "an empty list for is_present and is_not_present" },
          { name = "query_operator", type = "string", nullable = true, note = "and, or: joins to the next condition" },
          {
            name = "custom_attribute_type", type = "string", nullable = true,
            note = "conversation_attribute or contact_attribute, for a custom attribute",
          },
        },
      },
      {
        name = "actions", type = "list", of = "object", required = true, note = "carried out in order",
        fields = {
          {
            name = "action_name", type = "string", required = true,
            note = "send_message, add_label, remove_label, send_email_to_team, assign_team, assign_agent, remove_assigned_team, "
              .. "remove_assigned_agent (4.13.0), send_webhook_event, mute_conversation, send_attachment, change_status, resolve_conversation, "
              .. "open_conversation, pending_conversation (4.11.0), snooze_conversation, change_priority, send_email_transcript, add_private_note",
          },
          {
            name = "action_params", type = "list",
            note = "ids, words or texts, by action; send_attachment takes the blob_id of an upload, assign_agent also last_responding_agent "
              .. "(4.13.0)",
          },
        },
      },
    },
    result = { kind = "object", type = "automation_rule" }, safe = false,
    traps = { "send_attachment shows the number of the stored file afterwards, not the blob_id sent." },
    example = "local rule = chatwoot.assert(client.automation_rules:create{ name = \"Refunds\", event_name = \"message_created\", conditions = { { "
      .. "attribute_key = \"content\", filter_operator = \"contains\", values = { \"refund\" } } }, actions = { { action_name = \"add_label\", "
      .. "action_params = { \"billing\" } } } })",
    source = "recordings: automation_rules_lifecycle",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}",
    role = "administrator",
    doc = "Changes an automation rule; conditions and actions replace all there were.",
    params = {
      { name = "name", type = "string", blank = false, note = "up to 255 characters", differs = "an update without it is answered 200 (recorded)" },
      { name = "description", type = "string", null = "clears" },
      {
        name = "event_name", type = "string",
        words = { "conversation_created", "conversation_updated", "conversation_resolved", "conversation_opened", "message_created" },
        note = "the server stores any word, and a rule on an unknown one never runs", differs = "an update without it is answered 200 (recorded)",
      },
      { name = "active", type = "boolean" },
      {
        name = "conditions", type = "list", of = "object", note = "replaces all of them; an empty list empties it",
        differs = "an update without it is answered 200 (recorded)",
        fields = {
          { name = "attribute_key", type = "string", required = true, note = "as in a filter" },
          { name = "filter_operator", type = "string", required = true },
          { name = "values", type = "list", note = "an empty list for is_present and is_not_present" },
          { name = "query_operator", type = "string", nullable = true, note = "and, or: joins to the next condition" },
          {
            name = "custom_attribute_type", type = "string", nullable = true,
            note = "conversation_attribute or contact_attribute, for a custom attribute",
          },
        },
      },
      {
        name = "actions", type = "list", of = "object", note = "replaces all of them; an empty list empties it",
        differs = "an update without it is answered 200 (recorded)",
        fields = {
          { name = "action_name", type = "string", required = true, note = "as in create" },
          { name = "action_params", type = "list", note = "ids, words or texts, by action" },
        },
      },
    },
    result = { kind = "object", at = "payload", type = "automation_rule" }, safe = true,
    traps = { "An unknown rule is 500, not 404." },
    example = "chatwoot.assert(client.automation_rules:update(2, { active = false }))",
    source = "recordings: automation_rules_lifecycle",
  },
  {
    name = "delete", methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}", role = "administrator",
    doc = "Deletes an automation rule.",
    result = { kind = "empty" }, safe = true,
    traps = { "An unknown rule, or one already deleted, is 500." },
    example = "chatwoot.assert(client.automation_rules:delete(2))",
    source = "recordings: automation_rules_lifecycle",
  },
  {
    name = "clone", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}/clone", role = "administrator",
    doc = "Makes a copy of a rule and answers it; the copy keeps the name and is active or not as the rule is.",
    result = { kind = "object", at = "payload", type = "automation_rule" }, safe = false,
    traps = {
      "Files are not copied: a send_attachment of the copy names a file it does not have.",
      "An unknown rule is 500, not 404.",
    },
    example = "local copy = chatwoot.assert(client.automation_rules:clone(2))",
    source = "recordings: automation_rules_lifecycle",
  },
}
