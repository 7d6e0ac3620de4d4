-- Search over the account: conversations, contacts, messages and articles of the help center. Only data stands here.
-- Neighbours: conversations.lua and contacts.lua have searches of their own with other answers.

local Q = { name = "q", type = "string", required = true, note = "an empty one finds everything" }
local PAGE = { name = "page", type = "integer", default = 1 }
local SINCE = {
  name = "since", type = "integer", format = "unix_seconds",
  note = "since and until are ignored without the account feature advanced_search",
}
local UNTIL = { name = "until", type = "integer", format = "unix_seconds" }
local EMPTY_ONE = "A conversation without messages among the hits makes the whole search 500 (up to 4.15.1)."

return {
  resource = "search",
  {
    name = "all", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/search", role = "agent",
    doc = "Finds conversations, contacts, messages and articles, 15 of each kind on a page.",
    params = { Q, PAGE, SINCE, UNTIL },
    main = "q",
    result = { kind = "object", at = "payload", type = "search_results" },
    traps = { EMPTY_ONE, "Messages of the last three months only." },
    example = "local found = chatwoot.assert(client.search:all(\"refund\"))",
    source = "recordings: conversations_search, wire_pages",
  },
  {
    name = "conversations", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/search/conversations",
    role = "agent",
    doc = "Finds conversations by their id or by name, email, phone number or identifier of the contact.",
    params = { Q, PAGE, SINCE, UNTIL },
    main = "q",
    result = { kind = "list", at = "payload.conversations", type = "search_conversation" },
    paging = { style = "page", size = 15, param = "page", stable = false },
    traps = { EMPTY_ONE, "The text of messages is not searched: use search:messages." },
    example = "local found = chatwoot.assert(client.search:conversations(\"ana@example.com\"))",
    source = "recordings: conversations_search",
  },
  {
    name = "contacts", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/search/contacts", role = "agent",
    doc = "Finds contacts by name, email, phone number or identifier.",
    params = { Q, PAGE, SINCE, UNTIL },
    main = "q",
    result = { kind = "list", at = "payload.contacts", type = "search_contact" },
    paging = { style = "page", size = 15, param = "page", stable = false },
    example = "local found = chatwoot.assert(client.search:contacts(\"ana\"))",
    source = "recordings: conversations_search",
  },
  {
    name = "messages", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/search/messages", role = "agent",
    doc = "Finds messages of the last three months, private notes too.",
    params = {
      Q, PAGE, SINCE, UNTIL,
      { name = "from", type = "string", note = "contact:ID or agent:ID; ignored without the account feature advanced_search" },
      { name = "inbox_id", type = "integer", note = "ignored without the account feature advanced_search" },
    },
    main = "q",
    result = { kind = "list", at = "payload.messages", type = "message" }, paging = { style = "page", size = 15, param = "page", stable = false },
    traps = {
      "With the account feature search_with_gin whole words and phrases only; punctuation such as ! ( & \\ < ' is 500: strip it.",
      "content_attributes are not searched: a mark of your own is never found.",
    },
    example = "local found = chatwoot.assert(client.search:messages(\"refund\"))",
    source = "recordings: conversations_search, conversations_messages_exactly_once",
  },
  {
    name = "articles", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/search/articles", role = "agent",
    doc = "Finds articles of the help center.",
    params = { Q, PAGE, SINCE, UNTIL },
    main = "q",
    result = { kind = "list", at = "payload.articles", type = "search_article" },
    paging = { style = "page", size = 15, param = "page", stable = false },
    example = "local found = chatwoot.assert(client.search:articles(\"returns\"))",
    source = "recordings: conversations_search",
  },
}
