-- Inside nginx: handlers of webhooks for webhook_nginx_spec.lua and the bench. What a delivery's content says is done: "raise", "sleep 9",
-- "hold" until the spec says go. What happened is counted in ngx.shared, over all workers.
local webhook = require "chatwoot.webhook"

local ngx = rawget(_G, "ngx")
local counts = ngx.shared.counts

local M = { SECRETS = { { secret = "secret-of-the-bot", from = "bot" }, { secret = "secret-of-the-inbox", from = "inbox" } } }

local function hold()
  counts:incr("holding", 1, 0)
  while not counts:get "go" do
    if ngx.worker.exiting() then counts:set("leaving", true) end
    ngx.sleep(0.005)
  end
end

--- A call to a server that answers nothing, with more time than the delivery has.
local function call(url)
  local client = require("chatwoot").new { base_url = url, api_token = "token", account_id = 1, deadline = 60, timeout = 60 }
  return client.labels:list()
end

local function act(event)
  local content = event.content or ""
  if content == "raise" then error "no luck" end
  local seconds = tonumber(content:match "^sleep (%S+)")
  if seconds then ngx.sleep(seconds) end
  if content == "hold" then hold() end
  if content:find "^http" then return call(content) end
  counts:incr("done", 1, 0)
  if event.delivery.id and counts:incr("done " .. event.delivery.id, 1, 0) > 1 then counts:incr("doubled", 1, 0) end
end

local function note(why, event)
  counts:incr("errors", 1, 0)
  counts:set("error", event.event .. ": " .. tostring(type(why) == "table" and why.kind or why))
end

function M.new(options)
  options.secrets = options.secrets or M.SECRETS
  options.on = options.on or { ["*"] = act, error = note }
  return webhook.handler(options)
end

--- Of recorded deliveries, with all their secrets, whenever they were.
function M.recorded()
  local secrets = {}
  for i, one in ipairs(require("spec.support.deliveries").few()) do secrets[i] = { secret = one.secret, from = one.from } end
  return M.new { secrets = secrets, tolerance = math.huge, seen = false, on = { ["*"] = function(event)
    counts:set("last", event.event .. " of " .. event.delivery.from)
  end } }
end

--- /counts?NAME: what was counted; /counts?go=1 sets it.
function M.counts()
  local name, value = (ngx.var.args or ""):match "^([^=]*)=?(.*)$"
  name = ngx.unescape_uri(name)
  if value ~= "" then counts:set(name, value) end
  ngx.print(tostring(counts:get(name)))
end

function M.reset()
  counts:flush_all()
  ngx.shared.chatwoot_webhooks:flush_all()
  ngx.print "ok"
end

return M
