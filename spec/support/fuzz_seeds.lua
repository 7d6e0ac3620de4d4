-- Writes the inputs the fuzz targets begin with, from the recorded exchanges: fuzz_seeds.lua FOLDER makes FOLDER/json, /response and
-- /request. Each target says at its top what form its inputs have. Neighbours: fuzz.sh, core/test/fuzz/.

local core = require "chatwoot.core"
local json = require "spec.support.replay_json"

local folder = assert((...), "fuzz_seeds.lua FOLDER")
local rows, count = {}, 0
for number, row in ipairs(core.rows()) do rows[row.endpoint] = rows[row.endpoint] or { number = number - 1, path = row.path } end

local function write(target, bytes)
  count = count + 1
  local file = assert(io.open(("%s/%s/seed-%04d"):format(folder, target, count), "wb"))
  file:write(bytes)
  file:close()
end

local function two(n) return string.char(math.floor(n / 256), n % 256) end

-- The place of a status in fuzz_response.c's list.
local STATUS = { [200] = 0, [201] = 4, [204] = 5, [301] = 8, [302] = 9, [400] = 11, [401] = 12, [402] = 14, [403] = 15, [404] = 16,
  [409] = 18, [413] = 19, [422] = 20, [429] = 22, [500] = 23, [501] = 25, [502] = 26 }

local function response(row, status, body)
  local head = "HTTP/1.1 " .. status .. " X\r\nContent-Type: application/json; charset=utf-8\r\nRetry-After: 7\r\n\r\n"
  write("response", two(row.number) .. string.char(STATUS[status] or 0, 0) .. "\255" .. head .. body)
end

local function request(row, body)
  local _, ids = row.path:gsub("{", "")
  if row.path:find("{account_id}", 1, true) then ids = ids - 1 end
  write("request", two(row.number) .. string.char(1, 0) .. "\255" .. ("5\255"):rep(ids) .. "X-A: b\255a.txt\255\255" .. body)
end

for line in io.lines "spec/fixtures/exchanges.jsonl" do
  local one = json.read(line).by
  local row = rows[one.operation.text]
  local sent, got = one.request.by.body, one.response.by.json
  local sent_text, got_text = sent and json.raw(line, sent), got and json.raw(line, got) or ""
  if row then
    local status = tonumber(one.response.by.status.text)
    response(row, status, got_text)
    response(row, status, (got_text:gsub('"[^"]*"', '"CANARY-token-5d21"', 1)))
    if sent then request(row, sent_text) end
  end
  if got then write("json", got_text) end
end

for _, text in ipairs { "[1.5e-7,-0,9007199254740993,1E400,true,false,null]", '"\\ud83d\\ude00 \\u00e4 \\n"', ("["):rep(513) .. ("]"):rep(513),
  '{"a":{"a":[{}],"":"\\/"}}', "\239\187\191[01]" } do write("json", text) end
for number, row in ipairs(core.rows()) do -- bytes that choose fields of each row, with and without a file
  local _, ids = row.path:gsub("{", "")
  if row.path:find("{account_id}", 1, true) then ids = ids - 1 end
  for _, more in ipairs { 0, 4, 28 } do
    write("request", two(number - 1) .. string.char(number % 2 == 0 and 1 or 129, more) .. "\255" .. ("7\255"):rep(ids)
      .. "X-A: b\255b.png\255{\"newer\":[1,{\"a\":\"b\"}]}\255" .. ("\1\2\3\4abcd"):rep(12))
  end
end
print(count)
