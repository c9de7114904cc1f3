"""Hostile input: a result, nothing lost unsaid, and time that grows with the size only."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from functools import partial

import pytest

import cleaner
from benchmarks.hostile_shapes import SHAPES, Shape
from cleaner.model import Result
from cleaner.normalise.key import fold
from cleaner.rules import all_rules
from cleaner.rules.rule import trim
from tests.growth import ROUNDS, takes_less

MEASURABLE = 0.1
"""Seconds: less is noise."""
SLACK = 9
"""Times longer that four times the input may take; where time grows with the square: 16."""

WORKER = cleaner.Cleaner(preset="balanced")


def clean(shape: Shape, size: int) -> tuple[Result, float]:
    """The result, and the seconds of this process that it took."""
    source = shape.make(size)
    begin = time.process_time()
    result = WORKER.html(source) if shape.html else WORKER.text(source)
    return result, time.process_time() - begin


def squeezed(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture
def own_heap_only() -> Iterator[None]:
    """What other tests left behind is not gone through when garbage is collected here."""
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("own_heap_only")
@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name.replace(" ", "-"))
def test_nothing_is_lost_unsaid_and_time_is_linear(shape: Shape) -> None:
    result, spent = clean(shape, shape.small)
    kept = squeezed(result.text)
    removed = squeezed(" ".join(removal.text for removal in result.removed))
    for prose in shape.keeps:
        assert prose in kept or prose in removed or result.warnings, prose
    size = shape.small
    smaller, before = clean(shape, size // 4) if spent >= MEASURABLE else (result, spent)
    while spent < MEASURABLE and size < shape.full:
        size *= 4
        smaller, before = result, spent
        result, spent = clean(shape, size)
    if smaller.warnings != result.warnings:
        size *= 4  # more bytes, another encoding is guessed: not the same work
        before, spent = spent, clean(shape, size)[1]
    for _ in range(ROUNDS):  # a busy machine may spoil some
        if spent <= SLACK * max(before, MEASURABLE / 8):
            return
        before, spent = clean(shape, size // 4)[1], clean(shape, size)[1]
    pytest.fail(f"{size // 4}: {before:.2f} s, {size}: {spent:.2f} s")


RULES = [rule for rule in all_rules() if rule.pattern]


@pytest.mark.parametrize("file", sorted({rule.file for rule in RULES}))
def test_no_pattern_backtracks_long(file: str) -> None:
    """Every hit with one letter or one part of it again and again, and an end that fails."""
    for rule in RULES:
        if rule.file != file:
            continue
        for line in {line for hit in rule.hits[:2] for line in hit.splitlines()}:
            key = trim(fold(line))
            for at in range(0, len(key), 3):
                for stretched in (
                    f"{key[:at]}{key[at] * 400}{key[at + 1 :]}\x01",
                    f"{key[: at + 1] * (400 // (at + 1))}\x01",
                ):
                    quick = takes_less(partial(rule.matches, stretched), 0.2)
                    assert quick, (rule.id, stretched)
