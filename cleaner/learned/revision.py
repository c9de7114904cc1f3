"""A second look at each line of a page, which knows what the first one thought of all of them.

The labeller sees some lines around each. What it can't see from there is how much of the page it
takes for content, where most of that stands, and what it thinks of other lines of the same look:
a portal's teasers are as good as an article until one knows that the article is elsewhere. So a
second forest corrects the first one's odds by its own answers, gathered over the page (stacking;
Tu and Bai 2010 call it auto-context). ``revision.pyx`` is the compiled twin. Linear in the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import log, log1p

from cleaner.learned.columns import Column, constant, looks, offsets, shift, window
from cleaner.learned.headline import named_line
from cleaner.learned.lanes import ColumnScorer
from cleaner.learned.line_features import FEATURES, Facts
from cleaner.learned.overwhelming import doubts
from cleaner.learned.trees import sigmoids

REVISED: tuple[str, ...] = (
    # what was thought of the line and of those beside it
    "odds", "words", "before_2", "before_1", "after_1", "after_2", "doubt",
    # around it, weighed by words
    "mean_2", "mean_5", "mean_5_above", "mean_5_below", "mean_12", "mean_12_above",
    "mean_12_below",
    # of lines of its look, of those between the same blank lines, and of the others of them
    "look_mean", "look_others", "group_mean", "group_others",
    # of all lines: how much is above, and the most probable above and below
    "above", "sure_above", "most_above", "most_below",
    # the run of probable lines that it is in, and the largest
    "run_share", "largest_offset", "largest_share", "runs",
    # how much stands above the last box of other articles, and above the first that ends one
    "box_share", "end_share", "headline",
    # the page
    "sure_words", "sure_share", "share", "lines", "most",
)  # fmt: skip
"""Names of the columns, in their order. The weights must have the very same."""

LEAST = 1e-4
"""Probabilities are held this far from 0 and 1: no line is sure beyond mending."""
SURE, PROBABLE = 0.7, 0.5
RUN_GAP = 3
"""Probable lines so far apart are of one run: between them stand a caption and its blanks."""
END_FROM = 0.6
"""A box below more than this share of the content may be the one that ends it."""
LEAST_WORDS = 1e-6

NO_HEADLINE = -999

_LOOK = [*map(FEATURES.index, ("letters", "end", "start", "digits"))]
_BLANKS, _BOX = map(FEATURES.index, ("blanks_above", "box_above"))


def odds_of(probabilities: Sequence[float]) -> list[float]:
    """The logarithms of the odds of each, none beyond those of ``LEAST``."""
    return [log(p / (1.0 - p)) for p in _held(probabilities)]


def _held(probabilities: Sequence[float]) -> list[float]:
    most = 1.0 - LEAST
    # Conditions, since a call a number costs four times as much; so below.
    return [LEAST if p < LEAST else most if p > most else p for p in probabilities]


def columns_of(facts: Facts, probabilities: Sequence[float]) -> list[Column]:
    """One column of ``REVISED`` each, one entry a block. There must be blocks. Linear."""
    likely = _held(probabilities)
    words, count = facts.words, len(likely)
    weighed = [p * weight for p, weight in zip(likely, words, strict=True)]
    sure = [own if p >= SURE else 0.0 for own, p in zip(weighed, likely, strict=True)]
    # Not ``sum``, which rounds otherwise from Python 3.12 on.
    *content_above, expected = accumulate(weighed, initial=0.0)
    *sure_above, sure_total = accumulate(sure, initial=0.0)
    *_, held = accumulate(words, initial=0.0)
    total = expected or LEAST_WORDS
    above = [own / total for own in content_above]
    boxes, ends = _boxes(facts.columns[_BOX], above)
    return [
        odds_of(likely), [log1p(weight) for weight in words],
        shift(likely, -2), shift(likely, -1), shift(likely, 1), shift(likely, 2), doubts(likely),
        *[
            _means(window(weighed, up, down), window(words, up, down))
            for up, down in ((2, 2), (5, 5), (5, 0), (0, 5), (12, 12), (12, 0), (0, 12))
        ],
        *_classes(looks(*[facts.columns[number] for number in _LOOK]), likely, weighed, words),
        *_classes(_groups(facts.columns[_BLANKS]), likely, weighed, words),
        above, [own / (sure_total or LEAST_WORDS) for own in sure_above],
        [0.0, *accumulate(likely[:-1], max)],
        [*list(accumulate(likely[:0:-1], max))[::-1], 0.0],
        *_runs(likely, weighed, total),
        boxes, ends, _offsets(named_line(facts), count),
        constant(log1p(sure_total), count), constant(sure_total / total, count),
        constant(expected / (held or LEAST_WORDS), count), constant(log1p(count), count),
        constant(max(likely), count),
    ]  # fmt: skip


def _means(sums: Column, weights: Column) -> Column:
    return [
        own / (LEAST_WORDS if weight < LEAST_WORDS else weight)
        for own, weight in zip(sums, weights, strict=True)
    ]


def _offsets(headline: int, count: int) -> Column:
    """How many lines below the headline each is; ``NO_HEADLINE`` where none is known."""
    if not headline:
        return constant(NO_HEADLINE, count)
    return offsets(headline, count, count, count)


def _boxes(since: Column, above: Sequence[float]) -> tuple[Column, Column]:
    """How much stands above the last line with a box's words, and above the first of those that
    may end an article; -1 before there is one."""
    last = first = -1.0
    lasts, firsts = [], []
    for distance, share in zip(since, above, strict=True):
        if not distance:
            last = share
            if first < 0.0 and share > END_FROM:
                first = share
        lasts.append(last)
        firsts.append(first)
    return lasts, firsts


def _groups(blanks: Column) -> list[int]:
    """A number for each line, the same for those between the same blank lines."""
    return [*accumulate([0, *[1 if own else 0 for own in blanks[1:]]])]


def _classes(
    classes: Column, likely: Sequence[float], weighed: Sequence[float], words: Column
) -> tuple[Column, Column]:
    """Of each line's class: what is thought of its words, and of its other lines; -1 where
    there are none."""
    numbers = [int(number) for number in classes]
    size = max(numbers) + 1
    counts, sums, content, weights = [0] * size, [0.0] * size, [0.0] * size, [0.0] * size
    for number, p, own, weight in zip(numbers, likely, weighed, words, strict=True):
        counts[number] += 1
        sums[number] += p
        content[number] += own
        weights[number] += weight
    means = _means(content, weights)
    others = [
        (sums[number] - p) / (counts[number] - 1) if counts[number] > 1 else -1.0
        for number, p in zip(numbers, likely, strict=True)
    ]
    return [means[number] for number in numbers], others


def _runs(
    likely: Sequence[float], weighed: Sequence[float], total: float
) -> tuple[Column, Column, Column, Column]:
    """The share of each line's run, how many lines from the largest run each is, the share of
    that, and how many runs there are."""
    run_of, held, ends = [-1] * len(likely), [0.0], [(0, 0)]
    last = -RUN_GAP - 1
    for at, p in enumerate(likely):
        if p < PROBABLE:
            continue
        if at - last > RUN_GAP:
            held.append(0.0)
            ends.append((at, at))
        run_of[at] = len(held) - 1
        held[-1] += weighed[at]
        ends[-1] = (ends[-1][0], at)
        last = at
    count = len(likely)
    largest = max(range(len(held)), key=held.__getitem__)
    first, final = ends[largest]
    offsets = (
        [min(at - first, 0) + max(at - final, 0) for at in range(count)] if largest else [0] * count
    )
    return (
        [held[run] / total if run > 0 else 0.0 for run in run_of],
        offsets,
        constant(held[largest] / total, count),
        constant(len(held) - 1, count),
    )


def revise(sums: ColumnScorer, facts: Facts, probabilities: Sequence[float]) -> list[float]:
    """Each block's probability, on a second look: its odds and what a forest of ``REVISED`` adds.
    There must be blocks. Linear."""
    columns = columns_of(facts, probabilities)
    more = sums(columns)
    return sigmoids([own + added for own, added in zip(columns[0], more, strict=True)])
