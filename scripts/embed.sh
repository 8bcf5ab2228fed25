#!/bin/sh
# Turns the data files listed in embedded-data.tsv into Swift string literals (make generate).
# A test compares each literal with its file, so a change of data without this step is seen.
set -eu
cd "$(dirname "$0")/.."
tab=$(printf '\t')
grep -v '^#' scripts/embedded-data.tsv | while IFS="$tab" read -r file target constant type; do
  [ -n "$file" ] || continue
  mkdir -p "$(dirname "$target")"
  {
    echo "// Generated from $file by scripts/embed.sh (make generate). Do not edit."
    echo "// swift-format-ignore-file"
    echo
    echo "extension EmbeddedData {"
    echo "  package static let $constant${type:+: $type} = ####\"\"\""
    cat "$file"
    echo
    echo "\"\"\"####"
    echo "}"
  } > "$target.tmp"
  if [ -f "$target" ] && cmp -s "$target.tmp" "$target"; then rm "$target.tmp"; else mv "$target.tmp" "$target"; fi
done
