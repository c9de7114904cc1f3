# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``_blocks`` in ``html.py``: a block and its facts for every unit."""

from cleaner.named cimport as_named

from cleaner.model import Block
from cleaner.normalise.key import fold_all
from cleaner.normalise.unicode import repair_all
from cleaner.readers import tags
from cleaner.readers.html import _KINDS, Facts

cdef extern from "Python.h":
    int PyObject_GenericSetAttr(object instance, object name, object value) except -1

cdef list KINDS = [_KINDS.get(code) for code in range(len(tags.TAG_NAMES))]
cdef long UL = tags.UL, OL = tags.OL, TR = tags.TR, TD = tags.TD, TH = tags.TH


def _blocks(tree):
    """The blocks of a page's units."""
    cdef list texts = tree.text, nodes = tree.node, bullets = tree.bullet, gaps = tree.gap
    cdef list shown = repair_all(texts), keys = fold_all(shown), blocks = []
    cdef list kinds = _node_kinds(tree), lists = _outer_lists(tree)
    cdef Py_ssize_t unit, node, following, count = len(texts)
    cdef str kind, gap
    for unit in range(count):
        node = nodes[unit]
        kind = kinds[node] if node >= 0 else "paragraph"
        if kind == "paragraph" and bullets[unit]:
            kind = "item"
        gap = "\n"
        if gaps[unit] > 1:
            gap = "\n\n"
            if unit + 1 < count and (kind == "item" or kind == "row"):
                # Python counts from the end where a unit stands in no node.
                following = nodes[unit + 1]
                if kind == "item":
                    if bullets[unit + 1] and (
                        lists[at(node, lists)] == lists[at(following, lists)]
                    ):
                        gap = "\n"
                elif kinds[at(following, kinds)] == "row":
                    gap = "\n"
        facts = Facts.__new__(Facts)
        PyObject_GenericSetAttr(facts, "tree", tree)
        PyObject_GenericSetAttr(facts, "unit", unit)
        blocks.append(
            as_named(Block, ((texts[unit], shown[unit], keys[unit], -1, gap, kind, facts),))
        )
    return tuple(blocks)


cdef inline Py_ssize_t at(Py_ssize_t node, list column) noexcept:
    return node if node >= 0 else len(column) + node


def _outer_lists(tree):
    """The outermost list around each node; -1 where it is in none."""
    cdef list codes = tree.tag, parents = tree.parent, outer = []
    cdef Py_ssize_t node, parent
    cdef long code, above
    for node in range(len(codes)):
        parent = parents[node]
        above = outer[parent] if parent >= 0 else -1
        if above < 0:
            code = codes[node]
            if code == UL or code == OL:
                above = node
        outer.append(above)
    return outer


def _node_kinds(tree):
    """The kind that units directly in each node have; inner elements inherit it."""
    cdef list codes = tree.tag, parents = tree.parent, kinds = []
    cdef Py_ssize_t node, parent
    cdef long code
    for node in range(len(codes)):
        code = codes[node]
        if code == TR:
            kinds.append("row")
        elif code == TD or code == TH:
            kinds.append("paragraph")
        else:
            kind = KINDS[code]
            if kind is None:
                parent = parents[node]
                kind = kinds[parent] if parent >= 0 else "paragraph"
                if kind == "row":
                    kind = "paragraph"
            kinds.append(kind)
    return kinds
