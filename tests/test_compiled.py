"""The compiled core gives what Python gives, and never runs from a stale build."""

from __future__ import annotations

import os
import pickle
import random
import re
import subprocess
import sys
import textwrap
from array import array
from importlib.machinery import EXTENSION_SUFFIXES, SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType
from typing import Any, get_args

import lxml.html
import lxml.html.builder
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from cleaner import compiled, shape
from cleaner.config import Format
from cleaner.learned import (
    columns,
    cut,
    expected,
    extent,
    headline,
    labeller,
    line_features,
    line_measures,
    measures,
    overwhelming,
    page_title,
    regions,
    revision,
    rows,
    stretches,
    text_kind,
    vocabulary,
)
from cleaner.learned.trees import Stop, Trees
from cleaner.model import Block, BlockKind
from cleaner.normalise import key, paragraphs, unicode
from cleaner.readers import html, metadata, pieces, plain, slim, tags
from cleaner.readers.parse import parse, parse_bytes
from cleaner.readers.plain import read_text
from cleaner.readers.tree import DEEPEST, Tree
from cleaner.readers.walk import Walker, walk
from cleaner.rules import all_rules, language, matcher_for
from cleaner.rules.conditions import quoted
from cleaner.rules.context import Context
from cleaner.rules.rule import SURE
from cleaner.stages import render
from cleaner.stages.label import label_by_rules
from tests import markup

ROOT = Path(compiled.__file__).parent
CHECKOUT = Path(__file__).parent.parent
CYTHON = (".pyx", ".pxd", ".pxi")
WITHIN = r"\s*(include\s*[\"']|cimport\s+cleaner\b|from\s+(cleaner\b|\.).*\bcimport\b)"


def as_python(name: str) -> ModuleType:
    """A module run from its source, whatever is built."""
    path = ROOT.parent / Path(*name.split(".")).with_suffix(".py")
    spec = spec_from_loader(name, SourceFileLoader(name, str(path)))
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


PURE_TAGS = as_python("cleaner.readers.tags")
PURE_SHAPE = as_python("cleaner.shape")
PURE_UNICODE = as_python("cleaner.normalise.unicode")
PURE_KEY = as_python("cleaner.normalise.key")
PURE_LANGUAGE = as_python("cleaner.rules.language")
PURE_CONTEXT = as_python("cleaner.rules.context")
MATCHER = matcher_for(None)
PURE_MATCHER = as_python("cleaner.rules.matcher").Matcher(MATCHER.rules)
PHRASES = {form for rule in MATCHER.rules for form in rule.forms}
EXAMPLES = [text for rule in all_rules() for text in (*rule.hits, *rule.near_misses)]
PURE_MEASURES = as_python("cleaner.learned.measures")
PURE_REGIONS = as_python("cleaner.learned.regions")
PURE_EXPECTED = as_python("cleaner.learned.expected")
PURE_TITLE = as_python("cleaner.learned.page_title")
PURE_HTML = as_python("cleaner.readers.html")
PURE_METADATA = as_python("cleaner.readers.metadata")
PURE_LABELLER = as_python("cleaner.learned.labeller")
PURE_LABEL = as_python("cleaner.stages.label")
PURE_PARAGRAPHS = as_python("cleaner.normalise.paragraphs")
PURE_RENDER = as_python("cleaner.stages.render")
PURE_SLIM = as_python("cleaner.readers.slim")
PURE_PLAIN = as_python("cleaner.readers.plain")
PURE_PIECES = as_python("cleaner.readers.pieces")
PURE_QUOTED = as_python("cleaner.rules.conditions.quoted")
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
FULL = settings().max_examples > 1000
"""On a hunt, not in every run."""


