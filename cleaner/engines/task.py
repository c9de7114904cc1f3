"""What a worker does with a chunk: read its records, clean them, make output of them."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from cleaner.config import Config
from cleaner.engines.counts import Counts
from cleaner.formats.dump import Layout, packed
from cleaner.formats.json_fields import JsonLine, dump
from cleaner.formats.page_files import PageFiles
from cleaner.formats.record import Bad, Chunk, Other, Record
from cleaner.formats.streams import Codec
from cleaner.pipeline import Cleaner

IDLE = -1
"""At no record, but waiting."""
WRITING = -2
"""At no record, but making output of those of a chunk."""


@dataclass(frozen=True, slots=True)
class Task:
    """How the chunks of one dump are cleaned. Picklable."""

    config: Config
    reading: Layout | PageFiles
    writing: Layout | PageFiles | None
    """``None``: nothing is written, only counted."""
    codec: Codec = ""
    source: str = ""
    html_first: bool = False
    """Where a record has both, clean its HTML rather than its text."""
    keep_removed: bool = False

    def worker(self) -> Worker:
        """What cleans chunks so."""
        return Worker(self, Cleaner(self.config))


@dataclass(slots=True)
class Done:
    """What became of a chunk."""

    payload: bytes = b""
    bad: list[Bad] = field(default_factory=list)
    counts: Counts = field(default_factory=Counts)
    exhausted: bool = False
    """The worker ran out of memory and is to be replaced."""


class Worker:
    """Cleans chunks of one dump."""

    def __init__(self, task: Task, cleaner: Cleaner) -> None:
        self._task = task
        self._cleaner = cleaner

    def run(
        self, chunk: Chunk, skip: Mapping[int, str], at: Callable[[int], None] = lambda _: None
    ) -> Done:
        """Clean a chunk. ``skip``: records that are not to be touched again, with the
        reason; ``at`` hears the number of the record that is next."""
        task, done = self._task, Done()
        keeps_others = type(task.writing) is type(task.reading)
        items: list[Record | Other] = []
        source = iter(task.reading.decode(chunk, task.source))
        for index in itertools.count():
            at(index)
            item = next(source, None)
            if item is None:
                break
            if isinstance(item, Bad):
                done.bad.append(item)
            elif isinstance(item, Other):
                if item.kind:
                    done.counts.others[item.kind] = done.counts.others.get(item.kind, 0) + 1
                if keeps_others:
                    items.append(item)
            elif index in skip:
                done.bad.append(_bad(item, skip[index]))
            else:
                self._clean(item, items, done)
        at(WRITING)
        if task.writing is not None:
            done.payload = self._written(task.writing, items, done)
        done.bad.extend(chunk.bad)
        done.counts.errors = len(done.bad)
        at(IDLE)
        return done

    def _clean(self, record: Record, items: list[Record | Other], done: Done) -> None:
        text = record.text
        where = (record.source, record.position, record.id)
        error = ""
        begin = time.perf_counter()
        try:
            if record.takes_html(self._task.html_first):
                result = self._cleaner.html(record.html, record.charset, record.url)
                done.counts.add_html(result, time.perf_counter() - begin, where)
            elif text is not None:
                result = self._cleaner.text(text, record.url)
                done.counts.add(len(text), result, time.perf_counter() - begin, where)
            else:  # nothing to clean, and so it stays
                done.counts.records += 1
                items.append(record)
                return
        except MemoryError:
            done.exhausted, error = True, "took more memory than a worker may have"
        except Exception as wrong:
            error = f"{type(wrong).__name__}: {wrong}"
        if error:  # here, where what filled the memory is gone
            done.bad.append(_bad(record, error))
            return
        done.counts.changed += result.text != text
        record = replace(record, text=result.text)
        if self._task.keep_removed:
            record = record.adding("removed", result.to_dict()["removed"])
        items.append(record)

    def _written(
        self, layout: Layout | PageFiles, items: list[Record | Other], done: Done
    ) -> bytes:
        codec = self._task.codec
        try:
            return packed(layout, items, codec)
        except ValueError:
            pass  # one that the format can't hold; the others it can
        held: list[Record | Other] = []
        for item in items:
            try:
                packed(layout, [item], "")
                held.append(item)
            except ValueError as error:
                if isinstance(item, Record):
                    done.bad.append(_bad(item, str(error)))
        return packed(layout, held, codec)


def _bad(record: Record, error: str) -> Bad:
    """A record as an entry for the errors, with all of it that the input had."""
    if isinstance(record.fields, JsonLine):
        raw = record.fields.line.encode("utf-8")
    else:
        row = dict(record.fields) or record.row()
        for name, value in ((record.names.html, record.html), (record.names.text, record.text)):
            if value is not None:
                row.setdefault(name, value)
        raw = dump(row).encode()
    return Bad(error, record.position, record.source, record.id, raw)
