"""What must hold of any bytes. Each target raises where it does not."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import cleaner
from cleaner.compiled import PURE
from cleaner.config import Preset
from cleaner.errors import CleanerError
from cleaner.formats import Bad, read_records
from cleaner.formats.kinds import KINDS
from cleaner.model import Result

WORKERS = [
    *(cleaner.Cleaner(preset=preset) for preset in get_args(Preset)),
    cleaner.Cleaner(
        preset="balanced",
        keep_title=False,
        keep_byline=False,
        keep_date=False,
        keep_captions=False,
        keep_tables=False,
    ),
    cleaner.Cleaner(format="markdown", links=True, keep_comments=True),
]
MOST_RECORDS = 1000


def text(data: bytes) -> None:
    """Plain text: edits replay, removals cut what they say."""
    worker = WORKERS[data[0] % len(WORKERS)] if data else WORKERS[0]
    _sound(worker.text(data[1:]))
    page = data[1:].decode("utf-8", "surrogateescape" if len(data) % 2 else "replace")
    result = worker.text(page)
    _sound(result)
    assert cleaner.replay(page, result) == result.text
    for removal in result.removed:
        assert page[removal.start : removal.end] == removal.text


def html(data: bytes) -> None:
    """Bytes of a web page."""
    worker = WORKERS[data[0] % len(WORKERS)] if data else WORKERS[0]
    _sound(worker.html(data[1:]))


def records(data: bytes) -> None:
    """A file of records, read as the format that its first byte says, or as it looks."""
    kinds = (None, *KINDS)
    kind = kinds[data[0] % len(kinds)] if data else None
    with tempfile.NamedTemporaryFile(dir=_memory(), suffix=f".{kind}" if kind else "") as file:
        file.write(data[1:])
        file.flush()
        try:
            for record in itertools.islice(read_records(file.name, errors=_told), MOST_RECORDS):
                json.dumps(record.row(), default=str)
        except CleanerError as error:
            assert "\n" not in str(error)


def differential(data: bytes) -> None:
    """The compiled core and Python give the same."""
    child = _pure()
    assert child.stdin is not None and child.stdout is not None
    child.stdin.write(len(data).to_bytes(4, "little") + data)
    child.stdin.flush()
    size = int.from_bytes(child.stdout.read(4), "little")
    assert child.stdout.read(size) == outcome(data)


def outcome(data: bytes) -> bytes:
    """All that comes of bytes, as text and as a page."""
    worker = WORKERS[data[0] % len(WORKERS)] if data else WORKERS[0]
    results = worker.text(data[1:]), worker.html(data[1:])
    return json.dumps([result.to_dict() for result in results]).encode()


def serve() -> None:
    """Give the outcome of what comes on standard input, until it ends."""
    while size := sys.stdin.buffer.read(4):
        data = sys.stdin.buffer.read(int.from_bytes(size, "little"))
        found = outcome(data)
        sys.stdout.buffer.write(len(found).to_bytes(4, "little") + found)
        sys.stdout.buffer.flush()


TARGETS: dict[str, Callable[[bytes], None]] = {
    "text": text,
    "html": html,
    "records": records,
    "differential": differential,
}

_children: list[subprocess.Popen[bytes]] = []


def _pure() -> subprocess.Popen[bytes]:
    """The process that runs as Python, begun once."""
    if not _children:
        command = [sys.executable, "-c", "from fuzz.targets import serve; serve()"]
        environment = {**os.environ, PURE: "1"}
        _children.append(
            subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
            )
        )
    return _children[0]


def _told(bad: Bad) -> None:
    json.dumps(bad.to_dict())


def _memory() -> str | None:
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def _sound(result: Result) -> None:
    json.dumps(result.to_dict()).encode()
    result.text.encode("utf-8")
    for removal in result.removed:
        assert 0 <= removal.at <= len(result.text)
