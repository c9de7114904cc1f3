"""How everything that a rule's pattern can match begins."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.rules.pattern import (
    SPECIAL,
    branches,
    end_of_class,
    end_of_group,
    end_of_quantifier,
    least_times,
)

START = 3
"""Letters of a key that choose which patterns are tried."""
DIGIT = "0"
"""Stands for any digit in a start."""
_MOST_STARTS = 400


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
        if branch[place] in SPECIAL:
            return False
    return True


def _first_atom(branch: str) -> tuple[list[tuple[str, bool]] | None, bool, str]:
    """What the first atom can match, whether it may be absent, and what follows it."""
    sign = branch[0]
    firsts: list[tuple[str, bool]] | None
    if branch.startswith(("(?!", "(?=")):
        return [("", True)], False, branch[end_of_group(branch, 0) :]
    if branch.startswith("(?:"):
        end = end_of_group(branch, 0)
        inner = branch[3 : end - 1]
        firsts = [item for part in branches(inner) for item in _prefixes(part, START)]
        # A prefix that was cut at START letters is not the whole group.
        firsts = [(prefix, whole and len(prefix) < START) for prefix, whole in firsts]
    elif branch.startswith("\\d"):
        end, firsts = 2, [(DIGIT, False)]
    elif sign == "\\" and not branch[1].isalnum():
        end, firsts = 2, [(branch[1], True)]
    elif sign == "[":
        end = end_of_class(branch, 0)
        members = branch[1 : end - 1]
        simple = members and not set(members) & set("^-\\[")
        firsts = [(member, True) for member in members] if simple else None
    elif sign in SPECIAL:
        end, firsts = 1, None
    else:
        end, firsts = 1, [(sign, True)]
    after = end_of_quantifier(branch, end)
    if after == end:
        return firsts, False, branch[end:]
    if firsts is not None and branch[end] != "?":
        # Repetition: how the first one begins is sure, what follows it is not.
        firsts = [(first, False) for first, _ in firsts]
    return firsts, least_times(branch, end) == 0, branch[after:]
