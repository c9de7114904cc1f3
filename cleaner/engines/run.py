"""One dump from file to file: cleaned in processes, resumable, nothing lost."""

from __future__ import annotations

import contextlib
import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import cleaner
from cleaner.config import Config
from cleaner.engines.checkpoint import Checkpoint, State, identity
from cleaner.engines.counts import Counts
from cleaner.engines.local import MEMORY, TIMEOUT, Pool, cores
from cleaner.engines.task import Done, Task
from cleaner.errors import InputError
from cleaner.formats.dump import Dump, Layout, head_of, layout_for
from cleaner.formats.kinds import Form, form_by_name
from cleaner.formats.record import MOST, Bad, Chunk, Names
from cleaner.formats.spool import Spool, part_of, refuse_stream
from cleaner.formats.streams import Stream

EVERY = 0.25
"""Seconds between two checkpoints, if they cost little."""

SHARE = 0.03
"""Of the time, at most, that checkpoints may take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How dumps are cleaned."""

    config: Config = field(default_factory=Config)
    names: Names = field(default_factory=Names)
    html_first: bool = False
    keep_removed: bool = False
    to: Form | None = None
    """The format of the output; ``None``: as its name says, else that of the input."""
    most: int = MOST
    jobs: int = field(default_factory=cores)
    timeout: float = TIMEOUT
    memory: int = MEMORY
    writes: bool = True
    """Whether to write what was cleaned, or to count only."""
    resume: bool = False
    restart: bool = False


class Run:
    """The cleaning of one dump into ``target``; ``None`` for standard output.

    Raises ``InputError`` for what is no dump, and for an unfinished run that is not said to
    go on or to begin anew. Raises ``MissingExtraError`` where a library is not installed that
    its input or its output needs.
    """

    def __init__(
        self,
        source: str,
        form: Form,
        target: Path | None,
        settings: Settings,
        stream: Stream | None = None,
    ) -> None:
        self.state = State()
        self.target = target
        if target is not None:
            refuse_stream(target)
        self._settings = settings
        self._checkpoint: Checkpoint | None = None
        self._next = time.monotonic() + EVERY
        self._form = _form_to(form, target, settings)
        self._dump = Dump(source, form, settings.names, settings.most, stream)
        try:
            self._writing = self._layout() if settings.writes else None
            if target is not None:
                self._checkpoint = Checkpoint(target, self._what())
                self._go_on(self._checkpoint)
        except BaseException:
            self._dump.close()
            raise

    def _layout(self) -> Layout:
        added = ("removed",) if self._settings.keep_removed else ()
        if added and self._form.kind in ("warc", "wet"):
            raise InputError("--keep-removed: WET has no place for it; write jsonl (--to jsonl)")
        return layout_for(self._form, self._dump.layout, (*self._dump.columns, *added))

    def _what(self) -> dict[str, Any]:
        """What a run to go on with must have in common with this one."""
        settings = self._settings
        return {
            "version": cleaner.__version__,
            "input": identity(self._dump.path) if self._dump.path != "-" else None,
            "format of the input": str(self._dump.form),
            "format of the output": str(self._form),
            "options": asdict(settings.config),
            "fields": asdict(settings.names),
            "--html-field": settings.html_first,
            "--keep-removed": settings.keep_removed,
            "--max-record": settings.most,
        }

    def _go_on(self, checkpoint: Checkpoint) -> None:
        resume, restart = self._settings.resume, self._settings.restart
        goes_on = resume and not restart and checkpoint.path.exists()
        if goes_on and self._dump.path == "-":
            raise InputError("standard input can't be resumed: --restart begins anew")
        begun = checkpoint.taken_up(self.target, resume=resume, restart=restart)
        self.state = begun or self.state

    def execute(self, progress: Callable[[int], None] = lambda _: None) -> State:
        """Clean what is not cleaned yet. ``progress`` hears how many bytes of the input were
        read."""
        try:
            if not self.state.finished:
                self._clean(progress)
            if self.target is not None:
                self._finish(self.target)
        finally:
            self._dump.close()
        return self.state

    def forget(self) -> None:
        """The run this belongs to is over: there is nothing to go on with."""
        if self._checkpoint is not None:
            self._checkpoint.drop()

    def _clean(self, progress: Callable[[int], None]) -> None:
        settings, state = self._settings, self.state
        with contextlib.ExitStack() as stack:
            out = errors = None
            if self.target is not None:
                errors = stack.enter_context(contextlib.closing(Spool(errors_of(self.target))))
                errors.back_to(state.errors)
                if settings.writes:
                    out = stack.enter_context(contextlib.closing(Spool(self.target)))
                    out.back_to(state.length)
            write = out.append if out is not None else _to_stdout
            if self._writing is not None and not state.length:
                write(head_of(self._writing, self._form.codec))
            try:
                for chunk, done in stack.enter_context(self._pool()).run(self._chunks()):
                    write(done.payload)
                    for bad in done.bad:
                        _tell(bad, errors)
                    self.state = _beyond(self.state, chunk, done, out, errors)
                    progress(self._dump.consumed)
                    if time.monotonic() > self._next:
                        self._save(out, errors)
            except KeyboardInterrupt:
                self._save(out, errors)
                raise
            self.state.finished, self.state.broken = True, self._dump.broken
            self._save(out, errors)

    def _pool(self) -> Pool:
        settings = self._settings
        task = Task(
            settings.config,
            self._dump.layout,
            self._writing,
            self._form.codec,
            self._dump.name,
            settings.html_first,
            settings.keep_removed,
        )
        return Pool(task, settings.jobs, settings.timeout, settings.memory)

    def _chunks(self) -> Iterator[Chunk]:
        return self._dump.chunks(self.state.mark)

    def _save(self, out: Spool | None, errors: Spool | None) -> None:
        if self._checkpoint is None or errors is None:
            return
        begin = time.monotonic()
        if out is not None:
            out.sync()
        errors.sync()
        self._checkpoint.save(self.state)
        end = time.monotonic()
        self._next = end + max(EVERY, (end - begin) / SHARE)

    def _finish(self, target: Path) -> None:
        """Give the files their names: as often as need be, should it be interrupted."""
        errors = errors_of(target)
        if not self.state.errors:
            part_of(errors).unlink(missing_ok=True)
            errors.unlink(missing_ok=True)  # of an earlier run
        elif part_of(errors).exists():
            Spool(errors).finish()
        if self._writing is not None and part_of(target).exists():
            Spool(target).finish(self._writing)


