"""From lxml's tree to flat arrays: block-level nodes and the text units in them.

One pass, without recursion, linear in the size of the tree.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from cleaner.readers import tags
from cleaner.readers.formula import formula

HIDDEN, IN_NOSCRIPT, FOLDS = 1, 2, 4
"""Flags of a unit; ``FOLDS``: its element says that it folds text out."""

FOLDING = ("aria-expanded", "aria-controls")
"""Attributes of an element that folds text out (WAI-ARIA 1.2, sections 6.6 and 6.7)."""

LINK_LETTERS = 1500
"""A link longer than this was never closed in the source: its text counts as plain."""

HIGHEST_NUMBER = 2**31 - 1
"""A list that is to begin higher begins with 1, as in browsers."""

DEEPEST = 2000
"""libxml2 stops building at 2048 levels and drops what is below, without an error."""

CELL_LETTERS = 300
CELL_UNITS = 4
"""A table cell beyond these is layout: its units stay units of their own."""
CELL_JOIN = " | "

_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef"
_WRAPPED_WIDE = re.compile(f"(?<=[{_WIDE}])[ \t]*[\r\n]\\s*(?=[{_WIDE}])")


class Mark(NamedTuple):
    """A stretch of a unit's text that is more than text."""

    start: int
    end: int
    kind: str
    """``link``, ``strong``, ``emphasis``, ``code``."""
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
        self.titled: tuple[str, list[str], array[float]] | None = None
        """A title, the texts that were compared with it, and how much each is the title."""


