-- Inboxes for sms and WhatsApp through Twilio: channels.twilio in Lua, for inboxes.lua cannot make them.
-- Only data stands here. Changing and deleting them is inboxes.lua.

return {
  resource = "channels.twilio",
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/channels/twilio_channel", role = "administrator",
    doc = "Makes a Twilio inbox, once Twilio has taken the credentials.",
    params = {
      { name = "name", type = "string", required = true },
      { name = "medium", type = "string", required = true, words = { "sms", "whatsapp" }, note = "left out, an inbox of no use would be made" },
      { name = "account_sid", type = "string", required = true },
      { name = "auth_token", type = "string", required = true, note = "the secret of the key when api_key_sid is given" },
      { name = "api_key_sid", type = "string" },
      { name = "messaging_service_sid", type = "string" },
      { name = "phone_number", type = "string", note = "+ and digits, without whatsapp:" },
    },
    wrap = "twilio_channel", one_of = { { "messaging_service_sid", "phone_number" } },
    result = { kind = "object", type = "inbox" }, safe = false,
    secrets = { "hmac_token", "secret", "imap_password", "smtp_password", "auth_token", "provider_config" },
    traps = { "A number Twilio does not know is taken all the same.", "auth_token is shown to administrators." },
    example = "local inbox = chatwoot.assert(client.channels.twilio:create{ name = \"Texts\", medium = \"sms\", account_sid = \"AC6856\", "
      .. "auth_token = \"…\", phone_number = \"+14155550100\" })",
    source = "recordings: inboxes_create_each_type, providers_twilio",
  },
}
