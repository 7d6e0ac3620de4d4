-- lua/types/webhook.lua against recorded deliveries: no field that the types do not know, none of another type, none missing that the
-- types promise. And every option and event of the types is one that the code knows.
local chatwoot = require "chatwoot"
local core = require "chatwoot.core"
local deliveries = require "spec.support.deliveries"

--- Classes by name: { fields = { name = { type, optional } }, parents }.
local function read_classes()
  local classes = {}
  local class
  for line in assert(io.lines "lua/types/webhook.lua") do
    local name, rest = line:match "^%-%-%- @class ([%w_.]+):?%s*(.*)$"
    if name then
      class = { fields = {}, parents = {} }
      for parent in rest:gmatch "chatwoot%.[%w_.]+" do class.parents[#class.parents + 1] = parent end
      classes[name] = class
    end
    local field, optional, type_ = line:match '^%-%-%- @field %[?"?([%w_*]+)"?%]?(%??) (.+)$'
    if field then
      type_ = type_:match "^fun%b()" or type_:match "^{.-}" or type_:match "^table<.->%[%]" or type_:match "^%S+"
      class.fields[field] = { type = type_, optional = optional == "?" }
    end
  end
  return classes
end

local classes = read_classes()

local function field_of(name, key)
  local class = classes[name]
  if class.fields[key] then return class.fields[key] end
  for _, parent in ipairs(class.parents) do
    local found = field_of(parent, key)
    if found then return found end
  end
end

local function all_fields(name, into)
  for key, field in pairs(classes[name].fields) do into[key] = field end
  for _, parent in ipairs(classes[name].parents) do all_fields(parent, into) end
  return into
end

local check

local PLAIN = { string = "string", boolean = "boolean", table = "table", any = "any", number = "number" }

local function fits_one(value, type_, at, wrong)
  if type_:find '^"' then return value == type_:match '^"(.*)"$' end
  if type_ == "integer" then return type(value) == "number" and value == math.floor(value) end
  if PLAIN[type_] then return PLAIN[type_] == "any" or type(value) == PLAIN[type_] end
  if type_:find "^{" then return type(value) == "table" end
  if type_ == "chatwoot.webhook.Changes" then return core.json.is_array(value) end
  local element = type_:match "^(.*)%[%]$"
  if element then
    if not core.json.is_array(value) then return false end
    for i, one in ipairs(value) do
      if not fits_one(one, element, at .. "[" .. i .. "]", wrong) then wrong[#wrong + 1] = at .. ": an element is no " .. element end
    end
    return true
  end
  if type(value) ~= "table" or not classes[type_] then return false end
  check(value, type_, at, wrong)
  return true
end

local function fits(value, type_, at, wrong)
  for alternative in type_:gmatch "[^|]+" do
    if fits_one(value, alternative, at, wrong) then return end
  end
  wrong[#wrong + 1] = ("%s: %s is no %s"):format(at, tostring(value), type_)
end

--- Adds to `wrong` what a value has that its class has not, and the other way around.
function check(value, class, at, wrong)
  for key, inner in pairs(value) do
    local field = field_of(class, key)
    if field then fits(inner, field.type, at .. "." .. key, wrong) else wrong[#wrong + 1] = at .. "." .. key .. ": not in the types" end
  end
  for key, field in pairs(all_fields(class, {})) do
    if not field.optional and value[key] == nil then wrong[#wrong + 1] = at .. "." .. key .. ": promised, not there" end
  end
end

local function class_of(event)
  local field = classes["chatwoot.webhook.On"].fields[event]
  return field and field.type:match "event: ([%w_.]+)"
end

local function problems(list)
  local wrong = {}
  for _, delivery in ipairs(list) do
    local event = assert(chatwoot.webhook.verify { body = delivery.body, headers = delivery.headers, now = delivery.at,
      secrets = { { secret = delivery.secret, from = delivery.from } } })
    check(event, assert(class_of(event.event), event.event), event.event, wrong)
  end
  return wrong
end

describe("types of webhooks", function()
  it("are those of a few recorded deliveries", function() assert.same({}, problems(deliveries.few())) end)

  it("are those of all recorded deliveries", function()
    local list = deliveries.all()
    if not list then return pending "no ../shared: the types were held against the deliveries in spec/fixtures only" end
    assert.same({}, problems(list))
  end)

  it("would not pass with a field more, one less or another type", function()
    local contact = { id = 1, name = "Zoë", thumbnail = "", avatar = "", blocked = false, additional_attributes = {}, custom_attributes = {},
      account = { id = 1, name = "Shop" } }
    local wrong = {}
    check(contact, "chatwoot.webhook.Contact", "c", wrong)
    assert.same({}, wrong)
    contact.name, contact.id, contact.new, contact.account.id = nil, "1", true, 1.5
    check(contact, "chatwoot.webhook.Contact", "c", wrong)
    table.sort(wrong)
    assert.same({ "c.account.id: 1.5 is no integer", "c.id: 1 is no integer", "c.name: promised, not there", "c.new: not in the types" }, wrong)
  end)

  it("know every option, and no other", function()
    local options = all_fields("chatwoot.webhook.HandlerOptions", {})
    local samples = { secrets = { { secret = "x", from = "bot" } }, on = { x = print }, mode = "before", tolerance = 1, now = 1,
      allow_unsigned = true, max_bytes = 1, deadline = 1, seen = false, remember = 1, concurrency = 1, max_waiting = 1, later = print }
    for name in pairs(options) do assert.is_not_nil(samples[name], name) end
    for name in pairs(samples) do assert.is_not_nil(options[name], name) end
    assert.is_function(chatwoot.webhook.handler(samples))
    samples.other = true
    assert.is_false((pcall(chatwoot.webhook.handler, samples)))
  end)
end)
