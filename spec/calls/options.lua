-- Calls whose opts, views and odd answers matter, beside their exchanges. Read by spec/calls_spec.lua; see spec/support/exchange.lua.

local chatwoot = require "chatwoot"

local array, null = chatwoot.array, chatwoot.null

local HTML = { ["content-type"] = "text/html; charset=utf-8" }
local TEAM = '{"id":5,"name":"a","description":null}'

return { account = 7,
  { "opts.account_id goes over the client's account", function(c) return c.teams:get(5, nil, { account_id = 31 }) end,
    "GET /api/v1/accounts/31/teams/5", answer = TEAM, gives = { id = 5, name = "a" } },

  { "client:account(id) is a view on another account", function(c) return c:account(32).teams:get(5) end,
    "GET /api/v1/accounts/32/teams/5", answer = TEAM, gives = { id = 5, name = "a" } },

  { "opts.account_id goes over a view, and takes canonical text", function(c)
    return c:account(32).teams:get(5, nil, { account_id = "33" })
  end, "GET /api/v1/accounts/33/teams/5", answer = TEAM, gives = { id = 5, name = "a" } },

  { "opts.nulls keeps null in objects", function(c) return c.teams:get(5, nil, { nulls = true }) end, "GET /api/v1/accounts/7/teams/5",
    answer = TEAM, gives = { id = 5, name = "a", description = null } },

  { "opts.nulls reaches lists and what lies in them", function(c) return c.labels:list(nil, { nulls = true }) end,
    "GET /api/v1/accounts/7/labels", answer = '{"payload":[{"id":9,"color":null,"more":[null,{"a":null}]}]}',
    gives = { { id = 9, color = null, more = { null, { a = null } } } } },

  { "opts.extra adds fields of newer servers to the body, inside the wrapper", function(c)
    return c.labels:create({ title = "a" }, { extra = { shade = "dark", n = 1 } })
  end, "POST /api/v1/accounts/7/labels", '{"label":{"title":"a","shade":"dark","n":1}}', answer = '{"id":1}', gives = { id = 1 } },

  { "opts.extra adds to the query where there is no body", function(c)
    return c.contacts:list({ page = 2 }, { extra = { only = { "a b", "c" } } })
  end, "GET /api/v1/accounts/7/contacts?sort=created_at&page=2&only[]=a%20b&only[]=c",
    answer = '{"meta":{},"payload":[]}', gives = array {}, meta = {} },

  { "opts.extra writes booleans as words", function(c) return c.labels:list(nil, { extra = { deep = true } }) end,
    "GET /api/v1/accounts/7/labels?deep=true", answer = '{"payload":[]}', gives = array {} },

  { "opts.extra carries words the row does not know", function(c)
    return c.conversations:toggle_status(4, nil, { extra = { status = "parked" } })
  end, "POST /api/v1/accounts/7/conversations/4/toggle_status", '{"status":"parked"}',
    answer = '{"payload":{"success":true,"current_status":"parked"}}', gives = { success = true, current_status = "parked" } },

  { "opts.headers adds headers", function(c) return c.teams:get(5, nil, { headers = { ["X-Trace"] = "a b" } }) end,
    "GET /api/v1/accounts/7/teams/5", headers = { ["X-Trace"] = "a b" }, answer = TEAM, gives = { id = 5, name = "a" } },

  { "opts.raw gives status, headers, body and json", function(c) return c.teams:get(5, nil, { raw = true }) end,
    "GET /api/v1/accounts/7/teams/5", answer = { 200, TEAM, { ["content-type"] = "application/json; charset=utf-8", etag = 'W/"1"' } },
    gives = { status = 200, body = TEAM, json = { id = 5, name = "a" },
      headers = { ["content-type"] = "application/json; charset=utf-8", etag = 'W/"1"' } } },

  { "opts.raw takes any status for an answer", function(c) return c.teams:get(5, nil, { raw = true }) end,
    "GET /api/v1/accounts/7/teams/5", answer = { 503, "<html>busy</html>", HTML },
    gives = { status = 503, body = "<html>busy</html>", headers = HTML } },

  { "unknown fields of an answer stay", function(c) return c.teams:get(5) end, "GET /api/v1/accounts/7/teams/5",
    answer = '{"id":5,"of_a_newer_server":{"x":[1]}}', gives = { id = 5, of_a_newer_server = { x = { 1 } } } },

  { "an answer that is no JSON is decode", function(c) return c.teams:get(5) end, "GET /api/v1/accounts/7/teams/5",
    answer = { 200, "<html>login</html>", HTML }, fails = { kind = "decode", status = 200 } },

  { "an answer cut short is decode", function(c) return c.teams:get(5) end, "GET /api/v1/accounts/7/teams/5",
    answer = '{"id":5,"name":"a"', fails = { kind = "decode", status = 200 } },

  { "an answer without the row's shape is unexpected_response", function(c) return c.labels:list() end,
    "GET /api/v1/accounts/7/labels", answer = '{"data":[]}', fails = { kind = "unexpected_response", status = 200 } },

  { "a redirect is not followed", function(c) return c.teams:get(5) end, "GET /api/v1/accounts/7/teams/5",
    answer = { 302, "", { location = "https://elsewhere.example/" } }, fails = { kind = "unexpected_response", status = 302 } },

  { "a switched-off feature is permission", function(c) return c.conversations:unread_counts() end,
    "GET /api/v1/accounts/7/conversations/unread_counts", answer = { 403, '{"error":"Feature is not enabled"}' },
    fails = { kind = "permission", status = 403 } },

  { "429 is rate_limit, with the wait a proxy names", function(c) return c.teams:list() end, "GET /api/v1/accounts/7/teams",
    answer = { 429, "Retry later\n", { ["content-type"] = "text/plain", ["retry-after"] = "12" } },
    fails = { kind = "rate_limit", status = 429, message = "Retry later", retry_after = 12.0 } },

  { "the proxy's 502 of a write may have happened", function(c) return c.teams:create { name = "a" } end,
    "POST /api/v1/accounts/7/teams", '{"team":{"name":"a"}}', answer = { 502, "<html><title>502 Bad Gateway</title></html>", HTML },
    fails = { kind = "server", status = 502, uncertain = true } },

  { "the proxy's 502 of a read may be repeated", function(c) return c.teams:list() end, "GET /api/v1/accounts/7/teams",
    answer = { 502, "", HTML }, fails = { kind = "server", status = 502, uncertain = false, retryable = true } },
}
