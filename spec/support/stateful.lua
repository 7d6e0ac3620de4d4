-- Prints the resources the sandbox keeps state for, as prefixes of operations: what the replay of recordings counts.
local names = {}
for name in pairs(require "chatwoot.sandbox.resources") do names[#names + 1] = name .. "." end
table.sort(names)
print(table.concat(names, ","))
