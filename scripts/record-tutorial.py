#!/usr/bin/env python3
"""Runs the commands of docs/tutorial*.md and writes what they print below them (make tutorial), so that it stays true.

A block of ```sh is run in a scratch folder that lasts through one document and sees the repository's plans; where a block
of ```text follows, it is replaced by the output.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
BLOCK = re.compile(r"```sh\n(.*?)```\n(?:\n```text\n.*?```\n)?", re.S)


def record(document, program):
    with tempfile.TemporaryDirectory() as scratch:
        os.symlink(ROOT / "plans", pathlib.Path(scratch) / "plans")
        (pathlib.Path(scratch) / "bin").mkdir()
        os.symlink(program, pathlib.Path(scratch) / "bin" / "duizhao")
        path = f"{scratch}/bin:{os.environ['PATH']}"
        environment = dict(os.environ, PATH=path, DUIZHAO_CACHE="off", COLUMNS="100")

        def run(match):
            commands = match.group(1)
            if commands.startswith("make") or commands.startswith("git"):
                return match.group(0)
            done = subprocess.run(
                ["bash", "-euc", commands], cwd=scratch, env=environment, stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT, text=True, check=False)
            if done.returncode not in (0, 1):
                sys.exit(f"{document.name}: {commands}{done.stdout}")
            lines = [line for line in done.stdout.rstrip().splitlines() if "unexpected operator" not in line]
            shown = "\n".join(line.rstrip() for line in lines)
            return f"```sh\n{commands}```\n" + (f"\n```text\n{shown}\n```\n" if shown else "")

        text = document.read_text(encoding="utf-8")
        new = BLOCK.sub(run, text)
        if new != text:
            document.write_text(new, encoding="utf-8")
            print(f"{document.relative_to(ROOT)} rewritten")


def main():
    program = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".build/release/duizhao").resolve()
    for document in sorted((ROOT / "docs").glob("tutorial*.md")):
        record(document, program)


if __name__ == "__main__":
    main()
