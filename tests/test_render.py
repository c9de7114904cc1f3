"""Kept blocks to plain text and Markdown."""

from __future__ import annotations

from cleaner.readers.html import read_html
from cleaner.stages.render import render

PAGE = (
    "<h2>Title <b>x</b></h2><p>Some <b>bold <i>both</i></b> and <code>a`b</code>, "
    "<a href='/to here'>a link</a>.<br>next line</p><ul><li>a<ul><li>b</ul></ul>"
    "<ol><li>one<li>two</ol><table><tr><th>A<th>B<tr><td>1<td>2</table>"
    "<pre>x = 1\n  y</pre><blockquote>said</blockquote><p>1. not * a list"
)


def test_plain_text() -> None:
    assert render(read_html(PAGE).blocks) == (
        "Title x\n\nSome bold both and a`b, a link.\nnext line\n\n- a\n  - b\n\n1. one\n2. two"
        "\n\nA | B\n1 | 2\n\nx = 1\n  y\n\nsaid\n\n1. not * a list"
    )


def test_markdown() -> None:
    assert render(read_html(PAGE).blocks, "markdown", links=True) == (
        "## Title x\n\nSome **bold *both*** and ``a`b``, [a link](/to%20here).  \nnext line\n\n"
        "- a\n  - b\n\n1. one\n2. two\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n"
        "```\nx = 1\n  y\n```\n\n> said\n\n1\\. not \\* a list"
    )


def test_links_are_left_out_unless_asked_for_and_scripts_always() -> None:
    page = read_html("<p><a href='javascript:x()'>go</a> <a href=/y>on</a></p>")
    assert render(page.blocks, "markdown") == "go on"
    assert render(page.blocks, "markdown", links=True) == "go [on](/y)"


def test_empty_cells_keep_their_columns() -> None:
    """A corner cell mostly is empty."""
    page = read_html(
        "<table><tr><th><th>Gates<th>Keys<tr><td>Orrin<td><td>3<tr><td>Sallow<td>7<td></table>"
    )
    assert render(page.blocks, "markdown") == (
        "|  | Gates | Keys |\n| --- | --- | --- |\n| Orrin |  | 3 |\n| Sallow | 7 |  |"
    )


def test_a_table_is_as_wide_as_its_widest_row() -> None:
    """What stands beyond the first row's cells, readers of Markdown leave out."""
    page = read_html(
        "<table><tr><th colspan=2>Gates<th>Keys<tr><td>1<td>2<td>3<tr><td>4<td>5 | 6<td>7</table>"
        "<p>between</p><table><tr><td>a<td>b</table>"
    )
    assert render(page.blocks, "markdown") == (
        "| Gates | Keys |  |  |\n| --- | --- | --- | --- |\n| 1 | 2 | 3 |\n| 4 | 5 | 6 | 7 |"
        "\n\nbetween\n\n| a | b |\n| --- | --- |"
    )
