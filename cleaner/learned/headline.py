"""Which lines may be the article's own title. No word of any language is known.

A dump begins with the page's title, and that mostly is the headline with the site's name
after it: a line that the first line contains is the headline, and one that shares most
of its terms may be. What a browser calls a page's text has no such line; there the headline
is sought above the text, by its words. WCXB's gold leaves titles out, so the model deletes
them: these are the lines that stay whatever it says. Each costs a line of menu where it is
wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from math import log1p

from cleaner.learned.line_features import FEATURES, Facts
from cleaner.learned.line_measures import SENTENCE_END

_LETTERS = FEATURES.index("letters")
_WORDS = FEATURES.index("words")
_END = FEATURES.index("end")
_HIT = FEATURES.index("hit")
_OFFSET = FEATURES.index("cluster_offset")
_BODY_SHARE = FEATURES.index("body")

_SEPARATOR = re.compile(r" (?:\|\||//|[|\-–—»«·•›>/]) | ?[|»·•›] ?")
"""What parts a headline from the name of its site: ``Ferry sunk | The Courier``."""
_TRAIL = " .。!！?？"

FIRST_MOST = 2000
"""Letters of the first line that are looked at: every line may be sought in it."""
LEAST_LETTERS, LEAST_WORDS, LEAST_PIECE = 8, 2, 3
"""A part of the first line is a headline from these lengths; a whole piece of it, between
two separators, from that."""
FIRST_BONUS = 1.6
"""What the first line begins with is sooner the headline than the site's name behind it."""
SECOND_SHARE = 0.3
"""A second part of at least this share of the first one's length stays too: which of the
two names the site nobody can tell."""
WHOLE_SHARE = 0.9
"""A part that is this much of the longest piece is the headline, and nothing else is."""
MOST_ALIKE = 2
"""Lines that stay for sharing terms with the first line."""
LONG_SHARE = 0.1
"""A word more costs a line as much of its claim as a tenth of a shared term."""
INSIDE = 1.0
"""Standing in the article and not above it costs as much as a term: that is a heading."""
MOST_UNTITLED = 2
"""Lines that stay of a text whose first line is the title of nothing."""
SURE = 0.5
"""The text begins at the first sentence that is so probably the article's, and no headline of it
stands below the last such line: there a share bar repeats it, and the site has its name. Of 1,671
dumps of WCXB's pages that have their title as a line, it is kept above the text of 44 more."""
_ABOVE, _BELOW, _BODY, _LENGTH, _LENGTH_ABOVE, _PROBABLE = -0.8, -1.3, 4.6, 2.2, -0.9, -5.0
"""What a headline is told by: it stands close above the text, shares words with it, is longer
than the entry of a menu above it, and the model would delete it. Fitted to the pages of WCXB
and DAnIEL whose title names one of their lines, without that title (a conditional logit):
of DAnIEL's headlines 68 % come first and 82 % first or second, of WCXB's 52 and 65 %; with the
weights of the other one alone 66 and 82, 49 and 64 %."""
MOST_DOUBTFUL, UNTITLED_DOUBTFUL = 5, 3
MOST_LETTERS = 140


def find_headlines(facts: Facts, probabilities: Sequence[float]) -> list[int]:
    """The few lines that are likely the article's title, the likeliest first. Linear."""
    if not probabilities:
        return []
    if facts.headlines:
        return list(facts.headlines)
    whole = " ".join(facts.keys[0][:FIRST_MOST].split())
    end = _end(probabilities)
    parts = {}
    for key, lines in _parts(facts, whole).items():
        above = [index for index in lines if index <= end]
        if above:
            parts[key] = above
    order = sorted(parts, key=lambda key: -_claim(key, whole))
    found = [_likeliest(parts[key], probabilities) for key in _distinct(order, whole)]
    longest = max(map(len, _pieces(whole)))
    if order and len(order[0]) >= WHOLE_SHARE * longest:
        return found
    alike = _alike(facts, probabilities, [*found, 0])[:MOST_ALIKE]
    is_menu = facts.columns[_HIT][0] or facts.columns[_WORDS][0] < LEAST_WORDS
    if order or alike or not is_menu:
        found.append(0)
    found += alike
    if not (order and alike):
        found += _untitled(facts, probabilities, found, 1, end)
    return found


def _end(probabilities: Sequence[float]) -> int:
    """The last line that is probably the article's, below which no headline of it stands; the
    last of all where none is."""
    count = len(probabilities)
    return next(
        (index for index in range(count - 1, -1, -1) if probabilities[index] >= SURE), count
    )


def untitled_headlines(facts: Facts, probabilities: Sequence[float]) -> list[int]:
    """The lines that are likely the title of an article whose dump has no line with the page's
    title; none where the first line is like another. Linear but for one sort."""
    whole = " ".join(facts.keys[0][:FIRST_MOST].split())
    if _alike(facts, probabilities, [0]) or _parts(facts, whole):
        return []
    return _untitled(facts, probabilities, [], MOST_UNTITLED, len(probabilities))