def _beyond(
    state: State, chunk: Chunk, done: Done, out: Spool | None, errors: Spool | None
) -> State:
    """Where the run stands with one chunk more: a state of its own, so that a Ctrl-C between
    two steps finds the old one or the new one, never half of each."""
    counts = Counts()
    counts.merge(state.counts)
    counts.merge(done.counts)
    return State(
        mark=chunk.end,
        length=out.length() if out is not None else 0,
        errors=errors.length() if errors is not None else 0,
        counts=counts,
    )


def errors_of(target: Path) -> Path:
    """Where the records go that can't be cleaned."""
    return target.with_name(f"{target.name}.errors.jsonl")


def _form_to(form: Form, target: Path | None, settings: Settings) -> Form:
    """The format of the output: as said, as its name says, or that of the input."""
    named = form_by_name(target.name) if target is not None else form
    to = settings.to or named
    if to is None:
        raise InputError(
            f"{target} has no suffix that tells its format: say it, for example --to {form}"
        )
    if to.kind == "parquet" and target is None and settings.writes:
        raise InputError("Parquet can't be written to a pipe: give -o FILE, or --to jsonl")
    return to


def _to_stdout(data: bytes) -> None:
    sys.stdout.buffer.write(data)


def _tell(bad: Bad, errors: Spool | None) -> None:
    entry = bad.to_dict()
    if errors is not None:
        line = json.dumps(entry, ensure_ascii=False)
        errors.append(line.encode("utf-8", "surrogatepass") + b"\n")
    else:  # perhaps a terminal, which some characters would steer
        print(json.dumps(entry), file=sys.stderr)
