"""The link of a wiki to the form in which a section is changed, under or beside its heading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner.normalise.key import fold
from cleaner.rules.context import Context
from cleaner.rules.rule import Finder
from cleaner.shape import ends_sentence

LONGEST = 60
MOST_LINES = 5
"""``get_text`` has each bracket, word and bar on a line of its own."""


def edit_links(words: frozenset[str]) -> Finder:
    """``[edit]``, or ``[``, ``edit`` and ``]``, below a line that ends no sentence. ``words``:
    keys of what stands in the bracket, more than one of them with bars between. Linear."""

    def find(context: Context) -> Iterator[Sequence[int]]:
        shown = context.all_shown
        for index in context.bracketed:
            text = shown[index]
            if not index or ends_sentence(shown[index - 1]):
                continue
            if len(text) == 1:
                below = shown[index + 1 : index + 1 + MOST_LINES]
                if "]" not in below:
                    continue
                count = below.index("]")
                inside = " ".join(below[:count])
                last = index + 1 + count
            elif text[-1] == "]" and len(text) <= LONGEST:
                inside, last = text[1:-1], index
            else:
                continue
            if all(fold(part.strip()) in words for part in inside.split("|")):
                yield range(index, last + 1)

    return find
