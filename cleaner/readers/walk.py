"""From lxml's tree to flat arrays: block-level nodes and the text units in them.

One pass, without recursion, linear in the size of the tree. ``tree`` has what comes out;
``units``, ``marks``, ``tables`` and ``blocks`` what becomes of each kind of element.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cleaner.readers import tags
from cleaner.readers.blocks import Blocks
from cleaner.readers.edges import RAISED, at_end, at_start
from cleaner.readers.formula import formula
from cleaner.readers.tree import Tree

SHADOW = "shadowrootmode"
"""A template with this attribute is what browsers show of its element (HTML, 4.12.3)."""


class Walker(Blocks):
    """The state of one walk."""

    def __init__(self, noscript: bool = False) -> None:
        super().__init__()
        self.noscript = noscript

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
                    self.edge = at_start(self.edge)
                    text = child.text
                    if text:
                        self.add(text)
                    self.edge = at_end(self.edge)
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
                elif kind == tags.TEMPLATE and child.get(SHADOW) is None:
                    pass
                else:
                    frames.append((children, action, opened, element, memory))
                    action, element = kind, child
                    opened, memory = self.enter(kind, child, name)
                    text = child.text
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
        self.edge = RAISED if kind == tags.RAISED else at_start(self.edge)
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
            self.in_code += 1
            self.open_mark("code")
        elif kind == tags.NOSCRIPT:
            self.flush()
            self.in_noscript += 1
        return 0, None

    def leave(self, kind: int, opened: int, memory: Any) -> None:
        """Close an element."""
        self.edge = RAISED if kind == tags.RAISED else at_end(self.edge)
        if kind == tags.BLOCK:
            self.leave_block(opened)
            if memory:
                self.hidden -= 1
        elif kind == tags.LINK:
            if memory is not None:
                self.close_link(memory)
        elif kind == tags.STRONG:
            self.in_bold -= 1
            self.close_mark("strong")
        elif kind == tags.EMPHASIS:
            self.close_mark("emphasis")
        elif kind == tags.CODE:
            self.in_code -= 1
            self.close_mark("code")
        elif kind == tags.NOSCRIPT:
            self.flush()
            self.in_noscript -= 1


def walk(root: Any, noscript: bool = False) -> Tree:
    """The text of a tree as flat arrays; ``noscript`` takes such elements' text too."""
    return Walker(noscript).walk(root)
