-- Recorded webhook deliveries: those of spec/fixtures, and all of ../shared where it is at hand. Bytes and headers as they came.
local core = require "chatwoot.core"

local M = {}

local BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
local FROM = { ["/bot"] = "bot", ["/inbox"] = "inbox", ["/moved"] = "inbox", ["/acct"] = "account", ["/default"] = "account" }
local VALUE = {}
for i = 1, 64 do VALUE[BASE64:byte(i)] = i - 1 end

local function decode64(text)
  local out, bits, count = {}, 0, 0
  for i = 1, #text do
    local value = VALUE[text:byte(i)]
    if value then
      bits, count = bits * 64 + value, count + 6
      if count >= 8 then
        count = count - 8
        local byte = math.floor(bits / 2 ^ count)
        out[#out + 1] = string.char(byte)
        bits = bits - byte * 2 ^ count
      end
    end
  end
  return table.concat(out)
end

local function add(list, recorded)
  local headers = {}
  for _, pair in ipairs(recorded.headers) do headers[pair[1]] = pair[2] end
  list[#list + 1] = { event = recorded.event, from = FROM[recorded.receiver], secret = recorded.secret, headers = headers,
    body = decode64(recorded.body_base64), at = tonumber(headers["X-Chatwoot-Timestamp"]) }
end

local function read(list, path, field)
  local file = io.open(path, "rb")
  if not file then return nil end
  for line in file:lines() do
    local value = assert(core.json.decode(line))
    if field then value = value[field] end
    if value then add(list, value) end
  end
  file:close()
  return list
end

--- A few: every event once, messages from every kind of sender.
function M.few() return assert(read({}, "spec/fixtures/deliveries.jsonl")) end

--- All that were recorded, nil where ../shared is absent.
function M.all()
  local list = read({}, "../shared/chatwoot/recordings/webhooks_events.jsonl", "delivery")
  return list and read(list, "../shared/chatwoot/recordings/webhooks_failures.jsonl", "delivery")
end

return M
