"""Rows of a table in a text: their words are those of a table, not of a page's boilerplate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cleaner.lazy import lazy_pattern
from cleaner.model import Block, is_glued
from cleaner.rules.matcher import LONGEST_MENU, is_spaced
from cleaner.rules.rule import Rule

_CELLS = lazy_pattern(r" {2,}|\t\s*")
_RULED = lazy_pattern(r"\|?(?: ?:?-{1,200}:? ?\|){1,40}(?: ?:?-{1,200}:? ?)?")
"""The line below the head of a Markdown table. One dash a cell is enough."""

_MOST = 40
"""Cells of a row."""


def table_rows(blocks: Sequence[Block], hits: Mapping[int, tuple[Rule, ...]]) -> Sequence[int]:
    """Of the lines with rules' words those that are rows of a table: parted by runs of spaces or
    tabs, and glued to a line of as many cells that has other words; or by bars, and glued to a line
    of as many of which one is a figure, or over a Markdown table's rule and such a line, or that
    rule; of a web page's table, glued to a row of as many that has other words. So are those of as
    many cells that such a row is glued to."""
    rows = [
        index
        for index in hits
        if len(blocks[index].text) <= LONGEST_MENU and _is_row_of_any(blocks, hits, index)
    ]
    if not rows:
        return rows
    found = set(rows)
    for step in (1, -1):
        for row in rows:
            index = row + step
            while index in hits and index not in found and _goes_on(blocks, index - step, index):
                found.add(index)
                index += step
    return sorted(found)


def _goes_on(blocks: Sequence[Block], row: int, index: int) -> bool:
    """Whether the line beside a row that bars part is glued to it and of as many cells."""
    if "|" not in blocks[row].text or len(blocks[index].text) > LONGEST_MENU:
        return False
    cells = len(_barred(blocks[index].text))
    return cells == len(_barred(blocks[row].text)) and is_glued(blocks[min(row, index)].gap)


def _is_row_of_any(
    blocks: Sequence[Block], hits: Mapping[int, tuple[Rule, ...]], index: int
) -> bool:
    text = blocks[index].text
    if "|" in text:
        return _is_barred(blocks, hits, index)
    if not ("  " in text or "\t" in text) or not is_spaced(text):
        return False
    return _is_row(blocks, hits, index, -1) or _is_row(blocks, hits, index, 1)


def _is_barred(blocks: Sequence[Block], hits: Mapping[int, tuple[Rule, ...]], index: int) -> bool:
    cells = len(_barred(blocks[index].text))
    if not 1 < cells <= _MOST:
        return False
    if _is_ruled(blocks, index):
        return index > 0 and _goes_on(blocks, index, index - 1)
    below = index + 1
    if below < len(blocks) and is_glued(blocks[index].gap) and _is_ruled(blocks, below):
        row = below + 1
        return _is_beside(blocks, hits, below, row) and len(_barred(blocks[row].text)) == cells
    is_row = blocks[index].kind == "row"
    for beside in (index - 1, below):
        if _is_beside(blocks, hits, index, beside):
            others = _barred(blocks[beside].text)
            if len(others) != cells:
                continue
            if (is_row and blocks[beside].kind == "row") or any(
                other[:1].isdigit() for other in others
            ):
                return True
    return False


def _is_ruled(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line is what stands below the head of a Markdown table."""
    text = blocks[index].text.strip()
    return len(text) <= LONGEST_MENU and bool(_RULED.fullmatch(text))


def _barred(text: str) -> list[str]:
    """The cells of a line that bars part."""
    return [cell.strip() for cell in text.strip().strip("|").split("|", _MOST)]


def _is_beside(
    blocks: Sequence[Block], hits: Mapping[int, tuple[Rule, ...]], index: int, beside: int
) -> bool:
    """Whether there is a line right above or below, short and with other words than rules'."""
    if beside in hits or not 0 <= beside < len(blocks):
        return False
    return is_glued(blocks[min(index, beside)].gap) and len(blocks[beside].text) <= LONGEST_MENU


def _is_row(
    blocks: Sequence[Block], hits: Mapping[int, tuple[Rule, ...]], index: int, step: int
) -> bool:
    beside = index + step
    if not _is_beside(blocks, hits, index, beside):
        return False
    cells = len(_CELLS.split(blocks[index].text.strip()))
    return cells > 1 and cells == len(_CELLS.split(blocks[beside].text.strip()))
