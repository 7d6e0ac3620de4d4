-- Servers that speak TLS with certificates made on the spot by openssl: one that is right, one that is past, one for another host, one
-- nobody signed. They answer each label with {"id":3} and say which requests came. Neighbours: fault_server_spec.lua, server.lua.

local server = require "spec.support.server"

local M = {}

function M.is_possible() return (os.execute "command -v openssl >/dev/null 2>&1") == true or os.execute "command -v openssl >/dev/null" == 0 end

local KEY = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"

local function run(folder, command)
  local status = os.execute(("cd %s && (%s) >>log 2>&1"):format(folder, command))
  assert(status == true or status == 0, command)
end

local function sign(folder, name, host, days)
  run(folder, ("openssl req %s -keyout %s.key -out %s.csr -subj /CN=%s -addext subjectAltName=%s"):format(KEY, name, name, name, host))
  run(folder, ("openssl x509 -req -in %s.csr -CA ca.pem -CAkey ca.key -copy_extensions copy -days %d -out %s.pem"):format(name, days, name))
end

--- @return table { ca_file, start = function(name, flags) → server, remove = function }, names: right, past, other, named, alone
function M.new()
  local pipe = assert(io.popen "mktemp -d")
  local folder = pipe:read "*l"
  pipe:close()
  run(folder, "openssl req -x509 " .. KEY .. " -keyout ca.key -out ca.pem -subj /CN=ca -days 2")
  run(folder, "openssl req -x509 " .. KEY .. " -keyout alone.key -out alone.pem -subj /CN=alone -addext subjectAltName=IP:127.0.0.1 -days 2")
  sign(folder, "right", "IP:127.0.0.1", 2)
  sign(folder, "past", "IP:127.0.0.1", -1)
  sign(folder, "other", "DNS:other.example", 2)
  sign(folder, "named", "DNS:desk.here.example", 2)
  local labels = folder .. "/api/v1/accounts/1/labels"
  run(folder, "mkdir -p " .. labels)
  local file = assert(io.open(labels .. "/3", "wb"))
  file:write "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 8\r\nConnection: close\r\n\r\n{\"id\":3}"
  file:close()
  local self = { ca_file = folder .. "/ca.pem" }
  function self.start(name, flags)
    local running = server.run(("cd %s; exec timeout 60 openssl s_server -accept 127.0.0.1:0 -no_dhe -cert %s.pem -key %s.key -HTTP %s")
      :format(folder, name, name, flags or ""))
    return { url = "https://127.0.0.1:" .. running.line:match ":(%d+)$", stop = running.stop, requests = function()
      local log = assert(io.open(running.log .. ".err"))
      local _, count = log:read "*a":gsub("FILE:", "")
      log:close()
      return count
    end }
  end
  function self.remove() os.execute("rm -r " .. folder) end
  return self
end

return M
