# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``trees.py``: same class, same order of additions."""

from cpython.float cimport PyFloat_AsDouble
from libc.stdlib cimport free, malloc


cdef struct Node:
    double threshold
    int feature
    int left
    int right


cdef class Trees:
    """Trees ready to run. The arrays are those of ``Forest``, already checked."""

    cdef Node* nodes
    cdef int* roots
    cdef double* leaf
    cdef Py_ssize_t count
    cdef Py_ssize_t width
    cdef bint sound
    cdef tuple columns

    def __cinit__(self, roots, feature, threshold, left, right, leaf):
        cdef Py_ssize_t index
        self.columns = (roots, feature, threshold, left, right, leaf)
        self.count = len(roots)
        self.nodes = <Node*>malloc(max(1, len(feature)) * sizeof(Node))
        self.roots = <int*>malloc(max(1, len(roots)) * sizeof(int))
        self.leaf = <double*>malloc(max(1, len(leaf)) * sizeof(double))
        if self.nodes == NULL or self.roots == NULL or self.leaf == NULL:
            raise MemoryError
        self.width = 0
        self.sound = True
        for index in range(len(feature)):
            self.nodes[index].feature = feature[index]
            self.nodes[index].threshold = threshold[index]
            self.nodes[index].left = left[index]
            self.nodes[index].right = right[index]
            self.width = max(self.width, self.nodes[index].feature + 1)
            self.sound = (
                self.sound
                and feature[index] >= 0
                and self._leads_on(left[index], index)
                and self._leads_on(right[index], index)
            )
        for index in range(len(roots)):
            self.roots[index] = roots[index]
            self.sound = self.sound and self._leads_on(roots[index], -1)
        for index in range(len(leaf)):
            self.leaf[index] = leaf[index]

    cdef bint _leads_on(self, child, Py_ssize_t node):
        """Whether a child is a leaf, or a node further on, so that every way ends."""
        if child < 0:
            return ~child < len(self.columns[5])
        return node < child < len(self.columns[1])

    def __reduce__(self):
        return Trees, self.columns

    def __dealloc__(self):
        free(self.nodes)
        free(self.roots)
        free(self.leaf)

    def sums(self, rows, int early, double early_below):
        """For each row the sum of its leaves; rows below ``early_below`` after ``early``
        trees are not taken further (0: all are)."""
        cdef Py_ssize_t at, size
        cdef int index, node
        cdef double total
        cdef Node* nodes = self.nodes
        cdef Node* here
        cdef double* row = <double*>malloc(max(1, self.width) * sizeof(double))
        cdef list out = []
        if not self.sound:
            raise IndexError("trees that lead nowhere")
        if row == NULL:
            raise MemoryError
        try:
            for values in rows:
                if len(values) < self.width:
                    raise IndexError("a row has fewer features than the trees look at")
                size = self.width
                if type(values) is list:
                    for at in range(size):
                        row[at] = PyFloat_AsDouble((<list>values)[at])
                else:
                    for at in range(size):
                        row[at] = values[at]
                total = 0.0
                for index in range(<int>self.count):
                    if index == early and index and total < early_below:
                        break
                    node = self.roots[index]
                    while node >= 0:
                        here = nodes + node
                        node = here.left if row[here.feature] <= here.threshold else here.right
                    total += self.leaf[~node]
                out.append(total)
        finally:
            free(row)
        return out
