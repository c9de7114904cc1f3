"""Parts of a page that stand on it twice: once for wide screens and once for narrow ones, or
once more at the end of a row of slides that turns round."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import groupby

from cleaner.readers import tags
from cleaner.readers.tree import Tree

LEAST_WORDS, LONG_WORDS = 20, 8
"""A copy has at least so many words, and one of its blocks so many: what is shorter may be
said twice, a verse is."""

LONG_LINE_WORDS = 12
"""Of text, whose elements are gone, a line of a copy has to be longer: one of verse is not."""

_PRE, _TR = tags.PRE, tags.TR
"""Lines of code and rows of figures may well be the same."""


def copies_of(tree: Tree, kept: Sequence[bool], counts: Sequence[int]) -> list[int]:
    """The kept blocks of elements in which every kept block stands, word for word, above.

    Such an element has blocks of two elements at least, so that neither a paragraph that is
    said again nor a refrain, whose lines stand in one, is a copy. ``counts``: words of each
    block. Linear.
    """
    again = _again(tree.text, kept)
    if 1 not in again:
        return []
    size, said = len(again), again
    nodes, parents, tag = tree.node, tree.parent, tree.tag
    firsts, lasts = tree.first, tree.last
    # What is kept, said again, and how many words are kept, of all blocks above each.
    stays, repeated = array("i", bytes(4 * size + 4)), array("i", bytes(4 * size + 4))
    words = array("i", bytes(4 * size + 4))
    for unit in range(size):
        stays[unit + 1] = stays[unit] + (1 if kept[unit] else 0)
        repeated[unit + 1] = repeated[unit] + said[unit]
        words[unit + 1] = words[unit] + (counts[unit] if kept[unit] else 0)
    found: list[int] = []
    end = 0
    for unit in range(size):
        if not said[unit] or unit < end:
            continue
        first, last = unit, unit
        node = nodes[unit]
        while node >= 0 and tag[node] != _PRE and tag[node] != _TR:
            low, high = firsts[node], lasts[node]
            if repeated[high] - repeated[low] < stays[high] - stays[low]:
                break
            first, last = low, high
            node = parents[node]
        end = last  # what is too little to be a copy has none in it
        if words[last] - words[first] >= LEAST_WORDS and _is_part(tree, again, counts, first, last):
            found += [other for other in range(first, last) if said[other]]
    return found


def copied_lines(keys: Sequence[str], kept: Sequence[bool], counts: Sequence[float]) -> list[int]:
    """The kept lines that stand above, word for word, with those that are kept beside them.

    ``keys``: the lines' matching forms; ``counts``: words of each. Linear.
    """
    again = _again(keys, kept)
    if 1 not in again:
        return []
    found: list[int] = []
    lines = [line for line, key in enumerate(keys) if kept[line] and key]
    for said, group in groupby(lines, again.__getitem__):
        run = list(group)
        words = [counts[line] for line in run]
        if said and len(run) > 1 and sum(words) >= LEAST_WORDS and max(words) >= LONG_LINE_WORDS:
            found += run
    return found


def _again(texts: Sequence[str], kept: Sequence[bool]) -> array[int]:
    """For each block, 1 where it is kept and a kept block above says the same."""
    seen: set[str] = set()
    again = array("i", bytes(4 * len(kept)))
    for unit, text in enumerate(texts):
        if kept[unit]:
            if text in seen:
                again[unit] = 1
            else:
                seen.add(text)
    return again


def _is_part(tree: Tree, again: Sequence[int], counts: Sequence[int], low: int, high: int) -> bool:
    """Whether a stretch of repeated blocks is more than a verse."""
    units = [unit for unit in range(low, high) if again[unit]]
    several = len({tree.node[unit] for unit in units}) > 1
    return several and max(counts[unit] for unit in units) >= LONG_WORDS
