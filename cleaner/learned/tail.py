"""What an extractor left below the article: teasers, names of other pages, a footer.

Of a single line of an extractor's output the labeller knows too little: whatever goes costs as much
as it gains. But extractors that are wrong are wrong at the end, where they took the next box for
more of the article, and there doubt adds up: many lines in a row that are probably not the
article's, below paragraphs that surely are. No word of any language is known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from cleaner.learned.line_features import FEATURES, Facts
from cleaner.learned.line_measures import COLON_END

LEAST_TAIL = 3
"""Lines of a tail; of fewer there is no more to know than of each."""
TAIL_MEAN = 0.25
"""A tail's words are the article's with at most this probability, on average."""
TAIL_LOW = 0.5
"""Of a tail goes what is less probable than that, and it begins with such a line."""
PROSE_SHARE = 0.85
"""This share of the words above stands in paragraphs. A guide, a recipe, a review with its table
or a programme has lists all along, and the last of them is its own.

With weights that have not seen the page, of trafilatura's output on WCXB's pages 3.6 % of the
boilerplate's words go in place of .5, 99.7 % of the content's stay, and word-F1 is .0004 better
(.0001 to .0004 with shares from .8 to .9 and means from .2 to .3); on DAnIEL's, not trained on,
19 % in place of 2, 99.9 % stay, and F1 is .014 better (.012 to .016)."""
LEAST_WORDS = 40
"""Words of the article that must be expected above."""

_END = FEATURES.index("end")
_NUMBERED = re.compile(r"(\d{1,3}) ?[.)、:：-]")


def tail_begins(facts: Facts, probabilities: Sequence[float]) -> int:
    """The line that the tail begins with; how many lines there are where there is none. Linear.

    A list that a line announces with a colon is the article's, unless it is the heading of a box by
    the words of a rule; so is a list that counts its entries.
    """
    count = best = len(probabilities)
    counted = _counted(facts.keys)
    weight = expected = 0.0
    for at in range(count - 1, 0, -1):
        if at in counted or _announces(facts, at):
            break
        weight += facts.words[at]
        expected += facts.words[at] * probabilities[at]
        if expected < TAIL_MEAN * weight:
            best = at
    while best < count and probabilities[best] >= TAIL_LOW:
        best += 1
    if count - best < LEAST_TAIL or _is_announced(facts, best):
        return count
    return best if _is_below_text(facts, probabilities, best) else count


def _announces(facts: Facts, index: int) -> bool:
    """Whether a line ends in a colon, and is no heading of a box."""
    return facts.columns[_END][index] == COLON_END and index not in facts.ends


def _is_announced(facts: Facts, index: int) -> bool:
    """Whether a line stands in a list that one above announces, without a paragraph between."""
    for above in range(index - 1, -1, -1):
        if _announces(facts, above):
            return True
        if facts.prose[above] or above in facts.ends:
            return False
    return False


def _counted(keys: Sequence[str]) -> set[int]:
    """The entries of lists that count them."""
    found: set[int] = set()
    numbers = [_NUMBERED.match(key) for key in keys]
    for at, (above, below) in enumerate(pairwise(numbers)):
        if above and below and int(below[1]) == int(above[1]) + 1:
            found |= {at, at + 1}
    return found


def _is_below_text(facts: Facts, probabilities: Sequence[float], start: int) -> bool:
    """Whether above this line stand paragraphs, and words of the article among them."""
    words, prose = facts.words[:start], facts.prose[:start]
    told = sum([weight for weight, letters in zip(words, prose, strict=True) if letters])
    expected = sum([w * p for w, p in zip(words, probabilities[:start], strict=True)])
    return told >= PROSE_SHARE * sum(words) and expected >= LEAST_WORDS
