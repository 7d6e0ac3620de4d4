-- Calls on contacts and what hangs on them, beside their exchanges. Read by spec/calls_spec.lua; see spec/support/exchange.lua.

local chatwoot = require "chatwoot"

local array, null = chatwoot.array, chatwoot.null

local BEA = '{"additional_attributes":{"company_name":"X"},"availability_status":"offline","email":"bea-018ca26c@x.example",'
  .. '"id":324,"name":"Bea","phone_number":null,"blocked":false,"identifier":null,"company_id":4,"thumbnail":"",'
  .. '"custom_attributes":{},"created_at":1795222629,"contact_inboxes":[]}'
local BEA_VALUE = { additional_attributes = { company_name = "X" }, availability_status = "offline",
  email = "bea-018ca26c@x.example", id = 324, name = "Bea", blocked = false, company_id = 4, thumbnail = "",
  custom_attributes = {}, created_at = 1795222629, contact_inboxes = array {} }
local NOTE = '{"id":4,"content":"Edited","account_id":null,"contact_id":null,"user":{"id":15,"name":"Alan Agent",'
  .. '"custom_role_id":null},"created_at":1795221867,"updated_at":1795221867}'
local NOTE_VALUE = { id = 4, content = "Edited", user = { id = 15, name = "Alan Agent" }, created_at = 1795221867,
  updated_at = 1795221867 }