def run(code: str, path: Path, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        env={**os.environ, "PYTHONPATH": str(path), compiled.PURE: "0", **environment},
        cwd=path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


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


LOOKS = ("is_title", "is_name", "strip_quotes")
LETTERS = "".join(chr(code) for code in range(0x30000) if not 0xD800 <= code < 0xE000)


def test_shapes_are_the_same_for_every_letter() -> None:
    functions = ("letters", "cells", "words", "ends_sentence", "is_prose", *LOOKS)
    for letter in LETTERS if FULL else LETTERS[:0x3100] + LETTERS[0xF000:0xF800]:
        assert shape.is_small(letter) == PURE_SHAPE.is_small(letter), letter
        for text in (
            f"a b{letter}",
            f"a.{letter}",
            f"{letter}a{letter}b c",
            f"{letter} - {letter}",
        ):
            for name in functions:
                assert getattr(shape, name)(text) == getattr(PURE_SHAPE, name)(text), (name, text)


@given(st.text(st.sampled_from("aB1 .!”»)]*[¹²₂。」、 ก็\u3000\xa0字한ա։:"), max_size=60))
def test_shapes_are_the_same(text: str) -> None:
    for name in ("letters", "cells", "words", "ends_sentence", "is_prose", *LOOKS):
        for longer in (text, text * 4, text * 40):
            assert getattr(shape, name)(longer) == getattr(PURE_SHAPE, name)(longer), name


LINES = st.lists(
    st.text(st.sampled_from("aB1 &’“”–—…ÃÂâ€™éßİı\xad\u200b\u3000\t.…!?|»[]0ЖЩ字\n"), max_size=12)
    | st.sampled_from(sorted(PHRASES))
    | st.sampled_from(EXAMPLES)
    | st.sampled_from(("* [Home](/)", "## [É](<a b> 'c')", "##", "](", "[![a](b)](c_(d)) x" * 40)),
    max_size=30,
)


@given(LINES)
@example(["a  b\nc"])
def test_lines_are_repaired_folded_and_matched_alike(lines: list[str]) -> None:
    shown = unicode.repair_all(lines)
    assert shown == PURE_UNICODE.repair_all(lines)
    keys = key.fold_all(shown)
    assert keys == PURE_KEY.fold_all(shown)
    assert MATCHER.match_all(keys) == PURE_MATCHER.match_all(keys)
    assert language.tell(shown) == PURE_LANGUAGE.tell(shown)


def test_keys_are_the_same_for_every_letter() -> None:
    for letter in LETTERS:
        shown = unicode.repair_all([f"a{letter}B", f"{letter} i", f"Σ{letter}", letter * 2])
        assert key.fold_all(shown) == PURE_KEY.fold_all(shown), letter


@given(LINES, st.sampled_from(("\n", "\n\n", " \n")))
def test_contexts_see_the_same(lines: list[str], gap: str) -> None:
    page = read_text(gap.join(lines))
    found, expected = Context.of(page, MATCHER), PURE_CONTEXT.Context.of(page, PURE_MATCHER)
    for name in ("all_shown", "_paragraphs", "hits", "parts", "quoting", "is_article", "times"):
        assert getattr(found, name) == getattr(expected, name), name
    for labels in ((), ("navigation",), ("share-bar", "related")):
        for index in range(-1, len(page.blocks) + 1):
            assert found.run(index, *labels) == expected.run(index, *labels)
    assert found.glued_groups(len(found)) == expected.glued_groups(len(expected))
    assert found.prose == expected.prose
    assert found.headings(len(lines)) == expected.headings(len(lines))
    for stop in range(0, len(page.blocks) + 1, 3):
        assert found.first_sentence(stop) == expected.first_sentence(stop)
    for index in range(-1, len(page.blocks) + 1):
        for name in ("has", "is_prose", "is_end", "is_hit"):
            assert getattr(found, name)(index) == getattr(expected, name)(index), name
        assert found.is_hit(index, "byline") == expected.is_hit(index, "byline")
        assert found.is_hit(index, part="heading") == expected.is_hit(index, part="heading")
        assert not page.blocks or found.is_glued(index) == expected.is_glued(index)
    finders = MATCHER.finders
    for least in (0.0, SURE):
        labelled = PURE_LABEL.label_by_rules(expected, finders, least)
        assert label_by_rules(found, finders, least) == labelled
    gone = {*list(found.hits)[:3], *range(0, len(lines), 4)}
    left, right = found.without(gone), expected.without(gone)
    for name in ("blocks", "all_shown", "_paragraphs", "hits", "parts"):
        assert getattr(left, name) == getattr(right, name), name
    assert quoted.maybe_quoted(found) == PURE_QUOTED.maybe_quoted(expected)


@given(
    st.lists(st.text(st.sampled_from(" \t\xa0{;(=x#.)1-+:|\u3000字.\n"), min_size=1), min_size=1),
    st.booleans(),
)
@example(["ab   c", "====", "====", "ab   c"], False)
def test_layouts_are_told_alike(lines: list[str], indents_mean: bool) -> None:
    assert list(map(paragraphs.indent, lines)) == list(map(PURE_PARAGRAPHS.indent, lines))
    assert paragraphs.is_preformatted(lines, indents_mean=indents_mean) == (
        PURE_PARAGRAPHS.is_preformatted(lines, indents_mean=indents_mean)
    )
    assert paragraphs.is_tabular(lines) == PURE_PARAGRAPHS.is_tabular(lines)


QUOTED = (
    "“We do not know why they closed it,” said one; *we* (all) know “why they closed it”. ".split()
)


@given(st.lists(st.lists(st.sampled_from((*QUOTED, "字字", "\u3000", "a\xa0b"))), max_size=20))
def test_the_same_lines_may_be_quoted(lines: list[list[str]]) -> None:
    page = read_text("\n".join(map(" ".join, lines)))
    context = Context.of(page, MATCHER)
    assert quoted.maybe_quoted(context) == PURE_QUOTED.maybe_quoted(context)


@given(st.lists(st.sampled_from("a b\t\n\r\f\v\x1c\x85\u2028\xa0\u200b&;.字\x00"), max_size=40))
def test_lines_and_gaps_are_the_same(letters: list[str]) -> None:
    text = "".join(letters).replace("b", "&#8203;")
    lead, lines, gaps = plain._rows(text)
    assert (lead, lines, gaps) == PURE_PLAIN._rows(text)
    blocks = plain._blocks(lines, lines[::-1], lines, gaps, len(lead))
    assert blocks == PURE_PLAIN._blocks(lines, lines[::-1], lines, gaps, len(lead))
    assert all(type(block) is Block for block in blocks)


WRAPPED = st.lists(
    st.sampled_from(
        ("the weir at Marle stood open for a", "  a", "sixty-", "ou-", "- oil", "x" * 40)
    )
    | st.sampled_from(("bark and moss.    days", "and", "vé\u00ad", "rant, ", "> it", "-")),
    max_size=40,
)


@given(WRAPPED, st.sampled_from(("\n", " \n", "\n\n")))
def test_wrapped_lines_are_told_the_same(pieces: list[str], gap: str) -> None:
    rows = [" ".join(pieces[at : at + 3]) for at in range(0, len(pieces), 3)]
    _, lines, gaps = plain._rows(gap.join(rows) + "\n" + "\n".join(rows[:9]))
    assert plain._wrap_width(lines, gaps) == PURE_PLAIN._wrap_width(lines, gaps)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(("", "", " ", "\u00a0", "  ", "\t")),
            st.sampled_from(
                ("", "", ",", ".", "，", ";", "”", ")", "]", "(", "...", "•", "```", "ა")
            ),
            st.sampled_from(
                ("", "a", "A", "ferry (at", "The ferry sails at noon", "渡し船は", "12")
            ),
            st.sampled_from(("x", "x", ".", "-", "\u00ad", ":", "(", "「", "|", ")", "”", "}")),
            st.sampled_from(("", "", " ", "\u00a0", "  ")),
            st.sampled_from(("\n", "\n", "\n", "\r\n", "\n\n", "\n \n")),
        ),
        min_size=1,
        max_size=12,
    )
)
@example([("", "", "The ferry sails at noon", "x", " ", "\n"), ("", "", "a", "x", "", "\n")] * 3)
@example([("", "", "The ferry sails at noon", "x", "", "\n"), ("", ",", "a", "x", "", "\n")] * 3)
@example([("", "", "ferry (at", "x", " ", "\n"), ("", ")", "a", ".", "", "\n")] * 3)
def test_the_same_lines_were_one(rows: list[tuple[str, ...]]) -> None:
    lines = ["".join(row[:5]) for row in rows]
    shown, gaps = [line.strip() for line in lines], [row[5] for row in rows]
    assert pieces.find_pieces(lines, shown, gaps) == PURE_PIECES.find_pieces(lines, shown, gaps)
    joints = PURE_PIECES._joints(lines, shown, gaps)
    assert list(pieces._joints(lines, shown, gaps)) == joints
    for told in (False, True):
        assert pieces._chains(shown, joints, told) == PURE_PIECES._chains(shown, joints, told)
    assert pieces._has_fence(shown) == PURE_PIECES._has_fence(shown)


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


