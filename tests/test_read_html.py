"""The HTML reader: small pages written by hand, and the blocks they must give."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from bs4 import BeautifulSoup, dammit
from lxml import html as lxml_html

import cleaner
from cleaner.model import Page
from cleaner.readers.attributes import without_excess
from cleaner.readers.formula import formula
from cleaner.readers.html import Facts, read_html, tree_of
from cleaner.readers.parse import parse
from tests.growth import grows_less


def kinds(source: str | bytes) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read_html(source).blocks]


def texts(source: str | bytes) -> list[str]:
    return [block.text for block in read_html(source).blocks]


def test_blocks_end_where_block_elements_do() -> None:
    page = "<h1>The <i>title</i></h1><p>One <b>bold</b>\n  word.</p>Bare <div>inner</div> tail"
    assert kinds(page) == [
        ("heading", "The title"),
        ("paragraph", "One bold word."),
        ("paragraph", "Bare"),
        ("paragraph", "inner"),
        ("paragraph", "tail"),
    ]


def test_line_breaks_make_blocks_and_two_make_a_paragraph() -> None:
    blocks = read_html("<p>one<br>two<br><br>three</p>").blocks
    assert [(block.text, block.gap) for block in blocks] == [
        ("one", "\n"),
        ("two", "\n\n"),
        ("three", "\n\n"),
    ]


def test_a_break_in_a_heading_is_a_space() -> None:
    assert kinds("<h2>Part<br>two</h2>") == [("heading", "Part two")]


def test_preformatted_text_keeps_its_white_space() -> None:
    page = "<pre>\n\ndef f():\n    return  1\n\n</pre>"
    assert kinds(page) == [("pre", "def f():\n    return  1")]


def test_lists_know_bullets_numbers_and_depth() -> None:
    blocks = read_html("<ul><li>a<ul><li>b</ul></ul><ol start=4><li>c<li><p>d<p>e</ol>").blocks
    facts = [(b.text, b.kind, b.facts["bullet"], b.facts["depth"]) for b in blocks if b.facts]
    assert facts == [
        ("a", "item", -1, 1),
        ("b", "item", -1, 2),
        ("c", "item", 4, 1),
        ("d", "item", 5, 1),
        ("e", "paragraph", 0, 1),
    ]


@pytest.mark.parametrize("start", ["9" * 400, "9" * 5000, "-3", "two", str(2**31)])
def test_a_list_that_begins_where_none_can_begins_with_one(start: str) -> None:
    page = read_html(f"<ol start={start}><li>Ebb.<li>Flow.</ol>")
    assert [block.facts["bullet"] for block in page.blocks if block.facts] == [1.0, 2.0]


def test_items_have_the_numbers_that_they_say() -> None:
    page = read_html("<ol><li>Ebb.<li value=7>Flow.<li>Slack.<li value=x>Tide.</ol>")
    assert [block.facts["bullet"] for block in page.blocks if block.facts] == [1, 7, 8, 9]


def test_data_tables_go_row_by_row() -> None:
    page = "<table><tr><th>City<th>People<tr><td>Ulm<td><a href=x>126</a> k</table>"
    assert kinds(page) == [("row", "City | People"), ("row", "Ulm | 126 k")]


def test_layout_tables_stay_blocks() -> None:
    long = "A sentence that goes on for a while. " * 12
    page = f"<table><tr><td>Home<td><p>{long}</p></table>"
    assert texts(page) == ["Home", long.strip()]


def test_definition_lists_and_details() -> None:
    page = "<dl><dt>Term<dd>Meaning</dl><details><summary>More</summary>Inside</details>"
    assert texts(page) == ["Term", "Meaning", "More", "Inside"]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<span>Weight</span><span>80 g</span>", "Weight 80 g"),
        ("<span>80 kg</span><span>Sold out</span>", "80 kg Sold out"),
        ("<label-x>Adult</label-x><price-x>4 euro</price-x>", "Adult 4 euro"),
        ("<b>Masts:</b><i>Two</i>", "Masts: Two"),
        ("<b>(see below)</b><i>Two</i>", "(see below) Two"),
        ("<b>Δελτίο</b><i>Άνεμοι</i>", "Δελτίο Άνεμοι"),
        ("<b>TIDE</b><i>TABLE</i>", "TIDE TABLE"),
        ("<b>was</b><i>$4</i>", "was $4"),
        ("<b>19</b><i>99</i>", "19 99"),
        ("ebb<img src=x>Flow", "ebbFlow"),
        ("<b>Weight</b><!-- of --><i>80 g</i>", "Weight 80 g"),
        ("<b>It sank.</b><i>Nobody was hurt.</i>", "It sank. Nobody was hurt."),
        ("<b>HVAC</b><i>94</i>", "HVAC 94"),
        # one word, or nobody can tell
        ("You<b>Tube</b>, Bürger<em>Innen</em>, <abbr>Ph</abbr>D", "YouTube, BürgerInnen, PhD"),
        ("java.util.<wbr>List, <b>get</b><wbr>Name", "java.util.List, getName"),
        ("<b>12:</b><i>30</i>, <b>C:</b><i>Windows</i>", "12:30, C:Windows"),
        ("<b>3</b><i>D</i>, <b>MP</b><i>3</i>, <i>H2</i><b>O</b>", "3D, MP3, H2O"),
        ("<b>busi</b>ness", "business"),
        ("<b>busi</b><i>ness</i>", "business"),
        ("<b>B</b>usiness, <i>i</i><b>Pad</b>, p<b>H</b>", "Business, iPad, pH"),
        ("CO<sub>2</sub>, m<sup>3</sup>, <b>CO</b><sub>2</sub>", "CO2, m3, CO2"),
        ("<b>note</b><sup>3</sup>", "note3"),
        ("<code><i>get</i><i>Name</i></code>", "getName"),
        ("<b>J.</b><b>R.</b> Ebbe", "J.R. Ebbe"),
        ("ebb<!-- and -->Flow", "ebbFlow"),
        ("<b>1</b><b>9</b>", "19"),
        ("<b>1</b><i>st</i>", "1st"),
        ("<b>港</b><i>口</i>", "港口"),
    ],
)
def test_words_that_only_the_edge_of_an_element_parts(page: str, expected: str) -> None:
    assert texts(f"<p>{page}</p>") == [expected]


def test_no_mark_begins_with_the_space_between_words() -> None:
    (block,) = read_html("<p><b>Tide</b><i><a href=/u>Table</a></i></p>").blocks
    assert isinstance(block.facts, Facts)
    marked = [block.text[mark.start : mark.end] for mark in block.facts.marks]
    assert marked == ["Tide", "Table", "Table"]


def test_scripts_styles_templates_are_left_out() -> None:
    page = "<style>p{}</style><p>a</p><script>b()</script><template><p>c</p></template>d"
    assert texts(page) == ["a", "d"]


def test_a_template_that_is_what_its_element_shows() -> None:
    page = "<x-fare>Fares<template shadowrootmode=open><p>Four euro.</template></x-fare>"
    assert texts(page) == ["Fares", "Four euro."]


def test_hidden_text_is_known_as_such() -> None:
    blocks = read_html("<p>seen</p><div style='display: none'><p>unseen</p></div>").blocks
    assert [(b.text, b.facts["hidden"]) for b in blocks if b.facts] == [("seen", 0), ("unseen", 1)]


def test_noscript_is_used_only_where_the_page_shows_nothing() -> None:
    story = "<p>" + "The mill stood by the river for two hundred years. " * 8 + "</p>"
    assert texts(f"{story}<noscript>Enable JavaScript</noscript>") == [
        story[3:-4].strip(),
    ]
    page = read_html(f"<p>Loading</p><noscript>{story}</noscript>")
    assert any("mill" in block.text for block in page.blocks)
    assert page.warnings == ("text taken from noscript",)


def test_an_article_that_stands_only_in_linked_data_is_used() -> None:
    body = "The ferry will not sail before noon because of the fog. " * 8
    page = read_html(
        '<script type="application/ld+json">'
        f'{{"@type": "NewsArticle", "articleBody": "{body.strip()}"}}</script><div id=app></div>'
    )
    assert [block.text for block in page.blocks] == [body.strip()]
    assert page.warnings and "JSON-LD" in page.warnings[0]


PREVIEW = "The ferry stayed in port on Monday, and nobody on the quay could say for how long. " * 4
LOCKED = PREVIEW + "At noon the harbour master read out a letter from the owners. " * 20


def page_with_data(shown: str, body: str, key: str = "articleBody") -> str:
    return (
        '<html><head><script type="application/ld+json">'
        f'{{"@type": "NewsArticle", "{key}": "{body.strip()}"}}</script></head>'
        f"<body><h1>Ferry stays in port</h1><p>{shown}</p><p>Read on</p></body></html>"
    )


def test_a_page_that_shows_the_beginning_only_gives_the_article_of_its_data() -> None:
    page = read_html(page_with_data(PREVIEW, LOCKED))
    assert [block.text for block in page.blocks] == [LOCKED.strip()]
    assert page.warnings == ("text taken from JSON-LD: the page shows less than half of it",)


@pytest.mark.parametrize(
    "source",
    [
        page_with_data(PREVIEW * 3, LOCKED),  # the page shows half of it
        page_with_data(PREVIEW, LOCKED, "reviewBody"),  # a reader's, not the page's
        page_with_data(PREVIEW * 7, LOCKED * 4),  # no preview any more
        page_with_data(PREVIEW, PREVIEW + "<i></i>" * 300),  # longer by its mark-up alone
    ],
)
def test_what_a_page_shows_counts_more_than_its_data(source: str) -> None:
    page = read_html(source)
    assert page.blocks[0].text == "Ferry stays in port"
    assert page.warnings == ()


def test_page_data_stand_in_for_an_empty_shell_only() -> None:
    """A list without a sentence is content too: it isn't replaced by what its data tell."""
    plots = "".join(
        f'{{"description": "A keeper of lights number {n} goes out in a storm and comes back a'
        ' year later, and nobody believes him but his dog, who was there."},'
        for n in range(80)
    )
    data = f'<script id=__NEXT_DATA__ type="application/json">[{plots}{{}}]</script>'
    shell = read_html(f"<nav><a href=/>Home</a></nav><div id=app></div>{data}")
    assert len(shell.blocks) == 80
    films = "".join(f"<li>The Light of the Harbour, part {n}, 1 h 54 min, 7.8" for n in range(60))
    shown = read_html(f"<ul>{films}</ul>{data}")
    assert len(shown.blocks) == 60
    assert shown.warnings == ()


