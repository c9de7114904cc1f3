"""Pull quotes: lines set apart that stand again, quoted, in a paragraph nearby."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.lazy import lazy_pattern
from cleaner.normalise.paragraphs import BULLET
from cleaner.rules.conditions.boxes import SUBHEAD_WORDS
from cleaner.rules.conditions.quoted import is_quoted, maybe_quoted
from cleaner.rules.context import Context
from cleaner.shape import CLOSERS, OPENERS, ends_sentence, is_name, strip_quotes, words

QUOTE_WINDOW = 12
"""Paragraphs on either side in which a pull quote's origin is looked for."""


_DASHED = re.compile(r"(?<=[\"”’»“』」.!?…])\s*[–—―-]{1,2}\s*([^–—―]{3,80})$")


_CAPITALISED = lazy_pattern(r"\w{4,}|[\u2e80-\u9fff]{2,}")


def attributed_pull_quotes(context: Context) -> Iterator[Sequence[int]]:
    """Lines set apart that stand again, in quotation marks, in a paragraph nearby, with
    the line that names the speaker. The name must stand in a paragraph too."""
    if not context.quoting:
        return
    for index in maybe_quoted(context):
        text = context.shown(index)
        below = index + 1
        named = context.has(below) and below not in context.hits and not context.is_prose(below)
        if not (named or _DASHED.search(text)):
            continue
        if words(text) < SUBHEAD_WORDS:
            continue
        core, name = _split_attribution(text)
        taken = [index]
        if not name and named:
            name = context.shown(below)
            taken.append(below)
            if not is_name(name):
                continue
        if not name or (ends_sentence(core) and not is_quoted(text)):
            continue
        if words(core) < SUBHEAD_WORDS or BULLET.match(text):
            continue
        quoting = context.near(context.quoting, index, QUOTE_WINDOW)
        around = context.near(context.prose, index, QUOTE_WINDOW)
        if any(_stands_quoted(core, paragraph) for paragraph in quoting) and any(
            _names_in(name, paragraph) for paragraph in around
        ):
            yield taken


def quoted_pull_quotes(context: Context) -> Iterator[Sequence[int]]:
    """Lines in quotation marks, no name under them, that stand again in a paragraph
    nearby. An interview's subheads look the same, so this is no certainty."""
    if not context.quoting:
        return
    for index in maybe_quoted(context):
        text = context.shown(index)
        if index < context.prose[0] or not is_quoted(text):
            continue
        core = strip_quotes(text)
        if (
            words(core) > SUBHEAD_WORDS
            and any(
                _stands_quoted(core, paragraph)
                for paragraph in context.near(context.quoting, index, QUOTE_WINDOW)
            )
        ):
            yield [index]


def _split_attribution(text: str) -> tuple[str, str]:
    """A quotation and the name after its dash, if it has one; quotation marks dropped."""
    match = _DASHED.search(text)
    if match and is_name(match[1]):
        return strip_quotes(text[: match.start()]), match[1]
    return strip_quotes(text), ""


def _stands_quoted(core: str, paragraph: str) -> bool:
    """Whether the words stand in the paragraph, which has more, between quotation marks."""
    core = core.rstrip(".,;!?… ")
    if len(paragraph) <= len(core) + 2:
        return False
    # The first letter may be a capital in the one and not in the other.
    at = paragraph.find(core[1:], 1) - 1
    if at < 0 or paragraph[at].lower() != core[0].lower():
        return False
    before, after = paragraph[:at], paragraph[at + len(core) :]
    return any(mark in before for mark in OPENERS) and any(mark in after for mark in CLOSERS)


def _names_in(name: str, paragraph: str) -> bool:
    """Whether a word of the name (four letters or more) stands in the paragraph."""
    return any(word in paragraph for word in _CAPITALISED.findall(name) if not word[0].islower())
