# cython: boundscheck=False, wraparound=False
"""The compiled twin of what ``headline.py`` asks of every line."""

from cpython cimport array

import array as arrays

from cleaner.scan cimport PyUnicode_DATA, PyUnicode_GET_LENGTH, PyUnicode_KIND, PyUnicode_READ

from cleaner.learned.headline import (
    _HIT,
    _TRAIL,
    _WORDS,
    LEAST_LETTERS,
    LEAST_PIECE,
    _pieces,
)

cdef Py_ssize_t LETTERS = LEAST_LETTERS, PIECE = LEAST_PIECE

if _TRAIL != " .。!！?？":
    raise ValueError("other marks after a headline than here")


cdef array.array doubles(column):
    if type(column) is array.array and (<array.array>column).ob_descr.typecode == c"d":
        return column
    return arrays.array("d", column)


cdef inline bint trails(Py_UCS4 c) noexcept:
    return c in u" .。!！?？"


def _parts(facts, str whole):
    """The lines that the first line contains, by what they say."""
    cdef set pieces = _pieces(whole)
    cdef array.array words = doubles(facts.columns[_WORDS]), hits = doubles(facts.columns[_HIT])
    cdef Py_ssize_t index = -1, length, most = PyUnicode_GET_LENGTH(whole) + 1
    cdef dict parts = {}
    cdef str key, bare
    cdef int kind
    cdef void* data
    for key in facts.keys:
        index += 1
        length = PyUnicode_GET_LENGTH(key)
        if length > most or length < PIECE or index == 0 or hits.data.as_doubles[index] != 0.0:
            continue
        kind = PyUnicode_KIND(key)
        data = PyUnicode_DATA(key)
        bare = key
        if trails(PyUnicode_READ(kind, data, 0)) or trails(PyUnicode_READ(kind, data, length - 1)):
            bare = key.strip(_TRAIL)
            length = PyUnicode_GET_LENGTH(bare)
        if (
            length >= LETTERS and words.data.as_doubles[index] >= 2.0 and bare in whole
        ) or (length >= PIECE and bare in pieces):
            parts.setdefault(bare, []).append(index)
    return parts
