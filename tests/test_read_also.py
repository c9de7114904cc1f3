"""Pointers to other articles go from texts that are too short to tell their language."""

from __future__ import annotations

import pytest

import cleaner

SHORT = {
    "it": ("Il ponte è chiuso.", "Leggi anche: Traghetti fermi per la tempesta sul lago"),
    "uk": ("Міст закрито.", "Читайте також: Пороми зупинилися через шторм на озері"),
    "da": ("Broen er lukket.", "Læs også: Færgerne sejler ikke på grund af storm"),
    "vi": ("Cầu đã đóng.", "Xem thêm: Phà ngừng chạy đến hết tuần vì bão"),
    "tr": ("Köprü kapandı.", "Ayrıca okuyun: Feribot seferleri iptal edildi"),
    "id": ("Jembatan ditutup.", "Baca juga: Feri berhenti berlayar karena badai di danau"),
    "fi": ("Silta on kiinni.", "Lue myös: Lautat seisovat järven myrskyn takia"),
    "lt": ("Tiltas uždarytas.", "Skaitykite taip pat: Keltai stovi dėl audros ežere"),
    "et": ("Sild on suletud.", "Loe ka: Praamid seisavad järvel tormi tõttu"),
    "lv": ("Tilts ir slēgts.", "Lasi arī: Prāmji stāv vētras dēļ ezerā"),
    "mk": ("Мостот е затворен.", "Прочитајте и: Фериботите застанаа поради бура на езерото"),
    "az": ("Körpü bağlanıb.", "Həmçinin oxuyun: Göldəki fırtına səbəbindən bərələr dayanıb"),
    "kk": ("Көпір жабылды.", "Тағы оқыңыз: Көлдегі дауылдан паромдар тоқтап қалды"),
    "sq": ("Ura është mbyllur.", "Lexo edhe: Tragetet u ndalën nga stuhia në liqen"),
    "is": ("Brúin er lokuð.", "Lestu einnig: Ferjur stöðvast vegna storms á vatninu"),
    "fr": ("Le pont est fermé.", "À lire aussi : Les bacs à l'arrêt dans la tempête"),
}


@pytest.mark.parametrize(("story", "pointer"), SHORT.values(), ids=SHORT)
def test_pointer_in_three_lines(story: str, pointer: str) -> None:
    assert cleaner.clean_text(f"{story}\n{pointer}\n{story[::-1]}") == f"{story}\n{story[::-1]}"


@pytest.mark.parametrize(("story", "pointer"), SHORT.values(), ids=SHORT)
def test_sentence_with_its_words(story: str, pointer: str) -> None:
    words, _, title = pointer.partition(":")
    for line in (f"{words}: {title.strip().lower()}", f"{pointer}.", f"{words.strip()}{title}"):
        assert line in cleaner.clean_text(f"{story}\n{line}\n{story}")


_ALSO = (
    "<h3>You might also like</h3><ul><li><a href=/1>Inside the last ropewalk on the coast</a></li>"
    "<li><a href=/2>Five bakeries that are worth the detour</a></li></ul>"
)
_NOTES = "".join(
    f"<li>{note}</li>"
    for note in (
        "How a bell is tuned on the lathe",
        "The crack that the frost of 1991 made",
        "Why the whole parish voted to keep it",
        "What a bell of that size costs today",
        "Where the clay for the mould comes from",
    )
)


def test_lists_of_an_article_make_it_no_page_of_offers() -> None:
    """Of what stands in lists, as in a recipe, an article may have more than of sentences."""
    page = (
        "<title>The bell that would not ring</title><h1>The bell that would not ring</h1>"
        "<p>A founder in Loughmere has cast eleven bells in his life, and one of them has never "
        "sounded right, whatever he did to it on his lathe and with his files.</p>"
        f"<h2>Notes</h2>{{}}<ul>{_NOTES}</ul>"
        "<p>We went to hear it on a morning in March, when the wind was from the sea.</p>"
    )
    worker = cleaner.Cleaner(preset="careful")
    result = worker.html(page.format(_ALSO))
    assert result.text == worker.html(page.format("")).text, "the list behind it is the article's"
    assert "tuned on the lathe" in result.text
    links = _NOTES.replace("<li>", "<li><a href=/x>").replace("</li>", "</a></li>")
    result = worker.html(page.format(_ALSO).replace(_NOTES, links))
    assert "You might also like" in result.text, "a page of links has such lists"


def test_what_is_recommended_is_no_list_of_articles() -> None:
    """``Recommended`` may head what a game asks of a computer."""
    needs = "<ul><li>A processor of four cores</li><li>Eight gigabytes of memory</li></ul>"
    page = (
        "<title>The ferry game</title><h1>The ferry game</h1><p>You steer a ferry through fog, "
        "with a chart and a bell, and must not wake the captain.</p>"
        f"<h4>Recommended</h4>{needs}<p>It runs on older computers too, but slowly.</p>"
    )
    text = cleaner.Cleaner(preset="careful").html(page).text
    assert "Recommended" in text
    assert "four cores" in text
