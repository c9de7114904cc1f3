"""Readers' comments below a text, told by the words over them.

Elements that are named for comments tell where they stand (``elements.py``), on pages that name
them so, in English. Others say it in words only: ``Opinie (12)``, ``Комментарии``. A short text
above a hundred comments looks like a forum's thread to the labeller, whose content are the posts.
So what stands below such a line stays only where the weights are sure of it, as they are of a
thread's posts.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from functools import cache

from cleaner.model import Block
from cleaner.rules import rules_of
from cleaner.rules.rule import Rule, trim
from cleaner.shape import is_prose, words

MOST_HEADS = 5
"""A page with more such lines is a list of articles that counts each one's comments, or a forum
that has them at every post."""
LEAST_WORDS = 60
"""In paragraphs that stay above: else the line is a byline's, or comments are all there is."""
SURE = 0.6
SURE_SHARE = 0.33
"""Where of the words that stay below more are as likely, they are the page's content, and the line
stands over its text. Both as in ``elements.py``. DAnIEL's F1 rises by .005 (precision .931 ->
.937), since the comments of eleven pages had stayed; cross-validated on WCXB, of which five pages
change, it falls by .0001. With half as many words above, or a fifth or a half of those below: both
to .001."""

_COUNTED = re.compile(r"(\D+?)\s*(?:[(（\[]0[)）\]]|[:：] ?0)")


def below_comments(
    blocks: Sequence[Block],
    hits: Mapping[int, Sequence[Rule]],
    gone: Container[int],
    likely: Sequence[float],
) -> list[int]:
    """The blocks that would stay and are readers' comments. ``hits``: the rules whose words a
    block has; ``gone``: the blocks that go; ``likely``: how likely each is content. Linear but
    for ``MOST_HEADS``."""
    heads = _heads(blocks, hits)
    if len(heads) > MOST_HEADS:
        return []
    for head in heads:
        above = [blocks[index].text for index in range(head) if index not in gone]
        if sum(words(text) for text in above if is_prose(text)) < LEAST_WORDS:
            continue
        below = [index for index in range(head, len(blocks)) if index not in gone]
        counts = {index: words(blocks[index].text) for index in below}
        sure = sum(counts[index] for index in below if likely[index] >= SURE)
        if sure <= SURE_SHARE * sum(counts.values()):
            return [index for index in below if likely[index] < SURE]
    return []


def _heads(blocks: Sequence[Block], hits: Mapping[int, Sequence[Rule]]) -> list[int]:
    """The lines that count comments, and those with nothing but the word for what is counted:
    where words of a form or button for comments stand below, for a manual of a language has a
    chapter on its comments, too."""
    counts: list[int] = []
    words_alone: list[int] = []
    last = -1
    for at, rules in hits.items():
        for rule in rules:
            if rule.id.endswith(".comment-count.count"):
                counts.append(at)
            elif rule.label != "comments":
                continue
            elif trim(blocks[at].key) in _counted(rule.id.partition(".")[0]):
                words_alone.append(at)
            else:
                last = max(last, at)
            break
    return sorted([*counts, *(at for at in words_alone if at < last)])


@cache
def _counted(file: str) -> frozenset[str]:
    """What a language's rules know counts of: its words for comments."""
    phrases = [
        phrase
        for rule in rules_of(file)
        if rule.label == "comment-count"
        for phrase in rule.phrases
    ]
    return frozenset([found[1] for found in map(_COUNTED.fullmatch, phrases) if found])
