-- Triage: walks the open conversations of every inbox, labels them by what was last said, assigns them evenly, answers, and resolves
-- what needs no human. Runs against the sandbox with `make demo`, or against your server:
--   CHATWOOT_BASE_URL=https://chat.example.com CHATWOOT_API_TOKEN=… CHATWOOT_ACCOUNT_ID=1 lua5.4 examples/triage.lua
-- It writes to customers: read the rules first, or set TRIAGE_DRY_RUN=1 to see what it would do.

local chatwoot = require "chatwoot"

-- What to look for in the customer's last words (lower case, Lua patterns), and what to do then.
local rules = {
  { words = { "invoice", "rechnung", "factura", "abonnement" }, label = "billing", file = true,
    answer = "Here is a copy of your latest invoice." },
  { words = { "charged twice", "refund", "повреждённым", "broken" }, label = "refund", priority = "high",
    answer = "We have started your refund; it takes three to five working days." },
  { words = { "log in", "password", "the app closes", "error" }, label = "bug", priority = "urgent",
    answer = "Sorry about the trouble. A colleague is looking at it right now." },
  { words = { "my order", "parcel", "entrega", "注文", "طلبي" }, label = "shipping",
    answer = "You can follow your parcel here: https://track.example.com" },
  { words = { "thank", "danke", "merci", "gracias", "ありがとう", "شكرا", "works now" }, label = "thanks", resolve = true,
    answer = "You are welcome! Have a good day." },
}

local requests = 0
local client = chatwoot.new { on_request = function() requests = requests + 1 end }
local dry_run = os.getenv "TRIAGE_DRY_RUN" == "1"
local check = chatwoot.assert -- raises the error of a failed call, whole

-- The invoice that goes out with an answer; a real script would fetch it from its shop.
local function invoice_file(conversation)
  return { data = ("Invoice for conversation %d\nTotal: 42.00 EUR\n"):format(conversation.id),
    filename = ("invoice-%d.txt"):format(conversation.id), content_type = "text/plain" }
end

-- Labels must exist before they can be given.
local function ensure_labels()
  local known = {}
  for _, label in ipairs(check(client.labels:list())) do known[label.title] = true end
  for _, rule in ipairs(rules) do
    if not known[rule.label] and not dry_run then
      check(client.labels:create { title = rule.label, description = "set by triage", show_on_sidebar = true })
      known[rule.label] = true
    end
  end
end

-- The customer's newest message, as far as the list shows it.
local function last_words(conversation)
  local message = conversation.last_non_activity_message
  if not message or message.message_type ~= chatwoot.message_type.incoming then return nil end
  return (message.content or ""):lower()
end

local function rule_for(words)
  for _, rule in ipairs(rules) do
    for _, word in ipairs(rule.words) do
      if words:find(word, 1, true) then return rule end
    end
  end
end

-- Adds the rule's label to those already there: set replaces the whole set.
local function label(conversation, rule)
  local titles = { rule.label }
  for _, title in ipairs(conversation.labels) do
    if title ~= rule.label then titles[#titles + 1] = title end
  end
  check(client.conversations.labels:set(conversation.id, titles))
end

local function answer(conversation, rule)
  check(client.messages:create(conversation.id, { content = rule.answer,
    attachments = rule.file and { invoice_file(conversation) } or nil }))
end

local function treat(conversation, rule, agent)
  label(conversation, rule)
  if rule.priority then check(client.conversations:toggle_priority(conversation.id, rule.priority)) end
  if agent and not conversation.meta.assignee then check(client.conversations.assignments:set(conversation.id, agent.id)) end
  answer(conversation, rule)
  if rule.resolve then check(client.conversations:toggle_status(conversation.id, "resolved")) end
end

local function triage_inbox(inbox, totals)
  local agents = check(client.assignable_agents:list { inbox.id })
  local count, next_agent = { seen = 0, treated = 0, assigned = 0, files = 0, resolved = 0, left = 0 }, 0
  for conversation in client.conversations:each { inbox_id = inbox.id, status = "open" } do
    local words = last_words(conversation)
    local rule = words and rule_for(words)
    count.seen = count.seen + 1
    if rule then
      local agent = agents[next_agent % math.max(#agents, 1) + 1]
      next_agent = next_agent + 1
      if not dry_run then treat(conversation, rule, agent) end
      count.treated = count.treated + 1
      if agent and not conversation.meta.assignee then count.assigned = count.assigned + 1 end
      if rule.file then count.files = count.files + 1 end
      if rule.resolve then count.resolved = count.resolved + 1 end
      local owner = conversation.meta.assignee or agent or { name = "nobody" }
      print(("  #%-4d %-9s %-22s %s"):format(conversation.id, rule.label, rule.resolve and "resolved" or "for " .. owner.name,
        conversation.meta.sender.name or "?"))
    else
      count.left = count.left + 1
    end
  end
  for name, n in pairs(count) do totals[name] = (totals[name] or 0) + n end
end

local ok, err = pcall(function()
  ensure_labels()
  local totals, inboxes = {}, check(client.inboxes:list())
  for _, inbox in ipairs(inboxes) do
    print(inbox.name)
    triage_inbox(inbox, totals)
  end
  print(("\n%d inboxes, %d open conversations: %d answered (%d with a file), %d assigned, %d resolved, %d left to humans")
    :format(#inboxes, totals.seen or 0, totals.treated or 0, totals.files or 0, totals.assigned or 0, totals.resolved or 0,
      totals.left or 0))
  print(("%d requests%s"):format(requests, dry_run and " (dry run: nothing was changed)" or ""))
end)
client:close()
if not ok then
  io.stderr:write("triage stopped: ", tostring(err), "\n")
  os.exit(1)
end
