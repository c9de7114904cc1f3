"""The evidence that it takes to remove a line where nothing of an article may be lost.

A line that the model calls junk may be a cell of a table, an entry of a list, the name of a
speaker: short lines of the article look like those of a menu. But they stand among the
article's sentences, and a menu stands among its like, above the article or below it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

NEAR = 3
"""Lines on either side whose probability counts."""


def doubts(probabilities: Sequence[float]) -> list[float]:
    """For each line how far it may be the article's after all, 0 to 1. Linear.

    The geometric mean of three: the line's own probability; the greatest of the lines near;
    and the greatest of all above or of all below, whichever is less. In cross-validation on
    WCXB, at 99.8 % of content words kept, 34 % of boilerplate words go; 32 % by the first alone.
    """
    edge = (0.0,) * NEAR
    padded = [*edge, *probabilities, *edge]
    near = map(max, *(padded[shift:] for shift in range(2 * NEAR + 1)))
    above = accumulate(probabilities, max)
    below = [*accumulate(reversed(probabilities), max)][::-1]
    outside = map(min, above, below)
    together = zip(probabilities, near, outside, strict=True)
    return [(own * around * out) ** (1 / 3) for own, around, out in together]
