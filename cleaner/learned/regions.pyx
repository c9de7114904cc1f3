# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``regions.py``: keys are numbers, not tuples."""

from cpython cimport array
from libc.stdlib cimport calloc, free, malloc

import array as arrays

from cleaner.learned.regions import PATH_LEVELS, TIGHT_SHARE, WIDE_SHARE
from cleaner.learned.regions import Cores as SourceCores
from cleaner.learned.regions import Groups

cdef array.array EMPTY = arrays.array("d"), NUMBERS = arrays.array("i")
cdef unsigned long long SEED = hash("the nodes of a page") & 0xFFFFFFFFFFFFFFFF
"""Another one in each process, so that no page can be made whose keys all collide."""
cdef double WIDE = WIDE_SHARE, TIGHT = TIGHT_SHARE

if PATH_LEVELS != 3:
    raise ValueError("paths are told apart by another number of levels than here")


cdef class _Keys:
    """Keys and a number for each, in the order they come: no more than was said."""

    cdef unsigned long long* keys
    cdef int* places  # one more than a key's number; 0 where none is
    cdef Py_ssize_t room
    cdef int size

    def __cinit__(self, Py_ssize_t most):
        self.room = 64
        while self.room < 2 * most:
            self.room *= 2
        self.keys = <unsigned long long*>malloc((most + 1) * sizeof(unsigned long long))
        self.places = <int*>calloc(self.room, sizeof(int))
        if self.keys == NULL or self.places == NULL:
            raise MemoryError

    def __dealloc__(self):
        free(self.keys)
        free(self.places)

    cdef int number_of(self, unsigned long long key) noexcept:
        """The number of a key, known or new."""
        cdef unsigned long long mixed = (key ^ SEED) * 0x9E3779B97F4A7C15ULL
        cdef Py_ssize_t place
        mixed ^= mixed >> 32
        place = <Py_ssize_t>(mixed & <unsigned long long>(self.room - 1))
        while self.places[place]:
            if self.keys[self.places[place] - 1] == key:
                return self.places[place] - 1
            place = (place + 1) & (self.room - 1)
        self.keys[self.size] = key
        self.size += 1
        self.places[place] = self.size
        return self.size - 1


def _prefix(values):
    """Sums of the values before each, and of all."""
    cdef array.array given = values if type(values) is array.array else arrays.array("d", values)
    cdef Py_ssize_t index, count = len(given)
    cdef array.array sums = array.clone(EMPTY, count + 1, False)
    cdef double total = 0.0
    if given.typecode != "d":
        raise TypeError("a column of other numbers")
    for index in range(count):
        sums.data.as_doubles[index] = total
        total += given.data.as_doubles[index]
    sums.data.as_doubles[count] = total
    return sums


class Cores(SourceCores):
    __doc__ = SourceCores.__doc__
    __slots__ = ()

    def __init__(self, tree, sums):
        cdef array.array weights = sums.prose
        cdef array.array parents = tree.parent, firsts = tree.first, lasts = tree.last
        cdef Py_ssize_t count = len(parents)
        cdef array.array places = array.clone(NUMBERS, count, False)
        cdef double* weight
        cdef double* most
        cdef int* best
        cdef int* first = firsts.data.as_ints
        cdef int* last = lasts.data.as_ints
        cdef int node, parent, length = 0, tight = -1, wide = -1
        cdef double held
        if not weights.data.as_doubles[len(weights) - 1] > 0.0:
            weights = sums.letters
        weight = weights.data.as_doubles
        most = <double*>calloc(count + 1, sizeof(double))
        best = <int*>malloc((count + 1) * sizeof(int))
        try:
            if most == NULL or best == NULL:
                raise MemoryError
            for node in range(<int>count):
                places.data.as_ints[node] = best[node] = -1
            for node in range(1, <int>count):
                parent = parents.data.as_ints[node]
                held = weight[last[node]] - weight[first[node]]
                if parent >= 0 and held > most[parent]:
                    most[parent] = held
                    best[parent] = node
            node = 0 if count else -1
            while node >= 0:
                places.data.as_ints[node] = length
                length += 1
                held = weight[last[node]] - weight[first[node]]
                if wide < 0 and most[node] < WIDE * held:
                    wide = node
                if most[node] < TIGHT * held or held <= 0.0:
                    tight = node
                    break
                node = best[node]
        finally:
            free(most)
            free(best)
        self.place, self.length = places, length
        self.tight, self.wide = tight, tight if wide < 0 else wide


def group_siblings(tree):
    """The groups of a tree's nodes. Linear."""
    cdef array.array parents = tree.parent, firsts = tree.first, lasts = tree.last
    cdef array.array signatures = tree.signature
    cdef int node, number, count = <int>len(parents)
    groups = Groups(count)
    cdef array.array of = groups.of, order = groups.order
    cdef array.array size = array.clone(NUMBERS, count, False)
    cdef array.array head = array.clone(NUMBERS, count, False)
    cdef array.array tail = array.clone(NUMBERS, count, False)
    cdef _Keys keys = _Keys(count)
    for node in range(count):
        if lasts.data.as_ints[node] > firsts.data.as_ints[node]:
            number = keys.size
            of.data.as_ints[node] = keys.number_of(
                (<unsigned long long>(parents.data.as_ints[node] + 1) << 32)
                + <unsigned int>signatures.data.as_ints[node]
            )
            if keys.size > number:
                size.data.as_ints[number] = 0
                head.data.as_ints[number] = node
            number = of.data.as_ints[node]
            order.data.as_ints[node] = size.data.as_ints[number]
            size.data.as_ints[number] += 1
            tail.data.as_ints[number] = node
    array.resize(size, keys.size)
    array.resize(head, keys.size)
    array.resize(tail, keys.size)
    groups.size, groups.head, groups.tail = size, head, tail
    return groups


def path_kinds(tree):
    """For each node a number for the look of itself and its nearest ancestors."""
    cdef array.array parents = tree.parent, signatures = tree.signature
    cdef Py_ssize_t node, count = len(parents)
    cdef array.array out = array.clone(NUMBERS, count, False)
    cdef int* signature = signatures.data.as_ints
    cdef int parent, above
    cdef unsigned long long key
    cdef _Keys pairs = _Keys(count), kinds = _Keys(count)
    for node in range(count):
        parent = parents.data.as_ints[node]
        above = parents.data.as_ints[parent] if parent >= 0 else -1
        key = <unsigned long long>signature[node] << 32
        if parent >= 0:
            key += 1 + <unsigned int>signature[parent]
        key = <unsigned long long>pairs.number_of(key) << 32
        if above >= 0:
            key += 1 + <unsigned int>signature[above]
        out.data.as_ints[node] = kinds.number_of(key)
    return out
