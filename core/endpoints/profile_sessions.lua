-- Where the caller is signed in: profile.sessions in Lua. Only data stands here.
-- An access token is no session: a client that has only that sees the browsers of its user.
-- Neighbours: profile.lua, profile_mfa.lua.

return {
  resource = "profile.sessions",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/profile/sessions", since = "4.15.0",
    doc = "Lists the caller's sessions, the latest activity first.",
    result = { kind = "list", type = "session" },
    traps = { "current is false everywhere for a caller with an access token." },
    example = "local sessions = chatwoot.assert(client.profile.sessions:list())",
    source = "recordings: auth_sessions",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/profile/sessions/{session_id}", since = "4.15.0",
    doc = "Signs a session out.",
    result = { kind = "empty" }, safe = true,
    traps = { "The session of the call itself is 422." },
    example = "chatwoot.assert(client.profile.sessions:delete(3))",
    source = "recordings: auth_sessions",
  },
}
