"""HTML through the whole pipeline."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

import cleaner
from cleaner.model import Result
from tests.growth import grows_less
from tests.strategies import paragraphs
from tests.test_cli import run

STORY = [
    "The council voted on Monday to close the old bridge to lorries until the autumn.",
    "Drivers will have to take the valley road, which is two miles longer and unlit.",
    "Repairs had been put off for years because nobody in the county would pay for them.",
]
PAGE = (
    "<html lang=en><head><title>Bridge closed</title>"
    "<meta property='og:site_name' content='Valley Post'></head><body>"
    "<nav><a href=/>Home</a><a href=/n>News</a><a href=/s>Sport</a></nav>"
    "<article><h1>Old bridge is closed to lorries</h1>"
    + "".join(f"<p>{line}</p>" for line in STORY)
    + "<p>Advertisement</p><ul><li>The valley road is open.</li></ul></article>"
    "<footer><a href=/p>Privacy policy</a> © 2024 Valley Post</footer></body></html>"
)


def test_the_article_and_the_account() -> None:
    result = cleaner.explain_html(PAGE)
    lines = result.text.split("\n\n")
    assert lines[:4] == ["Old bridge is closed to lorries", *STORY]
    assert "Advertisement" not in result.text
    assert result.title == "Bridge closed"
    assert result.metadata["site"] == "Valley Post"
    taken = {removal.text: removal for removal in result.removed}
    assert taken["Advertisement"].rule == "en.ad-marker.label"
    assert taken["Advertisement"].start is None
    assert all(0 <= removal.at <= len(result.text) for removal in result.removed)


def test_a_path_of_sections_does_not_take_the_headline_with_it() -> None:
    head = ("В Заречье снова запустили старую обсерваторию", "Купол молчал восемнадцать лет подряд")
    story = (
        "Вчера вечером над Заречьем впервые за восемнадцать лет открылся купол старой башни.",
        "Механизм смазали, заменили два троса, и створки разошлись почти без скрипа.",
        "Телескоп построили в мастерских завода, и он пережил пожар и одну очень долгую зиму.",
        "По пятницам башня будет открыта для всех, но пускают не больше шести человек сразу.",
    )
    page = (
        f"<title>{head[0]}</title><div><a href=/>Главная</a> / <a href=/n>Новости</a></div>"
        f"<h1>{head[0]}</h1><div>{head[1]}</div>" + "".join(f"<p>{line}</p>" for line in story)
    )
    assert cleaner.clean_html(page).split("\n\n") == [*head, *story]


def test_every_kind_of_source_gives_the_same() -> None:
    expected = cleaner.clean_html(PAGE)
    sources = (PAGE.encode(), BeautifulSoup(PAGE, "lxml"), lxml_html.document_fromstring(PAGE))
    for source in sources:
        assert cleaner.clean_html(source) == expected
    assert cleaner.clean_html(PAGE.encode("utf-16")) == expected


def test_markdown_begins_with_the_headline() -> None:
    assert cleaner.clean_html(PAGE, format="markdown").startswith(
        f"# Old bridge is closed to lorries\n\n{STORY[0]}"
    )


@given(st.lists(paragraphs(), min_size=3, max_size=7, unique=True))
def test_html_of_an_article_gives_its_paragraphs(parts: list[str]) -> None:
    page = f"<article><h1>On the bridge</h1>{''.join(f'<p>{part}</p>' for part in parts)}</article>"
    lines = cleaner.clean_html(page, preset="careful").split("\n\n")
    assert [line for line in lines if line in parts] == parts


@pytest.mark.parametrize(
    "source",
    [
        b"",
        b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)),
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3 1 0 obj",
        PAGE[:300],
        PAGE.encode("utf-16")[:-1],
        "\ud800\x00<p>",
    ],
)
def test_bad_input_gives_a_result(source: str | bytes) -> None:
    result = cleaner.explain_html(source)
    assert isinstance(result.text, str)
    assert result.to_dict()["text"] == result.text


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 5_000 + STORY[0] * 3 + "</div>" * 5_000,
        f"<p>{'word ' * 2_000_000}</p>",
    ],
    ids=["5,000 nested divs", "10 MB in one text node"],
)
def test_content_of_hostile_pages_is_not_lost(page: str) -> None:
    result = cleaner.explain_html(page)
    assert len(result.text) > 200 or result.warnings


@pytest.mark.parametrize("unit", ["<p>One short line of it.</p>", "<a href=/x>One link</a> "])
def test_time_is_linear_in_the_page(unit: str) -> None:
    worker = cleaner.Cleaner()
    worker.html(PAGE)

    def clean(count: int) -> partial[Result]:
        return partial(worker.html, f"<body>{unit * count}</body>")

    assert grows_less(clean, 3_000, 12_000, 10)


def test_another_type_raises_at_once() -> None:
    with pytest.raises(TypeError):
        cleaner.clean_html(42)


def test_command_line(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    assert run("clean", path).stdout.decode() == cleaner.clean_html(PAGE) + "\n"
    assert run("clean", "--html", stdin=PAGE.encode()).stdout == run("clean", path).stdout
    assert b"en.ad-marker.label" in run("explain", path).stdout
    assert run("clean", tmp_path, "-o", tmp_path / "out").returncode == 0
    assert (tmp_path / "out" / "page.txt").exists()
    done = run("clean", "--in-place", path)
    assert done.returncode == 2
    assert b"are for text" in done.stderr


def test_a_warning_says_which_page_it_is_of(tmp_path: Path) -> None:
    source = b"<p>They met in a caf\xe9 on the quay."
    (tmp_path / "page.html").write_bytes(source)
    fault = b": some bytes are not valid utf-8\n"
    done = run("clean", "page.html", "--encoding", "utf-8", cwd=tmp_path)
    assert done.stderr == b"cleaner: page.html" + fault
    done = run("clean", "--html", "--encoding", "utf-8", stdin=source)
    assert done.stderr == b"cleaner: standard input" + fault


@pytest.mark.parametrize(("heading", "stays"), [("On the quay", True), ("Opinion", False)])
def test_the_only_heading_of_the_first_level_is_the_headline(heading: str, stays: bool) -> None:
    """Whatever the page's title says; but a word alone is the section's or the site's name."""
    menu = "".join(f"<li><a href=/{number}>Section {number}</a>" for number in range(12))
    rows = "".join(f"<p>Bridge no. {number}</p><p>{number} tonnes</p>" for number in range(30))
    page = (
        f"<title>Something</title><body><nav><ul>{menu}</ul></nav><h1>{heading}</h1>"
        f"<p>{' '.join(STORY)}</p>{rows}<p>{STORY[0]}</p><footer><a href=/p>Privacy</a></footer>"
    )
    assert cleaner.clean_html(page).startswith(heading if stays else STORY[0])


