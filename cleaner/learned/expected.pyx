# cython: boundscheck=False, wraparound=False, cdivision=True
"""The compiled twin of ``expected_cut`` in ``expected.py``: the same sums in the same order."""

from libc.math cimport exp, log
from libc.stdlib cimport free, malloc

from cleaner.learned.expected import _LEAST, CHANCES, HIGHEST_CUT, LOWEST_CUT, SHIFTS

cdef double LEAST = _LEAST


def expected_cut(likely, counts, shifts=SHIFTS, lowest=LOWEST_CUT, highest=HIGHEST_CUT):
    """The probability at which to cut this page for the best expected word-F1."""
    cdef list ranked = sorted(zip(likely, counts, strict=True), reverse=True)
    cdef Py_ssize_t index, size = len(ranked), best = 0
    cdef double p, total, found, taken, shift, chance
    cdef double* odds
    cdef double* words
    cdef double* expected
    cdef list right = [0.0] * size
    if not any([count and likely > 0.0 for likely, count in ranked]):
        return highest
    odds = <double*>malloc(3 * size * sizeof(double))
    if odds == NULL:
        raise MemoryError
    words = odds + size
    expected = words + size
    try:
        for index in range(size):
            p = (<tuple>ranked[index])[0]
            words[index] = (<tuple>ranked[index])[1]
            p = min(max(p, LEAST), 1.0 - LEAST)
            odds[index] = log(p / (1.0 - p))
            expected[index] = 0.0
        for step in range(len(shifts)):
            shift, chance = shifts[step], CHANCES[step]
            for index in range(size):
                right[index] = words[index] / (1.0 + exp(-(odds[index] + shift)))
            total = sum(right)  # Python's own, which some versions round in another way
            found = taken = 0.0
            for index in range(size):
                found += <double>right[index]
                taken += words[index]
                expected[index] += chance * found / (taken + total)
        for index in range(1, size):
            if expected[index] > expected[best]:
                best = index
        return min(max(ranked[best][0], lowest), highest)
    finally:
        free(odds)
