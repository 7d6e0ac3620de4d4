-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/integration_shopify.lua.

return {
  shopify_order = {
    { name = "id", type = "integer" }, { name = "email", type = "string", nullable = true }, { name = "created_at", type = "string" },
    { name = "total_price", type = "string" }, { name = "currency", type = "string" },
    { name = "fulfillment_status", type = "string", nullable = true }, { name = "financial_status", type = "string", nullable = true },
    { name = "admin_url", type = "string" },
  },
  shopify_redirect = {
    { name = "redirect_url", type = "string" },
  },
}
