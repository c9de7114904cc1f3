"""What the elements of a page say of the blocks that are kept.

The labeller judges block by block, by many small hints. Some things HTML says outright: a
footer is not the content of its page, and a button is none (``wholes.py`` has the rest).
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from cleaner.learned.notes import keep_notes
from cleaner.learned.wholes import (
    fill_entries,
    fill_lists,
    fill_tables,
    fill_texts,
    keep_lists,
    keep_sources,
)
from cleaner.readers import tags
from cleaner.readers.tree import FOLDS, Tree
from cleaner.shape import QUESTIONS

ANYWHERE, CONTENT, OUTSIDE, ASIDE, COMMENTS = range(5)
"""Where a block may stand: under ``main`` or ``article``; in a ``footer`` or ``nav`` beside
those; in an ``aside`` beside those; in something that is named for comments beside those.
The HTML standard, sections 4.3.4 to 4.3.9 and 4.4.14."""

MOST_COMMENTS = 0.7
"""A page of more comments than that is a thread, whose posts are its content."""

SURE = 0.6
SURE_COMMENTS, SURE_ASIDE = 0.33, 0.67
"""What the weights are so sure of stays, with its part of the page, where it is this share of
what is likely content there: answers to a question are named for comments too, and a recipe's
ingredients stand aside."""

RANK_SHARE = 0.45
"""A heading right above a text or list that stays does too from this share of the cut on, where
more of the page's headings of its rank stay than go. Of 126 such headings of WCXB's pages, which
the labeller had not seen, the gold has 88; of 198 on pages where no more stay, 96."""

RULED, SIGNED, SIGNATURE_WORDS = "_", 10, 60
"""A line of at least so many of these in each of several posts has their writers' signatures under
it, of no more words: vBulletin has 18 of them, first in an element of their own. One such element
has the notes to a text."""

ALIKE = 2
"""So many buttons that fold text out make a list of such."""

_MAIN, _ARTICLE = tags.TAG_CODES["main"], tags.TAG_CODES["article"]
_FOOTER, _NAV, _ASIDE = (tags.TAG_CODES[name] for name in ("footer", "nav", "aside"))
_P, _QUOTE, _BUTTON = tags.P, tags.QUOTE, tags.TAG_CODES["button"]
_H1, _H6 = tags.H1, tags.H6
_TABLE, _TH, _CAPTION = tags.TABLE, tags.TAG_CODES["th"], tags.TAG_CODES["caption"]
_COMMENT = tags.HINT["comment"]
_SAYS_MORE = sum(tags.HINT[name] for name in ("content", "article", "review", "product"))
"""A story's correspondence and a product's feedback are named for comments and are none."""
_FOLDED = tags.HINT["review"]
"""Named for questions, accordions and what collapses, among others."""
_HEADS = frozenset((*range(_H1 + 1, _H1 + 5), tags.TAG_CODES["dt"]))


def as_elements_say(
    tree: Tree,
    kept: Sequence[bool],
    likely: Sequence[float],
    cut: float,
    counts: Sequence[int],
    comments: bool = False,
    careful: bool = False,
    title: int = -1,
) -> list[bool]:
    """What is kept, without what stands outside of the content, and with whole texts and lists.

    ``kept``: whether each block is; ``likely``: how likely each is content, which it is from
    ``cut`` on; ``counts``: words of each. ``comments``: leave comments be; ``careful``: take no
    buttons; ``title``: the block that stays in any case, -1 for none. All stays where nothing
    but the title would. Linear.
    """
    stay = list(kept)
    keep_lists(tree, stay, likely, cut, counts)
    keep_notes(tree, stay)
    _drop_parts(tree, stay, likely, cut, counts, comments)
    fill_texts(tree, stay, likely, cut)
    fill_tables(tree, stay)
    fill_lists(tree, stay, likely, cut)
    fill_entries(tree, stay, likely, cut)
    keep_sources(tree, stay, counts)
    _fill_headings(tree, stay, likely, cut)
    _fill_table_heads(tree, stay, likely, cut)
    _drop_signatures(tree, stay, counts)
    if not careful:
        _drop_buttons(tree, stay)
    alone = 0
    if title >= 0:
        stay[title] = True
        alone = 1
    return stay if stay.count(True) > alone else list(kept)


def _drop_parts(
    tree: Tree,
    stay: list[bool],
    likely: Sequence[float],
    cut: float,
    counts: Sequence[int],
    comments: bool,
) -> None:
    """What is no part of the content goes, where something else is likely content."""
    part, nodes = parts_of(tree), tree.node
    held, sure = [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]
    for unit in range(len(nodes)):
        if likely[unit] >= cut:
            mine = part[nodes[unit]] if nodes[unit] >= 0 else ANYWHERE
            held[mine] += counts[unit]
            if likely[unit] >= SURE:
                sure[mine] += counts[unit]
    outside = sum(held) > held[OUTSIDE]
    aside = held[CONTENT] > 0 and sure[ASIDE] <= SURE_ASIDE * held[ASIDE]
    rest = sum(held) - held[OUTSIDE] - (held[ASIDE] if aside else 0)
    others = (
        not comments
        and held[COMMENTS] <= MOST_COMMENTS * rest
        and sure[COMMENTS] <= SURE_COMMENTS * held[COMMENTS]
    )
    goes = [False, False, outside, aside, others]  # by place
    for unit in range(len(nodes)):
        mine = part[nodes[unit]] if nodes[unit] >= 0 else ANYWHERE
        if goes[mine]:
            stay[unit] = False


def parts_of(tree: Tree) -> array[int]:
    """For each node, where on the page it is.

    An element left open would hold all that follows, and one around a whole article may be
    named for its comments: what has the page's content or first heading in it is no ``nav``,
    ``aside`` or comments; nor is a quotation's footer outside of it.
    """
    count = len(tree.tag)
    tag, parent, hints = tree.tag, tree.parent, tree.hints
    # As C's numbers, which those that other modules import can't be.
    anywhere, content, outside, aside = ANYWHERE, CONTENT, OUTSIDE, ASIDE
    part = array("i", bytes(4 * count))
    holds = array("i", bytes(4 * count))  # 1: the first heading; 2: content
    for node in range(count - 1, -1, -1):
        code = tag[node]
        if code == _MAIN or (code == _ARTICLE and not hints[node] & _COMMENT):
            part[node] = content
            holds[node] |= 2
        elif code == _H1:
            holds[node] |= 1
        if parent[node] >= 0:
            holds[parent[node]] |= holds[node]
    reviews = array("i", bytes(4 * count))  # 1: shops have them in what blogs have comments in
    for node in range(count):
        code = tag[node]
        above = parent[node]
        mine = part[above] if above >= 0 else anywhere
        if above >= 0:
            named = hints[node] & _COMMENT and hints[above] & _FOLDED
            reviews[node] = 1 if named else reviews[above]
        if part[node] == content:
            mine = content
        elif mine == content or holds[node] & 2:
            pass
        elif code == _FOOTER:
            if above < 0 or tag[above] != _QUOTE:
                mine = outside
        elif code == _NAV:
            if not holds[node]:
                mine = outside
        elif code == _ASIDE:
            if mine != outside and not holds[node]:
                mine = aside
        elif (
            mine == anywhere
            and hints[node] & _COMMENT
            and not hints[node] & _SAYS_MORE
            and not holds[node]
            and not reviews[node]
        ):
            mine = COMMENTS
        part[node] = mine
    return part


def _fill_headings(tree: Tree, stay: list[bool], likely: Sequence[float], cut: float) -> None:
    """Headings stay over what does, where most others of their rank do."""
    tag, nodes = tree.tag, tree.node
    ranks = array("i", bytes(4 * len(stay)))  # of each block, the code of its heading
    more = array("i", bytes(4 * len(tags.TAG_NAMES)))  # of each rank, how many more stay than go
    for unit in range(len(stay)):
        node = nodes[unit]
        if node >= 0 and _H1 <= tag[node] <= _H6:
            ranks[unit] = tag[node]
            more[tag[node]] += 1 if stay[unit] else -1
    for unit in range(len(stay) - 1):
        rank = ranks[unit]
        if (
            rank
            and not stay[unit]
            and more[rank] > 0
            and stay[unit + 1]
            and not ranks[unit + 1]
            and likely[unit] >= cut * RANK_SHARE
        ):
            stay[unit] = True


def _fill_table_heads(tree: Tree, stay: list[bool], likely: Sequence[float], cut: float) -> None:
    """What a table or its cells are headed by stays right above what is likely content in the same
    table: boxes of notes are tables under ``Tip`` or ``Warning``."""
    tag, parent, nodes = tree.tag, tree.parent, tree.node
    for unit in range(len(stay) - 2, -1, -1):
        if stay[unit] or not stay[unit + 1] or likely[unit + 1] < cut or nodes[unit] < 0:
            continue
        node, below = nodes[unit], nodes[unit + 1]
        if tag[node] == _TH or tag[node] == _CAPTION:
            while node >= 0 and tag[node] != _TABLE:
                node = parent[node]
            while below >= 0 and tag[below] != _TABLE:
                below = parent[below]
            stay[unit] = node == below >= 0


def _drop_signatures(tree: Tree, stay: list[bool], counts: Sequence[int]) -> None:
    """What the writers of several posts end each with goes, below a line drawn of underscores."""
    first, last, parent = tree.first, tree.last, tree.parent
    ruled = []
    for unit, text in enumerate(tree.text):
        if text[:1] == RULED and len(text) >= SIGNED and text == RULED * len(text):
            node = tree.node[unit]
            above = parent[node] if node >= 0 else -1
            if (
                above >= 0
                and first[above] < first[node] == unit
                and last[node] - unit <= SIGNATURE_WORDS
                and sum(counts[unit : last[node]]) <= SIGNATURE_WORDS
            ):
                ruled.append(node)
    if len(ruled) >= ALIKE:
        for node in ruled:
            stay[first[node] : last[node]] = [False] * (last[node] - first[node])


def _drop_buttons(tree: Tree, stay: list[bool]) -> None:
    """Buttons go, but those that text is folded under: they stand between texts that stay, or
    on a page that has such, above one; and they look like it. Between two texts there may be
    an ``Add to basket`` too."""
    tag, nodes = tree.tag, tree.node
    count = len(stay)
    # 1: a text that stays; 2: a button that does, if text is folded under it; 3: one that does not.
    what = array("i", bytes(4 * count + 8))
    for unit in range(count):
        if stay[unit]:
            is_button = nodes[unit] >= 0 and tag[nodes[unit]] == _BUTTON
            what[unit + 1] = (2 if _may_fold(tree, unit) else 3) if is_button else 1
    _fold_alike(tree, what)
    folds = False
    for unit in range(count):
        if what[unit] == 1 and what[unit + 1] == 2 and what[unit + 2] == 1:
            folds = True
    for unit in range(count):
        if what[unit + 1] > 1 and not (folds and what[unit + 1] == 2 and what[unit + 2] == 1):
            stay[unit] = False


def _fold_alike(tree: Tree, what: array[int]) -> None:
    """One of a list of questions need not ask (``I have lost my card``): a button between texts
    folds if ``ALIKE`` do that look the same, in elements that do too."""
    nodes, signature, parent = tree.node, tree.signature, tree.parent
    count = len(nodes)
    folds: dict[tuple[int, int], int] = {}
    for unit in range(count):
        if what[unit + 1] == 2 and what[unit + 2] == 1 and parent[nodes[unit]] >= 0:
            looks = (signature[nodes[unit]], signature[parent[nodes[unit]]])
            folds[looks] = folds.get(looks, 0) + 1
    for unit in range(count):
        if what[unit] == 1 and what[unit + 1] == 3 and what[unit + 2] == 1:
            above = parent[nodes[unit]]
            looks = (signature[nodes[unit]], signature[above] if above >= 0 else -1)
            if folds.get(looks, 0) >= ALIKE:
                what[unit + 1] = 2


def _may_fold(tree: Tree, unit: int) -> bool:
    """Whether a button says that it folds text out, by an attribute or a class, is a whole
    heading or term, or asks what the text answers; or is a word of a paragraph."""
    nodes, node = tree.node, tree.node[unit]
    above = tree.parent[node]
    if above >= 0 and tree.tag[above] == _P and above in nodes[max(0, unit - 1) : unit + 2]:
        return True
    return (
        tree.flags[unit] & FOLDS != 0
        or tree.hints[node] & _FOLDED != 0
        or (above >= 0 and tree.tag[above] in _HEADS)
        or tree.text[unit][-1:] in QUESTIONS
    )
