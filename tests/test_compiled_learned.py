"""Compiled modules of the learned labellers give what their Python gives."""

from __future__ import annotations

import pickle
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.learned import (
    code,
    columns,
    cut,
    expected,
    extent,
    headline,
    labeller,
    line_features,
    line_measures,
    overwhelming,
    revision,
    rows,
    stretches,
    text_kind,
    vocabulary,
)
from cleaner.learned.trees import Stop, Trees
from cleaner.model import Block, BlockKind
from cleaner.readers.plain import read_text
from cleaner.readers.tree import Mark
from tests.twins import FULL, LETTERS, as_python

PURE_EXPECTED = as_python("cleaner.learned.expected")
PURE_CODE = as_python("cleaner.learned.code")
PURE_LABELLER = as_python("cleaner.learned.labeller")
PURE_CUT = as_python("cleaner.learned.cut")
PURE_HEADLINE = as_python("cleaner.learned.headline")
PURE_EXTENT = as_python("cleaner.learned.extent")
PURE_KIND = as_python("cleaner.learned.text_kind")
PURE_OVERWHELMING = as_python("cleaner.learned.overwhelming")
PURE_REVISION = as_python("cleaner.learned.revision")
PURE_COLUMNS = as_python("cleaner.learned.columns")
PURE_STRETCHES = as_python("cleaner.learned.stretches")
PURE_LINES = as_python("cleaner.learned.line_measures")
PURE_VOCABULARY = as_python("cleaner.learned.vocabulary")
PURE_ROWS = as_python("cleaner.learned.rows")


def forest(chance: random.Random, features: int, depth: int = 5) -> tuple[Any, ...]:
    """Random trees in the arrays of a forest."""
    roots: list[float] = []
    feature: list[float] = []
    threshold: list[float] = []
    left: list[float] = []
    right: list[float] = []
    leaf: list[float] = []

    def grow(depth: int) -> int:
        if depth == 0 or chance.random() < 0.2:
            leaf.append(chance.gauss(0, 1))
            return ~(len(leaf) - 1)
        node = len(feature)
        feature.append(chance.randrange(features))
        threshold.append(chance.choice((0.0, 0.5, chance.gauss(0, 1))))
        left.append(0)
        right.append(0)
        left[node] = grow(depth - 1)
        right[node] = grow(depth - 1)
        return node

    for _ in range(30):
        roots.append(grow(depth))
    return roots, feature, threshold, left, right, leaf


STOPS = (
    *((Stop(trees, -1.0, 2.0),) for trees in (0, 1, 10, 30)),
    (Stop(10, high=-1e9, above=(0.5, 2.0)),),
    (Stop(20, 0.1, 0.3, (1.0, 0.1), (2.0, 1.3)), Stop(4), Stop(4, -1.0, below=(-3.0, 1.7))),
)


@pytest.mark.parametrize("seed", range(20))
def test_trees_sum_to_the_same_bits(seed: int) -> None:
    chance = random.Random(seed)
    columns = forest(chance, 7)
    rows = [
        [chance.choice((0.0, 0.5, -0.0, float("nan"), chance.gauss(0, 1))) for _ in range(7)]
        for _ in range(50)
    ]
    pure = as_python("cleaner.learned.trees").Trees(*columns)
    for stops in STOPS:
        expected = pure.sums(rows, stops)
        assert [value.hex() for value in Trees(*columns).sums(rows, stops)] == [
            value.hex() for value in expected
        ]
    assert pickle.loads(pickle.dumps(Trees(*columns))).sums(rows) == pure.sums(rows)


def test_trees_of_many_leaves_sum_to_the_same_bits() -> None:
    chance = random.Random(5)
    columns = forest(chance, 7, depth=9)
    rows = [[chance.gauss(0, 1) for _ in range(7)] for _ in range(50)]
    pure = as_python("cleaner.learned.trees").Trees(*columns)
    assert max(columns[1]) == 6
    assert Trees(*columns).sums(rows, STOPS[-1]) == pure.sums(rows, STOPS[-1])


def test_trees_read_nothing_beside_their_arrays() -> None:
    with pytest.raises(IndexError):
        Trees((0,), (1,), (0.5,), (~0,), (~1,), (1.0, 2.0)).sums([[1.0]])


