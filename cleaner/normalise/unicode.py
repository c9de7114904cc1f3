"""Repair and unify characters. Every function leaves clean text as it is.

The order of ``STEPS`` matters: entities can hide mojibake, mojibake must be repaired
before its bytes are taken for control characters, and composition (NFC) comes last.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Literal

from cleaner.normalise.invisible import (
    remove_bidi_controls,
    remove_controls,
    remove_invisible,
    remove_soft_hyphens,
)

_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_TAG = re.compile(r"<[a-zA-Z/!]")
_MAYBE_MOJIBAKE = re.compile("[\x80-\x9fŒœÃÂ]|[^\x00-\x7f]{2}")
"""What every alternative of ftfy's badness pattern has in it; a tenth of its cost."""
_REACH = 16
"""Characters on either side of such a sign that a match may take in: ftfy's pattern has no
alternative longer than seven, and looks at nothing beside what it matches."""
_ODD_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f]")
_MARK_RUN = re.compile(r"([^\w\s\x00-\x7f]{200,})")
"""Marks, which normal forms sort: in time that grows with the square of the run, so that a
page of nothing else would take minutes. Signs too, which have nothing to sort."""
_LONG = 1000
"""Shorter texts have no run that takes long."""
_MOST_ENTITIES = 3
"""``&amp;amp;lt;`` stands for ``&lt;`` after two rounds; nothing real is nested deeper."""


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
    if text.isascii() or not _is_suspicious(text):
        return text
    return _encoded_once(text) if len(text) <= _REMEMBERED_LETTERS else _fix_encoding(text)


@cache
def badness() -> re.Pattern[str]:
    """ftfy's pattern of mojibake. Importing ftfy took a quarter of the time that importing all of
    this package did, and text that shows no sign of it (``_MAYBE_MOJIBAKE``) never asks."""
    from ftfy.badness import BADNESS_RE  # noqa: PLC0415 - see above

    return BADNESS_RE


def _fix_encoding(text: str) -> str:
    import ftfy  # noqa: PLC0415 - see ``badness``

    return ftfy.fix_encoding(text)


_REMEMBERED_LETTERS = 1000
_encoded_once = lru_cache(maxsize=512)(_fix_encoding)
"""A line is repaired as it is read, and again where its spaces may be layout."""


def _is_suspicious(text: str) -> bool:
    """``ftfy.badness.is_bad``, asked of the neighbourhoods of the signs alone."""
    start = end = -1
    for sign in _MAYBE_MOJIBAKE.finditer(text):
        if 0 <= end < sign.start() - 2 * _REACH:
            if _is_bad(text, start, end):
                return True
            start = -1
        start = sign.start() if start < 0 else start
        end = sign.end()
    return end >= 0 and _is_bad(text, start, end)


def _is_bad(text: str, start: int, end: int) -> bool:
    # Not a slice: the beginning of the text counts, that of a slice would not be it.
    return badness().search(text, max(0, start - _REACH), end + _REACH) is not None


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
        and not _is_suspicious(text)
    )


def _with_spaces(text: str) -> str | None:
    """A text that is not clean with its spaces unified, if nothing else is wrong with it."""
    plain = text if text.isascii() else _ODD_SPACE.sub(" ", text)
    if not plain.replace("\t", " ").isprintable() or ("&" in text and _ENTITY.search(text)):
        return None
    spaced = unify_spaces(plain)
    # Unifying spaces can lay bare what looks like mojibake, and hide it.
    return spaced if text.isascii() or (is_clean(spaced) and not _is_suspicious(text)) else None


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
