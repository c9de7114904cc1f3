"""The features of a page's units that the labeller looks at.

All are ratios within the unit, its region or its page, or logarithms of lengths that
count wide characters by what they say. Hints (class words, HTML5 elements) are
weighted by how little of the page they cover, and the labeller is trained to do
without them.
"""

from __future__ import annotations

from math import log1p

from cleaner.learned.measures import measure, title_overlap
from cleaner.learned.regions import SIZES, Cores, Sums, group_siblings, path_kinds
from cleaner.readers import tags
from cleaner.readers.walk import HIDDEN, Tree

_OWN = (
    "letters word_length linked links ends stops commas digits capitals symbols times first copies "
    "level tag bold bullet hidden lists tables hops title share_of_longest node_units "
    "node_letters capitals_relative price repeats prices_near"
).split()
_POSITION = (
    "place letters_before prose_before prose_after after_title letters_after_title after_h1 "
    "to_prose_back to_prose_on letters_back letters_on"
).split()
_BESIDE = [
    f"{name}{offset:+d}"
    for offset in (-2, -1, 1, 2)
    for name in ("letters", "linked", "ends", "level")
]
_WINDOWS = [
    f"{name}_within_{width}" for width in (3, 8) for name in ("prose", "linked", "letters", "ends")
]
_PARENTS = [
    f"{name}_{which}"
    for which in ("parent", "grand")
    for name in ("share", "prose", "linked", "units", "place", "prose_share")
]
_SIZED = [
    f"{name}_{size}"
    for size in ("small", "middle", "large")
    for name in ("share", "prose", "linked", "mean", "place", "prose_share")
]
_CORE = (
    "core_depth core_share core_linked branch_share branch_prose branch_linked branch_mean "
    "branch_prose_share branch_side in_tight in_wide to_tight tight_share wide_share "
    "branch_units core_mean"
).split()
_ANCHOR = (
    "has_anchor in_region region_prose_share region_linked region_letters to_region "
    "lead_kind lead_lca_share lead_lca_prose lead_lca_up lead_lca_down after_lead "
    "letters_after_lead lead_kind_share region_mean lead_letters times_near group_times"
).split()
_GROUP = (
    "group_size group_share group_linked group_mean group_prose member_ratio member_place "
    "group_depth group_order"
).split()
_KIND = "kind_size kind_share kind_linked kind_mean kind_prose kind_prose_share kind_spread".split()
_PAGE = (
    "page_units page_letters page_prose page_linked page_mean page_items page_headings "
    "page_groups page_prose_units page_longest page_prices page_times page_hidden page_repeats"
).split()
_PAGE_HINTED = ("product", "thread", "comment", "article", "review", "item", "nav", "content")
_COVERED = [f"covered_{name}" for name in _PAGE_HINTED]
_COVERED_AT = [tags.HINT_NAMES.index(name) for name in _PAGE_HINTED]
_HINTED = [f"hint_{name}" for name in tags.HINT_NAMES]

FEATURES: tuple[str, ...] = (
    *_OWN,
    *_POSITION,
    *_BESIDE,
    *_WINDOWS,
    *_PARENTS,
    *_SIZED,
    *_CORE,
    *_ANCHOR,
    *_GROUP,
    *_KIND,
    *_PAGE,
    *_COVERED,
    *_HINTED,
)

_TAG_CLASSES = {
    "p": 1,
    "li": 2,
    "td": 3,
    "th": 3,
    "tr": 3,
    "dt": 4,
    "dd": 5,
    "pre": 6,
    "blockquote": 7,
    "figcaption": 8,
    "caption": 8,
    "figure": 8,
    "button": 9,
    "label": 10,
    "summary": 11,
    "form": 10,
    "h1": 12,
    "h2": 13,
    "h3": 14,
    "h4": 15,
    "h5": 16,
    "h6": 17,
}
_TAG_CLASS = [float(_TAG_CLASSES.get(name, 0)) for name in tags.TAG_NAMES]
_HINT_COUNT = len(tags.HINT_NAMES)
TITLE_LEAST = 0.5
"""A unit with this overlap is taken for the page's title."""
REGION_LETTERS = 140.0
"""Prose that the title's region has to hold: a short paragraph."""
_FAR = 50.0
_GROUP_LEVELS = 12


