-- Filters that one user has saved: the clauses of conversations:filter or contacts:filter under a name. Only data stands
-- here. The server never runs or checks them. Neighbours: conversations.lua and contacts.lua (filter),
-- custom_attribute_definitions.lua.

return {
  resource = "custom_filters",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/custom_filters", role = "agent",
    doc = "Lists the caller's own saved filters of one type.",
    params = {
      {
        name = "filter_type", type = "string", default = "conversation", words = { "conversation", "contact", "report" },
        note = "another word, or an empty one, finds nothing",
      },
    },
    result = { kind = "list", type = "custom_filter" },
    example = "for _, filter in ipairs(chatwoot.assert(client.custom_filters:list())) do print(filter.name) end",
    source = "recordings: conversations_custom_filters_lifecycle",
  },
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}",
    role = "agent",
    doc = "Reads one of the caller's own saved filters.",
    result = { kind = "object", type = "custom_filter" },
    traps = { "A filter of somebody else is 404, for administrators too." },
    example = "local filter = chatwoot.assert(client.custom_filters:get(12))\n"
      .. "local found = chatwoot.assert(client.conversations:filter(filter.query.payload))",
    source = "recordings: conversations_custom_filters_lifecycle",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/custom_filters", role = "agent",
    doc = "Saves a filter for the caller.",
    params = {
      { name = "name", type = "string", required = true, note = "may repeat, and may be empty" },
      { name = "filter_type", type = "string", default = "conversation", words = { "conversation", "contact", "report" } },
      { name = "query", type = "object", note = "{ payload = { clauses of filter } }; stored unchecked, lists lose their nulls" },
      { name = "type", type = "any", refuse = "the server ignores it: use filter_type" },
    },
    wrap = "custom_filter", demand = { query = "without it the server stores and answers the text \"{}\" in place of an object" },
    result = { kind = "object", type = "custom_filter" }, safe = false,
    traps = { "A user may have 1000 in an account; one more is a validation error." },
    example = "local filter = chatwoot.assert(client.custom_filters:create{ name = \"Open\", query = { payload = {\n  { attribute_key = "
      .. "\"status\", filter_operator = \"equal_to\", values = { \"open\" } },\n} } })",
    source = "recordings: conversations_custom_filters_lifecycle",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}", role = "agent",
    doc = "Changes one of the caller's own saved filters; what is left out stays.",
    params = {
      { name = "name", type = "string" },
      { name = "filter_type", type = "string", words = { "conversation", "contact", "report" } },
      { name = "query", type = "object", note = "replaces the whole query" },
      { name = "type", type = "any", refuse = "the server ignores it: use filter_type" },
    },
    wrap = "custom_filter",
    result = { kind = "object", type = "custom_filter" }, safe = true,
    example = "chatwoot.assert(client.custom_filters:update(12, { name = \"Still open\" }))",
    source = "recordings: conversations_custom_filters_lifecycle",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}",
    role = "agent", status = 204,
    doc = "Deletes one of the caller's own saved filters.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.custom_filters:delete(12))",
    source = "recordings: conversations_custom_filters_lifecycle",
  },
}
