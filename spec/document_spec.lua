-- The reference and the types say something of every row; the runtime rows are the rows of the files.
local core = require "chatwoot.core"

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

describe("generated documents", function()
  local types = read "lua/types/chatwoot.lua"

  it("have every operation", function()
    local rows = core.rows()
    assert.is_true(#rows >= 143)
    for _, row in ipairs(rows) do
      local page = read("docs/reference/" .. row.resource:match "^[^.]+" .. ".md")
      assert.is_truthy(page:find(("### client.%s:%s("):format(row.resource, row.name), 1, true), row.endpoint)
      assert.is_truthy(types:find(("function %s:%s("):format(row.resource:gsub("%.", "_"), row.name), 1, true), row.endpoint)
    end
  end)

  it("link to records that are there, on the page of their resource where it has one", function()
    local seen, pages = 0, io.popen "ls docs/reference/*.md"
    for path in pages:lines() do
      for target, anchor in read(path):gmatch("%]%(([%w_]*%.?m?d?)#([%w_%-]+)%)") do
        local there = target == "" and path or "docs/reference/" .. target
        assert.is_truthy(read(there):find("\n### " .. anchor .. "\n", 1, true), path .. " " .. anchor)
        seen = seen + 1
      end
    end
    pages:close()
    assert.is_true(seen > 300)
    for _, name in ipairs { "inbox inboxes", "company companies", "contact contacts" } do
      local record, page = name:match "(%S+) (%S+)"
      assert.is_truthy(read("docs/reference/" .. page .. ".md"):find("\n### " .. record .. "\n", 1, true), name)
    end
  end)

  it("are what the generators write from the rows", function()
    for _, generator in ipairs { "core/generate.lua", "core/document.lua", "rockspec/make.lua" } do
      local pipe = io.popen("env -u LD_PRELOAD -u LUA_PATH -u LUA_CPATH lua5.4 " .. generator .. ' --check 2>&1; echo "status $?"')
      local text = pipe:read("*a")
      pipe:close()
      assert.matches("status 0", text)
    end
  end)
end)
