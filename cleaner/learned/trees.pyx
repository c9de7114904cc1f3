# cython: boundscheck=False, wraparound=False, cdivision=True
"""The compiled twin of ``trees.py``: same class, same order of additions.

What costs is waiting: for memory, and for comparisons that no processor can foresee. So
several rows go down a tree side by side, each as many steps as the tree is deep (a leaf
leads to itself), without a branch.
"""

from cpython cimport array
from cpython.float cimport PyFloat_AsDouble
from libc.math cimport INFINITY, exp
from libc.stdlib cimport free, malloc
from libc.string cimport memcpy

import array as arrays

from cleaner.learned.rows cimport Row, Rows

from cleaner.learned.trees import _STEEPEST

cdef double STEEPEST = _STEEPEST
cdef array.array NUMBERS = arrays.array("i")

cdef enum:
    BESIDE = 12
    BATCH = 512  # rows that are laid out together


def sigmoids(list values):
    """``sigmoid`` of each."""
    cdef list out = []
    cdef double value
    for value in values:
        out.append(0.0 if value < -STEEPEST else 1.0 / (1.0 + exp(-value)))
    return out


cdef struct Node:  # of a size that a processor's cache holds many of
    double threshold
    int feature
    int child  # where the feature is at most the threshold; one further, where not


cdef struct Tree:
    int root
    int depth


