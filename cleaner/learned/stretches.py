"""Stretches of lines: of prose, without prose, between blank lines. ``stretches.pyx`` is its
compiled twin. All of it linear in the page."""

from __future__ import annotations

from itertools import accumulate

from cleaner.learned.columns import Column
from cleaner.learned.line_measures import ASK_END
from cleaner.shape import LONG_LETTERS, PROSE_LETTERS

FAR = 60
"""Distance in lines that stands for "none near"."""
CLUSTER_GAP = 5
"""Lines without a sentence that may stand inside one stretch of prose: a list, a caption."""
UNSTOPPED = 0.15
"""Where fewer of the longer lines than this end in a mark, the script has none."""
LONG_FOR_STOPS = 80
MOST_RUN = 200
"""A run of lines without prose is as long as this at most."""


def prose_of(size: Column, end: Column) -> Column:
    """Letters of the lines that are a sentence or more; by length alone where a script
    has no full stops, as Thai."""
    long = [mark for letters, mark in zip(size, end, strict=True) if letters >= LONG_FOR_STOPS]
    least, bound = PROSE_LETTERS, LONG_LETTERS
    if sum([1 for mark in long if mark >= ASK_END]) < UNSTOPPED * len(long):
        least = bound = LONG_FOR_STOPS
    return [
        letters if letters >= bound or (mark >= ASK_END and letters >= least) else 0
        for letters, mark in zip(size, end, strict=True)
    ]


def groups(blanks: Column, size: Column, stops: Column) -> tuple[Column, Column, Column]:
    """Lines, letters and sentence ends of the stretch without a blank line around each."""
    lines: list[int] = []
    letters: list[float] = []
    ends: list[float] = []
    number = 0
    weight = marks = 0.0
    for gap, own, stop in zip(blanks, size, stops, strict=True):
        number += 1
        weight += own
        marks += stop
        if gap:
            lines += [number] * number
            letters += [weight] * number
            ends += [marks] * number
            number = 0
            weight = marks = 0.0
    return lines, letters, ends


def runs(prose: Column, size: Column) -> tuple[Column, Column, Column]:
    """Distance to the prose above; lines and letters of the run without prose around."""
    above: list[int] = []
    lines: list[int] = []
    letters: list[float] = []
    letters_sum = list(accumulate(size, initial=0))
    last = -1
    count = len(prose)
    for index in [*(i for i, own in enumerate(prose) if own), count]:
        between = index - last - 1
        if between:
            near = [min(n, FAR) for n in range(1, between + 1)]
            above += near if last >= 0 else [FAR + 1] * between
            lines += [min(between, MOST_RUN)] * between
            letters += [letters_sum[index] - letters_sum[last + 1]] * between
        if index < count:
            above.append(min(index - last, FAR) if last >= 0 else FAR + 1)
            lines.append(0)
            letters.append(0)
        last = index
    return above, lines, letters


def clusters(prose: Column) -> tuple[Column, Column, Column, float]:
    """For each line the stretch of prose it stands in or next to.

    Its share of the greatest stretch's letters, the line's distance to the greatest
    stretch (0 inside, negative above), its letters; and the letters of the greatest.
    """
    count = len(prose)
    prose_sum = list(accumulate(prose, initial=0))
    spans: list[tuple[int, int]] = []
    for index, own in enumerate(prose):
        if not own:
            continue
        if spans and index - spans[-1][1] <= CLUSTER_GAP + 1:
            spans[-1] = (spans[-1][0], index)
        else:
            spans.append((index, index))
    if not spans:
        none: Column = [0] * count
        return none, none, none, 0
    masses = [prose_sum[last + 1] - prose_sum[first] for first, last in spans]
    top = max(masses)
    first, last = spans[masses.index(top)]
    share: list[float] = []
    own_mass: list[float] = []
    at = 0
    for number, (_, stop) in enumerate(spans):
        # Up to the middle between this stretch and the next.
        border = count
        if number + 1 < len(spans):
            border = (stop + spans[number + 1][0]) // 2 + 1
        share += [masses[number] / top] * (border - at)
        own_mass += [masses[number]] * (border - at)
        at = border
    offset: list[float] = [max(index - first, -FAR) for index in range(first)]
    offset += [0] * (last - first + 1)
    offset += [min(index - last, FAR) for index in range(last + 1, count)]
    return share, offset, own_mass, top
