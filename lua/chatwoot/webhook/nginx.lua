--- The handler's world inside nginx: reads the request, keeps the deadline with light threads, works after the answer in timers. It must
--- never block the worker, and never leave a job without somebody who will do it. Neighbours: handler.lua, which decides everything.
--- Sources: nginx 1.22 with lua-nginx-module 0.10.23, measured.

local errors = require "chatwoot.error"
local mistake = require "chatwoot.mistake"

local ngx = rawget(_G, "ngx")
local DICTIONARY = "chatwoot_webhooks"
local LOST = 0.5 -- seconds after which a timer that did not begin never will: nginx drops those beyond lua_max_running_timers
local TURN, MOMENT = 0.01, 0.001

local M = {}

function M.log(text) ngx.log(ngx.ERR, text) end

local function wait(seconds) ngx.sleep(seconds) end

local function nothing() end

local function work(state, fn, event)
  state.ok, state.value, state.err = pcall(fn, event)
  state.ended = true
end

--- @return boolean? ok nil: the deadline came first, any value, any err
function M.run(fn, event, seconds)
  if not seconds then return pcall(fn, event) end
  local state = {}
  local job = ngx.thread.spawn(work, state, fn, event)
  if not state.ended then
    local clock = ngx.thread.spawn(wait, seconds)
    ngx.thread.wait(job, clock)
    ngx.thread.kill(state.ended and clock or job)
  end
  return state.ok, state.value, state.err
end

--- Jobs of this worker that wait for a timer; at most `concurrency` timers, each goes on until none waits.
local function queue_of(settings)
  return { first = 1, last = 0, running = 0, starting = 0, started = 0, asked = 0, watched = 0,
    concurrency = settings.concurrency, room = settings.max_waiting }
end

local drain

--- Starts one more timer where there may be one, unless one is about to begin: it will look after what waits.
--- @return boolean somebody is at work
local function start(queue)
  if queue.starting > 0 and ngx.now() - queue.started > LOST then
    queue.running, queue.starting = queue.running - queue.starting, 0
  end
  if queue.starting == 0 and queue.running < queue.concurrency and ngx.timer.at(0, drain, queue) then
    queue.running, queue.starting, queue.started, queue.asked = queue.running + 1, 1, ngx.now(), queue.asked + 1
  end
  return queue.running > 0
end

function drain(_, queue) -- premature or not: what was acknowledged is done
  queue.starting = 0
  while queue.first <= queue.last do
    local job = queue[queue.first]
    queue[queue.first] = nil
    queue.first = queue.first + 1
    if queue.first <= queue.last then start(queue) end -- the job may wait: somebody else should see to the rest meanwhile
    local ok, problem = pcall(job)
    if not ok then M.log("chatwoot webhook: " .. tostring(problem)) end
  end
  queue.first, queue.last = 1, 0
  queue.running = math.max(queue.running - 1, 0)
end

--- Stays behind an answer until the timer that was asked for begins; where none does, what waits is done here. One request does this for
--- all, for a short turn: its connection may have more to say. Should its end come early, the next one finds `watched` old.
local function see_off(queue)
  if queue.starting == 0 or ngx.now() - queue.watched < LOST then return end
  ngx.on_abort(nothing) -- with lua_check_client_abort on, a client that has its answer and goes must not end the work
  ngx.eof()
  local ends, last = ngx.now() + TURN, nil
  repeat
    if not last then
      queue.watched = ngx.now()
      if queue.watched >= ends then last, queue.watched = queue.asked, 0 end -- what is asked for after it the next one watches
    end
    ngx.sleep(MOMENT)
    if queue.starting > 0 and ngx.now() - queue.started > LOST then drain(false, queue) end
  until queue.starting == 0 or (last and queue.asked ~= last)
  if not last then queue.watched = 0 end
end

--- @return fun(job: function): boolean false: no room, or no timer to be had; the caller does it himself
local function later(queue)
  return function(job)
    if queue.last - queue.first + 1 >= queue.room or not start(queue) then return false end
    queue.last = queue.last + 1
    queue[queue.last] = job
    return true
  end
end

--- Fills in what is nginx's own: the dictionary, and what "later" means.
function M.prepare(settings)
  if settings.seen == nil or type(settings.seen) == "string" then
    local name = settings.seen or DICTIONARY
    settings.seen = ngx.shared[name]
    if not settings.seen then
      mistake(("webhook.handler: nginx.conf has no such dictionary: add `lua_shared_dict %s 10m;` to its http block"):format(name))
    end
  end
  if settings.later then return end
  settings.queue = queue_of(settings)
  settings.later = later(settings.queue)
end

--- The raw bytes, at most one more than `max`. Above client_body_buffer_size nginx has them in a file.
local function body_of(max)
  ngx.req.read_body()
  local data = ngx.req.get_body_data()
  if data then return data end
  local path = ngx.req.get_body_file()
  local file = path and io.open(path, "rb")
  if not file then return "" end
  data = file:read(max + 1)
  file:close()
  return data or ""
end

local function receive(handler)
  local headers = ngx.req.get_headers()
  local length = tonumber(headers["content-length"])
  if length and length > handler.max_bytes then
    return handler:refuse(errors.new { kind = "too_large", message = "the body is larger than " .. handler.max_bytes .. " bytes" })
  end
  local body = body_of(handler.max_bytes)
  return handler:receive { body = body, headers = headers, lower = true, method = ngx.req.get_method() }
end

--- Answers the request under way and ends it: what a stopped function left running must not hold the answer back.
function M.answer(handler)
  if ngx.get_phase() ~= "content" then mistake("webhook handler: call it in content_by_lua, not in " .. ngx.get_phase()) end
  local status, word = receive(handler)
  ngx.status = status
  ngx.header["Content-Type"] = "text/plain"
  ngx.header["Content-Length"] = #word + 1
  ngx.print(word, "\n")
  if handler.queue then see_off(handler.queue) end
  return ngx.exit(ngx.OK)
end

return M
