"""Runs the test modules beside this file, two at a time, and prints what failed."""

import concurrent.futures
import os
import pathlib
import subprocess
import sys
import time

FOLDER = pathlib.Path(__file__).parent
# Those that take longest first.
MODULES = [
    "test_accessibility", "test_pages", "test_print", "test_filters", "test_folding", "test_hostile",
]


def run(module):
    begin = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "unittest", module], cwd=FOLDER, capture_output=True, text=True, check=False)
    return module, done.returncode, done.stdout + done.stderr, time.monotonic() - begin


def main():
    os.environ["DUIZHAO"] = str(pathlib.Path(os.environ.get("DUIZHAO", ".build/debug/duizhao")).resolve())
    modules = sys.argv[1:] or MODULES
    begin = time.monotonic()
    failed = 0
    import support

    with support.workspace():
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for module, status, output, seconds in pool.map(run, modules):
                words = output.strip().splitlines()
                print(f"browser: {module} {'passed' if status == 0 else 'FAILED'} in {seconds:.0f} s", flush=True)
                if status != 0:
                    failed += 1
                    print("\n".join(words))
    print(f"browser tests {'failed' if failed else 'passed'} in {time.monotonic() - begin:.0f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