@pytest.mark.parametrize(
    ("title", "body", "headline"),
    [
        ("Kiln fires again - News - Tarn Post", "<h2>Kiln fires again</h2>", "Kiln fires again"),
        ("Kiln fires again - News - Tarn Post", "<b>Kiln fires again</b>", "Kiln fires again"),
        ("Kiln fires again | Tarn Post", "<h1>A fire on Tarn Lane</h1>", "Kiln fires again"),
        ("Tarn Post: Kiln fires again", "<h1>A fire on Tarn Lane</h1>", "Kiln fires again"),
        ("The end of the Tarn Post", "", "The end of the Tarn Post"),
        ("Ida Kern - Tarn Post", "<h1>Ida Kern - Tarn Post</h1>", "Ida Kern - Tarn Post"),
        ("Tarn Post", "<h1>A fire on Tarn Lane</h1>", "Tarn Post"),
    ],
)
def test_a_title_is_without_the_name_of_the_site(title: str, body: str, headline: str) -> None:
    page = (
        f"<html><head><title>{title}</title><meta property=og:site_name content='Tarn post'>"
        f"</head><body><div>{body}</div><p>{'</p><p>'.join(STORY)}</p>"
    )
    assert cleaner.explain_html(page).title == headline
    assert cleaner.explain_html(page, keep_title=False).title == headline


PRUNING = (
    "Wait for a dry day in late winter, when the buds have not begun to swell.",
    "Take out the dead wood first, then whatever crosses, and stop before you think you are done.",
)


@pytest.mark.parametrize("preset", ["careful", "balanced", "aggressive"])
@pytest.mark.parametrize(
    "copy",
    [
        '<ol class="breadcrumb"><li><a href="/">Home</a></li><li>{0}</li></ol>',
        '<div class="sticky-bar"><span>{0}</span></div>',
        '<div class="sticky-bar"><span>{0}</span></div><p>{0}</p>',
    ],
)
def test_of_a_headline_and_its_copies_above_it_the_headline_stays(copy: str, preset: str) -> None:
    headline = "How to prune an old apple tree"
    story = "".join(f"<p>{line}</p>" for line in PRUNING)
    page = f"<title>{headline}</title>{copy.format(headline)}<h1>{headline}</h1>{story}"
    result = cleaner.explain_html(page, preset=preset, format="markdown")
    assert result.text.split("\n\n")[-3:] == [f"# {headline}", *PRUNING]
    assert result.text.count(headline) == 1


