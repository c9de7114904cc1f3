"""What a line looks like, in any script: sentence, title, name, how long.

Nothing here knows a word of any language. Scripts that end sentences without
ASCII punctuation, or write words without spaces, are measured by their own marks.
"""

from __future__ import annotations

import re

from cleaner.lazy import lazy_pattern

TERMINALS = ".!?…。！？．｡‥؟۔।॥։።៕។။༎"
"""Marks that end a sentence: Latin, CJK, Arabic, Urdu, Devanagari, Armenian,
Ethiopic, Khmer, Burmese, Tibetan (Unicode property Sentence_Terminal, the common ones)."""

CLOSERS = "\"'”’»›«‹“‘״」』）)]】》〉*"
"""What may follow the mark: closing quotation marks and brackets of any style.
German and Nordic text closes with “ and ‘ or « and ‹."""

OPENERS = "\"'“‘«‹„‚»›״「『《〈"
"""What may open a quotation, in any style."""

FENCES = ("```", "~~~")
"""What a line of code's beginning starts with in Markdown, a language's name behind it, and what
alone on its line ends the code."""

_NOTE = lazy_pattern(r"(?:\s?\[\d{1,3}\]|\s?[¹²³⁰-⁹])+$")
_NOTES_LETTERS = 200
"""Note marks at the end of a line are sought in so much of it."""
WIDE = lazy_pattern("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60\U00020000-\U0003ffff]")
"""Signs twice as wide as Latin letters: Chinese, Japanese, Korean and full-width ones."""
UNSPACED = lazy_pattern(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Letters of scripts that set no spaces between words."""
_UNMARKED = re.compile("[\u0e00-\u0eff]{12}")
_WORD = lazy_pattern(r"\w")

CHARACTERS_PER_WORD = 3
"""Letters of an unspaced script that weigh as one word; Chinese words are 1.5 to 2
characters and Thai ones 4, so this is the middle."""

QUESTIONS = "?？؟;"
"""What ends a question; the last one is the Greek mark."""

PROSE_LETTERS = 40
"""A terminated line of at least this length is prose; a shorter one may be a slogan."""

UNMARKED_LETTERS = 80
"""Thai and Lao end sentences with a space: a line of this length with one is prose."""

LONG_LETTERS = 160
"""A line this long is prose whatever it ends with: no menu entry is."""


def letters(text: str) -> int:
    """Length in characters, a wide (CJK, Hangul) one counted twice and a half.

    A Chinese sentence has a third of the characters of its translation.

    >>> letters("abc"), letters("日本")
    (3, 5)
    """
    if text.isascii():
        return len(text)
    return len(text) + 3 * len(WIDE.findall(text)) // 2


def cells(text: str) -> int:
    """Width in terminal cells: wide characters take two.

    >>> cells("日本")
    4
    """
    if text.isascii():
        return len(text)
    return len(text) + len(WIDE.findall(text))


def is_unspaced(character: str) -> bool:
    """Whether of a script that sets no space between words.

    >>> is_unspaced("ก"), is_unspaced("a")
    (True, False)
    """
    return bool(UNSPACED.match(character))


def words(text: str) -> int:
    """How many words, in scripts with spaces and without.

    >>> words("one two three"), words("今天天气很好")
    (3, 2)
    """
    spaced = len(text.split())
    if text.isascii():
        return spaced
    unspaced = len(UNSPACED.findall(text))
    if not unspaced:
        return spaced
    return max(1, spaced - 1 + unspaced // CHARACTERS_PER_WORD)


def ends_sentence(text: str) -> bool:
    """Whether the line ends like a sentence: terminal mark, then closers or a note mark.

    >>> ends_sentence("He left.”"), ends_sentence("他走了。」"), ends_sentence("Most read")
    (True, True, False)
    >>> ends_sentence("Նա գնաց:"), ends_sentence("He said:")
    (True, False)
    """
    text = text.rstrip()
    last = text[-1:]
    if last in TERMINALS:
        return bool(last)
    if last.isalpha() or last in "0123456789":
        return False
    if last == ":":
        return _is_armenian(text[:-1].rstrip(CLOSERS)[-1:])
    text = text[:-_NOTES_LETTERS] + _NOTE.sub("", text[-_NOTES_LETTERS:])
    text = text.rstrip(CLOSERS + " ")
    return bool(text) and text[-1] in TERMINALS


def _is_armenian(character: str) -> bool:
    """Keyboards lack its full stop, so that half of Armenian sites write a colon for it."""
    return "\u0561" <= character <= "\u0587"


def is_prose(text: str) -> bool:
    """Whether the line is a sentence or more: terminated and not short, or long.

    >>> is_prose("The council voted on Monday to close the bridge for good.")
    True
    >>> is_prose("Subscribe now!"), is_prose("Council votes to close bridge")
    (False, False)
    """
    size = len(text) if len(text) >= LONG_LETTERS else letters(text)
    if size >= LONG_LETTERS:
        return True
    if size >= UNMARKED_LETTERS and _UNMARKED.search(text) and " " in text.strip():
        return True
    return size >= PROSE_LETTERS and ends_sentence(text)


def is_title(text: str, at_least: int = 3) -> bool:
    """Whether the line could be a headline: a few words, not a sentence, not a lead-in.

    Questions and exclamations are headlines; a full stop is not.

    >>> is_title("Council votes to close bridge"), is_title("He said:")
    (True, False)
    """
    text = text.strip()
    if not text or letters(text) > LONG_LETTERS or words(text) < at_least:
        return False
    last = text.rstrip(CLOSERS)[-1:]
    return last not in ".。।۔։．,，;；:：،、" and bool(_WORD.search(text))


def is_small(character: str) -> bool:
    """Whether a small letter, of a script in which sentences and names begin with large ones.
    Georgian's letters count as small ones (Unicode 11), but its sentences begin with them.

    >>> is_small("a"), is_small("A"), is_small("\u10d0")
    (True, False, False)
    """
    return character.islower() and not "\u10d0" <= character <= "\u10ff"


def is_name(text: str) -> bool:
    """Whether the line could name somebody: capitals, no sentence, at most eight words.

    >>> is_name("Pascal Lamy, World Trade Organization"), is_name("he left early")
    (True, False)
    """
    text = text.strip().lstrip("—–-~ ")
    if not text or words(text) > 9 or letters(text) > 90 or ends_sentence(text):
        return False
    first = text[0]
    return (
        first.isalpha()
        and (first.isupper() or not first.islower())
        and text[-1] not in ":,;：，"
        and "|" not in text
    )


def strip_quotes(text: str) -> str:
    """Without quotation marks at either end.

    >>> strip_quotes("“We do not understand,”")
    'We do not understand,'
    """
    return text.strip().strip(OPENERS + CLOSERS)
