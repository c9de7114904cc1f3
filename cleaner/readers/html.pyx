# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``_blocks`` in ``html.py``: a block and its facts for every unit; and of the
fact that is asked of every item of a list."""

from cpython cimport array

import array as arrays

from cleaner.named cimport as_plain, slot_of, untracked, with_slots
from cleaner.scan cimport PyUnicode_DATA, PyUnicode_GET_LENGTH, PyUnicode_KIND, PyUnicode_READ

from cleaner.model import Block
from cleaner.normalise.key import fold_all
from cleaner.normalise.unicode import repair_all
from cleaner.readers import tags
from cleaner.readers.anchors import SIGNS
from cleaner.readers.anchors import drop_anchors as of_source
from cleaner.readers.anchors import drop_edits as edits_of_source
from cleaner.readers.html import _KINDS
from cleaner.readers.html import Facts as SourceFacts

cdef array.array NUMBERS = arrays.array("i")
cdef object NOWHERE = -1
cdef list KINDS = [_KINDS.get(code) for code in range(len(tags.TAG_NAMES))]
if frozenset(SIGNS) != frozenset("#§¶🔗"):
    raise ValueError("other signs are taken off the ends of units than here")
cdef int UL = tags.UL, OL = tags.OL, TR = tags.TR, TD = tags.TD, TH = tags.TH


class Facts(SourceFacts):
    __doc__ = SourceFacts.__doc__
    __slots__ = ()

    def __getitem__(self, name):
        cdef array.array linked
        cdef Py_ssize_t unit, letters
        if name != "linked":
            return SourceFacts.__getitem__(self, name)
        tree, unit = self.tree, self.unit
        linked = tree.linked
        letters = len(<str>(<list>tree.text)[unit])
        return min(1.0, linked.data.as_ints[unit] / <double>max(1, letters))


cdef Py_ssize_t TREE = slot_of(Facts, "tree"), UNIT = slot_of(Facts, "unit")


def drop_anchors(tree):
    """Take ``¶`` and the like off the ends of units: few pages have any."""
    cdef str text
    cdef Py_ssize_t length
    for text in tree.text:
        length = PyUnicode_GET_LENGTH(text)
        if length and PyUnicode_READ(PyUnicode_KIND(text), PyUnicode_DATA(text), length - 1) in (
            0x23, 0xA7, 0xB6, 0x1F517
        ):
            of_source(tree)
            return


def drop_edits(tree):
    """Take the bracket with links to edit a section off the ends of units: few pages have any."""
    cdef str text
    cdef array.array links = tree.links
    cdef Py_ssize_t unit = -1, length
    for text in tree.text:
        unit += 1
        length = PyUnicode_GET_LENGTH(text)
        if length and links.data.as_ints[unit] and (
            PyUnicode_READ(PyUnicode_KIND(text), PyUnicode_DATA(text), length - 1) == 0x5D
            or PyUnicode_READ(PyUnicode_KIND(text), PyUnicode_DATA(text), 0) == 0x5B
        ):
            edits_of_source(tree)
            return


def _blocks(tree):
    """The blocks of a page's units."""
    cdef list texts = tree.text, bullets = tree.bullet
    cdef array.array nodes = tree.node, gaps = tree.gap
    cdef list shown = repair_all(texts), keys = fold_all(shown), blocks = []
    cdef list kinds = _node_kinds(tree)
    cdef array.array lists = _outer_lists(tree)
    cdef Py_ssize_t unit, node, following, of_nodes = len(kinds), count = len(texts)
    cdef str kind, gap
    cdef object text, visible, key, number, facts
    for unit in range(count):
        node = nodes.data.as_ints[unit]
        kind = kinds[node] if node >= 0 else "paragraph"
        if kind == "paragraph" and bullets[unit]:
            kind = "item"
        gap = "\n"
        if gaps.data.as_ints[unit] > 1:
            gap = "\n\n"
            if unit + 1 < count and (kind == "item" or kind == "row"):
                # Python counts from the end where a unit stands in no node.
                following = nodes.data.as_ints[unit + 1]
                following = following if following >= 0 else of_nodes + following
                node = node if node >= 0 else of_nodes + node
                if kind == "item":
                    if bullets[unit + 1] and (
                        lists.data.as_ints[node] == lists.data.as_ints[following]
                    ):
                        gap = "\n"
                elif kinds[following] == "row":
                    gap = "\n"
        number = unit
        # A tree knows nothing of blocks, so that no cycle goes through them.
        facts = with_slots(Facts, 2, TREE, <void*>tree, UNIT, <void*>number)
        text, visible, key = texts[unit], shown[unit], keys[unit]
        blocks.append(
            as_plain(
                Block, 7, <void*>text, <void*>visible, <void*>key, <void*>NOWHERE, <void*>gap,
                <void*>kind, <void*>facts,
            )
        )
    return untracked(tuple(blocks))


def _outer_lists(tree):
    """The outermost list around each node; -1 where it is in none."""
    cdef array.array codes = tree.tag, parents = tree.parent
    cdef array.array outer = array.clone(NUMBERS, len(codes), False)
    cdef Py_ssize_t node
    cdef int parent, code, above
    for node in range(len(codes)):
        parent = parents.data.as_ints[node]
        above = outer.data.as_ints[parent] if parent >= 0 else -1
        if above < 0:
            code = codes.data.as_ints[node]
            if code == UL or code == OL:
                above = <int>node
        outer.data.as_ints[node] = above
    return outer


def _node_kinds(tree):
    """The kind that units directly in each node have; inner elements inherit it."""
    cdef array.array codes = tree.tag, parents = tree.parent
    cdef list kinds = []
    cdef Py_ssize_t node
    cdef int code, parent
    for node in range(len(codes)):
        code = codes.data.as_ints[node]
        if code == TR:
            kinds.append("row")
        elif code == TD or code == TH:
            kinds.append("paragraph")
        else:
            kind = KINDS[code]
            if kind is None:
                parent = parents.data.as_ints[node]
                kind = kinds[parent] if parent >= 0 else "paragraph"
                if kind == "row":
                    kind = "paragraph"
            kinds.append(kind)
    return kinds
