"""Sums over stretches of units, and where on the page the main text seems to stand."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import accumulate

from cleaner.learned.measures import Measures
from cleaner.readers.tree import Tree

WIDE_SHARE = 0.8
TIGHT_SHARE = 0.5
"""The main path goes from the root to the child that holds at least this share of its
parent's prose; where none does, the wide or the tight core is reached."""

SIZES = (0.02, 0.1, 0.35)
"""Shares of the page's letters: the ancestors that features describe are chosen by
how much they hold, not by how deep they are, since layouts nest differently."""


class Sums:
    """Prefix sums over units: what units ``low`` to ``high`` hold is a difference."""

    __slots__ = ("ends", "letters", "linked", "prices", "prose", "times")

    def __init__(self, measures: Measures) -> None:
        self.letters = _prefix(measures.letters)
        self.linked = _prefix(measures.linked)
        self.prose = _prefix(measures.prose)
        self.ends = _prefix(measures.ends)
        self.times = _prefix(measures.times)
        self.prices = _prefix(measures.prices)


def _prefix(values: Sequence[float]) -> array[float]:
    return array("d", accumulate(values, initial=0.0))


class Cores:
    """The main path and the nodes where it ends."""

    __slots__ = ("length", "place", "tight", "wide")

    def __init__(self, tree: Tree, sums: Sums) -> None:
        count = len(tree.parent)
        total = sums.prose[-1]
        weight = sums.prose if total > 0.0 else sums.letters
        best = [-1] * count
        most = [0.0] * count
        for node in range(1, count):
            parent = tree.parent[node]
            held = weight[tree.last[node]] - weight[tree.first[node]]
            if parent >= 0 and held > most[parent]:
                most[parent] = held
                best[parent] = node
        self.length = 0
        """Nodes on the main path."""
        self.place = array("i", (-1,)) * count
        """Index on the main path; -1 off it."""
        self.wide = self.tight = -1
        node = 0 if count else -1
        while node >= 0:
            self.place[node] = self.length
            self.length += 1
            held = weight[tree.last[node]] - weight[tree.first[node]]
            if self.wide < 0 and most[node] < WIDE_SHARE * held:
                self.wide = node
            if most[node] < TIGHT_SHARE * held or held <= 0.0:
                self.tight = node
                break
            node = best[node]
        if self.wide < 0:
            self.wide = self.tight


class Groups:
    """Nodes with text that have the same parent and look alike."""

    __slots__ = ("head", "of", "order", "size", "tail")

    def __init__(self, count: int) -> None:
        self.of = array("i", (-1,)) * count
        """The group of each node; -1 for those without text."""
        self.order = array("i", (0,)) * count
        """Of each node, how many of its group stand before it."""
        self.size, self.head, self.tail = array("i"), array("i"), array("i")
        """Of each group, how many nodes it has, the first and the last of them."""


def group_siblings(tree: Tree) -> Groups:
    """The groups of a tree's nodes. Linear."""
    groups = Groups(len(tree.parent))
    numbers: dict[tuple[int, int], int] = {}
    for node, parent in enumerate(tree.parent):
        if tree.last[node] > tree.first[node]:
            key = (parent, tree.signature[node])
            number = numbers.get(key)
            if number is None:
                number = numbers[key] = len(groups.size)
                groups.size.append(0)
                groups.head.append(node)
                groups.tail.append(node)
            groups.of[node] = number
            groups.order[node] = groups.size[number]
            groups.size[number] += 1
            groups.tail[number] = node
    return groups


PATH_LEVELS = 3


def path_kinds(tree: Tree) -> array[int]:
    """For each node a number for the look of itself and its nearest ancestors."""
    numbers: dict[tuple[int, ...], int] = {}
    out = array("i")
    for node in range(len(tree.parent)):
        key = []
        at = node
        for _ in range(PATH_LEVELS):
            if at < 0:
                break
            key.append(tree.signature[at])
            at = tree.parent[at]
        out.append(numbers.setdefault(tuple(key), len(numbers)))
    return out
