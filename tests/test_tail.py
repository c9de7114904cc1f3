"""What an extractor left below the article."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import TypeAlias

import pytest

import cleaner
from cleaner.learned.columns import Column
from cleaner.learned.line_features import FEATURES, Facts
from cleaner.learned.line_measures import COLON_END, SENTENCE_END
from cleaner.learned.tail import LEAST_TAIL, LEAST_WORDS, tail_begins

Line: TypeAlias = tuple[str, float, bool]
"""A line's matching form, its words, and whether it is a paragraph."""

ARTICLE = (
    "The council decided on Monday to close the old bridge across the river to lorries until the "
    "autumn, because eleven of its forty cables are rusty.",
    "Drivers will have to take the valley road, which is twelve miles longer and was last repaired "
    "a decade ago, the mayor said after the meeting.",
    "The repairs had been put off for years because nobody wanted to pay for them, and the county "
    "had asked the state for money three times.",
    "Engineers found the damage in the spring, when they looked at the cables for the first time "
    "since the bridge was built in the sixties.",
    "Two companies have offered to do the work. The cheaper of them wants four million, and would "
    "begin as soon as the river is low enough.",
)
TEASERS = (
    "School opens its doors to parents",
    "Farmers wait for rain",
    "Choir sings in the old mill",
    "Two new buses for the valley",
    "Library closes on Saturdays",
    "River path flooded again",
    "Night train stops at the border",
    "Bakers want later hours",
    "Storks are back on the tower",
    "Who will buy the castle?",
    "Ice rink opens in December",
    "Thieves took only the clock",
    "Ferry sold to the islands",
    "A teacher leaves after forty years",
)


def left(*lines: str, preset: str = "balanced") -> list[str]:
    return cleaner.clean_text("\n".join(lines), preset=preset).splitlines()


def facts_of(*lines: Line, ends: Sequence[int] = ()) -> Facts:
    columns: list[Column] = [array("d", [0.0] * len(lines)) for _ in FEATURES]
    columns[FEATURES.index("end")] = array(
        "d", [COLON_END if key.endswith(":") else SENTENCE_END for key, _, _ in lines]
    )
    return Facts(
        columns,
        (),
        array("d", [words for _, words, _ in lines]),
        array("d", [100.0 if prose else 0.0 for _, _, prose in lines]),
        array("d", [0.0] * len(lines)),
        [key for key, _, _ in lines],
        ends=frozenset(ends),
    )


BODY = [("a paragraph", 40.0, True)] * 4
LINES = [("a headline", 5.0, False)] * 5
LIKELY = [0.9] * 4 + [0.1] * 5


def test_teasers_below_an_article_go() -> None:
    lines = left(*ARTICLE, *TEASERS)
    assert lines[: len(ARTICLE)] == list(ARTICLE)
    assert len(lines) <= len(ARTICLE) + 3


def test_careful_leaves_them() -> None:
    assert left(*ARTICLE, *TEASERS, preset="careful") == [*ARTICLE, *TEASERS]


@pytest.mark.parametrize(
    "lines",
    [
        [*ARTICLE, "Still to be seen at the museum:", *TEASERS],
        [*ARTICLE, *[f"{at}. {line}" for at, line in enumerate(TEASERS, 1)]],
        [*TEASERS[:7], *ARTICLE[:2], *TEASERS[7:]],
        list(TEASERS),
    ],
)
def test_the_article_s_own_list_stays(lines: list[str]) -> None:
    assert sorted(" ".join(left(*lines)).split()) == sorted(" ".join(lines).split())


def test_a_tail_begins_with_the_first_line_in_doubt() -> None:
    facts = facts_of(*BODY, *LINES)
    assert tail_begins(facts, LIKELY) == 4
    assert tail_begins(facts, [0.9] * 4 + [0.6, 0.1, 0.1, 0.1, 0.1]) == 5
    assert tail_begins(facts, [0.9] * 9) == 9
    assert tail_begins(facts, [0.9] * 4 + [0.3] * 5) == 9


def test_the_first_line_is_no_tail() -> None:
    assert tail_begins(facts_of(*LINES), [0.1] * 5) == 5
    assert tail_begins(facts_of(), []) == 0


def test_a_tail_has_three_lines() -> None:
    few = LEAST_TAIL - 1
    assert tail_begins(facts_of(*BODY, *LINES[:few]), LIKELY[: 4 + few]) == 4 + few
    assert tail_begins(facts_of(*BODY, *LINES[:LEAST_TAIL]), LIKELY[: 4 + LEAST_TAIL]) == 4


def test_a_colon_announces_a_list() -> None:
    lines = [*BODY, ("on show:", 5.0, False), *LINES]
    likely = [0.9] * 4 + [0.1] * 6
    assert tail_begins(facts_of(*lines), likely) == 10
    assert tail_begins(facts_of(*lines, ends=[4]), likely) == 4


def test_a_list_behind_an_announced_one_may_be_a_tail() -> None:
    shown = [("on show:", 5.0, False), ("an iron clock", 5.0, False)]
    assert tail_begins(facts_of(*BODY, *shown, *LINES), [0.9] * 6 + [0.1] * 5) == 11
    lines = [*BODY, *shown, *BODY, *LINES]
    assert tail_begins(facts_of(*lines), [0.9] * 10 + [0.1] * 5) == 10


def test_counted_entries_stay_and_what_is_below_them_goes() -> None:
    counted = [(f"{at}. a step", 5.0, False) for at in range(1, 4)]
    lines = [*BODY, *counted, *LINES]
    assert tail_begins(facts_of(*lines), [0.9] * 4 + [0.1] * 8) == 7
    same = [("2. a step", 5.0, False)] * 3
    assert tail_begins(facts_of(*BODY, *same, *LINES), [0.9] * 4 + [0.1] * 8) == 4


def test_a_text_with_lists_all_along_has_no_tail() -> None:
    lines = [*BODY, ("a table", 60.0, False), *LINES]
    likely = [0.9] * 5 + [0.1] * 5
    assert tail_begins(facts_of(*lines), likely) == len(lines)


def test_little_text_has_no_tail() -> None:
    short = [("a paragraph", LEAST_WORDS / 4, True)] * 4
    assert tail_begins(facts_of(*short, *LINES), LIKELY) == 9
    assert tail_begins(facts_of(*short, *LINES), [1.0] * 4 + LIKELY[4:]) == 4
