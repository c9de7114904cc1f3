"""What is left of a page's text: ours beside the filters that corpora are made with.

    python -m benchmarks.text_quality FOLDER [--folds DIR] [--limit N]
        [--kinds get_text,wet,extract,untitled]

FOLDER is in WCXB's layout. Figures are means over pages of word precision, recall and
F1, the last of each language too, where there are several; the share of all content words that
survive and of all boilerplate words that go, where a word belongs to the gold by the alignment
of ``gold.label_blocks``; and MB/s.
On the folder that the weights were trained on, ours needs ``--folds``: the weights that
``benchmarks.train_text`` and ``train_revision`` left with ``--cross-validate --folds DIR``, so that
no page is judged by weights that have seen its site.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from benchmarks.dumps import KINDS, Kind, dump
from benchmarks.gold import (
    FOLDS,
    GoldPage,
    fold_of,
    label_blocks,
    read_folder,
    score_tokens,
    tokens,
)
from benchmarks.text_peers import PEERS
from benchmarks.train_revision import model_of
from benchmarks.train_text import PRESETS
from cleaner import Cleaner, Config
from cleaner.config import Preset
from cleaner.learned.text_model import Judged, TextModel, judge_blocks
from cleaner.readers.plain import read_text
from cleaner.rules.context import Context

Filter = Callable[[str], str]
Filters = Mapping[str, Sequence[Filter]]
"""By name, one for all pages, or one a fold."""


class Row(NamedTuple):
    """One tool on one kind of dump."""

    tool: str
    precision: float
    recall: float
    f1: float
    by_language: Mapping[str, float]
    """The mean F1 of the pages in each language."""
    survival: float
    """Share of content words that are still there."""
    cleared: float
    """Share of boilerplate words that are gone."""
    speed: float
    """Million characters a second on one core."""


class _Cleaner(Cleaner):
    """The whole pipeline with weights that did not see the page."""

    def __init__(self, preset: Preset, model: TextModel) -> None:
        super().__init__(Config(preset=preset))
        self._model = model

    def _judged(self, context: Context) -> Judged:
        return judge_blocks(context.blocks, context.hits, self._model)


def ours(preset: Preset, models: Sequence[TextModel]) -> list[Filter]:
    """``cleaner`` itself; one with each model, if any are given."""
    if not models:
        return [_text_of(Cleaner(Config(preset=preset)))]
    return [_text_of(_Cleaner(preset, model)) for model in models]


def _text_of(own: Cleaner) -> Filter:
    return lambda text: own.text(text).text


def filters(folds: Path | None = None) -> dict[str, Sequence[Filter]]:
    """Every text-only tool by name; ours first. ``folds``: where the folds' weights are."""
    models = [] if folds is None else [model_of(folds, fold) for fold in range(FOLDS)]
    tools: dict[str, Sequence[Filter]] = {
        f"cleaner {preset}": ours(preset, models) for preset in PRESETS
    }
    return tools | {name: [peer] for name, peer in PEERS.items()}


class _Sum:
    def __init__(self) -> None:
        self.scores = [0.0, 0.0, 0.0]
        self.by_language: dict[str, list[float]] = defaultdict(list)
        self.pages = 0
        self.content = self.kept_content = 0.0
        self.junk = self.kept_junk = 0.0
        self.seconds = 0.0
        self.size = 0

    def add(
        self, text: str, result: str, gold: Counter[str], content: Counter[str], language: str
    ) -> None:
        score = score_tokens(tokens(result), gold.elements())
        self.by_language[language].append(score.f1)
        for place, value in enumerate((score.precision, score.recall, score.f1)):
            self.scores[place] += value
        self.pages += 1
        have = Counter(tokens(result))
        whole = Counter(tokens(text))
        junk = whole - content
        # A word that content and boilerplate share counts as content first.
        found = have & content
        self.content += content.total()
        self.kept_content += found.total()
        self.junk += junk.total()
        self.kept_junk += ((have - found) & junk).total()
        self.size += len(text)

    def row(self, tool: str) -> Row:
        pages = self.pages or 1
        precision, recall, f1 = (value / pages for value in self.scores)
        return Row(
            tool,
            precision,
            recall,
            f1,
            {name: fmean(scores) for name, scores in sorted(self.by_language.items())},
            self.kept_content / (self.content or 1),
            1 - self.kept_junk / (self.junk or 1),
            self.size / 1e6 / (self.seconds or 1e-9),
        )


def measure(pages: Sequence[GoldPage], kind: Kind, tools: Filters) -> list[Row]:
    """Every tool on one kind of dump, and trafilatura with the tree."""
    sums = {name: _Sum() for name in (*tools, "trafilatura (DOM)")}
    for page in pages:
        html = page.html()
        text = dump(html, kind)
        gold = Counter(tokens(page.text))
        content: Counter[str] = Counter()
        blocks = [block.text for block in read_text(text).blocks]
        for block, share in zip(blocks, label_blocks(blocks, page.text), strict=True):
            if share >= 0.5:
                content.update(tokens(block))
        for name, tool in tools.items():
            start = time.process_time()
            result = tool[fold_of(page) % len(tool)](text)
            sums[name].seconds += time.process_time() - start
            sums[name].add(text, result, gold, content, page.language)
        start = time.process_time()
        result = dump(html, "extract")
        sums["trafilatura (DOM)"].seconds += time.process_time() - start
        sums["trafilatura (DOM)"].add(text, result, gold, content, page.language)
    return [total.row(name) for name, total in sums.items()]


def table(kind: Kind, rows: Sequence[Row]) -> str:
    """The rows as Markdown."""
    names = [name for row in rows[:1] for name in row.by_language]
    languages = names if len(names) > 1 else []
    head = ["tool", "P", "R", "F1", *languages, "content survives", "boilerplate goes", "MB/s"]
    lines = [f"### {kind}", "", f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    for row in rows:
        cells = [
            row.tool,
            *(f"{score:.3f}" for score in (row.precision, row.recall, row.f1)),
            *(f"{row.by_language[name]:.3f}" for name in languages),
            f"{row.survival:.2%}",
            f"{row.cleared:.1%}",
            f"{row.speed:.2f}",
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> None:
    """Print one table a kind of dump."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder")
    parser.add_argument("--folds", type=Path, help="fold weights, for the training folder")
    parser.add_argument("--limit", type=int, default=0, help="only every n-th page, N in all")
    parser.add_argument("--kinds", default=",".join(KINDS))
    options = parser.parse_args()
    pages = read_folder(options.folder)
    if options.limit:
        pages = pages[:: max(1, len(pages) // options.limit)]
    tools = filters(options.folds)
    for kind in KINDS:
        if kind in options.kinds.split(","):
            print(table(kind, measure(pages, kind, tools)), end="\n\n", flush=True)


if __name__ == "__main__":
    main()
