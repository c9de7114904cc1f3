"""A sentence in which the site speaks to its readers, in a text that does neither itself.

``Our free briefing brings you the day's stories`` between paragraphs that never say *we* or *you*
is the site's. No list of phrases knows all that sites ask in whole sentences; what they have in
common is who speaks (the site), to whom (the reader), and of what (mails, money, accounts,
cookies). A blog in the first person, a page of help or an article on newsletters says such things
of its own: there nothing is found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.normalise.paragraphs import BULLET
from cleaner.rules.context import Context
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


def site_speaks(
    site: re.Pattern[str],
    reader: re.Pattern[str],
    asks: re.Pattern[str],
    notes: re.Pattern[str],
    voice: re.Pattern[str],
    speech: str,
) -> Finder:
    """Sentences that name the site itself (``site``), speak to somebody (``reader``) and are
    about what sites ask for (``asks``); or what a site notes of itself (``notes``). ``voice``:
    the words by which a text speaks so on its own account; ``speech``: reported speech. The
    patterns are searched in the line as it is shown. Linear."""

    def find(context: Context) -> Iterator[Sequence[int]]:
        if not context.is_article:
            return
        found = [index for index in range(len(context)) if _speaks(context, index)]
        if not found:
            return
        others = set(context.prose).difference(found)
        own = [_QUOTED.sub(" ", context.shown(index)) for index in others]
        if len(own) < LEAST_PROSE:
            return
        if sum(bool(voice.search(text)) for text in own) > len(own) // SLIPS:
            return
        for index in found:
            word = _word(context.shown(index))
            if sum(word in text.casefold() for text in own) < TOPIC:
                yield [index]

    def _speaks(context: Context, index: int) -> bool:
        text = context.shown(index)
        if not SHORTEST <= len(text) <= LONGEST or not ends_sentence(text):
            return False
        if not (asks.search(text) or notes.search(text)):
            return False
        if context.blocks[index].kind == "heading" or BULLET.match(text) or _QUOTED.search(text):
            return False
        if re.search(speech, context.blocks[index].key):
            return False
        if notes.search(text):
            return True
        return bool(site.search(text) and reader.search(text))

    def _word(text: str) -> str:
        match = asks.search(text) or notes.search(text)
        return match[0].casefold().strip() if match else text

    return find
