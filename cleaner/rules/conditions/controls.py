"""Where the words of a page's controls (tools, pagers, buttons, notices of what did not load) are
the page's. They are ordinary words, in most languages the only ones for what they name: a guide
has them as headings and steps, a table as labels, a list as entries. One condition for each kind
of rule, so that what holds in one language holds in all."""

from __future__ import annotations

from cleaner.rules.conditions.around import (
    all_of,
    any_of,
    beside,
    in_head,
    in_run,
    in_tail,
    no_list_item,
    not_heading,
    set_apart,
    trails_off,
)
from cleaner.rules.context import LINKED_SHARE, Context
from cleaner.shape import ends_sentence, words

STACKED = 2
"""Headings over one another: a section's and its first part's. Three loose lines are a menu."""

ENTRY_WORDS = 3

NOTICE_WORDS = 5
"""A line of so many words says itself that something is missing."""


def no_text_item(context: Context, index: int) -> bool:
    """The line has no bullet, and is on a web page no list item without a link: what menus list
    are links."""
    block = context.blocks[index]
    if block.kind == "item" and block.facts is not None and block.facts["linked"] <= LINKED_SHARE:
        return False
    return no_list_item(context, index)


def heads_nothing(context: Context, index: int) -> bool:
    """The line is no heading of what follows, nor one of two of which the lower one is."""
    return not_heading(context, index) and stacks_nothing(context, index)


def stacks_nothing(context: Context, index: int) -> bool:
    """The line is not the upper one of two headings over a paragraph; a web page says which lines
    are headings."""
    below = index + 1
    if not context.is_prose(below + 1) or not set_apart(context, index) or context.is_glued(below):
        return True
    upper, lower = context.blocks[index], context.blocks[below]
    if upper.facts is not None and not upper.kind == lower.kind == "heading":
        return True
    run = context.run(index)
    return run is not None and run.last - run.first >= STACKED


def no_entry(context: Context, index: int) -> bool:
    """The line is not one of two that stand among glued entries that no rule knows, between the
    text's paragraphs: a list of many things may have two of a page's words in a row."""
    run = context.run(index)
    if run is None or run.last - run.first >= STACKED:
        return True
    if in_head(context, index) or in_tail(context, index):
        return True
    return not (
        context.is_glued(run.first - 1)
        and context.is_glued(run.last)
        and _is_entry(context, run.first - 1)
        and _is_entry(context, run.last + 1)
    )


def _is_entry(context: Context, index: int) -> bool:
    if not context.has(index) or context.is_hit(index):
        return False
    text = context.shown(index)
    return words(text) <= ENTRY_WORDS and not ends_sentence(text)


def is_no_title(context: Context, index: int) -> bool:
    """The line is not the one set apart below the glued lines of its run, over a text: a page's
    title, below its menu."""
    run = context.run(index)
    if run is None or index < run.last or run.last - run.first < STACKED or in_tail(context, index):
        return True
    return context.is_glued(index - 1) or not context.is_glued(index - 2)


def is_notice(context: Context, index: int) -> bool:
    """The line has as many words as a sentence."""
    return words(context.shown(index)) >= NOTICE_WORDS


page_control = all_of(
    no_text_item, heads_nothing, no_entry, any_of(in_run(2), in_head, in_tail), is_no_title
)
"""A skip link, a pager, a basket, a button of a viewer: beside others, or where a page's frame is."""

control_beside = all_of(no_text_item, heads_nothing, no_entry, in_run(2), is_no_title)
"""As ``page_control``, of rules whose words are too ordinary for the place to tell."""

wiki_tools = all_of(
    in_run(3, "navigation", "legal-footer", "paywall", "tag-list"),
    no_text_item,
    not_heading,
    is_no_title,
)
"""The tools of a wiki's page, several in a row, and none of them the title of the page below."""

offer_button = comment_button = loading_sign = all_of(
    in_run(2), heads_nothing, no_list_item, no_entry
)
"""A button of an offer or below a comment, or a word that stands where nothing could be loaded,
beside other words of a page."""

loading_notice = all_of(
    heads_nothing,
    no_list_item,
    any_of(all_of(in_run(2), no_entry), trails_off, is_notice, in_head, in_tail),
)
"""As ``loading_sign``, of rules that have whole notices too: a line that trails off, or as long as
a sentence, needs no other beside it."""

consent_button = all_of(
    beside("cookie-notice"),
    in_run(1, "cookie-notice"),
    no_list_item,
    any_of(in_head, stacks_nothing),
)
"""A button beside its notice or another button, none of those that a text lists, and no heading of
a policy over another one."""

comment_widget = all_of(
    in_run(3, "comments", "comment-count", "share-bar", "paywall", "promo", "newsletter"),
    heads_nothing,
    no_list_item,
)
"""Words around readers' comments that are anybody's (the newest, three hours ago, sign in):
several in a row."""

forum_tools = all_of(
    in_run(
        3,
        "comments",
        "comment-count",
        "share-bar",
        "navigation",
        "paywall",
        "newsletter",
        "tag-list",
    ),
    heads_nothing,
    no_list_item,
    is_no_title,
)
"""Words around the posts of a thread that are anybody's (locked, watch, new topic), several in a
row, and none of them the title of the text below."""

post_tools = all_of(
    in_run(2, "comments", "comment-count", "share-bar", "navigation"),
    heads_nothing,
    no_list_item,
    no_entry,
)
"""Buttons under a post (quote, reply), one beside the other."""

install_steps = all_of(in_run(3, "promo"), heads_nothing, no_list_item)
"""How a site is put on the home screen: its panel says it in steps and buttons, one below the
other. A guide numbers its steps, and says more than a panel's words."""

gate_button = all_of(in_run(2, "placeholder"), heads_nothing, no_list_item)
"""A question or button of what stands before a page (age, ad blockers), beside others of it."""

sign_up_line = all_of(in_run(2, "newsletter"), not_heading, no_list_item)
"""Words of a sign-up form that are anybody's (e-mail sent, maybe later), beside others of it."""
