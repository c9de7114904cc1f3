"""The fields of a form by which readers comment: their names are anybody's words, so they go
where the form's heading or its button stands beside them, and as the fields of one form only."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.normalise.paragraphs import BULLET
from cleaner.rules.conditions.around import COLONS
from cleaner.rules.conditions.topic import TOPICS
from cleaner.rules.context import Context
from cleaner.rules.rule import Finder, trim

FIELDS_MOST = 10
"""Lines of a form."""

FIELD_LETTERS = 80

_NOTE = re.compile(r"(?: ?\([^()]{2,50}\)| ?\*)+$")
"""``Name (required)``, ``E-mail (will not be published) (required)``, ``Website (optional)``."""


def comment_fields(
    names: frozenset[str], mails: frozenset[str], others: frozenset[str], buttons: frozenset[str]
) -> Finder:
    """A field for a name and one for an address, with what fields and buttons stand among them,
    right below the heading of a form for comments or right above its button. Not under a colon:
    it announces what the text lists. The words are trimmed keys without notes."""

    def find(context: Context) -> Iterator[Sequence[int]]:
        seen = -1
        for index in list(context.hits):
            if index > seen and context.is_hit(index, "comments"):
                first = last = index
                while index - first < FIELDS_MOST and is_part(context, first - 1):
                    first -= 1
                while last - index < FIELDS_MOST and is_part(context, last + 1):
                    last += 1
                seen = last
                yield from of_form(context, range(first, last + 1))

    def of_form(context: Context, form: range) -> Iterator[Sequence[int]]:
        if form[0] > 0 and context.shown(form[0] - 1).endswith(tuple(COLONS)):
            return
        keys = {index: _key(context, index) for index in form}
        asked = [index for index in form if keys[index] in names or keys[index] in mails]
        kinds = {keys[index] in names for index in asked}
        if len(kinds) < 2:
            return
        fields = [index for index in form if index in asked or keys[index] in others]
        if any(_is_edge(context, index) for index in form if index not in fields):
            yield [index for index in form if index in fields or keys[index] in buttons]

    def is_part(context: Context, index: int) -> bool:
        if not context.has(index) or BULLET.match(context.shown(index)):
            return False
        if context.is_hit(index, "comments"):
            return True
        key = _key(context, index)
        return key in names or key in mails or key in others or key in buttons

    return find


def _key(context: Context, index: int) -> str:
    key = context.blocks[index].key
    return trim(_NOTE.sub("", key)) if len(key) <= FIELD_LETTERS else ""


def _is_edge(context: Context, index: int) -> bool:
    """Whether the line is a comment form's own: its rule takes it where it stands."""
    trimmed = trim(context.blocks[index].key)
    for rule in context.hits.get(index, ()):
        if rule.label == "comments" and not rule.doubtful(trimmed):
            stands = rule.when is None or not rule.depends(trimmed) or rule.when(context, index)
            if stands and rule.is_phrase(trimmed):
                return not TOPICS["comments"](context, index)
    return False
