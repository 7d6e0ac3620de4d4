#!/bin/sh
# Installs the Debian packages named as arguments that are missing; does nothing when none is. Needs root or sudo only then.
set -eu
missing=""
for package in "$@"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
command -v apt-get >/dev/null || { echo "missing, and no apt-get to install them:$missing" >&2; exit 1; }
as=""
[ "$(id -u)" = 0 ] || as="sudo"
echo "installing:$missing"
$as apt-get update -qq
$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
