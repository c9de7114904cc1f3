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

BETWEEN = 24
"""Lines between two that are surely the dialog's."""

TOLD_SHARE = 3
"""Of so many of them one at least is the dialog's by its words."""

TITLE_WORDS = 4
"""Of the name of a kind of cookies."""

KEY_LETTERS = 400


def dialog_lines(pattern: re.Pattern[str], panels: frozenset[str] = frozenset()) -> Finder:
    """Lines that the pattern matches from end to end or that are words of ``panels`` (trimmed
    keys: kinds of consent, switches, heads of columns), and their titles, between two that are a
    dialog's wherever they stand, a button one of them. Nothing else may stand between, and the
    text has paragraphs elsewhere."""

    def is_told(context: Context, index: int) -> bool:
        return trim(context.blocks[index].key) in panels or _matches(context, index, pattern)

    def find(context: Context) -> Iterator[Sequence[int]]:
        edges = [index for index in context.hits if _is_edge(context, index)]
        stretches: list[list[int]] = []
        presses = False
        for above, below in [*pairwise(edges), (-1, -1)]:
            lines = of_dialog(context, above, below) if above >= 0 else None
            presses = presses or (above >= 0 and not is_name(context, above))
            if lines is not None:
                stretches.append(lines)
                presses = presses or not is_name(context, below)
                continue
            if presses:
                yield from filter(None, stretches)
            stretches, presses = [], False

    def of_dialog(context: Context, above: int, below: int) -> list[int] | None:
        """What is the dialog's between two lines that are; ``None``: another text begins."""
        between = range(above + 1, below)
        if not between:
            return []
        if len(between) > BETWEEN or _are_sentences(context, above, below):
            return None
        told = [index for index in between if is_told(context, index)]
        if not told or len(context.prose) - sum(map(context.is_prose, between)) < ARTICLE:
            return None
        titles = [
            index
            for index in between
            if index not in told
            and (context.is_hit(index, "cookie-notice") or _is_title(context, index))
        ]
        sure = len(told) + sum(context.is_hit(index, "cookie-notice") for index in titles)
        whole = len(told) + len(titles) == len(between) <= TOLD_SHARE * sure
        return list(between) if whole else None

    def is_name(context: Context, index: int) -> bool:
        """Whether an edge is the name of a kind of cookies: an article has headings like it."""
        return trim(context.blocks[index].key) in panels

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
