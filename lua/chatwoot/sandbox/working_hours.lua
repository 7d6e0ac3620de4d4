--- The seven days of an inbox.
-- Days that make no sense are dropped without a word, some mistakes crash the server; it must never keep half a
-- change.
-- Neighbours: inboxes.lua, inbox_view.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"

local hours = {}
local column = cast.column

--- Monday to Friday from nine to five.
function hours.default()
  local days = {}
  for day = 0, 6 do
    local closed = day == 0 or day == 6
    days[day] = { day_of_week = day, closed_all_day = closed, open_all_day = false }
    if not closed then
      days[day].open_hour, days[day].open_minutes, days[day].close_hour, days[day].close_minutes = 9, 0, 17, 0
    end
  end
  return days
end

function hours.view(days)
  local list = json.array({})
  for day = 0, 6 do
    local d = days[day]
    list[day + 1] = {
      day_of_week = day, closed_all_day = d.closed_all_day, open_hour = column(d.open_hour),
      open_minutes = column(d.open_minutes), close_hour = column(d.close_hour), close_minutes = column(d.close_minutes),
      open_all_day = d.open_all_day,
    }
  end
  return list
end

local function within(value, top) return value ~= nil and value >= 0 and value <= top end

local function sensible(day)
  if day.open_all_day and day.closed_all_day then return false end
  if day.closed_all_day then return true end
  if not (within(day.open_hour, 23) and within(day.open_minutes, 59) and within(day.close_hour, 23)
    and within(day.close_minutes, 59)) then
    return false
  end
  return day.close_hour * 60 + day.close_minutes > day.open_hour * 60 + day.open_minutes
end

local function merged(old, given)
  local day = cast.copy(old)
  for _, name in ipairs({ "open_hour", "open_minutes", "close_hour", "close_minutes" }) do
    if given[name] ~= nil then day[name] = cast.integer(given[name]) end
  end
  for _, name in ipairs({ "closed_all_day", "open_all_day" }) do
    if given[name] ~= nil then day[name] = cast.boolean(given[name]) or false end
  end
  if day.open_all_day then day.open_hour, day.open_minutes, day.close_hour, day.close_minutes = 0, 0, 23, 59 end
  return day
end

--- Changes the days that are named; nothing is kept when one of them crashes.
function hours.update(inbox, given)
  if given == nil or given == json.null then return end
  if not cast.list(given) then errors.crash() end
  local changed = {}
  for _, item in ipairs(given) do
    local number = cast.object(item) and cast.integer(item.day_of_week)
    local known = type(item) == "table" and item.day_of_week
    if type(known) == "string" and not known:find("^%d") then errors.crash() end
    if not number or not inbox.working_hours[number] then errors.crash() end
    local day = merged(changed[number] or inbox.working_hours[number], item)
    if not day.closed_all_day and not day.open_hour then errors.crash() end
    if sensible(day) then changed[number] = day end
  end
  for number, day in pairs(changed) do inbox.working_hours[number] = day end
end

return hours
