"""Video players: a duration, and the title under it once or twice; a player's bar and the dialog
of its settings."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.normalise.paragraphs import BULLET
from cleaner.rules.conditions.boxes import SUBHEAD_WORDS
from cleaner.rules.context import Context, time_of
from cleaner.rules.rule import Group, form_of, trim
from cleaner.shape import ends_sentence, is_title, letters, words

CLOCK_HOURS = 6
"""A lone ``m:ss`` from six up is as likely a time of day (06:00 to 23:59)."""

SETTINGS_LINES = 140
"""Colours, sizes and kinds of letters, each once for the text, its ground and the window."""

BAR_WORDS = 20
"""Labels that reading takes for one line: ``captions settings``, ``, opens captions settings
dialog``, ``captions off``, ``, selected``, in the language that says it longest."""

BAR_GAP = 8
"""Labels of a bar, over the dialog, that no rule knows in a row: those of captions. Times,
slashes and speeds between them are none."""

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


def player_above(*begins: str) -> Group:
    """A group for the last line of a player's settings: the dialog up to the line that begins it
    (one of the phrases ``begins``), and the bar above, up to the first line that has a player's
    words. Short lines only; without its beginning it is no dialog."""
    forms = frozenset(map(form_of, begins))

    def group(context: Context, index: int) -> Sequence[int]:
        top = -1
        unknown = 0
        for position in range(index - 1, max(-1, index - SETTINGS_LINES), -1):
            if context.blocks[position].key == context.blocks[index].key:
                break  # Above it is another player's.
            known = context.is_hit(position, "video-embed")
            if not (known or _is_label(context, position)):
                break
            if trim(context.blocks[position].key) in forms or (known and top >= 0):
                top = position
                unknown = 0
            elif top >= 0:
                unknown += letters(context.shown(position)) > 1
                if unknown > BAR_GAP:
                    break
        return range(top, index + 1) if top >= 0 else []

    return group


def _is_label(context: Context, index: int) -> bool:
    text = context.shown(index)
    return words(text) <= BAR_WORDS and not context.is_prose(index) and not ends_sentence(text)
