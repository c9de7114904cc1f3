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

ctypedef unsigned short Py_UCS2

cdef str LINE = "line"


cdef inline bint ends_line(Py_UCS4 c) noexcept:
    return c == 0x0A or 0x0B <= c <= 0x0D or c == 0x2028 or c == 0x2029


ctypedef fused Letter:
    unsigned char
    Py_UCS2
    Py_UCS4


cdef inline Py_ssize_t end_of_line(const Letter* letters, Py_ssize_t at, Py_ssize_t length) noexcept:
    """Where the line ends that goes on at a place."""
    cdef Letter c
    while at < length:
        c = letters[at]
        if c <= 0x0D or c >= 0x2028:
            if ends_line(c):
                break
        at += 1
    return at


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
        if kind == 1:
            stop = end_of_line(<const unsigned char*>data, at, length)
        elif kind == 2:
            stop = end_of_line(<const Py_UCS2*>data, at, length)
        else:
            stop = end_of_line(<const Py_UCS4*>data, at, length)
        at = stop
        if at < length:
            c = PyUnicode_READ(kind, data, at)
            at += 1
            if c == 0x0D and at < length and PyUnicode_READ(kind, data, at) == 0x0A:
                at += 1
        # Where what can be seen of the line begins and ends.
        first = start
        while first < stop and Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, first)):
            first += 1
        if first == stop:
            continue
        c = PyUnicode_READ(kind, data, first)
        if c == 0x26 or not Py_UNICODE_ISPRINTABLE(c):
            last = stop
            while Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, last - 1)):
                last -= 1
            if _is_invisible(text[first:last]):
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
