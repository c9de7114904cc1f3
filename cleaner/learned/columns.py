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

from cleaner.model import Block

Column: TypeAlias = Sequence[float]

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
        [*range(min(count, most)), *(most,) * (count - most)],
        [*(most,) * (count - most), *range(min(count, most), 0, -1)],
        [index * scale for index in range(count)],
    )


def offsets(start: int, count: int, above: int, under: int) -> Column:
    """How far from a line each is: not farther than ``above`` and ``under``."""
    first = min(max(start - above, 0), count)
    last = min(max(start + under, first), count)
    return [*(-above,) * first, *range(first - start, last - start), *(under,) * (count - last)]


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
    held = {count: min(count, MOST_REPEATS) for count in set(seen.values())}
    return [held[seen[key]] for key in keys], number, distance


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


def since(column: Column) -> Column:
    """Blocks since the last that is not 0, itself included; ``FAR_HIT`` without one."""
    distance = FAR_HIT
    out: list[int] = []
    for value in column:
        distance = 0 if value else min(distance + 1, FAR_HIT)
        out.append(distance)
    return out


def looks(size: Column, end: Column, start: Column, digits: Column) -> Column:
    """A whole number for each line, less than 4096, the same for lines that look alike: as long
    as each other or nearly so, of one beginning and end, with figures or without."""
    return [
        (int(letters).bit_length() * 7 + int(tail)) * 5 + int(head) + (1000 if figures > 0.1 else 0)
        for letters, tail, head, figures in zip(size, end, start, digits, strict=True)
    ]


def likes(looks: Column) -> Column:
    """Share of the page's lines with the same look: lists repeat the same few."""
    counts = Counter(looks)
    scale = 1 / len(looks)
    return [counts[look] * scale for look in looks]
