-- What the server would lose without a word, and what became of it: the public API.
-- Read by spec/rows_spec.lua; the claims are explained in spec/support/claims.lua.

local claims = require "spec.support.claims"

local refused, never, no_null, required = claims.refused, claims.never, claims.no_null, claims.required
local either, beside, having = claims.either, claims.beside, claims.having
local noted, lost = claims.noted, claims.lost

return { title = "the public API",
  lost("public_contacts.create", "wrong types make a contact with a made-up name, a known person stays as he is",
    never("public_contacts.create", "name", "object"), never("public_contacts.create", "custom_attributes", "string"),
    refused("public_contacts.create", "additional_attributes"),
    noted("public_contacts.create", "known contact unchanged")),
  lost("public_contacts.update", "a blank name or email and the identifier are ignored",
    no_null("public_contacts.update", "email"), no_null("public_contacts.update", "name"),
    beside("public_contacts.update", "identifier", "identifier_hash"),
    noted("public_contacts.update", "blank name or email")),
  lost("public_conversations.create, toggle_status", "status and additional_attributes are ignored",
    refused("public_conversations.create", "status", "additional_attributes"),
    refused("public_conversations.toggle_status", "status")),
  lost("public_messages.create", "nothing makes an empty message; type, privacy and attributes are ignored",
    either("public_messages.create", "content", "attachments"), no_null("public_messages.create", "content"),
    refused("public_messages.create", "message_type", "private", "content_attributes")),
  lost("public_messages.update", "wrong values change nothing, values outside the items pass",
    required("public_messages.update", "submitted_values"), having("public_messages.update", "submitted_values", "blank", false),
    never("public_messages.update", "submitted_values", "string"),
    refused("public_messages.update", "content"), noted("public_messages.update", "outside the items")),
}
