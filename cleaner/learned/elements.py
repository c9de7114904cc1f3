"""What the elements of a page say of the blocks that are kept.

The labeller judges block by block, by many small hints. Some things HTML says outright: a
footer is not the content of its page, a table is one thing and a list has no holes.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from cleaner.readers import tags
from cleaner.readers.walk import FOLDS, Tree
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

LIST_SHARE = 0.5
"""Of a list of which at least this share is kept, the items in between stay too."""
TERM_SHARE, END_SHARE = 0.5, 0.75
"""So do terms and definitions, in between or not, from this share of the cut on, and items at its
ends that are no links from that one on. Of documentation that comes with Debian's packages (there
two of trafilatura, readability-lxml and resiliparse say what is content) and the golds of DAnIEL's
and half of WCXB's pages, 196 of 209 such terms are content, and 75 of 86 such ends."""

HOLE_SHARE, BETWEEN_SHARE, HEADING_SHARE = 0.6, 0.4, 0.45
"""What stands among texts that stay stays from this share of the cut on: a paragraph between others
of its element and class; text in no element of its own, right between two paragraphs of the
one around it, which is how headings look where there is no element for them; a heading right
above a paragraph of an element of which more stands above. Where they can be counted against a
gold that is not cut short (DAnIEL's, a third of WCXB's, other tools' test pages), 51 of 57
such paragraphs are content, all of 16 such texts and 10 of 11 such headings."""

_MAIN, _ARTICLE = tags.TAG_CODES["main"], tags.TAG_CODES["article"]
_FOOTER, _NAV, _ASIDE = (tags.TAG_CODES[name] for name in ("footer", "nav", "aside"))
_P, _QUOTE, _H1, _BUTTON = tags.P, tags.QUOTE, tags.H1, tags.TAG_CODES["button"]
_H6 = tags.H6
_HOLDS_TEXT = bytes(
    name in "div section article main body td blockquote".split() for name in tags.TAG_NAMES
)
"""Elements whose text may stand in them beside paragraphs."""
_UL, _OL, _TABLE, _TR = tags.UL, tags.OL, tags.TABLE, tags.TR
_DL = tags.TAG_CODES["dl"]
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
    _drop_parts(tree, stay, likely, cut, counts, comments)
    _fill_texts(tree, stay, likely, cut)
    _fill_tables(tree, stay)
    _fill_lists(tree, stay, likely, cut)
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
    part = array("i", bytes(4 * count))
    holds = array("i", bytes(4 * count))  # 1: the first heading; 2: content
    for node in range(count - 1, -1, -1):
        code = tag[node]
        if code == _MAIN or (code == _ARTICLE and not hints[node] & _COMMENT):
            part[node] = CONTENT
            holds[node] |= 2
        elif code == _H1:
            holds[node] |= 1
        if parent[node] >= 0:
            holds[parent[node]] |= holds[node]
    for node in range(count):
        code = tag[node]
        above = parent[node]
        mine = part[above] if above >= 0 else ANYWHERE
        if part[node] == CONTENT:
            mine = CONTENT
        elif mine == CONTENT or holds[node] & 2:
            pass
        elif code == _FOOTER:
            if above < 0 or tag[above] != _QUOTE:
                mine = OUTSIDE
        elif code == _NAV:
            if not holds[node]:
                mine = OUTSIDE
        elif code == _ASIDE:
            if mine != OUTSIDE and not holds[node]:
                mine = ASIDE
        elif (
            mine == ANYWHERE
            and hints[node] & _COMMENT
            and not hints[node] & _SAYS_MORE
            and not holds[node]
        ):
            mine = COMMENTS
        part[node] = mine
    return part