return { account = 10,
  { "contacts:list asks for an order, and gives the list with its meta", function(c) return c.contacts:list() end,
    "GET /api/v1/accounts/10/contacts?sort=created_at",
    answer = '{"meta":{"count":1,"current_page":1},"payload":[' .. BEA .. "]}",
    gives = array { BEA_VALUE }, meta = { count = 1, current_page = 1 } },

  { "contacts:list sends labels as name[]= and booleans as words", function(c)
    return c.contacts:list { sort = "-name", labels = { "vip", "Über Kunde" }, include_contact_inboxes = false, page = 2 }
  end, "GET /api/v1/accounts/10/contacts?sort=-name&page=2&labels[]=vip&labels[]=%C3%9Cber%20Kunde&include_contact_inboxes=false",
    answer = '{"meta":{"count":26,"current_page":"2"},"payload":[]}', gives = array {},
    meta = { count = 26, current_page = "2" } },

  { "contacts:get unwraps the payload", function(c) return c.contacts:get(324) end, "GET /api/v1/accounts/10/contacts/324",
    answer = '{"payload":' .. BEA .. "}", gives = BEA_VALUE },

  { "contacts:get sends true in the query", function(c) return c.contacts:get(324, { include_contact_inboxes = true }) end,
    "GET /api/v1/accounts/10/contacts/324?include_contact_inboxes=true", answer = '{"payload":{"id":324}}', gives = { id = 324 } },

  { "contacts:create gives the contact, with the contact_inbox beside it", function(c)
    return c.contacts:create { name = "Bea", inbox_id = 173, email = "bea-018ca26c@x.example" }
  end, "POST /api/v1/accounts/10/contacts", '{"name":"Bea","inbox_id":173,"email":"bea-018ca26c@x.example"}',
    answer = '{"payload":{"contact":' .. BEA .. ',"contact_inbox":{"inbox":{"id":173,"provider":null},"source_id":"0f3"}}}',
    gives = BEA_VALUE, meta = { contact_inbox = { inbox = { id = 173 }, source_id = "0f3" } } },

  { "contacts:create carries nested attributes as they are", function(c)
    return c.contacts:create { name = "Ünï \"quoted\"\n", custom_attributes = { order_total = 12.5, gift = true, nothing = null,
      nested = { a = { 1, 2 } }, none = array {} }, additional_attributes = { city = "Köln" } }
  end, "POST /api/v1/accounts/10/contacts", '{"name":"Ünï \\"quoted\\"\\n","custom_attributes":{"order_total":12.5,"gift":true,'
    .. '"nothing":null,"nested":{"a":[1,2]},"none":[]},"additional_attributes":{"city":"Köln"}}',
    answer = '{"payload":{"contact":{"id":1,"custom_attributes":{"order_total":12.5,"nested":{"a":[1,null]}}},"contact_inbox":{}}}',
    gives = { id = 1, custom_attributes = { order_total = 12.5, nested = { a = { 1, null } } } }, meta = { contact_inbox = {} } },

  { "contacts:create with a picture is multipart", function(c)
    return c.contacts:create { name = "Multi Part", blocked = true, custom_attributes = { seats = 3 },
      avatar = { data = "PNG", filename = "me.png" } }
  end, "POST /api/v1/accounts/10/contacts",
    parts = { "name=Multi Part", "avatar|me.png|image/png|PNG", "blocked=true", "custom_attributes[seats]=3" },
    answer = '{"payload":{"contact":{"id":33},"contact_inbox":{"inbox":null,"source_id":null}}}', gives = { id = 33 } },

  { "contacts:create of a taken address is a validation error with the field", function(c)
    return c.contacts:create { name = "Second", email = "dup.5acf6eb@example.com" }
  end, "POST /api/v1/accounts/10/contacts", '{"name":"Second","email":"dup.5acf6eb@example.com"}',
    answer = { 422, '{"message":"Email has already been taken","attributes":["email"]}' },
    fails = { kind = "validation", status = 422, message = "Email has already been taken", attributes = { "email" },
      operation = "contacts:create", method = "POST", path = "/api/v1/accounts/10/contacts", uncertain = false, retryable = false } },

  { "contacts:update clears fields by chatwoot.null", function(c)
    return c.contacts:update(27, { email = null, phone_number = null, custom_attributes = { plan = null } })
  end, "PUT /api/v1/accounts/10/contacts/27", '{"email":null,"phone_number":null,"custom_attributes":{"plan":null}}',
    answer = '{"payload":{"id":27,"email":null}}', gives = { id = 27 } },

  { "contacts:update keeps query and body apart", function(c)
    return c.contacts:update(27, { name = "Zoë", include_contact_inboxes = true })
  end, "PUT /api/v1/accounts/10/contacts/27?include_contact_inboxes=true", '{"name":"Zoë"}',
    answer = '{"payload":{"id":27,"contact_inboxes":[{"source_id":"s"}]}}',
    gives = { id = 27, contact_inboxes = { { source_id = "s" } } } },

  { "contacts:delete is true", function(c) return c.contacts:delete(28) end, "DELETE /api/v1/accounts/10/contacts/28",
    answer = { 200, "", { ["content-type"] = "application/json" } }, gives = true },

  { "contacts:search takes the text alone", function(c) return c.contacts:search "batch & co+50%" end,
    "GET /api/v1/accounts/10/contacts/search?q=batch%20%26%20co%2B50%25&sort=created_at",
    answer = '{"meta":{"count":15,"current_page":1,"has_more":true},"payload":[{"id":10,"email":null}]}',
    gives = { { id = 10 } }, meta = { count = 15, current_page = 1, has_more = true } },

  { "contacts:filter puts the page into the query and the conditions into the body", function(c)
    return c.contacts:filter { page = 2, payload = {
      { attribute_key = "name", filter_operator = "contains", values = { "Ana Lima" }, query_operator = null } } }
  end, "POST /api/v1/accounts/10/contacts/filter?page=2&sort=created_at",
    '{"payload":[{"attribute_key":"name","filter_operator":"contains","values":["Ana Lima"],"query_operator":null}]}',
    answer = '{"meta":{"count":0,"current_page":1},"payload":[]}', gives = array {}, meta = { count = 0, current_page = 1 } },

  { "contacts:import sends the file alone", function(c)
    return c.contacts:import { import_file = { data = "name,email\nx,y@z.example\n", filename = "contacts.csv" } }
  end, "POST /api/v1/accounts/10/contacts/import",
    parts = { "import_file|contacts.csv|text/csv|name,email\nx,y@z.example\n" },
    answer = { 200, "", { ["content-type"] = "application/json" } }, gives = true },

  { "contacts:export sends names of columns", function(c)
    return c.contacts:export { column_names = { "id", "name", "email" }, label = "vip" }
  end, "POST /api/v1/accounts/10/contacts/export", '{"column_names":["id","name","email"],"label":"vip"}', gives = true },

  { "contacts:destroy_custom_attributes takes the list of keys alone", function(c)
    return c.contacts:destroy_custom_attributes(27, { "plan", "no_such" })
  end, "POST /api/v1/accounts/10/contacts/27/destroy_custom_attributes", '{"custom_attributes":["plan","no_such"]}',
    answer = '{"payload":{"id":27,"custom_attributes":{}}}', gives = { id = 27, custom_attributes = {} } },

  { "contacts:merge is an action beside the contacts", function(c)
    return c.contacts:merge { base_contact_id = 59, mergee_contact_id = 60 }
  end, "POST /api/v1/accounts/10/actions/contact_merge", '{"base_contact_id":59,"mergee_contact_id":60}',
    answer = '{"id":59,"name":"Mergee","custom_attributes":{"b":2,"plan":"gold","a":1},"created_at":1795221485}',
    gives = { id = 59, name = "Mergee", custom_attributes = { a = 1, b = 2, plan = "gold" }, created_at = 1795221485 } },

  { "contacts:call takes the inbox alone", function(c) return c.contacts:call(505, 347) end,
    "POST /api/v1/accounts/10/contacts/505/call", '{"inbox_id":347}',
    answer = '{"conversation_id":6,"inbox_id":347,"call_sid":"CAbd","conference_sid":"conf_account_71_call_14"}',
    gives = { conversation_id = 6, inbox_id = 347, call_sid = "CAbd", conference_sid = "conf_account_71_call_14" } },

  { "contacts:get of an unknown one is not_found", function(c) return c.contacts:get(999999) end,
    "GET /api/v1/accounts/10/contacts/999999", answer = { 404, '{"error":"Resource could not be found"}' },
    fails = { kind = "not_found", status = 404, message = "Resource could not be found" } },

  { "contacts:get without credentials is auth", function(c) return c.contacts:get(34) end, "GET /api/v1/accounts/10/contacts/34",
    answer = { 401, '{"errors":["You need to sign in or sign up before continuing."]}' },
    fails = { kind = "auth", status = 401, message = "You need to sign in or sign up before continuing." } },

  { "contacts.labels:list is a list of texts", function(c) return c.contacts.labels:list(143) end,
    "GET /api/v1/accounts/10/contacts/143/labels", answer = '{"payload":["vip","Über Kunde"]}', gives = { "vip", "Über Kunde" } },

  { "contacts.labels:set takes the list alone", function(c) return c.contacts.labels:set(143, { "vip", "Über Kunde" }) end,
    "POST /api/v1/accounts/10/contacts/143/labels", '{"labels":["vip","Über Kunde"]}',
    answer = '{"payload":["vip","Über Kunde"]}', gives = { "vip", "Über Kunde" } },

  { "contacts.labels:set with {} clears on purpose", function(c) return c.contacts.labels:set(143, {}) end,
    "POST /api/v1/accounts/10/contacts/143/labels", '{"labels":[]}', answer = '{"payload":[]}', gives = array {} },

  { "contacts.notes:list is a bare list", function(c) return c.contacts.notes:list(143) end,
    "GET /api/v1/accounts/10/contacts/143/notes", answer = "[" .. NOTE .. "]", gives = { NOTE_VALUE } },

  { "contacts.notes:create takes the text alone and wraps it", function(c) return c.contacts.notes:create(60, "kept on merge") end,
    "POST /api/v1/accounts/10/contacts/60/notes", '{"note":{"content":"kept on merge"}}', answer = NOTE, gives = NOTE_VALUE },

  { "contacts.notes:update has two ids", function(c) return c.contacts.notes:update(143, 4, { content = "Edited" }) end,
    "PATCH /api/v1/accounts/10/contacts/143/notes/4", '{"note":{"content":"Edited"}}', answer = NOTE, gives = NOTE_VALUE },

  { "contacts.notes:delete is true", function(c) return c.contacts.notes:delete(143, 4) end,
    "DELETE /api/v1/accounts/10/contacts/143/notes/4", gives = true },

  { "contacts.inboxes:create takes a number as source_id", function(c)
    return c.contacts.inboxes:create(244, { inbox_id = 16, source_id = 12345 })
  end, "POST /api/v1/accounts/10/contacts/244/contact_inboxes", '{"inbox_id":16,"source_id":12345}',
    answer = '{"source_id":"12345","inbox":{"id":16,"avatar_url":"","channel_type":"Channel::Api","provider":null}}',
    gives = { source_id = "12345", inbox = { id = 16, avatar_url = "", channel_type = "Channel::Api" } } },

  { "contacts.inboxes:filter has no contact in its path; an empty 404 has a message all the same", function(c)
    return c.contacts.inboxes:filter { inbox_id = 16, source_id = "nosuch" }
  end, "POST /api/v1/accounts/10/contact_inboxes/filter", '{"inbox_id":16,"source_id":"nosuch"}',
    answer = { 404, "", { ["content-type"] = "application/json" } }, fails = { kind = "not_found", status = 404 } },

  { "contacts.conversations:list", function(c) return c.contacts.conversations:list(143) end,
    "GET /api/v1/accounts/10/contacts/143/conversations", answer = '{"payload":[]}', gives = array {} },

  { "contacts.attachments:list has pages and a meta", function(c) return c.contacts.attachments:list(143, { page = 2 }) end,
    "GET /api/v1/accounts/10/contacts/143/attachments?page=2", answer = '{"meta":{"total_count":2},"payload":[]}',
    gives = array {}, meta = { total_count = 2 } },
}
