"""Which blocks go, from what the model thinks of each: functions of page and probabilities.

The text labeller says of every block how probable it is that it is the article's. How
much of a page to keep is another question: it depends on what kind of text came in, on
the preset, and on lines that are the article's own whatever a model thinks of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from cleaner.config import Preset
from cleaner.learned.alike import fill_alike, keep_spoken
from cleaner.learned.between import fill_between, keep_answers, keep_counts, keep_signed
from cleaner.learned.bounded import fill_bounded
from cleaner.learned.copies import copied_lines
from cleaner.learned.expected import expected_cut, shifts_of
from cleaner.learned.extent import article_begins, bounds_of, within
from cleaner.learned.headline import find_headlines, more_headlines
from cleaner.learned.line_features import FEATURES, Facts
from cleaner.learned.line_measures import OPEN_END
from cleaner.learned.overwhelming import borne_out, doubts
from cleaner.learned.tail import TAIL_LOW, tail_begins
from cleaner.learned.text_kind import LEAST_BLOCKS, Kind, dumpness, kind_of
from cleaner.rules.fences import fenced

CAREFUL_DOUBT = 0.07
"""``careful`` takes lines of a page dump of which there is less doubt (``doubts``)."""
CAREFUL_ODDS = 3.0
"""It must be a page dump at odds of twenty to one. In cross-validation 99.8 % of WCXB's content
words survive, and 99.9 % of DAnIEL's."""
CAREFUL_SHARE = 0.2
"""Of the content to be expected so much must be ``SURE``: where the model knows of no article
it can't know what is none (lists of products, of which all is content)."""
CAREFUL_ABOVE = 0.3
"""Above the headline it takes lines less probable than this."""
EXTRACT_BALANCED = 0.02
"""An extractor has made the cut already: whatever more goes costs as much as it gains, but for what
stands at its end (``tail_begins``)."""
EXTRACT_AGGRESSIVE = 0.15
LEAST, MOST = 0.03, 0.9
"""Bounds of the cut that promises the best F1: outside them it is a page that the model
knows nothing about."""
LONG = 12_000
"""Words of a page from which on it is a book, a reference, or a thread of hundreds."""
LONG_MOST = 0.1
"""No more is doubted of so long a page, nor where it begins and ends: deep in it the model goes by
a place that few pages it was trained on had, while menus are as long as on any page. Of 106 long
pages of manuals (``benchmarks.manuals``) .929 of the words stay in place of .883; of WCXB's 21
longest, cross-validated, .977 in place of .923, their F1 as before to .002."""
UNSURE, UNSURE_MOST = (-1.0, 2.0), 0.2
"""Between these log odds it is unsure whether menus stand around the text (``dumpness``), and
``balanced`` takes it for a page dump of which no more is doubted. Cross-validated on WCXB's dumps
.002 more of the content words stay and F1 is .0001 (WET-like) and .0009 (``get_text``) better;
on DAnIEL's, not trained on, .001 and 0, and of extractors' output .001 on DAnIEL and 0 on WCXB."""
SURE = 0.7
SURE_SHARE = 0.58
"""A page is clear where this share of the content to be expected is more probable than that."""
CLEAR = shifts_of(-1.0, 3.0)
UNCLEAR = shifts_of(-2.0, 3.0)
"""What the model may be wrong by (``expected_cut``). On a page that is not clear, what it
doubts is teasers and lists of other articles more often than on those it was trained on: with
the first for all pages, WCXB, in cross-validation, is as good and DAnIEL .03 worse."""
AGGRESSIVE_LEAST = 0.5
NEXT_SHARE = 0.5
"""A heading stays at this share of the cut that its paragraph passed, and so does a paragraph
right behind one that stays."""
SPOKEN_SHARE = 0.35
"""What somebody says between two paragraphs needs less: only an article has that."""
HEADING_LETTERS = 120

_LETTERS = FEATURES.index("letters")
_END = FEATURES.index("end")
_REPEATS = FEATURES.index("repeats")
_HIT = FEATURES.index("hit")
_OWN_ABOVE = FEATURES.index("own_above")


class Cut(NamedTuple):
    """Which blocks go, and why so many."""

    kind: Kind
    threshold: float
    """Blocks of a lower probability go, unless a guard keeps them."""
    gone: tuple[int, ...]
    headline: int
    """The block that is the article's headline; -1 where none is found."""
    copies: tuple[int, ...] = ()
    """Of those that go, the ones that stand above with all that is beside them."""


