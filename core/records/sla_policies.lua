-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/sla_policies.lua.

return {
  sla_policy = {
    { name = "id", type = "integer" }, { name = "name", type = "string" },
    { name = "description", type = "string", nullable = true },
    { name = "first_response_time_threshold", type = "number", nullable = true },
    { name = "next_response_time_threshold", type = "number", nullable = true },
    { name = "resolution_time_threshold", type = "number", nullable = true },
    { name = "only_during_business_hours", type = "boolean" },
  },
}
