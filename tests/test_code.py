"""Pages of code: what lies between the menu and the footer of a reference is its text."""

from __future__ import annotations

from cleaner import Cleaner
from cleaner.learned.code import (
    CODE_CUT,
    EVERYTHING,
    JUNK,
    LONG,
    LONG_CUT,
    code_cut,
    with_gaps_filled,
)
from cleaner.learned.labeller import weigh
from cleaner.readers.html import read_html, tree_of

REFERENCE = """<!DOCTYPE html><html lang="en">
<head><title>clamp in numbers::ops</title></head><body>
<nav class="sidebar"><h2><a href="/">numbers</a><span>1.4.0</span></h2>
<h2><a href="/ops">In numbers::ops</a></h2></nav>
<main><section><div class="heading"><span><a href="/">numbers</a>::<a href="/ops">ops</a></span>
<h1>Function <span>clamp</span></h1><span><a href="/src">Source</a></span></div>
<pre><code>pub fn clamp(
    value: f64,
    low: f64,
    high: f64,
) -&gt; f64</code></pre>
<div>Experimental (<code>clamp_function</code>)</div>
<div>Available on <strong>64-bit</strong> only.</div>
<p>Restricts a value to the range from <code>low</code> to <code>high</code>, both included: what
is less becomes the least of them, and what is greater the greatest. Of what is no number nothing
is changed, and where the bounds are given in the wrong order the call ends with an error, as it
does for the other functions of this kind.</p>
<p><a href="/paper">The paper</a></p></section></main></body></html>"""


def test_a_reference_keeps_its_signature_and_its_short_lines() -> None:
    text = Cleaner(preset="balanced").html(REFERENCE).text
    for own in (
        "Function clamp",
        "pub fn clamp(",
        "Experimental",
        "Available on",
        "Restricts a",
        "The paper",
    ):
        assert own in text
    assert "1.4.0" not in text
    assert "In numbers" not in text


def test_it_is_the_share_of_code_in_what_is_likely_that_tells() -> None:
    page = read_html(
        "<p>One two three four five six seven eight nine.</p><pre>run</pre><p>Menu</p>"
    )
    marks, counts = tree_of(page).marks, [9, 1, 100]
    assert code_cut(page.blocks, marks, [0.9, 0.2, 0.05], counts) == CODE_CUT
    assert code_cut(page.blocks, marks, [0.9, 0.2, 0.15], counts) == EVERYTHING
    assert code_cut(page.blocks, marks, [0.9, 0.05, 0.05], counts) == EVERYTHING
    told = read_html("<p>Call <code>run</code> once and no more than that.</p>")
    assert code_cut(told.blocks, tree_of(told).marks, [0.9], [9]) == CODE_CUT


def test_of_a_whole_book_less_is_doubted() -> None:
    """What is deep in it is unlikely by its place alone; its menu is not longer for that."""
    told = read_html("<p>Call <code>run</code> once.</p><p>Menu</p>")
    blocks, marks = told.blocks, tree_of(told).marks
    assert code_cut(blocks, marks, [0.9, 0.09], [LONG - 1, LONG]) == CODE_CUT
    assert code_cut(blocks, marks, [0.9, 0.09], [LONG, 1]) == LONG_CUT
    assert code_cut(blocks, marks, [0.05, 0.9], [9, LONG]) == EVERYTHING


def test_a_gap_is_filled_where_nothing_in_it_is_junk_for_sure() -> None:
    likely = [0.2, 0.9, 0.1, JUNK, 0.9, 0.1, JUNK / 2, 0.9, 0.2]
    kept = [p > 0.5 for p in likely]
    filled = [False, True, True, True, True, False, False, True, False]
    assert with_gaps_filled(kept, likely) == filled
    assert with_gaps_filled([True, False, True], [0.9, 0.1, 0.9]) == [True] * 3
    assert with_gaps_filled([], []) == []


def test_no_more_is_doubted_of_code_in_balanced_and_all_that_is_in_aggressive() -> None:
    page = read_html(REFERENCE)
    shown = [block.text for block in page.blocks]
    likely = [CODE_CUT if text == "The paper" else 0.9 for text in shown]
    likely[0] = 0.0
    paper = shown.index("The paper")
    assert weigh(page, "balanced", likely=likely).kept[paper]
    assert not weigh(page, "aggressive", likely=likely).kept[paper]


def test_gaps_are_filled_on_pages_of_code_only_and_in_balanced_only() -> None:
    page = read_html(REFERENCE)
    shown = [block.text for block in page.blocks]
    between = next(at for at, text in enumerate(shown) if text.startswith("Available"))
    likely = [0.9] * len(shown)
    likely[between] = (JUNK + CODE_CUT) / 2
    assert weigh(page, "balanced", likely=likely).kept[between]
    assert not weigh(page, "aggressive", likely=likely).kept[between]
    plain = read_html(REFERENCE.replace("code>", "b>").replace("pre>", "div>"))
    assert [block.text for block in plain.blocks][between] == shown[between]
    assert not weigh(plain, "balanced", likely=likely).kept[between]