def test_content_after_the_end_of_the_page_is_read() -> None:
    page = "<html><body><p>Menu</p></body></html>\n" + "<p>The story goes on here.</p>" * 2
    assert texts(page)[1:] == ["The story goes on here."] * 2


def test_links_that_touch_are_two_words() -> None:
    assert texts("<a href=1>Home</a><a href=2>News</a>") == ["Home News"]


def test_words_split_over_inline_elements_stay_whole() -> None:
    assert texts("<p><span>O</span>nce</p>") == ["Once"]
    assert texts("<p>an <span>i</span><b>Phone</b></p>") == ["an iPhone"]
    assert texts("<p>Gr<i>ape</i><span>s</span></p>") == ["Grapes"]
    assert texts("<p><code><span>get</span><span>Name</span></code></p>") == ["getName"]
    assert texts("<pre><span>get</span><span>Name</span></pre>") == ["getName"]


@pytest.mark.parametrize(
    "page",
    [
        "<p><span>Boots</span><span>Sold out</span></p>",
        "<p><b>Boots</b><!-- price --><span class=a>Sold out</span></p>",
        "<p><a href=/b>Boots</a><time><i>Sold out</i></time></p>",
        "<p><span><i>Boots</i></span><i></i><span>Sold</span> out</p>",
    ],
)
def test_elements_set_apart_by_style_are_two_words(page: str) -> None:
    assert texts(page) == ["Boots Sold out"]
    assert texts(page.replace("Boots", "Stövlar").replace("Sold", "Öl")) == ["Stövlar Öl out"]
    assert texts(page.replace("Sold", "sold")) == ["Bootssold out"]


