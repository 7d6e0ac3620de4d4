-- Plays one entry of fault_cases.lua against a real client and says what came out otherwise than the entry wants. Waits between tries
-- are not slept. Neighbours: fault_server.lua, fault_server_spec.lua, fault_main.lua (the same without busted, for leak checkers).

local chatwoot = require "chatwoot"
local curl = require "chatwoot.transport.curl"
local server = require "spec.support.server"

local M = { cases = require "spec.support.fault_cases", token = "CANARY-of-the-fault-server" }

local Faults = {}
Faults.__index = Faults

--- Starts the server. @return table faults
function M.start()
  local running = server.run "exec env -u LUA_PATH -u LUA_CPATH lua5.4 spec/support/fault_server.lua"
  local here, _, orders = running.line:match "^(%d+) (%d+) (%d+)$"
  return setmetatable({ stop = running.stop, url = "http://127.0.0.1:" .. here, orders = "http://127.0.0.1:" .. orders,
    control = curl.new { proxy = false } }, Faults)
end

function Faults:order(path)
  local reply, failure = self.control:send { method = "GET", url = self.orders .. path, headers = {}, safe = true, max_bytes = 1e7,
    connect_ms = 5000, idle_ms = 20000, total_ms = 20000 }
  return assert(reply, failure and failure.message).body
end

--- From now on every connection meets this entry. @param number integer of the entry, arg integer? its number of bytes
function Faults:use(number, arg) self:order(("/use/%d/%s"):format(number, arg and ("%d"):format(arg) or "")) end

--- What came since. @return table list of { place, connection, id, method, token }
function Faults:arrivals()
  local list = {}
  for line in self:order("/arrivals"):gmatch "[^\n]+" do
    local place, connection, id, method, token = line:match "^(%l+) (%d+) (%S+) (%u+) (%S+)$"
    assert(place, line)
    list[#list + 1] = { place = place, connection = tonumber(connection), id = id, method = method, token = token }
  end
  return list
end

--- A client whose waits take no time. @return chatwoot.Client, table transport to be closed
function Faults:client(options)
  local real = curl.new { proxy = false, ca_file = options and options.ca_file }
  local transport = { sleep = function() end, now = function() return real:now() end, close = function() real:close() end,
    send = function(_, request) return real:send(request) end }
  local all = { base_url = self.url, api_token = M.token, account_id = 1, transport = transport }
  for name, value in pairs(options or {}) do all[name] = value end
  all.ca_file = nil
  return chatwoot.new(all), transport
end

local upload = ("0123456789abcdef"):rep(65536)

--- The calls an entry is tried with. @return table list of { write, call }
local function calls_of(case)
  if case.upload then
    return { { write = true, call = function(client)
      return client.messages:create(1, { content = "x", attachments = { { data = upload, filename = "a.bin" } } })
    end } }
  end
  return {
    { write = false, call = function(client) return client.labels:get(3) end },
    { write = true, call = function(client) return client.labels:create { title = "vip" } end },
  }
end

local function expected(case, write, retries)
  local again = write and case.never or not write and case.again
  local tries = again and not case.once and retries + 1 or 1
  return { kind = case.kind, uncertain = write and case.lost or false, retryable = again or false, attempts = tries,
    arrivals = tries * (case.arrivals or 1), status = case.status }
end

local function compare(want, got, where, complaints)
  for _, field in ipairs { "kind", "uncertain", "retryable", "attempts", "status", "arrivals" } do
    local among = field == "kind" and want.kind and ("|" .. want.kind .. "|"):find("|" .. tostring(got.kind) .. "|", 1, true)
    if want[field] ~= got[field] and not among then
      complaints[#complaints + 1] = ("%s: %s is %s, expected %s (%s)"):format(where, field, tostring(got[field]), tostring(want[field]),
        tostring(got.message))
    end
  end
end

--- One call of an entry, judged. @param want table? what must come out, when it is not what the entry says
function Faults:judge(number, one, retries, arg, want, complaints)
  local case = M.cases[number]
  self:use(number, arg)
  local options = { max_retries = retries, timeout = 15 }
  for name, value in pairs(case.options or {}) do options[name] = value end
  local client, transport = self:client(options)
  local value, err = one.call(client)
  transport:close()
  local came = self:arrivals()
  want = want or expected(case, one.write, retries)
  local where = ("%s%s, %s, %d retries"):format(case.name, arg and " (" .. arg .. ")" or "", one.write and "write" or "read", retries)
  local got = err and { kind = err.kind, uncertain = err.uncertain, retryable = err.retryable, attempts = err.attempts,
    status = err.status, message = err.message } or { uncertain = false, retryable = false, attempts = want.attempts }
  got.arrivals = #came
  compare(want, got, where, complaints)
  if not err and value.id ~= 3 then complaints[#complaints + 1] = where .. ": another answer" end
  for _, arrival in ipairs(came) do
    if arrival.place ~= "here" then complaints[#complaints + 1] = where .. ": went elsewhere" end
  end
  if err and (tostring(err) .. tostring(err.body) .. tostring(err.hint)):find(M.token, 1, true) then
    complaints[#complaints + 1] = where .. ": shows the token"
  end
  return complaints
end

--- All calls of an entry, with and without retries. @return table complaints, integer calls
function Faults:check(number)
  local complaints, calls = {}, 0
  for _, one in ipairs(calls_of(M.cases[number])) do
    for _, retries in ipairs { 0, 2 } do
      self:judge(number, one, retries, nil, nil, complaints)
      calls = calls + 1
    end
  end
  return complaints, calls
end

--- An answer that ends after each number of bytes: only the whole one counts. @return table complaints, integer calls
function Faults:check_cuts(number)
  local case, complaints, calls = M.cases[number], {}, 0
  for n = 0, #case.cut do
    for _, one in ipairs(calls_of(case)) do
      local again = not one.write
      local want = n >= (case.enough or #case.cut) and { uncertain = false, retryable = false, attempts = 1, arrivals = 1 }
        or { kind = "connection", uncertain = one.write, retryable = again, attempts = 1, arrivals = 1 }
      self:judge(number, one, 0, n, want, complaints)
      calls = calls + 1
    end
  end
  return complaints, calls
end

--- An answer that comes in pieces of 1, 2, 3 … bytes. @return table complaints, integer calls
function Faults:check_pieces(number)
  local complaints, calls = {}, 0
  for n = 1, 9 do
    for _, one in ipairs(calls_of(M.cases[number])) do
      self:judge(number, one, 0, n, nil, complaints)
      calls = calls + 1
    end
  end
  return complaints, calls
end

--- Plays an entry in its way. @return table complaints, integer calls
function Faults:play(number)
  local case = M.cases[number]
  local check = case.cut and self.check_cuts or case.pieces and self.check_pieces or self.check
  return check(self, number)
end

return M