def test_lines_are_measured_the_same_for_every_letter() -> None:
    step = 1 if FULL else 7
    lines = [
        text
        for letter in LETTERS[::step]
        for text in (letter, f"{letter}a", f"a.{letter}", f"A1, {letter}")
    ]
    found, expected = line_measures.measure_all(lines), PURE_LINES.measure_all(lines)
    assert list(map(list, found)) == expected


@given(
    st.lists(
        st.builds(
            lambda text, times: text * times,
            st.text(st.sampled_from("aB1 .!”»)]*²。」、 ก\u3000\xa0字한İ\n\x1c,;_٣é|"), min_size=1),
            st.sampled_from((1, 9, 60)),
        ),
        min_size=1,
    )
)
def test_lines_are_measured_the_same(lines: list[str]) -> None:
    found, expected = line_measures.measure_all(lines), PURE_LINES.measure_all(lines)
    assert list(map(list, found)) == expected


NUMBERS = st.lists(
    st.tuples(
        st.sampled_from((0, 0, 0, 1, 39, 41, 90, 170)),  # letters
        st.integers(0, 6),
        st.integers(0, 4),
        st.sampled_from((0.0, 0.1, 1 / 3, 0.7)),
        st.integers(0, 6),
    ),
    min_size=1,
    max_size=150,
)


@given(NUMBERS)
def test_passes_over_columns_are_the_same(lines: list[tuple[float, ...]]) -> None:
    size, end, start, digits, blanks = map(list, zip(*lines, strict=True))
    blanks[-1] = 6

    def passes(module: Any, of_lines: Any) -> list[Any]:
        prose = of_lines.prose_of(size, end)
        share, offset, mass, top = of_lines.clusters(prose)
        columns = [
            prose, share, offset, mass, [top],
            *of_lines.groups(blanks, size, digits), *of_lines.runs(prose, size),
            *module.places(len(size), 20), *module.copies(list(map(str, size))),
            *(module.window(digits, *reach) for reach in ((4, 4), (50, 50), (-1, 3), (3, -1))),
            *(module.shift(size, by) for by in (1, -1, 200)),
            module.since(blanks), module.likes(module.looks(size, end, start, digits)),
            module.before(size, 7), module.shares(digits, 3), module.below(size, 40),
            module.equal(end, 6), module.constant(0.1, 3), module.marked([0], len(size)),
            module.offsets(3, len(size), 2, 30), [module.total_of(size)], [module.zeros_of(size)],
            *module.blanks_of(["\n" * (letters % 9) + " " for letters in map(int, size)], 6),
        ]  # fmt: skip
        return [list(column) for column in columns]

    assert passes(columns, stretches) == passes(PURE_COLUMNS, PURE_STRETCHES)
    both = [size, columns.equal(end, 6)]
    assert list(rows.rows_of(both)) == list(PURE_ROWS.rows_of(both))


WORDS = "the The ferry harbour master and of a_b 渡轮停靠 ก็ก ab 12345 é ﬁne straße x".split()


@given(
    st.lists(st.tuples(st.lists(st.sampled_from(WORDS)), st.booleans(), st.booleans()), min_size=1)
)
def test_words_are_counted_the_same(lines: list[tuple[list[str], bool, bool]]) -> None:
    keys = [" ".join(words) * (1 + 20 * inside) for words, _, inside in lines]
    prose, body = [float(line[1]) for line in lines], [float(line[2]) for line in lines]
    found = vocabulary.vocabulary(keys, prose, body)
    expected = PURE_VOCABULARY.vocabulary(keys, prose, body)
    assert [list(column) for column in found[:6]] == [list(column) for column in expected[:6]]
    assert found[6:] == expected[6:]


