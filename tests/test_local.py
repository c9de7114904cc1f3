"""Worker processes: order, and what becomes of a record that takes its worker down."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from cleaner.config import Config
from cleaner.engines.local import Pool
from cleaner.engines.task import Done
from cleaner.formats.json_lines import JsonLines
from cleaner.formats.record import Chunk, Mark, Names
from tests.poison import PoisonedTask

LAYOUT = JsonLines(Names())
TASK = PoisonedTask(Config(), LAYOUT, LAYOUT, source="in.jsonl")


def chunks_of(texts: list[str], each: int = 3) -> Iterator[Chunk]:
    for begin in range(0, len(texts), each):
        lines = [
            json.dumps({"id": text, "text": text}) + "\n" for text in texts[begin : begin + each]
        ]
        yield Chunk("".join(lines).encode(), begin + 1, Mark(0, begin + 1 + len(lines)))


def cleaned(
    texts: list[str], jobs: int = 2, timeout: float = 60.0, memory: int = 0, each: int = 3
) -> tuple[list[str], list[tuple[int, str, str]]]:
    """The cleaned texts in order, and the bad ones with number, error and input."""
    out: list[Done] = []
    with Pool(TASK, jobs, timeout, memory) as pool:
        out.extend(done for _, done in pool.run(chunks_of(texts, each)))
        processes = [process.process for process in pool._processes]
    assert not any(process.is_alive() for process in processes)
    lines = b"".join(done.payload for done in out).decode().splitlines()
    bad = [entry for done in out for entry in done.bad]
    return [json.loads(line)["text"] for line in lines], [
        (entry.position, entry.error, (entry.raw or b"").decode()) for entry in bad
    ]


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_order_is_kept(jobs: int) -> None:
    texts = [f"The bridge number {n} is open. " * (1 + 37 * n % 101) for n in range(200)]
    assert cleaned(texts, jobs) == ([text.strip() for text in texts], [])


@pytest.mark.parametrize(
    ("poison", "error", "timeout"),
    [
        ("crash", "its worker died (SIGSEGV)", 60.0),
        ("exit", "its worker died (exit code 3)", 60.0),
        # A new worker's first record takes seconds where the machine is busy: it loads the rules.
        ("hang", "took more than 10 seconds", 10.0),
        ("raise", "LookupError: no such thing", 60.0),
    ],
)
def test_poison_goes_to_the_errors_and_the_rest_goes_on(
    poison: str, error: str, timeout: float
) -> None:
    texts = [f"The bridge number {n} is open." for n in range(20)]
    poisoned = [*texts[:7], poison, *texts[7:]]
    line = json.dumps({"id": poison, "text": poison})
    assert cleaned(poisoned, timeout=timeout) == (texts, [(8, error, line)])


def test_two_poisons_in_one_chunk() -> None:
    texts = ["exit 1", "The bridge is open.", "exit 2", "It is closed."]
    good, bad = cleaned(texts, jobs=1)
    assert good == ["The bridge is open.", "It is closed."]
    assert [position for position, _, _ in bad] == [1, 3]


def test_a_worker_that_is_killed_once_loses_nothing(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    mark.touch()
    texts = [f"once {mark} or never.", *(f"The bridge number {n} is open." for n in range(10))]
    assert cleaned(texts) == (texts, [])
    assert not mark.exists()


def test_too_much_memory_for_one_record() -> None:
    texts = ["The bridge is open.", "a line\n" * 4_000_000, "It is closed."]
    good, bad = cleaned(texts, memory=250 << 20, each=1)
    assert good == ["The bridge is open.", "It is closed."]
    assert [position for position, _, _ in bad] == [2]
    assert "memory" in bad[0][1]
    assert json.loads(bad[0][2])["text"] == texts[1]


def test_reading_does_not_run_ahead() -> None:
    read = 0

    def counted() -> Iterator[Chunk]:
        nonlocal read
        for chunk in chunks_of([f"The bridge number {n} is open." for n in range(300)], each=1):
            read += 1
            yield chunk

    with Pool(TASK, 2) as pool:
        for number, _ in enumerate(pool.run(counted())):
            assert read <= number + 1 + 8


def test_leaving_ends_the_workers() -> None:
    with Pool(TASK, 2) as pool:
        next(pool.run(chunks_of(["The bridge is open.", "hang"], each=1)))
        pids = [process.process.pid for process in pool._processes]
    for pid in pids:
        assert pid is not None
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
