"""Whatever the caller holds (text, bytes, soup, element) to an lxml tree."""

from __future__ import annotations

import copy
import re
from typing import Any

from lxml import etree

from cleaner.lazy import lazy_pattern
from cleaner.readers.encoding import binary_kind, decode
from cleaner.readers.left_open import close_left_open, is_left_open
from cleaner.readers.tags import ACTIONS, BLOCK, SKIP

_TAG = lazy_pattern(r"<[A-Za-z!/?]")
_ANY_TAG = lazy_pattern(r"<(/?)([A-Za-z][^\s/<>]*)[^<>]*>?")
_OPAQUE = lazy_pattern(
    r"<(script|style|template|svg)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)|<!\[CDATA\[",
    re.DOTALL | re.IGNORECASE,
)

_UNWRITABLE = lazy_pattern(r"[^\t\n\r -\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")
"""Characters that the parser reads and lxml lets nobody set."""
_PAGE_END = lazy_pattern(r"</(?:body|html)\s*>", re.IGNORECASE)
LEAST_AFTER_END = 40
"""Characters from the first ``</body>`` on; fewer are only the page's end."""

FLAT_DEPTH = 400
"""Levels that a page keeps when its nesting has to be cut down. Real pages have 15 to 60."""

_UNCOUNTED = frozenset(
    "p li td th tr dt dd option tbody thead tfoot colgroup html head body "
    "br hr img input meta link area base col embed param source track wbr".split()
)
"""Elements that close themselves, or each other, and so don't nest."""


_HEADS = frozenset(
    (*(name for name, does in ACTIONS.items() if does == SKIP), "noscript", "template")
)
"""Elements that may stand in a head, and those whose text nobody reads."""


def markup_of(source: Any, charset: str | None = None) -> tuple[str | Any, tuple[str, ...]]:
    """Text of mark-up, or an lxml element as it is; and what was guessed."""
    if isinstance(source, str):
        return source, ()
    if isinstance(source, bytes | bytearray | memoryview):
        source = bytes(source)
        kind = binary_kind(source)
        if kind:
            return "", (f"not a web page: {kind}",)
        return decode(source, charset)
    if isinstance(source, etree._ElementTree):
        source = source.getroot()
        if source is None:
            return "", ()
    if isinstance(source, etree._Element):
        return _plain(source), ()
    if hasattr(source, "decode") and hasattr(source, "descendants"):  # bs4's soup or tag
        return str(source.decode()), ()
    raise TypeError(
        f"HTML must be str, bytes, a BeautifulSoup or an lxml element, not {type(source).__name__}"
    )


_NAMESPACES = tuple(
    f"{{http://www.w3.org/{name}}}*" for name in ("1999/xhtml", "2000/svg", "1998/Math/MathML")
)
"""Of elements that HTML has too."""


def _plain(root: Any) -> Any:
    """A caller's tree as HTML's are; another where its elements have names of XHTML, as parsers
    of XML and html5lib give them, or are no lists of elements, as those of ``lxml.objectify``."""
    if type(root).__iter__ is not etree._Element.__iter__:
        root = etree.fromstring(
            etree.tostring(root, with_tail=False), etree.XMLParser(huge_tree=True)
        )
    if next(root.iter(*_NAMESPACES), None) is None:
        return root
    root = copy.deepcopy(root)
    for element in root.iter(*_NAMESPACES):
        element.tag = etree.QName(element).localname
    return root


def is_markup(text: str) -> bool:
    """Whether there is any tag at all."""
    return _TAG.search(text) is not None


def encoded(markup: str) -> bytes:
    """UTF-8 of any text: a surrogate pair becomes the character it means, half a one U+FFFD.
    A question mark for it would open a processing instruction behind a ``<``."""
    try:
        return markup.encode()
    except UnicodeEncodeError:
        halves = markup.encode("utf-16-le", "surrogatepass")
        return halves.decode("utf-16-le", "replace").encode()


def parse(markup: str) -> Any | None:
    """The tree's root; ``None`` where there is nothing. Never raises on any text."""
    data = encoded(markup)
    if b"\0" in data:
        markup = markup.replace("\0", "")
        data = encoded(markup)
    if may_go_on(data):
        data = encoded(reopened(markup))
    return parse_bytes(data)


def parse_bytes(data: bytes) -> Any | None:
    """``parse`` for UTF-8 in which nothing has to be mended."""
    parser = etree.HTMLParser(
        encoding="utf-8",
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, etree.ParserError, ValueError):
        return None
    if root is not None:
        _close_head(root)
        close_left_open(root, data)
    return root


def mended(root: Any) -> Any:
    """A caller's tree; another where its head holds what is the body's, or an element that was
    left open what follows it."""
    if not _strays(root) and not is_left_open(root):
        return root
    another = parse(etree.tostring(root, encoding="unicode", method="html", with_tail=False))
    return root if another is None else another


def _strays(root: Any) -> list[Any]:
    """Elements in the page's head that are the body's.

    Where the tags between head and body are left out, as HTML allows, libxml2 closes the head
    at a paragraph or table, and at no element that is younger: ``<title>x</title><main>``.
    """
    head = root.find("head")
    if head is None:
        return []
    return [child for child in head if isinstance(child.tag, str) and child.tag not in _HEADS]


def _close_head(root: Any) -> None:
    """Put the body's elements where they belong. Linear."""
    found = _strays(root)
    if not found:
        return
    body = root.find("body")
    if body is None:
        body = etree.SubElement(root, "body")
    if body.text:
        found[-1].tail = _UNWRITABLE.sub(_blank_or_nothing, (found[-1].tail or "") + body.text)
        body.text = None
    first = body[0] if len(body) else None
    for child in found:
        if first is None:
            body.append(child)
        else:
            first.addprevious(child)


def _blank_or_nothing(unwritable: re.Match[str]) -> str:
    return " " if unwritable[0].isspace() else ""


def may_go_on(data: bytes) -> bool:
    """Whether a page may have content behind the first end tag of its body or root. Sought by
    five letters, for which Python has a quicker search than for six."""
    return any(0 <= data.find(end) <= len(data) - LEAST_AFTER_END for end in (b"</bod", b"</htm"))


def reopened(markup: str) -> str:
    """Without the end tags after which libxml2 ignores what follows; browsers don't.

    Templates that close the page in their header are common enough.
    """
    start = markup.find("</body")
    other = markup.find("</html")
    start = min(start, other) if start >= 0 and other >= 0 else max(start, other)
    if start < 0 or len(markup) - start < LEAST_AFTER_END:
        return markup
    return markup[:start] + _PAGE_END.sub("", markup[start:])


def flatten(markup: str) -> str:
    """The same text with nesting cut down to ``FLAT_DEPTH`` and attributes dropped.

    For pages that libxml2 would silently truncate. Linear.
    """
    depth = 0
    parts: list[str] = []
    position = 0
    markup = _OPAQUE.sub(" ", markup)
    for match in _ANY_TAG.finditer(markup):
        parts.append(markup[position : match.start()])
        position = match.end()
        closing, name = match.group(1), match.group(2).lower()
        if name in _UNCOUNTED:
            parts.append(f"<{closing}{name}>")
        elif closing:
            if 0 < depth <= FLAT_DEPTH:
                parts.append(f"</{name}>")
            else:
                parts.append(" ")
            depth = max(0, depth - 1)
        else:
            depth += 1
            if depth <= FLAT_DEPTH:
                parts.append(f"<{name}>")
            elif ACTIONS.get(name) == BLOCK:
                parts.append("<br>")
    parts.append(markup[position:])
    return "".join(parts)
