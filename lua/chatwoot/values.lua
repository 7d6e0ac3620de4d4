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

local function iso_seconds(text)
  local year, month, day, rest = text:match("^(%d%d%d%d)-(%d%d)-(%d%d)(.*)$")
  if not year then return nil end
  local start = days(tonumber(year), tonumber(month), tonumber(day)) * 86400
  if rest == "" then return start end
  local hour, minute, second, zone = rest:match("^[T ](%d%d):(%d%d):(%d%d%.?%d*)(.*)$")
  if zone == " UTC" then zone = "Z" end
  local offset = hour and zone_seconds(zone)
  if not offset then return nil end
  return start + hour * 3600 + minute * 60 + tonumber(second) - offset
end

--- Unix seconds of any time the server gives; nil for "never" (0, null, absent) and for what is no time.
--- @param value any unix seconds, or ISO 8601 text
--- @return number?
--- Example: chatwoot.time(conversation.last_activity_at)
function M.time(value)
  if value == nil or value == core.json.null or value == 0 then return nil end
  if type(value) == "number" then return value end
  return type(value) == "string" and iso_seconds(value) or nil
end

--- message_type both ways: chatwoot.message_type[1] == "outgoing", chatwoot.message_type.outgoing == 1.
M.message_type = { incoming = 0, outgoing = 1, activity = 2, template = 3,
  [0] = "incoming", [1] = "outgoing", [2] = "activity", [3] = "template" }

return M
