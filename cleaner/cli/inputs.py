"""What a command is given: pages, dumps, folders of them, and where each one's output goes."""

from __future__ import annotations

import glob
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

import click

from cleaner.engines.run import errors_of
from cleaner.errors import InputError
from cleaner.formats.folder import folder_files
from cleaner.formats.html import is_html
from cleaner.formats.kinds import Form, form_of, without_suffix
from cleaner.formats.streams import Stream, is_stream
from cleaner.formats.text import SUFFIXES, TextInput

WHOLE_MOST = 1 << 25
"""Bytes. ``--diff`` and ``explain`` hold a file at once; larger ones are for ``clean``."""


@dataclass(frozen=True, slots=True)
class Job:
    """One input and the place its output goes to; ``None`` for standard output."""

    source: str
    target: Path | None
    form: Form | None = None
    """Of a dump; ``None``: one page."""
    stream: Stream | None = None
    """Standard input, where it had to be looked into."""


@dataclass(frozen=True, slots=True)
class _Source:
    path: str
    relative: Path
    form: Form | None
    stream: Stream | None = None


def takes_html(source: str, html: bool) -> bool:
    """Whether an input is read as a web page: files by suffix, standard input if said."""
    return is_html(source) if source != "-" else html


def whole(text: TextInput) -> str:
    """All of a text, if it is of a size to be held at once."""
    if text.size > WHOLE_MOST:
        raise InputError(
            f"{text.name} has {text.size >> 20} MB: this reads up to {WHOLE_MOST >> 20} MB "
            "at once; `cleaner clean` takes any size"
        )
    return text.text()


def jobs_of(
    paths: Sequence[str],
    *,
    output: str | None,
    in_place: bool,
    writes: bool,
    said: Form | None,
    to: Form | None,
    html: bool,
) -> list[Job]:
    """Every input with its output. ``said`` and ``to``: formats that options name; ``writes``:
    whether there is an output at all."""
    if any(not path for path in paths):
        raise InputError("an empty name is no file")
    named = _globbed(paths)
    sources = [source for path in named for source in _sources(path, said, html)]
    folder = any(path != "-" and Path(path).is_dir() for path in named)
    several = len(sources) > 1 or folder
    if several and writes and not output and not in_place:
        raise click.UsageError("a folder or several inputs need -o FOLDER or --in-place")
    into = output is not None and (several or Path(output).is_dir() or output.endswith("/"))
    jobs = []
    for source in sources:
        target: Path | None = None
        if in_place:
            target = Path(source.path)
        elif output is not None and into:
            target = Path(output) / _name(source, to)
        elif output is not None and output != "-":
            target = Path(output)
        jobs.append(Job(source.path, target, source.form, source.stream))
    _check(jobs, in_place)
    return jobs


def _check(jobs: Sequence[Job], in_place: bool) -> None:
    targets = [os.path.realpath(job.target) for job in jobs if job.target is not None]
    if len(set(targets)) < len(targets):
        raise click.UsageError("two inputs would be written to the same file")
    if not in_place and any(job.target is not None and _is_input(job) for job in jobs):
        raise click.UsageError("the output would replace its input: say --in-place")
    sources = {os.path.realpath(job.source) for job in jobs if job.source != "-"}
    for job in jobs:
        if job.form is not None and job.target is not None:
            errors = os.path.realpath(errors_of(job.target))
            if errors in sources or errors in targets:
                raise click.UsageError(
                    f"{errors_of(job.target)} is where the errors of {job.target} go: "
                    "give it another name, or leave it out"
                )
    if in_place and any(job.source == "-" for job in jobs):
        raise click.UsageError("--in-place needs files, not standard input")


def check_report(report: str, jobs: Sequence[Job]) -> None:
    """Raise for a report that would take the place of a file of the run, or can't be written:
    before the run, not after it."""
    path = os.path.realpath(report)
    if is_stream(Path(report)):
        return
    for job in jobs:
        names = [job.source] if job.source != "-" else []
        if job.target is not None:
            names += [str(job.target), str(errors_of(job.target))]
        if path in map(os.path.realpath, names):
            raise click.UsageError(f"--report {report} would replace what is read or written")
    if not Path(path).parent.is_dir():
        raise InputError(f"--report {report}: there is no folder {Path(report).parent}")


def _is_input(job: Job) -> bool:
    """Whether a job's output is its input, by whatever name; a device may be both."""
    if job.target is None or job.source == "-" or is_stream(job.target):
        return False
    return os.path.realpath(job.target) == os.path.realpath(job.source)


def _globbed(paths: Sequence[str]) -> list[str]:
    """The paths, with patterns that no shell has expanded."""
    found: list[str] = []
    for path in paths:
        if path != "-" and glob.has_magic(path) and not Path(path).exists():
            matches = sorted(glob.glob(path, recursive=True))  # noqa: PTH207 - any root
            if not matches:
                raise InputError(f"{path} matches no file")
            found.extend(matches)
        else:
            found.append(path)
    return found


def _sources(path: str, said: Form | None, html: bool) -> list[_Source]:
    if path != "-" and Path(path).is_dir():
        below = folder_files(Path(path))
        if not below:
            raise InputError(
                f"{path} has no text files or web pages (.txt, .md, .html, …) and no dumps"
            )
        return [_Source(file, Path(file).relative_to(path), form) for file, form in below]
    relative = Path("stdin.txt") if path == "-" else Path(Path(path).name)
    if said is not None:
        return [_Source(path, relative, said)]
    if path == "-":
        if html:
            return [_Source(path, relative, None)]
        stream = Stream(path)
        form = form_of(path, stream)
        if form is None and stream.codec:
            raise InputError("standard input is compressed: say of what, like --from jsonl.gz")
        name = Path(f"stdin.{form}") if form is not None else relative
        return [_Source(path, name, form, stream if form is not None else None)]
    if PurePath(path).suffix.lower() in SUFFIXES:
        return [_Source(path, relative, None)]
    return [_Source(path, relative, form_of(path))]


def _name(source: _Source, to: Form | None) -> Path:
    if source.form is not None:
        if to is None:
            return source.relative
        return source.relative.with_name(f"{without_suffix(source.relative.name)}.{to}")
    return source.relative.with_suffix(".txt") if is_html(source.path) else source.relative
