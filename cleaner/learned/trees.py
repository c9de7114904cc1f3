"""Trees evaluated: the sums of many trees for many rows. ``trees.pyx`` is its compiled twin.

Two sources and not one, since what is quick differs: Python walks tuples, C walks nodes
that lie in one piece. Both add the same numbers in the same order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp, inf

_STEEPEST = 700.0
"""``exp`` overflows beyond."""


def sigmoid(value: float) -> float:
    """1 / (1 + e^-value), for any value."""
    if value < -_STEEPEST:
        return 0.0
    return 1.0 / (1.0 + exp(-value))


def sigmoids(values: Iterable[float]) -> list[float]:
    """``sigmoid`` of each."""
    return [sigmoid(value) for value in values]


def goes_forward(children: Sequence[int], leaves: int) -> bool:
    """Whether every node's child is a later node, or (negative) one of so many leaves."""
    nodes = len(children)
    return all(node < child < nodes or -leaves <= child < 0 for node, child in enumerate(children))


@dataclass(frozen=True, slots=True)
class Stop:
    """After so many trees a sum outside the bounds is taken no further."""

    trees: int
    low: float = -inf
    high: float = inf
    below: tuple[float, float] = (0.0, 1.0)
    """Where a sum below ``low`` is taken to end: the first, and the second times the sum. A sum
    of the first trees is nearer to nought than that of all."""
    above: tuple[float, float] = (0.0, 1.0)
    """The same of a sum above ``high``."""

    def end(self, total: float) -> float | None:
        """Where a sum after these trees is taken to end; ``None``: it has to go on."""
        if total < self.low:
            return self.below[0] + self.below[1] * total
        if total > self.high:
            return self.above[0] + self.above[1] * total
        return None


class Trees:
    """Trees ready to run. The arrays are those of ``Forest``, already checked."""

    __slots__ = ("_leaf", "_nodes", "_roots")

    def __init__(
        self,
        roots: Sequence[int],
        feature: Sequence[int],
        threshold: Sequence[float],
        left: Sequence[int],
        right: Sequence[int],
        leaf: Sequence[float],
    ) -> None:
        # Of an array each look makes a number anew.
        self._roots = tuple(roots)
        self._nodes = (tuple(feature), tuple(threshold), tuple(left), tuple(right))
        self._leaf = tuple(leaf)

    def sums(self, rows: Iterable[Sequence[float]], stops: Sequence[Stop] = ()) -> list[float]:
        """For each row the sum of its leaves, or where a stop says that it ends."""
        feature, threshold, left, right = self._nodes
        leaf, roots = self._leaf, self._roots
        bounds = {stop.trees: stop for stop in stops}
        out = []
        for row in rows:
            total, end = 0.0, None
            for index, node in enumerate(roots):
                if index in bounds and index:
                    end = bounds[index].end(total)
                    if end is not None:
                        break
                while node >= 0:
                    node = left[node] if row[feature[node]] <= threshold[node] else right[node]
                total += leaf[~node]
            out.append(total if end is None else end)
        return out
