"""WARC and WET (by FastWARC): responses and conversions are documents, the rest stays."""

from __future__ import annotations

import io
import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from cleaner.errors import MissingExtraError
from cleaner.formats.record import (
    CHUNK,
    MOST,
    Bad,
    Chunk,
    Mark,
    Names,
    Other,
    Record,
    grouped,
    in_mb,
)
from cleaner.formats.streams import Stream

try:
    from fastwarc import warc
except ImportError:  # an extra brings it; making a `Warc` says so
    if not TYPE_CHECKING:
        warc = None

_HTML = frozenset({"text/html", "application/xhtml+xml"})

_OF_THE_PAYLOAD = frozenset(
    {
        "content-length",
        "content-type",
        "warc-block-digest",
        "warc-concurrent-to",
        "warc-identified-payload-type",
        "warc-ip-address",
        "warc-payload-digest",
        "warc-record-id",
        "warc-refers-to",
        "warc-truncated",
        "warc-type",
    }
)
"""Headers of a response that say nothing of the text taken out of it."""


@dataclass(frozen=True, slots=True)
class Warc:
    """How WARC and WET are read, and WET is written."""

    names: Names = field(default_factory=Names)
    most: int = MOST
    size: int = CHUNK

    @property
    def columns(self) -> tuple[str, ...]:
        """The fields of a record."""
        return (self.names.id, self.names.url, "date", "headers", "status")

    def __post_init__(self) -> None:
        if warc is None:
            raise MissingExtraError("WARC files", "warc")

    def chunks(self, stream: Stream, start: Mark) -> Iterator[Chunk]:
        """The records in groups; the same groups from wherever reading begins."""
        if start.offset < 0:
            return
        stream.skip(start.offset)
        yield from grouped(self._raw_records(stream, start), start, self.size)

    def _raw_records(self, stream: Stream, start: Mark) -> Iterator[tuple[int, bytes | Bad]]:
        """Every record as its bytes, with the offset of what follows it."""
        records = iter(warc.ArchiveIterator(_Source(stream), parse_http=False, stream_detect=False))
        held: bytes | Bad | None = None
        position = start.position
        while True:
            try:
                record = next(records, None)
                if record is None or stream.broken:
                    break
                begin = start.offset + record.stream_pos
                if held is not None:
                    yield begin, held
                    position += 1
                held = self._raw(record, begin, position, stream)
            except OSError as error:
                stream.broken = stream.broken or f"{stream.name} can't be read beyond this: {error}"
                break
        if held is not None:
            yield -1, held
            position += 1
        if stream.broken:
            yield -1, Bad(stream.broken, position, stream.name)

    def _raw(
        self, record: warc.WarcRecord, begin: int, position: int, stream: Stream
    ) -> bytes | Bad:
        length = record.content_length
        if length > self.most:
            record.consume()
            error = f"a record of {in_mb(length)}, more than {in_mb(self.most)}"
            name = record.record_id
            return Bad(error, position, stream.name, name, offset=begin, length=length)
        raw = io.BytesIO()
        record.headers.write(cast("io.BufferedIOBase", raw))
        data = record.reader.read()
        raw.write(data)
        if len(data) < length or "Content-Length" not in record.headers:
            error = stream.broken or f"{stream.name} breaks off in this record"
            stream.broken = error
            return Bad(error, position, stream.name, record.record_id, raw.getvalue())
        raw.write(b"\r\n\r\n")
        return raw.getvalue()

    def decode(self, chunk: Chunk, source: str) -> Iterator[Record | Bad | Other]:
        """Its records, in order."""
        stream = io.BytesIO(chunk.payload)
        records = warc.ArchiveIterator(stream, parse_http=False, stream_detect=False)
        ends = [*(record.stream_pos for record in records), len(chunk.payload)][1:]
        begin = 0
        for position, end in enumerate(ends, chunk.position):
            raw = chunk.payload[begin:end]
            begin = end
            try:
                yield self._record(raw, position, source)
            except Exception as error:
                yield Bad(f"not WARC: {error}", position, source, raw=raw)

    def _record(self, raw: bytes, position: int, source: str) -> Record | Bad | Other:
        record = next(
            iter(
                warc.ArchiveIterator(
                    io.BytesIO(raw), parse_http=True, auto_decode="all", stream_detect=False
                )
            )
        )
        headers = record.headers
        kind = record.record_type
        if kind not in (warc.response, warc.conversion):
            return Other(raw, headers.get("WARC-Type") or "unknown")
        mime = (headers.get("Content-Type") or "").partition(";")[0].strip().lower()
        charset: str | None = None
        fields: dict[str, object] = {
            self.names.id: record.record_id,
            self.names.url: headers.get("WARC-Target-URI"),
            "date": headers.get("WARC-Date"),
            "headers": headers.to_dict(),
        }
        if record.is_http and record.is_http_parsed:
            mime = (record.http_content_type or "").lower()
            charset = record.http_charset
            fields["status"] = record.http_headers.status_code
        data = record.reader.read(self.most + 1)
        if len(data) > self.most:
            error = f"more than {in_mb(self.most)} when decompressed"
            return Bad(error, position, source, record.record_id, raw)
        text: str | None = None
        html: bytes | None = None
        if mime in _HTML or (not mime and data[:1024].lstrip()[:1] == b"<"):
            html = data
        elif mime in ("text/plain", "") or kind == warc.conversion:
            try:
                text = data.decode(charset or "utf-8")
            except (UnicodeDecodeError, LookupError) as wrong:
                return Bad(f"no text: {wrong}", position, source, record.record_id, raw)
        else:
            return Other(raw, mime)
        url = headers.get("WARC-Target-URI")
        names = self.names
        return Record(record.record_id, url, text, html, charset, fields, source, position, names)

    def encode(self, items: Iterable[Record | Other]) -> bytes:
        """Conversion records of them, other records as they were.

        Raises ``ValueError`` for a record that did not come from a WARC or WET file.
        """
        return b"".join(self.members(items))

    def members(self, items: Iterable[Record | Other]) -> Iterator[bytes]:
        """Each record alone, since each is to be compressed alone."""
        for item in items:
            if isinstance(item, Other):
                yield item.raw
                continue
            headers = item.fields.get("headers")
            if not isinstance(headers, Mapping) or "WARC-Type" not in headers:
                raise ValueError("only what came from WARC or WET can be written as WET")
            yield _conversion(headers, item.text or "")


