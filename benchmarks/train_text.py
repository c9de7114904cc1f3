"""Train the text labeller and say how good it is on sites it has not seen.

    python -m benchmarks.train_text WCXB --taught EVAL --out cleaner/learned/text.weights
    python -m benchmarks.train_text WCXB --taught EVAL --cross-validate [--folds DIR]

WCXB is a folder in its layout; EVAL holds trafilatura's ``evaldata.json``, from which pages
are taken that the HTML labeller gets right. Deterministic: the same pages, code, HTML weights
and LightGBM give the same bytes.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import lightgbm as lgb
import numpy as np

from benchmarks.dumps import Kind
from benchmarks.gold import FOLDS, read_folder, tokens
from benchmarks.text_copies import copy_of, pools_of
from benchmarks.text_pages import (
    Floats,
    TextPage,
    digest,
    line_scores,
    rows_of,
    taught_pages,
    text_pages,
)
from benchmarks.text_transplant import frames_of, transplants_of
from benchmarks.train import forest_of
from cleaner.config import Preset
from cleaner.learned.cut import cut
from cleaner.learned.forest import Forest, write_forest
from cleaner.learned.line_features import FEATURES
from cleaner.learned.text_model import TextModel

TREES = 220
SETTINGS: dict[str, Any] = {
    "objective": "cross_entropy",
    "num_leaves": 63,
    "max_depth": 11,
    "learning_rate": 0.06,
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
MOST_ROWS = 400
"""Of a longer page so many lines are drawn; together they weigh as the page."""
DUMPS: tuple[Kind, ...] = ("get_text", "wet")
"""Extracts teach that prose without menus is all content, which costs more on page dumps
(DAnIEL .02) than it gains on extracts (nothing): they only set the cuts."""
COPIES = 2
TAUGHT_COPIES = ((0.35, 0.0), (0.7, 0.5))
"""For each copy of a taught page, the shares that are spliced and in another script."""

STOP_TREES = 30
STOP_LOW, STOP_HIGH = 0.003, 0.985
"""After so many trees a probability outside these is final: it is beyond every cut."""

TRANSPLANT_WEIGHT = 0.15
"""Of content in another page's frame, beside a page as it is."""

ATTRIBUTION = (
    "WCXB 1.0, Foley 2026, CC-BY-4.0",
    "pages of trafilatura's evaluation, Apache-2.0, as the HTML labeller sees them",
)


class Sample(NamedTuple):
    """What training needs of a page."""

    rows: Floats
    targets: Floats
    weights: Floats
    fold: int


Look: TypeAlias = Callable[[TextPage], Floats]
"""What makes a page's rows of features, one a block."""


def first_look(page: TextPage) -> Floats:
    """What the first forest sees of a page."""
    return rows_of(page.facts().columns)


def sample(page: TextPage, chance: random.Random, look: Look = first_look) -> Sample:
    """At most ``MOST_ROWS`` lines of a page, with what each weighs."""
    weights: Floats = np.minimum(page.words, np.float32(MOST_WORDS)) + np.float32(0.3)
    weights *= 100 / max(float(weights.sum()), LEAST_PAGE)
    drawn = Sample(look(page), page.targets, weights, page.fold)
    count = len(page.words)
    if count <= MOST_ROWS:
        return drawn
    lines = sorted(chance.sample(range(count), MOST_ROWS))
    weights = drawn.weights[lines]
    weights *= float(drawn.weights.sum()) / float(weights.sum())
    return Sample(drawn.rows[lines], drawn.targets[lines], weights, drawn.fold)


def samples(
    pages: Sequence[TextPage], taught: Sequence[TextPage], look: Look = first_look
) -> Iterator[Sample]:
    """Every page dump as it is and in changed copies."""
    pools, others, frames = pools_of(pages), pools_of(taught), frames_of(pages)
    for page in pages:
        if page.kind in DUMPS and len(page.page.blocks):
            chance = random.Random(f"{page.gold.id} {page.kind}")
            yield sample(page, chance, look)
            for _ in range(COPIES):
                yield sample(copy_of(page, pools, chance), chance, look)
            for framed in transplants_of(page, frames, chance):
                drawn = sample(framed, chance, look)
                yield drawn._replace(weights=drawn.weights * np.float32(TRANSPLANT_WEIGHT))
    for page in taught:
        if len(page.page.blocks):
            chance = random.Random(f"{page.gold.id} {page.kind}")
            yield sample(page, chance, look)
            for spliced, scripts in TAUGHT_COPIES:
                donors = chance.choice((pools, others))
                other = copy_of(page, donors, chance, spliced=spliced, scripts=scripts)
                yield sample(other, chance, look)


