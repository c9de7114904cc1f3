"""Lines that a text's own form makes a part of it: code between fences, the headings of a manual
page, the notices of a licence."""

from __future__ import annotations

import re

from cleaner.rules.context import Context
from cleaner.rules.manuals import is_heading

GRANTED_WITHIN = 30
"""Lines between a notice of copyright and what it permits: more notices, of other owners."""

_OWNED = re.compile(r"copyright|©|\(c\)|rights reserved")
_GRANT = re.compile(
    r"permission is (?:hereby )?granted|permission to (?:use|copy)\b|"
    r"redistributions? (?:and use|of source|in binary)|version 2\.0 \(the [\"“]license|"
    r"is free software[,;:]? (?:you can redistribute|you are free to change|see the source for copying)|"
    r"everyone is permitted to copy|"
    r"provided [\"“'`]{0,2}as[ -]is\b|^spdx-license-identifier:|"
    r"\blicen[cs]e: ?(?:[al]?gpl|mit|bsd|apache|mpl|expat|isc|public domain)\b",
    re.IGNORECASE,
)
"""What a licence of software says, whichever it is, and how a file of many licences names one. That
a site runs on free software is no grant: such a line stands below many a page's own notice."""


def is_of_form(context: Context, index: int) -> bool:
    """The line is code between fences, or the heading of a manual page."""
    return index in context.fenced or is_manual_heading(context, index)


def is_manual_heading(context: Context, index: int) -> bool:
    """The line is in capitals at the left edge, a blank line above and an indented one right
    below, and the text has more such lines: a manual page as ``man`` prints it."""
    return is_heading(context.blocks, index) and context.is_manual


def is_of_licence(context: Context, index: int) -> bool:
    """The line says who owns what a licence right below permits to use: it is a part of the
    licence, which must be kept with it. A page's own notice stands at its foot, and under it
    nothing is granted."""
    if not _OWNED.search(context.blocks[index].key):
        return False
    below = context.blocks[index + 1 : index + 1 + GRANTED_WITHIN]
    return any(_GRANT.search(block.key) for block in below)
