"""Lines of a page's text that stand on it twice are kept once."""

from __future__ import annotations

import pytest

import cleaner
from cleaner.config import Preset
from cleaner.learned.copies import copied_lines
from cleaner.learned.line_features import FEATURES, facts
from cleaner.learned.text_model import WEIGHTS, Judged, TextModel, _forest, gone_of
from cleaner.readers.plain import read_text
from cleaner.rules import COPY_TEXT

CARD = (
    "the lighthouse keeper",
    "mrs tull has kept the light for forty years, and she never liked the sea at all.",
    "her dog does.",
)
VERSE = (
    "row, brothers, row, the stream runs fast",
    "the rapids are near and the daylight is past",
    "and the bells of the abbey ring over the bay",
)


def copies(*lines: str, but: str = "-") -> list[int]:
    counts = [len(line.split()) for line in lines]
    return copied_lines(lines, [not line.startswith(but) for line in lines], counts)


def test_lines_that_stand_above_together() -> None:
    assert copies(*CARD, "between", *CARD, "after") == [4, 5, 6]
    assert copies(*CARD, "between", CARD[0], "- gone", "", *CARD[1:]) == [4, 7, 8]


@pytest.mark.parametrize(
    "part",
    [(" ".join(CARD),), (*CARD[1:2], "so."), VERSE, ("home", "news", "sport")],
    ids=["line", "little", "verse", "menu"],
)
def test_what_may_be_said_twice(part: tuple[str, ...]) -> None:
    assert copies(*part, "between", *part) == []


def test_nothing_is_repeated_where_the_first_is_gone() -> None:
    page = (*CARD, "between", *CARD)
    kept = [False] * 3 + [True] * 4
    assert copied_lines(page, kept, [len(line.split()) for line in page]) == []


MENU = "Home\nNews\nSport\nWeather\nContact\n"
STORY = (
    "The council met on Monday to talk about the bridge that was closed in spring.",
    "It was open again on Tuesday, and the first cars rolled over it at noon.",
    "Nobody on the quay could say what it had cost, and nobody asked for long.",
    "A second bridge is to be built in the north of the town by the end of the year.",
)

UNREVISED = TextModel(_forest(WEIGHTS, FEATURES))


@pytest.mark.parametrize("preset", ["careful", "balanced", "aggressive"])
def test_the_account_says_so(preset: Preset) -> None:
    """Where the model would keep both; of a page's text, and not where nothing else may go."""
    page = read_text(
        "Bridge opens\n" + MENU * 4 + "\n".join((*STORY, *STORY[:2])) + "\n" + MENU * 4
    )
    known = facts(page)
    likely = [0.95 if block.text in STORY else 0.01 for block in page.blocks]
    found = gone_of(Judged(known, likely, UNREVISED), preset)
    copies = [page.blocks[index].text for index in found if found[index].rule == COPY_TEXT]
    assert copies == ([] if preset == "careful" else [*STORY[:2]])
    assert all(found[index].label == "duplicate" for index in found if likely[index] > 0.9)


def test_the_headline_is_no_copy() -> None:
    """It may be that of the two that stands over the copy."""
    line = "The bridge is open again at last"
    page = read_text(
        f"{line} | The Courier\n{MENU * 4}"
        + "\n".join((line, *STORY, line, *STORY[:2]))
        + "\n"
        + MENU
    )
    likely = [0.95 if block.text in STORY else 0.01 for block in page.blocks]
    places = [index for index, block in enumerate(page.blocks) if block.text == line]
    likely[places[0]], likely[places[1]] = 0.8, 0.9
    found = gone_of(Judged(facts(page), likely, UNREVISED), "balanced")
    copies = [page.blocks[index].text for index in found if found[index].rule == COPY_TEXT]
    assert copies == [*STORY[:2]]


def test_an_article_may_say_it_again() -> None:
    text = "\n\n".join((*STORY, *STORY[:2]))
    assert cleaner.Cleaner(preset="balanced").text(text).text == text
