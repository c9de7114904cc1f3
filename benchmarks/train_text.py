"""Train the text labeller and say how good it is on sites it has not seen.

    python -m benchmarks.train_text FOLDER --out cleaner/learned/text.weights
    python -m benchmarks.train_text FOLDER --cross-validate

FOLDER is in WCXB's layout. Deterministic: the same pages, code and LightGBM give the
same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import lightgbm as lgb
import numpy as np

from benchmarks.gold import FOLDS, fold_of, tokens
from benchmarks.text_pages import Floats, TextPage, line_scores, text_pages
from cleaner.config import Preset
from cleaner.learned.cut import cut
from cleaner.learned.forest import Forest, sigmoid, write_forest
from cleaner.learned.line_features import FEATURES
from cleaner.learned.nested import nest, used_features
from cleaner.learned.text_model import stops_of

TREES = 100
SETTINGS: dict[str, Any] = {
    "objective": "cross_entropy",
    "num_leaves": 31,
    "max_depth": 9,
    "learning_rate": 0.1,
    "min_data_in_leaf": 60,
    "lambda_l2": 5.0,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "max_bin": 63,
    "num_threads": 1,
    "deterministic": True,
    "force_col_wise": True,
    "seed": 1,
    "verbose": -1,
}

MOST_WORDS = 100
"""A block weighs as its words, a long one as this many; a page as one page, since each
page's F1 counts the same."""
LEAST_PAGE = 20
DISGUISED_WEIGHT = 0.6
"""Copies in disguise, against the pages as they are."""
EXTRACT_WEIGHT = 0.0
"""Extracts teach that prose without menus is all content, which costs more on page dumps
(DAnIEL .02) than it gains on extracts (nothing): they only set the cuts."""

STOP_TREES = 30
STOP_LOW, STOP_HIGH = 0.003, 0.985
"""After so many trees a probability outside these is final: it is beyond every cut."""

ATTRIBUTION = "WCXB 1.0, Foley 2026, CC-BY-4.0"


def page_weights(words: Floats, *, extract: bool, disguised: bool) -> Floats:
    """How much each block of a page counts in training."""
    weights = np.minimum(words, MOST_WORDS) + 0.3
    weights *= 100 / max(float(weights.sum()), LEAST_PAGE)
    if extract:
        weights *= EXTRACT_WEIGHT
    if disguised:
        weights *= DISGUISED_WEIGHT
    return np.asarray(weights, dtype=np.float32)


def fit(rows: Floats, targets: Floats, weights: Floats) -> Forest:
    """A forest of those blocks."""
    data = lgb.Dataset(rows, targets, weight=weights, params=SETTINGS)
    return forest_of(lgb.train(SETTINGS, data, TREES))


def forest_of(booster: lgb.Booster) -> Forest:
    """LightGBM's trees as flat arrays, in the order in which it adds them up."""
    roots: list[int] = []
    feature: list[int] = []
    threshold: list[float] = []
    left: list[int] = []
    right: list[int] = []
    leaf: list[float] = []

    def place(node: dict[str, Any]) -> int:
        if "split_feature" not in node:
            leaf.append(float(node["leaf_value"]))
            return ~(len(leaf) - 1)
        number = len(feature)
        feature.append(int(node["split_feature"]))
        threshold.append(float(node["threshold"]))
        left.append(0)
        right.append(0)
        left[number] = place(node["left_child"])
        right[number] = place(node["right_child"])
        return number

    for tree in booster.dump_model()["tree_info"]:
        roots.append(place(tree["tree_structure"]))
    return Forest(
        FEATURES,
        tuple(roots),
        tuple(feature),
        tuple(threshold),
        tuple(left),
        tuple(right),
        tuple(leaf),
        settings={
            "stop_trees": float(STOP_TREES),
            "stop_low": STOP_LOW,
            "stop_high": STOP_HIGH,
        },
    )


