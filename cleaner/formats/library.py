"""``read_records`` and ``write_records``: dumps, read and written from a program."""

from __future__ import annotations

import itertools
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from cleaner.errors import InputError
from cleaner.formats.dump import Dump, head_of, layout_for, layout_of, packed
from cleaner.formats.folder import folder_files, page_record
from cleaner.formats.kinds import Form, form_by_name, form_of, form_said
from cleaner.formats.record import Bad, Names, Record
from cleaner.formats.spool import Spool

_BATCH = 500


def read_records(
    source: str | os.PathLike[str],
    *,
    format: str | None = None,
    text_field: str = "text",
    html_field: str = "html",
    id_field: str = "id",
    url_field: str = "url",
    errors: Callable[[Bad], None] | None = None,
) -> Iterator[Record]:
    """The records of a dump, one after the other: JSONL, Parquet, WARC, WET, CSV, compressed
    or not, a folder of such files or of texts and web pages, or ``-`` for standard input.

    ``format``: ``"jsonl"``, ``"warc.gz"``, …, where neither name nor content tells it. A
    dotted field name is a field within a field. ``errors`` gets what can't be read; without
    it, that raises ``InputError``, as does a source that is no dump.
    """
    path = os.fspath(source)
    names = Names(text_field, html_field, id_field, url_field)
    if path != "-" and Path(path).is_dir():
        files = folder_files(Path(path))
        if not files:
            raise InputError(f"{path} has no dumps, texts or web pages")
        return itertools.chain.from_iterable(
            _records(file, form, names, errors, Path(path)) for file, form in files
        )
    form = form_said(format) if format is not None else form_of(path)
    if form is None and path == "-":
        raise InputError("what comes from standard input is no dump: say its format")
    return _records(path, form, names, errors, Path(path).parent)


def _records(
    path: str,
    form: Form | None,
    names: Names,
    errors: Callable[[Bad], None] | None,
    folder: Path,
) -> Iterator[Record]:
    if form is None:
        return iter([page_record(Path(path), folder, names)])
    dump = Dump(path, form, names)  # here and not later: a wrong file raises at the call
    return _of_dump(dump, errors)


def _of_dump(dump: Dump, errors: Callable[[Bad], None] | None) -> Iterator[Record]:
    try:
        for chunk in dump.chunks():
            for item in itertools.chain(dump.layout.decode(chunk, dump.name), chunk.bad):
                if isinstance(item, Record):
                    yield item
                elif isinstance(item, Bad):
                    if errors is None:
                        raise InputError(f"{dump.name}, record {item.position}: {item.error}")
                    errors(item)
    finally:
        dump.close()


def write_records(
    records: Iterable[Record], target: str | os.PathLike[str], *, format: str | None = None
) -> int:
    """Write records as a dump, whole or not at all; how many there were.

    A JSON line that was read keeps every byte but its text. ``target``: a file, or ``-`` for
    standard output, whose format its name or ``format`` tells. Raises ``InputError`` for a
    record that the format can't hold.
    """
    path = os.fspath(target)
    form = form_said(format) if format is not None else form_by_name(path)
    if form is None:
        raise InputError(f"{path} has no suffix that tells its format: say format='jsonl'")
    if path == "-" and form.kind == "parquet":
        raise InputError("Parquet can't be written to a pipe: give a file's name")
    spool = Spool(Path(path)) if path != "-" else None
    if spool is not None:
        spool.back_to(0)
    append = spool.append if spool is not None else sys.stdout.buffer.write
    try:
        count = 0
        left = iter(records)
        layout = None
        while batch := list(itertools.islice(left, _BATCH)):
            if layout is None:
                columns = [name for record in batch for name in record.row()]
                layout = layout_for(form, layout_of("jsonl", batch[0].names), columns)
                append(head_of(layout, form.codec))
            append(packed(layout, batch, form.codec))
            count += len(batch)
        if spool is not None:
            spool.finish(layout or layout_of(form.kind, Names()))
    except ValueError as error:
        if spool is not None:
            spool.drop()
        raise InputError(f"{path} can't hold a record: {error}") from None
    except BaseException:
        if spool is not None:
            spool.drop()
        raise
    return count
