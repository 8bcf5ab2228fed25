#!/bin/sh
# Installs the system packages that the build needs, where one is missing. Touches nothing, and needs no network,
# when all are there.
set -eu

packages="libxml2-dev libopencc-dev libmd-dev libzip-dev libsqlite3-dev libxlsxwriter-dev pkg-config"

missing() {
  for module in libxml-2.0 opencc libmd libzip sqlite3 xlsxwriter; do
    pkg-config --exists "$module" 2>/dev/null || return 0
  done
  return 1
}

command -v swift >/dev/null 2>&1 || {
  echo "setup: no Swift toolchain found; install Swift 6.1 or newer and put 'swift' on the PATH" >&2
  exit 2
}

missing || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "setup: install the development files of libxml2, OpenCC, libmd, libzip, SQLite and libxlsxwriter, and pkg-config (Debian: $packages)" >&2
  exit 2
fi

if [ "$(id -u)" -eq 0 ]; then
  sudo=""
elif command -v sudo >/dev/null 2>&1; then
  sudo="sudo"
else
  echo "setup: not root and no sudo; as root run: apt-get install $packages" >&2
  exit 2
fi

echo "setup: installing $packages"
export DEBIAN_FRONTEND=noninteractive
# A machine that never updated its package lists has none; one try without, then one with.
# shellcheck disable=SC2086
$sudo apt-get install -y -qq --no-install-recommends $packages >/dev/null 2>&1 || {
  $sudo apt-get update -qq
  $sudo apt-get install -y -qq --no-install-recommends $packages >/dev/null
}

if missing; then
  echo "setup: the packages are installed, but pkg-config does not find them; check PKG_CONFIG_PATH" >&2
  exit 2
fi