def as_units(texts: list[str]) -> Tree:
    tree = Tree()
    tree.text = texts
    tree.linked = array("i", [len(text) // 3 for text in texts])
    return tree


def test_measures_are_the_same_for_every_letter() -> None:
    step = 1 if FULL else 7
    tree = as_units(
        [
            text
            for letter in LETTERS[::step]
            for text in (f"{letter}a", f"a.{letter}b", f"1{letter}2", f"Word {letter}")
        ]
    )
    found, expected = measures.measure(tree), PURE_MEASURES.measure(tree)
    for name in measures.Measures.__slots__:
        assert getattr(found, name) == getattr(expected, name), name


@given(
    st.lists(
        st.text(st.sampled_from(".!?…。！？a b”)\n1:30 €$złkrEUR 2020Ax,;%_٣字あ²é"), min_size=1)
        | st.sampled_from(EXAMPLES),
        min_size=1,
    )
)
def test_measures_are_the_same(texts: list[str]) -> None:
    tree = as_units(texts)
    found, expected = measures.measure(tree), PURE_MEASURES.measure(tree)
    for name in measures.Measures.__slots__:
        assert getattr(found, name) == getattr(expected, name), name
        sums = regions._prefix(getattr(found, name))
        assert sums == PURE_REGIONS._prefix(getattr(expected, name)), name
    for title in (texts[0], " | ".join(texts[:3]), "İstanbul a_b 字 Straße", ""):
        assert page_title._overlaps(tree, title) == PURE_TITLE._overlaps(tree, title)


@given(markup.pages)
def test_groups_kinds_and_levels_are_the_same(page: str) -> None:
    root = parse(f"<body>{page}")
    assert root is not None
    tree = walk(root)
    found, expected = regions.group_siblings(tree), PURE_REGIONS.group_siblings(tree)
    for name in regions.Groups.__slots__:
        assert getattr(found, name) == getattr(expected, name), name
    if tree.text:
        sums = regions.Sums(measures.measure(tree))
        cores, by_source = regions.Cores(tree, sums), PURE_REGIONS.Cores(tree, sums)
        for name in PURE_REGIONS.Cores.__slots__:
            assert getattr(cores, name) == getattr(by_source, name), name
    assert regions.path_kinds(tree) == PURE_REGIONS.path_kinds(tree)
    assert page_title.levels(tree) == PURE_TITLE.levels(tree)
    blocks = html._blocks(tree)
    assert [(*block[:-1], dict(block.facts or {})) for block in blocks] == [
        (*block[:-1], dict(block.facts or {})) for block in PURE_HTML._blocks(tree)
    ]
    for form in get_args(Format):
        assert render.render_parts(blocks, form) == PURE_RENDER.render_parts(blocks, form)
    title = tree.text[0] if tree.text else ""
    overlap = page_title.title_overlap(tree, title)
    levels = page_title.levels(tree)
    assert page_title.best_title(overlap, levels, tree) == PURE_TITLE.best_title(
        overlap, levels, tree
    )
    assert metadata.stated(root) == PURE_METADATA.stated(root)


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 900)), max_size=60))
def test_cuts_are_the_same(blocks: list[tuple[float, int]]) -> None:
    likely, counts = [p for p, _ in blocks], [count for _, count in blocks]
    assert expected.expected_cut(likely, counts) == PURE_EXPECTED.expected_cut(likely, counts)


