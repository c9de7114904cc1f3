"""Elements, comments and values without an end: what follows them is read, or it is said."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from bs4 import BeautifulSoup
from lxml import html as lxml_html

import cleaner
from cleaner.readers.html import read_html
from tests.growth import grows_less

FIRST = "The old bridge closes."
BELOW = [
    "Drivers take the valley road until the spring, said the council on Monday.",
    "Repairs",
    "The piers are of oak, and the oldest of them have stood in the river since 1790.",
    "Nobody knew how far the rot had gone until a diver went down to look at them.",
]
HTML = f"<p>{BELOW[0]}</p><h2>{BELOW[1]}</h2><section><p>{BELOW[2]}</p></section><p>{BELOW[3]}</p>"

OPEN = [
    *("<object data=a.swf>", "<object data=a.swf><param name=b>", "<applet>", "<slot name=a>"),
    *("<video src=a.mp4>", "<VIDEO><source src=a.mp4>", "<audio>", "<canvas>", "<canvas><canvas>"),
    *("<select>", "<select><option>Oak<option>Elm", "<select><optgroup>", "<datalist id=a>"),
    *("<progress>", "<meter>", "<ruby>橋<rt>はし", "<noscript>", "<noscript><img src=a>"),
    *("<template>", "<embed src=a.swf>", "<source src=a>", "<track src=a>"),
]
ENDLESS = {
    "<script>": "<script>let a = 1;\n",
    "<style>": "<style>p { color: red }",
    "<title>": "<title>",
    "<textarea>": "<textarea rows=3>",
    "<iframe>": "<iframe src=a>",
    "a comment": "<!-- the story",
    "a value in a tag": '<a href="b.html>',
}


def texts(source: object) -> list[str]:
    return [block.text for block in read_html(source).blocks]


@pytest.mark.parametrize("start", OPEN)
@pytest.mark.parametrize("around", ["{}", "<body><div>{}</div></body>"])
def test_what_follows_an_element_left_open_is_read(start: str, around: str) -> None:
    page = texts(around.format(f"<p>{FIRST}</p>{start}{HTML}"))
    assert [text for text in page if text not in ("橋", "橋はし")] == [FIRST, *BELOW]


@pytest.mark.parametrize("what", ENDLESS)
@pytest.mark.parametrize("around", ["{}", "<html><body><div>{}</div></body></html>"])
def test_what_swallowed_the_page_ends_where_it_goes_on(what: str, around: str) -> None:
    page = read_html(around.format(f"<p>{FIRST}</p>{ENDLESS[what]}{HTML}"))
    assert [block.text for block in page.blocks] == [FIRST, *BELOW]
    assert page.warnings == (f"{what} without an end: the page was read on below it",)


def test_the_title_without_an_end_is_the_title() -> None:
    page = read_html(f"<html><head><title>Bridges<meta name=a></head><body>{HTML}</body></html>")
    assert page.title == "Bridges"
    assert [block.text for block in page.blocks] == BELOW


def test_a_script_without_an_end_is_no_text() -> None:
    code = "<script><!--<script>\nlet a = '<p>' + b + '</p>'; c = `<h2>`;\n"
    page = read_html(f"<body><p>{FIRST}</p>{code}<div>{HTML}</div></body>")
    assert [block.text for block in page.blocks] == [FIRST, *BELOW]


@pytest.mark.parametrize("what", ENDLESS)
def test_a_page_that_is_cut_off_says_in_what(what: str) -> None:
    page = read_html(f"<html><body><p>{FIRST}</p>{ENDLESS[what]}{HTML}")
    assert [block.text for block in page.blocks] == [FIRST]
    (warning,) = page.warnings
    assert warning.startswith(f"the page is cut off in {what}: ")


@pytest.mark.parametrize(
    "closed",
    [
        "<video><p>Your browser shows no films. <a href=a>Load it</a>, or get another.</p></video>",
        "<object><div><object><p>Get the player.</p></object></div></object>",
        "<canvas><table><tr><td>3<td>4</table></canvas>",
        "<noscript><div>Switch scripts on to read on.</div></noscript>",
        "<template><p>Sign in to read on.</p></template>",
        "<template><video><p>No films.</p></video></template>",
        "<select><button><div>Tree</div></button><hr><option><div>Oak</div></select>",
        "<!-- <video> --><script>'<video>'</script><video><p>No films.</p></video>",
        "<video src=b /><video><p>No films.</p></video>",
        "<textarea>A note</textarea><iframe><p>No frames.</p></iframe>",
        "<script>a = \"<p>\"; b = '<!--'</script><style>p::after { content: '<p>' }</style>",
        '<p title="<title><p>"></p>',
    ],
)
def test_what_is_closed_stays_unread(closed: str) -> None:
    page = read_html(f"<p>{FIRST}</p><div>{closed}</div>{HTML}")
    assert [block.text for block in page.blocks] == [FIRST, *BELOW]
    assert page.warnings == ()


@pytest.mark.parametrize("parser", ["html.parser", "lxml"])
@pytest.mark.parametrize("start", ["<select>", "<video>", "<canvas>", "<svg>"])
def test_soups_and_trees_lose_nothing_below_what_was_left_open(parser: str, start: str) -> None:
    below = [f"{number}. {BELOW[0]}" for number in range(20)]
    page = f"<body><p>{FIRST}</p>{start}{''.join(f'<p>{text}</p>' for text in below)}</body>"
    assert texts(BeautifulSoup(page, parser)) == [FIRST, *below]
    tree = lxml_html.fromstring(page)
    before = lxml_html.tostring(tree)
    assert texts(tree) == [FIRST, *below]
    assert lxml_html.tostring(tree) == before


def test_what_was_ended_is_told_in_the_result() -> None:
    result = cleaner.explain_html(f"<body><p>{FIRST}</p><title>{HTML}</body>")
    assert BELOW[3] in result.text
    assert result.warnings == ("<title> without an end: the page was read on below it",)


@pytest.mark.parametrize(
    "part",
    [
        *("<video><p>", "<select>", "<noscript><p>", "<object><object></object>", "<svg><div>"),
        *("<title>", "<!-- <p>", "<a b='", "</a ", "<script><p>", "<textarea", "<video ", "<!a "),
    ],
)
def test_reading_what_was_left_open_takes_linear_time(part: str) -> None:
    def read(size: int) -> Callable[[], object]:
        return partial(read_html, f"<body><p>{FIRST}</p>{part * size}{HTML}</body>")

    assert grows_less(read, 2500, 20_000, 30)
