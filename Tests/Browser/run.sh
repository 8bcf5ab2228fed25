#!/bin/sh
# Opens every page of a report in a headless Chromium and tries it out (make test calls this after swift test).
# Skipped, in one line that says why, only where a browser or the Python packages cannot be had.
set -eu
cd "$(dirname "$0")/../.."

reason=$(sh Tests/Browser/setup.sh 2>&1 >/dev/null) || {
  echo "browser tests skipped: $(printf '%s' "$reason" | tail -n 1)"
  exit 0
}

if [ -z "${DUIZHAO:-}" ]; then
  # What `swift test` has just built; a release where only that is there.
  DUIZHAO=.build/debug/duizhao
  [ -x "$DUIZHAO" ] || DUIZHAO=.build/release/duizhao
fi
[ -x "$DUIZHAO" ] || {
  echo "browser tests: $DUIZHAO is not there; run 'swift build' first" >&2
  exit 2
}
export DUIZHAO
export PYTHONDONTWRITEBYTECODE=1
exec .build/browser-venv/bin/python Tests/Browser/run.py "$@"
