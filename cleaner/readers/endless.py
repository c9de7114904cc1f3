"""What swallows the rest of a page, in parsers and browsers, because nobody ended it."""

from __future__ import annotations

import re

from cleaner.lazy import lazy_pattern
from cleaner.readers.left_open import PAGE_TEXT

LEAST = 200
"""Bytes. Fewer are a page that was cut off there."""

_CODE = (b"script", b"style")
_RAW = (*_CODE, b"title", b"textarea", b"iframe")
"""Elements in which there are no tags but their own end, and whose text nobody reads."""

_START = lazy_pattern(
    rb"<([a-z][^\s/>]*+)((?:[^=>]|=(?!\s*[\"'])|=\s*+(?:\"[^\"]*+\"|'[^']*+'))*+)(>?)",
    re.IGNORECASE,
)
"""A start tag; without its ``>`` where a value in it has no end."""
_TEXT_NAMES = "|".join((*PAGE_TEXT, "article", "main", "section")).encode()
_TEXT = lazy_pattern(rb"<(?:" + _TEXT_NAMES + rb")[\s>]", re.IGNORECASE)
_PAGE = lazy_pattern(
    rb"(?<![^\s>;}-])<(?:/head|/?body|/html|header|nav|" + _TEXT_NAMES + rb")[\s>]", re.IGNORECASE
)
"""Where code ends and a page begins: such tags in code stand in a string, behind its mark."""


def may_be_endless(data: bytes) -> bool:
    """Whether anything of the kind may be in a page: a quick look."""
    for quote in (b'"', b"'"):
        at = data.rfind(quote, 0, max(0, len(data) - LEAST + 1))
        if (
            at > 0
            and data.find(quote, at + 1) < 0
            and data[max(0, at - 8) : at].rstrip()[-1:] == b"="
        ):
            return True
    if _is_open(data, b"<!--", b"-->"):
        return True
    lower = data.lower()
    return any(_is_open(lower, b"<" + name, b"</" + name) for name in _RAW)


def _is_open(data: bytes, start: bytes, end: bytes) -> bool:
    at = data.rfind(start)
    return 0 <= at <= len(data) - LEAST and data.find(end, at) < 0


def with_ends(data: bytes) -> tuple[bytes, tuple[str, ...]]:
    """A page in which a comment, a value or an element such as ``<title>`` that swallowed the rest
    ends where the page goes on; and what was ended, or what the page was cut off in. Linear.

    Browsers show nothing of what follows; but who wrote a page meant it to be read.
    """
    page = _Swallowed(data)
    while page.next():
        pass
    return page.joined(), tuple(page.notes)


class _Swallowed:
    """A page on the way from tag to tag."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.notes: list[str] = []
        self._lower = data.lower()
        self._parts: list[bytes] = []
        self._copied = 0
        self._at = 0
        self._endless: set[bytes] = set()
        self._last_text = max((found.start() for found in _TEXT.finditer(data)), default=-1)
        ends = max(self._lower.rfind(b"</body"), self._lower.rfind(b"</html"))
        is_part = b"<body" not in self._lower and b"<html" not in self._lower
        self._ends = len(data) if is_part else ends

    def joined(self) -> bytes:
        """All of it as it is to be parsed."""
        return b"".join((*self._parts, self.data[self._copied :]))

    def next(self) -> bool:
        """Go on to the next tag; whether there may be one more."""
        data = self.data
        start = data.find(b"<", self._at)
        if start < 0:
            return False
        if data.startswith(b"<!--", start):
            return self._comment(start)
        tag = _START.match(data, start)
        if tag is None:
            self._at = start + 1
            if data.startswith((b"</", b"<!", b"<?"), start):
                self._at = data.find(b">", start) + 1
            return self._at > 0
        if not tag[3]:
            return self._value(tag.end())
        self._at = tag.end()
        name = tag[1].lower()
        return name not in _RAW or tag[2].endswith(b"/") or self._raw(name)

    def _comment(self, start: int) -> bool:
        data = self.data
        if data.startswith((b">", b"->"), start + 4):
            self._at = start + 5
            return True
        end = -1 if b"<!--" in self._endless else data.find(b"-->", start + 4)
        if end >= 0:
            self._at = end + 3
            return True
        self._endless.add(b"<!--")
        if not self._goes_on(start, "a comment"):
            return False
        tag = data.find(b"<", start + 4)
        end = data.find(b">", start + 4, tag) + 1 if tag >= 0 else 0
        self._leave_out(start, end or tag)
        return tag >= 0

    def _value(self, at: int) -> bool:
        while at < len(self.data) and self.data[at] not in b"\"'":
            at += 1
        if not self._goes_on(at, "a value in a tag"):
            return False
        self._leave_out(at, at + 1)
        self._at = self.data.find(b">", at)
        return self._at >= 0

    def _raw(self, name: bytes) -> bool:
        end = -1 if name in self._endless else self._lower.find(b"</" + name, self._at)
        if end >= 0:
            self._at = end + 2
            return True
        self._endless.add(name)
        if not self._goes_on(self._at, f"<{name.decode()}>"):
            return False
        if name in _CODE:
            page = _PAGE.search(self.data, self._at)
            at = page.start() if page is not None else -1
        else:
            at = self.data.find(b"<", self._at)
        if at < 0:
            return False
        self._leave_out(at, at)
        # Code that begins as a comment would go on, should it have another script in it.
        self._parts.append((b"--></" if name == b"script" else b"</") + name + b">")
        return True

    def _goes_on(self, at: int, what: str) -> bool:
        """Whether the page goes on there, and is not cut off."""
        if self._last_text < at or len(self.data) - at < LEAST:
            return False
        goes_on = at < self._ends
        note = (
            f"{what} without an end: the page was read on below it"
            if goes_on
            else f"the page is cut off in {what}: {len(self.data) - at} bytes were not read"
        )
        if note not in self.notes:
            self.notes.append(note)
        return goes_on

    def _leave_out(self, start: int, end: int) -> None:
        self._parts.append(self.data[self._copied : start])
        self._copied = self._at = end
