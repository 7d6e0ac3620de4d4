-- Mail channels moved in from elsewhere, by a platform app: platform.email_channel_migrations in Lua. Only data here.
-- It works only where the installation switched it on (EMAIL_CHANNEL_MIGRATION).
-- Neighbours: inboxes.lua (what comes of it), platform_accounts.lua.

return {
  resource = "platform.email_channel_migrations",
  {
    name = "create", methods = { "POST" }, path = "/platform/api/v1/accounts/{account_id}/email_channel_migrations", token = { "platform" },
    since = "4.12.1",
    doc = "Makes mail inboxes with the sign-in they have elsewhere; answers what became of each.",
    params = {
      {
        name = "migrations", type = "list", of = "object", required = true, note = "1 to 25",
        fields = {
          { name = "email", type = "string", required = true },
          { name = "provider", type = "string", required = true, words = { "google", "microsoft" } },
          { name = "provider_config", type = "object", note = "not checked" },
          { name = "inbox_name", type = "string" },
          { name = "imap_enabled", type = "boolean" },
          { name = "imap_address", type = "string" },
          { name = "imap_port", type = "integer" },
          { name = "imap_login", type = "string" },
          { name = "imap_enable_ssl", type = "boolean" },
        },
      },
    },
    main = "migrations",
    result = { kind = "list", at = "results", type = "email_migration" }, safe = false,
    traps = { "200 even when all fail: look at each status. The good ones stay.", "Where the installation has not switched it on it is 403." },
    example = "local results = chatwoot.assert(client.platform.email_channel_migrations:create(7, { { email = \"help@example.com\", provider = "
      .. "\"google\" } }))",
    source = "recordings: platform_email_channel_migrations, providers_email_migrations",
  },
}
