"""What all rows of a page's features share, worked out once a page."""

from __future__ import annotations

from array import array
from math import log1p

from cleaner.learned.measures import Measures, measure
from cleaner.learned.page_title import best_title, levels, title_overlap
from cleaner.learned.regions import SIZES, Cores, Sums, group_siblings, path_kinds
from cleaner.readers import tags
from cleaner.readers.tree import HIDDEN, Tree

COVERED = ("product", "thread", "comment", "article", "review", "item", "nav", "content")
"""The hints of which a page is told how much of its text they cover."""
_COVERED_AT = array("i", [tags.HINT_NAMES.index(name) for name in COVERED])
_COVERED_COUNT = len(COVERED)
_HINT_COUNT = len(tags.HINT_NAMES)
_TAG_BITS = array("i", [tags.TAG_HINTS.get(code, 0) for code in range(len(tags.TAG_NAMES))])
_IS_SEMANTIC = array("i", [code in tags.SEMANTIC for code in range(len(tags.TAG_NAMES))])
_UL, _OL, _TABLE, _HIDDEN = tags.UL, tags.OL, tags.TABLE, HIDDEN
SMALL, MIDDLE, LARGE = SIZES
FAR_ABOVE = 9.0
"""Levels; a hint further up, or none at all, is this far."""
REGION_LETTERS = 140.0
"""Prose that the title's region has to hold: a short paragraph."""


