-- The example project under examples/testing passes its own tests, run there as its README says, on the Lua that runs this spec.
describe("examples/testing", function()
  it("passes its own tests", function()
    local top, lua = assert(os.getenv "PWD"), os.getenv "CW_LUA" or "lua5.4"
    local pipe = assert(io.popen(("cd examples/testing && LUA_PATH='%s/lua/?.lua;./?.lua;;' busted -o plainTerminal --lua=%s "
      .. "remind_spec.lua 2>&1 </dev/null"):format(top, lua)))
    local text = pipe:read "*a"
    pipe:close()
    local passed, failures, errors = text:match "(%d+) success%a* / (%d+) failures? / (%d+) errors?"
    assert.same({ "0", "0" }, { failures, errors }, text)
    assert.is_true(tonumber(passed) >= 5)
  end)
end)
