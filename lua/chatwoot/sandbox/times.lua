--- Times in the forms of the server: unix seconds, ISO 8601 with milliseconds, and reading what callers send as a date.
-- A time inside the sandbox is a number of seconds, nil for never. It must never ask what time it is.
-- Neighbours: the views of the resources, filter_values.lua.
local json = require "chatwoot.sandbox.json"

local times = {}

--- Whole unix seconds; 0 for never.
function times.unix(time) return time and math.floor(time) or 0 end

--- Days since 1970 of a civil date.
local function days(year, month, day)
  if month <= 2 then year = year - 1 end
  local era = math.floor(year / 400)
  local yoe = year - era * 400
  local doy = math.floor((153 * (month + (month > 2 and -3 or 9)) + 2) / 5) + day - 1
  return era * 146097 + yoe * 365 + math.floor(yoe / 4) - math.floor(yoe / 100) + doy - 719468
end

local function civil(day)
  day = day + 719468
  local era = math.floor(day / 146097)
  local doe = day - era * 146097
  local yoe = math.floor((doe - math.floor(doe / 1460) + math.floor(doe / 36524) - math.floor(doe / 146096)) / 365)
  local doy = doe - (365 * yoe + math.floor(yoe / 4) - math.floor(yoe / 100))
  local mp = math.floor((5 * doy + 2) / 153)
  local month = mp + (mp < 10 and 3 or -9)
  return yoe + era * 400 + (month <= 2 and 1 or 0), month, doy - math.floor((153 * mp + 2) / 5) + 1
end

local function stamp(form, time)
  local seconds = math.floor(time)
  local day = math.floor(seconds / 86400)
  local rest = seconds - day * 86400
  local year, month, date = civil(day)
  return form:format(year, month, date, math.floor(rest / 3600), math.floor(rest / 60) % 60, rest % 60,
    math.floor((time - seconds) * 1000))
end

--- ISO 8601 in UTC with milliseconds; null for never.
function times.iso(time)
  if not time then return json.null end
  return stamp("%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", time)
end

--- "2026-11-21 00:49:14", UTC.
function times.plain(time) return (stamp("%04d-%02d-%02d %02d:%02d:%02d|%03d", time):gsub("|.*", "")) end

--- Seconds of an ISO 8601 text (date, or date and time), nil for anything else.
function times.parse(text)
  if type(text) ~= "string" then return nil end
  local year, month, day, rest = text:match("^%s*(%d%d%d%d)%-(%d%d?)%-(%d%d?)(.*)$")
  if not year then return nil end
  year, month, day = tonumber(year), tonumber(month), tonumber(day)
  if month < 1 or month > 12 or day < 1 or day > 31 then return nil end
  local time = days(year, month, day) * 86400
  local hour, minute, tail = rest:match("^[T ](%d%d):(%d%d)(.*)$")
  if not hour then return time end
  local second, after = tail:match("^:(%d%d%.?%d*)(.*)$")
  time = time + tonumber(hour) * 3600 + tonumber(minute) * 60 + tonumber(second or 0)
  local sign, off_hour, off_minute = (after or tail):match("([+-])(%d%d):?(%d%d)$")
  if sign then time = time - (sign == "+" and 1 or -1) * (tonumber(off_hour) * 3600 + tonumber(off_minute) * 60) end
  return time
end

local MONTHS = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

--- The day of a strict ISO 8601 text as seconds at its beginning, whatever time stands behind it; nil for anything else.
function times.iso8601(text)
  local year, month, day, rest = text:match("^%s*(%d%d%d%d)%-(%d%d)%-(%d%d)(.*)$")
  if not year then year, month, day, rest = text:match("^%s*(%d%d%d%d)(%d%d)(%d%d)(.*)$") end
  if not year or not (rest:find("^%s*$") or rest:find("^[T ]%d%d:?%d%d")) then return nil end
  year, month, day = tonumber(year), tonumber(month), tonumber(day)
  local leap = month == 2 and year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0)
  if day < 1 or day > (MONTHS[month] or 0) + (leap and 1 or 0) then return nil end
  return days(year, month, day) * 86400
end

--- Unix seconds as the server reads them out of what it is sent: the leading digits. Nil for nothing, false where there
--- are none.
function times.leading_seconds(value)
  if value == nil or value == json.null or value == false then return nil end
  if type(value) == "number" then return value < 0 and math.ceil(value) or math.floor(value) end
  return type(value) == "string" and tonumber(value:match("^%s*([+-]?%d+)")) or false
end

return times
