"""Boxes and lists that go as a whole: a heading with what belongs to it.

A group is ``(Context, index) -> indices``: the blocks that go with the line at ``index``,
itself among them, or nothing if the line is not what the rule is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.model import Label
from cleaner.normalise.paragraphs import BULLET
from cleaner.rules.conditions.around import after_prose, in_head, in_tail
from cleaner.rules.conditions.sections import is_numbered
from cleaner.rules.context import LINKED_SHARE, Context
from cleaner.rules.rule import Finder, Group, Part
from cleaner.shape import (
    OPENERS,
    QUESTIONS,
    ends_sentence,
    is_name,
    is_small,
    is_title,
    letters,
    words,
)

LIST_MOST = 14
"""Headlines under a related-articles heading; sites show 3 to 12."""


TITLE_WORDS = 4
"""What one line of this many words names is rather an article than a thing."""


SUBHEAD_WORDS = 5
"""A headline has five words or more; a subhead before a paragraph mostly fewer."""


BOX_LINES = 6
"""Heading, two lines of pitch, field, button, consent line."""


ORDERED_ABOVE, ORDERED_BELOW, NAME_WORDS = 3, 2, 2
"""So many names around another one, of so many words, are in order by chance once in 720 times."""


SLOGAN_LETTERS = 60
"""The only sentence of a pitch is short; an article's seldom is."""


WRAPPED = 56
"""Letters of a line that was broken where it was full: at 60 to 80, less its last word."""


PITCH_LETTERS = 180
"""Length of a line inside a promo box: two sentences at the most."""


_AMONG_HEADLINES: tuple[Label, ...] = ("related", "ad-marker", "video-embed")
"""What stands between the headlines of a related list without ending it."""


_MARKDOWN = re.compile(r"(#{2,6})\s+(?!\[[^\]]*\]\([^()]*\)$)")
"""Of a heading that is no link: that names another article."""

_VALUE = re.compile(r"(?:[\W\d_]{0,4}\s?)[^\W\d_][^:：]{1,24}[:：] ?\S")
"""``Memory: 4 GB``. One headline may begin so, all of a list do not."""

_SECTION = re.compile(r"[1-9]\d?\.[1-9]\.?\s")
"""``6.1. The arch``: an entry of a table of contents, which headlines elsewhere are not."""


def titles_below(context: Context, index: int) -> Sequence[int]:
    """A heading and the headlines listed under it, up to the next paragraph.

    A list that is glued ends at its first blank line. Of a loose list the last line
    stays when it is as short as a subhead and a paragraph follows it.
    """
    taken = list(_listed(context, index, at_least=3))
    return [index, *taken]


def titles_below_or_nothing(context: Context, index: int) -> Sequence[int]:
    """As ``titles_below``, for a heading that is junk only with its list (two or more); not of
    things and their values: what a program needs, and what is recommended."""
    taken = list(_listed(context, index, at_least=3))
    if len(taken) < 2 or all(_VALUE.match(context.shown(position)) for position in taken):
        return []
    return [index, *taken]


def title_announced(context: Context, index: int) -> Sequence[int]:
    """A line below a paragraph that ends in a colon, and the one headline glued below it, where
    the text goes on after it. Nothing otherwise: a line with a comma in it, or at the end of a
    text, may be the book that the text is from."""
    below = index + 1
    if context.shown(index)[-1:] not in (":", "：") or not context.is_glued(index):
        return []
    if below in context.hits or in_tail(context, index) or not after_prose()(context, index):
        return []
    title = context.shown(below)
    if "," in title:
        return []
    if not is_title(title, at_least=TITLE_WORDS) or BULLET.match(title):
        return []
    if context.is_prose(below) and title[-1:] not in QUESTIONS:
        return []
    ends = not context.is_glued(below) or below + 1 in context.hits or context.is_prose(below + 1)
    return [index, below] if ends else []


