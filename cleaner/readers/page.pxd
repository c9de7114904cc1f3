# A page of which the parser is spared something: how far it was read, and what was copied.

from libc.string cimport memchr, memcpy

cdef enum:
    DEEP = 1000  # half of what a page may be nested before it is read in another way

cdef enum:  # where in a page
    BEFORE, IN_HEAD, IN_BODY, DONE


cdef struct Open:
    const unsigned char* name
    Py_ssize_t length
    int kind


cdef struct Doubtful:  # an element that goes if nothing in it makes it stay
    int kind
    const unsigned char* start
    const unsigned char* copied
    Py_ssize_t size
    int depth
    bint parted, fresh


cdef struct Page:
    const unsigned char* text
    const unsigned char* end
    const unsigned char* copied  # how far the text was copied or left out
    unsigned char* out
    unsigned char* mended
    Py_ssize_t size
    bint strange  # whether something takes a closer look
    bint ended  # whether the first end of the page was seen
    bint tagged
    int where
    const unsigned char* seen  # how far the text between tags was looked at
    bint solid  # whether more than spaces may be of the text that goes on here
    bint parted  # whether nothing but spaces followed the beginning or end of a block
    bint fresh  # whether the innermost element is the one that began last
    Doubtful doubtful
    Open open[DEEP]  # never fewer elements than the parser has open
    int depth
    Py_ssize_t long_gap, after_end, many  # ``WINDOW``, ``LEAST_AFTER_END``, enough attributes


cdef inline void leave_out(
    Page* page, const unsigned char* start, const unsigned char* end
) noexcept nogil:
    memcpy(page.out + page.size, page.copied, start - page.copied)
    page.size += start - page.copied
    page.copied = end


cdef inline const unsigned char* find(
    Page* page, const unsigned char* at, unsigned char sign
) noexcept nogil:
    """Where a sign stands next; the text's end where none does."""
    cdef const void* found = memchr(at, sign, page.end - at)
    return page.end if found == NULL else <const unsigned char*>found


cdef inline const unsigned char* find_within(
    const unsigned char* at, const unsigned char* end
) noexcept nogil:
    """Where a ``<`` stands before an end; else that end."""
    cdef const void* found = memchr(at, 0x3C, end - at)
    return end if found == NULL else <const unsigned char*>found