def test_a_space_between_elements_is_no_part_of_either() -> None:
    page = "<p><span>Boots</span><b>Sold out</b> <i>by</i><b><span>Ole</span></b></p>"
    text = cleaner.clean_html(page, format="markdown")
    assert text == "Boots **Sold out** *by* **Ole**"


def test_wrapped_chinese_lines_join_without_a_space() -> None:
    assert texts("<p>今天天气\n很好。</p>") == ["今天天气很好。"]


def test_an_unclosed_link_does_not_make_the_page_a_link() -> None:
    page = "<div><a href=x>Start" + "<p>A long paragraph of text.</p>" * 100 + "</div>"
    blocks = read_html(page).blocks
    assert blocks[-1].facts is not None and blocks[-1].facts["linked"] == 0


def test_metadata_is_written_in_one_way() -> None:
    page = (
        "<html lang=PT-br><head><title>Caf\u00c3\u00a9 &amp;amp; cais \u2013 Di\u00e1rio</title>"
        "<meta name=author content='Ida\xad Kern &amp;amp; Ole'>"
        "<meta name=date content='2013/6/7 08:51'>"
        "</head><body><h1>Caf\u00c3\u00a9 &amp;amp; cais</h1><p>O cais fechou.</p>"
    )
    result = cleaner.explain_html(page)
    assert result.title == "Café & cais"
    assert result.text.startswith("Café & cais")
    assert result.metadata == {
        "author": "Ida Kern & Ole",
        "date": "2013-06-07 08:51",
        "language": "pt-BR",
    }
    assert cleaner.explain_html(page, entities=False).title == "Café &amp; cais"
    assert read_html("<meta name=date content=7/6/2013><p>x").metadata == {"date": "7/6/2013"}


