"""``cleaner clean`` on a JSONL dump of page text: speed, what two jobs bring, peak memory.

    python -m benchmarks.dump_speed [MEGABYTES] [PASSES] [WCXB-FOLDER]

In turn on the same dump, wall-clock time, the fastest of the passes (with 0 passes only two jobs
are run, once: for the memory of large dumps): the bare library loop in one process, the command
with one job and with two, and datatrove's FTFYFormatter and C4QualityFilter with two workers (on
the dump in two files, since it shares out files). Memory is the most that all processes of a run
together held (sum of their resident sets, sampled). CPU time, of all processes, is told too:
wall-clock time means little where others use the cores.

datatrove's filter splits sentences by spaCy, which it does not bring: ``pip install spacy``. Where
one of the two is not installed, ours runs alone.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from itertools import cycle, islice
from pathlib import Path
from typing import NamedTuple

import psutil

import cleaner
from benchmarks.pages import DATA, dumps

THEIRS = "datatrove, 2 workers"

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


class Cost(NamedTuple):
    """What a run took: wall-clock and CPU seconds, and peak MB."""

    seconds: float
    processor: float
    peak: float = 0.0


def run(command: list[str]) -> Cost:
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    peak = 0
    processor: dict[int, float] = {}

    def watch() -> None:
        nonlocal peak
        while process.poll() is None:
            total = 0
            try:
                top = psutil.Process(process.pid)
                for each in [top, *top.children(recursive=True)]:
                    total += each.memory_info().rss
                    processor[each.pid] = sum(each.cpu_times()[:2])
            except psutil.NoSuchProcess:
                continue
            peak = max(peak, total)
            time.sleep(0.05)

    watcher = threading.Thread(target=watch)
    watcher.start()
    _, errors = process.communicate()
    watcher.join()
    if process.returncode:
        raise SystemExit(errors.decode())
    return Cost(time.monotonic() - begin, sum(processor.values()), peak / 1e6)


def texts(folder: Path) -> Iterator[str]:
    for path in sorted(folder.iterdir()):
        with path.open(encoding="utf-8") as file:
            for line in file:
                yield json.loads(line)["text"]


def bare_loop(folder: Path, megabytes: int) -> Cost:
    """For the whole dump, measured on its first 40 MB, which are in memory."""
    some = list(islice(texts(folder), min(40, megabytes) * 40))
    share = sum(len(json.dumps({"id": "100", "text": text})) + 1 for text in some)
    times = sum(path.stat().st_size for path in folder.iterdir()) / share
    worker = cleaner.Cleaner(preset="careful")
    worker.text(some[0])
    begin, used = time.monotonic(), time.process_time()
    for text in some:
        worker.text(text)
    return Cost((time.monotonic() - begin) * times, (time.process_time() - used) * times)


def ours(folder: Path, jobs: int, out: Path) -> Cost:
    command = [sys.executable, "-m", "cleaner", "clean", str(folder), "-o", str(out)]
    return run([*command, "--preset", "careful", "--jobs", str(jobs), "--restart"])


def datatrove(folder: Path, out: Path) -> Cost:
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


def tell(name: str, costs: list[Cost], size: float) -> Cost:
    least = Cost(*(min(column) for column in list(zip(*costs, strict=True))[:2]))
    peak = max(cost.peak for cost in costs)
    print(
        f"{name:<24} {size / least.seconds:6.2f} MB/s, {least.processor / size:.3f} CPU seconds/MB"
        + (f", peak {peak:.0f} MB" if peak else ""),
        flush=True,
    )
    return least


def main(megabytes: int, passes: int) -> None:
    with tempfile.TemporaryDirectory() as place:
        whole = write_dump(Path(place) / "whole", megabytes, 1)
        size = sum(path.stat().st_size for path in whole.iterdir()) / 1e6
        print(f"{size:.0f} MB of JSONL, {passes} passes", flush=True)
        if not passes:
            tell("cleaner clean --jobs 2", [ours(whole, 2, Path(place) / "two")], size)
            return
        halves = write_dump(Path(place) / "halves", megabytes, 2)
        runs: dict[str, Callable[[], Cost]] = {
            "library loop": lambda: bare_loop(whole, megabytes),
            "cleaner clean --jobs 1": lambda: ours(whole, 1, Path(place) / "one"),
            "cleaner clean --jobs 2": lambda: ours(whole, 2, Path(place) / "two"),
        }
        if find_spec("datatrove") and find_spec("spacy"):
            runs[THEIRS] = lambda: datatrove(halves, Path(place) / "theirs")
        else:
            print(f"{THEIRS}: left out, needs pip install datatrove spacy", flush=True)
        costs: dict[str, list[Cost]] = {name: [] for name in runs}
        for _ in range(passes):
            for name, measured in runs.items():
                costs[name].append(measured())
        loop, one, two, *others = (tell(name, costs[name], size) for name in runs)
        for what, before, after in (
            ("one job beside the loop", loop, one),
            ("two jobs beside one", one, two),
            *(("two jobs beside datatrove", theirs, two) for theirs in others),
        ):
            faster = before.seconds / after.seconds
            print(f"{what}: {faster:.2f} as fast, by CPU {before.processor / after.processor:.2f}")


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
