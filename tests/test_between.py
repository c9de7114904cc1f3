"""Short lines in the midst of an article stay, and answers with their questions."""

from __future__ import annotations

import pytest

import cleaner
from cleaner.learned.between import (
    MOST_BETWEEN,
    fill_between,
    keep_answers,
    keep_counts,
    keep_signed,
)

CUT = 0.5


def filled(
    stays: str, likely: list[float], hit: int | None = None, repeated: int | None = None
) -> str:
    """``+`` and ``-`` for each line, before and after."""
    kept = [sign == "+" for sign in stays]
    hits, repeats = [0.0] * len(kept), [1.0] * len(kept)
    if hit is not None:
        hits[hit] = 1.0
    if repeated is not None:
        repeats[repeated] = 2.0
    fill_between(hits, repeats, likely, CUT, kept)
    return "".join("+" if stay else "-" for stay in kept)


def test_short_lines_between_sure_ones_stay() -> None:
    assert filled("-+--+-", [0.4, 0.9, 0.4, 0.2, 0.9, 0.4]) == "-++++-"


def test_it_reaches_from_the_first_to_the_last_sure_line() -> None:
    likely = [0.6, 0.4, 0.9, 0.4, 0.6, 0.4, 0.85, 0.4, 0.6]
    assert filled("+-+-+-+-+", likely) == "+-+++++-+"


def test_sure_is_what_the_surest_line_of_the_page_is() -> None:
    assert filled("+-+-+", [0.5, 0.4, 0.6, 0.4, 0.6]) == "+-+++"


def test_a_gap_with_one_improbable_line_stays_open() -> None:
    assert filled("+---+", [0.9, 0.4, 0.1, 0.4, 0.9]) == "+---+"


def test_a_gap_with_words_of_a_rule_or_of_elsewhere_stays_open() -> None:
    likely = [0.9, 0.4, 0.4, 0.4, 0.9]
    assert filled("+---+", likely, hit=2) == "+---+"
    assert filled("+---+", likely, repeated=3) == "+---+"


@pytest.mark.parametrize(("lines", "after"), [(MOST_BETWEEN, "+"), (MOST_BETWEEN + 1, "-")])
def test_a_long_gap_stays_open(lines: int, after: str) -> None:
    likely = [0.9, *[0.4] * lines, 0.9]
    assert filled("+" + "-" * lines + "+", likely) == "+" + after * lines + "+"


def test_nothing_stays_of_nothing() -> None:
    assert filled("---", [0.9, 0.4, 0.9]) == "---"
    assert filled("", []) == ""


INTERVIEW = [
    "Did you like the sea?",
    "Never.",
    "And the harbour?",
    "Its smell. One gets used to it.",
    "Who taught you?",
    "My aunt.",
    "She mended nets.",
]


def answered(keys: list[str], stays: str, hit: int | None = None, repeated: int = -1) -> str:
    kept = [sign == "+" for sign in stays]
    hits = [float(at == hit) for at in range(len(keys))]
    repeats = [2.0 if at == repeated else 1.0 for at in range(len(keys))]
    keep_answers([key.casefold() for key in keys], hits, repeats, kept)
    return "".join("+" if stay else "-" for stay in kept)


def test_questions_stay_with_their_answers() -> None:
    assert answered(INTERVIEW, "--+++--") == "++++++-"
    assert answered(INTERVIEW, "--++---") == "--++---", "fewer than a third of them stay"


@pytest.mark.parametrize("mark", "？ ؟ ;".split())
def test_marks_of_other_scripts(mark: str) -> None:
    assert answered([key.replace("?", mark) for key in INTERVIEW], "--+++--") == "++++++-"


def test_two_questions_are_no_interview() -> None:
    assert answered(INTERVIEW[2:], "++---") == "++---"


def test_questions_below_one_another_are_headlines() -> None:
    asks = ["Who sank the ferry?", "Who pays?", "Where is the mayor?", "Was it the fog?"]
    assert answered(asks, "++--") == "++--"


def test_questions_far_apart_are_no_interview() -> None:
    lines = [INTERVIEW[0], *["Never."] * 4, *INTERVIEW[2:]]
    assert answered(lines, "+" + "+" * 4 + "-" * 5) == "+" + "+" * 4 + "-" * 5


def test_words_of_rules_part_and_go() -> None:
    assert answered(INTERVIEW, "--+++--", hit=1) == "--+++--"
    assert answered(INTERVIEW, "--+++--", hit=5) == "+++++--"


def test_a_question_said_twice_is_none() -> None:
    assert answered(INTERVIEW, "--+++--", repeated=4) == "--+++--"


