#!/bin/sh
# The linker of the program on Linux (Package.swift names it): the usual one, told before anything else that a library
# which nothing calls by name is not to be loaded at the start. Sources/CLazyLibraries loads those when they are called.
# An option of the package itself would come after the libraries, and not count for them.
for linker in ld.gold ld.lld ld; do
  if command -v "$linker" > /dev/null; then exec "$linker" --as-needed "$@"; fi
done
echo "scripts/link.sh: no linker found: install binutils." >&2
exit 1
