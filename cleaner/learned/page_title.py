"""Which unit of a page is its headline."""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence

from cleaner.lazy import lazy_pattern
from cleaner.learned.elements import CONTENT, OUTSIDE, parts_of
from cleaner.readers import tags
from cleaner.readers.tree import Tree

TITLE_LEAST = 0.5
"""A unit with this overlap is taken for the page's title."""

_TOKEN = lazy_pattern(r"[\u3041-\u30ff\u3400-\u9fff]|[^\W\u3041-\u30ff\u3400-\u9fff]+")
_WORD = re.compile(r"\w+")
TITLE_LETTERS = 300
NAMES_MOST = 8
"""How often a page's footer and head may say the site's name before its headline is sought
no further."""

_BETWEEN = re.compile(r"\s+[-–—·•:»«/~]+\s+|\s*(?:[|｜]|::)+\s*|:\s+")
"""Separators of a title."""
_STEPS = frozenset(">›»/")
"""Between the steps of the way to a page."""


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


def headline_unit(tree: Tree, title: str) -> int:
    """The unit that is the page's headline; -1 where none is.

    A heading of the first level that is all the title begins with; else what looks like the
    title best; else such a heading that is another piece of it, or a beginning. Where none is
    as the title says, or a link or a path alone, the page's only heading of its level is: titles
    are written for search engines. None stands in a footer or navigation, nor is it the
    site's name in a link.
    """
    part, level = parts_of(tree), levels(tree)
    first = [unit for unit in _units_of(level, 1.0) if not _is_outside(tree, part, unit)]
    plain = [unit for unit in first if not _is_link(tree, unit)]
    pieces = _pieces(title)
    names = [" ".join(tree.text[unit][:TITLE_LETTERS].casefold().split()) for unit in plain]
    if pieces[0] in names:
        return plain[names.index(pieces[0])]
    best = _likeliest(tree, title, level, part, pieces[0])
    later = next((unit for unit, name in zip(plain, names, strict=True) if name in pieces), -1)
    if later >= 0 and (best < 0 or (level[best] == 0.0 and _is_link(tree, best))):
        return later
    only = only_heading(tree, plain, names)
    if best >= 0 and only >= 0 and level[best] == 0.0:
        is_way = _is_link(tree, best) or not _STEPS.isdisjoint(tree.text[best])
        if not (is_way or _shares(names[plain.index(only)], title)):
            return best
        is_title = " ".join(tree.text[best].casefold().split()) == pieces[0]
        return best if is_title and not _is_link(tree, best) else only
    if best >= 0:
        return best
    found = _first_piece(tree, title, level)
    if found < 0:
        found = _beginning(tree, title, first, plain, part)
    if found < 0:
        found = only
    return found if found >= 0 and not _is_outside(tree, part, found) else -1


def _units_of(level: array[float], number: float) -> list[int]:
    """The units at a level of headings. Few are, of many."""
    found: list[int] = []
    for _ in range(level.count(number)):
        found.append(level.index(number, found[-1] + 1 if found else 0))
    return found


def _is_outside(tree: Tree, part: Sequence[int], unit: int) -> bool:
    node = tree.node[unit]
    return node >= 0 and part[node] == OUTSIDE


def _shares(name: str, title: str) -> bool:
    """Whether a heading has a word of the title, of those that say something."""
    words = {word for word in title[:TITLE_LETTERS].casefold().split() if len(word) > 3}
    return not words.isdisjoint(name.split())


def _is_link(tree: Tree, unit: int) -> bool:
    return tree.linked[unit] * 2 > len(tree.text[unit])


def _pieces(title: str) -> list[str]:
    """What stands between a title's separators, folded: the headline, the section, the site.
    One at the least, if an empty one."""
    pieces = _BETWEEN.split(title[:TITLE_LETTERS].casefold())
    return [" ".join(piece.split()) for piece in pieces if piece.strip()] or [""]


def _likeliest(tree: Tree, title: str, level: array[float], part: Sequence[int], start: str) -> int:
    """``best_title`` of what may be a headline: a link has to say more of the title than others
    do, or what it begins with. The features know another, which they were trained with."""
    overlap = title_overlap(tree, title)
    for _ in range(NAMES_MOST):
        best = best_title(overlap, level, tree)
        if best < 0:
            return -1
        weak = level[best] == 0.0 and overlap[best] < TITLE_LEAST + 0.2 and _is_link(tree, best)
        if not (weak and not tree.text[best].casefold().startswith(start)) and not _is_outside(
            tree, part, best
        ):
            return best
        overlap = overlap[:]
        overlap[best] = 0.0
    return -1


def _beginning(
    tree: Tree, title: str, first: Sequence[int], plain: Sequence[int], part: Sequence[int]
) -> int:
    """The only heading of the first level, or the only one in the content, where the title
    begins with its words and goes on: ``Ebb by Morwen Tay``."""
    inside = [unit for unit in plain if part[tree.node[unit]] == CONTENT]
    (unit,) = plain if len(first) == len(plain) == 1 else inside if len(inside) == 1 else (-1,)
    if unit < 0 or len(tree.text[unit]) > TITLE_LETTERS:
        return -1
    start, text = title[:TITLE_LETTERS].strip().casefold(), tree.text[unit].casefold()
    return unit if start.startswith(text) and not start[len(text) :][:1].isalnum() else -1


def only_heading(tree: Tree, plain: Sequence[int], names: Sequence[str]) -> int:
    """The page's only heading of the first level that is no link, the first where there are
    several which say the same (one of them for small screens), if it has two words or more
    (a word alone is a section's or the site's name); else -1. ``names``: what they say."""
    if not plain or names.count(names[0]) != len(names):
        return -1
    unit, text = plain[0], tree.text[plain[0]]
    if len(text) > TITLE_LETTERS:
        return -1
    # Most have spaces, and never ask for letters that are words: to compile those takes long.
    return unit if len(_WORD.findall(text)) >= 2 or len(_TOKEN.findall(text)) >= 2 else -1


def _first_piece(tree: Tree, title: str, level: array[float]) -> int:
    """The heading of the first level that says just what the title begins with: of
    ``Schedules — Rookery 1.4 documentation`` one word is the headline. Of a page without a
    title, its only such heading. -1 where none does.
    """
    start = title[:TITLE_LETTERS].strip().casefold()
    if not start:
        first = _units_of(level, 1.0)
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
            if _is_link(tree, unit):
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
