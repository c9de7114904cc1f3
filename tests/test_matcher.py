"""The fast matcher gives what trying every rule on every line gives."""

from __future__ import annotations

from importlib import import_module

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import cleaner
from cleaner.config import Preset
from cleaner.normalise.key import fold
from cleaner.rules import matcher_for
from cleaner.rules.alternative import Alternative
from cleaner.rules.matcher import Matcher
from cleaner.rules.pattern import (
    branches,
    rarest,
    required_words,
    shortest_match,
)
from cleaner.rules.rule import Rule, trim
from cleaner.rules.starts import possible_starts
from tests.strategies import PHRASES, near_junk, scraps

SourceMatcher: type[Matcher] = Matcher.__mro__[-2]
"""The one in Python, which the compiled one inherits from, or the same."""

MATCHER = matcher_for(None)
HITS = [line for rule in MATCHER.rules for hit in rule.hits for line in hit.split("\n")]

mutated = st.builds(
    lambda phrase, before, after, cut: (before + phrase + after)[cut:],
    st.sampled_from(PHRASES + HITS),
    st.sampled_from(("", "» ", "[", "• ", "the ", "12 ", "x")),
    st.sampled_from(("", " »", "...", ":", ".", "!", " now", " (3)", " | share", "s")),
    st.integers(0, 2),
)


@given(st.one_of(mutated, near_junk, scraps, st.text()))
@example("٣ comments")
@example("Ad")
def test_fast_equals_slow(line: str) -> None:
    key = fold(line)
    slow = tuple(rule for rule in MATCHER.rules if rule.matches(trim(key)))
    if len(trim(key)) > 160:
        # Of lines this long only those are looked at that begin like a rule's pattern.
        assert set(MATCHER.match(key)) <= set(slow)
    else:
        assert MATCHER.match(key) == slow


def test_few_patterns_are_tried_on_every_line() -> None:
    assert MATCHER._always == []


def test_starts_and_words_of_a_pattern() -> None:
    assert possible_starts(r"\d+ comments?") == {"0"}
    assert possible_starts(r"(?:(?:a|the) )?best.*") == {"a b", "the", "bes"}
    assert possible_starts(r"(?:share|pin){1,3} it") == {"sha", "pin"}
    assert possible_starts(r"(?:tweet|x){3,}") == {"twe", "x"}
    assert possible_starts(r"1(?: \d{1,4}){2,}") == {"1"}
    assert possible_starts(r"[^x]*") is None
    assert possible_starts(r"abc?d") == {"abc", "abd"}


def test_words_that_a_pattern_requires() -> None:
    """Of each of these one at least, in all that it matches."""
    assert required_words(r".* (?:inbox|mailbox)(?: daily)?") == [(" ",), ("inbox", "mailbox")]
    assert required_words(r"(?:inbox)?(?:a{0,2}|b)x?.*") == []
    assert required_words(r"\d+ (?:no\. |of )?\[(?:at )?(?:(?:the|a) dock|pier)\]+") == [
        (" ",), ("[",), (" dock", "pier"),
    ]  # fmt: skip
    assert required_words(r"ab{0,1}c{2}d+(?!no)(?=yes)[x|y]e(?:f){2,}") == [("a",), ("e",), ("f",)]
    assert required_words(r"a|b".replace("|", r"\|") + r"\w\.{x}") == [("a|b",), (".",), ("x",)]
    assert required_words("(?:a|b|c|d|e|f|g|h|i|j|k|l)") == [tuple("abcdefghijkl")]
    assert required_words("(?:a|b|c|d|e|f|g|h|i|j|k|l|m)") == [], "too many to ask for"
    assert rarest(required_words(r".{0,9} (?:photo|image): .*")) == ("photo", "image")
    assert rarest(required_words(r".{0,9}: (?:by|of) .*")) == ()


def test_a_line_is_worth_trying_if_it_has_all_that_is_required() -> None:
    alternative = Alternative(r"\d+ (?:new )?photos? of the (?:dock|pier)")
    worth = ("3 photos of the pier", "3 photos of the dock", "photos of the pier 3")
    assert all(map(alternative.may_match, worth)), "numbers are not looked for"
    for line in ("3 photos of the weir", "3 pictures of the pier", "photo of the"):
        assert not alternative.may_match(line)


def test_the_shortest_text_of_a_pattern() -> None:
    """As Python's own reader of patterns has it, for every pattern that there is."""
    parse = import_module("re._parser").parse
    for rule in MATCHER.rules:
        for pattern in branches(rule.pattern or ""):
            assert shortest_match(pattern) == parse(pattern).getwidth()[0], pattern
    assert shortest_match(r"\u0041\x20") == 0, "escapes of that kind are not read"


def test_one_or_two_letters_of_another_language_are_no_phrase() -> None:
    """A lone x is an unknown in most texts, whatever some language's sites print so."""
    rule = Rule(
        id="hu.ad-marker.test", label="ad-marker", phrases=("(x)", "tv", "hír", "pr-cikk"),
        why="w", source="s", hits=("a", "b"), near_misses=("c", "d"),
    )  # fmt: skip
    engines: list[type[Matcher]] = [Matcher, SourceMatcher]
    for engine in engines:
        assert [bool(engine([rule]).match(key)) for key in ("(x)", "x", "tv")] == [True] * 3
        guest = engine([], [rule])
        assert [bool(guest.match(key)) for key in ("(x)", "x", "tv")] == [False] * 3
        assert guest.match("hír") == guest.match("pr-cikk") == (rule,)


@pytest.mark.parametrize("preset", ["careful", "balanced"])
def test_unknowns_and_glossary_letters_stay(preset: Preset) -> None:
    solve = "<p>Solve for</p><ul><li>x</li><li>y</li><li>z</li></ul>"
    kept = cleaner.clean_html(solve, preset=preset).split()
    assert [word for word in kept if word in {"x", "y", "z"}] == ["x", "y", "z"]
    glossary = "Glossary\n\nW\n\nWeir: a dam.\n\nX\n\nXebec: a ship."
    assert "\nX\n" in cleaner.clean_text(glossary, preset=preset)


def test_a_row_of_phrases_may_end_in_a_full_stop() -> None:
    """What stands at the foot of a page says of the rights last, and ends as a sentence does."""
    text = "Die Fähre fährt ab Montag wieder, sagte der Hafenmeister, und zwar auch bei Ebbe.\n\n"
    text += "Sie war seit dem Herbst in der Werft, weil ihre Schraube im Eis gebrochen war.\n\n"
    assert "Rechte" not in cleaner.clean_text(text + "Startseite | Alle Rechte vorbehalten.")
    for kept in (
        "Startseite | Alle Rechte gehen an die Bank.",
        "Die Werft | Alle Rechte vorbehalten!",
    ):
        assert cleaner.clean_text(text + kept).endswith(kept)


@pytest.mark.parametrize(
    ("line", "parts"),
    [("Privacy    Terms", 2), ("Refresh | 86400", 2), ("Refresh    86400", 0), ("Share\t34", 0)],
)
def test_a_name_and_its_figure_in_columns_are_no_menu(line: str, parts: int) -> None:
    assert matcher_for(("en",)).match_parts(line)[1] == parts
