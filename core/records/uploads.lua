-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/uploads.lua.

return {
  upload = {
    { name = "file_url", type = "string" }, { name = "blob_id", type = "string" },
  },
}
