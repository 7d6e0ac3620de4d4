--- Records in the order they were made, found by id in one step.
-- It must never copy a record: who holds one sees its changes.
-- Neighbours: state.lua (makes them), the resources (read and change them).
local Collection = {}
Collection.__index = Collection

--- on_change is called after a record came or went.
local function new(on_change)
  return setmetatable({ list = {}, by_id = {}, on_change = on_change }, Collection)
end

function Collection:add(record)
  self.list[#self.list + 1] = record
  self.by_id[record.id] = record
  if self.on_change then self.on_change() end
  return record
end

function Collection:get(id) return id and self.by_id[id] end

function Collection:remove(record)
  self.by_id[record.id] = nil
  if self.on_change then self.on_change() end
  for i = #self.list, 1, -1 do
    if self.list[i] == record then return table.remove(self.list, i) end
  end
end

--- The first record for which every named field is equal.
function Collection:find(fields)
  for _, record in ipairs(self.list) do
    local same = true
    for key, value in pairs(fields) do
      if record[key] ~= value then
        same = false
        break
      end
    end
    if same then return record end
  end
end

--- A plain list of the records for which test is true.
function Collection:select(test)
  local out = {}
  for _, record in ipairs(self.list) do
    if test(record) then out[#out + 1] = record end
  end
  return out
end

--- Removes the records for which test is true.
function Collection:reject(test)
  local kept = {}
  for _, record in ipairs(self.list) do
    if test(record) then self.by_id[record.id] = nil else kept[#kept + 1] = record end
  end
  self.list = kept
end

return { new = new }
