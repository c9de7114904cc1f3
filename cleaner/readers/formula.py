"""MathML as text."""

from __future__ import annotations

from typing import Any


def formula(math: Any) -> str:
    """What a ``math`` element says: its TeX where the page has that, else its letters and signs.
    Empty where the page shows the same formula beside it, drawn with letters. Linear.

    Wikipedia, LaTeXML and Pandoc write the TeX into an ``annotation``.
    """
    if _is_drawn_beside(math):
        return ""
    for annotation in math.iter("annotation"):
        text = " ".join(annotation.itertext()).strip()
        if text:
            return text
    return " ".join(text.strip() for text in math.itertext() if not text.isspace())


def _is_drawn_beside(math: Any) -> bool:
    """KaTeX gives each formula twice, in spans beside each other: MathML for those who listen
    and letters for those who look."""
    around = math.getparent()
    if around is None or around.tag != "span" or len(around) > 1 or (around.tail or "").strip():
        return False
    beside = around.getnext()
    return (
        beside is not None
        and beside.tag == "span"
        and any(text.strip() for text in beside.itertext())
    )
