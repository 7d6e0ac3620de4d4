--- Text in lower case as the server and its database make it: beyond ASCII too (Latin, Greek, Cyrillic; two bytes of UTF-8 a letter). Only for
--- comparing names; never for bytes of files. Neighbours: helpers/ensure.lua, sandbox/text.lua.

local LOWER = {}

local function letter(code) return string.char(0xC0 + math.floor(code / 64), 0x80 + code % 64) end

local function range(from, to, distance)
  for code = from, to do
    if code ~= 0xD7 then LOWER[letter(code)] = letter(code + distance) end
  end
end

range(0xC0, 0xDE, 32)
range(0x391, 0x3A9, 32)
range(0x410, 0x42F, 32)
range(0x400, 0x40F, 80)
for code = 0x100, 0x17E, 2 do
  local odd = (code >= 0x139 and code <= 0x148) or code >= 0x179
  local upper = odd and code + 1 or code
  if upper ~= 0x130 and upper < 0x17F then LOWER[letter(upper)] = letter(upper + 1) end
end

--- @param value string @return string
return function(value)
  value = value:lower()
  if value:find("[\195-\209]") then value = value:gsub("[\195-\209][\128-\191]", LOWER) end
  return value
end
