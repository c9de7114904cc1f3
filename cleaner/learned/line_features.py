"""Features of the lines of a page: what a line looks like, and where it stands.

Structure only. Nothing here knows a word, a language or a script, and every measure
that some script lacks (capitals, full stops, spaces) has others beside it. All is done
in flat passes over columns: linear in the page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import log2
from typing import NamedTuple

from cleaner.learned.columns import (
    Column,
    before,
    below,
    blanks_of,
    constant,
    copies,
    equal,
    likes,
    looks,
    marked,
    offsets,
    places,
    shares,
    shift,
    since,
    texts_of,
    total_of,
    window,
    zeros_of,
)
from cleaner.learned.line_measures import ASK_END, COLON_END, SENTENCE_END, measure_all
from cleaner.learned.stretches import clusters, groups, prose_of, runs
from cleaner.learned.vocabulary import Vocabulary, vocabulary
from cleaner.model import Label, Page
from cleaner.shape import PROSE_LETTERS

NEAR = 4
WIDE = 14
BROAD = 50
"""Lines on either side that windows take in."""
MOST_BLANKS = 6
FAR_HEADLINE = 100
FAR_PLACE = 200
"""Lines from either end of a page; further ones are as far."""
PAGE_FEATURES = 8

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
    headlines: tuple[int, ...] = ()
    """The blocks that look most like the headline, of a text whose first line is the title of
    nothing."""
    ends: frozenset[int] = frozenset()
    """The blocks with the words of a box that stands below an article."""
    furniture: frozenset[int] = frozenset()
    """The blocks with the words of a menu, a footer or a box, as rules know them."""


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


def facts(
    page: Page, hits: Mapping[int, int] | None = None, headlines: Sequence[int] = ()
) -> Facts:
    """Look at a page. ``hits``: flags of the blocks that have a rule's words. ``headlines``:
    the blocks that look most like the headline, the first of which stands for the page's title,
    where the first line is the title of nothing. Linear."""
    blocks = page.blocks
    count = len(blocks)
    if not count:
        return Facts([[] for _ in FEATURES], (0.0,) * PAGE_FEATURES, [], [], [], [])
    shown, keys, gaps = texts_of(blocks)
    size, words, end, start, capitals, digits, marks, commas = measure_all(shown)
    above_blanks, blanks = blanks_of(gaps, MOST_BLANKS)
    repeats, copy, copy_above = copies(keys)
    prose = prose_of(size, end)
    stops = equal(end, SENTENCE_END)
    letters = total_of(size)
    total = letters or 1
    in_prose = total_of(prose)
    total_prose = in_prose or 1
    group_lines, group_letters, group_stops = groups(blanks, size, stops)
    above, run_lines, run_letters = runs(prose, size)
    cluster_share, cluster_offset, cluster_prose, top = clusters(prose)
    body = equal(cluster_offset, 0)
    if headlines:
        lexis = _under(keys[headlines[0]], keys, prose, body)
    else:
        lexis = vocabulary(keys, prose, body)
    if lexis.headline < 0:
        headline_offset = constant(-2 * FAR_HEADLINE, count)
    else:
        headline_offset = offsets(lexis.headline, count, FAR_HEADLINE, 3 * FAR_HEADLINE)
    single = below(repeats, 2)
    many = equal(single, 0)
    page_facts: tuple[float, ...] = (
        log2(total),
        in_prose / total,
        log2(count - zeros_of(prose) + 1),
        total / count,
        total_of(many) / count,
        zeros_of(blanks) / count,
        total_of(stops) / count,
        top / total_prose,
    )
    flags = (hits or {}).items()
    hit = marked([index for index, found in flags if found != OWN], count)
    box = marked([index for index, found in flags if found & BOX], count)
    menu = marked([index for index, found in flags if found & MENU], count)
    own = marked([index for index, found in flags if found & OWN], count)
    index, index_end, place = places(count, FAR_PLACE)
    columns: list[Column] = [
        size, words, end, start, capitals, digits, marks, commas, repeats, copy, copy_above,
        shift(size, 1), shift(start, -1), shift(capitals, -1),
        shift(capitals, 1), shift(repeats, -1), shift(repeats, 1),
        above_blanks, blanks, group_lines, group_letters, group_stops,
        window(prose, NEAR, NEAR), window(prose, WIDE, WIDE),
        shares(window(prose, BROAD, BROAD), total_prose),
        window(stops, NEAR, NEAR), window(commas, NEAR, NEAR), window(many, NEAR, NEAR),
        window(capitals, NEAR, NEAR), window(digits, NEAR, NEAR), window(size, NEAR, NEAR),
        shares(window(size, WIDE, WIDE), total),
        window(below(size, PROSE_LETTERS), WIDE, WIDE),
        window(equal(end, COLON_END), 6, 6), window(equal(end, ASK_END), 6, 6),
        window(prose, -1, 30), window(prose, 30, -1),
        above, run_lines, run_letters,
        cluster_share, cluster_offset, cluster_prose,
        likes(looks(size, end, start, digits)),
        lexis.common, window(lexis.common, NEAR, NEAR), window(lexis.short, NEAR, NEAR),
        lexis.new, window(lexis.new, NEAR, NEAR), lexis.body, window(lexis.body, NEAR, NEAR),
        window(lexis.known, NEAR, NEAR),
        headline_offset, constant(lexis.terms, count), window(lexis.title, NEAR, NEAR),
        hit, window(hit, NEAR, NEAR), window(hit, 15, 15),
        window(menu, 6, 6), window(own, 6, 6), since(box), since(own),
        constant(total_of(hit) * (1 / count), count),
        index, index_end, place, before(size, total), before(prose, total_prose),
    ]  # fmt: skip
    columns.extend(constant(value, count) for value in page_facts)
    furniture = frozenset([index for index, found in flags if found & (BOX | MENU)])
    return Facts(
        columns, page_facts, words, prose, lexis.title, keys, tuple(headlines), furniture=furniture
    )


def _under(
    title: str, keys: Sequence[str], prose: Sequence[float], body: Sequence[float]
) -> Vocabulary:
    """The vocabulary of a page as if a line with its title stood above the first."""
    found = vocabulary([title, *keys], [0.0, *prose], [0.0, *body])
    return Vocabulary(
        found.common[1:], found.short[1:], found.new[1:], found.body[1:], found.known[1:],
        found.title[1:], max(-1, found.headline - 1), found.terms,
    )  # fmt: skip
