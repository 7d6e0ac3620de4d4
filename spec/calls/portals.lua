-- Calls on portals, their categories and articles, beside their exchanges. Read by spec/calls_spec.lua; see spec/support/exchange.lua.

local chatwoot = require "chatwoot"

local array, null = chatwoot.array, chatwoot.null

local PORTAL = '{"id":15,"slug":"hilfe","custom_domain":null,"config":{"allowed_locales":[{"code":"de","draft":false}],"social_profiles":{}}}'
local PORTAL_VALUE = { id = 15, slug = "hilfe", config = { allowed_locales = { { code = "de", draft = false } }, social_profiles = {} } }
local CATEGORY = '{"payload":{"id":12,"name":"Erste Schritte 🚀","position":10,"meta":{"articles_count":0}}}'
local CATEGORY_VALUE = { id = 12, name = "Erste Schritte 🚀", position = 10, meta = { articles_count = 0 } }
local ARTICLE = '{"payload":{"id":75,"slug":"1795222275-entwurf","content":null,"status":"draft","category":{"id":null}}}'
local ARTICLE_VALUE = { id = 75, slug = "1795222275-entwurf", status = "draft", category = {} }

return { account = 12,
  { "portals:list", function(c) return c.portals:list() end, "GET /api/v1/accounts/12/portals",
    answer = '{"payload":[' .. PORTAL .. '],"meta":{"current_page":1,"portals_count":1}}', gives = { PORTAL_VALUE },
    meta = { current_page = 1, portals_count = 1 } },

  { "portals:get encodes the slug", function(c) return c.portals:get "Ein Slug/1" end,
    "GET /api/v1/accounts/12/portals/Ein%20Slug%2F1", answer = PORTAL, gives = PORTAL_VALUE },

  { "portals:get of an unknown slug", function(c) return c.portals:get "none" end, "GET /api/v1/accounts/12/portals/none",
    answer = { 500, '{"status":500,"error":"Internal Server Error"}' }, fails = { kind = "server", status = 500 } },

  { "portals:create keeps the inbox beside the wrapper", function(c)
    return c.portals:create { name = "Hilfe", slug = "hilfe", inbox_id = 164,
      config = { default_locale = "de", allowed_locales = { "de", "en" }, social_profiles = { x = "chatwoot" },
        locale_translations = { en = { name = "Help" } } } }
  end, "POST /api/v1/accounts/12/portals", '{"portal":{"name":"Hilfe","slug":"hilfe","config":{"default_locale":"de",'
    .. '"allowed_locales":["de","en"],"social_profiles":{"x":"chatwoot"},"locale_translations":{"en":{"name":"Help"}}}},"inbox_id":164}',
    answer = PORTAL, gives = PORTAL_VALUE },

  { "portals:update clears on purpose", function(c)
    return c.portals:update("hilfe", { name = "Neu", page_title = null, inbox_id = null, blob_id = "eyJf--c3" })
  end, "PATCH /api/v1/accounts/12/portals/hilfe", '{"portal":{"name":"Neu","page_title":null},"inbox_id":null,"blob_id":"eyJf--c3"}',
    answer = PORTAL, gives = PORTAL_VALUE },

  { "portals:delete_logo", function(c) return c.portals:delete_logo "hilfe" end, "DELETE /api/v1/accounts/12/portals/hilfe/logo",
    gives = true },

  { "portals:send_instructions takes the address alone", function(c) return c.portals:send_instructions("hilfe", "it@kunden.example") end,
    "POST /api/v1/accounts/12/portals/hilfe/send_instructions", '{"email":"it@kunden.example"}',
    answer = '{"message":"Instructions sent successfully"}', gives = { message = "Instructions sent successfully" } },

  { "portals:ssl_status refused with a list of objects", function(c) return c.portals:ssl_status "hilfe" end,
    "GET /api/v1/accounts/12/portals/hilfe/ssl_status",
    answer = { 422, '{"error":[{"code":9109,"message":"Unauthorized to access requested resource"}]}' },
    fails = { kind = "validation", status = 422 } },

  { "portals.categories:list", function(c) return c.portals.categories:list("hilfe", { locale = "en" }) end,
    "GET /api/v1/accounts/12/portals/hilfe/categories?locale=en",
    answer = '{"payload":[],"meta":{"current_page":1,"categories_count":0}}', gives = array {},
    meta = { current_page = 1, categories_count = 0 } },

  { "portals.categories:create wraps", function(c)
    return c.portals.categories:create("hilfe", { name = "First", slug = "first", locale = "en", related_category_ids = { 12, 13 } })
  end, "POST /api/v1/accounts/12/portals/hilfe/categories",
    '{"category":{"name":"First","slug":"first","locale":"en","related_category_ids":[12,13]}}', answer = CATEGORY, gives = CATEGORY_VALUE },

  { "portals.categories:reorder", function(c)
    return c.portals.categories:reorder("hilfe", { positions_hash = { ["12"] = 1, ["13"] = 2 } })
  end, "POST /api/v1/accounts/12/portals/hilfe/categories/reorder", '{"positions_hash":{"12":1,"13":2}}', gives = true },

  { "portals.articles:list", function(c) return c.portals.articles:list("hilfe", { locale = "de", status = "draft", page = 2 }) end,
    "GET /api/v1/accounts/12/portals/hilfe/articles?locale=de&page=2&status=draft",
    answer = '{"payload":[],"meta":{"articles_count":28,"current_page":"2"}}', gives = array {},
    meta = { articles_count = 28, current_page = "2" } },

  { "portals.articles:create wraps", function(c)
    return c.portals.articles:create("hilfe", { title = "Entwurf", author_id = 19, meta = { tags = {} } })
  end, "POST /api/v1/accounts/12/portals/hilfe/articles", '{"article":{"title":"Entwurf","author_id":19,"meta":{"tags":[]}}}',
    answer = ARTICLE, gives = ARTICLE_VALUE },

  { "portals.articles:create with an unknown root may have happened", function(c)
    return c.portals.articles:create("hilfe", { title = "Ohne Wurzel", author_id = 17, associated_article_id = 999999 })
  end, "POST /api/v1/accounts/12/portals/hilfe/articles",
    '{"article":{"title":"Ohne Wurzel","author_id":17,"associated_article_id":999999}}',
    answer = { 404, '{"error":"Resource could not be found"}' }, fails = { kind = "not_found", uncertain = true } },

  { "portals.articles:bulk_delete sends a body with DELETE", function(c) return c.portals.articles:bulk_delete("hilfe", { 85, 86 }) end,
    "DELETE /api/v1/accounts/12/portals/hilfe/articles/bulk_actions/delete_articles", '{"ids":[85,86]}', gives = true },

  { "portals.articles:bulk_translate that exists", function(c)
    return c.portals.articles:bulk_translate("hilfe", { ids = { 74 }, locale = "en" })
  end, "POST /api/v1/accounts/12/portals/hilfe/articles/bulk_actions/translate", '{"ids":[74],"locale":"en"}',
    answer = { 409, '{"duplicate_articles":[{"id":76,"title":"How do I change my password?"}]}' },
    fails = { kind = "conflict", status = 409 } },
}
