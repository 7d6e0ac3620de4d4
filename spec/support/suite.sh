#!/bin/sh
# Runs the suites: suite.sh test|test-nginx|check|check-long|replay|exactly-once|bench BUILD. Each suite's counts go to BUILD/counts, and the
# last line is "N passed, N failed". Exits non-zero when anything failed. Neighbours: Makefile, .ci/run.
set -u
what=$1 build=$2
top=$(cd "$(dirname "$0")/../.." && pwd)
cd "$top" || exit 1
mkdir -p "$build"
passed=0 failed=0

program() { case $1 in jit) echo luajit ;; *) echo "lua$1" ;; esac }

use() { # the environment of one Lua version and build folder; servers and scripts a spec starts use the plain build
  LUA_PATH="$top/lua/?.lua;$top/?.lua;;" LUA_CPATH="$2/lua$1/?.so;;" CW_BUILD=${plain:-$build} CW_LUA=$(program "$1")
  export LUA_PATH LUA_CPATH CW_BUILD CW_LUA
}

count() { # title, passed, failed
  passed=$((passed + $2)) failed=$((failed + $3))
  echo "== $1: $2 passed, $3 failed"
}

# A busted run: its summary line is "N successes / N failures / N errors / N pending". No such line is a failure, and so is a bad
# exit code behind good counts: that is how valgrind speaks. The interpreter is started here and not by busted (--lua), which would
# start it behind a shell, out of valgrind's sight.
specs() { # title, lua version, build, files or folders
  title=$1 version=$2 folder=$3
  shift 3
  log="$build/$(echo "$title" | tr ' /' '--').log"
  (use "$version" "$folder"; ${WRAP:-} "$(program "$version")" "$(command -v busted)" --ignore-lua -o plainTerminal "$@") >"$log" 2>&1 </dev/null
  status=$?
  line=$(grep -E '^[0-9]+ success' "$log" | tail -1)
  if [ -z "$line" ]; then tail -40 "$log"; count "$title" 0 1; return; fi
  good=$(echo "$line" | sed -E 's/^([0-9]+) success.*/\1/')
  bad=$(echo "$line" | sed -E 's/.* ([0-9]+) failures? .*/\1/')
  errors=$(echo "$line" | sed -E 's/.* ([0-9]+) errors? .*/\1/')
  pending=$(echo "$line" | sed -E 's/.* ([0-9]+) pending.*/\1/')
  if [ "$status" != 0 ] && [ $((bad + errors)) = 0 ]; then
    tail -60 "$log"
    errors=1
  fi
  grep -E '^(note|figures): ' "$log"
  if [ $((bad + errors)) -gt 0 ]; then sed -n '/^[0-9]* success/,$p' "$log" | head -120; fi
  if [ "$pending" -gt 0 ]; then
    grep '^Pending' "$log" | head -20
    if [ -d "$top/../shared" ]; then bad=$((bad + pending)); echo "pending although ../shared is here"; fi
  fi
  count "$title" "$good" $((bad + errors))
}

# C tests: cmocka prints one [  OK ] or [ FAILED ] line a test on its own.
c_tests() { # title, folder, wrapper…
  title=$1 folder=$2
  shift 2
  for test in "$folder"/test/test_*; do
    [ -x "$test" ] && [ ! -d "$test" ] || continue
    log="$build/c-$(basename "$test").log"
    (cd "$top" && "$@" "$test") >"$log" 2>&1 </dev/null
    status=$?
    good=$(grep -c '^\[       OK \]' "$log") bad=$(grep -cE '^\[  FAILED  \] test_[a-z_0-9]*$' "$log")
    if [ "$status" != 0 ]; then
      tail -40 "$log"
      [ "$bad" -gt 0 ] || bad=1
    fi
    count "$title $(basename "$test")" "$good" "$bad"
  done
}

command_() { # title, command…: one check by its exit code
  title=$1
  shift
  log="$build/$(echo "$title" | tr ' /' '--').log"
  if "$@" >"$log" 2>&1 </dev/null; then
    grep -E '^(note|figures): ' "$log"
    count "$title" 1 0
  else
    tail -40 "$log"
    count "$title" 0 1
  fi
}

style() {
  command_ "luacheck" luacheck -q lua core spec examples
  command_ "clang-format" sh -c 'clang-format --dry-run -Werror core/*.c core/*.h core/test/*.c core/test/fuzz/*.[ch] lua/*.c lua/*.h examples/c/*.c'
  command_ "generated C is fresh" lua5.4 core/generate.lua --check
  command_ "generated documents are fresh" lua5.4 core/document.lua --check
  command_ "rockspecs are fresh" lua5.4 rockspec/make.lua --check
}

