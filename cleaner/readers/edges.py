"""Words that only the edge of an element parts: ``<span>Weight</span><span>80 g</span>``.

Browsers set such elements apart by style, which nobody reads here. In the golds of WCXB 840 of
842 pairs of a small letter and a capital between two elements are two words, and so are 495 of
496 pairs with a figure; pairs of small letters are one word as often as two
(``<b>busi</b><i>ness</i>``), and stay together.
"""

from __future__ import annotations

NONE, CLOSED, BETWEEN, RAISED = range(4)
"""What lies between two stretches of text: nothing that may part them; where an element ends;
where one ends and another begins; where one that is set above or below the line does either, or
a word may be broken (``wbr``)."""

_ENDS = ".!?"
_MONEY = "$€£"


def at_start(edge: int) -> int:
    """The edge once an element begins, too."""
    return BETWEEN if edge == CLOSED else edge


def at_end(edge: int) -> int:
    """The edge once an element ends, too."""
    return CLOSED if edge == NONE else edge


def stand_apart(before: str, after: str) -> bool:
    """Whether two stretches of text, with two elements' edge between, are words of their own, by
    the last three letters of the one and the first two of the other. A word of which one part
    stands in an element is one (``You<b>Tube</b>``): nobody asks there.

    >>> stand_apart("ght", "80"), stand_apart("ots", "So")
    (True, True)
    >>> stand_apart("e", "Ba"), stand_apart("ine", "ss")
    (False, False)
    """
    last, first = before[-1], after[0]
    if first.isupper():
        if last.islower():
            return before[-2:-1].isalnum()
        if last in _ENDS:
            return before[-2:-1].islower() and before[-3:-2].isalpha()
        if last.isupper():
            return before[-2:-1].isalpha() and after[1:2].isalpha()
        if last.isdigit():
            return after[1:2].isalpha()
        return last == ")" or (last == ":" and before[-3:-1].isalpha() and len(before) == 3)
    if first.isdigit():
        if last.isdigit():
            return before[-2:-1].isdigit() and after[1:2].isdigit()
        if last.isupper():
            return before[-2:-1].isalpha() and after[1:2].isdigit()
        if last.islower():
            return before[-2:-1].isalnum()
        return last == ")" or (last == ":" and before[-2:-1].isalpha())
    return first in _MONEY and last.islower()
