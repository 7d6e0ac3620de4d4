--- Small readings of values the server gives in more than one form: times and message types. Pure.
--- Sources: REST answers unix seconds (0 = never, some floats), raw rows and webhooks ISO 8601; message_type is a number in
--- answers and a word in requests and webhooks.

local core = require "chatwoot.core"

local M = {}

--- Days from 1970-01-01 to a date of the proleptic Gregorian calendar.
local function days(year, month, day)
  if month <= 2 then year = year - 1 end
  local era = math.floor(year / 400)
  local of_era = year - era * 400
  local of_year = math.floor((153 * (month + (month > 2 and -3 or 9)) + 2) / 5) + day - 1
  return era * 146097 + of_era * 365 + math.floor(of_era / 4) - math.floor(of_era / 100) + of_year - 719468
end

local function zone_seconds(zone)
  if zone == "" or zone == "Z" or zone == "z" then return 0 end
  local sign, hours, minutes = zone:match("^([+-])(%d%d):?(%d%d)$")
  if not sign then return nil end
  return (sign == "-" and -1 or 1) * (hours * 3600 + minutes * 60)
end

--- Seconds from 1970 to the start of a date; nil where there is no such day.
local function date_seconds(year, month, day)
  if month < 1 or month > 12 then return nil end
  local first = days(year, month, 1)
  local following = month == 12 and days(year + 1, 1, 1) or days(year, month + 1, 1)
  if day < 1 or day > following - first then return nil end
  return (first + day - 1) * 86400
end

--- Seconds from the start of the day to a time of the clock; nil where there is none.
local function clock_seconds(text)
  local hour, minute, second, zone = text:match("^[T ](%d%d):(%d%d):(%d%d%.?%d*)(.*)$")
  if not hour then return nil end
  hour, minute, second = tonumber(hour), tonumber(minute), tonumber(second)
  local offset = zone_seconds(zone == " UTC" and "Z" or zone)
  if not offset or hour > 23 or minute > 59 or second >= 61 then return nil end -- 60 is a leap second
  return hour * 3600 + minute * 60 + second - offset
end

local function iso_seconds(text)
  local year, month, day, rest = text:match("^(%d%d%d%d)-(%d%d)-(%d%d)(.*)$")
  local start = year and date_seconds(tonumber(year), tonumber(month), tonumber(day))
  if not start or rest == "" then return start or nil end
  local of_day = clock_seconds(rest)
  return of_day and start + of_day
end

--- Unix seconds of any time the server gives; nil for "never" (0, null, absent) and for what is no time.
--- @param value any unix seconds, or ISO 8601 text
--- @return number?
--- Example: chatwoot.time(conversation.last_activity_at)
function M.time(value)
  if value == nil or value == core.json.null or value == 0 then return nil end
  if type(value) == "number" then return value == value and value or nil end
  return type(value) == "string" and iso_seconds(value) or nil
end

--- message_type both ways: chatwoot.message_type[1] == "outgoing", chatwoot.message_type.outgoing == 1.
M.message_type = { incoming = 0, outgoing = 1, activity = 2, template = 3,
  [0] = "incoming", [1] = "outgoing", [2] = "activity", [3] = "template" }

return M
