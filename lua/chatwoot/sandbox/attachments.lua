--- Files on messages: their bytes, kind and address, and the two forms in which answers show them. The part's declared
-- type decides the kind; the name decides the ending. Neighbours: message_model.lua, message_view.lua, state.lua
-- (keeps the bytes).
local cast = require "chatwoot.sandbox.cast"
local json = require "chatwoot.sandbox.json"
local times = require "chatwoot.sandbox.times"

local attachments = {}
local null = json.null
local IMAGES = { jpeg = true, jpg = true, png = true, gif = true, bmp = true, webp = true }
local VIDEOS = { ogg = true, mp4 = true, webm = true, quicktime = true }
--- What the bytes and the ending say, where it differs from the declared type.
local BY_ENDING = {
  png = "image/png", jpg = "image/jpeg", gif = "image/gif", pdf = "application/pdf", txt = "text/plain",
    wav = "audio/x-wav",
  mp3 = "audio/mpeg", mp4 = "video/mp4", exe = "application/x-dosexec", csv = "text/csv",
}
--- What a website inbox takes.
local WIDGET = {
  "^image/[pjgw]", "^audio/", "^video/", "^text/csv", "^text/plain", "^text/rtf", "^application/json",
  "^application/pdf", "^application/zip", "^application/msword", "^application/vnd", "^application/x%-7z",
  "^application/x%-tar", "^application/x%-rar",
}

local function file_type(declared)
  local kind, sub = (declared or ""):lower():match("^(%w+)/([%w.+-]+)")
  if kind == "image" and IMAGES[sub] then return "image" end
  if kind == "video" and VIDEOS[sub] then return "video" end
  if kind == "audio" then return "audio" end
  return "file"
end

--- A name without anything that could be a path.
local function clean(name)
  return (name:gsub("^.*/", function(path) return #path > 0 and path:gsub("%.%./", ""):gsub("/", "-") or "" end)
    :gsub("[%c;\\:*?\"<>|]", "-"):gsub("^etc%-", ""))
end

local function ending(name) return name:match("%.([%w]+)$") end

--- Whether a website inbox refuses this type.
function attachments.refused_by_widget(declared)
  for _, pattern in ipairs(WIDGET) do
    if (declared or ""):lower():find(pattern) then return false end
  end
  return true
end

--- Keeps the bytes of an upload.
function attachments.keep(state, upload)
  return state:keep_blob({
    filename = clean(upload.filename), data = upload.data,
    content_type = BY_ENDING[(ending(upload.filename) or ""):lower()] or upload.content_type,
  })
end

--- A new attachment of a message out of an upload, or of a file kept before.
function attachments.add(state, message, upload)
  local blob = upload.key and upload or attachments.keep(state, upload)
  local attachment = {
    id = state:next_id("attachments"), message = message, blob = blob, created_at = state:now(),
    file_type = file_type(upload.content_type),
  }
  message.attachments[#message.attachments + 1] = attachment
  return attachment
end

local function escape(name)
  return (name:gsub("[^%w%.~_-]", function(char) return ("%%%02X"):format(char:byte()) end))
end

--- The public address of a file; kind: blobs, or representations for its small picture.
function attachments.url(state, blob, kind)
  return ("%s/rails/active_storage/%s/redirect/%s/%s"):format(state.base, kind, blob.key, escape(blob.filename))
end

local function common(state, attachment, measured)
  local image = attachment.file_type == "image"
  return {
    id = attachment.id, message_id = attachment.message.id, file_type = attachment.file_type,
    extension = cast.column(ending(attachment.blob.filename)), file_size = attachment.blob.size,
    data_url = attachments.url(state, attachment.blob, "blobs"),
    thumb_url = image and attachments.url(state, attachment.blob, "representations") or "",
    width = image and measured and 1 or null, height = image and measured and 1 or null,
  }
end

--- Inside a message. measured: pictures have been looked at by now.
function attachments.view(state, attachment, measured)
  local view = common(state, attachment, measured)
  view.account_id = attachment.message.account.id
  view.content_type = cast.column(attachment.blob.content_type)
  if attachment.file_type == "audio" then view.transcribed_text = "" end
  return view
end

--- In the lists of attachments.
function attachments.listed(state, attachment, sender)
  local view = common(state, attachment, true)
  view.created_at, view.sender = times.unix(attachment.created_at), sender
  return view
end

--- All attachments of messages, in the order of the messages.
function attachments.of(messages)
  local list = {}
  for _, message in ipairs(messages) do
    for _, attachment in ipairs(message.attachments) do list[#list + 1] = attachment end
  end
  return list
end

return attachments
