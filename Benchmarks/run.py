"""Runs the benchmarks and prints their tables in Markdown (make bench).

    run.py PROGRAM [--runs 10] [--sizes 10,100,1000] [--work FOLDER] [--only PART,...]

Parts: compare (with the Python peer where its packages are there: make bench-peer), start, classify, stages, growth,
again (one document changed). Processor seconds, wall seconds and peak memory are the operating system's (wait4);
instructions come from `perf stat` where it is there. Ratios are taken from runs that alternate, because machines are
noisy.
"""

import argparse
import json
import math
import os
import random
import shutil
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
PEER = os.path.join(HERE, ".venv", "bin", "python")


def run(command, stdin=None, env=None):
    """Processor seconds, wall seconds and peak megabytes of a process."""
    source = open(stdin, "rb") if stdin else subprocess.DEVNULL
    start = time.monotonic()
    process = subprocess.Popen(
        command, stdin=source, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=ROOT,
        env={**os.environ, **(env or {})})
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"bench: {' '.join(command)} failed: {errors.decode('utf-8', 'replace')}")
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024


def instructions(command, env=None):
    """Millions of instructions of a process; None where they cannot be counted."""
    if not shutil.which("perf"):
        return None
    done = subprocess.run(
        ["perf", "stat", "-x", ",", "-e", "instructions:u"] + command, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, cwd=ROOT, env={**os.environ, **(env or {})})
    for line in done.stderr.decode("utf-8", "replace").splitlines():
        if "instructions" in line and line.split(",")[0].isdigit():
            return int(line.split(",")[0]) / 1e6
    return None


def spread(values, digits=3):
    low, middle, high = min(values), statistics.median(values), max(values)
    return f"{middle:.{digits}f} ({low:.{digits}f}–{high:.{digits}f})"


