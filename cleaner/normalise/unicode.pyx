# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``repair_all`` in ``unicode.py``: lines that are clean cost no call."""

from cleaner.scan cimport (
    Py_UNICODE_ISALNUM,
    Py_UNICODE_ISPRINTABLE,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_IS_ASCII,
    PyUnicode_KIND,
    PyUnicode_READ,
)

from unicodedata import is_normalized

from cleaner.normalise.unicode import _REACH, BADNESS_RE, STEPS, _has_mark_run, repair

cdef Py_ssize_t REACH = _REACH


cdef inline bint is_composed(Py_UCS4 c) noexcept:
    # Letters that stand in normal form C whatever is beside them; there are more.
    return c < 0x300 or 0x2010 <= c <= 0x205E


cdef enum:
    DOUBTFUL, SPACED, CLEAN


cdef int state_of(str text, Py_ssize_t start, Py_ssize_t end) except -1:
    """Whether no step would change the text between spaces (sure where it says yes); or
    whether it is ASCII with nothing wrong but its spaces and tabs."""
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at
    cdef bint spaced = False, composed = True, maybe = False
    cdef Py_UCS4 c, before = 0
    for at in range(start, end):
        c = PyUnicode_READ(kind, data, at)
        if c < 0x7F:
            if c <= 0x20:
                if c == 0x09 or (c == 0x20 and before == 0x20):
                    spaced = True
                elif c != 0x20:
                    return DOUBTFUL
            elif before == 0x26 and (c == 0x23 or Py_UNICODE_ISALNUM(c)):
                return DOUBTFUL  # an entity, maybe
        elif c <= 0x9F or not Py_UNICODE_ISPRINTABLE(c):
            return DOUBTFUL
        else:
            maybe = maybe or before >= 0x80 or is_sign(c)
            composed = composed and is_composed(c)
        before = c
    if PyUnicode_IS_ASCII(text):
        return SPACED if spaced else CLEAN
    if spaced:
        return DOUBTFUL
    if not composed or maybe:
        stripped = text[start:end]
        if not composed and not is_normalized("NFC", stripped):
            return DOUBTFUL
        if maybe and (_has_mark_run(stripped) or _is_suspicious(stripped)):
            return DOUBTFUL
    return CLEAN


cdef inline bint is_sign(Py_UCS4 c) noexcept:
    return c <= 0x9F or c == 0xC3 or c == 0xC2 or c == 0x152 or c == 0x153


def _is_suspicious(str text):
    """``ftfy.badness.is_bad``, asked of the neighbourhoods of the signs alone."""
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at, start = -1, end = -1
    cdef Py_UCS4 c, before = 0
    for at in range(PyUnicode_GET_LENGTH(text)):
        c = PyUnicode_READ(kind, data, at)
        if c >= 0x80 and (before >= 0x80 or is_sign(c)):
            if 0 <= end < at - 2 * REACH:
                if BADNESS_RE.search(text, max(0, start - REACH), end + REACH):
                    return True
                start = -1
            if start < 0:
                start = at - 1 if before >= 0x80 else at
            end = at + 1
        before = c
    return end >= 0 and BADNESS_RE.search(text, max(0, start - REACH), end + REACH) is not None


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
