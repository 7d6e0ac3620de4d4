-- A client that sends each call once, so that a spec sees the failure itself and not what a retry makes of it.
local chatwoot = require "chatwoot"

return function(options)
  options.max_retries = 0
  return chatwoot.new(options)
end
