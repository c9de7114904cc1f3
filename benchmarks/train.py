"""Train the HTML labeller's weights from a folder in WCXB's layout.

    python -m benchmarks.train ../shared/data/wcxb cleaner/learned/html.forest.gz

One command, fixed seeds: the same folder and the same LightGBM give the same file.
``--cross-validate`` also reports figures on folds by registered domain and, with
``--folds DIR``, leaves each fold's weights there for ``benchmarks.quality``.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np

from benchmarks.augment import Example
from benchmarks.copies import copies
from benchmarks.gold import FOLDS, KIND_ORDER, SEED, Score, fold_of, mean_score, score_tokens
from benchmarks.parsed import ParsedPage, parsed_folder
from cleaner.learned.feature_names import FEATURES
from cleaner.learned.features import features
from cleaner.learned.forest import Forest, write_forest
from cleaner.learned.labeller import page_cut

PARAMETERS: dict[str, Any] = {
    "objective": "cross_entropy",
    "learning_rate": 0.04,
    "num_leaves": 63,
    "min_data_in_leaf": 120,
    "feature_fraction": 0.2,
    "bagging_fraction": 0.4,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "max_bin": 63,
    "verbose": -1,
    "num_threads": 1,
    "deterministic": True,
    "force_row_wise": True,
}
TREES = 360

UNIT_WORDS = 400
PAGE_WEIGHT = 4000.0
"""A unit's weight is its words, capped, relative to its page's gold; a page's is capped."""

LICENCE = "Trained on WCXB 1.0, Web Content Extraction Benchmark (Murrough Foley, 2026), CC BY 4.0"


def weights_of(words: Sequence[int], gold: int) -> np.ndarray[Any, Any]:
    """Training weight of each unit of a page: what it is worth in word-F1."""
    weights = (np.minimum(np.array(words, dtype=float), UNIT_WORDS) + 1.0) / (gold + 100.0) * 500.0
    total = float(weights.sum())
    if total > PAGE_WEIGHT:
        weights = weights * (PAGE_WEIGHT / total)
    return np.asarray(weights)


class Rows:
    """Feature rows of many pages, with the page that each comes from."""

    def __init__(self) -> None:
        self.features: list[np.ndarray[Any, Any]] = []
        self.targets: list[float] = []
        self.weights: list[np.ndarray[Any, Any]] = []
        self.pages: list[int] = []

    def add(self, index: int, item: Example, gold: int, weight: float) -> None:
        """Add a page or an altered copy of it."""
        tree, title, targets, words = item
        rows = list(features(tree, title))
        if rows:
            self.features.append(np.array(rows, dtype=np.float32))
            self.targets.extend(targets)
            self.weights.append(weights_of(words, gold) * weight)
            self.pages.extend([index] * len(rows))

    def arrays(self) -> tuple[np.ndarray[Any, Any], ...]:
        """Features, targets, weights and page numbers."""
        return (
            np.concatenate(self.features),
            np.clip(np.array(self.targets), 0.0, 1.0),
            np.concatenate(self.weights),
            np.array(self.pages),
        )


def rows_of(pages: Sequence[ParsedPage]) -> tuple[np.ndarray[Any, Any], ...]:
    """The pages and their altered copies."""
    rows = Rows()
    for index, item, weight in copies(pages):
        rows.add(index, item, len(pages[index].gold_words), weight)
    return rows.arrays()


def fit(rows: tuple[np.ndarray[Any, Any], ...], seed: int = SEED) -> Any:
    """LightGBM's booster for these rows."""
    table, targets, weights, _ = rows
    data = lightgbm.Dataset(table, label=targets, weight=weights)
    return lightgbm.train({**PARAMETERS, "seed": seed}, data, num_boost_round=TREES)


def forest_of(
    booster: Any, provenance: dict[str, Any], names: tuple[str, ...] = FEATURES
) -> Forest:
    """The booster's trees as flat arrays, in the order LightGBM adds them up."""
    roots: list[int] = []
    feature: list[int] = []
    threshold: list[float] = []
    left: list[int] = []
    right: list[int] = []
    leaf: list[float] = []
    for tree in booster.dump_model()["tree_info"]:
        top = tree["tree_structure"]
        if "leaf_value" in top and "split_feature" not in top:
            leaf.append(float(top["leaf_value"]))
            roots.append(~(len(leaf) - 1))
            continue
        roots.append(len(feature))
        stack: list[tuple[dict[str, Any], int, bool]] = [(top, -1, False)]
        while stack:
            node, parent, on_right = stack.pop()
            if "split_feature" in node:
                place = len(feature)
                feature.append(node["split_feature"])
                threshold.append(float(node["threshold"]))
                left.append(0)
                right.append(0)
                stack.append((node["right_child"], place, True))
                stack.append((node["left_child"], place, False))
            else:
                leaf.append(float(node["leaf_value"]))
                place = ~(len(leaf) - 1)
            if parent >= 0:
                (right if on_right else left)[parent] = place
    return Forest(
        features=names,
        roots=tuple(roots),
        feature=tuple(feature),
        threshold=tuple(threshold),
        left=tuple(left),
        right=tuple(right),
        leaf=tuple(leaf),
        provenance=provenance,
    )


