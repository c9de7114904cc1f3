"""All rules against one line, without trying them all.

Phrases stand in one dictionary. A pattern is tried only on keys that begin with one
of the two-letter starts its own text allows. ``tests/test_matcher.py`` holds that
this gives what trying every rule gives.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from cleaner.normalise.key import fold
from cleaner.rules.rule import KEEPING, Rule, trim, with_zeros

SEPARATOR = re.compile(r"\s*[|·•¦]\s*|\s[/–]\s|\]\s*\[| {2,}|\t")
"""What stands between the entries of a menu that came out as one line."""
_MOST_PARTS = 40

_START = 2
"""Letters of a key that choose which patterns are tried."""
_MOST_STARTS = 200
_SPECIAL = set(".^$*+?{}[]\\|()")


class Matcher:
    """The rules of some languages, ready to match. Picklable, safe to share."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self.order = {rule.id: number for number, rule in enumerate(self.rules)}
        self._phrases: dict[str, tuple[Rule, ...]] = {}
        self._starts: dict[str, tuple[Rule, ...]] = {}
        self._always: tuple[Rule, ...] = ()
        for rule in self.rules:
            for form in rule.forms:
                self._phrases[form] = (*self._phrases.get(form, ()), rule)
            if rule.pattern is None:
                continue
            starts = possible_starts(rule.pattern)
            if starts is None:
                self._always = (*self._always, rule)
            for start in starts or ():
                self._starts[start] = (*self._starts.get(start, ()), rule)
        self._longest = max(map(len, self._phrases), default=0) + 24
        self.finders = tuple(rule for rule in self.rules if rule.finds)

    def match(self, key: str) -> tuple[Rule, ...]:
        """The rules whose words the line has, in file order. ``key``: ``Block.key``."""
        trimmed = trim(key)
        found: tuple[Rule, ...] = ()
        if len(trimmed) <= self._longest:
            found = self._phrases.get(trimmed, ())
            if not trimmed.isalpha():
                zeroed = with_zeros(trimmed)
                if zeroed != trimmed:
                    found += self._phrases.get(zeroed, ())
        starts = self._starts
        for start in (trimmed[:1], trimmed[:_START]):
            if start in starts:
                for rule in starts[start]:
                    if rule.compiled.fullmatch(trimmed):  # type: ignore[union-attr]  # has a pattern
                        found += (rule,)
        for rule in self._always:
            if rule.compiled.fullmatch(trimmed):  # type: ignore[union-attr]  # has a pattern
                found += (rule,)
        return self._in_order(found)

    def match_parts(self, text: str) -> tuple[tuple[Rule, ...], int]:
        """The rules of a line whose parts are all phrases, and how many parts it has; the
        rules of the label that most parts have come first.

        No rules and 0 if one part is nobody's phrase or the article's own: ``Terms |
        Privacy`` is a footer, ``Terms | A short story`` and ``3 May | 5 min read`` are not.
        """
        parts = [fold(part) for part in SEPARATOR.split(text) if part.strip()]
        if not 2 <= len(parts) <= _MOST_PARTS:
            return (), 0
        found: list[Rule] = []
        votes: Counter[str] = Counter()
        for part in parts:
            rules = self.match(part)
            if not rules or any(rule.label in KEEPING for rule in rules):
                return (), 0
            found.extend(rules)
            votes.update({rule.label for rule in rules})
        ranked = sorted(
            set(found), key=lambda rule: (-votes[rule.label], self.order[rule.id])
        )
        return tuple(ranked), len(parts)

    def _in_order(self, found: tuple[Rule, ...]) -> tuple[Rule, ...]:
        if len(found) > 1:
            return tuple(sorted(set(found), key=lambda rule: self.order[rule.id]))
        return found


def possible_starts(pattern: str) -> set[str] | None:
    """The first letters (one or two) of everything the pattern can match.

    ``None`` where that can't be told: then the pattern is tried on every line. It reads
    a plain subset of the syntax (literals, groups of alternatives, optional groups and
    letters, ``\\d``) and gives up on the rest.

    >>> sorted(possible_starts("(?:get|read) more .*"))
    ['ge', 're']
    >>> sorted(possible_starts("(?:the )?best"))
    ['be', 'th']
    >>> possible_starts(".*newsletter") is None
    True
    """
    starts: set[str] = set()
    for branch in _branches(pattern):
        for prefix, complete in _prefixes(branch, _START):
            if not prefix or len(starts) > _MOST_STARTS:
                return None
            starts.add(prefix if len(prefix) == _START or complete else prefix[:1])
    # A key of one letter that is a whole match is looked up under that letter.
    return starts


def _branches(pattern: str) -> list[str]:
    """The alternatives at the top level of a pattern."""
    branches = [""]
    depth = 0
    position = 0
    while position < len(pattern):
        sign = pattern[position]
        if sign == "\\":
            branches[-1] += pattern[position : position + 2]
            position += 2
            continue
        if sign == "[":
            end = _end_of_class(pattern, position)
            branches[-1] += pattern[position:end]
            position = end
            continue
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            branches.append("")
        else:
            branches[-1] += sign
        position += 1
    return branches


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
    if branch.startswith("(?:"):
        end = _end_of_group(branch)
        inner = branch[3 : end - 1]
        firsts = [item for part in _branches(inner) for item in _prefixes(part, _START)]
        # A prefix that was cut at _START letters is not the whole group.
        firsts = [(prefix, whole and len(prefix) < _START) for prefix, whole in firsts]
    elif branch.startswith("\\d"):
        end, firsts = 2, None
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
    quantifier = re.match(r"[*+?]|\{[0-9,]*\}", branch[end:])
    if not quantifier:
        return firsts, False, branch[end:]
    rest = branch[end + quantifier.end() :].removeprefix("?")
    optional = quantifier[0][0] in "*?" or quantifier[0].startswith("{0")
    if firsts is not None and quantifier[0] != "?":
        # Repetition: only the first letter is sure.
        firsts = [(first[:1], False) for first, _ in firsts]
    return firsts, optional, rest


def _end_of_group(branch: str) -> int:
    depth = 0
    position = 0
    while position < len(branch):
        sign = branch[position]
        if sign == "\\":
            position += 2
            continue
        if sign == "[":
            position = _end_of_class(branch, position)
            continue
        depth += (sign == "(") - (sign == ")")
        position += 1
        if depth == 0:
            return position
    return position
