"""One document as it is shown: what stayed and what went, in place, with rule and reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias
from urllib.parse import urlsplit

from cleaner.model import Removal
from cleaner.rules.language import tell

CUT_MOST = 2_000
"""Characters of a removed line that are shown."""
_PIECE = 20
"""Characters of the budget that a piece costs besides its text: a page of a million empty
lines is long too."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A removed line where it stood."""

    text: str
    label: str
    rule: str
    reason: str
    size: int
    """Characters of the whole line; ``text`` may be its beginning."""


Piece: TypeAlias = str | Cut | int
"""Kept text, a removed line, or how many characters are not shown."""


@dataclass(frozen=True, slots=True)
class Document:
    """A cleaned document, as much of it as is to be shown."""

    number: int
    """Its place in the dump, from 1."""
    id: str
    url: str | None
    title: str
    language: str
    kept: int
    """Characters."""
    removed: int
    seconds: float | None
    """What cleaning took; ``None`` where it was cleaned before."""
    warnings: tuple[str, ...]
    pieces: tuple[Piece, ...]

    @property
    def host(self) -> str:
        """The site that it comes from, without ``www.``; empty if not known."""
        try:
            host = urlsplit(self.url or "").hostname or ""
        except ValueError:
            return ""
        return host.removeprefix("www.")

    @property
    def share(self) -> float:
        """The part of its characters that was removed, 0 to 1."""
        whole = self.kept + self.removed
        return self.removed / whole if whole else 0.0


def pieces_of(text: str, removed: Iterable[Removal], most: int) -> tuple[Piece, ...]:
    """Kept text and removed lines in order, about ``most`` characters of them.

    >>> pieces_of("The bridge is open.", [], 10)
    ('The b', 9, 'open.')
    """
    pieces: list[Piece] = []
    left = most
    hidden = position = 0
    for removal in removed:
        if left > 0:
            left -= _put(pieces, text[position : removal.at], most)
            cut = removal.text[:CUT_MOST]
            pieces.append(Cut(cut, removal.label, removal.rule, removal.reason, len(removal.text)))
            left -= len(cut) + _PIECE
        else:
            hidden += removal.at - position + len(removal.text)
        position = removal.at
    if left > 0:
        _put(pieces, text[position:], most)
    else:
        hidden += len(text) - position
    if hidden:
        pieces.append(hidden)
    return tuple(pieces)


def _put(pieces: list[Piece], kept: str, most: int) -> int:
    """Add kept text, of a long one beginning and end; what it costs."""
    if not kept:
        return 0
    if len(kept) <= most:
        pieces.append(kept)
        return len(kept) + _PIECE
    half = most // 2
    pieces.extend((kept[:half], len(kept) - 2 * half, kept[-half:]))
    return most + _PIECE


def language_of(text: str, said: object = None) -> str:
    """The language a text is in: as ``said``, else told; several where they can't be told
    apart, empty where none is.

    >>> language_of("The bridge was closed by the council, and that is all they have said of it.")
    'en'
    >>> language_of("...", "de-AT")
    'de'
    """
    if isinstance(said, str) and said.strip():
        return said.strip().lower().partition("-")[0].partition("_")[0]
    told = tell(text[:20_000].split("\n"))
    others = [code for code in told.sure if code != "en"]
    if others:
        return "/".join(others)
    return "" if told.unsure or not text.strip() else "en"


def title_of(fields: Mapping[str, object], title: str | None, text: str) -> str:
    """What a document is called in a list: its title, else its first line."""
    said = fields.get("title")
    first = title or (said if isinstance(said, str) else "") or text[:400].lstrip()
    return " ".join(first.partition("\n")[0].split())[:120]