@pytest.mark.parametrize(
    ("keys", "stays", "after"),
    [
        ("1 A 2 B 3 C 4 D", "-+-+-+-+", "-+++++++"),  # nothing stands above the first
        ("T 1 A 2 B 3 C", "+-+-+-+", "+++++++"),
        ("T 01 A 02 B", "+-+-+", "+++++"),
        ("T 1. A 2. B", "+-+-+", "+++++"),
        ("A 34 B", "+-+", "+-+"),  # comments
        ("A 1 B 7 C", "+-+-+", "+-+-+"),
        ("A 3 B 4 C", "+-+-+", "+-+-+"),
        ("A 1 B 2 C", "+-+--", "+-+--"),  # a list that goes
        ("T 1 a 2 b", "+-+-+", "+-+-+"),  # no prose
    ],
)
def test_numbers_of_sections_stay(keys: str, stays: str, after: str) -> None:
    """Capitals stand for prose."""
    lines, kept = keys.split(), [sign == "+" for sign in stays]
    keep_counts(
        lines, [float(line.isalpha() and line.isupper() and line != "T") for line in lines], kept
    )
    assert "".join("+" if stay else "-" for stay in kept) == after


@pytest.mark.parametrize(
    ("lines", "stays", "after"),
    [
        ("The tide is late.\n— ann bell (@annbell) may 3, 2016", "+-", "++"),
        ("The tide is late.\n— ann bell (@annbell)\nmay 3, 2016", "+--", "+++"),
        ("The tide is late.\nhttps://t.co/aB3\npic.twitter.com/xYz\n– 安 (@ann_b)", "+---", "++++"),
        ("The tide is late.\n— ann bell (@annbell)\nread more", "+--", "++-"),
        ("The tide is late.\nt.co/a\nt.co/b\nt.co/c\n– ann bell (@annbell)", "+----", "+----"),
        ("Read the log of 2016\n— ann bell (@annbell)\nmay 3, 2016", "---", "---"),
        ("The tide is late.\nann bell (@annbell)", "+-", "++"),
        ("The tide is late.\n— ann bell, harbour master", "+-", "+-"),
        ("The tide is late.\nfollow ann bell (@annbell) for more", "+-", "+-"),
    ],
)
def test_who_wrote_a_post_stays_below_it(lines: str, stays: str, after: str) -> None:
    kept = [sign == "+" for sign in stays]
    keep_signed(lines.split("\n"), kept)
    assert "".join("+" if stay else "-" for stay in kept) == after


def test_posts_that_end_an_article_keep_their_writers() -> None:
    article = (
        "Old bridge closes to lorries\nBy Ines Moreno\nMay 4, 2016\n"
        "The council voted on Monday to close the old bridge to lorries until the spring, after a"
        " report on its piers.\n"
        "Drivers will have to take the valley road, which adds half an hour to the way to the"
        " harbour, the mayor said.\n"
        "The work had been put off for years, because nobody wished to pay for it, and the county"
        " would not help.\n"
        "Stood on the old bridge this morning and it shook under a van. High time.\n"
        "pic.twitter.com/aB3dE5\n— Jon Hale (@jonhale)\nMay 3, 2016\n"
        "Stood on the old bridge this morning and it shook under a van. Not before time, too.\n"
        "pic.twitter.com/fG6hI7\n— Ida Moss (@idamoss)\nMay 3, 2016"
    )
    page = (
        f"Home\nNews\nSport\nWeather\nVideo\nSign in\nSubscribe\n\n{article}\nRelated stories\n"
        "Ten walks by the river\nThe best fish in town\nAbout us\nContact\nTerms of use\n"
        "Privacy policy\n© 2016 The Harbour Post"
    )
    assert cleaner.clean_text(page, preset="balanced") == article


def test_the_sections_of_a_story_keep_their_numbers() -> None:
    sections = [
        "The council voted on Monday to close the old bridge to lorries until the spring, after a"
        " report on its piers.",
        "Drivers will have to take the valley road, which adds half an hour to the way to the"
        " harbour, the mayor said.",
        "The work had been put off for years, because nobody wished to pay for it, and the county"
        " would not help.",
    ]
    story = "\n".join(f"{number}\n{text}" for number, text in enumerate(sections, 1))
    page = (
        "Home\nNews\nSport\nWeather\nVideo\nSign in\nSubscribe\n\nOld bridge closes to lorries\n"
        f"{story}\nRelated stories\nTen walks by the river\nThe best fish in town\nAbout us\n"
        "Contact\nTerms of use\nPrivacy policy\n© 2016 The Harbour Post"
    )
    cleaned = cleaner.clean_text(page, preset="balanced")
    assert cleaned == f"Old bridge closes to lorries\n{story}"
