"""Mojibake is sought only where ftfy would find it, and nowhere less."""

from __future__ import annotations

from re import _constants as kinds  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import ftfy
import pytest
from ftfy.badness import BADNESS_RE, is_bad
from hypothesis import example, given
from hypothesis import strategies as st

from cleaner.normalise.mojibake import (
    CONTROLS,
    LEADS,
    PAIRS,
    REACH,
    badness,
    is_suspicious,
    repair_mojibake,
)
from cleaner.normalise.unicode import (  # type: ignore[attr-defined]  # the compiled one, where there is one
    is_suspicious as is_suspicious_line,
)
from cleaner.normalise.unicode import repair_all
from tests.strategies import mojibake, pages

texts = st.one_of(st.text(), mojibake, pages)

ORDINARY = "aZ5 .\n-пΩж本ِก😀’"
"""One of each kind of letter, for what the pattern does not name: ``\\w``, ``\\s``, any."""

Spot = frozenset[str]


def is_sign(before: str, letter: str) -> bool:
    if letter in CONTROLS or not before:
        return letter in CONTROLS
    if before in LEADS and not (letter.isascii() and letter.isalpha()):
        return True
    return any(before in pair.first and letter in pair.second for pair in PAIRS)


def test_both_letters_of_a_pair_are_beyond_ascii() -> None:
    """So that text is not asked for pairs where no two such letters stand side by side."""
    assert all(ord(letter) > 127 for pair in PAIRS for letter in pair.first + pair.second)


def members(items: Any) -> Spot:
    """The letters of a character class; of ``\\w`` and the like, the ordinary ones."""
    letters: set[str] = set()
    without = False
    for kind, value in items:
        if kind is kinds.NEGATE:
            without = True
        elif kind is kinds.LITERAL:
            letters.add(chr(value))
        elif kind is kinds.RANGE:
            letters.update(map(chr, range(value[0], value[1] + 1)))
        else:
            assert kind is kinds.CATEGORY, kind
            word = value is kinds.CATEGORY_WORD
            letters.update(c for c in named() if (c.isalnum() if word else c.isspace()))
    return frozenset(named() - letters if without else letters)


def named() -> set[str]:
    return set(ORDINARY + LEADS) | set(CONTROLS).union(*map("".join, PAIRS))


def spots(items: Any) -> list[list[Spot]]:
    """The strings of a branch, each a row of sets of letters."""
    rows: list[list[Spot]] = [[]]
    for kind, value in items:
        if kind is kinds.IN:
            rows = [[*row, members(value)] for row in rows]
        elif kind is kinds.LITERAL:
            rows = [[*row, frozenset(chr(value))] for row in rows]
        elif kind is kinds.ANY:
            rows = [[*row, frozenset(named())] for row in rows]
        elif kind is kinds.BRANCH:
            rows = [[*row, *more] for row in rows for part in value[1] for more in spots(part)]
        elif kind is kinds.MAX_REPEAT:
            least, most, inner = value
            rows = [
                [*row, *more * count]
                for row in rows
                for count in range(least, most + 1)
                for more in spots(inner)
            ]
        else:
            assert kind is kinds.AT, kind
    return rows


def test_whatever_ftfy_takes_for_mojibake_has_a_sign_in_it() -> None:
    rows = spots(_parser.parse(BADNESS_RE.pattern, BADNESS_RE.flags))
    assert len(rows) > 25  # ftfy's pattern has so many alternatives, and no group around them
    for row in rows:
        assert len(row) <= REACH
        unseen = {""}  # last letters of beginnings without a sign
        for letters in row:
            unseen = {c for c in letters if any(not is_sign(before, c) for before in unseen)}
        assert not unseen, (row, unseen)


@pytest.mark.parametrize(
    "text",
    [
        "Москва — столица «России», а “Волга” течёт…",
        "Η Αθήνα είναι η πρωτεύουσα, “μεγάλη” πόλη…",
        "北京是中国的首都。“天安门”在这里……",
        "القاهرة هي عاصمة مصر، «أم الدنيا»…",
        "Thành phố Hồ Chí Minh lớn nhất nước – “Sài Gòn”",
        "L’été à Nuñoa… “c’était” — l’œuvre",
    ],
)
def test_ordinary_text_in_many_scripts_asks_no_pattern(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked() -> Any:
        raise AssertionError(text)

    monkeypatch.setattr("cleaner.normalise.mojibake.badness", asked)
    assert not is_suspicious(text)
    assert repair_all([text]) == [text]


def test_the_pattern_asked_is_that_of_ftfy() -> None:
    assert badness() is BADNESS_RE


@given(texts)
@example("œuvre Ã à")
@example("\x85")
def test_mojibake_is_repaired_as_ftfy_does(text: str) -> None:
    assert repair_mojibake(text) == ftfy.fix_encoding(text)


@given(st.lists(st.one_of(texts, st.sampled_from(("a" * 16, "b " * 20, "Ã ", "\n"))), max_size=9))
def test_mojibake_is_sought_where_ftfy_finds_it(parts: list[str]) -> None:
    text = "".join(parts)
    assert is_suspicious(text) == is_suspicious_line(text) == is_bad(text)
