-- The survey as the customer sees it, found by the uuid of the conversation: public.csat_surveys in Lua. No token.
-- Only data stands here. Neighbours: csat_survey_responses.lua (what agents read of it), public_messages.lua.

return {
  resource = "public.csat_surveys",
  {
    name = "get", methods = { "GET" }, path = "/public/api/v1/csat_survey/{conversation_uuid}", token = { "none" },
    doc = "Reads the survey of a conversation and the answer given so far.",
    params = { { name = "conversation_uuid", ["in"] = "path", type = "string" } },
    result = { kind = "object", type = "public_csat_survey" },
    traps = { "404 until a survey was sent.", "conversation_id is the number in the database, not the one agents see." },
    example = "local survey = chatwoot.assert(client.public.csat_surveys:get(\"59b0c79b-1360-4f2f-88b2-9e2ab8afe401\"))",
    source = "recordings: public_csat",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/public/api/v1/csat_survey/{conversation_uuid}", token = { "none" },
    doc = "Answers the survey; a second answer takes the place of the first.",
    params = {
      { name = "conversation_uuid", ["in"] = "path", type = "string" },
      {
        name = "submitted_values", type = "object", required = true,
        fields = {
          {
            name = "csat_survey_response", type = "object", required = true,
            fields = {
              { name = "rating", type = "integer", required = true, min = 1, max = 5, note = "1 to 5" },
              { name = "feedback_message", type = "string", nullable = true },
            },
          },
        },
      },
    },
    wrap = "message",
    result = { kind = "object", type = "public_csat_survey" }, safe = true,
    traps = { "The answer is stored a moment later: what comes back may still show the old one.", "Fourteen days after the survey it is 422." },
    example = "chatwoot.assert(client.public.csat_surveys:update(\"59b0c79b-1360-4f2f-88b2-9e2ab8afe401\", { submitted_values = { "
      .. "csat_survey_response = { rating = 4, feedback_message = \"Good\" } } }))",
    source = "recordings: public_csat",
  },
  {
    name = "page", methods = { "GET" }, path = "/survey/responses/{conversation_uuid}", token = { "none" },
    doc = "Fetches the HTML page a browser shows, the same for every conversation.",
    params = {
      { name = "conversation_uuid", ["in"] = "path", type = "string" },
    },
    result = { kind = "file" },
    traps = { "A server without its web interface has no such page." },
    example = "local html = chatwoot.assert(client.public.csat_surveys:page(\"59b0c79b-1360-4f2f-88b2-9e2ab8afe401\"))",
    source = "recordings: providers_direct_upload, public_csat",
  },
}
