--- What the installation says of itself, to anybody.
-- It must never need an account or a token.
-- Neighbours: resources.lua (under the name server).
local times = require "chatwoot.sandbox.times"

local info = {}

function info.info(ctx)
  return {
    version = "4.15.1", timestamp = times.plain(ctx.state:now()), queue_services = "ok", data_services = "ok",
  }
end

function info.health() return { status = "woot" } end

return info
