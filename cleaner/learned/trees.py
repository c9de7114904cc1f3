"""Trees evaluated: the sums of many trees for many rows. ``trees.pyx`` is its compiled twin.

Two sources and not one, since what is quick differs: Python walks tuples, C walks nodes
that lie in one piece. Both add the same numbers in the same order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import exp

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
        self._roots = roots
        self._nodes = (feature, threshold, left, right)
        self._leaf = leaf

    def sums(
        self, rows: Iterable[Sequence[float]], early: int, low: float, high: float
    ) -> list[float]:
        """For each row the sum of its leaves; rows whose sum after ``early`` trees is below
        ``low`` or above ``high`` are not taken further (0: all are)."""
        feature, threshold, left, right = self._nodes
        leaf, roots = self._leaf, self._roots
        out = []
        for row in rows:
            total = 0.0
            for index, node in enumerate(roots):
                if index == early and index and (total < low or total > high):
                    break
                while node >= 0:
                    node = left[node] if row[feature[node]] <= threshold[node] else right[node]
                total += leaf[~node]
            out.append(total)
        return out
