"""What a line of plain text looks like on its own, in any script.

Lengths count wide characters by what they say, words come from letters where a script
writes no spaces, marks are those of all scripts, and nothing knows a word of any
language. Only the first ``SAMPLE`` characters of a line are looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from unicodedata import category

from cleaner.lazy import lazy_pattern
from cleaner.shape import (
    CHARACTERS_PER_WORD,
    CLOSERS,
    LONG_LETTERS,
    PROSE_LETTERS,
    TERMINALS,
    UNSPACED,
    WIDE,
)

SAMPLE = 200
"""Characters of a line that its marks, digits and capitals are counted over. Longer
lines hold half of a page's characters and nearly all are content."""

MOST_LETTERS = 2000
"""Longer lines weigh as this much: one pasted log must not hide the rest of a page."""

NO_END, OTHER_END, DIGIT_END, OPEN_END, COLON_END, ASK_END, SENTENCE_END = range(7)
"""How a line ends: a letter, another mark, a digit, a comma or dash that promises more,
a colon, a question or exclamation mark, a full stop."""

OTHER_START, DIGIT_START, MARK_START, CAPITAL_START, SMALL_START = range(5)
"""How a line starts; letters without case are ``OTHER_START``."""

_ASKS = frozenset("?!؟！？")
_COLONS = frozenset(":：")
_OPEN = frozenset(",;،؛，；、(（-–—")
_STOPS = frozenset(TERMINALS) - _ASKS
_CLOSERS = frozenset(CLOSERS)

_UPPER = bytes(range(65, 91))
_DIGITS = bytes(range(48, 58))
_COMMAS = b",;"
_PLAIN = bytes(range(48, 58)) + bytes(range(65, 91)) + bytes(range(97, 123)) + b" \t.,;'\"()-"

_ANY_DIGIT = lazy_pattern(r"\d")
_ANY_COMMA = lazy_pattern("[,;،؛，；、]")
_ANY_MARK = lazy_pattern(r"[^\w\s.,;'\"()’“”。，、！？—–-]|_")


class Measure(NamedTuple):
    """One line's own measures."""

    letters: int
    """Length; a wide character counts twice and a half."""
    words: int
    end: int
    """``NO_END`` to ``SENTENCE_END``."""
    start: int
    """``OTHER_START`` to ``SMALL_START``."""
    capitals: float
    """Share of capital letters in the sample."""
    digits: float
    """Share of digits."""
    marks: float
    """Share of marks that sentences don't need: ``| © / » @``."""
    commas: int
    """Commas and semicolons in the sample."""


def measure(text: str) -> Measure:
    """The measures of a stripped line that is not empty. Bounded by ``SAMPLE``.

    >>> measure("Home | News | Sport").words, measure("今天天气很好").words
    (5, 2)
    >>> measure("He left, they say.").end == SENTENCE_END
    True
    """
    size = len(text)
    last = text[-1]
    first = text[0]
    head = text
    scale = 1.0
    if size > SAMPLE:
        head = text[:SAMPLE]
        scale = size / SAMPLE
        size = min(size, MOST_LETTERS)
    length = len(head)
    words = head.count(" ") + 1
    if head.isascii():
        code = head.encode("ascii")
        capitals = length - len(code.translate(None, _UPPER))
        digits = length - len(code.translate(None, _DIGITS))
        commas = length - len(code.translate(None, _COMMAS))
        marks = len(code.translate(None, _PLAIN))
    else:
        wide = len(WIDE.findall(head))
        size += int(3 * wide * scale) // 2
        unspaced = len(UNSPACED.findall(head))
        if unspaced:
            words = max(1, words - 1 + unspaced // CHARACTERS_PER_WORD)
        small = head.lower()
        capitals = sum([a != b for a, b in zip(head, small, strict=False)]) if small != head else 0
        digits = len(_ANY_DIGIT.findall(head))
        commas = len(_ANY_COMMA.findall(head))
        marks = len(_ANY_MARK.findall(head))
    if scale > 1.0:
        words = int(words * scale)
    return Measure(
        size,
        words,
        _end(last, text),
        _start(first),
        capitals / length,
        digits / length,
        marks / length,
        commas,
    )


def measure_all(texts: Sequence[str]) -> list[Sequence[float]]:
    """The measures of the lines of a page, a column each. A repeated line is measured once."""
    known: dict[str, Measure] = {}
    rows: list[Measure] = []
    for text in texts:
        row = known.get(text)
        if row is None:
            row = known[text] = measure(text)
        rows.append(row)
    return list(map(list, zip(*rows, strict=True)))


def _end(last: str, text: str) -> int:
    if last in _CLOSERS:
        text = text[-8:].rstrip(CLOSERS + " ")
        if not text:
            return OTHER_END
        inner = text[-1]
        if inner in _STOPS:
            return SENTENCE_END
        if inner in _ASKS:
            return ASK_END
        return OTHER_END
    if last.isalpha():
        return NO_END
    if last in _STOPS:
        return SENTENCE_END
    if last.isdigit():
        return DIGIT_END
    if last in _ASKS:
        return ASK_END
    if last in _COLONS:
        return COLON_END
    if last in _OPEN:
        return OPEN_END
    return NO_END if category(last)[0] == "M" else OTHER_END


def _start(first: str) -> int:
    if first.isupper():
        return CAPITAL_START
    if first.islower():
        return SMALL_START
    if first.isalpha():
        return OTHER_START
    return DIGIT_START if first.isdigit() else MARK_START


def is_prose(letters: int, end: int) -> bool:
    """Whether measures are those of a sentence or more (``cleaner.shape.is_prose``)."""
    return letters >= LONG_LETTERS or (letters >= PROSE_LETTERS and end >= ASK_END)
