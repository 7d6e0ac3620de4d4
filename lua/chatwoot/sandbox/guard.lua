--- Who asks, and may he? The checks every call passes before its record is looked at, in the order of the server:
-- token, bots, account, membership; then role. It must never look at the body. Neighbours: server.lua (calls it), rows
-- (token kinds, role).
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local sessions = require "chatwoot.sandbox.sessions"

local guard = {}

--- The token text of a request: the dashed header wins; blanks around it are cut.
function guard.token_text(headers)
  local text = headers["api-access-token"] or headers["api_access_token"]
  text = text and text:match("^%s*(.-)%s*$")
  return text ~= "" and text or nil
end

local function allows(row, kind)
  for _, name in ipairs(row.token) do
    if name == kind then return true end
  end
  return false
end

local function bot_fits(bot, account)
  if bot.account == account then return true end
  for _, inbox in ipairs(account.inboxes.list) do
    if inbox.bot == bot then return true end
  end
  return false
end

--- The account itself is looked for among the caller's own, suspended ones too.
local function enter_own(ctx)
  local account = ctx.state.accounts:get(cast.id(ctx.ids.account_id))
  ctx.member = account and account.members[ctx.user.id] or errors.not_found()
  ctx.account = account
end

local function enter_account(ctx)
  if ctx.row.endpoint:find("^accounts%.") then return enter_own(ctx) end
  local id = cast.id(ctx.ids.account_id)
  local account = ctx.state.accounts:get(id)
  if not account then errors.not_found() end
  if account.status == "suspended" then errors.unauthorized("Account is suspended") end
  if ctx.bot then
    if not bot_fits(ctx.bot, account) then errors.unauthorized("Bot is not authorized to access this account") end
  else
    ctx.member = account.members[ctx.user.id]
    if not ctx.member then errors.unauthorized("You are not authorized to access this account") end
  end
  ctx.account = account
end

--- Without a token: a browser that signed in.
local function by_session(ctx)
  ctx.session = sessions.of(ctx)
  if not ctx.session then
    errors.raise(401, { errors = json.array({ "You need to sign in or sign up before continuing." }) })
  end
  ctx.user, ctx.actor = ctx.session.user, ctx.session.user
end

local function application(ctx)
  local text = guard.token_text(ctx.headers)
  if not text then return by_session(ctx) end
  local token = ctx.state.tokens[text]
  if not token then errors.unauthorized("Invalid Access Token") end
  if token.kind == "user" then
    ctx.user = token.owner
  elseif allows(ctx.row, token.kind) then
    ctx.bot = token.owner
  else
    errors.unauthorized("Access to this endpoint is not authorized for bots")
  end
  ctx.actor = token.owner
end

local function platform(ctx)
  local token = ctx.state.tokens[guard.token_text(ctx.headers) or ""]
  if not token or token.kind ~= "platform" then errors.unauthorized("Invalid access_token") end
  ctx.app = token.owner
end

--- Sets ctx.user, ctx.bot or ctx.app, ctx.actor, ctx.account and ctx.member, or raises the refusal.
function guard.enter(ctx)
  if allows(ctx.row, "none") then return end
  if allows(ctx.row, "platform") then return platform(ctx) end
  application(ctx)
  if ctx.ids.account_id then enter_account(ctx) end
end

--- What a custom role opens to an agent beyond his own, by the beginning of the operation's name.
local OPENED = {
  report_manage = { "^reports%.", "^summary_reports%.", "^live_reports%.", "^csat_survey_responses%." },
  knowledge_base_manage = { "^portals%.", "^portal_" }, contact_manage = { "^contacts%.import", "^contacts%.export" },
}

--- The permissions of an agent's custom role, nil for who has none.
function guard.permissions(ctx)
  local role = ctx.member and ctx.member.role ~= "administrator"
    and ctx.account.custom_roles:get(ctx.member.custom_role_id)
  return role and role.permissions or nil
end

local function opened(ctx)
  for _, permission in ipairs(guard.permissions(ctx) or {}) do
    for _, pattern in ipairs(OPENED[permission] or {}) do
      if ctx.row.endpoint:find(pattern) then return true end
    end
  end
  return false
end

--- Raises when the row asks for an administrator and the caller is none.
function guard.check_role(ctx)
  if ctx.row.role ~= "administrator" or guard.is_administrator(ctx) then return end
  if not opened(ctx) then errors.forbidden_action() end
end

function guard.is_administrator(ctx) return ctx.member ~= nil and ctx.member.role == "administrator" end

--- Whether the caller may see an inbox: administrators and bots all, agents theirs.
function guard.sees_inbox(ctx, inbox)
  return ctx.bot ~= nil or guard.is_administrator(ctx) or (ctx.user ~= nil and inbox.members[ctx.user.id] ~= nil)
end

--- Raises unless the caller may see the inbox.
function guard.check_inbox(ctx, inbox)
  if not guard.sees_inbox(ctx, inbox) then errors.forbidden_action() end
end

return guard
