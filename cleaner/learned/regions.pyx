# cython: boundscheck=False, wraparound=False
"""The compiled twin of what ``regions.py`` counts among nodes: keys are numbers, not tuples."""

from cpython cimport array

import array as arrays

from cleaner.learned.regions import PATH_LEVELS

cdef array.array EMPTY = arrays.array("d")

if PATH_LEVELS != 3:
    raise ValueError("paths are told apart by another number of levels than here")


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


def group_siblings(tree):
    """Nodes with text that have the same parent and look alike: group of each, members."""
    cdef list parents = tree.parent, firsts = tree.first, lasts = tree.last
    cdef list signatures = tree.signature
    cdef Py_ssize_t node, count = len(parents), at
    cdef list group = [-1] * count
    cdef list members = []
    cdef dict numbers = {}
    for node in range(count):
        if <long>lasts[node] > <long>firsts[node]:
            key = (<long long>(<long>parents[node]) << 32) + <long>signatures[node]
            number = numbers.get(key)
            if number is None:
                number = numbers[key] = len(members)
                members.append([])
            at = number
            group[node] = number
            (<list>members[at]).append(node)
    return group, members


def path_kinds(tree):
    """For each node a number for the look of itself and its nearest ancestors."""
    cdef list parents = tree.parent, signatures = tree.signature, out = []
    cdef Py_ssize_t node, parent, above
    cdef long long key
    cdef dict pairs = {}, numbers = {}
    for node in range(len(parents)):
        parent = parents[node]
        above = <Py_ssize_t>parents[parent] if parent >= 0 else -1
        key = <long long>(<long>signatures[node]) << 32
        if parent >= 0:
            key += 1 + <long>signatures[parent]
        pair = pairs.setdefault(key, len(pairs))
        key = <long long>pair << 32
        if above >= 0:
            key += 1 + <long>signatures[above]
        out.append(numbers.setdefault(key, len(numbers)))
    return out
