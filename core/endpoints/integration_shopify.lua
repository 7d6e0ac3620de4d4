-- Orders of a contact in a Shopify shop: integrations.shopify in Lua. Only data stands here.
-- A connection begins in a browser at the address auth gives; neighbours: integration_apps.lua.

return {
  resource = "integrations.shopify",
  {
    name = "auth", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/integrations/shopify/auth",
    role = "agent",
    doc = "Gives the address at which a person connects the shop in a browser.",
    params = {
      { name = "shop_domain", type = "string", required = true, note = "such as my-shop.myshopify.com" },
    },
    main = "shop_domain", result = { kind = "object", type = "shopify_redirect" }, safe = true,
    traps = { "A server without Shopify credentials gives an address that leads nowhere (client_id is empty)." },
    example = "print(chatwoot.assert(client.integrations.shopify:auth(\"my-shop.myshopify.com\")).redirect_url)",
    source = "recordings: integrations_unconnected, providers_shopify",
  },
  {
    name = "orders", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/integrations/shopify/orders", role = "agent",
    doc = "Lists the orders of a contact, found in the shop by email or phone number.",
    params = { { name = "contact_id", type = "integer", required = true } }, positional = { "contact_id" },
    result = { kind = "list", at = "orders", type = "shopify_order" },
    traps = {
      "A contact without email and phone number, and an unknown one, are 422; not connected is 404.",
      "A customer the shop does not know has no orders; of several only the first counts.",
    },
    example = "for _, order in ipairs(chatwoot.assert(client.integrations.shopify:orders(12))) do print(order.total_price) end",
    source = "recordings: integrations_connected, integrations_unconnected, providers_shopify",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/integrations/shopify",
    role = "agent",
    doc = "Disconnects the shop.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.integrations.shopify:delete())",
    source = "recordings: integrations_connected, integrations_unconnected",
  },
}
