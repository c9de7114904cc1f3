"""Features of the lines of a page: what a line looks like, and where it stands.

Structure only. Nothing here knows a word, a language or a script, and every measure
that some script lacks (capitals, full stops, spaces) has others beside it. All is done
in flat passes over columns: linear in the page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from math import log2
from operator import sub
from typing import NamedTuple

from cleaner.learned.line_measures import (
    ASK_END,
    COLON_END,
    SENTENCE_END,
    Measure,
    measure,
)
from cleaner.learned.vocabulary import vocabulary
from cleaner.model import Label, Page
from cleaner.shape import LONG_LETTERS, PROSE_LETTERS

FAR = 60
"""Distance in lines that stands for "none near"."""
NEAR = 4
WIDE = 14
BROAD = 50
"""Lines on either side that windows take in."""
CLUSTER_GAP = 5
"""Lines without a sentence that may stand inside one stretch of prose: a list, a caption."""
UNSTOPPED = 0.15
"""Where fewer of the longer lines than this end in a mark, the script has none."""
LONG_FOR_STOPS = 80
MOST_BLANKS = 6
MOST_REPEATS = 9
FAR_COPY = 999
FAR_HEADLINE = 100
FAR_HIT = 200
PAGE_FEATURES = 8

Column = Sequence[float]

FEATURES: tuple[str, ...] = (
    # the line
    "letters", "words", "end", "start", "capitals", "digits", "marks", "commas",
    "repeats", "copy", "copy_above",
    # its neighbours
    "letters_a1", "start_b1", "capitals_b1", "capitals_a1",
    "repeats_b1", "repeats_a1",
    # blank lines and what they part
    "blanks_above", "blanks_below", "group_lines", "group_letters", "group_stops",
    # windows
    "prose_near", "prose_wide", "prose_broad", "stops_near", "commas_near", "repeats_near",
    "capitals_near", "digits_near", "letters_near", "letters_wide", "short_wide", "colons_near",
    "asks_near", "prose_a30", "prose_b30",
    # prose around
    "prose_above", "run_lines", "run_letters",
    "cluster_share", "cluster_offset", "cluster_prose",
    # lines of the same look
    "likes",
    # the page's own words
    "common", "common_near", "short_near", "new", "new_near", "body", "body_near", "known_near",
    "headline_offset", "headline_terms", "title_near",
    # lines with the words of rules; 0 where a language has none
    "hit", "hits_near", "hits_broad", "menus_near", "owns_near", "box_above",
    "own_above", "page_hits",
    # where on the page
    "index", "index_end", "place", "letters_before", "prose_before",
    # the page
    "page_letters", "page_prose", "page_proses", "page_mean", "page_repeats",
    "page_glued", "page_stops", "page_top_cluster",
)  # fmt: skip
"""Names of the columns, in their order. The weights must have the very same."""


class Facts(NamedTuple):
    """The columns of a page, and what is known of the page as a whole."""

    columns: list[Column]
    """One a feature, one entry a block."""
    page: tuple[float, ...]
    """The features of the page itself: the last of ``FEATURES``."""
    words: Column
    """How many words each block weighs."""
    prose: Column
    """Letters of each block that is a sentence or more, else 0."""
    titles: Column
    """How many of the first line's terms each block has."""
    keys: Sequence[str]
    """The matching form of each block."""


BOX, MENU, OWN, OTHER = 1, 2, 4, 8
"""What the words of rules make of a line (``hits``): the heading or button of a box of
related articles, comments or promotion; a menu's, footer's or share bar's entry; the
article's own byline or caption; anything else. Flags, added; 0: no rule's words."""

BOX_LABELS: frozenset[Label] = frozenset(("related", "comments", "newsletter", "promo"))
MENU_LABELS: frozenset[Label] = frozenset(
    ("navigation", "legal-footer", "cookie-notice", "share-bar")
)
OWN_LABELS: frozenset[Label] = frozenset(("byline", "caption"))


def flag(labels: Iterable[Label]) -> int:
    """The flags of a line with the words of rules of these labels.

    >>> flag(["related"]), flag(["navigation", "byline"])
    (1, 6)
    """
    found = 0
    for label in labels:
        if label in BOX_LABELS:
            found |= BOX
        elif label in MENU_LABELS:
            found |= MENU
        elif label in OWN_LABELS:
            found |= OWN
        else:
            found |= OTHER
    return found


def features(page: Page, hits: Mapping[int, int] | None = None) -> list[Column]:
    """One column a feature, one entry a block. Linear."""
    return facts(page, hits).columns


