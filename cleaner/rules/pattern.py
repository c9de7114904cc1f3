"""Reading a rule's pattern: how everything it can match begins, or what it must contain, and
how long that is.

All are used to try few patterns on a line. They understand a plain subset of the
syntax and give up on the rest, which costs speed and never a match.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from cleaner.shape import letters

START = 3
"""Letters of a key that choose which patterns are tried."""
DIGIT = "0"
"""Stands for any digit in a start."""
_MOST_STARTS = 400
_LEAST_WORTH = 4.0
_MOST_WORDS = 12
_SPECIAL = set(".^$*+?{}[]\\|()")
_RARE = re.compile("[@<>›»→#©]")
_QUANTIFIER = re.compile(r"(?:[*+?]|\{[0-9,]*\})\??")
_BOUND = re.compile(r"\\.|[\[()|]", re.DOTALL)
_PLAIN = re.compile(r"[^.^$*+?{}\[\]\\|()]+(?![*+?{])")


class Alternative:
    """One alternative of a rule's pattern, with what lines it is worth trying on.

    Read once a process, compiled when it is first tried: compiling all patterns would take
    longer than cleaning a page.
    """

    __slots__ = ("_needed", "_pattern", "_shortest", "starts", "test", "words")

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self.starts = possible_starts(pattern)
        self.words = required_words(pattern) if self.starts is None else frozenset[str]()
        self._needed: tuple[str, ...] | None = None
        self._shortest = 0
        self.test: Callable[[str], re.Match[str] | None] | None = None

    def may_match(self, line: str) -> bool:
        """Whether a line is as long as the pattern requires, and has a word that it requires:
        what to ask before compiling it, which takes as long as thousands of tests."""
        shortest, needed = self.required()
        return len(line) >= shortest and (not needed or any(word in line for word in needed))

    def required(self) -> tuple[int, tuple[str, ...]]:
        """Letters of the shortest text that the pattern matches, and words of which all that
        it matches has one; none if no such words are found."""
        if self._needed is None:
            self._shortest = shortest_match(self._pattern)
            self._needed = tuple(self.words or required_words(self._pattern))
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
    depth = start = position = 0
    while mark := _BOUND.search(pattern, position):
        position = mark.end()
        sign = mark[0]
        if sign == "[":
            position = _end_of_class(pattern, mark.start())
        elif sign != "|":
            depth += (sign == "(") - (sign == ")")
        elif depth == 0:
            found.append(pattern[start : mark.start()])
            start = position
    return [*found, pattern[start:]]


def _end_of_class(pattern: str, position: int) -> int:
    """Where a character class that opens at ``position`` ends."""
    end = position + 1
    if pattern[end : end + 1] == "^":
        end += 1
    if pattern[end : end + 1] == "]":
        end += 1
    while end < len(pattern) and pattern[end] != "]":
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


def _first_atom(branch: str) -> tuple[list[tuple[str, bool]] | None, bool, str]:
    """What the first atom can match, whether it may be absent, and what follows it."""
    sign = branch[0]
    firsts: list[tuple[str, bool]] | None
    if branch.startswith(("(?!", "(?=")):
        return [("", True)], False, branch[_end_of_group(branch) :]
    if branch.startswith("(?:"):
        end = _end_of_group(branch)
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
        return position + _end_of_group(pattern[position:])
    if sign == "[":
        return _end_of_class(pattern, position)
    return position + (2 if sign == "\\" else 1)


def _end_of_group(branch: str) -> int:
    depth = position = 0
    while mark := _BOUND.search(branch, position):
        position = mark.end()
        sign = mark[0]
        if sign == "[":
            position = _end_of_class(branch, mark.start())
        else:
            depth += (sign == "(") - (sign == ")")
            if sign == ")" and depth == 0:
                return position
    return len(branch)


def shortest_match(pattern: str) -> int:
    """Letters that every text has which the pattern matches; fewer where it can't tell.

    >>> shortest_match(r"(?:by )?[a-z]{2,9} \\d+(?!\\d)|by (?:him|someone)")
    4
    """
    return min(map(_least_letters, branches(pattern)))


def _least_letters(branch: str) -> int:
    count = position = 0
    while position < len(branch):
        sign, end = branch[position], _end_of_atom(branch, position)
        least = 1
        if sign == "(":
            inner = branch[position + 1 : end - 1].removeprefix("?:")
            least = 0 if inner.startswith("?") else shortest_match(inner)
        elif sign == "\\":
            escaped = branch[position + 1]
            if escaped.isalnum() and escaped not in "dDsSwWbB":
                return count
            least = escaped not in "bB"
        elif sign in "^$":
            least = 0
        quantifier = _QUANTIFIER.match(branch, end)
        if quantifier:
            end = quantifier.end()
            times = quantifier[0][1:].partition(",")[0].rstrip("}?")
            least *= int(times or 0) if quantifier[0][0] == "{" else quantifier[0][0] == "+"
        count += least
        position = end
    return count


def required_words(pattern: str) -> frozenset[str]:
    """Texts of which everything the pattern matches has at least one in it; empty if none
    is found. ``pattern`` has no alternatives at its top level.

    >>> sorted(required_words(r"[a-z ]{2,60} in your inbox(?: daily)?"))
    [' in your inbox']
    >>> sorted(required_words(r".{0,300} (?:photo|image): .{2,60}"))
    ['image', 'photo']
    """
    best: frozenset[str] = frozenset()
    current = ""
    position = 0
    while position <= len(pattern):
        plain = _PLAIN.match(pattern, position)
        if plain:
            current += plain[0]
            position = plain.end()
        if position == len(pattern):
            found, literal, end = frozenset[str](), "", position + 1
        else:
            found, literal, end = _atom(pattern, position)
        quantifier = _QUANTIFIER.match(pattern, end)
        if quantifier:
            end = quantifier.end()
            literal = ""
            if quantifier[0][0] in "*?" or quantifier[0].startswith("{0"):
                found = frozenset()
        if literal:
            current += literal
        elif current:
            best = _better(best, frozenset({current}))
            current = ""
        if found:
            best = _better(best, found)
        position = end
    return best


def _atom(pattern: str, position: int) -> tuple[frozenset[str], str, int]:
    """The words a group requires, or the letter a literal is, and where the atom ends."""
    sign, end = pattern[position], _end_of_atom(pattern, position)
    if sign == "(":
        group = pattern[position:end]
        if not group.startswith("(?:"):
            return frozenset(), "", end
        parts = [required_words(part) for part in branches(group[3:-1])]
        found = frozenset(word for part in parts for word in part) if all(parts) else frozenset()
        return found, "", end
    if sign == "\\":
        return frozenset(), "" if pattern[position + 1].isalnum() else pattern[position + 1], end
    return frozenset(), "" if sign in _SPECIAL else sign, end


def _better(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """The choice of words that fewer lines have: fewer and longer ones."""

    def worth(words: frozenset[str]) -> float:
        if not words or len(words) > _MOST_WORDS:
            return 0.0
        # Some signs are rarer in lines than any word.
        least = min(letters(word.strip(" :")) + 4 * bool(_RARE.search(word)) for word in words)
        return least - len(words) / 4 if least >= _LEAST_WORTH else 0.0

    best = other if worth(other) > worth(one) else one
    if worth(best) <= 0:
        return frozenset()
    return frozenset(
        word for word in best if not any(shorter in word for shorter in best if shorter != word)
    )
