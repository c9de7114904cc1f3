"""The matching form of a line: what two lines that read the same have in common."""

from __future__ import annotations

import re
import unicodedata

from cleaner.normalise.unicode import STEPS, is_clean, repair

KEY_LETTERS = 400
"""Longer lines have no folded key: they are paragraphs, no rule looks at them, and
they hold most of the characters of a page."""

_BULLETS = "•‣▪▫●○■□◦·*–—-›»▸►✓✔"
_BULLET = re.compile(rf"[{_BULLETS}]+\s+(?=\S)")


def fold(text: str) -> str:
    """Repaired, NFKC, case folded, white space collapsed, a leading bullet dropped.

    A line longer than ``KEY_LETTERS`` is only stripped. Linear.

    >>> fold("  •  Ｒｅａｄ   MORE&nbsp;»")
    'read more »'
    >>> fold("Donâ€™t miss")
    'don’t miss'
    """
    if len(text) > KEY_LETTERS:
        return text.strip()
    if text.isascii():
        if "&" in text or not text.isprintable():
            text = repair(text, STEPS)[0]
        if text.isascii():
            key = " ".join(text.lower().split())
            return _BULLET.sub("", key, count=1) if key[:1] in _BULLETS and key else key
    elif not is_clean(text):
        text = repair(text, STEPS)[0]
    # Folding can undo composition and composition can undo folding; twice settles it
    # (Unicode 3.13, D146: NFKC_Casefold).
    text = unicodedata.normalize("NFKC", text).casefold()
    key = " ".join(unicodedata.normalize("NFKC", text).split())
    return _BULLET.sub("", key, count=1) if key[:1] in _BULLETS and key else key
