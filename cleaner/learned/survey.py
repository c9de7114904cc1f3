"""What all rows of a page's features share, worked out once a page."""

from __future__ import annotations

from math import log1p

from cleaner.learned.measures import measure
from cleaner.learned.page_title import best_title, levels, title_overlap
from cleaner.learned.regions import SIZES, Cores, Sums, group_siblings, path_kinds
from cleaner.readers import tags
from cleaner.readers.walk import HIDDEN, Tree

COVERED = ("product", "thread", "comment", "article", "review", "item", "nav", "content")
"""The hints of which a page is told how much of its text they cover."""
_COVERED_AT = [tags.HINT_NAMES.index(name) for name in COVERED]
_HINT_COUNT = len(tags.HINT_NAMES)
REGION_LETTERS = 140.0
"""Prose that the title's region has to hold: a short paragraph."""


class Survey:
    """A page measured once: its anchors, regions, groups and kinds. Linear in the page."""

    def __init__(self, tree: Tree, title: str) -> None:
        self.tree = tree
        measures = self.measures = measure(tree)
        self.sums = Sums(measures)
        self.cores = Cores(tree, self.sums)
        self.count = len(tree.text)
        self.letters_total = max(1.0, self.sums.letters[-1])
        self.prose_total = max(1.0, self.sums.prose[-1])
        self.longest = max(1.0, max(measures.letters))
        self.overlap = title_overlap(tree, title)
        self.level = levels(tree)
        self._find_anchors()
        self._find_prose()
        self._describe_nodes()
        self._describe_groups()
        self._describe_kinds()
        self._find_lead()
        self._describe_page()

    # -- what is worked out once -------------------------------------------------

    def _find_anchors(self) -> None:
        """The units that look like the title: the best match, headings preferred."""
        self.title_at = best_title(self.overlap, self.level, self.tree)
        first_h1 = -1
        for unit, level in enumerate(self.level):
            if level == 1.0:
                first_h1 = unit
                break
        self.h1_at = first_h1

    def _find_prose(self) -> None:
        """Nearest prose before and after each unit."""
        count = self.count
        prose = self.measures.prose
        self.back = [-1] * count
        self.on = [-1] * count
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
        tree = self.tree
        count = len(tree.parent)
        self.lists = [0] * count
        self.tables = [0] * count
        self.own_units = [0] * count
        self.own_letters = [0.0] * count
        self.hint_rows: list[list[float] | None] = [None] * count
        self.sized: list[list[int]] = [[0] * count for _ in SIZES]
        for unit, node in enumerate(tree.node):
            if node >= 0:
                self.own_units[node] += 1
                self.own_letters[node] += self.measures.letters[unit]
        letters = self.sums.letters
        total = self.letters_total
        for node in range(count):
            parent = tree.parent[node]
            code = tree.tag[node]
            if parent >= 0:
                self.lists[node] = self.lists[parent]
                self.tables[node] = self.tables[parent]
            if code in (tags.UL, tags.OL):
                self.lists[node] += 1
            elif code == tags.TABLE:
                self.tables[node] += 1
            share = (letters[tree.last[node]] - letters[tree.first[node]]) / total
            for index, size in enumerate(SIZES):
                if parent < 0 or share >= size:
                    self.sized[index][node] = node
                else:
                    self.sized[index][node] = self.sized[index][parent]

    def hints(self, node: int) -> list[float]:
        """How strongly each hint holds: 1 for an ancestor with next to nothing else in it."""
        row = self.hint_rows[node]
        if row is not None:
            return row
        tree = self.tree
        chain = []
        at = node
        while at >= 0 and self.hint_rows[at] is None:
            chain.append(at)
            at = tree.parent[at]
        row = self.hint_rows[at] if at >= 0 else [0.0] * _HINT_COUNT
        assert row is not None
        letters = self.sums.letters
        for at in reversed(chain):
            bits = tree.hints[at] | tags.TAG_HINTS.get(tree.tag[at], 0)
            if bits:
                row = row.copy()
                held = (letters[tree.last[at]] - letters[tree.first[at]]) / self.letters_total
                index = 0
                while bits:
                    if bits & 1:
                        row[index] = 1.0 - held
                    bits >>= 1
                    index += 1
            self.hint_rows[at] = row
        return row

    def _describe_groups(self) -> None:
        """Per group of look-alike siblings: size, sums; per node: its widest group above."""
        tree = self.tree
        self.group_of, self.members = group_siblings(tree)
        letters, prose, linked = self.sums.letters, self.sums.prose, self.sums.linked
        self.group_stats: list[tuple[float, float, float]] = []
        self.member_order: list[int] = [0] * len(tree.parent)
        for nodes in self.members:
            held = prosed = links = 0.0
            for order, node in enumerate(nodes):
                low, high = tree.first[node], tree.last[node]
                held += letters[high] - letters[low]
                prosed += prose[high] - prose[low]
                links += linked[high] - linked[low]
                self.member_order[node] = order
            self.group_stats.append((held, prosed, links))
        self.widest = [-1] * len(tree.parent)
        """The ancestor (or self) with the most look-alike siblings, nearest first."""
        for node, parent in enumerate(tree.parent):
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
        measures = self.measures
        self.kind_of = [kinds[node] if node >= 0 else -1 for node in self.tree.node]
        stats: dict[int, list[float]] = {}
        for unit, kind in enumerate(self.kind_of):
            entry = stats.get(kind)
            if entry is None:
                entry = stats[kind] = [0.0, 0.0, 0.0, 0.0, float(unit), float(unit)]
            entry[0] += 1.0
            entry[1] += measures.letters[unit]
            entry[2] += measures.linked[unit]
            entry[3] += measures.prose[unit]
            entry[5] = float(unit)
        self.kind_stats = stats

    def _find_lead(self) -> None:
        """The first prose after the title, and the region the two have in common."""
        tree, sums = self.tree, self.sums
        anchor = self.title_at if self.title_at >= 0 else self.h1_at
        self.anchor = anchor
        lead = self.on[anchor] if anchor >= 0 else -1
        if lead < 0:
            prose = self.measures.prose
            lead = max(range(self.count), key=prose.__getitem__)
        self.lead = lead
        self.lead_up = [-1] * len(tree.parent)
        node, up = tree.node[lead], 0
        while node >= 0:
            self.lead_up[node] = up
            up += 1
            node = tree.parent[node]
        region = tree.node[anchor if anchor >= 0 else lead]
        start = anchor + 1 if anchor >= 0 else lead
        while tree.parent[region] >= 0:
            high = tree.last[region]
            if high > start and sums.prose[high] - sums.prose[start] >= REGION_LETTERS:
                break
            region = tree.parent[region]
        self.region = region
        low, high = tree.first[region], tree.last[region]
        held = max(1.0, sums.letters[high] - sums.letters[low])
        prose_held = sums.prose[high] - sums.prose[low]
        self.region_stats = (
            prose_held / self.prose_total,
            (sums.linked[high] - sums.linked[low]) / held,
            log1p(held),
            log1p(held / max(1, high - low)),
        )

    def _describe_page(self) -> None:
        measures = self.measures
        count = float(self.count)
        items = sum(1.0 for bullet in self.tree.bullet if bullet)
        headings = sum(1.0 for level in self.level if level)
        prose_units = sum(1.0 for prose in measures.prose if prose)
        groups = max((len(nodes) for nodes in self.members), default=0)
        capitals = prosed = 0.0
        for unit, prose in enumerate(measures.prose):
            if prose:
                capitals += measures.capitals[unit] * prose
                prosed += prose
        self.capitals_mean = capitals / prosed if prosed else 0.03
        self.page = [
            log1p(count),
            log1p(self.sums.letters[-1]),
            self.sums.prose[-1] / self.letters_total,
            self.sums.linked[-1] / self.letters_total,
            log1p(self.letters_total / count),
            items / count,
            headings / count,
            log1p(float(groups)),
            log1p(prose_units),
            self.longest / self.letters_total,
            self.sums.prices[-1] / count,
            self.sums.times[-1] / count,
            sum(1.0 for flags in self.tree.flags if flags & HIDDEN) / count,
            sum(measures.letters[u] for u, again in enumerate(measures.repeats) if again)
            / self.letters_total,
        ]
        covered = [0.0] * len(_COVERED_AT)
        for unit, node in enumerate(self.tree.node):
            hints = self.hints(node)
            size = measures.letters[unit]
            for index, at in enumerate(_COVERED_AT):
                if hints[at] > 0.0:
                    covered[index] += size
        self.page.extend(size / self.letters_total for size in covered)
