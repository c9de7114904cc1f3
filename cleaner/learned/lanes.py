"""A forest summed for many lines at once, in plain Python: the same sums as its arrays give.

Going down a tree costs a dozen bytecodes a node, and every line goes down every tree. So all
lines go down together: a set of lines is a large number with one byte a line, and which of a set
go left at a node is one ``&`` with the lines that pass the node's test. A test is worked out once
a page, however many trees ask it, and what all lines of a page answer alike, a third of the nodes,
costs no more than a look. ``lanes.pyx`` is the compiled twin.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import partial
from math import floor, isfinite
from typing import Any, TypeAlias

from cleaner.learned.forest import Forest, WeightsError
from cleaner.learned.trees import Stop

ColumnScorer: TypeAlias = Callable[[Sequence[Sequence[float]]], list[float]]
Node: TypeAlias = tuple[int | None, Any, Any]
"""The number of a test, and the nodes to the left and the right of it; or ``None`` and a leaf."""

LANES = 1024
"""Lines that go through the trees together. With fewer the steps from node to node count for
more; with more the answers to all tests, up to three thousand, no longer fit into a cache."""
_MOST = 127
"""Thresholds of a feature, and leaves of a tree: the highest bit of a line's byte says whether it
is in a set, and the others hold its place among those."""
_TOGETHER = 10
"""Trees whose leaves are added in one pass over the lines."""
_FEW = 4
"""Where so many lines have the same value, each value is looked up once."""


def sums_of(forest: Forest, stops: Sequence[Stop] = ()) -> ColumnScorer:
    """The function that sums the rows of columns, one a feature of the forest, in its order."""
    return _Lanes(forest, stops).sums


class _Tests:
    """The tests of a forest, numbered: a feature and one of the thresholds it is held against."""

    def __init__(self, forest: Forest) -> None:
        known: dict[int, set[float]] = {}
        for feature, threshold in zip(forest.feature, forest.threshold, strict=True):
            known.setdefault(feature, set()).add(threshold)
        self.features: list[tuple[int, list[float], list[int], int]] = []
        """Each feature that is looked at, its thresholds, those for whole numbers, and the
        number of its first test."""
        self.place_of: list[tuple[int, int]] = []
        """By test: its feature's place in ``features``, and which of the thresholds it is."""
        self.numbers: dict[tuple[int, float], int] = {}
        for place, feature in enumerate(sorted(known)):
            thresholds = sorted(known[feature])
            if len(thresholds) > _MOST or not all(map(isfinite, thresholds)):
                raise WeightsError(f"more than {_MOST} thresholds of a feature, or one without end")
            first = len(self.place_of)
            self.features.append((feature, thresholds, [*map(floor, thresholds)], first))
            for number, threshold in enumerate(thresholds):
                self.numbers[feature, threshold] = first + number
                self.place_of.append((place, number))
        self.most = max([len(thresholds) for _, thresholds, _, _ in self.features], default=0)


class _Answers:
    """What the lines of a page answer to the tests of a forest."""

    def __init__(self, tests: _Tests, columns: Sequence[Sequence[float]], count: int) -> None:
        self.all = all_lines = int.from_bytes(b"\x80" * count, "little")
        """The set of all lines."""
        self.known: list[int | None] = [None] * len(tests.place_of)
        """By test the set of lines that pass it, which go left; ``None`` until it is asked."""
        self._place_of = tests.place_of
        self._places: list[int] = []
        ones = all_lines >> 7
        # Less a place among thresholds, the highest bit of a byte stays where the place is none
        # behind the threshold.
        self._bounds = [all_lines + ones * number for number in range(tests.most)]
        for feature, thresholds, floors, first in tests.features:
            column = columns[feature]
            value = column[0]
            if value == column[-1] and column.count(value) == count:
                less = bisect_left(thresholds, value)
                alike: list[int | None] = [0] * less
                alike += [all_lines] * (len(thresholds) - less)
                self.known[first : first + len(thresholds)] = alike
                self._places.append(0)
            else:
                places = _places(column, thresholds, floors)
                self._places.append(int.from_bytes(places, "little"))

    def ask(self, test: int) -> int:
        """The set of lines that pass a test not asked before."""
        place, number = self._place_of[test]
        found = (self._bounds[number] - self._places[place]) & self.all
        if found == self.all:
            found = self.all  # the same object, which is quicker told
        self.known[test] = found
        return found