def _conversion(headers: Mapping[str, str], text: str) -> bytes:
    """A conversion record; the same input gives the same bytes."""
    old = headers.get("WARC-Record-ID", "")
    converted = headers.get("WARC-Type") == "conversion"
    payload = text.encode("utf-8", "replace")
    record = warc.WarcRecord()
    record.headers.status_line = "WARC/1.0"
    if converted:
        for name, value in headers.items():
            if name.lower() not in ("warc-block-digest", "warc-payload-digest"):
                record.headers.append(name, value)
    else:
        record.headers.append("WARC-Type", "conversion")
        record.headers.append("WARC-Record-ID", f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, old)}>")
        if old:
            record.headers.append("WARC-Refers-To", old)
        for name, value in headers.items():
            if name.lower() not in _OF_THE_PAYLOAD:
                record.headers.append(name, value)
        record.headers.append("Content-Type", "text/plain")
    record.headers.set("Content-Length", str(len(payload)))
    raw = io.BytesIO()
    record.headers.write(cast("io.BufferedIOBase", raw))
    raw.write(payload)
    raw.write(b"\r\n\r\n")
    return raw.getvalue()


class _Source:
    """A stream as FastWARC reads one."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size if size >= 0 else CHUNK)
        self._at += len(data)
        return data

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = 0) -> int:
        raise OSError("a stream goes one way")

    def close(self) -> None:
        """The stream is closed by who opened it."""
