"""Texts that may as well be a page dump as an extractor's output."""

from __future__ import annotations

import pytest

from cleaner.config import Preset
from cleaner.learned import cut as cuts
from cleaner.learned.cut import UNSURE, UNSURE_MOST, cut
from cleaner.learned.line_features import Facts, facts
from cleaner.readers.plain import read_text

LEAST, MOST = UNSURE
STORY = [
    f"The ferry to {town} sailed again on Tuesday after a winter in which the harbour froze."
    for town in ("Marle", "Tarn", "Ulver", "Brea", "Holm", "Skerry", "Wick", "Dunmore")
]
DOUBTFUL = [
    f"Councillor number {number} had nothing to add to the report of the engineers on that day."
    for number in range(4)
]
LIKELY = [0.9] * len(STORY) + [UNSURE_MOST + 0.02] * 2 + [0.05] * 2


def stays(monkeypatch: pytest.MonkeyPatch, odds: float, preset: Preset = "balanced") -> int:
    """How many of the four doubtful paragraphs, at such log odds of a page dump."""

    def dumpness(known: Facts, likely: object) -> float:
        return odds

    monkeypatch.setattr(cuts, "dumpness", dumpness)
    monkeypatch.setattr(cuts, "kind_of", lambda *_: "dump" if odds > 0 else "extract")
    monkeypatch.setattr(cuts, "expected_cut", lambda *_: 0.5)
    page = facts(read_text("\n\n".join([*STORY, *DOUBTFUL])))
    return len(LIKELY) - len(STORY) - len(cut(page, LIKELY, preset).gone)


@pytest.mark.parametrize(
    ("odds", "left"),
    [(LEAST, 4), (LEAST + 0.1, 2), (0.1, 2), (MOST, 2), (MOST + 0.1, 0)],
    ids="extract likely-extract likely-dump unsure dump".split(),
)
def test_less_is_doubted(monkeypatch: pytest.MonkeyPatch, odds: float, left: int) -> None:
    assert stays(monkeypatch, odds) == left


def test_other_presets_go_by_the_likelier_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    assert stays(monkeypatch, -0.5, "careful") == stays(monkeypatch, 1.5, "careful") == 4
    assert stays(monkeypatch, -0.5, "aggressive") == 2
    assert stays(monkeypatch, 1.5, "aggressive") == 0
