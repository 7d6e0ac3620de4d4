-- Garbage is collected all the time: what C does not anchor goes while it is still in use, and is found. busted loads it before the specs
-- (--helper); `make check` runs the whole suite so. It must never check anything itself.

if _VERSION == "Lua 5.4" then
  collectgarbage("incremental", 1, 200, 12) -- a step every 4 KiB, one cycle behind the other
else
  collectgarbage("setpause", 1)
  collectgarbage("setstepmul", 200)
end
