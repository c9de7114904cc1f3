"""Whether a line with a rule's words is what the text is about: then it is no notice of the
page that the text stands on. A lexicon has the headword ``Advertisement``, a privacy policy
says that the site uses cookies."""

from __future__ import annotations

import re
from collections.abc import Mapping

from cleaner.model import Label
from cleaner.rules.conditions.around import any_of
from cleaner.rules.conditions.documents import is_of_licence
from cleaner.rules.conditions.sections import (
    is_announced,
    is_listed,
    is_lone_entry,
    is_numbered,
    is_one_of_sections,
)
from cleaner.rules.context import Context
from cleaner.rules.rule import Condition, trim
from cleaner.shape import ends_sentence, is_title, words

TOPIC_WORDS = 3
"""A headword has no more; a longer label is a sentence about the page (``Article continues
below the advertisement``)."""

TOPIC_LINES, POLICY_LINES = 6, 30
"""A page with more lines of ads than the first prints labels, and one with more cookie notices
than the second is not about them. Keeps hostile pages linear, too."""

TOLD_IN = 2
"""Paragraphs that have the word; one may mention it in passing."""

STEM_FROM = 6
"""Letters of a word whose last one may be an ending (Anzeige, Anzeigen; реклама, рекламу)."""

LAST_PLAIN = "\u058f"
"""The last letter of Latin, Greek and Cyrillic; Hebrew and Arabic write ``the`` and ``in`` as
part of the word, Chinese and Japanese write no spaces."""

LIST_WORDS = 2
LIST_JUNK = 3
"""A list of words: so many words a line; and lines of a page with rules' words above which short
lines are rather its menu."""

AROUND = 6
AMONG = 5
"""Paragraphs among so many blocks on either side that make a sentence one of them."""

BUTTONS_WITHIN = 3

NAME_WORDS = 4
NAMES = 2
"""Lines below a heading that show whether it lists names or headlines."""


def is_told_of(context: Context, index: int) -> bool:
    """The line is a short word that stands once, over a line that explains it or in a text
    that goes on about it; or it is one of several headwords, or of a list of words."""
    key = trim(context.blocks[index].key)
    if context.lines_of["ad-marker"] > TOPIC_LINES or words(key) > TOPIC_WORDS:
        return False
    if context.counts[context.blocks[index].key] > 1:
        return False
    return (
        _is_in_text(context, index, key)
        or _is_headword(context, index)
        or _is_in_list(context, index)
    )


def _mention(key: str, text: str, start: int = 0) -> re.Match[str] | None:
    """Where the text has the word, in any of its forms; whole words of alphabets that put spaces
    between them and nothing before them."""
    stem = key[:-1] if len(key) >= STEM_FROM else key
    if text.find(stem, start) < 0:  # far cheaper than the pattern, and so with most texts
        return None
    pattern = re.escape(stem)
    if key[0] <= LAST_PLAIN:
        ending = r"\w{0,3}" if len(key) >= STEM_FROM else ""
        pattern = rf"\b{pattern}{ending}\b"
    return re.compile(pattern).search(text, start)


def _is_in_text(context: Context, index: int, key: str) -> bool:
    below = index + 1
    if context.has(below) and below not in context.hits:
        text = context.blocks[below].key
        found = _mention(key, text)
        # A paragraph may have the word for another thing, but not where it begins.
        if found and (context.is_glued(index) or text.count(" ", 0, found.start()) <= 1):
            return True
    return _is_in_prose(context, key)


def _is_in_prose(context: Context, key: str) -> bool:
    text = context.folded_prose
    end = 0
    for _ in range(TOLD_IN):
        found = _mention(key, text, end)
        if found is None:
            return False
        end = text.find("\n", found.end())
        if end < 0:
            end = len(text)
    return True


def _is_headword(context: Context, index: int) -> bool:
    """Whether the line is one of several with a sentence glued below. Loose, they are headings
    and paragraphs, among which a label looks like another heading."""
    if not _explains(context, index):
        return False
    others = 0
    for step in (-2, 2):
        at = index + step
        while others < TOLD_IN and _is_term(context, at) and _explains(context, at):
            others += 1
            at += step
    return others >= TOLD_IN


def is_defined(context: Context, index: int) -> bool:
    """The line is one of several headwords, each with one sentence below it and a blank line
    around both: the buttons of a telephone, and what they do."""
    if not _is_headword(context, index) or not _is_term(context, index):
        return False
    if (index > 0 and context.is_glued(index - 1)) or context.is_glued(index + 1):
        return False
    return context.counts[context.blocks[index].key] == 1


def _is_term(context: Context, index: int) -> bool:
    if not context.has(index):
        return False
    text = context.shown(index)
    return words(text) <= TOPIC_WORDS and not ends_sentence(text)


def _explains(context: Context, index: int) -> bool:
    below = index + 1
    return (
        context.is_glued(index)
        and below not in context.hits
        and ends_sentence(context.shown(below))
    )


