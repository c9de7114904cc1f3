"""What a page's own words say of its lines, in any language.

No list of words: which words are common, which stand in the body of the article and
which are new is counted on the page itself. Scripts that write no spaces are taken by
pairs of characters.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from heapq import nsmallest
from itertools import chain, compress
from typing import NamedTuple

from cleaner.lazy import lazy_pattern
from cleaner.shape import UNSPACED

SAMPLE = 200
"""Characters of a line whose words are looked at."""
COMMON_WORDS = 20
"""The page's most frequent words in prose: nearly all are what grammars call function
words, dense in sentences and rare in menus."""
LONG_WORD = 5
"""Letters; shorter words say little of the subject."""
SHORT_WORD = 3
TITLE_TERMS = 8
"""Of the first line's longest words so many stand for its subject."""
TITLE_SHARE = 0.5
"""A line with this share of them repeats the first line: the headline under a page title."""

_WORD = lazy_pattern(r"\w+")


class Vocabulary(NamedTuple):
    """One entry a line."""

    common: list[float]
    """Share of the line's words that are the page's most frequent ones."""
    short: list[float]
    """Share of words of at most ``SHORT_WORD`` letters."""
    new: list[float]
    """Share of the line's long words that no other line has."""
    body: list[float]
    """Share of its long words that the greatest stretch of prose has in other lines."""
    known: list[float]
    """Share of its long words that prose anywhere has in other lines."""
    title: list[float]
    """How many of the first line's terms it has."""
    headline: int
    """The first line below the first that repeats it; -1 where none does."""
    terms: int
    """How many terms the first line has; 0 where no line repeats it."""


def vocabulary(
    keys: Sequence[str], prose: Sequence[float], body: Sequence[float]
) -> Vocabulary:
    """Count the words of a page. ``prose``: 0 where a line is none. Linear."""
    lines = [_words(key[:SAMPLE]) for key in keys]
    subjects = [_subjects(words) for words in lines]
    counts = Counter(chain.from_iterable(subjects))
    frequent = Counter(chain.from_iterable(compress(lines, prose)))
    in_prose = Counter(chain.from_iterable(compress(subjects, prose)))
    bodies = [bool(sentence and inside) for sentence, inside in zip(prose, body, strict=True)]
    in_body = Counter(chain.from_iterable(compress(subjects, bodies)))
    ordered = nsmallest(COMMON_WORDS, frequent.items(), key=_by_count)
    is_common = frozenset([word for word, _ in ordered]).__contains__
    is_short = range(1, SHORT_WORD + 1).__contains__
    scales = [1 / (len(words) or 1) for words in lines]
    common = [
        sum(map(is_common, words)) * scale for words, scale in zip(lines, scales, strict=True)
    ]
    short = [
        sum(map(is_short, map(len, words))) * scale
        for words, scale in zip(lines, scales, strict=True)
    ]
    # A line's own words don't count as known from elsewhere: two lines must have them.
    once = frozenset([word for word, count in counts.items() if count == 1])
    prose_words, prose_twice = frozenset(in_prose), _twice(in_prose)
    body_words, body_twice = frozenset(in_body), _twice(in_body)
    new = []
    in_bodies = []
    known = []
    for own, sentence, inside in zip(subjects, prose, bodies, strict=True):
        if not own:
            new.append(0.0)
            in_bodies.append(0.0)
            known.append(0.0)
            continue
        scale = 1 / (len(own) if len(own) > 1 else 2)
        new.append(len(own & once) * scale)
        in_bodies.append(len(own & (body_twice if inside else body_words)) * scale)
        known.append(len(own & (prose_twice if sentence else prose_words)) * scale)
    terms = _terms(subjects[0])
    titles = [float(len(terms & own)) if own else 0.0 for own in subjects]
    titles[0] = 0.0
    headline = -1
    if terms:
        least = TITLE_SHARE * len(terms)
        headline = next((index for index, hits in enumerate(titles) if hits >= least), -1)
    return Vocabulary(
        common, short, new, in_bodies, known, titles, headline,
        len(terms) if headline >= 0 else 0,
    )  # fmt: skip


def _twice(counts: Mapping[str, int]) -> frozenset[str]:
    return frozenset([word for word, count in counts.items() if count > 1])


def _by_count(item: tuple[str, int]) -> tuple[int, str]:
    return -item[1], item[0]


def _words(key: str) -> list[str]:
    words = _WORD.findall(key)
    if key.isascii() or not UNSPACED.search(key):
        return words
    pairs: list[str] = []
    for word in words:
        if UNSPACED.search(word):
            pairs += [word[at : at + 2] for at in range(len(word) - 1)] or [word]
        else:
            pairs.append(word)
    return pairs


def _subjects(words: Sequence[str]) -> frozenset[str]:
    return frozenset(
        [word for word in words if len(word) >= LONG_WORD or (word > "\u0e00" and len(word) == 2)]
    )


def _terms(words: frozenset[str]) -> frozenset[str]:
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return frozenset(ordered[:TITLE_TERMS])