@given(st.lists(st.tuples(st.sampled_from(("pre", "heading", "item")), st.booleans()), max_size=9))
def test_code_and_headings_stay_with_the_same(blocks: list[tuple[BlockKind, bool]]) -> None:
    page = [Block("a", "a", "a", -1, "\n", kind) for kind, _ in blocks]
    kept = [keep for _, keep in blocks]
    assert labeller.with_code_and_headings(page, kept) == PURE_LABELLER.with_code_and_headings(
        page, kept
    )


@given(
    st.text(st.sampled_from("ab -|\u3000é"), max_size=9),
    st.lists(st.text(st.sampled_from("ab -|\u3000é"), max_size=6), max_size=5),
)
def test_headlines_of_titles_are_the_same(title: str, headings: list[str]) -> None:
    for suffix in ("", "abab"):
        longer = title + suffix
        assert metadata.headline_in(longer, headings) == PURE_METADATA.headline_in(longer, headings)


@given(st.lists(st.sampled_from(("a", " ", "¶", "#", "🔗", "b</a>", "<a href=#c>")), max_size=9))
def test_anchors_are_dropped_alike(parts: list[str]) -> None:
    root = parse(f"<body>{''.join(parts)}")
    found, expected = walk(root), walk(root)
    for tree, module in ((found, html), (expected, PURE_HTML)):
        vars(module)["drop_anchors"](tree)
    for name in Tree.__slots__:
        assert getattr(found, name) == getattr(expected, name), name


