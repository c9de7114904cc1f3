"""Rules and normalisation together beside ``ftfy.fix_text`` alone, one core, one process.

    python -m benchmarks.text_speed [WCXB-FOLDER]

On get_text() dumps and on gold article texts. Both run on the same texts in turn; CPU
time, median of the ratios of seven passes.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

import ftfy

import cleaner
from benchmarks.pages import DATA, dumps, golds

PASSES = 7
EVERY = 12
"""Every twelfth page is enough text (2 MB) and keeps a pass within seconds."""


def seconds(work: Callable[[str], object], texts: Sequence[str]) -> float:
    start = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - start


def compare(name: str, texts: Sequence[str]) -> None:
    worker = cleaner.Cleaner(preset="careful")
    size = sum(map(len, texts)) / 1e6
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(PASSES):
        ours.append(seconds(worker.text, texts))
        theirs.append(seconds(ftfy.fix_text, texts))
    ratio = median(their / our for our, their in zip(ours, theirs, strict=True))
    print(
        f"{name}: {size:.1f} million characters; cleaner {size / median(ours):.2f} M/s, "
        f"ftfy.fix_text {size / median(theirs):.2f} M/s, ratio {ratio:.2f}"
    )


if __name__ == "__main__":
    where = Path(sys.argv[1]) if len(sys.argv) > 1 else DATA / "wcxb"
    compare("get_text dumps", list(dumps(where, EVERY)))
    compare("gold articles", [text for _, _, text in golds(where)][::EVERY])
