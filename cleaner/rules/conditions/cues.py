"""Whether a line is what is said at a time: a line of a transcript or of subtitles."""

from __future__ import annotations

import re
from itertools import pairwise

from cleaner.rules.context import Context, time_of
from cleaner.rules.rule import trim

_ARROW = re.compile(r"(?:\d{1,2}:)?\d{1,2}:\d\d[.,]\d{1,3} --> (?:\d{1,2}:)?\d{1,2}:\d\d[.,]\d")
"""From when to when a line of subtitles is shown (SubRip, WebVTT)."""

CUES = 6
"""Fewer times may be the lengths of videos, in order by chance."""

READ = 12
"""Times that are looked at: the first ones of a page tell."""


def is_cue(context: Context, index: int) -> bool:
    """The line stands under the times of a subtitle, or between two times of a page whose times
    only go up, or under its last one. Of a list of videos each length has a title, and a live
    blog has more than a button between its times."""
    if index == 0 or ":" not in context.blocks[index - 1].key:
        return False
    if _ARROW.match(context.shown(index - 1)):
        return True
    ends = context.is_end(index) or _is_time(context, index + 1)
    return ends and _is_time(context, index - 1) and _go_up(context)


def _is_time(context: Context, index: int) -> bool:
    return context.has(index) and time_of(trim(context.blocks[index].key)) is not None


def _go_up(context: Context) -> bool:
    if len(context.times) < CUES:
        return False
    seconds = [_seconds(time) for time in context.times[:READ]]
    return all(before < after for before, after in pairwise(seconds))


def _seconds(time: tuple[int, ...]) -> int:
    total = 0
    for part in time:
        total = total * 60 + part
    return total
