"""Pages whose declared encoding is false: what the script and the page's language say of it."""

from __future__ import annotations

import pytest

import cleaner

pytest.importorskip("chardetng_py")

STORIES = {
    "ru": "Деревня впервые упомянута в 1678 году, а школу открыли в 1911-м.",
    "el": "Σήμερα ανοίγει ένας δρόμος που περιμέναμε τριάντα χρόνια στο νησί.",
    "ja": "見込みに草花を描き、裏面に銘を記す。伊万里で作られた皿と考えられている。",
    "zh": "公司董事会及全体董事保证公告内容真实、准确和完整，没有虚假记载。",
    "ko": "한강이 연장 접전 끝에 동해를 꺾고 결승에 올랐다고 구단이 밝혔다.",
    "pl": "Zażółć gęślą jaźń, mówił dziadek, i śmiał się do łez przy każdej okazji.",
    "cs": "Příliš žluťoučký kůň pěl ďábelské ódy, až se z něj všichni smáli.",
    "tr": "Usta elli yıldır aynı dükkânda saat tamir ediyor, sabır işi diyor ağır ağır.",
    "de": "Die Übung fällt aus, weil die Brücke über die Aue gesperrt bleibt.",
    "fr": "Le budget a été adopté après cinq heures de débat, à la majorité.",
}


def read(language: str, codec: str, declared: str) -> str:
    meta = f'<meta charset="{declared}">' if declared else ""
    page = (
        f'<html lang="{language}"><head>{meta}</head><body><p>{STORIES[language]}</p></body></html>'
    )
    return cleaner.clean_html(page.encode(codec), preset="careful").strip()


@pytest.mark.parametrize(
    ("language", "codec"),
    [
        ("ru", "cp1251"),
        ("ru", "koi8-r"),
        ("el", "cp1253"),
        ("ja", "euc-jp"),
        ("zh", "gbk"),
        ("ko", "euc-kr"),
        ("pl", "cp1250"),
        ("pl", "iso8859-2"),
        ("cs", "cp1250"),
        ("cs", "iso8859-2"),
        ("tr", "cp1254"),
        ("de", "cp1252"),
        ("fr", "cp1252"),
    ],
)
@pytest.mark.parametrize("declared", ["iso-8859-1", "utf-8", ""])
def test_a_false_declaration_is_not_believed(language: str, codec: str, declared: str) -> None:
    assert read(language, codec, declared) == STORIES[language]


def test_a_byte_that_went_wrong_leaves_utf8_what_it_is() -> None:
    page = f'<meta charset="utf-8"><p>{STORIES["fr"] * 9}</p>'.encode().replace(
        b"\xc3\xa9t", b"\xe9t", 1
    )
    result = cleaner.explain_html(page, preset="careful")
    assert "\ufffdté" in result.text
    assert "à la majorité" in result.text


def test_a_declaration_that_may_be_true_is_believed() -> None:
    page = '<html lang="cs"><meta charset="iso-8859-2"><p>Kůň pěl ódy o žních.</p>'
    assert (
        cleaner.clean_html(page.encode("iso8859-2"), preset="careful").strip()
        == "Kůň pěl ódy o žních."
    )


@pytest.mark.parametrize(
    "page",
    [
        '<html lang="pl"><p>Le maire a été réélu à la majorité, dit la préfète.',
        '<html lang="de"><p>Die Übung fällt aus, weil die Brücke über die Aue gesperrt bleibt.',
        f'<p class="{"wide " * 900}">Été à Évé.',
    ],
)
def test_nothing_is_told_of_a_page_that_is_what_it_says(page: str) -> None:
    source = f'<meta charset="iso-8859-1">{page}'.encode("cp1252")
    result = cleaner.explain_html(source, preset="careful")
    assert result.text == page.rpartition(">")[2]
    assert result.warnings == ()


def test_a_long_page_with_one_byte_that_is_no_utf8_and_none_that_is() -> None:
    story = "The mayor would not say when the old bridge opens again. " * 20
    page = f'<meta charset="utf-8"><p>{story}It doesn’t matter, said the ferryman.'
    assert "It doesn’t matter" in cleaner.clean_html(page.encode("cp1252"), preset="careful")


def test_a_text_may_be_cut_off_within_a_character() -> None:
    source = (STORIES["zh"] * 3).encode("gb18030")[:-1]
    assert cleaner.clean_text(source).startswith(STORIES["zh"])
