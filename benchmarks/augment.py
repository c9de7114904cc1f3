"""Altered copies of training pages, so that the labeller needs no hint of our decade.

``plain``: no HTML5 elements, often no class words and no ``p``: pages of 2005.
``shortened``: a brief article on a page that was laid out for a long one.
``spliced``: an article among parts of another page that are main content there but not
here: comments, teasers, listings. The article is found by its title, not by its bulk.
"""

from __future__ import annotations

import random
from array import array
from collections.abc import Iterator, Sequence

from benchmarks.parsed import ParsedPage
from cleaner.readers import tags
from cleaner.readers.tree import Tree

Example = tuple[Tree, str, list[float], list[int]]
"""Tree, page title, target of each unit, words of each unit."""

UNIT_COLUMNS = ("text", "linked", "links", "hops", "bold", "flags", "gap", "bullet", "marks")
NODE_COLUMNS = ("tag", "hints")
SPLICE_LEAST = 0.3
SPLICE_MOST = 3.0
"""Words of the guest relative to the host's gold."""


def example(page: ParsedPage) -> Example:
    """The page as it is."""
    return page.tree, page.title, page.targets, [len(words) for words in page.words]


def copy_tree(tree: Tree) -> Tree:
    """A copy whose columns can be changed."""
    out = Tree()
    for name in Tree.__slots__:
        value = getattr(tree, name)
        setattr(out, name, value[:] if isinstance(value, list | array) else value)
    return out


def plain(source: Example, chance: random.Random) -> Example:
    """Without HTML5 elements; one page in two also without class words, one in two without
    paragraphs, one in four without title."""
    tree, title, targets, words = source
    out = copy_tree(tree)
    if chance.random() < 0.5:
        out.hints = array("i", (0,)) * len(out.hints)
    drop_p = chance.random() < 0.5
    drop_headings = chance.random() < 0.25
    numbers: dict[tuple[int, int], int] = {}
    keep_classes = chance.random() < 0.5
    for node, code in enumerate(out.tag):
        is_plain = drop_headings and tags.H1 <= code <= tags.H6
        if code in tags.SEMANTIC or (drop_p and code == tags.P) or is_plain:
            code = tags.DIV
        out.tag[node] = code
        look = out.signature[node] if keep_classes else 0
        out.signature[node] = numbers.setdefault((code, look), len(numbers))
    return out, title if chance.random() < 0.75 else "", targets, words


def spliced(
    host: Example, guest: Example, chance: random.Random, most: float = SPLICE_MOST
) -> Example | None:
    """The host with the guest's main region before or after all it has; the guest's
    text is boilerplate now. ``None`` where the sizes don't fit."""
    tree, title, targets, words = host
    other, _, guest_targets, guest_words = guest
    gold = sum(count for count, target in zip(words, targets, strict=True) if target >= 0.5)
    share = chance.choice((0.9, 0.6, 0.3))  # of the gold: with its page's navigation or without
    start = smallest_with(other, guest_targets, guest_words, share)
    if start < 0 or not gold:
        return None
    low, high = other.first[start], other.last[start]
    size = sum(guest_words[low:high])
    if not SPLICE_LEAST * gold <= size <= most * gold:
        return None
    before = chance.random() < 0.5
    out = copy_tree(tree)
    place = _insertion(tree, targets, before, chance)
    if place is None:
        return None
    under, at_node, at_unit = place
    end = end_of(other, start)
    count, units = end - start, high - low
    above = set(lineage(tree, under))

    def moved(node: int) -> int:
        return node + count if node >= at_node else node

    offset = 1 + max(out.signature, default=0)
    out.parent = array("i", [moved(parent) if parent >= 0 else -1 for parent in out.parent])
    out.node = array("i", [moved(node) if node >= 0 else -1 for node in out.node])
    for node in range(len(tree.parent)):
        first, last = tree.first[node], tree.last[node]
        inside = node < at_node and node in above
        if first > at_unit or (first == at_unit and node >= at_node):
            out.first[node] = first + units
        if last > at_unit or (last == at_unit and (inside or node >= at_node)):
            out.last[node] = last + units
    grafted = range(start, end)
    out.parent[at_node:at_node] = array(
        "i", [under if node == start else other.parent[node] - start + at_node for node in grafted]
    )
    out.first[at_node:at_node] = array("i", [other.first[node] - low + at_unit for node in grafted])
    out.last[at_node:at_node] = array("i", [other.last[node] - low + at_unit for node in grafted])
    out.signature[at_node:at_node] = array(
        "i", [other.signature[node] + offset for node in grafted]
    )
    for name in NODE_COLUMNS:
        getattr(out, name)[at_node:at_node] = getattr(other, name)[start:end]
    out.node[at_unit:at_unit] = array(
        "i", [other.node[unit] - start + at_node for unit in range(low, high)]
    )
    for name in UNIT_COLUMNS:
        getattr(out, name)[at_unit:at_unit] = getattr(other, name)[low:high]
    for node in range(at_node, at_node + count):
        if out.tag[node] == tags.H1:
            out.tag[node] = tags.H1 + 1
    new_targets = list(targets)
    new_targets[at_unit:at_unit] = [0.0] * units
    new_words = list(words)
    new_words[at_unit:at_unit] = guest_words[low:high]
    return out, title, new_targets, new_words


