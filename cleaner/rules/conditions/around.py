"""What stands around a line: conditions ``(Context, index) -> bool``.

On plain text a condition that needs the tree is false: missing evidence means keep.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from cleaner.model import Label
from cleaner.normalise.paragraphs import BULLET
from cleaner.rules.context import Context
from cleaner.rules.rule import Condition, Part, trim
from cleaner.rules.runs import Run
from cleaner.shape import OPENERS, PROSE_LETTERS, QUESTIONS, ends_sentence, letters, words

SELDOM = 3

FORM_PARTS: tuple[Part, ...] = ("heading", "field", "button", "ask")

ENTRIES_MOST = 12
"""Glued entries above a run, up to the line that announces them."""

ENTRY_WORDS = 3

FIGURE_WORDS = 2
"""``4 min``, ``1.25x``."""

INDENTS = ("  ", "\t")
"""How a line of code begins. Pages leave one space before a line, and Chinese indents paragraphs
with wide ones."""

VALUED = 4
"""Lines of a run that may be labels of a list and the value of one."""

TASK_WITHIN = 1
"""Index of the last block that can be a task; a headline may stand above it."""

ARTICLE = 2
"""Paragraphs of an article; a quiz has short lines."""

COLONS = ":：՝"
"""The last one is Armenian, and announces what a comma or a colon would."""

ARROWS = "«‹←<→›»>"
"""What a button that turns pages has before or behind its word."""

_BEFORE_NAME = " \u00a0\"'([" + OPENERS
_MONTH = re.compile(r"(?:0?[1-9]|1[0-2]) ?/ ?(?:1[5-9]|20)\d\d\b")
_SETTING = re.compile(r"[\w.-]{1,40} ?= ?\S")
_HOST = re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.[a-z]{2,10}\b")


def all_of(*conditions: Condition) -> Condition:
    """Every one of them holds."""

    def check(context: Context, index: int) -> bool:
        for condition in conditions:  # noqa: SIM110 - asked of every hit, and twice as fast
            if not condition(context, index):
                return False
        return True

    return check


def any_of(*conditions: Condition) -> Condition:
    """At least one of them holds."""

    def check(context: Context, index: int) -> bool:
        for condition in conditions:  # noqa: SIM110 - as above
            if condition(context, index):
                return True
        return False

    return check


def in_run(at_least: int, *labels: Label) -> Condition:
    """The line stands among ``at_least`` consecutive lines that all have the words of a
    rule (of these labels). One menu word is a word; four in a row are a menu.

    A run under a line that ends in a colon is what the colon announces, with what stands
    between.
    """

    def check(context: Context, index: int) -> bool:
        run = context.run(index, *labels)
        if run is None or run.phrases < at_least:
            return False
        if not labels and run.last - run.first < VALUED and _longest(context, run) < at_least:
            return False
        above = _over_list(context, run.first)
        return above < 0 or not _announces(context, above)

    return check


def _longest(context: Context, run: Run) -> int:
    """How many lines of the run stand together if a single figure parts them. Two and more are a
    pager's; one is the value of the label above it, or of the one before."""
    lines = range(run.first, run.last + 1)
    figures = [at for at in lines if context.blocks[at].key.isdecimal()]
    if len(figures) != 1:
        return run.phrases
    return max(figures[0] - run.first, run.last - figures[0])


def _announces(context: Context, index: int) -> bool:
    """The line ends in a colon. Armenian's is a dot right above what it announces: its full stop
    is another mark."""
    text = context.shown(index)
    if text[-1:] in COLONS:
        return True
    armenian = text[-1:] == "." and "\u0561" <= text[-2:-1] <= "\u0587"
    return armenian and context.is_glued(index)


def _over_list(context: Context, first: int) -> int:
    """The line above a run, or above the short lines that are glued between: entries that no rule
    knows. -1 where there is none."""
    known = context.over_lists.get(first)
    if known is not None:
        return known
    above = first - 1
    while above > max(0, first - ENTRIES_MOST) and (
        context.is_glued(above) and _is_list_entry(context.shown(above))
    ):
        above -= 1
    context.over_lists[first] = above
    return above


def unasked(label: Label) -> Condition:
    """The run of lines with words of the label's rules is not what the text asks for or announces:
    no colon ends the line above it, or above what is glued between, of names that no rule knows;
    and in a text without other junk, no question stands right above and no task that the text
    begins with."""

    def check(context: Context, index: int) -> bool:
        run = context.run(index, label)
        if run is None:
            return True
        above = _over_list(context, run.first)
        if above < 0:
            return True
        if _announces(context, above):
            return False
        text = context.shown(above)
        asks = text[-1:] in QUESTIONS or (above <= TASK_WITHIN and ends_sentence(text))
        if not asks or (context.is_end(run.last) and after_prose(ARTICLE)(context, above)):
            return True  # an article may end in a question, and its buttons follow
        return context.junk[0] <= above or len(context.junk) > context.lines_of[label]

    return check


def _is_list_entry(text: str) -> bool:
    return words(text) <= ENTRY_WORDS and text[-1:] not in COLONS and not ends_sentence(text)


def beside(*labels: Label) -> Condition:
    """The line before or after has the words of a rule of these labels."""

    def check(context: Context, index: int) -> bool:
        return context.is_hit(index - 1, *labels) or context.is_hit(index + 1, *labels)

    return check


