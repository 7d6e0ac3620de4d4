-- Dashboard apps: pages of your own shown beside a conversation. Only data stands here.
-- Agents too may make, change and delete them.

return {
  resource = "dashboard_apps",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/dashboard_apps", role = "agent",
    doc = "Lists the dashboard apps of the account.",
    result = { kind = "list", type = "dashboard_app" },
    example = "for _, app in ipairs(chatwoot.assert(client.dashboard_apps:list())) do print(app.title) end",
    source = "recordings: dashboard_apps_lifecycle",
  },
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/dashboard_apps/{dashboard_app_id}",
    role = "agent",
    doc = "Reads one dashboard app.",
    result = { kind = "object", type = "dashboard_app" },
    example = "local app = chatwoot.assert(client.dashboard_apps:get(1))",
    source = "recordings: dashboard_apps_lifecycle",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/dashboard_apps", role = "agent",
    doc = "Makes a dashboard app.",
    params = {
      { name = "title", type = "string", required = true },
      {
        name = "content", type = "list", of = "object", required = true, note = "one or more; usually one",
        fields = {
          { name = "type", type = "string", required = true, words = { "frame" } },
          { name = "url", type = "string", required = true, note = "with http or https" },
        },
      },
    },
    wrap = "dashboard_app",
    result = { kind = "object", type = "dashboard_app" }, safe = false,
    example = "local app = chatwoot.assert(client.dashboard_apps:create{ title = \"Orders\", content = { { type = \"frame\", url = "
      .. "\"https://example.com/orders\" } } })",
    source = "recordings: dashboard_apps_lifecycle",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/dashboard_apps/{dashboard_app_id}", role = "agent",
    doc = "Changes a dashboard app.",
    params = {
      { name = "title", type = "string", differs = "an update without it is answered 200 (recorded)" },
      {
        name = "content", type = "list", of = "object", note = "replaces all of it", differs = "an update without it is answered 200 (recorded)",
        fields = {
          { name = "type", type = "string", required = true, words = { "frame" } },
          { name = "url", type = "string", required = true, note = "with http or https" },
        },
      },
    },
    wrap = "dashboard_app",
    result = { kind = "object", type = "dashboard_app" }, safe = true,
    example = "chatwoot.assert(client.dashboard_apps:update(1, { title = \"Orders and returns\" }))",
    source = "recordings: dashboard_apps_lifecycle",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/dashboard_apps/{dashboard_app_id}",
    role = "agent", status = 204,
    doc = "Deletes a dashboard app.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.dashboard_apps:delete(1))",
    source = "recordings: dashboard_apps_lifecycle",
  },
}
