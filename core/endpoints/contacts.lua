-- Rows of the resource contacts.

return {
  {
    resource = "contacts",
    name = "list",
    endpoint = "contacts.list",
    methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/contacts",
    token = { "user" },
    role = "agent",
    status = 200,
    doc = "contacts list",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      {
        name = "sort", ["in"] = "query", type = "string",
        words = {
          "name", "email", "phone_number", "last_activity_at", "created_at", "company_name", "city", "country", "-name",
          "-email", "-phone_number", "-last_activity_at", "-created_at", "-company_name", "-city", "-country",
        },
        note = "no default order (observed order is neither id nor time); the word was company up to 4.13.0; an "
          .. "unknown word is ignored; text order is that of the database (on the machine recorded: case-sensitive "
          .. "for email, city, company_name, country, and accented letters last); email and phone_number with - "
          .. "put empty ones first; the other words put empty ones last both ways; an array (sort[]) is a 500",
      },
      {
        name = "page", ["in"] = "query", type = "integer", default = 1,
        note = "0, negative, text and empty count as 1 (the answer repeats the raw text); above 64 bits: 500",
      },
      {
        name = "labels", ["in"] = "query", type = "list", of = "string",
        note = "any-of; labels[]=a&labels[]=b, or one text, or one text with commas; case-insensitive",
      },
      {
        name = "include_contact_inboxes", ["in"] = "query", type = "boolean", default = true,
        note = "only the exact text true keeps them once the parameter is given",
      },
    },
    result = { kind = "list", at = "payload", meta = "meta" },
    paging = { style = "page", size = 15, param = "page", stable = false },
    safe = true,
    source = "the server's recorded contract",
  },
  {
    resource = "contacts",
    name = "get",
    endpoint = "contacts.get",
    methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/contacts/{contact_id}",
    token = { "user" },
    role = "agent",
    status = 200,
    doc = "contacts get",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      { name = "contact_id", ["in"] = "path", type = "integer", required = true },
      {
        name = "include_contact_inboxes", ["in"] = "query", type = "boolean", default = true,
        note = "only the exact text true keeps them once the parameter is given",
      },
    },
    result = { kind = "object", at = "payload" },
    safe = true,
    source = "the server's recorded contract",
  },
  {
    resource = "contacts",
    name = "create",
    endpoint = "contacts.create",
    methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/contacts",
    token = { "user" },
    role = "agent",
    status = 200,
    doc = "contacts create",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      {
        name = "name", ["in"] = "body", type = "string",
        note = "up to 255; a list or object is dropped silently; not required, \"\" when left out",
      },
      {
        name = "identifier", ["in"] = "body", type = "string",
        note = "unique per account, up to 255; \"\" is stored as \"\" and a second contact with \"\" is a 500: send "
          .. "null to clear",
      },
      {
        name = "email", ["in"] = "body", type = "string",
        note = "unique per account, stored lower-case, no blanks around; a domain without dot passes; \"\" becomes "
          .. "null; must contain @",
      },
      {
        name = "phone_number", ["in"] = "body", type = "string",
        note = "unique per account, must END in + and 2 to 15 digits, first digit not 0 (text in front of the + is "
          .. "accepted and stored); \"\" is stored as \"\"",
      },
      {
        name = "avatar", ["in"] = "file", type = "file",
        note = "text in its place is a 500; wrong file type: 422 {message:\"Avatar filetype not supported\"}",
      },
      {
        name = "avatar_url", ["in"] = "body", type = "string",
        note = "fetched in the background, any text is accepted with 200; the job writes avatar_url_hash and "
          .. "last_avatar_sync_at into additional_attributes",
      },
      {
        name = "blocked", ["in"] = "body", type = "boolean",
        note = "null is a 500; text is cast: \"false\" and \"off\" are false, \"yes\" and \"no\" are TRUE",
      },
      {
        name = "additional_attributes", ["in"] = "body", type = "object",
        note = "a text or list in its place is dropped silently; merged at top level on update (nested objects are "
          .. "replaced); keys cannot be removed, only set to null. company_name is overwritten when the email is "
          .. "at a business domain, see notes",
      },
      {
        name = "custom_attributes", ["in"] = "body", type = "object",
        note = "a text or list in its place is dropped silently; merged at top level on update; null and {} change "
          .. "nothing; null inside lists is removed; numbers and booleans keep their type in JSON, become text in "
          .. "multipart",
      },
      { name = "inbox_id", ["in"] = "body", type = "integer", note = "optional: also makes a contact_inbox" },
      {
        name = "source_id", ["in"] = "body", type = "string", note = "for that contact_inbox; generated when left out",
      },
      {
        name = "company_id", ["in"] = "body", type = "integer", nullable = true, since = "4.15.0",
        note = "enterprise and account feature companies only; empty unlinks; unknown id: 404; sets "
          .. "additional_attributes.company_name",
      },
    },
    result = { kind = "object", at = "payload.contact" },
    safe = false,
    source = "the server's recorded contract",
  },
  {
    resource = "contacts",
    name = "update",
    endpoint = "contacts.update",
    methods = { "PUT", "PATCH" },
    path = "/api/v1/accounts/{account_id}/contacts/{contact_id}",
    token = { "user" },
    role = "agent",
    status = 200,
    doc = "contacts update",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      { name = "contact_id", ["in"] = "path", type = "integer", required = true },
      {
        name = "include_contact_inboxes", ["in"] = "query", type = "boolean", default = true,
        note = "only the exact text true keeps them once the parameter is given",
      },
      {
        name = "name", ["in"] = "body", type = "string",
        note = "up to 255; a list or object is dropped silently; not required, \"\" when left out",
      },
      {
        name = "identifier", ["in"] = "body", type = "string",
        note = "unique per account, up to 255; \"\" is stored as \"\" and a second contact with \"\" is a 500: send "
          .. "null to clear",
      },
      {
        name = "email", ["in"] = "body", type = "string",
        note = "unique per account, stored lower-case, no blanks around; a domain without dot passes; \"\" becomes "
          .. "null; must contain @",
      },
      {
        name = "phone_number", ["in"] = "body", type = "string",
        note = "unique per account, must END in + and 2 to 15 digits, first digit not 0 (text in front of the + is "
          .. "accepted and stored); \"\" is stored as \"\"",
      },
      {
        name = "avatar", ["in"] = "file", type = "file",
        note = "text in its place is a 500; wrong file type: 422 {message:\"Avatar filetype not supported\"}",
      },
      {
        name = "avatar_url", ["in"] = "body", type = "string",
        note = "fetched in the background, any text is accepted with 200; the job writes avatar_url_hash and "
          .. "last_avatar_sync_at into additional_attributes",
      },
      {
        name = "blocked", ["in"] = "body", type = "boolean",
        note = "null is a 500; text is cast: \"false\" and \"off\" are false, \"yes\" and \"no\" are TRUE",
      },
      {
        name = "additional_attributes", ["in"] = "body", type = "object",
        note = "a text or list in its place is dropped silently; merged at top level on update (nested objects are "
          .. "replaced); keys cannot be removed, only set to null. company_name is overwritten when the email is "
          .. "at a business domain, see notes",
      },
      {
        name = "custom_attributes", ["in"] = "body", type = "object",
        note = "a text or list in its place is dropped silently; merged at top level on update; null and {} change "
          .. "nothing; null inside lists is removed; numbers and booleans keep their type in JSON, become text in "
          .. "multipart",
      },
      {
        name = "company_id", ["in"] = "body", type = "integer", nullable = true, since = "4.15.0",
        note = "enterprise and account feature companies only; empty unlinks; unknown id: 404; sets "
          .. "additional_attributes.company_name",
      },
    },
    result = { kind = "object", at = "payload" },
    safe = true,
    source = "the server's recorded contract",
  },
  {
    resource = "contacts",
    name = "delete",
    endpoint = "contacts.delete",
    methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/contacts/{contact_id}",
    token = { "user" },
    role = "administrator",
    status = 200,
    doc = "contacts delete",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      { name = "contact_id", ["in"] = "path", type = "integer", required = true },
    },
    result = { kind = "empty" },
    safe = true,
    source = "the server's recorded contract",
  },
  {
    resource = "contacts",
    name = "search",
    endpoint = "contacts.search",
    methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/contacts/search",
    token = { "user" },
    role = "agent",
    status = 200,
    doc = "contacts search",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      {
        name = "q", ["in"] = "query", type = "string", required = true,
        note = "name, email, phone_number case-insensitive; identifier case-sensitive; accents count; blanks around "
          .. "are cut off; % and _ work as SQL wildcards (% finds everything), a single backslash finds nothing; "
          .. "an array is a 500",
      },
      {
        name = "sort", ["in"] = "query", type = "string",
        words = {
          "name", "email", "phone_number", "last_activity_at", "created_at", "company_name", "city", "country", "-name",
          "-email", "-phone_number", "-last_activity_at", "-created_at", "-company_name", "-city", "-country",
        },
        note = "no default order (observed order is neither id nor time); the word was company up to 4.13.0; an "
          .. "unknown word is ignored; text order is that of the database (on the machine recorded: case-sensitive "
          .. "for email, city, company_name, country, and accented letters last); email and phone_number with - "
          .. "put empty ones first; the other words put empty ones last both ways; an array (sort[]) is a 500",
      },
      { name = "page", ["in"] = "query", type = "integer", default = 1, note = "0, negative, text and empty: 500" },
      {
        name = "include_contact_inboxes", ["in"] = "query", type = "boolean", default = true,
        note = "only the exact text true keeps them once the parameter is given",
      },
      { name = "labels", ["in"] = "query", type = "list", of = "string", note = "IGNORED (search does not use it)" },
    },
    result = { kind = "list", at = "payload", meta = "meta" },
    paging = { style = "page", size = 15, param = "page", stable = false },
    safe = true,
    source = "the server's recorded contract",
  },
  {
    resource = "contacts",
    name = "filter",
    endpoint = "contacts.filter",
    methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/contacts/filter",
    token = { "user" },
    role = "agent",
    status = 200,
    doc = "contacts filter",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      { name = "page", ["in"] = "query", type = "integer", default = 1 },
      {
        name = "sort", ["in"] = "query", type = "string",
        words = {
          "name", "email", "phone_number", "last_activity_at", "created_at", "company_name", "city", "country", "-name",
          "-email", "-phone_number", "-last_activity_at", "-created_at", "-company_name", "-city", "-country",
        },
        note = "no default order (observed order is neither id nor time); the word was company up to 4.13.0; an "
          .. "unknown word is ignored; text order is that of the database (on the machine recorded: case-sensitive "
          .. "for email, city, company_name, country, and accented letters last); email and phone_number with - "
          .. "put empty ones first; the other words put empty ones last both ways; an array (sort[]) is a 500",
      },
      {
        name = "include_contact_inboxes", ["in"] = "query", type = "boolean", default = true,
        note = "only the exact text true keeps them once the parameter is given",
      },
      {
        name = "payload", ["in"] = "body", type = "list", of = "object", required = true,
        note = "list of {attribute_key, filter_operator, values, query_operator}",
      },
    },
    result = { kind = "list", at = "payload", meta = "meta" },
    paging = { style = "page", size = 15, param = "page", stable = false },
    safe = false,
    source = "the server's recorded contract",
  },
  {
    resource = "contacts",
    name = "active",
    endpoint = "contacts.active",
    methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/contacts/active",
    token = { "user" },
    role = "agent",
    status = 200,
    doc = "contacts active",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      { name = "page", ["in"] = "query", type = "integer", default = 1 },
      {
        name = "sort", ["in"] = "query", type = "string",
        words = {
          "name", "email", "phone_number", "last_activity_at", "created_at", "company_name", "city", "country", "-name",
          "-email", "-phone_number", "-last_activity_at", "-created_at", "-company_name", "-city", "-country",
        },
        note = "no default order (observed order is neither id nor time); the word was company up to 4.13.0; an "
          .. "unknown word is ignored; text order is that of the database (on the machine recorded: case-sensitive "
          .. "for email, city, company_name, country, and accented letters last); email and phone_number with - "
          .. "put empty ones first; the other words put empty ones last both ways; an array (sort[]) is a 500",
      },
      {
        name = "include_contact_inboxes", ["in"] = "query", type = "boolean", default = true,
        note = "only the exact text true keeps them once the parameter is given",
      },
    },
    result = { kind = "list", at = "payload", meta = "meta" },
    paging = { style = "page", size = 15, param = "page", stable = false },
    safe = true,
    source = "the server's recorded contract",
  },
  {
    resource = "contacts",
    name = "import",
    endpoint = "contacts.import",
    methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/contacts/import",
    token = { "user" },
    role = "administrator",
    status = 200,
    doc = "contacts import",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      { name = "import_file", ["in"] = "file", type = "file", required = true, note = "CSV" },
    },
    body = "multipart",
    result = { kind = "empty" },
    safe = false,
    source = "the server's recorded contract",
  },
  {
    resource = "contacts",
    name = "export",
    endpoint = "contacts.export",
    methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/contacts/export",
    token = { "user" },
    role = "administrator",
    status = 200,
    doc = "contacts export",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      { name = "column_names", ["in"] = "body", type = "list", of = "string" },
      { name = "payload", ["in"] = "body", type = "list", of = "object", note = "contact filter clauses" },
      { name = "label", ["in"] = "body", type = "string" },
    },
    result = { kind = "empty" },
    safe = false,
    source = "the server's recorded contract",
  },
  {
    resource = "contacts",
    name = "contactable_inboxes",
    endpoint = "contacts.contactable_inboxes",
    methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/contactable_inboxes",
    token = { "user" },
    role = "agent",
    status = 200,
    doc = "contacts contactable inboxes",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      { name = "contact_id", ["in"] = "path", type = "integer", required = true },
    },
    result = { kind = "list", at = "payload" },
    safe = true,
    source = "the server's recorded contract",
  },
  {
    resource = "contacts",
    name = "destroy_custom_attributes",
    endpoint = "contacts.destroy_custom_attributes",
    methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/destroy_custom_attributes",
    token = { "user" },
    role = "agent",
    status = 200,
    doc = "contacts destroy custom attributes",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      { name = "contact_id", ["in"] = "path", type = "integer", required = true },
      {
        name = "custom_attributes", ["in"] = "body", type = "list", of = "string", required = true,
        note = "keys to drop",
      },
    },
    result = { kind = "object", at = "payload" },
    safe = false,
    source = "the server's recorded contract",
  },
  {
    resource = "contacts",
    name = "delete_avatar",
    endpoint = "contacts.delete_avatar",
    methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/avatar",
    token = { "user" },
    role = "agent",
    status = 200,
    doc = "contacts delete avatar",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      { name = "contact_id", ["in"] = "path", type = "integer", required = true },
    },
    result = { kind = "object", at = "payload" },
    safe = true,
    source = "the server's recorded contract",
  },
  {
    resource = "contacts",
    name = "merge",
    endpoint = "contacts.merge",
    methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/actions/contact_merge",
    token = { "user" },
    role = "agent",
    status = 200,
    doc = "contacts merge",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      { name = "base_contact_id", ["in"] = "body", type = "integer", required = true, note = "kept; its values win" },
      { name = "mergee_contact_id", ["in"] = "body", type = "integer", required = true, note = "destroyed" },
    },
    result = { kind = "object" },
    safe = false,
    source = "the server's recorded contract",
  },
  {
    resource = "contacts",
    name = "call",
    endpoint = "contacts.call",
    methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/call",
    token = { "user" },
    role = "agent",
    enterprise = true,
    status = 200,
    doc = "contacts call",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      { name = "contact_id", ["in"] = "path", type = "integer", required = true },
      {
        name = "inbox_id", ["in"] = "body", type = "integer", required = true,
        note = "a voice-enabled Twilio inbox assigned to the caller",
      },
      {
        name = "conversation_id", ["in"] = "body", type = "integer", since = "4.14.0",
        note = "display id; reused when it is open and fits inbox and contact",
      },
    },
    result = { kind = "object" },
    safe = false,
    source = "the server's recorded contract",
  },
}
