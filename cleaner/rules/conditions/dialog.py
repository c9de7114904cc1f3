"""What a consent dialog says of its kinds of cookies. An article on cookies says the same, so such
lines have no rule's words: they go where a notice and buttons stand around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from cleaner.lazy import lazy_pattern
from cleaner.rules.conditions.around import ARTICLE
from cleaner.rules.conditions.topic import TOPICS
from cleaner.rules.context import Context
from cleaner.rules.rule import Finder, trim
from cleaner.shape import ends_sentence, words

BETWEEN = 60
"""Lines between two that are surely the dialog's: two or three a kind of cookies or a purpose."""

TOLD_SHARE = 3
"""Of so many of them one at least is the dialog's by its words."""

TITLE_WORDS = 4
"""Of the name of a kind of cookies."""

KEY_LETTERS = 400

IN_A_ROW = 3
"""Sentences that are the dialog's only by what they are about. An article that stands between the
dialog above it and the one below has more."""

LEAST_SENTENCES = 2
"""Of them, where no line between is the dialog's by its words."""

ODD_WORDS, ODD_ONE = 6, 10
"""Words of a line that may be anything, and of how many lines one may (``Max. age: 390 d``)."""

SENTENCE_LETTERS, LONGEST_SENTENCE = 24, 1200
WIDE, WIDE_LETTERS = "\u2e80", 2.5
"""From which letter on one says as much as how many of the others."""

_NOTHING = re.compile(r"(?!)")


def dialog_lines(
    pattern: re.Pattern[str],
    panels: frozenset[str] = frozenset(),
    about: re.Pattern[str] = _NOTHING,
    speech: str = _NOTHING.pattern,
) -> Finder:
    """Lines that the pattern matches from end to end or that are words of ``panels`` (trimmed
    keys: kinds of consent, switches, heads of columns), and their titles, between two that are a
    dialog's wherever they stand, a button one of them. Nothing else may stand between, but beside
    a stack of buttons a few sentences in which ``about`` is found (what such a dialog deals with)
    and no ``speech``; and the text has paragraphs elsewhere."""
    spoken = lazy_pattern(speech)

    def is_told(context: Context, index: int) -> bool:
        return trim(context.blocks[index].key) in panels or _matches(context, index, pattern)

    def is_about(context: Context, index: int) -> bool:
        key = context.blocks[index].key
        letters = len(key) * (WIDE_LETTERS if key[:1] > WIDE else 1)
        if not SENTENCE_LETTERS <= letters <= LONGEST_SENTENCE:
            return False
        if len(key) > KEY_LETTERS:  # longer ones are not folded
            key = key.casefold()
        return bool(about.search(key)) and not spoken.search(key)

    def find(context: Context) -> Iterator[Sequence[int]]:
        edges = [index for index in context.hits if _is_edge(context, index)]
        stretches: list[list[int]] = []
        presses = pressed = False
        for above, below in [*pairwise(edges), (-1, -1)]:
            lines = of_dialog(context, above, below, pressed) if above >= 0 else None
            presses = presses or (above >= 0 and not is_name(context, above))
            pressed = pressed or (above >= 0 and is_button(context, above))
            if lines is not None:
                stretches.append(lines)
                presses = presses or not is_name(context, below)
                pressed = pressed or is_button(context, below)
                continue
            if presses:
                yield from filter(None, stretches)
            stretches, presses, pressed = [], False, False
        if edges and is_button(context, edges[0]):
            yield from filter(None, [beyond(context, edges[0], -1)])
        if edges and is_button(context, edges[-1]):
            yield from filter(None, [beyond(context, edges[-1], 1)])

    def beyond(context: Context, edge: int, step: int) -> list[int] | None:
        """What is the dialog's between the outermost button and one that is none by itself."""
        for at in range(edge + step * (BETWEEN + 1), edge, -step):
            if context.has(at) and _is_doubtful_edge(context, at) and not is_name(context, at):
                lines = of_dialog(context, min(at, edge), max(at, edge), pressed=True)
                if lines is not None:
                    return lines
        return None

    def of_dialog(context: Context, above: int, below: int, pressed: bool) -> list[int] | None:
        """What is the dialog's between two lines that are (behind a button of it, if ``pressed``);
        ``None``: another text begins."""
        between = range(above + 1, below)
        if not between:
            return []
        if len(between) > BETWEEN or (not pressed and _are_sentences(context, above, below)):
            return None
        sure = {
            index
            for index in between
            if is_told(context, index) or context.is_hit(index, "cookie-notice")
        }
        sentences: set[int] = set()
        if _is_stacked(context, above) or _is_stacked(context, below):
            others = (index for index in between if index not in sure)
            sentences = {index for index in others if is_about(context, index)}
        if not _are_told(context, between, sure, sentences):
            return None
        if len(context.prose) - sum(map(context.is_prose, between)) < ARTICLE:
            return None
        return list(between)

    def is_name(context: Context, index: int) -> bool:
        """Whether an edge is the name of a kind of cookies: an article has headings like it."""
        return trim(context.blocks[index].key) in panels

    def is_button(context: Context, index: int) -> bool:
        return not is_name(context, index) and not _are_sentences(context, index)

    return find


