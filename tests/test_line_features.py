"""The text labeller: features, trees, cuts. Texts are written for this project."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from random import Random

import pytest

from cleaner.config import Preset
from cleaner.learned.columns import Column
from cleaner.learned.cut import _keep_headings, cut
from cleaner.learned.forest import (
    Forest,
    WeightsError,
    read_forest,
    shipped_forest,
    write_forest,
)
from cleaner.learned.headline import (
    _alike,
    find_headlines,
    more_headlines,
    named_line,
    untitled_headlines,
)
from cleaner.learned.lanes import LANES, sums_of
from cleaner.learned.line_features import FEATURES, MENU, facts, features, flag
from cleaner.learned.line_measures import (
    ASK_END,
    CAPITAL_START,
    NO_END,
    OTHER_START,
    SENTENCE_END,
    measure,
)
from cleaner.learned.text_kind import kind_of
from cleaner.learned.text_model import WEIGHTS, judge, probabilities
from cleaner.learned.trees import Stop
from cleaner.readers.plain import read_text
from cleaner.rules import matcher_for
from cleaner.rules.context import Context
from tests.growth import grows_less

SENTENCE = "The ferry stays in port until the storm is over, the harbour master said on Monday."
PAGE = "\n".join(
    [
        "Ferry stays in port - Coast Courier",
        *("Home", "News", "Sport", "Weather", "Contact"),
        "Ferry stays in port",
        *(SENTENCE.replace("Monday", day) for day in ("Monday", "Tuesday", "Friday")),
        "What the islanders say",
        *(SENTENCE.replace("harbour master", name) for name in ("baker", "vicar", "nurse")),
        *("Most read", "Bridge closed", "Mill sold", "Imprint", "Privacy"),
    ]
)


def column(name: str, text: str) -> list[float]:
    return list(features(read_text(text))[FEATURES.index(name)])


@pytest.mark.parametrize("text", ["", "\n\n", "one", "a\nb", PAGE, "日\n" * 3])
def test_one_column_a_feature_one_entry_a_block(text: str) -> None:
    page = read_text(text)
    columns = features(page)
    assert len(columns) == len(FEATURES)
    assert {len(values) for values in columns} == {len(page.blocks)}


def test_names_are_unique() -> None:
    assert len(set(FEATURES)) == len(FEATURES)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("He left.”", SENTENCE_END),
        ("他走了。」", SENTENCE_END),
        ("वह चला गया।", SENTENCE_END),
        ("هل رحل؟", ASK_END),
        ("Most read", NO_END),
        ("हिन्दी", NO_END),
    ],
)
def test_marks_of_all_scripts(text: str, end: int) -> None:
    assert measure(text).end == end


def test_words_and_letters_without_spaces() -> None:
    chinese = measure("港口负责人星期一表示，渡轮将停靠在港口，直到暴风雨结束。")
    assert chinese.words >= 6
    assert chinese.letters >= 60
    assert chinese.start == OTHER_START
    assert measure("Ferry").start == CAPITAL_START


def test_windows_and_neighbours() -> None:
    text = "aa\nbbb\ncccc"
    assert column("letters", text) == [2, 3, 4]
    assert column("letters_a1", text) == [3, 4, -1]
    assert column("letters_near", text) == [9, 9, 9]


def test_copies_count_up() -> None:
    assert column("copy", "Menu\nOne\nMenu\nMenu") == [0, 0, 1, 2]
    assert column("copy_above", "Menu\nOne\nMenu\nMenu") == [999, 999, 2, 1]


def test_headline_repeats_the_page_title() -> None:
    assert column("headline_offset", PAGE)[6] == 0


def test_labels_of_rules_are_flags_of_their_kind() -> None:
    assert flag(["navigation"]) == MENU
    page = read_text("Home\nNews")
    hit = FEATURES.index("hit")
    assert list(features(page, {1: MENU})[hit]) == [0, 1]


def test_features_are_linear() -> None:
    def columns(count: int) -> partial[list[Column]]:
        return partial(features, read_text((PAGE + "\n") * count))

    # Columns of fewer lines fit into a processor's cache, and cost less than their share;
    # where time grows with the square, 16 times the lines take 256 times as long.
    assert grows_less(columns, 400, 6400, 80)


# Trees ----------------------------------------------------------------------


def walk(forest: Forest, row: Sequence[float], stops: Sequence[Stop] = ()) -> float:
    """The sum of one row, tree by tree and node by node: what every other way must equal."""
    total = 0.0
    bounds = {stop.trees: stop for stop in stops}
    for number, node in enumerate(forest.roots, 1):
        while node >= 0:
            goes_left = row[forest.feature[node]] <= forest.threshold[node]
            node = forest.left[node] if goes_left else forest.right[node]
        total += forest.leaf[~node]
        stop = bounds.get(number)
        end = stop.end(total) if stop and number < len(forest.roots) else None
        if end is not None:
            return end
    return total


def forest(names: tuple[str, ...] = ("a", "b", "c")) -> Forest:
    return Forest(
        names,
        roots=(0, ~2, 1),
        feature=(0, 2),
        threshold=(1.5, 0.1),
        left=(~0, ~3),
        right=(~1, ~4),
        leaf=(-1.0, 1.0, 0.25, -0.125, 2.0),
    )


@pytest.mark.parametrize(
    "stops",
    [(), (Stop(1, -5.0, 0.5),), (Stop(1, -0.5, below=(2.0, 1.5)), Stop(2, high=1.0, above=(7, 2)))],
)
def test_lines_together_have_the_sums_of_each(stops: tuple[Stop, ...]) -> None:
    trees = forest()
    rows = [(x / 2, 0.0, y / 20) for x in range(6) for y in range(6)]
    for some in (rows, rows[:1], rows[8:9], [(x, 0, y) for x in range(4) for y in range(2)]):
        together = sums_of(trees, stops)(list(zip(*some, strict=True)))
        assert together == [walk(trees, row, stops) for row in some]
    assert sums_of(trees, stops)([[], [], []]) == []


def test_more_lines_than_go_through_the_trees_together() -> None:
    trees = forest()
    rows = [(x / 90, 0.0, x / 1300) for x in range(LANES + 300)]
    columns = list(zip(*rows, strict=True))
    assert sums_of(trees)(columns) == [walk(trees, row) for row in rows]


@pytest.mark.parametrize("count", [1, 2, 7, 300])
def test_shipped_trees_give_their_lines_the_sums_of_the_arrays(count: int) -> None:
    """Lines whose features are whole numbers, and such that are none; thresholds themselves."""
    trees = shipped_forest(WEIGHTS, FEATURES)
    chance = Random(count)
    bounds: dict[int, list[float]] = {}
    for number, threshold in zip(trees.feature, trees.threshold, strict=True):
        bounds.setdefault(number, []).append(threshold)
    columns: list[list[float]] = []
    for number in range(len(FEATURES)):
        values: list[float] = [chance.choice(bounds[number]) for _ in range(count)]
        if number % 3 == 1:
            values = [round(value) for value in values]
        elif number % 3 == 2:
            values = [values[0]] * count if chance.random() < 0.5 else [-1, *values[1:]]
        columns.append(values)
    expected = [walk(trees, row) for row in zip(*columns, strict=True)]
    assert sums_of(trees)(columns) == expected


def test_weights_of_other_features_are_refused(tmp_path: object) -> None:
    path = Path(str(tmp_path)) / "weights"
    write_forest(forest(), path)
    assert read_forest(path.read_bytes(), ("a", "b", "c")) == forest()
    with pytest.raises(WeightsError):
        read_forest(path.read_bytes(), ("a", "b", "d"))


# Cuts -----------------------------------------------------------------------


def test_article_stays_and_menu_goes() -> None:
    page = read_text(PAGE)
    context = Context.of(page, matcher_for(("en",)))
    hits = {index: flag(rule.label for rule in rules) for index, rules in context.hits.items()}
    known, likely = judge(page, hits)
    balanced = cut(known, likely, "balanced")
    texts = [block.text for block in page.blocks]
    kept = [text for index, text in enumerate(texts) if index not in balanced.gone]
    assert [text for text in texts if text.endswith("day.")] == [
        text for text in kept if text.endswith("day.")
    ]
    assert "Ferry stays in port" in kept
    assert "What the islanders say" in kept
    careful = set(cut(known, likely, "careful").gone)
    assert careful <= set(balanced.gone)


def test_a_page_is_told_from_what_an_extractor_left_of_it() -> None:
    article = [line for line in PAGE.split("\n") if line.endswith("day.")]
    assert kind_of(*judge(read_text(PAGE))) == "dump"
    assert kind_of(*judge(read_text("\n\n".join(article)))) == "extract"


def test_doubtful_lists_go_where_nothing_is_sure() -> None:
    page = read_text("\n".join(f"Headline of the day, number {number}" for number in range(40)))
    known = facts(page)
    body = [0.6] * 8
    doubtful = cut(known, [0.01] * 6 + body + [0.2] * 20 + [0.01] * 6, "balanced")
    sure = cut(known, [0.01] * 6 + [0.97] * 28 + [0.01] * 6, "balanced")
    assert set(range(14, 34)) <= set(doubtful.gone)
    assert not set(range(6, 34)) & set(sure.gone)


def test_same_page_same_probabilities() -> None:
    page = read_text(PAGE)
    assert probabilities(page) == probabilities(page)
    assert probabilities(read_text("")) == []


# Headlines ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "headline"),
    [
        (["Ferry sinks off Norland | Coast Courier", "Home", "Ferry sinks off Norland"], 2),
        (["Coast Courier - Ferry sinks", "Coast", "Home", "Ferry sinks"], 3),
        (["渡轮在北岛沉没 - 海岸信使报", "首页", "渡轮在北岛沉没"], 2),
        (["Паром затонул у острова — Вестник", "Главная", "Паром затонул у острова"], 2),
        (["Auth | Harbour Docs", "Home", "Auth"], 2),
        (["Ferry sinks off Norland coast", "Home", "News"], 0),
        (["Norland ferry sinking: what we know", "Home", "What we know of the Norland ferry"], 2),
    ],
)
def test_headline_is_found_wherever_it_stands(lines: list[str], headline: int) -> None:
    page = read_text("\n".join([*lines, *[SENTENCE] * 3]))
    known = facts(page)
    found = find_headlines(known, [0.5] * len(page.blocks))
    assert headline in found
    assert len(found) <= 5
    assert not {index for index, line in enumerate(lines) if line in ("Home", "News")} & set(found)


ENTRIES = ["Home", "News", "Sport", "Harbour", "Log in", "Search"]


@pytest.mark.parametrize(
    ("title", "below", "sentence"),
    [
        (
            "Ferry sinks off Norland after storm",
            ["By Anna Reed", "3 May 2021", "Photo: Coast Guard"],
            "The ferry left Norland before the storm, and the captain said on Monday that it "
            "was taking in water long before it was due to sink off the coast.",
        ),
        (
            "Fähre sinkt nach Sturm vor Norland",
            ["Von Anna Reed", "3. Mai 2021"],
            "Die Fähre hatte Norland vor dem Sturm verlassen, und der Kapitän sagte am Montag, "
            "dass sie schon lange Wasser gezogen habe.",
        ),
        (
            "Паром затонул у острова после шторма",
            ["Анна Реед", "3 мая 2021"],
            "Паром вышел от острова до шторма, и капитан сказал в понедельник, что вода "
            "поступала в трюм задолго до того, как он затонул.",
        ),
        (
            "渡轮在风暴后于北岛沉没",
            ["安娜", "2021年5月3日"],
            "渡轮在风暴前离开北岛，船长星期一说，船在沉没之前很久就已经进水，"
            "北岛的居民说他们听到了警报。",
        ),
    ],
)
def test_a_headline_is_found_without_the_page_s_title(
    title: str, below: list[str], sentence: str
) -> None:
    """As in what a browser gives for a page's text."""
    lines = [*ENTRIES, title, *below, *[f"{sentence} {number}." for number in range(4)]]
    lines += ["More from the coast", "Ten ways to mend a net", "Imprint", "Contact"]
    known = facts(read_text("\n".join(lines)))
    likely = [0.01] * len(ENTRIES) + [0.02] * (1 + len(below)) + [0.9] * 4 + [0.01] * 4
    found = untitled_headlines(known, likely)
    assert found[0] == len(ENTRIES)
    assert len(found) <= 2
    assert len(ENTRIES) in more_headlines(known, likely, [])
    assert find_headlines(facts(read_text("\n".join(lines)), headlines=found), likely) == found


