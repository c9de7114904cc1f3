"""``keep_title=False``: the headline goes, and nothing but the headline."""

from __future__ import annotations

import pytest

import cleaner

VERSE = (
    "The gulls were up before the light\nand I was up before the gulls\n"
    "with salt along the window frame\n\nYou came along the harbour wall\n"
    "a coat too thin for all that wind"
)
STORY = (
    "The council met on Monday to talk about the bridge that was closed in spring.",
    "It was open again on Tuesday, and the first cars rolled over it at noon.",
    "Nobody on the quay could say what it had cost, and nobody asked for long.",
)


def without_title(text: str) -> str:
    return cleaner.Cleaner(keep_title=False).text(text).text


@pytest.mark.parametrize("title", ["Room by the Harbour", "A Room That Looks Over the Harbour"])
def test_a_poem_loses_its_title_only(title: str) -> None:
    """Each line of it looks like a headline, and would again when one is gone."""
    assert without_title(f"{title}\n\n{VERSE}") == VERSE


def test_a_subhead_is_no_headline() -> None:
    text = f"Bridge opens again\n\n{STORY[0]}\n\nA long wait for the repairs\n\n{STORY[1]}"
    assert without_title(text) == text.partition("\n\n")[2]


def test_what_stands_below_the_headline_stays() -> None:
    below = f"After a summer of waiting the town crosses over\n\n{STORY[0]}\n\n{STORY[1]}"
    assert without_title(f"Old bridge is open again, says the council\n\n{below}") == below


def test_verse_under_a_short_title_and_a_paragraph() -> None:
    below = f"{STORY[0]}\n\n{VERSE}\n\n{STORY[1]}"
    assert without_title(f"Harbour songs, collected\n\n{below}") == below


def test_the_first_heading_of_a_page() -> None:
    """The second is longer, and still a subhead."""
    page = (
        "<title>On the old bridge</title><h1>On the old bridge</h1>"
        f"<p>{STORY[0]}</p><p>{STORY[1]}</p><h2>A long wait for the repairs</h2><p>{STORY[2]}</p>"
    )
    result = cleaner.Cleaner(keep_title=False).html(page)
    assert result.text == "\n\n".join((*STORY[:2], "A long wait for the repairs", STORY[2]))
    assert result.title == "On the old bridge"
