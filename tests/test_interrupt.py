"""Ctrl-C between any two steps of a run: it goes on to the same bytes."""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from cleaner.engines.run import Run, Settings
from cleaner.formats.kinds import Form
from tests.test_dumps import ARTICLE, PAGE, write_lines

STEPS = ("engines/run.py", "engines/counts.py", "engines/checkpoint.py", "formats/spool.py")


class Interrupt:
    """Presses Ctrl-C before the ``at``-th line of what writes and notes a chunk."""

    def __init__(self, at: int) -> None:
        self.at = at
        self.seen = 0

    def __enter__(self) -> Interrupt:
        sys.settrace(self._call)
        return self

    def __exit__(self, *_: object) -> None:
        sys.settrace(None)

    def _call(self, frame: FrameType, event: str, _: object) -> Any:
        code = frame.f_code
        if not code.co_filename.endswith(STEPS) or code.co_name == "__init__":
            return None
        return self._line

    def _line(self, frame: FrameType, event: str, _: object) -> Any:
        if event == "line":
            self.seen += 1
            if self.seen == self.at:
                raise KeyboardInterrupt
        return self._line


def clean(source: Path, out: Path, at: int = 0) -> int:
    """Clean it, interrupted before that step; how many steps there were."""
    settings = Settings(jobs=1, resume=True)
    run = Run(str(source), Form("jsonl"), out, settings)
    with Interrupt(at) as interrupt:
        run.execute()
    run.forget()
    return interrupt.seen


def test_a_run_interrupted_at_any_step_goes_on_to_the_same_bytes(tmp_path: Path) -> None:
    pages = [f"{PAGE}\n{n}. {ARTICLE} {'And so it went on. ' * (n % 47)}" for n in range(1200)]
    rows = [json.dumps({"id": n, "text": page}) for n, page in enumerate(pages)]
    rows[1000] = "{nonsense"
    source = write_lines(tmp_path / "in.jsonl", rows)
    expected, out = tmp_path / "expected.jsonl", tmp_path / "out.jsonl"
    steps = clean(source, expected)
    chance = random.Random(7)
    for at in sorted(chance.sample(range(1, steps), 15)):
        with pytest.raises(KeyboardInterrupt):
            clean(source, out, at)
        clean(source, out)
        assert out.read_bytes() == expected.read_bytes(), at
        errors = [path.with_name(f"{path.name}.errors.jsonl") for path in (out, expected)]
        assert errors[0].read_bytes() == errors[1].read_bytes(), at
        out.unlink()
        errors[0].unlink()
