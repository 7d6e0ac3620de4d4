-- What the server would lose without a word, and what became of it: the help center.
-- Read by spec/rows_spec.lua; the claims are explained in spec/support/claims.lua.

local claims = require "spec.support.claims"

local closed, field, never, noted = claims.closed, claims.field, claims.never, claims.noted
local words_without, lost = claims.words_without, claims.lost

return { title = "the help center",
  lost("portals", "unknown keys of the configuration and an unknown logo are dropped",
    closed("portals.create", "config"), closed("portals.update", "config"),
    field("portals.create", "config", "allowed_locales", "type", "list"),
    noted("portals.create", "unknown blob_id is ignored"), noted("portals.update", "unknown blob_id is ignored")),
  lost("portal_articles", "an unknown category, another locale and an author from elsewhere are stored",
    noted("portal_articles.create", "stored as sent"), noted("portal_articles.update", "stored as sent"),
    never("portal_articles.create", "meta", "string"), words_without("portal_articles.list", "status", "sleeping")),
  lost("portals.update", "a URL as custom_domain stays one", noted("portals.update", "stored as sent")),
}
