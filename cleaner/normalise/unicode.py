"""Repair and unify characters. Every function leaves clean text as it is.

The order of ``STEPS`` matters: entities can hide mojibake, mojibake must be repaired
before its bytes are taken for control characters, and composition (NFC) comes last.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Literal

from cleaner.lazy import lazy_pattern
from cleaner.normalise.invisible import (
    remove_bidi_controls,
    remove_controls,
    remove_invisible,
    remove_soft_hyphens,
)
from cleaner.normalise.mojibake import is_suspicious, repair_mojibake

_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_TAG = re.compile(r"<[a-zA-Z/!]")
_ODD_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f]")
_MARK_RUN = lazy_pattern(r"([^\w\s\x00-\x7f]{200,})")
"""Marks, which normal forms sort: in time that grows with the square of the run, so that a
page of nothing else would take minutes. Signs too, which have nothing to sort."""
_LONG = 1000
"""Shorter texts have no run that takes long."""
_MOST_ENTITIES = 3
"""``&amp;amp;lt;`` stands for ``&lt;`` after two rounds; nothing real is nested deeper."""


def unescape_entities(text: str) -> str:
    """HTML entities that were left in text, as the characters they stand for.

    Text that was escaped twice shows ``&amp;`` to its readers. A text with tags in
    it (``<b>``) is source code or a page about HTML: it keeps its entities.

    >>> unescape_entities("Marks &amp; Spencer &#8211; sale")
    'Marks & Spencer – sale'
    >>> unescape_entities("Write <b>&amp;</b> to show it")
    'Write <b>&amp;</b> to show it'
    >>> unescape_entities("AT&T;")
    'AT&T;'
    """
    if "&" not in text or _TAG.search(text):
        return text
    for _ in range(_MOST_ENTITIES):
        plain = _ENTITY.sub(_character_of, text)
        # An escaped tag is a page that talks about tags.
        if plain == text or _TAG.search(plain):
            return text
        text = plain
    return text


def _character_of(entity: re.Match[str]) -> str:
    plain = html.unescape(entity[0])
    return plain if plain != entity[0] and not plain.endswith(";") else entity[0]


def unify_spaces(text: str) -> str:
    """No-break, thin and other odd spaces as plain ones, runs of them as one.

    They are layout, not content, and split words for no tokenizer in the same way.
    The ideographic space (U+3000) is a full-width form and stays inside a line.

    >>> unify_spaces("10\\u202f000\\u00a0€  net\\tprice ")
    '10 000 € net price'
    """
    text = _ODD_SPACE.sub(" ", text)
    if "  " in text or "\t" in text or "\v" in text or "\f" in text:
        text = re.sub(r"[ \t\v\f]+", " ", text)
    return text.strip()


def compose(text: str) -> str:
    """Unicode normal form C: one code point for é, not two.

    Search, comparison and tokenizers see one spelling. It changes no glyph.

    >>> len(compose("e\\u0301"))
    1
    """
    return _normalised("NFC", text)


def compose_compatible(text: str) -> str:
    """Unicode normal form KC, on request: ligatures, full-width and styled letters plain.

    It loses what the author wrote (``½`` becomes ``1⁄2``, ``²`` becomes ``2``).

    >>> compose_compatible("ﬁｇ²")
    'fig2'
    """
    return _normalised("NFKC", text)


def _normalised(form: Literal["NFC", "NFKC"], text: str) -> str:
    """The text in a normal form, but for runs of marks such as no script has: they stay."""
    if not _has_mark_run(text):
        return unicodedata.normalize(form, text)
    return "".join(
        part if number % 2 else unicodedata.normalize(form, part)
        for number, part in enumerate(_MARK_RUN.split(text))
    )


def _has_mark_run(text: str) -> bool:
    return len(text) > _LONG and not text.isascii() and _MARK_RUN.search(text) is not None


_STRAIGHT = str.maketrans(
    dict.fromkeys("‘’‚‛′ʼ", "'") | dict.fromkeys("“”„‟″«»", '"') | {"‹": "'", "›": "'"}
)


def straighten_quotes(text: str) -> str:
    """Typographic quotation marks as ASCII ones, on request.

    >>> straighten_quotes("“It’s”")
    '"It\\'s"'
    """
    return text if text.isascii() else text.translate(_STRAIGHT)


Step = Callable[[str], str]

STEPS: dict[str, Step] = {
    "entities": unescape_entities,
    "mojibake": repair_mojibake,
    "controls": remove_controls,
    "soft_hyphens": remove_soft_hyphens,
    "invisible": remove_invisible,
    "bidi": remove_bidi_controls,
    "spaces": unify_spaces,
    "compose": compose,
}
"""Every default step under the name of its switch, in order."""

_MOST_ROUNDS = 4
"""One step can lay bare work for an earlier one (a zero-width space inside mojibake);
two rounds settle all that was seen on real pages."""


def is_clean(text: str) -> bool:
    """Whether no step of ``STEPS`` would change the text; decides at C speed.

    ``str.isprintable`` is false for controls, surrogates, format characters and every
    space but the plain one, which is all that the steps between mojibake and NFC touch.
    """
    if not text.isprintable() or "  " in text or text[:1] == " " or text[-1:] == " ":
        return False
    return is_settled(text)


def is_settled(text: str) -> bool:
    """Whether no step of ``STEPS`` but the one for spaces would change the text, and no other
    step if it is ASCII."""
    plain = text if text.isascii() else _ODD_SPACE.sub(" ", text)
    plain = plain.replace("\t", " ").replace("\n", " ")
    if not plain.isprintable() or ("&" in text and _ENTITY.search(text)):
        return False
    return text.isascii() or (
        not _has_mark_run(text)
        and unicodedata.is_normalized("NFC", text)
        and not is_suspicious(text)
    )


def _with_spaces(text: str) -> str | None:
    """A text that is not clean with its spaces unified, if nothing else is wrong with it."""
    plain = text if text.isascii() else _ODD_SPACE.sub(" ", text)
    if not plain.replace("\t", " ").isprintable() or ("&" in text and _ENTITY.search(text)):
        return None
    spaced = unify_spaces(plain)
    # Unifying spaces can lay bare what looks like mojibake, and hide it.
    return spaced if text.isascii() or (is_clean(spaced) and not is_suspicious(text)) else None


def repair_all(lines: Sequence[str]) -> list[str]:
    """Every line with all default steps applied. Plain ASCII lines cost no call."""
    return [
        line.strip()
        if line.isascii() and line.isprintable() and "&" not in line and "  " not in line
        else repair(line, STEPS)[0]
        for line in lines
    ]


def repair(text: str, steps: Mapping[str, Step]) -> tuple[str, tuple[str, ...]]:
    """Run the steps until nothing changes; the text and the names of those that changed it."""
    if steps is not STEPS:
        return _run(text, steps)
    return _repaired(text) if len(text) <= _REMEMBERED_LETTERS else _repair(text)


def _repair(text: str) -> tuple[str, tuple[str, ...]]:
    if is_clean(stripped := text.strip()):
        return stripped, () if stripped == text else ("spaces",)
    if (spaced := _with_spaces(text)) is not None:
        return spaced, ("spaces",)
    return _run(text, STEPS)


_REMEMBERED_LETTERS = 1000
_repaired = lru_cache(maxsize=512)(_repair)
"""The reader repairs a line, and who tells what was changed asks which steps did it."""


def _run(text: str, steps: Mapping[str, Step]) -> tuple[str, tuple[str, ...]]:
    used: list[str] = []
    for _ in range(_MOST_ROUNDS):
        before = text
        for name, step in steps.items():
            after = step(text)
            if after != text:
                text = after
                if name not in used:
                    used.append(name)
        if text == before:
            break
    return text, tuple(used)