cdef class Trees:
    """Trees ready to run. The arrays are those of ``Forest``, already checked."""

    cdef Node* nodes
    cdef double* leaf  # of every node; 0 for those that are none
    cdef Tree* trees
    cdef int count, placed
    cdef readonly Py_ssize_t width
    cdef bint sound
    cdef tuple columns
    cdef int* features  # these five only while the trees are laid out
    cdef double* thresholds
    cdef int* left
    cdef int* right
    cdef double* leaves

    def __cinit__(self, roots, feature, threshold, left, right, leaf):
        cdef int index
        cdef Py_ssize_t most = len(feature) + len(leaf) + len(roots)
        self.columns = tuple(map(tuple, (roots, feature, threshold, left, right, leaf)))
        self.count = <int>len(roots)
        self.width = 1 + max(feature, default=-1)
        self.sound = self.leads_on()
        if not self.sound:
            return
        # A leaf that several nodes lead to stands once for each of them.
        most = len(roots) + 2 * len(feature)
        self.nodes = <Node*>malloc(max(1, most) * sizeof(Node))
        self.leaf = <double*>malloc(max(1, most) * sizeof(double))
        self.trees = <Tree*>malloc(max(1, len(roots)) * sizeof(Tree))
        if self.nodes == NULL or self.leaf == NULL or self.trees == NULL:
            raise MemoryError
        self.placed = 0
        numbers = [arrays.array("i", column) for column in (feature, left, right)]
        values = [arrays.array("d", column) for column in (threshold, leaf)]
        self.features = (<array.array>numbers[0]).data.as_ints
        self.left = (<array.array>numbers[1]).data.as_ints
        self.right = (<array.array>numbers[2]).data.as_ints
        self.thresholds = (<array.array>values[0]).data.as_doubles
        self.leaves = (<array.array>values[1]).data.as_doubles
        for index in range(self.count):
            self.trees[index].root = self.placed
            self.placed += 1
            self.trees[index].depth = self.place(
                self.placed - 1, self.columns[0][index], 0, most
            )

    cdef bint leads_on(self) except -1:
        """Whether every child is a leaf, or a node further on that no other leads to."""
        roots, feature, threshold, left, right, leaf = self.columns
        cdef Py_ssize_t count = len(feature), leaves = len(leaf), index
        cdef array.array reached = array.clone(NUMBERS, count, True)
        cdef int* seen = reached.data.as_ints
        if not count == len(threshold) == len(left) == len(right):
            return False
        for index in range(len(roots)):
            if not self.reaches(-1, roots[index], seen, count, leaves):
                return False
        for index in range(count):
            if not self.reaches(index, left[index], seen, count, leaves):
                return False
        for index in range(count):
            if not self.reaches(index, right[index], seen, count, leaves):
                return False
        return not feature or min(feature) >= 0

    cdef bint reaches(
        self, Py_ssize_t node, Py_ssize_t child, int* seen, Py_ssize_t count, Py_ssize_t leaves
    ) noexcept:
        if child < 0:
            return ~child < leaves
        if not node < child < count or seen[child]:
            return False
        seen[child] = 1
        return True

    cdef int place(self, int at, int node, int depth, Py_ssize_t most) except -1:
        """Lay a node where there is room for it, what is below it next to each other; how
        deep that goes."""
        cdef int side, below, deepest = 0
        cdef Node* here = self.nodes + at
        if node < 0:
            # What every row has there is less than any threshold, so that it stays.
            here.threshold = 0.0
            here.feature = <int>self.width
            here.child = at
            self.leaf[at] = self.leaves[~node]
            return 0
        if self.placed + 2 > most or depth > 1000:
            raise ValueError("trees that are deeper or more than they say")
        here.feature = self.features[node]
        here.threshold = self.thresholds[node]
        here.child = self.placed
        self.leaf[at] = 0.0
        self.placed += 2
        for side in range(2):
            below = self.right[node] if side else self.left[node]
            below = self.place(here.child + side, below, depth + 1, most)
            deepest = max(deepest, below)
        return deepest + 1

    def __reduce__(self):
        return Trees, self.columns

    def __dealloc__(self):
        free(self.nodes)
        free(self.leaf)
        free(self.trees)

    cdef void run(
        self, const double* rows, int* which, int count, Py_ssize_t stride,
        double* totals, int first, int last
    ) noexcept nogil:
        """Add the leaves of some trees to the totals of some rows."""
        cdef int at = 0, lane, beside, index, step, below, moved
        cdef int node[BESIDE]
        cdef const double* row[BESIDE]
        cdef const Node* here
        cdef const Node* nodes = self.nodes
        while at < count:
            beside = min(BESIDE, count - at)
            for lane in range(BESIDE):
                # Lanes that are left over go along with the first.
                row[lane] = rows + which[at + (lane if lane < beside else 0)] * stride
            for index in range(first, last):
                for lane in range(BESIDE):
                    node[lane] = self.trees[index].root
                for step in range(self.trees[index].depth):
                    moved = 0
                    for lane in range(BESIDE):
                        here = nodes + node[lane]
                        below = here.child + (not row[lane][here.feature] <= here.threshold)
                        moved |= below ^ node[lane]
                        node[lane] = below
                    if moved == 0:
                        break  # all have come to a leaf
                for lane in range(beside):
                    totals[which[at + lane]] += self.leaf[node[lane]]
            at += BESIDE

    def sums(self, rows, int early, double low, double high):
        """For each row the sum of its leaves; rows whose sum after ``early`` trees is below
        ``low`` or above ``high`` are not taken further (0: all are)."""
        cdef Py_ssize_t width = self.width, start, stop, count, index
        cdef double* values
        cdef list out = []
        if not self.sound:
            raise IndexError("trees that lead nowhere")
        laid = isinstance(rows, Rows)
        if not laid and not isinstance(rows, (list, tuple)):
            rows = list(rows)
        count = len(rows)
        if laid and count and (<Rows>rows).width < width:
            raise IndexError("a row has fewer features than the trees look at")
        values = <double*>malloc(max(1, min(count, BATCH)) * (width + 1) * sizeof(double))
        try:
            if values == NULL:
                raise MemoryError
            for start in range(0, count, BATCH):
                stop = min(start + BATCH, count)
                if laid:
                    (<Rows>rows).lay(start, stop, width, values)
                else:
                    self.lay(rows, start, stop, values)
                for index in range(stop - start):
                    values[index * (width + 1) + width] = -INFINITY
                out += self.sums_of(values, <int>(stop - start), early, low, high)
            return out
        finally:
            free(values)

    cdef int lay(self, rows, Py_ssize_t start, Py_ssize_t stop, double* values) except -1:
        """Write what the trees look at of some rows beside each other, and room for one more."""
        cdef Py_ssize_t at, index, width = self.width
        for index in range(start, stop):
            row = rows[index]
            if len(row) < width:
                raise IndexError("a row has fewer features than the trees look at")
            if isinstance(row, Row):
                memcpy(values, (<Row>row).values, width * sizeof(double))
            elif type(row) is list:
                for at in range(width):
                    values[at] = PyFloat_AsDouble((<list>row)[at])
            elif type(row) is tuple:
                for at in range(width):
                    values[at] = PyFloat_AsDouble((<tuple>row)[at])
            else:
                for at in range(width):
                    values[at] = row[at]
            values += width + 1
        return 0

    cdef list sums_of(self, double* values, int count, int early, double low, double high):
        cdef int index, left = 0, until
        cdef Py_ssize_t stride = self.width + 1
        cdef double totals[BATCH]
        cdef int which[BATCH]
        for index in range(count):
            totals[index] = 0.0
            which[index] = index
        until = early if 0 < early < self.count else self.count
        with nogil:
            self.run(values, which, count, stride, totals, 0, until)
            for index in range(count):
                if not (totals[index] < low or totals[index] > high):
                    which[left] = index
                    left += 1
            self.run(values, which, left, stride, totals, until, self.count)
        return [totals[index] for index in range(count)]