def features(tree: Tree, title: str) -> list[list[float]]:
    """One row of ``FEATURES`` a unit. Linear in the page."""
    count = len(tree.text)
    if not count:
        return []
    builder = _Builder(tree, title)
    return [builder.row(unit) for unit in range(count)]


class _Builder:
    """What all rows of a page share."""

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
        self.level = _levels(tree)
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
        self.title_at = _best_title(self.overlap, self.level, self.tree)
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

    def _hints(self, node: int) -> list[float]:
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
            hints = self._hints(node)
            size = measures.letters[unit]
            for index, at in enumerate(_COVERED_AT):
                if hints[at] > 0.0:
                    covered[index] += size
        self.page.extend(size / self.letters_total for size in covered)

    # -- rows -----------------------------------------------------------------

    def row(self, unit: int) -> list[float]:
        """The features of one unit, in the order of ``FEATURES``."""
        node = self.tree.node[unit]
        row: list[float] = []
        self._own(row, unit, node)
        self._position(row, unit)
        self._beside(row, unit)
        self._windows(row, unit)
        self._containers(row, unit, node)
        self._core(row, unit, node)
        self._anchored(row, unit, node)
        self._group(row, unit, node)
        self._kind(row, unit)
        row.extend(self.page)
        row.extend(self._hints(node))
        return row

    def _own(self, row: list[float], unit: int, node: int) -> None:
        tree, m = self.tree, self.measures
        size = m.letters[unit]
        row.append(log1p(size))
        row.append(size / max(1.0, m.words[unit]))
        row.append(m.linked[unit] / size)
        row.append(min(_FAR, float(tree.links[unit])))
        row.append(m.ends[unit])
        row.append(m.stops[unit])
        row.append(m.commas[unit])
        row.append(m.digits[unit])
        row.append(m.capitals[unit])
        row.append(m.symbols[unit])
        row.append(m.times[unit])
        row.append(m.first[unit])
        row.append(min(_FAR, m.copies[unit]))
        row.append(self.level[unit])
        row.append(_TAG_CLASS[tree.tag[node]])
        row.append(min(1.0, tree.bold[unit] / len(tree.text[unit])))
        row.append(1.0 if tree.bullet[unit] < 0 else 2.0 if tree.bullet[unit] else 0.0)
        row.append(1.0 if tree.flags[unit] & HIDDEN else 0.0)
        row.append(float(self.lists[node]))
        row.append(float(self.tables[node]))
        row.append(min(_FAR, float(tree.hops[unit])))
        row.append(self.overlap[unit])
        row.append(size / self.longest)
        row.append(log1p(float(self.own_units[node])))
        row.append(log1p(self.own_letters[node]))
        row.append(m.capitals[unit] / self.capitals_mean if self.capitals_mean else 0.0)
        row.append(m.prices[unit])
        row.append(m.repeats[unit])
        low, high = max(0, unit - 5), min(self.count, unit + 6)
        row.append((self.sums.prices[high] - self.sums.prices[low]) / (high - low))

    def _position(self, row: list[float], unit: int) -> None:
        sums = self.sums
        row.append(unit / self.count)
        row.append(sums.letters[unit] / self.letters_total)
        row.append(sums.prose[unit] / self.prose_total)
        row.append((sums.prose[-1] - sums.prose[unit + 1]) / self.prose_total)
        if self.title_at >= 0:
            row.append(_signed(float(unit - self.title_at)))
            row.append(_signed(sums.letters[unit] - sums.letters[self.title_at]))
        else:
            row.append(-99.0)
            row.append(-99.0)
        row.append(_signed(float(unit - self.h1_at)) if self.h1_at >= 0 else -99.0)
        back, on = self.back[unit], self.on[unit]
        row.append(float(unit - back) if back >= 0 and unit - back < _FAR else _FAR)
        row.append(float(on - unit) if on >= 0 and on - unit < _FAR else _FAR)
        row.append(log1p(sums.letters[unit] - sums.letters[back + 1]) if back >= 0 else 12.0)
        row.append(log1p(sums.letters[on] - sums.letters[unit + 1]) if on >= 0 else 12.0)

    def _beside(self, row: list[float], unit: int) -> None:
        m = self.measures
        for other in (unit - 2, unit - 1, unit + 1, unit + 2):
            if 0 <= other < self.count:
                size = m.letters[other]
                row.append(log1p(size))
                row.append(m.linked[other] / size)
                row.append(m.ends[other])
                row.append(self.level[other])
            else:
                row.append(-1.0)
                row.append(-1.0)
                row.append(-1.0)
                row.append(-1.0)

    def _windows(self, row: list[float], unit: int) -> None:
        sums = self.sums
        for width in (3, 8):
            low = max(0, unit - width)
            high = min(self.count, unit + width + 1)
            held = max(1.0, sums.letters[high] - sums.letters[low])
            row.append((sums.prose[high] - sums.prose[low]) / held)
            row.append((sums.linked[high] - sums.linked[low]) / held)
            row.append(log1p(held / (high - low)))
            row.append((sums.ends[high] - sums.ends[low]) / (high - low))

    def _containers(self, row: list[float], unit: int, node: int) -> None:
        tree, sums = self.tree, self.sums
        parent = tree.parent[node]
        grand = tree.parent[parent] if parent >= 0 else node
        for index, at in enumerate(
            (
                parent if parent >= 0 else node,
                grand if grand >= 0 else node,
                self.sized[0][node],
                self.sized[1][node],
                self.sized[2][node],
            )
        ):
            low, high = tree.first[at], tree.last[at]
            held = max(1.0, sums.letters[high] - sums.letters[low])
            prose = sums.prose[high] - sums.prose[low]
            row.append(held / self.letters_total)
            row.append(prose / held)
            row.append((sums.linked[high] - sums.linked[low]) / held)
            if index < 2:
                row.append(log1p(float(high - low)))
            else:
                row.append(log1p(held / max(1, high - low)))
            row.append((unit - low) / max(1, high - low))
            row.append(prose / self.prose_total)

    def _core(self, row: list[float], unit: int, node: int) -> None:
        tree, sums, cores = self.tree, self.sums, self.cores
        place = cores.place
        branch = node
        at = node
        while at >= 0 and place[at] < 0:
            branch = at
            at = tree.parent[at]
        at = max(at, 0)
        low, high = tree.first[at], tree.last[at]
        held = max(1.0, sums.letters[high] - sums.letters[low])
        prose = sums.prose[high] - sums.prose[low]
        row.append(place[at] / max(1, len(cores.path)))
        row.append(prose / self.prose_total)
        row.append((sums.linked[high] - sums.linked[low]) / held)
        core_mean = log1p(held / max(1, high - low))
        if place[branch] < 0:
            low, high = tree.first[branch], tree.last[branch]
        else:
            low, high = unit, unit + 1
        held = max(1.0, sums.letters[high] - sums.letters[low])
        prose = sums.prose[high] - sums.prose[low]
        row.append(held / self.letters_total)
        row.append(prose / held)
        row.append((sums.linked[high] - sums.linked[low]) / held)
        row.append(log1p(held / max(1, high - low)))
        row.append(prose / self.prose_total)
        tight, wide = cores.tight, cores.wide
        side = 0.0
        if unit < tree.first[tight]:
            side = -1.0
        elif unit >= tree.last[tight]:
            side = 1.0
        row.append(side)
        row.append(1.0 if side == 0.0 else 0.0)
        row.append(1.0 if tree.first[wide] <= unit < tree.last[wide] else 0.0)
        if side < 0.0:
            row.append(-log1p(sums.letters[tree.first[tight]] - sums.letters[unit + 1]))
        elif side > 0.0:
            row.append(log1p(sums.letters[unit] - sums.letters[tree.last[tight]]))
        else:
            row.append(0.0)
        low, high = tree.first[tight], tree.last[tight]
        row.append((sums.prose[high] - sums.prose[low]) / self.prose_total)
        low, high = tree.first[wide], tree.last[wide]
        row.append((sums.prose[high] - sums.prose[low]) / self.prose_total)
        row.append(log1p(float(tree.last[branch] - tree.first[branch])))
        row.append(core_mean)

    def _anchored(self, row: list[float], unit: int, node: int) -> None:
        tree, sums = self.tree, self.sums
        region, lead = self.region, self.lead
        low, high = tree.first[region], tree.last[region]
        prose_share, linked, letters, mean = self.region_stats
        row.append(2.0 if self.title_at >= 0 else 1.0 if self.h1_at >= 0 else 0.0)
        row.append(1.0 if low <= unit < high else 0.0)
        row.append(prose_share)
        row.append(linked)
        row.append(letters)
        if unit < low:
            row.append(-log1p(sums.letters[low] - sums.letters[unit + 1]))
        elif unit >= high:
            row.append(log1p(sums.letters[unit] - sums.letters[high]))
        else:
            row.append(0.0)
        kind = self.kind_of[lead]
        row.append(1.0 if self.kind_of[unit] == kind else 0.0)
        at, down = node, 0
        while at >= 0 and self.lead_up[at] < 0:
            at = tree.parent[at]
            down += 1
        at = max(at, 0)
        low, high = tree.first[at], tree.last[at]
        row.append((sums.letters[high] - sums.letters[low]) / self.letters_total)
        row.append((sums.prose[high] - sums.prose[low]) / self.prose_total)
        row.append(float(self.lead_up[at]))
        row.append(float(down))
        row.append(_signed(float(unit - lead)))
        row.append(_signed(sums.letters[unit] - sums.letters[lead]))
        row.append(self.kind_stats[kind][3] / self.prose_total)
        row.append(mean)
        row.append(log1p(self.measures.letters[lead]))
        low, high = max(0, unit - 8), min(self.count, unit + 9)
        row.append((sums.times[high] - sums.times[low]) / (high - low))
        at = self.widest[node]
        if at >= 0:
            members = self.members[self.group_of[at]]
            low, high = tree.first[members[0]], tree.last[members[-1]]
            row.append((sums.times[high] - sums.times[low]) / len(members))
        else:
            row.append(0.0)

    def _group(self, row: list[float], unit: int, node: int) -> None:
        tree, sums = self.tree, self.sums
        at = self.widest[node]
        if at < 0:
            row.extend((0.0,) * len(_GROUP))
            return
        group = self.group_of[at]
        size = len(self.members[group])
        held, prose, linked = self.group_stats[group]
        held = max(1.0, held)
        low, high = tree.first[at], tree.last[at]
        row.append(log1p(float(size)))
        row.append(held / self.letters_total)
        row.append(linked / held)
        row.append(log1p(held / size))
        row.append(prose / held)
        row.append((sums.letters[high] - sums.letters[low]) * size / held)
        row.append((unit - low) / max(1, high - low))
        row.append(log1p(float(high - low)))
        row.append(self.member_order[at] / size)

    def _kind(self, row: list[float], unit: int) -> None:
        count, held, linked, prose, first, last = self.kind_stats[self.kind_of[unit]]
        held = max(1.0, held)
        row.append(log1p(count))
        row.append(held / self.letters_total)
        row.append(linked / held)
        row.append(log1p(held / count))
        row.append(prose / held)
        row.append(prose / self.prose_total)
        row.append((last - first) / self.count)


def title_unit(tree: Tree, title: str) -> int:
    """The unit that looks like the page's title; -1 where none does."""
    return _best_title(title_overlap(tree, title), _levels(tree), tree)


def _best_title(overlap: list[float], level: list[float], tree: Tree) -> int:
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


def _signed(value: float) -> float:
    return log1p(value) if value >= 0.0 else -log1p(-value)


def _levels(tree: Tree) -> list[float]:
    """Heading level of each unit; 0 where it is none."""
    of_node: list[float] = []
    for node, code in enumerate(tree.tag):
        if tags.H1 <= code <= tags.H6:
            of_node.append(float(code - tags.H1 + 1))
        else:
            parent = tree.parent[node]
            of_node.append(of_node[parent] if parent >= 0 else 0.0)
    return [of_node[node] if node >= 0 else 0.0 for node in tree.node]
