#!/bin/sh
# make sandbox: the sandbox over HTTP until Ctrl-C; address and tokens are printed. sandbox.sh BUILD; PORT and ARGS (more options) may be set.
set -eu
build=$1
LUA_PATH="$PWD/lua/?.lua;;" LUA_CPATH="$build/lua5.4/?.so;;"
export LUA_PATH LUA_CPATH
exec lua5.4 lua/chatwoot/sandbox/serve.lua --cpath "$build/luajit/?.so" ${PORT:+--port "$PORT"} ${ARGS:-}
