"""The words of a page's controls, where they are an article's: its title, a heading, an entry of
a list, a label of a table. What menus, pagers and dialogs have beside them still goes."""

from __future__ import annotations

import pytest

import cleaner

PROSE = (
    "Der Gemeinderat hat am Montag beschlossen, die alte Brücke für Lastwagen zu sperren.",
    "Bis zum Herbst müssen die Fahrer die Talstraße nehmen, sagte die Bürgermeisterin.",
    "Die Sanierung war jahrelang verschoben worden, weil niemand sie bezahlen wollte.",
)
CZECH = (
    "Zastupitelstvo v pondělí rozhodlo, že přes starý most nebudou jezdit nákladní auta.",
    "Do podzimu musí řidiči jezdit údolím, řekla starostka po dlouhém jednání v radnici.",
    "Oprava se odkládala celé roky, protože ji nechtěl nikdo zaplatit, ani kraj, ani obec.",
)
SWEDISH = (
    "Hunden är lång i kroppen och låg på benen, och pälsen är tät och gul som en gammal halm.",
    "Den höll korna samlade på strandängarna, och på kvällen gick den hem utan att någon ropade.",
    "Rasen var nästan borta när en skollärare på trettiotalet samlade ihop de sista fem.",
)
ENGLISH = (
    "The council decided on Monday to close the old bridge to lorries until the spring.",
    "Drivers will have to take the valley road, which is twenty minutes longer, she said.",
    "The repairs had been put off for years because nobody wanted to pay for them.",
    "The river under the bridge has been dredged twice since the flood of last winter.",
)


def around(prose: tuple[str, ...], middle: str) -> str:
    return "\n\n".join((prose[0], prose[1], middle, prose[2]))


@pytest.mark.parametrize("title", ["Utseende", "Historik"])
def test_the_title_below_a_menu_stays(title: str) -> None:
    page = "\n\n".join(("Huvudmeny\nSpecialsidor\nSlumpsida", title, *SWEDISH))
    assert cleaner.clean_text(page) == "\n\n".join((title, *SWEDISH))


def test_tools_of_a_wiki_go() -> None:
    tools = "Historik\nVisa wikitext\nSpecialsidor\nPermanent länk"
    assert cleaner.clean_text("\n\n".join((*SWEDISH, tools))) == "\n\n".join(SWEDISH)
    assert cleaner.clean_text("\n\n".join((tools, *SWEDISH))) == "\n\n".join(SWEDISH)


@pytest.mark.parametrize(
    ("prose", "middle"),
    [
        # One line of a list or of verse is no control.
        (CZECH, "Mokrý kámen\nNejsem robot\nTichá řeka\nStarý most"),
        (CZECH, "Mokrý kámen\nUpravit stránku\nUkázat zdroj\nTichá řeka"),
        (CZECH, "1998\nUpravit stránku\n2001\nPrvní most"),
        # Entries with bullets, announced or not.
        (CZECH, "- Nejsem robot\n- Stránka nenalezena\n- Aktualizovat prohlížeč"),
        (CZECH, "Okno má tři tlačítka:\n- Povolit cookies\n- Zakázat cookies\n- Spravovat služby"),
        # Labels, and one figure under or over them.
        (PROSE, "Länge\n4\nAuf Lager\n12 Stück\nBreite\n7"),
        # Headings over one another.
        (PROSE, f"Einstellungen zurücksetzen\n\nBilder ausblenden\n\n{PROSE[0]}"),
        (PROSE, f"Untertitel\n\nTonspur\n\n{PROSE[0]}"),
        (CZECH, f"Technické cookies (povinné)\n\nAnalytické cookies\n\n{CZECH[0]}"),
        # The head of a table, and a row of one.
        (PROSE, "| Kategorie | Konto | Kalender |\n|---|---|---|\n| Fähre | 3 | Mai |"),
        (PROSE, "Kategorie | Konto | Kalender\nFähre | 3 | Mai\nBrücke | 7 | Juni"),
        (PROSE, "Fähre | 3 | Mai\nKategorie | Konto | Kalender"),
        # A list of the text's own, and the text goes on below.
        (PROSE, "Kategorien\nOffene Boote\nZwölfer\nKutter"),
    ],
)
def test_what_an_article_has_stays(prose: tuple[str, ...], middle: str) -> None:
    text = around(prose, middle)
    assert cleaner.clean_text(text) == text