def _listed(context: Context, index: int, at_least: int) -> Iterator[int]:
    glued = context.is_glued(index)
    taken: list[int] = []
    position = index + 1
    bulleted = context.has(position) and bool(BULLET.match(context.shown(position)))
    while context.has(position) and len(taken) < LIST_MOST:
        text = context.shown(position)
        if bulleted and not BULLET.match(text):
            break
        title = is_title(BULLET.sub("", text, count=1), at_least)
        question = glued and text[-1:] in QUESTIONS and title
        if context.is_prose(position) and not question:
            break
        if not (title or context.is_hit(position)):
            break
        if context.is_hit(position) and not context.is_hit(position, *_AMONG_HEADLINES):
            break
        if context.is_hit(position, part="heading") or _opens_section(context, index, position):
            break
        if _SECTION.match(text):
            return
        if taken and _goes_on(context, position):
            taken.pop()
            break
        if _lists_things(context, position):
            break
        taken.append(position)
        position += 1
        if glued and not context.is_glued(position - 1):
            break
    stopped_at_prose = context.has(position) and context.is_prose(position)
    if taken and stopped_at_prose and not (glued and len(taken) > 1):
        last = taken[-1]
        loose = not context.is_glued(last - 1) or context.is_glued(last)
        if loose and words(context.shown(last)) < SUBHEAD_WORDS:
            taken.pop()
    yield from taken


def _opens_section(context: Context, index: int, position: int) -> bool:
    """Whether a block is a heading that ends the list under the one at ``index``: the
    article's own, of the first level (a path of sections, ``Home / News``, above it has the
    words of a list's heading); one above the list's own; one of the same level, over a
    paragraph; or one in a list that does not consist of such headings. A heading that is a link
    names another article, though."""
    level = level_of(context, position)
    if not level:
        return False
    if level == 1.0:
        return True
    facts = context.blocks[position].facts
    if facts is not None and facts["linked"] > LINKED_SHARE:
        return False
    own = level_of(context, index)
    if level < own:
        return True
    if level == own and context.is_prose(position + 1) and "](" not in context.shown(position):
        return True
    return position > index + 1 and all(
        level_of(context, taken) != level for taken in range(index + 1, position)
    )


def _goes_on(context: Context, index: int) -> bool:
    """Whether a line is the rest of the one that it is glued to, in text with hard line ends."""
    above = context.shown(index - 1)
    return (
        context.blocks[index].facts is None
        and len(above) >= WRAPPED
        and is_small(context.shown(index)[:1])
        and context.is_glued(index - 1)
        and not ends_sentence(above)
    )


def _lists_things(context: Context, index: int) -> bool:
    """Whether a block is an item of a list that is no link: no other article's headline, then,
    but what stands below the same words in an article (``Recommended``) or follows their list."""
    block = context.blocks[index]
    return (
        block.kind == "item" and block.facts is not None and block.facts["linked"] <= LINKED_SHARE
    )


def level_of(context: Context, index: int) -> float:
    """The level of a heading; 0 for what is none, and in plain text without Markdown's marks."""
    block = context.blocks[index]
    if block.facts is None and block.text.startswith("##"):
        mark = _MARKDOWN.match(block.text)
        return float(len(mark[1])) if mark is not None else 0.0
    return block.facts["level"] if block.kind == "heading" and block.facts is not None else 0.0


def short_lines_below(context: Context, index: int) -> Sequence[int]:
    """A heading and the tags under it: lines of at most four words, to the end of the
    page or, where the list is glued, to its first blank line. Nothing if there is none, if the
    text goes on right below, or if the heading has its place in a list that is in order: then the
    list is one of the text's own."""
    if _is_in_order(context, index):
        return []
    glued = context.is_glued(index)
    taken = [index]
    position = index + 1
    while context.has(position) and len(taken) <= LIST_MOST:
        text = context.shown(position)
        if context.is_prose(position) or ends_sentence(text) or level_of(context, position):
            break  # no tag is a heading, but the next section has one
        if context.is_hit(position) and not context.is_hit(position, "navigation"):
            break
        if words(text) > 4 or letters(text) > 40 or not any(map(str.isalnum, text)):
            break
        taken.append(position)
        position += 1
        if glued and not context.is_glued(position - 1):
            break
    if context.is_prose(position):
        return []
    return taken if len(taken) > 1 else []


