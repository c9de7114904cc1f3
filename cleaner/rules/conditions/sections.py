"""Where a line with a rule's words is one of a text's own parts: a sentence of a numbered
section, of one of several short sections, or an entry of a list that a colon announces."""

from __future__ import annotations

import re

from cleaner.normalise.paragraphs import BULLET
from cleaner.rules.context import Context
from cleaner.rules.rule import Condition
from cleaner.shape import ends_sentence, is_title, words

_NUMBERED = re.compile(r"(?:(?:§{1,2}|[^\W\d]{2,12}\.?)\s?(\d{1,3})\b|\(?(\d{1,3})[.)](?=\s|$))")
"""``§ 3 Signs``, ``Article 3``, ``3. Comments``."""

HEADING_WORDS = 8
SENTENCE_WORDS = 5
AROUND = 12
"""Blocks within which the section before or after begins."""

TERM_WORDS = 3
OTHERS = 2
"""Sections of a heading and a sentence that stand beside one."""

LIST_WORDS = 3
LIST_LINES = 4
"""A list of words, as of what somebody means to do: so many words a line, so many lines."""

ENTRY_WORDS = 5
ENTRIES_MOST = 12
INTRODUCED = 2
"""Words of a line that announces something; of one word and a colon is a box's heading."""


def is_numbered(context: Context, index: int) -> bool:
    """The line is a sentence right below the heading of a numbered section, and the section
    before or after is numbered too: terms of use say who may comment, laws what a cookie is.
    Under a heading that is not glued to it, it is all that its section has: below the headings
    of a list of sights a box may stand."""
    if index == 0 or not _is_sentence(context, index):
        return False
    number = _number_of(context, index - 1)
    if number < 0:
        return False
    if not context.is_glued(index - 1):
        return context.has(index + 1) and _number_of(context, index + 1) == number + 1
    return any(
        _number_of(context, at) in (number - 1, number + 1)
        for at in range(max(0, index - AROUND), min(len(context), index + AROUND))
        if at != index - 1
    )


def _number_of(context: Context, index: int) -> int:
    text = context.shown(index)
    match = _NUMBERED.match(text)
    if match is None or words(text) > HEADING_WORDS or ends_sentence(text[match.end() :]):
        return -1
    return int(match[1] or match[2])


def is_one_of_sections(context: Context, index: int) -> bool:
    """The line is a sentence glued below a short heading, and as such stand two others beside
    it, of which no rule knows heading or sentence."""
    if index == 0 or not context.is_glued(index - 1) or not _is_sentence(context, index):
        return False
    if context.is_glued(index):
        return False  # where all lines are glued, any two look like heading and sentence
    others = 0
    for step in (-2, 2):
        at = index - 1 + step
        while others < OTHERS and _is_section(context, at):
            others += 1
            at += step
    return others >= OTHERS


def _is_section(context: Context, index: int) -> bool:
    if index < 0 or not context.has(index + 1) or not context.is_glued(index):
        return False
    if context.is_hit(index, "cookie-notice") or index + 1 in context.hits:
        return False
    text = context.shown(index)
    if words(text) > TERM_WORDS or ends_sentence(text):
        return False
    return ends_sentence(context.shown(index + 1)) and not context.is_glued(index + 1)


def is_announced(context: Context, index: int) -> bool:
    """The line is an entry of a short list, glued below a line that ends in a colon and begins
    its own part: the choices that a program offers. Of a list that rules know throughout, the
    line above is a box's heading that they don't."""
    first = index
    while index - first < ENTRIES_MOST and first > 0 and context.is_glued(first - 1):
        if not _is_entry(context, first):
            return False
        first -= 1
        if context.shown(first)[-1:] in ":：":
            break
    else:
        return False
    above = context.shown(first)
    if first in context.hits or words(above) < INTRODUCED:
        return False
    if first > 0 and context.is_glued(first - 1) and _NUMBERED.match(above) is None:
        return False
    last = index
    while last - first < ENTRIES_MOST and context.is_glued(last) and _is_entry(context, last + 1):
        last += 1
    entries = range(first + 1, last + 1)
    return len(entries) > 1 and not all(at in context.hits for at in entries)


def is_lone_entry(context: Context, index: int) -> bool:
    """The line is the only one of its text that has a rule's words, and one of a list of short
    lines that are glued together: *Sleep more*, *Read more*, *Call Ruth*."""
    return (
        len(context.junk) == 1 and _is_item(context, index) and is_listed(context, index, _is_item)
    )


def is_listed(context: Context, index: int, is_item: Condition) -> bool:
    """Whether a line is one of a list of words: others that are such items are glued to it."""
    first = last = index
    while last - first < LIST_LINES and context.is_glued(first - 1) and is_item(context, first - 1):
        first -= 1
    while last - first < LIST_LINES and context.is_glued(last) and is_item(context, last + 1):
        last += 1
    return last - first + 1 >= LIST_LINES


def _is_item(context: Context, index: int) -> bool:
    if not context.has(index):
        return False
    text = BULLET.sub("", context.shown(index), count=1)
    return words(text) <= LIST_WORDS and text[:1].isalpha() and text[-1:].isalpha()


def _is_entry(context: Context, index: int) -> bool:
    text = context.shown(index)
    return words(text) <= ENTRY_WORDS and not ends_sentence(text) and not _NUMBERED.match(text)


def _is_sentence(context: Context, index: int) -> bool:
    text = context.shown(index)
    return ends_sentence(text) and words(text) >= SENTENCE_WORDS and not is_title(text, at_least=0)
