# The compiled twin of ``tree.py``: the tree's columns as they grow, numbers as C has them.

from cpython cimport array
from cpython.mem cimport PyMem_Free, PyMem_Realloc
from libc.string cimport memcpy

import array as arrays

from cleaner.named cimport untracked

from cleaner.readers.tree import Tree

cdef array.array NUMBERS = arrays.array("i")


cdef struct Ints:  # numbers in one piece of memory that grows
    int* values
    Py_ssize_t size, room


cdef int push(Ints* column, int value) except -1:
    cdef int* grown
    if column.size == column.room:
        grown = <int*>PyMem_Realloc(column.values, (2 * column.room + 256) * sizeof(int))
        if grown == NULL:
            raise MemoryError
        column.values = grown
        column.room = 2 * column.room + 256
    column.values[column.size] = value
    column.size += 1
    return 0


cdef array.array taken(Ints* column):
    """The numbers as Python has them."""
    cdef array.array out = array.clone(NUMBERS, column.size, False)
    if column.size:
        memcpy(out.data.as_ints, column.values, column.size * sizeof(int))
    return out


cdef void add_up(Ints* column, Py_ssize_t start) noexcept:
    """Make one number of those from ``start`` on."""
    cdef Py_ssize_t at
    for at in range(start + 1, column.size):
        column.values[start] += column.values[at]
    column.size = start + 1


cdef class _Columns:
    """What a walk found so far; names as in ``Tree``, which has the last word."""

    cdef Ints parents, codes, hints, signature, first, last
    cdef Ints nodes, linked_column, links_column, hops_column, bold_column, flags, gaps
    cdef list texts, bullets, marks_column
    cdef int deepest

    def __cinit__(self):
        self.texts, self.bullets, self.marks_column = [], [], []

    def __dealloc__(self):
        PyMem_Free(self.parents.values)
        PyMem_Free(self.codes.values)
        PyMem_Free(self.hints.values)
        PyMem_Free(self.signature.values)
        PyMem_Free(self.first.values)
        PyMem_Free(self.last.values)
        PyMem_Free(self.nodes.values)
        PyMem_Free(self.linked_column.values)
        PyMem_Free(self.links_column.values)
        PyMem_Free(self.hops_column.values)
        PyMem_Free(self.bold_column.values)
        PyMem_Free(self.flags.values)
        PyMem_Free(self.gaps.values)

    cdef object tree(self):
        """What was found."""
        tree = Tree()
        tree.parent, tree.tag, tree.hints = (
            taken(&self.parents), taken(&self.codes), taken(&self.hints)
        )
        tree.signature, tree.first, tree.last = (
            taken(&self.signature), taken(&self.first), taken(&self.last)
        )
        tree.text, tree.node = untracked(self.texts), taken(&self.nodes)
        tree.linked, tree.links = taken(&self.linked_column), taken(&self.links_column)
        tree.hops, tree.bold = taken(&self.hops_column), taken(&self.bold_column)
        tree.flags, tree.gap = taken(&self.flags), taken(&self.gaps)
        tree.bullet, tree.marks = untracked(self.bullets), untracked(self.marks_column)
        tree.deepest = self.deepest
        return tree