def test_a_headline_stands_for_the_title_that_is_not_there() -> None:
    """What it shares words with is as near to it as below a page's title."""
    lines = PAGE.split("\n")
    titled = facts(read_text(PAGE))
    headline = lines.index("Ferry stays in port")
    under = facts(read_text("\n".join(lines[1:])), headlines=[headline - 1])
    offsets = FEATURES.index("headline_offset")
    assert list(under.columns[offsets]) == list(titled.columns[offsets])[1:]
    assert under.headlines == (headline - 1,)
    alone = facts(read_text("\n".join(lines[1:])))
    assert list(alone.columns[offsets]) != list(under.columns[offsets])


def test_the_first_line_of_a_titled_page_is_its_title() -> None:
    known, likely = judge(read_text(PAGE))
    assert known.headlines == () == tuple(untitled_headlines(known, likely))
    known, _ = judge(read_text(PAGE.split("\n", 1)[1]))
    assert known.keys[known.headlines[0]] == "ferry stays in port"


def test_a_text_of_few_lines_is_no_page() -> None:
    text = "There is a whole sea in a puddle.\n\t\t-- Anna Reed\n\nSo there is."
    presets: tuple[Preset, ...] = ("careful", "balanced")
    for preset in presets:
        assert not cut(facts(read_text(text)), [0.01] * 3, preset).gone