def fit(parts: Sequence[Sample]) -> Forest:
    """A forest of those samples."""
    data = lgb.Dataset(
        np.concatenate([part.rows for part in parts]),
        np.concatenate([part.targets for part in parts]),
        weight=np.concatenate([part.weights for part in parts]),
        params=SETTINGS,
    )
    forest = forest_of(lgb.train(SETTINGS, data, TREES), {}, FEATURES)
    stops = {"stop_trees": float(STOP_TREES), "stop_low": STOP_LOW, "stop_high": STOP_HIGH}
    return replace(forest, settings=stops)


PRESETS: tuple[Preset, ...] = ("careful", "balanced", "aggressive")


class Tally:
    """Sums over pages of one kind, cut at one preset."""

    def __init__(self) -> None:
        self.scores: list[tuple[float, float, float]] = []
        self.content = self.kept_content = self.junk = self.kept_junk = 0.0
        self.titles = self.kept_titles = 0

    def add(self, page: TextPage, gone: set[int]) -> None:
        """One page."""
        kept = [index not in gone for index in range(len(page.page.blocks))]
        self.scores.append(line_scores(kept, page, Counter(tokens(page.gold.text))))
        mask = np.array(kept, dtype=np.float32)
        good, bad = page.words * page.targets, page.words * (1 - page.targets)
        self.content += float(good.sum())
        self.kept_content += float((good * mask).sum())
        self.junk += float(bad.sum())
        self.kept_junk += float((bad * mask).sum())
        title = tokens(page.gold.title)
        stands = [tokens(block.shown) == title for block in page.page.blocks]
        if title and any(stands):
            self.titles += 1
            both = zip(stands, kept, strict=True)
            self.kept_titles += any(own and stays for own, stays in both)

    def __str__(self) -> str:
        means = " ".join(f"{value:.4f}" for value in np.mean(self.scores, axis=0))
        return (
            f"P R F1 {means}  content kept {self.kept_content / (self.content or 1):.3%}  "
            f"boilerplate gone {1 - self.kept_junk / (self.junk or 1):.2%}  "
            f"titles kept {self.kept_titles / (self.titles or 1):.1%} of {self.titles}"
        )


def cross_validate(
    pages: Sequence[TextPage], parts: Sequence[Sample], folder: Path | None = None
) -> Iterable[str]:
    """One line a kind and preset: each page cut by a forest that saw no page of its domain."""
    tallies: dict[tuple[Kind, Preset], Tally] = defaultdict(Tally)
    for fold in range(FOLDS):
        forest = fit([part for part in parts if part.fold != fold])
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            write_forest(forest, folder / f"fold-{fold}.weights")
        model = TextModel(forest)
        for page in pages:
            if page.fold != fold:
                continue
            known, likely = model.judge(page.page, page.hits)
            for preset in PRESETS:
                tallies[page.kind, preset].add(page, set(cut(known, likely, preset).gone))
    return [
        f"{kind:9} {preset:10} {tallies[kind, preset]}"
        for kind in dict.fromkeys(page.kind for page in pages)
        for preset in PRESETS
    ]


def main() -> None:
    """Train, or cross-validate."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--taught", type=Path, required=True)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--cross-validate", action="store_true")
    parser.add_argument("--folds", type=Path, help="where to leave each fold's weights")
    options = parser.parse_args()
    pages = list(text_pages(read_folder(options.folder)))
    taught = list(text_pages(taught_pages(options.taught), DUMPS))
    parts = list(samples(pages, taught))
    if options.cross_validate:
        for line in cross_validate(pages, parts, options.folds):
            print(line)
    if options.out:
        write(fit(parts), [options.folder, options.taught], options.out)


def write(
    forest: Forest, folders: Sequence[Path], out: Path, settings: Mapping[str, Any] = SETTINGS
) -> None:
    """The weights with where they come from."""
    provenance = {
        "data": ATTRIBUTION,
        "digests": [digest(folder) for folder in folders],
        "trainer": f"lightgbm {lgb.__version__}",
        "settings": {name: value for name, value in settings.items() if name != "verbose"},
    }
    write_forest(replace(forest, provenance=provenance), out)


if __name__ == "__main__":
    main()
