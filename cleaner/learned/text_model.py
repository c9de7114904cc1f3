"""The learned labeller of plain text: how probable each line is the article's.

The weights are read from the file beside this one at first use, once a process.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from math import log
from typing import NamedTuple

from cleaner.config import Preset
from cleaner.learned.cut import cut
from cleaner.learned.forest import Forest, shipped_forest
from cleaner.learned.headline import untitled_headlines
from cleaner.learned.lanes import sums_of
from cleaner.learned.line_features import FEATURES, Facts, facts, flag
from cleaner.learned.revision import REVISED, revise
from cleaner.learned.text_kind import DUMP_BLOCKS, MOST_BLOCKS, kind_of
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
WEIGHTS, REVISION_WEIGHTS = "text.weights", "revision.weights"
"""Trained by ``benchmarks.train_text`` and ``train_revision``; ``describe()`` says on what."""


class TextModel:
    """Two forests ready to judge texts: one that looks at lines, one that revises what the first
    thought of a page dump by what it thought of the whole of it (``revision``, which is asked for
    it when first needed: ``careful`` never needs it)."""

    __slots__ = ("_first", "_second")

    def __init__(self, forest: Forest, revision: Callable[[], Forest] | None = None) -> None:
        self._first = sums_of(forest, stops_of(forest))
        self._second = None if revision is None else cache(lambda: sums_of(revision()))

    def first_look(self, known: Facts) -> list[float]:
        """The probability of each block by what stands near it. Linear."""
        return sigmoids(self._first(known.columns)) if known.keys else []

    def judge(self, page: Page, hits: Mapping[int, int] | None = None) -> tuple[Facts, list[float]]:
        """What the page looks like, and each block's probability by what stands near it.

        A dump whose first line is no title is looked at twice, the second time with its
        headline for one: the model knows articles by the words that they share with their
        page's title. Linear but for one sort.
        """
        known = facts(page, hits)
        likely = self.first_look(known)
        headlines = untitled_headlines(known, likely) if kind_of(known, likely) == "dump" else []
        if headlines:
            known = facts(page, hits, headlines)
            likely = self.first_look(known)
        return known, likely

    def revise(self, known: Facts, likely: list[float]) -> list[float]:
        """The probabilities of a page dump on a second look, which knows all of the first; of an
        extractor's output the same, and of what has too few lines for there to be much to know,
        or more than a page: of WCXB's and DAnIEL's dumps nineteen in twenty have as many, and
        the others score the same with it or without. Linear."""
        if self._second is None or not DUMP_BLOCKS <= len(likely) <= MOST_BLOCKS:
            return likely
        if kind_of(known, likely) != "dump":
            return likely
        return revise(self._second(), known, likely)


class Judged(NamedTuple):
    """What a model makes of a text."""

    facts: Facts
    likely: list[float]
    """Each block's probability by the first look."""
    model: TextModel


def probabilities(page: Page, hits: Mapping[int, int] | None = None) -> list[float]:
    """For each block the probability that it is the article's, by the first look. Linear but
    for one sort.

    ``hits``: ``line_features.flag`` of the blocks that have the words of rules; the model
    does without (languages that have no rules), and better with.
    """
    return judge(page, hits)[1]


def judge(page: Page, hits: Mapping[int, int] | None = None) -> tuple[Facts, list[float]]:
    """``TextModel.judge`` with the weights that come with the package."""
    return shipped().judge(page, hits)


def judge_blocks(
    blocks: Sequence[Block], hits: Mapping[int, Sequence[Rule]], model: TextModel | None = None
) -> Judged:
    """``judge`` of blocks. ``hits``: the rules whose words a block has; ``model``: other weights
    than those that come with the package."""
    model = model or shipped()
    known, likely = model.judge(Page(tuple(blocks)), _flags(hits))
    return Judged(known._replace(ends=_ends(hits)), likely, model)


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


def gone_of(judged: Judged, preset: Preset) -> dict[int, Verdict]:
    """The blocks that the labeller would remove of what it judged, each with its verdict.

    ``careful`` goes by the first look: of what goes at 99.8 % of WCXB's content words kept, the
    second knows no more. In cross-validation, before its guards, 31.4 and 30.2 % of boilerplate
    words (``get_text``, ``wet``) go by both together, 31.5 and 29.6 % by the first alone.
    """
    known, likely, model = judged
    if preset != "careful":
        likely = model.revise(known, likely)
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
    return dict(_forest(WEIGHTS, FEATURES).provenance)


@cache
def _forest(name: str, features: tuple[str, ...]) -> Forest:
    return shipped_forest(name, features)


@cache
def shipped() -> TextModel:
    """With the weights that come with the package, read at first use, once a process."""
    return TextModel(_forest(WEIGHTS, FEATURES), partial(_forest, REVISION_WEIGHTS, REVISED))


def stops_of(forest: Forest) -> tuple[Stop, ...]:
    """Where the sum may stop early, as training found."""
    settings = forest.settings
    if "stop_trees" not in settings:
        return ()
    low, high = settings["stop_low"], settings["stop_high"]
    return (Stop(int(settings["stop_trees"]), log(low / (1 - low)), log(high / (1 - high))),)
