"""Which format and compression a file has: by its name, by its content, or as said."""

from __future__ import annotations

import json
from pathlib import PurePath
from typing import Literal, NamedTuple, TypeAlias, get_args

from cleaner.errors import OptionError
from cleaner.formats.streams import Codec, Stream

Kind: TypeAlias = Literal["jsonl", "parquet", "warc", "wet", "csv", "tsv"]

KINDS: tuple[Kind, ...] = get_args(Kind)

_SUFFIXES: dict[str, Kind] = {
    "jsonl": "jsonl",
    "ndjson": "jsonl",
    "jsonlines": "jsonl",
    "parquet": "parquet",
    "pq": "parquet",
    "warc": "warc",
    "wet": "wet",
    "csv": "csv",
    "tsv": "tsv",
}
_CODECS: dict[str, Codec] = {"gz": "gz", "gzip": "gz", "zst": "zst", "zstd": "zst"}


class Form(NamedTuple):
    """What a file is: its format and its compression."""

    kind: Kind
    codec: Codec = ""

    def __str__(self) -> str:
        return f"{self.kind}.{self.codec}" if self.codec else self.kind


def form_said(name: str) -> Form:
    """A format as an option names it: ``jsonl``, ``jsonl.zst``, ``warc.gz``."""
    form = form_by_name(f".{name}")
    if form is None:
        raise OptionError(
            f"no format is called {name!r}: there are {', '.join(KINDS)}, "
            "all but parquet also with .gz or .zst behind"
        )
    return form


def form_by_name(path: str) -> Form | None:
    """The format that a file's name tells, if any: ``.json`` only with content that does."""
    parts = PurePath(path).name.lower().split(".")[1:]
    codec: Codec = ""
    if parts and parts[-1] in _CODECS:
        codec = _CODECS[parts.pop()]
    kind = _SUFFIXES.get(parts[-1]) if parts else None
    if kind is None or (kind == "parquet" and codec):
        return None
    return Form(kind, codec)


def form_by_content(head: bytes) -> Kind | None:
    """The format that the first bytes tell, if any."""
    if head.startswith(b"PAR1"):
        return "parquet"
    if head.startswith(b"WARC/"):
        return "warc"
    line = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    end = line.find(b"\n")
    if not line.startswith(b"{"):
        return None
    if end < 0:  # the first line goes on beyond what was read
        return (
            "jsonl" if len(head) >= 4096 and line[1:].lstrip().startswith(b'"') else _object(line)
        )
    return _object(line[:end])


def _object(line: bytes) -> Kind | None:
    try:
        return "jsonl" if isinstance(json.loads(line), dict) else None
    except ValueError:
        return None


def form_of(path: str, stream: Stream | None = None) -> Form | None:
    """The format of a file that is there, by its name and else by its content."""
    form = form_by_name(path) if path != "-" else None
    if form is not None:
        return form
    opened = stream or Stream(path)
    try:
        kind = form_by_content(opened.peek(1 << 16))
        return Form(kind, opened.codec) if kind else None
    finally:
        if stream is None and path != "-":
            opened.close()


def without_suffix(name: str) -> str:
    """A file's name without what tells its format."""
    parts = name.split(".")
    if len(parts) > 1 and parts[-1].lower() in _CODECS:
        parts.pop()
    if len(parts) > 1 and parts[-1].lower() in _SUFFIXES:
        parts.pop()
    return ".".join(parts)
