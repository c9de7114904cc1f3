"""What is told of a run: ``--report`` and ``--statistics``."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

import cleaner
from cleaner.cli.inputs import Job
from cleaner.engines.counts import Counts
from cleaner.engines.run import Settings, errors_of
from cleaner.formats.text import write_whole


def statistics(counts: Counts) -> None:
    """Print what each rule took, most first: lines, characters, rule."""
    rules = sorted(counts.rules.items(), key=lambda entry: (-entry[1][1], entry[0]))
    for rule, (lines, characters) in rules:
        noun = "line " if lines == 1 else "lines"
        click.echo(f"{lines:>9,} {noun} {characters:>12,} characters  {rule}")
    removed = counts.characters_in - counts.characters_out
    noun = "document" if counts.records == 1 else "documents"
    click.echo(f"{counts.records:,} {noun}, {removed:,} of {counts.characters_in:,} characters")


def write_report(
    path: Path, jobs: Sequence[Job], settings: Settings, counts: Counts, seconds: float
) -> None:
    """Write all that is known of a run as JSON."""
    report = {
        "version": cleaner.__version__,
        "settings": {
            "options": asdict(settings.config),
            "fields": asdict(settings.names),
            "html_first": settings.html_first,
            "keep_removed": settings.keep_removed,
            "most": settings.most,
            "jobs": settings.jobs,
            "timeout": settings.timeout,
            "memory": settings.memory,
        },
        "inputs": [_input(job) for job in jobs],
        "seconds": round(seconds, 3),
        "counts": counts.to_dict(),
    }
    with write_whole(path) as handle:
        json.dump(report, handle, ensure_ascii=False, indent=2)
        handle.write("\n")


def _input(job: Job) -> dict[str, object]:
    about: dict[str, object] = {
        "path": job.source,
        "format": str(job.form) if job.form is not None else None,
        "output": str(job.target) if job.target is not None else None,
    }
    if job.source != "-":
        with Path(job.source).open("rb") as file:
            about["bytes"] = Path(job.source).stat().st_size
            about["sha256"] = hashlib.file_digest(file, "sha256").hexdigest()
    if job.target is not None and job.form is not None and errors_of(job.target).exists():
        about["errors"] = str(errors_of(job.target))
    return about
