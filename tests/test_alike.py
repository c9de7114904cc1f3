"""Runs of lines alike stay whole in a page's text: data of which the model keeps some."""

from __future__ import annotations

import pytest

import cleaner
from cleaner.learned.alike import fill_alike, keep_spoken

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


def spoken(said: str, hit: float = 0.0, likely: float = 0.4, stays: str = "+--") -> str:
    """The same of a short paragraph between two of prose."""
    keys = ["the river took the lower field.", said, "this autumn there will be a harvest."]
    kept = [sign == "+" for sign in stays]
    keep_spoken(keys, [80, 0, 90], [0.0, hit, 0.0], [0.9, likely, 0.5], 0.3, kept)
    return "".join("+" if stay else "-" for stay in kept)


def test_what_somebody_says_between_two_paragraphs_stays_with_the_lower_one() -> None:
    for said in ("“we had spades,” says tom.", "«da igual», dice ana.", "„zawsze”, mówi."):
        assert spoken(said) == "+++"
    assert spoken("“we had spades”") == "+--", "no sentence ends"
    assert spoken("we had spades.") == "+--", "nobody says it"
    assert spoken("“subscribe now!”", hit=1.0) == "+--"
    assert spoken("“we had spades.”", likely=0.2) == "+--", "too improbable"
    assert spoken("“we had spades.”", stays="--+") == "--+", "what is above goes"


BEES = (
    "Strona główna\n"
    "Wiadomości\n"
    "Sport\n"
    "Kultura\n"
    "Pogoda\n"
    "Zaloguj się\n"
    "Szukaj\n"
    "Pszczoły na dachu biblioteki\n"
    "Autor: Hanna Wilk\n"
    "8 lipca 2023\n"
    "Na dachu miejskiej biblioteki stoi dwanaście uli, a w każdym mieszka więcej istot "
    "niż w całym mieście. Opiekuje się nimi pan Józef, który przez czterdzieści lat "
    "naprawiał tam kaloryfery.\n"
    "Wszystko zaczęło się od roju, który osiadł na rynnie. Straż pożarna chciała go "
    "usunąć, ale pan Józef poprosił o godzinę, przyniósł kosz i zniósł pszczoły po "
    "drabinie na płaski dach.\n"
    "Pan Józef przy ulach, lipiec 2023\n"
    "„One nie przeszkadzają”, mówi.\n"
    "„One czytają.”\n"
    "Miód z ulicy Długiej\n"
    "Pierwszego lata było sześć słoików, drugiego czterdzieści. Laboratorium nie znalazło "
    "w miodzie ani śladu spalin, za to mnóstwo pyłku lip, które rosną wzdłuż całej ulicy "
    "Długiej.\n"
    "Do założenia pasieki potrzeba:\n"
    "zgody sąsiadów\n"
    "wody w pobliżu\n"
    "cierpliwości\n"
    "Zimą jest cicho\n"
    "Ule stoją wtedy owinięte słomą, a pan Józef przychodzi raz w tygodniu, przykłada "
    "ucho do deski i słucha. Jeśli szumi, wszystko jest w porządku; jeśli nie, trzeba "
    "działać szybko.\n"
    "„Zawsze szumiało”, mówi z ulgą.\n"
    "Jesienią biblioteka wystawi miód na aukcję, a za zebrane pieniądze kupi nowe książki "
    "do działu dziecięcego, o czym zdecydowali sami czytelnicy.\n"
    "Udostępnij\n"
    "Drukuj\n"
    "Czytaj także\n"
    "Remont mostu opóźniony\n"
    "Nowy rozkład autobusów\n"
    "Kontakt\n"
    "Regulamin\n"
    "Polityka prywatności\n"
    "© 2023 Głos Miasta\n"
)
"""A newspaper's page as text."""


@pytest.mark.parametrize("preset", ["balanced", "aggressive"])
def test_an_article_does_not_end_where_somebody_speaks(preset: str) -> None:
    text = cleaner.clean_text(BEES, preset=preset)
    assert text.endswith("zdecydowali sami czytelnicy.")
    assert "mówi z ulgą" in text
