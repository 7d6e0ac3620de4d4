--- The labels on a contact or a conversation: a whole set each time. Anything but a list clears them, a comma splits
-- one, doubles in any case are one; and what lists are narrowed to by them. Neighbours: contact_labels.lua,
-- conversation_labels.lua, the lists of both; labels.lua are the titles of an account.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local text = require "chatwoot.sandbox.text"

local labelling = {}

--- The titles a caller asks for.
function labelling.parse(given)
  local titles, seen = {}, {}
  for _, item in ipairs(cast.list(given) or {}) do
    for part in (cast.string(item) or ""):gmatch("[^,]+") do
      local title = part:match("^%s*(.-)%s*$")
      if #title > 255 then
        errors.invalid({ { "tag", "Tag must exist" }, { "tag_id", "Tag can't be blank" } })
      end
      local key = text.lower(title)
      if title ~= "" and not seen[key] then
        seen[key] = true
        titles[#titles + 1] = title
      end
    end
  end
  return titles
end

--- What is stored of them: the first spelling an account knows stays.
function labelling.known(account, titles)
  account.tags = account.tags or {}
  local out = {}
  for i, title in ipairs(titles) do
    local key = text.lower(title)
    account.tags[key] = account.tags[key] or title
    out[i] = account.tags[key]
  end
  return out
end

--- The titles a list is narrowed to: a list, or one text; commas separate.
function labelling.asked(given)
  local out = {}
  for _, item in ipairs(cast.list(given) or { given }) do
    for part in (cast.string(item) or ""):gmatch("[^,]+") do out[#out + 1] = text.lower(part:match("^%s*(.-)%s*$")) end
  end
  return out
end

--- Whether one of them is on a record, in any case.
function labelling.any(titles, wanted)
  for _, title in ipairs(titles) do
    for _, other in ipairs(wanted) do
      if text.lower(title) == other then return true end
    end
  end
  return false
end

--- A list for an answer.
function labelling.view(titles) return json.array(cast.copy(titles)) end

return labelling
