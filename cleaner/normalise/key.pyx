# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``fold_all`` in ``key.py``."""

from cleaner.scan cimport (
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_KIND,
    PyUnicode_READ,
    is_alnum,
)

from cleaner.normalise.key import KEY_LETTERS, _fold

cdef Py_ssize_t LONGEST = KEY_LETTERS


cdef inline bint stays(Py_UCS4 c) noexcept:
    # Small letters and marks that folding and NFKC leave alone.
    return 0xE0 <= c <= 0xFF or 0x2018 <= c <= 0x2019 or 0x201C <= c <= 0x201D or (
        0x2013 <= c <= 0x2014
    )


cdef str folded(str line):
    cdef int kind = PyUnicode_KIND(line)
    cdef void* data = PyUnicode_DATA(line)
    cdef Py_ssize_t at, length = PyUnicode_GET_LENGTH(line)
    cdef bint capital = False
    cdef Py_UCS4 c, before = 0x20
    if length == 0 or length > LONGEST:
        return line
    if not is_alnum(PyUnicode_READ(kind, data, 0)):
        return _fold(line)
    for at in range(length):
        c = PyUnicode_READ(kind, data, at)
        if c <= 0x20:
            if c != 0x20 or before == 0x20:
                return _fold(line)
        elif c < 0x7F:
            capital = capital or 0x41 <= c <= 0x5A
        elif not stays(c):
            return _fold(line)
        before = c
    if before == 0x20:
        return _fold(line)
    return line.lower() if capital else line


def fold_all(shown):
    """The key of every line, from its repaired and stripped text (``Block.shown``)."""
    return [folded(line) for line in shown]
