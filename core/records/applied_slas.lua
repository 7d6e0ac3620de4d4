-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/applied_slas.lua.

return {
  applied_sla = {
    { name = "applied_sla", type = "object", fields = {
      { name = "id", type = "integer" }, { name = "sla_id", type = "integer" },
      { name = "sla_status", type = "string" }, { name = "created_at", type = "integer" },
      { name = "updated_at", type = "integer" }, { name = "sla_description", type = "string" },
      { name = "sla_name", type = "string" }, { name = "sla_first_response_time_threshold", type = "number" },
      { name = "sla_next_response_time_threshold", type = "number" },
      { name = "sla_only_during_business_hours", type = "boolean" },
      { name = "sla_resolution_time_threshold", type = "number" },
    } },
    { name = "conversation", type = "object", fields = {
      { name = "id", type = "integer" },
      { name = "contact", type = "object", fields = { { name = "name", type = "string" } } },
      { name = "labels", type = "string" },
      { name = "assignee", type = "object", fields = {
        { name = "id", type = "integer" }, { name = "name", type = "string" },
        { name = "available_name", type = "string" }, { name = "avatar_url", type = "string" },
        { name = "type", type = "string" }, { name = "availability_status", type = "string" },
        { name = "thumbnail", type = "string" },
      } },
    } },
    { name = "sla_events", type = "list", of = "object", fields = {
      { name = "id", type = "integer" }, { name = "event_type", type = "string" }, { name = "meta", type = "object" },
      { name = "updated_at", type = "integer" }, { name = "created_at", type = "integer" },
    } },
  },
  sla_metrics = {
    { name = "total_applied_slas", type = "integer" }, { name = "number_of_sla_misses", type = "integer" },
    { name = "hit_rate", type = "string" },
  },
}
