--- Pictures of users, contacts, inboxes and bots: what is taken as one, and its address.
-- It must never look into the bytes: the declared type of the part decides.
-- Neighbours: state.lua keeps the bytes, wire.lua hands them out.
local errors = require "chatwoot.sandbox.errors"

local avatars = {}
local TAKEN = {
  ["image/png"] = true, ["image/jpeg"] = true, ["image/jpg"] = true, ["image/gif"] = true, ["image/webp"] = true,
}
local MAX_BYTES = 15 * 1024 * 1024

--- Adds what is wrong with an upload; text instead of a file is a crash of the server.
function avatars.check(upload, faults)
  if upload == nil or upload == "" then return end
  if type(upload) ~= "table" or not upload.is_upload then errors.crash() end
  if not TAKEN[(upload.content_type or ""):lower()] then
    faults:add("avatar", "Avatar filetype not supported")
  elseif #upload.data > MAX_BYTES then
    faults:add("avatar", "Avatar is too big")
  end
end

--- Sets the picture of a record.
function avatars.set(state, record, upload)
  if type(upload) == "table" and upload.is_upload then record.avatar = state:keep_blob(upload) end
end

--- Its address, "" without a picture.
function avatars.url(state, record)
  local blob = record.avatar
  if not blob then return "" end
  return ("%s/rails/active_storage/representations/redirect/%s/%s"):format(state.base, blob.key,
    (blob.filename:gsub("[^%w%.-]", "-")))
end

return avatars
