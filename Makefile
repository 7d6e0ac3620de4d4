# chatwoot for Lua. `make demo` and `make test` are all a newcomer needs; both install what is missing (Debian, as root or sudo).
#   make            the C library and the Lua modules for Lua 5.4      make check   what the gate runs beside the tests
#   make env        exports for `eval "$(make -s env)"`                 make help    every target

VERSION := 0.1.0
PREFIX ?= /usr/local
LIBDIR ?= $(PREFIX)/lib
BUILD ?= build
LUA ?= 5.4
LUAS := 5.1 5.2 5.3 5.4 jit
CC := gcc
CFLAGS ?= -O2 -g
WARN := -Wall -Wextra -Wshadow -Wconversion -Wno-missing-field-initializers $(WERROR)
ALL_CFLAGS := -std=c99 -D_POSIX_C_SOURCE=200809L -fPIC -fvisibility=hidden -Icore $(WARN) $(CFLAGS)

# Parts of the core: the pure stages, the one transport, and the C interface over both.
TRANSPORT := transport_curl drive transfer failure head address kept
INTERFACE := arguments calls client value
PURE := $(filter-out $(TRANSPORT) $(INTERFACE),$(patsubst core/%.c,%,$(wildcard core/*.c)))
objects = $(patsubst %,$(BUILD)/core/%.o,$(1))
HEADERS := $(wildcard core/*.h core/*.inc core/*.def lua/*.h)

pc = $(if $(filter jit,$(1)),luajit,lua$(1))
program = $(if $(filter jit,$(1)),luajit,lua$(1))
CURL_LIBS = $(shell pkg-config --libs libcurl)
JSON_LIBS = $(shell pkg-config --libs libcjson)
CRYPTO_LIBS = $(shell pkg-config --libs libcrypto)

PACKAGES := gcc pkg-config libcurl4-openssl-dev libcjson-dev libssl-dev openssl lua5.1 lua5.2 lua5.3 lua5.4 liblua5.1-0-dev liblua5.2-dev \
  liblua5.3-dev liblua5.4-dev luajit2 libluajit2-5.1-dev lua-busted lua-socket lua-cjson lua-posix lua-check luarocks libcmocka-dev \
  nginx-light libnginx-mod-http-lua lua-luv valgrind clang-format curl ca-certificates

# Only these need clang: its fuzzer.
check fuzz: PACKAGES += clang libclang-rt-14-dev

.DEFAULT_GOAL := all
.PHONY: all deps lua lib clean test test-nginx check check-long demo sandbox replay bench install env generate format help rows-fresh
all: lib lua

help:
	@grep -E '^[a-z-]+:' Makefile | sed 's/:.*//' | sort | tr '\n' ' '; echo

deps:
	@sh spec/support/deps.sh $(PACKAGES)

# ---- building ----

$(BUILD)/core/%.o: core/%.c $(HEADERS)
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -c $< -o $@

$(BUILD)/libchatwoot.a: $(call objects,$(PURE) $(TRANSPORT) $(INTERFACE))
	@rm -f $@
	ar rcs $@ $^

$(BUILD)/libchatwoot.so: $(call objects,$(PURE) $(TRANSPORT) $(INTERFACE)) core/exports.map
	$(CC) -shared $(CFLAGS) -Wl,--version-script=core/exports.map -Wl,-soname,libchatwoot.so.0 $(filter %.o,$^) -o $@ \
	  $(CURL_LIBS) $(JSON_LIBS) -lm -lpthread

lib: $(BUILD)/libchatwoot.a $(BUILD)/libchatwoot.so

# One Lua version: $(1). Each module carries its own hidden copy of the core.
define lua_version
$(BUILD)/lua$(1)/%.o: lua/%.c $(HEADERS)
	@mkdir -p $$(@D)
	$(CC) $(ALL_CFLAGS) $$(shell pkg-config --cflags $(call pc,$(1))) -c $$< -o $$@

$(BUILD)/lua$(1)/chatwoot/core.so: $(patsubst lua/%.c,$(BUILD)/lua$(1)/%.o,$(filter-out lua/lcw_curl.c lua/lcw_wire.c,$(wildcard lua/lcw*.c))) \
  $(call objects,$(PURE)) lua/exports.map
	@mkdir -p $$(@D)
	$(CC) -shared $(CFLAGS) -Wl,--version-script=lua/exports.map $$(filter %.o,$$^) -o $$@ $$(JSON_LIBS) $$(CRYPTO_LIBS) -lm

$(BUILD)/lua$(1)/chatwoot/curl.so: $(BUILD)/lua$(1)/lcw_curl.o $(BUILD)/lua$(1)/lcw_wire.o $(call objects,$(TRANSPORT) buf random) lua/exports.map
	@mkdir -p $$(@D)
	$(CC) -shared $(CFLAGS) -Wl,--version-script=lua/exports.map $$(filter %.o,$$^) -o $$@ $$(CURL_LIBS) $$(JSON_LIBS) -lm -lpthread

lua-$(1): $(BUILD)/lua$(1)/chatwoot/core.so $(BUILD)/lua$(1)/chatwoot/curl.so
.PHONY: lua-$(1)
endef
$(foreach version,$(LUAS),$(eval $(call lua_version,$(version))))
lua: lua-$(LUA)
all-luas: $(patsubst %,lua-%,$(LUAS))
.PHONY: all-luas

# What the sandbox answers where it keeps no state, from recordings of the server where they are at hand.
samples: lua-5.4
	@LUA_PATH="$(CURDIR)/lua/?.lua;;" LUA_CPATH="$(abspath $(BUILD))/lua5.4/?.so;;" lua5.4 core/samples.lua $(or $(RECORDINGS),../shared/chatwoot/recordings)
.PHONY: samples

generate:
	lua5.4 core/generate.lua
	lua5.4 core/document.lua
	lua5.4 rockspec/make.lua
	@$(MAKE) -s samples

# ---- using ----

env: lua
	@echo 'export LUA_PATH="$(CURDIR)/lua/?.lua;$${LUA_PATH:-;}"'
	@echo 'export LUA_CPATH="$(abspath $(BUILD))/lua$(LUA)/?.so;$${LUA_CPATH:-;}"'

demo: deps
	@$(MAKE) -s lua-5.4 lua-jit
	@sh spec/support/demo.sh "$(abspath $(BUILD))"

sandbox: deps
	@$(MAKE) -s lua-5.4 lua-jit
	@sh spec/support/sandbox.sh "$(abspath $(BUILD))"

install: lib
	install -d $(DESTDIR)$(LIBDIR)/pkgconfig $(DESTDIR)$(PREFIX)/include
	install -m 644 $(BUILD)/libchatwoot.a $(DESTDIR)$(LIBDIR)/
	install -m 755 $(BUILD)/libchatwoot.so $(DESTDIR)$(LIBDIR)/libchatwoot.so.$(VERSION)
	ln -sf libchatwoot.so.$(VERSION) $(DESTDIR)$(LIBDIR)/libchatwoot.so.0
	ln -sf libchatwoot.so.0 $(DESTDIR)$(LIBDIR)/libchatwoot.so
	install -m 644 core/chatwoot.h $(DESTDIR)$(PREFIX)/include/
	sed 's|@PREFIX@|$(PREFIX)|; s|@LIBDIR@|$(LIBDIR)|; s|@VERSION@|$(VERSION)|' core/chatwoot.pc.in > $(DESTDIR)$(LIBDIR)/pkgconfig/chatwoot.pc

# ---- testing ----

C_TESTS := $(patsubst core/test/%.c,%,$(wildcard core/test/test_*.c))

$(BUILD)/test/%: core/test/%.c $(BUILD)/libchatwoot.a
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) $< $(BUILD)/libchatwoot.a -o $@ $(SCARCE) -lcmocka $(CURL_LIBS) $(JSON_LIBS) -lm -lpthread

$(BUILD)/test/test_mem%: SCARCE := -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=strdup

c-tests: $(patsubst %,$(BUILD)/test/%,$(C_TESTS))
.PHONY: c-tests

test: deps
	@$(MAKE) -s -j2 lib all-luas c-tests
	@sh spec/support/suite.sh test "$(abspath $(BUILD))"

check: deps
	@$(MAKE) -s -j2 WERROR=-Werror BUILD=build/strict lib all-luas c-tests
	@sh spec/support/suite.sh check "$(abspath $(BUILD))"

check-long: deps
	@$(MAKE) -s -j2 lib all-luas c-tests
	@sh spec/support/suite.sh check-long "$(abspath $(BUILD))"

# What runs inside nginx, alone.
test-nginx: deps
	@$(MAKE) -s lua-5.4 lua-jit
	@sh spec/support/suite.sh test-nginx "$(abspath $(BUILD))"

# Ten million inputs for each target, or RUNS=n.
fuzz: deps
	@$(MAKE) -s lua-5.4
	@sh spec/support/fuzz.sh "$(abspath $(BUILD))" $(or $(RUNS),10000000)

# Ten thousand keyed messages through a proxy that fails every third request; the server counts. About two minutes.
exactly-once: deps
	@$(MAKE) -s lua-5.4 lua-jit
	@sh spec/support/suite.sh exactly-once "$(abspath $(BUILD))"
.PHONY: exactly-once

replay: lua
	@sh spec/support/suite.sh replay "$(abspath $(BUILD))"

# Peers to measure against; what Debian does not have is named by the bench and left out.
PEERS := lua-curl python3-httpx wrk valgrind

$(BUILD)/bench/bare: spec/bench/bare.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) $< -o $@ $(CURL_LIBS) $(JSON_LIBS)

$(BUILD)/bench/walk-%.so: spec/bench/walk.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) $$(pkg-config --cflags $(call pc,$*)) -shared $< -o $@

bench: deps
	@for package in $(PEERS); do sh spec/support/deps.sh $$package || true; done
	@$(MAKE) -s lua-5.4 lua-jit $(BUILD)/bench/bare $(BUILD)/bench/walk-5.4.so $(BUILD)/bench/walk-jit.so
	@sh spec/support/suite.sh bench "$(abspath $(BUILD))"

format:
	clang-format -i core/*.c core/*.h core/test/*.c core/test/fuzz/*.[ch] lua/*.c lua/*.h examples/c/*.c

clean:
	rm -rf build
