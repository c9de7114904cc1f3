"""What a rule's conditions can see: the page, and which lines have a rule's words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain

from cleaner.lazy import cached_property, lazy_pattern
from cleaner.model import Block, Label, Page, is_glued
from cleaner.normalise.key import KEY_LETTERS
from cleaner.normalise.paragraphs import BULLET
from cleaner.rules.fences import fenced
from cleaner.rules.hooks import hooked
from cleaner.rules.manuals import has_manual_headings
from cleaner.rules.matcher import LONGEST_MENU, SEPARATES, Matcher
from cleaner.rules.references import over_references
from cleaner.rules.rule import KEEPING, Part, Rule, trim
from cleaner.rules.runs import Run, runs_of
from cleaner.rules.table_rows import table_rows
from cleaner.shape import (
    CLOSERS,
    LONG_LETTERS,
    OPENERS,
    PROSE_LETTERS,
    ends_sentence,
    is_prose,
    is_title,
    words,
)

ARTICLE_SHARE = 0.6
"""Of the letters outside lists; front pages with summaries reach a half."""

LINKED_SHARE = 0.5
"""A block of which more is a link names another page."""

_SHORTEST_PROSE = PROSE_LETTERS * 2 // 5
"""Wide characters count two and a half letters."""

_TIME = lazy_pattern(r"(\d{1,3}):(\d{2})(?::(\d{2}))?")
_QUOTATION = lazy_pattern(f"[{re.escape(OPENERS + CLOSERS)}]")
_CITED = lazy_pattern(r"\w[.,;:!?”»\"]{0,2}\[\d{1,3}\]")


def time_of(key: str) -> tuple[int, ...] | None:
    """The numbers of a key that is a time or a duration and nothing else.

    >>> time_of("03:41"), time_of("at 03:41")
    ((3, 41), None)
    """
    if len(key) > 9 or not key[:1].isdigit():
        return None
    match = _TIME.fullmatch(key)
    return tuple(int(part) for part in match.groups() if part is not None) if match else None


class Context:
    """A page and its word matches. Conditions look, they change nothing.

    What is asked of every block is computed once for all of them, so that a page costs
    time linear in its blocks however many rules ask.
    """

    def __init__(
        self,
        blocks: Sequence[Block],
        shown: Sequence[str],
        paragraphs: Sequence[bool],
        hits: Mapping[int, tuple[Rule, ...]],
        parts: Mapping[int, int],
    ) -> None:
        self.blocks = blocks
        self.all_shown = shown
        """Every block's text as a reader would see it: repaired, stripped."""
        self._paragraphs = paragraphs
        self.hits = hits
        self.parts = parts
        """How many phrases a line holds, where it holds several (``Terms | Privacy``)."""
        self._runs: dict[tuple[Label, ...], Mapping[int, Run]] = {}

    @classmethod
    def of(cls, page: Page, matcher: Matcher) -> Context:
        """Match every line that is short enough to have a key. Linear."""
        shown = [block.shown for block in page.blocks]
        keys = [block.key if len(block.key) <= KEY_LETTERS else "" for block in page.blocks]
        hits = matcher.match_all(keys)
        parts: dict[int, int] = {}
        for index, text in enumerate(shown):
            if len(text) > LONGEST_MENU or text[-1:] in "!?" or index in hits:
                continue
            # Repairing has made the runs of spaces that part some menus single ones.
            raw = page.blocks[index].text.strip()
            if SEPARATES(raw):
                rules, count = matcher.match_parts(raw)
                if count:
                    parts[index] = count
                    hits[index] = rules
        for index in (*table_rows(page.blocks, hits), *over_references(page.blocks, hits)):
            parts.pop(index, None)
            hits.pop(index, None)
        pitches = hooked(keys, matcher)
        for index, rules in pitches.items():
            hits[index] = tuple(dict.fromkeys((*hits.get(index, ()), *rules)))
        if parts or pitches:
            hits = dict(sorted(hits.items()))
        paragraphs = [
            len(text) >= LONG_LETTERS or (len(text) >= _SHORTEST_PROSE and is_prose(text))
            for text in shown
        ]
        for index, rules in hits.items():
            if _is_junk(rules):
                paragraphs[index] = False
        return cls(page.blocks, shown, paragraphs, hits, parts)

    def __len__(self) -> int:
        return len(self.blocks)

    def has(self, index: int) -> bool:
        """Whether there is a block of that index."""
        return 0 <= index < len(self.blocks)

    def shown(self, index: int) -> str:
        """A block's text as a reader would see it: repaired, stripped."""
        return self.all_shown[index]

    def is_prose(self, index: int) -> bool:
        """Whether the block is a sentence or more and no rule's words."""
        return 0 <= index < len(self.blocks) and self._paragraphs[index]

    @cached_property
    def prose(self) -> Sequence[int]:
        """The indices of all paragraphs, in order."""
        return [index for index, paragraph in enumerate(self._paragraphs) if paragraph]

    @cached_property
    def quoting(self) -> Sequence[int]:
        """The indices of the paragraphs that have quotation marks, in order."""
        return [index for index in self.prose if _QUOTATION.search(self.all_shown[index])]

    def near(self, paragraphs: Sequence[int], index: int, within: int) -> Sequence[str]:
        """Of some paragraphs (indices in order) those nearest to a block, ``within`` a side."""
        at = bisect_left(paragraphs, index)
        near = paragraphs[max(0, at - within) : at + within]
        return [self.all_shown[number] for number in near if number != index]

    @cached_property
    def doubled(self) -> Sequence[int]:
        """The indices of the blocks whose key is that of the block right above, in order."""
        keys = [block.key for block in self.blocks]
        return [index for index in range(1, len(keys)) if keys[index] == keys[index - 1]]

    @cached_property
    def is_article(self) -> bool:
        """Whether at least ``ARTICLE_SHARE`` of the letters that are neither in rules' words
        nor in list items (of a web page, those that are no links) stand in paragraphs."""
        prose = rest = 0
        for index, text in enumerate(self.all_shown):
            if self._paragraphs[index]:
                prose += len(text)
            elif not (index in self.hits and self.is_hit(index)) and not _is_item(
                self.blocks[index], text
            ):
                rest += len(text)
        # A text of nothing but rules' words has nothing to lose.
        return prose >= ARTICLE_SHARE * (prose + rest)

    @cached_property
    def asking(self) -> Mapping[Label, Sequence[int]]:
        """By label, the blocks with the words of a button or field that asks readers for
        something."""
        found: dict[Label, list[int]] = {}
        for index, rules in self.hits.items():
            for rule in rules:
                if rule.part in ("ask", "field"):
                    found.setdefault(rule.label, []).append(index)
        return found

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each key that is a rule's words stands on the page."""
        return Counter([self.blocks[index].key for index in self.hits])

    @cached_property
    def lines_of(self) -> Counter[Label]:
        """How many lines have the words of rules of each label."""
        return Counter(chain.from_iterable(self._labels.values()))

    @cached_property
    def fenced(self) -> frozenset[int]:
        """The lines of code between fences."""
        return fenced([block.key for block in self.blocks])

    @cached_property
    def is_manual(self) -> bool:
        """Whether the text is a manual page: asked of every line that looks like a heading."""
        return has_manual_headings(self.blocks)

    @cached_property
    def bracketed(self) -> Sequence[int]:
        """The indices of the lines that begin with a square bracket, in order."""
        return [index for index, text in enumerate(self.all_shown) if text[:1] == "["]

    @cached_property
    def over_lists(self) -> dict[int, int]:
        """What conditions found above runs, by the first block of the run: every line of a run
        asks."""
        return {}

    @cached_property
    def junk(self) -> Sequence[int]:
        """The indices of the blocks with the words of rules for what is no part of an article,
        in order."""
        return [index for index in self.hits if self.is_hit(index)]

    @cached_property
    def cites_by_number(self) -> bool:
        """Whether a paragraph marks what it has from whom as encyclopedias do (``in 1907[1]``)."""
        texts = map(self.all_shown.__getitem__, self.prose)
        return any("[" in text and _CITED.search(text) for text in texts)

    @cached_property
    def folded_prose(self) -> str:
        """All paragraphs, one a line, as keys are folded."""
        return "\n".join(
            block.key if len(block.key) <= KEY_LETTERS else block.key.casefold()
            for block in map(self.blocks.__getitem__, self.prose)
        )

    @cached_property
    def times(self) -> Sequence[tuple[int, ...]]:
        """Every line that is only a time, in order."""
        return [time for block in self.blocks if (time := time_of(trim(block.key))) is not None]

    @cached_property
    def _labels(self) -> Mapping[int, frozenset[Label]]:
        return {
            index: frozenset([rule.label for rule in rules]) for index, rules in self.hits.items()
        }

    def headings(self, stop: int) -> Sequence[int]:
        """The headings before ``stop`` that look like a title and have no rule's words."""
        return [
            index
            for index, block in enumerate(self.blocks[:stop])
            if block.kind == "heading"
            and index not in self.hits
            and not self._paragraphs[index]
            and is_title(self.all_shown[index])
            and not BULLET.match(self.all_shown[index])
        ]

    def is_sentence(self, index: int) -> bool:
        """Whether a block is the article's text: a headline may ask and shout, but not end."""
        if index in self.hits or self.is_prose(index):
            return index not in self.hits
        text = self.all_shown[index]
        return ends_sentence(text) and not is_title(text, at_least=0) and words(text) >= 4

    def first_sentence(self, stop: int) -> int:
        """The first block before ``stop`` that is the article's text; -1 where none is."""
        return next((index for index in range(stop) if self.is_sentence(index)), -1)

    def run(self, index: int, *labels: Label) -> Run | None:
        """The run of blocks with the words of rules of these labels (of any, but those of the
        article's parts) that a block stands in."""
        return self._runs_of(labels).get(index)

    def _runs_of(self, labels: tuple[Label, ...]) -> Mapping[int, Run]:
        known = self._runs.get(labels)
        if known is not None:
            return known
        if labels:
            wanted = frozenset(labels)
            members = [index for index, has in self._labels.items() if not wanted.isdisjoint(has)]
        else:
            members = [index for index in self.hits if self.is_hit(index)]
        found = self._runs[labels] = runs_of(members, self.blocks, self.parts)
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
        """Whether a next block follows with no blank line between."""
        return index < len(self.blocks) - 1 and is_glued(self.blocks[index].gap)

    def is_end(self, index: int) -> bool:
        """Whether no further block follows."""
        return index >= len(self.blocks) - 1

    def glued_groups(self, stop: int) -> Sequence[Sequence[int]]:
        """Runs of two and more blocks before ``stop`` with no blank line in between."""
        groups: list[range] = []
        first = 0
        for index in range(stop):
            if index == stop - 1 or not self.is_glued(index):
                if index > first:
                    groups.append(range(first, index + 1))
                first = index + 1
        return groups

    def without(self, gone: set[int]) -> Context:
        """The context of the page that is left when these blocks are gone."""
        blocks: list[Block] = []
        kept: list[int] = []
        for index, block in enumerate(self.blocks):
            if index not in gone:
                kept.append(index)
                blocks.append(block)
            # Where a removed line stood apart, its neighbours stay apart.
            elif blocks and is_glued(blocks[-1].gap) and not is_glued(block.gap):
                blocks[-1] = blocks[-1]._replace(gap=block.gap)
        return Context(
            blocks,
            [self.all_shown[index] for index in kept],
            [self._paragraphs[index] for index in kept],
            {number: self.hits[index] for number, index in enumerate(kept) if index in self.hits},
            {number: self.parts[index] for number, index in enumerate(kept) if index in self.parts},
        )


def _is_item(block: Block, text: str) -> bool:
    if block.kind == "item" and block.facts is not None:
        return block.facts["linked"] <= LINKED_SHARE
    return not (text[:1].isalpha() and text[1:2].isalnum()) and bool(BULLET.match(text))


def _is_junk(rules: Sequence[Rule]) -> bool:
    return any(rule.label not in KEEPING for rule in rules)
