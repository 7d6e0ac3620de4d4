-- Starts a real nginx with its Lua module on a free loopback port for a spec, and stops it by its process id. Needs CW_BUILD, the build
-- folder with the modules for LuaJIT (nginx's Lua). Neighbours: remote.lua (a transport inside that nginx, driven from here).

local socket = require "socket"

local M = {}

-- Specs of nginx run once in the whole suite: its Lua is always LuaJIT, whatever runs busted. Sanitizers and valgrind would not see it.
M.once = _VERSION == "Lua 5.4" and not (os.getenv "LD_PRELOAD" or ""):find "san"

local FOLDERS = { "/usr/lib/nginx/modules", "/usr/share/nginx/modules", "/usr/lib64/nginx/modules" }

local function read(path)
  local file = io.open(path, "rb")
  local text = file and file:read("*a")
  if file then file:close() end
  return text
end
M.read = read

local function output(command)
  local pipe = assert(io.popen(command))
  local text = pipe:read("*a")
  pipe:close()
  return (text:gsub("%s+$", ""))
end

local function modules()
  for _, folder in ipairs(FOLDERS) do
    if read(folder .. "/ngx_http_lua_module.so") then
      return ("load_module %s/ndk_http_module.so;\nload_module %s/ngx_http_lua_module.so;\n"):format(folder, folder)
    end
  end
  error "nginx's Lua module is not installed (Debian: nginx-light libnginx-mod-http-lua)"
end

--- A port that was free a moment ago.
function M.free_port()
  local s = assert(socket.bind("127.0.0.1", 0))
  local _, port = s:getsockname()
  s:close()
  return tonumber(port)
end

local TEMPLATE = [[
@MODULES@
@USER@
worker_processes @WORKERS@;
pid @FOLDER@/nginx.pid;
error_log @FOLDER@/error.log info;
@MAIN@
events { worker_connections 4096; }
http {
  access_log off;
  client_body_temp_path @FOLDER@/body;
  proxy_temp_path @FOLDER@/proxy;
  fastcgi_temp_path @FOLDER@/fastcgi;
  uwsgi_temp_path @FOLDER@/uwsgi;
  scgi_temp_path @FOLDER@/scgi;
  client_body_buffer_size 4m;
  client_max_body_size 4m;
  lua_package_path "@PATH@";
  lua_package_cpath "@BUILD@/luajit/?.so;;";
@HTTP@
  server {
    listen 127.0.0.1:@PORT@ backlog=1024;
    location = /ping { content_by_lua_block { ngx.say(ngx.worker.pid()) } }
@SERVER@
  }
}
]]

--- The text of the whole configuration; what `given` has nothing of is empty.
local function configuration(folder, port, given)
  local here = output "pwd"
  local path = ("%s/lua/?.lua;%s/?.lua;;"):format(here, here)
  if given.resty then path = (os.getenv "CW_RESTY" or here .. "/spec/support") .. "/?.lua;" .. path end
  local values = { MODULES = modules(), USER = output "id -u" == "0" and "user root;" or "", WORKERS = tostring(given.workers or 1), FOLDER = folder,
    MAIN = given.main or "", HTTP = given.http or "", SERVER = given.server or "", PATH = path, PORT = tostring(port),
    BUILD = assert(os.getenv "CW_BUILD", "CW_BUILD is not set: run make test") }
  return (TEMPLATE:gsub("@(%u+)@", values))
end

local Server = {}
Server.__index = Server

function Server:log() return read(self.folder .. "/error.log") or "" end

--- The last of it, for a spec that failed.
function Server:complaint() return self:log():sub(-2000) end
function Server:master() return tonumber(read(self.folder .. "/nginx.pid")) end
function Server:signal(name) os.execute(("kill -%s %d"):format(name, self:master())) end

--- Process ids of the workers.
function Server:workers()
  local list = {}
  for pid in output("pgrep -P " .. self:master()):gmatch("%d+") do list[#list + 1] = tonumber(pid) end
  return list
end

--- Resident memory of all workers, kB.
function Server:memory()
  local sum = 0
  for _, pid in ipairs(self:workers()) do sum = sum + tonumber((read("/proc/" .. pid .. "/status") or ""):match("VmRSS:%s*(%d+)") or 0) end
  return sum
end

--- One request on a connection of its own. @param header string? a line more @return socket, to receive from
function Server:open(path, body, header)
  local s = assert(socket.connect("127.0.0.1", self.port))
  s:settimeout(30)
  assert(s:send(("%s %s HTTP/1.1\r\nHost: t\r\nConnection: close\r\n%s\r\n%s"):format(body and "POST" or "GET", path,
    (body and "Content-Length: " .. #body .. "\r\n" or "") .. (header and header .. "\r\n" or ""), body or "")))
  return s
end

--- The answer on such a connection. @return integer? status nil: none came, string body or why
function Server.finish(_, s)
  local all, err, part = s:receive("*a")
  s:close()
  all = all or part or ""
  local status, body = all:match("^HTTP/1.1 (%d+).-\r\n\r\n(.*)$")
  if not status then return nil, err or "closed" end
  if all:lower():find("\r\ntransfer%-encoding: chunked\r\n") then
    local out = {}
    while true do
      local size, rest = body:match("^(%x+)\r\n(.*)$")
      size = size and tonumber(size, 16)
      if not size or size == 0 then break end
      out[#out + 1] = rest:sub(1, size)
      body = rest:sub(size + 3)
    end
    body = table.concat(out)
  end
  return tonumber(status), body
end

function Server:get(path, body) return self:finish(self:open(path, body)) end

--- Runs Lua text in a location that server = M.RUN declares; what it says is the answer.
function Server:run(text)
  local status, body = self:get("/run", text)
  if status ~= 200 then error(("nginx answered %s: %s\n%s"):format(tostring(status), body, self:complaint())) end
  return body
end

--- Stops it, without waiting for its end. Raises when a worker had crashed.
function Server:stop()
  local pid, log = self:master(), self:log()
  if pid then os.execute(("kill %d 2>/dev/null"):format(pid)) end
  os.execute("rm -rf '" .. self.folder .. "'")
  local crash = log:match "[^\n]*exited on signal[^\n]*"
  if crash then error(crash) end
end

--- A location that runs the Lua text posted to it.
M.RUN = [[
    location = /run { content_by_lua_block {
      ngx.req.read_body()
      assert(loadstring(ngx.req.get_body_data(), "=script"))()
    } }
]]

--- An nginx that was started otherwise, with nginx.pid and error.log in its folder, which goes with it.
function M.attach(folder, port) return setmetatable({ folder = folder, port = port, url = "http://127.0.0.1:" .. port }, Server) end

--- @param given { main: string?, http: string?, server: string?, workers: integer?, resty: boolean? } parts of the configuration; resty: the
---   stand-in of lua-resty-http can be loaded
function M.start(given)
  local folder = output "mktemp -d"
  for _ = 1, 5 do
    local port = M.free_port()
    local file = assert(io.open(folder .. "/nginx.conf", "w"))
    file:write(configuration(folder, port, given))
    file:close()
    local command = ("env -u LD_PRELOAD nginx -p '%s' -c '%s/nginx.conf' -e '%s/error.log' 2>'%s/start.log' </dev/null"):gsub("%%s", folder)
    local ok = os.execute(command)
    if ok == true or ok == 0 then
      return M.attach(folder, port)
    end
  end
  local said = read(folder .. "/start.log")
  os.execute("rm -rf '" .. folder .. "'")
  error("nginx did not start: " .. tostring(said))
end

return M
