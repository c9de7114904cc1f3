"""Copies of text pages for training, changed so that the model must do without something.

Its gold pages are modern and English. In other scripts lines have no capitals, spaces or
ASCII marks; where there are no rules no line has their words; and old portals surround
one article with the beginnings of fifty others.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TypeAlias

import numpy as np

from benchmarks.dumps import Kind
from benchmarks.gold import tokens
from benchmarks.portals import item_of, portal
from benchmarks.text_pages import TextPage
from cleaner.model import Block, Page
from cleaner.normalise.key import fold

Pools: TypeAlias = Mapping[tuple[int, Kind], list[TextPage]]

UNKNOWN = 0.6
"""Of the copies this share loses rules' words,"""
SPLICED = 0.6
"""this share, of pages with one article, gets lines of other sites around it,"""
SCRIPTS = 0.4
"""this share stands in another script,"""
BRIEF = 0.5
"""of those this share keep the first words of their article only,"""
STRIPPED = 0.2
"""this share loses its blank lines,"""
HEADLESS = 0.1
"""and this share its first line, the page's title."""

ONE_ARTICLE = ("article", "documentation")
DONORS: Mapping[str, int] = {"listing": 3, "collection": 3, "article": 1, "forum": 1}
"""Whose lines are spliced in, and how often each page is in the pool."""
LEAST_DONOR = 20
AT_CONTENT = 0.7
"""Share of the runs that lie around a line of the donor's content."""
PORTALS = 0.5
"""Share of the runs that are a portal's list of articles, not lines as they stand."""
MOST_ITEMS = 100
LEAST_BRIEF, BRIEF_DOUBLINGS = 40, 3
"""Words of a short report: from 40 to 320, each doubling as likely."""


def pools_of(pages: Iterable[TextPage]) -> Pools:
    """The pages whose lines are spliced in, by fold and kind of dump: a page of one fold must
    not teach what is tested on another."""
    pools: dict[tuple[int, Kind], list[TextPage]] = defaultdict(list)
    for page in pages:
        if len(page.page.blocks) > LEAST_DONOR:
            times = DONORS.get(page.gold.kind, 0)
            pools[page.fold, page.kind] += [page] * times
    return pools


def copy_of(
    page: TextPage,
    pools: Pools,
    chance: random.Random,
    *,
    spliced: float = SPLICED,
    scripts: float = SCRIPTS,
) -> TextPage:
    """One changed copy."""
    pool = pools.get((page.fold, page.kind))
    if pool and page.gold.kind in ONE_ARTICLE and chance.random() < spliced:
        page = splice(brief(page, chance) if chance.random() < BRIEF else page, pool, chance)
    hidden = chance.random() < UNKNOWN
    if chance.random() < scripts:
        page, hidden = disguise(page, chance), True
    luck = chance.random()
    if luck < STRIPPED:
        blocks = tuple([block._replace(gap="\n") for block in page.page.blocks])
        page = replace(page, page=Page(blocks))
    elif luck < STRIPPED + HEADLESS and len(page.page.blocks) > 3:
        page = pick(page, range(1, len(page.page.blocks)))
    return replace(page, hits={}) if hidden else page


def pick(page: TextPage, indices: Iterable[int]) -> TextPage:
    numbers = list(indices)
    hits = {place: page.hits[old] for place, old in enumerate(numbers) if old in page.hits}
    blocks = tuple([page.page.blocks[index] for index in numbers])
    return replace(
        page,
        page=Page(blocks),
        hits=hits,
        targets=page.targets[numbers],
        words=page.words[numbers],
    )


def brief(page: TextPage, chance: random.Random) -> TextPage:
    """The page of a short report: as much of the content as has so many words."""
    content = np.flatnonzero(page.targets > 0.5)
    least = LEAST_BRIEF * 2 ** (BRIEF_DOUBLINGS * chance.random())
    ends = np.flatnonzero(np.cumsum(page.words[content]) >= least)
    dropped = set(content[int(ends[0]) + 1 :].tolist()) if len(ends) else set[int]()
    return pick(page, (at for at in range(len(page.words)) if at not in dropped))


# Lines of other sites -------------------------------------------------------


def splice(page: TextPage, pool: list[TextPage], chance: random.Random) -> TextPage:
    """The page with runs of other sites' lines before and behind its content."""
    content = np.flatnonzero(page.targets > 0.5)
    count = len(page.page.blocks)
    first, last = (int(content[0]), int(content[-1]) + 1) if len(content) else (0, count)
    places = [
        chance.choice((last, chance.randint(last, count)))
        for _ in range(chance.choice((1, 1, 2, 3)))
    ]
    if first:
        places += [
            chance.choice((max(1, first - chance.randrange(3)), chance.randint(1, first)))
            for _ in range(chance.choice((0, 0, 1, 1, 2)))
        ]
    parts: list[TextPage] = []
    done = 0
    for place in sorted(places):
        parts.append(pick(page, range(done, place)))
        parts.append(_run(page, pool, chance))
        done = place
    parts.append(pick(page, range(done, count)))
    return join(page, parts)


