"""What an extractor left below the article."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import pytest

import cleaner
from cleaner.learned.line_features import Facts
from cleaner.learned.tail import LEAST_WORDS, NEAR, PARAGRAPH, TAIL_MEAN, tail_begins

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


RESULTS = ("Results", "Anna Berg 12.31", "Mia Lund 12.44", "Eva Holm 12.58", "Ida Dahl 12.90")
RECIPE = (
    "500 g rye flour",
    "350 ml warm water",
    "100 g sourdough",
    "12 g salt",
    "1 tablespoon caraway",
    "Mix flour, water and sourdough.",
    "Leave overnight.",
    "Bake for fifty minutes.",
)
SECTIONS = (
    "Save",
    "There is no button for it: what you write is stored as soon as you leave the field, and older "
    "drafts are kept for a month.",
    "Print",
    "The page is set for paper without the column at the right, and addresses of links are written "
    "out below the text.",
    "Share",
    "A link can be sent to whoever has a key to the archive; it opens the page that you are "
    "reading at the paragraph you are at.",
)
POEM = ("The oven hums", "the flour flies", "my mother sings", "the morning dies")


def left(*lines: str, preset: str = "balanced") -> list[str]:
    return cleaner.clean_text("\n".join(lines), preset=preset).splitlines()


def facts_of(
    words: Sequence[float],
    ends: Sequence[int] = (),
    furniture: Sequence[int] = (),
    key: str = "",
    prose: Sequence[int] = (),
) -> Facts:
    """Lines of so many words, of which some are prose, of a box or of a menu."""
    none = array("d", [0.0] * len(words))
    letters = array("d", [6 * count if at in prose else 0 for at, count in enumerate(words)])
    keys = [key or f"line {at}" for at in range(len(words))]
    boxes = frozenset(ends)
    return Facts(
        [],
        (),
        array("d", words),
        letters,
        none,
        keys,
        ends=boxes,
        furniture=boxes.union(furniture),
    )


WORDS = [40.0] * 4 + [5.0] * 5
LIKELY = [0.9] * 4 + [0.1] * 5


def test_teasers_below_an_article_go() -> None:
    assert left(*ARTICLE, "Related articles", *TEASERS, "Share", "Print") == list(ARTICLE)
    assert left(*ARTICLE, "Most read", *TEASERS) == list(ARTICLE)


def test_careful_leaves_what_it_has_no_rule_for() -> None:
    lines = left(*ARTICLE, "Sign in", *TEASERS, preset="careful")
    assert set(TEASERS) <= set(lines)


@pytest.mark.parametrize("own", [RESULTS, RECIPE, POEM, TEASERS, SECTIONS])
def test_the_article_s_own_lines_stay_whatever_they_look_like(own: tuple[str, ...]) -> None:
    assert left(*ARTICLE, *own) == [*ARTICLE, *own]
    assert left(*ARTICLE, *own, "Share", "Print", "Most read")[: len(ARTICLE) + len(own)] == [
        *ARTICLE,
        *own,
    ]


def test_a_tail_begins_with_a_box() -> None:
    assert tail_begins(facts_of(WORDS, [4]), LIKELY) == 4
    assert tail_begins(facts_of(WORDS, [6, 7]), LIKELY) == 6
    assert tail_begins(facts_of(WORDS, []), LIKELY) == 9


def test_a_menu_has_two_lines() -> None:
    words, likely = [*WORDS, 5.0, 5.0], [*LIKELY, 0.1, 0.1]
    assert tail_begins(facts_of(words, furniture=[5]), likely) == 11
    assert tail_begins(facts_of(words, furniture=[5, 5 + NEAR]), likely) == 5
    assert tail_begins(facts_of(words, furniture=[5, 6 + NEAR]), likely) == 11
    assert tail_begins(facts_of(words, furniture=[5, 9, 10]), likely) == 9
    assert tail_begins(facts_of(words, furniture=[5, 6], key="save"), likely) == 11
    assert tail_begins(facts_of(words, ends=[8], furniture=[5]), likely) == 5


def test_a_tail_begins_with_a_line_in_doubt() -> None:
    likely = [0.9] * 4 + [0.6, 0.1, 0.1, 0.1, 0.1]
    assert tail_begins(facts_of(WORDS, [4]), likely) == 5


def test_a_box_among_paragraphs_begins_none() -> None:
    words = [40.0, 5.0, 40.0, 40.0]
    assert tail_begins(facts_of(words, [1]), [0.9, 0.1, 0.9, 0.9]) == 4
    assert tail_begins(facts_of(words, [1]), [0.9, 0.1, 0.3, 0.3]) == 4


def test_a_tail_begins_below_the_last_paragraph() -> None:
    words, likely = [*WORDS, PARAGRAPH, 5.0, 5.0], [*LIKELY, 0.1, 0.1, 0.1]
    assert tail_begins(facts_of(words, [4, 10]), likely) == 4
    assert tail_begins(facts_of(words, [4, 10], prose=[9]), likely) == 10
    assert tail_begins(facts_of(words, [4], prose=[9]), likely) == 12
    words[9] = PARAGRAPH - 1
    assert tail_begins(facts_of(words, [4, 10], prose=[9]), likely) == 4


def test_doubt_adds_up() -> None:
    words = [40.0, 40.0, 5.0, 5.0]
    for last, start in ((TAIL_MEAN - 0.11, 2), (TAIL_MEAN - 0.09, 3)):
        assert tail_begins(facts_of(words, [2, 3]), [0.9, 0.9, TAIL_MEAN + 0.1, last]) == start


def test_the_first_line_is_no_tail() -> None:
    assert tail_begins(facts_of([5.0] * 5, [0]), [0.1] * 5) == 5
    assert tail_begins(facts_of([], []), []) == 0


def test_little_text_has_no_tail() -> None:
    words = [LEAST_WORDS / 4] * 4 + [5.0] * 5
    assert tail_begins(facts_of(words, [4]), LIKELY) == 9
    assert tail_begins(facts_of(words, [4]), [1.0] * 4 + LIKELY[4:]) == 4
