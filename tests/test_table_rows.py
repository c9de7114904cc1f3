"""Lines with rules' words that are rows of a table."""

from __future__ import annotations

import pytest

from cleaner.model import Block
from cleaner.readers.plain import read_text
from cleaner.rules import all_rules
from cleaner.rules.table_rows import table_rows

RULE = next(iter(all_rules()))


@pytest.mark.parametrize(
    ("lines", "rows"),
    [
        (["Home | News | Contact", "Ferry | 3 | May"], [0]),
        (["Home | News | Contact", "Ferry | new | May"], []),  # no figure: another menu
        (["Home | News", "Ferry | 3 | May"], []),  # of other columns
        (["Home |", "3 |"], []),  # one cell
        (["Home | News | Contact", "", "Ferry | 3 | May"], []),  # apart
        (["| Home | News |", "|---|---|", "| Ferry | Quay |"], [0]),
        (["| Home | News |", "|---|---|", "| Ferry | Quay | May |"], []),
        (["Home    News", "Ferry   Quay"], [0]),
    ],
)
def test_rows_of_a_table(lines: list[str], rows: list[int]) -> None:
    assert list(table_rows(read_text("\n".join(lines)).blocks, {0: (RULE,)})) == rows


@pytest.mark.parametrize(
    ("lines", "hits", "rows"),
    [
        (["Ferry | Quay", "| - | - |", "Boat | Pier"], [1], [1]),  # a rule is its table's
        (["Ferry | Quay", "", "| - | - |"], [1], []),  # apart
        (["Quay | 12", "Home | News", "About | Help"], [1, 2], [1, 2]),  # and what goes on
        (["Quay | 12", "Home | News", "About | Help | Jobs"], [1, 2], [1]),  # of other columns
        (["Quay | 12", "Home | News", "", "About | Help"], [1, 2], [1]),  # apart
    ],
)
def test_rows_beside_rows(lines: list[str], hits: list[int], rows: list[int]) -> None:
    found = table_rows(read_text("\n".join(lines)).blocks, dict.fromkeys(hits, (RULE,)))
    assert list(found) == rows


def test_rows_of_a_web_pages_table() -> None:
    table = [
        Block(text, text, text.casefold(), -1, "\n", kind="row", facts={})
        for text in ("Search | Search key", "Settings | Tools", "Home | Web")
    ]
    assert list(table_rows(table, {1: (RULE,), 2: (RULE,)})) == [1, 2]
    lines = [block._replace(kind="line") for block in table]
    assert list(table_rows(lines, {1: (RULE,), 2: (RULE,)})) == []
