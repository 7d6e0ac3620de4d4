-- Writes the rockspecs from the tree: LuaRocks wants every C file and every Lua module by name. Run from the top folder:
-- lua5.4 rockspec/make.lua [--check]. It must never list what a script does not need (rows, generators, specs).

local TEMPLATE = [[
-- Written by rockspec/make.lua. Not published yet: `luarocks make rockspec/%(file)` builds it from this folder.
package = "chatwoot"
version = "%(version)-1"
source = { url = "git+https://example.org/chatwoot-lua.git"%(tag) }
description = {
  summary = "Client for the HTTP API of Chatwoot servers, on a C core",
  detailed = "Conversations, messages, contacts, inboxes and more of a Chatwoot server from Lua scripts: known answer shapes, "
    .. "errors told apart, lists walked without loss, files streamed, and a stand-in server for tests.",
  license = "MIT",
}
supported_platforms = { "unix" }
dependencies = { "lua >= 5.1, < 5.5" }
-- libcurl by library only: Debian keeps its header in a folder LuaRocks does not search but compilers do.
external_dependencies = {
  CJSON = { header = "cjson/cJSON.h", library = "cjson" },
  CRYPTO = { header = "openssl/hmac.h", library = "crypto" },
  CURL = { library = "curl" },
}
build = {
  type = "builtin",
  modules = {
    ["chatwoot.core"] = {
      sources = {
%(core)
      },
      defines = { "_POSIX_C_SOURCE=200809L" },
      incdirs = { "core", "lua", "$(CJSON_INCDIR)", "$(CRYPTO_INCDIR)" },
      libdirs = { "$(CJSON_LIBDIR)", "$(CRYPTO_LIBDIR)" },
      libraries = { "cjson", "crypto", "m" },
    },
    ["chatwoot.curl"] = {
      sources = {
%(curl)
      },
      defines = { "_POSIX_C_SOURCE=200809L" },
      incdirs = { "core", "lua", "$(CJSON_INCDIR)" },
      libdirs = { "$(CURL_LIBDIR)" },
      libraries = { "curl", "m", "pthread" },
    },
%(lua)
  },
}
]]

-- chatwoot.curl is these and what it shares with chatwoot.core; in neither is the C interface over both.
local TRANSPORT = { "core/address.c", "core/drive.c", "core/failure.c", "core/head.c", "core/kept.c", "core/transfer.c",
  "core/transport_curl.c", "lua/lcw_curl.c", "lua/lcw_wire.c" }
local SHARED = { "core/buf.c", "core/random.c" }
local INTERFACE = { "core/arguments.c", "core/calls.c", "core/client.c", "core/value.c" }

local function list(command)
  local out, pipe = {}, assert(io.popen(command))
  for line in pipe:lines() do out[#out + 1] = line end
  pipe:close()
  return out
end

local function quoted(files)
  local out = {}
  for i, file in ipairs(files) do out[i] = ('        "%s",'):format(file) end
  return table.concat(out, "\n")
end

--- @return string the files of chatwoot.core, string those of chatwoot.curl
local function sources()
  local place, core, curl = {}, {}, {}
  for _, file in ipairs(TRANSPORT) do place[file] = "curl" end
  for _, file in ipairs(SHARED) do place[file] = "both" end
  for _, file in ipairs(INTERFACE) do place[file] = "neither" end
  for _, file in ipairs(list "LC_ALL=C ls core/*.c lua/lcw*.c") do
    local where = place[file] or "core"
    if where == "core" or where == "both" then core[#core + 1] = file end
    if where == "curl" or where == "both" then curl[#curl + 1] = file end
  end
  return quoted(core), quoted(curl)
end

local function lua_modules()
  local out = {}
  for _, file in ipairs(list "find lua -name '*.lua' -not -path 'lua/types/*' | LC_ALL=C sort") do
    local name = file:gsub("^lua/", ""):gsub("%.lua$", ""):gsub("/", ".")
    out[#out + 1] = ('    ["%s"] = "%s",'):format(name, file)
  end
  return table.concat(out, "\n")
end

local function rockspec(version, tag)
  local file = ("chatwoot-%s-1.rockspec"):format(version)
  local core, curl = sources()
  local fields = { file = file, version = version, tag = tag, core = core, curl = curl, lua = lua_modules() }
  return "rockspec/" .. file, (TEMPLATE:gsub("%%%((%a+)%)", fields))
end

local stale = false
for version, tag in pairs { scm = "", ["0.1.0"] = ', tag = "v0.1.0"' } do
  local path, text = rockspec(version, tag)
  local file = io.open(path, "rb")
  local there = file and file:read("*a")
  if file then file:close() end
  if there ~= text and arg[1] == "--check" then
    io.stderr:write(path, " is not what the tree says: run make generate\n")
    stale = true
  elseif there ~= text then
    file = assert(io.open(path, "wb"))
    file:write(text)
    file:close()
  end
end
os.exit(not stale)
