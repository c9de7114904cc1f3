# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``repair_all`` in ``unicode.py``: lines that are clean cost no call."""

from cleaner.scan cimport (
    Py_UNICODE_ISPRINTABLE,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_IS_ASCII,
    PyUnicode_KIND,
    PyUnicode_READ,
)

from cleaner.normalise.unicode import STEPS, repair


cdef inline bint is_composed(Py_UCS4 c) noexcept:
    # Letters that stand in normal form C whatever is beside them; there are more.
    return c < 0x300 or 0x2010 <= c <= 0x205E


cdef enum:
    DOUBTFUL, SPACED, CLEAN


cdef int state_of(str text, Py_ssize_t start, Py_ssize_t end) noexcept:
    """Whether no step would change the text between spaces (sure where it says yes); or
    whether it is ASCII with nothing wrong but its spaces and tabs."""
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at
    cdef bint spaced = False
    cdef Py_UCS4 c, before = 0
    for at in range(start, end):
        c = PyUnicode_READ(kind, data, at)
        if c < 0x7F:
            if c <= 0x20:
                if c == 0x09 or (c == 0x20 and before == 0x20):
                    spaced = True
                elif c != 0x20:
                    return DOUBTFUL
            elif c == 0x26:
                return DOUBTFUL
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
            return DOUBTFUL
        before = c
    if not spaced:
        return CLEAN
    return SPACED if PyUnicode_IS_ASCII(text) else DOUBTFUL


def repair_all(lines):
    """Every line with all default steps applied. Clean lines cost no call."""
    cdef list shown = []
    cdef str line
    cdef Py_ssize_t start, end, length
    cdef int kind, state
    cdef void* data
    cdef Py_UCS4 c
    for line in lines:
        kind = PyUnicode_KIND(line)
        data = PyUnicode_DATA(line)
        length = end = PyUnicode_GET_LENGTH(line)
        start = 0
        while start < end:
            c = PyUnicode_READ(kind, data, start)
            if c != 0x20 and c != 0x09:
                break
            start += 1
        while end > start:
            c = PyUnicode_READ(kind, data, end - 1)
            if c != 0x20 and c != 0x09:
                break
            end -= 1
        state = state_of(line, start, end)
        if state == CLEAN:
            shown.append(line if end - start == length else line[start:end])
        elif state == SPACED:
            shown.append(" ".join(line.split()))
        else:
            shown.append(repair(line, STEPS)[0])
    return shown
