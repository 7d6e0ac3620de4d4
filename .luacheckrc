std = "max"
max_line_length = 150
codes = true
files["spec/**/*_spec.lua"].std = "max+busted"
files["spec/transport_contract.lua"].std = "max+busted"
files["examples/**/*_spec.lua"].std = "max+busted"
files["lua/chatwoot/sandbox/**/*.lua"].globals = { "ngx" }
files["examples/nginx/*.lua"].read_globals = { "ngx" }
exclude_files = { "lua/types" }
files["core/refusals.lua"].max_line_length = false
files["core/records/*.lua"].max_line_length = false
files["lua/chatwoot/transport/*.lua"] = { read_globals = { "ngx" }, self = false }
files["lua/chatwoot/async/light.lua"].std = "luajit"
files["lua/chatwoot/async/light.lua"].read_globals = { "ngx" }
files["spec/support/resty/*.lua"].read_globals = { "ngx" }
