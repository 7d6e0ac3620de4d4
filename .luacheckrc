std = "max"
max_line_length = 150
codes = true
files["spec/**/*_spec.lua"].std = "max+busted"
files["spec/transport_contract.lua"].std = "max+busted"
files["lua/chatwoot/sandbox/**/*.lua"].globals = { "ngx" }
exclude_files = { "lua/types" }
files["core/refusals.lua"].max_line_length = false
