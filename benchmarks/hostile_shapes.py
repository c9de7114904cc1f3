"""Inputs that nobody writes and somebody sends: each made in any size, with prose that must stay.

``tests/test_hostile.py`` feeds them small; ``benchmarks/hostile.py`` in full, to us and to peers.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable
from dataclasses import dataclass

BEGIN = "The old bridge over the harbour was closed to lorries in the autumn, said the council."
MIDDLE = "The mayor answered that the people of the valley would have to wait for the money."
END = "Nobody in the village had expected that the ferry would sail again before the winter."
HEAD, TAIL = f"<html><body><p>{BEGIN}</p>\n", f"\n<p>{END}</p></body></html>"


@dataclass(frozen=True, slots=True)
class Shape:
    """One kind of hostile input."""

    name: str
    html: bool
    make: Callable[[int], str | bytes]
    small: int
    """A size that takes some hundredths of a second."""
    full: int
    keeps: tuple[str, ...] = (BEGIN, END)
    """What a reader would want of it, whatever its size."""


def _html(name: str, small: int, full: int, make: Callable[[int], str]) -> Shape:
    return Shape(name, True, lambda n: HEAD + make(n) + TAIL, small, full)


def _text(name: str, small: int, full: int, make: Callable[[int], str]) -> Shape:
    return Shape(name, False, lambda n: f"{BEGIN}\n\n{make(n)}\n\n{END}\n", small, full)


def _bytes(name: str, html: bool, make: Callable[[int], bytes], *keeps: str) -> Shape:
    return Shape(name, html, make, 500, 50_000, keeps or (BEGIN, END))


def _script(kind: str, data: object) -> str:
    return f"<script type='{kind}'>{json.dumps(data)}</script>"


def _nested(name: str, small: int, full: int, open_tag: str, close_tag: str) -> Shape:
    return Shape(
        name,
        True,
        lambda n: f"{HEAD}{open_tag * n}{MIDDLE}{close_tag * n}{TAIL}",
        small,
        full,
        (BEGIN, MIDDLE, END),
    )


NESTED = [
    _nested(f"nested <{name}>", 2_000, 100_000, f"<{name}>", f"</{name}>")
    for name in ("div", "b", "span", "blockquote", "a", "section", "font")
] + [
    _nested("nested lists", 1_000, 50_000, "<ul><li>", "</li></ul>"),
    _nested("nested tables", 700, 33_000, "<table><tr><td>", "</td></tr></table>"),
    _nested("nested, never closed", 2_000, 100_000, "<div>", ""),
    _html("nested in turn, closed wrongly", 1_000, 50_000, lambda n: "<b><i>x</b></i>" * n),
]

WIDE = [
    _html("siblings <p>", 2_000, 1_000_000, lambda n: "<p>a b</p>" * n),
    _html("siblings <div>", 2_000, 1_000_000, lambda n: "<div>a b</div>" * n),
    _html("short paragraphs", 1_000, 50_000, lambda n: "<p>Some words, not many.</p>\n" * n),
    _html("empty siblings", 5_000, 1_000_000, lambda n: "<i></i>" * n),
    _html("line breaks", 5_000, 1_000_000, lambda n: "<br>" * n),
    _html(
        "links", 1_000, 100_000, lambda n: "".join(f"<a href=/{i}>Link {i}</a> " for i in range(n))
    ),
    _html(
        "list of links",
        1_000,
        100_000,
        lambda n: "".join(f"<li><a href=/{i}>Link {i}</a>" for i in range(n)),
    ),
    _html(
        "table rows",
        1_000,
        100_000,
        lambda n: (
            "<table>" + "".join(f"<tr><td>{i}<td>{i * 7}</tr>" for i in range(n)) + "</table>"
        ),
    ),
    _html("table in one row", 2_000, 100_000, lambda n: f"<table><tr>{'<td>1' * n}</tr></table>"),
    _html("end tags without begin", 5_000, 1_000_000, lambda n: "</div></p></b>" * n),
    _html("headings", 1_000, 100_000, lambda n: "".join(f"<h2>Part {i}</h2>" for i in range(n))),
    _html("comments", 3_000, 300_000, lambda n: "<!-- a -->" * n),
    _html("scripts", 3_000, 300_000, lambda n: "<script>a()</script>" * n),
]

LONG = [
    _html("one attribute", 500_000, 50_000_000, lambda n: f"<p title='{'x' * n}'>a</p>"),
    _html(
        "one class attribute", 200_000, 10_000_000, lambda n: f"<p class='{'nav ' * (n // 4)}'>a"
    ),
    _html(
        "one style attribute", 200_000, 10_000_000, lambda n: f"<p style='{'a:b;' * (n // 4)}'>a"
    ),
    _html(
        "attributes of one element",
        1_000,
        100_000,
        lambda n: "<p " + " ".join(f"a{i}='>'" for i in range(n)) + ">a</p>",
    ),
    _html("one text node", 500_000, 50_000_000, lambda n: f"<p>{'word ' * (n // 5)}</p>"),
    _html("one word", 500_000, 50_000_000, lambda n: f"<p>{'w' * n}</p>"),
    _html("white space", 500_000, 50_000_000, lambda n: f"<p>a{' ' * n}b</p>"),
    _html("<pre> of many lines", 5_000, 500_000, lambda n: f"<pre>{'a b c' * 2 + chr(10)}" * n),
    _html("opening brackets", 50_000, 5_000_000, lambda n: "<" * n),
    _html("opening end tags", 20_000, 2_000_000, lambda n: "</" * n),
    _html("unclosed comments", 20_000, 2_000_000, lambda n: "<!--" * n + "-->"),
    _html("unclosed tags", 5_000, 500_000, lambda n: "<a href='x" * n + "'>"),
    _html("CDATA", 5_000, 500_000, lambda n: "<![CDATA[ a" * n + "]]>"),
    _html("processing instructions", 5_000, 500_000, lambda n: "<?a b?>" * n),
]

ENTITIES = [
    _html("escaped again and again", 20_000, 2_000_000, lambda n: f"<p>&{'amp;' * n}lt;</p>"),
    _html("entities", 10_000, 1_000_000, lambda n: f"<p>{'&eacute;&#233;&#xe9; ' * n}</p>"),
    _html(
        "no such entities", 10_000, 1_000_000, lambda n: f"<p>{'&#x110000;&#0;&xyzzy; ' * n}</p>"
    ),
    _html("unfinished entities", 20_000, 2_000_000, lambda n: f"<p>{'&' * n}</p>"),
    Shape(
        "entity bomb",
        True,
        lambda n: (
            "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a0 'ha'>"
            + "".join(f"<!ENTITY a{i} '{f'&a{i - 1};' * 10}'>" for i in range(1, n))
            + f"]>{HEAD}<p>&a{n - 1};</p>{TAIL}"
        ),
        50,
        1_000,
    ),
    _html(
        "deep JSON-LD",
        2_000,
        100_000,
        lambda n: f"<script type='application/ld+json'>{'[' * n}{']' * n}</script>",
    ),
    _html(
        "deep page data",
        2_000,
        100_000,
        lambda n: f"<script id=__NEXT_DATA__ type='application/json'>{'[' * n}{']' * n}</script>",
    ),
]

DATA = [
    _html(
        "authors in JSON-LD",
        2_000,
        200_000,
        lambda n: _script(
            "application/ld+json",
            {"@type": "NewsArticle", "author": [{"name": f"A. Writer {i}"} for i in range(n)]},
        ),
    ),
    Shape(
        "brackets in page data",
        True,
        lambda n: _script("application/json", {"text": "ü <" * n}),
        2_000,
        500_000,
        (),
    ),
    Shape(
        "unclosed scripts, unknown encoding",
        True,
        lambda n: f"{HEAD}{TAIL}".encode() + b"\xe4\xff" + b"<script" * n,
        2_000,
        500_000,
    ),
    _html("title of spaces", 5_000, 500_000, lambda n: f"<h1>a{chr(0x3000) * n}b</h1>"),
]

BACKTRACKING = [
    _text("note marks and a bracket", 5_000, 500_000, lambda n: f"bridge{'²' * n}]"),
    _text("note marks, line by line", 500, 50_000, lambda n: f"bridge{'² [1]' * 9}]\n" * n),
    _text("dots that end in no dot", 5_000, 500_000, lambda n: f"›{'.' * n}x|"),
    _text("dots, line by line", 500, 50_000, lambda n: f"›{'.' * 90}x|\n" * n),
    _text("dots and spaces", 5_000, 500_000, lambda n: f"›{' ..' * n}x|"),
    _text("odd spaces", 5_000, 500_000, lambda n: f"a{chr(0x3000) * n}b"),
    _text("brackets of a call", 5_000, 500_000, lambda n: "a(" * n),
    Shape(
        "a first line of spaces",
        False,
        lambda n: f"a{chr(0x3000) * n}b\n\n{END}",
        5_000,
        500_000,
        (END,),
    ),
    Shape(
        "a first line that all others are sought in",
        False,
        lambda n: "ab " * n + f"\n\n{END}\n\n" + "some words here\n" * (n // 8),
        4_000,
        400_000,
        (END,),
    ),
]

LINES = [
    _text("blank lines", 20_000, 1_000_000, lambda n: "\n" * n),
    _text("lines of spaces", 10_000, 1_000_000, lambda n: "  \n" * n),
    _text("one line again and again", 3_000, 1_000_000, lambda n: "The tide was high.\n" * n),
    _text(
        "near-repeats in turn",
        2_000,
        200_000,
        lambda n: "".join(f"The tide was high at {i % 7}.\nRead on {i % 3}\n" for i in range(n)),
    ),
    _text("numbered lines", 3_000, 300_000, lambda n: "".join(f"Line {i}\n" for i in range(n))),
    _text("one-letter lines", 5_000, 500_000, lambda n: "a\n" * n),
    _text("hit on hit", 3_000, 300_000, lambda n: "Advertisement\n" * n),
    _text("share bars", 1_500, 150_000, lambda n: "Share\nFacebook\nTwitter\n" * n),
    _text("time stamps", 2_000, 200_000, lambda n: "03:41\nA boat in the fog\n" * n),
    _text("quotations", 2_000, 200_000, lambda n: '"The tide was high"\nA sailor\n' * n),
    _text("bullets", 3_000, 300_000, lambda n: "• item\n" * n),
    _text(
        "wrapped lines",
        1_000,
        100_000,
        lambda n: "and the boats that lay in the harbour went down with the ebb as they\n" * n,
    ),
    _text("hyphens at line ends", 1_000, 100_000, lambda n: f"{'the har-':>60}\nbour\n" * n),
    _text("line ends of old Macs", 3_000, 300_000, lambda n: "the tide was high\r" * n),
    _text("boxes of a sign and a button", 24_000, 100_000, lambda n: "→\ngo\n\n" * n),
    _text("mixed line ends", 5_000, 500_000, lambda n: "a\r\nb\rc\u2028d\x0c" * n),
]

SEPARATORS = [
    _text(f"separators {mark!r}", 20_000, 2_000_000, lambda n, mark=mark: f"a {mark} " * (n // 4))  # type: ignore[misc]
    for mark in ("|", "·", "/", ">", "»", "•", "-", ",", ":", "#", "_", ".", "—")
]

CHARACTERS = [
    _text(f"one character {name}", 500_000, size, lambda n, mark=mark: mark * n)  # type: ignore[misc]
    for name, mark, size in (
        ("x", "x", 500_000_000),
        ("NUL", "\0", 50_000_000),
        ("space", " ", 50_000_000),
        ("tab", "\t", 50_000_000),
        ("字", "字", 20_000_000),
        ("&", "&", 5_000_000),
        ("soft hyphen", "\u00ad", 5_000_000),
        ("zero-width space", "\u200b", 5_000_000),
        ("dot", ".", 50_000_000),
        ("quotation mark", '"', 5_000_000),
        ("digit", "0", 50_000_000),
        ("lone surrogate", "\ud800", 5_000_000),
        ("combining acute", "\u0301", 5_000_000),
        ("U+FDFA", "\ufdfa", 1_000_000),
        ("mojibake", "Ã", 1_000_000),
        ("right-to-left override", "\u202e", 5_000_000),
    )
] + [
    _text("marks out of order", 3_000, 300_000, lambda n: "a" + "\u0301\u0316" * n),
    _text("zalgo", 1_000, 100_000, lambda n: ("z" + "\u0301\u0316\u0334\u0489" * 20) * (n // 20)),
    _text("Hangul jamo", 20_000, 2_000_000, lambda n: "\u1100\u1161\u11a8" * (n // 3)),
    _text("mojibake of mojibake", 5_000, 500_000, lambda n: "ÃƒÂ©â‚¬â„¢ " * (n // 8)),
    _text("entities in text", 5_000, 500_000, lambda n: "&amp;amp;lt;&#39; " * (n // 16)),
    _text("escaped again and again, as text", 20_000, 2_000_000, lambda n: f"&{'amp;' * n}lt;"),
    _text("tags in text", 5_000, 500_000, lambda n: "<b>a</b> <!-- " * (n // 14)),
    _text("words", 100_000, 50_000_000, lambda n: "word " * (n // 5)),
    _text("words and commas", 100_000, 10_000_000, lambda n: "Word, " * (n // 6)),
    _text("URLs", 50_000, 5_000_000, lambda n: "https://example.org/a " * (n // 22)),
    _text("digits and colons", 50_000, 5_000_000, lambda n: "1:" * (n // 2)),
    _text("capital initials", 50_000, 5_000_000, lambda n: "A. " * (n // 3)),
    _text("wide and narrow spaces", 50_000, 5_000_000, lambda n: "a\u3000\u2009 \t" * (n // 5)),
]

_PAGE = f"<html><head><meta charset={{}}></head><body><p>{BEGIN}</p><p>é</p><p>{END}</p>"


def _declared(charset: str, actual: str, padding: str = "<p>Brücke</p>") -> Callable[[int], bytes]:
    return lambda n: (_PAGE.format(charset) + padding * n).encode(actual, "replace")


BYTES = [
    _bytes(
        f"{'page' if html else 'text'} in {name} with a byte order mark",
        html,
        lambda n, html=html, name=name, mark=mark: (  # type: ignore[misc]
            mark
            + (
                f"{HEAD}{'<p>Brücke</p>' * n}{TAIL}" if html else f"{BEGIN}\n{'é' * n}\n{END}"
            ).encode(name)
        ),
    )
    for html in (True, False)
    for name, mark in (
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-32-le", codecs.BOM_UTF32_LE),
        ("utf-32-be", codecs.BOM_UTF32_BE),
    )
] + [
    _bytes("says UTF-8, is Latin-1", True, _declared("utf-8", "latin-1")),
    _bytes("says Latin-1, is UTF-8", True, _declared("iso-8859-1", "utf-8")),
    _bytes("says UTF-16, is UTF-8", True, _declared("utf-16", "utf-8")),
    _bytes("says no such charset", True, _declared("x-\x1b[2Jnone", "utf-8")),
    _bytes("says UTF-7", True, _declared("utf-7", "ascii", "<p>+ADw-script+AD4-</p>")),
    _bytes("says a codec of no text", True, _declared("zlib_codec", "utf-8")),
    _bytes(
        "overlong UTF-8",
        True,
        lambda n: HEAD.encode() + b"\xc0\xaf\xe0\x80\xaf" * n + TAIL.encode(),
    ),
    _bytes(
        "two encodings on a page",
        True,
        lambda n: (
            HEAD.encode()
            + ("<p>Brücke</p>".encode("latin-1") + "<p>Brücke</p>".encode()) * n
            + TAIL.encode()
        ),
    ),
    _bytes("NULs on a page", True, lambda n: (HEAD + "<p>a\0b</p>" * n + TAIL).encode()),
    _bytes(
        "UTF-16 without a mark",
        True,
        lambda n: (HEAD + "<p>a b</p>" * n + TAIL).encode("utf-16-le"),
    ),
    _bytes(
        "surrogates in bytes",
        False,
        lambda n: f"{BEGIN}\n\n".encode() + b"\xed\xa0\x80" * n + f"\n\n{END}".encode(),
    ),
    _bytes(
        "half a character", False, lambda n: f"{BEGIN}\n\n{'é' * n}\n\n{END}\n".encode() + b"\xc3"
    ),
]

SHAPES = (
    *NESTED,
    *WIDE,
    *LONG,
    *ENTITIES,
    *DATA,
    *BACKTRACKING,
    *LINES,
    *SEPARATORS,
    *CHARACTERS,
    *BYTES,
)
