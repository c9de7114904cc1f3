"""What is one thing: a text without holes, a table, a list.

The labeller judges block by block. Of a text that it is little sure of as a whole it loses
single lines, and lists, terms and headings more often than sentences.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import TypeAlias

from cleaner.readers import tags
from cleaner.readers.tree import Tree
from cleaner.shape import QUESTIONS

Floats: TypeAlias = Sequence[float]
Runs: TypeAlias = list[tuple[int, int, int]]

LIST_SHARE = 0.5
"""Of a list of which at least this share is kept, the items in between stay too."""
TERM_SHARE, END_SHARE = 0.5, 0.75
"""So do terms and definitions, in between or not, from this share of the cut on, and items at its
ends that are no links from that one on. Of documentation that comes with Debian's packages (there
two of trafilatura, readability-lxml and resiliparse say what is content) and the golds of DAnIEL's
and half of WCXB's pages, 196 of 209 such terms are content, and 75 of 86 such ends."""

INTRODUCED_SHARE, AMID_SHARE = 0.45, 0.75
"""A list of no links stays whole from this share of the cut on, in the mean, behind a text that
ends in a colon and stays; and between two texts that do, the upper one no heading, from that one
on. Of the same pages' items of such lists, 59 of 69 and 112 of 115 are content."""
ROWS = 3
"""So does a table of data of so many rows between two such texts, from the lower share on and under
a heading, too; of fewer rows old pages have bylines and buttons. Of WCXB's pages, which the
weights know, ten gain by it and one loses."""
UNDER_SHARE = 0.4
"""So does one of links or none from this share on, right under a heading that stays, where both are
in an element of which a text above stays: references, links, what to see also. Where the labeller
has not seen the page, of WCXB's such lists the gold has 17 of 21 and 97 % of their words."""
COLONS = (":", "\uff1a")

HOLE_SHARE, BETWEEN_SHARE, HEADING_SHARE = 0.6, 0.4, 0.45
"""What stands among texts that stay stays from this share of the cut on: a paragraph between others
of its element and class; text in no element of its own, right between two paragraphs of the
one around it, which is how headings look where there is no element for them; a heading right
above a paragraph of an element of which more stands above; a quotation between texts of the
element that it is in. Where they can be counted against a gold that is not cut short (DAnIEL's, a
third of WCXB's, other tools' test pages), 51 of 57 such paragraphs are content, all of 16 such
texts and 10 of 11 such headings; of WCXB's pages, which the weights know, 6 of 7 quotations."""

ENTRIES, ENTRY_SHARE = 3, 0.5
"""What so many entries begin with stays from this share of the cut on. Of 43 such lines of WCXB's
pages, which the weights know, the gold has 26; of the others eight are questions."""

MOST_SOURCE_WORDS = 30
"""Who said something, when and where has no more."""

_P, _QUOTE, _H1, _H6 = tags.P, tags.QUOTE, tags.H1, tags.H6
_UL, _OL, _TABLE, _TR = tags.UL, tags.OL, tags.TABLE, tags.TR
_DL = tags.TAG_CODES["dl"]
_HOLDS_TEXT = bytes(
    name in "div section article main body td blockquote".split() for name in tags.TAG_NAMES
)
"""Elements whose text may stand in them beside paragraphs."""


def fill_texts(tree: Tree, stay: list[bool], likely: Sequence[float], cut: float) -> None:
    """Paragraphs and headings stay that stand among the texts of an element which do."""
    tag, parent, nodes = tree.tag, tree.parent, tree.node
    count = len(nodes)
    least = cut * BETWEEN_SHARE
    holes = [
        unit
        for unit in range(count)
        if not stay[unit]
        and likely[unit] >= least
        and nodes[unit] >= 0
        and 2 * tree.linked[unit] <= len(tree.text[unit])
    ]
    if not holes:
        return
    runs = tree.signature
    starts: dict[tuple[int, int], int] = {}
    ends: dict[tuple[int, int], int] = {}
    first: dict[int, int] = {}
    last: dict[int, int] = {}
    for unit in range(count):
        owner = _owner(tag, parent, nodes, unit) if stay[unit] else -1
        if owner >= 0:
            first.setdefault(owner, unit)
            last[owner] = unit
            run = (owner, runs[nodes[unit]] if nodes[unit] != owner else -1)
            starts.setdefault(run, unit)
            ends[run] = unit
    for unit in holes:
        node = nodes[unit]
        owner = _owner(tag, parent, nodes, unit)
        if owner >= 0:
            run = (owner, runs[node] if node != owner else -1)
            is_hole = likely[unit] >= cut * HOLE_SHARE
            if is_hole and run in starts and starts[run] < unit < ends[run]:
                stay[unit] = True
            elif node == owner and 0 < unit < count - 1 and stay[unit - 1] and stay[unit + 1]:
                above = _owner(tag, parent, nodes, unit - 1)
                stay[unit] = above == owner == _owner(tag, parent, nodes, unit + 1)
            if not stay[unit] and is_hole and tag[owner] == _QUOTE:
                above = parent[owner]
                stay[unit] = first.get(above, unit) < unit < last.get(above, unit)
        elif _H1 <= tag[node] <= _H6 and unit < count - 1 and stay[unit + 1]:
            above = parent[node]
            stay[unit] = (
                likely[unit] >= cut * HEADING_SHARE
                and above >= 0
                and _owner(tag, parent, nodes, unit + 1) == above
                and first.get(above, unit) < unit
            )