def test_metadata() -> None:
    page = read_html(
        '<html lang="de-AT"><head><title>Name | Site</title>'
        '<meta property="og:title" content="Name"><meta name=author content="A. Writer">'
        '<meta property="article:published_time" content="2020-01-02">'
        '<meta property="og:site_name" content="Site"></head><body><p>x</p></body></html>'
    )
    assert page.title == "Name"
    assert page.metadata == {
        "author": "A. Writer",
        "date": "2020-01-02",
        "language": "de-AT",
        "site": "Site",
    }


def test_xhtml_names_its_language_in_xml_lang() -> None:
    assert read_html("<html xml:lang=de><p>x").metadata == {"language": "de"}
    assert read_html("<html xml:lang=de lang=fr><p>x").metadata == {"language": "fr"}


def test_metadata_from_linked_data() -> None:
    page = read_html(
        '<script type="application/ld+json">{"@graph": [{"@type": "Article", "headline": "H",'
        ' "author": [{"name": "Ann"}, {"name": "Bo"}], "datePublished": "2021"}]}</script><p>x'
    )
    assert page.title == "H"
    assert page.metadata == {"author": "Ann, Bo", "date": "2021"}


@pytest.mark.parametrize(
    ("source", "charset", "expected"),
    [
        ("<p>Grüße".encode(), None, "Grüße"),
        ("<meta charset=iso-8859-1><p>Grüße “x”".encode("cp1252"), None, "Grüße “x”"),
        ("<meta charset=windows-1251><p>Привет".encode("cp1251"), None, "Привет"),
        ("<meta charset=gb2312><p>你好".encode("gb18030"), None, "你好"),
        ("<meta charset=iso-8859-1><p>Grüße".encode(), None, "Grüße"),
        ("<meta charset=utf-8><p>Zażółć".encode("iso-8859-2"), "iso-8859-2", "Zażółć"),
        ("\ufeff<meta charset=latin1><p>ł".encode(), None, "ł"),
        ("<p>ł".encode("utf-16"), None, "ł"),
        (b"<p>ok", "no-such-charset", "ok"),
    ],
)
def test_bytes_are_read_in_the_encoding_they_or_the_server_declare(
    source: bytes, charset: str | None, expected: str
) -> None:
    assert [block.text for block in read_html(source, charset).blocks] == [expected]


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("El alcalde anunció que la construcción del puente seguirá mañana, según Peña.", "cp1252"),
        ("Silta suljetaan keväällä, sanoi kaupunginjohtaja. Työt kestävät syksyyn asti.", "cp1252"),
        ("Starosta oznámil, že most bude na jaře uzavřen a řidiči pojedou přes město.", "cp1250"),
        ("Мэр города заявил, что мост будет закрыт весной на ремонт.", "cp1251"),
    ],
)
@pytest.mark.parametrize("head", ["", "<meta charset=utf-8>"])
def test_an_encoding_that_nobody_says_is_guessed(text: str, codec: str, head: str) -> None:
    pytest.importorskip("chardetng_py")
    source = head.encode() + f"<p>{text * 3}".encode(codec)
    assert [block.text for block in read_html(source).blocks] == [text * 3]


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("Starosta zapowiedział, że stary most zostanie zamknięty jesienią. ", "iso8859_2"),
        ("Az öreg hidat ősszel lezárják, közölte a város polgármestere. ", "iso8859_2"),
        ("Senasis tiltas rudenį bus uždarytas, sakė miesto merė. ", "cp1257"),
        ("Вночі річка прорвала дамбу, і міст закрили до весни. ", "koi8_u"),
        ("قال رئيس البلدية إن الجسر القديم سيغلق حتى الربيع. ", "cp1256"),
        ("市長は、古い橋を秋まで閉鎖すると述べた。", "euc_jp"),
        ("市長宣布舊橋將封閉到秋天。", "big5"),
    ],
)
def test_older_encodings_are_told_as_browsers_tell_them(text: str, codec: str) -> None:
    pytest.importorskip("chardetng_py")
    text = (text * 6).strip()
    source = text.encode(codec)
    assert [block.text for block in read_html(b"<p>" + source).blocks] == [text]
    assert cleaner.clean_text(source) == text


