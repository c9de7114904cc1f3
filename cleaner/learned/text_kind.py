"""What kind of text came in: a whole page with its menus, or what an extractor left of one.

On a page dump the text labeller knows what it sees; of an extractor's output whatever more
it takes costs as much as it gains.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from cleaner.learned.line_features import FEATURES, PAGE_FEATURES, Facts
from cleaner.model import Block, is_glued
from cleaner.shape import ends_sentence

Kind: TypeAlias = Literal["dump", "extract"]
"""A whole page with its menus; or what an extractor took for the article."""

LEAST_BLOCKS = 10
"""Blocks of a text below which nothing is known of it: no menu has stood there to be told from
a quotation of two lines, an answer or a caption, which the model has never seen."""
DOUBT, JUNK = 0.3, 0.08
EDGE = 6
"""Blocks at either end of a text; a page dump starts with a menu and ends in a footer."""
PROSE = FEATURES.index("page_prose") - len(FEATURES) + PAGE_FEATURES
END_SHARE = 8
"""So does the first and the last eighth of its blocks."""
MANY_BLOCKS = 100
_SIGNS = (-6.99, 6.61, -2.66, 3.68, 5.24, -5.26, -3.12)
_BIAS = 0.59
"""Fitted to cross-validated probabilities of the three dumps of WCXB, each kind of the same
weight; then .7 were added, for a dump that is taken for an extract loses more."""

DUMP_BLOCKS, MOST_BLOCKS = 60, 5000
DUMP_SHORT, SHORT_LINE = 0.4, 40
"""A dump has so many blocks (with more it is no page, but many), and this share of them is
shorter than that, as menus are: of WCXB's and DAnIEL's dumps 94 %, of trafilatura's output on
WCXB's pages 24 %."""
WIDE_ENDS = frozenset("。，、；！？")
"""What a line of Chinese verse or talk ends in, which says in forty signs what others say in a
hundred letters; a menu's entry ends in none of them."""

WIDEST, FULL = 84, 50
"""No line of a text with hard line ends is longer; a full one is no shorter than that."""
LEAST_FULL, LEAST_BROKEN, BROKEN_LINES = 0.2, 0.3, 3
"""Of its lines this share is full, and of those this share stops within a sentence, three at
least: so it is with eight in ten of the manuals of ``benchmarks.clean_text``, with three in a
thousand of WCXB's dumps, which are manuals too, and with none of DAnIEL's."""
IDEOGRAPHS = "\u2e80"
"""From there on scripts have no small letters for a line to go on with."""


def kind_of(facts: Facts, probabilities: Sequence[float]) -> Kind:
    """What kind of text came in, told from the text. Linear.

    A logistic regression on the number of blocks, the share of letters in sentences and what
    the model thinks of the words, above all at either end.
    """
    if len(probabilities) < LEAST_BLOCKS:
        return "extract"
    return "dump" if dumpness(facts, probabilities) > 0.0 else "extract"


def may_be_dump(blocks: Sequence[Block]) -> bool:
    """Whether a text can be a page dump at all, by a look that costs next to nothing."""
    count = len(blocks)
    if not DUMP_BLOCKS <= count <= MOST_BLOCKS:
        return False
    short = sum(
        [
            1
            for block in blocks
            if len(block.shown) < SHORT_LINE and block.shown[-1:] not in WIDE_ENDS
        ]
    )
    return short >= DUMP_SHORT * count


def has_hard_ends(blocks: Sequence[Block]) -> bool:
    """Whether a text was broken into lines where they were full: a manual, a letter, a text file,
    the text of a PDF. It is no web page, whose paragraphs are lines, nor what an extractor left of
    one. Costs a look at the lines up to the first long one, which few texts of pages are without.
    """
    full = broken = count = 0
    above, is_beside = "", False
    for block in blocks:
        for line in block.text.split("\n"):
            shown = line.strip()
            if len(shown) > WIDEST:
                return False
            count += 1
            if len(above) >= FULL:
                full += 1
                if is_beside and not ends_sentence(above):
                    broken += shown[:1].islower() or shown[:1] >= IDEOGRAPHS
            above, is_beside = shown, True
        is_beside = is_glued(block.gap)
    full += len(above) >= FULL
    return broken >= max(BROKEN_LINES, LEAST_BROKEN * full) and full >= LEAST_FULL * count


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
    count = len(probabilities)
    size = max(1, count // END_SHARE)
    return (
        doubtful / total,
        junk / total,
        facts.page[PROSE],
        low,
        min(1.0, count / MANY_BLOCKS),
        _trust(probabilities[:size]),
        _trust(probabilities[-size:]),
    )


def _trust(probabilities: Sequence[float]) -> float:
    """0 where all is surely junk, 1 where none is."""
    trust = sum([min(probability, DOUBT) for probability in probabilities])
    return trust / DOUBT / (len(probabilities) or 1)


def dumpness(facts: Facts, probabilities: Sequence[float]) -> float:
    """Above 0: a page dump; below: an extractor's output. In units of log odds."""
    signs = dump_signs(facts, probabilities)
    return _BIAS + sum([weight * sign for weight, sign in zip(_SIGNS, signs, strict=True)])
