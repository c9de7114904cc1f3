"""``careful`` on whole pages of text: menus go, nothing of an article does."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner.learned.line_features import MENU as OF_MENU
from cleaner.learned.line_features import OWN, facts
from cleaner.learned.overwhelming import NEAR, borne_out, doubts
from cleaner.learned.text_kind import DUMP_BLOCKS, MOST_BLOCKS, may_be_dump
from cleaner.readers.plain import read_text
from tests.strategies import paragraphs

MENU = [
    f"{first} {second}"
    for first in ("Harbour", "Market", "River", "Garden", "Station", "Library", "Museum")
    for second in ("Guide", "Prices", "Hours", "Maps", "Tours", "Jobs", "Events", "Photos")
]
SENTENCE = "The ferry stays in port until the {} storm is over, the harbour master said on Monday."
ARTICLE = [SENTENCE.format(word) for word in ("first", "second", "third", "long", "last")] * 3
HEADLINE = "Ferry stays in port for another week"


def page(*known: str) -> str:
    """An article between menus; with these entries at the ends, which rules may know."""
    return "\n".join(
        [
            f"{HEADLINE} | Coast Courier",
            *known[:1],
            *MENU,
            HEADLINE,
            "By Ines Thorvald",
            *(f"{number}. {line}" for number, line in enumerate(ARTICLE, 1)),
            *reversed(MENU),
            *known[1:],
        ]
    )


KNOWN = ("Careers", "About us")
PAGE = page(*KNOWN)


def test_menus_around_an_article_go_and_the_article_stays() -> None:
    result = cleaner.explain_text(PAGE)
    lines = result.text.split("\n")
    assert [line for line in lines if "ferry" in line] == PAGE.split("\n")[
        -len(MENU) - 16 : -len(MENU) - 1
    ]
    assert HEADLINE in lines
    assert "By Ines Thorvald" in lines
    assert sum(line in lines for line in MENU) < len(MENU) / 2
    rules = {removal.rule for removal in result.removed if removal.text not in KNOWN}
    assert rules == {"text.boilerplate.learned"}


def test_a_list_that_calls_nothing_as_menus_do_stays() -> None:
    """The model takes it for a menu, but it may be the article's: an index, say."""
    assert cleaner.clean_text(page()) == page()
    assert cleaner.clean_text(page("About us", "About us")) == page("About us", "About us")
    assert cleaner.clean_text(PAGE) != PAGE


def test_next_to_nothing_of_a_text_is_no_menu() -> None:
    """Nor is what goes where none of it has a menu's words, or where all that have are alike:
    the head of a table's column."""
    lines = [*MENU[:37], "Careers", "About us", "Careers"]
    known = facts(read_text("\n".join(lines)), {37: OF_MENU, 38: OF_MENU, 39: OF_MENU, 0: OWN})
    assert borne_out(known, (37, 38))
    assert borne_out(known, (0, 39))
    assert not borne_out(known, (38,))
    assert not borne_out(known, (0, 1, 2, 3))
    assert not borne_out(known, ())
    alike = facts(read_text("\n".join(lines)), {37: OF_MENU, 39: OF_MENU})
    assert not borne_out(alike, (36, 37, 39))


def test_an_article_and_its_list_stay() -> None:
    page = "\n".join([HEADLINE, *ARTICLE, "What is open:", *MENU, *ARTICLE[:3]])
    assert cleaner.clean_text(page) == page


@given(st.lists(paragraphs(), min_size=5, max_size=12, unique=True), st.integers(0, 99))
def test_paragraphs_between_menus_survive(parts: list[str], seed: int) -> None:
    chance = random.Random(seed)
    menu = chance.sample(MENU, len(MENU))
    lines = cleaner.clean_text(
        "\n".join([KNOWN[0], *menu[:40], *parts, *menu[40:], KNOWN[1]])
    ).split("\n")
    assert [part for part in parts if part not in lines] == []


@given(st.lists(st.floats(0, 1), max_size=40))
def test_doubt_is_least_where_all_around_and_outside_is_junk(likely: list[float]) -> None:
    found = doubts(likely)
    for index, doubt in enumerate(found):
        near = max(likely[max(0, index - NEAR) : index + NEAR + 1])
        out = min(max(likely[: index + 1]), max(likely[index:]))
        assert abs(doubt - (likely[index] * near * out) ** (1 / 3)) < 1e-9
    assert len(found) == len(likely)


def test_what_is_no_page_is_no_dump() -> None:
    assert may_be_dump(read_text(PAGE).blocks)
    assert not may_be_dump(read_text("\n".join(MENU[: DUMP_BLOCKS - 1])).blocks)
    assert not may_be_dump(read_text("\n".join(ARTICLE * 5)).blocks)
    assert not may_be_dump(read_text("Home\n" * (MOST_BLOCKS + 1)).blocks)


def test_chinese_lines_are_short_and_no_menu() -> None:
    """A quatrain's lines have sixteen signs, and end as no menu's entry does."""
    poem = ["夜渡", "周晓", "潮落孤舟泊岸边，灯明远市隔寒烟。", "桥头老叟犹垂钓，不问新城第几年。"]
    assert not may_be_dump(read_text("\n".join(poem[2:] * 20 + poem[:2] * 10)).blocks)
    assert may_be_dump(read_text("\n".join(poem[:2] * 30)).blocks)
