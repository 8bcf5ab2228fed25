#!/bin/sh
# Gets what the browser tests need: Chromium and Chinese fonts (Debian's packages) and a Python environment under .build/.
# Touches nothing, and needs no network, when all is there. Exit 1 with the reason on standard error otherwise.
set -eu
cd "$(dirname "$0")/../.."

environment=.build/browser-venv
log=.build/browser-setup.log
mkdir -p .build

have_browser() {
  for name in chromium chromium-browser google-chrome; do
    command -v "$name" >/dev/null 2>&1 && return 0
  done
  return 1
}

have_fonts() { command -v fc-list >/dev/null 2>&1 && [ -n "$(fc-list :lang=zh-cn family)" ]; }

fail() {
  echo "$1 (see $log)" >&2
  exit 1
}

: > "$log"
packages=""
have_browser || packages="chromium"
have_fonts || packages="$packages fonts-noto-cjk fontconfig"
command -v python3 >/dev/null 2>&1 || packages="$packages python3"
if [ ! -x "$environment/bin/python" ]; then
  python3 -c "import ensurepip, venv" >/dev/null 2>&1 || packages="$packages python3-venv"
fi

if [ -n "$packages" ]; then
  command -v apt-get >/dev/null 2>&1 || fail "missing on this system:$packages"
  if [ "$(id -u)" -eq 0 ]; then sudo=""; elif command -v sudo >/dev/null 2>&1; then sudo="sudo -n"; else
    fail "not root and no sudo to install: $packages"
  fi
  export DEBIAN_FRONTEND=noninteractive
  options="-y -qq --no-install-recommends -o Acquire::Retries=1 -o Acquire::http::Timeout=20"
  echo "browser tests: installing $packages" >&2
  # shellcheck disable=SC2086
  $sudo apt-get install $options $packages >>"$log" 2>&1 || {
    $sudo apt-get update -qq -o Acquire::Retries=1 -o Acquire::http::Timeout=20 >>"$log" 2>&1 || true
    $sudo apt-get install $options $packages >>"$log" 2>&1 || fail "apt-get could not install $packages"
  }
fi

stamp=$environment/requirements.txt
if ! cmp -s Tests/Browser/requirements.txt "$stamp"; then
  [ -x "$environment/bin/python" ] || python3 -m venv "$environment" >>"$log" 2>&1 || fail "python3 -m venv failed"
  "$environment/bin/pip" install --quiet --disable-pip-version-check --retries 1 --timeout 20 \
    --requirement Tests/Browser/requirements.txt >>"$log" 2>&1 || fail "pip could not install Tests/Browser/requirements.txt"
  cp Tests/Browser/requirements.txt "$stamp"
fi
