-- The replay alone: classes, failures, and one line of counts at the end. make replay runs it; see replay.lua.
local classes = require "spec.support.replay_classes"
local replay = require "spec.support.replay"

local total = replay.counts()
local sources, folder = replay.sources()
for _, source in ipairs(sources) do
  local counts = replay.run(source)
  if not (folder and source.fixture) then replay.add(total, counts) end -- the fixtures count where there is nothing else
  for _, failure in ipairs(counts.failures) do print(source.title .. ": " .. failure) end
end
for _, class in ipairs(classes.list) do
  local count = total.classes[class.name]
  if count then print(("%4d refused, %3d of them successes: %s (%s)"):format(count.n, count.ok, class.name, class.reason)) end
end
print(replay.summary(total))
os.exit(total.failed == 0)
