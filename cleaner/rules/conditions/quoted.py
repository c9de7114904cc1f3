"""Which lines may be quotations that are set apart: a quick test that most lines fail."""

from __future__ import annotations

from itertools import pairwise

from cleaner.rules.conditions.boxes import SUBHEAD_WORDS
from cleaner.rules.context import Context
from cleaner.shape import CLOSERS, OPENERS

QUOTE_LETTERS = (12, 400)


def maybe_quoted(context: Context) -> list[int]:
    """Lines long enough for a quotation (five words, or unspaced), short enough to be set
    apart, without rules' words and, if sentences, in quotation marks, whose second and third
    word stand beside each other in a paragraph with such marks: a quick test that most lines
    fail. Unspaced scripts pass it; the first line of a page is not among them."""
    hits = context.hits
    least, most = QUOTE_LETTERS
    found: list[int] = []
    pairs: dict[int, tuple[str, str]] = {}
    for index, text in enumerate(context.all_shown):
        if not least <= len(text) <= most or index in hits or not index:
            continue
        if context.is_prose(index) and not is_quoted(text):
            continue
        if text.count(" ") < SUBHEAD_WORDS - 1 and text.isascii():
            continue
        pieces = text.split(None, 3)
        if len(pieces) > 2:
            pairs[index] = (pieces[1], pieces[2])
        elif text.isascii():
            continue
        found.append(index)
    wanted = set(pairs.values())
    standing: set[tuple[str, str]] = set()
    for index in context.quoting if wanted else ():
        standing.update(wanted.intersection(pairwise(context.shown(index).split())))
    return [index for index in found if index not in pairs or pairs[index] in standing]


def is_quoted(text: str) -> bool:
    """Whether a line begins and ends with quotation marks."""
    return len(text) > 2 and text[0] in OPENERS and text.rstrip(".!?。")[-1:] in CLOSERS
