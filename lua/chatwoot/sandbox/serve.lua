--- Starts the sandbox over HTTP: writes an nginx.conf to a temporary folder, starts nginx with its Lua module on
-- loopback and prints address and tokens. Run it: lua5.4 lua/chatwoot/sandbox/serve.lua --port 3300
--   --port N       where to listen (default: a free one)     --seed N      of what is made up (default 1)
--   --rate-limits  answer 429 as the server does             --empty        no data but accounts and people
--   --cpath P     package.cpath for nginx's LuaJIT
--   --pid FILE     return at once, with nginx's process id in FILE (default: stay until it ends, stop it on Ctrl-C)
-- It must never listen on anything but loopback. Neighbours: http.lua (what runs inside nginx).
local MODULES = { "ndk_http_module.so", "ngx_http_lua_module.so" }
local FOLDERS = { "/usr/lib/nginx/modules", "/usr/share/nginx/modules", "/usr/lib64/nginx/modules" }

local function readable(path)
  local file = io.open(path, "rb")
  if file then file:close() end
  return file ~= nil
end

local function output(command)
  local pipe = assert(io.popen(command))
  local text = pipe:read("*a")
  pipe:close()
  return (text:gsub("%s+$", ""))
end

local function succeeded(command)
  local first, _, code = os.execute(command)
  return first == 0 or (first == true and (code == nil or code == 0))
end

local function quoted(text) return "'" .. text:gsub("'", "'\\''") .. "'" end

local FLAGS = { ["--empty"] = "empty", ["--rate-limits"] = "rate_limits" }
local VALUES = { ["--port"] = "port", ["--seed"] = "seed", ["--cpath"] = "cpath", ["--pid"] = "pid" }

local function arguments(list)
  local options, at = {}, 1
  while list[at] do
    local word = list[at]
    if FLAGS[word] then
      options[FLAGS[word]] = true
    elseif VALUES[word] and list[at + 1] then
      at = at + 1
      options[VALUES[word]] = list[at]
    else
      error("serve: unknown argument " .. word, 0)
    end
    at = at + 1
  end
  for _, name in ipairs({ "port", "seed" }) do
    if options[name] and not options[name]:find("^%d+$") then error("serve: --" .. name .. " takes a number", 0) end
  end
  return options
end

local function modules()
  for _, folder in ipairs(FOLDERS) do
    if readable(folder .. "/" .. MODULES[2]) then
      local lines = {}
      for i, name in ipairs(MODULES) do lines[i] = ("load_module %s/%s;"):format(folder, name) end
      return table.concat(lines, "\n")
    end
  end
  error("serve: nginx's Lua module is not installed (Debian: nginx-light libnginx-mod-http-lua)", 0)
end

--- Where nginx's LuaJIT finds our Lua files: where this Lua finds them, then its own folders.
local function lua_path() return (package.path:gsub("/lua/5%.%d/", "/lua/5.1/")) .. ";;" end

--- Where nginx's LuaJIT finds the compiled core: beside the one this Lua uses, unless told.
local function cpath(options)
  if options.cpath then return options.cpath .. ";;" end
  return (package.cpath:gsub("lua5%.%d/", "luajit/"):gsub("/lua/5%.%d/", "/lua/5.1/")) .. ";;"
end

local TEMPLATE = [[
@MODULES@
worker_processes 1;
pid @FOLDER@/nginx.pid;
error_log @FOLDER@/error.log warn;
@USER@
events { worker_connections 512; }
http {
  access_log off;
  default_type application/json;
  underscores_in_headers on;
  keepalive_timeout 65;
  keepalive_requests 999;
  large_client_header_buffers 8 64k;
  client_max_body_size 64m;
  client_body_buffer_size 64m;
  client_body_temp_path @FOLDER@/body;
  proxy_temp_path @FOLDER@/proxy;
  fastcgi_temp_path @FOLDER@/fastcgi;
  uwsgi_temp_path @FOLDER@/uwsgi;
  scgi_temp_path @FOLDER@/scgi;
  lua_package_path "@PATH@";
  lua_package_cpath "@CPATH@";
  init_by_lua_block { require("chatwoot.sandbox.http").start{ seed = @SEED@, populate = @COUNTS@, rate_limits = @LIMITS@ } }
  exit_worker_by_lua_block { os.execute("rm -rf '@FOLDER@'") }
  server {
    listen 127.0.0.1:@PORT@;
    location / { content_by_lua_block { require("chatwoot.sandbox.http").handle() } }
    error_page 400 494 =400 /unreadable;
    location = /unreadable { internal; content_by_lua_block { ngx.status = 400 ngx.header["content-length"] = 0 ngx.exit(ngx.OK) } }
    error_page 405 = @verb;
    location @verb { content_by_lua_block { require("chatwoot.sandbox.http").handle() } }
  }
}
]]

