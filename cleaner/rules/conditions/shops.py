"""Where the words of a shop's page are the page's: its buttons, its notices, the orders in which it
sorts, and the calendars that the button of an event offers. A manual of shop software has them as
headings and steps, and an article about shopping as the entries of a list."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.rules.conditions.around import (
    after_prose,
    all_of,
    any_of,
    in_article,
    in_run,
    no_list_item,
    seldom,
)
from cleaner.rules.conditions.controls import heads_nothing, is_no_title, no_text_item
from cleaner.rules.context import Context
from cleaner.rules.rule import listed, trim

CALENDARS = frozenset(
    listed("""
    apple; apple calendar; google; google calendar; gmail; ical; icalendar; ics; ical file; .ics; microsoft 365;
    microsoft teams; ms365; office 365; office365; outlook; outlook.com; outlook live; outlook 365; outlook web;
    yahoo; yahoo calendar; yahoo! calendar; aol
""")
)
"""What keeps people's dates, in all languages by its name: trimmed keys."""

AMONG_CONTROLS = 4
"""Lines of a run of which none is the heading of the paragraph below them."""

CALENDARS_MOST = 10
"""Lines of names below a button."""

shop_control = all_of(
    any_of(heads_nothing, in_run(AMONG_CONTROLS)),
    is_no_title,
    no_list_item,
    seldom,
    in_run(1, "navigation"),
    any_of(all_of(in_article, after_prose()), in_run(2)),
)
"""A button of a shop or a notice that its basket is empty: below an article's text alone, elsewhere
beside another one, and over a paragraph as one of several. Where every second line is one, the page
is a list of offers."""

shop_word = all_of(
    in_run(3, "navigation", "related", "paywall", "newsletter", "comments", "share-bar", "legal-footer"),
    heads_nothing,
    no_text_item,
    is_no_title,
)  # fmt: skip
"""A word of shops that is anybody's (quantity, in stock, the lowest price): several in a row."""


def calendar_links(context: Context, index: int) -> Sequence[int]:
    """The button by which readers keep a date, with the names of calendars glued below it."""
    below = index + 1
    while (
        below - index <= CALENDARS_MOST
        and context.has(below)
        and context.is_glued(below - 1)
        and (trim(context.blocks[below].key) in CALENDARS or context.is_hit(below, "navigation"))
    ):
        below += 1
    while below - 1 > index and trim(context.blocks[below - 1].key) not in CALENDARS:
        below -= 1
    return range(index, below)


def over_calendars(context: Context, index: int) -> bool:
    """Names of calendars stand right below the line."""
    return len(calendar_links(context, index)) > 1


calendar_button = all_of(
    heads_nothing,
    no_list_item,
    in_run(1, "navigation"),
    any_of(all_of(in_article, after_prose()), in_run(2), over_calendars),
)
"""As ``shop_control``, of the button that keeps a date: every event of a list may have one."""
