# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``plain.py``: one pass finds lines and gaps, another makes blocks."""

from cleaner.named cimport as_plain
from cleaner.scan cimport (
    Py_UNICODE_ISPRINTABLE,
    Py_UNICODE_ISSPACE,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_KIND,
    PyUnicode_READ,
)

from cleaner.model import Block
from cleaner.readers.plain import WRAP_WIDEST, _is_invisible
from cleaner.readers.plain import _wrap_width as of_source

cdef Py_ssize_t WIDEST = WRAP_WIDEST

cdef str LINE = "line"


cdef inline bint ends_line(Py_UCS4 c) noexcept:
    return c == 0x0A or 0x0B <= c <= 0x0D or c == 0x2028 or c == 0x2029


def _rows(str text):
    """What stands before the first line that has text; the lines that have; and what
    stands between each and the next."""
    cdef list lines = [], gaps = []
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t length = PyUnicode_GET_LENGTH(text), at = 0, start, stop, first, last, end = 0
    cdef Py_UCS4 c
    cdef str lead = text
    while at < length:
        start = at
        first = last = -1  # where what can be seen of the line begins and ends
        while at < length:
            c = PyUnicode_READ(kind, data, at)
            if c <= 0x0D or c >= 0x2028:
                if ends_line(c):
                    break
            if c > 0x20 and (c < 0x7F or not Py_UNICODE_ISSPACE(c)) or (
                c < 0x20 and not Py_UNICODE_ISSPACE(c)
            ):
                if first < 0:
                    first = at
                last = at
            at += 1
        stop = at
        if at < length:
            at += 1
            if c == 0x0D and at < length and PyUnicode_READ(kind, data, at) == 0x0A:
                at += 1
        if first < 0:
            continue
        c = PyUnicode_READ(kind, data, first)
        if (c == 0x26 or not Py_UNICODE_ISPRINTABLE(c)) and _is_invisible(text[first : last + 1]):
            continue
        if lines:
            gaps.append(
                "\n" if start == end + 1 and PyUnicode_READ(kind, data, end) == 0x0A
                else text[end:start]
            )
        else:
            lead = text[:start]
        lines.append(text[start:stop])
        end = stop
    if lines:
        gaps.append(text[end:])
    return lead, lines, gaps


def _blocks(list lines not None, list shown not None, list keys not None, list gaps not None, Py_ssize_t start):
    """The blocks of lines; the first begins at ``start``."""
    cdef Py_ssize_t index
    cdef list blocks = []
    cdef str line, gap
    cdef object place
    for index in range(len(lines)):
        line = lines[index]
        gap = gaps[index]
        place = start
        blocks.append(
            as_plain(
                Block, 7, <void*>line, <void*>shown[index], <void*>keys[index], <void*>place,
                <void*>gap, <void*>LINE, <void*>None,
            )
        )
        start += PyUnicode_GET_LENGTH(line) + PyUnicode_GET_LENGTH(gap)
    return tuple(blocks)


def _wrap_width(list lines, list gaps):
    """The column at which the text as a whole is wrapped, in cells; 0 if it is not."""
    cdef Py_ssize_t index, size, wide = 0, all_of = 0
    for line in lines:
        size = PyUnicode_GET_LENGTH(line)
        all_of += size
        if size > WIDEST:
            wide += size
    if wide * 4 > all_of:
        return 0
    return of_source(lines, gaps)
