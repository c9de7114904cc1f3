"""What the labeller is told of a block: its place under elements with telling names."""

from __future__ import annotations

import pytest

from cleaner.learned.feature_names import FEATURES
from cleaner.learned.features import features
from cleaner.learned.regions import group_siblings
from cleaner.learned.survey import FAR_ABOVE
from cleaner.readers.html import Facts, read_html


def _value(markup: str, name: str) -> float:
    """Of the page's last block."""
    page = read_html(f"<body><p>First of all, a word of welcome.</p>{markup}")
    facts = page.blocks[-1].facts
    assert isinstance(facts, Facts)
    return list(features(facts.tree, ""))[-1][FEATURES.index(name)]


@pytest.mark.parametrize(
    ("markup", "levels"),
    [
        ("<p class=sidebar>Tides</p>", 0.0),
        ("<div class=sidebar><p>Tides</p></div>", 1.0),
        ("<div class=sidebar><div><p>Tides</p></div></div>", 2.0),
        ("<div class=sidebar><div class=widget><p>Tides</p></div></div>", 1.0),
        ("<aside><p>Tides</p></aside>", 1.0),
        ("<div><p>Tides</p></div>", FAR_ABOVE),
        (f"<div class=sidebar>{'<div>' * 20}<p>Tides", FAR_ABOVE),
    ],
)
def test_a_hint_is_as_far_as_the_nearest_element_that_gives_it(markup: str, levels: float) -> None:
    assert _value(markup, "above_side") == levels


def test_hints_of_one_element_do_not_leak_into_its_sibling() -> None:
    markup = "<div class=sidebar><p>Tides</p></div><div><p>Harbour news</p></div>"
    assert _value(markup, "above_side") == FAR_ABOVE


@pytest.mark.parametrize("inside", ["<p>Tides</p>", "<p>Tides</p><div class=sidebar></div>"])
def test_text_after_the_body_has_all_features(inside: str) -> None:
    page = read_html(f"<html><body>{inside}</body>--></html>")
    facts = page.blocks[-1].facts
    assert isinstance(facts, Facts)
    assert facts.tree.node[-1] < 0  # else this tests nothing
    assert {len(row) for row in features(facts.tree, "")} == {len(FEATURES)}


def test_elements_without_text_are_of_no_group() -> None:
    page = read_html("<body><div><p>Tides</p><p></p><p>Harbour news</p></div>")
    facts = page.blocks[0].facts
    assert isinstance(facts, Facts)
    body, division, *paragraphs = group_siblings(facts.tree).of
    assert paragraphs == [paragraphs[0], -1, paragraphs[0]]
    assert len({body, division, paragraphs[0], -1}) == 4
