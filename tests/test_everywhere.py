"""The same document gives the same bytes: in any thread, process, order, with any hash seed."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import random
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest

import cleaner
from benchmarks.hostile_shapes import SHAPES

ROOT = Path(__file__).parent.parent
WORKER = cleaner.Cleaner(preset="balanced")


def sources() -> list[tuple[bool, str | bytes]]:
    """Pages of the corpus in many languages, and hostile ones."""
    texts = [path.read_text("utf-8") for path in sorted(ROOT.glob("corpus/*/*/page.txt"))[::4]]
    pages = [path.read_bytes() for path in sorted(ROOT.glob("corpus/*/*/page.html"))]
    built = ["".join(f"<div><p>{line}</p></div>" for line in text.splitlines()) for text in texts]
    return [
        *((False, text) for text in texts),
        *((True, page) for page in pages),
        *((True, page) for page in built),
        *((shape.html, shape.make(40)) for shape in SHAPES),
    ]


def digest(number: int) -> str:
    """All that comes of one source, as a digest."""
    html, source = SOURCES[number]
    result = WORKER.html(source) if html else WORKER.text(source)
    return hashlib.sha256(json.dumps(result.to_dict()).encode()).hexdigest()


SOURCES = sources()
NUMBERS = range(len(SOURCES))


@pytest.fixture(scope="module")
def expected() -> list[str]:
    return [digest(number) for number in NUMBERS]


@pytest.mark.parametrize("threads", [1, 2, 8])
def test_threads_that_share_a_cleaner(expected: list[str], threads: int) -> None:
    order = random.Random(threads).sample(NUMBERS, len(NUMBERS))
    with ThreadPoolExecutor(threads) as pool:
        assert dict(zip(order, pool.map(digest, order), strict=True)) == dict(enumerate(expected))


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
@pytest.mark.parametrize("processes", [2, 8])
def test_all_processes_give_the_same_bytes(
    expected: list[str], method: str, processes: int
) -> None:
    order = random.Random(processes).sample(NUMBERS, len(NUMBERS))
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(processes, context) as pool:
        found = pool.map(digest, order, chunksize=8)
        assert dict(zip(order, found, strict=True)) == dict(enumerate(expected))


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_all_hash_seeds_give_the_same_bytes(expected: list[str], seed: str) -> None:
    code = "from tests.test_everywhere import NUMBERS, digest; print(*map(digest, NUMBERS))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONHASHSEED": seed},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == expected, done.stderr


def test_forked_while_threads_work(expected: list[str]) -> None:
    if "fork" not in multiprocessing.get_all_start_methods():
        pytest.skip("no fork here")
    with ThreadPoolExecutor(2) as threads:
        working = [threads.submit(digest, number) for number in NUMBERS[:60]]
        with ProcessPoolExecutor(2, multiprocessing.get_context("fork")) as pool:
            found = list(pool.map(digest, NUMBERS, chunksize=16, timeout=120))
        assert [job.result() for job in working] == expected[:60]
    assert found == expected
