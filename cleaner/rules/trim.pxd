# ``trim`` and ``with_zeros`` of ``rule.py``; what they look for stands in ``rule.pyx`` too.

from cleaner.scan cimport (
    Py_UNICODE_ISDECIMAL,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_KIND,
    PyUnicode_READ,
    is_alnum,
    rstripped,
)


cdef inline bint is_edge(Py_UCS4 c) noexcept:
    return c in u" \t:|·•*–—→←↗»«›‹>▸▶►▼▾▲△▽[](){}<>【】《》「」〔〕_…↓↑＞◆◇★☆■□●○※⇒・-"


cdef inline str trimmed(str key):
    """``rule.trim``."""
    cdef Py_ssize_t at, start = 0, length = PyUnicode_GET_LENGTH(key), end = length
    cdef int kind = PyUnicode_KIND(key)
    cdef void* data
    cdef Py_UCS4 last
    if kind != 1 and "’" in key:
        key = key.replace("’", "'")
        kind = PyUnicode_KIND(key)
    data = PyUnicode_DATA(key)
    if length and is_alnum(PyUnicode_READ(kind, data, 0)):
        last = PyUnicode_READ(kind, data, length - 1)
        if is_alnum(last) or last == 0x21 or last == 0x3F or (
            last == 0x2E and PyUnicode_READ(kind, data, length - 2) != 0x2E
        ):
            return key
    while start < end and is_edge(PyUnicode_READ(kind, data, start)):
        start += 1
    while start < end and is_edge(PyUnicode_READ(kind, data, end - 1)):
        end -= 1
    while (
        end - start >= 2
        and PyUnicode_READ(kind, data, end - 1) == 0x2E
        and PyUnicode_READ(kind, data, end - 2) == 0x2E
    ):
        while start < end and PyUnicode_READ(kind, data, end - 1) == 0x2E:
            end -= 1
        end = rstripped(kind, data, start, end)
    while start < end and is_edge(PyUnicode_READ(kind, data, start)):
        start += 1
    while start < end and is_edge(PyUnicode_READ(kind, data, end - 1)):
        end -= 1
    return key if start == end or end - start == length else key[start:end]


cdef inline bint is_number(int kind, void* data, Py_ssize_t at, Py_ssize_t length) noexcept:
    return at < length and Py_UNICODE_ISDECIMAL(PyUnicode_READ(kind, data, at))


cdef inline str zeroed(str form):
    """``rule.with_zeros``; None where no number stands in the text."""
    cdef int kind = PyUnicode_KIND(form)
    cdef void* data = PyUnicode_DATA(form)
    cdef Py_ssize_t at = 0, length = PyUnicode_GET_LENGTH(form), start = 0
    cdef list parts = None
    cdef Py_UCS4 c
    while at < length:
        c = PyUnicode_READ(kind, data, at)
        if not (0x30 <= c <= 0x39 or (c >= 0x80 and Py_UNICODE_ISDECIMAL(c))):
            at += 1
            continue
        if parts is None:
            parts = []
        parts.append(form[start:at])
        while is_number(kind, data, at, length):
            at += 1
        while (
            at + 3 < length
            and PyUnicode_READ(kind, data, at) in u".,’' "
            and is_number(kind, data, at + 1, length)
            and is_number(kind, data, at + 2, length)
            and is_number(kind, data, at + 3, length)
        ):
            at += 4
        if (
            at + 1 < length
            and PyUnicode_READ(kind, data, at) in u".,"
            and is_number(kind, data, at + 1, length)
        ):
            at += 1
            while is_number(kind, data, at, length):
                at += 1
        start = at
    if parts is None:
        return None
    parts.append(form[start:])
    return "0".join(parts)