FAULTY = "Die Brücke über die Förde bleibt geschlossen, sagte die Bürgermeisterin. "


@pytest.mark.parametrize("head", ["", "<meta charset=utf-8>", "<meta charset=iso-8859-1>"])
def test_a_byte_that_is_no_utf8_leaves_the_rest_as_it_is(head: str) -> None:
    source = f"{head}<p>{FAULTY * 3}".encode() + b"\xff Ende.</p>"
    page = read_html(source)
    assert [block.text for block in page.blocks] == [f"{FAULTY * 3}\ufffd Ende."]
    assert "some bytes are not valid UTF-8" in page.warnings
    result = cleaner.explain_text(f"{FAULTY * 3}".encode() + b"\xff Ende.")
    assert result.text == f"{FAULTY * 3}\ufffd Ende."
    assert result.warnings == ("some bytes are not valid UTF-8",)


def test_what_is_cut_off_within_a_character_is_told() -> None:
    result = cleaner.explain_text("Die Brücke bleibt gesperrt, erklärte Frau Strauß".encode()[:-1])
    assert result.text == "Die Brücke bleibt gesperrt, erklärte Frau Strau"
    assert result.warnings == ("cut off within a character",)
    # A text of Windows-1252 may end in what looks like the beginning of one.
    assert cleaner.clean_text("They met in a café".encode("cp1252")) == "They met in a café"


def test_without_the_extra_bs4_tells_the_encoding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "chardetng_py", None)
    assert cleaner.clean_text("They met in a café.".encode("cp1252")) == "They met in a café."
    # What bs4 tries where no detector is installed.
    monkeypatch.setattr(dammit.EncodingDetector, "encodings", ("utf-8", "windows-1252"))
    assert cleaner.clean_text("They met in a café.".encode("cp1252")) == "They met in a café."
    monkeypatch.setattr(dammit.EncodingDetector, "encodings", ("klingon", "koi8-r"))
    text = "Мост закроют осенью."
    assert cleaner.clean_text(text.encode("koi8-r")) == text


def test_a_long_page_is_sampled_at_whole_characters() -> None:
    pytest.importorskip("chardetng_py")
    for shift in range(2):
        source = b"x" * shift + "<p>市长宣布大桥将在春季关闭。</p>".encode("gb18030") * 6000
        assert read_html(source).blocks[-1].text == "市长宣布大桥将在春季关闭。"


def test_attributes_beyond_measure_are_left_out_and_told() -> None:
    many = " ".join(f'a{number}="> no {number}"' for number in range(20_000))
    page = read_html(f"<p>Before.</p><p {many}>Within.</p><p>After.</p>")
    assert [block.text for block in page.blocks] == ["Before.", "Within.", "After."]
    assert page.warnings == ("an element with thousands of attributes: read without most of them",)


@pytest.mark.parametrize(
    "long",
    [
        '<img alt="x" src="data:image/png;base64,' + "QUJD" * 20_000 + '">',
        '<p title="' + "word " * 20_000 + '">One.</p>',
        "<p>" + "One word. " * 10_000,
        "<p>1 < 2 " + "and so on " * 10_000,
        "<!-- " + "a=1 " * 20_000 + " --><p>One.",
    ],
)
def test_what_is_only_long_is_read_as_it_is(long: str) -> None:
    page = f"<p>Before.</p>{long}<p>After.</p>"
    assert without_excess(page) == page


@pytest.mark.parametrize("inline", ["<span>{}</span>", "<a href=x>{}</a>", "<b>{}<br>{}</b>"])
def test_elements_may_be_inline(inline: str) -> None:
    sentence = "The ferry left the harbour at noon, and it came back in the evening."
    root = lxml_html.fromstring(inline.format(sentence, sentence))
    assert root.tag in inline
    assert cleaner.clean_html(root).startswith(sentence)


def test_elements_are_taken_as_they_are() -> None:
    root = lxml_html.fromstring("<div><p>one</p><p>two</p></div>")
    assert [block.text for block in read_html(root).blocks] == ["one", "two"]
    assert [block.text for block in read_html(root[0]).blocks] == ["one"]


