-- A contact of an Api inbox, by himself: public.contacts in Lua, without a token. Only data stands here.
-- inbox_identifier and source_id are the key; an identifier_hash proves who one is where the inbox asks for it.
-- Neighbours: public_inboxes.lua, public_conversations.lua, contacts.lua (the account's side).

return {
  resource = "public.contacts",
  {
    name = "create", methods = { "POST" }, path = "/public/api/v1/inboxes/{inbox_identifier}/contacts", token = { "none" },
    doc = "Makes a contact of an Api inbox, or finds the known one.",
    params = {
      { name = "inbox_identifier", ["in"] = "path", type = "string", note = "of the Api channel: inbox_identifier in inboxes" },
      {
        name = "source_id", type = { "string", "integer" }, nullable = true, blank = false,
        note = "your own id for the contact; no dots, or no other public call finds it", differs = "a number is taken as well (recorded)",
      },
      { name = "identifier", type = "string", note = "your user id" },
      { name = "identifier_hash", type = "string", note = "lower-case hex HMAC-SHA256 of identifier, with the inbox's hmac_token" },
      { name = "email", type = "string" },
      { name = "name", type = "string", note = "made up by the server when left out" },
      { name = "phone_number", type = "string" },
      { name = "avatar_url", type = "string" },
      { name = "custom_attributes", type = "object" },
      { name = "additional_attributes", type = "any", refuse = "the server ignores it: use custom_attributes" },
      { name = "contact", type = "any", refuse = "the fields stand at the top: the server ignores what lies under contact" },
    },
    result = { kind = "object", type = "public_contact" }, safe = false, secrets = { "pubsub_token" },
    half_done = { { status = 500, note = "with an empty source_id a contact is left behind that no inbox knows" } },
    traps = {
      "A known source_id, identifier, email or phone number answers the known contact unchanged.",
      "A wrong identifier_hash is 500; so is a missing one where the inbox insists on it.",
      "identifier_hash is checked but not remembered here: get and update do that.",
    },
    example = "local contact = chatwoot.assert(client.public.contacts:create(\"inbox-identifier\", { source_id = \"customer-12\", name = \"Zoe\" "
      .. "}))",
    source = "recordings: message_limit, public_api_hmac, public_api_lifecycle",
  },
  {
    name = "get", methods = { "GET" }, path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}", token = { "none" },
    doc = "Reads a contact of an Api inbox; with its hash the contact becomes verified.",
    params = {
      { name = "inbox_identifier", ["in"] = "path", type = "string", note = "of the Api channel: inbox_identifier in inboxes" },
      { name = "contact_identifier", ["in"] = "path", type = "string", note = "the contact's source_id" },
      { name = "identifier", type = "string", with = { "identifier_hash" } },
      { name = "identifier_hash", type = "string", note = "lower-case hex HMAC-SHA256 of identifier, with the inbox's hmac_token" },
    },
    result = { kind = "object", type = "public_contact" }, secrets = { "pubsub_token" },
    traps = { "The identifier is not compared with the contact: any identifier with its own right hash verifies him." },
    example = "local contact = chatwoot.assert(client.public.contacts:get(\"inbox-identifier\", \"customer-12\"))",
    source = "recordings: public_api_hmac, public_api_lifecycle",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}",
    token = { "none" },
    doc = "Changes a contact of an Api inbox.",
    params = {
      { name = "inbox_identifier", ["in"] = "path", type = "string", note = "of the Api channel: inbox_identifier in inboxes" },
      { name = "contact_identifier", ["in"] = "path", type = "string", note = "the contact's source_id" },
      { name = "identifier", type = "string", with = { "identifier_hash" }, note = "used for the hash only, never stored" },
      { name = "identifier_hash", type = "string", note = "lower-case hex HMAC-SHA256 of identifier, with the inbox's hmac_token" },
      { name = "email", type = "string", blank = false },
      { name = "name", type = "string", blank = false },
      { name = "phone_number", type = "string" },
      { name = "avatar_url", type = "string" },
      { name = "custom_attributes", type = "object", note = "merged" },
    },
    result = { kind = "object", type = "public_contact_row" }, safe = true,
    traps = {
      "A blank name or email is ignored.", "An email or phone number of another contact merges the two: the answer is then the survivor.",
      "The answer is the raw row, without source_id and pubsub_token.",
    },
    example = "chatwoot.assert(client.public.contacts:update(\"inbox-identifier\", \"customer-12\", { name = \"Zoe M.\" }))",
    source = "recordings: public_api_hmac, public_api_lifecycle",
  },
}
