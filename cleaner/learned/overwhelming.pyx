# cython: boundscheck=False, wraparound=False, cdivision=True
"""The compiled twin of ``overwhelming.py``."""

from libc.math cimport pow
from libc.stdlib cimport free, malloc

from cleaner.learned.overwhelming import NEAR

cdef Py_ssize_t WITHIN = NEAR


def doubts(probabilities):
    """For each line how far it may be the article's after all, 0 to 1. Linear."""
    cdef Py_ssize_t index, at, count = len(probabilities)
    cdef double above = 0.0, around
    cdef list out = []
    cdef double* own = <double*>malloc(2 * max(1, count) * sizeof(double))
    cdef double* below = own + count
    if own == NULL:
        raise MemoryError
    try:
        for index in range(count):
            own[index] = probabilities[index]
        for index in range(count - 1, -1, -1):
            below[index] = own[index]
            if index + 1 < count:
                below[index] = max(below[index], below[index + 1])
        for index in range(count):
            above = max(above, own[index])
            around = 0.0
            for at in range(max(0, index - WITHIN), min(count, index + WITHIN + 1)):
                around = max(around, own[at])
            out.append(pow(own[index] * around * min(above, below[index]), 1.0 / 3.0))
        return out
    finally:
        free(own)
