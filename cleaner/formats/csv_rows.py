"""CSV and TSV: one row a record, the first row names the columns."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from cleaner.errors import InputError
from cleaner.formats.json_fields import dump
from cleaner.formats.record import (
    CHUNK,
    MOST,
    Bad,
    Chunk,
    Mark,
    Names,
    Other,
    Record,
    as_name,
    grouped,
    in_mb,
)
from cleaner.formats.streams import Stream


@dataclass(frozen=True, slots=True)
class CsvRows:
    """How CSV is read and written. ``columns``: of the output, and of an input once read."""

    names: Names = field(default_factory=Names)
    most: int = MOST
    size: int = CHUNK
    delimiter: str = ","
    line_end: str = "\n"
    columns: tuple[str, ...] = ()

    def reading(self, stream: Stream) -> CsvRows:
        """This, with the columns, delimiter and line ends of a file."""
        head = stream.peek(1 << 13).removeprefix(b"\xef\xbb\xbf")
        try:
            line = head[: head.find(b"\n") + 1 or None].decode()
        except UnicodeDecodeError:
            raise InputError(f"{stream.name} is not CSV: its first line is not UTF-8") from None
        delimiter = max((",", ";", "\t"), key=line.count)
        try:
            columns = next(csv.reader([line], delimiter=delimiter), [])
        except csv.Error as error:
            raise InputError(f"{stream.name} is not CSV: its first row: {error}") from None
        if not columns or len(set(columns)) < len(columns):
            what = "names no columns" if not columns else "names a column twice"
            raise InputError(f"{stream.name} is not CSV as it is read here: its first row {what}")
        end = "\r\n" if line.endswith("\r\n") else "\n"
        return replace(self, delimiter=delimiter, line_end=end, columns=tuple(columns))

    def chunks(self, stream: Stream, start: Mark) -> Iterator[Chunk]:
        """The rows in groups; the same groups from wherever reading begins."""
        if start.offset < 0:
            return
        stream.skip(start.offset)
        yield from grouped(self._raw_rows(stream, start), start, self.size)

    def _raw_rows(self, stream: Stream, start: Mark) -> Iterator[tuple[int, bytes | Bad]]:
        """Every row as its bytes, with the offset of what follows it."""
        rows = _Rows(_lines(stream, self.most), self.delimiter, self.most)
        offset, position = start
        for raw, error in rows:
            offset += len(raw)
            if stream.broken and not raw.endswith(b"\n"):
                yield -1, Bad(stream.broken, position, stream.name, raw=raw)
                return
            yield offset, raw if error is None else Bad(error, position, stream.name, raw=raw)
            position += 1
        if stream.broken:
            yield -1, Bad(stream.broken, position, stream.name)

    def decode(self, chunk: Chunk, source: str) -> Iterator[Record | Bad | Other]:
        """Its records, in order."""
        names = self.names
        lines = iter(re.findall(rb"[^\n]*\n|[^\n]+", chunk.payload))
        for position, (raw, _) in enumerate(
            _Rows(lines, self.delimiter, self.most), chunk.position
        ):
            if position == 1 or not raw.strip():
                continue  # the row that names the columns
            try:
                row = next(csv.reader(io.StringIO(raw.decode(), ""), delimiter=self.delimiter))
            except UnicodeDecodeError as error:
                message = f"not UTF-8: byte 0x{raw[error.start]:02x} at byte {error.start}"
                yield Bad(message, position, source, raw=raw)
                continue
            if len(row) != len(self.columns):
                message = f"{len(row)} fields in a file of {len(self.columns)} columns"
                yield Bad(message, position, source, raw=raw)
                continue
            fields: Mapping[str, str] = dict(zip(self.columns, row, strict=True))
            yield Record(
                as_name(fields.get(names.id)),
                as_name(fields.get(names.url)),
                fields.get(names.text),
                fields.get(names.html),
                None,
                fields,
                source,
                position,
                names,
            )

    def head(self) -> bytes:
        """The row that names the columns."""
        return self._written([self.columns])

    def encode(self, items: Iterable[Record | Other]) -> bytes:
        """Rows of them. Raises ``ValueError`` for a field that is no column."""
        rows = []
        for item in items:
            if isinstance(item, Other):
                continue
            row = item.row()
            unknown = [name for name in row if name not in self.columns]
            if unknown:
                raise ValueError(f"field {unknown[0]!r} is not among the columns of the output")
            rows.append([_cell(row.get(name)) for name in self.columns])
        return self._written(rows)

    def _written(self, rows: Iterable[Iterable[str]]) -> bytes:
        out = io.StringIO(newline="")
        writer = csv.writer(out, delimiter=self.delimiter, lineterminator=self.line_end)
        writer.writerows(rows)
        return out.getvalue().encode("utf-8", "surrogatepass")


class _Rows:
    """Rows as their own bytes, each with what is wrong with it: a row may span lines."""

    def __init__(self, lines: Iterator[bytes], delimiter: str, most: int) -> None:
        self._lines = lines
        self._delimiter = delimiter
        self._most = most
        self._taken: list[bytes] = []
        self._size = 0

    def __iter__(self) -> _Rows:
        return self

    def __next__(self) -> tuple[bytes, str | None]:
        self._taken, self._size = [], 0
        csv.field_size_limit(self._most)
        reader = csv.reader(self._decoded(), delimiter=self._delimiter)
        error: str | None = None
        try:
            next(reader, None)
        except csv.Error as wrong:
            error = f"not CSV: {wrong}"
        if not self._taken:
            raise StopIteration
        return b"".join(self._taken), error

    def _decoded(self) -> Iterator[str]:
        for line in self._lines:
            self._taken.append(line)
            self._size += len(line)
            if self._size > self._most:
                raise csv.Error(f"a row of more than {in_mb(self._most)}")
            yield line.decode("utf-8", "surrogateescape")


def _lines(stream: Stream, most: int) -> Iterator[bytes]:
    """The lines of a stream with their ends; one beyond ``most`` bytes in parts."""
    rest = b""
    while True:
        data = rest + stream.read(CHUNK)
        lines = data.split(b"\n")
        rest = lines.pop()
        for line in lines:
            yield line + b"\n"
        if stream.ended:
            if rest:
                yield rest
            return
        if len(rest) > most:
            yield rest
            rest = b""


def _cell(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else dump(value)
