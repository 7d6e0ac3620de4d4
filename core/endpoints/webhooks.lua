-- Webhooks of an account: addresses the server posts events to. Only data stands here.
-- The secret in the answers signs the deliveries; the server makes it.
-- Neighbours: inboxes.lua and agent_bots.lua, whose own webhooks are signed the same way.

return {
  resource = "webhooks",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/webhooks", role = "administrator",
    doc = "Lists the webhooks of the account with their secrets.",
    result = { kind = "list", at = "payload.webhooks", type = "webhook" }, secrets = { "secret" },
    example = "local webhooks = chatwoot.assert(client.webhooks:list())",
    source = "recordings: inboxes_webhooks",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/webhooks", role = "administrator",
    doc = "Has events posted to an address; read the signing secret from the answer.",
    params = {
      { name = "url", type = "string", required = true, note = "http or https, unique in the account" },
      { name = "name", type = "string" },
      { name = "inbox_id", type = "integer", note = "unchecked" },
      {
        name = "subscriptions", type = "list", of = "string",
        words = {
          "conversation_status_changed", "conversation_updated", "conversation_created", "contact_created", "contact_updated", "message_created",
          "message_updated", "webwidget_triggered", "inbox_created", "inbox_updated", "conversation_typing_on", "conversation_typing_off",
        },
        note = "the first eight when left out; an empty list is refused",
      },
      { name = "secret", type = "any", refuse = "the server makes it: read it from the answer" },
    },
    wrap = "webhook",
    result = { kind = "object", at = "payload.webhook", type = "webhook" }, safe = false, secrets = { "secret" },
    traps = {
      "An unknown inbox_id is stored; an address inside other text passes.",
      "Each event is tried once; private and loopback addresses are refused by default since 4.14.0.",
    },
    example = "local webhook = chatwoot.assert(client.webhooks:create{ url = \"https://example.com/hook\", subscriptions = { \"message_created\" } "
      .. "})",
    source = "recordings: inboxes_webhooks, webhooks_events",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/webhooks/{webhook_id}", role = "administrator",
    doc = "Changes a webhook; the secret stays.",
    params = {
      { name = "url", type = "string", note = "http or https, unique in the account", differs = "an update without it is answered 200 (recorded)" },
      { name = "name", type = "string", null = "clears" },
      { name = "inbox_id", type = "integer" },
      {
        name = "subscriptions", type = "list", of = "string",
        words = {
          "conversation_status_changed", "conversation_updated", "conversation_created", "contact_created", "contact_updated", "message_created",
          "message_updated", "webwidget_triggered", "inbox_created", "inbox_updated", "conversation_typing_on", "conversation_typing_off",
        },
        note = "the first eight when left out; an empty list is refused",
      },
      { name = "secret", type = "any", refuse = "it cannot be changed: delete the webhook and make a new one" },
    },
    wrap = "webhook",
    result = { kind = "object", at = "payload.webhook", type = "webhook" }, safe = true, secrets = { "secret" },
    traps = { "There is no new secret for a webhook: delete it and make another." },
    example = "chatwoot.assert(client.webhooks:update(6, { subscriptions = { \"message_created\" } }))",
    source = "recordings: inboxes_webhooks",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/webhooks/{webhook_id}",
    role = "administrator",
    doc = "Deletes a webhook.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.webhooks:delete(6))",
    source = "recordings: inboxes_webhooks, webhooks_failures",
  },
}
