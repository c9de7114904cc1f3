"""What the walk makes of a page: block-level nodes and units of text, as flat arrays."""

from __future__ import annotations

from array import array
from typing import NamedTuple

HIDDEN, IN_NOSCRIPT, FOLDS = 1, 2, 4
"""Flags of a unit; ``FOLDS``: its element says that it folds text out."""

DEEPEST = 2000
"""libxml2 stops building at 2048 levels and drops what is below, without an error."""


class Mark(NamedTuple):
    """A stretch of a unit's text that is more than text."""

    start: int
    end: int
    kind: str
    """``link``, ``strong``, ``emphasis``, ``code``; ``bar`` in a row of a table: a sign of a
    cell's own that looks like what stands between cells."""
    target: str
    """Where a link leads, as written."""


class Tree:
    """Nodes (block-level elements) and units (stretches of text) as parallel arrays; of
    numbers those that compiled code reads as C."""

    __slots__ = (
        "bold",
        "bullet",
        "deepest",
        "first",
        "flags",
        "fragment",
        "gap",
        "hints",
        "hops",
        "last",
        "linked",
        "links",
        "marks",
        "node",
        "parent",
        "signature",
        "summaries",
        "tag",
        "text",
        "titled",
    )

    def __init__(self) -> None:
        self.parent = array("i")
        self.tag = array("i")
        self.hints = array("i")
        self.signature = array("i")
        """Nodes with the same element name and class have the same number."""
        self.first = array("i")
        """The node's units are ``first`` up to but without ``last``."""
        self.last = array("i")
        self.text: list[str] = []
        self.node = array("i")
        """The innermost node around a unit."""
        self.linked = array("i")
        """Characters of the unit inside links."""
        self.links = array("i")
        self.hops = array("i")
        """Links that stay on the page (``href="#..."``)."""
        self.bold = array("i")
        """Characters inside ``b`` or ``strong``."""
        self.flags = array("i")
        self.gap = array("i")
        """Line ends after the unit: 1 or 2."""
        self.bullet: list[int] = []
        """0: no list item; -1: a bullet; n: its number in an ordered list."""
        self.marks: list[tuple[Mark, ...]] = []
        self.deepest = 0
        self.fragment = False
        """Whether it is a part of a page, or a text with tags: no page's head is there."""
        self.summaries: tuple[str, ...] = ()
        """What the page's head says that the page is about."""
        self.titled: tuple[str, list[str], array[float]] | None = None
        """A title, the texts that were compared with it, and how much each is the title."""
