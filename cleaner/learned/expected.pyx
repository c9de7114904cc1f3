# cython: boundscheck=False, wraparound=False, cdivision=True
"""The compiled twin of ``expected_cut`` in ``expected.py``: the same sums in the same order."""

from libc.math cimport exp, log
from libc.stdlib cimport free, malloc, qsort

from cleaner.learned.sums cimport sum_of, sums_plainly

from cleaner.learned.expected import _LEAST, CHANCES, HIGHEST_CUT, LOWEST_CUT, SHIFTS

cdef double LEAST = _LEAST
cdef bint PLAINLY = sums_plainly()


cdef struct Ranked:
    double likely
    double count


cdef int by_rank(const void* one, const void* other) noexcept nogil:
    cdef const Ranked* a = <const Ranked*>one
    cdef const Ranked* b = <const Ranked*>other
    if a.likely != b.likely:
        return 1 if a.likely < b.likely else -1
    return (a.count < b.count) - (a.count > b.count)


def expected_cut(likely, counts, shifts=SHIFTS, lowest=LOWEST_CUT, highest=HIGHEST_CUT):
    """The probability at which to cut this page for the best expected word-F1."""
    cdef Py_ssize_t index, size = len(likely), best = 0
    cdef double p, total, found, taken, shift, chance
    cdef Ranked* ranked
    cdef double* odds
    cdef double* right
    cdef double* expected
    cdef bint pays = False
    if len(counts) != size:
        raise ValueError("not one count for each block")
    ranked = <Ranked*>malloc(max(1, size) * (sizeof(Ranked) + 3 * sizeof(double)))
    if ranked == NULL:
        raise MemoryError
    odds = <double*>(ranked + size)
    right = odds + size
    expected = right + size
    try:
        for index in range(size):
            ranked[index].likely = likely[index]
            ranked[index].count = counts[index]
            pays = pays or (ranked[index].count != 0.0 and ranked[index].likely > 0.0)
        if not pays:
            return highest
        qsort(ranked, size, sizeof(Ranked), by_rank)
        for index in range(size):
            p = min(max(ranked[index].likely, LEAST), 1.0 - LEAST)
            odds[index] = log(p / (1.0 - p))
            expected[index] = 0.0
        for step in range(len(shifts)):
            shift, chance = shifts[step], CHANCES[step]
            for index in range(size):
                right[index] = ranked[index].count / (1.0 + exp(-(odds[index] + shift)))
            total = sum_of(right, size, PLAINLY)
            found = taken = 0.0
            for index in range(size):
                found += right[index]
                taken += ranked[index].count
                expected[index] += chance * found / (taken + total)
        for index in range(1, size):
            if expected[index] > expected[best]:
                best = index
        return min(max(ranked[best].likely, lowest), highest)
    finally:
        free(ranked)
