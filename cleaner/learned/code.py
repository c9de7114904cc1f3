"""Pages of code: manuals, references of interfaces, tutorials.

A signature, a table of parameters or a list of names looks like a menu, and a reference may have
one sentence among them. So the labeller doubts half of such pages, and less of them is junk than
it thinks: what lies between menu and footer is one piece. ``code.pyx`` has the compiled twin of
``is_of_code``.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.model import Block
from cleaner.readers.tree import Mark

LIKELY = 0.1
"""Blocks less likely than that are the menus and footers, of any page."""
LEAST_CODE = 0.1
"""Share of a page's likely words that stand in blocks with code. Any from .05 to .3 is as good."""
CODE_CUT = 0.2
"""No more is doubted on pages of code. Cross-validated on WCXB, with ``JUNK``, documentation's F1
rises from .932 to .938 and no type's falls; of pages of 45 manuals and references, none trained
on, .95 of the words in their generators' content elements stay in place of .91, with as few
others. Cuts from .1 to .3 are as good to .001."""
JUNK = 0.05
"""Between what stays, what is less likely than that is a menu or a notice after all."""


def is_of_code(
    blocks: Sequence[Block],
    marks: Sequence[Sequence[Mark]],
    likely: Sequence[float],
    counts: Sequence[float],
) -> bool:
    """Whether a page is one of code. ``marks`` and ``counts``: those of each block, and its
    words. Linear."""
    total = code = 0.0
    for block, own, p, count in zip(blocks, marks, likely, counts, strict=True):
        if p >= LIKELY:
            total += count
            if block.kind == "pre" or any(mark.kind == "code" for mark in own):
                code += count
    return code > 0.0 and code >= LEAST_CODE * total


def with_gaps_filled(kept: Sequence[bool], likely: Sequence[float]) -> list[bool]:
    """What is kept, and the blocks between two kept ones of which none is surely junk. Linear."""
    stay = list(kept)
    last = -1
    for index, keep in enumerate(kept):
        if keep:
            if last >= 0:
                stay[last:index] = [True] * (index - last)
            last = index
        elif likely[index] < JUNK:
            last = -1
    return stay