def _fill_texts(tree: Tree, stay: list[bool], likely: Sequence[float], cut: float) -> None:
    """Paragraphs and headings stay that stand among the texts of an element which do."""
    tag, parent, nodes = tree.tag, tree.parent, tree.node
    count = len(nodes)
    least = cut * BETWEEN_SHARE
    holes = [
        unit
        for unit in range(count)
        if not stay[unit]
        and likely[unit] >= least
        and nodes[unit] >= 0
        and 2 * tree.linked[unit] <= len(tree.text[unit])
    ]
    if not holes:
        return
    runs = tree.signature
    starts: dict[tuple[int, int], int] = {}
    ends: dict[tuple[int, int], int] = {}
    first: dict[int, int] = {}
    for unit in range(count):
        owner = _owner(tree, unit) if stay[unit] else -1
        if owner >= 0:
            first.setdefault(owner, unit)
            run = (owner, runs[nodes[unit]] if nodes[unit] != owner else -1)
            starts.setdefault(run, unit)
            ends[run] = unit
    for unit in holes:
        node = nodes[unit]
        owner = _owner(tree, unit)
        if owner >= 0:
            run = (owner, runs[node] if node != owner else -1)
            is_hole = likely[unit] >= cut * HOLE_SHARE
            if is_hole and run in starts and starts[run] < unit < ends[run]:
                stay[unit] = True
            elif node == owner and 0 < unit < count - 1 and stay[unit - 1] and stay[unit + 1]:
                stay[unit] = _owner(tree, unit - 1) == owner == _owner(tree, unit + 1)
        elif _H1 <= tag[node] <= _H6 and unit < count - 1 and stay[unit + 1]:
            above = parent[node]
            stay[unit] = (
                likely[unit] >= cut * HEADING_SHARE
                and above >= 0
                and _owner(tree, unit + 1) == above
                and first.get(above, unit) < unit
            )


def _owner(tree: Tree, unit: int) -> int:
    """The element that a unit is a text of, beside others; -1 where it is something else."""
    node = tree.node[unit]
    if node < 0:
        return -1
    code = tree.tag[node]
    if code == _P:
        return tree.parent[node]
    return node if _HOLDS_TEXT[code] else -1


def _fill_tables(tree: Tree, stay: list[bool]) -> None:
    """Rows of data stay where another row of their table does."""
    tag, nodes = tree.tag, tree.node
    table = _nearest(tree, _TABLE, _TABLE, _TABLE)
    kept = array("i", bytes(4 * len(tag)))
    for unit in range(len(nodes)):
        node = nodes[unit]
        if stay[unit] and node >= 0 and tag[node] == _TR and table[node] >= 0:
            kept[table[node]] = 1
    for unit in range(len(nodes)):
        node = nodes[unit]
        if node >= 0 and tag[node] == _TR and table[node] >= 0 and kept[table[node]]:
            stay[unit] = True


def _fill_lists(tree: Tree, stay: list[bool], likely: Sequence[float], cut: float) -> None:
    """Items stay that stand between others, where half of their list does; and those of its
    ends, and terms with what is said of them, that are not much less likely."""
    nodes, tag = tree.node, tree.tag
    lists = _nearest(tree, _UL, _OL, _DL)
    count = len(nodes)
    sizes, keeps = array("i", bytes(4 * len(lists))), array("i", bytes(4 * len(lists)))
    first, last = array("i", bytes(4 * len(lists))), array("i", bytes(4 * len(lists)))
    for unit in range(count):
        node = nodes[unit]
        own = lists[node] if node >= 0 else -1
        if own >= 0:
            sizes[own] += 1
            if stay[unit]:
                if not keeps[own]:
                    first[own] = unit
                keeps[own] += 1
                last[own] = unit
    terms, ends = cut * TERM_SHARE, cut * END_SHARE
    for unit in range(count):
        node = nodes[unit]
        own = lists[node] if node >= 0 else -1
        if own < 0 or stay[unit] or not keeps[own] or keeps[own] < LIST_SHARE * sizes[own]:
            continue
        if tag[own] == _DL:
            stay[unit] = likely[unit] >= terms
        elif first[own] < unit < last[own]:
            stay[unit] = True
        elif likely[unit] >= ends:
            stay[unit] = 2 * tree.linked[unit] <= len(tree.text[unit])


def _nearest(tree: Tree, one: int, other: int, third: int) -> array[int]:
    """For each node, the innermost around it, or itself, of three kinds; -1 where none is."""
    tag, parent = tree.tag, tree.parent
    found = array("i", bytes(4 * len(tag)))
    for node in range(len(tag)):
        if tag[node] == one or tag[node] == other or tag[node] == third:
            found[node] = node
        else:
            found[node] = found[parent[node]] if parent[node] >= 0 else -1
    return found


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
    folds = False
    for unit in range(count):
        if what[unit] == 1 and what[unit + 1] == 2 and what[unit + 2] == 1:
            folds = True
    for unit in range(count):
        if what[unit + 1] > 1 and not (folds and what[unit + 1] == 2 and what[unit + 2] == 1):
            stay[unit] = False


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
