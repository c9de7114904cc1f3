"""What a rule's conditions can see: the page, and which lines have a rule's words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

from cleaner.model import Block, Label, Page
from cleaner.normalise.key import KEY_LETTERS
from cleaner.normalise.paragraphs import BULLET
from cleaner.normalise.unicode import STEPS, repair
from cleaner.rules.matcher import SEPARATOR, Matcher
from cleaner.rules.rule import KEEPING, Part, Rule
from cleaner.shape import is_prose


_TIME = re.compile(r"(\d{1,3}):(\d{2})(?::(\d{2}))?")


def time_of(key: str) -> tuple[int, ...] | None:
    """The numbers of a key that is a time or a duration and nothing else.

    >>> time_of("03:41"), time_of("at 03:41")
    ((3, 41), None)
    """
    match = _TIME.fullmatch(key) if len(key) <= 9 else None
    return tuple(int(part) for part in match.groups() if part is not None) if match else None


ARTICLE_SHARE = 0.6
"""Of the letters outside lists; front pages with summaries reach a half."""


class Run(NamedTuple):
    """Consecutive blocks that all have the words of a rule."""

    first: int
    last: int
    phrases: int
    """How many different phrases they hold."""


class Context:
    """A page and its word matches. Conditions look, they change nothing."""

    __slots__ = ("__dict__", "_prose", "_runs", "_shown", "blocks", "hits", "page", "parts")

    def __init__(
        self,
        page: Page,
        hits: Mapping[int, tuple[Rule, ...]],
        parts: Mapping[int, int] | None = None,
    ) -> None:
        self.page = page
        self.blocks: tuple[Block, ...] = page.blocks
        self.hits = hits
        self.parts: Mapping[int, int] = parts or {}
        """How many phrases a line holds, where it holds several (``Terms | Privacy``)."""
        self._prose: dict[int, bool] = {}
        self._shown: dict[int, str] = {}
        self._runs: dict[tuple[Label, ...], Mapping[int, Run]] = {}

    @classmethod
    def of(cls, page: Page, matcher: Matcher) -> Context:
        """Match every line that is short enough to have a key. Linear."""
        match = matcher.match
        hits = {}
        parts = {}
        for index, block in enumerate(page.blocks):
            key = block.key
            if len(key) > KEY_LETTERS:
                continue
            rules = match(key)
            if not rules and SEPARATOR.search(block.text.strip()):
                rules, count = matcher.match_parts(block.text)
                if count:
                    parts[index] = count
            if rules:
                hits[index] = rules
        return cls(page, hits, parts)

    def __len__(self) -> int:
        return len(self.blocks)

    def has(self, index: int) -> bool:
        """Whether there is a block of that index."""
        return 0 <= index < len(self.blocks)

    def shown(self, index: int) -> str:
        """A block's text as a reader would see it: repaired, stripped."""
        text = self.blocks[index].text
        if not (text.isascii() and "&" not in text):
            text = self._shown.get(index) or self._shown.setdefault(index, repair(text, STEPS)[0])
        return text.strip()

    def is_prose(self, index: int) -> bool:
        """Whether the block is a sentence or more and no rule's words."""
        if not self.has(index):
            return False
        known = self._prose.get(index)
        if known is None:
            known = is_prose(self.shown(index)) and not self.is_hit(index)
            self._prose[index] = known
        return known

    @cached_property
    def prose(self) -> list[int]:
        """The indices of all paragraphs, in order; computed once, linear."""
        return [index for index in range(len(self.blocks)) if self.is_prose(index)]

    @cached_property
    def is_article(self) -> bool:
        """Whether at least ``ARTICLE_SHARE`` of the letters that are neither in rules' words
        nor in list items stand in paragraphs; computed once, linear."""
        prose = rest = 0
        for index, block in enumerate(self.blocks):
            if self.is_prose(index):
                prose += len(block.text)
            elif not self.is_hit(index) and not BULLET.match(self.shown(index)):
                rest += len(block.text)
        # A text of nothing but rules' words has nothing to lose.
        return prose >= ARTICLE_SHARE * (prose + rest)

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each key that is a rule's words stands on the page; linear."""
        return Counter(self.blocks[index].key for index in self.hits)

    @cached_property
    def times(self) -> list[tuple[int, ...]]:
        """Every line that is only a time, in order; computed once, linear."""
        return [time for block in self.blocks if (time := time_of(block.key)) is not None]

    def runs(self, *labels: Label) -> Mapping[int, Run]:
        """For each block with the words of a rule of these labels its run of such blocks.
        Computed once for each choice of labels, linear."""
        known = self._runs.get(labels)
        if known is not None:
            return known
        found: dict[int, Run] = {}
        members = sorted(index for index in self.hits if self.is_hit(index, *labels))
        start = 0
        for position, index in enumerate(members):
            if position + 1 < len(members) and members[position + 1] == index + 1:
                continue
            group = members[start : position + 1]
            phrases = len({self.blocks[number].key for number in group})
            phrases += sum(self.parts.get(number, 1) - 1 for number in group)
            run = Run(group[0], group[-1], phrases)
            found.update(dict.fromkeys(group, run))
            start = position + 1
        self._runs[labels] = found
        return found

    def is_hit(self, index: int, *labels: Label, part: Part | None = None) -> bool:
        """Whether the block has the words of a rule (of one of these labels, of this part)."""
        for rule in self.hits.get(index, ()):
            if rule.label in KEEPING and not labels:
                continue
            if (not labels or rule.label in labels) and (part is None or rule.part == part):
                return True
        return False

    def is_glued(self, index: int) -> bool:
        """Whether no blank line stands between the block and the next."""
        gap = self.blocks[index].gap
        return len(gap) == 1 or gap == "\r\n"

    def is_end(self, index: int) -> bool:
        """Whether no further block follows."""
        return index >= len(self.blocks) - 1

    def without(self, gone: set[int]) -> Context:
        """The context of the page that is left when these blocks are gone."""
        blocks: list[Block] = []
        hits: dict[int, tuple[Rule, ...]] = {}
        parts: dict[int, int] = {}
        for index, block in enumerate(self.blocks):
            if index in gone:
                # Where a removed line stood apart, its neighbours stay apart.
                if blocks and len(block.gap) > len(blocks[-1].gap):
                    blocks[-1] = blocks[-1]._replace(gap=block.gap)
                continue
            if index in self.hits:
                hits[len(blocks)] = self.hits[index]
            if index in self.parts:
                parts[len(blocks)] = self.parts[index]
            blocks.append(block)
        page = Page(
            tuple(blocks), self.page.lead, self.page.source, self.page.title, self.page.metadata
        )
        return Context(page, hits, parts)
