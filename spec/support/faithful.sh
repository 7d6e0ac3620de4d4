#!/bin/sh
# How faithful the sandbox is: replays the recorded flows of its resources against it over HTTP, a fresh world for each flow,
# and prints the share of answers with the same status, shape, error text and values. Does nothing where the recordings are not.
# Usage: sh spec/support/faithful.sh BUILD [options of replay.py, such as --only 'contacts_*' --verbose --min 0.9]
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

resources=$(cd "$top" && lua5.4 -e 'for _, row in ipairs(dofile("core/rowcheck.lua").load("core/endpoints")) do
  print((row.endpoint:gsub("[^.]*$", ""))) end' | sort -u | paste -sd, -)
status=0
python3 -B "$recorded/replay.py" --url "$address" --state "$work/state-{flow}.json" --patience 0 \
  --calibration "$recorded/calibration.json" --operations "$resources" --min 0.9 "$@" "$recorded"/recordings/*.jsonl \
  >"$work/table" || status=$?
sed 's/^all  */figures: the sandbox answers like the recorded server in /' "$work/table"
exit $status
