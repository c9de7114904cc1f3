"""What is found by its layout alone: doubled lines, menus, comments, tables, the headline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from cleaner.lazy import lazy_pattern
from cleaner.model import Label
from cleaner.normalise.key import fold
from cleaner.normalise.paragraphs import BULLET, is_tabular
from cleaner.rules.conditions.around import after_prose, in_head
from cleaner.rules.conditions.boxes import SUBHEAD_WORDS, level_of
from cleaner.rules.context import Context
from cleaner.rules.rule import Finder
from cleaner.shape import OPENERS, QUESTIONS, ends_sentence, is_title, letters, words

SAID_TWICE = 100
HEADLINE_WITHIN = 200
"""Blocks from the top; the longest menus seen have fewer entries."""

TALK_WITHIN = 12
"""Blocks below a question in which another one makes them a conversation."""

DECK = 2
"""Lines between a headline and its article: a deck and a name."""


THREAD_BUTTONS = 3

MENU_LABELS: tuple[Label, ...] = ("navigation", "share-bar", "paywall")
"""Labels of what menus are made of. Numbers are counts of comments to a rule, and cells of a
table, draws and rows of numbers to a reader."""

BUTTON_LABELS: tuple[Label, ...] = ("share-bar", "comment-count", "comments", "byline")
"""Labels of what stands between a headline and its article."""

BOX_LABELS: tuple[Label, ...] = ("related", "newsletter")
"""Labels of the headings of boxes beside an article."""

_TITLE_PARTS = re.compile(r"\s+[|·•»:–—-]+\s+")
_CLAUSE = re.compile("[\u3001\uff0c]\\w{3}")
"""A Chinese or Japanese comma."""

_PRICE = lazy_pattern(
    r"(?:[A-Z]{0,3}[$€£¥₹₽₺₩₪฿₫₴₸] ?\d[\d.,' ]{0,14}(?:-|–)?"
    r"|\d[\d.,' ]{0,14} ?(?:[$€£¥₹₽₺₩₪฿₫₴₸]|[A-Z]{3}|kr\.?|Kč|zł|Ft|lei|лв\.?|руб\.?|грн\.?|円|元|원|TL))"
)
"""What something costs, in figures and a currency: a name of three letters, or what it is called."""


def doubled_lines(context: Context) -> Iterator[Sequence[int]]:
    """A line that stands again right after itself: a headline and its copy for phones.

    Not in verse (its stanza has other lines), not a row with figures, not a word or
    two: a refrain, a score and an outcry may be said twice.
    """
    for index in context.doubled:
        text = context.shown(index)
        if words(text) < 4 or letters(text) < 20 or _has_figures(text):
            continue
        # A short sentence may be said twice. What is no sentence is a headline's copy only
        # above the article or over a paragraph: a song has its lines twice elsewhere.
        if ends_sentence(text):
            if letters(text) < SAID_TWICE:
                continue
        elif not (in_head(context, index) or context.is_prose(index + 1)):
            continue
        if not _is_stanza(context, index):
            yield [index]


def closing_lines(pattern: re.Pattern[str]) -> Finder:
    """A line that the pattern matches from end to end, if it is one of the last two: for
    sentences too long to be looked for on every line, or that begin with a title."""

    def find(context: Context) -> Iterator[Sequence[int]]:
        count = len(context.blocks)
        for index in range(max(1, count - 2), count):
            if pattern.fullmatch(context.shown(index)):
                yield [index]

    return find


def headings_of_nothing(context: Context) -> Iterator[Sequence[int]]:
    """The heading of a box of which nothing is left: another of its level or above it follows, or
    the page ends. Below its first block only, which is the title."""
    for index in context.junk:
        if index == 0 or not context.is_hit(index, *BOX_LABELS):
            continue
        level = level_of(context, index)
        if level and (context.is_end(index) or 0 < level_of(context, index + 1) <= level):
            yield [index]


def head_menus(context: Context) -> Iterator[Sequence[int]]:
    """Glued short lines above the first paragraph, a third of which are words of menus
    (two at least): the rest are sections that only this site has. Not the headline, which
    dumps glue to the menu."""
    if len(context.prose) < 2:
        return
    top = context.prose[0]
    for group in context.glued_groups(top):
        menu = [index for index in group if context.is_hit(index, *MENU_LABELS)]
        if len(menu) < 2 or len(menu) * 3 < len(group):
            continue
        if any(index in context.hits and not context.is_hit(index) for index in group):
            continue  # a byline or a date
        if len({context.blocks[index].key for index in group}) < len(group):
            continue  # speakers of a play; a menu names each section once
        rest = [index for index in group if not context.is_hit(index)]
        if all(_is_entry(context.shown(index)) for index in rest):
            titles = _may_be_titles(context, rest, top) | _priced(context, rest)
            yield [index for index in group if index not in titles]


def _may_be_titles(context: Context, rest: Sequence[int], top: int) -> set[int]:
    """Of a menu's lines without words of menus those that may be the headline: what the first
    line of the page begins or ends with, as titles of pages do; what has two clauses, which a
    Chinese or Japanese one has in a few characters; and the last, if all between it and the
    first paragraph are buttons of the article and signs."""
    parts = {fold(part) for part in _TITLE_PARTS.split(context.shown(0))}
    titles = {index for index in rest if context.blocks[index].key in parts and index > 0}
    titles.update(index for index in rest if _CLAUSE.search(context.shown(index)))
    named = [index for index in rest if any(map(str.isalnum, context.shown(index)))]
    if named and all(
        context.is_hit(index, *BUTTON_LABELS) or not any(map(str.isalnum, context.shown(index)))
        for index in range(named[-1] + 1, top)
    ):
        titles.add(named[-1])
    return titles


def _priced(context: Context, rest: Sequence[int]) -> set[int]:
    """Of a menu's lines without words of menus the prices, and what stands right above one: what
    a page sells, by its name. The sum of an empty basket is no price."""
    kept: set[int] = set()
    named = -1
    for index in rest:
        text = context.shown(index)
        if not _PRICE.fullmatch(text):
            named = index
        elif any("1" <= sign <= "9" for sign in text):
            kept.update({index, named} - {-1})
    return kept


def _is_entry(text: str) -> bool:
    return words(text) <= 3 and letters(text.strip()) <= 28 and not BULLET.match(text)


def _has_figures(text: str) -> bool:
    digits = sum(character.isdigit() for character in text)
    return digits * 4 > len(text)


def _is_stanza(context: Context, index: int) -> bool:
    """Whether other short lines are glued to the pair."""
    before, after = index - 2, index + 1
    glued = 0
    if before >= 0 and context.is_glued(before) and not context.is_prose(before):
        glued += 1
    if context.has(after) and context.is_glued(index) and not context.is_prose(after):
        glued += 1
    return glued > 0 and context.is_glued(index - 1)


def comment_threads(context: Context) -> Iterator[Sequence[int]]:
    """What follows a comment count or prompt below the article, when at least
    ``THREAD_BUTTONS`` buttons of comments (reply, report) stand in it and most of the prose
    above it; through the last button. A forum's first post has no such heading above it."""
    below = _middle_of_prose(context)
    first = next(
        (
            index
            for index in context.hits
            if index > below
            and context.is_hit(index, "comment-count", "comments")
            and after_prose(3)(context, index)
        ),
        None,
    )
    if first is None:
        return
    buttons = [
        index for index in context.hits if index > first and context.is_hit(index, "comments")
    ]
    if len(buttons) >= THREAD_BUTTONS:
        yield range(first, buttons[-1] + 1)


