"""The training set: each page as it is, and the altered copies of it that go beside it."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence

from benchmarks.augment import SPLICE_MOST, Example, example, plain, shortened, spliced
from benchmarks.gold import SEED, fold_of
from benchmarks.parsed import ParsedPage

PLAIN_WEIGHT = 0.3
SPLICED_WEIGHT = 0.35
PORTAL_WEIGHT = 0.35
"""Weights of altered copies beside the pages themselves."""
SPLICES = {"article": 2, "documentation": 1, "service": 1}
"""Mixed copies of a page of each type: those whose content is one text."""
TRIES = 6
SKIPPED = {"article": 0.6, "forum": 0.6}
"""Share of guests of these types passed over, so that guests are of all kinds."""
PORTAL_GUESTS = 3
PORTAL_MOST = 10.0
"""Words of a guest relative to the short article that it stands beside."""


def copies(pages: Sequence[ParsedPage]) -> Iterator[tuple[int, Example, float]]:
    """(index of the page, page or copy, weight). A copy mixes only pages of one fold, so
    that nothing of a page reaches the training of the fold it is tested in."""
    chance = random.Random(SEED)
    examples = [example(page) for page in pages]
    near: dict[int, list[int]] = defaultdict(list)
    for index, page in enumerate(pages):
        near[fold_of(page.gold)].append(index)
    for index in range(len(pages)):
        yield index, examples[index], 1.0
    for index, page in enumerate(pages):
        if not page.tree.text:
            continue
        mates = near[fold_of(page.gold)]
        if index % 2 == 0:
            yield index, plain(examples[index], chance), PLAIN_WEIGHT
        for _ in range(SPLICES.get(page.gold.kind, 0)):
            host = examples[index]
            mixed = _mixed(host, index, pages, examples, mates, chance, SPLICE_MOST, SKIPPED)
            if mixed is not None:
                yield index, _maybe_plain(mixed, chance, 0.5), SPLICED_WEIGHT
        if page.gold.kind == "article":
            portal = _portal(index, pages, examples, mates, chance)
            if portal is not None:
                yield index, _maybe_plain(portal, chance, 0.6), PORTAL_WEIGHT


def _maybe_plain(source: Example, chance: random.Random, share: float) -> Example:
    return plain(source, chance) if chance.random() < share else source


def _mixed(
    host: Example,
    index: int,
    pages: Sequence[ParsedPage],
    examples: Sequence[Example],
    mates: Sequence[int],
    chance: random.Random,
    most: float,
    skipped: dict[str, float],
) -> Example | None:
    """The host with a part of another site's page; ``None`` where none was found that fits."""
    for _ in range(TRIES):
        guest = chance.choice(mates)
        if pages[guest].gold.domain == pages[index].gold.domain or not pages[guest].tree.text:
            continue
        if chance.random() < skipped.get(pages[guest].gold.kind, 0.0):
            continue
        mixed = spliced(host, examples[guest], chance, most)
        if mixed is not None:
            return mixed
    return None


def _portal(
    index: int,
    pages: Sequence[ParsedPage],
    examples: Sequence[Example],
    mates: Sequence[int],
    chance: random.Random,
) -> Example | None:
    """A brief article among much else, as on the front-page layouts of news portals."""
    page = shortened(examples[index], chance) or examples[index]
    grown = page
    for _ in range(chance.randint(1, PORTAL_GUESTS)):
        mixed = _mixed(grown, index, pages, examples, mates, chance, PORTAL_MOST, {"article": 1.0})
        grown = mixed or grown
    return None if grown is page else grown
