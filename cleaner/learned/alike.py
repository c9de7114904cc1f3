"""Runs of lines alike: labels with their values, numbered entries, cells of a table.

The text labeller judges line by line. Of the data of a page (an offer's, a recipe's, a box
score's) it keeps some lines and loses others that look the very same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from cleaner.shape import OPENERS, ends_sentence

LEAST_RUN = 3
CELLS = 6
"""So many short lines, a third of them with figures, may be a table that was read cell by cell."""
CELL = 40
FIGURES = 3
KEPT_SHARE = 0.34
"""Of a run of which at least this share is kept, all stays. With weights that have not seen the
page, of WCXB's dumps 93.45 % of the content words are kept, 93.38 % without; word-F1 is the same to
.0001, and on DAnIEL's pages, which are news with few data, too."""
NAMED_SHARE = 0.5
"""Figures without a word stay where so many of the words between them do."""

_OPENERS = tuple(OPENERS)
_LABELLED = re.compile(r"[^\W\d_][^:：]{0,38}[:：] ?[^/\s].{0,80}")
_NUMBERED = re.compile(r"(\d{1,3})(?::(\d\d))?(?::(\d\d))?[.)]? [^\n]{0,80}")


def fill_alike(
    keys: Sequence[str],
    hits: Sequence[float],
    likely: Sequence[float],
    least: float,
    kept: list[bool],
) -> None:
    """Lines stay where a third of a run of lines alike does. Linear.

    ``keys``: the matching form of each line; ``hits``: whether it has the words of a rule;
    ``least``: the probability that figures without a word need.
    """

    def is_labelled(index: int) -> bool:
        return not hits[index] and _LABELLED.fullmatch(keys[index]) is not None

    def is_numbered(index: int) -> bool:
        return not hits[index] and _NUMBERED.fullmatch(keys[index]) is not None

    def is_cell(index: int) -> bool:
        return len(keys[index]) <= CELL and not (hits[index] and _has_letter(keys[index]))

    for start, end in _mixed_runs(is_labelled, kept, LEAST_RUN):
        kept[start:end] = [True] * (end - start)
    for start, end in _mixed_runs(is_numbered, kept, LEAST_RUN):
        if _is_rising(keys[start:end]):
            kept[start:end] = [True] * (end - start)
    for start, end in _mixed_runs(is_cell, kept, CELLS):
        run = range(start, end)
        named = [index for index in run if _has_letter(keys[index])]
        figures = sum([1 for index in run if any(map(str.isdigit, keys[index]))])
        stay = sum([1 for index in named if kept[index]])
        if named and FIGURES * figures >= end - start and stay >= NAMED_SHARE * len(named):
            for index in run:
                if likely[index] >= least and not _has_letter(keys[index]):
                    kept[index] = True


def keep_spoken(
    keys: Sequence[str],
    prose: Sequence[float],
    hits: Sequence[float],
    likely: Sequence[float],
    least: float,
    kept: list[bool],
) -> None:
    """What somebody says in a short paragraph of its own, between two of prose of which the upper
    one stays, stays with the lower one. Linear.

    The model takes the short one for a heading's or a teaser's end, and the article with it for
    over. ``prose``: letters of what is a sentence or more; ``least``: the probability both need.
    Of the dumps of WCXB's and DAnIEL's 2,068 pages, which have none such, no line changes.
    """
    for index in range(1, len(kept) - 1):
        if (
            prose[index - 1]
            and not prose[index]
            and prose[index + 1]
            and kept[index - 1]
            and not (kept[index] and kept[index + 1])
            and not (hits[index] or hits[index + 1])
            and min(likely[index], likely[index + 1]) >= least
            and keys[index].startswith(_OPENERS)
            and ends_sentence(keys[index])
        ):
            kept[index] = kept[index + 1] = True


def _mixed_runs(
    is_alike: Callable[[int], bool], kept: Sequence[bool], least: int
) -> list[tuple[int, int]]:
    """Runs of at least so many lines alike of which some go and at least a third stays."""
    found = []
    count, index, floor = len(kept), 1, 0
    while index < count:
        if kept[index] == kept[index - 1] or not (is_alike(index - 1) and is_alike(index)):
            index += 1
            continue
        start, end = index - 1, index + 1
        while start > floor and is_alike(start - 1):
            start -= 1
        while end < count and is_alike(end):
            end += 1
        if end - start >= least and sum(kept[start:end]) >= KEPT_SHARE * (end - start):
            found.append((start, end))
        index, floor = end + 1, end
    return found


def _is_rising(keys: Sequence[str]) -> bool:
    """Whether what the lines begin with grows, as in a list, or the times of its chapters: not
    in headlines that begin with a number, or counts of readers."""
    numbers = [tuple(map(int, filter(None, _first(key)))) for key in keys]
    return numbers == sorted(numbers)


def _first(key: str) -> tuple[str | None, ...]:
    found = _NUMBERED.fullmatch(key)
    return found.groups() if found else ()


def _has_letter(key: str) -> bool:
    return any(map(str.isalpha, key))
