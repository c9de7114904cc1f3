"""Headings of a manual page as ``man`` prints it."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.model import Block, is_glued

INDENTS = ("   ", "\t")
"""How the text under a manual's heading is set in."""

HEADINGS = 4
"""A manual page has NAME, SYNOPSIS and DESCRIPTION at least. One heading in capitals over an
indented line may be a menu, in a text that kept the indents of its page's source."""


def has_manual_headings(blocks: Sequence[Block]) -> bool:
    """Whether so many lines of a text look like a manual's headings that they are. Linear."""
    found = 0
    for index in range(len(blocks)):
        found += is_heading(blocks, index)
        if found >= HEADINGS:
            return True
    return False


def is_heading(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line is in capitals at the left edge, a blank line above and an indented one
    right below."""
    text, below = blocks[index].text, index + 1
    return (
        text[:1].isupper()
        and text.isupper()
        and below < len(blocks)
        and is_glued(blocks[index].gap)
        and not (index > 0 and is_glued(blocks[index - 1].gap))
        and blocks[below].text.startswith(INDENTS)
    )
