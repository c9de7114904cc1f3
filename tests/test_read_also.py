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
