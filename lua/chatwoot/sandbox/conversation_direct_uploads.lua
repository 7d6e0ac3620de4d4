--- Uploads as a page of the server makes them. They need that page's session and CSRF token, and the sandbox has no
-- pages: whatever comes is refused as a token alone is. It must never ask who the caller is. Neighbours: uploads.lua.
local errors = require "chatwoot.sandbox.errors"

local uploads = {}

function uploads.create() errors.framework(422) end

return uploads
