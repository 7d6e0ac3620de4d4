-- Contacts: the people who write, with their attributes, and finding, merging, importing and exporting them.
-- Only data stands here. Lists have no order of their own, so sort = created_at is sent unless the caller sorts.
-- Neighbours: contact_*.lua (what hangs on one contact), conversations.lua, public_contacts.lua (the contact himself).

return {
  resource = "contacts",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/contacts", role = "agent",
    doc = "Lists the contacts that have an email, a phone number or an identifier.",
    params = {
      {
        name = "sort", type = "string",
        words = {
          "name", "email", "phone_number", "last_activity_at", "created_at", "company_name", "city", "country", "-name", "-email", "-phone_number",
          "-last_activity_at", "-created_at", "-company_name", "-city", "-country",
        },
        note = "email and phone_number with a dash put empty ones first, all others put them last; company up to 4.13.0",
      },
      { name = "page", type = "integer", default = 1 },
      { name = "labels", type = { "list", "string" }, of = "string", note = "any of them; one text may hold several, separated by commas" },
      { name = "include_contact_inboxes", type = "boolean", default = true, note = "false leaves the inboxes of each contact out" },
      { name = "per_page", type = "any", refuse = "the server ignores it: a page holds 15" },
    },
    send = { sort = "created_at" },
    result = { kind = "list", at = "payload", meta = "meta", type = "contact" },
    paging = {
      order = { ascending = "created_at", descending = "-created_at", param = "sort" }, param = "page", size = 15, stable = true, style = "page",
      total = "count",
    },
    traps = {
      "Contacts without email, phone number and identifier are not listed; search finds all.",
      "With the account feature crm_v2 only leads are listed: imported contacts are missing.",
      "meta.current_page is text when a page was asked for.",
    },
    example = "for contact in client.contacts:each() do print(contact.id, contact.name) end",
    source = "the server's recorded contract",
  },
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/contacts/{contact_id}", role = "agent",
    doc = "Reads one contact.",
    params = { { name = "include_contact_inboxes", type = "boolean", default = true, note = "false leaves the inboxes of each contact out" } },
    result = { kind = "object", at = "payload", type = "contact" },
    example = "local contact = chatwoot.assert(client.contacts:get(12))",
    source = "recordings: companies_lifecycle, contact_parts, contacts_lifecycle",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/contacts", role = "agent",
    doc = "Makes a contact and, with inbox_id, ties it to that inbox.",
    params = {
      { name = "name", type = "string", note = "\"\" when left out" },
      { name = "identifier", type = "string", note = "your own id, unique in the account; \"\" would be stored as it is, and a second one fails" },
      { name = "email", type = "string", note = "unique in the account, stored in lower case" },
      { name = "phone_number", type = "string", note = "+ and 2 to 15 digits, unique in the account" },
      { name = "avatar", ["in"] = "file", type = "file", note = "png, jpeg or gif" },
      { name = "avatar_url", type = "string", note = "fetched a moment later; any text is taken" },
      { name = "blocked", type = "boolean" },
      { name = "additional_attributes", type = "object", note = "city, country, company_name, social_profiles …" },
      { name = "custom_attributes", type = "object", note = "values of the account's custom attributes" },
      { name = "inbox_id", type = "integer", note = "also ties the contact to this inbox" },
      {
        name = "source_id", type = { "string", "integer" }, with = { "inbox_id" },
        note = "the contact's id in that inbox; made by the server when left out",
        differs = "a number is taken as well, as in contact_inboxes.create (recorded there)",
      },
      {
        name = "company_id", type = "integer", nullable = true, null = "clears", since = "4.15.0",
        note = "enterprise edition with the account feature companies",
      },
      { name = "labels", type = "any", refuse = "the server ignores it: use contacts.labels:set" },
      { name = "contact", type = "any", refuse = "the fields stand at the top: the server ignores what lies under contact" },
    },
    result = { kind = "object", at = "payload.contact", siblings = { "payload.contact_inbox" }, type = "contact" }, safe = false,
    traps = {
      "With the enterprise edition an email at a business domain replaces additional_attributes.company_name by the company of that domain.",
      "The check of phone_number is not anchored: text before the + (tel:) is stored as sent.",
      "avatar_url is never refused; the job that fetches it writes avatar_url_hash and last_avatar_sync_at into additional_attributes.",
      "Email, phone_number and identifier are natural keys: a repeat is 422 with all colliding fields in attributes.",
      "A source_id that another contact has in this inbox is 500; then nothing is made.",
    },
    example = "local contact = chatwoot.assert(client.contacts:create{ name = \"Zoe\", email = \"zoe@example.com\" })",
    source = "recordings: contacts_errors, contacts_lifecycle, loose_ends",
  },
  {
    name = "update", methods = { "PUT", "PATCH" }, path = "/api/v1/accounts/{account_id}/contacts/{contact_id}", role = "agent",
    doc = "Changes a contact; attributes are merged at their first level, what is left out stays.",
    params = {
      {
        name = "include_contact_inboxes", ["in"] = "query", type = "boolean", default = true, note = "false leaves the inboxes of each contact out",
      },
      { name = "name", type = "string", null = "clears" },
      { name = "identifier", type = "string", null = "clears", note = "your own id, unique in the account; null clears it, a second \"\" fails" },
      { name = "email", type = "string", null = "clears", note = "unique in the account, stored in lower case" },
      { name = "phone_number", type = "string", null = "clears", note = "+ and 2 to 15 digits, unique in the account" },
      { name = "avatar", ["in"] = "file", type = "file", note = "png, jpeg or gif" },
      { name = "avatar_url", type = "string", note = "fetched a moment later; any text is taken" },
      { name = "blocked", type = "boolean" },
      { name = "additional_attributes", type = "object", note = "merged; a key can be set to null but never removed" },
      {
        name = "custom_attributes", type = "object", null = "refused",
        note = "merged; a key goes away with contacts:destroy_custom_attributes only",
      },
      {
        name = "company_id", type = "integer", nullable = true, null = "clears", since = "4.15.0",
        note = "enterprise edition with the account feature companies",
      },
      { name = "inbox_id", type = "any", refuse = "the server ignores it: use contacts.inboxes:create" },
      { name = "source_id", type = "any", refuse = "the server ignores it: use contacts.inboxes:create" },
      { name = "labels", type = "any", refuse = "the server ignores it: use contacts.labels:set" },
      { name = "contact", type = "any", refuse = "the fields stand at the top: the server ignores what lies under contact" },
    },
    result = { kind = "object", at = "payload", type = "contact" }, safe = true,
    traps = {
      "With the enterprise edition an email at a business domain replaces additional_attributes.company_name by the company of that domain.",
      "The check of phone_number is not anchored: text before the + (tel:) is stored as sent.",
      "avatar_url is never refused; the job that fetches it writes avatar_url_hash and last_avatar_sync_at into additional_attributes.",
      "Nested objects inside custom_attributes and additional_attributes are replaced; an empty object changes nothing.",
      "Keys of additional_attributes can never be removed.", "A contact without a name (null) exists in answers.",
    },
    example = "chatwoot.assert(client.contacts:update(12, { custom_attributes = { plan = \"gold\" } }))",
    source = "recordings: companies_lifecycle, contacts_lifecycle, loose_ends",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/contacts/{contact_id}",
    role = "administrator",
    doc = "Deletes a contact; its conversations follow a moment later.",
    result = { kind = "empty" }, safe = true,
    traps = {
      "A contact seen in the last 90 seconds is not deleted: 422, \"is Online, please try again later\".",
      "Until the job is done reading one of the contact's conversations can be 500.",
    },
    example = "chatwoot.assert(client.contacts:delete(12))",
    source = "recordings: contact_parts, contacts_lifecycle, loose_ends",
  },
  {
    name = "search", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/contacts/search", role = "agent",
    doc = "Searches all contacts by part of name, email, phone number or identifier.",
    params = {
      { name = "q", type = "string", required = true, blank = false, note = "% and _ are wildcards; case counts for the identifier only" },
      {
        name = "sort", type = "string",
        words = {
          "name", "email", "phone_number", "last_activity_at", "created_at", "company_name", "city", "country", "-name", "-email", "-phone_number",
          "-last_activity_at", "-created_at", "-company_name", "-city", "-country",
        },
        note = "email and phone_number with a dash put empty ones first, all others put them last; company up to 4.13.0",
      },
      { name = "page", type = "integer", default = 1, min = 1, note = "0 and less are 500" },
      { name = "include_contact_inboxes", type = "boolean", default = true, note = "false leaves the inboxes of each contact out" },
      {
        name = "labels", type = "any", refuse = "the search ignores it: use contacts:list or contacts:filter",
        differs = "never sent: the server reads nothing of it",
      },
    },
    main = "q", send = { sort = "created_at" },
    result = { kind = "list", at = "payload", meta = "meta", type = "contact" },
    paging = {
      more = "has_more", order = { ascending = "created_at", descending = "-created_at", param = "sort" }, param = "page", size = 15,
      stable = false, style = "page",
    },
    rate = { by = "account", limit = 100, seconds = 60 },
    traps = {
      "meta.count is the number of rows on this page, not a total; ask on while meta.has_more is true.",
      "The limit of 100 a minute counts the whole account, strangers included.",
    },
    example = "local found = chatwoot.assert(client.contacts:search(\"zoe@example.com\"))",
    source = "recordings: contacts_import_export, contacts_search, loose_ends",
  },
  {
    name = "filter", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/contacts/filter", role = "agent",
    doc = "Finds contacts by clauses over their fields.",
    params = {
      { name = "page", ["in"] = "query", type = "integer", default = 1 },
      {
        name = "sort", ["in"] = "query", type = "string",
        words = {
          "name", "email", "phone_number", "last_activity_at", "created_at", "company_name", "city", "country", "-name", "-email", "-phone_number",
          "-last_activity_at", "-created_at", "-company_name", "-city", "-country",
        },
        note = "email and phone_number with a dash put empty ones first, all others put them last; company up to 4.13.0",
      },
      {
        name = "include_contact_inboxes", ["in"] = "query", type = "boolean", default = true, note = "false leaves the inboxes of each contact out",
      },
      {
        name = "payload", type = "list", of = "object", required = true,
        note = "clauses { attribute_key, filter_operator, values, query_operator }; the last has no query_operator",
        fields = {
          { name = "attribute_key", type = "string", required = true },
          {
            name = "filter_operator", type = "string", required = true,
            words = {
              "equal_to", "not_equal_to", "contains", "does_not_contain", "is_present", "is_not_present", "is_greater_than", "is_less_than",
              "starts_with",
            },
          },
          {
            name = "values", type = { "list", "string", "integer", "number", "boolean" }, note = "a list; empty for is_present and is_not_present",
          },
          { name = "query_operator", type = "string", nullable = true, note = "AND or OR, joins to the next clause; null or left out on the last" },
          { name = "custom_attribute_type", type = "string", nullable = true, note = "contact_attribute or conversation_attribute" },
          { name = "attribute_model", type = "string", nullable = true },
        },
      },
    },
    main = "payload", send = { sort = "created_at" },
    result = { kind = "list", at = "payload", meta = "meta", type = "contact" },
    paging = {
      order = { ascending = "created_at", descending = "-created_at", param = "sort" }, param = "page", size = 15, stable = true, style = "page",
      total = "count",
    },
    safe = true,
    traps = {
      "equal_to looks at the first value only; not_equal_to on a custom attribute undoes the clauses before it: check the rows.",
      "Contacts without email, phone number and identifier are never found.", "A query_operator on the last clause, or none between two, is 500.",
    },
    example = "local found = chatwoot.assert(client.contacts:filter{{ attribute_key = \"email\", filter_operator = \"contains\", values = { "
      .. "\"@example.com\" } }})",
    source = "recordings: loose_ends",
  },
  {
    name = "active", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/contacts/active", role = "agent",
    doc = "Lists the contacts that are online now.",
    params = {
      { name = "page", type = "integer", default = 1 },
      {
        name = "sort", type = "string",
        words = {
          "name", "email", "phone_number", "last_activity_at", "created_at", "company_name", "city", "country", "-name", "-email", "-phone_number",
          "-last_activity_at", "-created_at", "-company_name", "-city", "-country",
        },
        note = "email and phone_number with a dash put empty ones first, all others put them last; company up to 4.13.0",
      },
      { name = "include_contact_inboxes", type = "boolean", default = true, note = "false leaves the inboxes of each contact out" },
    },
    send = { sort = "created_at" },
    result = { kind = "list", at = "payload", meta = "meta", type = "contact" },
    paging = {
      order = { ascending = "created_at", descending = "-created_at", param = "sort" }, param = "page", size = 15, stable = false, style = "page",
      total = "count",
    },
    traps = { "Online means seen in the last 90 seconds: the list changes while it is read." },
    example = "for contact in client.contacts:each(nil, { of = \"active\" }) do print(contact.name) end",
    source = "recordings: contacts_lifecycle",
  },
  {
    name = "import", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/contacts/import", role = "administrator",
    doc = "Hands in a CSV file of contacts; the work begins about a minute later.",
    params = {
      {
        name = "import_file", ["in"] = "file", type = "file", required = true,
        note = "CSV with the columns name, email, phone_number, identifier, labels; all others become custom attributes",
      },
    },
    body = "multipart",
    result = { kind = "empty" }, safe = false,
    traps = {
      "Rows with invalid data or unknown labels, an empty file and a picture are dropped without a word.",
      "Every other column, city and country too, lands in custom_attributes as text.", "A known email changes that contact.",
    },
    example = "chatwoot.assert(client.contacts:import{ import_file = \"contacts.csv\" })",
    source = "recordings: contacts_import_export",
  },
  {
    name = "export", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/contacts/export", role = "administrator",
    doc = "Has a CSV of contacts made and sent by mail to the caller.",
    params = {
      { name = "column_names", type = "list", of = "string" },
      {
        name = "payload", type = "list", of = "object",
        note = "clauses { attribute_key, filter_operator, values, query_operator }; the last has no query_operator",
        fields = {
          { name = "attribute_key", type = "string", required = true },
          { name = "filter_operator", type = "string", required = true },
          {
            name = "values", type = { "list", "string", "integer", "number", "boolean" }, note = "a list; empty for is_present and is_not_present",
          },
          { name = "query_operator", type = "string", nullable = true, note = "AND or OR, joins to the next clause; null or left out on the last" },
          { name = "custom_attribute_type", type = "string", nullable = true, note = "contact_attribute or conversation_attribute" },
          { name = "attribute_model", type = "string", nullable = true },
        },
      },
      { name = "label", type = "string", note = "only contacts with this label" },
    },
    result = { kind = "empty" }, safe = false,
    traps = { "A wrong filter or unknown columns are accepted: nothing tells." },
    example = "chatwoot.assert(client.contacts:export{ column_names = { \"id\", \"name\", \"email\" } })",
    source = "recordings: contacts_import_export",
  },
  {
    name = "contactable_inboxes", methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/contactable_inboxes", role = "agent",
    doc = "Lists the inboxes a contact can be written to from, with its source_id there.",
    result = { kind = "list", at = "payload", type = "contactable_inbox" },
    traps = { "For an Api inbox the contact is not yet tied to, a random source_id is shown that is stored nowhere." },
    example = "local ways = chatwoot.assert(client.contacts:contactable_inboxes(12))",
    source = "recordings: contacts_lifecycle",
  },
  {
    name = "destroy_custom_attributes", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/destroy_custom_attributes", role = "agent",
    doc = "Removes keys from a contact's custom attributes.",
    params = { { name = "custom_attributes", type = "list", of = "string", required = true, note = "keys; unknown ones change nothing" } },
    main = "custom_attributes",
    result = { kind = "object", at = "payload", type = "contact" }, safe = true,
    example = "chatwoot.assert(client.contacts:destroy_custom_attributes(12, { \"plan\" }))",
    source = "recordings: contacts_lifecycle",
  },
  {
    name = "delete_avatar", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/avatar",
    role = "agent",
    doc = "Removes the picture of a contact.",
    result = { kind = "object", at = "payload", type = "contact" }, safe = true,
    example = "chatwoot.assert(client.contacts:delete_avatar(12))",
    source = "recordings: contacts_lifecycle",
  },
  {
    name = "merge", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/actions/contact_merge", role = "agent",
    doc = "Merges one contact into another and deletes it.",
    params = {
      { name = "base_contact_id", type = "integer", required = true, note = "is kept, its values win" },
      { name = "mergee_contact_id", type = "integer", required = true, note = "is deleted" },
    },
    result = { kind = "object", type = "contact" }, safe = false,
    traps = {
      "The labels of the merged contact are lost; notes, conversations and inboxes move.", "The same id twice is answered 200 and does nothing.",
    },
    example = "chatwoot.assert(client.contacts:merge{ base_contact_id = 12, mergee_contact_id = 15 })",
    source = "recordings: contacts_online",
  },
  {
    name = "call", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/call", role = "agent", enterprise = true,
    doc = "Starts a phone call to a contact through a Twilio voice inbox.",
    params = {
      { name = "inbox_id", type = "integer", required = true, note = "a voice inbox; agents need to be members" },
      { name = "conversation_id", type = "integer", since = "4.14.0", note = "used when it is open and fits inbox and contact" },
    },
    main = "inbox_id",
    result = { kind = "object", type = "call" }, safe = false,
    traps = {
      "Without a fitting, open conversation_id every call makes another conversation, without a word.",
      "A contact without a phone number, or a refusal of the provider, is 500.",
    },
    example = "local call = chatwoot.assert(client.contacts:call(12, 347))",
    source = "recordings: providers_twilio_calls",
  },
}
