-- lua/chatwoot/mistake.lua: a mistake begins with the line of the script that made it, wherever in the library it was found.
local mistake = require "chatwoot.mistake"

local compile = loadstring or load

--- A function that makes the mistake, in a chunk of that name.
local function chunk(name, code)
  return assert(compile(code or "local mistake = ...\nmistake 'text'", name))
end

local function raised(fn, ...)
  local ok, text = pcall(fn, ...)
  assert.is_false(ok)
  return text
end

-- The folder of the library, as its files are named in positions.
local home = debug.getinfo(mistake, "S").source:match("^(.*)/mistake%.lua$")

describe("a mistake", function()
  it("begins with the caller's file and line", function()
    local line = debug.getinfo(1, "l").currentline + 1
    local text = raised(function() mistake "inboxes:get: wrong" end)
    assert.equal("spec/mistake_spec.lua:" .. line .. ": inboxes:get: wrong", text)
    assert.equal("script.lua:2: text", raised(chunk "@script.lua", mistake))
  end)

  it("passes over the library's own files, however many", function()
    local outer = chunk("@" .. home:sub(2) .. "/client.lua", "local inner, mistake = ...\ninner(mistake)\nreturn 1")
    local inner = chunk("@" .. home:sub(2) .. "/transport/deep/curl.lua", "local mistake = ...\nlocal x = mistake 'text'\nreturn x")
    local script = chunk("@script.lua", "local outer, inner, mistake = ...\n\nouter(inner, mistake)\nreturn 1")
    assert.equal("script.lua:3: text", raised(script, outer, inner, mistake))
    local module = chunk(home .. ".lua", "local mistake = ...\nlocal x = mistake 'text'\nreturn x")
    assert.equal("script.lua:2: text", raised(chunk("@script.lua", "local module, mistake = ...\nmodule(mistake)\nreturn 1"), module, mistake))
  end)

  it("takes files that only begin like the library's for the script's", function()
    local name = home:sub(2) .. "_tools/own.lua"
    local text = raised(chunk("@" .. name, "local mistake = ...\nlocal x = mistake 'text'\nreturn x"), mistake)
    assert.matches("own%.lua:2: text$", text)
  end)

  it("passes over functions of C", function()
    local script = chunk("@script.lua", "local mistake = ...\n\nreturn (table.concat { (pcall(mistake, 'text')) and '' or 'raised' })")
    assert.equal("raised", script(mistake))
    local inside = chunk("@script.lua", "local mistake = ...\nlocal x = ('a'):gsub('a', function()\n  mistake 'text'\nend)\nreturn x")
    assert.equal("script.lua:3: text", raised(inside, mistake))
  end)

  it("is found through a method of a client", function()
    local client = require("spec.support.fake").client()
    local script = chunk("@script.lua", "local client = ...\nclient.inboxes:get('5a')\nreturn 1")
    assert.matches("^script%.lua:2: inboxes:get: ", raised(script, client))
    script = chunk("@script.lua", "local client = ...\nlocal each = client.inboxes.each\n\neach(client.inboxes, 1, 2, 3)\nreturn 1")
    assert.matches("^script%.lua:4: inboxes", raised(script, client))
  end)

  it("is the text alone where there is no script at all", function()
    local co = coroutine.create(mistake)
    local ok, text = coroutine.resume(co, "text")
    assert.is_false(ok)
    assert.equal("text", text)
  end)
end)
