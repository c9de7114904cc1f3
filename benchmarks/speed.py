"""Milliseconds a page and megabytes a second, ours and the peers in turn on the same pages.

    python -m benchmarks.speed [WCXB-FOLDER] [--every 8] [--passes 5] [--out PLOT.svg]

One process, one core, CPU time. Every pass runs all tools over all pages, so that what
else the machine does falls on each alike; the median of the passes counts. Then growth: the
body of a page once, four and sixteen times over. Pages as bytes; text as ``get_text()`` dumps.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any, TypeAlias

import ftfy

import cleaner
from benchmarks.pages import DATA, dumps, golds
from benchmarks.text_peers import c4_lines
from benchmarks.tools import PEERS

Work: TypeAlias = Callable[[Any], object]
PARSE = "lxml.html.fromstring"
HTML_PEERS = ("trafilatura", "resiliparse", "turbohtml", "readability-lxml", "jusText")
GROWTH = (1, 4, 16)


def html_tools() -> dict[str, Work]:
    """The parse alone, ours, and those peers that are installed."""
    import lxml.html

    tools: dict[str, Work] = {PARSE: lxml.html.fromstring, "cleaner": cleaner.Cleaner().html}
    for name in HTML_PEERS:
        try:
            tools[name] = PEERS[name]()
        except ImportError:
            print(f"not installed, left out: {name}")
    return tools


def text_tools() -> dict[str, Work]:
    """Ours by preset, the Unicode repairs, and C4's line filter."""
    tools: dict[str, Work] = {
        "cleaner, careful": cleaner.Cleaner(preset="careful").text,
        "cleaner, balanced": cleaner.Cleaner(preset="balanced").text,
        "ftfy.fix_text": ftfy.fix_text,
    }
    for name, module in (("plsfix.fix_text", "plsfix"), ("C4's filter (datatrove)", "datatrove")):
        try:
            found: Any = importlib.import_module(module)
        except ImportError:
            print(f"not installed, left out: {name}")
            continue
        tools[name] = found.fix_text if module == "plsfix" else c4_lines
    return tools


def seconds(work: Work, pages: Sequence[Any]) -> float:
    """CPU time of one pass; a page that a tool fails on counts as far as it came."""
    start = time.process_time()
    for page in pages:
        try:
            work(page)
        except Exception:
            continue
    return time.process_time() - start


def compare(tools: Mapping[str, Work], pages: Sequence[Any], passes: int) -> dict[str, float]:
    """Seconds a pass of each tool, the median of the passes."""
    for work in tools.values():
        seconds(work, pages[:5])
    runs: dict[str, list[float]] = {name: [] for name in tools}
    for _ in range(passes):
        for name, work in tools.items():
            runs[name].append(seconds(work, pages))
    return {name: median(times) for name, times in runs.items()}


def table(title: str, times: Mapping[str, float], pages: Sequence[Any], base: str) -> None:
    size = sum(map(len, pages))
    print(f"\n{title}: {len(pages)} pages, {size / len(pages) / 1000:.0f} KB each")
    print(f"{'':28}{'ms a page':>10}{'MB/s':>9}{'× ' + base:>24}")
    for name, spent in times.items():
        print(
            f"{name:28}{spent / len(pages) * 1000:10.2f}{size / spent / 1e6:9.2f}"
            f"{spent / times[base]:24.2f}"
        )


def grown(page: bytes, times: int) -> bytes:
    """A page whose body stands there several times."""
    start, end = page.find(b"<body"), page.rfind(b"</body")
    start = page.find(b">", start) + 1
    return page[:start] + page[start:end] * times + page[end:]


def growth(
    tools: Mapping[str, Work], pages: Sequence[Any], bigger: Callable[[Any, int], Any]
) -> dict[str, list[float]]:
    """Milliseconds a page of each tool at each size; the best of three."""
    found: dict[str, list[float]] = {name: [] for name in tools}
    for times in GROWTH:
        large = [bigger(page, times) for page in pages]
        for name, work in tools.items():
            found[name].append(min(seconds(work, large) for _ in range(3)) / len(large) * 1000)
    return found


def print_growth(title: str, found: Mapping[str, Sequence[float]]) -> None:
    print(f"\n{title}: ms a page at {', '.join(f'{times}×' for times in GROWTH)}")
    for name, times in found.items():
        print(f"{name:28}" + "".join(f"{spent:10.2f}" for spent in times))


def plot(groups: Mapping[str, Mapping[str, float]], counts: Sequence[int], out: Path) -> None:
    """Bars of milliseconds a page."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9, 2.4 * len(groups)), layout="constrained")
    all_axes = figure.subplots(len(groups), 1, squeeze=False)
    for (title, times), count, (axes,) in zip(groups.items(), counts, all_axes, strict=True):
        names = sorted(times, key=times.__getitem__, reverse=True)
        values = [times[name] / count * 1000 for name in names]
        colours = ["tab:blue" if name.startswith("cleaner") else "tab:grey" for name in names]
        bars = axes.barh(names, values, color=colours)
        axes.bar_label(bars, fmt="%.2f", padding=3)
        axes.set_xlim(right=max(values) * 1.15)
        axes.set_title(f"{title}: ms a page", loc="left", fontsize=10)
        axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(out)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=DATA / "wcxb")
    parser.add_argument("--every", type=int, default=8)
    parser.add_argument("--passes", type=int, default=5)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    paths = sorted((options.folder / "html").glob("*.html.gz"))[:: options.every]
    pages = [gzip.decompress(path.read_bytes()) for path in paths]
    texts = list(dumps(options.folder, options.every))
    articles = [text for _, _, text in golds(options.folder)][:: options.every]
    print(f"cleaner {cleaner.__version__} ({cleaner.core()})")
    html, text = html_tools(), text_tools()
    groups: dict[str, dict[str, float]] = {}
    for title, tools, inputs, base in (
        ("HTML", html, pages, PARSE),
        ("get_text() dumps", text, texts, "ftfy.fix_text"),
        ("article texts", text, articles, "ftfy.fix_text"),
    ):
        groups[title] = compare(tools, inputs, options.passes)
        table(title, groups[title], inputs, base)
    print_growth(
        "HTML, the body repeated",
        growth({name: html[name] for name in (PARSE, "cleaner")}, pages[:10], grown),
    )
    ours = {name: work for name, work in text.items() if name.startswith("cleaner")}
    print_growth(
        "text, repeated",
        growth(ours, texts[:10], lambda page, times: "\n".join([page] * times)),
    )
    if options.out:
        plot(groups, [len(pages), len(texts), len(articles)], options.out)


if __name__ == "__main__":
    main()