def test_soups_are_taken_as_they_are() -> None:
    bs4 = pytest.importorskip("bs4")
    soup = bs4.BeautifulSoup("<div><p>one</p><p>two</p></div>", "html.parser")
    assert [block.text for block in read_html(soup).blocks] == ["one", "two"]
    assert [block.text for block in read_html(soup.p).blocks] == ["one"]


def test_bytes_of_a_subclass_are_bytes() -> None:
    class Payload(bytes):
        pass

    assert texts(Payload("<p data-x=1>Größe".encode())) == ["Größe"]


def test_other_types_are_refused() -> None:
    with pytest.raises(TypeError, match="not int"):
        read_html(3)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("", []),
        (b"", []),
        (" \n", []),
        ("<", ["<"]),
        ("no tags\n\nat all", ["no tags", "at all"]),
        ("a\0b<p>c\0", ["ab", "c"]),
        ("<p>a\ud800b", ["a\ufffdb"]),
        ("<p>a <\ud83d b</p>", ["a <\ufffd b"]),
        ("<p>\ud83c\udf27", ["\U0001f327"]),
        ("<\ud800p data-x=1>", ["<\ufffdp data-x=1>"]),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", []),
        (b"%PDF-1.4 <p>x", []),
        ("<p>whole <a href='cut", ["whole"]),
        ("<div>" * 5000 + "deep", ["deep"]),
        ("<b>" * 5000 + "deep", ["deep"]),
        ("<ul><li>" * 5000 + "deep", ["deep"]),
        ("<table><tr><td>" * 3000 + "deep", ["deep"]),
        ("<div>" * 100_000 + "deep" + "</div>" * 100_000 + "after", ["deep", "after"]),
    ],
)
def test_bad_input_gives_what_content_there_is(source: str | bytes, expected: list[str]) -> None:
    assert texts(source) == expected


def test_binary_files_are_named() -> None:
    assert read_html(b"%PDF-1.4").warnings == ("not a web page: a PDF",)


def test_a_huge_text_node_is_whole() -> None:
    page = read_html("<p>" + "ab " * 3_400_000 + "</p>")
    assert len(page.blocks) == 1 and len(page.blocks[0].text) == 3 * 3_400_000 - 1


@pytest.mark.parametrize(
    "unit",
    [
        "<p>one two</p>",
        "<a href=x>link</a>",
        "<tr><td>a<td>b",
        "<div>x",
        "<b>x",
        "</div>",
        "<br>",
        "a < b ",
        "<table><tr><td>x",
    ],
)
def test_time_is_linear(unit: str) -> None:
    def read(count: int) -> partial[Page]:
        return partial(read_html, unit * count)

    assert grows_less(read, 10_000, 40_000, 10)


def test_links_of_headings_to_themselves_are_no_text() -> None:
    page = read_html(
        "<h1>Queues<a href='#queues' title='Permalink'>¶</a></h1><p>See note <a href='#n'>§ 3</a>"
        "<dl><dt><code>run</code>()<a href=#run> #</a><dd>Costs <a href=/c>#</a><p><a href=#>#</a>"
    )
    assert [block.text for block in page.blocks] == [
        "Queues", "See note § 3", "run()", "Costs #", "#",
    ]  # fmt: skip
    heading, term = page.blocks[0].facts, page.blocks[2].facts
    assert isinstance(heading, Facts)
    assert isinstance(term, Facts)
    assert heading.marks == ()
    assert heading["linked"] == 0
    assert [(mark.start, mark.end, mark.kind) for mark in term.marks] == [(0, 3, "code")]


@pytest.mark.parametrize("name", ["main", "article", "section", "header", "div", "my-app", "p"])
def test_a_head_ends_where_its_page_begins(name: str) -> None:
    """Its tags may be left out, and the body's; the parser knows no element of HTML5."""
    text = f"<{name}><em>One</em> two. </{name}>three<p>four</p>"
    for page in (
        f"<!doctype html><meta charset=utf-8><title>T</title>{text}",
        f"<title>T</title><link rel=a>{text}",
        f"<head><title>T</title><style>p {{}}</style>{text}",
        f"<title>T</title><script>1</script>{text}</html>",
    ):
        for source in (
            page,
            page.encode(),
            BeautifulSoup(page, "lxml"),
            lxml_html.fromstring(page),
        ):
            read = read_html(source)
            assert " ".join(block.text for block in read.blocks) == "One two. three four", page
            assert read.title == "T"


