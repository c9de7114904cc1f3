"""A sentence in which the site speaks to its readers, in a text that does neither itself.

``Our free briefing brings you the day's stories`` between paragraphs that never say *we* or *you*
is the site's. No list of phrases knows all that sites ask in whole sentences; what they have in
common is who speaks (the site), to whom (the reader), and of what (mails, money, accounts,
cookies). A blog in the first person, a page of help or an article on newsletters says such things
of its own: there nothing is found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from cleaner.lazy import lazy_pattern
from cleaner.normalise.paragraphs import BULLET
from cleaner.rules.alternative import Alternative
from cleaner.rules.context import Context
from cleaner.rules.pattern import branches
from cleaner.rules.rule import Finder
from cleaner.shape import ends_sentence

SHORTEST, LONGEST = 20, 240
"""Letters of such a sentence, or of two."""
LEAST_PROSE = 3
"""Paragraphs that tell in whose voice a text is."""
SLIPS = 30
"""Of so many paragraphs one may say *we* or *you*: somebody's words without quotation marks."""
TOPIC = 2
"""Other paragraphs with the word that make it the text's topic."""

_QUOTED = re.compile(r"[\"“„«»‹「『][^\"”“«»›」』]{0,600}[\"”“»«›」』]?")

_NOT_LITERAL = re.compile(r"\[[^]]*\]|\\.")
_LITERAL = re.compile(r"[^\W\d_]+(?![?*{])")


def site_speaks(
    site: re.Pattern[str],
    reader: re.Pattern[str],
    asks: str,
    notes: str,
    voice: re.Pattern[str],
    speech: str,
) -> Finder:
    """Sentences that name the site itself (``site``), speak to somebody (``reader``) and are
    about what sites ask for (``asks``); or what a site notes of itself (``notes``). ``voice``:
    the words by which a text speaks so on its own account; ``speech``: reported speech. Of these
    ``asks``, ``notes`` and ``speech`` are searched in keys, the others in the line as it is
    shown. Linear."""
    said, noted = lazy_pattern(speech), lazy_pattern(notes)
    asked: dict[str, re.Pattern[str]] = {}

    def find(context: Context) -> Iterator[Sequence[int]]:
        if not context.is_article:
            return
        if not asked:
            asked.update(_by_word(f"{asks}|{notes}"))
        found = {index: word for index, word in _asking(context, asked) if _speaks(context, index)}
        if not found:
            return
        others = [context.shown(index) for index in context.prose if index not in found]
        if len(others) < LEAST_PROSE or _speaks_itself(others, voice):
            return
        for index, word in found.items():
            if sum(word in text.casefold() for text in others) < TOPIC:
                yield [index]

    def _speaks(context: Context, index: int) -> bool:
        key, text = context.blocks[index].key, context.shown(index)
        if context.blocks[index].kind == "heading" or BULLET.match(text) or _QUOTED.search(text):
            return False
        if said.search(key):
            return False
        return bool(noted.search(key) or (site.search(text) and reader.search(text)))

    return find


def _speaks_itself(paragraphs: Sequence[str], voice: re.Pattern[str]) -> bool:
    """Whether more of the paragraphs than may slip say such a word outside quotation marks."""
    left = len(paragraphs) // SLIPS
    for text in paragraphs:
        if voice.search(_QUOTED.sub(" ", text)):
            left -= 1
            if left < 0:
                return True
    return False


def _asking(context: Context, asked: Mapping[str, re.Pattern[str]]) -> Iterator[tuple[int, str]]:
    """The sentences that may be such, by their length and words, each with the first of what
    it asks for: few of a page's."""
    lines = []
    for index in sorted({*context.prose, *context.hits}):
        text = context.shown(index)
        if SHORTEST <= len(text) <= LONGEST and ends_sentence(text):
            lines.append((index, context.blocks[index].key))
    page = "\n".join([key for _, key in lines])
    there = [(word, pattern) for word, pattern in asked.items() if word in page]
    for index, key in lines:
        tried = [pattern.search(key) for word, pattern in there if word in key]
        matches = [match for match in tried if match]
        if matches:
            yield index, min(matches, key=re.Match.start)[0].strip()


def _by_word(pattern: str) -> dict[str, re.Pattern[str]]:
    """The alternatives of a pattern by a word that a line has if one of them matches it.

    >>> by_word = _by_word(r"\\bnewsletters?\\b|[ -]app\\b| dons?\\b|\\bour newsletter\\b")
    >>> list(by_word), by_word["newsletter"].search("get our newsletter")[0]
    (['newsletter', 'app', 'don'], 'our newsletter')
    """
    alternatives: dict[str, list[str]] = {}
    for branch in branches(pattern):
        for word in Alternative(branch).words or [_plain(branch)]:
            alternatives.setdefault(word, []).append(branch)
    for word in sorted(alternatives, key=len):
        for longer in [other for other in alternatives if word in other and word != other]:
            alternatives[word].extend(alternatives.pop(longer))
    return {word: lazy_pattern("|".join(found)) for word, found in alternatives.items()}


def _plain(branch: str) -> str:
    """The longest word of an alternative without groups: one too short and common to choose a
    rule by, which will do here."""
    literals: list[str] = _LITERAL.findall(_NOT_LITERAL.sub(" ", branch))
    if "(" in branch or not literals:
        raise ValueError(f"any line may match {branch}")
    return max(literals, key=len)
