"""Passes over columns of numbers, one entry a line. ``columns.pyx`` is its compiled twin.

Every function takes whole columns and gives whole columns, linear in the page; the twin's
lie in one piece of memory.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from operator import sub
from typing import TypeAlias

from cleaner.learned.line_measures import ASK_END
from cleaner.model import Block
from cleaner.shape import LONG_LETTERS, PROSE_LETTERS

Column: TypeAlias = Sequence[float]

FAR = 60
"""Distance in lines that stands for "none near"."""
CLUSTER_GAP = 5
"""Lines without a sentence that may stand inside one stretch of prose: a list, a caption."""
UNSTOPPED = 0.15
"""Where fewer of the longer lines than this end in a mark, the script has none."""
LONG_FOR_STOPS = 80
MOST_RUN = 200
"""A run of lines without prose is as long as this at most."""
MOST_REPEATS = 9
FAR_COPY = 999
FAR_HIT = 200


def constant(value: float, count: int) -> Column:
    """A column that says the same of every line."""
    return [value] * count


def texts_of(blocks: Sequence[Block]) -> tuple[list[str], list[str], list[str]]:
    """What is looked at of each block: its text as a reader would see it, its key, its gap."""
    return (
        [block.shown or block.text for block in blocks],
        [block.key for block in blocks],
        [block.gap for block in blocks],
    )


def blanks_of(gaps: Sequence[str], most: int) -> tuple[Column, Column]:
    """How many blank lines stand above each line and below it: ``most`` at most, and so many
    at either end."""
    between = [min(gap.count("\n") or 1, most + 1) - 1 for gap in gaps[:-1]]
    return [most, *between], [*between, most]


def marked(where: Sequence[int], count: int) -> Column:
    """1 where a line is among some, else 0."""
    column = [0] * count
    for index in where:
        column[index] = 1
    return column


def equal(column: Column, value: float) -> Column:
    """1 where a column has a value, else 0."""
    return [1 if own == value else 0 for own in column]


def below(column: Column, bound: float) -> Column:
    """1 where a column is less than a bound, else 0."""
    return [1 if own < bound else 0 for own in column]


def total_of(column: Column) -> float:
    """The sum of a column of whole numbers."""
    return sum(column)


def zeros_of(column: Column) -> int:
    """How many entries are 0."""
    return sum([1 for own in column if not own])


def shares(column: Column, total: float) -> Column:
    """What share of a total each entry is."""
    return [own / total for own in column]


def before(column: Column, total: float) -> Column:
    """What share of a total stands above each line."""
    return [own / total for own in accumulate(column[:-1], initial=0)]


def places(count: int, most: int) -> tuple[Column, Column, Column]:
    """Lines above each and from it to the end, ``most`` at most; and its share of the way."""
    scale = 1 / count
    return (
        [min(index, most) for index in range(count)],
        [min(count - index, most) for index in range(count)],
        [index * scale for index in range(count)],
    )


def offsets(start: int, count: int, above: int, under: int) -> Column:
    """How far from a line each is: not farther than ``above`` and ``under``."""
    return [max(-above, min(index - start, under)) for index in range(count)]


def copies(keys: Sequence[str]) -> tuple[Column, Column, Column]:
    """How many lines have the same key; how many of them stand above, and how far the nearest."""
    seen = Counter(keys)
    number: list[int] = []
    distance: list[int] = []
    last: dict[str, tuple[int, int]] = {}
    for index, key in enumerate(keys):
        if seen[key] == 1:
            number.append(0)
            distance.append(FAR_COPY)
            continue
        above, at = last.get(key, (-1, -FAR_COPY))
        number.append(min(above + 1, MOST_REPEATS))
        distance.append(min(index - at, FAR_COPY))
        last[key] = (above + 1, index)
    return [min(seen[key], MOST_REPEATS) for key in keys], number, distance


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


def shift(column: Column, by: int) -> Column:
    """The column of the block ``by`` further down; -1 where there is none."""
    if by > 0:
        return [*column[by:], *(-1,) * min(by, len(column))]
    return [*(-1,) * min(-by, len(column)), *column[:by]]


def window(column: Column, above: int, below: int) -> Column:
    """Sums from ``above`` blocks before to ``below`` after each; -1 leaves itself out."""
    count = len(column)
    sums = list(accumulate(column, initial=0))
    last = sums[-1]
    head = [*(0,) * min(above, count), *sums][:count] if above >= 0 else sums[1:]
    upto = [*sums[below + 1 :], *(last,) * count][:count]
    return list(map(sub, upto, head))


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


def since(column: Column) -> Column:
    """Blocks since the last that is not 0, itself included; ``FAR_HIT`` without one."""
    distance = FAR_HIT
    out: list[int] = []
    for value in column:
        distance = 0 if value else min(distance + 1, FAR_HIT)
        out.append(distance)
    return out


def likes(size: Column, end: Column, start: Column, digits: Column) -> Column:
    """Share of the page's lines with the same look: lists repeat the same few."""
    looks = [
        (int(letters).bit_length() * 7 + tail) * 5 + head + (1000 if figures > 0.1 else 0)
        for letters, tail, head, figures in zip(size, end, start, digits, strict=True)
    ]
    counts = Counter(looks)
    scale = 1 / len(looks)
    return [counts[look] * scale for look in looks]
