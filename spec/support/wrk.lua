-- What wrk sends in spec/bench/webhook.lua: one signed delivery over and over, under an id of its own each time. Runs in wrk's Lua.
-- Arguments: the file with the request, cut where the id goes; seconds until it falls silent, so that every answer is counted.
-- luacheck: globals wrk setup init request delay done

local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("number", threads)
end

local head, tail, ends
local sent, silent = 0, 3600000

function init(arguments)
  local file = assert(io.open(arguments[1], "rb"))
  head, tail = file:read("*a"):match "^(.-)@ID@(.*)$"
  file:close()
  ends = arguments[2] and os.time() + tonumber(arguments[2])
  if not ends then delay = nil end -- luacheck: ignore 122
end

function request()
  sent = sent + 1
  return head .. wrk.thread:get "number" .. "-" .. os.time() .. "-" .. sent .. tail
end

function delay() return os.time() >= ends and silent or 0 end

function done(summary)
  local errors = summary.errors
  io.write(("answers %d other %d broken %d seconds %.3f\n"):format(summary.requests, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout, summary.duration / 1e6))
end
