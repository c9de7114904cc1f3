"""What stands between an article's headline and the box that ends it.

The text labeller judges by a line's length and neighbours, so that a programme's hours, the last
terms of a glossary, the names of winners and the one sentence behind them look to it like lists of
other pages. But where a headline is above them and what readers may share, comment on or read next
right below, they have nowhere else to belong: there holes are filled, and the article's ends reach
up to both.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cleaner.lazy import lazy_pattern
from cleaner.learned.line_features import FEATURES, Facts
from cleaner.learned.line_measures import ASK_END

HOLE_LINES, HOLE_SHARE = 20, 0.3
"""A hole of at most so many lines is filled if each reaches this share of the cut."""
DENSE = 0.5
"""At least so many of the lines between the first and the last sentence stay, or the holes may be
the text and what stays comments or teasers."""
END_LINES, END_SHARE = 40, 0.2
"""So it is with what stands right above the box and ends with a sentence: lists of other articles
end with a headline."""
START_LINES, START_SHARE = 20, 0.4
"""So are the lines right above the first sentence, one by one: data, a lead, who wrote it and
when. With weights that have not seen the page, of WCXB's dumps 2,020 and 1,810 words of content
more stay by all this (``get_text``, ``wet``) and 1,660 and 1,700 others, and word-F1 is .0004
better; on DAnIEL's, not trained on, 600 and 890, 480 and 630 others, .0003 and .0004 better."""

STAMP_LETTERS = 80
_YEAR = lazy_pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CLOCK = lazy_pattern(r"(?<!\d)\d{1,2}:\d\d(?!\d)")

_END, _HIT, _REPEATS = map(FEATURES.index, ("end", "hit", "repeats"))


def fill_bounded(
    facts: Facts,
    likely: Sequence[float],
    bounds: tuple[int, int],
    cut: float,
    kept: list[bool],
) -> None:
    """Lines stay that stand once and have no rule's words, between others of the article, right
    above the box that ends it or right above its first sentence. Linear.

    ``bounds``: the lines of the headline and of the box (``extent.bounds_of``)."""
    start, end = bounds
    if not start or end >= len(kept):
        return
    prose = facts.prose
    inside = [at for at in range(start, end) if kept[at]]
    first = next((at for at in inside if prose[at]), -1)
    if first < 0:
        return
    may = _may_stay(facts, start, end)

    def is_open(low: int, high: int, most: int, share: float) -> bool:
        gap = range(low, high)
        least = cut * share
        return 0 < len(gap) <= most and all(may[at - start] and likely[at] >= least for at in gap)

    last = next(at for at in reversed(inside) if prose[at])
    below = max(inside) + 1
    if facts.columns[_END][end - 1] >= ASK_END and is_open(below, end, END_LINES, END_SHARE):
        kept[below:end] = [True] * (end - below)
        inside += range(below, end)
        last = end - 1
    inside = [at for at in inside if first <= at <= last]
    if len(inside) >= DENSE * (last + 1 - first):
        for above, at in pairwise(inside):
            if is_open(above + 1, at, HOLE_LINES, HOLE_SHARE):
                kept[above + 1 : at] = [True] * (at - above - 1)
    for at in range(first - 1, max(start, first - 1 - START_LINES), -1):
        if not (kept[at] or is_open(at, at + 1, 1, START_SHARE)):
            break
        kept[at] = True


def _may_stay(facts: Facts, start: int, end: int) -> list[bool]:
    """Of the lines between two, whether each stands once, has no rule's words and is not the stamp
    of a comment. The rules' words count where there is a word: they take any time of day for a
    video's length."""
    hits, repeats, keys = facts.columns[_HIT], facts.columns[_REPEATS], facts.keys
    return [
        repeats[at] == 1
        and not (hits[at] and any(map(str.isalpha, keys[at])))
        and not _is_stamp(keys[at])
        for at in range(start, end)
    ]


def _is_stamp(key: str) -> bool:
    """Whether a line has a year and a time of day: the data of articles have one or the other, and
    what is posted below them both."""
    return len(key) < STAMP_LETTERS and bool(_CLOCK.search(key) and _YEAR.search(key))