def under(*labels: Label, within: int = 3) -> Condition:
    """Right above, or above a few lines of a figure each, stands a line with the words of a rule
    of these labels that are nobody's ordinary ones."""

    def check(context: Context, index: int) -> bool:
        above = index - 1
        while above >= 0 and index - above <= within and _is_figure(context.shown(above)):
            above -= 1
        if above < 0 or _is_figure(context.shown(above)):
            return False
        rules = [rule for rule in context.hits.get(above, ()) if rule.label in labels]
        trimmed = trim(context.blocks[above].key)
        return bool(rules) and not any(rule.depends(trimmed) for rule in rules)

    return check


def _is_figure(text: str) -> bool:
    return text[:1].isdigit() and words(text) <= FIGURE_WORDS


def after_prose(at_least: int = 1) -> Condition:
    """At least so many paragraphs stand before the line."""

    def check(context: Context, index: int) -> bool:
        return bisect_left(context.prose, index) >= at_least

    return check


def in_article(context: Context, index: int) -> bool:
    """The page is an article: most of what no rule knows is paragraphs. On a front page
    or a list of offers, lists of headlines are the content."""
    return context.is_article


def seldom(context: Context, index: int) -> bool:
    """The same words stand at most ``SELDOM`` times on the page. A button that every
    second paragraph has is part of a page of offers, which is no article."""
    return context.counts[context.blocks[index].key] <= SELDOM


def in_tail(context: Context, index: int) -> bool:
    """No paragraph follows the line."""
    return not context.prose or context.prose[-1] <= index


in_small_print = any_of(all_of(in_tail, after_prose()), beside("legal-footer"))
"""Below the last paragraph, or beside another line of a page's foot."""


def in_head(context: Context, index: int) -> bool:
    """No paragraph precedes the line."""
    return not context.prose or context.prose[0] >= index


def at_end(context: Context, index: int) -> bool:
    """The line is the last of the page."""
    return context.is_end(index)


def near_end(context: Context, index: int) -> bool:
    """The line is one of the last two of the page."""
    return context.is_end(index + 1)


def names_follow(pattern: re.Pattern[str]) -> Condition:
    """What follows each match of the pattern, in the line as its reader sees it, begins like a
    name: not with a small letter, unless it is a host (``example.org``)."""

    def check(context: Context, index: int) -> bool:
        text = context.shown(index)
        for match in pattern.finditer(text):
            rest = text[match.end() :].lstrip(_BEFORE_NAME)
            if rest[:1].islower() and not _HOST.match(rest):
                return False
        return True

    return check


def after_sentence(context: Context, index: int) -> bool:
    """The block before is a finished paragraph."""
    return context.is_prose(index - 1) and ends_sentence(context.shown(index - 1))


def not_heading(context: Context, index: int) -> bool:
    """Nothing follows directly that would make the line its heading: no paragraph, no list,
    no indented line of code, no setting (``port = 80``). The last line of a box, glued to its
    other words and not to what follows, is no heading."""
    below = index + 1
    if not context.has(below):
        return True
    if context.is_hit(index - 1) and context.is_glued(index - 1) and not context.is_glued(index):
        return True
    indented = context.blocks[below].text.startswith(INDENTS) and not context.is_glued(index)
    text = context.shown(below)
    return not (context.is_prose(below) or BULLET.match(text) or indented or _SETTING.match(text))


def after_box_heading(context: Context, index: int) -> bool:
    """The line before is the heading of a box."""
    return context.is_hit(index - 1, part="heading")


def at_form(context: Context, index: int) -> bool:
    """The line before or after is the heading, a field or the button of a box."""
    return any(
        context.is_hit(near, part=part) for near in (index - 1, index + 1) for part in FORM_PARTS
    )


def between_paragraphs(context: Context, index: int) -> bool:
    """The line has long lines or rules' words on both sides, or nothing below it."""
    if index == 0:
        return False
    return all(
        context.is_hit(beside) or letters(context.shown(beside)) >= PROSE_LETTERS
        for beside in (index - 1, index + 1)
        if context.has(beside)
    )


def set_apart(context: Context, index: int) -> bool:
    """Blank lines stand above and below."""
    return index > 0 and not context.is_glued(index - 1) and not context.is_glued(index)


def set_like_its_run(context: Context, index: int) -> bool:
    """Not a heading under a glued menu: the line is glued to its run, or the run is loose."""
    run = context.run(index)
    if run is None or not set_apart(context, index):
        return True
    return not any(
        context.is_glued(number) for number in range(run.first, min(run.last, run.first + 9))
    )


def no_list_item(context: Context, index: int) -> bool:
    """The line has no bullet or number of its own."""
    return not BULLET.match(context.shown(index))


def no_month(context: Context, index: int) -> bool:
    """The line is no month of a year (``03/2013``), which a counter of pictures looks like."""
    return not _MONTH.match(context.shown(index))


def points_to_title(context: Context, index: int) -> bool:
    """What follows the line's first colon does not begin with a small letter."""
    return not context.shown(index).partition(":")[2].lstrip()[:1].islower()


def trails_off(context: Context, index: int) -> bool:
    """The line ends in dots."""
    return context.shown(index).endswith(("...", "…"))


def has_arrows(context: Context, index: int) -> bool:
    """The line begins and ends in a sign that points somewhere."""
    text = context.shown(index)
    return text[0] in ARROWS and text[-1] in ARROWS


def begins_otherwise(pattern: re.Pattern[str]) -> Condition:
    """The line, as its reader sees it, does not begin with the pattern."""

    def check(context: Context, index: int) -> bool:
        return not pattern.match(context.shown(index))

    return check
