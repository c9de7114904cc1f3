"""The learned labeller of plain text: how probable each line is the article's.

The weights are read from the file beside this one at first use, once a process.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from math import log

from cleaner.config import Preset
from cleaner.learned.cut import cut
from cleaner.learned.forest import Forest, read_forest
from cleaner.learned.headline import untitled_headlines
from cleaner.learned.line_features import FEATURES, Facts, facts, flag
from cleaner.learned.nested import Scorer, nest, used_features
from cleaner.learned.rows import rows_of
from cleaner.learned.text_kind import kind_of
from cleaner.learned.trees import Stop, sigmoids
from cleaner.model import Block, Label, Page, Verdict
from cleaner.rules import COPY_TEXT, LEARNED_TEXT
from cleaner.rules.rule import Rule

ENDING: Mapping[Label, int] = {
    "related": 1000, "newsletter": 1000, "comments": 5, "share-bar": 12
}  # fmt: skip
"""Labels of the boxes that end an article, and how often a page may have their rules' words at
most for that: a forum has those of comments, and of sharing, at every post."""
COPY = "it stands above word for word, with what is beside it"
REASON = "by its length, its place and its neighbours it is not the article's"
WEIGHTS = "text.weights"
"""Trained by ``benchmarks/train_text.py``; ``describe()`` says on what."""


def probabilities(page: Page, hits: Mapping[int, int] | None = None) -> list[float]:
    """For each block the probability that it is the article's. Linear.

    ``hits``: ``line_features.flag`` of the blocks that have the words of rules; the model
    does without (languages that have no rules), and better with.
    """
    return judge(page, hits)[1]


def judge(page: Page, hits: Mapping[int, int] | None = None) -> tuple[Facts, list[float]]:
    """What the page looks like, and each block's probability: what ``cut.cut`` needs.

    A dump whose first line is no title is looked at twice, the second time with its headline
    for one: the model knows articles by the words that they share with their page's title.
    """
    known = facts(page, hits)
    likely = _likely(known)
    headlines = untitled_headlines(known, likely) if kind_of(known, likely) == "dump" else []
    if headlines:
        known = facts(page, hits, headlines)
        likely = _likely(known)
    return known, likely


def _likely(known: Facts) -> list[float]:
    if not known.keys:
        return []
    score, used = _model()
    columns = [known.columns[number] for number in used]
    return sigmoids(score(rows_of(columns)))


def judge_blocks(
    blocks: Sequence[Block], hits: Mapping[int, Sequence[Rule]]
) -> tuple[Facts, list[float]]:
    """``judge`` of blocks. ``hits``: the rules whose words a block has."""
    known, likely = judge(Page(tuple(blocks)), _flags(hits))
    return known._replace(ends=_ends(hits)), likely


def _flags(hits: Mapping[int, Sequence[Rule]]) -> dict[int, int]:
    seen = {index: [rule.label for rule in rules if rule.weighed] for index, rules in hits.items()}
    return {index: flag(labels) for index, labels in seen.items() if labels}


def _ends(hits: Mapping[int, Sequence[Rule]]) -> frozenset[int]:
    """The blocks with the words of a box that stands below an article; of labels of which a
    page has too many, as forums do at every post, none."""
    found: dict[Label, list[int]] = {label: [] for label in ENDING}
    for index, rules in hits.items():
        for rule in rules:
            if rule.label in found and (rule.label != "related" or rule.part == "heading"):
                found[rule.label].append(index)
    return frozenset(
        [at for label, lines in found.items() if len(lines) <= ENDING[label] for at in lines]
    )


def gone_of(judged: tuple[Facts, Sequence[float]], preset: Preset) -> dict[int, Verdict]:
    """The blocks that the labeller would remove of what it judged, each with its verdict."""
    known, likely = judged
    made = cut(known, likely, preset)
    # ``_make`` is half of the cost of a call.
    gone = {
        index: Verdict._make((index, "boilerplate", LEARNED_TEXT, 1.0 - likely[index], REASON))
        for index in made.gone
    }
    for index in made.copies:
        gone[index] = Verdict(index, "duplicate", COPY_TEXT, 1.0, COPY)
    return gone


def describe() -> dict[str, object]:
    """Where the weights come from: data, licence, digest, tools."""
    return dict(_forest().provenance)


@cache
def _forest() -> Forest:
    data = files("cleaner.learned").joinpath(WEIGHTS).read_bytes()
    return read_forest(data, FEATURES)


@cache
def _model() -> tuple[Scorer, tuple[int, ...]]:
    forest = _forest()
    return nest(forest, stops_of(forest)), used_features(forest)


def stops_of(forest: Forest) -> tuple[Stop, ...]:
    """Where the sum may stop early, as training found."""
    settings = forest.settings
    if "stop_trees" not in settings:
        return ()
    low, high = settings["stop_low"], settings["stop_high"]
    return (Stop(int(settings["stop_trees"]), log(low / (1 - low)), log(high / (1 - high))),)
