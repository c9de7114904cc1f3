"""The training set: each page as it is, and the altered copies of it that go beside it."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence

from benchmarks.augment import SPLICE_MOST, Example, example, plain, shortened, spliced
from benchmarks.gold import SEED, fold_of
from benchmarks.parsed import ParsedPage
from benchmarks.transplant import transplanted

PLAIN_WEIGHT = 0.3
SPLICED_WEIGHT = 0.5
PORTAL_WEIGHT = 0.7
TRANSPLANT_WEIGHT = 0.3
"""Weights of altered copies beside the pages themselves."""
OLD_SPLICES, OLD_PORTALS, OLD_TRANSPLANTS = 0.75, 0.85, 0.2
"""Shares of mixed copies that become pages without HTML5 elements."""
TODAY = 0.2
"""Weight of an article among other texts on a page that has HTML5 elements, relative to one
on a page without: of today's pages most golds with several texts are those of listings."""
SPLICES = {"article": 2, "documentation": 1, "service": 1}
"""Mixed copies of a page of each type: those whose content is one text."""
TRIES = 6
SKIPPED = {"article": 0.6, "forum": 0.6}
"""Share of guests of these types passed over, so that guests are of all kinds."""
TRANSPLANTS = {
    "article": 1, "documentation": 2, "service": 2, "forum": 3,
    "listing": 4, "product": 4, "collection": 4,
}  # fmt: skip
"""Frames that a page's main content is put in: the more, the fewer pages of its type."""
FRAMES_SKIPPED = 0.5
"""Share of articles passed over as frames of what is no article."""
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
                yield index, *_dated(mixed, SPLICED_WEIGHT, OLD_SPLICES, TODAY, chance)
        if page.gold.kind == "article":
            portal = _portal(index, pages, examples, mates, chance)
            if portal is not None:
                yield index, *_dated(portal, PORTAL_WEIGHT, OLD_PORTALS, TODAY, chance)
        for _ in range(TRANSPLANTS.get(page.gold.kind, 0)):
            other = _transplanted(index, pages, examples, mates, chance)
            if other is not None:
                yield index, *_dated(other, TRANSPLANT_WEIGHT, OLD_TRANSPLANTS, 1.0, chance)


def _others(
    index: int, pages: Sequence[ParsedPage], mates: Sequence[int], chance: random.Random
) -> Iterator[int]:
    """Pages of other sites to try, one after the other."""
    for _ in range(TRIES):
        other = chance.choice(mates)
        if pages[other].gold.domain != pages[index].gold.domain and pages[other].tree.text:
            yield other


def _dated(
    copy: Example, weight: float, old: float, today: float, chance: random.Random
) -> tuple[Example, float]:
    """A copy, made a page without HTML5 elements or not, and its weight."""
    if chance.random() < old:
        return plain(copy, chance), weight
    return copy, weight * today


def _transplanted(
    index: int,
    pages: Sequence[ParsedPage],
    examples: Sequence[Example],
    mates: Sequence[int],
    chance: random.Random,
) -> Example | None:
    """A page's main content in the frame of another site's page."""
    for frame in _others(index, pages, mates, chance):
        kinds = (pages[frame].gold.kind, pages[index].gold.kind)
        if kinds[0] == "article" and kinds[1] != "article" and chance.random() < FRAMES_SKIPPED:
            continue
        mixed = transplanted(examples[frame], examples[index])
        if mixed is not None:
            return mixed
    return None


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
    for guest in _others(index, pages, mates, chance):
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
