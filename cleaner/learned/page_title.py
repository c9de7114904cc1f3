"""Which unit of a page is its headline."""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence

from cleaner.readers import tags
from cleaner.readers.walk import Tree

TITLE_LEAST = 0.5
"""A unit with this overlap is taken for the page's title."""

_TOKEN = re.compile(r"[\u3041-\u30ff\u3400-\u9fff]|[^\W\u3041-\u30ff\u3400-\u9fff]+")
TITLE_LETTERS = 300


def title_overlap(tree: Tree, title: str) -> array[float]:
    """For each unit, how much it is the page's title: overlap of their words, 0 to 1. Worked
    out once for a tree, as long as its texts are the same.

    The ``<title>`` often adds the site's name, so it is the unit's words that have to
    be found in it; a unit of one or two words counts less.
    """
    known = tree.titled
    if known is None or known[0] != title or known[1] is not tree.text:
        known = tree.titled = (title, tree.text, _overlaps(tree, title))
    return known[2]


def _overlaps(tree: Tree, title: str) -> array[float]:
    wanted = set(_TOKEN.findall(title[:TITLE_LETTERS].casefold()))
    if not wanted:
        return array("d", (0.0,)) * len(tree.text)
    out = array("d")
    for text in tree.text:
        if len(text) > TITLE_LETTERS:
            out.append(0.0)
            continue
        have = set(_TOKEN.findall(text.casefold()))
        if not have:
            out.append(0.0)
            continue
        common = len(have & wanted)
        out.append(common / (len(have) + 1.0) * (common / len(wanted)) ** 0.5)
    return out


def title_unit(tree: Tree, title: str) -> int:
    """The unit that looks like the page's title; -1 where none does."""
    level = levels(tree)
    best = best_title(title_overlap(tree, title), level, tree)
    return best if best >= 0 else _first_piece(tree, title, level)


def only_heading(tree: Tree) -> int:
    """The page's only heading of the first level, if it is no link and has two words or more
    (a word alone is a section's or the site's name); else -1."""
    first = [unit for unit, number in enumerate(levels(tree)) if number == 1.0]
    if len(first) != 1:
        return -1
    (unit,) = first
    text = tree.text[unit]
    is_link = tree.linked[unit] * 2 > len(text)
    return -1 if is_link or len(_TOKEN.findall(text)) < 2 or len(text) > TITLE_LETTERS else unit


def _first_piece(tree: Tree, title: str, level: Sequence[float]) -> int:
    """The heading of the first level that says just what the title begins with: of
    ``Schedules — Rookery 1.4 documentation`` one word is the headline. Of a page without a
    title, its only such heading. -1 where none does.
    """
    start = title[:TITLE_LETTERS].strip().casefold()
    if not start:
        first = [unit for unit, number in enumerate(level) if number == 1.0]
        return first[0] if len(first) == 1 else -1
    for unit, text in enumerate(tree.text):
        if level[unit] == 1.0 and text and len(text) < TITLE_LETTERS:
            rest = start.removeprefix(text.casefold())
            if rest != start and not rest[:1].isalnum() and not rest.lstrip()[:1].isalnum():
                return unit
    return -1


def best_title(overlap: Sequence[float], level: Sequence[float], tree: Tree) -> int:
    """The best match, headings preferred, the first of equals."""
    best, at = 0.0, -1
    for unit, value in enumerate(overlap):
        if value >= TITLE_LEAST:
            if level[unit] > 0.0:
                value += 0.3
            if tree.linked[unit] * 2 > len(tree.text[unit]):
                value -= 0.2
            if value > best + 0.05:
                best, at = value, unit
    return at


def levels(tree: Tree) -> array[float]:
    """Heading level of each unit; 0 where it is none."""
    of_node: list[float] = []
    for node, code in enumerate(tree.tag):
        if tags.H1 <= code <= tags.H6:
            of_node.append(float(code - tags.H1 + 1))
        else:
            parent = tree.parent[node]
            of_node.append(of_node[parent] if parent >= 0 else 0.0)
    return array("d", [of_node[node] if node >= 0 else 0.0 for node in tree.node])