@given(markup.pages, st.booleans())
def test_the_walk_gives_the_same_arrays(page: str, noscript: bool) -> None:
    root = parse(f"<body>{page}")
    assert root is not None
    expected = Walker(noscript).walk(root)
    found = walk(root, noscript)
    for name in Tree.__slots__:
        assert getattr(found, name) == getattr(expected, name), name


def test_the_walk_takes_parts_of_trees_and_trees_that_are_not_html() -> None:
    inner = lxml.html.fromstring("<div>a<p>b <a href=x>c</a></p>d</div>")
    odd = etree.fromstring("<x:div xmlns:x='y'>a<!-- b -->c<p>d</p>e<?f g?></x:div>")
    built = lxml.html.builder.P("text", lxml.html.builder.B("bold"), etree.Comment("no"), "tail")
    for root in (inner, *inner, *inner[0], odd, built, etree.Comment("alone")):
        found, expected = walk(root), Walker().walk(root)
        assert [getattr(found, name) for name in Tree.__slots__] == [
            getattr(expected, name) for name in Tree.__slots__
        ]


def same_page(page: str) -> bool:
    """Whether the parser is spared something, which makes no difference to what is read."""
    data = page.encode()
    lighter = slim.slim(data)
    if lighter is None:
        return False
    assert PURE_SLIM.slim(data) is not None
    root, other = parse(page), parse_bytes(lighter)
    assert (root is None) == (other is None)
    if root is not None:
        assert metadata.read_metadata(root) == metadata.read_metadata(other)
        for noscript in (False, True):
            expected, found = walk(root, noscript), walk(other, noscript)
            for name in set(Tree.__slots__) - {"deepest"}:
                assert getattr(found, name) == getattr(expected, name), name
            assert (found.deepest < DEEPEST) == (expected.deepest < DEEPEST)
    return len(lighter) < len(data)


@given(
    st.sampled_from(("", "<head>", "<head></head><body>", "<body><div>\n")),
    st.lists(
        markup.pages | st.sampled_from(markup.TRAPS) | st.sampled_from(markup.IDLE), max_size=12
    ).map("".join),
)
def test_what_the_parser_is_spared_makes_no_difference(start: str, page: str) -> None:
    same_page(start + page)


@given(
    st.lists(
        st.sampled_from(markup.IDLE)
        | markup.texts
        | st.sampled_from(
            ("<p>", "</p>", "<li>", "<a href=#b>", "</a>", "<b>", "</b>", "<i>", "</i>")
        ),
        max_size=30,
    ).map("".join),
)
@example("<b>ebb</b><img>80")
@example("ebb<svg></svg>Flow<b>ebb</b><script></script>80<i><span></span></i>Ebb")
def test_elements_that_nobody_reads_make_no_difference(page: str) -> None:
    same_page(f"<head></head><body>{page}")


def test_elements_that_nobody_reads_make_no_difference_to_how_deep_a_page_is() -> None:
    for depth in (990, 1000, 1990, 1999, 2000):
        same_page("<body>" + "<div>" * depth + "<span><svg></svg>a</span><span><img></span>")


