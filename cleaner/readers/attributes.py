"""Elements with more attributes than a parser can bear.

libxml2 compares every attribute of an element with all before it: 200,000 of them, 2 MB of
mark-up, take it minutes. Attributes hold none of a page's text, so that none is lost.
"""

from __future__ import annotations

from cleaner.lazy import lazy_pattern

MOST_ATTRIBUTES = 1_000
"""Of one element; real ones have a few dozen at most."""

WINDOW = 1 << 14
"""Characters. A tag that is twice as long fills one of a page's windows, which has no ``<``
then; of real pages long texts and scripts do that, and embedded pictures."""

_ATTRIBUTE = lazy_pattern(r"[\s/]+[^\s=>/]+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s>]*))?")
_NAME = lazy_pattern(r"<[A-Za-z][^\s/<>]*")


def without_excess(markup: str) -> str:
    """The same mark-up, where no element has more attributes than a parser can bear.

    What has none is returned as it is, after a look at every 16,384th character's
    neighbourhood. Linear.
    """
    parts = []
    done = 0
    for start in range(WINDOW, len(markup) - WINDOW, WINDOW):
        if start < done or markup.find("<", start, start + WINDOW) >= 0:
            continue
        tag = markup.rfind("<", max(done, start - WINDOW), start)
        name = _NAME.match(markup, tag) if tag >= 0 else None
        if name is None:
            continue
        end, cut, count = name.end(), -1, 0
        while attribute := _ATTRIBUTE.match(markup, end):
            count += 1
            if count == MOST_ATTRIBUTES:
                cut = attribute.end()
            end = attribute.end()
        if count > MOST_ATTRIBUTES:
            parts.append(markup[done:cut])
            done = end
    if not parts:
        return markup
    return "".join((*parts, markup[done:]))
