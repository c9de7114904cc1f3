# What holds no mark-up: scripts and styles, comments, declarations.

from cleaner.readers.doubts cimport note, note_long
from cleaner.readers.markup cimport begins, is_space
from cleaner.readers.page cimport Page, find, find_within


cdef inline const unsigned char* past_opaque(
    Page* page, const unsigned char* at, const char* name, Py_ssize_t length, bint is_script
) noexcept nogil:
    """Where the end tag of a script or style begins; ``NULL`` where that is doubtful."""
    cdef const unsigned char* following
    cdef bint commented = False, nested = False
    at = find(page, at, 0x3C)
    while at < page.end:
        if at + 1 < page.end and at[1] == 0x2F and begins(at + 2, page.end, name, length):
            following = at + 2 + length
            if following == page.end or not (
                is_space(following[0]) or following[0] == 0x3E or following[0] == 0x2F
            ):
                return NULL
            return NULL if commented and nested else at
        if is_script:
            commented = commented or (at + 1 < page.end and at[1] == 0x21)
            nested = nested or begins(at + 1, page.end, name, length)
        following = find(page, at + 1, 0x3C)
        note(page, at, following)
        at = following
    return NULL


cdef inline const unsigned char* past_comment(Page* page, const unsigned char* at) noexcept nogil:
    """What follows a comment of which four letters were read; ``NULL`` where parsers may
    not agree on that."""
    cdef const unsigned char* start = at
    cdef const unsigned char* mark
    if at == page.end or at[0] == 0x3E:
        return NULL
    if at[0] == 0x2D and at + 1 < page.end and at[1] == 0x3E:
        return NULL
    while True:
        at = find(page, at, 0x2D)
        if at + 2 >= page.end:
            return NULL
        if at[1] == 0x2D:
            if at[2] == 0x3E:
                at += 3
                break
            if at[2] == 0x21:
                return NULL
        at += 1
    mark = find_within(start, at)
    while mark < at:
        note_long(page, mark)
        mark = find_within(mark + 1, at)
    return at


cdef inline const unsigned char* past_simple(Page* page, const unsigned char* at) noexcept nogil:
    """What follows a declaration; ``NULL`` where its end is doubtful."""
    cdef const unsigned char* close = find(page, at, 0x3E)
    cdef const unsigned char* mark
    cdef Py_ssize_t quotes = 0
    if close == page.end or find_within(at + 1, close) < close:
        return NULL
    mark = at
    while mark < close:
        quotes += mark[0] == 0x22
        if mark[0] == 0x27:
            return NULL
        mark += 1
    return NULL if quotes & 1 else close + 1
