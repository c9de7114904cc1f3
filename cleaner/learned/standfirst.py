"""The standfirst: the sentence or two under the headline that say what the article is about.

Lists of other articles have sentences of the same look under their headlines, and half of the
sites give it a place of its own above the author and the picture, so the labeller doubts it. But
the page's head says what the page's summary is (``<meta name="description">``, OpenGraph, JSON-LD):
where that same text stands between the headline and the text, it is the article's own. So is a
sentence right below the headline, whatever the head says.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.lazy import lazy_pattern
from cleaner.readers.tree import HIDDEN, Tree
from cleaner.shape import cells, is_prose

LEAST_CELLS = 40
"""A shorter text may be a slogan, or the headline once more; wide characters count twice."""
PARAGRAPHS = 2
"""It stands above the second paragraph that stays: a picture's caption may come before it."""
_SIGNS = lazy_pattern(r"[\W_]+")


def standfirst_unit(tree: Tree, title: str, headline: int, kept: Sequence[bool]) -> int:
    """The unit below the headline that is the page's standfirst and would go; -1 where none is,
    or where what stays says the same. Linear in what stands before the text."""
    if headline < 0:
        return -1
    doubted, staying = _above_text(tree, headline, kept)
    if not doubted:
        return -1
    stated = summary_unit(tree, title, doubted, staying)
    if stated is not None:
        return stated
    first = doubted[0]
    is_sentence = first == headline + 1 and is_prose(tree.text[first])
    return first if is_sentence and staying and not tree.links[first] else -1


def summary_unit(
    tree: Tree, title: str, doubted: Sequence[int], staying: Sequence[int]
) -> int | None:
    """The one of the doubted units that is the page's own summary, -1 where what stays says the
    same; ``None`` where none is."""
    begun = set(map(_start, tree.summaries))
    alike = [unit for unit in doubted if _start(tree.text[unit]) in begun]
    if not alike:
        return None
    summaries = [letters for summary in tree.summaries if (letters := _letters(summary))]
    named = _letters(title)
    for unit in alike:
        if _is_summary(tree.text[unit], summaries, named):
            said = any(_is_summary(tree.text[other], summaries, named) for other in staying)
            return -1 if said else unit
    return None


def _above_text(tree: Tree, headline: int, kept: Sequence[bool]) -> tuple[list[int], list[int]]:
    """The units between the headline and the second paragraph that stays, itself among them:
    those long enough that would go, and those that stay."""
    doubted, staying = [], []
    paragraphs = 0
    for unit in range(headline + 1, len(kept)):
        text = tree.text[unit]
        if kept[unit]:
            staying.append(unit)
            if is_prose(text):
                paragraphs += 1
                if paragraphs == PARAGRAPHS:
                    break
        elif 2 * len(text) >= LEAST_CELLS and not tree.flags[unit] & HIDDEN:
            doubted.append(unit)
    return doubted, staying


def _is_summary(text: str, summaries: Sequence[str], title: str) -> bool:
    """Whether a text begins with a summary, or a summary with it, which is more than the title
    once more. Heads cut summaries short, and put more behind a standfirst."""
    own = _letters(text)
    return own != "" and (
        any(map(own.startswith, summaries))
        or (not title.startswith(own) and any(summary.startswith(own) for summary in summaries))
    )


def _start(text: str) -> str:
    """A text's first letters, of which most others have different ones."""
    return "".join(filter(str.isalnum, text[:12].casefold()))[:4]


def _letters(text: str) -> str:
    """What two writings of a text have in common: its letters and digits, in lower case. Empty
    where that is too little to tell it by."""
    found = _SIGNS.sub("", text).casefold()
    return found if cells(found) >= LEAST_CELLS else ""
