"""Which blocks go, from what the model thinks of each: functions of page and probabilities.

The text labeller says of every block how probable it is that it is the article's. How
much of a page to keep is another question: it depends on what kind of text came in, on
the preset, and on lines that are the article's own whatever a model thinks of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from cleaner.config import Preset
from cleaner.learned.headline import find_headlines, more_headlines
from cleaner.learned.line_features import FEATURES, Facts
from cleaner.learned.line_measures import OPEN_END

Kind: TypeAlias = Literal["dump", "extract"]
"""A whole page with its menus; or what an extractor took for the article."""

CAREFUL_SHARE = 0.11
CAREFUL_MOST = 0.05
"""``careful`` takes what has less than this share of the page's best cut, and less than
that: in cross-validation 99.8 % of content words survive."""
EXTRACT_CAREFUL = 0.01
EXTRACT_BALANCED = 0.02
"""An extractor has made the cut already: whatever more goes costs as much as it gains."""
EXTRACT_AGGRESSIVE = 0.15
LEAST, MOST = 0.03, 0.9
"""Bounds of the cut that promises the best F1: outside them it is a page that the model
knows nothing about."""
SURE_MASS = 0.3
"""This share of the content that the model expects lies above the probability that
counts as sure on the page."""
SURE_SHARE = 0.5
"""A cut is at least this share of what is sure: beside sure content the doubtful is none."""
UNKNOWN_HITS = 0.02
UNKNOWN_SHARE = 0.85
"""The same for pages where rules know next to no line (a language without rules): there the
model believes too much. With the share above .85 WCXB, in cross-validation, loses."""
OPTIMISM = 0.95
"""Of the content that the probabilities promise so much is there, in cross-validation."""
AGGRESSIVE_LEAST = 0.5
HEADING_SHARE = 0.5
"""A heading stays at this share of the cut that its paragraph passed."""
HEADING_LETTERS = 120

_LETTERS = FEATURES.index("letters")
_END = FEATURES.index("end")
_REPEATS = FEATURES.index("repeats")
_HIT = FEATURES.index("hit")
_PAGE_HITS = FEATURES.index("page_hits")


class Cut(NamedTuple):
    """Which blocks go, and why so many."""

    kind: Kind
    threshold: float
    """Blocks of a lower probability go, unless a guard keeps them."""
    gone: tuple[int, ...]
    headline: int
    """The block that is the article's headline; -1 where none is found."""


def kind_of(facts: Facts, probabilities: Sequence[float]) -> Kind:
    """What kind of text came in, told from the text. Linear.

    A logistic regression on the share of letters in sentences, lines with rules' words,
    repeated lines and what the model thinks of the words.
    """
    return "dump" if dumpness(facts, probabilities) > DUMP_ODDS else "extract"


def dump_signs(facts: Facts, probabilities: Sequence[float]) -> tuple[float, ...]:
    """What tells a page dump from an extractor's output; each 0 to 1 or so."""
    total = sum(facts.words) or 1.0
    doubtful = junk = 0.0
    for weight, probability in zip(facts.words, probabilities, strict=True):
        if probability < DOUBT:
            doubtful += weight
            if probability < JUNK:
                junk += weight
    edge = [*probabilities[:EDGE], *probabilities[-EDGE:]]
    low = sum([1 for probability in edge if probability < DOUBT]) / (len(edge) or 1)
    _, prose, _, _, repeats, _, _, _ = facts.page
    return (doubtful / total, junk / total, prose, repeats, low)


DUMP_ODDS = 0.0
"""Log odds that it takes to call a text a dump: an extract that is cut as one loses more."""
DOUBT, JUNK = 0.3, 0.08
EDGE = 6
"""Blocks at either end of a text; a page dump starts with a menu and ends in a footer."""
_SIGNS = (-6.71, 13.22, -1.56, 2.15, 9.69)
_BIAS = -6.09
"""Fitted to cross-validated probabilities of the three dumps of WCXB: of the dumps 96 % and of
the extracts 95 % are told right."""


def dumpness(facts: Facts, probabilities: Sequence[float]) -> float:
    """Above 0: a page dump; below: an extractor's output. In units of log odds."""
    signs = dump_signs(facts, probabilities)
    return _BIAS + sum([weight * sign for weight, sign in zip(_SIGNS, signs, strict=True)])


def best_f1(words: Sequence[float], probabilities: Sequence[float], unknown: bool) -> float:
    """The cut that promises the best word-F1 if the probabilities are right.

    Blocks sorted by probability, the first k kept: F1 = 2·Σp·w / (Σw kept + Σp·w of all).
    """
    rows = sorted(zip(probabilities, words, strict=True), reverse=True)
    wanted = sum([probability * weight for probability, weight in rows])
    best, threshold = -1.0, 1.0
    sure = 0.0
    found = size = 0.0
    for probability, weight in rows:
        if found <= SURE_MASS * wanted:
            sure = probability
        found += probability * weight
        size += weight
        promise = found / (size + OPTIMISM * wanted) if wanted else 0.0
        if promise > best:
            best, threshold = promise, probability
    return max(threshold, sure * (UNKNOWN_SHARE if unknown else SURE_SHARE))


def cut(facts: Facts, probabilities: Sequence[float], preset: Preset) -> Cut:
    """Which blocks go. Linear but for one sort."""
    if not probabilities:
        return Cut("extract", 0.0, (), -1)
    kind = kind_of(facts, probabilities)
    if kind == "extract":
        threshold = {
            "careful": EXTRACT_CAREFUL,
            "balanced": EXTRACT_BALANCED,
            "aggressive": EXTRACT_AGGRESSIVE,
        }[preset]
    else:
        unknown = facts.columns[_PAGE_HITS][0] < UNKNOWN_HITS
        best = min(max(best_f1(facts.words, probabilities, unknown), LEAST), MOST)
        threshold = {
            "careful": min(CAREFUL_SHARE * best, CAREFUL_MOST),
            "balanced": best,
            "aggressive": max(best, AGGRESSIVE_LEAST),
        }[preset]
    kept = [probability >= threshold for probability in probabilities]
    titles = find_headlines(facts, probabilities)
    if preset == "careful":
        titles += more_headlines(facts, probabilities, titles)
    for index in titles:
        kept[index] = True
    if preset != "aggressive":
        _keep_headings(facts, probabilities, threshold * HEADING_SHARE, kept)
    gone = tuple([index for index, stays in enumerate(kept) if not stays])
    return Cut(kind, threshold, gone, titles[0] if titles else -1)


def _keep_headings(
    facts: Facts, probabilities: Sequence[float], least: float, kept: list[bool]
) -> None:
    """Keep what introduces a kept paragraph: a heading or a lead-in right above it."""
    letters, ends = facts.columns[_LETTERS], facts.columns[_END]
    hits, repeats = facts.columns[_HIT], facts.columns[_REPEATS]
    for index in range(len(kept) - 2, -1, -1):
        if kept[index] or not kept[index + 1] or probabilities[index] < least:
            continue
        introduces = facts.prose[index + 1] and not facts.prose[index]
        if introduces and not hits[index] and repeats[index] == 1:
            kept[index] = letters[index] <= HEADING_LETTERS and ends[index] != OPEN_END
