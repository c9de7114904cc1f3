"""What the reader looks for in a page's bytes and elements is found alike, compiled or not."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from cleaner.readers import blocks, endless, html, left_open
from cleaner.readers.parse import parse
from cleaner.readers.walk import Walker, walk
from tests import markup
from tests.twins import as_python

PURE_ENDLESS = as_python("cleaner.readers.endless")
PURE_LEFT_OPEN = as_python("cleaner.readers.left_open")
PURE_HTML = as_python("cleaner.readers.html")

RAW = (b"script", b"STYLE", b"title", b"TextArea", b"iframe")
PIECES = (
    *(b"<" + name for name in RAW),
    *(b"</" + name for name in RAW),
    *(b"<!--", b"-->", b"<!-->", b">", b" ", b"x", b"_", b"<", b"/", b"<s", b"\n", b"\xc3\xa9"),
    *(b'="', b"= '", b'"', b"'", b"y" * 210),
)


@given(st.lists(st.sampled_from(PIECES), max_size=14).map(b"".join))
@example(b"<title>" + b"y" * 210)
@example(b"<p class= '" + b"y" * 210)
@example(b"</script><script" + b"y" * 210)
def test_the_same_pages_may_swallow_their_rest(page: bytes) -> None:
    assert endless.may_be_endless(page) == PURE_ENDLESS.may_be_endless(page)


@given(st.lists(st.sampled_from(PIECES), max_size=14).map(b"".join).map(bytes.lower))
@example(b"a<!--b<script>--><scripts>c<script d>e</scripts>f</script g")
@example(b"<!--")
@example(b"<!---><style")
def test_the_same_is_left_of_comments_scripts_and_styles(page: bytes) -> None:
    assert left_open._without_opaque(page) == PURE_LEFT_OPEN._without_opaque(page)


OPEN = "noscript template select video object svg title p div h2 b script".split()
TAGS = st.sampled_from([f"<{slash}{name}>" for name in OPEN for slash in ("", "/")])


@given(st.lists(TAGS | st.sampled_from(("text", "<!-- a -->", "<br/>")), max_size=16).map("".join))
@example("<p>a<noscript><p>b</p><p>c")
@example("<svg><title>a</title></svg><video>b<p>c")
def test_the_same_elements_were_left_open(page: str) -> None:
    root, other = (etree.fromstring(f"<body>{page}", etree.HTMLParser()) for _ in range(2))
    left_open.close_left_open(root, page.encode())
    PURE_LEFT_OPEN.close_left_open(other, page.encode())
    assert etree.tostring(root) == etree.tostring(other)


STYLES = ("display", "DISPLAY", "visibility", "none", "None", "hidden", "hiDDen", ":", ";", " ")


@given(
    st.lists(st.sampled_from((*STYLES, "\n", "x", "dd", "no", "ı", "ſ")), max_size=9).map("".join)
)
@example("xdisplay\n:  NONEx")
@example("isplay:none")
@example("isibility:hidden")
@example("vis\u0131bility:hidden")
def test_the_same_styles_hide(style: str) -> None:
    root = parse(f'<body><div style="{style}">a</div>')
    assert root is not None
    hides = blocks._HIDING.search(style) is not None
    assert [bool(flags) for flags in walk(root).flags] == [hides]


LINKED = ("<a href='?action=edit&section=2'>", "</a>", "[", "]", "a", " ", "<p>", "<b>", "</b>")


@given(st.lists(st.sampled_from(LINKED), max_size=12).map("".join))
@example("<p>Ebb [<a href='?action=edit&section=2'>edit</a>]")
@example("<p>[<a href='?action=edit&section=2'>edit</a>] Ebb")
def test_links_to_edit_a_section_are_dropped_alike(page: str) -> None:
    root = parse(page)
    if root is None:
        return
    found, expected = walk(root), walk(root)
    vars(html)["drop_edits"](found)
    PURE_HTML.drop_edits(expected)
    assert _columns(found) == _columns(expected)


def _columns(tree: object) -> list[Sequence[object]]:
    return [list(getattr(tree, name)) for name in ("text", "links", "linked", "marks")]


@given(markup.pages)
def test_facts_are_the_same(page: str) -> None:
    root = parse(page)
    if root is None:
        return
    tree = Walker(False).walk(root)
    for unit in range(len(tree.text)):
        found, expected = html.Facts(tree, unit), PURE_HTML.Facts(tree, unit)
        assert dict(found) == dict(expected)
        assert found.marks == expected.marks


NESTED = ("<a href=b>", "</a>", "<b>", "</b>", "<i>", "</i>", "<code>", "</code>", "a", " ", "<p>")


@given(st.lists(st.sampled_from(NESTED), max_size=40).map("".join))
@example("<a href=b>a<b>a</a>a<i>a<a href=c>a</i>a<p>a</a>a")
def test_marks_within_marks_are_the_same(page: str) -> None:
    root = parse(page)
    if root is not None:
        assert walk(root).marks == Walker(False).walk(root).marks


def test_what_marks_a_text_is_what_html_says() -> None:
    root = parse("<p>An <a href='/ebb'>ebb <b>tide</b></a> and <code>flow</code>")
    assert root is not None
    text = walk(root)
    assert [
        (mark.kind, text.text[0][mark.start : mark.end], mark.target) for mark in text.marks[0]
    ] == [("strong", "tide", ""), ("link", "ebb tide", "/ebb"), ("code", "flow", "")]


def test_wide_letters_alone_join_wrapped_lines() -> None:
    root = parse("<p>潮が\n引く</p><p>“ebb”\nand ⻘\n flow</p>")
    assert root is not None
    assert walk(root).text == ["潮が引く", "“ebb” and ⻘ flow"]
