"""Where text may be mojibake, told before ftfy is asked, or even imported.

ftfy finds mojibake by one pattern of letters and signs that no writing has side by side. Every
match of that pattern has in it a letter that tells of mojibake by itself or one of the pairs named
here; ``tests/test_mojibake.py`` goes through ftfy's pattern and shows that none is missing. Text
in Russian, Greek or Chinese has no such pair, and French or Polish text few.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple


def _between(first: str, last: str) -> str:
    return "".join(map(chr, range(ord(first), ord(last) + 1)))


def _lower(letters: str) -> str:
    return "".join(filter(str.islower, letters))


_BAD = "¦¤¨¬¯¸ª\xbaƒˆˇ˘˛˜†‡‰⌐◊\ufffd"
"""Signs that hardly stand in text but for mojibake."""
_SIGNS = _BAD + "¢£¥₧€¶§¹²³±¼½¾×µ÷⁄∂∆∏∑√∞∩∫≈≠≡≤≥№°" + _between("─", "▟")
"""Currencies, mathematics, boxes: what the bytes of UTF-8 are in older encodings."""
_QUOTES = "‘‚“”„‹›«»¡¿©®™•΄΅˝\uf8ff"
"""The like, which stand beside words, and beside each other."""
_MARKS = "\xa0\xad·´–—―…’"
"""Marks of any text, which tell of mojibake behind few letters only."""
_ACCENTED = _between("À", "ſ") + "Ґґﬁﬂ"
_GREEK_AND_CYRILLIC = _between("Ά", "ώ") + _between("Ё", "џ")
_CAPITALS = "".join(filter(str.isupper, _ACCENTED))

CONTROLS = _between("\x80", "\x9f")
"""Mojibake wherever they stand."""
LEADS = "ÂÃŒœ"
"""Mojibake before all but an unaccented letter: *œuvre* and *NÃO* are words."""


class Pair(NamedTuple):
    """Letters and signs one of which stands before another."""

    first: str
    second: str


PAIRS = (
    Pair(_SIGNS + _QUOTES + _ACCENTED + "ВГРСΒΓΞΟβ", _SIGNS),
    Pair(_SIGNS + _ACCENTED + "ВГРСΒΓΞΟβ", _QUOTES),
    Pair(_GREEK_AND_CYRILLIC, _BAD),
    Pair(_SIGNS + "®»˝”›™‚", _ACCENTED),
    Pair(_lower(_ACCENTED) + _lower(_GREEK_AND_CYRILLIC) + "В", _CAPITALS + "Ђ"),
    Pair("ÂÃÎÐØÙβ√", _MARKS + "œšŠžŸ"),
)
"""Each alternative of ftfy's pattern that has no letter of the above in it has one of these."""


def _class(letters: str) -> str:
    return f"[{re.escape(letters)}]"


_BESIDE = re.compile(f"[{CONTROLS}]|{'|'.join(LEADS)}|[^\\x00-\\x7f]{{2}}")
"""What text with such a letter or pair has in it, and most has not: asked first, since the pattern
of all pairs takes milliseconds to compile, as does a class with any letter beyond Latin-1."""


@cache
def _signs() -> re.Pattern[str]:
    """The letters that tell: the second of a pair behind its first."""
    telling = sorted(set(chain(CONTROLS, LEADS, *(pair.second for pair in PAIRS))))
    cases = [f"(?<={_class(CONTROLS)})", f"(?<={_class(LEADS)})(?![A-Za-z])"]
    cases += [f"(?<={_class(pair.first)}{_class(pair.second)})" for pair in PAIRS]
    return re.compile(f"{_class(''.join(telling))}(?:{'|'.join(cases)})")


REACH = 16
"""Characters on either side of such a sign that a match may take in: ftfy's pattern has no
alternative longer than seven letters, and looks at nothing beside what it matches."""

STRETCH = 1000
"""Signs side by side are asked about after so many letters: the first few tell most often."""


@cache
def badness() -> re.Pattern[str]:
    """ftfy's pattern of mojibake. Importing ftfy takes a quarter of the time that importing all
    of this package does, and text without such a sign never asks."""
    from ftfy.badness import BADNESS_RE  # noqa: PLC0415 - see above

    return BADNESS_RE


def is_suspicious(text: str) -> bool:
    """``ftfy.badness.is_bad``, asked of the neighbourhoods of the signs alone.

    >>> is_suspicious("itâ€™s"), is_suspicious("L’été à Ñuñoa"), is_suspicious("«Москва»")
    (True, False, False)
    """
    if not _BESIDE.search(text):
        return False
    start = end = -1
    for sign in _signs().finditer(text):
        if start >= 0 and (end < sign.start() - 2 * REACH or end > start + STRETCH):
            if _is_bad(text, start, end):
                return True
            start = -1
        start = sign.start() if start < 0 else start
        end = sign.end()
    return end >= 0 and _is_bad(text, start, end)


def _is_bad(text: str, start: int, end: int) -> bool:
    # Not a slice: the beginning of the text counts, that of a slice would not be it.
    return badness().search(text, max(0, start - REACH), end + REACH) is not None


def _fix_encoding(text: str) -> str:
    import ftfy  # noqa: PLC0415 - see ``badness``

    return ftfy.fix_encoding(text)


_REMEMBERED_LETTERS = 1000
_encoded_once = lru_cache(maxsize=512)(_fix_encoding)
"""A line is repaired as it is read, and again where its spaces may be layout."""


def repair_mojibake(text: str) -> str:
    """UTF-8 that was read as another encoding, read as UTF-8 again (by ftfy).

    Scrapers that guess the encoding wrong leave it behind, and no later step can
    read such text. ftfy changes only what its badness pattern finds, so a text
    without a match is not even handed over: the same result, hundreds of times faster.

    >>> repair_mojibake("itâ€™s")
    'it’s'
    >>> repair_mojibake("L’été à Ñuñoa — “déjà vu”")
    'L’été à Ñuñoa — “déjà vu”'
    """
    if text.isascii() or not is_suspicious(text):
        return text
    return _encoded_once(text) if len(text) <= _REMEMBERED_LETTERS else _fix_encoding(text)
