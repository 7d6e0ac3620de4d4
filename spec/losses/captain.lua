-- What the server would lose without a word, and what became of it: Captain.
-- Read by spec/rows_spec.lua; the claims are explained in spec/support/claims.lua.

local claims = require "spec.support.claims"

local closed, demanded, elements, field = claims.closed, claims.demanded, claims.elements, claims.field
local noted, refused, lost = claims.noted, claims.refused, claims.lost

return { title = "Captain",
  lost("captain", "strange words do nothing in bulk, a playground without a key is silent, an assistant's configuration is replaced",
    closed("captain_bulk_actions.create", "fields"), field("captain_bulk_actions.create", "fields", "status", "required", true),
    noted("captain_bulk_actions.create", "does nothing"), noted("captain_bulk_actions.create", "not empty"),
    noted("captain_assistants.playground", "response is an empty text"),
    noted("captain_assistants.update", "replaced as a whole"), closed("captain_assistants.update", "config"),
    closed("captain_assistants.create", "config"), elements("captain_assistants.update", "guardrails", "string"),
    closed("captain_preferences.update", "captain_features"), refused("captain_scenarios.update", "tools"),
    demanded("captain_copilot_messages.create", "message")),
}
