"""What goes where several labellers look at the same lines."""

from __future__ import annotations

from collections.abc import Set

import pytest

from cleaner.config import Config
from cleaner.model import Verdict
from cleaner.readers.plain import read_text
from cleaner.rules import LEARNED_TEXT, matcher_for
from cleaner.rules.context import Context
from cleaner.stages.decide import decide
from cleaner.stages.label import label_by_rules

HEADLINE = "How to prune an old apple tree"
LINES = [
    "Skip to content",
    HEADLINE,
    HEADLINE,
    "Wait for a dry day in late winter, when the buds have not begun to swell.",
    "Take out the dead wood first, then whatever crosses, and stop before you are done.",
]


@pytest.mark.parametrize(("unwanted", "left"), [((), 1), ((1,), 1), ((2,), 1), ((1, 2), 0)])
def test_of_two_equal_lines_the_rule_and_the_model_do_not_take_one_each(
    unwanted: tuple[int, ...], left: int
) -> None:
    matcher = matcher_for(("en",))
    page = read_text("\n\n".join(LINES))

    def judge(context: Context, overlooked: Set[int]) -> dict[int, Verdict]:
        return {
            index: Verdict(index, "boilerplate", LEARNED_TEXT, 0.9, "not the article's")
            for index in unwanted
        }

    def label(context: Context, least: float) -> list[Verdict]:
        return label_by_rules(context, matcher.finders, least)

    decision = decide(Context.of(page, matcher), label, Config(), "balanced", judge)
    stays = [line for index, line in enumerate(LINES) if index not in decision.gone]
    assert stays == [HEADLINE] * left + LINES[3:]


PARAGRAPHS = (
    "The council decided on Monday to close the old bridge to lorries until the spring.",
    "Drivers will have to take the valley road, which is twenty minutes longer, she said.",
    "The repairs had been put off for years because nobody wanted to pay for them.",
)


@pytest.mark.parametrize(
    ("middle", "also", "stays"),
    [
        (["Accessibility"], (), True),
        (["Accessibility"], (2,), False),  # over nothing that stays
        (["Accessibility"], (0,), False),  # below nothing that stays
        (["Accessibility", "Two short words"], (), False),  # over no paragraph
        (["Show more"], (), False),  # said to readers, of another label
        (["Chapters…"], (), False),  # it trails off
        (["Accessibility", PARAGRAPHS[1], "Accessibility"], (), False),  # twice
        (["•"], (), False),  # no word
    ],
    ids="heading over-nothing below-nothing no-paragraph others trails twice sign".split(),
)
def test_a_heading_stays_that_the_model_alone_takes(
    middle: list[str], also: tuple[int, ...], stays: bool
) -> None:
    lines = [PARAGRAPHS[0], *middle, *PARAGRAPHS[1:]]

    def judge(context: Context, overlooked: Set[int]) -> dict[int, Verdict]:
        return {
            index: Verdict(index, "boilerplate", LEARNED_TEXT, 0.9, "not the article's")
            for index in (1, *also)
        }

    context = Context.of(read_text("\n\n".join(lines)), matcher_for(("en",)))
    assert 1 in context.hits
    decision = decide(context, lambda context, least: [], Config(), "balanced", judge)
    assert (1 not in decision.gone) == stays


@pytest.mark.parametrize(
    ("ignored", "rule"),
    [((), "en.share-bar.share"), (("en.share-bar.share",), LEARNED_TEXT), ((LEARNED_TEXT,), None)],
)
def test_an_ignored_rule_gives_no_removal_its_name(
    ignored: tuple[str, ...], rule: str | None
) -> None:
    """A line that the model takes is called after the rule whose words it has, if that is on."""

    def judge(context: Context, overlooked: Set[int]) -> dict[int, Verdict]:
        return {3: Verdict(3, "boilerplate", LEARNED_TEXT, 0.9, "not the article's")}

    page = read_text("\n\n".join((*PARAGRAPHS, "Share this article")))
    context = Context.of(page, matcher_for(("en",)))
    config = Config(ignore=ignored)
    gone = decide(context, lambda context, least: [], config, "balanced", judge).gone
    assert [verdict.rule for verdict in gone.values()] == ([rule] if rule else [])