def facts(page: Page, hits: Mapping[int, int] | None = None) -> Facts:
    """Look at a page. ``hits``: flags of the blocks that have a rule's words. Linear."""
    blocks = page.blocks
    count = len(blocks)
    if not count:
        return Facts([[] for _ in FEATURES], (0.0,) * PAGE_FEATURES, [], [], [], [])
    known: dict[str, Measure] = {}
    rows = []
    for block in blocks:
        text = block.shown or block.text
        row = known.get(text)
        if row is None:
            row = known[text] = measure(text)
        rows.append(row)
    size, words, end, start, capitals, digits, marks, commas = map(list, zip(*rows, strict=True))
    blanks = [min(block.gap.count("\n") or 1, MOST_BLANKS + 1) - 1 for block in blocks]
    above_blanks = [MOST_BLANKS, *blanks[:-1]]
    blanks[-1] = MOST_BLANKS

    keys = [block.key for block in blocks]
    seen = Counter(keys)
    repeats = [min(seen[key], MOST_REPEATS) for key in keys]
    copy, copy_above = _copies(keys, seen)
    prose = _prose(size, end)
    stops = [1 if mark == SENTENCE_END else 0 for mark in end]

    letters_sum = [0, *accumulate(size)]
    prose_sum = [0, *accumulate(prose)]
    total = letters_sum[-1] or 1
    total_prose = prose_sum[-1] or 1
    group_lines, group_letters, group_stops = _groups(blanks, size, stops)
    above, run_lines, run_letters = _runs(prose, letters_sum)
    cluster_share, cluster_offset, cluster_prose, top = _clusters(prose, prose_sum)
    lexis = vocabulary(keys, prose, [not offset for offset in cluster_offset])
    if lexis.headline < 0:
        headline_offset = [-2 * FAR_HEADLINE] * count
    else:
        headline_offset = [
            max(-FAR_HEADLINE, min(index - lexis.headline, 3 * FAR_HEADLINE))
            for index in range(count)
        ]
    short = [1 if letters < PROSE_LETTERS else 0 for letters in size]
    many = [1 if number > 1 else 0 for number in repeats]
    page_facts: tuple[float, ...] = (
        log2(total),
        prose_sum[-1] / total,
        log2(sum([1 for letters in prose if letters]) + 1),
        total / count,
        sum(many) / count,
        sum([1 for gap in blanks if not gap]) / count,
        sum(stops) / count,
        top / total_prose,
    )
    hit = [0] * count
    box = [0] * count
    menu = [0] * count
    own = [0] * count
    for index, found in (hits or {}).items():
        if found != OWN:
            hit[index] = 1
        if found & BOX:
            box[index] = 1
        if found & MENU:
            menu[index] = 1
        if found & OWN:
            own[index] = 1
    indices = range(count)
    scale = 1 / count
    columns: list[Column] = [
        size, words, end, start, capitals, digits, marks, commas, repeats, copy, copy_above,
        _shift(size, 1), _shift(start, -1), _shift(capitals, -1),
        _shift(capitals, 1), _shift(repeats, -1), _shift(repeats, 1),
        above_blanks, blanks, group_lines, group_letters, group_stops,
        _window(prose, NEAR, NEAR), _window(prose, WIDE, WIDE),
        [value / total_prose for value in _window(prose, BROAD, BROAD)],
        _window(stops, NEAR, NEAR), _window(commas, NEAR, NEAR), _window(many, NEAR, NEAR),
        _window(capitals, NEAR, NEAR), _window(digits, NEAR, NEAR), _window(size, NEAR, NEAR),
        [value / total for value in _window(size, WIDE, WIDE)],
        _window(short, WIDE, WIDE),
        _window([1 if mark == COLON_END else 0 for mark in end], 6, 6),
        _window([1 if mark == ASK_END else 0 for mark in end], 6, 6),
        _window(prose, -1, 30), _window(prose, 30, -1),
        above, run_lines, run_letters,
        cluster_share, cluster_offset, cluster_prose,
        _likes(size, end, start, digits),
        lexis.common, _window(lexis.common, NEAR, NEAR), _window(lexis.short, NEAR, NEAR),
        lexis.new, _window(lexis.new, NEAR, NEAR), lexis.body, _window(lexis.body, NEAR, NEAR),
        _window(lexis.known, NEAR, NEAR),
        headline_offset, [lexis.terms] * count, _window(lexis.title, NEAR, NEAR),
        hit, _window(hit, NEAR, NEAR), _window(hit, 15, 15),
        _window(menu, 6, 6), _window(own, 6, 6), _since(box), _since(own),
        [sum(hit) * scale] * count,
        [min(index, 200) for index in indices],
        [min(count - index, 200) for index in indices],
        [index * scale for index in indices],
        [value / total for value in letters_sum[:-1]],
        [value / total_prose for value in prose_sum[:-1]],
    ]  # fmt: skip
    columns.extend([value] * count for value in page_facts)
    return Facts(columns, page_facts, words, prose, lexis.title, keys)


def _prose(size: Sequence[int], end: Sequence[int]) -> list[int]:
    """Letters of the lines that are a sentence or more; by length alone where a script
    has no full stops, as Thai."""
    long = [mark for letters, mark in zip(size, end, strict=True) if letters >= LONG_FOR_STOPS]
    least, bound = PROSE_LETTERS, LONG_LETTERS
    if sum([mark >= ASK_END for mark in long]) < UNSTOPPED * len(long):
        least = bound = LONG_FOR_STOPS
    return [
        letters if letters >= bound or (mark >= ASK_END and letters >= least) else 0
        for letters, mark in zip(size, end, strict=True)
    ]


