"""Where a row's sum can be told before all trees are added up, and what telling it costs.

    python -m benchmarks.stops ../shared/data/wcxb --folds DIR

DIR holds the weights that ``benchmarks.train --cross-validate --folds DIR`` left: each page is
scored by weights that have not seen its site. For each side of each of the labeller's ``STOPS``:
how many rows it takes, and the line of least squares from their sums there to their whole sums,
which ``below`` and ``above`` are; then word-F1 by the labeller's cut, with the stops and without.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from benchmarks.gold import fold_of, mean_score
from benchmarks.parsed import ParsedPage, parsed_folder
from benchmarks.tools import fold_forests
from benchmarks.train import page_score
from cleaner.learned.features import features
from cleaner.learned.forest import Forest
from cleaner.learned.labeller import STOPS
from cleaner.learned.trees import Trees

Rows = Sequence[Sequence[float]]


def sums_after(
    forest: Forest, rows: Rows, trees: int
) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Each row's sum of the first trees."""
    columns = (forest.feature, forest.threshold, forest.left, forest.right, forest.leaf)
    return np.array(Trees(forest.roots[:trees], *columns).sums(rows))


def report(pages: Sequence[ParsedPage], forests: Sequence[Forest]) -> str:
    """What the module's text says, as lines."""
    rows = [list(features(page.tree, page.title)) for page in pages]
    own = [forests[fold_of(page.gold)] for page in pages]
    lines = []
    for name, stops in (("all trees", ()), ("with stops", STOPS)):
        scores = [
            page_score(page, forest.probabilities(table, stops))
            for page, forest, table in zip(pages, own, rows, strict=True)
        ]
        lines.append(f"{name}: word-F1 {mean_score(scores).f1:.4f}")
    whole = np.concatenate(
        [sums_after(f, table, len(f.roots)) for f, table in zip(own, rows, strict=True) if table]
    )
    going = np.ones(len(whole), dtype=bool)
    for stop in STOPS:
        sums = np.concatenate(
            [sums_after(f, table, stop.trees) for f, table in zip(own, rows, strict=True) if table]
        )
        for side, chosen in (("below", sums < stop.low), ("above", sums > stop.high)):
            chosen &= going
            if not chosen.any():
                continue
            second, first = np.polyfit(sums[chosen], whole[chosen], 1)
            lines.append(
                f"{stop.trees} trees, {side}: {chosen.mean():.1%} of rows, "
                f"{first:.2f} + {second:.2f} * sum"
            )
            going &= ~chosen
    return "\n".join(lines)


def main(arguments: Iterable[str] | None = None) -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--folds", type=Path, required=True)
    parser.add_argument("--cache", type=Path, default=Path(".cache"), help="for parsed pages")
    options = parser.parse_args(None if arguments is None else list(arguments))
    print(report(parsed_folder(options.folder, options.cache), fold_forests(options.folds)))


if __name__ == "__main__":
    main()
