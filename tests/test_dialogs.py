"""Consent dialogs that list what their cookies are for: they go whole, before and after the text,
and what an article says of advertising and data stays, between two of them too."""

from __future__ import annotations

import pytest

import cleaner
from cleaner.rules import rule_files, rules_of
from cleaner.rules.rule import split_example

STORY = """Council votes to close the old bridge

The council voted on Monday to close the old bridge to lorries over three tonnes.

Drivers will have to take the valley road until the autumn, the mayor said.

Repairs had been put off for years because nobody would pay for them.
"""

PURPOSES = """Manage preferences
Reject all
Accept all
Purposes
Vendors
12 partners
12 vendors claim legitimate interest
Use limited data to select advertising
Create profiles for personalised advertising
Measure how well content is read
Services of this kind show you videos of other sites.
Max. age: 390 d
Uses cookies
Some of our partners use your data without asking, on the ground of their interest.
Reject all
Accept all
"""

DUTCH = """Alles weigeren
Alles accepteren
Altijd actief
Diensten van derden tonen video's en kaarten op deze pagina.
Doeleinden
12 leveranciers beroepen zich op gerechtvaardigd belang
Beperkte gegevens gebruiken om advertenties te selecteren
Profielen gebruiken voor de selectie van gepersonaliseerde inhoud
Alles weigeren
Alles accepteren
"""

DUTCH_STORY = """De oude brug gaat dicht

De raad besloot maandag om de oude brug te sluiten voor vrachtwagens.

Tot de herfst moeten de chauffeurs over de dalweg, zei de burgemeester.

De reparatie is jaren uitgesteld omdat niemand haar wilde betalen.
"""


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]


@pytest.mark.parametrize("preset", ["careful", "balanced"])
@pytest.mark.parametrize(
    ("story", "dialog"), [(STORY, PURPOSES), (DUTCH_STORY, DUTCH)], ids="en nl".split()
)
def test_a_list_of_purposes_goes_whole(
    story: str, dialog: str, preset: cleaner.config.Preset
) -> None:
    for page in (f"{dialog}\n{story}", f"{story}\n{dialog}"):
        assert _lines(cleaner.clean_text(page, preset=preset)) == _lines(story)


CATEGORIES = [
    (file, rule.hits[0])
    for file in rule_files()
    for rule in rules_of(file)
    if rule.id == f"{file}.cookie-notice.category"
]


@pytest.mark.parametrize(("file", "example"), CATEGORIES, ids=[file for file, _ in CATEGORIES])
def test_the_same_sentences_are_an_article_s_where_it_goes_on(file: str, example: str) -> None:
    text, kept = split_example(example)
    dialog = [line for line in text.split("\n") if line and line not in kept]
    article = [*dialog[2:-1], kept[0]]
    page = "\n\n".join(["\n".join(dialog[:2]), *article, "\n".join(dialog[:2]), *kept])
    assert _lines(cleaner.clean_text(page)) == [*article, *kept]


def test_it_is_told_in_most_languages() -> None:
    assert len(CATEGORIES) >= 40


LAW = [
    "The new law says which data a site may pass on to its partners.",
    "Advertising that follows people from site to site needs their consent.",
    "Statistics of visits do not, as long as no profile of a person comes of them.",
    "Whoever runs a service has a year to change the settings of its pages.",
]


@pytest.mark.parametrize(("sentences", "stays"), [(3, False), (4, True)], ids="few many".split())
def test_an_article_between_two_dialogs_has_more_sentences_in_a_row(
    sentences: int, stays: bool
) -> None:
    buttons = "Reject all\nAccept all\n"
    page = f"{buttons}\n{chr(10).join(LAW[:sentences])}\n\n{buttons}\n{STORY}"
    assert (LAW[0] in cleaner.clean_text(page)) is stays


def test_what_somebody_said_is_no_dialog_s() -> None:
    said = "We only pass data on to partners, she said, and to nobody else."
    page = f"Reject all\nAccept all\n\nVendors\n{said}\n\nReject all\nAccept all\n\n{STORY}"
    assert said in cleaner.clean_text(page)


def test_headings_that_are_a_dialog_s_buttons_keep_their_sentences() -> None:
    guide = (
        f"{STORY}\nManage cookies\n\nThe browser has a page of settings for every site.\n\n"
        "Cookie preferences\n\nWhat partners and services get is chosen there, too.\n\n"
        "Cookie settings\n\nThe town's own page asks for consent once a year.\n"
    )
    text = cleaner.clean_text(guide)
    for line in ("The browser has", "What partners", "The town's own"):
        assert line in text


@pytest.mark.parametrize(("others", "stays"), [(1, False), (2, True)], ids="one two".split())
def test_one_short_line_of_ten_may_be_anything(others: int, stays: bool) -> None:
    odd = ["The ferry left at nine again.", "Nobody was on it that day."][:others]
    dialog = "\n".join(["Reject all\nAccept all\nVendors", *odd, *PURPOSES.split("\n")[5:14]])
    text = cleaner.clean_text(f"{dialog}\nReject all\nAccept all\n\n{STORY}")
    assert (odd[0] in text) is stays


def test_a_long_sentence_is_told_in_whatever_case() -> None:
    long = "OUR PARTNERS Use What You Read " + "and what you look at and where you are " * 12
    dialog = f"Reject all\nAccept all\nMarketing\n{long.strip()}.\nReject all\nAccept all\n"
    assert _lines(cleaner.clean_text(f"{dialog}\n{STORY}")) == _lines(STORY)


def test_a_dialog_may_begin_with_buttons_that_other_pages_have() -> None:
    # "Decline" and "That's ok" are no consent dialog's by themselves.
    dialog = (
        "Let me choose\nI decline\nThat's ok\nAdvertising\n"
        "These services choose advertisements by what you read on this site.\n"
        "Service provision\nWithout these services the site does not work.\n"
        "I decline\nAccept selected\nAccept all\n"
    )
    assert _lines(cleaner.clean_text(f"{dialog}\n{STORY}")) == _lines(STORY)


def test_links_of_a_footer_begin_none() -> None:
    about = "Das Magazin druckt Inhalte von Architekten und Nachrichten aus vielen Städten."
    story = (
        "Der Gemeinderat hat am Montag beschlossen, die alte Brücke zu sperren.\n\n"
        "Bis zum Herbst müssen die Fahrer über die Talstraße, sagte der Bürgermeister.\n\n"
        "Die Reparatur war jahrelang verschoben worden, weil niemand sie bezahlen wollte.\n"
    )
    footer = f"Impressum\nDatenschutz\n{about}\nAlle akzeptieren\nAlle ablehnen\n"
    assert about in cleaner.clean_text(f"{story}\n{footer}")


def test_a_short_article_stays_beside_a_dialog_that_is_most_of_the_page() -> None:
    story = "\n\n".join(_lines(DUTCH_STORY)[:3])
    dialog = DUTCH.replace("Altijd actief\n", f"Altijd actief\n{4 * DUTCH[33:-33]}")
    assert _lines(cleaner.clean_text(f"{dialog}\n{story}", preset="balanced")) == _lines(story)
