"""Units of text as they grow, with white space as a browser shows it."""

from __future__ import annotations

from cleaner.lazy import lazy_pattern
from cleaner.readers.edges import BETWEEN, NONE, stand_apart
from cleaner.readers.tree import FOLDS, HIDDEN, IN_NOSCRIPT, Mark, Tree

_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef"
_WRAPPED_WIDE = lazy_pattern(f"(?<=[{_WIDE}])[ \t]*[\r\n]\\s*(?=[{_WIDE}])")


class Units:
    """The unit that is open, and what is known of the place where its text stands."""

    def __init__(self) -> None:
        self.tree = Tree()
        self.pieces: list[str] = []
        self.size = 0
        self.space = False
        self.edge = NONE
        self.current = -1
        self.in_link = 0
        self.in_bold = 0
        self.in_pre = 0
        self.in_code = 0
        self.hidden = 0
        self.in_noscript = 0
        self.folding = -1
        self.linked = 0
        self.links = 0
        self.hops = 0
        self.bold = 0
        self.marks: list[Mark] = []
        self.open_marks: list[tuple[str, str, int]] = []
        self.within = {"link": 0, "strong": 0, "emphasis": 0, "code": 0}  # how many are open
        self.pending_bullet = 0

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
            if self.size:
                if self.space or text[0].isspace():
                    self.pieces.append(" ")
                    self.size += 1
                elif self.edge == BETWEEN and self._parts(chunk):
                    self._part()
            self.edge = NONE
            self.pieces.append(chunk)
            self.space = text[-1].isspace()
            size = len(chunk)
        self.size += size
        if self.in_link:
            self.linked += size
        if self.in_bold:
            self.bold += size

    def _parts(self, chunk: str) -> bool:
        """Whether two elements' edge parts a stretch of text from what is there."""
        if self.in_code:
            return False
        return stand_apart("".join(self.pieces[-3:])[-3:], chunk[:2])

    def _part(self) -> None:
        """A space that no mark begins with."""
        for number, (kind, target, start) in enumerate(self.open_marks):
            if start == self.size:
                self.open_marks[number] = (kind, target, start + 1)
        self.pieces.append(" ")
        self.size += 1

    def flush(self, gap: int = 2) -> bool:
        """Close the unit that is open. False where there was none."""
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
