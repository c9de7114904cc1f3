"""What surrounds an article on a news portal: lists of fifty others, made of other pages.

Training pages of today end a few lines behind their article. Portals, and pages of ten years
ago, go on: headlines with the time of day before them, headlines with their first sentences
below, all of it glued into one line. These are made here from the titles and first sentences
of other gold pages; no word is written by us.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from benchmarks.text_pages import TextPage
from cleaner.model import Block
from cleaner.normalise.key import fold
from cleaner.shape import PROSE_LETTERS

LEAST_ITEMS, DOUBLINGS = 5, 4.3
"""From 5 to 100 other articles, each doubling as likely."""
MOST_TEASER = 400

_PART = re.compile(r"\s+[|–—»·-]\s+|\s*[|»]\s*")
_SENTENCE = re.compile(r"(?<=[.!?。！？])\s+")


class Item(NamedTuple):
    """Another article, as a portal announces it."""

    title: str
    teaser: str
    """Its first sentences; empty where it has none."""


def item_of(page: TextPage) -> Item | None:
    """What a portal would say of a page; none where it has no title."""
    blocks = page.page.blocks
    if not blocks:
        return None
    title = page.gold.title or _PART.split(blocks[0].shown, maxsplit=1)[0]
    contents = (
        block.shown
        for block, share in zip(blocks, page.targets, strict=True)
        if share > 0.5 and len(block.shown) > PROSE_LETTERS
    )
    teaser = next(contents, "")
    title = " ".join(title.split())
    return Item(title, " ".join(teaser.split())[:MOST_TEASER]) if title else None


Style: TypeAlias = Callable[[Item, str, random.Random], list[str]]


def _headline(item: Item, stamp: str, chance: random.Random) -> list[str]:
    count = chance.choice(("", "", f" {chance.randint(1, 40)}", f" ({chance.randint(1, 99)})"))
    return [f"{stamp} {item.title}{count}".strip()]


def _stamped(item: Item, stamp: str, chance: random.Random) -> list[str]:
    lines = [stamp, item.title] if chance.random() < 0.9 else [item.title, stamp]
    return [line for line in lines if line]


def _teaser(item: Item, stamp: str, chance: random.Random) -> list[str]:
    sentences = _SENTENCE.split(item.teaser)
    return [line for line in (item.title, stamp, " ".join(sentences[:2])) if line]


def _broken_off(item: Item, stamp: str, chance: random.Random) -> list[str]:
    words = item.teaser.split(" ")[: chance.randint(8, 30)]
    mark = chance.choice(("...", "…", " ..."))
    return [line for line in (stamp, item.title, " ".join(words) + mark) if line]


def _glued(item: Item, stamp: str, chance: random.Random) -> list[str]:
    return [f"{stamp} {item.title}{chance.choice(('', ' ', '. '))}{item.teaser}".strip()]


STYLES: tuple[Style, ...] = (_headline, _headline, _stamped, _teaser, _teaser, _broken_off, _glued)


def _stamps(chance: random.Random) -> Callable[[], str]:
    """How this portal dates its articles, if it does."""
    day, year = chance.randint(2, 27), chance.randint(1999, 2025)
    date = chance.choice(("{:02}.{:02}.{}", "{}/{}/{}", "{2}-{1:02}-{0:02}"))

    def time() -> str:
        return f"{chance.randrange(24):02}:{chance.randrange(60):02}"

    def dated() -> str:
        return date.format(day - chance.randrange(2), day % 12 + 1, year)

    def both() -> str:
        return f"{dated()} {time()}"

    return chance.choice((str, time, dated, both, lambda: f"{time()} /", lambda: f"[{dated()}]"))


def portal(items: Sequence[Item], gaps: Mapping[bool, str], chance: random.Random) -> list[Block]:
    """The lines of a list of other articles. ``gaps``: what stands behind a line, and (True)
    behind the last of an article."""
    count = min(len(items), int(LEAST_ITEMS * 2 ** (DOUBLINGS * chance.random())))
    style, stamp = chance.choice(STYLES), _stamps(chance)
    blocks: list[Block] = []
    for item in chance.sample(items, count):
        lines = style(item, stamp(), chance)
        for number, line in enumerate(lines, 1):
            blocks.append(Block(line, line, fold(line), 0, gaps[number == len(lines)]))
    return blocks
