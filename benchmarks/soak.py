"""Memory over many pages, in one process: it must not grow.

    python -m benchmarks.soak [PAGES]

Every page differs: paragraphs of the corpus in a new order, class names and links that never
come again, so that whatever were kept of a page would add up.
"""

from __future__ import annotations

import random
import resource
import sys
from pathlib import Path

import cleaner

CORPUS = Path(__file__).parent.parent / "corpus"


def page(chance: random.Random, lines: list[str], number: int) -> str:
    parts = [
        f'<div class="box-{number}-{index}"><a href="/{number}/{index}">{chance.choice(lines)}</a>'
        f"<p>{chance.choice(lines)}</p></div>"
        for index in range(12)
    ]
    return f"<title>{chance.choice(lines)}</title><body>{''.join(parts)}"


def megabytes() -> float:
    """Resident memory now, where the system tells; else the most there was."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text().split()[1]) * resource.getpagesize() / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    texts = [path.read_text("utf-8") for path in sorted(CORPUS.glob("en/*/page.txt"))]
    lines = [line for text in texts for line in text.splitlines() if line.strip()]
    chance = random.Random(1)
    worker = cleaner.Cleaner()
    print(f"cleaner {cleaner.__version__} ({cleaner.core()})")
    for number in range(count + 1):
        if number % max(1, count // 10) == 0:
            print(f"{number:8} pages {megabytes():8.1f} MB", flush=True)
        if number % 2:
            worker.html(page(chance, lines, number))
        else:
            worker.text("\n\n".join(chance.choices(lines, k=20)))


if __name__ == "__main__":
    main()
