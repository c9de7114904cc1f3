"""What callers hold: texts of subclasses, trees of other parsers than ours."""

from __future__ import annotations

from typing import Any

import pytest
from bs4 import BeautifulSoup
from bs4.element import NavigableString
from lxml import etree, objectify

import cleaner
from cleaner.readers.html import read_html

XHTML = (
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:s="http://www.w3.org/2000/svg">'
    "<head><title>Oak</title><style>p { color: red }</style><script>let a</script></head><body>"
    '<nav><ul><li><a href="/">Home</a></li></ul></nav><h1>Oak piers</h1>'
    "<p>The <b>oldest</b> of them stand in the river.</p>"
    "<s:svg><s:text>Logo</s:text></s:svg><!-- a --><?b c?><p>Nobody knows how old they are.</p>"
    "</body></html>"
)
BLOCKS = ["Home", "Oak piers", "The oldest of them stand in the river."]
LAST = "Nobody knows how old they are."


class Text(str):
    """As template engines have them: what is added to one is escaped."""

    __slots__ = ()

    def __add__(self, other: str) -> Text:
        return Text(str.__add__(self, other.replace("<", "&lt;")))

    def __getitem__(self, key: Any) -> Text:
        return Text(str.__getitem__(self, key))


@pytest.mark.parametrize("kind", [Text, NavigableString])
def test_a_text_of_a_subclass_is_a_text(kind: type[str]) -> None:
    text = "The ferry sails again.\n\nAdvertisement\n\nThe bridge is closed.\n"
    result = cleaner.explain_text(kind(text))
    assert result == cleaner.explain_text(text)
    assert type(result.text) is str
    page = f"<p>The ferry sails.</p></body></html><p>{'The bridge is closed. ' * 9}</p><p>Ebb.</p>"
    assert cleaner.explain_html(kind(page)) == cleaner.explain_html(page)


def test_a_view_of_bytes_is_bytes() -> None:
    assert cleaner.clean_text(memoryview(b"The ferry sails.")) == "The ferry sails."  # type: ignore[arg-type]


@pytest.mark.parametrize("source", [None, 3, ["a"], BeautifulSoup("<p>a</p>", "html.parser")])
def test_what_is_no_text_is_refused_by_its_type(source: Any) -> None:
    with pytest.raises(TypeError, match=f"text must be str or bytes, not {type(source).__name__}"):
        cleaner.clean_text(source)


def test_a_tree_of_xhtml_is_a_web_page() -> None:
    tree = etree.fromstring(XHTML)
    page = read_html(tree)
    assert page.title == "Oak"
    assert [block.text for block in page.blocks][:3] == BLOCKS
    assert page.blocks[-1].text == LAST
    assert [block.kind for block in page.blocks][:3] == ["item", "heading", "paragraph"]
    assert etree.tostring(tree, encoding="unicode") == XHTML


def test_a_part_of_a_tree_of_xhtml_is_read_alone() -> None:
    body = etree.fromstring(XHTML)[1]
    assert [block.text for block in read_html(body[1]).blocks] == ["Oak piers"]


def test_an_objectified_tree_is_read_once() -> None:
    tree = objectify.fromstring(
        "<div><p>The ferry sails.</p><p>The bridge <b>is</b> closed.</p></div>"
    )
    texts = [block.text for block in read_html(tree).blocks]
    assert texts == ["The ferry sails.", "The bridge is closed."]