def _middle_of_prose(context: Context) -> int:
    """The block at which half of the letters of all paragraphs are reached. A comment count
    beside the headline stands above it, the section of comments below."""
    sizes = [len(context.shown(index)) for index in context.prose]
    half = sum(sizes) / 2
    for index, reached in zip(context.prose, accumulate(sizes), strict=True):
        if reached >= half:
            return index
    return -1


def table_rows(context: Context) -> Iterator[Sequence[int]]:
    """Glued lines that are set in columns."""
    for group in context.glued_groups(len(context)):
        if is_tabular([context.blocks[index].text for index in group]):
            yield group


def headline(context: Context) -> Iterator[Sequence[int]]:
    """The article's own headline: no sentence, no list item, no rule's words. In HTML it is a
    heading above the third paragraph, where one is like a title; one under the first paragraph
    only where none is above."""
    stop = context.prose[2] if len(context.prose) > 2 else len(context)
    headings = context.headings(min(stop, HEADLINE_WITHIN))
    if headings:
        first = context.prose[0] if context.prose else len(context)
        titles = [index for index in headings if index < first] or headings[:1]
        full = (index for index in titles if words(context.shown(index)) >= SUBHEAD_WORDS)
        yield [next(full, titles[0])]
    elif (found := _title_line(context)) is not None:
        yield [found]


