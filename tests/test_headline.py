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


@pytest.mark.parametrize(
    "text",
    [
        VERSE,
        "The gulls that were up before the light sat along the wall of the\nold harbour and sang.",
        f"From: Edda\nTo: Tom\n\n{STORY[0]}",
        "Across\n1 A bird of the sea (4)\n2 A part of the plough (5)\n\nDown\n1 Near (5)",
        "[10:02] dora: does the build work for anyone today?\n[10:03] finn: no\n[10:05] ole: no",
        f"When did you begin?\n\n{STORY[0]}\n\nAnd who taught you?\n\n{STORY[1]}",
        f"“You came back?”\n\n“I did, and I will not go again.”\n\n“No?”\n\n{STORY[2]}",
        f"§ 1 Scope of the Act\n\n{STORY[0]}\n\n§ 2 Entry into force\n\n{STORY[1]}",
        f"Let f be continuous on [a, b]:\n\nf(b) − f(a) = c\n\nx + y + z = r\n\n{STORY[0]}",
    ],
    ids="verse wrapped mail clues chat interview dialogue statute formulas".split(),
)
def test_a_text_without_a_headline(text: str) -> None:
    assert without_title(text) == text


def test_a_title_of_two_words_over_verse() -> None:
    assert without_title(f"Low Tide\n\n{VERSE}") == VERSE


def test_no_line_below_the_first_sentence() -> None:
    text = f"Judgment\n\n{STORY[0]}\n\nThe reasons of the second judge\n\n{STORY[1]}"
    assert without_title(text) == text.partition("\n\n")[2]


def test_one_headline_whatever_languages_are_told() -> None:
    """Languages are told again when a notice is gone, and the rules look again."""
    german = (
        "Die Mauer, die seit 1887 den Kai schützte, ist nicht mehr zu retten, sagen Ingenieure.",
        "Verletzt wurde niemand, und am Freitag wird der Rat über die Zukunft des Kais beraten.",
    )
    notice = (
        "We use cookies on this site to give you the best of what we have, for the things you "
        "like, and for the ads that you see. By continuing you agree to the use of cookies."
    )
    head = ("Die Mauer am Hafen ist gefallen", "Drei Nächte Sturm")
    page = "\n\n".join((*head, *german, notice))
    assert without_title(page) == "\n\n".join((head[1], *german))
