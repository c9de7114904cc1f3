"""Reading a rule's pattern: how everything it can match begins, or what it must contain, and
how long that is.

All are used to try few patterns on a line. They understand a plain subset of the
syntax and give up on the rest, which costs speed and never a match.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from cleaner.shape import letters

Words: TypeAlias = tuple[str, ...]
"""Texts of which a line must have one."""

START = 3
"""Letters of a key that choose which patterns are tried."""
DIGIT = "0"
"""Stands for any digit in a start."""
_MOST_STARTS = 400
_LEAST_WORTH = 4.0
_MOST_WORDS = 12
_SPECIAL = ".^$*+?{}[]\\|()"
_RARE = re.compile("[@<>›»→#©]")
_QUANTIFIER = re.compile(r"(?:[*+?]|\{[0-9,]*\})\??")


class Alternative:
    """One alternative of a rule's pattern, with what lines it is worth trying on.

    Read once a process, compiled when it is first tried: compiling all patterns would take
    longer than cleaning a page.
    """

    __slots__ = ("_needed", "_pattern", "_shortest", "starts", "test", "words")

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self.starts = possible_starts(pattern)
        self.words = rarest(required_words(pattern)) if self.starts is None else ()
        self._needed: tuple[Words, ...] | None = None
        self._shortest = 0
        self.test: Callable[[str], re.Match[str] | None] | None = None

    def may_match(self, line: str) -> bool:
        """Whether a line is as long as the pattern requires, and has the words that it requires:
        what to ask before compiling it, which takes as long as thousands of tests."""
        shortest, needed = self.required()
        return len(line) >= shortest and all(any(map(line.__contains__, one)) for one in needed)

    def required(self) -> tuple[int, tuple[Words, ...]]:
        """Letters of the shortest text that the pattern matches, and what words all that it
        matches has: of each of these one at least. The rarest come first."""
        if self._needed is None:
            self._shortest = shortest_match(self._pattern)
            self._needed = tuple(sorted(required_words(self._pattern), key=_commonness))
        return self._shortest, self._needed

    def compile(self) -> Callable[[str], re.Match[str] | None]:
        """The full-match test of the pattern."""
        self.test = re.compile(self._pattern).fullmatch
        return self.test


def possible_starts(pattern: str) -> set[str] | None:
    """The first letters (up to ``START``) of everything the pattern can match.

    ``None`` where that can't be told: then the pattern is tried on every line. It reads
    a plain subset of the syntax (literals, groups of alternatives, optional groups and
    letters, ``\\d``) and gives up on the rest.

    >>> sorted(possible_starts("(?:get|read) more .*"))
    ['get', 'rea']
    >>> sorted(possible_starts("(?:the )?best"))
    ['bes', 'the']
    >>> possible_starts(".*newsletter") is None
    True
    """
    starts: set[str] = set()
    for branch in branches(pattern):
        for prefix, _ in _prefixes(branch, START):
            if not prefix or len(starts) > _MOST_STARTS:
                return None
            # A digit further in stands for any: such a prefix is no text to look up.
            known = len(prefix) == START and DIGIT not in prefix[1:]
            starts.add(prefix if known else prefix[:1])
    return starts


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


def _end_of_class(pattern: str, position: int) -> int:
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


def _prefixes(branch: str, want: int) -> Iterator[tuple[str, bool]]:
    """Every possible beginning of a branch without top-level alternatives, with
    whether it is the whole match. Yields a short one where it can't see further."""
    if want == 0:
        yield "", False
        return
    if not branch:
        yield "", True
        return
    if _is_plain(branch, want):
        yield branch[:want], False
        return
    firsts, optional, rest = _first_atom(branch)
    if firsts is None:
        yield "", False
        return
    if optional:
        yield from _prefixes(rest, want)
    for first, whole in firsts:
        if not first and whole:
            yield from _prefixes(rest, want)
        elif not whole or len(first) >= want:
            yield first[:want], False
        else:
            for more, complete in _prefixes(rest, want - len(first)):
                yield first + more, complete


def _is_plain(branch: str, want: int) -> bool:
    """Whether it begins with so many letters that stand for themselves."""
    length = len(branch)
    if length < want or (length > want and branch[want] in "*+?{"):
        return False
    for place in range(want):  # noqa: SIM110 - compiled to a loop of C
        if branch[place] in _SPECIAL:
            return False
    return True


def _first_atom(branch: str) -> tuple[list[tuple[str, bool]] | None, bool, str]:
    """What the first atom can match, whether it may be absent, and what follows it."""
    sign = branch[0]
    firsts: list[tuple[str, bool]] | None
    if branch.startswith(("(?!", "(?=")):
        return [("", True)], False, branch[_end_of_group(branch, 0) :]
    if branch.startswith("(?:"):
        end = _end_of_group(branch, 0)
        inner = branch[3 : end - 1]
        firsts = [item for part in branches(inner) for item in _prefixes(part, START)]
        # A prefix that was cut at START letters is not the whole group.
        firsts = [(prefix, whole and len(prefix) < START) for prefix, whole in firsts]
    elif branch.startswith("\\d"):
        end, firsts = 2, [(DIGIT, False)]
    elif sign == "\\" and not branch[1].isalnum():
        end, firsts = 2, [(branch[1], True)]
    elif sign == "[":
        end = _end_of_class(branch, 0)
        members = branch[1 : end - 1]
        simple = members and not set(members) & set("^-\\[")
        firsts = [(member, True) for member in members] if simple else None
    elif sign in _SPECIAL:
        end, firsts = 1, None
    else:
        end, firsts = 1, [(sign, True)]
    quantifier = _QUANTIFIER.match(branch, end)
    if not quantifier:
        return firsts, False, branch[end:]
    rest = branch[quantifier.end() :]
    optional = quantifier[0][0] in "*?" or quantifier[0].startswith("{0")
    if firsts is not None and quantifier[0][0] != "?":
        # Repetition: how the first one begins is sure, what follows it is not.
        firsts = [(first, False) for first, _ in firsts]
    return firsts, optional, rest


def _end_of_atom(pattern: str, position: int) -> int:
    """Where a letter, a class, an escape or a group that begins at ``position`` ends."""
    sign = pattern[position]
    if sign == "(":
        return _end_of_group(pattern, position)
    if sign == "[":
        return _end_of_class(pattern, position)
    return position + (2 if sign == "\\" else 1)


def _end_of_group(pattern: str, position: int) -> int:
    depth = 0
    length = len(pattern)
    while position < length:
        sign = pattern[position]
        if sign == "[":
            position = _end_of_class(pattern, position)
            continue
        position += 2 if sign == "\\" else 1
        if sign == "(":
            depth += 1
        elif sign == ")":
            depth -= 1
            if depth == 0:
                return position
    return length


def _end_of_quantifier(pattern: str, position: int) -> int:
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


def _least_times(pattern: str, position: int) -> int:
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
        position = _end_of_quantifier(pattern, after)
        if position > after:
            least *= _least_times(pattern, after)
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
        follows = _end_of_quantifier(pattern, after)
        if follows == after and sign not in _SPECIAL:
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
        if sign == "(" and (follows == after or _least_times(pattern, after) > 0):
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
        rare = min(parts, key=_commonness)
        words += rare
        position = bar + 1
    return [tuple(dict.fromkeys(words))] if len(words) <= _MOST_WORDS else []


def _commonness(words: Words) -> tuple[int, int]:
    """Sorts what lines rarely have before what they often have."""
    return -min(map(len, words)), len(words)


def rarest(required: list[Words]) -> Words:
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
