# cython: boundscheck=False, wraparound=False, cdivision=True
"""The compiled twin of ``dump_signs`` and ``may_be_dump`` in ``text_kind.py``."""

from libc.stdlib cimport free, malloc

from cleaner.learned.sums cimport sum_of, sums_plainly
from cleaner.scan cimport PyUnicode_GET_LENGTH

from cleaner.learned.text_kind import (
    DOUBT,
    DUMP_BLOCKS,
    DUMP_SHORT,
    EDGE,
    END_SHARE,
    JUNK,
    MANY_BLOCKS,
    MOST_BLOCKS,
    PROSE,
    SHORT_LINE,
    WIDE_ENDS,
)

cdef bint PLAINLY = sums_plainly()
cdef double DOUBTFUL = DOUBT, SURELY_JUNK = JUNK
cdef Py_ssize_t SHORT = SHORT_LINE


def may_be_dump(blocks):
    """Whether a text can be a page dump at all, by a look that costs next to nothing."""
    cdef Py_ssize_t count = len(blocks), short = 0, length
    if not DUMP_BLOCKS <= count <= MOST_BLOCKS:
        return False
    for block in blocks:
        text = (<tuple>block)[1]
        length = PyUnicode_GET_LENGTH(text)
        if length < SHORT:
            short += not length or text[length - 1] not in WIDE_ENDS
    return short >= DUMP_SHORT * count


cdef double trust(double* likely, Py_ssize_t size, double* room) except? -1.0:
    """0 where all is surely junk, 1 where none is."""
    cdef Py_ssize_t index
    for index in range(size):
        room[index] = min(likely[index], DOUBTFUL)
    return sum_of(room, size, PLAINLY) / DOUBTFUL / (size if size else 1)


def dump_signs(facts, probabilities):
    """What tells a page dump from an extractor's output; each 0 to 1 or so."""
    words = facts.words
    cdef Py_ssize_t index, count = len(probabilities), size, first, last, low = 0
    cdef double total = 0.0, doubtful = 0.0, junk = 0.0, weight
    cdef double* likely
    if len(words) != count:
        raise ValueError("not one weight for each line")
    likely = <double*>malloc(2 * max(1, count) * sizeof(double))
    if likely == NULL:
        raise MemoryError
    try:
        for index in range(count):
            likely[index] = probabilities[index]
            weight = words[index]
            total += weight
            if likely[index] < DOUBTFUL:
                doubtful += weight
                if likely[index] < SURELY_JUNK:
                    junk += weight
        total = total if total != 0.0 else 1.0
        first = min(count, <Py_ssize_t>EDGE)
        last = max(0, count - <Py_ssize_t>EDGE)
        for index in range(first):
            low += likely[index] < DOUBTFUL
        for index in range(last, count):
            low += likely[index] < DOUBTFUL
        size = min(count, max(1, count // <Py_ssize_t>END_SHARE))
        return (
            doubtful / total,
            junk / total,
            facts.page[PROSE],
            <double>low / max(1, first + count - last),
            min(1.0, <double>count / <double>MANY_BLOCKS),
            trust(likely, size, likely + count),
            trust(likely + count - size, size, likely + count),
        )
    finally:
        free(likely)
