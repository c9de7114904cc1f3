"""One interface to all formats: a dump to read, and the layout of one to write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from cleaner.errors import InputError
from cleaner.formats.csv_rows import CsvRows
from cleaner.formats.json_fields import JsonLine
from cleaner.formats.json_lines import JsonLines
from cleaner.formats.kinds import Form, Kind
from cleaner.formats.page_files import PageFiles
from cleaner.formats.parquet import Parquet
from cleaner.formats.record import MOST, Chunk, Mark, Names, Other, Record
from cleaner.formats.streams import Codec, Stream, compressor
from cleaner.formats.warc import Warc

Layout: TypeAlias = JsonLines | CsvRows | Warc | Parquet


class Dump:
    """A file of records. Raises ``InputError`` if it is none, or if its first record
    has nothing to clean."""

    def __init__(
        self, path: str, form: Form, names: Names, most: int = MOST, stream: Stream | None = None
    ) -> None:
        self.path = path
        self.name = "standard input" if path == "-" else path
        self.form = form
        self.broken: str | None = None
        self._stream: Stream | None = None
        self.columns: tuple[str, ...] = ()
        """The fields of its records; of JSONL, of the first ones."""
        self.layout = layout_of(form.kind, names, most)
        if isinstance(self.layout, Parquet):
            self.layout = self.layout.reading(path)
            self.columns = self.layout.columns
            return
        opened = stream or Stream(path)
        if isinstance(self.layout, CsvRows):
            self.layout = self.layout.reading(opened)
            _must_have(self.name, self.layout.columns, names)
        elif isinstance(self.layout, JsonLines):
            lines = opened.peek(1 << 18).split(b"\n")[:-1]
            self.columns = tuple(dict.fromkeys(name for line in lines for name in _fields(line)))
            if lines and (first := _fields(lines[0])):
                _must_have(self.name, first, names)
        if not isinstance(self.layout, JsonLines):
            self.columns = self.layout.columns
        if path == "-":
            self._stream = opened
        else:
            opened.close()  # of many dumps that are looked into, one is read at a time

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
            return
        if self._stream is None:
            self._stream = Stream(self.path)
        yield from self.layout.chunks(self._stream, start)
        self.broken = self._stream.broken

    def close(self) -> None:
        """Close the file."""
        if self._stream is not None:
            self._stream.close()


def _fields(line: bytes) -> list[str]:
    try:
        return list(JsonLine(line.decode(), ()))
    except ValueError:
        return []  # a bad line, which is for the record of errors


def _must_have(name: str, fields: Sequence[str], names: Names) -> None:
    heads = {names.text, names.html, names.text.partition(".")[0], names.html.partition(".")[0]}
    if not heads.intersection(fields):
        raise InputError(
            f"{name} has no field {names.text!r} (it has {', '.join(fields)}): "
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


def layout_for(form: Form, like: Layout, columns: Sequence[str]) -> Layout:
    """How that format is written of what was read in the layout ``like``, of records with
    those fields (which matter to CSV only). Raises ``MissingExtraError`` where its compression
    needs a library that is not installed."""
    compressor(form.codec)  # a worker would only find that out when it writes its first record
    if form.kind in ("csv", "tsv"):
        delimiter, end = "\t" if form.kind == "tsv" else ",", "\n"
        if isinstance(like, CsvRows):
            delimiter = like.delimiter if form.kind == "csv" else delimiter
            end = like.line_end
        names = list(dict.fromkeys(columns))
        if like.names.text not in names and like.names.text.partition(".")[0] not in names:
            names.append(like.names.text)
        return CsvRows(like.names, like.most, like.size, delimiter, end, tuple(names))
    layout = layout_of(form.kind, like.names, like.most)
    if isinstance(layout, Parquet) and isinstance(like, Parquet):
        return replace(layout, compression=like.compression, schema=like.schema)
    return layout


def packed(layout: Layout | PageFiles, items: Iterable[Record | Other], codec: Codec) -> bytes:
    """Records as the bytes of a file, compressed. Raises ``ValueError`` for a record that
    the format can't hold."""
    compress = compressor(codec)
    if isinstance(layout, Warc) and codec:
        return b"".join(compress(member) for member in layout.members(items))
    return compress(layout.encode(items))


def head_of(layout: Layout, codec: Codec) -> bytes:
    """What a file begins with, compressed."""
    return compressor(codec)(layout.head()) if isinstance(layout, CsvRows) else b""
