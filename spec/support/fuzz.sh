#!/bin/sh
# Builds the fuzz targets with clang and runs each: fuzz.sh BUILD RUNS. Inputs that once broke something (core/test/fuzz/found/TARGET-*)
# and seeds made from the recorded exchanges come first, then RUNS inputs are made up from them. Prints what was run; exits with 1 when
# a promise broke, and keeps the input in BUILD/fuzz. New inputs stay in BUILD/fuzz/TARGET.corpus for the next run by hand.
set -eu
build=$1 runs=$2
top=$(cd "$(dirname "$0")/../.." && pwd)
cd "$top"
command -v clang >/dev/null || { echo "fuzz.sh: needs clang and libclang-rt-14-dev (make deps installs them)" >&2; exit 1; }
flags="-O1 -g -fno-omit-frame-pointer -fno-sanitize-recover=undefined"
out="$top/build/fuzz"
make -s -j2 BUILD=build/fuzz CC=clang WERROR= CFLAGS="$flags -fsanitize=fuzzer-no-link,address,undefined" build/fuzz/libchatwoot.a
rm -rf "$out/json" "$out/request" "$out/response"
mkdir -p "$out/json" "$out/request" "$out/response"
LUA_PATH="$top/lua/?.lua;$top/?.lua;;" LUA_CPATH="$build/lua5.4/?.so;;" lua5.4 spec/support/fuzz_seeds.lua "$out"
failed=0
for target in json request response; do
  program="$out/fuzz_$target"
  if [ ! -x "$program" ] || [ "$out/libchatwoot.a" -nt "$program" ] || [ "core/test/fuzz/fuzz_$target.c" -nt "$program" ] || [ core/test/fuzz/fuzz.h -nt "$program" ]; then
    clang -std=c99 -D_POSIX_C_SOURCE=200809L -Icore $flags -fsanitize=fuzzer,address,undefined "core/test/fuzz/fuzz_$target.c" \
      "$out/libchatwoot.a" -o "$program" $(pkg-config --libs libcurl libcjson) -lm -lpthread
  fi
  found=0
  for input in core/test/fuzz/found/"$target"-*; do
    [ -e "$input" ] || continue
    found=$((found + 1))
    cp "$input" "$out/$target/"
  done
  mkdir -p "$out/$target.corpus"
  seeds=$(ls "$out/$target" | wc -l)
  log="$out/$target.log"
  # each seed by itself, then as many made-up ones; a fixed start makes the short run the same each time
  if "$program" -runs=0 "$out/$target" >"$log" 2>&1 &&
    "$program" -seed=1 -runs="$((runs + seeds))" -max_len=4096 -timeout=10 -rss_limit_mb=1024 -artifact_prefix="$out/$target-" \
      "$out/$target.corpus" "$out/$target" >>"$log" 2>&1; then
    done_=$(sed -n 's/^Done \([0-9]*\) runs.*/\1/p' "$log" | tail -1)
    cover=$(grep -o 'cov: [0-9]*' "$log" | tail -1)
    echo "figures: fuzz $target: $seeds seeds ($found once broke something), $done_ inputs, $cover"
  else
    grep -E '^broken|ERROR|runtime error|SUMMARY|Test unit written' "$log" || tail -20 "$log"
    failed=1
  fi
done
exit $failed
