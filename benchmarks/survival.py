"""How much of gold article text survives ``careful``: what goes there is loss.

    python -m benchmarks.survival [WCXB-FOLDER] [--list]

Prints the share of words that survive over all pages, the pages that lose more than
2 %, and the words lost by rule. ``--list``: every removed line, to be judged.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

import cleaner
from benchmarks.pages import DATA, golds

WORD = re.compile(r"\w+")
MOST_LOST = 0.02


def main(folder: Path, listed: bool) -> None:
    worker = cleaner.Cleaner(preset="careful")
    words = lost = 0
    by_rule: Counter[str] = Counter()
    heavy: list[tuple[float, str, str]] = []
    for name, kind, text in golds(folder):
        total = len(WORD.findall(text))
        gone = 0
        for removal in worker.text(text).removed:
            size = len(WORD.findall(removal.text))
            by_rule[removal.rule] += size
            gone += size
            if listed:
                print(f"{name} {kind:<13} {removal.rule:<36} {removal.text[:90]}")
        words += total
        lost += gone
        if total and gone / total > MOST_LOST:
            heavy.append((gone / total, name, kind))
    print(f"words {words}, lost {lost}, survive {1 - lost / words:.5f}")
    print(f"pages that lose more than {MOST_LOST:.0%}: {len(heavy)}")
    for share, name, kind in sorted(heavy, reverse=True):
        print(f"  {name} {kind:<13} {share:.3f}")
    for rule, size in by_rule.most_common():
        print(f"  {size:5d} {rule}")


if __name__ == "__main__":
    places = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    main(Path(places[0]) if places else DATA / "wcxb", "--list" in sys.argv)