class Walker:
    """The state of one walk."""

    def __init__(self, noscript: bool = False) -> None:
        self.tree = Tree()
        self.noscript = noscript
        self.pieces: list[str] = []
        self.size = 0
        self.space = False
        self.ended = -1
        self.current = -1
        self.in_link = 0
        self.in_bold = 0
        self.in_pre = 0
        self.in_heading = 0
        self.hidden = 0
        self.in_noscript = 0
        self.folding = -1
        self.linked = 0
        self.links = 0
        self.hops = 0
        self.bold = 0
        self.marks: list[Mark] = []
        self.open_marks: list[tuple[str, str, int]] = []
        self.pending_bullet = 0
        self.signatures: dict[tuple[str, str], int] = {}
        self.hint_cache: dict[str, int] = {}
        self.counters: list[int] = []
        self.rows: list[list[int]] = []

    # -- text -----------------------------------------------------------------

    def add(self, text: str) -> None:
        """Append text to the unit that is open, white space collapsed unless in ``pre``."""
        if self.in_pre:
            self.pieces.append(text)
            size = len(text)
        else:
            words = text.split()
            if not words:
                if text:
                    self.space = True
                return
            if len(words) == 1:
                chunk = words[0]
            else:
                if "\n" in text and not text.isascii():
                    text = _WRAPPED_WIDE.sub("", text)
                    words = text.split()
                chunk = " ".join(words)
            if self.size and (self.space or text[0].isspace()):
                self.pieces.append(" ")
                self.size += 1
            self.pieces.append(chunk)
            self.space = text[-1].isspace()
            size = len(chunk)
        self.size += size
        if self.in_link:
            self.linked += size
        if self.in_bold:
            self.bold += size

    def part(self, text: str) -> None:
        """Set the text of an inline element that begins apart from one that just ended."""
        if self.ended == self.size > 0 and not (self.space or self.in_pre):
            self.space = are_parted("".join(self.pieces[-2:]), text) and not any(
                kind == "code" for kind, _, _ in self.open_marks
            )

    def flush(self, gap: int = 2) -> bool:
        """Close the unit that is open. False where there was none."""
        self.ended = -1
        if not self.size:
            self.space = False
            self.links = 1 if self.in_link else 0
            self.hops = 0
            if gap > 1 and self.tree.gap:
                self.tree.gap[-1] = 2
            return False
        text = "".join(self.pieces)
        self.pieces = []
        marks = self.marks
        for kind, target, start in self.open_marks:
            if start < self.size:
                marks.append(Mark(start, self.size, kind, target))
        if self.open_marks:
            self.open_marks = [(kind, target, 0) for kind, target, _ in self.open_marks]
        if self.in_pre:
            text, marks = _trim_pre(text), []
        if text:
            self._append(text, gap, marks)
        self.marks = []
        self.size = self.linked = self.bold = self.hops = 0
        self.links = 1 if self.in_link else 0
        self.space = False
        return bool(text)

    def _append(self, text: str, gap: int, marks: list[Mark]) -> None:
        tree = self.tree
        tree.text.append(text)
        tree.node.append(self.current)
        tree.linked.append(self.linked)
        tree.links.append(self.links)
        tree.hops.append(self.hops)
        tree.bold.append(self.bold)
        flags = 0
        if self.hidden:
            flags |= HIDDEN
        if self.in_noscript:
            flags |= IN_NOSCRIPT
        if self.folding == self.current >= 0:
            flags |= FOLDS
        tree.flags.append(flags)
        tree.gap.append(gap)
        tree.bullet.append(self.pending_bullet)
        self.pending_bullet = 0
        tree.marks.append(tuple(marks))

    # -- elements -------------------------------------------------------------

    def enter_block(self, element: Any, name: str) -> bool:
        """Open a node; True where it hides its text."""
        self.flush()
        tree = self.tree
        index = len(tree.parent)
        code = tags.TAG_CODES.get(name, tags.DIV)
        tree.parent.append(self.current)
        tree.tag.append(code)
        hides = False
        attributes = ""
        if element.keys():
            get = element.get
            attributes = get("class") or ""
            signature = (name, attributes)
            for other in ("id", "role"):
                value = get(other)
                if value:
                    attributes = f"{attributes} {value}"
            style = get("style")
            hides = get("hidden") is not None or bool(style and _HIDING.search(style))
            if any(get(name) is not None for name in FOLDING):
                self.folding = index
        else:
            signature = (name, "")
        bits = 0
        if attributes:
            known = self.hint_cache.get(attributes)
            if known is None:
                known = self.hint_cache[attributes] = tags.hint_bits(attributes)
            bits = known
        tree.hints.append(bits)
        tree.signature.append(self.signatures.setdefault(signature, len(self.signatures)))
        tree.first.append(len(tree.text))
        tree.last.append(0)
        self.current = index
        if code == tags.LI:
            self._enter_item()
        elif code in (tags.UL, tags.OL):
            self.counters.append(_start_number(element) if code == tags.OL else -1)
        elif code == tags.PRE:
            self.in_pre += 1
        elif tags.H1 <= code <= tags.H6:
            self.in_heading += 1
        elif code == tags.TR:
            self.rows.append([len(tree.text)])
        elif code == tags.TABLE and self.rows:
            self.rows[-1].append(-1)
        return hides

    def _enter_item(self) -> None:
        number = self.counters[-1] if self.counters else -1
        self.pending_bullet = number
        if number > 0:
            self.counters[-1] = number + 1

    def leave_block(self, index: int) -> None:
        """Close a node."""
        self.flush()
        tree = self.tree
        code = tree.tag[index]
        if code == tags.LI:
            self.pending_bullet = 0
        elif code in (tags.UL, tags.OL):
            self.counters.pop()
        elif code == tags.PRE:
            self.in_pre -= 1
        elif tags.H1 <= code <= tags.H6:
            self.in_heading -= 1
        elif code in (tags.TD, tags.TH):
            if self.rows:
                self.rows[-1].append(len(tree.text))
        elif code == tags.TR:
            self._join_row(self.rows.pop(), index)
        tree.last[index] = len(tree.text)
        self.current = tree.parent[index]

    def _join_row(self, edges: list[int], index: int) -> None:
        """A data row becomes one unit; a layout row stays as it is."""
        tree = self.tree
        start = edges[0]
        if -1 in edges or len(edges) < 3 or len(tree.text) - start < 2:
            return
        cells = []
        for low, high in pairwise(edges):
            if high - low > CELL_UNITS:
                return
            text = " ".join(tree.text[low:high])
            if len(text) > CELL_LETTERS or "\n" in text:
                return
            cells.append(text)
        if sum(1 for cell in cells if cell) < 2 or edges[-1] != len(tree.text):
            return
        marks: list[Mark] = []
        offset = 0
        for low, high in pairwise(edges):
            for unit in range(low, high):
                for mark in tree.marks[unit]:
                    marks.append(
                        Mark(mark.start + offset, mark.end + offset, mark.kind, mark.target)
                    )
                offset += len(tree.text[unit]) + 1
            offset += len(CELL_JOIN) - (1 if high > low else 0)
        tree.text[start:] = [CELL_JOIN.join(cells)]
        for column in (tree.linked, tree.links, tree.hops, tree.bold):
            column[start:] = array("i", (sum(column[start:]),))
        tree.flags[start:] = array("i", (tree.flags[start],))
        tree.gap[start:] = array("i", (2,))
        tree.bullet[start:] = [0]
        tree.node[start:] = array("i", (index,))
        tree.marks[start:] = [tuple(marks)]
        node = len(tree.first) - 1
        while node > index:  # the row's own nodes: all of them now hold the one unit
            tree.first[node] = min(tree.first[node], start)
            tree.last[node] = min(tree.last[node], start)
            node -= 1

    def open_link(self, element: Any) -> tuple[int, int, int] | None:
        """Start of a link: (units, size, linked) to undo it by; ``None`` for a bare anchor."""
        target = element.get("href")
        if target is None:
            return None
        last = self.marks[-1] if self.marks else None
        if last is not None and last.kind == "link" and last.end == self.size and self.size:
            self.space = True  # two links side by side: pages set them apart by style
        self.in_link += 1
        self.links += 1
        if target.startswith("#"):
            self.hops += 1
        start = self.size + (1 if self.space and self.size else 0)
        self.open_marks.append(("link", target, start))
        return (len(self.tree.text), self.size, self.linked)

    def close_link(self, opened: tuple[int, int, int]) -> None:
        """End of a link."""
        self.in_link -= 1
        units, _, linked = opened
        tree = self.tree
        total = self.linked - (linked if units == len(tree.text) else 0)
        total += sum(tree.linked[units:])
        self.close_mark()
        if total > LINK_LETTERS and not self.in_link:
            for unit in range(units, len(tree.text)):
                tree.linked[unit] = tree.links[unit] = 0
                tree.marks[unit] = tuple(m for m in tree.marks[unit] if m.kind != "link")
            self.linked = linked if units == len(tree.text) else 0
            self.marks = [mark for mark in self.marks if mark.kind != "link"]

    def open_mark(self, kind: str) -> None:
        """Start of strong, emphasised or code text."""
        self.open_marks.append((kind, "", self.size + (1 if self.space and self.size else 0)))

    def close_mark(self) -> None:
        """End of the innermost mark."""
        kind, target, start = self.open_marks.pop()
        if start < self.size:
            self.marks.append(Mark(start, self.size, kind, target))

    # -- the walk -------------------------------------------------------------

    def walk(self, root: Any) -> Tree:
        """All units below ``root``."""
        actions = tags.ACTIONS
        frames: list[tuple[Iterator[Any], int, int, Any, Any]] = []
        children: Iterator[Any] = iter((root,))
        action = opened = 0
        element: Any = None
        memory: Any = None
        while True:
            for child in children:
                name = child.tag
                if name.__class__ is not str:
                    tail = child.tail
                    if tail:
                        self.add(tail)
                    continue
                kind = actions.get(name, 0)
                if kind == 0 and not len(child):
                    text = child.text
                    if text:
                        self.part(text)
                        self.add(text)
                    self.ended = self.size
                    tail = child.tail
                    if tail:
                        self.add(tail)
                    continue
                if kind == tags.BREAK:
                    self.line_break()
                elif kind == tags.RULE:
                    self.flush()
                elif kind == tags.FORMULA and (said := formula(child)) is not None:
                    self.add(said)
                elif kind == tags.SKIP or (kind == tags.NOSCRIPT and not self.noscript):
                    self.space = self.space or kind != tags.SKIP
                else:
                    frames.append((children, action, opened, element, memory))
                    action, element = kind, child
                    text = child.text
                    if text and kind != tags.BLOCK:
                        self.part(text)
                    opened, memory = self.enter(kind, child, name)
                    if text:
                        self.add(text)
                    children = iter(child)
                    break
                tail = child.tail
                if tail:
                    self.add(tail)
            else:
                if not frames:
                    break
                self.leave(action, opened, memory)
                if action != tags.BLOCK:
                    self.ended = self.size
                tail = element.tail if len(frames) > 1 else None
                children, action, opened, element, memory = frames.pop()
                if tail:
                    self.add(tail)
                continue
            self.tree.deepest = max(self.tree.deepest, len(frames))
        self.flush()
        return self.tree

    def line_break(self) -> None:
        """``br``: a new unit; in headings a space, in ``pre`` a line end."""
        if self.in_pre:
            self.add("\n")
        elif self.in_heading:
            self.space = True
        elif not self.flush(1) and self.tree.gap:
            self.tree.gap[-1] = 2

    def enter(self, kind: int, element: Any, name: str) -> tuple[int, Any]:
        """Open an element; what ``leave`` needs to close it."""
        if kind == tags.BLOCK:
            hides = self.enter_block(element, name)
            if hides:
                self.hidden += 1
            return self.current, hides
        if kind == tags.LINK:
            return 0, self.open_link(element)
        if kind == tags.STRONG:
            self.in_bold += 1
            self.open_mark("strong")
        elif kind == tags.EMPHASIS:
            self.open_mark("emphasis")
        elif kind == tags.CODE:
            self.open_mark("code")
        elif kind == tags.NOSCRIPT:
            self.flush()
            self.in_noscript += 1
        return 0, None

    def leave(self, kind: int, opened: int, memory: Any) -> None:
        """Close an element."""
        if kind == tags.BLOCK:
            self.leave_block(opened)
            if memory:
                self.hidden -= 1
        elif kind == tags.LINK:
            if memory is not None:
                self.close_link(memory)
        elif kind == tags.STRONG:
            self.in_bold -= 1
            self.close_mark()
        elif kind in (tags.EMPHASIS, tags.CODE):
            self.close_mark()
        elif kind == tags.NOSCRIPT:
            self.flush()
            self.in_noscript -= 1


def are_parted(before: str, after: str) -> bool:
    """Whether two inline elements with nothing between them are two words, set apart by style
    alone: one ends in a small letter of a word and the other begins with a capital. Of WCXB's
    and DAnIEL's pages, where their gold has it, it is so a thousand times and joined twice.

    >>> are_parted("Price", "Sold out"), are_parted("an i", "Phone"), are_parted("Gr", "ape")
    (True, False, False)
    """
    return before[-1:].islower() and before[-2:-1].isalpha() and after[0].isupper()


def walk(root: Any, noscript: bool = False) -> Tree:
    """The text of a tree as flat arrays; ``noscript`` takes such elements' text too."""
    return Walker(noscript).walk(root)


def _trim_pre(text: str) -> str:
    """Without blank first and last lines; inner white space as it is."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    low, high = 0, len(lines)
    while low < high and not lines[low].strip():
        low += 1
    while high > low and not lines[high - 1].strip():
        high -= 1
    return "\n".join(line.rstrip() for line in lines[low:high])


def _start_number(element: Any) -> int:
    try:
        number = int(element.get("start") or 1)
    except ValueError:
        return 1
    return number if 1 <= number <= HIGHEST_NUMBER else 1
