"""Many files of one page each: cleaned in processes, resumable."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import cleaner
from cleaner.engines.checkpoint import Checkpoint, State
from cleaner.engines.local import Pool
from cleaner.engines.run import EVERY, Settings
from cleaner.engines.task import Task
from cleaner.formats.page_files import PageFiles
from cleaner.formats.record import Bad
from cleaner.formats.text import make_folder


def clean_files(
    files: Sequence[tuple[str, str]],
    out: Path | None,
    encoding: str | None,
    settings: Settings,
    progress: Callable[[int, list[Bad]], None],
) -> State:
    """Clean files, each a path to read and one to write. ``out``: the folder that they are
    written below, where what is done is noted meanwhile. ``progress`` hears how many are
    done and what could not be."""
    state = State()
    checkpoint = None
    if out is not None:
        checkpoint = Checkpoint(out / "pages", _what(files, encoding, settings))
        begun = checkpoint.taken_up(out, resume=settings.resume, restart=settings.restart)
        state = begun or state
        make_folder(out)
    layout = PageFiles(encoding)
    task = Task(settings.config, layout, layout)
    due = time.monotonic() + EVERY
    with Pool(task, settings.jobs, settings.timeout, settings.memory) as pool:
        for chunk, done in pool.run(layout.chunks(files, state.mark)):
            state.mark = chunk.end
            state.counts.merge(done.counts)
            progress(chunk.end.offset, done.bad)
            if checkpoint is not None and time.monotonic() > due:
                checkpoint.save(state)
                due = time.monotonic() + EVERY
    if checkpoint is not None:
        checkpoint.drop()
    return state


def _what(
    files: Sequence[tuple[str, str]], encoding: str | None, settings: Settings
) -> dict[str, Any]:
    digest = hashlib.sha256()
    for source, target in files:
        about = Path(source).stat() if Path(source).exists() else None
        size, changed = (about.st_size, about.st_mtime_ns) if about else (0, 0)
        digest.update(f"{source}\0{target}\0{size}\0{changed}\n".encode("utf-8", "surrogatepass"))
    return {
        "version": cleaner.__version__,
        "input": digest.hexdigest(),
        "options": asdict(settings.config),
        "--encoding": encoding,
    }
