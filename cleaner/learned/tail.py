"""What an extractor left below the article: teasers, names of other pages, a footer.

Of a single line of an extractor's output the labeller knows too little: whatever goes costs as much
as it gains. But extractors that are wrong are wrong at the end, where they took the next box for
more of the article, and there doubt adds up: many lines in a row below the last paragraph that are
probably not its own, on average, from one on that heads or buttons a box below an article, or has
the words of a menu beside another such line. Doubt alone is not enough: a recipe's ingredients, a
table of results or a poem below the story look the same to the labeller.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cleaner.learned.line_features import Facts

TAIL_MEAN = 0.35
"""A tail's words are the article's with less than this probability, on average.

Of trafilatura's output on DAnIEL's pages, not trained on, 16 % of the boilerplate's words go in
place of 6, 99.7 % of the content's stay as before, and word-F1 is .860 in place of .851; of .25 it
is .859, of .5 .860. On WCXB's, with weights that have not seen the page, next to nothing changes.
Without the words of a box, tails gained no more, and took recipes and poems."""
NEAR = 3
"""A menu's line has another one so near below."""
TAIL_LOW = 0.5
"""Of a tail goes what is less probable than that, and it begins with such a line."""
PARAGRAPH = 12
"""Prose of so many words is a paragraph: no tail begins above the last of them. A box's own
sentences ("You must be logged in to reply to this topic.") are shorter."""
LEAST_WORDS = 40
"""Words of the article that must be expected above."""


def tail_begins(facts: Facts, probabilities: Sequence[float]) -> int:
    """The line that the tail begins with; how many lines there are where there is none. Linear."""
    count = best = len(probabilities)
    weight = expected = 0.0
    for at in range(count - 1, 0, -1):
        weight += facts.words[at]
        expected += facts.words[at] * probabilities[at]
        if expected < TAIL_MEAN * weight:
            best = at
    start = _box(facts, max(best, _below_prose(facts)))
    while start < count and probabilities[start] >= TAIL_LOW:
        start += 1
    above = zip(facts.words[:start], probabilities[:start], strict=True)
    return start if sum([words * p for words, p in above]) >= LEAST_WORDS else count


def _below_prose(facts: Facts) -> int:
    """The line below the last paragraph: an article may have sub-headings like a menu's words."""
    rows = enumerate(zip(facts.prose, facts.words, strict=True), 1)
    return max([at for at, (prose, words) in rows if prose and words >= PARAGRAPH], default=0)


def _box(facts: Facts, start: int) -> int:
    """The first line of a box or a menu from this one on."""
    lines = sorted([at for at in facts.furniture | facts.ends if at >= start])
    for at, below in pairwise([*lines, len(facts.keys)]):
        is_beside = below in facts.furniture and below - at <= NEAR
        if at in facts.ends or (is_beside and facts.keys[at] != facts.keys[below]):
            return at
    return len(facts.keys)
