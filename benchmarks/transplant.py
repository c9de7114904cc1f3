"""Main content of one training page in the frame of another's.

Of some types of page there are few golds, and the gold of each stands in one frame only:
what is a product's description and what is a shop's menu is learned from eighty shops.
Eighty contents in a thousand frames say what belongs to which.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import accumulate
from typing import TypeVar

from benchmarks.augment import (
    NODE_COLUMNS,
    UNIT_COLUMNS,
    Example,
    copy_tree,
    end_of,
    lineage,
    smallest_with,
)

Value = TypeVar("Value")

REGION_SHARE = 0.9
"""Share of the gold that the region to move holds."""
MOST_REGION = 0.95
"""A region with more of its page's words than this has no frame."""


def transplanted(host: Example, guest: Example) -> Example | None:
    """The guest's region, with all that stands in it, in the place of the host's, under the
    guest's title; what else is gold on the host goes. ``None`` where either has no frame."""
    tree, _, targets, words = host
    other, title, guest_targets, guest_words = guest
    start, graft = _framed_region(host), _framed_region(guest)
    if start < 0 or graft < 0:
        return None
    end, graft_end = end_of(tree, start), end_of(other, graft)
    low, high = tree.first[start], tree.last[start]
    graft_low, graft_high = other.first[graft], other.last[graft]
    stays = [not low <= unit < high and target < 0.5 for unit, target in enumerate(targets)]
    before = list(accumulate(stays, initial=0))
    place, more = before[low], graft_high - graft_low
    grown = (graft_end - graft) - (end - start)

    def moved(node: int) -> int:
        return node if node < start else node + grown

    above = set(lineage(tree, tree.parent[start]))
    out = copy_tree(tree)
    frame = [*range(start), *range(end, len(tree.parent))]
    parent = [moved(tree.parent[node]) if tree.parent[node] >= 0 else -1 for node in frame]
    first = [before[tree.first[node]] + (more if node >= end else 0) for node in frame]
    last = [
        before[tree.last[node]] + (more if node >= end or node in above else 0) for node in frame
    ]
    grafted = range(graft, graft_end)
    offset = 1 + max(tree.signature, default=0)

    def joined(own: Sequence[int], theirs: Sequence[int]) -> array[int]:
        return array("i", [*own[:start], *theirs, *own[start:]])

    out.parent = joined(parent, [other.parent[node] - graft + start for node in grafted])
    out.parent[start] = tree.parent[start]
    out.first = joined(first, [other.first[node] - graft_low + place for node in grafted])
    out.last = joined(last, [other.last[node] - graft_low + place for node in grafted])
    out.signature = joined(
        [tree.signature[node] for node in frame],
        [other.signature[node] + offset for node in grafted],
    )
    for name in NODE_COLUMNS:
        column = getattr(tree, name)
        setattr(out, name, column[:start] + getattr(other, name)[graft:graft_end] + column[end:])

    def mixed(own: Sequence[Value], theirs: Sequence[Value]) -> list[Value]:
        kept = [value for value, stay in zip(own, stays, strict=True) if stay]
        return [*kept[:place], *theirs[graft_low:graft_high], *kept[place:]]

    for name in UNIT_COLUMNS:
        column = getattr(tree, name)
        values = mixed(column, getattr(other, name))
        setattr(out, name, array("i", values) if isinstance(column, array) else values)
    out.node = array(
        "i",
        mixed(
            [moved(node) if node >= 0 else -1 for node in tree.node],
            [node - graft + start for node in other.node],
        ),
    )
    none = [0.0] * len(targets)
    return out, title, mixed(none, guest_targets), mixed(words, guest_words)


def _framed_region(source: Example) -> int:
    """The smallest node with nearly all of the gold; -1 where it is nearly all of the page."""
    tree, _, targets, words = source
    node = smallest_with(tree, targets, words, REGION_SHARE)
    if node < 0 or tree.parent[node] < 0:
        return -1
    inside = sum(words[tree.first[node] : tree.last[node]])
    return node if inside <= MOST_REGION * sum(words) else -1