def _is_title(context: Context, index: int, at_least: int = 3) -> bool:
    text = context.shown(index)
    if text[:1] in "§[(" or text[:1].islower() or BULLET.match(text):
        return False
    return is_title(text, at_least) and any(map(str.isalpha, text))


def _title_line(context: Context) -> int | None:
    """The headline of a text that marks no headings: right over the first sentence, with
    ``DECK`` lines at the most between, and not one of several glued lines, which are verse or
    a list. The top line, unless it is as short as a section's name; else the first of five
    words. Without any sentence it is the top line, if that is set apart from glued ones. None
    of several questions or lines in quotation marks, which are a conversation."""
    end = min(len(context), HEADLINE_WITHIN)
    first = context.first_sentence(end)
    lines = [index for index in range(end if first < 0 else first) if index not in context.hits]
    if not lines:
        return None
    top = lines[0]
    if first < 0:
        apart = not context.is_glued(top) and any(map(context.is_glued, range(end)))
        return top if apart and _is_title(context, top, at_least=1) else None
    apart = not context.is_glued(top) or lines[1:2] != [top + 1]
    near = [index for index in lines[-1 - DECK :] if not _is_among_lines(context, index)]
    titles = [index for index in near if _is_title(context, index)]
    full = next((index for index in lines if words(context.shown(index)) >= SUBHEAD_WORDS), -1)
    if top in titles:
        found = top
    elif full in titles:
        found = full
    elif apart and top in near and _is_title(context, top, at_least=1):
        found = top
    elif full < 0 and titles[-1:] == lines[-1:]:
        found = titles[-1]
    else:
        return None
    return None if _is_said(context, found) or _goes_on(context, found) else found


def _goes_on(context: Context, index: int) -> bool:
    """Whether a line is glued to the rest of its sentence, as in a text with few wrapped lines:
    in a script without small letters, a long one to another."""
    if not context.is_glued(index) or index + 1 in context.hits:
        return False
    below = context.shown(index + 1)[:1]
    small = below.islower() or (not below.isupper() and letters(context.shown(index)) > 80)
    return small and not below.isdecimal()


def _is_said(context: Context, index: int) -> bool:
    """Whether a line asks or begins with a quotation mark or dash, and lines near do too."""
    first, last = context.shown(index)[0], context.shown(index)[-1]
    asks, opens = last in QUESTIONS, first in OPENERS + "—–-"
    if not asks and not opens:
        return False
    below = range(index + 1, min(index + TALK_WITHIN, len(context)))
    near = [context.shown(number) for number in below if not context.is_prose(number)]
    return any(
        text and ((asks and text[-1] in QUESTIONS) or (opens and text[0] == first)) for text in near
    )


def _is_among_lines(context: Context, index: int) -> bool:
    """Whether two lines or more that are no sentences are glued to a line, above or below."""
    first = last = index
    while first > 0 and last - first < 2 and context.is_glued(first - 1):
        if first - 1 in context.hits or context.is_sentence(first - 1):
            break
        first -= 1
    while last - first < 2 and context.is_glued(last):
        if last + 1 in context.hits or context.is_sentence(last + 1):
            break
        last += 1
    return last - first >= 2
