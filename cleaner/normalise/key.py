"""The matching form of a line: what two lines that read the same have in common."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from cleaner.lazy import lazy_pattern
from cleaner.normalise.unicode import STEPS, repair

KEY_LETTERS = 400
"""Longer lines have no folded key: they are paragraphs, no rule looks at them, and
they hold most of the characters of a page."""

_BULLETS = "•‣▪▫●○■□◦·*–—-›»▸►✓✔"
_BULLET = re.compile(rf"[{_BULLETS}]+\s+(?=\S)")

_LINK = "]("
_LINKS = lazy_pattern(
    r"!?\[([^\[\]]{0,200})\]\("
    r"(?:<[^<>]{0,1000}>|[^\s()]{0,1000}(?:\([^\s()]{0,200}\)[^\s()]{0,1000}){0,2})"
    r"""(?: {1,2}(?:"[^"]{0,200}"|'[^']{0,200}'))? ?\)"""
)
"""A link or an image of Markdown, and its text."""
_ENTRY_OF_CONTENTS = lazy_pattern(rf"[{_BULLETS}+]\s+\[[^\[\]]{{1,200}}\]\(#")
_HEADING = lazy_pattern(r"#{2,6}\s+(?=\S)(?![a-z])")
"""One ``#`` begins the title of a page, more over a small letter a comment in a script."""


def fold_all(shown: Sequence[str]) -> list[str]:
    """The key of every line, from its repaired and stripped text (``Block.shown``).

    The same as ``fold`` of each; plain ASCII lines, which are most, cost no call.
    """
    return [
        line.lower()
        if line.isascii()
        and line[:1].isalnum()
        and line.isprintable()
        and len(line) <= KEY_LETTERS
        and _LINK not in line
        else _fold(line)
        for line in shown
    ]


def fold(text: str) -> str:
    """Repaired, NFKC, case folded, white space collapsed, a leading bullet dropped. Of Markdown
    the words that its reader sees, without the marks of headings and the targets of links; but
    a list item that links into the page is an entry of its table of contents, and no button.

    A line longer than ``KEY_LETTERS`` is only repaired. Linear.

    >>> fold("  •  Ｒｅａｄ   MORE&nbsp;»")
    'read more »'
    >>> fold("Donâ€™t miss")
    'don’t miss'
    >>> fold("### [Share](/share?u=1 'Share this')"), fold("* [Share](#share)")
    ('share', '[share](#share)')
    """
    return _fold(repair(text, STEPS)[0])


def _fold(shown: str) -> str:
    if _LINK in shown or shown.startswith("##"):
        shown = _without_markdown(shown)
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


def _without_markdown(shown: str) -> str:
    text = _HEADING.sub("", shown, count=1) if shown[:1] == "#" else shown
    if _LINK in text and not _ENTRY_OF_CONTENTS.match(text):
        # An image may be the text of a link.
        text = _LINKS.sub(r"\1", _LINKS.sub(r"\1", text)).strip()
    return text or shown