def cut(facts: Facts, probabilities: Sequence[float], preset: Preset) -> Cut:
    """Which blocks go. Linear but for one sort."""
    if not probabilities:
        return Cut("extract", 0.0, (), -1)
    kind = kind_of(facts, probabilities)
    if preset == "careful":
        return _careful(facts, probabilities, kind)
    is_unsure = preset == "balanced" and _is_unsure(facts, probabilities)
    if is_unsure:
        kind = "dump"
    titles = find_headlines(facts, probabilities)
    bounds = (0, 0)
    if kind == "extract":
        balanced = EXTRACT_BALANCED if len(probabilities) >= LEAST_BLOCKS else 0.0
        threshold = balanced if preset == "balanced" else EXTRACT_AGGRESSIVE
    else:
        shifts = CLEAR if _is_clear(facts.words, probabilities, SURE_SHARE) else UNCLEAR
        threshold = expected_cut(probabilities, facts.words, shifts, LEAST, MOST)
        if preset == "aggressive":
            threshold = max(threshold, AGGRESSIVE_LEAST)
        elif is_unsure:
            threshold = min(threshold, UNSURE_MOST)
        if preset == "balanced" and sum(facts.words) >= LONG:
            threshold = min(threshold, LONG_MOST)
            bounds = (0, len(probabilities))
        else:
            bounds = bounds_of(facts, probabilities)
        probabilities = within(bounds, probabilities)
    kept = [probability >= threshold for probability in probabilities]
    if kind == "extract" and threshold and _is_clear(facts.words, probabilities, SURE_SHARE):
        for index in range(tail_begins(facts, probabilities), len(kept)):
            kept[index] = probabilities[index] >= TAIL_LOW
    for index in titles:
        kept[index] = True
    least, hits = threshold * NEXT_SHARE, facts.columns[_HIT]
    if preset == "balanced":
        if kind == "dump":
            _keep_standfirst(facts, titles, kept)
            _keep_next(facts, probabilities, least, kept)
            fill_alike(facts.keys, hits, probabilities, least, kept)
            fill_between(hits, facts.columns[_REPEATS], probabilities, threshold, kept)
            fill_bounded(facts, probabilities, bounds, threshold, kept)
            keep_answers(facts.keys, hits, facts.columns[_REPEATS], kept)
            keep_counts(facts.keys, facts.prose, kept)
            keep_signed(facts.keys, kept)
        _keep_headings(facts, probabilities, least, kept)
    copies: list[int] = []
    if kind == "dump":
        spoken = threshold * SPOKEN_SHARE
        keep_spoken(facts.keys, facts.prose, hits, probabilities, spoken, kept)
        copies = [i for i in copied_lines(facts.keys, kept, facts.words) if i not in titles]
    for index in copies:
        kept[index] = False
    return _made(kind, threshold, kept, titles)._replace(copies=tuple(copies))


def _is_unsure(facts: Facts, probabilities: Sequence[float]) -> bool:
    """Whether a text may as well be a page dump as an extractor's output."""
    least, most = UNSURE
    is_known = len(probabilities) >= LEAST_BLOCKS
    return is_known and least < dumpness(facts, probabilities) <= most


def _is_clear(words: Sequence[float], probabilities: Sequence[float], share: float) -> bool:
    """Whether of this share of the content that is to be expected it is known where it is."""
    rows = list(zip(probabilities, words, strict=True))
    wanted = sum([probability * weight for probability, weight in rows])
    sure = sum([probability * weight for probability, weight in rows if probability > SURE])
    return sure >= share * wanted


def _careful(facts: Facts, probabilities: Sequence[float], kind: Kind) -> Cut:
    """Only what is no article by overwhelming evidence, and of a page dump only; never what
    may be its title, byline or caption."""
    titles = find_headlines(facts, probabilities)
    is_known = _is_clear(facts.words, probabilities, CAREFUL_SHARE)
    if not is_known or dumpness(facts, probabilities) < CAREFUL_ODDS:
        return Cut(kind, 0.0, (), titles[0] if titles else -1)
    kept = [doubt >= CAREFUL_DOUBT for doubt in doubts(probabilities)]
    for index in range(1, article_begins(facts, probabilities)):
        if probabilities[index] < CAREFUL_ABOVE:
            kept[index] = False
    for index in (*titles, *more_headlines(facts, probabilities, titles)):
        kept[index] = True
    for index, above in enumerate(facts.columns[_OWN_ABOVE]):
        if not above:
            kept[index] = True
    _keep_headings(facts, probabilities, 0.0, kept)
    for index in fenced(facts.keys):
        kept[index] = True
    made = _made(kind, CAREFUL_DOUBT, kept, titles)
    return made if borne_out(facts, made.gone) else made._replace(threshold=0.0, gone=())


def _made(kind: Kind, threshold: float, kept: Sequence[bool], titles: Sequence[int]) -> Cut:
    gone = tuple([index for index, stays in enumerate(kept) if not stays])
    return Cut(kind, threshold, gone, titles[0] if titles else -1)


def _keep_standfirst(facts: Facts, titles: Sequence[int], kept: list[bool]) -> None:
    """Keep the sentence right below the headline, said once and no rule's words: how the text
    begins, or the standfirst, which the golds that the model learned from often leave out."""
    hits, repeats = facts.columns[_HIT], facts.columns[_REPEATS]
    below = titles[0] + 1 if titles else len(kept)
    if below < len(kept) and facts.prose[below] and repeats[below] == 1 and not hits[below]:
        kept[below] = True


def _keep_next(
    facts: Facts, probabilities: Sequence[float], least: float, kept: list[bool]
) -> None:
    """Keep the paragraphs right behind a kept one: articles end later than the model thinks."""
    prose = facts.prose
    for index in range(1, len(kept)):
        if kept[index - 1] and prose[index - 1] and prose[index] and probabilities[index] >= least:
            kept[index] = True


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
