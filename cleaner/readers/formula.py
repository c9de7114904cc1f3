"""MathML as text."""

from __future__ import annotations

from typing import Any

from cleaner.readers.tags import ACTIONS, BLOCK

TOKENS = frozenset("mi mn mo mtext ms".split())
"""MathML's elements with text; what else stands in a formula repeats it in other notations."""
SIGNS = {"msup": "^", "msub": "_", "mfrac": "/"}
"""What stands before the second part of an element of two."""
MOST_PARTS = 2000
"""Elements of a formula; one of more was not closed."""


def formula(math: Any) -> str | None:
    """The letters and signs of a ``math`` element, with spaces between; ``None`` where it holds
    more than a formula (a block, another formula), since its end tag is missing. Empty where
    the page shows the formula beside it, drawn with letters. O(``MOST_PARTS``).
    """
    if _is_drawn_beside(math):
        return ""
    found: list[str] = []
    for number, part in enumerate(math.iter()):
        if number == MOST_PARTS or ACTIONS.get(part.tag) == BLOCK:
            return None
        if part.tag == math.tag and number:  # each would be read with all that are in it
            return None
        above = part.getparent() if number else None
        sign = SIGNS.get(above.tag) if above is not None else None
        if sign is not None and part.getprevious() is not None and part.getnext() is None:
            found.append(sign)
        if part.tag in TOKENS and part.text:
            found.extend(part.text.split())
    return " ".join(found)


def _is_drawn_beside(math: Any) -> bool:
    """KaTeX gives each formula twice, in two spans without a gap: MathML for those who listen,
    and for those who look spans in spans."""
    around = math.getparent()
    if around is None or around.tag != "span" or around.text or math.tail or around.tail:
        return False
    beside = around.getnext()
    return (
        len(around) == 1
        and beside is not None
        and beside.tag == "span"
        and not beside.text
        and len(beside) > 0
        and beside[0].tag == "span"
    )