def _are_told(context: Context, between: range, sure: set[int], sentences: set[int]) -> bool:
    """Whether lines are all a dialog's: surely, or by what they are about, or titles of such."""
    if not sure and len(sentences) < LEAST_SENTENCES:
        return False
    if len(between) > TOLD_SHARE * (len(sure) + len(sentences)):
        return False
    row = odd = 0
    for index in between:
        row = row + 1 if index in sentences and ends_sentence(context.shown(index)) else 0
        if row > IN_A_ROW:
            return False
        if index in sure or index in sentences or _is_title(context, index):
            continue
        odd += ODD_ONE
        if odd > len(between) or words(context.shown(index)) > ODD_WORDS:
            return False
    return True


def _is_stacked(context: Context, index: int) -> bool:
    """Whether a line has another button above or below it: headings of an article have text."""
    return any(
        context.is_hit(at, "cookie-notice") and not ends_sentence(context.shown(at))
        for at in (index - 1, index + 1)
    )


def _is_edge(context: Context, index: int) -> bool:
    """Whether the line is a notice or a button wherever it stands, and none of a policy."""
    trimmed = trim(context.blocks[index].key)
    for rule in context.hits[index]:
        if rule.label != "cookie-notice":
            continue
        # What a rule without ambiguous phrases asks of its buttons is that they head nothing.
        button = rule.part == "button" and not rule.ambiguous and rule.is_phrase(trimmed)
        doubtful = rule.depends(trimmed) and not button
        if not doubtful and not rule.doubtful(trimmed):
            return not TOPICS["cookie-notice"](context, index)
    return False


def _is_doubtful_edge(context: Context, index: int) -> bool:
    """Whether the line is a button where it stands, in a stack of them, and no footer's link."""
    if context.is_hit(index, "legal-footer"):
        return False
    trimmed = trim(context.blocks[index].key)
    return (
        any(
            rule.label == "cookie-notice"
            and rule.when is not None
            and rule.is_phrase(trimmed)
            and rule.when(context, index)
            for rule in context.hits.get(index, ())
        )
        and _is_stacked(context, index)
        and not TOPICS["cookie-notice"](context, index)
    )


def _are_sentences(context: Context, *lines: int) -> bool:
    return all(ends_sentence(context.shown(index)) for index in lines)


def _matches(context: Context, index: int, pattern: re.Pattern[str]) -> bool:
    key = context.blocks[index].key
    return len(key) <= KEY_LETTERS and bool(pattern.fullmatch(trim(key)))


def _is_title(context: Context, index: int) -> bool:
    text = context.shown(index)
    ends = ends_sentence(text) and not text.endswith(("...", "…"))
    return words(text) <= TITLE_WORDS and not ends
