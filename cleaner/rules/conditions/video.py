"""Video players: a duration, and the title under it once or twice."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.normalise.paragraphs import BULLET
from cleaner.rules.conditions.boxes import SUBHEAD_WORDS
from cleaner.rules.context import Context, time_of
from cleaner.rules.rule import trim
from cleaner.shape import is_title, words

CLOCK_HOURS = 6
"""A lone ``m:ss`` from six up is as likely a time of day (06:00 to 23:59)."""

MOST_PLAYERS = 6
"""A page with more durations than this is a list of videos or tracks: titles are its content."""


def video_titles(context: Context, index: int) -> Sequence[int]:
    """A duration and the title of its video under it.

    Twice the same title is a player whatever stands around; of a list of many videos one of
    the two stays. Once needs a paragraph, junk
    or nothing before it, a title of a headline's length, and no list of times in the
    text, which would be a programme, a live blog or a list of laps.
    """
    title = index + 1
    if not context.has(title):
        return []
    text = context.shown(title)
    if context.is_hit(title, "video-embed") and time_of(context.blocks[title].key) is None:
        return [index]
    if not is_title(text) or context.is_prose(title) or BULLET.match(text):
        return []
    if context.has(title + 1) and context.blocks[title + 1].key == context.blocks[title].key:
        return [index, *([title] if len(context.times) <= MOST_PLAYERS else []), title + 1]
    if len(context.times) > MOST_PLAYERS:
        return []
    if context.is_hit(title):
        return []
    if index > 0 and not (
        context.is_prose(index - 1)
        or context.is_hit(index - 1)
        or _is_video_title(context, index - 1)
    ):
        return []
    after = title + 1
    if context.has(after) and not (context.is_prose(after) or context.is_hit(after)):
        return []
    if context.is_hit(index - 1, "video-embed"):
        return [index, title]
    if words(text) < SUBHEAD_WORDS or not _is_duration(context, index):
        return []
    return [index, title]


def _is_video_title(context: Context, index: int) -> bool:
    """Whether the line ends the group of another video."""
    key = context.blocks[index].key
    return index >= 2 and (
        (context.blocks[index - 1].key == key and _time_of(context, index - 2) is not None)
        or (_time_of(context, index - 1) is not None and context.is_hit(index - 2))
    )


def _is_duration(context: Context, index: int) -> bool:
    """Whether a time is a length and not a clock's: early, or alone of its kind."""
    times = context.times
    own = _time_of(context, index)
    if own is None:
        return False
    loose = [time for time in times if time[0] >= CLOCK_HOURS]
    fewest = 3 if _has_doubled(context) or _has_player(context) else 2
    if len(times) >= fewest and (times == sorted(times) or times == sorted(times, reverse=True)):
        return False
    return own[0] < CLOCK_HOURS or len(own) == 3 or len(loose) == 1


def _has_player(context: Context) -> bool:
    """Whether the words of a player, not only times, stand on the page."""
    return any(
        context.is_hit(index, "video-embed") and time_of(trim(context.blocks[index].key)) is None
        for index in context.hits
    )


def _has_doubled(context: Context) -> bool:
    """Whether a title stands twice under a duration somewhere on the page."""
    keys = [block.key for block in context.blocks]
    return any(
        keys[index + 1] == keys[index + 2]
        for index in context.hits
        if index + 2 < len(keys) and time_of(trim(keys[index])) is not None
    )


def _time_of(context: Context, index: int) -> tuple[int, ...] | None:
    return time_of(trim(context.blocks[index].key)) if context.has(index) else None


def video_below(context: Context, index: int) -> Sequence[int]:
    """A line that announces a video, and the duration and title that repeat it below."""
    taken = [index]
    announced = context.blocks[index].key
    for position in (index + 1, index + 2, index + 3):
        if not context.has(position):
            break
        key = context.blocks[position].key
        if _time_of(context, position) is not None or (len(key) > 12 and announced.endswith(key)):
            taken.append(position)
        else:
            break
    return taken
