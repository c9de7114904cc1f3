"""Nothing of an article stands above its headline, and little below the box that ends it: on
portals fifty other articles do."""

from __future__ import annotations

import pytest

from cleaner.config import Preset
from cleaner.learned.cut import LONG, LONG_MOST, cut
from cleaner.learned.extent import article_begins, article_ends
from cleaner.learned.headline import find_headlines
from cleaner.learned.line_features import facts, flag
from cleaner.learned.text_model import ENDING, _ends
from cleaner.model import Label
from cleaner.readers.plain import read_text
from cleaner.rules import all_rules
from cleaner.rules.rule import Part, Rule

TITLE = "Ferry to Orrin sails again | The Quay Courier"
HEADLINE = "Ferry to Orrin sails again"
OTHERS = [
    line
    for town in ("Marle", "Tarn", "Ulver", "Brea", "Holm", "Skerry", "Wick", "Dunmore")
    for line in (
        f"Council of {town} votes on the new bridge",
        f"The council of {town} voted on Monday on a bridge that was promised in spring.",
    )
]
STORY = [
    "The ferry to Orrin sailed again on Tuesday after a winter in which the harbour froze.",
    "Its captain said that the hull had been mended, and that the ice had done no more harm.",
    "Forty people stood on the quay at noon, among them the mayor and the school's brass band.",
    "The next boat leaves on Friday, and then every second day until the end of September.",
]


def begins(lines: list[str], likely: list[float]) -> int:
    return article_begins(facts(read_text("\n\n".join(lines))), likely)


MENU = [f"Town {number}" for number in range(30)]
"""Around a text it makes a page; two of its lines shall be what rules know."""


def kept(
    lines: list[str], likely: list[float], preset: Preset = "balanced", ends: int | None = None
) -> list[str]:
    """What stays of a page with these lines between its menu and its foot."""
    first = 1 + len(MENU)
    page = facts(read_text("\n".join((TITLE, *MENU, *lines, *MENU))))
    page = page._replace(furniture=frozenset([1, 2]))
    if ends is not None:
        page = page._replace(ends=frozenset([first + ends]))
    menu = [0.01] * len(MENU)
    gone = cut(page, [0.1, *menu, *likely, *menu], preset).gone
    return [line for index, line in enumerate(lines, first) if index not in gone]


def test_it_begins_at_the_first_line_with_the_title() -> None:
    lines = [TITLE, *OTHERS, HEADLINE, "12 May", *STORY, HEADLINE]
    likely = [0.1] + [0.5] * len(OTHERS) + [0.3, 0.1] + [0.9] * len(STORY) + [0.1]
    assert begins(lines, likely) == 1 + len(OTHERS)


@pytest.mark.parametrize(
    ("title", "headline"),
    [("Ferry news | The Quay Courier", "Ferry news"), ("The Quay Courier", HEADLINE)],
    ids="short other".split(),
)
def test_no_line_with_the_title(title: str, headline: str) -> None:
    lines = [title, *OTHERS, headline, *STORY]
    assert begins(lines, [0.1] + [0.5] * len(OTHERS) + [0.3] + [0.9] * len(STORY)) == 0


def test_a_title_that_is_said_again_at_the_end() -> None:
    """In a box to share the article, over a list of comments."""
    lines = [TITLE, *STORY, "Share", HEADLINE, OTHERS[1]]
    assert begins(lines, [0.1, 0.9, 0.9, 0.9, 0.9, 0.1, 0.1, 0.4]) == 0


def test_the_headline_stands_above_the_last_sure_line() -> None:
    """The model thinks more of what a box to share repeats below."""
    page = facts(read_text("\n\n".join((TITLE, HEADLINE, *STORY, "Share", HEADLINE))))
    likely = [0.1, 0.3, 0.9, 0.9, 0.9, 0.9, 0.1]
    assert 1 in find_headlines(page, [*likely, 0.45])
    assert 7 not in find_headlines(page, [*likely, 0.45])
    assert 7 in find_headlines(page, [*likely, 0.55])


def test_a_title_over_no_paragraph() -> None:
    lines = [TITLE, *STORY, HEADLINE, *(f"Entry {number}" for number in range(30))]
    assert begins(lines, [0.1, *[0.5] * len(STORY), 0.1, *[0.1] * 30]) == 0


