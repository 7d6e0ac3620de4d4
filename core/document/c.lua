-- Writes docs/c.md: every operation as a C function beside what it answers. Pure. Neighbours: words.lua, core/generate.lua (which
-- writes the same prototypes into chatwoot.h).

local words = require "document.words"

local HEAD = [[
<!-- Written by core/document.lua from core/endpoints/. Do not edit. -->
# The C library

`make install PREFIX=/usr/local` installs `libchatwoot`, `chatwoot.h` and `chatwoot.pc` (`pkg-config --cflags --libs chatwoot`). The header tells of
clients, replies, values, units and ownership; [examples/c/list_inboxes.c](../examples/c/list_inboxes.c) is a whole program. One client belongs to one
thread; many clients may run in many threads.

`params` is the text of a JSON object, or NULL. Each function returns `CW_OK` or a `cw_kind`, and fills `out`, which `cw_reply_clear`
empties. What the params are, what they do and what the server refuses stands in [the reference](reference/README.md).

]]

local function prototype(row)
  local list = { "client" }
  for _, param in ipairs(words.ids_of(row)) do list[#list + 1] = param.name end
  if #words.fields_of(row) > 0 then list[#list + 1] = "params" end
  list[#list + 1] = "out"
  return ("cw_%s_%s(%s)"):format(row.resource:gsub("%.", "_"), row.name, table.concat(list, ", "))
end

--- @return string text
return function(rows)
  local out = {}
  for _, page in ipairs(words.pages(rows)) do
    out[#out + 1] = "## " .. page.name .. "\n\n| function | |\n|---|---|"
    for _, row in ipairs(page.rows) do
      out[#out + 1] = ("| `%s` | %s |"):format(prototype(row), (words.sentence(row.doc):gsub("|", "\\|")))
    end
    out[#out + 1] = ""
  end
  return HEAD .. (table.concat(out, "\n"):gsub("\n+$", "\n"))
end
