"""Block-level elements: the nodes of the tree, with what their attributes say."""

from __future__ import annotations

import re
from typing import Any

from cleaner.readers import tags
from cleaner.readers.marks import Marks
from cleaner.readers.tables import join_row

FOLDING = ("aria-expanded", "aria-controls")
"""Attributes of an element that folds text out (WAI-ARIA 1.2, sections 6.6 and 6.7)."""

HIGHEST_NUMBER = 2**31 - 1
"""A list that is to begin higher begins with 1, as in browsers."""

_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


class Blocks(Marks):
    """Units with the block-level elements that are open."""

    def __init__(self) -> None:
        super().__init__()
        self.in_heading = 0
        self.signatures: dict[tuple[str, str], int] = {}
        self.hint_cache: dict[str, int] = {}
        self.counters: list[int] = []
        self.rows: list[list[int]] = []

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
            self._enter_item(element.get("value"))
        elif code in (tags.UL, tags.OL):
            self.counters.append(_number(element.get("start"), 1) if code == tags.OL else -1)
        elif code == tags.PRE:
            self.in_pre += 1
        elif tags.H1 <= code <= tags.H6:
            self.in_heading += 1
        elif code == tags.TR:
            self.rows.append([len(tree.text)])
        elif code == tags.TABLE and self.rows:
            self.rows[-1].append(-1)
        return hides

    def _enter_item(self, value: str | None) -> None:
        number = self.counters[-1] if self.counters else -1
        if number > 0 and value:
            number = _number(value, number)
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
            join_row(tree, self.rows.pop(), index)
        tree.last[index] = len(tree.text)
        self.current = tree.parent[index]


def _number(written: str | None, otherwise: int) -> int:
    try:
        number = int(written or otherwise)
    except ValueError:
        return otherwise
    return number if 1 <= number <= HIGHEST_NUMBER else otherwise
