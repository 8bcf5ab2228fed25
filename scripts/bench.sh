#!/bin/sh
# Times the main job: ten runs after a warm-up; prints minimum, median and maximum of processor and wall seconds.
set -eu
program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$program" compare --plans plans --output "$folder/reports" >/dev/null
for run in 1 2 3 4 5 6 7 8 9 10; do
  # `times` of a fresh shell holds the children's processor time alone.
  start=$(date +%s%N)
  sh -c '"$0" compare --plans plans --output "$1" >/dev/null; times' "$program" "$folder/reports" |
    awk 'NR == 2 { split($1, u, /[ms]/); split($2, s, /[ms]/); printf "%.3f ", u[1] * 60 + u[2] + s[1] * 60 + s[2] }'
  end=$(date +%s%N)
  echo "$start $end" | awk '{ printf "%.3f\n", ($2 - $1) / 1e9 }'
done >"$folder/runs"
for column in 1 2; do
  name=$(echo "processor wall" | cut -d' ' -f$column)
  cut -d' ' -f$column "$folder/runs" | sort -n |
    awk -v name="$name" '{ v[NR] = $1 } END { printf "compare, %s seconds: min %.3f, median %.3f, max %.3f\n", name, v[1], (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2, v[NR] }'
done
