"""The second look at a page's lines: what is gathered of the first, and what it is good for."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite, log1p

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner.config import Preset
from cleaner.learned.forest import Forest
from cleaner.learned.line_features import FEATURES, Facts, facts
from cleaner.learned.revision import LEAST, NO_HEADLINE, REVISED, RUN_GAP, columns_of, odds_of
from cleaner.learned.text_kind import DUMP_BLOCKS, MOST_BLOCKS, kind_of
from cleaner.learned.text_model import (
    REVISION_WEIGHTS,
    WEIGHTS,
    Judged,
    TextModel,
    _forest,
    gone_of,
    shipped,
)
from cleaner.readers.plain import read_text

LINE = "the ferry sails"
"""Three words, as all lines of the pages here have."""


def page_of(likely: Sequence[float], *, gaps: Sequence[int] = ()) -> Facts:
    """A page of lines of one look; a blank line above those in ``gaps``."""
    lines = ["\n" * (at in gaps) + LINE for at in range(len(likely))]
    return facts(read_text("\n".join(lines)))


def column(name: str, likely: Sequence[float], *, gaps: Sequence[int] = ()) -> list[float]:
    return list(columns_of(page_of(likely, gaps=gaps), likely)[REVISED.index(name)])


def about(*values: float) -> object:
    return pytest.approx(list(values), abs=1e-6)


def test_names_are_unique() -> None:
    assert len(set(REVISED)) == len(REVISED)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=30), st.sets(st.integers(1, 29)))
def test_one_column_a_name_one_entry_a_line(likely: list[float], gaps: set[int]) -> None:
    columns = columns_of(page_of(likely, gaps=sorted(gaps)), likely)
    assert len(columns) == len(REVISED)
    assert {len(entries) for entries in columns} == {len(likely)}
    assert all(isfinite(entry) for entries in columns for entry in entries)


def test_odds_have_ends() -> None:
    assert list(odds_of([0.0, 0.5, 1.0])) == about(-9.2102404, 0, 9.2102404)
    assert odds_of([0.0])[0] == odds_of([LEAST])[0]


def test_what_stands_above_each_line() -> None:
    likely = [0.2, 0.8, 0.4, 0.6]
    assert column("above", likely) == about(0.0, 0.1, 0.5, 0.7)
    assert column("sure_above", likely) == about(0, 0, 1, 1)
    assert column("most_above", likely) == about(0, 0.2, 0.8, 0.8)
    assert column("most_below", likely) == about(0.8, 0.6, 0.6, 0)


def test_what_stands_around_each_line() -> None:
    likely = [0.2, 0.8, 0.4, 0.6]
    assert column("mean_2", likely) == about(1.4 / 3, 0.5, 0.5, 0.6)
    assert column("mean_5_above", likely) == about(0.2, 0.5, 1.4 / 3, 0.5)
    assert column("mean_5_below", likely) == about(0.5, 0.6, 0.5, 0.6)
    assert column("before_1", likely) == about(-1, 0.2, 0.8, 0.4)
    assert column("after_2", likely) == about(0.4, 0.6, -1, -1)


def test_the_page_as_a_whole() -> None:
    likely = [0.2, 0.8, 0.4, 0.6]
    assert column("share", likely) == about(*[0.5] * 4)
    assert column("sure_share", likely) == about(*[0.4] * 4)
    assert column("most", likely) == about(*[0.8] * 4)


def test_lines_of_a_look_and_of_a_group() -> None:
    likely = [0.2, 0.8, 0.4, 0.6]
    assert column("look_mean", likely) == about(*[0.5] * 4)
    assert column("look_others", likely) == about(0.6, 0.4, 1.6 / 3, 1.4 / 3)
    assert column("group_mean", likely, gaps=[1]) == about(0.2, 0.6, 0.6, 0.6)
    assert column("group_others", likely, gaps=[1]) == about(-1, 0.5, 0.7, 0.6)


def test_lines_of_another_look_are_others() -> None:
    known = facts(read_text(f"{LINE}\n{LINE.upper()}, it said on Monday.\n{LINE}"))
    looks = columns_of(known, [0.2, 0.9, 0.4])[REVISED.index("look_others")]
    assert list(looks) == about(0.4, -1, 0.2)


def test_runs_bridge_what_stands_between_paragraphs() -> None:
    likely = [0.9, *[0.1] * RUN_GAP, 0.9, *[0.1] * (RUN_GAP - 1), 0.9]
    assert column("runs", likely)[0] == 2
    total = sum(likely)
    assert column("run_share", likely)[0] == pytest.approx(0.9 / total)
    assert column("run_share", likely)[1] == 0
    assert column("run_share", likely)[-1] == pytest.approx(1.8 / total)
    assert column("largest_share", likely)[0] == pytest.approx(1.8 / total)


def test_how_far_the_largest_run_is() -> None:
    likely = [0.9, *[0.1] * RUN_GAP, 0.9, 0.9, 0.1]
    assert column("largest_offset", likely) == about(-4, -3, -2, -1, 0, 0, 1)
    assert column("largest_offset", [0.1, 0.2]) == about(0, 0)
    assert column("largest_offset", [0.9, *[0.1] * RUN_GAP, 0.9]) == about(0, 1, 2, 3, 4)
    assert column("runs", [0.1, 0.2]) == about(0, 0)


def test_boxes_of_other_articles() -> None:
    """What stands above the last, and above the first that has most of the content above."""
    known = page_of([0.5] * 6)
    since = [200.0, 0.0, 1.0, 2.0, 0.0, 0.0]
    columns = list(known.columns)
    columns[FEATURES.index("box_above")] = since
    found = columns_of(known._replace(columns=columns), [0.4, 0.4, 0.4, 0.4, 0.2, 0.2])
    boxes, ends = (found[REVISED.index(name)] for name in ("box_share", "end_share"))
    assert list(boxes) == about(-1, 0.2, 0.2, 0.2, 0.8, 0.9)
    assert list(ends) == about(-1, -1, -1, -1, 0.8, 0.8)


STORY = [
    "The ferry to Orrin sailed again on Tuesday after a winter in which the harbour froze.",
    "Its captain said that the hull had been mended, and that the ice had done no more harm.",
    "Forty people stood on the quay at noon, among them the mayor and the school's brass band.",
    "The next boat leaves on Friday, and then every second day until the end of September.",
    "A new keel was laid in the yard at Orrin, where four hands worked through the dark months.",
    "It cost the parish less than a second boat would have, the mayor told them in March.",
]
TOWNS = "Marle Tarn Ulver Brea Holm Skerry Wick Dunmore Loch Sand Fell Garth".split()
TEASERS = [
    line
    for town in TOWNS
    for line in (
        f"Council of {town} votes on the new bridge",
        f"Voters in {town} get their bridge after all, and most of them asked for none",
        "Read more",
    )
]
MENU = [f"{town} news" for town in TOWNS]
PORTAL = [
    "Ferry to Orrin sails again | The Quay Courier",
    *MENU,
    *TEASERS[:18],
    "Ferry to Orrin sails again",
    "12 May",
    *STORY,
    "Related articles",
    *TEASERS[18:],
    *MENU,
]


def test_a_short_article_among_others_stays_and_they_go() -> None:
    left = cleaner.clean_text("\n".join(PORTAL), preset="balanced").splitlines()
    assert [line for line in left if line in STORY] == STORY
    assert [line for line in left if line in TEASERS] == []


def test_the_second_look_tells_what_the_first_can_not() -> None:
    """Teasers are long lines too, and stand among themselves."""
    page = read_text("\n".join(PORTAL))
    model = shipped()
    known, first = model.judge(page)
    second = model.revise(known, first)
    teasers = [at for at, block in enumerate(page.blocks) if block.text in TEASERS[1::3]]
    story = [at for at, block in enumerate(page.blocks) if block.text in STORY]
    assert sum(second[at] for at in teasers) < 0.9 * sum(first[at] for at in teasers)
    assert min(second[at] for at in story) > max(second[at] for at in teasers)


def test_what_an_extractor_left_gets_no_second_look() -> None:
    page = read_text("\n\n".join(STORY * 3))
    model = shipped()
    known, first = model.judge(page)
    assert model.revise(known, first) == first


def test_the_second_forest_is_asked_for_when_it_is_needed_and_once() -> None:
    asked: list[str] = []

    def revision() -> Forest:
        asked.append(REVISION_WEIGHTS)
        return _forest(REVISION_WEIGHTS, REVISED)

    model = TextModel(_forest(WEIGHTS, FEATURES), revision)
    judged = Judged(*model.judge(read_text("\n".join(PORTAL))), model)
    gone_of(judged, "careful")
    assert not asked
    gone_of(judged, "balanced")
    gone_of(judged, "balanced")
    assert len(asked) == 1


def test_a_page_of_few_lines_gets_none() -> None:
    """What little is there to know of it, the first look has seen."""
    short = PORTAL[: DUMP_BLOCKS - 1]
    model = shipped()
    known, first = model.judge(read_text("\n".join(short)))
    assert kind_of(known, first) == "dump"
    assert model.revise(known, first) == first
    known, first = model.judge(read_text("\n".join((*short, MENU[0]))))
    assert model.revise(known, first) != first


@pytest.mark.parametrize("more", [0, 1])
def test_many_pages_in_one_text_get_none(more: int) -> None:
    model = shipped()
    lines = (PORTAL * (MOST_BLOCKS // len(PORTAL) + 1))[: MOST_BLOCKS + more]
    known, first = model.judge(read_text("\n".join(lines)))
    assert kind_of(known, first) == "dump"
    assert (model.revise(known, first) == first) is bool(more)


def test_figures_are_a_look_of_their_own() -> None:
    lines = ["the ferry sails now", "the ferry sailed out", "boats 4 5 6 7 sail in"]
    looks = columns_of(facts(read_text("\n".join(lines))), [0.2, 0.4, 0.9])
    assert list(looks[REVISED.index("look_others")]) == about(0.4, 0.2, -1)


def test_lines_below_the_headline() -> None:
    lines = ["Ferry sails again | Courier", LINE, "Ferry sails again", LINE]
    known = facts(read_text("\n".join(lines)))
    at = REVISED.index("headline")
    assert list(columns_of(known, [0.5] * 4)[at]) == [-2, -1, 0, 1]
    untitled = facts(read_text("Courier\nthe ferry sails"))
    assert list(columns_of(untitled, [0.5] * 2)[at]) == [NO_HEADLINE] * 2


def test_words_that_are_surely_content_are_counted_by_doublings() -> None:
    sums = column("sure_words", [0.9, 0.1]), column("sure_words", [0.9] * 20)
    assert sums[0][0] == pytest.approx(log1p(0.9 * sum(page_of([0.9]).words)))
    assert sums[1][0] - sums[0][0] < 3


def test_careful_goes_by_the_first_look() -> None:
    page = read_text("\n".join(PORTAL))
    model, first_only = shipped(), TextModel(_forest(WEIGHTS, FEATURES))
    known, first = model.judge(page)
    presets: tuple[tuple[Preset, bool], ...] = (("careful", True), ("balanced", False))
    for preset, same in presets:
        gone = [gone_of(Judged(known, first, each), preset) for each in (model, first_only)]
        assert (gone[0] == gone[1]) is same
