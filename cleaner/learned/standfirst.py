"""The standfirst: the sentence or two under the headline that say what the article is about.

Lists of other articles have sentences of the same look under their headlines, and half of the
sites give it a place of its own above the author and the picture, so the labeller doubts it. But
the page's head says what the page's summary is (``<meta name="description">``, OpenGraph, JSON-LD):
where that same text stands between the headline and the text, it is the article's own.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.readers.tree import HIDDEN, Tree
from cleaner.shape import cells, is_prose

LEAST_CELLS = 40
"""A shorter text may be a slogan, or the headline once more; wide characters count twice."""
PARAGRAPHS = 2
"""It stands above the second paragraph that stays: a picture's caption may come before it."""


def standfirst_unit(tree: Tree, title: str, headline: int, kept: Sequence[bool]) -> int:
    """The unit below the headline that is the page's own summary and would go; -1 where none
    is, or where what stays says the same. Linear in what stands before the text."""
    summaries = [letters for summary in tree.summaries if (letters := _letters(summary))]
    if headline < 0 or not summaries:
        return -1
    named = _letters(title)
    found, paragraphs = -1, 0
    for unit in range(headline + 1, len(kept)):
        if kept[unit] or (found < 0 and not tree.flags[unit] & HIDDEN):
            if _is_summary(_letters(tree.text[unit]), summaries, named):
                if kept[unit]:
                    return -1
                found = unit
            if kept[unit] and is_prose(tree.text[unit]):
                paragraphs += 1
                if paragraphs == PARAGRAPHS:
                    break
    return found


def _is_summary(own: str, summaries: Sequence[str], title: str) -> bool:
    """Whether a text begins with a summary, or a summary with it, which is more than the title
    once more. Heads cut summaries short, and put more behind a standfirst."""
    return own != "" and (
        any(map(own.startswith, summaries))
        or (not title.startswith(own) and any(summary.startswith(own) for summary in summaries))
    )


def _letters(text: str) -> str:
    """What two writings of a text have in common: its letters and digits, in lower case. Empty
    where that is too little to tell it by."""
    found = "".join(filter(str.isalnum, text.casefold()))
    return found if cells(found) >= LEAST_CELLS else ""
