"""The floors under the corpus's scores: they hold, and a drop is seen."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import cleaner
from benchmarks.floors import FLOORS, OVERALL, Floors, fallen, main, measure, measure_ours


@pytest.fixture(scope="module")
def scores() -> Floors:
    return measure_ours()


def test_no_score_is_under_its_floor(scores: Floors) -> None:
    assert fallen(scores, json.loads(FLOORS.read_text(encoding="utf-8"))) == []


def test_a_worse_cleaner_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    worse = measure(
        lambda page: cleaner.clean_html(page, preset="careful"),
        {"careful": str, "balanced": str},
    )
    assert main(["--floors", str(FLOORS)], worse) == 1
    said = capsys.readouterr().err
    assert f"{OVERALL}, f1: " in said
    assert "text: careful, precision: " in said
    assert "recall" not in said


def test_what_is_written_holds_and_a_raised_floor_does_not(
    tmp_path: Path, scores: Floors, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "floors.json"
    assert main(["--floors", str(path)], scores) == 1
    assert "--write" in capsys.readouterr().err
    assert main(["--write", "--floors", str(path)], scores) == 0
    assert main(["--floors", str(path)], scores) == 0
    pinned = json.loads(path.read_text(encoding="utf-8"))
    pinned[OVERALL]["f1"] += 0.0019
    path.write_text(json.dumps(pinned), encoding="utf-8")
    assert main(["--floors", str(path)], scores) == 0
    pinned[OVERALL]["f1"] += 0.0003
    pinned["html: no such type"] = {"f1": 0.5}
    path.write_text(json.dumps(pinned), encoding="utf-8")
    capsys.readouterr()
    assert main(["--floors", str(path)], scores) == 1
    assert capsys.readouterr().err.splitlines() == [
        f"under its floor: {OVERALL}, f1: {scores[OVERALL]['f1']:.4f}, "
        f"was {pinned[OVERALL]['f1']:.4f}",
        "under its floor: html: no such type, f1: pinned at 0.5000, not measured any more",
    ]
