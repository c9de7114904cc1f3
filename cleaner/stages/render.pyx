# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``render_parts`` in ``render.py``, for plain text."""

from cpython cimport array

from cleaner.readers import tags
from cleaner.readers.html import Facts
from cleaner.stages.render import _INDENT, DEEPEST_ITEM
from cleaner.stages.render import render_parts as of_source

cdef int UL = tags.UL, OL = tags.OL, TABLE = tags.TABLE
cdef Py_ssize_t DEEPEST = DEEPEST_ITEM
cdef list INDENTS = [_INDENT * depth + "- " for depth in range(8)]


cdef Py_ssize_t table_of(object facts) except -2:
    """The table that a row stands in; -1 where it stands in none."""
    tree = facts.tree
    cdef array.array codes = tree.tag, parents = tree.parent, nodes = tree.node
    cdef Py_ssize_t unit = facts.unit
    cdef int node = nodes.data.as_ints[unit]
    while node >= 0 and codes.data.as_ints[node] != TABLE:
        node = parents.data.as_ints[node]
    return node


cdef Py_ssize_t depth_of(object facts):
    """How many lists a block stands in."""
    tree = facts.tree
    cdef array.array codes = tree.tag, parents = tree.parent, nodes = tree.node
    cdef Py_ssize_t unit = facts.unit, depth = 0
    cdef int node = nodes.data.as_ints[unit]
    while node >= 0:
        depth += codes.data.as_ints[node] == UL or codes.data.as_ints[node] == OL
        node = parents.data.as_ints[node]
    return depth


cdef str stepped(object facts, bint is_item, list over):
    """What stands before a line: of an item, a step in for each above that it may belong to."""
    cdef Py_ssize_t depth = max(depth_of(facts), is_item), steps = len(over), last
    while steps:
        last = over[steps - 1]
        if last < depth or (last == depth and not is_item):
            break
        over.pop()
        steps -= 1
    if not is_item:
        return ""
    over.append(depth)
    number = facts.tree.bullet[facts.unit]
    if number <= 0 and steps < 8:
        return INDENTS[steps]
    return _INDENT * min(steps, DEEPEST) + (f"{number}. " if number > 0 else "- ")


def render_parts(blocks, form="text", links=False):
    """Each block's text with what joins it to the next."""
    cdef list parts = [], over = [], given
    cdef Py_ssize_t index, count
    cdef object block, following
    cdef str text, kind, after
    if form != "text":
        return of_source(blocks, form, links)
    given = list(blocks)
    count = len(given)
    for block in given:
        if type((<tuple>block)[6]) is not Facts:
            return of_source(blocks, form, links)
        if (<tuple>block)[5] == "row":
            for mark in block.facts.marks:
                if mark.kind == "bar":
                    return of_source(blocks, form, links)
    for index in range(count):
        block = given[index]
        text = (<tuple>block)[0]
        kind = (<tuple>block)[5]
        if kind == "item" or over:
            text = stepped((<tuple>block)[6], kind == "item", over) + text
        if index + 1 < count:
            following = given[index + 1]
            after = "\n\n"
            if kind == (<tuple>following)[5] and kind != "heading":
                if kind == "row":
                    if table_of((<tuple>block)[6]) == table_of((<tuple>following)[6]):
                        after = "\n"
                elif (<tuple>block)[4] == "\n":
                    after = "\n"
            text = text + after
        parts.append(text)
    return parts
