# Whether any letter of a line parts the entries of a menu, ends a hook or is a quotation mark.

from cleaner.scan cimport (
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_KIND,
    PyUnicode_READ,
    lstripped,
    may_part,
    quotes,
    rstripped,
)

cdef enum:
    LONGEST_HOOK = 80


cdef inline bint separates(str text) noexcept:
    """Whether ``SEPARATES`` finds something in a text without the white space around it."""
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at, first = 0, last = PyUnicode_GET_LENGTH(text)
    cdef Py_UCS4 c
    if kind == 1 and not may_part(<const unsigned char*>data, last):
        return False
    first = lstripped(kind, data, first, last)
    last = rstripped(kind, data, first, last)
    for at in range(first, last):
        c = PyUnicode_READ(kind, data, at)
        if c == 0x20:
            if at + 1 < last and PyUnicode_READ(kind, data, at + 1) == 0x20:
                return True
        elif c in u"|·•¦\t]":
            return True
        elif (
            c in u"/–"
            and first < at < last - 1
            and PyUnicode_READ(kind, data, at - 1) == 0x20
            and PyUnicode_READ(kind, data, at + 1) == 0x20
        ):
            return True
    return False


cdef inline bint is_quoting(str text) noexcept:
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at
    cdef Py_UCS4 c
    if kind == 1:
        return quotes(<const unsigned char*>data, PyUnicode_GET_LENGTH(text))
    for at in range(PyUnicode_GET_LENGTH(text)):
        c = PyUnicode_READ(kind, data, at)
        if c in u"\"'”’»›«‹“‘״」』）)]】》〉*„‚「『《〈":
            return True
    return False


cdef inline bint may_hook(str key) noexcept:
    """Whether a question mark, an exclamation mark or a colon stands where a hook may end."""
    cdef int kind = PyUnicode_KIND(key)
    cdef void* data = PyUnicode_DATA(key)
    cdef Py_ssize_t at, last = min(PyUnicode_GET_LENGTH(key) - 1, LONGEST_HOOK + 1)
    cdef Py_UCS4 c
    for at in range(3, last):
        c = PyUnicode_READ(kind, data, at)
        if c == 0x3F or c == 0x21 or c == 0x3A:
            c = PyUnicode_READ(kind, data, at + 1)
            return c == 0x20 or c >= 0x3041
        if c == 0x2E:
            return False
    return False
