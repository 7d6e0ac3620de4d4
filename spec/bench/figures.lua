-- How benches measure and print: samples interleaved, the least and the median of each, their ratio, and whether the goal is met (by
-- the least: what disturbs a run only ever makes it slower). It must know nothing of what is measured. Neighbour: run.lua.
local M = {}

local WIDE = "%-34s %-22s %10s %10s %10s %10s %6s %6s  %-9s %s"

function M.head(title)
  print("\n" .. title)
  print(WIDE:format("what", "against", "ours", "median", "theirs", "median", "ratio", "median", "goal", ""))
end

--- @param list number[] @return number least, number median
function M.stats(list)
  local sorted = {}
  for i, value in ipairs(list) do sorted[i] = value end
  table.sort(sorted)
  return sorted[1], sorted[math.floor(#sorted / 2) + 1]
end

local function text(value)
  if value == nil then return "" end
  return (value >= 1000 and "%.0f" or value >= 10 and "%.1f" or "%.3f"):format(value)
end

local function verdict(met) return met and "met" or "missed" end

local function goal_text(sign, goal) return (goal >= 100 and "%s %.0f" or "%s %.3g"):format(sign, goal) end

--- One line of the table. @param line { what, against, ours = number[], theirs = number[], goal }; without a goal it is for comparison
function M.line(line)
  local ours, ours_median = M.stats(line.ours)
  local theirs, theirs_median = M.stats(line.theirs)
  print(WIDE:format(line.what, line.against, text(ours), text(ours_median), text(theirs), text(theirs_median),
    ("%.2f"):format(ours / theirs), ("%.2f"):format(ours_median / theirs_median), line.goal and goal_text("<=", line.goal) or "",
    line.goal and verdict(ours / theirs <= line.goal) or ""))
end

local function best(list)
  local most = 0
  for _, value in ipairs(list) do most = math.max(most, value) end
  return most, (select(2, M.stats(list)))
end

--- A line where more is better, and a share of what others reach is the goal. @param line { what, against, ours, theirs, goal }
function M.share(line)
  local ours, ours_median = best(line.ours)
  local theirs, theirs_median = best(line.theirs)
  print(WIDE:format(line.what, line.against, text(ours), text(ours_median), text(theirs), text(theirs_median),
    ("%.2f"):format(ours / theirs), ("%.2f"):format(ours_median / theirs_median), goal_text(">=", line.goal), verdict(ours / theirs >= line.goal)))
end

--- A line whose goal is a number at least to be reached. @param line { what, against, ours = number[], goal }
function M.reach(line)
  local most, median = best(line.ours)
  print(WIDE:format(line.what, line.against, text(most), text(median), "", "", "", "", goal_text(">=", line.goal), verdict(most >= line.goal)))
end

--- A line whose goal is a number not to be passed. @param line { what, ours = number[], goal }
function M.limit(line)
  local ours, median = M.stats(line.ours)
  print(WIDE:format(line.what, "", text(ours), text(median), "", "", "", "", goal_text("<=", line.goal), verdict(ours <= line.goal)))
end

--- What one of many costs at 1, 10 and 100 times as many. Caches and collectors may make it up to twice as much; what is not linear makes it
--- ten times as much and more.
--- @param counts number[] how many @param costs number[] of one, each the least of some runs
function M.growth(what, counts, costs)
  local parts, most = {}, 0
  for i, count in ipairs(counts) do
    parts[i] = ("%s each of %d"):format(text(costs[i]), count)
    most = math.max(most, costs[i] / costs[1])
  end
  print(("growth: %s: %s; at most %.2f of the first, goal <= 2: %s"):format(what, table.concat(parts, ", "), most, verdict(most <= 2)))
end

--- Microseconds a call of each function, measured in turns. @return number[]... one list for each
function M.time(times, rounds, ...)
  local functions, lists = { ... }, {}
  for i = 1, #functions do lists[i] = {} end
  for round = 1, rounds do
    for i, fn in ipairs(functions) do
      collectgarbage()
      local start = os.clock()
      for n = 1, times do fn(n) end
      lists[i][round] = (os.clock() - start) * 1e6 / times
    end
  end
  return (table.unpack or unpack)(lists)
end

--- The last line a command prints; raises when it fails.
function M.run(command)
  local pipe = assert(io.popen(command .. " 2>&1; echo \"$?\""))
  local lines = {}
  for line in pipe:lines() do lines[#lines + 1] = line end
  pipe:close()
  local status = table.remove(lines)
  if status ~= "0" then error(command .. ": " .. table.concat(lines, "\n"), 0) end
  return lines[#lines] or ""
end

--- Is there such a program (or file)?
function M.has(test) return M.run("(" .. test .. ") >/dev/null 2>&1 && echo yes || echo no") == "yes" end

return M
