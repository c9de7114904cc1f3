# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``repair_all`` in ``unicode.py``: lines that are clean cost no call."""

from cleaner.scan cimport (
    Py_UNICODE_ISPRINTABLE,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_KIND,
    PyUnicode_READ,
)

from cleaner.normalise.unicode import STEPS, repair


cdef inline bint is_composed(Py_UCS4 c) noexcept:
    # Letters that stand in normal form C whatever is beside them; there are more.
    return c < 0x300 or 0x2010 <= c <= 0x205E


cdef bint is_clean(str text, Py_ssize_t start, Py_ssize_t end) noexcept:
    """Whether no step would change the stripped text: sure where it says yes."""
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at
    cdef Py_UCS4 c, before = 0
    for at in range(start, end):
        c = PyUnicode_READ(kind, data, at)
        if c < 0x7F:
            if c < 0x20 or c == 0x26 or (c == 0x20 and before == 0x20):
                return False
        elif (
            before >= 0x80  # two of them in a row, or one of these, may be mojibake
            or c <= 0x9F
            or c == 0xC3
            or c == 0xC2
            or c == 0x152
            or c == 0x153
            or not is_composed(c)
            or not Py_UNICODE_ISPRINTABLE(c)
        ):
            return False
        before = c
    return True


def repair_all(lines):
    """Every line with all default steps applied. Clean lines cost no call."""
    cdef list shown = []
    cdef str line
    cdef Py_ssize_t start, end, length
    cdef int kind
    cdef void* data
    for line in lines:
        kind = PyUnicode_KIND(line)
        data = PyUnicode_DATA(line)
        length = end = PyUnicode_GET_LENGTH(line)
        start = 0
        while start < end and PyUnicode_READ(kind, data, start) == 0x20:
            start += 1
        while end > start and PyUnicode_READ(kind, data, end - 1) == 0x20:
            end -= 1
        if is_clean(line, start, end):
            shown.append(line if end - start == length else line[start:end])
        else:
            shown.append(repair(line, STEPS)[0])
    return shown