@pytest.mark.parametrize("preset", ["careful", "balanced"])
@pytest.mark.parametrize(
    "words",
    ["Donate", "Follow us", "Loading", "Read more", "Advertise with us", "Publicité", "Menu"],
)
def test_a_page_may_be_about_what_others_have_a_button_for(words: str, preset: str) -> None:
    story = "".join(f"<p>{line}</p>" for line in PRUNING)
    page = f"<title>{words} | The Fold</title><main><h1>{words}</h1>{story}<p>{words}</p></main>"
    assert cleaner.clean_html(page, preset=preset).split("\n\n")[:3] == [words, *PRUNING]


def test_the_name_of_the_site_is_kept_nowhere() -> None:
    site, story = "Otter Bay Outfitters", "".join(f"<p>{line}</p>" for line in PRUNING)
    page = (
        f'<title>Kayaks | {site}</title><header><div class="logo"><a href="/">{site}</a></div>'
        f"</header><main><h1>Kayaks</h1>{story}</main><footer><p>{site}</p></footer>"
    )
    assert cleaner.clean_html(page).split("\n\n") == ["Kayaks", *PRUNING]


@pytest.mark.parametrize("preset", ["careful", "balanced"])
@pytest.mark.parametrize("opens", ["<p>Also read:</p>", "<h3>Related articles</h3>"])
@pytest.mark.parametrize(
    "inside", ["<li><a href=/{0}>{1}</a></li>", "<h4><a href=/{0}>{1}</a></h4>"]
)
def test_a_list_of_other_articles_ends_at_the_next_section(
    inside: str, opens: str, preset: str
) -> None:
    others = ("Ten herbs for a dry wall", "What bees want in October", "A pond in one weekend")
    links = "".join(inside.format(number, other) for number, other in enumerate(others))
    section = "Pruning in the second year"
    page = (
        f"<title>Old apple trees</title><article><h1>Old apple trees</h1><p>{STORY[0]}</p>"
        f"<p>{STORY[1]}</p>{opens}<ul>{links}</ul><h2>{section}</h2>"
        + "".join(f"<p>{line}</p>" for line in (*PRUNING, STORY[2]))
        + "</article>"
    )
    kept = cleaner.clean_html(page, preset=preset).split("\n\n")
    assert kept == ["Old apple trees", *STORY[:2], section, *PRUNING, STORY[2]]


@pytest.mark.parametrize("preset", ["careful", "balanced"])
def test_the_heading_under_a_list_of_contents_stays(preset: str) -> None:
    page = (
        f"<title>Old apple trees</title><main><h1>Old apple trees</h1><p>{STORY[0]}</p>"
        f"<p>Tags:</p><h2>The first year</h2><h3>In winter</h3><p>{PRUNING[0]}</p>"
        f"<p>{PRUNING[1]}</p><p>{STORY[1]}</p><p>Tags</p><h2>The last year</h2></main>"
    )
    kept = cleaner.clean_html(page, preset=preset).split("\n\n")
    assert {"The first year", "In winter", "The last year"} <= set(kept)


@pytest.mark.parametrize(
    "junk",
    [
        "Copyright 2020 Arne Echo. All rights reserved.",
        "Subscribe to our newsletter and get the news in your inbox.",
    ],
)
def test_a_short_entry_is_not_lost_between_model_and_rules(junk: str) -> None:
    """Of a page with a head, the model keeps the one and a rule takes it."""
    text = "Slice it first, then freeze it."
    for head in ("", "<head><meta name=a></head>"):
        for preset in ("careful", "balanced"):
            worker = cleaner.Cleaner(preset=preset)
            assert worker.html(f"{head}<p>{text}</p><p>{junk}</p>").text == text


def test_a_fragment_s_last_line_stays() -> None:
    """An entry of a feed has no teasers to be doubted."""
    page = (
        "<p>The mill on the weir has stood empty since the fire of 1998.</p>"
        "<p>The council sold it on Monday to a cooper from the next village.</p>"
        "<p>The mill will be a café.</p>"
    )
    assert cleaner.clean_html(page).endswith("The mill will be a café.")


@pytest.mark.parametrize(
    "page",
    [
        "<article><div class=title>Bridge shut in the storm</div>{}</article>"
        "<aside><h1>You may also like this</h1><ul><li><a href=/a>Ferry sinks</a></ul></aside>",
        "<div><h1>Welcome to our pages</h1></div>"
        "<article><div class=title>Bridge shut in the storm</div>{}</article>",
    ],
)
def test_a_heading_that_says_nothing_of_the_title_is_no_headline(page: str) -> None:
    story = (
        "<p>The bridge was shut on Monday night when the wind blew harder than it had for years,"
        " the harbour office said.</p><p>Nobody knows when it will open again, since the gates have"
        " been bent and have to be made anew in the yard.</p>"
    )
    text = cleaner.clean_html(f"<title>Bridge shut in storm - Post</title>{page.format(story)}")
    assert "Bridge shut in the storm" in text.split("\n")
    assert "You may" not in text