class Bench:
    def __init__(self, program, work, runs):
        self.program, self.work, self.runs = os.path.abspath(program), os.path.abspath(work), runs
        os.makedirs(work, exist_ok=True)
        self.environment = {"DUIZHAO_CACHE": os.path.join(self.work, "cache")}

    def path(self, name):
        return os.path.join(self.work, name)

    def corpus(self, count, change=None):
        folder = self.path(f"corpus-{count}")
        if not os.path.isdir(folder):
            subprocess.run([sys.executable, os.path.join(HERE, "corpus.py"), folder, str(count)], check=True,
                           stdout=subprocess.DEVNULL)
        return folder

    def compare(self):
        print("### compare of the five plans\n")
        ours = [self.program, "compare", "--plans", "plans", "--no-cache", "--output", self.path("out")]
        warm = [self.program, "compare", "--plans", "plans", "--output", self.path("out-warm")]
        model = self.path("peer-model.joblib")
        peer = None
        if os.path.exists(PEER):
            if not os.path.exists(model):
                files = sorted(
                    os.path.join(ROOT, "training", name) for name in os.listdir(os.path.join(ROOT, "training"))
                    if name.endswith(".tsv"))
                subprocess.run([PEER, os.path.join(HERE, "peer.py"), "train", model + ".new"] + files, check=True)
                os.replace(model + ".new", model)
            peer = [PEER, os.path.join(HERE, "peer.py"), "compare", model, "plans", self.path("out-peer")]
        else:
            print("The Python peer is left out: its packages are not installed (make bench-peer).\n")
        run(ours, env=self.environment), run(warm, env=self.environment)
        if peer:
            run(peer)
        rows = {"duizhao, no cache": [], "duizhao, cache": [], "Python peer": []}
        for _ in range(self.runs):
            rows["duizhao, no cache"].append(run(ours, env=self.environment))
            rows["duizhao, cache"].append(run(warm, env=self.environment))
            if peer:
                rows["Python peer"].append(run(peer))
        print("| program | processor s: median (least–most) | wall s | peak MB | million instructions |")
        print("|---|---|---|---|---|")
        for name, command in (("duizhao, no cache", ours), ("duizhao, cache", warm), ("Python peer", peer)):
            if rows[name]:
                count = instructions(command, self.environment)
                cpu, wall, memory = zip(*rows[name])
                print(f"| {name} | {spread(cpu)} | {spread(wall)} | {max(memory):.0f} | "
                      f"{'–' if count is None else f'{count:,.0f}'} |")
        if peer:
            for name in ("duizhao, no cache", "duizhao, cache"):
                ratios = [p[0] / o[0] for p, o in zip(rows["Python peer"], rows[name])]
                print(f"\nRatio of processor time, peer to {name}, over {self.runs} alternating runs: "
                      f"{spread(ratios, 1)}")
        print()

    def start(self):
        print("### Start\n")
        empty = self.path("empty")
        if not os.path.exists(empty):
            source = self.path("empty.swift")
            with open(source, "w", encoding="utf-8") as file:
                file.write('print("empty")\n')
            subprocess.run(["swiftc", "-O", "-static-stdlib", source, "-o", empty], check=True,
                           stderr=subprocess.DEVNULL)
        gaps = [self.program, "gaps", "jiashan", "--against", "sichuan"]
        commands = {
            "empty Swift program": lambda _: [empty],
            "duizhao --help": lambda _: [self.program, "--help"],
            "duizhao gaps jiashan --against sichuan, asked before": lambda _: gaps,
            # Another way to name the folder is another question about the same documents.
            "the same, documents known": lambda turn: gaps + ["--plans", "plans" + "/." * (turn + 1)],
            "the same, nothing known": lambda _: gaps + ["--no-cache"],
        }
        shutil.rmtree(self.environment["DUIZHAO_CACHE"], ignore_errors=True)
        run(gaps, env=self.environment)
        times = {name: [] for name in commands}
        for turn in range(self.runs * 3):
            for name, command in commands.items():
                times[name].append(run(command(turn), env=self.environment))
        print("| program | processor ms: median (least–most) | wall ms | times the empty program |")
        print("|---|---|---|---|")
        for name, values in times.items():
            cpu, wall, _ = zip(*values)
            ratios = [v[0] / e[0] for v, e in zip(values, times["empty Swift program"])]
            print(f"| {name} | {spread([c * 1e3 for c in cpu], 1)} | {spread([w * 1e3 for w in wall], 1)} | "
                  f"{spread(ratios, 1)} |")
        print()

    def classify(self, copies=6):
        print("### classify\n")
        lines = self.path("sentences.jsonl")
        rows = []
        for name in sorted(os.listdir(os.path.join(ROOT, "training"))):
            if name.endswith(".tsv"):
                for line in open(os.path.join(ROOT, "training", name), encoding="utf-8"):
                    columns = line.rstrip("\n").split("\t")
                    if len(columns) >= 5:
                        rows.append({"text": columns[4], "heading": columns[1], "section": columns[2], "plan": name})
        random.Random(1).shuffle(rows)
        with open(lines, "w", encoding="utf-8") as file:
            for number, row in enumerate(rows * copies):
                file.write(json.dumps({"id": str(number), **row}, ensure_ascii=False) + "\n")
        values = [run([self.program, "classify"], stdin=lines) for _ in range(max(3, self.runs // 3))]
        rates = [len(rows) * copies / cpu for cpu, _, _ in values]
        print(f"{len(rows) * copies:,} sentences, one thread: {spread(rates, 0)} sentences a processor second, start "
              f"included; peak {max(v[2] for v in values):.0f} MB\n")

    def stages(self, count=100):
        print(f"### Where the time goes ({count} plans, one thread)\n")
        done = subprocess.run(
            [self.program, "stages", self.corpus(count)], stdout=subprocess.PIPE, check=True, cwd=ROOT)
        head, *lines = done.stdout.decode().splitlines()
        characters = int(head.split()[-2])
        table = [line.split("\t") for line in lines]
        total = sum(float(seconds) for name, seconds in table if not name.startswith(("archive", "plain")))
        print(f"{head.lstrip('# ')}\n\n| stage | seconds | share | ns a character |\n|---|---|---|---|")
        for name, seconds in table:
            share = "–" if name.startswith(("archive", "plain")) else f"{float(seconds) / total:.0%}"
            print(f"| {name} | {float(seconds):.3f} | {share} | {float(seconds) / characters * 1e9:.0f} |")
        seconds = dict(table)
        ratio = float(seconds["align"]) / float(seconds["plain pass with the dictionary"])
        print(f"\nThe whole alignment takes {ratio:.1f} times one plain pass with the dictionary.\n")

    def growth(self, sizes):
        print("### Growth\n")
        print("| plans | million characters | processor s | wall s | peak MB | plans a wall second |")
        print("|---|---|---|---|---|---|")
        points = []
        for size in sizes:
            folder = self.corpus(size)
            out = self.path(f"out-{size}")
            shutil.rmtree(out, ignore_errors=True)
            characters = sum(entry.stat().st_size for entry in os.scandir(folder)) / 3e6
            cpu, wall, memory = run(
                [self.program, "compare", folder, "--report", "corpus", "--no-cache", "--output", out])
            points.append((size, cpu, wall, memory))
            print(f"| {size:,} | {characters:.1f} | {cpu:.2f} | {wall:.2f} | {memory:.0f} | {size / wall:.0f} |", flush=True)
            shutil.rmtree(out, ignore_errors=True)
        if len(points) > 1:
            for column, name in ((1, "processor time"), (3, "peak memory")):
                xs = [math.log(p[0]) for p in points]
                ys = [math.log(p[column]) for p in points]
                mx, my = statistics.mean(xs), statistics.mean(ys)
                slope = sum((x - mx) * (y - my) for x, y in zip(xs, ys)) / sum((x - mx) ** 2 for x in xs)
                last = (ys[-1] - ys[-2]) / (xs[-1] - xs[-2])
                print(f"\nFitted exponent of {name}: {slope:.2f}; between the last two sizes {last:.2f}.")
        print()

    def again(self, count=3000):
        print(f"### One document of {count:,} changed\n")
        source = self.corpus(count)
        folder = self.path(f"changing-{count}")
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(source, folder)
        environment = {"DUIZHAO_CACHE": self.path("cache-again")}
        shutil.rmtree(environment["DUIZHAO_CACHE"], ignore_errors=True)
        out = self.path(f"out-again-{count}")
        command = [self.program, "compare", folder, "--output", out]
        first = run(command, env=environment)
        name = sorted(os.listdir(folder))[count // 2]
        with open(os.path.join(folder, name), "ab") as file:
            file.write("\n本句为新增。\n".encode())
        second = run(command, env=environment)
        gaps = [self.program, "gaps", os.path.splitext(sorted(os.listdir(folder))[0])[0], "--plans", folder]
        one = run(gaps + ["--against", os.path.splitext(name)[0]], env=environment)
        print("| run | processor s | wall s | peak MB |\n|---|---|---|---|")
        for label, value in (("first", first), ("second", second), ("gaps of one against one, cache", one)):
            print(f"| {label} | {value[0]:.2f} | {value[1]:.2f} | {value[2]:.0f} |")
        print(f"\nRatio of processor time: {first[0] / second[0]:.1f}\n")
        shutil.rmtree(folder), shutil.rmtree(out)


def main():
    parser = argparse.ArgumentParser(description="Run the benchmarks.")
    parser.add_argument("program")
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--sizes", default="10,100,1000")
    parser.add_argument("--work", default=os.path.join(ROOT, ".build", "bench"))
    parser.add_argument("--only", default="compare,start,classify,stages,growth,again")
    parser.add_argument("--again", type=int, default=300, help="documents of the corpus of which one changes")
    options = parser.parse_args()
    bench = Bench(options.program, options.work, options.runs)
    for part in options.only.split(","):
        if part == "growth":
            bench.growth([int(size) for size in options.sizes.split(",")])
        elif part == "again":
            bench.again(options.again)
        else:
            getattr(bench, part)()


if __name__ == "__main__":
    main()
