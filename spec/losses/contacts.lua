-- What the server would lose without a word, and what became of it: contacts, labels and teams.
-- Read by spec/rows_spec.lua; the claims are explained in spec/support/claims.lua.

local claims = require "spec.support.claims"

local refused, never, elements, no_null = claims.refused, claims.never, claims.elements, claims.no_null
local noted, lost = claims.noted, claims.lost

return { title = "contacts, labels and teams",
  lost("contacts.create", "company_name is replaced by the company of the email's domain",
    noted("contacts.create", "additional_attributes.company_name"),
    noted("contacts.update", "additional_attributes.company_name")),
  lost("contacts.create", "text before the + of a phone number passes", noted("contacts.create", "not anchored")),
  lost("contacts.update", "custom_attributes of null or {} change nothing, nested objects are replaced",
    no_null("contacts.update", "custom_attributes"), noted("contacts.update", "an empty object changes nothing")),
  lost("contacts.update", "keys of additional_attributes stay for ever", noted("contacts.update", "never be removed")),
  lost("contacts.update", "any text is taken as avatar_url", noted("contacts.update", "avatar_url is never refused")),
  lost("contacts.search", "labels are ignored", refused("contacts.search", "labels")),
  lost("contacts.merge", "labels of the merged contact are lost, merging with itself does nothing",
    noted("contacts.merge", "labels of the merged contact"), noted("contacts.merge", "same id twice")),
  lost("contacts.import", "bad rows and files are dropped without a word, unknown columns become attributes",
    noted("contacts.import", "without a word"), noted("contacts.import", "lands in custom_attributes")),
  lost("contacts.export", "a bad filter or column is taken", noted("contacts.export", "nothing tells"),
    elements("contacts.export", "column_names", "string")),
  lost("contact notes.update", "an empty text is echoed and not stored", noted("contact_notes.update", "not stored")),
  lost("contact_inboxes.create", "without source_id each call makes another",
    noted("contact_inboxes.create", "makes a new tie")),
  lost("team_members.update", "ids as text remove the members they name",
    elements("team_members.update", "user_ids", "integer"), elements("team_members.create", "user_ids", "integer"),
    elements("team_members.delete", "user_ids", "integer")),
  lost("teams", "allow_auto_assign takes any word as true and stores null",
    never("teams.create", "allow_auto_assign", "string"),
    no_null("teams.create", "allow_auto_assign"), no_null("teams.update", "allow_auto_assign")),
}
