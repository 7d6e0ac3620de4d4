--- Raises a caller's mistake: a string that begins with the position of the first frame outside this library, so that a script's
--- author sees his own line. It never formats anything else and never catches. Neighbours: every file that checks what a script gave.

local source = debug.getinfo(1, "S").source
local home = source:match("^(.*)/mistake%.lua$") or source

local function is_ours(info)
  local from = info.source
  return info.what == "C" or info.what == "tail" or from == home .. ".lua" or from:sub(1, #home + 1) == home .. "/"
end

--- @param text string what is wrong, naming the operation and the argument
local function mistake(text)
  local level = 2
  while true do
    local info = debug.getinfo(level, "Sl")
    if not info then break end
    if not is_ours(info) then
      error(("%s:%d: %s"):format(info.short_src, info.currentline, text), 0)
    end
    level = level + 1
  end
  error(text, 0)
end

return mistake
