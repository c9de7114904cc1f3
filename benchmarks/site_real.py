"""A site profile on real pages: ``python -m benchmarks.site_real [--list]``.

Of the development pages those whose host has three or more: the profile is learned from all
pages, and word-F1 (WCXB) or segments (trafilatura-eval) are compared with and without it.
"""

from __future__ import annotations

import argparse
import gzip
import json
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from bs4 import BeautifulSoup

from benchmarks.gold import mean_score, read_folder, score
from benchmarks.pages import DATA
from cleaner import Cleaner, Config, Result
from cleaner.config import Preset
from cleaner.rules import LEARNED_SITE
from cleaner.site.learn import Learner
from cleaner.site.page import host_of, see

LEAST = 3


class RealPage(NamedTuple):
    url: str
    html: bytes
    gold: str
    having: Sequence[str] = ()
    lacking: Sequence[str] = ()

    @property
    def text(self) -> str:
        return BeautifulSoup(self.html, "lxml").get_text("\n")


def of_repeating_hosts(pages: Sequence[RealPage]) -> list[RealPage]:
    hosts = Counter(host_of(page.url) for page in pages)
    return [page for page in pages if host_of(page.url) and hosts[host_of(page.url)] >= LEAST]


def wcxb() -> list[RealPage]:
    return [RealPage(page.url, page.html(), page.text) for page in read_folder(DATA / "wcxb")]


def segmented() -> list[RealPage]:
    folder = DATA / "trafilatura-eval"
    pages = json.loads((folder / "evaldata.json").read_text(encoding="utf-8"))
    return [
        RealPage(url, gzip.decompress(path.read_bytes()), "", page["with"], page["without"])
        for url, page in pages.items()
        if (path := folder / "html" / page["file"]).exists()
    ]


def squeeze(text: str) -> str:
    return " ".join(text.split())


def compare(pages: Sequence[RealPage], *, html: bool, folder: Path, listed: bool) -> None:
    """Print what the pages give with and without a profile of them."""
    profile = folder / f"{len(pages)}-{html}.parquet"
    with Learner() as learner:
        for page in pages:
            seen = see(page.url, None, page.html) if html else see(page.url, page.text)
            if seen is not None:
                learner.add(seen)
        learner.write(profile)
    presets: tuple[Preset, ...] = ("careful", "balanced", "aggressive")
    for preset in presets:
        cells = []
        for path in (None, str(profile)):
            worker = Cleaner(Config(preset=preset, site_profile=path))
            results = [
                worker.html(page.html, url=page.url) if html else worker.text(page.text, page.url)
                for page in pages
            ]
            cells.append(_measured(pages, results, listed))
        print(f"{'HTML' if html else 'text'} {preset:<11} without {cells[0]}   with {cells[1]}")


def _measured(pages: Sequence[RealPage], results: Sequence[Result], listed: bool) -> str:
    lines = 0
    for page, result in zip(pages, results, strict=True):
        for removal in result.removed:
            if removal.rule == LEARNED_SITE:
                lines += 1
                inside = squeeze(removal.text) in squeeze(page.gold)
                if listed and inside:
                    print(f"  in gold: {page.url} {removal.text[:90]!r} {removal.reason}")
    if any(page.gold for page in pages):
        scores = [
            score(result.text, page.gold) for page, result in zip(pages, results, strict=True)
        ]
        return f"F1 {mean_score(scores).f1:.4f} ({lines} lines by it)"
    kept = gone = 0
    for page, result in zip(pages, results, strict=True):
        text = squeeze(result.text)
        kept += sum(squeeze(segment) in text for segment in page.having)
        gone += sum(squeeze(segment) not in text for segment in page.lacking)
    return f"segments kept {kept}, junk gone {gone} ({lines} lines by it)"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--list", action="store_true", help="show what went of the gold texts")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name, pages in (("wcxb", wcxb()), ("trafilatura-eval", segmented())):
            few = of_repeating_hosts(pages)
            print(f"{name}: {len(few)} pages")
            for html in (True, False):
                compare(few, html=html, folder=Path(folder), listed=options.list)


if __name__ == "__main__":
    main()
