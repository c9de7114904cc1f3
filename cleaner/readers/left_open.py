"""Elements of a tree that hold the page's text because nobody closed them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from cleaner.lazy import lazy_pattern

PAGE_TEXT = tuple("p div h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre center hr".split())
"""Elements that hold a page's text, of which no drawing has any (HTML standard, 13.2.6.5)."""
_NO_CHOICE = tuple(name for name in PAGE_TEXT if name not in ("div", "hr"))
"""Those that no list to choose from has (4.10.7), nor the reading of a character."""
_HTML_IN_DRAWINGS = frozenset(("foreignobject", "desc", "title"))
"""But in these a drawing may have any."""

_CHOICES = tuple("select datalist optgroup option progress meter rt rp".split())
"""Elements that have none of ``_NO_CHOICE``."""
_INSTEAD = tuple("object applet video audio canvas slot".split())
"""Elements that hold what is shown in their stead."""
_UNSEEN = ("noscript", "template")
"""Elements whose text a page may show, and mostly does not."""
_NAMES = ("svg", *_CHOICES, *_INSTEAD, *_UNSEEN)

LONGEST_STAND_IN = 1000
"""Letters. "Your browser shows no films, load this one" is a sentence or two; longer than this it
is a text of its own, a transcript or what follows an element that nobody closed."""

_OPAQUE = lazy_pattern(rb"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1\b|\Z)", re.DOTALL)
_REST = lazy_pattern(rb"(?=[\s/>])[^<>]*?(/?)>")


def close_left_open(root: Any, data: bytes) -> None:
    """End an element that was left open at the first element that it would not have, as browsers
    do with drawings, and not at the end of what it stands in. ``data``: the page. Linear.

    Browsers show nothing of a page below ``<video>`` or ``<select>`` without an end; but who
    wrote a page meant its paragraphs to be read.
    """
    found = list(root.iter(*_NAMES))
    if not found:
        return
    tags = _Tags(data)
    last: dict[Any, set[Any]] = {}
    seen: set[Any] = set()
    for element in found:
        if element in seen:
            continue
        first = _first(element)
        if first is not None and (
            not (element.tag in _UNSEEN or element.tag in _INSTEAD)
            or (
                _ends_late(element, last)
                and _has_more(element, 0)
                and tags.is_unclosed(element.tag)
            )
            or (element.tag in _INSTEAD and _has_more(element, LONGEST_STAND_IN))
        ):
            _end_before(element, first)
            last.pop(element.getparent(), None)
        seen.update(element.iter(*_NAMES))


def is_left_open(root: Any) -> bool:
    """Whether a caller's tree, of which there is no mark-up, has such an element."""
    return any(
        element.tag not in _UNSEEN
        and _first(element) is not None
        and (element.tag not in _INSTEAD or _has_more(element, LONGEST_STAND_IN))
        for element in _outermost(root)
    )


def _outermost(root: Any) -> Iterator[Any]:
    seen: set[Any] = set()
    for element in root.iter(*_NAMES):
        if element not in seen:
            seen.update(element.iter(*_NAMES))
            yield element


def _first(element: Any) -> Any | None:
    """The first element that one would not have, had somebody closed it."""
    those = _NO_CHOICE if element.tag in _CHOICES else PAGE_TEXT
    first = next(element.iter(*those), None)
    if first is None or (element.tag == "svg" and _is_drawn(first, element)):
        return None
    return first


def _is_drawn(element: Any, svg: Any) -> bool:
    """Whether it is in a drawing's own element for HTML, where there may be any."""
    for above in element.iterancestors():
        if above is svg:
            return False
        if above.tag in _HTML_IN_DRAWINGS:
            return True
    return False


def _ends_late(element: Any, last: dict[Any, set[Any]]) -> bool:
    """Whether it may go as far as what it stands in, as what was left open does. ``last``: of each
    parent the elements of the kind below which it has no text."""
    if element.tail and not element.tail.isspace():
        return False
    parent = element.getparent()
    if parent is None:
        return False
    if parent not in last:
        last[parent] = set()
        for child in parent.iterchildren(reversed=True):
            if child.tag in PAGE_TEXT:
                break
            if child.tag in _NAMES:
                last[parent].add(child)
    return element in last[parent]


def _has_more(element: Any, most: int) -> bool:
    """Whether there is more text in it than that many letters."""
    letters = 0
    for part in element.iter():
        if part.tag not in ("script", "style", "option"):
            letters += len((part.text or "").strip())
        if part is not element:
            letters += len((part.tail or "").strip())
        if letters > most:
            return True
    return False


class _Tags:
    """How often elements begin and end in a page, counted when it is asked for."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._shown: bytes | None = None
        self._unclosed: dict[str, bool] = {}

    def is_unclosed(self, name: str) -> bool:
        """Whether more elements of that name begin than end."""
        known = self._unclosed.get(name)
        if known is None:
            start, end = f"<{name}".encode(), f"</{name}".encode()
            known = self._unclosed[name] = self._count(start) > self._count(end)
        return known

    def _count(self, tag: bytes) -> int:
        if self._shown is None:
            self._shown = _without_opaque(self._data.lower())
        shown = self._shown
        count, at = 0, shown.find(tag)
        while at >= 0:
            rest = _REST.match(shown, at + len(tag))
            count += rest is not None and not rest[1]
            at = shown.find(tag, at + 1)
        return count


def _without_opaque(lower: bytes) -> bytes:
    """Without comments, scripts and styles; most pages come without comments, and are read fast."""
    if b"<!--" in lower:
        return _OPAQUE.sub(b"", lower)
    for name in (b"script", b"style"):
        first, *others = lower.split(b"<" + name)
        lower = b"".join((first, *(other.partition(b"</" + name)[2] for other in others)))
    return lower


def _end_before(element: Any, first: Any) -> None:
    """Put an element within another, and what follows it there, behind the other."""
    moved = [first, *first.itersiblings()]
    below = first.getparent()
    while below is not element:  # what is left open within
        moved += below.itersiblings()
        below = below.getparent()
    tail, element.tail = element.tail, None
    last = element
    for child in moved:
        last.addnext(child)
        last = child
    if tail:
        last.tail = (last.tail or "") + tail
