-- Articles of a portal: portals.articles in Lua. Only data stands here.
-- Neighbours: portals.lua, portal_categories.lua.

return {
  resource = "portals.articles",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/portals/{portal_slug}/articles",
    role = "agent",
    doc = "Lists the articles of a portal, newest change first.",
    params = {
      { name = "portal_slug", ["in"] = "path", type = "string", note = "the slug, not the number" },
      { name = "locale", type = "string" },
      { name = "query", type = "string", note = "searches title and content" },
      { name = "page", type = "integer", default = 1 },
      { name = "category_slug", type = "string", note = "sorts by position" },
      { name = "status", type = "string", words = { "draft", "published", "archived" } },
      { name = "author_id", type = "integer" },
    },
    result = { kind = "list", at = "payload", meta = "meta", type = "portal_article" },
    paging = {
      param = "page", size = 25, stable = false, style = "page", total = "articles_count",
      total_without = { "status", "author_id" },
    },
    traps = {
      "An article shows no locale: without a category it can be found by the filter locale only.",
      "The counts in meta follow locale, category_slug and query, but not status and author_id; "
        .. "all_articles_count is the whole portal.",
      "meta.current_page is text when page was sent.",
      "An unknown portal is 404.",
    },
    example = "for article in client.portals.articles:each(\"help\", { locale = \"en\" }) do print(article.title) end",
    source = "recordings: portal_articles, portal_articles_bulk",
  },
  {
    name = "get", methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}", role = "administrator",
    doc = "Reads one article.",
    params = {
      { name = "portal_slug", ["in"] = "path", type = "string", note = "the slug, not the number" },
    },
    result = { kind = "object", at = "payload", type = "portal_article" },
    traps = { "An article shows no locale: without a category it can be found by the filter locale only." },
    example = "local article = chatwoot.assert(client.portals.articles:get(\"help\", 74))",
    source = "recordings: portal_articles",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/portals/{portal_slug}/articles",
    role = "administrator",
    doc = "Writes an article.",
    params = {
      { name = "portal_slug", ["in"] = "path", type = "string", note = "the slug, not the number" },
      { name = "title", type = "string", required = true },
      { name = "content", type = "string", note = "Markdown; needed for status published only (since 4.13.0)" },
      { name = "author_id", type = "integer", required = true, note = "a user; not checked against the account" },
      {
        name = "slug", type = "string",
        note = "made of time and title when left out; unique over all accounts: a taken one is 500; search, articles "
          .. "and categories are refused (since 4.14.2)",
      },
      { name = "position", type = "integer" },
      { name = "description", type = "string" },
      { name = "category_id", type = "integer", note = "not checked; its locale wins" },
      { name = "associated_article_id", type = "integer", note = "the article this one translates" },
      { name = "status", type = "string", words = { "draft", "published", "archived" }, default = "draft" },
      { name = "locale", type = "string", note = "not checked against the portal's" },
      {
        name = "meta", type = "object", note = "for search engines",
        fields = {
          { name = "title", type = "string" },
          { name = "description", type = "string" },
          { name = "tags", type = "list", of = "string" },
        },
      },
    },
    wrap = "article", result = { kind = "object", at = "payload", type = "portal_article" }, safe = false,
    half_done = { { status = 404, note = "an unknown associated_article_id: the article is stored all the same" } },
    traps = {
      "An unknown category_id, a locale the portal does not have and an author outside the account are stored as sent.",
      "Two articles with the same title within a second, both without slug, are a 500.",
      "An article shows no locale: without a category it can be found by the filter locale only.",
    },
    example = "local article = chatwoot.assert(client.portals.articles:create(\"help\", { title = \"How to pay\", "
      .. "content = \"…\", author_id = 17, status = \"published\" }))",
    source = "recordings: portal_articles, portal_articles_bulk",
  },
  {
    name = "update", methods = { "PATCH", "PUT" },
    path = "/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}", role = "administrator",
    doc = "Changes an article; what is left out stays.",
    params = {
      { name = "portal_slug", ["in"] = "path", type = "string", note = "the slug, not the number" },
      { name = "title", type = "string" },
      { name = "content", type = "string", note = "Markdown; needed for status published only (since 4.13.0)" },
      { name = "author_id", type = "integer", note = "a user; not checked against the account" },
      {
        name = "slug", type = "string",
        note = "unique over all accounts: a taken one is 500; search, articles and categories are refused (since "
          .. "4.14.2)",
      },
      { name = "position", type = "integer" },
      { name = "description", type = "string" },
      { name = "category_id", type = "integer", note = "not checked; its locale wins" },
      { name = "associated_article_id", type = "integer", note = "the article this one translates" },
      { name = "status", type = "string", words = { "draft", "published", "archived" } },
      { name = "locale", type = "string", note = "not checked against the portal's" },
      {
        name = "meta", type = "object", note = "for search engines",
        fields = {
          { name = "title", type = "string" },
          { name = "description", type = "string" },
          { name = "tags", type = "list", of = "string" },
        },
      },
    },
    wrap = "article", result = { kind = "object", at = "payload", type = "portal_article" }, safe = true,
    traps = {
      "An unknown category_id, a locale the portal does not have and an author outside the account are stored as sent.",
      "An article shows no locale: without a category it can be found by the filter locale only.",
    },
    example = "chatwoot.assert(client.portals.articles:update(\"help\", 74, { status = \"archived\" }))",
    source = "recordings: portal_articles",
  },
  {
    name = "delete", methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}", role = "administrator",
    doc = "Deletes an article.",
    params = {
      { name = "portal_slug", ["in"] = "path", type = "string", note = "the slug, not the number" },
    },
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.portals.articles:delete(\"help\", 74))",
    source = "recordings: portal_articles",
  },
  {
    name = "reorder", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/reorder", role = "administrator",
    doc = "Sets the positions of articles.",
    params = {
      { name = "portal_slug", ["in"] = "path", type = "string", note = "the slug, not the number" },
      {
        name = "positions_hash", type = "object", required = true,
        note = "position by article id, the ids as text: { [\"74\"] = 10, [\"75\"] = 20 }",
      },
    },
    result = { kind = "empty" }, safe = true,
    traps = {
      "An id outside the portal is 404 and nothing is stored (since 4.11.2).",
      "An empty object changes nothing.",
    },
    example = "chatwoot.assert(client.portals.articles:reorder(\"help\", { positions_hash = { [\"74\"] = 10, [\"75\"] = "
      .. "20 } }))",
    source = "recordings: portal_articles",
  },
  {
    name = "bulk_update_status", methods = { "PATCH" },
    path = "/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/bulk_actions/update_status",
    role = "administrator", since = "4.14.0",
    doc = "Sets the status of several articles, all or none.",
    params = {
      { name = "portal_slug", ["in"] = "path", type = "string", note = "the slug, not the number" },
      { name = "ids", type = "list", of = "integer", required = true },
      { name = "status", type = "string", required = true, words = { "draft", "published", "archived" } },
    },
    result = { kind = "empty" }, safe = true,
    traps = {
      "Ids that are not there are left out; none at all is 422.",
      "One article without content keeps all from being published (422).",
    },
    example = "chatwoot.assert(client.portals.articles:bulk_update_status(\"help\", { ids = { 85, 86 }, status = "
      .. "\"published\" }))",
    source = "recordings: portal_articles_bulk",
  },
  {
    name = "bulk_update_category", methods = { "PATCH" },
    path = "/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/bulk_actions/update_category",
    role = "administrator", since = "4.14.1",
    doc = "Puts several articles into a category, all or none.",
    params = {
      { name = "portal_slug", ["in"] = "path", type = "string", note = "the slug, not the number" },
      { name = "ids", type = "list", of = "integer", required = true },
      { name = "category_id", type = "integer", required = true },
    },
    result = { kind = "empty" }, safe = true,
    traps = { "Ids that are not there are left out; none at all is 422, an unknown category too." },
    example = "chatwoot.assert(client.portals.articles:bulk_update_category(\"help\", { ids = { 85, 86 }, category_id = "
      .. "12 }))",
    source = "recordings: portal_articles_bulk",
  },
  {
    name = "bulk_delete", methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/bulk_actions/delete_articles",
    role = "administrator", since = "4.14.0",
    doc = "Deletes several articles.",
    params = {
      { name = "portal_slug", ["in"] = "path", type = "string", note = "the slug, not the number" },
      { name = "ids", type = "list", of = "integer", required = true },
    },
    main = "ids", result = { kind = "empty" }, safe = false,
    traps = { "Ids that are not there are left out; none at all is 422, so a second time is." },
    example = "chatwoot.assert(client.portals.articles:bulk_delete(\"help\", { 85, 86 }))",
    source = "recordings: portal_articles_bulk",
  },
  {
    name = "bulk_translate", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/bulk_actions/translate",
    role = "administrator", since = "4.14.0", enterprise = true,
    doc = "Has several articles translated into another locale in the background.",
    params = {
      { name = "portal_slug", ["in"] = "path", type = "string", note = "the slug, not the number" },
      { name = "ids", type = "list", of = "integer", required = true },
      { name = "locale", type = "string", required = true, note = "one of the allowed locales of the portal" },
      { name = "category_id", type = "integer", note = "a category of that locale" },
      { name = "force", type = "boolean", note = "translates although there is a translation" },
    },
    result = { kind = "empty" }, safe = false,
    traps = {
      "Translations that are there already, without force: 409 that names them (not the articles sent).",
      "Needs the account feature captain_tasks (422) and the enterprise edition (501).",
    },
    example = "chatwoot.assert(client.portals.articles:bulk_translate(\"help\", { ids = { 85, 86 }, locale = \"de\" }))",
    source = "recordings: portal_articles_bulk",
  },
}
