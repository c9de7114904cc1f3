"""Rows of a table in a text: their words are those of a table, not of a page's boilerplate."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from cleaner.model import Block, is_glued
from cleaner.rules.matcher import LONGEST_MENU, is_spaced
from cleaner.rules.rule import Rule

_CELLS = re.compile(r" {2,}|\t\s*")


def table_rows(blocks: Sequence[Block], hits: Mapping[int, tuple[Rule, ...]]) -> Sequence[int]:
    """Of the lines with rules' words those that are rows of a table: parted by runs of spaces or
    tabs, and glued to a line of as many cells that has other words."""
    return [
        index
        for index in hits
        if len(blocks[index].text) <= LONGEST_MENU
        and ("  " in blocks[index].text or "\t" in blocks[index].text)
        and is_spaced(blocks[index].text)
        and (_is_row(blocks, hits, index, -1) or _is_row(blocks, hits, index, 1))
    ]


def _is_row(
    blocks: Sequence[Block], hits: Mapping[int, tuple[Rule, ...]], index: int, step: int
) -> bool:
    beside = index + step
    if beside in hits or not 0 <= beside < len(blocks):
        return False
    if not is_glued(blocks[min(index, beside)].gap) or len(blocks[beside].text) > LONGEST_MENU:
        return False
    cells = len(_CELLS.split(blocks[index].text.strip()))
    return cells > 1 and cells == len(_CELLS.split(blocks[beside].text.strip()))
