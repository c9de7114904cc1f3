"""What a script pays that cleans one page: the import, and the first page after it.

    python -m benchmarks.start [WCXB-FOLDER] [--every 100] [--runs 3]

Ours and the peers in turn, each page in a process of its own, which has read the tool's byte code
before (the first run counts for nothing). Milliseconds, medians: of importing, of the first page,
and of the same page again, which is what each page takes from then on. ``lxml.html.fromstring``
stands for the machine: it takes about two milliseconds of such pages where nothing else runs.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from benchmarks.pages import DATA, dumps

TOOLS = {
    "lxml.html.fromstring": ("import lxml.html", "lxml.html.fromstring(page)"),
    "cleaner.clean_html": ("import cleaner", "cleaner.clean_html(page)"),
    "cleaner.clean_text": ("import cleaner", "cleaner.clean_text(text)"),
    "trafilatura": ("import trafilatura", "trafilatura.extract(page.decode('utf-8', 'replace'))"),
    "resiliparse": (
        "from resiliparse.extract.html2text import extract_plain_text",
        "extract_plain_text(page.decode('utf-8', 'replace'), main_content=True)",
    ),
    "readability-lxml": (
        "from readability import Document",
        "Document(page.decode('utf-8', 'replace')).summary()",
    ),
    "ftfy": ("import ftfy", "ftfy.fix_text(text)"),
}
"""How each is imported, and called with a page's bytes or its text."""

SCRIPT = """
import gzip, sys, time
with gzip.open(sys.argv[1]) as file:
    page = file.read()
with open(sys.argv[2], encoding="utf-8") as file:
    text = file.read()
begin = time.perf_counter()
{take}
imported = time.perf_counter()
{call}
first = time.perf_counter()
{call}
print(imported - begin, first - imported, time.perf_counter() - first)
"""


def seconds(tool: str, page: Path, text: Path, cache: str) -> tuple[float, ...]:
    """The three times of one process; raises where the tool is not installed."""
    take, call = TOOLS[tool]
    told = {**os.environ, "PYTHONPYCACHEPREFIX": cache}
    told.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", SCRIPT.format(take=take, call=call), str(page), str(text)]
    done = subprocess.run(command, env=told, check=True, capture_output=True, text=True)
    return tuple(map(float, done.stdout.split()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=DATA / "wcxb")
    parser.add_argument("--every", type=int, default=100)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    pages = sorted((options.folder / "html").glob("*.html.gz"))[:: options.every]
    taken: dict[str, list[tuple[float, ...]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        texts = [Path(folder) / f"{page.stem}.txt" for page in pages]
        for text, dump in zip(texts, dumps(options.folder, options.every), strict=True):
            text.write_text(dump, encoding="utf-8", errors="replace")
        for tool in TOOLS:
            try:
                seconds(tool, pages[0], texts[0], folder)
            except subprocess.CalledProcessError:
                print(f"not installed, left out: {tool}")
            else:
                taken[tool] = []
        for page, text in list(zip(pages, texts, strict=True)) * options.runs:
            for tool, times in taken.items():
                times.append(seconds(tool, page, text, folder))
    print(f"{len(pages)} pages, {options.runs} runs, milliseconds")
    print(f"{'':24}{'import':>10}{'first page':>12}{'next page':>12}")
    for tool, times in taken.items():
        row = [1000 * median(column) for column in zip(*times, strict=True)]
        print(f"{tool:24}{row[0]:>10.0f}{row[1]:>12.1f}{row[2]:>12.1f}")


if __name__ == "__main__":
    main()