def _places(column: Sequence[float], thresholds: list[float], floors: list[int]) -> bytes:
    """How many of the thresholds are less than each entry."""
    bounds: list[float] | list[int] = thresholds
    if type(column[0]) is int:
        values = set(column)
        if set(map(type, values)) == {int}:
            bounds = floors  # a whole number is slow to compare with what is none
        if _FEW * len(values) <= len(column):
            known = {value: bisect_left(bounds, value) for value in values}
            return bytes(map(known.__getitem__, column))
    return bytes(map(partial(bisect_left, bounds), column))


class _Lanes:
    """A forest ready to run."""

    def __init__(self, forest: Forest, stops: Sequence[Stop]) -> None:
        self._tests = _Tests(forest)
        self._trees = [_tree(forest, root, self._tests.numbers) for root in forest.roots]
        self._stops = {stop.trees: stop for stop in stops if 0 < stop.trees < len(forest.roots)}

    def sums(self, columns: Sequence[Sequence[float]]) -> list[float]:
        """For each row the sum of its leaves, or where a stop says that it ends. Linear."""
        count = len(columns[0])
        if count <= LANES:
            return self._sums(columns, count) if count else []
        found: list[float] = []
        for start in range(0, count, LANES):
            part = [column[start : start + LANES] for column in columns]
            found += self._sums(part, len(part[0]))
        return found

    def _sums(self, columns: Sequence[Sequence[float]], count: int) -> list[float]:
        answers = _Answers(self._tests, columns, count)
        totals = [0.0] * count
        ended: dict[int, float] = {}
        leaves: list[list[float]] = []
        ends: list[bytes] = []
        for number, tree in enumerate(self._trees):
            if number in self._stops:
                totals = _added(totals, leaves, ends)
                leaves, ends = [], []
                for at, total in enumerate(totals):
                    end = self._stops[number].end(total)
                    if end is not None:
                        ended.setdefault(at, end)
                if len(ended) == count:
                    break
            reached, places = _go_down(tree, answers)
            leaves.append(reached)
            ends.append(places.to_bytes(count, "little"))
        totals = _added(totals, leaves, ends)
        for at, end in ended.items():
            totals[at] = end
        return totals


def _tree(forest: Forest, root: int, numbers: dict[tuple[int, float], int]) -> Node:
    """The nodes from one on. Those below a node have higher numbers than its own."""
    below: list[int] = []
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node >= 0:
            below.append(node)
            waiting += (forest.left[node], forest.right[node])
    if len(below) >= _MOST:
        raise WeightsError(f"a tree has more than {_MOST} leaves")
    made: dict[int, Node] = {}

    def of(node: int) -> Node:
        return made[node] if node >= 0 else (None, forest.leaf[~node], None)

    for node in sorted(below, reverse=True):
        test = numbers[forest.feature[node], forest.threshold[node]]
        made[node] = (test, of(forest.left[node]), of(forest.right[node]))
    return of(root)


def _go_down(node: Node, answers: _Answers) -> tuple[list[float], int]:
    """The leaves of a tree that some line ends in; and one byte a line, the place of its leaf
    among them."""
    known, all_lines = answers.known, answers.all
    lines = rest = all_lines
    reached: list[float] = []
    places = 0
    waiting: list[tuple[Node, int]] = []
    while True:
        test, left, right = node
        if test is None:
            reached.append(left)
            if not waiting:
                return reached, places >> 7
            # The lines not yet in a leaf are one leaf further than they were: to add them is
            # quicker than to multiply those of each leaf by its place.
            rest ^= lines
            places += rest
            node, lines = waiting.pop()
            continue
        passing = known[test]
        if passing is None:
            passing = answers.ask(test)
        if passing is all_lines:
            node = left
            continue
        go_left = lines & passing
        if not go_left:
            node = right
        elif go_left == lines:
            node = left
        else:
            waiting.append((right, lines ^ go_left))
            node, lines = left, go_left


def _added(
    totals: list[float], leaves: Sequence[Sequence[float]], ends: Sequence[bytes]
) -> list[float]:
    """The totals with the leaves of further trees added, one tree after the other: in another
    order floats have another sum."""
    whole = len(ends) - len(ends) % _TOGETHER
    for at in range(0, whole, _TOGETHER):
        a, b, c, d, e, f, g, h, i, j = leaves[at : at + _TOGETHER]
        totals = [
            t + a[k] + b[m] + c[n] + d[o] + e[p] + f[q] + g[r] + h[s] + i[u] + j[v]
            for t, k, m, n, o, p, q, r, s, u, v in zip(
                totals, *ends[at : at + _TOGETHER], strict=True
            )
        ]
    for own, places in zip(leaves[whole:], ends[whole:], strict=True):
        totals = [total + own[place] for total, place in zip(totals, places, strict=True)]
    return totals