def _is_in_list(context: Context, index: int) -> bool:
    """Whether the line is glued to others of one or two words, on a page with little junk."""
    return len(context.junk) <= LIST_JUNK and is_listed(context, index, _is_word)


def _is_word(context: Context, index: int) -> bool:
    if not context.has(index):
        return False
    text = context.shown(index)
    return words(text) <= LIST_WORDS and text[:1].isalpha() and text[-1:].isalpha()


def is_of_policy(context: Context, index: int) -> bool:
    """The line is a sentence of a text about what a site stores: it stands among paragraphs, or
    under a heading whose word they have; or it is that heading. A notice is short, and stands at
    the page's edge or over its button. What stands for a video among paragraphs, and asks for
    cookies to show it, is of no policy."""
    if context.lines_of["cookie-notice"] > POLICY_LINES or context.is_hit(index, "video-embed"):
        return False
    if not _is_sentence(context, index):
        below = index + 1
        notice = context.is_hit(below, "cookie-notice") and _is_sentence(context, below)
        return notice and is_of_policy(context, below)
    if is_of_titled_policy(context, index):
        return True
    if _has_button(context, index):
        return False
    if is_one_of_sections(context, index):
        return True
    heading = index - 1
    if context.is_hit(heading, "cookie-notice") and not _is_sentence(context, heading):
        key = trim(context.blocks[heading].key)
        return _is_among_paragraphs(context, index) or _is_in_prose(context, key)
    return _is_among_paragraphs(context, index)


def is_of_titled_policy(context: Context, index: int) -> bool:
    """The line is a sentence of a text that begins with a policy's name, and has no button; or
    it is that name, and such a sentence is on cookies."""
    if not _is_titled_policy(context):
        return False
    if index == 0:
        return any(
            context.is_hit(at, "cookie-notice") and is_of_titled_policy(context, at)
            for at in context.junk[1:POLICY_LINES]
        )
    if not _is_sentence(context, index):
        return False
    last = index
    while last - index < BUTTONS_WITHIN and (
        context.is_hit(last + 1) and _is_sentence(context, last + 1)
    ):
        last += 1
    return not _has_button(context, last)


def _is_titled_policy(context: Context) -> bool:
    """Whether the text's first line is the name that sites link their policies by, over no menu
    and no notice that has the name's word, and paragraphs follow that no rule knows."""
    if not context.is_hit(0, "legal-footer") or len(context.prose) < TOLD_IN:
        return False
    if context.is_hit(1, "navigation", "legal-footer"):
        return False
    return not _mention(trim(context.blocks[0].key), context.blocks[1].key)


def _is_sentence(context: Context, index: int) -> bool:
    if not context.has(index):
        return False
    text = context.shown(index)
    return ends_sentence(text) and not is_title(text, at_least=0)


def _is_among_paragraphs(context: Context, index: int) -> bool:
    above = sum(context.is_prose(at) for at in range(index - AROUND, index))
    below = sum(context.is_prose(at) for at in range(index + 1, index + 1 + AROUND))
    return above > 0 and below > 0 and above + below >= AMONG


def _has_button(context: Context, index: int) -> bool:
    """Whether a line with rules' words follows, or within a few a short one over no paragraph."""
    if context.is_hit(index + 1) and not _heads_section(context, index + 1):
        return True
    return any(
        context.is_hit(at, "cookie-notice") and not context.is_prose(at + 1)
        for at in range(index + 2, index + 1 + BUTTONS_WITHIN)
    )


def _heads_section(context: Context, index: int) -> bool:
    """Whether a line stands apart from the text above and is glued to the sentence below."""
    return (
        not context.is_glued(index - 1)
        and context.is_glued(index)
        and _is_sentence(context, index + 1)
    )


def is_see_also(context: Context, index: int) -> bool:
    """The line is a heading over names, in a text that cites its sources by number: what an
    encyclopedia sends its reader to has names, what a paper would have read next, headlines."""
    if not context.has(index + 1) or not context.cites_by_number:
        return False
    for below in range(index + 1, index + 1 + NAMES):
        if not context.has(below) or context.is_hit(below):
            return below > index + 1
        if words(context.shown(below)) > NAME_WORDS:
            return False
    return True


_IN_POLICY = any_of(is_numbered, is_of_titled_policy)

TOPICS: Mapping[Label, Condition] = {
    "ad-marker": is_told_of,
    "cookie-notice": any_of(is_of_policy, is_numbered, is_announced, is_lone_entry),
    "newsletter": any_of(_IN_POLICY, is_announced, is_lone_entry),
    "comments": any_of(_IN_POLICY, is_announced, is_lone_entry),
    "paywall": any_of(_IN_POLICY, is_announced, is_lone_entry),
    "promo": any_of(_IN_POLICY, is_lone_entry),
    "legal-footer": any_of(_IN_POLICY, is_of_licence),
    "related": any_of(is_lone_entry, is_see_also),
    "share-bar": is_lone_entry,
}
"""By label, where the words of its rules are rather the article's own."""
