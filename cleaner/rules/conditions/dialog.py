"""Whether a line stands in a consent dialog. What it says of its kinds of cookies, an article on
cookies says too: only the notice and the buttons around tell one from the other."""

from __future__ import annotations

import re

from cleaner.rules.conditions.topic import POLICY_LINES, TOLD_IN
from cleaner.rules.context import Context
from cleaner.rules.rule import Condition, trim
from cleaner.shape import ends_sentence

AROUND = 6
"""Lines above and below in which the notice and the buttons may stand."""


def in_dialog(word: re.Pattern[str]) -> Condition:
    """The run of consent lines that the line stands in has, near it, above and below, a line that
    is nobody's ordinary words, a button among them; and no paragraphs have the ``word``."""

    def check(context: Context, index: int) -> bool:
        buttons = 0
        for step in (-1, 1):
            sure = False
            at = index + step
            while abs(at - index) <= AROUND and context.is_hit(at, "cookie-notice"):
                if _is_sure(context, at):
                    sure = True
                    buttons += not ends_sentence(context.shown(at))
                at += step
            if not sure:
                return False
        return buttons > 0 and not _is_on(context, word)

    return check


def _is_sure(context: Context, index: int) -> bool:
    """Whether the line is a notice or a button wherever it stands."""
    trimmed = trim(context.blocks[index].key)
    for rule in context.hits[index]:
        if rule.label != "cookie-notice":
            continue
        # What a rule without ambiguous phrases asks of its buttons is that they head nothing.
        if rule.is_phrase(trimmed):
            if not (rule.ambiguous and rule.depends(trimmed)):
                return True
        elif not (rule.depends(trimmed) or rule.doubtful(trimmed)):
            return True
    return False


def _is_on(context: Context, word: re.Pattern[str]) -> bool:
    """Whether paragraphs that no rule knows have the word. Of a page with very many notices it is
    not asked: that would be quadratic."""
    if context.lines_of["cookie-notice"] > POLICY_LINES:
        return False
    return sum(bool(word.search(line)) for line in context.folded_prose.split("\n")) >= TOLD_IN