@pytest.mark.parametrize("likely", [(0.1, 0.9), (0.9, 0.1)], ids="prose others".split())
def test_the_paragraph_below_a_title_may_be_the_articles(likely: tuple[float, float]) -> None:
    """Neither a paragraph that is hardly one's, nor another line that may be."""
    lines = [TITLE, OTHERS[0], HEADLINE, STORY[0], "Entry 1"]
    assert begins(lines, [0.1, 0.1, 0.1, *likely]) == (2 if likely[0] > likely[1] else 0)


def test_other_articles_above_go_whatever_they_look_like() -> None:
    likely = [0.6] * len(OTHERS) + [0.3] + [0.9] * len(STORY)
    assert kept([*OTHERS, HEADLINE, *STORY], likely) == [HEADLINE, *STORY]


def test_what_is_surely_content_stays_above() -> None:
    """A summary, set above the headline."""
    likely = [0.6] * len(OTHERS) + [0.8, 0.3] + [0.9] * 3
    lines = [*OTHERS, STORY[0], HEADLINE, *STORY[1:]]
    assert kept(lines, likely) == [STORY[0], HEADLINE, *STORY[1:]]


def test_what_is_surely_content_has_no_holes_above() -> None:
    """Verse that is named below, over a note on it."""
    likely = [0.6] * len(OTHERS) + [0.9, 0.6, 0.9, 0.3] + [0.9] * len(STORY)
    verse = [
        "The tide came in, the tide went out,",
        "the crow flew up the shore,",
        "the keel lay where it always lay",
    ]
    lines = [*OTHERS, *verse, HEADLINE, *STORY]
    assert kept(lines, likely) == [*verse, HEADLINE, *STORY]


def test_careful_takes_what_is_hardly_content_above() -> None:
    """It keeps some of what may be a headline."""
    lines = [*OTHERS, HEADLINE, *STORY]
    teasers = set(OTHERS[1::2])
    for likely, left in ((0.2, set()), (0.35, teasers)):
        stays = kept(lines, [likely] * len(OTHERS) + [0.3] + [0.95] * 4, "careful")
        assert stays[-5:] == lines[-5:]
        assert teasers & set(stays) == left


def ends(lines: list[str], likely: list[float], *boxes: int) -> int:
    page = facts(read_text("\n\n".join(lines)))._replace(ends=frozenset(boxes))
    return article_ends(page, likely, 1)


def test_it_ends_at_a_box_below() -> None:
    lines = [TITLE, HEADLINE, *STORY, "Read also", *OTHERS]
    likely = [0.1, 0.3, *[0.9] * len(STORY), 0.3, *[0.5] * len(OTHERS)]
    assert ends(lines, likely, 6) == 6
    assert ends(lines, likely, 0, 6, 8) == 6
    assert ends(lines, likely) == len(lines)


def test_a_box_in_its_midst_ends_no_article() -> None:
    lines = [TITLE, HEADLINE, *STORY[:2], "Read also", *OTHERS[:2], *STORY[2:], "Share"]
    likely = [0.1, 0.3, 0.9, 0.9, 0.3, 0.5, 0.5, 0.9, 0.9, 0.1]
    assert ends(lines, likely, 4) == len(lines)
    assert ends(lines, likely, 4, 9) == 9


@pytest.mark.parametrize(("posts", "at"), [(3, 9), (4, 13)], ids="few many".split())
def test_boxes_at_every_post_end_no_thread(posts: int, at: int) -> None:
    """The one below the first words is an article's too."""
    thread = [line for _ in range(posts) for line in (STORY[0], "Share")]
    lines = [TITLE, HEADLINE, "The ferry sails.", "Share", *thread, OTHERS[1]]
    likely = [0.1, 0.3, 0.9, 0.1, *[0.9, 0.1] * posts, 0.5]
    boxes = [index for index, line in enumerate(lines) if line == "Share"]
    assert ends(lines, likely, *boxes) == at


def test_an_article_without_a_headline_ends_at_no_box() -> None:
    lines = [*STORY, "Read also", *OTHERS]
    likely = [*[0.9] * len(STORY), 0.3, *[0.5] * len(OTHERS)]
    assert set(OTHERS) < set(kept(lines, likely, ends=len(STORY)))


