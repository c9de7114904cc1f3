"""Compiled modules that read web pages give what their Python gives."""

from __future__ import annotations

import re
from array import array
from typing import get_args

import lxml.html
import lxml.html.builder
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from cleaner import compiled
from cleaner.config import Format
from cleaner.learned import (
    measures,
    page_title,
    regions,
)
from cleaner.readers import html, metadata, slim, tags
from cleaner.readers.parse import parse, parse_bytes
from cleaner.readers.tree import DEEPEST, Tree
from cleaner.readers.walk import Walker, walk
from cleaner.rules import all_rules
from cleaner.stages import render
from tests import markup
from tests.twins import FULL, LETTERS, as_python

PURE_TAGS = as_python("cleaner.readers.tags")
EXAMPLES = [text for rule in all_rules() for text in (*rule.hits, *rule.near_misses)]
PURE_MEASURES = as_python("cleaner.learned.measures")
PURE_REGIONS = as_python("cleaner.learned.regions")
PURE_TITLE = as_python("cleaner.learned.page_title")
PURE_HTML = as_python("cleaner.readers.html")
PURE_METADATA = as_python("cleaner.readers.metadata")
PURE_RENDER = as_python("cleaner.stages.render")
PURE_SLIM = as_python("cleaner.readers.slim")


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
