"""Texts that a pipeline may have kept of a page whose HTML is gone.

``get_text``: BeautifulSoup's ``soup.get_text("\\n")``, one line a text node.
``wet``: as Common Crawl's WET files have it, one line a block-level element.
``extract``: what trafilatura's default options took for the main text.
``untitled``: ``get_text`` without the page's title, as what a browser calls a page's text.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

from bs4 import BeautifulSoup
from bs4.dammit import EncodingDetector
from lxml import etree

Kind: TypeAlias = Literal["get_text", "wet", "extract", "untitled"]
KINDS: tuple[Kind, ...] = get_args(Kind)
TRAINED: tuple[Kind, ...] = ("get_text", "wet", "extract")
"""What the text labeller is trained and tested on; it has to do with the last one too."""

BREAKING = frozenset(
    (
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "button",
        "canvas",
        "caption",
        "center",
        "col",
        "colgroup",
        "dd",
        "div",
        "dl",
        "dt",
        "embed",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "frameset",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "iframe",
        "legend",
        "li",
        "main",
        "map",
        "menu",
        "nav",
        "noscript",
        "object",
        "ol",
        "optgroup",
        "option",
        "output",
        "p",
        "pre",
        "progress",
        "section",
        "select",
        "summary",
        "table",
        "tbody",
        "textarea",
        "tfoot",
        "thead",
        "title",
        "tr",
        "ul",
        "video",
    )
)
"""Elements that start and end a line in a WET file (ExtractingParseObserver of
iipc/webarchive-commons, the list of block elements)."""
CELLS = frozenset(("td", "th"))
"""Parted from each other by a space."""
UNSEEN = frozenset(["script", "style", "template", "svg", "math", "iframe", "object", "embed"])


def dump(html: bytes, kind: Kind) -> str:
    """The page as that kind of text; empty where nothing can be had."""
    if kind in ("get_text", "untitled"):
        return get_text(html, titled=kind == "get_text")
    return wet(html) if kind == "wet" else extract(html)


def get_text(html: bytes, titled: bool = True) -> str:
    """``soup.get_text("\\n")``, parsed by lxml. Scripts and styles are not text to bs4."""
    soup = BeautifulSoup(html, "lxml")
    if not titled and soup.title is not None:
        soup.title.extract()
    return str(soup.get_text("\n"))


def decode(html: bytes) -> str:
    """The page as text, in the first encoding that it declares and that fits."""
    for name in EncodingDetector(html, is_html=True).encodings:
        try:
            return html.decode(name)
        except (LookupError, UnicodeDecodeError):
            continue
    return html.decode("utf-8", "replace")


def wet(html: bytes) -> str:
    """Block-level elements as lines, white space collapsed, empty lines dropped."""
    text = decode(html).encode("utf-8", "surrogatepass")
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True)
    root = etree.fromstring(text, parser) if text.strip() else None
    if root is None:
        return ""
    parts: list[str] = []
    stack: list[tuple[etree._Element, bool]] = [(root, False)]
    while stack:
        element, closing = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else "script"
        edge = "\n" if tag in BREAKING else " " if tag in CELLS else ""
        if closing:
            parts.append(edge)
            parts.append(_flat(element.tail))
            continue
        if tag in UNSEEN:
            parts.append(_flat(element.tail))
            continue
        parts.append(edge)
        parts.append(_flat(element.text))
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def _flat(text: str | None) -> str:
    return text.replace("\n", " ").replace("\r", " ") if text else ""


def extract(html: bytes) -> str:
    """trafilatura's default output."""
    import trafilatura

    return trafilatura.extract(html) or ""