def test_what_stands_above_is_no_part_of_it() -> None:
    lines = [TITLE, *STORY, "Read also", HEADLINE, "Share", STORY[0]]
    page = facts(read_text("\n\n".join(lines)))._replace(ends=frozenset([5, 7]))
    assert article_ends(page, [0.1, *[0.9] * len(STORY), 0.3, 0.3, 0.3, 0.9], 6) == len(lines)


def test_what_is_surely_content_is_no_box() -> None:
    """A sentence of the article with the words of one."""
    lines = [TITLE, HEADLINE, *STORY, OTHERS[1]]
    assert ends(lines, [0.1, 0.3, *[0.9] * len(STORY), 0.5], 5) == len(lines)


def test_nothing_surely_content_has_no_end() -> None:
    lines = [TITLE, HEADLINE, *STORY]
    assert ends(lines, [0.1, 0.3, *[0.5] * len(STORY)], 2) == len(lines)


def test_other_articles_below_go_and_what_is_surely_content_stays() -> None:
    lines = [HEADLINE, *STORY, "Read also", *OTHERS, STORY[0]]
    likely = [0.3, *[0.9] * len(STORY), 0.3, *[0.5] * len(OTHERS), 0.7]
    assert kept(lines, likely, ends=5) == [HEADLINE, *STORY, STORY[0]]
    assert set(OTHERS) < set(kept(lines, likely))


def rule(label: Label, part: Part) -> Rule:
    return next(rule for rule in all_rules() if (rule.label, rule.part) == (label, part))


def test_what_ends_an_article() -> None:
    heading, link = rule("related", "heading"), rule("related", "")
    share, menu = rule("share-bar", ""), rule("navigation", "")
    assert _ends({3: (heading,), 5: (link,), 7: (menu, share), 9: (menu,)}) == {3, 7}


def test_what_a_page_has_at_every_post_ends_none() -> None:
    most = ENDING["comments"]
    posts = {at: (rule("comments", ""),) for at in range(most)}
    assert _ends(posts) == set(range(most))
    assert _ends({**posts, most: posts[0]}) == set()


@pytest.mark.parametrize(("size", "whole"), [(LONG - 1000, False), (LONG, True)])
def test_of_a_book_less_is_doubted_and_not_where_it_ends(
    size: int, whole: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The model doubts what stands deep in it for its place alone."""
    monkeypatch.setattr("cleaner.learned.cut.kind_of", lambda facts, likely: "dump")
    monkeypatch.setattr("cleaner.learned.cut.dumpness", lambda facts, likely: 9.0)
    count = 2 * (1 + size // (2 * len(STORY[0].split())))
    half = count // 2
    above = [STORY[0].replace("Tuesday", f"day {day}") for day in range(half)]
    deep = [STORY[3].replace("Friday", f"day {day}") for day in range(half)]
    lines = [HEADLINE, *above, *deep]
    likely = [0.95, *[0.95] * half, *[LONG_MOST] * half]
    first = [HEADLINE, *above]
    assert kept(lines, likely) == (lines if whole else first)
    assert kept(lines, likely, "aggressive") == first
    # A box in its midst, such as ends an article.
    assert kept(lines, [0.3, *likely[1:]], ends=half + 1) == (lines if whole else first)


STANDFIRST = "After a winter in the ice the boat is back, with a new hull and a new captain."


@pytest.mark.parametrize(
    ("below", "stays"),
    [
        ([STANDFIRST], True),
        (["Transport", STANDFIRST], False),  # not right below it
        (["Boats and ferries of the north coast"], False),  # no sentence
        ([STANDFIRST, *STORY, STANDFIRST], False),  # said twice
    ],
)
def test_the_sentence_right_below_the_headline_stays(below: list[str], stays: bool) -> None:
    lines = [HEADLINE, *below, *STORY]
    likely = [0.9, *[0.02] * len(below), *[0.9] * len(STORY)]
    assert (below[-1] in kept(lines, likely)) == stays
    assert below[-1] not in kept(lines, likely, "aggressive")


def test_rules_words_right_below_the_headline_do_not() -> None:
    page = read_text("\n".join((TITLE, *MENU, HEADLINE, STANDFIRST, *STORY, *MENU)))
    menu = [0.01] * len(MENU)
    likely = [0.1, *menu, 0.9, 0.02, *[0.9] * len(STORY), *menu]
    below = 2 + len(MENU)
    assert below not in cut(facts(page), likely, "balanced").gone
    assert below in cut(facts(page, {below: flag(["newsletter"])}), likely, "balanced").gone
