"""What all rows of a page's features share, worked out once a page."""

from __future__ import annotations

from array import array
from math import log1p

from cleaner.learned.measures import Measures, measure
from cleaner.learned.page_title import best_title, levels, title_overlap
from cleaner.learned.regions import SIZES, Cores, Sums, group_siblings, path_kinds
from cleaner.readers import tags
from cleaner.readers.walk import HIDDEN, Tree

COVERED = ("product", "thread", "comment", "article", "review", "item", "nav", "content")
"""The hints of which a page is told how much of its text they cover."""
_COVERED_AT = [tags.HINT_NAMES.index(name) for name in COVERED]
_HINT_COUNT = len(tags.HINT_NAMES)
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
        self.place = array("i", cores.place)
        self.path_length = len(cores.path)
        self.tight, self.wide = cores.tight, cores.wide
        self.count = len(tree.text)
        self.letters_held, self.prose_held = sums.letters[-1], sums.prose[-1]
        self.letters_total = max(1.0, self.letters_held)
        self.prose_total = max(1.0, self.prose_held)
        self.longest = max(1.0, max(measures.letters))
        self.overlap = array("d", title_overlap(tree, title))
        self.level = array("d", levels(tree))
        self._find_anchors()
        self._find_prose()
        self._describe_nodes()
        self._describe_groups()
        self._describe_kinds()
        self._find_lead()
        self._describe_page()

    def _take(self, tree: Tree, measures: Measures, sums: Sums) -> None:
        """The columns that features look at; arrays, since compiled code reads them as C."""
        self.parent, self.tag = array("i", tree.parent), array("i", tree.tag)
        self.first, self.last = array("i", tree.first), array("i", tree.last)
        self.node, self.size = array("i", tree.node), array("i", map(len, tree.text))
        self.links, self.hops = array("i", tree.links), array("i", tree.hops)
        self.bold = array("i", tree.bold)
        # 1 a bullet, 2 a number
        self.bullets = array("d", [(mark < 0) + 2.0 * (mark > 0) for mark in tree.bullet])
        self.flags = array("i", tree.flags)
        self.letters = array("d", measures.letters)
        self.words = array("d", measures.words)
        self.linked = array("d", measures.linked)
        self.prose = array("d", measures.prose)
        self.ends = array("d", measures.ends)
        self.stops = array("d", measures.stops)
        self.commas = array("d", measures.commas)
        self.digits = array("d", measures.digits)
        self.capitals = array("d", measures.capitals)
        self.symbols = array("d", measures.symbols)
        self.times = array("d", measures.times)
        self.copies = array("d", measures.copies)
        self.prices = array("d", measures.prices)
        self.repeats = array("d", measures.repeats)
        self.starts = array("d", measures.first)
        self.letters_to = array("d", sums.letters)
        self.linked_to = array("d", sums.linked)
        self.prose_to = array("d", sums.prose)
        self.ends_to = array("d", sums.ends)
        self.times_to = array("d", sums.times)
        self.prices_to = array("d", sums.prices)

    # -- what is worked out once -------------------------------------------------

    def _find_anchors(self) -> None:
        """The units that look like the title: the best match, headings preferred."""
        self.title_at = best_title(self.overlap, self.level, self.tree)
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
        self.hint_rows: list[list[float] | None] = [None] * count
        self.hint_depths = [[-FAR_ABOVE] * _HINT_COUNT] * count
        """Of the nearest node above (or itself) with each hint; filled with ``hint_rows``."""
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
            if code in (tags.UL, tags.OL):
                self.lists[node] += 1
            elif code == tags.TABLE:
                self.tables[node] += 1
            share = (letters[self.last[node]] - letters[self.first[node]]) / total
            top = parent < 0
            self.small[node] = node if top or share >= SMALL else self.small[parent]
            self.middle[node] = node if top or share >= MIDDLE else self.middle[parent]
            self.large[node] = node if top or share >= LARGE else self.large[parent]

    def hints(self, node: int) -> list[float]:
        """How strongly each hint holds: 1 for an ancestor with next to nothing else in it."""
        row = self.hint_rows[node]
        if row is not None:
            return row
        chain = []
        at = node
        while at >= 0 and self.hint_rows[at] is None:
            chain.append(at)
            at = self.parent[at]
        row = self.hint_rows[at] if at >= 0 else [0.0] * _HINT_COUNT
        assert row is not None
        depths = self.hint_depths[at] if at >= 0 else [-FAR_ABOVE] * _HINT_COUNT
        letters = self.letters_to
        for at in reversed(chain):
            bits = self.tree.hints[at] | tags.TAG_HINTS.get(self.tag[at], 0)
            if bits:
                row = row.copy()
                depths = depths.copy()
                held = (letters[self.last[at]] - letters[self.first[at]]) / self.letters_total
                index = 0
                while bits:
                    if bits & 1:
                        row[index] = 1.0 - held
                        depths[index] = self.depth[at]
                    bits >>= 1
                    index += 1
            self.hint_rows[at] = row
            self.hint_depths[at] = depths
        return row

    def _describe_groups(self) -> None:
        """Per group of look-alike siblings: size, sums; per node: its widest group above."""
        group_of, self.members = group_siblings(self.tree)
        self.group_of = array("i", group_of)
        letters, prose, linked = self.letters_to, self.prose_to, self.linked_to
        self.group_stats: list[tuple[float, float, float]] = []
        self.member_order = array("i", [0]) * len(self.parent)
        for nodes in self.members:
            held = prosed = links = 0.0
            for order, node in enumerate(nodes):
                low, high = self.first[node], self.last[node]
                held += letters[high] - letters[low]
                prosed += prose[high] - prose[low]
                links += linked[high] - linked[low]
                self.member_order[node] = order
            self.group_stats.append((held, prosed, links))
        self.widest = array("i", [-1]) * len(self.parent)
        """The ancestor (or self) with the most look-alike siblings, nearest first."""
        for node in range(len(self.parent)):
            parent = self.parent[node]
            above = self.widest[parent] if parent >= 0 else -1
            group = self.group_of[node]
            if group < 0:
                self.widest[node] = above
                continue
            size = len(self.members[group])
            if above < 0 or size > len(self.members[self.group_of[above]]):
                self.widest[node] = node
            else:
                self.widest[node] = above

    def _describe_kinds(self) -> None:
        """Per look of a unit's node: how many units, letters, links, prose; first and last."""
        kinds = path_kinds(self.tree)
        self.kind_of = array("i", [kinds[node] if node >= 0 else -1 for node in self.node])
        stats: dict[int, list[float]] = {}
        for unit in range(self.count):
            kind = self.kind_of[unit]
            entry = stats.get(kind)
            if entry is None:
                entry = stats[kind] = [0.0, 0.0, 0.0, 0.0, float(unit), float(unit)]
            entry[0] += 1.0
            entry[1] += self.letters[unit]
            entry[2] += self.linked[unit]
            entry[3] += self.prose[unit]
            entry[5] = float(unit)
        self.kind_stats = stats

    def _find_lead(self) -> None:
        """The first prose after the title, and the region the two have in common."""
        anchor = self.title_at if self.title_at >= 0 else self.h1_at
        self.anchor = anchor
        lead = self.on[anchor] if anchor >= 0 else -1
        if lead < 0:
            lead = max(range(self.count), key=self.prose.__getitem__)
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
        items = headings = prose_units = hidden = 0
        repeated = capitals = prosed = 0.0
        for unit in range(self.count):
            items += self.bullets[unit] != 0.0
            headings += self.level[unit] != 0.0
            hidden += self.flags[unit] & HIDDEN != 0
            if self.repeats[unit] != 0.0:
                repeated += self.letters[unit]
            if self.prose[unit] > 0.0:
                prose_units += 1
                capitals += self.capitals[unit] * self.prose[unit]
                prosed += self.prose[unit]
        groups = max(map(len, self.members), default=0)
        self.capitals_mean = capitals / prosed if prosed else 0.03
        self.page = [
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
        ]
        covered = [0.0] * len(_COVERED_AT)
        for unit in range(self.count):
            hints = self.hints(self.node[unit])
            size = self.letters[unit]
            for index, at in enumerate(_COVERED_AT):
                if hints[at] > 0.0:
                    covered[index] += size
        self.page.extend([size / self.letters_total for size in covered])