def _is_in_order(context: Context, index: int) -> bool:
    """Whether a line stands among names in the order of the alphabet, as in an index or a list of
    settings (``TCPKeepAlive``, ``Tag``, ``Tunnel``)."""
    first = index - ORDERED_ABOVE
    around = range(first, index + 1 + ORDERED_BELOW)
    if first < 0 or not context.has(around[-1]):
        return False
    names = [context.shown(at) for at in around]
    if any(words(name) > NAME_WORDS for name in names):
        return False
    return names == sorted(names) or [*map(str.lower, names)] == sorted(map(str.lower, names))


def through(*parts: Part, within: int = 4) -> Group:
    """A heading and everything through the button or input field of its box.

    Nothing, if none stands within so many blocks or an article paragraph is in between.
    """

    def group(context: Context, index: int) -> Sequence[int]:
        last = 0
        for position in range(index + 1, min(index + 1 + within, len(context))):
            if context.is_hit(position, "newsletter") or any(
                context.is_hit(position, part=part) for part in (*parts, "ask")
            ):
                last = position
            elif not _is_pitch(context, position) or (
                context.is_prose(position) and index not in _small_box(context, position)
            ):
                break
        return range(index, last + 1) if last else []

    return group


def through_or_alone(*parts: Part, within: int = 4) -> Group:
    """As ``through``; without a button in reach the line alone."""
    box = through(*parts, within=within)

    def group(context: Context, index: int) -> Sequence[int]:
        return box(context, index) or [index]

    return group


def with_attribution(context: Context, index: int) -> Sequence[int]:
    """A line and the name under it."""
    below = index + 1
    if context.has(below) and is_name(context.shown(below)) and not context.is_hit(below):
        return [index, below]
    return [index]


def asking_boxes(*labels: Label) -> Finder:
    """A few short glued lines that end in a button (of a rule of these labels) which
    asks for money, membership or an address: the lines above the button are its pitch."""

    def find(context: Context) -> Iterator[Sequence[int]]:
        asking = {index for label in labels for index in context.asking.get(label, ())}
        for last in sorted(asking):
            if in_head(context, last) or is_numbered(context, last):
                continue
            box = _small_box(context, last)
            box = [index for index in box if index <= last]
            if len(box) > 1 and not any(index in asking for index in box[:-1]):
                yield box

    return find


def _small_box(context: Context, index: int) -> Sequence[int]:
    """The glued lines around a block, if they are few, stand between blank lines below a
    paragraph, and are pitches with one short sentence at the most, which is not the first.

    Nothing otherwise: in a text without blank lines between its paragraphs no one can tell
    a pitch from an article's short paragraph.
    """
    first = last = index
    while first > 0 and context.is_glued(first - 1) and last - first < BOX_LINES:
        first -= 1
    while context.is_glued(last) and last - first < BOX_LINES:
        last += 1
    box = range(first, last + 1)
    if len(box) > BOX_LINES or context.is_prose(first) or not after_prose()(context, first):
        return []
    sentences = [number for number in box if context.is_prose(number)]
    if len(sentences) > 1 or not all(_is_slogan(context.shown(number)) for number in sentences):
        return []
    return box if all(_is_pitch(context, number) for number in box) else []


def _is_slogan(text: str) -> bool:
    """Whether a sentence is short, and nothing that somebody says: the article reports that."""
    return letters(text) <= SLOGAN_LETTERS and text[0] not in OPENERS


def _is_pitch(context: Context, index: int) -> bool:
    text = context.shown(index)
    return letters(text) <= PITCH_LETTERS and not BULLET.match(text)