def test_a_title_above_the_article_goes_before_headings_inside_it() -> None:
    lines = ["Norland ferries ranked: the harbour test", "Home", "News"]
    lines += ["We tried what ferries Norland has left", "Sign up and never miss one"]
    lines += [SENTENCE] * 3
    for heading in ("Ferries, by Norland", "Ferries, all ranked", "Harbour ferries"):
        lines += [heading, *[SENTENCE] * 3]
    known = facts(read_text("\n".join(lines)))
    likely = [0.5] * len(lines)
    likely[4] = 0.6
    assert 3 in find_headlines(known, likely)


def test_no_headline_stands_below_its_article() -> None:
    """There the share bar says it again, and the site its name."""
    lines = ["Ferry stays in port - Coast Courier", "Home", "Ferry stays in port"]
    lines += [*[SENTENCE] * 3, "Send to a friend", "Ferry stays in port", "Coast Courier"]
    likely = [0.01] * 3 + [0.9] * 3 + [0.03, 0.05, 0.04]
    assert find_headlines(facts(read_text("\n".join(lines))), likely) == [2]
    lines[2] = "By Anna Reed"
    assert 0 in find_headlines(facts(read_text("\n".join(lines))), likely), "the page's own title"
    lines = ["Coast news of the week", "Home", *[SENTENCE] * 3, "The storm that stayed in port"]
    known = facts(read_text("\n".join(lines)))
    assert find_headlines(known, [0.01, 0.01, 0.9, 0.9, 0.9, 0.05]) == [0], "nor one by its looks"