@given(
    st.lists(
        st.tuples(
            st.lists(st.sampled_from(WORDS)).map(" ".join),
            st.sampled_from(("", ".", "?", ",", " | ab")),
            st.floats(0, 1),
            st.sampled_from((0, 0, 0, 1, 2, 4)),
        ),
        min_size=1,
    )
)
def test_pages_are_cut_the_same(lines: list[tuple[str, str, float, int]]) -> None:
    page = read_text("\n".join(text + end for text, end, _, _ in lines) + " x")
    flags = {index: line[3] for index, line in enumerate(lines) if line[3]}
    known = line_features.facts(page, {k: v for k, v in flags.items() if k < len(page.blocks)})
    likely = [line[2] for line in lines][: len(page.blocks)]
    assert PURE_OVERWHELMING.doubts(likely) == overwhelming.doubts(likely)
    second, expected_second = (
        [*map(list, source.columns_of(known, likely))] for source in (revision, PURE_REVISION)
    )
    assert second == expected_second
    assert PURE_KIND.may_be_dump(page.blocks) == text_kind.may_be_dump(page.blocks)
    assert PURE_KIND.dump_signs(known, likely) == text_kind.dump_signs(known, likely)
    assert PURE_CUT._is_clear(known.words, likely, 0.5) == cut._is_clear(known.words, likely, 0.5)
    assert PURE_HEADLINE._parts(known, known.keys[0]) == headline._parts(known, known.keys[0])
    for start in range(len(likely)):
        expected_start = PURE_EXTENT._begins(known, likely, start)
        assert extent._begins(known, likely, start) == expected_start
        boxed = known._replace(ends=frozenset(index for index, found in flags.items() if found))
        expected_end = PURE_EXTENT.article_ends(boxed, likely, start)
        assert extent.article_ends(boxed, likely, start) == expected_end
    for but in ([], [0, 2]):
        assert PURE_HEADLINE._alike(known, likely, but) == headline._alike(known, likely, but)
        for most, last in ((1, 4), (3, len(likely))):
            expected_lines = PURE_HEADLINE._untitled(known, likely, but, most, last)
            assert headline._untitled(known, likely, but, most, last) == expected_lines
    for keep in ("_keep_next", "_keep_headings"):
        found = [probability > 0.5 for probability in likely]
        expected = [*found]
        getattr(cut, keep)(known, likely, 0.2, found)
        getattr(PURE_CUT, keep)(known, likely, 0.2, expected)
        assert found == expected, keep


def test_a_page_may_have_any_number_of_words() -> None:
    chance = random.Random(3)
    keys = [
        " ".join(chance.choice("abc") * chance.randrange(1, 9) + str(chance.randrange(900))
                 for _ in range(30))
        for _ in range(200)
    ]  # fmt: skip
    prose = [float(chance.randrange(2)) for _ in keys]
    found = vocabulary.vocabulary(keys, prose, prose)
    expected = PURE_VOCABULARY.vocabulary(keys, prose, prose)
    assert [list(column) for column in found[:6]] == [list(column) for column in expected[:6]]


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 900)), max_size=60))
def test_cuts_are_the_same(blocks: list[tuple[float, int]]) -> None:
    likely, counts = [p for p, _ in blocks], [count for _, count in blocks]
    assert expected.expected_cut(likely, counts) == PURE_EXPECTED.expected_cut(likely, counts)
    found = [
        (vars(module)["_is_whole"](likely, counts), wanted, vars(module)["_lost"](wanted, kept))
        for module in (labeller, PURE_LABELLER)
        for wanted in [vars(module)["_from"](likely, 0.5)]
        for kept in [[count > 400 for count in counts]]
    ]
    assert found[0] == found[1]


@given(st.lists(st.tuples(st.sampled_from(("pre", "heading", "item")), st.booleans()), max_size=9))
def test_code_and_headings_stay_with_the_same(blocks: list[tuple[BlockKind, bool]]) -> None:
    page = [Block("a", "a", "a", -1, "\n", kind) for kind, _ in blocks]
    kept = [keep for _, keep in blocks]
    assert labeller.with_code_and_headings(page, kept) == PURE_LABELLER.with_code_and_headings(
        page, kept
    )


_MARKS = st.lists(st.sampled_from(("link", "code", "strong")), max_size=2)


@given(
    st.lists(
        st.tuples(st.sampled_from(("pre", "item")), _MARKS, st.floats(0, 1), st.integers(0, 9000)),
        max_size=9,
    )
)
def test_pages_of_code_are_the_same(
    blocks: list[tuple[BlockKind, list[str], float, int]],
) -> None:
    page = [Block("a", "a", "a", -1, "\n", kind) for kind, _, _, _ in blocks]
    marks = [tuple(Mark(0, 1, kind, "") for kind in own) for _, own, _, _ in blocks]
    likely, counts = [p for _, _, p, _ in blocks], [count for *_, count in blocks]
    found = code.code_cut(page, marks, likely, counts)
    assert found == PURE_CODE.code_cut(page, marks, likely, counts)
