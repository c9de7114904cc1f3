"""Kept blocks to plain text and Markdown."""

from __future__ import annotations

import re
import unicodedata
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.readers.html import read_html
from cleaner.readers.tree import Mark
from cleaner.stages.emphasis import settled
from cleaner.stages.render import render
from tests.growth import takes_less

PAGE = (
    "<h2>Title <b>x</b></h2><p>Some <b>bold <i>both</i></b> and <code>a`b</code>, "
    "<a href='/to here'>a link</a>.<br>next line</p><ul><li>a<ul><li>b</ul></ul>"
    "<ol><li>one<li>two</ol><table><tr><th>A<th>B<tr><td>1<td>2</table>"
    "<pre>x = 1\n  y</pre><blockquote>said</blockquote><p>1. not * a list"
)


def test_blocks_as_plain_text() -> None:
    assert render(read_html(PAGE).blocks) == (
        "Title x\n\nSome bold both and a`b, a link.\nnext line\n\n- a\n  - b\n\n1. one\n2. two"
        "\n\nA | B\n1 | 2\n\nx = 1\n  y\n\nsaid\n\n1. not * a list"
    )


def test_blocks_as_markdown() -> None:
    assert render(read_html(PAGE).blocks, "markdown", links=True) == (
        "## Title x\n\nSome **bold *both*** and ``a`b``, [a link](/to%20here).  \nnext line\n\n"
        "- a\n  - b\n\n1. one\n2. two\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n"
        "```\nx = 1\n  y\n```\n\n> said\n\n1\\. not \\* a list"
    )


def test_a_list_in_a_numbered_one_stands_below_its_text() -> None:
    """Two spaces would end the numbered list (CommonMark 0.31, section 5.2)."""
    page = read_html(
        "<ol start=9><li>Split<ul><li>thin<ul><li>dry</ul><li>thick</ul><li>Stack<ol><li>low</ol>"
        "</ol><ul><li>Light it</ul>"
    )
    assert render(page.blocks, "markdown") == (
        "9. Split\n   - thin\n     - dry\n   - thick\n10. Stack\n    1. low\n\n- Light it"
    )
    without = [block for block in page.blocks if block.text != "Split"]
    assert render(without, "markdown").startswith("- thin\n  - dry\n- thick\n10. Stack")


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<ul><li><ul><li>wall<li>gate</ul><li>road</ul>", "- wall\n- gate\n- road"),
        ("<ul><li><ul><li><ul><li>wall</ul></ul><li>gate</ul>", "- wall\n- gate"),
        ("<ol><li>one<ul><li><ul><li>wall</ul></ul><li>two</ol>", "1. one\n  - wall\n2. two"),
        (
            "<ul><li><p>one<p>more of it<ul><li>wall</ul><li>two</ul>",
            "- one\n\nmore of it\n\n  - wall\n- two",
        ),
        (
            "<ul><li>one</ul><p>text<ul><li><ul><li>wall<li>gate</ul></ul>",
            "- one\n\ntext\n\n- wall\n- gate",
        ),
        ("<li>one<ul><li>wall</ul>", "- one\n\n- wall"),
    ],
)
def test_no_item_steps_in_below_nothing(page: str, text: str) -> None:
    """Of a list in an item that has no text of its own, or whose text went."""
    assert render(read_html(page).blocks) == text


def test_links_are_left_out_unless_asked_for_and_scripts_always() -> None:
    page = read_html("<p><a href='java\tscript:x()'>go</a> <a href=/y>on</a></p>")
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
        "<table><tr><th colspan=2>Gates<th>Keys<tr><td>1<td>2<td>3<tr><td>4<td>5<td>6<td>7</table>"
        "<p>between</p><table><tr><td>a<td>b</table>"
    )
    assert render(page.blocks, "markdown") == (
        "| Gates | Keys |  |  |\n| --- | --- | --- | --- |\n| 1 | 2 | 3 |\n| 4 | 5 | 6 | 7 |"
        "\n\nbetween\n\n| a | b |\n| --- | --- |"
    )


