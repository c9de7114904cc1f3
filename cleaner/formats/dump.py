"""A dump that is read, and the layout of one that is written: the formats as one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from cleaner.errors import InputError
from cleaner.formats.csv_rows import CsvRows
from cleaner.formats.json_fields import JsonLine
from cleaner.formats.json_lines import JsonLines
from cleaner.formats.kinds import Form, Kind
from cleaner.formats.parquet import Parquet
from cleaner.formats.record import MOST, Chunk, Mark, Names, Other, Record
from cleaner.formats.streams import Codec, Stream, compressor
from cleaner.formats.warc import Warc

Layout: TypeAlias = JsonLines | CsvRows | Warc | Parquet


class Dump:
    """A file of records, opened. Raises ``InputError`` if it is none, or if its first record
    has nothing to clean."""

    def __init__(
        self, path: str, form: Form, names: Names, most: int = MOST, stream: Stream | None = None
    ) -> None:
        self.path = path
        self.name = "standard input" if path == "-" else path
        self.form = form
        self.broken: str | None = None
        self._stream: Stream | None = None
        self.layout = layout_of(form.kind, names, most)
        if isinstance(self.layout, Parquet):
            self.layout = self.layout.reading(path)
            return
        self._stream = stream or Stream(path)
        if isinstance(self.layout, CsvRows):
            self.layout = self.layout.reading(self._stream)
            _must_have(self.name, self.layout.columns, names)
        elif isinstance(self.layout, JsonLines):
            line, end, _ = self._stream.peek(1 << 18).partition(b"\n")
            if end:
                _must_have(self.name, _fields(line), names)

    @property
    def consumed(self) -> int:
        """Bytes of the file itself that were read so far."""
        return self._stream.consumed if self._stream is not None else 0

    def chunks(self, start: Mark = Mark()) -> Iterator[Chunk]:  # noqa: B008 - immutable
        """Its parts from there on, the same wherever reading begins."""
        if isinstance(self.layout, Parquet):
            for chunk in self.layout.chunks(self.path, start):
                self.broken = chunk.bad[0].error if chunk.end.offset < 0 else None
                yield chunk
        elif self._stream is not None:
            yield from self.layout.chunks(self._stream, start)
            self.broken = self._stream.broken

    def close(self) -> None:
        """Close the file."""
        if self._stream is not None:
            self._stream.close()


def _fields(line: bytes) -> Sequence[str] | None:
    try:
        return list(JsonLine(line.decode(), ()))
    except ValueError:
        return None  # a bad line, which is for the record of errors


def _must_have(name: str, fields: Sequence[str] | None, names: Names) -> None:
    heads = {names.text, names.html, names.text.partition(".")[0], names.html.partition(".")[0]}
    if fields is not None and not heads.intersection(fields):
        raise InputError(
            f"{name} has no field {names.text!r} (it has {', '.join(fields) or 'none'}): "
            "say --text-field or --html-field"
        )


def layout_of(kind: Kind, names: Names, most: int = MOST) -> Layout:
    """How that format is read."""
    if kind == "jsonl":
        return JsonLines(names, most)
    if kind == "parquet":
        return Parquet(names, most)
    if kind in ("csv", "tsv"):
        return CsvRows(names, most, delimiter="\t" if kind == "tsv" else ",")
    return Warc(names, most)


def layout_for(form: Form, like: Layout, added: Sequence[str], first: Sequence[Record]) -> Layout:
    """How that format is written of what was read in the layout ``like``, with the fields
    ``added``; ``first``: records whose fields make the columns of CSV."""
    if form.kind in ("csv", "tsv"):
        delimiter = "\t" if form.kind == "tsv" else ","
        if isinstance(like, CsvRows):
            delimiter = like.delimiter if form.kind == "csv" else "\t"
            columns = list(like.columns)
        else:
            columns = list(dict.fromkeys(name for record in first for name in record.row()))
        if like.names.text not in columns and "." not in like.names.text:
            columns.append(like.names.text)
        columns += [name for name in added if name not in columns]
        line_end = like.line_end if isinstance(like, CsvRows) else "\n"
        return CsvRows(like.names, like.most, like.size, delimiter, line_end, tuple(columns))
    layout = layout_of(form.kind, like.names, like.most)
    if isinstance(layout, Parquet) and isinstance(like, Parquet):
        return replace(layout, compression=like.compression, schema=like.schema)
    return layout


def packed(layout: Layout, items: Iterable[Record | Other], codec: Codec) -> bytes:
    """Records as the bytes of a file, compressed. Raises ``ValueError`` for a record that
    the format can't hold."""
    compress = compressor(codec)
    if isinstance(layout, Warc) and codec:
        return b"".join(compress(member) for member in layout.members(items))
    return compress(layout.encode(items))


def head_of(layout: Layout, codec: Codec) -> bytes:
    """What a file begins with, compressed."""
    return compressor(codec)(layout.head()) if isinstance(layout, CsvRows) else b""
