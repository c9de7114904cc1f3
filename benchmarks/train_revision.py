"""Train the forest that revises what the text labeller thought of a page's lines.

    python -m benchmarks.train_revision WCXB --taught EVAL --folds DIR
        --out cleaner/learned/revision.weights [--cross-validate]

DIR holds the fold weights that ``benchmarks.train_text --cross-validate --folds DIR`` left:
what a page's lines are thought of is told by weights that have not seen its site, as it will be
of the pages to come. ``--cross-validate`` leaves fold weights of this forest beside them.
Deterministic, as the other one is.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import lightgbm as lgb
import numpy as np

from benchmarks.gold import FOLDS, read_folder
from benchmarks.text_pages import Floats, TextPage, rows_of, taught_pages, text_pages
from benchmarks.train import forest_of
from benchmarks.train_text import DUMPS, SETTINGS, Sample, samples, write
from cleaner.learned.forest import Forest, read_forest, write_forest
from cleaner.learned.line_features import FEATURES
from cleaner.learned.revision import REVISED, columns_of
from cleaner.learned.text_model import TextModel

TREES = 80
REVISION: dict[str, Any] = {
    **SETTINGS,
    "num_leaves": 31,
    "learning_rate": 0.08,
    "feature_fraction": 0.3,
    "lambda_l2": 10.0,
    # It begins with the odds of the first look.
    "boost_from_average": False,
}


def first_of(folder: Path, fold: int) -> Forest:
    """The first forest that has not seen a fold."""
    return read_forest((folder / f"fold-{fold}.weights").read_bytes(), FEATURES)


def _revision_file(folder: Path, fold: int) -> Path:
    return folder / f"fold-{fold}.revision.weights"


def model_of(folder: Path, fold: int) -> TextModel:
    """Both forests that have not seen a fold."""
    second = read_forest(_revision_file(folder, fold).read_bytes(), REVISED)
    return TextModel(first_of(folder, fold), lambda: second)


def second_look(models: Sequence[TextModel], page: TextPage) -> Floats:
    """What the forest sees of a page whose lines were judged by weights that have not seen it."""
    known = page.facts()
    return rows_of(columns_of(known, models[page.fold].first_look(known)))


def fit(parts: Sequence[Sample]) -> Forest:
    """A forest of those samples, which adds to the odds of the first look."""
    rows = np.concatenate([part.rows for part in parts])
    data = lgb.Dataset(
        rows,
        np.concatenate([part.targets for part in parts]),
        weight=np.concatenate([part.weights for part in parts]),
        init_score=rows[:, REVISED.index("odds")].astype(np.float64),
        params=REVISION,
    )
    return forest_of(lgb.train(REVISION, data, TREES), {}, REVISED)


def main() -> None:
    """Train, or cross-validate."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--taught", type=Path, required=True)
    parser.add_argument("--folds", type=Path, required=True, help="the first forest's fold weights")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--cross-validate", action="store_true")
    options = parser.parse_args()
    models = [TextModel(first_of(options.folds, fold)) for fold in range(FOLDS)]
    pages = list(text_pages(read_folder(options.folder), DUMPS))
    taught = list(text_pages(taught_pages(options.taught), DUMPS))
    parts = list(samples(pages, taught, lambda page: second_look(models, page)))
    if options.cross_validate:
        for fold in range(FOLDS):
            forest = fit([part for part in parts if part.fold != fold])
            write_forest(forest, _revision_file(options.folds, fold))
    if options.out:
        write(fit(parts), [options.folder, options.taught], options.out, REVISION)


if __name__ == "__main__":
    main()
