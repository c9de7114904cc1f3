"""Kept lines of plain text put together, with an account of what was changed and removed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cleaner.model import Block, Edit, Page, Removal, Verdict, is_glued

UNIFIED = ("\n", "\n\n")
"""Gaps that stay as they are."""


def removals(
    blocks: Sequence[Block], gone: Mapping[int, Verdict], lost: Sequence[tuple[int, int]]
) -> tuple[Removal, ...]:
    """What was removed: blocks, each with its place in the output."""
    return tuple([_removal(blocks[index], gone[index], at) for index, at in lost])


def _removal(block: Block, verdict: Verdict, at: int) -> Removal:
    text = block.text.strip()
    start = block.start + block.text.index(text) if block.start >= 0 else None
    end = start + len(text) if start is not None else None
    return Removal(text, start, end, verdict.label, verdict.rule, verdict.reason, at)


class Writer:
    """Output pieces, their length, and the edits that lead from the input to them."""

    def __init__(self, page: Page, unify: bool) -> None:
        self.page = page
        self.unify = unify
        """Whether every run of blank lines becomes one."""
        self.parts: list[str] = []
        self.edits: list[Edit] = []
        self.length = 0

    def write(
        self, kept: Sequence[int], texts: Sequence[str], steps: Mapping[int, tuple[str, ...]]
    ) -> list[tuple[int, int]]:
        """Write the kept blocks, whose ``texts`` they are; ``steps``, by place among them,
        changed those texts. Gives each other block, and the length at which it would stand."""
        blocks = self.page.blocks
        lost: list[tuple[int, int]] = []
        previous = -1
        for place, index in enumerate(kept):
            self.part_with(previous, index)
            for between in range(previous + 1, index):
                lost.append((between, self.length))
            self.add(blocks[index], texts[place], steps.get(place, ()))
            previous = index
        for between in range(previous + 1, len(blocks)):
            lost.append((between, self.length))
        self.close(previous)
        return lost

    def _put(self, text: str) -> None:
        if text:
            self.parts.append(text)
            self.length += len(text)

    def _edit(self, start: int, before: str, after: str, steps: tuple[str, ...]) -> None:
        if before != after:
            self.edits.append(Edit(start, start + len(before), before, after, steps))

    def part_with(self, previous: int, index: int) -> None:
        """Write what stands between two kept blocks (``previous`` is -1 at the top)."""
        blocks = self.page.blocks
        if previous < 0:
            before = self.page.lead + _raw(blocks[:index])
            after = "" if self.unify else self.page.lead
            self._edit(0, before, after, _cut_steps(index))
            self._put(after)
            return
        if index == previous + 1:
            block = blocks[previous]
            gap = block.gap
            if gap in UNIFIED or not self.unify:
                after = gap
            else:
                after = "\n" if is_glued(gap) else "\n\n"
                start = block.end
                edit = Edit(start, start + len(gap), gap, after, ("blank_lines",))
                self.edits.append(edit)
            self.parts.append(after)
            self.length += len(after)
            return
        gaps = [blocks[number].gap for number in range(previous, index)]
        longest = max(gaps, key=len)
        after = longest
        if self.unify:
            after = "\n" if all(map(is_glued, gaps)) else "\n\n"
        block = blocks[previous]
        before = gaps[0] + _raw(blocks[previous + 1 : index])
        self._edit(block.end, before, after, _cut_steps(index - previous - 1))
        self._put(after)

    def add(self, block: Block, text: str, steps: tuple[str, ...]) -> None:
        """Write a kept block."""
        if block.text != text:
            self._edit(block.start, block.text, text, steps or ("spaces",))
        self.parts.append(text)
        self.length += len(text)

    def close(self, previous: int) -> None:
        """Write what follows the last kept block."""
        blocks = self.page.blocks
        if previous < 0:
            whole = self.page.lead + _raw(blocks)
            after = "" if self.unify or blocks else whole
            self._edit(0, whole, after, _cut_steps(len(blocks)))
            self._put(after)
            return
        block = blocks[previous]
        before = block.gap + _raw(blocks[previous + 1 :])
        after = "" if self.unify else blocks[-1].gap
        self._edit(block.end, before, after, _cut_steps(len(blocks) - previous - 1))
        self._put(after)


def _raw(blocks: Sequence[Block]) -> str:
    return "".join(block.text + block.gap for block in blocks)


def _cut_steps(removed: int) -> tuple[str, ...]:
    return ("remove", "blank_lines") if removed else ("blank_lines",)