@pytest.mark.skipif(
    not compiled.loaded or etree.LIBXML_VERSION < (2, 14),
    reason="nothing is compiled here, or the parser has its own idea of a tag",
)
def test_the_parser_is_spared_what_nobody_reads() -> None:
    start = "<!DOCTYPE html><html lang=de><meta name=author content=Ebbe><body class=x data-y=1>"
    for before, after in (
        (
            '<p id="a" data-b=\'<div class="c">\' hidden title>One.</p>',
            '<p id="a" hidden >One.</p>',
        ),
        ("<b class=x></b><a class=b href=/c/ rel=d>e</a>", "<b ></b><a href=/c/ >e</a>"),
        ("<script>if (a < b) c()</script><style>d{}</style>", ""),
        ("f<script>g()</script>", "f<script></script>"),
        ("<img src=x> <input><link rel=y><b>a<img></b>", " <b>a<img></b>"),
        ("<div>\n <i>a</i>\n </div>\n <p>\n b</p>", "<div><i>a</i>\n </div><p>\n b</p>"),
        ("<svg><g><path d=z /></g></svg><select><option>a<option>b</select>", ""),
        ("<svg><text>a</text></svg>", None),
        ("<b><span class=x>a</span></b><b>a <span>b</span></b>", "<b>a</b><b>a <span>b</span></b>"),
        ("<pre>\n<img>\n<div>\n</div></pre>", None),
        ("<script type='application/ld+json'>{}</script><!-- d -->", None),
        ("<title>A < b</title><p data-x=1>", None),
        ("<p class='a\">b<p data-x=1>", None),
        ("<p>Tides.</p></body><p data-x=1>And so on, longer than a page's end.", None),
    ):
        found = slim.slim(f"{start}{before}".encode())
        assert found is not None
        expected = f"{start.replace(' data-y=1', ' ')}{before if after is None else after}"
        if "</body>" in before:
            expected = expected.replace("</body>", "").replace("data-x=1", "")
        assert found.decode() == expected
        assert same_page(f"{start}{before}")
    for odd in ("No tag.", "<p>\0", f"<p {' '.join(map('a{}=1'.format, range(2000)))}>"):
        assert slim.slim(odd.encode()) is None
    assert slim.slim(b"<p>\xff") is None


@given(st.lists(st.sampled_from((*markup.HINTS, "-", "_", "A", "z", "9", " ", "é"))).map("".join))
def test_hints_are_the_same(attributes: str) -> None:
    assert tags.hint_bits(attributes) == PURE_TAGS.hint_bits(attributes)


def test_hints_are_the_same_beside_every_letter() -> None:
    for letter in LETTERS[:: 1 if FULL else 7]:
        for text in (f"{letter}ads{letter}tab", f"a{letter}top", f"na{letter}nav{letter}V"):
            assert tags.hint_bits(text) == PURE_TAGS.hint_bits(text), text


def test_every_hint_word_is_read() -> None:
    for _, words in tags.HINT_WORDS:
        for word in words.split("|"):
            plain = re.sub(r"\\b|\?", "", word)
            for text in (
                plain,
                f"x{plain}",
                f"{plain}x",
                f"x-{plain}_y",
                plain[:-1],
                plain.upper(),
            ):
                assert tags.hint_bits(text) == PURE_TAGS.hint_bits(text), text


@pytest.mark.parametrize(
    ("module", "parts"),
    [
        (
            "readers/walk.py",
            "readers/walk.py readers/walk.pyx readers/tree.py readers/tree.pxi readers/units.py "
            "readers/units.pxi readers/marks.py readers/marks.pxi readers/tables.py "
            "readers/tables.pxi readers/blocks.py readers/blocks.pxi readers/nodes.pxd "
            "readers/looks.pxd scan.pxd named.pxd",
        ),
        (
            "readers/slim.py",
            "readers/slim.py readers/slim.pyx readers/attributes.py readers/attributes.pxd "
            "readers/parse.py readers/parse.pxd readers/doubts.pxd readers/idle.pxd "
            "readers/kinds.pxd readers/markup.pxd readers/page.pxd readers/raw_text.pxd "
            "readers/start_tag.pxd scan.pxd",
        ),
        (
            "rules/context.py",
            "rules/context.py rules/context.pyx rules/runs.py rules/runs.pxi rules/signs.pxd "
            "scan.pxd named.pxd",
        ),
    ],
)
def test_whatever_is_compiled_in_decides_whether_a_build_is_stale(
    module: str, parts: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in ROOT.rglob("*.p*"):
        if path.suffix in (".py", *CYTHON):
            copy = tmp_path / path.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())
    monkeypatch.setattr(compiled, "_ROOT", tmp_path)
    monkeypatch.setattr(compiled, "_LAYOUT", tmp_path / "model.py")
    built = compiled.digest_of(tmp_path / module)
    for part in ("model.py", *parts.split()):
        path = tmp_path / part
        before = path.read_bytes()
        path.write_bytes(before + b"\n# Edited.\n")
        assert compiled.digest_of(tmp_path / module) != built, part
        path.unlink()
        assert compiled.digest_of(tmp_path / module) != built, part
        path.write_bytes(before)
    assert compiled.digest_of(tmp_path / module) == built


