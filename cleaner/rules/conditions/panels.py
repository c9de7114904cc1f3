"""What forums print beside each post: since when its writer is a member, and how much they wrote."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cleaner.lazy import lazy_pattern
from cleaner.rules.context import Context
from cleaner.rules.rule import Group, trim
from cleaner.shape import ends_sentence, words

ENTRIES_MOST = 8
"""Entries of a panel above or below the day of joining."""

VALUE_WORDS = 7
"""``Mon Jan 02, 2012 8:00 am``."""

_ENTRY = lazy_pattern(r"([^:：]{2,30}?)\s?[:：]\s?(.{0,60})")
_DAY = lazy_pattern(r"(?=.{6,45}$).*\b(?:19|20)\d\d\b")
"""A day or a month; of a year alone people's lives are told, too."""
_COUNT = lazy_pattern(r"\d[\d.,  ’']{0,12}[km]?")


class _Entry(NamedTuple):
    """A key and its value, in one line or in two."""

    key: str
    value: str
    lines: range


def member_panel(keys: re.Pattern[str], ranks: re.Pattern[str]) -> Group:
    """The entries around the day on which somebody joined, if one of them is a number; with the
    member's rank above them. ``keys``: what the entries may be, ``ranks``: ranks."""

    def take(context: Context, index: int) -> Sequence[int]:
        joined = _entry(context, index)
        if joined is None or not _DAY.match(joined.value):
            return []
        entries = [joined, *_below(context, joined, keys), *_above(context, joined, keys)]
        if not any(_COUNT.fullmatch(entry.value) for entry in entries):
            return []
        first = min(entry.lines[0] for entry in entries)
        last = max(entry.lines[-1] for entry in entries)
        if first > 0 and ranks.fullmatch(trim(context.blocks[first - 1].key)):
            first -= 1
        return range(first, last + 1)

    return take


def _below(context: Context, entry: _Entry, keys: re.Pattern[str]) -> Iterator[_Entry]:
    for _ in range(ENTRIES_MOST):
        below = _entry(context, entry.lines[-1] + 1)
        if below is None or not keys.fullmatch(below.key):
            return
        yield below
        entry = below


def _above(context: Context, entry: _Entry, keys: re.Pattern[str]) -> Iterator[_Entry]:
    for _ in range(ENTRIES_MOST):
        first = entry.lines[0]
        near = (_entry(context, first - 1), _entry(context, first - 2))
        above = next(
            (
                entry
                for entry in near
                if entry is not None and entry.lines[-1] == first - 1 and keys.fullmatch(entry.key)
            ),
            None,
        )
        if above is None:
            return
        yield above
        entry = above


def _entry(context: Context, index: int) -> _Entry | None:
    if not context.has(index):
        return None
    match = _ENTRY.fullmatch(context.shown(index))
    if match is not None and match[2]:
        key, value, last = match[1], match[2], index
    elif context.has(index + 1):
        key, value, last = context.shown(index).rstrip(" :："), context.shown(index + 1), index + 1
    else:
        return None
    if words(value) > VALUE_WORDS or ends_sentence(value):
        return None
    return _Entry(key.casefold(), value, range(index, last + 1))
