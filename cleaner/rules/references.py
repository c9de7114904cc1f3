"""Headings over a manual's references: the section that manuals end in, not a list of articles."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from cleaner.model import Block
from cleaner.rules.rule import Rule

HEADING = 48
"""Letters of a heading."""

_REFERENCE = re.compile(
    r"(?a:[A-Za-z_][\w.+:-]{0,40})\([1-9][a-z]{0,5}\)(?=[,.; ]|$)|"
    r"[^<>|]{4,80}<(?:https?|ftp)://[^<>\s]{4,200}>"
)
_ADDRESS = re.compile(r"<(?:https?|ftp)://[^<>\s]{4,200}>$")
"""A page of a manual with its section (``crontab(5)``), or words and an address in angle brackets:
what text has for a link, where a list of articles has headlines."""


def over_references(blocks: Sequence[Block], hits: Mapping[int, tuple[Rule, ...]]) -> Sequence[int]:
    """Of the lines with words of rules for lists of articles those over a reference of a manual."""
    return [
        index
        for index, rules in hits.items()
        if len(blocks[index].text) <= HEADING
        and any(rule.label == "related" for rule in rules)
        and _refers(blocks, index + 1)
    ]


def _refers(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line is a reference, or has the address of what it names on the line below."""
    if index >= len(blocks):
        return False
    if _REFERENCE.match(blocks[index].shown):
        return True
    below = index + 1
    return below < len(blocks) and bool(_ADDRESS.match(blocks[below].shown))
