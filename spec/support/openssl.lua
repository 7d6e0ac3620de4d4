-- HMAC-SHA256 as openssl's own program computes it, so that a signature is not verified by what made it.

--- @return string lower-case hex
return function(secret, text)
  local path = os.tmpname()
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
  local pipe = assert(io.popen(("openssl dgst -sha256 -hmac '%s' -r %s"):format(secret, path)))
  local digest = pipe:read("*a"):match "^%x+"
  pipe:close()
  os.remove(path)
  return digest
end
