--- What makes a user valid, for himself and for platform apps alike.
-- It must never store anything.
-- Neighbours: profile.lua, platform_users.lua.
local cast = require "chatwoot.sandbox.cast"

local model = {}

--- An address as it is stored: blanks around it are cut.
function model.address(text) return text and text:match("^%s*(.-)%s*$") end

--- Each column of text has its length, which is looked at before anything else.
local function lengths(draft, faults)
  for _, rule in ipairs({ { "name", "Name", 255 }, { "display_name", "Display name", 255 },
    { "email", "Email", 255 }, { "message_signature", "Message signature", 20000 } }) do
    if draft[rule[1]] and cast.length(draft[rule[1]]) > rule[3] then
      faults:add(rule[1], ("%s is too long (maximum is %d characters)"):format(rule[2], rule[3]))
    end
  end
end

local function email(state, user, text, faults)
  text = text or ""
  local other = state.users:find({ email = text:lower() })
  if text == "" then
    faults:add("email", "Email can't be blank")
  elseif not text:find("^[^@%s]+@[^@%s]+$") then
    faults:add("email", "Email is invalid")
    faults:add("email", "Email is not an email")
  elseif other and other ~= user then
    faults:add("email", "Email has already been taken")
  end
end

local function weak(name, title, text, faults)
  if cast.length(text) < 6 then faults:add(name, title .. " must contain at least 6 characters") end
  if not text:find("%u") then faults:add(name, title .. " must contain at least 1 uppercase character  (A..Z)") end
  if not text:find("%l") then faults:add(name, title .. " must contain at least 1 lowercase character  (a..z)") end
  if not text:find("%d") then faults:add(name, title .. " must contain at least 1 number character  (0..9)") end
  if not text:find("[%p ]") then
    faults:add(name, title .. " must contain at least 1 special character  ( !@#$%^&*()_+-=[]{}|\"/\\.,`<>:;?~')")
  end
end

local function password(text, confirmation, faults)
  weak("password", "Password", text, faults)
  if not confirmation then return end
  weak("password_confirmation", "Password confirmation", confirmation, faults)
  if confirmation ~= text then
    faults:add("password_confirmation", "Password confirmation doesn't match Password")
  end
end

--- Adds what is wrong. draft: how the user would be; fresh: which of { email, password } are new, with the password's
-- confirmation; user: the stored one, nil for a new one.
function model.check(state, draft, fresh, user, faults)
  lengths(draft, faults)
  if fresh.email then email(state, user, draft.email, faults) end
  if fresh.password then password(draft.password or "", fresh.confirmation, faults) end
  if cast.blank(draft.name) then faults:add("name", "Name can't be blank") end
end

return model
