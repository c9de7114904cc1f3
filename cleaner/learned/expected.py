"""Where to cut a page: the probability above which keeping pays in expected word-F1."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, log

LOWEST_CUT, HIGHEST_CUT = 0.05, 0.85
"""Where the cut may lie. On a page of which little is likely, such as a listing of links,
the best expected F1 is at a tenth and less; from there down it no longer matters."""

PRIOR = -1.5
"""Added to every log-odds: on a page of another kind than those trained on, what is
doubtful is teasers and comments more often than it was there."""
SPREAD = 3.5
"""Standard deviation, in log-odds, of what a page as a whole is misjudged by. Blocks of a
page are not judged wrong independently: all teasers of a listing are content, or none is."""
_STEPS = (-1.5, -0.75, 0.0, 0.75, 1.5)
_HEIGHTS = tuple(exp(-0.5 * step * step) for step in _STEPS)
CHANCES = tuple(height / sum(_HEIGHTS) for height in _HEIGHTS)


def shifts_of(prior: float, spread: float) -> tuple[float, ...]:
    """What a page may be misjudged by, in log-odds, as often as ``CHANCES`` says."""
    return tuple(prior + spread * step for step in _STEPS)


SHIFTS = shifts_of(PRIOR, SPREAD)
SHIFTS_WITHOUT_HTML5 = shifts_of(-1.0, 2.5)
"""Of a page without HTML5 elements. The labeller learned such pages with parts of other
sites beside their text, so it is misjudged by less; and more of what is doubtful is such."""

_LEAST = 1e-6
"""Probabilities are held this far from 0 and 1, whose log-odds have no end."""


def expected_cut(
    likely: Sequence[float],
    counts: Sequence[float],
    shifts: Sequence[float] = SHIFTS,
    lowest: float = LOWEST_CUT,
    highest: float = HIGHEST_CUT,
) -> float:
    """The probability at which to cut this page for the best expected word-F1.

    ``counts``: words of each block; ``shifts``: see ``shifts_of``; ``lowest``, ``highest``:
    bounds of the cut. Taking blocks by falling probability, the F1 to expect is
    2 * (words right so far) / (words taken so far + all words right), averaged over how far
    the page as a whole may be misjudged. O(n log n) in blocks.
    """
    ranked = sorted(zip(likely, counts, strict=True), reverse=True)
    if not any(count and p > 0.0 for p, count in ranked):
        return highest
    odds = []
    for p, _ in ranked:
        p = min(max(p, _LEAST), 1.0 - _LEAST)
        odds.append(log(p / (1.0 - p)))
    expected = [0.0] * len(ranked)
    for shift, chance in zip(shifts, CHANCES, strict=True):
        right = [
            count / (1.0 + exp(-(odd + shift)))
            for odd, (_, count) in zip(odds, ranked, strict=True)
        ]
        total = sum(right)
        found = taken = 0.0
        for index, (_, count) in enumerate(ranked):
            found += right[index]
            taken += count
            expected[index] += chance * found / (taken + total)
    best = max(range(len(ranked)), key=expected.__getitem__)
    return min(max(ranked[best][0], lowest), highest)
