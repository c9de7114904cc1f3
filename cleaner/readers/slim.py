"""Bytes that may go to the parser without having been text: most pages are in order."""

from __future__ import annotations

from cleaner.readers.attributes import without_excess
from cleaner.readers.endless import may_be_endless
from cleaner.readers.parse import is_markup, may_go_on, reopened


def slim(data: bytes) -> bytes | None:
    """What the parser may have of a page's mark-up; ``None`` where that takes a closer look:
    at bytes that are no UTF-8, a NUL, a tag of a thousand attributes, no tag at
    all, what has no end.

    The compiled twin also leaves out what makes no difference to the text and metadata that
    are read from the tree: most attributes, and what scripts and styles hold; of libxml2
    before 2.14 it asks nothing of the kind. So only these may be read from it. Linear.
    """
    try:
        markup = data.decode()
    except UnicodeDecodeError:
        return None
    if "\0" in markup or not is_markup(markup) or without_excess(markup) is not markup:
        return None
    if may_be_endless(data):
        return None
    return reopened(markup).encode() if may_go_on(data) else data
