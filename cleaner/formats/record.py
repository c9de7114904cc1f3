"""What a dump is made of: records, what stands between them, and what can't be read."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

CHUNK = 1 << 18
"""Bytes that are read and sent to a worker at once."""

MOST = 1 << 26
"""Bytes of a record, beyond which it is not read."""


@dataclass(frozen=True, slots=True)
class Names:
    """What a dump calls its fields. A dotted name is a field within a field."""

    text: str = "text"
    html: str = "html"
    id: str = "id"
    url: str = "url"


@dataclass(frozen=True, slots=True)
class Record:
    """One document of a dump."""

    id: str | None = None
    url: str | None = None
    text: str | None = None
    html: str | bytes | None = None
    charset: str | None = None
    """The encoding that the server named for ``html``, where it is bytes."""
    fields: Mapping[str, object] = field(default_factory=dict)
    """Every field of the source, in its order and as it stood there."""
    source: str = ""
    """The file it came from."""
    position: int = 0
    """Its line, row or record in the file, from 1."""
    names: Names = field(default_factory=Names)

    def row(self) -> dict[str, object]:
        """All fields, with the text as it is now."""
        row = dict(self.fields)
        if not row:
            row = {
                name: value
                for name, value in ((self.names.id, self.id), (self.names.url, self.url))
                if value is not None
            }
        if self.text is not None or self.html is None:
            put(row, self.names.text, self.text)
        return row

    def takes_html(self, html_first: bool) -> bool:
        """Whether its web page is what is to be cleaned. ``html_first``: even if it has text."""
        return self.html is not None and (self.text is None or html_first)

    def adding(self, name: str, value: object) -> Record:
        """The same with one field more."""
        adding = getattr(self.fields, "adding", None)
        fields = adding(name, value) if adding is not None else {**self.fields, name: value}
        return replace(self, fields=fields)


class Other(NamedTuple):
    """A part that is no document: a blank line, a record of what was requested.

    Stays as it is where the output has the format of the input.
    """

    raw: bytes
    kind: str
    """What it is; empty for what says nothing, like a blank line."""


@dataclass(frozen=True, slots=True)
class Bad:
    """What could not be read or cleaned, and why."""

    error: str
    position: int
    source: str = ""
    id: str | None = None
    raw: bytes | None = None
    """The input itself, where it could be had."""
    offset: int | None = None
    """Where it begins in the (decompressed) file, and how long it is, where it could not."""
    length: int | None = None

    def to_dict(self) -> dict[str, object]:
        """In types that ``json.dumps`` takes; bytes that are not UTF-8 as base64."""
        entry: dict[str, object] = {
            "source": self.source,
            "position": self.position,
            "id": self.id,
            "error": self.error,
        }
        if self.raw is not None:
            try:
                entry["input"] = self.raw.decode("utf-8")
            except UnicodeDecodeError:
                entry["input_base64"] = base64.b64encode(self.raw).decode("ascii")
        if self.offset is not None:
            entry["offset"] = self.offset
            entry["length"] = self.length
        return entry


class Mark(NamedTuple):
    """A place between two chunks, from which reading can go on."""

    offset: int = 0
    """Bytes of the (decompressed) file before it; rows for Parquet."""
    position: int = 1
    """The number of the line, row or record after it."""


END = Mark(-1, -1)
"""Where nothing more can be read, though the file should go on."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """A part of a dump that is read, sent to a worker and written as one."""

    payload: bytes
    position: int
    """The number of its first line, row or record."""
    end: Mark
    """Where the next one begins."""
    bad: tuple[Bad, ...] = ()
    """What could not be read behind it."""


def named(row: Mapping[str, object], name: str) -> object:
    """The field of that name, or within a field; ``KeyError`` if there is none."""
    if name in row:
        return row[name]
    head, dot, rest = name.partition(".")
    inner = row[head] if dot else None
    if not isinstance(inner, Mapping):
        raise KeyError(name)
    return named(inner, rest)


def put(row: dict[str, object], name: str, value: object) -> None:
    """Set the field of that name, where it stands or else at the end."""
    head, dot, rest = name.partition(".")
    inner = row.get(head)
    if name not in row and dot and isinstance(inner, Mapping):
        copy = dict(inner)
        put(copy, rest, value)
        row[head] = copy
    else:
        row[name] = value


def as_name(value: object) -> str | None:
    """An id or URL as text: a number stands for itself."""
    return value if value is None or isinstance(value, str) else str(value)


def in_mb(size: int) -> str:
    """A size for people."""
    return f"{size / 1e6:.1f} MB" if size >= 100_000 else f"{size} bytes"


def grouped(items: Iterable[tuple[int, bytes | Bad]], start: Mark, size: int) -> Iterator[Chunk]:
    """Parts in chunks of about ``size`` bytes: each part with the offset of what follows it."""
    group: list[bytes] = []
    total = 0
    end, position = start
    for end, item in items:
        if isinstance(item, bytes):
            group.append(item)
            total += len(item)
            if total < size:
                continue
        bad = () if isinstance(item, bytes) else (item,)
        after = position + len(group) + len(bad)
        yield Chunk(b"".join(group), position, Mark(end, after), bad)
        position, group, total = after, [], 0
    if group:
        yield Chunk(b"".join(group), position, Mark(end, position + len(group)))
