-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/conversation_drafts.lua.

return {
  draft = {
    { name = "has_draft", type = "boolean" },
    { name = "message", type = "string", sometimes = true, when = "has draft" },
  },
}
