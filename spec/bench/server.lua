-- The loopback server of the benches: nginx in front of constant answers (the bytes of a recorded one), so that what is measured is
-- the client. Kept connections never end. It must never listen on anything but loopback. Neighbours: gets.lua, at_once.lua.
--   /api/v1/accounts/N/labels/N   at once       the same below /slow/   after 20 ms
--   /api/v1/accounts/1/conversations/N/messages   a thread of N messages with gaps in their ids, asked by windows as the server is:
--                                                 `after` and `before` give at most 1,000, `before` alone the newest 20
local M = {}

local LABEL = '{"id":9,"title":"vip-5acf86b","description":"Very important 🌟","color":"#AB12cd","show_on_sidebar":true}'

local TEMPLATE = [[
@MODULES@
worker_processes 1;
daemon on;
pid @FOLDER@/nginx.pid;
error_log @FOLDER@/error.log warn;
@USER@
events { worker_connections 512; }
http {
  access_log off;
  default_type "application/json; charset=utf-8";
  keepalive_timeout 600;
  keepalive_requests 100000000;
  client_body_temp_path @FOLDER@/body;
  proxy_temp_path @FOLDER@/proxy;
  fastcgi_temp_path @FOLDER@/fastcgi;
  uwsgi_temp_path @FOLDER@/uwsgi;
  scgi_temp_path @FOLDER@/scgi;
  add_header etag 'W/"4aab7029a576a1f3213d51365983812c"';
  add_header cache-control "max-age=0, private, must-revalidate";
  add_header x-request-id $http_x_request_id;
  server {
    listen 127.0.0.1:@PORT@;
    location / { return 200 '@LABEL@'; }
    location /slow/ { content_by_lua_block {
      ngx.sleep(0.02)
      ngx.say('@LABEL@')
    } }
    location ~ /messages$ { content_by_lua_block { @THREAD@ } }
  }
}
]]

-- Runs inside nginx. Ids grow by 3 to 7, denser here and sparser there, and by 200 more after every 100 messages.
local THREAD = [[
  local count, args = tonumber(ngx.var.uri:match "conversations/(%d+)"), ngx.req.get_uri_args()
  local function id(n) return 3 * n + math.floor(2 * (n + 1000 * math.sin(n / 1000))) + math.floor(n / 100) * 200 end
  local function below(bound) -- how many ids are
    local low, high = 0, count
    while low < high do
      local middle = math.ceil((low + high) / 2)
      if id(middle) < bound then low = middle else high = middle - 1 end
    end
    return low
  end
  local last = args.before and below(tonumber(args.before)) or count
  local first = args.after and below(tonumber(args.after)) + 1 or last - 19
  if args.after then last = math.min(last, first + 999) end
  local rows = {}
  for n = math.max(1, first), last do
    rows[#rows + 1] = ('{"id":%d,"content":"Message %d of a long thread, as long as most are.","message_type":%d,"private":false,'
      .. '"created_at":%d,"sender":{"id":%d,"name":"Ada","type":"contact"},"content_attributes":{}}'):format(id(n), n, n % 2, 1750000000 + n, n % 9)
  end
  ngx.print('{"meta":{"labels":[]},"payload":[', table.concat(rows, ","), "]}")
]]

local function output(command)
  local pipe = assert(io.popen(command))
  local text = pipe:read("*a")
  pipe:close()
  return (text:gsub("%s+$", ""))
end

local function modules()
  local folder = output "ls -d /usr/lib/nginx/modules /usr/share/nginx/modules 2>/dev/null | head -1"
  return ("load_module %s/ndk_http_module.so;\nload_module %s/ngx_http_lua_module.so;"):format(folder, folder)
end

local function try(folder, port, under)
  local values = { MODULES = modules(), FOLDER = folder, PORT = tostring(port), LABEL = LABEL, THREAD = THREAD,
    USER = output "id -u" == "0" and "user root;" or "" }
  local file = assert(io.open(folder .. "/nginx.conf", "w"))
  file:write((TEMPLATE:gsub("@(%u+)@", values)))
  file:close()
  return os.execute(("%s nginx -p %s -c %s/nginx.conf -e %s/error.log 2>%s/start.log"):format(under or "", folder, folder, folder, folder))
end

--- @param under string? what it runs under: taskset, say @return table { url = "http://127.0.0.1:…", stop = function }
function M.start(under)
  local folder = output "mktemp -d"
  local from = 20000 + tonumber(output "echo $$") * 11 % 30000
  for port = from, from + 20 do
    if try(folder, port, under) then
      return { url = "http://127.0.0.1:" .. port, stop = function()
        os.execute(("kill $(cat %s/nginx.pid); rm -rf %s"):format(folder, folder))
      end }
    end
  end
  error("nginx did not start: " .. output("cat " .. folder .. "/start.log"))
end

--- Calls fn(url) while it runs.
function M.with(fn, under)
  local running = M.start(under)
  local ok, why = pcall(fn, running.url)
  running.stop()
  if not ok then error(why, 0) end
end

return M
