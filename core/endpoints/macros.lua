-- Macros: actions kept under a name, carried out on conversations on demand. Only data stands here.
-- Actions are written like those of automation_rules.lua.

return {
  resource = "macros",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/macros", role = "agent",
    doc = "Lists the global macros and the caller's own.",
    result = { kind = "list", at = "payload", type = "macro" },
    example = "for _, macro in ipairs(chatwoot.assert(client.macros:list())) do print(macro.id, macro.name) end",
    source = "recordings: macros_lifecycle",
  },
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/macros/{macro_id}", role = "agent",
    doc = "Reads one macro.",
    result = { kind = "object", at = "payload", type = "macro" },
    traps = { "Somebody else's personal macro is 401." },
    example = "local macro = chatwoot.assert(client.macros:get(2))",
    source = "recordings: macros_lifecycle",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/macros", role = "agent",
    doc = "Makes a macro.",
    params = {
      { name = "name", type = "string", required = true },
      {
        name = "visibility", type = "string", required = true, words = { "personal", "global" },
        note = "left out, the macro would vanish from every list; an agent's is personal whatever is sent",
      },
      {
        name = "actions", type = "list", of = "object", required = true, note = "carried out in order",
        fields = {
          {
            name = "action_name", type = "string", required = true,
            note = "add_label, remove_label, assign_team, assign_agent (\"self\" too), remove_assigned_team, remove_assigned_agent (4.13.0), "
              .. "change_priority, change_status, resolve_conversation, mute_conversation, snooze_conversation, send_message, send_attachment, "
              .. "add_private_note, send_email_transcript, send_webhook_event",
          },
          { name = "action_params", type = "list", note = "ids, words or texts, by action" },
        },
      },
    },
    result = { kind = "object", at = "payload", type = "macro" }, safe = false,
    example = "local macro = chatwoot.assert(client.macros:create{ name = \"Close\", visibility = \"global\", actions = { { action_name = "
      .. "\"add_label\", action_params = { \"done\" } }, { action_name = \"resolve_conversation\" } } })",
    source = "recordings: loose_ends, macros_lifecycle",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/macros/{macro_id}", role = "agent",
    doc = "Changes a macro; actions replace all there were.",
    params = {
      { name = "name", type = "string", differs = "an update without it is answered 200 (recorded)" },
      {
        name = "visibility", type = "string", required = true, words = { "personal", "global" },
        note = "left out by an administrator, the macro would vanish from every list; an agent's stays personal",
      },
      {
        name = "actions", type = "list", of = "object", note = "replaces all of them", differs = "an update without it is answered 200 (recorded)",
        fields = {
          { name = "action_name", type = "string", required = true, note = "as in create" },
          { name = "action_params", type = "list", note = "ids, words or texts, by action" },
        },
      },
    },
    result = { kind = "object", at = "payload", type = "macro" }, safe = true,
    traps = { "Global macros are for administrators only (since 4.14.0), personal ones for their author only.", "An unknown macro is 500." },
    example = "chatwoot.assert(client.macros:update(2, { name = \"Close it\", visibility = \"global\" }))",
    source = "recordings: loose_ends, macros_lifecycle",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/macros/{macro_id}", role = "agent",
    doc = "Deletes a macro.",
    result = { kind = "empty" }, safe = true,
    traps = {
      "Global macros are for administrators only (since 4.14.0), personal ones for their author only.",
      "An unknown macro, or one already deleted, is 500.",
    },
    example = "chatwoot.assert(client.macros:delete(2))",
    source = "recordings: loose_ends, macros_lifecycle",
  },
  {
    name = "execute", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/macros/{macro_id}/execute", role = "agent",
    doc = "Has a macro carried out on conversations, a moment later.",
    params = { { name = "conversation_ids", type = "list", of = "integer", required = true, note = "ids as shown, per account" } },
    main = "conversation_ids",
    result = { kind = "empty" }, safe = false,
    traps = { "An unknown macro or conversation is answered 200 and nothing happens: read the conversation afterwards." },
    example = "chatwoot.assert(client.macros:execute(2, { 42, 43 }))",
    source = "recordings: macros_lifecycle",
  },
}
