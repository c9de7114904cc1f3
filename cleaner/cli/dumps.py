"""``cleaner clean`` on dumps: one after the other, each in parallel, with progress."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tqdm import tqdm

from cleaner.cli.inputs import Job
from cleaner.cli.terminal import tell
from cleaner.engines.counts import Counts
from cleaner.engines.run import Run, Settings, errors_of


def clean_dumps(jobs: Sequence[Job], settings: Settings) -> tuple[int, Counts, float]:
    """Clean dumps; the exit code, what was counted, and how long it took."""
    begin = time.monotonic()
    counts = Counts()
    code = 0
    total = sum(_size(job) for job in jobs)
    runs: list[Run] = []
    for job in jobs:  # all are looked into before any is cleaned
        assert job.form is not None
        runs.append(Run(job.source, job.form, job.target, settings, job.stream))
    with tqdm(
        total=total or None,
        unit="B",
        unit_scale=True,
        file=sys.stderr,
        disable=not sys.stderr.isatty(),
    ) as bar:
        before = 0
        for job, run in zip(jobs, runs, strict=True):

            def show(consumed: int, run: Run = run, before: int = before) -> None:
                bar.n = before + consumed
                bar.set_postfix_str(_share(counts, run.state.counts), refresh=False)
                bar.update(0)

            try:
                state = run.execute(show)
            except KeyboardInterrupt:
                bar.clear()
                if run.target is not None:
                    tell("stopped; with --resume it goes on from here")
                raise
            before += _size(job)
            counts.merge(state.counts)
            if state.broken:
                code = 2
                bar.clear()
                tell(state.broken)
    for run in runs:
        run.forget()
    seconds = time.monotonic() - begin
    _summary(jobs, counts, total, seconds)
    return code, counts, seconds


def _size(job: Job) -> int:
    return Path(job.source).stat().st_size if job.source != "-" else 0


def _share(*parts: Counts) -> str:
    before = sum(counts.characters_in for counts in parts)
    after = sum(counts.characters_out for counts in parts)
    records = sum(counts.records for counts in parts)
    share = f", {1 - after / before:.1%} removed" if before else ""
    return f"{records:,} {'record' if records == 1 else 'records'}{share}"


def _summary(jobs: Sequence[Job], counts: Counts, total: int, seconds: float) -> None:
    line = _share(counts)
    if counts.errors:
        places = [errors_of(job.target) for job in jobs if job.target is not None]
        found = ", ".join(str(place) for place in places if place.exists())
        line += f", {counts.errors:,} could not be cleaned" + (f" ({found})" if found else "")
    if counts.others:
        kinds = ", ".join(f"{number:,} {kind}" for kind, number in sorted(counts.others.items()))
        line += f", no documents: {kinds}"
    speed = f", {total / seconds / 1e6:.1f} MB/s" if total and seconds else ""
    tell(f"{line}, {seconds:.1f} s{speed}")
