-- What the server would lose without a word, and what became of it: messages.
-- Read by spec/rows_spec.lua; the claims are explained in spec/support/claims.lua.

local claims = require "spec.support.claims"

local refused, unknown, never, words_without = claims.refused, claims.unknown, claims.never, claims.words_without
local beside, apart, noted, lost = claims.beside, claims.apart, claims.noted, claims.lost

return { title = "messages",
  lost("messages.create", "additional_attributes and unknown keys are dropped",
    refused("messages.create", "additional_attributes", "status", "created_at"),
    unknown("messages.create", "client_token")),
  lost("messages.create", "content that is no text becomes text", never("messages.create", "content", "number"),
    never("messages.create", "content", "boolean"), never("messages.create", "content", "list"),
    never("messages.create", "content", "object")),
  lost("messages.create", "external_created_at beside content_attributes is lost",
    apart("messages.create", "external_created_at", "content_attributes")),
  lost("messages.create", "automation_rule_id inside content_attributes throws the other keys away",
    noted("messages.create", "automation_rule_id")),
  lost("messages.create", "source_id on an outgoing message stops its delivery",
    beside("messages.create", "source_id", "message_type"), noted("messages.create", "never delivered")),
  lost("messages.create", "is_voice_message leaves no trace",
    beside("messages.create", "is_voice_message", "attachments"),
    noted("messages.create", "is_voice_message leaves no trace")),
  lost("messages.create", "address lists are ignored outside email inboxes",
    noted("messages.create", "outside email inboxes")),
  lost("messages.update", "read to delivered is ignored; unknown words too",
    noted("messages.update", "read to delivered"), words_without("messages.update", "status", "opened"),
    refused("messages.update", "content", "content_attributes", "private")),
  lost("messages.retry", "it empties content_attributes and undoes a deletion",
    noted("messages.retry", "empties content_attributes")),
  lost("messages.delete", "a second time is 200 too", noted("messages.delete", "second time")),
}
