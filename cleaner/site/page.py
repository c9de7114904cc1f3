"""What a page tells of its site: its host, what it is called, and its short lines."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import NamedTuple
from urllib.parse import urlsplit

from cleaner.lazy import lazy_pattern
from cleaner.model import Block
from cleaner.normalise.key import KEY_LETTERS
from cleaner.readers.html import read_html
from cleaner.readers.plain import read_text

ITSELF = 0
"""Stands where the digest of a line would, to count the pages themselves."""

EXAMPLE_LETTERS = 80
"""Of a line so much is kept to show what it was."""

_LETTER = lazy_pattern(r"[^\W\d_]")
_HOST = lazy_pattern(r"[\w.:-]+")
_WWW = lazy_pattern(r"www\d?\.")


class Line(NamedTuple):
    """A line that a site may repeat."""

    digest: int
    shown: str
    """How it begins, for people."""


class Seen(NamedTuple):
    """What one page adds to what is known of its host."""

    host: str
    page: int
    """Digest of the URL: the same page read twice is one page."""
    lines: Sequence[Line]
    """Each once, and first the one that stands for the page itself."""


def host_of(url: str | None) -> str:
    """The host that a URL names, without ``www.``; empty if it names none.

    >>> host_of("HTTPS://user@www.Example.org:8080/a?b"), host_of("example.org/a"), host_of("a b")
    ('example.org', 'example.org', '')
    """
    return _parted(url)[0]


def digest(key: str) -> int:
    """What stands for a line in a profile: 64 bits of its matching form (``Block.key``)."""
    return _number(key) or 1


def counts_as_line(block: Block) -> bool:
    """Whether a site could be known by the block: short enough to have a folded key, and
    with a letter in it. Scores, prices and dates in digits say nothing of a site."""
    return len(block.key) <= KEY_LETTERS and _LETTER.search(block.key) is not None


def see(
    url: str | None,
    text: str | None = None,
    html: str | bytes | None = None,
    charset: str | None = None,
) -> Seen | None:
    """What a page tells; ``None`` where its URL names no host. Its text, if it has one, is
    read rather than its HTML. Linear."""
    host, path = _parted(url)
    if not host:
        return None
    page = read_text(text) if text is not None else read_html(html or "", charset)
    lines = {ITSELF: ""}
    for block in page.blocks:
        if counts_as_line(block):
            lines.setdefault(digest(block.key), block.shown[:EXAMPLE_LETTERS])
    return Seen(host, _number(host + path), [Line(*line) for line in lines.items()])


def _parted(url: str | None) -> tuple[str, str]:
    """Host and the rest that tells pages of the host apart."""
    if not url or any(mark in url for mark in " \t\r\n"):
        return "", ""
    try:
        parts = urlsplit(url if "//" in url else f"//{url}")
        host = (parts.hostname or "").rstrip(".")
    except ValueError:
        return "", ""
    if not _HOST.fullmatch(host):
        return "", ""
    return _WWW.sub("", host, count=1) if _WWW.match(host) else host, (
        f"{parts.path or '/'}?{parts.query}"
    )


def _number(text: str) -> int:
    data = text.encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "little", signed=True)
