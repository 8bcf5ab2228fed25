#!/bin/sh
# Turns the data files listed in embedded-data.tsv into Swift string literals (make generate).
# A test compares each literal with its file, so a change of data without this step is seen.
set -eu
cd "$(dirname "$0")/.."
tab=$(printf '\t')
# Puts a new file in the place of one that differs.
replace() { if [ -f "$1" ] && cmp -s "$1.tmp" "$1"; then rm "$1.tmp"; else mv "$1.tmp" "$1"; fi; }
# What the page on method shows, so that no run has to read the whole record.
evaluation=Sources/Duizhao/Data/evaluation
awk -f scripts/evaluation-figures.awk $evaluation.json > $evaluation-figures.tsv.tmp
replace $evaluation-figures.tsv
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
  replace "$target"
done
