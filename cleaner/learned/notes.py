"""Notes at the foot of a text: what a mark in it leads to, and what leads back there.

Notes look like a list of links in small print, at a page's end, so the labeller doubts them. But
the page says whose they are: the text has a mark that leads to another place on the page
(``source [4]``), and the note begins with the same mark, which leads to another place too; or it
is the item of that number in an ordered list and ends with an arrow that leads there, as what
makes HTML of Markdown writes it.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.lazy import lazy_pattern
from cleaner.readers import tags
from cleaner.readers.tree import Tree

MARK = lazy_pattern(
    r"\s*(?:\[\s*([1-9]\d{0,2}|[a-z*†‡])\s*\]|\(\s*([1-9]\d{0,2})\s*\)|([1-9]\d{0,2}|\*{1,3}|[†‡])\.?)\s*"
)
"""A note's number, letter or sign; a letter is one only in square brackets."""
FIRST = "[(123456789*†‡"
_BRACKETS = {"[": "]", "(": ")"}
_DT, _LI = tags.TAG_CODES["dt"], tags.LI


def keep_notes(tree: Tree, stay: list[bool]) -> None:
    """Notes stay whose mark stands behind other words in a text above that stays; where a block
    is such a mark alone, with the block that it is the label of; where it is the last of an item,
    with those above it there. Linear."""
    wanted: dict[int, tuple[str, int]] = {}
    items: dict[int, int] = {}
    for unit, hops in enumerate(tree.hops):
        if hops and not stay[unit]:
            if tree.text[unit][:1] in FIRST:
                start, end, name = next(_marks(tree, unit), (1, 0, ""))
                if start == 0:
                    wanted[unit] = name, end
            if unit not in wanted and _leads_back(tree, unit):
                above = _begins(tree, unit)
                if tree.bullet[above] > 0:
                    wanted[unit] = str(tree.bullet[above]), 0
                    items[unit] = above
    if not wanted:
        return
    seen: dict[str, int] = {}
    for unit in range(max(wanted)):
        if tree.hops[unit] and stay[unit]:
            for start, _, name in _marks(tree, unit):
                if start:  # what begins with a mark is a note itself, or a page's number
                    seen.setdefault(name, unit)
    for unit, (name, end) in wanted.items():
        if seen.get(name, unit) < items.get(unit, unit):
            if unit in items:
                stay[items[unit] : unit + 1] = [True] * (unit + 1 - items[unit])
            elif tree.text[unit][end:].strip():
                stay[unit] = True
            elif _is_label(tree, unit):
                stay[unit] = stay[unit + 1] = True


def _marks(tree: Tree, unit: int) -> Iterator[tuple[int, int, str]]:
    """Where each mark in a block begins and ends that leads to another place on the page."""
    text = tree.text[unit]
    for mark in tree.marks[unit]:
        if mark.kind == "link" and len(mark.target) > 1 and mark.target[0] == "#":
            start, end = mark.start, mark.end
            close = _BRACKETS.get(text[start - 1 : start])
            if close and text[end : end + 1] == close:  # brackets may stand around the link
                start, end = start - 1, end + 1
            found = MARK.fullmatch(text, start, end)
            if found:
                yield start, end, next(filter(None, found.groups()))


def _leads_back(tree: Tree, unit: int) -> bool:
    """Whether a block ends with a sign that leads to another place on the page: an arrow."""
    text = tree.text[unit].rstrip()
    for mark in tree.marks[unit]:
        if mark.kind == "link" and mark.end >= len(text) and mark.target[:1] == "#":
            return not any(map(str.isalnum, text[mark.start :]))
    return False


def _begins(tree: Tree, unit: int) -> int:
    """The first block of the item that a block is the last of, or the block itself."""
    node = tree.node[unit]
    while node >= 0 and tree.last[node] == unit + 1:
        if tree.tag[node] == _LI:
            return tree.first[node]
        node = tree.parent[node]
    return unit


def _is_label(tree: Tree, unit: int) -> bool:
    """Whether a mark that is a block of its own is a term, or in brackets, with the block below in
    its list or element."""
    nodes, parent = tree.node, tree.parent
    node = nodes[unit]
    if node < 0 or unit + 1 == len(nodes):
        return False
    if tree.tag[node] == _DT:
        node = parent[node]
    elif tree.text[unit][0] != "[":
        return False
    below = nodes[unit + 1]
    while below > node:
        below = parent[below]
    return below == node
