#!/bin/sh
# The library's documentation as pages under .build/docs, from its comments and Sources/Duizhao/Duizhao.docc. The
# toolchain's own docc does it: the package needs no plugin for it. A warning fails.
set -eu
cd "$(dirname "$0")/.."

command -v docc >/dev/null 2>&1 || {
  echo "docs: no docc found; it comes with the Swift toolchain" >&2
  exit 2
}
out=.build/docs
graphs=.build/docs-graphs
log=.build/docs.log
rm -rf "$out" "$graphs"
mkdir -p "$graphs"
modules="$(swift build --show-bin-path)/Modules"
swift build --target Duizhao
set -- $(pkg-config --cflags libxml-2.0 opencc libmd libzip sqlite3 xlsxwriter 2>/dev/null || true)
for module in Duizhao PlanModel; do
  swift symbolgraph-extract -module-name "$module" -I "$modules" -minimum-access-level public \
    -target "$(swift -print-target-info | sed -n 's/.*"triple": "\([^"]*\)".*/\1/p' | head -n 1)" \
    -I Sources/CLibXML2 -I Sources/COpenCC -I Sources/CLibMD -I Sources/CLibZip -I Sources/CSQLite \
    -I Sources/CXLSXWriter -I Sources/CLazyLibraries/include "$@" \
    -output-dir "$graphs"
done
docc convert Sources/Duizhao/Duizhao.docc --fallback-display-name Duizhao --fallback-bundle-identifier duizhao \
  --additional-symbol-graph-dir "$graphs" --output-dir "$out" --warnings-as-errors 2>"$log" || {
  cat "$log" >&2
  exit 1
}
cat "$log" >&2
echo "docs: $out (to look at them: docc preview, or any web server on that folder)"
