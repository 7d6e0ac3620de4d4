--- Files kept for later. The sandbox reaches nothing outside: a file to be fetched is always out of reach.
-- It must never fetch.
-- Neighbours: state.lua (keeps the bytes), wire.lua (hands them out), message_model.lua (takes the id).
local attachments = require "chatwoot.sandbox.attachments"
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"

local uploads = {}

local function kept(ctx, upload)
  local blob = attachments.keep(ctx.state, upload)
  return { file_url = attachments.url(ctx.state, blob, "blobs"), blob_id = blob.key }
end

function uploads.create(ctx)
  local file, address = cast.present(ctx.form.attachment), cast.string(ctx.p.external_url)
  if type(file) == "table" and file.is_upload then return kept(ctx, file) end
  if file then errors.crash() end
  if cast.blank(address) then errors.refused("No file or URL provided") end
  if not address:find("^https?://[^/%s]") then errors.refused("Invalid URL provided") end
  errors.refused("An unexpected error occurred", 500)
end

return uploads