def digest_of(folder: Path) -> str:
    """SHA-256 over names and bytes of a folder's pages and golds."""
    digest = hashlib.sha256()
    for path in sorted((*folder.glob("html/*.gz"), *folder.glob("ground-truth/*.json"))):
        digest.update(path.name.encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def page_score(page: ParsedPage, likely: Sequence[float]) -> Score:
    """Word-F1 of a page cut by the labeller's own rule."""
    cut = page_cut(page.tree, likely, [len(words) for words in page.words]) if likely else 1.0
    kept: list[str] = []
    for words, probability in zip(page.words, likely, strict=True):
        if probability >= cut:
            kept.extend(words)
    return score_tokens(kept, page.gold_words)


def report(pages: Sequence[ParsedPage], scores: Sequence[Score]) -> str:
    """A Markdown table per page type (or language) and overall."""
    groups: dict[str, list[Score]] = defaultdict(list)
    for page, score in zip(pages, scores, strict=True):
        groups[page.gold.kind if not page.gold.language else page.gold.language].append(score)
    order = [kind for kind in KIND_ORDER if kind in groups]
    order += sorted(set(groups) - set(order))
    lines = ["| pages | n | F1 | P | R |", "|---|---:|---:|---:|---:|"]
    for name, group in [("all", list(scores)), *((name, groups[name]) for name in order)]:
        mean = mean_score(group)
        lines.append(
            f"| {name} | {len(group)} | {mean.f1:.4f} | {mean.precision:.4f} | {mean.recall:.4f} |"
        )
    return "\n".join(lines)


def cross_validate(
    pages: Sequence[ParsedPage],
    rows: tuple[np.ndarray[Any, Any], ...],
    provenance: dict[str, Any],
    folder: Path | None,
) -> list[Score]:
    """Scores of each page under weights trained without its registered domain."""
    numbers = np.array([fold_of(page.gold) for page in pages])
    row_folds = numbers[rows[3]]
    scores: list[Score | None] = [None] * len(pages)
    for number in range(FOLDS):
        chosen = row_folds != number
        booster = fit(tuple(column[chosen] for column in rows))
        forest = forest_of(booster, {**provenance, "fold": number})
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            write_forest(forest, folder / f"fold-{number}.forest.gz")
        for index in np.flatnonzero(numbers == number).tolist():
            page = pages[index]
            scores[index] = page_score(page, likely_of(page, booster))
        print(f"fold {number} done", file=sys.stderr)
    return [score for score in scores if score is not None]


def likely_of(page: ParsedPage, booster: Any) -> list[float]:
    """Probabilities of a page's units by LightGBM itself."""
    rows = list(features(page.tree, page.title))
    return [float(p) for p in booster.predict(np.array(rows))] if rows else []


def main(arguments: Iterable[str] | None = None) -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="pages and golds in WCXB's layout")
    parser.add_argument("weights", type=Path, help="the file to write")
    parser.add_argument("--cache", type=Path, default=Path(".cache"), help="for parsed pages")
    parser.add_argument("--cross-validate", action="store_true")
    parser.add_argument("--folds", type=Path, help="where to leave each fold's weights")
    parser.add_argument(
        "--check", type=Path, action="append", default=[], help="a folder never trained on"
    )
    options = parser.parse_args(None if arguments is None else list(arguments))
    pages = parsed_folder(options.folder, options.cache)
    provenance = {
        "data": options.folder.name,
        "digest": digest_of(options.folder),
        "pages": len(pages),
        "licence": LICENCE,
        "seed": SEED,
        "lightgbm": lightgbm.__version__,
        "parameters": {**PARAMETERS, "trees": TREES},
    }
    rows = rows_of(pages)
    print(f"{len(pages)} pages, {len(rows[1])} rows", file=sys.stderr)
    if options.cross_validate:
        scores = cross_validate(pages, rows, provenance, options.folds)
        print(f"\nCross-validated by registered domain, {FOLDS} folds:\n")
        print(report(pages, scores))
    booster = fit(rows)
    write_forest(forest_of(booster, provenance), options.weights)
    for folder in options.check:
        others = parsed_folder(folder, options.cache)
        print(f"\n{folder.name}, not trained on:\n")
        print(report(others, [page_score(page, likely_of(page, booster)) for page in others]))


if __name__ == "__main__":
    main()
