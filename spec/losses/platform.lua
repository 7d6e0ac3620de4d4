-- What the server would lose without a word, and what became of it: the platform API.
-- Read by spec/rows_spec.lua; the claims are explained in spec/support/claims.lua.

local claims = require "spec.support.claims"

local never, field, noted, refused, lost = claims.never, claims.field, claims.noted, claims.refused, claims.lost

return { title = "the platform API",
  lost("platform_users.create", "a known address answers the known user, unchanged but confirmed",
    noted("platform_users.create", "unchanged but confirmed"), refused("platform_users.create", "user")),
  lost("platform_accounts", "objects of the wrong kind are dropped, any text switches a feature on, the rest is replaced",
    never("platform_accounts.create", "features", "list"), never("platform_accounts.update", "limits", "list"),
    never("platform_accounts.update", "custom_attributes", "string"),
    field("platform_accounts.update", "features", "help_center", "type", "boolean"),
    noted("platform_accounts.update", "are replaced as a whole")),
  lost("platform_agent_bots.create", "an unknown or foreign account is stored, a bot without one shows everywhere",
    noted("platform_agent_bots.create", "a wrong one is stored"),
    noted("platform_agent_bots.create", "shown in every account")),
}
