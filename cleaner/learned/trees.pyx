# cython: boundscheck=False, wraparound=False, cdivision=True
"""The compiled twin of ``trees.py``: same class, same order of additions.

Nobody goes down a tree: ``leaves.pxd`` says how rows find their leaves.
"""

from cpython cimport array
from cpython.float cimport PyFloat_AsDouble
from libc.math cimport exp, isfinite
from libc.stdint cimport uint64_t, uintptr_t
from libc.stdlib cimport free, malloc, qsort
from libc.string cimport memset

import array as arrays

from cleaner.learned.leaves cimport (
    BESIDE,
    BLOCK,
    MOST_LEAVES,
    STRIDE,
    Test,
    add_leaves,
    bound,
    in_order,
)
from cleaner.learned.rows cimport Row, Rows

from cleaner.learned.trees import _STEEPEST
from cleaner.learned.trees import Trees as SourceTrees

cdef double STEEPEST = _STEEPEST
cdef array.array NUMBERS = arrays.array("i")


def sigmoids(list values):
    """``sigmoid`` of each."""
    cdef list out = []
    cdef double value
    for value in values:
        out.append(0.0 if value < -STEEPEST else 1.0 / (1.0 + exp(-value)))
    return out


cdef array.array ints_of(values):
    """An array of C's integers; the same one where it is such."""
    cdef array.array found
    cdef Py_ssize_t at
    if type(values) is array.array:
        if values.typecode == "i":
            return values
        if values.typecode == "H":
            found = array.clone(NUMBERS, len(values), False)
            for at in range(len(values)):
                found.data.as_ints[at] = (<array.array>values).data.as_ushorts[at]
            return found
    return arrays.array("i", values)


cdef array.array doubles_of(values):
    """An array of C's doubles; the same one where it is such."""
    if type(values) is array.array and values.typecode == "d":
        return values
    return arrays.array("d", values)


def goes_forward(children, Py_ssize_t leaves):
    """Whether every node's child is a later node, or (negative) one of so many leaves."""
    cdef array.array all_children = ints_of(children)
    cdef Py_ssize_t node, child, nodes = len(all_children)
    for node in range(nodes):
        child = all_children.data.as_ints[node]
        if not (node < child < nodes or -leaves <= child < 0):
            return False
    return True


cdef class _Part:
    """Consecutive trees, as tests in order."""

    cdef Test* tests
    cdef int* starts
    cdef double* leaves
    cdef int count, size, width
    cdef bint small  # whether every tree has a bit for each leaf, and every test a threshold

    def __cinit__(self, tuple columns, int first, int last, int width):
        cdef array.array roots = columns[0], feature = columns[1], threshold = columns[2]
        cdef array.array left = columns[3], right = columns[4], leaf = columns[5]
        cdef int index, number
        self.count = last - first
        self.width = width
        self.small = True
        self.leaves = <double*>malloc(max(1, self.count) * MOST_LEAVES * sizeof(double))
        self.tests = <Test*>malloc(max(1, self.count) * MOST_LEAVES * sizeof(Test))
        self.starts = <int*>malloc((width + 1) * sizeof(int))
        if self.leaves == NULL or self.tests == NULL or self.starts == NULL:
            raise MemoryError
        for index in range(self.count):
            number = self.read(
                roots.data.as_ints[first + index], feature.data.as_ints,
                threshold.data.as_doubles, left.data.as_ints, right.data.as_ints,
                leaf.data.as_doubles, index, 0,
            )
            if not self.small:
                return
        qsort(self.tests, self.size, sizeof(Test), in_order)
        index = 0
        for number in range(width + 1):
            while index < self.size and self.tests[index].feature < number:
                index += 1
            self.starts[number] = index

    cdef int read(
        self, int node, const int* feature, const double* threshold, const int* left,
        const int* right, const double* leaf, int tree, int place
    ) noexcept:
        """Note a tree's tests and leaves from a node on, whose first leaf has that place; the
        place of the next leaf that is not below it."""
        cdef int between, after, at
        if not self.small or place >= MOST_LEAVES:
            self.small = False
            return place
        if node < 0:
            self.leaves[tree * MOST_LEAVES + place] = leaf[~node]
            return place + 1
        between = self.read(left[node], feature, threshold, left, right, leaf, tree, place)
        if not self.small or between >= MOST_LEAVES or not isfinite(threshold[node]):
            self.small = False
            return place
        at = self.size
        self.size += 1
        self.tests[at].threshold = threshold[node]
        self.tests[at].failed = ~(((1ULL << (between - place)) - 1) << place)
        self.tests[at].feature = feature[node]
        self.tests[at].tree = tree
        after = self.read(right[node], feature, threshold, left, right, leaf, tree, between)
        self.tests[at].passed = ~(((1ULL << (after - between)) - 1) << between)
        return after

    def __dealloc__(self):
        free(self.tests)
        free(self.starts)
        free(self.leaves)


