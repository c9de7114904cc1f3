"""Rows of tables keep their cells, whatever words stand there; menus in one line go."""

from __future__ import annotations

import pytest

import cleaner

ZONE = """$TTL 604800
@   IN   SOA  ns.orrin.example. root.orrin.example. (
            2024110501  ; Serial
            604800      ; Refresh
            86400       ; Retry
            2419200     ; Expire
            604800 )    ; Negative Cache TTL"""
COUNTS = """  register              0
  volatile              2
  static               14
  refresh               3"""
TABLES = {
    "zone": ZONE,
    "counts": COUNTS,
    "en": "Word\tTimes\nshare\t4\nhome\t12\nprint\t3",
    "de": "Wort        Zahl\nTeilen        12\nDrucken        3\nStartseite     7",
    "fr": "Mot          Fois\nPartager        4\nAccueil        12\nImprimer        3",
    "es": "Palabra      Veces\nCompartir        4\nInicio          12\nImprimir         3",
    "pl": "Słowo      Razy\nUdostępnij    4\nDrukuj        3\nZaloguj się   2",
    "ru": "Слово        Раз\nПоделиться     4\nГлавная       12\nВойти          3",
    "ja": "単語      回数\nシェア    4\nホーム    12\nログイン  3",
    "words": "Home      Away\nOrrin     Sallow\nTarn      Eastry",
}
STORY = (
    "The council voted on Monday to close the old bridge to lorries.\n"
    "Drivers will have to take the valley road until the autumn, the mayor said."
)


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
@pytest.mark.parametrize("story", [True, False], ids=["in a text", "alone"])
def test_rows_of_tables_stay(table: str, story: bool) -> None:
    text = f"{STORY}\n\n{table}\n\n{STORY}" if story else table
    assert cleaner.explain_text(text).removed == ()


@pytest.mark.parametrize(
    "menu",
    [
        "Home    News    Sport    Contact",
        "    Home    News    Sport    Contact",
        "Home\tNews\tSport\tContact",
        "Home    News\nSport    Contact",
    ],
)
def test_menus_go(menu: str) -> None:
    assert cleaner.clean_text(f"{menu}\n\n{STORY}") == STORY


def test_a_long_line_is_no_row() -> None:
    """Only the beginning of a long line is looked at; all of it would take too long."""
    label = "Share  on" + "\u00a0" * 400 + "facebook"
    text = f"foo  bar\n{label}\nfoo  bar"
    assert "facebook" not in cleaner.Cleaner(languages=("en",)).text(text).text
