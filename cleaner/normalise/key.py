"""The matching form of a line: what two lines that read the same have in common."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from cleaner.normalise.unicode import STEPS, repair

KEY_LETTERS = 400
"""Longer lines have no folded key: they are paragraphs, no rule looks at them, and
they hold most of the characters of a page."""

_BULLETS = "•‣▪▫●○■□◦·*–—-›»▸►✓✔"
_BULLET = re.compile(rf"[{_BULLETS}]+\s+(?=\S)")


def fold_all(shown: Sequence[str]) -> list[str]:
    """The key of every line, from its repaired and stripped text (``Block.shown``).

    The same as ``fold`` of each; plain ASCII lines, which are most, cost no call.
    """
    return [
        line.lower()
        if line.isascii() and line[:1].isalnum() and line.isprintable() and len(line) <= KEY_LETTERS
        else _fold(line)
        for line in shown
    ]


def fold(text: str) -> str:
    """Repaired, NFKC, case folded, white space collapsed, a leading bullet dropped.

    A line longer than ``KEY_LETTERS`` is only repaired. Linear.

    >>> fold("  •  Ｒｅａｄ   MORE&nbsp;»")
    'read more »'
    >>> fold("Donâ€™t miss")
    'don’t miss'
    """
    return _fold(repair(text, STEPS)[0])


def _fold(shown: str) -> str:
    if len(shown) > KEY_LETTERS:
        return shown
    # Folding can undo composition and composition can undo folding; twice settles it
    # (Unicode 3.13, D146: NFKC_Casefold).
    text = shown.lower() if shown.isascii() else unicodedata.normalize("NFKC", shown).casefold()
    if not text.isascii():
        # Turkish capitals: casefold leaves a dot above i, and dotless i apart from it.
        text = text.replace("i\u0307", "i").replace("\u0131", "i")
        text = unicodedata.normalize("NFKC", text)
    key = " ".join(text.split())
    return _BULLET.sub("", key, count=1) if key[:1] in _BULLETS and key else key
