"""``cleaner clean`` on a JSONL dump of page text: speed, what two jobs bring, peak memory.

    python -m benchmarks.dump_speed [MEGABYTES] [PASSES] [WCXB-FOLDER]

In turn on the same dump, wall-clock time, the fastest of the passes (with 0 passes only two jobs
are run, once: for the memory of large dumps): the bare library loop in one process, the
command with one job and with two, and datatrove's FTFYFormatter and C4QualityFilter with two
workers (on the dump in two files, since it shares out files; so is the command's). Memory is the
most that all processes of a run together held (sum of their resident sets, sampled).
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path

import psutil

import cleaner
from benchmarks.pages import DATA, dumps

EVERY = 5
"""Every fifth page, over and over."""


def write_dump(folder: Path, megabytes: int, parts: int) -> Path:
    folder.mkdir()
    pages = list(dumps(WCXB, EVERY))
    lines = [json.dumps({"id": str(n), "text": text}) + "\n" for n, text in enumerate(pages)]
    files = [(folder / f"part-{n}.jsonl").open("w", encoding="utf-8") for n in range(parts)]
    written = 0
    for number, line in enumerate(cycle(lines)):
        files[number % parts].write(line)
        written += len(line)
        if written > megabytes * 1_000_000:
            break
    for file in files:
        file.close()
    return folder


def memory_of(process: psutil.Process) -> int:
    total = 0
    for each in [process, *process.children(recursive=True)]:
        try:
            total += each.memory_info().rss
        except psutil.NoSuchProcess:
            continue
    return total


def run(command: list[str]) -> tuple[float, float]:
    """Seconds and peak MB of a command."""
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    peak = 0

    def watch() -> None:
        nonlocal peak
        while process.poll() is None:
            try:
                peak = max(peak, memory_of(psutil.Process(process.pid)))
            except psutil.NoSuchProcess:
                return
            time.sleep(0.2)

    watcher = threading.Thread(target=watch)
    watcher.start()
    _, errors = process.communicate()
    watcher.join()
    if process.returncode:
        raise SystemExit(errors.decode())
    return time.monotonic() - begin, peak / 1e6


def texts(folder: Path) -> Iterator[str]:
    for path in sorted(folder.iterdir()):
        with path.open(encoding="utf-8") as file:
            for line in file:
                yield json.loads(line)["text"]


def bare_loop(folder: Path, megabytes: int) -> float:
    """Seconds for the whole dump, measured on its first 40 MB, which are in memory."""
    some = list(islice(texts(folder), 40_000 * min(40, megabytes) // 1000 or 1))
    share = sum(len(json.dumps({"id": "100", "text": text})) + 1 for text in some)
    worker = cleaner.Cleaner(preset="careful")
    worker.text(some[0])
    begin = time.monotonic()
    for text in some:
        worker.text(text)
    return (time.monotonic() - begin) * sum(p.stat().st_size for p in folder.iterdir()) / share


def ours(folder: Path, jobs: int, out: Path) -> tuple[float, float]:
    command = [sys.executable, "-m", "cleaner", "clean", str(folder), "-o", str(out)]
    return run([*command, "--preset", "careful", "--jobs", str(jobs), "--restart"])


def datatrove(folder: Path, out: Path) -> tuple[float, float]:
    return run(
        [sys.executable, "-m", "benchmarks.dump_speed", "--datatrove", str(folder), str(out)]
    )


def run_datatrove(folder: str, out: str) -> None:
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.filters import C4QualityFilter
    from datatrove.pipeline.formatters import FTFYFormatter
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers import JsonlWriter

    steps = [
        JsonlReader(folder),
        FTFYFormatter(),
        C4QualityFilter(),
        JsonlWriter(out, compression=None),
    ]
    LocalPipelineExecutor(
        steps, tasks=2, workers=2, logging_dir=f"{out}/logs", skip_completed=False
    ).run()


def tell(name: str, seconds: list[float], size: float, peaks: list[float]) -> None:
    peak = f", peak {max(peaks):.0f} MB" if peaks else ""
    print(f"{name:<28} {size / min(seconds):6.2f} MB/s{peak}", flush=True)


def main(megabytes: int, passes: int) -> None:
    with tempfile.TemporaryDirectory() as place:
        whole = write_dump(Path(place) / "whole", megabytes, 1)
        size = sum(path.stat().st_size for path in whole.iterdir()) / 1e6
        print(f"{size:.0f} MB of JSONL, {passes} passes", flush=True)
        if not passes:
            taken, peak = ours(whole, 2, Path(place) / "two")
            tell("cleaner clean --jobs 2", [taken], size, [peak])
            return
        halves = write_dump(Path(place) / "halves", megabytes, 2)
        runs: dict[str, Callable[[], tuple[float, float]]] = {
            "library loop": lambda: (bare_loop(whole, megabytes), 0.0),
            "cleaner clean --jobs 1": lambda: ours(whole, 1, Path(place) / "one"),
            "cleaner clean --jobs 2": lambda: ours(whole, 2, Path(place) / "two"),
            "datatrove, 2 workers": lambda: datatrove(halves, Path(place) / "theirs"),
        }
        seconds: dict[str, list[float]] = {name: [] for name in runs}
        peaks: dict[str, list[float]] = {name: [] for name in runs}
        for _ in range(passes):
            for name, measured in runs.items():
                taken, peak = measured()
                seconds[name].append(taken)
                if peak:
                    peaks[name].append(peak)
        for name in runs:
            tell(name, seconds[name], size, peaks[name])
        loop, one, two, theirs = (min(seconds[name]) for name in runs)
        print(f"one job beside the loop {loop / one:.2f}, two jobs beside one {one / two:.2f},")
        print(f"two jobs beside datatrove {theirs / two:.2f}")


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments[:1] == ["--datatrove"]:
        run_datatrove(arguments[1], arguments[2])
        raise SystemExit
    WCXB = Path(arguments[2]) if len(arguments) > 2 else DATA / "wcxb"
    main(
        int(arguments[0]) if arguments else 100,
        int(arguments[1]) if len(arguments) > 1 else 3,
    )
