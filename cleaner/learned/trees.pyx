# cython: boundscheck=False, wraparound=False, cdivision=True
"""The compiled twin of ``trees.py``: same class, same order of additions.

What costs is waiting: for memory, and for comparisons that no processor can foresee. So
several rows go down a tree side by side, each as many steps as the tree is deep (a leaf
leads to itself), without a branch.
"""

from cpython.float cimport PyFloat_AsDouble
from libc.math cimport INFINITY, exp
from libc.stdlib cimport free, malloc
from libc.string cimport memcpy

from cleaner.learned.rows cimport Row, Rows

from cleaner.learned.trees import _STEEPEST

cdef double STEEPEST = _STEEPEST

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
        for index in range(self.count):
            self.trees[index].root = self.placed
            self.placed += 1
            self.trees[index].depth = self.place(
                self.placed - 1, self.columns[0][index], 0, most
            )

    cdef bint leads_on(self):
        """Whether every child is a leaf, or a node further on that no other leads to."""
        roots, feature, threshold, left, right, leaf = self.columns
        reached = set()
        if not len(feature) == len(threshold) == len(left) == len(right):
            return False
        for node, child in (
            *((-1, root) for root in roots), *enumerate(left), *enumerate(right)
        ):
            if child < 0:
                if ~child >= len(leaf):
                    return False
            elif not node < child < len(feature) or child in reached:
                return False
            else:
                reached.add(child)
        return not feature or min(feature) >= 0

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
            self.leaf[at] = self.columns[5][~node]
            return 0
        if self.placed + 2 > most or depth > 1000:
            raise ValueError("trees that are deeper or more than they say")
        here.feature = self.columns[1][node]
        here.threshold = self.columns[2][node]
        here.child = self.placed
        self.leaf[at] = 0.0
        self.placed += 2
        for side in range(2):
            below = self.place(here.child + side, self.columns[3 + side][node], depth + 1, most)
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