def fit_pages(pages: Sequence[TextPage]) -> Forest:
    """A forest of those pages."""
    return fit(
        np.concatenate([page.rows for page in pages]),
        np.concatenate([page.targets for page in pages]),
        np.concatenate(
            [
                page_weights(page.words, extract=page.kind == "extract", disguised=page.disguised)
                for page in pages
            ]
        ),
    )


def predict(forest: Forest, pages: Sequence[TextPage]) -> list[list[float]]:
    """What the shipped code would say of each page."""
    score, used = nest(forest, stops_of(forest)), used_features(forest)
    return [
        [
            sigmoid(total)
            for total in score(zip(*(page.facts.columns[at] for at in used), strict=True))
        ]
        for page in pages
    ]


def digest(folder: Path) -> str:
    """SHA-256 over the gold and the pages, in order of their names."""
    total = hashlib.sha256()
    for path in sorted(folder.glob("*/*")):
        total.update(path.name.encode() + hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def report(pages: Sequence[TextPage], likely: Sequence[Sequence[float]]) -> Iterable[str]:
    """One line a kind and preset: P, R, F1, content that survives, boilerplate that goes."""
    presets: tuple[Preset, ...] = ("careful", "balanced", "aggressive")
    for kind in dict.fromkeys(page.kind for page in pages):
        for preset in presets:
            scores = []
            content = kept_content = junk = kept_junk = 0.0
            for page, probabilities in zip(pages, likely, strict=True):
                if page.kind != kind:
                    continue
                gone = set(cut(page.facts, probabilities, preset).gone)
                kept = [index not in gone for index in range(len(probabilities))]
                scores.append(line_scores(kept, page, Counter(tokens(page.gold.text))))
                mask = np.array(kept, dtype=np.float32)
                good, bad = page.words * page.targets, page.words * (1 - page.targets)
                content += float(good.sum())
                kept_content += float((good * mask).sum())
                junk += float(bad.sum())
                kept_junk += float((bad * mask).sum())
            means = " ".join(f"{value:.4f}" for value in np.mean(scores, axis=0))
            yield (
                f"{kind:9} {preset:10} P R F1 {means}  content kept "
                f"{kept_content / content:.4%}  boilerplate gone {1 - kept_junk / junk:.2%}"
            )


def cross_validate(pages: Sequence[TextPage]) -> list[list[float]]:
    """Each page's probabilities by a forest that has seen no page of its domain."""
    likely: list[list[float]] = [[] for _ in pages]
    for fold in range(FOLDS):
        forest = fit_pages([page for page in pages if fold_of(page.gold) != fold])
        test = [index for index, page in enumerate(pages) if fold_of(page.gold) == fold]
        found = predict(forest, [pages[index] for index in test])
        for index, probabilities in zip(test, found, strict=True):
            likely[index] = probabilities
    return likely


def main() -> None:
    """Train, or cross-validate."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--cross-validate", action="store_true")
    options = parser.parse_args()
    pages = list(text_pages(options.folder, disguises=True))
    if options.cross_validate:
        likely = cross_validate(pages)
        plain = [index for index, page in enumerate(pages) if not page.disguised]
        for line in report([pages[at] for at in plain], [likely[at] for at in plain]):
            print(line)
    if options.out:
        write(fit_pages(pages), options.folder, options.out, len(pages))


def write(forest: Forest, folder: Path, out: Path, dumps: int) -> None:
    """The weights with where they come from."""
    provenance = {
        "data": ATTRIBUTION,
        "digest": digest(folder),
        "dumps": dumps,
        "trainer": f"lightgbm {lgb.__version__}",
        "settings": {name: value for name, value in SETTINGS.items() if name != "verbose"},
    }
    fields = {name: getattr(forest, name) for name in forest.__slots__}
    write_forest(Forest(**{**fields, "provenance": provenance}), out)


if __name__ == "__main__":
    main()
