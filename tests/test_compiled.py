"""Compiled modules of letters, lines and rules give what their Python gives."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from cleaner import shape
from cleaner.model import Block
from cleaner.normalise import key, paragraphs, unicode
from cleaner.readers import pieces, plain
from cleaner.readers.plain import read_text
from cleaner.rules import all_rules, language, matcher_for, rule
from cleaner.rules.conditions import quoted
from cleaner.rules.context import Context
from cleaner.rules.rule import SURE
from cleaner.stages.label import label_by_rules
from tests.twins import FULL, LETTERS, as_python

PURE_SHAPE = as_python("cleaner.shape")
PURE_UNICODE = as_python("cleaner.normalise.unicode")
PURE_KEY = as_python("cleaner.normalise.key")
PURE_LANGUAGE = as_python("cleaner.rules.language")
PURE_CONTEXT = as_python("cleaner.rules.context")
MATCHER = matcher_for(None)
PURE_MATCHER = as_python("cleaner.rules.matcher").Matcher(MATCHER.rules)
PHRASES = {form for each in MATCHER.rules for form in each.forms}
EXAMPLES = [text for each in all_rules() for text in (*each.hits, *each.near_misses)]
PURE_RULE = as_python("cleaner.rules.rule")
PURE_LABEL = as_python("cleaner.stages.label")
PURE_PARAGRAPHS = as_python("cleaner.normalise.paragraphs")
PURE_PLAIN = as_python("cleaner.readers.plain")
PURE_PIECES = as_python("cleaner.readers.pieces")
PURE_QUOTED = as_python("cleaner.rules.conditions.quoted")
LOOKS = ("is_title", "is_name", "strip_quotes")


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
    | st.sampled_from(
        (
            "* [Home](/)",
            "```",
            "~~~",
            "```js",
            "## [É](<a b> 'c')",
            "##",
            "](",
            "[![a](b)](c_(d)) x" * 40,
        )
    ),
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


@given(st.text(st.sampled_from("az A0É’.…é字"), min_size=1, max_size=8))
@example(" a")
@example("a ")
def test_phrases_have_the_same_form(phrase: str) -> None:
    assert rule.form_of(phrase) == PURE_RULE.form_of(phrase)


FERRY = "The ferry left the harbour that evening and was not seen again before the ice had gone"


@given(st.text(st.sampled_from("ab_.,”[]1٣² "), max_size=10))
@example(".”[12]")
@example(".,”[1]")
@example("_[٣]")
@example("[1234]")
def test_sources_are_seen_alike(end: str) -> None:
    page = read_text(f"{FERRY}{end} until the spring.")
    found, expected = Context.of(page, MATCHER), PURE_CONTEXT.Context.of(page, PURE_MATCHER)
    assert found.cites_by_number == expected.cites_by_number


PARTS = ("Home", "About us", "Privacy", "Terms", "a", " ", "  ", "\t", "\n", "\xa0", "3")
SEPARATORS = (" | ", "|", "·", "•", "¦", " / ", " – ", "/", "–", "] [", "][", "]", "[")


@given(st.lists(st.sampled_from((*PARTS, *SEPARATORS)), max_size=12).map("".join))
@example("Home \t| Terms")
@example("Home  Terms")
@example("Home] [Terms")
@example("Home /\xa0Terms")
def test_parts_of_lines_are_matched_alike(line: str) -> None:
    assert MATCHER.match_parts(line) == PURE_MATCHER.match_parts(line)
    assert language.tells(line) == PURE_LANGUAGE.tells(line)


@given(
    st.lists(
        st.sampled_from((*"?!:.", " ", "more", "a" * 76, "想看", "sign up for our newsletter"))
    )
)
@example(["more", "?", " ", "sign up for our newsletter"])
@example(["a" * 76, "more", "?", " ", "sign up for our newsletter"])
@example(["想看", "more", "?", "想看"])
def test_hooks_are_seen_alike(parts: list[str]) -> None:
    page = read_text("".join(parts))
    found, expected = Context.of(page, MATCHER), PURE_CONTEXT.Context.of(page, PURE_MATCHER)
    assert found.hits == expected.hits


def test_keys_are_the_same_for_every_letter() -> None:
    for letter in LETTERS:
        shown = unicode.repair_all([f"a{letter}B", f"{letter} i", f"Σ{letter}", letter * 2])
        assert key.fold_all(shown) == PURE_KEY.fold_all(shown), letter


@given(LINES, st.sampled_from(("\n", "\n\n", " \n")))
def test_contexts_see_the_same(lines: list[str], gap: str) -> None:
    page = read_text(gap.join(lines))
    found, expected = Context.of(page, MATCHER), PURE_CONTEXT.Context.of(page, PURE_MATCHER)
    for name in (
        *("all_shown", "_paragraphs", "hits", "parts", "quoting", "is_article", "times"),
        *("lines_of", "fenced", "cites_by_number", "bracketed", "asking", "junk", "counts"),
    ):
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