@pytest.mark.parametrize(
    ("prose", "junk"),
    [
        (CZECH, "Upravit stránku\nUkázat zdroj"),
        (CZECH, "Upravit stránku\nUkázat zdroj\nSkrýt obrázky"),
        (CZECH, "Načítání..."),
        (CZECH, "Pro pokračování zadejte kód z obrázku níže."),
        (CZECH, "Povolit cookies\nZakázat cookies\nSpravovat služby"),
        (PROSE, "| Kategorie | Konto | Kalender |"),
        (PROSE, "Kategorie | Konto | Kalender"),
        (PROSE, "Kategorien\nBrücken\nFähren"),
    ],
)
def test_what_a_page_has_goes(prose: tuple[str, ...], junk: str) -> None:
    article = "\n\n".join(prose)
    assert cleaner.clean_text(f"{article}\n\n{junk}") == article


@pytest.mark.parametrize(
    ("junk", "line"),
    [
        # Two figures and more are a pager's.
        ("Nächster Eintrag\n1\n2\n3", "Nächster Eintrag"),
        # A rule without a row below is no table's.
        ("| Kategorie | Konto | Kalender |\n|---|---|---|", "Kategorie"),
    ],
)
def test_what_looks_like_a_table_of_values_goes(junk: str, line: str) -> None:
    assert line not in cleaner.clean_text(around(PROSE, junk))


def test_a_number_is_no_word_of_a_headline() -> None:
    """The next part of a list of places has two words and a number; headlines have three."""
    related = "More on Lowick:\nHow Lowick built its bridge\nWhat the ferry of Lowick costs"
    text = "\n".join(("1. Lowick Bridge", *ENGLISH[:2], related, "2. Marl Ford", *ENGLISH[2:]))
    assert "\n2. Marl Ford\n" in cleaner.clean_text(text)
    assert "ferry of Lowick" not in cleaner.clean_text(text)


MENU = "Lesen; Beiträge; Versionen; Werkzeuge"


@pytest.mark.parametrize("preset", ["careful", "balanced"])
def test_a_list_of_a_page_without_links_stays(preset: str) -> None:
    items = "".join(f"<li>{word}</li>" for word in MENU.split("; "))
    first, second, third = (f"<p>{text}</p>" for text in PROSE)
    page = (
        f"<article><h1>Was eine Brücke lehrt</h1>{first}{second}<ul>{items}</ul>{third}</article>"
    )
    kept = cleaner.clean_html(page, preset=preset)
    assert all(f"- {word}" in kept for word in MENU.split("; "))


def test_headings_over_one_another_stay_and_a_box_goes() -> None:
    lines = ("Einstellungen zurücksetzen", "Bilder ausblenden")
    first, second, third = (f"<p>{text}</p>" for text in PROSE)
    for tags, stay in ((("h2", "h3"), True), (("p", "p"), False)):
        box = "".join(f"<{tag}>{line}</{tag}>" for tag, line in zip(tags, lines, strict=True))
        page = f"<article><h1>Was eine Brücke lehrt</h1>{first}{second}{box}{third}</article>"
        kept = cleaner.clean_html(page, preset="careful")
        assert (lines[0] in kept) is stay


def test_a_menu_of_links_goes() -> None:
    items = "".join(f"<li><a href='/{word}'>{word}</a></li>" for word in MENU.split("; "))
    text = "".join(f"<p>{line}</p>" for line in PROSE)
    page = f"<h1>Was eine Brücke lehrt</h1>{text}<ul>{items}</ul>"
    assert not any(word in cleaner.clean_html(page, preset="careful") for word in MENU.split("; "))


def test_the_heading_of_a_paragraph_that_the_model_keeps_stays() -> None:
    """Menus have the word too; on a page with a menu the model took it for one of them."""
    menu, foot = "Home\nNews\nSport\nContact", "Privacy policy\nTerms of use\n© 2024 Example"
    article = (ENGLISH[0], ENGLISH[1], "Calendar", *ENGLISH[2:])
    page = "\n\n".join((menu, "Why the bridge had to close", *article, foot))
    assert "\n\nCalendar\n\n" in cleaner.clean_text(page, preset="balanced")