--- The text of an nginx.conf for one port.
local function configuration(folder, port, options)
  local user = output("id -u") == "0" and "user root;" or ""
  local values = {
    MODULES = modules(), FOLDER = folder, USER = user, PATH = lua_path(), CPATH = cpath(options), PORT = tostring(port),
    SEED = options.seed or "1", COUNTS = options.empty and "nil" or "{}",
    LIMITS = tostring(options.rate_limits or false),
  }
  return (TEMPLATE:gsub("@(%u+)@", values))
end

local function start(folder, port, options)
  local path = folder .. "/nginx.conf"
  local file = assert(io.open(path, "w"))
  file:write(configuration(folder, port, options))
  file:close()
  local place = quoted(folder)
  return succeeded(("nginx -p %s -c %s -e %s/error.log 2>%s/start.log"):format(place, quoted(path), place, place))
end

local function fail(folder)
  local text = ""
  for _, name in ipairs({ "start.log", "error.log" }) do
    local file = io.open(folder .. "/" .. name)
    if file then
      text = text .. file:read("*a")
      file:close()
    end
  end
  succeeded("rm -rf " .. quoted(folder))
  error("serve: nginx did not start\n" .. text, 0)
end

--- Starts nginx on the asked port, or on the first free one of a few; answers the port.
local function listen(folder, options)
  if options.port then
    return start(folder, tonumber(options.port), options) and tonumber(options.port) or fail(folder)
  end
  local from = 20000 + tonumber(output("echo $$")) * 7 % 30000
  for port = from, from + 20 do
    if start(folder, port, options) then return port end
  end
  fail(folder)
end

local function announce(port, seed)
  local first = require("chatwoot.sandbox").new({ seed = seed })
  print("address        http://127.0.0.1:" .. port)
  print("account        " .. first.account_id)
  for _, owner in ipairs({ "administrator", "agent", "bot", "platform" }) do
    print(("%-14s %s"):format(owner, first:token(owner)))
  end
  io.stdout:flush()
end

--- nginx's process id. The one that was started ends before the one that stays has written it down.
local function pid_of(folder)
  local path = quoted(folder .. "/nginx.pid")
  return output("i=0; while [ ! -s " .. path .. " ] && [ $i -lt 100 ]; do sleep 0.05; i=$((i+1)); done; cat " .. path)
end

local function wait(pid)
  succeeded(("sh -c 'trap \"kill %s\" INT TERM; while kill -0 %s 2>/dev/null; do sleep 1; done'"):format(pid, pid))
end

local function main(list)
  local options = arguments(list)
  local folder = output("mktemp -d")
  local port = listen(folder, options)
  local pid = pid_of(folder)
  announce(port, tonumber(options.seed or 1))
  if not options.pid then return wait(pid) end
  local file = assert(io.open(options.pid, "w"))
  file:write(pid, "\n")
  file:close()
end

local here = arg and arg[0] and arg[0]:match("^(.*)chatwoot/sandbox/serve%.lua$")
if here then
  local root = output("cd " .. quoted(here == "" and "." or here) .. " && pwd")
  package.path = root .. "/?.lua;" .. package.path
end
local ok, message = pcall(main, arg or {})
if not ok then
  io.stderr:write(tostring(message), "\n")
  os.exit(1)
end
