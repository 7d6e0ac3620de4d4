-- Portals: the help centers of an account, addressed by their slug. Only data stands here.
-- inbox_id and blob_id go beside the wrapper. Neighbours: portal_categories.lua, portal_articles.lua.

return {
  resource = "portals",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/portals", role = "agent",
    doc = "Lists the portals of the account, archived ones too.",
    result = { kind = "list", at = "payload", meta = "meta", type = "portal" },
    secrets = { "hmac_token", "secret", "imap_password", "smtp_password", "auth_token", "provider_config" },
    traps = { "The list comes whole: meta.current_page counts nothing." },
    example = "for _, portal in ipairs(chatwoot.assert(client.portals:list())) do print(portal.slug) end",
    source = "recordings: custom_roles, portals_lifecycle, portals_refusals",
  },
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/portals/{portal_slug}", role = "agent",
    doc = "Reads one portal with the counts of its articles.",
    params = {
      { name = "portal_slug", ["in"] = "path", type = "string", note = "the slug, not the number" },
      { name = "locale", type = "string" },
    },
    result = { kind = "object", type = "portal" },
    secrets = { "hmac_token", "secret", "imap_password", "smtp_password", "auth_token", "provider_config" },
    traps = {
      "An unknown slug, or the number in its place, is 500, as it is after the slug was changed or the portal deleted.",
      "allowed_locales is a list of objects with counts here; to set it, send a list of codes.",
    },
    example = "local portal = chatwoot.assert(client.portals:get(\"help\"))",
    source = "recordings: portal_articles_bulk, portals_lifecycle, portals_refusals, providers_portal_ssl",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/portals", role = "administrator",
    doc = "Makes a portal.",
    params = {
      { name = "name", type = "string", required = true },
      { name = "slug", type = "string", required = true, note = "unique; blanks and capitals are taken" },
      { name = "color", type = "string", note = "#rgb or #rrggbb (since 4.14.2); an empty text brings back #1f93ff" },
      { name = "custom_domain", type = "string", note = "a URL is cut to its host; may be left out since 4.14.0" },
      { name = "header_text", type = "string" },
      { name = "homepage_link", type = "string" },
      { name = "page_title", type = "string" },
      { name = "archived", type = "boolean" },
      {
        name = "config", type = "object", note = "keys left out keep their value (since 4.14.2)",
        fields = {
          { name = "default_locale", type = "string", note = "not checked against allowed_locales" },
          { name = "allowed_locales", type = "list", of = "string" },
          { name = "draft_locales", type = "list", of = "string", since = "4.12.0", note = "not the default one" },
          { name = "layout", type = "string", words = { "classic", "documentation" }, since = "4.14.1" },
          {
            name = "social_profiles", type = "object", since = "4.14.1",
            fields = {
              { name = "facebook", type = "string" },
              { name = "x", type = "string" },
              { name = "instagram", type = "string" },
              { name = "linkedin", type = "string" },
              { name = "youtube", type = "string" },
              { name = "tiktok", type = "string" },
              { name = "github", type = "string" },
              { name = "whatsapp", type = "string" },
            },
          },
          {
            name = "locale_translations", type = "object", since = "4.14.2",
            note = "by locale: { name, page_title, header_text }",
          },
        },
      },
      {
        name = "inbox_id", type = "integer", note = "website inbox whose live chat the portal shows",
        differs = "goes beside the wrapper, where the contract lists no fields (recorded)",
      },
      {
        name = "blob_id", type = "string", note = "the logo: signed id of an uploaded file; an unknown one is ignored",
        differs = "goes beside the wrapper, where the contract lists no fields (recorded)",
      },
    },
    wrap = "portal", beside_wrap = { "inbox_id", "blob_id" }, result = { kind = "object", type = "portal" },
    safe = false,
    secrets = { "hmac_token", "secret", "imap_password", "smtp_password", "auth_token", "provider_config" },
    traps = {
      "An unknown inbox_id is 404; an unknown blob_id is ignored.",
      "The answer holds the whole inbox, for administrators with its keys.",
    },
    example = "local portal = chatwoot.assert(client.portals:create{ name = \"Help\", slug = \"help\", config = { "
      .. "default_locale = \"en\", allowed_locales = { \"en\", \"de\" } } })",
    source = "recordings: portal_articles, portals_lifecycle, portals_refusals, providers_portal_ssl",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/portals/{portal_slug}",
    role = "administrator",
    doc = "Changes a portal; what is left out stays.",
    params = {
      { name = "portal_slug", ["in"] = "path", type = "string", note = "the slug, not the number" },
      { name = "name", type = "string" },
      { name = "slug", type = "string", note = "the old one is gone at once: repeating the call then is 500" },
      { name = "color", type = "string", note = "#rgb or #rrggbb (since 4.14.2); an empty text brings back #1f93ff" },
      { name = "custom_domain", type = "string", null = "clears", note = "stored as sent: the host alone" },
      { name = "header_text", type = "string", null = "clears" },
      { name = "homepage_link", type = "string", null = "clears" },
      { name = "page_title", type = "string", null = "clears" },
      { name = "archived", type = "boolean" },
      {
        name = "config", type = "object", note = "keys left out keep their value (since 4.14.2)",
        fields = {
          { name = "default_locale", type = "string", note = "not checked against allowed_locales" },
          { name = "allowed_locales", type = "list", of = "string" },
          { name = "draft_locales", type = "list", of = "string", since = "4.12.0", note = "not the default one" },
          { name = "layout", type = "string", words = { "classic", "documentation" }, since = "4.14.1" },
          {
            name = "social_profiles", type = "object", since = "4.14.1",
            fields = {
              { name = "facebook", type = "string" },
              { name = "x", type = "string" },
              { name = "instagram", type = "string" },
              { name = "linkedin", type = "string" },
              { name = "youtube", type = "string" },
              { name = "tiktok", type = "string" },
              { name = "github", type = "string" },
              { name = "whatsapp", type = "string" },
            },
          },
          {
            name = "locale_translations", type = "object", since = "4.14.2",
            note = "by locale: { name, page_title, header_text }",
          },
        },
      },
      {
        name = "inbox_id", type = "integer", null = "clears",
        note = "website inbox whose live chat the portal shows, null: none; send it beside a field of the portal",
        differs = "goes beside the wrapper, where the contract lists no fields (recorded)",
      },
      {
        name = "blob_id", type = "string", note = "the logo: signed id of an uploaded file; an unknown one is ignored",
        differs = "goes beside the wrapper, where the contract lists no fields (recorded)",
      },
    },
    wrap = "portal", beside_wrap = { "inbox_id", "blob_id" }, result = { kind = "object", type = "portal" },
    safe = true,
    secrets = { "hmac_token", "secret", "imap_password", "smtp_password", "auth_token", "provider_config" },
    traps = {
      "An unknown slug, or the number in its place, is 500, as it is after the slug was changed or the portal deleted.",
      "custom_domain is stored as sent: a URL stays a URL, while create cuts it to the host.",
      "An unknown blob_id is ignored.",
    },
    example = "chatwoot.assert(client.portals:update(\"help\", { archived = true }))",
    source = "recordings: portal_articles_bulk, portals_lifecycle, portals_refusals",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/portals/{portal_slug}",
    role = "administrator",
    doc = "Deletes a portal with its categories and articles.",
    params = {
      { name = "portal_slug", ["in"] = "path", type = "string", note = "the slug, not the number" },
    },
    result = { kind = "empty" }, safe = true,
    traps = {
      "An unknown slug, or the number in its place, is 500, as it is after the slug was changed or the portal deleted.",
    },
    example = "chatwoot.assert(client.portals:delete(\"help\"))",
    source = "recordings: portal_articles_bulk, portals_lifecycle, portals_refusals",
  },
  {
    name = "archive", methods = { "PATCH" }, path = "/api/v1/accounts/{account_id}/portals/{portal_slug}/archive",
    role = "administrator", status = 500,
    doc = "Would archive a portal, but fails on every server.",
    params = {
      { name = "portal_slug", ["in"] = "path", type = "string", note = "the slug, not the number" },
    },
    result = { kind = "empty" }, safe = false,
    refuse = "the server always answers 500: use portals:update with archived = true",
    source = "recordings: portals_lifecycle, portals_refusals",
  },
  {
    name = "delete_logo", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/portals/{portal_slug}/logo",
    role = "administrator",
    doc = "Removes the logo of a portal.",
    params = {
      { name = "portal_slug", ["in"] = "path", type = "string", note = "the slug, not the number" },
    },
    result = { kind = "empty" }, safe = true,
    traps = {
      "An unknown slug, or the number in its place, is 500, as it is after the slug was changed or the portal deleted.",
    },
    example = "chatwoot.assert(client.portals:delete_logo(\"help\"))",
    source = "recordings: portals_lifecycle, portals_refusals",
  },
  {
    name = "send_instructions", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/portals/{portal_slug}/send_instructions", role = "administrator",
    doc = "Mails somebody how to point the custom domain to the portal.",
    params = {
      { name = "portal_slug", ["in"] = "path", type = "string", note = "the slug, not the number" },
      { name = "email", type = "string", required = true },
    },
    main = "email", result = { kind = "object", type = "sent_instructions" }, safe = false,
    traps = {
      "An unknown slug, or the number in its place, is 500, as it is after the slug was changed or the portal deleted.",
      "A portal without custom_domain is 422.",
    },
    example = "chatwoot.assert(client.portals:send_instructions(\"help\", \"it@example.com\"))",
    source = "recordings: portals_lifecycle, portals_refusals",
  },
  {
    name = "ssl_status", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/portals/{portal_slug}/ssl_status",
    role = "agent", enterprise = true,
    doc = "Asks Cloudflare for the state of the portal's custom domain.",
    params = {
      { name = "portal_slug", ["in"] = "path", type = "string", note = "the slug, not the number" },
    },
    result = { kind = "object", type = "ssl_status" },
    traps = {
      "An unknown slug, or the number in its place, is 500, as it is after the slug was changed or the portal deleted.",
      "status is Cloudflare's word (active, pending_validation …); verification_errors is a text, empty "
        .. "when there are none.",
      "422: no custom domain, no Cloudflare key on the server, or Cloudflare's own errors.",
    },
    example = "local state = chatwoot.assert(client.portals:ssl_status(\"help\"))",
    source = "recordings: portals_lifecycle, portals_refusals, providers_portal_ssl",
  },
}
