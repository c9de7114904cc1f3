"""Whether a line is a word of a sentence: a link in it, in a text of one text node a line."""

from __future__ import annotations

from cleaner.rules.context import Context
from cleaner.shape import cells, ends_sentence, is_small

PART_CELLS = 20
"""Of the parts of a sentence around a word of it one is longer than the entries of a menu."""

_GOES_ON = frozenset(",.;)")


def is_in_sentence(context: Context, index: int) -> bool:
    """The line above ends no sentence, and the one below goes on with a mark, or with a small
    letter behind a line that begins with one, as buttons seldom do; neither has a rule's words.
    Labels of ads are spared by none, and what stands twice is a button.
    """
    above, below = index - 1, index + 1
    if not (context.has(above) and context.is_glued(above) and context.is_glued(index)):
        return False
    if context.is_hit(above) or context.is_hit(below):
        return False
    if context.is_hit(index, "ad-marker") or context.counts[context.blocks[index].key] > 1:
        return False
    before, after = context.shown(above), context.shown(below)
    if not (before and after) or after.startswith(".."):  # of a web page, one may show nothing
        return False
    if after[0] not in _GOES_ON and not (is_small(after[0]) and is_small(context.shown(index)[0])):
        return False
    if ends_sentence(before) or before[-1] == ":":
        return False
    return max(cells(before), cells(after)) >= PART_CELLS
