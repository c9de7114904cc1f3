"""Runs of lines alike stay whole in a page's text: data of which the model keeps some."""

from __future__ import annotations

from cleaner.learned.alike import fill_alike

LABELS = ["time: 15 min", "serves: 4", "level: easy", "oven: 180 °c"]
CHAPTERS = ["0:00 intro", "3:12 the letter", "11:40 the lamps", "27:05 a bishop"]
TABLE = ["shots", "17", "6", "corners", "9", "3", "fouls", "11", "14"]


def filled(keys: list[str], stays: str, hits: list[float] | None = None, least: float = 0.0) -> str:
    """``+`` and ``-`` for each line, before and after."""
    kept = [sign == "+" for sign in stays]
    fill_alike(keys, hits or [0.0] * len(keys), [0.2] * len(keys), least, kept)
    return "".join("+" if stay else "-" for stay in kept)


def test_labels_stay_with_labels_alike() -> None:
    assert filled(LABELS, "+-+-") == "++++"
    assert filled(LABELS, "---+") == "---+", "fewer than a third of them stay"
    assert filled(LABELS[:2], "+-") == "+-", "two lines are no run"
    assert filled(["nine: a story", *LABELS[:2]], "-++", [1.0, 0.0, 0.0]) == "-++"


def test_labels_are_no_addresses_or_sentences() -> None:
    assert filled(["http://a.example", *LABELS[:2]], "-++") == "-++"
    assert filled(["Without a colon", *LABELS], "-+++-") == "-++++"


def test_entries_in_rising_order_stay() -> None:
    assert filled(CHAPTERS, "++--") == "++++"
    assert filled(["1. butter", "2. sugar", "10. flour"], "+-+") == "+++"


def test_headlines_that_begin_with_a_number_are_no_list() -> None:
    teasers = ["20 soups for winter", "15 ways with plums", "17 cakes to share"]
    assert filled(teasers, "+-+") == "+-+"


def test_figures_stay_in_their_table() -> None:
    hits = [0.0, 1.0, 1.0] * 3
    assert filled(TABLE, "++-+--++-", hits) == "+++++++++"
    assert filled(TABLE, "++-+--++-", hits, least=0.3) == "++-+--++-", "too improbable"
    assert filled(TABLE, "--+---+++", hits) == "--+---+++", "most of its words go"


def test_words_in_a_table_are_left_to_the_model() -> None:
    assert filled([*TABLE, "team"], "+++++++++-", [0.0] * 10) == "+++++++++-"


def test_a_short_list_of_numbers_is_no_table() -> None:
    assert filled(["34", "shots", "17"], "-++") == "-++"


def test_short_lines_of_few_figures_are_no_table() -> None:
    assert filled(["red", "—", "blue", "green", "—", "black", "7"], "+-++-++") == "+-++-++"


def test_runs_side_by_side_are_judged_apart() -> None:
    keys = [*LABELS, "a line between", *LABELS]
    assert filled(keys, "++--+----") == "+++++----"
