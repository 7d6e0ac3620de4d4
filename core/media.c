/*
 * File name -> media type of an uploaded part. The server takes a file's kind (image, audio, video, file) from the type the
 * part declares, so a guess by the name's ending is better than none. Types it knows by name: behaviour of 4.15.1.
 */
#include <string.h>
#include <strings.h>

#include "stages.h"

static const struct {
  const char *ending, *type;
} known[] = {
    {"jpg", "image/jpeg"},
    {"jpeg", "image/jpeg"},
    {"png", "image/png"},
    {"gif", "image/gif"},
    {"bmp", "image/bmp"},
    {"webp", "image/webp"},
    {"svg", "image/svg+xml"},
    {"mp4", "video/mp4"},
    {"ogv", "video/ogg"},
    {"webm", "video/webm"},
    {"mov", "video/quicktime"},
    {"mp3", "audio/mpeg"},
    {"ogg", "audio/ogg"},
    {"oga", "audio/ogg"},
    {"opus", "audio/ogg"},
    {"wav", "audio/wav"},
    {"m4a", "audio/mp4"},
    {"aac", "audio/aac"},
    {"amr", "audio/amr"},
    {"pdf", "application/pdf"},
    {"txt", "text/plain"},
    {"log", "text/plain"},
    {"md", "text/markdown"},
    {"csv", "text/csv"},
    {"html", "text/html"},
    {"json", "application/json"},
    {"xml", "application/xml"},
    {"zip", "application/zip"},
    {"gz", "application/gzip"},
    {"doc", "application/msword"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"xls", "application/vnd.ms-excel"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    {"ppt", "application/vnd.ms-powerpoint"},
    {"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    {"odt", "application/vnd.oasis.opendocument.text"},
    {"ods", "application/vnd.oasis.opendocument.spreadsheet"},
    {"rtf", "application/rtf"},
};

const char *cw__media_type(const char *filename) {
  const char *dot = strrchr(filename, '.');
  for (size_t i = 0; dot && i < sizeof known / sizeof known[0]; i++) {
    if (strcasecmp(dot + 1, known[i].ending) == 0) return known[i].type;
  }
  return "application/octet-stream";
}
