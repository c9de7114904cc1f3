"""Marks: the stretches of text that are links, or strong, emphasised or code text."""

from __future__ import annotations

from typing import Any

from cleaner.readers.tree import Mark
from cleaner.readers.units import Units

LINK_LETTERS = 1500
"""A link longer than this was never closed in the source: its text counts as plain."""

MOST_WITHIN = 8
"""Of marks of a kind that are open one in another, further ones say nothing more; pages that close
none would have hundreds around each line."""


class Marks(Units):
    """Units with the marks that are open."""

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
        self.open_mark("link", target)
        return (len(self.tree.text), self.size, self.linked)

    def close_link(self, opened: tuple[int, int, int]) -> None:
        """End of a link."""
        self.in_link -= 1
        units, _, linked = opened
        tree = self.tree
        total = self.linked - (linked if units == len(tree.text) else 0)
        total += sum(tree.linked[units:])
        self.close_mark("link")
        if total > LINK_LETTERS and not self.in_link:
            for unit in range(units, len(tree.text)):
                tree.linked[unit] = tree.links[unit] = 0
                tree.marks[unit] = tuple(m for m in tree.marks[unit] if m.kind != "link")
            self.linked = linked if units == len(tree.text) else 0
            self.marks = [mark for mark in self.marks if mark.kind != "link"]

    def open_mark(self, kind: str, target: str = "") -> None:
        """Start of a link, or of strong, emphasised or code text."""
        self.within[kind] += 1
        if self.within[kind] <= MOST_WITHIN:
            start = self.size + (1 if self.space and self.size else 0)
            self.open_marks.append((kind, target, start))

    def close_mark(self, kind: str) -> None:
        """End of the innermost mark, which is of that kind."""
        self.within[kind] -= 1
        if self.within[kind] >= MOST_WITHIN:
            return
        kind, target, start = self.open_marks.pop()
        if start < self.size:
            self.marks.append(Mark(start, self.size, kind, target))
