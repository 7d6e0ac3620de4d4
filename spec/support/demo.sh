#!/bin/sh
# make demo: starts the sandbox on loopback over real HTTP, runs examples/triage.lua against it through libcurl, stops it.
# demo.sh BUILD; neighbours: Makefile, lua/chatwoot/sandbox/serve.lua.
set -eu
build=$1
LUA_PATH="$PWD/lua/?.lua;;" LUA_CPATH="$build/lua5.4/?.so;;"
export LUA_PATH LUA_CPATH
pid=$(mktemp)
said=$(lua5.4 lua/chatwoot/sandbox/serve.lua --cpath "$build/luajit/?.so" --pid "$pid")
trap 'kill "$(cat "$pid")" 2>/dev/null; rm -f "$pid"' EXIT INT TERM
field() { echo "$said" | sed -n "s/^$1 *//p"; }
CHATWOOT_BASE_URL=$(field address) CHATWOOT_API_TOKEN=$(field administrator) CHATWOOT_ACCOUNT_ID=$(field account)
export CHATWOOT_BASE_URL CHATWOOT_API_TOKEN CHATWOOT_ACCOUNT_ID
echo "A sandbox runs at $CHATWOOT_BASE_URL; triage.lua talks to it as to any Chatwoot server."
echo
lua5.4 examples/triage.lua
