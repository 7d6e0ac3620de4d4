-- What the server would lose without a word, and what became of it: the profile and the account.
-- Read by spec/rows_spec.lua; the claims are explained in spec/support/claims.lua.

local claims = require "spec.support.claims"

local required, noted, refused, lost = claims.required, claims.noted, claims.refused, claims.lost

return { title = "the profile and the account",
  lost("profile.update", "ui_settings replaces, a new email waits for a mail, phone_number goes elsewhere",
    noted("profile.update", "ui_settings is replaced"), noted("profile.update", "confirmed by mail"),
    noted("profile.update", "goes to custom_attributes")),
  lost("profile.auto_offline", "without the flag it is false", required("profile.auto_offline", "auto_offline")),
  lost("accounts.update", "three settings are dropped",
    refused("accounts.update", "keep_pending_on_bot_failure", "reporting_timezone", "captain_auto_resolve_mode")),
}