cdef class _Room:
    """What it takes to sum a block of rows."""

    cdef void* memory
    cdef double* values
    cdef double* totals
    cdef double* ends
    cdef double* bounds
    cdef uint64_t* bits
    cdef uint64_t* common  # the bits that are left in all rows of the block
    cdef Test* left  # the tests that some row of the block may come to
    cdef int* open
    cdef int* which  # the rows that are taken further
    cdef int* places  # where they lie

    def __cinit__(self, Py_ssize_t width, int trees):
        cdef Py_ssize_t doubles = (width + 2) * STRIDE + 2 * width, words = trees * (BESIDE + 1)
        cdef Py_ssize_t tests = trees * MOST_LEAVES
        self.memory = malloc(
            64 + 8 * (doubles + words) + tests * sizeof(Test) + (3 * width + 2 * BLOCK) * sizeof(int)
        )
        if self.memory == NULL:
            raise MemoryError
        # Lanes are read and written together, and from where a cache line begins.
        self.values = <double*>((<uintptr_t>self.memory + 63) // 64 * 64)
        self.totals = self.values + width * STRIDE
        self.ends = self.totals + STRIDE
        self.bits = <uint64_t*>(self.ends + STRIDE)
        self.common = self.bits + trees * BESIDE
        self.bounds = <double*>(self.common + trees)
        self.left = <Test*>(self.bounds + 2 * width)
        self.open = <int*>(self.left + tests)
        self.which = self.open + 3 * width
        self.places = self.which + BLOCK

    def __dealloc__(self):
        free(self.memory)


cdef class Trees:
    """Trees ready to run. The arrays are those of ``Forest``, already checked."""

    cdef readonly Py_ssize_t width
    cdef bint sound
    cdef tuple columns
    cdef dict parts  # by the numbers of trees after which rows may stop, those between

    def __init__(self, roots, feature, threshold, left, right, leaf):
        cdef Py_ssize_t at
        self.columns = (
            ints_of(roots), ints_of(feature), doubles_of(threshold), ints_of(left),
            ints_of(right), doubles_of(leaf),
        )
        self.width = 0
        for at in range(len(self.columns[1])):
            self.width = max(self.width, 1 + (<array.array>self.columns[1]).data.as_ints[at])
        self.sound = self.leads_on()
        self.parts = {}

    cdef bint leads_on(self) except -1:
        """Whether every child is a leaf, or a node further on that no other leads to."""
        cdef array.array roots = self.columns[0], feature = self.columns[1]
        cdef array.array left = self.columns[3], right = self.columns[4]
        cdef Py_ssize_t count = len(feature), leaves = len(self.columns[5]), index
        cdef array.array reached = array.clone(NUMBERS, count, True)
        cdef int* seen = reached.data.as_ints
        if not count == len(self.columns[2]) == len(left) == len(right):
            return False
        for index in range(len(roots)):
            if not self.reaches(-1, roots.data.as_ints[index], seen, count, leaves):
                return False
        for index in range(count):
            if not self.reaches(index, left.data.as_ints[index], seen, count, leaves):
                return False
        for index in range(count):
            if not self.reaches(index, right.data.as_ints[index], seen, count, leaves):
                return False
        for index in range(count):
            if feature.data.as_ints[index] < 0:
                return False
        return True

    cdef bint reaches(
        self, Py_ssize_t node, Py_ssize_t child, int* seen, Py_ssize_t count, Py_ssize_t leaves
    ) noexcept:
        if child < 0:
            return ~child < leaves
        if not node < child < count or seen[child]:
            return False
        seen[child] = 1
        return True

    cdef list parts_of(self, tuple numbers):
        known = self.parts.get(numbers)
        if known is None:
            ends = (0, *numbers, len(self.columns[0]))
            known = [
                _Part(self.columns, ends[index], ends[index + 1], <int>self.width)
                for index in range(len(ends) - 1)
            ]
            self.parts[numbers] = known
        return known

    def __reduce__(self):
        return Trees, self.columns

    def sums(self, rows, stops=()):
        """For each row the sum of its leaves, or where a stop says that it ends."""
        cdef Py_ssize_t width = self.width, start, stop, count, at
        cdef int trees = <int>len(self.columns[0]), index
        cdef list out = [], parts
        cdef array.array bounds
        cdef _Room room
        if not self.sound:
            raise IndexError("trees that lead nowhere")
        known = {each.trees: each for each in stops if 0 < each.trees < trees}
        inner = [known[number] for number in sorted(known)]
        parts = self.parts_of(tuple([each.trees for each in inner]))
        if not all([(<_Part>part).small for part in parts]):
            return SourceTrees(*self.columns).sums(rows, stops)
        bounds = arrays.array("d", [
            bound for each in inner for bound in (each.low, each.high, *each.below, *each.above)
        ])
        laid = isinstance(rows, Rows)
        if not laid and not isinstance(rows, (list, tuple)):
            rows = list(rows)
        count = len(rows)
        if laid and count and (<Rows>rows).width < width:
            raise IndexError("a row has fewer features than the trees look at")
        room = _Room(width, max([(<_Part>part).count for part in parts]))
        for start in range(0, count, BLOCK):
            stop = min(start + BLOCK, count)
            if laid:
                (<Rows>rows).lay(start, stop, width, room.values, STRIDE)
            else:
                self.lay(rows, start, stop, room.values)
            pad(room.values, width, <int>(stop - start))
            self.sum_block(parts, bounds.data.as_doubles, room, <int>(stop - start))
            for index in range(stop - start):
                out.append(room.ends[index])
        return out

    cdef int lay(self, rows, Py_ssize_t start, Py_ssize_t stop, double* values) except -1:
        """Write what the trees look at of some rows, feature by feature."""
        cdef Py_ssize_t at, index, width = self.width
        cdef const double* own
        for index in range(start, stop):
            row = rows[index]
            if len(row) < width:
                raise IndexError("a row has fewer features than the trees look at")
            if isinstance(row, Row):
                own = (<Row>row).values
                for at in range(width):
                    values[at * STRIDE] = own[at]
            elif type(row) is list:
                for at in range(width):
                    values[at * STRIDE] = PyFloat_AsDouble((<list>row)[at])
            elif type(row) is tuple:
                for at in range(width):
                    values[at * STRIDE] = PyFloat_AsDouble((<tuple>row)[at])
            else:
                for at in range(width):
                    values[at * STRIDE] = row[at]
            values += 1
        return 0

    cdef int sum_block(
        self, list parts, const double* bounds, _Room room, int count
    ) except -1:
        """Write the ends of the rows that lie in the room. ``bounds`` has six numbers for each
        part but the last: those of the stop behind it."""
        cdef _Part part
        cdef int number, index, further, left = count
        cdef int* which = room.which
        cdef double* totals = room.totals
        memset(totals, 0, STRIDE * sizeof(double))
        for index in range(count):
            which[index] = index
        with nogil:
            bound(room.values, <int>self.width, count, room.bounds)
        for number in range(len(parts)):
            part = <_Part>parts[number]
            with nogil:
                if number:
                    further = stopped(bounds + 6 * (number - 1), room, left)
                    if further < left:
                        left = further
                        gather(room, self.width, left)
                        bound(room.values, <int>self.width, left, room.bounds)
                add_part(part, room, left, totals)
        for index in range(left):
            room.ends[which[index]] = totals[index]
        return 0


cdef int stopped(const double* bounds, _Room room, int count) noexcept nogil:
    """How many rows go on: those that end are written, ``which`` and ``totals`` of the others
    moved together, and ``places`` says where those lay."""
    cdef int index, further = 0
    cdef double total
    for index in range(count):
        total = room.totals[index]
        if total < bounds[0]:
            room.ends[room.which[index]] = bounds[2] + bounds[3] * total
        elif total > bounds[1]:
            room.ends[room.which[index]] = bounds[4] + bounds[5] * total
        else:
            room.which[further] = room.which[index]
            room.places[further] = index
            room.totals[further] = total
            further += 1
    return further


cdef void gather(_Room room, Py_ssize_t width, int count) noexcept nogil:
    """Move the values of the rows that go on together."""
    cdef double* column
    cdef Py_ssize_t feature
    cdef int index
    if not count:
        return
    for feature in range(width):
        column = room.values + feature * STRIDE
        for index in range(count):
            column[index] = column[room.places[index]]
    pad(room.values, width, count)


cdef void add_part(_Part part, _Room room, int count, double* totals) noexcept nogil:
    if part.count and count:
        add_leaves(
            part.tests, part.starts, part.width, part.leaves, part.count, room.values, count,
            room.bounds, room.common, room.bits, room.left, room.open, totals
        )


cdef void pad(double* values, Py_ssize_t width, int count) noexcept nogil:
    """Let rows that are not there be like the last, up to where lanes end."""
    cdef Py_ssize_t feature
    cdef int index
    for feature in range(width):
        for index in range(count, (count + BESIDE - 1) // BESIDE * BESIDE):
            values[feature * STRIDE + index] = values[feature * STRIDE + count - 1]
