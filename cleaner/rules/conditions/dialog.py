"""What a consent dialog says of its kinds of cookies. An article on cookies says the same, so such
lines have no rule's words: they go where a notice and buttons stand around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from cleaner.rules.conditions.around import ARTICLE
from cleaner.rules.conditions.topic import TOPICS
from cleaner.rules.context import Context
from cleaner.rules.rule import Finder, trim
from cleaner.shape import ends_sentence, words

BETWEEN = 8
"""Lines between two that are surely the dialog's."""

TITLE_WORDS = 4
"""Of the name of a kind of cookies."""

KEY_LETTERS = 400


def dialog_lines(pattern: re.Pattern[str]) -> Finder:
    """Lines that the pattern matches from end to end, and their titles, between two that are a
    dialog's wherever they stand, a button one of them. Nothing else may stand between, and the
    text has paragraphs elsewhere."""

    def find(context: Context) -> Iterator[Sequence[int]]:
        edges = [index for index in context.hits if _is_edge(context, index)]
        for above, below in pairwise(edges):
            between = range(above + 1, below)
            if not 0 < len(between) <= BETWEEN or _are_sentences(context, above, below):
                continue
            told = [index for index in between if _matches(context, index, pattern)]
            if not told or len(context.prose) - sum(map(context.is_prose, between)) < ARTICLE:
                continue
            titles = [
                index
                for index in between
                if index not in told
                and (context.is_hit(index, "cookie-notice") or _is_title(context, index))
            ]
            if len(told) + len(titles) == len(between):
                yield list(between)

    return find


def _is_edge(context: Context, index: int) -> bool:
    """Whether the line is a notice or a button wherever it stands, and none of a policy."""
    trimmed = trim(context.blocks[index].key)
    for rule in context.hits[index]:
        if rule.label != "cookie-notice":
            continue
        # What a rule without ambiguous phrases asks of its buttons is that they head nothing.
        doubtful = rule.depends(trimmed) and (rule.ambiguous or not rule.is_phrase(trimmed))
        if not doubtful and not rule.doubtful(trimmed):
            return not TOPICS["cookie-notice"](context, index)
    return False


def _are_sentences(context: Context, *lines: int) -> bool:
    return all(ends_sentence(context.shown(index)) for index in lines)


def _matches(context: Context, index: int, pattern: re.Pattern[str]) -> bool:
    key = context.blocks[index].key
    return len(key) <= KEY_LETTERS and bool(pattern.fullmatch(trim(key)))


def _is_title(context: Context, index: int) -> bool:
    text = context.shown(index)
    return words(text) <= TITLE_WORDS and not ends_sentence(text)