def named_line(facts: Facts) -> int:
    """The first line that says what the page's title says, or the most of it; 0 where none
    does. Linear."""
    if not facts.keys or facts.headlines:
        return 0
    whole = " ".join(facts.keys[0][:FIRST_MOST].split())
    parts = _parts(facts, whole)
    return parts[min(parts, key=lambda key: -_claim(key, whole))][0] if parts else 0


def more_headlines(facts: Facts, probabilities: Sequence[float], but: Sequence[int]) -> list[int]:
    """Further lines that may be the title: what ``careful`` does not touch either."""
    if not probabilities:
        return []
    more = _alike(facts, probabilities, but)[:MOST_DOUBTFUL]
    last = len(probabilities)
    more += _untitled(facts, probabilities, [*but, *more], UNTITLED_DOUBTFUL, last)
    return more if 0 in but else [*more, 0]


def _untitled(
    facts: Facts, probabilities: Sequence[float], but: Sequence[int], most: int, last: int
) -> list[int]:
    """The ``most`` likeliest lines that look like titles, none below the ``last``, told without
    the page's title."""
    body, words = facts.columns[_BODY_SHARE], facts.columns[_WORDS]
    start = next(
        (
            index
            for index, (sentence, probability) in enumerate(
                zip(facts.prose, probabilities, strict=True)
            )
            if sentence and probability >= SURE
        ),
        -1,
    )
    if start < 0:
        start = max(range(len(probabilities)), key=probabilities.__getitem__)

    def claim(index: int) -> float:
        away = _ABOVE * log1p(start - index) if index < start else _BELOW * log1p(index - start)
        above = words[index - 1] if index else 0.0
        return (
            away
            + _BODY * body[index]
            + _LENGTH * log1p(words[index])
            + _LENGTH_ABOVE * log1p(above)
            + _PROBABLE * probabilities[index]
        )

    claims = {
        index: claim(index)
        for index in range(min(len(probabilities), last + 1))
        if index not in but and _is_like_title(facts, index)
    }
    return _said_once(facts, sorted(claims, key=lambda index: -claims[index]))[:most]


def _said_once(facts: Facts, ranked: Sequence[int]) -> list[int]:
    """The first of the lines that say the same."""
    first: dict[str, int] = {}
    for index in ranked:
        first.setdefault(facts.keys[index], index)
    return list(first.values())


def _is_like_title(facts: Facts, index: int) -> bool:
    """Whether a line has the looks of a title and no rule's words."""
    columns = facts.columns
    return (
        LEAST_LETTERS <= columns[_LETTERS][index] <= MOST_LETTERS
        and columns[_WORDS][index] >= LEAST_WORDS
        and columns[_END][index] != SENTENCE_END
        and not columns[_HIT][index]
    )


def _pieces(key: str) -> set[str]:
    return {piece.strip(_TRAIL) for piece in _SEPARATOR.split(key)}


def _parts(facts: Facts, whole: str) -> dict[str, list[int]]:
    """The lines that the first line contains, by what they say."""
    pieces = _pieces(whole)
    words, hits = facts.columns[_WORDS], facts.columns[_HIT]
    most = len(whole) + 1
    parts: dict[str, list[int]] = {}
    for index, key in enumerate(facts.keys):
        if len(key) > most or not index or hits[index]:
            continue
        bare = key.strip(_TRAIL)
        enough = len(bare) >= LEAST_LETTERS and words[index] >= LEAST_WORDS
        if (enough and bare in whole) or (len(bare) >= LEAST_PIECE and bare in pieces):
            parts.setdefault(bare, []).append(index)
    return parts


def _claim(key: str, whole: str) -> float:
    return len(key) * (FIRST_BONUS if whole.startswith(key) else 1.0)


def _distinct(order: Sequence[str], whole: str) -> Iterator[str]:
    """The part with the best claim, and the next that says something else."""
    if not order:
        return
    best = order[0]
    yield best
    for key in order[1:]:
        first = whole.startswith(key) and not whole.startswith(best)
        if first or (key not in best and _claim(key, whole) > SECOND_SHARE * _claim(best, whole)):
            yield key
            return


def _likeliest(lines: Sequence[int], probabilities: Sequence[float]) -> int:
    return max(lines, key=lambda index: (probabilities[index], -index))


def _alike(facts: Facts, probabilities: Sequence[float], but: Sequence[int]) -> list[int]:
    """Lines above the article's end that share the first line's terms in other words, the
    likeliest first."""
    terms, words = facts.titles, facts.columns[_WORDS]
    offset = facts.columns[_OFFSET]
    least = max(2.0, 0.5 * max(terms, default=0.0))
    alike = [
        index
        for index, shared in enumerate(terms)
        if shared >= least
        and index not in but
        and offset[index] <= 0
        and _is_like_title(facts, index)
    ]

    def rank(index: int) -> tuple[float, float]:
        inside = 0.0 if offset[index] else INSIDE
        return LONG_SHARE * words[index] + inside - terms[index], -probabilities[index]

    return _said_once(facts, sorted(alike, key=rank))
