"""The fuzz targets on what they found before, and on hostile shapes."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.hostile_shapes import SHAPES
from fuzz.targets import TARGETS

FOUND = Path(__file__).parent.parent / "fuzz" / "regressions"


@pytest.mark.parametrize("target", TARGETS)
def test_what_was_found_stays_mended(target: str) -> None:
    for path in sorted(FOUND.glob(f"{target}/*")):
        TARGETS[target](path.read_bytes())


@pytest.mark.parametrize("target", TARGETS)
def test_shapes_pass(target: str) -> None:
    for first in (b"\0", b"\1", b"\2"):
        for shape in SHAPES:
            made = shape.make(7)
            data = made.encode("utf-8", "surrogatepass") if isinstance(made, str) else made
            TARGETS[target](first + data)
