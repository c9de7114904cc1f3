"""JSONL: one JSON object a line. Only the bytes of the text field change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from cleaner.formats.json_fields import JsonLine, dump
from cleaner.formats.record import (
    CHUNK,
    END,
    MOST,
    Bad,
    Chunk,
    Mark,
    Names,
    Other,
    Record,
    as_name,
    in_mb,
)
from cleaner.formats.streams import Stream


@dataclass(frozen=True, slots=True)
class JsonLines:
    """How JSONL is read and written."""

    names: Names = field(default_factory=Names)
    most: int = MOST
    size: int = CHUNK

    def chunks(self, stream: Stream, start: Mark) -> Iterator[Chunk]:
        """The lines in groups; the same groups from wherever reading begins."""
        if start.offset < 0:
            return
        stream.skip(start.offset)
        offset, position = start
        rest = b""
        while True:
            data = rest + stream.read(self.size - len(rest))
            if not data:
                if stream.broken:
                    yield Chunk(b"", position, END, (Bad(stream.broken, position, stream.name),))
                return
            cut = data.rfind(b"\n") + 1
            if not cut and not stream.ended:
                data, cut = self._grown(stream, data)
            bad: tuple[Bad, ...] = ()
            if cut:
                payload, rest = data[:cut], data[cut:]
                offset, after = offset + cut, position + payload.count(b"\n")
            elif len(data) > self.most:
                length, rest = self._skipped(stream, len(data))
                error = f"a line of {in_mb(length)}, more than {in_mb(self.most)} a record"
                bad = (Bad(error, position, stream.name, offset=offset, length=length),)
                payload, offset, after = b"", offset + length, position + 1
            elif stream.broken:
                bad = (Bad(stream.broken, position, stream.name, raw=data),)
                yield Chunk(b"", position, END, bad)
                return
            else:
                payload, rest = data, b""
                offset, after = offset + len(data), position + 1
            yield Chunk(payload, position, Mark(offset, after), bad)
            position = after

    def _grown(self, stream: Stream, data: bytes) -> tuple[bytes, int]:
        """Read on to the end of the line, as far as a record may go."""
        grown = bytearray(data)
        while len(grown) <= self.most and not stream.ended:
            part = stream.read(self.size)
            at = part.find(b"\n") + 1
            grown += part
            if at:
                return bytes(grown), len(grown) - len(part) + at
        return bytes(grown), 0

    def _skipped(self, stream: Stream, length: int) -> tuple[int, bytes]:
        """Read past the end of a line: how long it was, and what was read beyond."""
        while not stream.ended:
            part = stream.read(self.size)
            at = part.find(b"\n") + 1
            if at:
                return length + at, part[at:]
            length += len(part)
        return length, b""

    def decode(self, chunk: Chunk, source: str) -> Iterator[Record | Bad | Other]:
        """Its records, in order."""
        lines = chunk.payload.split(b"\n")
        if not lines[-1]:
            lines.pop()  # what follows the last line end is no line
        for position, raw in enumerate(lines, chunk.position):
            if not raw.strip():
                yield Other(raw, "")
            elif len(raw) > self.most:
                error = f"a line of {in_mb(len(raw))}, more than {in_mb(self.most)} a record"
                yield Bad(error, position, source, raw=raw)
            else:
                yield self._record(raw, position, source)

    def _record(self, raw: bytes, position: int, source: str) -> Record | Bad:
        names = self.names
        try:
            line = raw.decode()
            fields = JsonLine(line, (names.text, names.html, names.id, names.url))
        except UnicodeDecodeError as error:
            message = f"not UTF-8: byte 0x{raw[error.start]:02x} at byte {error.start} of the line"
            return Bad(message, position, source, raw=raw)
        except ValueError as error:
            return Bad(str(error), position, source, raw=raw)
        name = as_name(fields.wanted(names.id))
        text, html = fields.wanted(names.text), fields.wanted(names.html)
        if not fields.has(names.text) and html is None:
            return Bad(f"no field {names.text!r}", position, source, name, raw)
        for field_name, value in ((names.text, text), (names.html, html)):
            if not isinstance(value, str | None):
                message = f"field {field_name!r} is no text but {type(value).__name__}"
                return Bad(message, position, source, name, raw)
        url = as_name(fields.wanted(names.url))
        return Record(name, url, text, html, None, fields, source, position, names)

    def encode(self, items: Iterable[Record | Other]) -> bytes:
        """Lines of them."""
        lines: list[bytes] = []
        for item in items:
            if isinstance(item, Other):
                lines.append(item.raw)
            elif isinstance(item.fields, JsonLine):
                lines.append(item.fields.written(item.names.text, item.text).encode())
            else:
                lines.append(dump(item.row()).encode())
        return b"\n".join([*lines, b""]) if lines else b""
