-- `make exactly-once`: the proof at full size. Its last line is "10000 sent, N lost, N doubled, N uncertain", counted by the server but for
-- the last, which is the first round's; exits non-zero when anything promised does not hold. Neighbour: exactly_once.lua.
local exactly_once = require "spec.support.exactly_once"

local ok = exactly_once.main { sends = 10000, processes = 12, conversations = 200, turn_sends = 1000, kills = 60, seed = tonumber(arg[1] or 7),
  most_uncertain = 0.05, least_after = 0.25 }
os.exit(ok and 0 or 1)
