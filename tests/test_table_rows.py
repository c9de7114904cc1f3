"""Lines with rules' words that are rows of a table."""

from __future__ import annotations

import pytest

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
