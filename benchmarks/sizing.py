"""Megabytes a core second, and what a snapshot of the web would cost: ``python -m
benchmarks.sizing``.

Processor time of one process, so that other work on the machine matters little; every n-th of
WCXB's pages, the fastest of three passes. The snapshot is an assumption, given as options.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bs4 import BeautifulSoup

from benchmarks.gold import read_folder
from benchmarks.pages import DATA
from cleaner import Cleaner
from cleaner.site.learn import Learner
from cleaner.site.page import see

PASSES = 3


def fastest(run: Callable[[], object]) -> float:
    taken = []
    for _ in range(PASSES):
        begin = time.process_time()
        run()
        taken.append(time.process_time() - begin)
    return min(taken)


def _learn(rows: Sequence[tuple[str, str]], target: Path) -> None:
    with Learner() as learner:
        for url, text in rows:
            seen = see(url, text)
            if seen is not None:
                learner.add(seen)
        learner.write(target)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=10)
    parser.add_argument("--html-tb", type=float, default=400, help="web pages, uncompressed")
    parser.add_argument("--text-tb", type=float, default=20, help="their text, uncompressed")
    parser.add_argument("--price", type=float, default=0.04, help="of a core hour")
    options = parser.parse_args()
    pages = read_folder(DATA / "wcxb")[:: options.every]
    htmls = [(page.url, page.html()) for page in pages]
    texts = [(url, BeautifulSoup(html, "lxml").get_text("\n")) for url, html in htmls]
    html_size = sum(len(html) for _, html in htmls)
    text_size = sum(len(text.encode("utf-8", "replace")) for _, text in texts)
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder) / "profile.parquet"
        _learn(texts, profile)
        careful, balanced = Cleaner(preset="careful"), Cleaner(preset="balanced")
        known = Cleaner(preset="careful", site_profile=profile)
        rows: list[tuple[str, Callable[[], object], int, float]] = [
            ("text, careful", lambda: [careful.text(t) for _, t in texts], text_size, 0),
            (
                "text, careful, site profile",
                lambda: [known.text(t, u) for u, t in texts],
                text_size,
                0,
            ),
            ("text, balanced", lambda: [balanced.text(t) for _, t in texts], text_size, 0),
            ("HTML, balanced", lambda: [balanced.html(h) for _, h in htmls], html_size, 1),
            ("learn, text", lambda: _learn(texts, profile), text_size, 0),
        ]
        for name, run, size, html in rows:
            run()
            speed = size / fastest(run) / 1e6
            whole = options.html_tb if html else options.text_tb
            hours = whole * 1e6 / speed / 3600
            print(
                f"{name:28} {speed:6.1f} MB/s a core   {whole:.0f} TB: {hours:8,.0f} core hours, "
                f"{hours * options.price:8,.0f} at {options.price} an hour"
            )


if __name__ == "__main__":
    main()
