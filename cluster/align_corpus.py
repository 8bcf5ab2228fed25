"""Reads and aligns a corpus on a cluster of PySpark, and compares it on the driver.

    spark-submit cluster/align_corpus.py CORPUS --output OUT [--program duizhao] [--partitions N] [--inline]

The driver lists the documents (`duizhao align --list`), Spark deals the list to its executors, and each partition runs
through one process of the filter `duizhao align --jsonl`. What comes back is kept in parts; documents that cannot be
read are kept apart. `duizhao compare --aligned` then makes the report: the same bytes as `duizhao compare CORPUS` on one
machine, whatever the number of executors and partitions.

A process that dies is not the end of its partition: its documents are tried again one by one, and one that fails the
filter twice is set apart with the reason. A machine that dies is Spark's business: its partitions are computed again.
"""

import argparse
import json
import os
import subprocess
import sys


def run_filter(command, lines):
    """The answers of one process to some lines; None where it died or did not answer each of them."""
    text = "".join(line + "\n" for line in lines).encode("utf-8")
    done = subprocess.run(command, input=text, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    answers = done.stdout.decode("utf-8").split("\n")[:-1]
    if done.returncode != 0 or len(answers) != len(lines):
        return None, done.stderr.decode("utf-8", "replace").strip()[-500:]
    return answers, ""


def align(command, lines, batch=64):
    """An answer for each line, in order, whatever happens to the processes."""
    group = []

    def flush():
        if not group:
            return
        answers, _ = run_filter(command, group)
        if answers is not None:
            yield from answers
            return
        for line in group:
            for _attempt in range(2):
                answers, reason = run_filter(command, [line])
                if answers is not None:
                    yield answers[0]
                    break
            else:
                request = json.loads(line)
                name = request.get("file") or os.path.basename(request.get("path", ""))
                record = {"id": request.get("id"), "file": name, "error": "the program failed on it: " + reason}
                yield json.dumps(record, ensure_ascii=False, sort_keys=True)

    for line in lines:
        group.append(line)
        if len(group) == batch:
            yield from flush()
            group.clear()
    yield from flush()


def inline(line):
    """The line with the document itself, for executors that do not see the driver's files."""
    import base64

    request = json.loads(line)
    path = request.pop("path")
    request["file"] = os.path.basename(path)
    with open(path, "rb") as file:
        request["base64"] = base64.b64encode(file.read()).decode("ascii")
    return json.dumps(request, ensure_ascii=False, sort_keys=True)


def is_bad(answer):
    return '"error":' in answer and "error" in json.loads(answer)


def main():
    parser = argparse.ArgumentParser(description="Align a corpus on a cluster, and compare it.")
    parser.add_argument("corpus", help="folder of documents, with or without a manifest")
    parser.add_argument("--output", required=True, help="folder of the report; OUT-aligned holds the parts")
    parser.add_argument("--program", default="duizhao", help="the program, at the same path on every machine")
    parser.add_argument("--partitions", type=int, default=0, help="parts of the corpus; 0 for four for each core")
    parser.add_argument("--inline", action="store_true", help="send the documents with their lines")
    parser.add_argument("--master", help="for tests, such as local-cluster[2,1,1024]; else spark-submit's")
    parser.add_argument("--language", default="zh-Hans")
    options = parser.parse_args()

    from pyspark.sql import SparkSession

    builder = SparkSession.builder.appName("duizhao align").config("spark.task.maxFailures", "4")
    if options.master:
        builder = builder.master(options.master)
    spark = builder.getOrCreate()
    context = spark.sparkContext
    context.setLogLevel("WARN")

    corpus = os.path.abspath(options.corpus)
    listing = subprocess.run(
        [options.program, "align", "--list", "--plans", corpus], stdout=subprocess.PIPE, check=True)
    lines = listing.stdout.decode("utf-8").split("\n")[:-1]
    if options.inline:
        lines = [inline(line) for line in lines]
    partitions = options.partitions or max(1, min(len(lines), context.defaultParallelism * 4))
    command = [options.program, "align", "--jsonl", "--no-cache"]
    answers = context.parallelize(lines, partitions).mapPartitions(lambda part: align(command, part)).cache()
    parts = os.path.abspath(options.output) + "-aligned"
    answers.saveAsTextFile("file://" + parts)
    bad = answers.filter(is_bad).collect()
    with open(parts + ".bad.jsonl", "w", encoding="utf-8") as file:
        for answer in bad:
            file.write(answer + "\n")
    print(f"{len(lines) - len(bad)} documents aligned, {len(bad)} set apart: {parts}", file=sys.stderr)
    spark.stop()

    done = subprocess.run(
        [options.program, "compare", "--aligned", parts, "--output", options.output, "--language", options.language])
    sys.exit(done.returncode)


if __name__ == "__main__":
    main()
