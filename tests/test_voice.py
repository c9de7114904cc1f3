"""Sentences in which the site speaks to its readers, in texts that do so or do not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import cleaner
from cleaner.rules.conditions.voice import LONGEST, SLIPS, TOPIC
from tests.growth import grows_less

NEWS = (
    "The council voted on Monday to close the old bridge across the river to lorries.",
    "Drivers will have to take the valley road until the autumn, the mayor said.",
    "Repairs had been put off for years because nobody would pay for them.",
    "The engineers found rust in eleven of the forty cables that hold the road.",
)
ASKS = "Our free morning briefing brings you the news of the whole valley."


def gone(*lines: str, preset: str = "balanced", language: str = "en") -> list[str]:
    result = cleaner.explain_text("\n\n".join(lines), preset=preset, languages=language)
    return [removal.text for removal in result.removed if removal.rule.endswith(".voice")]


@pytest.mark.parametrize(
    "line",
    [
        ASKS,
        "If you enjoyed this story, why not tell us so in the comments?",
        "Good journalism costs money. Please consider supporting us with a small donation.",
        "We may receive a commission on purchases made through links in this article.",
        "You need to accept cookies to watch this video.",
    ],
)
def test_the_site_speaks(line: str) -> None:
    assert gone(*NEWS[:2], line, *NEWS[2:]) == [line]
    assert gone(*NEWS, line) == [line]


def test_careful_leaves_it() -> None:
    assert gone(*NEWS, ASKS, preset="careful") == []


@pytest.mark.parametrize(
    "line",
    [
        "The club asks its members for a donation, and they give what they can.",
        "Passengers can buy tickets in the app or on board, where they cost more.",
        "“Please support us with a donation”, the sign at the mill has read for years.",
        "Our newsletter is all you have to read, said the editor of the parish paper.",
        "- Our free app tells you which road is closed.",
        "The commission fined the company for its links to the minister.",
        "Where do the cookies of the ferry come from? They are baked in the valley.",
    ],
)
def test_an_article_speaks(line: str) -> None:
    assert gone(*NEWS[:2], line, *NEWS[2:]) == []


@pytest.mark.parametrize(
    "own",
    [
        "We asked all of them what they thought of the road through the valley.",
        "If you drive through the valley in winter, you meet nobody for an hour.",
    ],
)
def test_a_text_in_the_first_or_second_person_may_ask_so_itself(own: str) -> None:
    assert gone(*NEWS, own, ASKS) == []
    quoted = f"“{own}” That is what the letter of the council to the drivers said."
    assert gone(*NEWS, quoted, ASKS) == [ASKS]


def test_one_paragraph_in_many_may_slip() -> None:
    many = [f"The cable that has number {at} was looked at on Monday." for at in range(SLIPS)]
    own = "We asked all of them what they thought of the road through the valley."
    assert gone(*many, own, ASKS) == [ASKS]
    assert gone(*many[: SLIPS - 2], own, ASKS) == []


def test_what_a_text_is_about_is_no_appeal() -> None:
    about = [f"The morning briefing of paper number {at} began in the war." for at in range(TOPIC)]
    assert gone(*NEWS, *about[:-1], ASKS) == [ASKS]
    assert gone(*NEWS, *about, ASKS) == []


def test_too_few_paragraphs_tell_no_voice() -> None:
    assert gone(*NEWS[:2], ASKS) == []
    assert gone(*NEWS[:3], ASKS) == [ASKS]


def test_long_paragraphs_are_the_articles() -> None:
    tail = " And of the hills beyond it" * (LONGEST // 26) + "."
    assert gone(*NEWS, ASKS[:-1] + tail) == []


def test_time_is_linear() -> None:
    def prepare(n: int) -> Callable[[], object]:
        text = "\n\n".join((*NEWS, ASKS) * n)
        return lambda: cleaner.clean_text(text, preset="balanced", languages="en")

    assert grows_less(prepare, 30, 120, 10)