class Survey:
    """A page measured once: its anchors, regions, groups and kinds. Linear in the page."""

    def __init__(self, tree: Tree, title: str) -> None:
        self.tree = tree
        measures = measure(tree)
        sums = Sums(measures)
        cores = Cores(tree, sums)
        self._take(tree, measures, sums)
        self.place = cores.place
        self.path_length = cores.length
        self.tight, self.wide = cores.tight, cores.wide
        self.count = len(tree.text)
        self.letters_held, self.prose_held = sums.letters[-1], sums.prose[-1]
        self.letters_total = max(1.0, self.letters_held)
        self.prose_total = max(1.0, self.prose_held)
        self.longest = self._most()
        overlap, level = title_overlap(tree, title), levels(tree)
        self.overlap, self.level = overlap, level
        self.title_at = best_title(overlap, level, tree)
        self._find_first_heading()
        self._find_prose()
        self._describe_nodes()
        self._find_hints()
        self._describe_groups()
        self._describe_kinds()
        self._find_lead()
        self._describe_page()

    def _take(self, tree: Tree, measures: Measures, sums: Sums) -> None:
        """The columns that features look at; arrays, since compiled code reads them as C."""
        self.parent, self.tag, self.first, self.last = tree.parent, tree.tag, tree.first, tree.last
        self.node, self.size = tree.node, array("i", (0,)) * len(tree.text)
        for unit, text in enumerate(tree.text):
            self.size[unit] = len(text)
        self.links, self.hops, self.bold, self.flags = tree.links, tree.hops, tree.bold, tree.flags
        # 1 a bullet, 2 a number
        self.bullets = array("d", (0.0,)) * len(tree.bullet)
        for unit, mark in enumerate(tree.bullet):
            if mark:
                self.bullets[unit] = 1.0 if mark < 0 else 2.0
        self.letters = measures.letters
        self.lengths = array("d", (0.0,)) * len(self.letters)
        """Logarithms of letters."""
        for unit in range(len(self.lengths)):
            self.lengths[unit] = log1p(self.letters[unit])
        self.words = measures.words
        self.linked = measures.linked
        self.prose = measures.prose
        self.ends = measures.ends
        self.stops = measures.stops
        self.commas = measures.commas
        self.digits = measures.digits
        self.capitals = measures.capitals
        self.symbols = measures.symbols
        self.times = measures.times
        self.copies = measures.copies
        self.prices = measures.prices
        self.repeats = measures.repeats
        self.starts = measures.first
        self.letters_to = sums.letters
        self.linked_to = sums.linked
        self.prose_to = sums.prose
        self.ends_to = sums.ends
        self.times_to = sums.times
        self.prices_to = sums.prices

    def _most(self) -> float:
        """The letters of the longest unit."""
        most = 1.0
        for unit in range(self.count):
            most = max(most, self.letters[unit])
        return most

    # -- what is worked out once -------------------------------------------------

    def _find_first_heading(self) -> None:
        """The first heading of the first level."""
        first_h1 = -1
        for unit in range(self.count):
            if self.level[unit] == 1.0:
                first_h1 = unit
                break
        self.h1_at = first_h1

    def _find_prose(self) -> None:
        """Nearest prose before and after each unit."""
        count = self.count
        prose = self.prose
        self.back = array("i", [-1]) * count
        self.on = array("i", [-1]) * count
        seen = -1
        for unit in range(count):
            self.back[unit] = seen
            if prose[unit] > 0.0:
                seen = unit
        seen = -1
        for unit in range(count - 1, -1, -1):
            self.on[unit] = seen
            if prose[unit] > 0.0:
                seen = unit

    def _describe_nodes(self) -> None:
        """Per node: depth of lists and tables, units directly in it, nearest big ancestors."""
        count = len(self.parent)
        self.lists = array("i", [0]) * count
        self.tables = array("i", [0]) * count
        self.own_units = array("i", [0]) * count
        self.own_letters = array("d", [0.0]) * count
        self.depth = array("d", [0.0]) * count
        self.small = array("i", [0]) * count
        self.middle = array("i", [0]) * count
        self.large = array("i", [0]) * count
        for unit in range(self.count):
            node = self.node[unit]
            if node >= 0:
                self.own_units[node] += 1
                self.own_letters[node] += self.letters[unit]
        letters = self.letters_to
        total = self.letters_total
        for node in range(count):
            parent = self.parent[node]
            code = self.tag[node]
            if parent >= 0:
                self.depth[node] = self.depth[parent] + 1.0
                self.lists[node] = self.lists[parent]
                self.tables[node] = self.tables[parent]
            if code in (_UL, _OL):
                self.lists[node] += 1
            elif code == _TABLE:
                self.tables[node] += 1
            share = (letters[self.last[node]] - letters[self.first[node]]) / total
            top = parent < 0
            self.small[node] = node if top or share >= SMALL else self.small[parent]
            self.middle[node] = node if top or share >= MIDDLE else self.middle[parent]
            self.large[node] = node if top or share >= LARGE else self.large[parent]

    def _find_hints(self) -> None:
        """Per node: the hints that hold there. Nodes that add none share a row with the one
        above them."""
        count = len(self.parent)
        hints = self.tree.hints
        self.hint_row = array("i", (0,)) * count
        letters = self.letters_to
        rows = 1
        for node in range(count):
            rows += (hints[node] | _TAG_BITS[self.tag[node]]) != 0
        self.hint_values = array("d", bytes(8 * rows * _HINT_COUNT))
        """How strongly each holds: 1 for an ancestor with next to nothing else in it."""
        self.hint_depths = array("d", bytes(8 * rows * _HINT_COUNT))
        """The depth of the nearest node above (or itself) that gives it."""
        for index in range(_HINT_COUNT):
            self.hint_depths[index] = -FAR_ABOVE
        rows = 0
        for node in range(count):
            parent = self.parent[node]
            row = self.hint_row[parent] if parent >= 0 else 0
            bits = hints[node] | _TAG_BITS[self.tag[node]]
            if bits:
                rows += 1
                above, row = row * _HINT_COUNT, rows
                held = (letters[self.last[node]] - letters[self.first[node]]) / self.letters_total
                for index in range(_HINT_COUNT):
                    if bits >> index & 1:
                        self.hint_values[row * _HINT_COUNT + index] = 1.0 - held
                        self.hint_depths[row * _HINT_COUNT + index] = self.depth[node]
                    else:
                        self.hint_values[row * _HINT_COUNT + index] = self.hint_values[
                            above + index
                        ]
                        self.hint_depths[row * _HINT_COUNT + index] = self.hint_depths[
                            above + index
                        ]
            self.hint_row[node] = row
        if count and not self.own_units[count - 1]:
            # Text in no node counts as the last node's, of which without text nothing is known.
            self.hint_row[count - 1] = 0

    def _describe_groups(self) -> None:
        """Per group of look-alike siblings: size, sums; per node: its widest group above."""
        groups = group_siblings(self.tree)
        self.group_of, self.member_order = groups.of, groups.order
        self.group_size, self.group_head, self.group_tail = groups.size, groups.head, groups.tail
        letters, prose, linked = self.letters_to, self.prose_to, self.linked_to
        count = len(self.group_size)
        self.group_held = array("d", (0.0,)) * count
        self.group_prose = array("d", (0.0,)) * count
        self.group_linked = array("d", (0.0,)) * count
        self.widest = array("i", (-1,)) * len(self.parent)
        """The ancestor (or self) with the most look-alike siblings, nearest first."""
        for node in range(len(self.parent)):
            parent = self.parent[node]
            above = self.widest[parent] if parent >= 0 else -1
            group = self.group_of[node]
            if group < 0:
                self.widest[node] = above
                continue
            low, high = self.first[node], self.last[node]
            self.group_held[group] += letters[high] - letters[low]
            self.group_prose[group] += prose[high] - prose[low]
            self.group_linked[group] += linked[high] - linked[low]
            size = self.group_size[group]
            if above < 0 or size > self.group_size[self.group_of[above]]:
                self.widest[node] = node
            else:
                self.widest[node] = above

    def _describe_kinds(self) -> None:
        """Per look of a unit's node: how many units, letters, links, prose; first and last."""
        kinds = path_kinds(self.tree)
        count = 0
        for node in range(len(kinds)):
            count = max(count, kinds[node] + 1)
        self.kind_of = array("i", (0,)) * self.count
        self.kind_units = array("d", (0.0,)) * (count + 1)
        self.kind_held = array("d", (0.0,)) * (count + 1)
        self.kind_linked = array("d", (0.0,)) * (count + 1)
        self.kind_prose = array("d", (0.0,)) * (count + 1)
        self.kind_first = array("d", (0.0,)) * (count + 1)
        self.kind_last = array("d", (0.0,)) * (count + 1)
        for unit in range(self.count):
            node = self.node[unit]
            kind = kinds[node] if node >= 0 else count
            self.kind_of[unit] = kind
            if not self.kind_units[kind]:
                self.kind_first[kind] = float(unit)
            self.kind_units[kind] += 1.0
            self.kind_held[kind] += self.letters[unit]
            self.kind_linked[kind] += self.linked[unit]
            self.kind_prose[kind] += self.prose[unit]
            self.kind_last[kind] = float(unit)

    def _find_lead(self) -> None:
        """The first prose after the title, and the region the two have in common."""
        anchor = self.title_at if self.title_at >= 0 else self.h1_at
        self.anchor = anchor
        lead = self.on[anchor] if anchor >= 0 else -1
        if lead < 0:
            lead = 0
            for unit in range(1, self.count):
                if self.prose[unit] > self.prose[lead]:
                    lead = unit
        self.lead = lead
        self.lead_up = array("i", [-1]) * len(self.parent)
        node, up = self.node[lead], 0
        while node >= 0:
            self.lead_up[node] = up
            up += 1
            node = self.parent[node]
        region = self.node[anchor if anchor >= 0 else lead]
        start = anchor + 1 if anchor >= 0 else lead
        while self.parent[region] >= 0:
            high = self.last[region]
            if high > start and self.prose_to[high] - self.prose_to[start] >= REGION_LETTERS:
                break
            region = self.parent[region]
        self.region = region
        low, high = self.first[region], self.last[region]
        held = max(1.0, self.letters_to[high] - self.letters_to[low])
        prose_held = self.prose_to[high] - self.prose_to[low]
        self.region_stats = (
            prose_held / self.prose_total,
            (self.linked_to[high] - self.linked_to[low]) / held,
            log1p(held),
            log1p(held / max(1, high - low)),
        )

    def _describe_page(self) -> None:
        count = float(self.count)
        items = headings = prose_units = hidden = semantic = 0
        repeated = capitals = prosed = 0.0
        for unit in range(self.count):
            items += self.bullets[unit] != 0.0
            headings += self.level[unit] != 0.0
            hidden += self.flags[unit] & _HIDDEN != 0
            if self.repeats[unit] != 0.0:
                repeated += self.letters[unit]
            if self.prose[unit] > 0.0:
                prose_units += 1
                capitals += self.capitals[unit] * self.prose[unit]
                prosed += self.prose[unit]
        for node in range(len(self.tag)):
            semantic += _IS_SEMANTIC[self.tag[node]]
        groups = 0
        for group in range(len(self.group_size)):
            groups = max(groups, self.group_size[group])
        self.capitals_mean = capitals / prosed if prosed else 0.03
        page = [
            log1p(count),
            log1p(self.letters_held),
            self.prose_held / self.letters_total,
            self.linked_to[self.count] / self.letters_total,
            log1p(self.letters_total / count),
            items / count,
            headings / count,
            log1p(float(groups)),
            log1p(float(prose_units)),
            self.longest / self.letters_total,
            self.prices_to[self.count] / count,
            self.times_to[self.count] / count,
            hidden / count,
            repeated / self.letters_total,
            log1p(float(semantic)),
        ]
        covered = array("d", (0.0,)) * _COVERED_COUNT
        last = len(self.parent) - 1
        known = False
        for unit in range(self.count):
            node = self.node[unit]
            known = known or node == last
            row = self.hint_row[node] if node >= 0 or known else 0
            for index in range(_COVERED_COUNT):
                if self.hint_values[row * _HINT_COUNT + _COVERED_AT[index]] > 0.0:
                    covered[index] += self.letters[unit]
        page.extend([size / self.letters_total for size in covered])
        self.page = array("d", page)
