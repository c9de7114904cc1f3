"""What the shipped corpus scores, and the floors under which no score may fall.

    python -m benchmarks.floors [--write] [--floors FILE]

Word-level precision, recall and F1 (as in ``benchmarks.gold``; means over pages) of
``clean_html`` over the corpus's web pages, by page type and overall, and of ``clean_text``,
careful and balanced, over its plain texts. Ends with 1 where a score lies more than
``SLACK`` below what ``floors.json`` has pinned; ``--write`` pins what is measured now.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

import cleaner
from benchmarks.gold import KIND_ORDER, Score, mean_score, score

ROOT = Path(__file__).parent.parent
CORPUS = ROOT / "corpus"
FLOORS = Path(__file__).with_suffix(".json")
SLACK = 0.002
"""Less than a line of one page; more is a change that somebody has to look at."""
OVERALL = "html: all"

KINDS = {
    "docs": "documentation",
    "service": "service",
    "forum": "forum",
    "frage": "forum",
    "listing": "listing",
    "product": "product",
    "collection": "collection",
}
"""How a page's folder begins, after ``html-`` -> its page type; else it is an article."""

Floors: TypeAlias = dict[str, dict[str, float]]
Html: TypeAlias = Callable[[bytes], str]
Text: TypeAlias = Callable[[str], str]


def measure(html: Html, texts: Mapping[str, Text]) -> Floors:
    """The scores of a tool on pages and of some on plain texts, by what was scored."""
    groups: dict[str, list[Score]] = defaultdict(list)
    for path in sorted(CORPUS.glob("*/*/page.html")):
        found = score(html(path.read_bytes()), _expected(path))
        groups[OVERALL].append(found)
        kind = KINDS.get(path.parent.name.removeprefix("html-").split("-")[0], KIND_ORDER[0])
        groups[f"html: {kind}"].append(found)
    for path in sorted(CORPUS.glob("*/*/page.txt")):
        page, wanted = path.read_text(encoding="utf-8"), _expected(path)
        for name, clean in texts.items():
            groups[f"text: {name}"].append(score(clean(page), wanted))
    return {name: _rounded(mean_score(scores)) for name, scores in sorted(groups.items())}


def measure_ours() -> Floors:
    """What the program scores."""
    balanced = cleaner.Cleaner(preset="balanced")
    careful = cleaner.Cleaner(preset="careful")
    return measure(
        lambda page: balanced.html(page).text,
        {
            "careful": lambda page: careful.text(page).text,
            "balanced": lambda page: balanced.text(page).text,
        },
    )


def _expected(page: Path) -> str:
    return page.with_name("expected.txt").read_text(encoding="utf-8")


def _rounded(scored: Score) -> dict[str, float]:
    return {
        "f1": round(scored.f1, 4),
        "precision": round(scored.precision, 4),
        "recall": round(scored.recall, 4),
    }


def fallen(scores: Floors, floors: Floors) -> list[str]:
    """One line a score that lies under its floor, or that is no longer measured."""
    lines = []
    for name, pinned in floors.items():
        for kind, floor in pinned.items():
            value = scores.get(name, {}).get(kind)
            if value is None:
                lines.append(f"{name}, {kind}: pinned at {floor:.4f}, not measured any more")
            elif value < floor - SLACK:
                lines.append(f"{name}, {kind}: {value:.4f}, was {floor:.4f}")
    return lines


def table(scores: Floors, floors: Floors) -> str:
    """The scores as Markdown, each F1 beside its floor."""
    lines = ["| what | F1 | floor | P | R |", "|---|---:|---:|---:|---:|"]
    for name, values in scores.items():
        floor = floors.get(name, {}).get("f1")
        shown = "new" if floor is None else f"{floor:.4f}"
        lines.append(
            f"| {name} | {values['f1']:.4f} | {shown} "
            f"| {values['precision']:.4f} | {values['recall']:.4f} |"
        )
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None, scores: Floors | None = None) -> int:
    """Command line. ``scores``: what was measured already."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true", help="pin what is measured now")
    parser.add_argument("--floors", type=Path, default=FLOORS)
    options = parser.parse_args(arguments)
    known: Floors = {}
    if options.floors.exists():
        known = json.loads(options.floors.read_text(encoding="utf-8"))
    measured = measure_ours() if scores is None else scores
    print(table(measured, known))
    if options.write:
        options.floors.write_text(json.dumps(measured, indent=2) + "\n", encoding="utf-8")
        return 0
    if not known:
        print(f"no floors in {options.floors}: pin them with --write", file=sys.stderr)
        return 1
    below = fallen(measured, known)
    for line in below:
        print(f"under its floor: {line}", file=sys.stderr)
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
