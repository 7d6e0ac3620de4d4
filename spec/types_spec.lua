-- The types for editors (lua/types/) hold together: they are Lua, every class they name is there, every function's annotations name its
-- arguments in order, and every row's words are offered. Where the Lua language server is on the machine, it reads the examples with them.
local rowcheck = dofile("core/rowcheck.lua")

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

local function files()
  local list, pipe = {}, io.popen("ls lua/types/*.lua")
  for path in pipe:lines() do list[#list + 1] = path end
  pipe:close()
  return list
end

local function has_program(name)
  local pipe = io.popen("command -v " .. name .. " 2>/dev/null")
  local found = pipe:read("*a")
  pipe:close()
  return found ~= ""
end

-- Tags of a text with what follows each: { "param", "conversation_id integer" }.
local function tags(text)
  local out = {}
  for tag, rest in text:gmatch("%-%-%- ?@(%w+)%s+([^\n]*)") do out[#out + 1] = { tag, (rest:gsub("^%(exact%) ", "")) } end
  return out
end

describe("the types for editors", function()
  local texts, all = {}, ""
  for _, path in ipairs(files()) do
    texts[path] = read(path)
    all = all .. texts[path] .. "\n"
  end

  it("are Lua", function()
    for path, text in pairs(texts) do
      assert.equal("---@meta", text:match("^[^\n]*"), path)
      assert.is_truthy((loadstring or load)(text, "@" .. path))
    end
  end)

  it("know the options that there are, of clients, calls and walks", function()
    local source = read "lua/chatwoot/options.lua"
    local function fields(text, class)
      local list = {}
      for name in assert(text:match("@class " .. class .. "[^\n]*\n(.-)\n[^%-]"), class):gmatch "@field ([%w_]+)" do list[#list + 1] = name end
      table.sort(list)
      return list
    end
    local function options(name)
      local list = {}
      for option in assert(source:match("local " .. name .. " = (%b{})"), name):gmatch '([%w_]+) = "' do list[#list + 1] = option end
      table.sort(list)
      return list
    end
    assert.is_true(#options "CLIENT" >= 18)
    assert.same(options "CLIENT", fields(read "lua/chatwoot.lua", "chatwoot%.Options"))
    assert.same(options "CALL", fields(all:gsub("%-%-%- @class chatwoot.WalkOpts", "\n%0"), "chatwoot%.Opts"))
    assert.same(options "WALK", fields(all, "chatwoot%.WalkOpts"))
  end)

  it("name only classes that are there, and each once", function()
    local known, pipe = {}, io.popen("grep -rhoE -- '---? ?@class chatwoot[A-Za-z_.]*' lua/chatwoot lua/chatwoot.lua")
    for line in pipe:lines() do known[line:match("chatwoot[%w_.]*$")] = true end
    pipe:close()
    assert.is_true(known["chatwoot.Error"])
    local own, reopened = {}, {}
    for name in texts["lua/types/helpers.lua"]:gmatch("@class (chatwoot%.[%w_.]+)\nlocal [%w_]+ = {}") do reopened[name] = true end
    for _, tag in ipairs(tags(all)) do
      local name = (tag[1] == "class" or tag[1] == "alias") and tag[2]:match("^[%w_.]+")
      if name then
        local again = own[name] and reopened[name] -- helpers.lua adds methods to what chatwoot.lua made
        assert.is_true(tag[1] == "alias" or not own[name] or again, name .. " stands twice")
        if again then reopened[name] = nil end
        known[name], own[name] = true, true
      end
    end
    local missing = {}
    for name in all:gsub("Example: [^\n]*", ""):gmatch("chatwoot%.[%w_.]*[%w_]") do
      if not known[name] and not name:find("%.lua$") and not name:find("^chatwoot%.n[eu]") then missing[name] = true end
    end
    assert.same({}, missing)
  end)

  it("annotate the arguments of every function in their order", function()
    local seen = 0
    for block in (all .. "\n"):gmatch("(.-)\n\n") do
      local arguments = block:match("\nfunction [%w_.:]+%(([^)]*)%) end")
      if arguments then
        local named, wanted = {}, {}
        for _, tag in ipairs(tags(block)) do
          if tag[1] == "param" then named[#named + 1] = tag[2]:match("^[%w_]+") end
        end
        for argument in arguments:gmatch("[%w_]+") do wanted[#wanted + 1] = argument end
        assert.same(wanted, named, block)
        seen = seen + 1
      end
    end
    assert.is_true(seen > 428, seen .. " functions")
  end)

  it("offer every word of every row", function()
    for _, row in ipairs(rowcheck.load("core/endpoints")) do
      for _, param in ipairs(row.params) do
        for _, word in ipairs(not param.refuse and param.words or {}) do
          local quoted = type(word) == "string" and '"' .. word .. '"' or tostring(word)
          assert.is_truthy(all:find(quoted, 1, true), row.endpoint .. " " .. param.name .. " " .. quoted)
        end
      end
    end
  end)

  it("have every helper, on the class of its resource", function()
    local text, seen = texts["lua/types/helpers.lua"], 0
    for operation in read("lua/chatwoot/helpers.lua"):gmatch('"([%w_.]+:%l+)"%] =') do
      local resource, name = operation:match("^(.*):(.*)$")
      local variable = resource:gsub("%.", "_")
      assert.is_truthy(text:find(("\nfunction %s:%s("):format(variable, name), 1, true), operation)
      assert.is_truthy(text:find(("@class chatwoot.%s\nlocal %s = {}"):format(resource, variable), 1, true), operation)
      local page = read("docs/reference/" .. resource:match("^[^.]+") .. ".md")
      assert.is_truthy(page:find(("### client.%s("):format(operation), 1, true), operation)
      seen = seen + 1
    end
    for operation in read("lua/chatwoot/helpers.lua"):gmatch("\n  ([%w_]+:%l+)") do error("not seen: " .. operation) end
    assert.is_true(seen > 12)
  end)

  if has_program "lua-language-server" then
    it("let the language server read the examples without a complaint", function()
      local folder = os.tmpname()
      os.remove(folder)
      local pipe = io.popen(("lua-language-server --check=examples --checklevel=Warning --logpath=%s 2>&1; echo status $?"):format(folder))
      local text = pipe:read("*a")
      pipe:close()
      os.execute("rm -rf " .. folder)
      assert.matches("status 0", text)
    end)
  end
end)
