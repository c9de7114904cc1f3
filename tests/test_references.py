"""Headings over a manual's references, and lines that go on in the next."""

from __future__ import annotations

import pytest

from cleaner.model import Block, Page
from cleaner.readers.plain import read_text
from cleaner.rules import all_rules, matcher_for
from cleaner.rules.conditions.boxes import _goes_on
from cleaner.rules.context import Context
from cleaner.rules.references import HEADING, over_references

RELATED = next(rule for rule in all_rules() if rule.label == "related")
SHARE = next(rule for rule in all_rules() if rule.label == "share-bar")


@pytest.mark.parametrize(
    ("lines", "stays"),
    [
        (["SEE ALSO", "tide(1), moon(7)"], True),
        (["SEE ALSO", "All of it is at: <https://harbour.example/tide>"], True),
        (["SEE ALSO", "The tables of the harbour", "<https://harbour.example/tide>"], True),
        (["SEE ALSO", "The tables of the harbour", "in the library"], False),
        (["SEE ALSO", "The tables of the harbour"], False),
        (["SEE ALSO"], False),
        (["S" * HEADING, "tide(1)"], True),
        (["S" * (HEADING + 1), "tide(1)"], False),
    ],
)
def test_over_references(lines: list[str], stays: bool) -> None:
    blocks = read_text("\n\n".join(lines)).blocks
    assert list(over_references(blocks, {0: (RELATED,)})) == [0] * stays
    assert list(over_references(blocks, {0: (SHARE,)})) == []


ABOVE = "A chronicle of the tide and of all those who sailed out on it"


@pytest.mark.parametrize(
    ("above", "gap", "below", "facts", "expected"),
    [
        (ABOVE, "\n", "early in the day", None, True),
        (ABOVE, "\n\n", "early in the day", None, False),
        (ABOVE, "\n", "Early in the day", None, False),
        (f"{ABOVE}.", "\n", "early in the day", None, False),
        (ABOVE[:55], "\n", "early in the day", None, False),
        (ABOVE, "\n", "early in the day", {}, False),
    ],
    ids="broken apart capital stop short web-page".split(),
)
def test_what_goes_on(
    above: str, gap: str, below: str, facts: dict[str, float] | None, expected: bool
) -> None:
    blocks = tuple(
        Block(text, text, text.casefold(), -1, between, kind="line", facts=facts)
        for text, between in ((above, gap), (below, ""))
    )
    assert _goes_on(Context.of(Page(blocks), matcher_for(("en",))), 1) is expected
