"""From where to where the article of a page's text may reach. No word of any language is known.

The labeller sees some lines around each; what a portal sets around a short article, the first
lines of fifty others, looks like content from there. But nothing of an article stands above
its headline, and of an article with one little behind the box that ends it: what readers may
share, comment on or read next. There only what is surely content stays, and above the headline a
line between two such lines too: the page may name its article in its midst, and verse has no
holes. Lists of things to buy have such boxes in their midst, and no headline over a paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cleaner.learned.headline import named_line
from cleaner.learned.line_features import FEATURES, Facts

_LETTERS = FEATURES.index("letters")

BEGINS_LETTERS = 16
"""A shorter title may be a section's name, or a word of the menu."""
BEGINS_WITHIN = 20
BEGINS_PROBABLE = 0.2
"""So many lines below the headline a paragraph stands that may be the article's: among them are
bylines, dates, share buttons."""
BEGINS_SURE = 0.75
BEGINS_SHARE = 0.5
"""More than this share of what is to be expected below it must not stand, this surely, above a
headline: there the title is said again at the article's end. With weights that have not seen the
page, of two million words of WCXB's content 220 (``get_text``) and 60 (``wet``) stand in less sure
lines above a headline that the cut alone would keep, beside 2,200 and 4,200 others; on DAnIEL, not
trained on, 4 of 0.4 million beside 16,000."""
ENDS_SURE = 0.6
ENDS_SHARE = 0.8
"""A box ends the article where this share of what is so surely content stands above it."""
POSTS = 3
POSTS_FROM = 0.2
"""So many boxes between paragraphs that are surely content, each below this share of them, are
those of a thread's posts, and none of them ends it. Of WCXB's dumps 1,600 words of content more
stay, most in threads, and 200 others; of DAnIEL's 150 others."""


def article_begins(facts: Facts, probabilities: Sequence[float]) -> int:
    """The line that the article begins with: the first that says what the page's title says,
    over a paragraph that may be the article's. 0 where no line is known for that. Linear."""
    start = named_line(facts) if probabilities else 0
    return start if start and _begins(facts, probabilities, start) else 0


def _begins(facts: Facts, probabilities: Sequence[float], start: int) -> bool:
    if facts.columns[_LETTERS][start] < BEGINS_LETTERS:
        return False
    near = range(start + 1, min(len(probabilities), start + 1 + BEGINS_WITHIN))
    if not any(facts.prose[at] and probabilities[at] >= BEGINS_PROBABLE for at in near):
        return False
    above = below = 0.0
    for at, (probability, weight) in enumerate(zip(probabilities, facts.words, strict=True)):
        if at >= start:
            below += probability * weight
        elif at and probability >= BEGINS_SURE:
            above += probability * weight
    return above <= BEGINS_SHARE * below


def article_ends(facts: Facts, probabilities: Sequence[float], start: int) -> int:
    """The line of a box that ends the article that begins with the line ``start``, one of
    ``Facts.ends``; how many lines there are where none does. Linear."""
    count = len(probabilities)
    if not facts.ends:
        return count
    total = 0.0
    for probability, weight in zip(probabilities[start:], facts.words[start:], strict=True):
        if probability >= ENDS_SURE:
            total += probability * weight
    least, posted = ENDS_SHARE * total, POSTS_FROM * total
    seen = 0.0
    posts, is_below = 0, False
    for at in range(start, count):
        if probabilities[at] >= ENDS_SURE:
            seen += probabilities[at] * facts.words[at]
            if is_below and facts.prose[at]:
                posts += 1
                is_below = False
        elif at in facts.ends:
            if 0.0 < least <= seen:
                return at if posts < POSTS else count
            is_below = is_below or seen > posted
    return count


def bounds_of(facts: Facts, probabilities: Sequence[float]) -> tuple[int, int]:
    """Where the article begins and where it ends: ``article_begins``, ``article_ends``. Linear."""
    start = article_begins(facts, probabilities)
    return start, article_ends(facts, probabilities, start) if start else len(probabilities)


def within(bounds: tuple[int, int], probabilities: Sequence[float]) -> Sequence[float]:
    """The probabilities, but none of what may only be content and stands outside. Linear."""
    start, end = bounds
    sure = [at for at in range(1, start) if probabilities[at] >= BEGINS_SURE]
    stays = {*sure, *[low + 1 for low, high in pairwise(sure) if high - low == 2]}
    above = [probabilities[at] if at in stays else 0.0 for at in range(1, start)]
    below = [p if p >= ENDS_SURE else 0.0 for p in probabilities[end:]]
    return [*probabilities[:1], *above, *probabilities[max(1, start) : end], *below]
