#!/bin/sh
# How faithful the sandbox is: replays the recorded flows against it over HTTP, a fresh world for each flow, and prints the share
# of answers with the same status, shape, error text and values. Only resources the sandbox keeps state for are counted. Fails
# below the minimums at the end. Does nothing where the recordings are not.
# Usage: sh spec/support/faithful.sh BUILD [options of replay.py, such as --only 'contacts_*' --verbose; then nothing fails]
set -eu
build=$1
shift
top=$(cd "$(dirname "$0")/../.." && pwd)
recorded=$top/../shared/chatwoot
if [ ! -f "$recorded/replay.py" ]; then
  echo "faithful: no recordings, skipped"
  exit 0
fi

work=$(mktemp -d)
pid=
stop() {
  if [ -n "$pid" ]; then kill "$pid" 2>/dev/null || true; fi
  rm -rf "$work"
}
trap stop EXIT INT TERM

LUA_PATH="$top/lua/?.lua;;" LUA_CPATH="$build/lua5.4/?.so;;" \
  lua5.4 "$top/lua/chatwoot/sandbox/serve.lua" --empty --pid "$work/pid" >"$work/out"
pid=$(cat "$work/pid")
address=$(sed -n 's/^address *//p' "$work/out")
for file in "$recorded"/recordings/*.jsonl; do
  curl -s -f -X POST "$address/sandbox/world" -o "$work/state-$(basename "$file" .jsonl).json"
done

stateful=$(LUA_PATH="$top/lua/?.lua;;" LUA_CPATH="$build/lua5.4/?.so;;" lua5.4 "$top/spec/support/stateful.lua")
python3 -B "$recorded/replay.py" --url "$address" --state "$work/state-{flow}.json" --patience 0 --min 0 \
  --calibration "$recorded/calibration.json" --operations "$stateful" "$@" "$recorded"/recordings/*.jsonl >"$work/table"
sed 's/^all  */figures: the sandbox answers like the recorded server in /' "$work/table"
[ $# = 0 ] || exit 0
awk '/^all / {
  gsub("%", "")
  for (i = 1; i < NF; i++) is[$i] = $(i + 1) + 0
  if (is["status"] < 98 || is["shape"] < 97 || is["text"] < 95) { print "faithful: below status 98, shape 97, text 95"; exit 1 }
}' "$work/table"
