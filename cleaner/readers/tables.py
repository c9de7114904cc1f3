"""Rows of tables: one of data reads as one unit, its cells beside each other."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from itertools import pairwise

from cleaner.lazy import lazy_pattern
from cleaner.readers.tree import Mark, Tree

CELL_LETTERS = 300
CELL_UNITS = 4
"""A table cell beyond these is layout: its units stay units of their own."""
CELL_JOIN = " | "
CELL_END = lazy_pattern(r"(?:^|(?<= ))\|(?= |$)")
"""What stands between two cells of a row, of which either may be empty."""


def bars_of(cell: str, offset: int) -> Iterator[Mark]:
    """The bars of a cell's own that look like those between cells, as marks of the row."""
    for bar in CELL_END.finditer(cell):
        yield Mark(bar.start() + offset, bar.end() + offset, "bar", "")


def join_row(tree: Tree, edges: list[int], index: int) -> None:
    """A data row becomes one unit; a layout row stays as it is. ``index``: the row's node;
    ``edges``: the units its cells lie between, -1 for a table in one."""
    start = edges[0]
    if -1 in edges or len(edges) < 3 or len(tree.text) - start < 2:
        return
    cells = []
    for low, high in pairwise(edges):
        if high - low > CELL_UNITS:
            return
        text = " ".join(tree.text[low:high])
        if len(text) > CELL_LETTERS or "\n" in text:
            return
        cells.append(text)
    if sum(1 for cell in cells if cell) < 2 or edges[-1] != len(tree.text):
        return
    marks: list[Mark] = []
    offset = 0
    for cell, (low, high) in zip(cells, pairwise(edges), strict=True):
        if "|" in cell:
            marks += bars_of(cell, offset)
        for unit in range(low, high):
            for mark in tree.marks[unit]:
                marks.append(Mark(mark.start + offset, mark.end + offset, mark.kind, mark.target))
            offset += len(tree.text[unit]) + 1
        offset += len(CELL_JOIN) - (1 if high > low else 0)
    tree.text[start:] = [CELL_JOIN.join(cells)]
    for column in (tree.linked, tree.links, tree.hops, tree.bold):
        column[start:] = array("i", (sum(column[start:]),))
    tree.flags[start:] = array("i", (tree.flags[start],))
    tree.gap[start:] = array("i", (2,))
    tree.bullet[start:] = [0]
    tree.node[start:] = array("i", (index,))
    tree.marks[start:] = [tuple(marks)]
    node = len(tree.first) - 1
    while node > index:  # the row's own nodes: all of them now hold the one unit
        tree.first[node] = min(tree.first[node], start)
        tree.last[node] = min(tree.last[node], start)
        node -= 1
