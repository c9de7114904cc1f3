"""Pages of code: manuals, references of interfaces, tutorials.

A signature, a table of parameters or a list of names looks like a menu, and a reference may have
one sentence among them. So the labeller doubts half of such pages, and less of them is junk than
it thinks: what lies between menu and footer is one piece. ``code.pyx`` has the compiled twin of
``code_cut``.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.model import Block
from cleaner.readers.tree import Mark

LIKELY = 0.1
"""Blocks less likely than that are the menus and footers, of any page."""
LEAST_CODE = 0.1
"""Share of a page's likely words that stand in blocks with code. Any from .05 to .3 is as good."""
CODE_CUT = 0.15
"""No more is doubted on pages of code. Cross-validated on WCXB, with ``JUNK``, documentation's F1
rises from .932 to .939 and no type's falls. Of manuals and references that none was trained on
(``benchmarks.manuals``) more stays and hardly more junk; cuts from .1 to .2 are as good to .001."""
LONG = 6000
"""Likely words of a page whose menus are next to nothing beside it. What is deep in a whole book
is doubted by its place alone, which no page that was trained on had."""
LONG_CUT = 0.05
"""No more is doubted of so long a page of code. With ``CODE_CUT``, of pages of manuals from 180 KB
on (``benchmarks.manuals --long``) .950 and .961 of the words stay (packages seen and unseen), which
were .935 and .948, with .996 and .982 of the result theirs, which were .998 and .985. From 4,000
words on there are articles with code in them, whose readers' comments would stay as well."""
JUNK = 0.05
"""Between what stays, what is less likely than that is a menu or a notice after all."""
EVERYTHING = 1.0
"""The cut that bounds no other."""


def code_cut(
    blocks: Sequence[Block],
    marks: Sequence[Sequence[Mark]],
    likely: Sequence[float],
    counts: Sequence[float],
) -> float:
    """The most that is doubted of a page of code; of another, ``EVERYTHING``. ``marks`` and
    ``counts``: those of each block, and its words. Linear."""
    total = code = 0.0
    for block, own, p, count in zip(blocks, marks, likely, counts, strict=True):
        if p >= LIKELY:
            total += count
            if block.kind == "pre" or any(mark.kind == "code" for mark in own):
                code += count
    if code == 0.0 or code < LEAST_CODE * total:
        return EVERYTHING
    return LONG_CUT if total >= LONG else CODE_CUT


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