def test_the_line_that_says_what_the_title_says() -> None:
    lines = ["Ferry stays in port: Coast Courier", "Coast Courier", "Ferry stays in port", SENTENCE]
    assert named_line(facts(read_text("\n".join(lines)))) == 2, "not the site's name"
    assert named_line(facts(read_text("\n".join(["Tides", *lines[1:]])))) == 0
    assert named_line(facts(read_text("\n".join(lines)), headlines=[1])) == 0, "it has no title"


def test_an_empty_text_has_no_headline() -> None:
    known = facts(read_text(""))
    assert find_headlines(known, []) == more_headlines(known, [], []) == []
    assert _alike(known, [], []) == []


def test_headline_that_the_model_would_delete_stays() -> None:
    page = read_text(PAGE)
    known = facts(page)
    likely = [0.9 if text.endswith("day.") else 0.01 for text in PAGE.split("\n")]
    assert 6 not in cut(known, likely, "balanced").gone
    assert 6 not in cut(known, likely, "careful").gone


def test_a_heading_stays_over_a_paragraph_that_stays() -> None:
    page = read_text(
        "Where the bridge will stand\n\n"
        "The council voted on Monday to build the new bridge below the old mill.\n\n"
        "Where the ferry will land\n\n"
        "The ferry is to land at the upper quay until the bridge is open again."
    )
    kept = [False, True, False, False]
    _keep_headings(facts(page, {}), [0.3, 0.9, 0.3, 0.1], 0.2, kept)
    assert kept == [True, True, False, False]