def test_a_bar_in_code_or_a_link_parts_no_cells() -> None:
    """GitHub's tables part cells before they look for code (GFM 0.29, section 4.10)."""
    page = read_html(
        "<table><tr><th>Command<th>Use<tr><td><code>cat log | sort</code><td>by <b>day |</b> hour"
        "<tr><td><a href=/u>a | b</a><td>c</table>"
    )
    rows = "| Command | Use |\n| --- | --- |\n| `cat log \\| sort` | by **day \\|** hour |\n"
    assert render(page.blocks, "markdown") == rows + "| a \\| b | c |"
    assert render(page.blocks, "markdown", links=True) == rows + "| [a \\| b](/u) | c |"


def test_a_bar_of_a_cell_parts_no_cells_either() -> None:
    """Plain text has no way to say that a bar is the cell's own, so tabs stand between cells."""
    page = read_html(
        "<table><tr><th>Sign<th>Use<tr><td>a | b<td>one or both<tr><td>|<td><td>c | <b>d</b> |"
        "</table><p>between</p><table><tr><td>a|b<td>c</table>"
    )
    assert render(page.blocks) == (
        "Sign\tUse\na | b\tone or both\n|\t\tc | d |\n\nbetween\n\na|b | c"
    )
    assert render(page.blocks, "markdown") == (
        "| Sign | Use |  |\n| --- | --- | --- |\n| a \\| b | one or both |\n"
        "| \\| |  | c \\| **d** \\| |\n\nbetween\n\n| a\\|b | c |\n| --- | --- |"
    )


def test_what_reads_like_an_entity_is_text() -> None:
    page = read_html("<p>write &amp;amp;lt; &amp;#39; for <code>&amp;lt;</code> &amp; go")
    assert render(page.blocks, "markdown") == "write \\&amp;lt; \\&#39; for `&lt;` & go"


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("/a b", "/a%20b"),
        ("/a\\", "/a%5C"),
        ("/a (b)", "/a%20%28b%29"),
        ("<b", "%3Cb"),
        ("/a?b&amp;copy;=c", "/a?b\\&copy;=c"),
        (" /long/\n  path\t", "/long/%20%20path"),
    ],
)
def test_a_target_ends_where_its_link_does(target: str, expected: str) -> None:
    page = read_html(f'<p>see <a href="{target}">this</a></p>')
    assert render(page.blocks, "markdown", links=True) == f"see [this]({expected})"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("is<strong> force people</strong> to", "is **force people** to"),
        ("a <b>bold&nbsp;</b>word", "a **bold** word"),
        ("<i>the</i><i> end</i>", "*the end*"),
        ("<strong>A</strong><strong>ntybiotyki</strong>", "**Antybiotyki**"),
        ("<b><i>a</i></b><b><i>b</i></b>", "***ab***"),
        ("<b>a <b>b</b></b> c", "**a b** c"),
        ("これは<strong>「重要」</strong>です", "これは「重要」です"),
        ("これは<strong>重要</strong>です", "これは**重要**です"),
        ("これは <strong>「重要」</strong> です", "これは **「重要」** です"),
        ("<b>Q:</b>text", "Q:text"),
        ("<b>Q:</b> text", "**Q:** text"),
        ("is<b><code>c</code></b>so", "is`c`so"),
        ("<code>root #</code><code>ls -l</code> lists", "`root #ls -l` lists"),
        ("<code>a</code> <code>b</code>", "`a` `b`"),
        ("<b>a</b><i>b</i>", "**a**b"),
        ("<b>a</b><b> </b><code>b</code> <b>c</b>", "**a** `b` **c**"),
        ("<b>a</b> <a href=/u><b>b</b> c</a>", "**a** [**b** c](/u)"),
        ("w<b>[<i>a</i></b> b", "w\\[*a* b"),
    ],
)
def test_asterisks_open_and_close_or_are_left_out(page: str, expected: str) -> None:
    assert render(read_html(f"<p>{page}</p>").blocks, "markdown", links=True) == expected


