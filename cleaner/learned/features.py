"""The features of a page's units that the labeller looks at; ``feature_names`` has their names."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from math import log1p

from cleaner.learned.feature_names import GROUP, HINTED, OF_COVERED, PAGE
from cleaner.learned.rows import Row
from cleaner.learned.survey import FAR_ABOVE, Survey
from cleaner.readers import tags
from cleaner.readers.tree import HIDDEN, Tree

_ALIKE = (
    "p/li/td th tr/dt/dd/pre/blockquote/figcaption caption figure/button/label form/summary"
    "/h1/h2/h3/h4/h5/h6"
)
_TAG_CLASSES = {
    name: number for number, names in enumerate(_ALIKE.split("/"), 1) for name in names.split()
}
_TAG_CLASS = array("d", [_TAG_CLASSES.get(name, 0) for name in tags.TAG_NAMES])
_HIDDEN = HIDDEN
_FAR = 50.0
_PAGE_COUNT = len(PAGE) + len(OF_COVERED)
_HINT_COUNT = len(HINTED)
_GROUP_COUNT = len(GROUP)


def features(tree: Tree, title: str) -> Iterator[Row]:
    """One row of ``FEATURES`` a unit, made when it is asked for: a row is some 3 KB, and a
    page may have a million units. Linear in the page."""
    if tree.text:
        survey = Survey(tree, title)
        for unit in range(len(tree.text)):
            yield _row(survey, unit)


def _row(survey: Survey, unit: int) -> Row:
    """The features of one unit, in the order of ``FEATURES``."""
    node = survey.node[unit]
    row = Row()
    _own(survey, row, unit, node)
    _position(survey, row, unit)
    _beside(survey, row, unit)
    _windows(survey, row, unit)
    _containers(survey, row, unit, node)
    _core(survey, row, unit, node)
    _anchored(survey, row, unit, node)
    _group(survey, row, unit, node)
    _kind(survey, row, unit)
    for at in range(_PAGE_COUNT):
        row.append(survey.page[at])
    hints = survey.hint_row[node] * _HINT_COUNT
    for at in range(hints, hints + _HINT_COUNT):
        row.append(survey.hint_values[at])
    # What a unit is, the nearest of the boxes around it says best.
    depth = survey.depth[node]
    for at in range(hints, hints + _HINT_COUNT):
        row.append(min(FAR_ABOVE, depth - survey.hint_depths[at]))
    return row


def _own(survey: Survey, row: Row, unit: int, node: int) -> None:
    size = survey.letters[unit]
    row.append(survey.lengths[unit])
    row.append(size / max(1.0, survey.words[unit]))
    row.append(survey.linked[unit] / size)
    row.append(min(_FAR, float(survey.links[unit])))
    row.append(survey.ends[unit])
    row.append(survey.stops[unit])
    row.append(survey.commas[unit])
    row.append(survey.digits[unit])
    row.append(survey.capitals[unit])
    row.append(survey.symbols[unit])
    row.append(survey.times[unit])
    row.append(survey.starts[unit])
    row.append(min(_FAR, survey.copies[unit]))
    row.append(survey.level[unit])
    row.append(_TAG_CLASS[survey.tag[node]])
    row.append(min(1.0, survey.bold[unit] / survey.size[unit]))
    row.append(survey.bullets[unit])
    row.append(1.0 if survey.flags[unit] & _HIDDEN else 0.0)
    row.append(float(survey.lists[node]))
    row.append(float(survey.tables[node]))
    row.append(min(_FAR, float(survey.hops[unit])))
    row.append(survey.overlap[unit])
    row.append(size / survey.longest)
    row.append(log1p(float(survey.own_units[node])))
    row.append(log1p(survey.own_letters[node]))
    row.append(survey.capitals[unit] / survey.capitals_mean if survey.capitals_mean else 0.0)
    row.append(survey.prices[unit])
    row.append(survey.repeats[unit])
    low, high = max(0, unit - 5), min(survey.count, unit + 6)
    row.append((survey.prices_to[high] - survey.prices_to[low]) / (high - low))


def _position(survey: Survey, row: Row, unit: int) -> None:
    row.append(unit / survey.count)
    row.append(survey.letters_to[unit] / survey.letters_total)
    row.append(survey.prose_to[unit] / survey.prose_total)
    row.append((survey.prose_held - survey.prose_to[unit + 1]) / survey.prose_total)
    if survey.title_at >= 0:
        row.append(_signed(float(unit - survey.title_at)))
        row.append(_signed(survey.letters_to[unit] - survey.letters_to[survey.title_at]))
    else:
        row.append(-99.0)
        row.append(-99.0)
    row.append(_signed(float(unit - survey.h1_at)) if survey.h1_at >= 0 else -99.0)
    back, on = survey.back[unit], survey.on[unit]
    row.append(float(unit - back) if back >= 0 and unit - back < _FAR else _FAR)
    row.append(float(on - unit) if on >= 0 and on - unit < _FAR else _FAR)
    row.append(log1p(survey.letters_to[unit] - survey.letters_to[back + 1]) if back >= 0 else 12.0)
    row.append(log1p(survey.letters_to[on] - survey.letters_to[unit + 1]) if on >= 0 else 12.0)


def _beside(survey: Survey, row: Row, unit: int) -> None:
    for other in (unit - 2, unit - 1, unit + 1, unit + 2):
        if 0 <= other < survey.count:
            size = survey.letters[other]
            row.append(survey.lengths[other])
            row.append(survey.linked[other] / size)
            row.append(survey.ends[other])
            row.append(survey.level[other])
        else:
            for _ in range(4):
                row.append(-1.0)


def _windows(survey: Survey, row: Row, unit: int) -> None:
    for width in (3, 8):
        low = max(0, unit - width)
        high = min(survey.count, unit + width + 1)
        held = max(1.0, survey.letters_to[high] - survey.letters_to[low])
        row.append((survey.prose_to[high] - survey.prose_to[low]) / held)
        row.append((survey.linked_to[high] - survey.linked_to[low]) / held)
        row.append(log1p(held / (high - low)))
        row.append((survey.ends_to[high] - survey.ends_to[low]) / (high - low))


def _containers(survey: Survey, row: Row, unit: int, node: int) -> None:
    parent = survey.parent[node]
    grand = survey.parent[parent] if parent >= 0 else node
    parent = parent if parent >= 0 else node
    grand = grand if grand >= 0 else node
    _container(survey, row, unit, parent, True)
    _container(survey, row, unit, grand, True)
    _container(survey, row, unit, survey.small[node], False)
    _container(survey, row, unit, survey.middle[node], False)
    _container(survey, row, unit, survey.large[node], False)


def _container(survey: Survey, row: Row, unit: int, at: int, near: bool) -> None:
    low, high = survey.first[at], survey.last[at]
    held = max(1.0, survey.letters_to[high] - survey.letters_to[low])
    prose = survey.prose_to[high] - survey.prose_to[low]
    units = max(1, high - low)
    row.append(held / survey.letters_total)
    row.append(prose / held)
    row.append((survey.linked_to[high] - survey.linked_to[low]) / held)
    row.append(log1p(float(high - low)) if near else log1p(held / units))
    row.append((unit - low) / units)
    row.append(prose / survey.prose_total)


def _core(survey: Survey, row: Row, unit: int, node: int) -> None:
    branch = node
    at = node
    while at >= 0 and survey.place[at] < 0:
        branch = at
        at = survey.parent[at]
    at = max(at, 0)
    low, high = survey.first[at], survey.last[at]
    held = max(1.0, survey.letters_to[high] - survey.letters_to[low])
    prose = survey.prose_to[high] - survey.prose_to[low]
    row.append(survey.place[at] / max(1, survey.path_length))
    row.append(prose / survey.prose_total)
    row.append((survey.linked_to[high] - survey.linked_to[low]) / held)
    core_mean = log1p(held / max(1, high - low))
    if survey.place[branch] < 0:
        low, high = survey.first[branch], survey.last[branch]
    else:
        low, high = unit, unit + 1
    held = max(1.0, survey.letters_to[high] - survey.letters_to[low])
    prose = survey.prose_to[high] - survey.prose_to[low]
    row.append(held / survey.letters_total)
    row.append(prose / held)
    row.append((survey.linked_to[high] - survey.linked_to[low]) / held)
    row.append(log1p(held / max(1, high - low)))
    row.append(prose / survey.prose_total)
    tight, wide = survey.tight, survey.wide
    side = 0.0
    if unit < survey.first[tight]:
        side = -1.0
    elif unit >= survey.last[tight]:
        side = 1.0
    row.append(side)
    row.append(1.0 if side == 0.0 else 0.0)
    row.append(1.0 if survey.first[wide] <= unit < survey.last[wide] else 0.0)
    if side < 0.0:
        row.append(-log1p(survey.letters_to[survey.first[tight]] - survey.letters_to[unit + 1]))
    elif side > 0.0:
        row.append(log1p(survey.letters_to[unit] - survey.letters_to[survey.last[tight]]))
    else:
        row.append(0.0)
    low, high = survey.first[tight], survey.last[tight]
    row.append((survey.prose_to[high] - survey.prose_to[low]) / survey.prose_total)
    low, high = survey.first[wide], survey.last[wide]
    row.append((survey.prose_to[high] - survey.prose_to[low]) / survey.prose_total)
    row.append(log1p(float(survey.last[branch] - survey.first[branch])))
    row.append(core_mean)


def _anchored(survey: Survey, row: Row, unit: int, node: int) -> None:
    region, lead = survey.region, survey.lead
    low, high = survey.first[region], survey.last[region]
    prose_share, linked, letters, mean = survey.region_stats
    row.append(2.0 if survey.title_at >= 0 else 1.0 if survey.h1_at >= 0 else 0.0)
    row.append(1.0 if low <= unit < high else 0.0)
    row.append(prose_share)
    row.append(linked)
    row.append(letters)
    if unit < low:
        row.append(-log1p(survey.letters_to[low] - survey.letters_to[unit + 1]))
    elif unit >= high:
        row.append(log1p(survey.letters_to[unit] - survey.letters_to[high]))
    else:
        row.append(0.0)
    kind = survey.kind_of[lead]
    row.append(1.0 if survey.kind_of[unit] == kind else 0.0)
    at, down = node, 0
    while at >= 0 and survey.lead_up[at] < 0:
        at = survey.parent[at]
        down += 1
    at = max(at, 0)
    low, high = survey.first[at], survey.last[at]
    row.append((survey.letters_to[high] - survey.letters_to[low]) / survey.letters_total)
    row.append((survey.prose_to[high] - survey.prose_to[low]) / survey.prose_total)
    row.append(float(survey.lead_up[at]))
    row.append(float(down))
    row.append(_signed(float(unit - lead)))
    row.append(_signed(survey.letters_to[unit] - survey.letters_to[lead]))
    row.append(survey.kind_prose[kind] / survey.prose_total)
    row.append(mean)
    row.append(survey.lengths[lead])
    low, high = max(0, unit - 8), min(survey.count, unit + 9)
    row.append((survey.times_to[high] - survey.times_to[low]) / (high - low))
    at = survey.widest[node]
    if at >= 0:
        group = survey.group_of[at]
        low, high = survey.first[survey.group_head[group]], survey.last[survey.group_tail[group]]
        row.append((survey.times_to[high] - survey.times_to[low]) / survey.group_size[group])
    else:
        row.append(0.0)


def _group(survey: Survey, row: Row, unit: int, node: int) -> None:
    at = survey.widest[node]
    if at < 0:
        for _ in range(_GROUP_COUNT):
            row.append(0.0)
        return
    group = survey.group_of[at]
    size = survey.group_size[group]
    held = max(1.0, survey.group_held[group])
    prose, linked = survey.group_prose[group], survey.group_linked[group]
    low, high = survey.first[at], survey.last[at]
    row.append(log1p(float(size)))
    row.append(held / survey.letters_total)
    row.append(linked / held)
    row.append(log1p(held / size))
    row.append(prose / held)
    row.append((survey.letters_to[high] - survey.letters_to[low]) * size / held)
    row.append((unit - low) / max(1, high - low))
    row.append(log1p(float(high - low)))
    row.append(survey.member_order[at] / size)


def _kind(survey: Survey, row: Row, unit: int) -> None:
    kind = survey.kind_of[unit]
    count = survey.kind_units[kind]
    held = max(1.0, survey.kind_held[kind])
    linked, prose = survey.kind_linked[kind], survey.kind_prose[kind]
    row.append(log1p(count))
    row.append(held / survey.letters_total)
    row.append(linked / held)
    row.append(log1p(held / count))
    row.append(prose / held)
    row.append(prose / survey.prose_total)
    row.append((survey.kind_last[kind] - survey.kind_first[kind]) / survey.count)


def _signed(value: float) -> float:
    return log1p(value) if value >= 0.0 else -log1p(-value)
