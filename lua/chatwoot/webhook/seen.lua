--- Which deliveries were seen, in the memory of one process: the part of an ngx.shared dictionary that handler.lua uses, for servers
--- that are not nginx. It forgets the oldest half when it is full and must never grow beyond that. Neighbours: handler.lua.

local LIMIT = 10000 -- some 2 MB; a retry comes within half a minute

local Seen = {}
Seen.__index = Seen

local function live(self, key)
  local entry = self.young[key] or self.old[key]
  return entry and entry.ends > self.now() and entry or nil
end

local function put(self, key, value, seconds)
  if self.young[key] == nil then
    if self.count >= LIMIT / 2 then self.old, self.young, self.count = self.young, {}, 0 end
    self.count = self.count + 1
  end
  self.young[key] = { value = value, ends = self.now() + seconds }
  return true
end

function Seen:add(key, value, seconds)
  if live(self, key) then return false, "exists" end
  return put(self, key, value, seconds)
end

function Seen:set(key, value, seconds) return put(self, key, value, seconds) end

function Seen:get(key)
  local entry = live(self, key)
  return entry and entry.value
end

function Seen:delete(key)
  if self.young[key] then self.young[key], self.count = nil, self.count - 1 end
  self.old[key] = nil
end

--- @param now (fun(): number)? default os.time
return { new = function(now) return setmetatable({ young = {}, old = {}, count = 0, now = now or os.time }, Seen) end, LIMIT = LIMIT }
