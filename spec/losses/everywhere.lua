-- What the server would lose without a word, and what became of it: everywhere.
-- Read by spec/rows_spec.lua; the claims are explained in spec/support/claims.lua.

local claims = require "spec.support.claims"

local refused, unknown, never, by_construction = claims.refused, claims.unknown, claims.never, claims.by_construction
local lost = claims.lost

return { title = "everywhere",
  lost("everywhere", "a body that is no JSON object, or of another Content-Type, counts as no parameters",
    by_construction("the body is always an object, its Content-Type is ours and cannot be overridden")),
  lost("everywhere", "unknown keys at the top are dropped",
    by_construction("a key the row does not know is the caller's mistake, opts.extra sends it knowingly"),
    unknown("contacts.create", "nonsense"), unknown("messages.create", "client_token")),
  lost("everywhere", "a wrapper where none belongs is dropped",
    refused("contacts.create", "contact"), refused("contacts.update", "contact"),
    refused("agent_bots.create", "agent_bot"),
    refused("agent_bots.update", "agent_bot"), refused("inboxes.create", "inbox"), refused("inboxes.update", "inbox"),
    refused("public_contacts.create", "contact")),
  lost("everywhere", "nulls inside lists are removed",
    by_construction("null inside a list is the caller's mistake, at any depth")),
  lost("everywhere", "per_page, limit and page on lists without pages are ignored",
    unknown("inboxes.list", "page"), unknown("inboxes.list", "per_page"),
    refused("messages.list", "limit", "per_page", "page"),
    refused("contact_conversations.list", "page"), refused("conversations.meta", "page"),
    refused("contacts.list", "per_page"), refused("conversations.list", "per_page")),
  lost("everywhere", "a value of another kind is dropped, mostly",
    never("contacts.create", "name", "object"), never("contacts.create", "email", "object"),
    never("contacts.create", "custom_attributes", "string"),
    never("contacts.create", "additional_attributes", "string"),
    never("agent_bots.create", "bot_config", "string"), never("inboxes.create", "csat_config", "string")),
}