def test_nothing_is_compiled_in_that_a_build_does_not_know_of() -> None:
    for path in (path for path in ROOT.rglob("*.p*") if path.suffix in CYTHON):
        code = path.read_bytes().replace(b"\r\n", b"\n")
        found = {match[0].strip() for match in compiled._INCLUDES.finditer(code)}
        for line in code.decode().splitlines():
            if re.match(WITHIN, line):
                assert any(line.encode().startswith(start) for start in found), (
                    f"{path.name}: {line}"
                )


@pytest.mark.skipif(not compiled.loaded, reason="nothing is compiled here")
class TestTheBuild:
    def test_says_what_runs(self) -> None:
        code = "import cleaner, cleaner.pipeline; print(cleaner.core())"
        assert run(code, CHECKOUT) == "compiled core"
        assert run(code, CHECKOUT, CLEANER_PURE="1") == "pure Python"

    def test_everything_that_is_built_is_loaded(self) -> None:
        built = {
            name.partition("-")[0]
            for _, _, names in os.walk(ROOT)
            for name in names
            if name.endswith(EXTENSION_SUFFIXES[0]) and "-" in name
        }
        code = """
            import cleaner
            from cleaner import compiled
            cleaner.clean_text("a", preset="balanced"), cleaner.clean_html("<p>a")
            print(*(name.rpartition(".")[2] for name in compiled.loaded))
        """
        assert set(run(code, CHECKOUT).split()) == built

    def test_whole_pages_give_the_same_bytes(self) -> None:
        """The corpus and pages of broken mark-up, all presets, in a process of each kind."""
        code = """
            import json, random, sys
            from pathlib import Path
            import cleaner
            from tests import markup
            chance = random.Random(7)
            texts = [path.read_text() for path in sorted(Path("corpus").glob("*/*/page.txt"))]
            paragraphs = [line for text in texts for line in text.splitlines() if line]
            for preset in ("careful", "balanced", "aggressive"):
                worker = cleaner.Cleaner(preset=preset)
                for text in texts:
                    print(json.dumps(worker.text(text).to_dict()))
                for _ in range(60):
                    page = "".join(
                        f"<{chance.choice(markup.ELEMENTS)} class='{chance.choice(markup.HINTS)}'>"
                        + chance.choice(paragraphs) + chance.choice(markup.SPACES)
                        + chance.choice(("", "</div>", "</p>", "<br>", "<!-- -->"))
                        for _ in range(chance.randrange(60))
                    )
                    print(json.dumps(worker.html("<body>" + page).to_dict()))
        """
        found, expected = run(code, CHECKOUT), run(code, CHECKOUT, CLEANER_PURE="1")
        for ours, theirs in zip(found.splitlines(), expected.splitlines(), strict=True):
            assert ours == theirs

    def test_a_stale_or_broken_build_never_runs(self, tmp_path: Path) -> None:
        package = tmp_path / "cleaner"
        (package / "readers").mkdir(parents=True)
        (package / "__init__.py").write_text("from cleaner.compiled import core\n")
        for name in ("compiled.py", "model.py", "scan.pxd"):
            (package / name).write_bytes((ROOT / name).read_bytes())
        (package / "readers" / "__init__.py").write_text("")
        for path in (ROOT / "readers").glob("tags*"):
            (package / "readers" / path.name).write_bytes(path.read_bytes())
        code = """
            import logging; logging.basicConfig(level="DEBUG", format="%(message)s")
            import sys; logging.getLogger().handlers[0].setStream(sys.stdout)
            import cleaner.readers.tags as t, cleaner
            print(cleaner.core(), getattr(t, "edited", None))
        """
        assert run(code, tmp_path) == "compiled core None"

        source = package / "readers" / "tags.py"
        source.write_text(source.read_text() + "\nedited = 1\n")
        says = run(code, tmp_path).splitlines()
        assert says[-1] == "pure Python 1"
        assert "cleaner.readers.tags: compiled from another source" in says[0]

        built = source.with_name(compiled.compiled_name(source) + EXTENSION_SUFFIXES[0])
        built.write_bytes(b"not a library")
        says = run(code, tmp_path).splitlines()
        assert says[-1] == "pure Python 1"
        assert "runs as Python" in says[0]