def _copies(keys: Sequence[str], seen: Mapping[str, int]) -> tuple[Column, Column]:
    """How many lines above have the same key, and how far the nearest of them is."""
    number: list[int] = []
    distance: list[int] = []
    last: dict[str, tuple[int, int]] = {}
    for index, key in enumerate(keys):
        if seen[key] == 1:
            number.append(0)
            distance.append(FAR_COPY)
            continue
        before, at = last.get(key, (-1, -FAR_COPY))
        number.append(min(before + 1, MOST_REPEATS))
        distance.append(min(index - at, FAR_COPY))
        last[key] = (before + 1, index)
    return number, distance


def _shift(column: Column, by: int) -> Column:
    """The column of the block ``by`` further down; -1 where there is none."""
    if by > 0:
        return [*column[by:], *(-1,) * min(by, len(column))]
    return [*(-1,) * min(-by, len(column)), *column[:by]]


def _window(column: Column, above: int, below: int) -> Column:
    """Sums from ``above`` blocks before to ``below`` after each; -1 leaves itself out."""
    count = len(column)
    sums = list(accumulate(column, initial=0))
    last = sums[-1]
    head = [*(0,) * min(above, count), *sums][:count] if above >= 0 else sums[1:]
    upto = [*sums[below + 1 :], *(last,) * count][:count]
    return list(map(sub, upto, head))


def _groups(
    blanks: Sequence[int], size: Sequence[int], stops: Sequence[int]
) -> tuple[Column, Column, Column]:
    """Lines, letters and sentence ends of the stretch without a blank line around each."""
    lines: list[int] = []
    letters: list[int] = []
    ends: list[int] = []
    number = weight = marks = 0
    for gap, own, stop in zip(blanks, size, stops, strict=True):
        number += 1
        weight += own
        marks += stop
        if gap:
            lines += [number] * number
            letters += [weight] * number
            ends += [marks] * number
            number = weight = marks = 0
    return lines, letters, ends


def _runs(prose: Sequence[int], letters_sum: Sequence[int]) -> tuple[Column, Column, Column]:
    """Distance to the prose above; lines and letters of the run without prose around."""
    above: list[int] = []
    lines: list[int] = []
    letters: list[int] = []
    last = -1
    count = len(prose)
    for index in [*(i for i, own in enumerate(prose) if own), count]:
        between = index - last - 1
        if between:
            near = [min(n, FAR) for n in range(1, between + 1)]
            above += near if last >= 0 else [FAR + 1] * between
            lines += [min(between, 200)] * between
            letters += [letters_sum[index] - letters_sum[last + 1]] * between
        if index < count:
            above.append(min(index - last, FAR) if last >= 0 else FAR + 1)
            lines.append(0)
            letters.append(0)
        last = index
    return above, lines, letters


def _clusters(prose: Sequence[int], prose_sum: Sequence[int]) -> tuple[Column, Column, Column, int]:
    """For each line the stretch of prose it stands in or next to.

    Its share of the greatest stretch's letters, the line's distance to the greatest
    stretch (0 inside, negative above), its letters; and the letters of the greatest.
    """
    count = len(prose)
    spans: list[tuple[int, int]] = []
    for index, own in enumerate(prose):
        if not own:
            continue
        if spans and index - spans[-1][1] <= CLUSTER_GAP + 1:
            spans[-1] = (spans[-1][0], index)
        else:
            spans.append((index, index))
    if not spans:
        none: Column = [0] * count
        return none, none, none, 0
    masses = [prose_sum[last + 1] - prose_sum[first] for first, last in spans]
    top = max(masses)
    first, last = spans[masses.index(top)]
    share: list[float] = []
    own_mass: list[float] = []
    at = 0
    for number, (_, stop) in enumerate(spans):
        # Up to the middle between this stretch and the next.
        border = count
        if number + 1 < len(spans):
            border = (stop + spans[number + 1][0]) // 2 + 1
        share += [masses[number] / top] * (border - at)
        own_mass += [masses[number]] * (border - at)
        at = border
    offset: list[float] = [max(index - first, -FAR) for index in range(first)]
    offset += [0] * (last - first + 1)
    offset += [min(index - last, FAR) for index in range(last + 1, count)]
    return share, offset, own_mass, top


def _since(column: Sequence[int]) -> Column:
    """Blocks since the last that is not 0, itself included; ``FAR_HIT`` without one."""
    distance = FAR_HIT
    out: list[int] = []
    for value in column:
        distance = 0 if value else min(distance + 1, FAR_HIT)
        out.append(distance)
    return out


def _likes(
    size: Sequence[int], end: Sequence[int], start: Sequence[int], digits: Sequence[float]
) -> Column:
    """Share of the page's lines with the same look: lists repeat the same few."""
    looks = [
        (letters.bit_length() * 7 + tail) * 5 + head + (1000 if figures > 0.1 else 0)
        for letters, tail, head, figures in zip(size, end, start, digits, strict=True)
    ]
    counts = Counter(looks)
    scale = 1 / len(looks)
    return [counts[look] * scale for look in looks]
