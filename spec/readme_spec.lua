-- Every Lua block of README.md and the guides runs, in a process of its own, against a sandbox over HTTP; one that begins with
-- the name of a spec is run by busted.
local run = require "spec.support.script"
local sandbox = require "spec.support.sandbox"

local function blocks(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  local out = {}
  for block in text:gmatch("```lua\n(.-)```") do out[#out + 1] = block end
  return out
end

local function guides()
  local list, pipe = { "README.md" }, assert(io.popen "LC_ALL=C ls docs/*.md")
  for path in pipe:lines() do
    if not path:find("^docs/reference/") then list[#list + 1] = path end -- its lines are checked with the rows
  end
  pipe:close()
  return list
end

describe("documents", function()
  local server
  setup(function() server = sandbox.start() end)
  teardown(function() server.stop() end)

  for _, path in ipairs(guides()) do
    for i, block in ipairs(blocks(path)) do
      it(("%s: block %d runs"):format(path, i), function()
        local is_spec = block:find "^%-%- %w+_spec%.lua"
        local name = os.tmpname()
        local script = is_spec and name .. "_spec.lua" or name
        local file = assert(io.open(script, "wb"))
        file:write(block)
        file:close()
        local text, status
        if is_spec then
          local pipe = assert(io.popen(("busted -o plainTerminal --lua=%s %s 2>&1 </dev/null"):format(
            os.getenv "CW_LUA" or "lua5.4", script)))
          text = pipe:read "*a"
          status = text:find "^%+\n1 success " and 0 or 1
          pipe:close()
        else
          text, status = run(script, server.environment)
        end
        os.remove(script)
        os.remove(name)
        assert.equal(0, status, text)
      end)
    end
  end

  it("README has its blocks", function() assert.is_true(#blocks "README.md" >= 6) end)
end)
