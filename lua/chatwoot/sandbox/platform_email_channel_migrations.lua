--- Mail channels moved in by a platform app: switched off, as on every installation that did not switch it on.
-- It must never make an inbox.
-- Neighbours: grants.lua (whose account it is is looked at first).
local errors = require "chatwoot.sandbox.errors"
local grants = require "chatwoot.sandbox.grants"

local migrations = { find = { create = grants.finder("accounts", "account_id") } }

function migrations.create() errors.refused("Email channel migration is not enabled", 403) end

return migrations
