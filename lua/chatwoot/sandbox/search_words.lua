--- Whole words, as the account feature search_with_gin looks for them: the words of the search must stand one behind the
-- other. Some punctuation breaks the database's query. It must never find a part of a word.
-- Neighbours: search.lua, text.lua.
local errors = require "chatwoot.sandbox.errors"
local text = require "chatwoot.sandbox.text"

local words = {}

--- The words of a text, in lower case; pictures and punctuation are none.
local function split(value)
  value = text.lower(value):gsub("[\240-\244][\128-\191]+", " "):gsub("\226[\128-\191][\128-\191]", " ")
  local out = {}
  for word in value:gmatch("[%w\128-\255]+") do out[#out + 1] = word end
  return out
end

--- Whether the database's query language stumbles over a word.
local function breaks(word)
  return word:find("[&|()<]") or word:find(".!") or word == "!" or word:find("^'") or word:find("\\")
    or (word:find(":") and not word:find(":[%*ABCDabcd]+$"))
end

--- The test a content must pass; nil where the search holds no word at all.
function words.test(query)
  for word in query:gmatch("%S+") do
    if breaks(word) then errors.crash() end
  end
  local wanted = split(query)
  if #wanted == 0 then return nil end
  local phrase = "\0" .. table.concat(wanted, "\0") .. "\0"
  return function(content)
    return ("\0" .. table.concat(split(content), "\0") .. "\0"):find(phrase, 1, true) ~= nil
  end
end

return words
