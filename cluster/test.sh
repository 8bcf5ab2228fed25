#!/bin/sh
# The job on a local cluster of two executors must write the same bytes as one machine. Python of PYTHON, or of
# cluster/.venv, or python3; without PySpark or Java the test is skipped with a line that says so.
set -eu
cd "$(dirname "$0")/.."
program=$(pwd)/${1:-.build/release/duizhao}
python=${PYTHON:-python3}
if [ -z "${PYTHON:-}" ] && [ -x cluster/.venv/bin/python ]; then python=cluster/.venv/bin/python; fi
"$python" -c 'import pyspark' 2>/dev/null || {
  echo "test-cluster: skipped, PySpark is not installed (python3 -m venv cluster/.venv; cluster/.venv/bin/pip install -r cluster/requirements.txt)"
  exit 0
}
command -v java >/dev/null 2>&1 || { echo "test-cluster: skipped, there is no Java"; exit 0; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 Benchmarks/corpus.py "$folder/corpus" "${COUNT:-60}" >/dev/null
printf 'a\000b\001' >"$folder/corpus/broken.txt"
: >"$folder/corpus/empty.txt"
"$program" compare "$folder/corpus" --no-cache --output "$folder/single" >/dev/null
for way in "" --inline; do
  rm -rf "$folder/spark" "$folder/spark-aligned"
  SPARK_LOCAL_IP=127.0.0.1 "$python" cluster/align_corpus.py "$folder/corpus" --output "$folder/spark" \
    --program "$program" --master 'local-cluster[2,1,1024]' $way >"$folder/log" 2>&1 || { tail -20 "$folder/log"; exit 1; }
  diff -r "$folder/single" "$folder/spark"
  [ "$(wc -l <"$folder/spark-aligned.bad.jsonl")" -eq 2 ] || { echo "test-cluster: bad documents were not set apart"; exit 1; }
done
echo "test-cluster: two executors wrote the same bytes as one machine"