# The pure specs, without servers: what sanitizers and valgrind run.
CORE_SPECS="spec/call_spec.lua spec/calls_spec.lua spec/chatwoot_spec.lua spec/client_spec.lua spec/error_spec.lua spec/free_spec.lua spec/json_spec.lua spec/mistake_spec.lua spec/multipart_spec.lua spec/options_spec.lua spec/secrets_spec.lua spec/values_spec.lua spec/walk_spec.lua spec/sandbox_spec.lua spec/webhook_spec.lua"

sanitized() {
  flags="-O1 -g -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer"
  command_ "sanitizer build" make -s -j2 BUILD=build/asan CFLAGS="$flags" lib lua-5.4 c-tests
  UBSAN_OPTIONS=print_stacktrace=1 ASAN_OPTIONS=detect_leaks=1 c_tests "asan" build/asan env
  # the interpreter itself is not instrumented: the runtime comes first, leaks of a process that ends by os.exit are not ours
  runtime="$(gcc -print-file-name=libasan.so)"
  WRAP="env LD_PRELOAD=$runtime ASAN_OPTIONS=detect_leaks=0:verify_asan_link_order=0"
  specs "asan specs" 5.4 "$top/build/asan" spec
  WRAP=""
  # busted leaves by os.exit; this one ends as a program should, so that what is lost then was leaked
  command_ "asan faults" env LD_PRELOAD="$runtime" ASAN_OPTIONS=detect_leaks=1:verify_asan_link_order=0 LUA_PATH="$top/lua/?.lua;$top/?.lua;;" \
    LUA_CPATH="$top/build/asan/lua5.4/?.so;;" lua5.4 spec/support/fault_main.lua
}

threaded() { # data races: three C clients, two Lua states
  command_ "tsan build" make -s -j2 BUILD=build/tsan CFLAGS="-O1 -g -fsanitize=thread" lua-5.4 build/tsan/test/test_client
  c_tests "tsan" build/tsan env
  command_ "tsan Lua states" env LUA_PATH="$top/lua/?.lua;$top/?.lua;;" LUA_CPATH="$build/lua5.4/?.so;;" \
    lua5.4 spec/support/threads_main.lua "$top/build/tsan"
}

grind="valgrind -q --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=definite"

valgrinded() {
  c_tests "valgrind" "$top/build/strict" $grind
  WRAP="$grind" specs "valgrind specs" 5.4 "$top/build/strict" $(ls $CORE_SPECS 2>/dev/null)
}

faithful() {
  if [ -d ../shared/chatwoot ]; then
    command_ "faithful" sh spec/support/faithful.sh "$build"
    cat "$build/faithful.log"
  else
    echo "note: no ../shared, the sandbox was not measured"
  fi
}

# Runs functions at the same time, one for each processor of a small machine; what each said comes in one piece, in this order.
lanes() {
  for lane in "$@"; do
    rm -f "$build/$lane.counts"
    (
      passed=0 failed=0
      "$lane"
      echo "$passed $failed" >"$build/$lane.counts"
    ) >"$build/$lane.said" 2>&1 &
  done
  wait
  for lane in "$@"; do
    cat "$build/$lane.said"
    good=0 bad=1 # a lane that broke off has failed
    if [ -f "$build/$lane.counts" ]; then read -r good bad <"$build/$lane.counts"; fi
    passed=$((passed + good)) failed=$((failed + bad))
  done
}

first_tests() {
  c_tests "c" "$build" env
  for version in 5.4 5.1; do specs "lua $version" "$version" "$build" spec; done
}
second_tests() { for version in 5.2 5.3 jit; do specs "lua $version" "$version" "$build" spec; done; }

first_checks() {
  sanitized
  threaded
  valgrinded
}
second_checks() {
  specs "lua jit, collecting all the time" jit "$top/build/strict" --helper=spec/support/collect.lua spec
  command_ "fuzz" sh spec/support/fuzz.sh "$build" 10000
  faithful
}

case $what in
test) lanes first_tests second_tests ;;
test-nginx)
  specs "nginx" 5.4 "$build" '--pattern=nginx.*_spec' spec
  ;;
check)
  plain="$top/build/strict"
  style
  lanes first_checks second_checks
  ;;
check-long)
  WRAP="$grind" specs "valgrind, all of it" 5.4 "$build" spec
  ;;
replay)
  use 5.4 "$build"
  exec lua5.4 spec/support/replay_main.lua
  ;;
exactly-once)
  use 5.4 "$build"
  exec lua5.4 spec/support/exactly_once_main.lua
  ;;
bench)
  use 5.4 "$build"
  exec lua5.4 spec/bench/run.lua
  ;;
*) echo "suite.sh: unknown suite $what" >&2; exit 2 ;;
esac
echo "$passed $failed" >>"$build/counts"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
