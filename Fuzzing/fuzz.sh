#!/bin/sh
# Builds the fuzz targets with libFuzzer and the address sanitizer, and runs each for a fixed count of documents.
#   fuzz.sh [RUNS] [TARGET…]
# What is found is kept in .build-fuzz/found; `DUIZHAO_FUZZ_TARGET=text .build-fuzz/fuzz FILE` runs one file again.
# The package manager links programs with a main of their own, which libFuzzer brings: so a library is built, and
# linked here.
set -eu
cd "$(dirname "$0")"
runs=${1:-3000}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- text html docx ofd zip outline limits
build=../.build-fuzz
swift build -c release --product Fuzz --scratch-path $build -Xswiftc -sanitize=fuzzer,address \
  -Xswiftc -parse-as-library -Xswiftc -g
swiftc -sanitize=fuzzer,address -o $build/fuzz $build/release/libFuzz.a -Xlinker --undefined=LLVMFuzzerTestOneInput \
  -lxml2 -lopencc -lmd -lzip 2>&1 | grep -v 'Cannot export local symbol' || true
mkdir -p $build/found
# The backtracer would hang in a crash under libFuzzer; the leak checker does not know the runtime's metadata.
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0
for target in "$@"; do
  corpus=$build/corpus/$target
  mkdir -p "$corpus"
  DUIZHAO_FUZZ_TARGET=$target DUIZHAO_FUZZ_SEEDS=$corpus $build/fuzz >/dev/null 2>&1
  printf '%s: ' "$target"
  if DUIZHAO_FUZZ_TARGET=$target $build/fuzz -runs="$runs" -seed=1 -max_len=6000 -timeout=20 -rss_limit_mb=2048 \
    -print_final_stats=1 -artifact_prefix=$build/found/$target- "$corpus" >"$build/$target.log" 2>&1; then
    grep -h 'number_of_executed_units' "$build/$target.log"
  else
    echo "failed; see $build/$target.log"
    tail -5 "$build/$target.log"
    exit 1
  fi
done
