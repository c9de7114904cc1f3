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
