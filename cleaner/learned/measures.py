"""What a unit of text looks like on its own: sizes, marks, digits, capitals.

Every measure holds for any script: lengths count wide characters by what they say,
sentence marks are those of all scripts, and nothing knows a word of any language.
"""

from __future__ import annotations

import re
from array import array

from cleaner.lazy import lazy_pattern
from cleaner.readers.tree import Tree
from cleaner.shape import ends_sentence, letters, words

PROSE_LEAST = 40
"""Letters; see ``cleaner.shape.PROSE_LETTERS``."""
PROSE_SURE = 160
PROSE_LINKED = 0.5
"""A unit that is mostly links is no prose, however long."""

SAMPLE = 2000
"""Characters of a unit that its shares of digits and capitals are counted over."""

_STOPS = lazy_pattern(r"[.!?…。！？؟۔।։።]+(?=[\s\"'”’»“)\]）」』]|$|[\u2e80-\u9fff])")
_WIDE_STOPS = lazy_pattern("[。！？]")
_COMMAS = lazy_pattern(r"[,;:،؛、，；：]")
_DIGITS = lazy_pattern(r"\d")
_CAPITALS = lazy_pattern(r"[A-ZÀ-ÖØ-ÞΑ-ΩА-ЯЁŁŚŻŹĆŃĘĄ]")
_SYMBOLS = lazy_pattern(r"[©®|»«›‹•·→←▶►#@€$£¥₽%+/\\=<>_*~^{}\[\]]")
_TIMES = lazy_pattern(r"\d{1,2}[:.]\d\d\b|\b(?:19|20)\d\d\b")
_PRICES = re.compile(r"[€$£¥₽₹]\s?\d|\d\s?(?:[€£¥₽₹]|zł|kr\b|EUR|USD|GBP)")
REPEAT_LETTERS = 30
"""A text this long that stood before on the page is a copy, not a common label."""


class Measures:
    """Parallel arrays, one entry a unit."""

    __slots__ = (
        "capitals",
        "commas",
        "copies",
        "digits",
        "ends",
        "first",
        "letters",
        "linked",
        "prices",
        "prose",
        "repeats",
        "stops",
        "symbols",
        "times",
        "words",
    )

    def __init__(self) -> None:
        self.letters = array("d")
        self.words = array("d")
        self.linked = array("d")
        """Letters inside links."""
        self.prose = array("d")
        """``letters`` where the unit is prose, else 0."""
        self.ends = array("d")
        self.stops = array("d")
        self.commas = array("d")
        self.digits = array("d")
        self.capitals = array("d")
        self.symbols = array("d")
        self.times = array("d")
        self.first = array("d")
        """0 no letter, 1 lower case, 2 upper case or no case, 3 digit."""
        self.prices = array("d")
        self.repeats = array("d")
        """1 where the same long text stood before."""
        self.copies = array("d")
        """How often the page has the very same text."""


def measure(tree: Tree) -> Measures:
    """Measures of all units. Linear in the text."""
    out = Measures()
    counts: dict[str, int] = {}
    for text in tree.text:
        counts[text] = counts.get(text, 0) + 1
    seen: set[str] = set()
    for unit, text in enumerate(tree.text):
        size = len(text)
        weight = float(letters(text))
        linked = tree.linked[unit] / size
        linked = min(linked, 1.0)
        ends = ends_sentence(text[-40:])
        prose = weight >= PROSE_SURE or (weight >= PROSE_LEAST and ends)
        if linked >= PROSE_LINKED:
            prose = False
        sample = text if size <= SAMPLE else text[:SAMPLE]
        part = weight * len(sample) / size
        head = text[0]
        out.letters.append(weight)
        out.words.append(float(words(text)) if size <= SAMPLE else weight / 6.0)
        out.linked.append(linked * weight)
        out.prose.append(weight if prose else 0.0)
        out.ends.append(1.0 if ends else 0.0)
        out.stops.append(len(_STOPS.findall(sample)) / part)
        out.commas.append(len(_COMMAS.findall(sample)) / part)
        out.digits.append(len(_DIGITS.findall(sample)) / part)
        out.capitals.append(len(_CAPITALS.findall(sample)) / part)
        out.symbols.append(len(_SYMBOLS.findall(sample)) / part)
        out.times.append(1.0 if _TIMES.search(sample) else 0.0)
        if head.isalpha():
            out.first.append(1.0 if head.islower() else 2.0)
        else:
            out.first.append(3.0 if head.isdigit() else 0.0)
        out.copies.append(float(counts[text]))
        out.prices.append(1.0 if _PRICES.search(sample) else 0.0)
        if counts[text] > 1 and weight >= REPEAT_LETTERS:
            out.repeats.append(1.0 if text in seen else 0.0)
            seen.add(text)
        else:
            out.repeats.append(0.0)
    return out
