-- Calls on companies and on WhatsApp calls, beside their exchanges. Read by spec/calls_spec.lua; see spec/support/exchange.lua.

local chatwoot = require "chatwoot"

local array, null = chatwoot.array, chatwoot.null

local COMPANY = '{"id":9,"name":"Bäckerei Süß & Co 🥐","contacts_count":null,"domain":"suess.example","description":null,'
  .. '"custom_attributes":{"arr":1200.5,"new":1},"avatar_url":"","created_at":1795222259}'
local COMPANY_VALUE = { id = 9, name = "Bäckerei Süß & Co 🥐", domain = "suess.example", custom_attributes = { arr = 1200.5, new = 1 },
  avatar_url = "", created_at = 1795222259 }
local ONE = '{"payload":' .. COMPANY .. "}"
local OFFER = "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\n"

return { account = 10,
  { "companies:list asks for an order and keeps the total", function(c) return c.companies:list { page = 2 } end,
    "GET /api/v1/accounts/10/companies?page=2&sort=created_at",
    answer = '{"meta":{"total_count":31,"page":"2"},"payload":[' .. COMPANY .. "]}", gives = { COMPANY_VALUE },
    meta = { total_count = 31, page = "2" } },

  { "companies:search takes the words alone", function(c) return c.companies:search "corp 0" end,
    "GET /api/v1/accounts/10/companies/search?q=corp%200&sort=created_at",
    answer = '{"meta":{"total_count":0,"page":1},"payload":[]}', gives = array {}, meta = { total_count = 0, page = 1 } },

  { "companies:get where the feature is off", function(c) return c.companies:get(10) end, "GET /api/v1/accounts/10/companies/10",
    answer = { 403, '{"error":"Companies are not enabled for this account"}' },
    fails = { kind = "permission", status = 403, message = "Companies are not enabled for this account" } },

  { "companies:create wraps", function(c)
    return c.companies:create { name = "Acme", domain = null, custom_attributes = { tier = "A" } }
  end, "POST /api/v1/accounts/10/companies", '{"company":{"name":"Acme","domain":null,"custom_attributes":{"tier":"A"}}}',
    answer = ONE, gives = COMPANY_VALUE },

  { "companies:create with a picture wraps the names of the parts", function(c)
    return c.companies:create { name = "Pic", custom_attributes = { tier = "B" }, avatar = { data = "PNG", filename = "logo.png" } }
  end, "POST /api/v1/accounts/10/companies",
    parts = { "company[name]=Pic", "company[custom_attributes][tier]=B", "company[avatar]|logo.png|image/png|PNG" },
    answer = ONE, gives = COMPANY_VALUE },

  { "companies:update clears with null", function(c) return c.companies:update(9, { description = null }) end,
    "PATCH /api/v1/accounts/10/companies/9", '{"company":{"description":null}}', answer = ONE, gives = COMPANY_VALUE },

  { "companies:destroy_custom_attributes takes the keys alone", function(c)
    return c.companies:destroy_custom_attributes(9, { "tier", "nope" })
  end, "POST /api/v1/accounts/10/companies/9/destroy_custom_attributes", '{"custom_attributes":["tier","nope"]}',
    answer = ONE, gives = COMPANY_VALUE },

  { "companies:delete_avatar", function(c) return c.companies:delete_avatar(9) end, "DELETE /api/v1/accounts/10/companies/9/avatar",
    answer = ONE, gives = COMPANY_VALUE },

  { "companies:delete", function(c) return c.companies:delete(9) end, "DELETE /api/v1/accounts/10/companies/9", gives = true },

  { "companies.contacts:add", function(c) return c.companies.contacts:add(9, 293) end,
    "POST /api/v1/accounts/10/companies/9/contacts", '{"contact_id":293}', answer = '{"payload":{"id":293,"company_id":9}}',
    gives = { id = 293, company_id = 9 } },

  { "companies.contacts:remove", function(c) return c.companies.contacts:remove(9, 293) end,
    "DELETE /api/v1/accounts/10/companies/9/contacts/293", gives = true },

  { "companies.contacts:search looks outside the company", function(c) return c.companies.contacts:search(9, "Carl") end,
    "GET /api/v1/accounts/10/companies/9/contacts/search?q=Carl", answer = '{"meta":{"total_count":1,"page":1},"payload":[{"id":293}]}',
    gives = { { id = 293 } }, meta = { total_count = 1, page = 1 } },

  { "companies.conversations:list", function(c) return c.companies.conversations:list(9) end,
    "GET /api/v1/accounts/10/companies/9/conversations", answer = '{"payload":[{"id":42}]}', gives = { { id = 42 } } },

  { "companies.notes:list", function(c) return c.companies.notes:list(9) end, "GET /api/v1/accounts/10/companies/9/notes",
    answer = '{"payload":[]}', gives = array {} },

  { "whatsapp_calls:initiate without the contact's consent", function(c)
    return c.whatsapp_calls:initiate { conversation_id = 20, sdp_offer = OFFER }
  end, "POST /api/v1/accounts/10/whatsapp_calls/initiate",
    '{"conversation_id":20,"sdp_offer":"v=0\\r\\no=- 1 2 IN IP4 127.0.0.1\\r\\n"}',
    answer = { 422, '{"status":"permission_requested"}' }, fails = { kind = "validation", status = 422 } },

  { "whatsapp_calls:accept takes the answer alone", function(c) return c.whatsapp_calls:accept(19, OFFER) end,
    "POST /api/v1/accounts/10/whatsapp_calls/19/accept", '{"sdp_answer":"v=0\\r\\no=- 1 2 IN IP4 127.0.0.1\\r\\n"}',
    answer = '{"id":19,"status":"in-progress"}', gives = { id = 19, status = "in-progress" } },

  { "whatsapp_calls:upload_recording sends the file", function(c)
    return c.whatsapp_calls:upload_recording(3, { recording = { data = "WEBM", filename = "call.webm", content_type = "audio/webm" } })
  end, "POST /api/v1/accounts/10/whatsapp_calls/3/upload_recording", parts = { "recording|call.webm|audio/webm|WEBM" },
    answer = '{"id":3,"status":"already_uploaded"}', gives = { id = 3, status = "already_uploaded" } },
}
