--- Sign-in sessions of browsers: three headers (or the same in the query, or all in one Authorization), which do what a
-- token does. They never change from call to call.
-- It must never sign anybody in: auth.lua does. Neighbours: guard.lua (asks), profile_sessions.lua (lists).
local json = require "chatwoot.sandbox.json"

local sessions = {}
local MOST, MONTHS = 25, 61 * 86400
local LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

local function base64(text)
  local out = {}
  for at = 1, #text, 3 do
    local a, b, c = text:byte(at, at + 2)
    local n = a * 65536 + (b or 0) * 256 + (c or 0)
    for i = 3, 0, -1 do
      local digit = math.floor(n / 64 ^ i) % 64 + 1
      out[#out + 1] = (i == 0 and not c or i == 1 and not b) and "=" or LETTERS:sub(digit, digit)
    end
  end
  return table.concat(out)
end

--- nil for what is no base64.
local function unbase64(text)
  local out, n, bits = {}, 0, 0
  for letter in text:gsub("=+$", ""):gmatch(".") do
    local at = LETTERS:find(letter, 1, true)
    if not at then return nil end
    n, bits = n * 64 + at - 1, bits + 6
    if bits >= 8 then
      bits = bits - 8
      out[#out + 1] = string.char(math.floor(n / 2 ^ bits))
      n = n % 2 ^ bits
    end
  end
  return table.concat(out)
end

local function text(value) return type(value) == "string" and value or nil end

--- What a request says of its session: three texts, some of them nil.
local function said(ctx)
  local from, packed = ctx.headers, text(ctx.headers.authorization)
  local bearer = packed and packed:match("^Bearer (.+)$")
  local value = bearer and unbase64(bearer)
  local inside = value and json.decode(value)
  if json.is_object(inside) then from = inside end
  local function part(name) return text(from[name]) or text(ctx.query[name]) end
  return part("access-token"), part("client"), part("uid")
end

--- The session of a request, nil when there is none.
function sessions.of(ctx)
  local token, client, uid = said(ctx)
  for _, session in ipairs(token and client and uid and ctx.state.sessions.list or {}) do
    if session.client == client and session.token == token and session.user.email == uid then return session end
  end
end

--- Signs a user in; of many the oldest is dropped.
function sessions.open(state, user, agent)
  local own = sessions.list(state, user)
  if #own >= MOST then state.sessions:remove(own[#own]) end
  return state.sessions:add({
    id = state:next_id("sessions"), user = user, token = state.random:token(), client = state.random:token(),
    agent = agent or "", created_at = state:now(),
  })
end

--- The sessions of a user, the latest first.
function sessions.list(state, user)
  local own = {}
  for _, session in ipairs(state.sessions.list) do
    if session.user == user then table.insert(own, 1, session) end
  end
  return own
end

--- The headers of an answer to a call by session.
function sessions.headers(session)
  local headers = {
    ["access-token"] = session.token, client = session.client, uid = session.user.email, ["token-type"] = "Bearer",
    expiry = ("%d"):format(math.floor(session.created_at + MONTHS)),
  }
  headers.authorization = "Bearer " .. base64(json.encode({
    ["access-token"] = session.token, client = session.client, uid = session.user.email, ["token-type"] = "Bearer",
    expiry = headers.expiry,
  }))
  return headers
end

return sessions
