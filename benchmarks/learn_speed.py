"""What ``cleaner learn`` costs: ``python -m benchmarks.learn_speed [--lines N]``.

Writes a dump of made-up pages of 50 lines, 20 of which their site repeats, 1,000 sites of
unequal size, and learns a profile of it; prints seconds, processor seconds and the most memory.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

LINES, OWN, SHARED, SITES = 50, 30, 20, 1000


def write(path: Path, pages: int) -> None:
    chance = random.Random(1)
    with path.open("w", encoding="utf-8") as file:
        for number in range(pages):
            site = int(SITES * chance.random() ** 3)  # a few sites have most of the pages
            shared = [f"What site {site} says on each page, number {n}" for n in range(SHARED)]
            own = [
                f"On day {number} of the strike {chance.random()} boats lay there, said {n}."
                for n in range(OWN)
            ]
            row = {
                "url": f"https://s{site}.example/{number}",
                "text": "\n".join(shared[:10] + own + shared[10:]),
            }
            file.write(f"{json.dumps(row)}\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=10_000_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        dump, profile = Path(folder) / "dump.jsonl", Path(folder) / "profile.parquet"
        write(dump, options.lines // LINES)
        begin = time.monotonic()
        command = [sys.executable, "-m", "cleaner", "learn", str(dump), "-o", str(profile)]
        process = subprocess.Popen(command)
        watched = psutil.Process(process.pid)
        most, used = 0, 0.0
        while process.poll() is None:
            try:
                most = max(most, watched.memory_info().rss)
                times = watched.cpu_times()
                used = times.user + times.system
            except psutil.Error:
                break
            time.sleep(0.1)
        seconds = time.monotonic() - begin
        print(
            f"{options.lines:,} lines, {dump.stat().st_size / 1e6:.0f} MB: {seconds:.0f} s, "
            f"{used:.0f} processor seconds, at most {most / 1e6:.0f} MB; "
            f"profile {profile.stat().st_size / 1e6:.2f} MB"
        )


if __name__ == "__main__":
    main()