def _owner(tag: array[int], parent: array[int], nodes: array[int], unit: int) -> int:
    """The element that a unit is a text of, beside others; -1 where it is something else."""
    node = nodes[unit]
    if node < 0:
        return -1
    code = tag[node]
    if code == _P:
        return parent[node]
    holds = _HOLDS_TEXT
    return node if holds[code] else -1


def fill_entries(tree: Tree, stay: list[bool], likely: Sequence[float], cut: float) -> None:
    """What an entry begins with, a term or a question, stays where what it says right below
    does: of several elements alike, a question, and all where half of them keep theirs."""
    nodes, parent, signature = tree.node, tree.parent, tree.signature
    first, last = tree.first, tree.last
    least = cut * ENTRY_SHARE
    sizes: dict[tuple[int, int], int] = {}
    keeps: dict[tuple[int, int], int] = {}
    doubted: list[tuple[int, tuple[int, int]]] = []
    for unit in range(len(nodes) - 1):
        if not stay[unit + 1]:
            continue
        node = nodes[unit]
        while node >= 0 and first[node] == unit and last[node] == unit + 1:
            node = parent[node]
        if node < 0 or first[node] != unit:
            continue
        looks = (parent[node], signature[node])
        sizes[looks] = sizes.get(looks, 0) + 1
        if stay[unit]:
            keeps[looks] = keeps.get(looks, 0) + 1
        elif likely[unit] >= least and tree.links[unit] == tree.hops[unit]:
            doubted.append((unit, looks))
    for unit, looks in doubted:
        if sizes[looks] >= ENTRIES and (
            keeps.get(looks, 0) >= LIST_SHARE * sizes[looks] or tree.text[unit][-1:] in QUESTIONS
        ):
            stay[unit] = True


def fill_tables(tree: Tree, stay: list[bool]) -> None:
    """Rows of data stay where another row of their table does."""
    tag, nodes = tree.tag, tree.node
    table = _nearest(tree, _TABLE, _TABLE, _TABLE)
    kept = array("i", bytes(4 * len(tag)))
    for unit in range(len(nodes)):
        node = nodes[unit]
        if stay[unit] and node >= 0 and tag[node] == _TR and table[node] >= 0:
            kept[table[node]] = 1
    for unit in range(len(nodes)):
        node = nodes[unit]
        if node >= 0 and tag[node] == _TR and table[node] >= 0 and kept[table[node]]:
            stay[unit] = True


def fill_lists(tree: Tree, stay: list[bool], likely: Sequence[float], cut: float) -> None:
    """Items stay that stand between others, where half of their list does; and those of its
    ends, and terms with what is said of them, that are not much less likely."""
    nodes, tag = tree.node, tree.tag
    lists = _nearest(tree, _UL, _OL, _DL)
    count = len(nodes)
    sizes, keeps = array("i", bytes(4 * len(lists))), array("i", bytes(4 * len(lists)))
    first, last = array("i", bytes(4 * len(lists))), array("i", bytes(4 * len(lists)))
    for unit in range(count):
        node = nodes[unit]
        own = lists[node] if node >= 0 else -1
        if own >= 0:
            sizes[own] += 1
            if stay[unit]:
                if not keeps[own]:
                    first[own] = unit
                keeps[own] += 1
                last[own] = unit
    terms, ends = cut * TERM_SHARE, cut * END_SHARE
    for unit in range(count):
        node = nodes[unit]
        own = lists[node] if node >= 0 else -1
        if own < 0 or stay[unit] or not keeps[own] or keeps[own] < LIST_SHARE * sizes[own]:
            continue
        if tag[own] == _DL:
            stay[unit] = likely[unit] >= terms
        elif first[own] < unit < last[own]:
            stay[unit] = True
        elif likely[unit] >= ends:
            stay[unit] = 2 * tree.linked[unit] <= len(tree.text[unit])


def keep_lists(
    tree: Tree, stay: list[bool], likely: Sequence[float], cut: float, counts: Sequence[int]
) -> None:
    """Lists and tables of which most would go stay where a text introduces them, goes on behind
    them or has them under a heading of its own. ``counts``: words of each block."""
    runs = _runs_of(tree)
    _keep_introduced(tree, runs, stay, likely, cut, counts)
    _keep_under_headings(tree, runs, stay, likely, cut, counts)


def _runs_of(tree: Tree) -> Runs:
    """The outermost lists and tables that have a block above them: the first block of each, the
    one behind its last, and its element."""
    outer, nodes = _outermost(tree), tree.node
    count = len(nodes)
    runs = []
    end = 0
    while end < count:
        start = end
        own = outer[nodes[start]] if nodes[start] >= 0 else -1
        end += 1
        while end < count and own >= 0 and nodes[end] >= 0 and outer[nodes[end]] == own:
            end += 1
        if own >= 0 and start > 0:
            runs.append((start, end, own))
    return runs


