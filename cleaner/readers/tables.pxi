# The compiled twin of ``tables.py``: few pages have any rows.

from itertools import pairwise

from cleaner.readers.tables import CELL_JOIN, CELL_LETTERS, CELL_UNITS, bars_of
from cleaner.readers.tree import Mark


cdef int join_row(_Columns tree, list edges, int index) except -1:
    """A data row becomes one unit; a layout row stays as it is."""
    cdef Py_ssize_t start = edges[0], node
    if -1 in edges or len(edges) < 3 or len(tree.texts) - start < 2:
        return 0
    cells = []
    for low, high in pairwise(edges):
        if high - low > CELL_UNITS:
            return 0
        text = " ".join(tree.texts[low:high])
        if len(text) > CELL_LETTERS or "\n" in text:
            return 0
        cells.append(text)
    if sum([1 for cell in cells if cell]) < 2 or edges[len(edges) - 1] != len(tree.texts):
        return 0
    marks = []
    offset = 0
    for cell, (low, high) in zip(cells, pairwise(edges)):
        if "|" in cell:
            marks += bars_of(cell, offset)
        for unit in range(low, high):
            for mark in tree.marks_column[unit]:
                marks.append(
                    Mark(mark.start + offset, mark.end + offset, mark.kind, mark.target)
                )
            offset += len(tree.texts[unit]) + 1
        offset += len(CELL_JOIN) - (1 if high > low else 0)
    tree.texts[start:] = [CELL_JOIN.join(cells)]
    add_up(&tree.linked_column, start)
    add_up(&tree.links_column, start)
    add_up(&tree.hops_column, start)
    add_up(&tree.bold_column, start)
    tree.flags.size = tree.gaps.size = tree.nodes.size = start + 1
    tree.gaps.values[start] = 2
    tree.nodes.values[start] = index
    tree.bullets[start:] = [0]
    tree.marks_column[start:] = [tuple(marks)]
    node = tree.first.size - 1
    while node > index:  # the row's own nodes: all of them now hold the one unit
        tree.first.values[node] = min(tree.first.values[node], <int>start)
        tree.last.values[node] = min(tree.last.values[node], <int>start)
        node -= 1
    return 0