def test_neither_marks_nor_spaces_take_longer_than_linear() -> None:
    many = 20_000
    for page in (
        "<b>a</b> <i>b</i>" * many,
        "a<b>.<i>b</i></b>" * many,
    ):
        blocks = read_html(f"<p>{page}</p>").blocks
        assert takes_less(partial(render, blocks, "markdown", links=True), 5)
    spaces = "\u00a0" * many
    marks = [Mark(start, many + 1, "strong", "") for start in range(many)]
    assert settled(f"{spaces}x{spaces}", marks) == [Mark(many, many + 1, "strong", "")]
    assert takes_less(partial(settled, f"{spaces}x{spaces}", marks), 5)


WORDS = st.sampled_from(["a", "b c", " ", ".", " d", "e ", "*", "_", "「", "」", "字", "€"])
INLINE = st.recursive(
    WORDS,
    lambda inner: st.builds(
        "<{0}>{1}</{0}>".format, st.sampled_from("bi"), st.lists(inner, max_size=5).map("".join)
    ),
    max_leaves=25,
)


@given(st.lists(INLINE, min_size=1, max_size=6).map("".join))
def test_a_reader_of_markdown_sees_the_plain_text(page: str) -> None:
    blocks = read_html(f"<p>w {page} w</p>").blocks
    words = as_read(render(blocks, "markdown")).split()
    assert words == render(blocks).split()


def as_read(markdown: str) -> str:
    """A paragraph without what asterisks mark, after CommonMark 0.31's algorithm."""
    pieces = re.findall(r"\\.|\*+|[^\\*]", markdown)
    left: list[list[int]] = []  # of openers: where, how many asterisks are left, were, may close
    for index, piece in enumerate(pieces):
        if piece[0] != "*":
            continue
        before, after = (pieces[index - 1][-1:] if index else " "), "".join(pieces[index + 1 :])[:1]
        opens = flanking(before, after or " ")
        closes = flanking(after or " ", before)
        size = rest = len(piece)
        at = len(left) - 1
        while closes and rest and at >= 0:
            where, open_rest, open_size, both = left[at]
            odd = (opens or both) and (size + open_size) % 3 == 0 and (size % 3 or open_size % 3)
            if odd:
                at -= 1
                continue
            used = 2 if rest > 1 and open_rest > 1 else 1
            rest -= used
            left[at][1] -= used
            pieces[where] = "*" * left[at][1]
            del left[at + (1 if left[at][1] else 0) :]
            at = len(left) - 1
        pieces[index] = "*" * rest
        if opens and rest:
            left.append([index, rest, size, int(closes)])
    return "".join(piece[-1:] if piece[:1] == "\\" else piece for piece in pieces)


def flanking(outside: str, inside: str) -> bool:
    def punctuation(letter: str) -> bool:
        return unicodedata.category(letter)[0] in "PS"

    if inside.isspace():
        return False
    return not punctuation(inside) or outside.isspace() or punctuation(outside)


@pytest.mark.parametrize(("element", "bullet"), [("ul", "- "), ("ol", "1. ")])
def test_lists_nested_without_end_stand_in_no_deeper_than_anybody_can_tell(
    element: str, bullet: str
) -> None:
    blocks = read_html(f"<{element}><li>Ebb" * 50).blocks
    steps = [*range(21), *[20] * 29]
    for form, step in (("text", 2), ("markdown", len(bullet))):
        lines = [f"{' ' * step * deep}{bullet}Ebb" for deep in steps]
        assert render(blocks, form).split("\n") == lines  # type: ignore[arg-type]
    assert len(render(read_html("<ul><li>Ebb" * 1500).blocks, "markdown")) < 100_000