def _keep_introduced(
    tree: Tree, runs: Runs, stay: list[bool], likely: Floats, cut: float, counts: Sequence[int]
) -> None:
    """If they are none of links: behind a text that stays, before another or after a colon."""
    count = len(stay)
    for start, end, own in runs:
        if not stay[start - 1] or _is_kept(stay, start, end):
            continue
        linked = letters = 0
        for unit in range(start, end):
            linked += tree.linked[unit]
            letters += len(tree.text[unit])
        if 2 * linked > letters:
            continue
        share = 0.0
        if tree.text[start - 1][-1:] in COLONS:
            share = INTRODUCED_SHARE
        elif end < count and stay[end]:
            if tree.tag[own] == _TABLE:
                share = INTRODUCED_SHARE if end - start >= ROWS else 0.0
            elif not _is_heading(tree, start - 1):
                share = AMID_SHARE
        if share > 0.0 and _reaches(likely, counts, start, end, share * cut):
            stay[start:end] = [True] * (end - start)


def _keep_under_headings(
    tree: Tree, runs: Runs, stay: list[bool], likely: Floats, cut: float, counts: Sequence[int]
) -> None:
    """Under a heading that stays, in an element of which a text above it does."""
    tag, parent, nodes = tree.tag, tree.parent, tree.node
    texts: dict[int, int] = {}
    for unit in range(len(stay)):
        owner = _owner(tag, parent, nodes, unit) if stay[unit] else -1
        if owner >= 0:
            texts.setdefault(owner, unit)
    for start, end, own in runs:
        if (
            stay[start - 1]
            and _is_heading(tree, start - 1)
            and parent[nodes[start - 1]] == parent[own]
            and texts.get(parent[own], start) < start - 1
            and not _is_kept(stay, start, end)
            and _reaches(likely, counts, start, end, UNDER_SHARE * cut)
        ):
            stay[start:end] = [True] * (end - start)


def _is_kept(stay: list[bool], start: int, end: int) -> bool:
    """Whether enough of a list stays for what is between to stay by itself."""
    return sum(stay[start:end]) >= LIST_SHARE * (end - start)


def _reaches(likely: Floats, counts: Sequence[int], start: int, end: int, least: float) -> bool:
    """Whether a list's words are at least so likely in the mean."""
    words = 0
    mean = 0.0
    for unit in range(start, end):
        words += counts[unit]
        mean += likely[unit] * counts[unit]
    return mean >= least * words


def keep_sources(tree: Tree, stay: list[bool], counts: Sequence[int]) -> None:
    """Who said it stays, at the end of a quotation of which the block above stays. ``counts``:
    words of each block."""
    if not _has(tree, _QUOTE):
        return
    nodes = tree.node
    quotes = _nearest(tree, _QUOTE, _QUOTE, _QUOTE)
    for unit in range(1, len(nodes)):
        node = nodes[unit]
        own = quotes[node] if node >= 0 else -1
        if (
            own >= 0
            and stay[unit - 1]
            and tree.first[own] < unit == tree.last[own] - 1
            and counts[unit] <= MOST_SOURCE_WORDS
        ):
            stay[unit] = True


def _is_heading(tree: Tree, unit: int) -> bool:
    node = tree.node[unit]
    return node >= 0 and _H1 <= tree.tag[node] <= _H6


def _outermost(tree: Tree) -> array[int]:
    """For each node, the outermost list or table of data around it, or itself; -1 where none is."""
    tag, parent, nodes = tree.tag, tree.parent, tree.node
    found = array("i", bytes(4 * len(tag)))
    if _has(tree, _TABLE):  # of a table for layout no unit is a row
        table = _nearest(tree, _TABLE, _TABLE, _TABLE)
        for unit in range(len(nodes)):
            node = nodes[unit]
            if node >= 0 and tag[node] == _TR and table[node] >= 0:
                found[table[node]] = 1
    for node in range(len(tag)):
        above = found[parent[node]] if parent[node] >= 0 else -1
        if above < 0 and (
            tag[node] == _UL or tag[node] == _OL or tag[node] == _DL or found[node] == 1
        ):
            above = node
        found[node] = above
    return found


def _has(tree: Tree, kind: int) -> bool:
    """Whether the page has such an element with text in it."""
    tag, found = tree.tag, 0
    for node in range(len(tag)):
        found += tag[node] == kind
    return found > 0


def _nearest(tree: Tree, one: int, other: int, third: int) -> array[int]:
    """For each node, the innermost around it, or itself, of three kinds; -1 where none is."""
    tag, parent = tree.tag, tree.parent
    found = array("i", bytes(4 * len(tag)))
    for node in range(len(tag)):
        if tag[node] == one or tag[node] == other or tag[node] == third:
            found[node] = node
        else:
            found[node] = found[parent[node]] if parent[node] >= 0 else -1
    return found
