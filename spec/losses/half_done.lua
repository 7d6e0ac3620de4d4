-- What the server would lose without a word, and what became of it: errors after which the change is there.
-- Read by spec/rows_spec.lua; the claims are explained in spec/support/claims.lua.

local claims = require "spec.support.claims"

local field, after, noted, lost = claims.field, claims.after, claims.noted, claims.lost
local closed, useless = claims.closed, claims.useless

return { title = "errors after which the change is there",
  lost("conversations.create by a bot with team_id", "500, and the conversation exists",
    after("conversations.create", 500)),
  lost("conversations.update by a bot, conversation with a team", "500, and the priority is set",
    after("conversations.update", 500), noted("conversations.update", "the priority is set")),
  lost("inboxes.update, channel part fails", "422 or 500, and the rest is saved",
    after("inboxes.update", 422), after("inboxes.update", 500)),
  lost("inboxes.update, working_hours malformed", "500, and the rest is saved", after("inboxes.update", 500),
    field("inboxes.update", "working_hours", "day_of_week", "required", true)),
  lost("inboxes.update with channel.type", "500, and the rest is saved", after("inboxes.update", 500)),
  lost('public_contacts.create with source_id ""', "500, and a contact is left behind",
    after("public_contacts.create", 500)),
  lost("platform_accounts.create with an unknown feature", "500, and the account is there, out of reach",
    after("platform_accounts.create", 500), closed("platform_accounts.create", "features")),
  lost("portal_articles.create with an unknown associated_article_id", "404, and the article is stored",
    after("portal_articles.create", 404)),
  lost("profile_mfa.create by API token", "500, and a secret is made", after("profile_mfa.create", 500),
    useless("profile_mfa.create")),
  lost("profile_mfa.verify by API token", "500, and it is on", after("profile_mfa.verify", 500),
    useless("profile_mfa.verify")),
  lost("profile_mfa.delete by API token", "500, and it is off", after("profile_mfa.delete", 500),
    useless("profile_mfa.delete")),
}
