"""Characters that nobody sees: controls, soft hyphens, zero-width signs, direction marks."""

from __future__ import annotations

import re

from cleaner.lazy import lazy_pattern

_CONTROL = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]|\x1b\\[[0-9;]*[A-Za-z]"
)
_TERMINAL_ESCAPE = lazy_pattern("\x1b\\[[0-9;]*[A-Za-z]")
_SURROGATE_PAIR = lazy_pattern("[\ud800-\udbff][\udc00-\udfff]")
_INVISIBLE = re.compile("[\u200b\u2060-\u2064\ufeff\u180e\ufff9-\ufffb]")
_JOINER = re.compile("[\u200c\u200d]+")
_BIDI = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = lazy_pattern("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")

_JOINING_SCRIPTS = (
    (0x0590, 0x08FF),
    (0x0900, 0x0DFF),
    (0x0E00, 0x109F),
    (0x1780, 0x18AF),
    (0xFB50, 0xFEFC),
)
"""Hebrew to Arabic, the Indic blocks, Thai to Burmese, Khmer and Mongolian, Arabic
presentation forms: a joiner between their letters changes how they are read."""


def remove_controls(text: str) -> str:
    """No control characters, terminal escapes, non-characters or lone surrogates.

    None of them can be seen, all of them break something downstream: JSON parsers,
    terminals, encoders. A surrogate pair becomes the character it means.

    >>> remove_controls("a\\x00b\\x1b[31mc\\ud83d\\ude00")
    'abc😀'
    """
    if not _CONTROL.search(text):
        return text
    text = _TERMINAL_ESCAPE.sub("", text)
    text = _SURROGATE_PAIR.sub(_join_pair, text)
    return _CONTROL.sub("", text)


def _join_pair(pair: re.Match[str]) -> str:
    high, low = map(ord, pair[0])
    return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))


def remove_soft_hyphens(text: str) -> str:
    """No soft hyphens: they only mark where a browser may break the word.

    >>> remove_soft_hyphens("Donau\\u00addampf")
    'Donaudampf'
    """
    return text.replace("\u00ad", "") if "\u00ad" in text else text


def remove_invisible(text: str) -> str:
    """No zero-width spaces, word joiners, byte-order marks.

    They come from editors and watermarks, and make equal words unequal. Zero-width
    joiner and non-joiner stay where they are spelling: between letters of Arabic,
    Indic and South-East Asian scripts, and the joiner in emoji.

    >>> remove_invisible("co\\u200bokie\\ufeff")
    'cookie'
    >>> remove_invisible("می\\u200cخواهم") == "می\\u200cخواهم"
    True
    """
    text = _INVISIBLE.sub("", text)
    if _JOINER.search(text):
        return _JOINER.sub(_joiner_if_spelling, text)
    return text


def _joiner_if_spelling(joiner: re.Match[str]) -> str:
    text = joiner.string
    before = text[joiner.start() - 1] if joiner.start() else ""
    after = text[joiner.end()] if joiner.end() < len(text) else ""
    if _joins(before) and (_joins(after) or not after.isalpha()):
        return joiner[0][0]
    if joiner[0][0] == "\u200d" and _is_pictograph(before) and _is_pictograph(after):
        return "\u200d"
    return ""


def _joins(character: str) -> bool:
    return bool(character) and any(low <= ord(character) <= high for low, high in _JOINING_SCRIPTS)


def _is_pictograph(character: str) -> bool:
    # Gender signs and variation selector 16 take part in emoji sequences.
    return bool(character) and (
        ord(character) >= 0x1F000 or 0x2190 <= ord(character) <= 0x2BFF or character == "\ufe0f"
    )


def remove_bidi_controls(text: str) -> str:
    """No direction marks where all letters run one way; overrides never.

    Left over from copied pages, they reorder what stands beside them. In a line that
    mixes right-to-left and left-to-right letters the plain marks (LRM, RLM, ALM) can
    be what keeps a sign on its right side, so there they stay.

    >>> remove_bidi_controls("\\u202eabc\\u202c\\u200e")
    'abc'
    >>> remove_bidi_controls("ב\\u200fC++\\u200f") == "ב\\u200fC++\\u200f"
    True
    """
    if not _BIDI.search(text):
        return text
    mixed = _RIGHT_TO_LEFT.search(text) and re.search("[A-Za-z0-9]", text)
    return _BIDI.sub(
        lambda mark: mark[0] if mixed and mark[0] in "\u200e\u200f\u061c" else "", text
    )