def test_what_is_a_head_s_stays_in_it() -> None:
    root = parse("<head><title>T</title><noscript><p>On</p></noscript><body><p>text")
    assert root is not None
    assert [child.tag for child in root.find("head")] == ["title", "noscript"]


def test_what_is_left_in_a_head_comes_before_its_body() -> None:
    page = "<head><title>T</title><my-bar>one </my-bar><meta name=a></head><body>two<p>three</p>"
    assert [block.text for block in read_html(page).blocks] == ["one two", "three"]
    given = lxml_html.fromstring(page)
    before = lxml_html.tostring(given)
    assert [block.text for block in read_html(given).blocks] == ["one two", "three"]
    assert lxml_html.tostring(given) == before, "the caller's tree stays as it is"


def test_control_characters_in_what_is_left_in_a_head() -> None:
    page = "<title>T</title><my-bar>one\x1c</my-bar>\x01ta\x02il <meta name=a><body>\ufffetwo\x1fo"
    assert cleaner.clean_html(page) == "one tail two o"


@pytest.mark.parametrize(
    ("math", "text"),
    [
        ("<math><mi>T</mi><mo>=</mo><mn>12.42</mn></math>", "The period T = 12.42 is long."),
        (
            "<math><semantics><mrow><mi>T</mi><mo>=</mo><mfrac><mn>1</mn><msub><mi>f</mi><mn>0</mn>"
            "</msub></mfrac></mrow><annotation>T = 1 over f</annotation>"
            "<annotation-xml><ci>T</ci></annotation-xml></semantics></math>",
            "The period T = 1 / f _ 0 is long.",
        ),
        (
            "<span><span class=m><math><mi>T</mi></math></span>"
            "<span aria-hidden=true><span>T</span></span></span>",
            "The period T is long.",
        ),
        ("<span><math><mi>T</mi></math></span> <span>is</span>", "The period T is is long."),
        (
            "<span>of <math><mi>T</mi></math> here</span><span><b>it</b></span>",
            "The period of T hereit is long.",
        ),
        ("<span><math><mi>T</mi></math></span><img src=t.svg>", "The period T is long."),
        (
            "<span>of <math><mi>T</mi></math></span><span><span>s</span></span>",
            "The period of Ts is long.",
        ),
        (
            "<span><math><mi>T</mi></math> in</span><span><span>s</span></span>",
            "The period T ins is long.",
        ),
        (
            "<span><math><mi>T</mi></math></span> <span><span>s</span></span>",
            "The period T s is long.",
        ),
        (
            "<span><math><mi>T</mi></math><b>a</b></span><span><span>s</span></span>",
            "The period Tas is long.",
        ),
        ("<span><math><mi>T</mi></math></span><span><b>s</b></span>", "The period Ts is long."),
        (
            "<math><mi>T</mi><style>.a{b:c}</style><script>evil()</script></math>",
            "The period T is long.",
        ),
        ("<math><mspace></mspace></math>", "The period is long."),
    ],
)
def test_formulas_are_text(math: str, text: str) -> None:
    page = f"<p>The period {math} is long."
    for source in (page, page.encode(), BeautifulSoup(page, "lxml"), lxml_html.fromstring(page)):
        assert [block.text for block in read_html(source).blocks] == [text]


def test_a_formula_without_its_end_is_walked() -> None:
    page = "<div><p>First.</p><math><mi>x</mi><p>Second.</p><ul><li>Home</li></ul><p>Third."
    for source in (page, lxml_html.fromstring(page)):
        texts = [block.text for block in read_html(source).blocks]
        assert texts == ["First.", "x", "Second.", "Home", "Third."]


def test_a_formula_of_thousands_of_elements_was_not_closed() -> None:
    page = "<p>The period <math>" + "<mi>T</mi>" * 2001 + "</math> is long."
    (block,) = read_html(page).blocks
    assert block.text.startswith("The period TTT"), "walked like any other text"


def test_formulas_in_one_another_are_looked_through_once() -> None:
    """Of a thousand that were not closed, each was read with all that are in it."""
    page = lxml_html.fromstring("<p>The period " + "<math><mi>T</mi><mo>=</mo>" * 200)
    seen = 0

    class Counted:
        tag = "math"

        def __init__(self, math: Any) -> None:
            self.math = math
            self.getparent = math.getparent
            self.tail = math.tail

        def iter(self) -> Iterator[Any]:
            nonlocal seen
            for part in self.math.iter():
                seen += 1
                yield part

    assert [formula(Counted(math)) for math in page.iter("math")][:-1] == [None] * 199
    assert seen <= 4 * 200
    assert [block.text for block in read_html(page).blocks] == ["The period " + "T=" * 199 + "T ="]