def _list(page: TextPage, pool: list[TextPage], chance: random.Random) -> TextPage:
    """A portal's list of other sites' articles, its lines apart as this page's are."""
    others = chance.sample(pool, min(len(pool), MOST_ITEMS))
    items = [item_of(other) for other in others if other.gold.domain != page.gold.domain]
    gaps = [chance.choice(page.page.blocks[:-1] or page.page.blocks).gap or "\n" for _ in "ab"]
    inner, outer = sorted(gaps, key=len)
    blocks = portal([item for item in items if item], {False: inner, True: outer}, chance)
    words = np.array([len(tokens(block.text)) for block in blocks], dtype=np.float32)
    return replace(
        page, page=Page(tuple(blocks)), hits={}, targets=np.zeros_like(words), words=words
    )


def _run(page: TextPage, pool: list[TextPage], chance: random.Random) -> TextPage:
    """8 to 128 lines of other sites, none of them content here."""
    if chance.random() < PORTALS:
        return _list(page, pool, chance)
    others = [chance.choice(pool) for _ in range(8)]
    donor = next((other for other in others if other.gold.domain != page.gold.domain), None)
    if donor is None:
        return pick(page, ())
    count = len(donor.page.blocks)
    size = min(count, int(8 * 2 ** (4 * chance.random())))
    start = chance.randint(0, count - size)
    content = np.flatnonzero(donor.targets > 0.5)
    if len(content) and chance.random() < AT_CONTENT:
        start = int(content[chance.randrange(len(content))]) - chance.randrange(size)
        start = max(0, min(count - size, start))
    run = pick(donor, range(start, start + size))
    return replace(run, targets=np.zeros_like(run.targets))


def join(page: TextPage, parts: Iterable[TextPage]) -> TextPage:
    blocks: list[Block] = []
    hits: dict[int, int] = {}
    parts = list(parts)
    for part in parts:
        hits.update({len(blocks) + index: flags for index, flags in part.hits.items()})
        blocks += part.page.blocks
    return replace(
        page,
        page=Page(tuple(blocks)),
        hits=hits,
        targets=np.concatenate([part.targets for part in parts]),
        words=np.concatenate([part.words for part in parts]),
    )


# Other scripts --------------------------------------------------------------

_PIECE = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|\s+")
_WIDE_MARKS = str.maketrans(".,!?:;()", "。，！？：；（）")
_ARABIC_MARKS = str.maketrans(",?;", "،؟؛")


def disguise(page: TextPage, chance: random.Random) -> TextPage:
    """The page as if written in a script without capitals, spaces or ASCII marks.

    Letters become others of the same number (Arabic, Devanagari, Thai) or as many as a
    translation would have (Chinese); equal words stay equal.
    """
    change = chance.choice((_chinese, _chinese, _thai, _arabic, _hindi))
    blocks: list[Block] = []
    for block in page.page.blocks:
        text = change(block.text)
        text = text if text.strip() else block.text
        blocks.append(block._replace(text=text, shown=text.strip(), key=fold(text)))
    return replace(page, page=Page(tuple(blocks)))


def _pieces(text: str, write: Callable[[str], str], marks: dict[int, int], space: str) -> str:
    parts = []
    for piece in _PIECE.findall(text):
        if piece.isspace():
            parts.append(space)
        else:
            parts.append(write(piece.lower()) if piece[0].isalpha() else piece.translate(marks))
    return "".join(parts)


def _chinese(text: str) -> str:
    def write(word: str) -> str:
        seed = sum(map(ord, word)) * 31
        count = max(1, round(len(word) / 2.5))
        return "".join(chr(0x4E00 + (seed + place * 977) % 5000) for place in range(count))

    return _pieces(text, write, _WIDE_MARKS, "")


def _thai(text: str) -> str:
    def write(word: str) -> str:
        seed = sum(map(ord, word)) * 7
        return "".join(chr(0x0E01 + (seed + place * 13) % 46) for place in range(len(word)))

    return _pieces(text, write, dict.fromkeys(map(ord, ".,!;"), ord(" ")), "")


def _letterwise(first: int) -> dict[int, int]:
    return {ord("a") + place: first + place for place in range(26)}


def _arabic(text: str) -> str:
    return text.lower().translate(_ARABIC_MARKS).translate(_letterwise(0x0621))


def _hindi(text: str) -> str:
    return re.sub(r"\.(?=\s|$)", "।", text.lower()).translate(_letterwise(0x0915))
