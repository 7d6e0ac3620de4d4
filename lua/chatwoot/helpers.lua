--- Methods of resources that are more than one call: built on the rows alone, each in a file of its own under helpers/, loaded at
--- first use. This file only says which there are. Neighbours: client.lua asks it for a key that no row has.

local mistake = require "chatwoot.mistake"

local ENSURE = "chatwoot.helpers.ensure"

local FILES = {
  ["canned_responses:ensure"] = ENSURE,
  ["custom_attribute_definitions:ensure"] = ENSURE,
  ["inboxes:ensure"] = ENSURE,
  ["labels:ensure"] = ENSURE,
  ["teams:ensure"] = ENSURE,
  ["webhooks:ensure"] = ENSURE,
  ["contacts:ensure"] = "chatwoot.helpers.ensure_contact",
  ["contacts.labels:add"] = "chatwoot.helpers.labelling",
  ["contacts.labels:remove"] = "chatwoot.helpers.labelling",
  ["conversations.labels:add"] = "chatwoot.helpers.labelling",
  ["conversations.labels:remove"] = "chatwoot.helpers.labelling",
  ["conversations:apply"] = "chatwoot.helpers.apply",
  ["messages:send"] = "chatwoot.helpers.send",
}

local M = {}

--- Is there such a helper?
function M.has(resource, name) return FILES[resource .. ":" .. name] ~= nil end

--- The method, or nil. A helper's file returns a function that makes it: (resource, name) → function(self, …).
function M.find(resource, name)
  local operation = resource .. ":" .. name
  if not FILES[operation] then return nil end
  local method = require(FILES[operation])(resource, name)
  return function(self, ...)
    if type(self) ~= "table" or self._resource ~= resource then
      mistake(("%s: call it with a colon: client.%s(…)"):format(operation, operation))
    end
    return method(self, ...)
  end
end

return M
