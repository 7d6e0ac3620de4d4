-- Reads the helpers (what takes more than one call) from their types, lua/types/helpers.lua, for the reference. Pure: text in, tables out.
-- It must never know a single helper. Neighbours: reference.lua, core/document.lua.

-- "--- @class chatwoot.contacts.labels" over "local contacts_labels = {}": which resource a variable stands for.
local function resources_in(text)
  local by_variable = {}
  for resource, variable in text:gmatch("@class chatwoot%.([%w_.]+)\nlocal ([%w_]+) = {}") do by_variable[variable] = resource end
  return by_variable
end

--- @return table[] { resource, name, arguments, doc, returns, example } in the order of the text
return function(text)
  local out, resources = {}, resources_in(text)
  for block in (text .. "\n"):gmatch("(.-)\n\n") do
    local variable, name, arguments = block:match("\nfunction ([%w_]+):([%w_]+)%(([^)]*)%) end")
    if name and variable ~= "Client" then
      local doc = {}
      for line in block:gmatch("[^\n]+") do
        if line:find("^%-%-%- [^@]") and not line:find("^%-%-%- Example: ") then doc[#doc + 1] = line:sub(5) end
      end
      out[#out + 1] = { resource = resources[variable], name = name, arguments = arguments, doc = table.concat(doc, " "),
        returns = block:match("%-%-%- @return ([^\n]+)"), example = block:match("%-%-%- Example: ([^\n]+)") }
    end
  end
  return out
end
