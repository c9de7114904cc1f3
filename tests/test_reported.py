"""What somebody says is the article's, whatever words it is in: in every language."""

from __future__ import annotations

import re
from importlib import import_module

import pytest

import cleaner
from cleaner.normalise.key import fold
from cleaner.rules import rule_files, rules_of
from cleaner.rules.rule import SPOKEN_ABOUT, split_example
from tests.strategies import TAILS, said, tails_of

LANGUAGES = [file for file in rule_files() if file != "common"]


@pytest.mark.parametrize("file", LANGUAGES)
def test_every_language_says_how_it_reports_speech(file: str) -> None:
    speech: str = import_module(f"cleaner.rules.{file}").SPEECH
    missed = [tail for tail in TAILS[file] if not re.search(speech, fold(said(file, "ebb", tail)))]
    assert missed == []


@pytest.mark.parametrize("file", LANGUAGES)
def test_what_somebody_says_is_no_notice(file: str) -> None:
    """Whatever line a rule knows, with ``she said`` behind it nobody's notice is left."""
    rules = [rule for rule in rules_of(file) if rule.pattern and rule.label in SPOKEN_ABOUT]
    lines = {
        line.rstrip(".!?…:»>。！？ ")
        for rule in rules
        for line in (*rule.phrases, *rule.ambiguous, *own_lines(rule.hits))
    }
    assert lines
    taken = [
        (rule.id, sentence)
        for line in sorted(lines)
        for tail in tails_of(file, line)
        for sentence in (said(file, line, tail),)
        for rule in rules
        if rule.matches(fold(sentence))
    ]
    assert taken == []


def own_lines(examples: tuple[str, ...]) -> list[str]:
    """The lines of examples that go."""
    return [
        line
        for text, kept in map(split_example, examples)
        for line in text.split("\n")
        if line.strip() and line not in kept
    ]


SEA_WALL = (
    "המועצה החליטה ביום שני לבנות מחדש את החומה שנפלה בסערה.\n\n"
    "איש לא נפגע, אך שלוש סירות טבעו, אמר הסוחר על הרציף."
)
SAID = "״ביקשנו כסף במשך שנים״, אמר. ״איש לא הקשיב.״"
"""Within Hebrew's own quotation marks a sentence ends as within others."""


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (
            f"{SEA_WALL}\n\nכתבות נוספות\nראש העיר מוכר את בית הנמל הישן\n{SAID}",
            f"{SEA_WALL}\n\n{SAID}",
        ),
        (f"{SEA_WALL}\n\n{SAID}\nהרשמה לניוזלטר", f"{SEA_WALL}\n\n{SAID}"),
    ],
)
def test_a_hebrew_quotation_is_a_sentence(page: str, expected: str) -> None:
    assert cleaner.clean_text(page) == expected


@pytest.mark.parametrize("ask", ["Sign up", "Enter your email"])
def test_what_somebody_says_over_a_button_is_no_pitch(ask: str) -> None:
    said = "“We had asked for money,” she said. “Nobody heard.”"
    story = "Nobody was hurt, but three boats sank, said Dov Ashlin, who keeps the chandlery."
    assert cleaner.clean_text(f"{story}\n\nRead more\n{said}\n{ask}") == f"{story}\n\n{said}"