@pytest.mark.parametrize("tag", ["em", "strong", "code", "a href=/x"])
def test_marks_that_are_never_closed_are_not_around_each_line_a_hundred_times(tag: str) -> None:
    page = "<html><head><title>x</title></head><body>" + f"<{tag}><div>one two" * 100
    assert max(len(marks) for marks in tree_of(read_html(page)).marks) == 8


def test_marks_within_each_other_end_where_they_end() -> None:
    page = "<p>" + "<em>" * 12 + "one" + "</em>" * 12 + " two <em>three</em> four"
    assert cleaner.clean_html(page, format="markdown") == "*one* two *three* four"


@pytest.mark.parametrize(
    "lines", ["said the office<br>Share<br>&#8203;", "&#8203;<br>Share<br>, it"]
)
def test_a_line_that_shows_nothing_is_no_part_of_a_sentence(lines: str) -> None:
    assert "Share" in cleaner.clean_html(f"<div>{lines}</div>", select="byline")


EDIT = "<a href='/w/index.php?title=Reed&amp;action=edit&amp;section=2'>"


@pytest.mark.parametrize(
    ("heading", "shown"),
    [
        (f"<span>[{EDIT}edit</a>]</span> <span>Reeds</span>", "Reeds"),
        (f"<span>Reeds</span><span><span>[</span>{EDIT}edit</a><span>]</span></span>", "Reeds"),
        (f"Rohr [{EDIT}Bearbeiten</a> | {EDIT}Quelltext bearbeiten</a>]", "Rohr"),
        (f"<i>Reeds</i> of elder [{EDIT}edit</a>]", "Reeds of elder"),
        (f"[{EDIT}edit</a>] Reeds of <i>elder</i>", "Reeds of elder"),
        ("Reeds [<a href='/reeds'>edit</a>]", "Reeds [edit]"),
        (f"Reeds [see {EDIT}how</a>]", "Reeds [see how]"),
        (f"[{EDIT}edit</a>] reeds [2]", "reeds [2]"),
        (f"[{EDIT}edit</a>]", "[edit]"),
    ],
)
def test_what_a_wiki_sets_beside_a_heading_is_none_of_it(heading: str, shown: str) -> None:
    page = read_html(f"<html><head></head><body><h2>{heading}</h2><p>They split.</p></body></html>")
    assert page.blocks[0].text == shown
    tree = tree_of(page)
    for mark in tree.marks[0]:
        if mark.kind == "emphasis":
            assert shown[mark.start : mark.end] in ("Reeds", "elder")
    if "action=edit" in heading and "[" not in shown:
        assert tree.links[0] == tree.linked[0] == 0


@pytest.mark.parametrize(
    "drawing",
    [
        "<svg>",
        "<svg><path d='M0 0'/>",
        "<svg><title>Icon</title><g><g>",
        "<div><svg><g></div>",
        "<SVG><svg>",
        "<svg/>",
        "<svg><foreignObject><div>In the drawing</div></foreignObject></svg>",
        "<map name=m><area href=/a alt=a>",
    ],
)
def test_a_drawing_left_open_ends_at_a_paragraph(drawing: str) -> None:
    below = (
        "<p>Drivers take the valley road.</p> That is longer. <h2>Repairs</h2>"
        "<p>The piers are of oak.</p>"
    )
    page = read_html(f"<p>The old bridge closes.</p>{drawing}{below}")
    assert [block.text for block in page.blocks] == [
        "The old bridge closes.",
        "Drivers take the valley road.",
        "That is longer.",
        "Repairs",
        "The piers are of oak.",
    ]


def test_what_stands_behind_the_parts_of_an_open_drawing_stays_in_order() -> None:
    page = read_html(
        "<p>The old bridge closes.</p><svg><g><p>Drivers take the valley road.</p></g>"
        "<h2>Repairs</h2></svg>It is longer.<p>The piers are of oak.</p>"
    )
    assert [block.text for block in page.blocks] == [
        "The old bridge closes.",
        "Drivers take the valley road.",
        "Repairs",
        "It is longer.",
        "The piers are of oak.",
    ]