SHORT_WORDS = (60, 250)
"""Words left of a shortened article, least and most."""


def shortened(source: Example, chance: random.Random) -> Example | None:
    """The page with only the beginning of its article; ``None`` where that is all it has."""
    tree, title, targets, words = source
    most = chance.randint(*SHORT_WORDS)
    kept = 0
    stays = []
    for target, count in zip(targets, words, strict=True):
        is_gold = target >= 0.5
        stays.append(not is_gold or kept < most)
        kept += count if is_gold else 0
    if kept <= most or not any(target >= 0.5 for target in targets):
        return None
    before = [0]
    for stay in stays:
        before.append(before[-1] + stay)
    out = copy_tree(tree)
    for name in (*UNIT_COLUMNS, "node"):
        column = getattr(tree, name)
        left = [value for value, stay in zip(column, stays, strict=True) if stay]
        setattr(out, name, array("i", left) if isinstance(column, array) else left)
    out.first = array("i", [before[unit] for unit in tree.first])
    out.last = array("i", [before[unit] for unit in tree.last])
    return (
        out,
        title,
        [target for target, stay in zip(targets, stays, strict=True) if stay],
        [count for count, stay in zip(words, stays, strict=True) if stay],
    )


def smallest_with(tree: Tree, targets: Sequence[float], words: Sequence[int], share: float) -> int:
    """The smallest node that holds this share of the gold; -1 where there is no gold."""
    total = sum(count for count, target in zip(words, targets, strict=True) if target >= 0.5)
    if not total:
        return -1
    prefix = [0]
    for count, target in zip(words, targets, strict=True):
        prefix.append(prefix[-1] + (count if target >= 0.5 else 0))
    best = -1
    for node in range(len(tree.parent)):
        if prefix[tree.last[node]] - prefix[tree.first[node]] >= share * total:
            best = node  # later nodes that hold enough lie deeper
    return best


def end_of(tree: Tree, node: int) -> int:
    """The node behind the last one inside a node."""
    end = node + 1
    while end < len(tree.parent) and tree.parent[end] >= node:
        end += 1
    return end


def lineage(tree: Tree, node: int) -> Iterator[int]:
    """A node and all above it, inside out."""
    while node >= 0:
        yield node
        node = tree.parent[node]


def _insertion(
    tree: Tree, targets: Sequence[float], before: bool, chance: random.Random
) -> tuple[int, int, int] | None:
    """Where to graft: parent, index of the new node, index of its first unit.

    Next to the gold's own region or any of the regions around it.
    """
    kept = [unit for unit, target in enumerate(targets) if target >= 0.5]
    if not kept:
        return None
    low, high = kept[0], kept[-1] + 1
    chain = [
        node
        for node in range(len(tree.parent))
        if tree.first[node] <= low and tree.last[node] >= high
    ]
    chain = [node for node in chain if tree.parent[node] >= 0]
    if not chain:
        return None
    inner = chance.choice(chain[-6:])
    under = tree.parent[inner]
    if before:
        return under, inner, tree.first[inner]
    return under, end_of(tree, inner), tree.last[inner]
