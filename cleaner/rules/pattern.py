"""Reading a rule's pattern: what everything it matches must contain, and how long that is.

It understands a plain subset of the syntax and gives up on the rest, which costs speed and never a
match: what it tells is used to try few patterns on a line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

from cleaner.shape import letters

Words: TypeAlias = tuple[str, ...]
"""Texts of which a line must have one."""

SPECIAL = ".^$*+?{}[]\\|()"
"""Signs that do not stand for themselves."""
_LEAST_WORTH = 4.0
_MOST_WORDS = 12
_RARE = re.compile("[@<>›»→#©]")


def branches(pattern: str) -> list[str]:
    """The alternatives at the top level of a pattern.

    >>> branches("a(?:b|c)|d")
    ['a(?:b|c)', 'd']
    """
    if "|" not in pattern:
        return [pattern]
    found = []
    start = 0
    while (bar := _end_of_branch(pattern, start, len(pattern))) < len(pattern):
        found.append(pattern[start:bar])
        start = bar + 1
    return [*found, pattern[start:]]


def _end_of_branch(pattern: str, position: int, end: int) -> int:
    """Where the alternative that begins at ``position`` ends: at the next bar outside groups."""
    while position < end and pattern[position] != "|":
        position = _end_of_atom(pattern, position)
    return min(position, end)


def end_of_class(pattern: str, position: int) -> int:
    """Where a character class that opens at ``position`` ends."""
    end = position + 1
    length = len(pattern)
    if end < length and pattern[end] == "^":
        end += 1
    if end < length and pattern[end] == "]":
        end += 1
    while end < length and pattern[end] != "]":
        end += 2 if pattern[end] == "\\" else 1
    return end + 1


def _end_of_atom(pattern: str, position: int) -> int:
    """Where a letter, a class, an escape or a group that begins at ``position`` ends."""
    sign = pattern[position]
    if sign == "(":
        return end_of_group(pattern, position)
    if sign == "[":
        return end_of_class(pattern, position)
    return position + (2 if sign == "\\" else 1)


def end_of_group(pattern: str, position: int) -> int:
    """Where a group that opens at ``position`` ends."""
    depth = 0
    length = len(pattern)
    while position < length:
        sign = pattern[position]
        if sign == "[":
            position = end_of_class(pattern, position)
            continue
        position += 2 if sign == "\\" else 1
        if sign == "(":
            depth += 1
        elif sign == ")":
            depth -= 1
            if depth == 0:
                return position
    return length


def end_of_quantifier(pattern: str, position: int) -> int:
    """Where a quantifier at ``position`` ends; ``position`` if there is none."""
    length = len(pattern)
    if position >= length:
        return position
    end = position
    if pattern[position] in "*+?":
        end = position + 1
    elif pattern[position] == "{":
        end = position + 1
        while end < length and (pattern[end] == "," or "0" <= pattern[end] <= "9"):
            end += 1
        if end == length or pattern[end] != "}":
            return position
        end += 1
    return end + (position < end < length and pattern[end] == "?")


def least_times(pattern: str, position: int) -> int:
    """How often at least what stands before the quantifier at ``position`` is there."""
    sign = pattern[position]
    if sign != "{":
        return int(sign == "+")
    times = 0
    position += 1
    while "0" <= pattern[position] <= "9":
        times = 10 * times + ord(pattern[position]) - ord("0")
        position += 1
    return times


def shortest_match(pattern: str) -> int:
    """Letters that every text has which the pattern matches; fewer where it can't tell.

    >>> shortest_match(r"(?:by )?[a-z]{2,9} \\d+(?!\\d)|by (?:him|someone)")
    4
    """
    return _shortest(pattern, 0, len(pattern))


def _shortest(pattern: str, start: int, end: int) -> int:
    least = -1
    position = start
    while position <= end:
        bar = _end_of_branch(pattern, position, end)
        there = _least_letters(pattern, position, bar)
        least = there if least < 0 else min(least, there)
        position = bar + 1
    return least


def _least_letters(pattern: str, position: int, end: int) -> int:
    """Of the alternative between two places."""
    count = 0
    while position < end:
        sign = pattern[position]
        after = _end_of_atom(pattern, position)
        least = 1
        if sign == "(":
            least = 0
            if pattern[position + 1] != "?":
                least = _shortest(pattern, position + 1, after - 1)
            elif pattern[position + 2] == ":":
                least = _shortest(pattern, position + 3, after - 1)
        elif sign == "\\":
            escaped = pattern[position + 1]
            if escaped.isalnum() and escaped not in "dDsSwWbB":
                return count
            if escaped in "bB":
                least = 0
        elif sign in "^$":
            least = 0
        position = end_of_quantifier(pattern, after)
        if position > after:
            least *= least_times(pattern, after)
        count += least
    return count


def required_words(pattern: str) -> list[Words]:
    """What everything the pattern matches has in it, of each of these one at least.

    ``pattern`` has no alternatives at its top level.

    >>> required_words(r"[a-z ]{2,60} in your inbox(?: daily)?")
    [(' in your inbox',)]
    >>> required_words(r".{0,300} (?:photo|an? image): .{2,60}")
    [(' ',), ('photo', ' image'), (': ',)]
    """
    return _required(pattern, 0, len(pattern))


def _required(pattern: str, start: int, end: int) -> list[Words]:
    found: list[Words] = []
    before = ""  # of a literal, what stands before its last escape
    literal = position = start
    while position < end:
        sign = pattern[position]
        after = _end_of_atom(pattern, position)
        follows = end_of_quantifier(pattern, after)
        if follows == after and sign not in SPECIAL:
            position = after
            continue
        before += pattern[literal:position]
        if sign == "\\" and follows == after and not pattern[position + 1].isalnum():
            literal = position + 1
            position = after
            continue
        if before:
            found.append((before,))
        before = ""
        literal = follows
        if sign == "(" and (follows == after or least_times(pattern, after) > 0):
            found += _of_group(pattern, position, after)
        position = follows
    before += pattern[literal:end]
    return [*found, (before,)] if before else found


def _of_group(pattern: str, start: int, end: int) -> list[Words]:
    """What a group requires: all that its only alternative does, or of each of them one word."""
    if pattern[start + 1] != "?" or pattern[start + 2] != ":":
        return []
    position = start + 3
    words: list[str] = []
    while position < end:
        bar = _end_of_branch(pattern, position, end - 1)
        parts = _required(pattern, position, bar)
        if bar == end - 1 and position == start + 3:
            return parts
        if not parts:
            return []
        rare = min(parts, key=commonness)
        words += rare
        position = bar + 1
    return [tuple(dict.fromkeys(words))] if len(words) <= _MOST_WORDS else []


def commonness(words: Words) -> tuple[int, int]:
    """Sorts what lines rarely have before what they often have."""
    return -min(map(len, words)), len(words)


def rarest(required: Sequence[Words]) -> Words:
    """Of what a pattern requires, the words by which its lines can be found; none if all are too
    many or too short for that.

    >>> rarest([(" ",), ("photo", "image"), (": ",)])
    ('photo', 'image')
    """
    best = max(required, key=_worth, default=())
    return best if _worth(best) > 0 else ()


def _worth(words: Words) -> float:
    """How good words are at finding lines: the fewer and longer the better."""
    if not words:
        return 0.0
    # Some signs are rarer in lines than any word.
    least = min(letters(word.strip(" :")) + 4 * bool(_RARE.search(word)) for word in words)
    return least - len(words) / 4 if least >= _LEAST_WORTH else 0.0
