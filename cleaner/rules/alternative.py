"""One alternative of a rule's pattern: when to try it, and the test."""

from __future__ import annotations

import re
from collections.abc import Callable

from cleaner.rules.pattern import Words, commonness, rarest, required_words, shortest_match
from cleaner.rules.starts import possible_starts


class Alternative:
    """One alternative of a rule's pattern, with what lines it is worth trying on.

    Read once a process, compiled when it is first tried: compiling all patterns would take
    longer than cleaning a page.
    """

    __slots__ = ("_needed", "_pattern", "_shortest", "starts", "test", "words")

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self.starts = possible_starts(pattern)
        self._needed: tuple[Words, ...] | None = None
        self._shortest = 0
        self.words = rarest(self.required()[1]) if self.starts is None else ()
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
            self._needed = tuple(sorted(required_words(self._pattern), key=commonness))
        return self._shortest, self._needed

    def compile(self) -> Callable[[str], re.Match[str] | None]:
        """The full-match test of the pattern."""
        self.test = re.compile(self._pattern).fullmatch
        return self.test
