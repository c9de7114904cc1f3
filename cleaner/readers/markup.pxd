# What the bytes of a page are as mark-up, to the HTML standard and to Python's patterns.

from libc.string cimport memcpy

from cleaner.scan cimport space_length


cdef inline bint is_space(unsigned char c) noexcept nogil:
    return c == 0x20 or 9 <= c <= 10 or 12 <= c <= 13


cdef inline bint is_letter(unsigned char c) noexcept nogil:
    return 0x61 <= (c | 0x20) <= 0x7A


cdef inline bint is_plain(unsigned char c) noexcept nogil:
    """Whether a letter may stand in any name."""
    return is_letter(c) or 0x30 <= c <= 0x39 or c == 0x2D or c == 0x5F or c == 0x3A


cdef inline bint may_name(unsigned char c) noexcept nogil:
    """Whether a letter of an attribute's name is nothing else by the HTML standard, and no
    white space to Python."""
    return 0x20 < c < 0x80 and not (
        c in (0x22, 0x27, 0x2F, 0x3C, 0x3D, 0x3E, 0x60)
    )


cdef inline const unsigned char* past_spaces(
    const unsigned char* at, const unsigned char* last
) noexcept nogil:
    """What follows white space, as Python's patterns have it."""
    cdef int length
    while at < last:
        length = space_length(at, last - at)
        if length == 0:
            break
        at += length
    return at


cdef inline bint is_name(
    const unsigned char* at, const unsigned char* last
) noexcept nogil:
    """Whether a letter is of an attribute's name to Python's patterns."""
    return not (
        at[0] == 0x2F or at[0] == 0x3D or at[0] == 0x3E or space_length(at, last - at)
    )


cdef inline bint is_utf8(const unsigned char* text, Py_ssize_t length) noexcept nogil:
    """Whether Python would decode the bytes."""
    cdef Py_ssize_t at = 0
    cdef unsigned long long eight
    cdef unsigned char c, d
    while at < length:
        if at + 8 <= length:
            memcpy(&eight, text + at, 8)
            if eight & 0x8080808080808080ULL == 0:
                at += 8
                continue
        c = text[at]
        if c < 0x80:
            at += 1
            continue
        if c < 0xC2 or c > 0xF4 or at + 1 >= length:
            return False
        d = text[at + 1]
        if d & 0xC0 != 0x80:
            return False
        if c < 0xE0:
            at += 2
            continue
        if at + 2 >= length or text[at + 2] & 0xC0 != 0x80:
            return False
        if c < 0xF0:
            if (c == 0xE0 and d < 0xA0) or (c == 0xED and d > 0x9F):
                return False
            at += 3
            continue
        if at + 3 >= length or text[at + 3] & 0xC0 != 0x80:
            return False
        if (c == 0xF0 and d < 0x90) or (c == 0xF4 and d > 0x8F):
            return False
        at += 4
    return True


cdef inline bint begins(
    const unsigned char* text, const unsigned char* end, const char* word, Py_ssize_t length
) noexcept nogil:
    """Whether a word stands there, in whichever case."""
    cdef Py_ssize_t at
    if end - text < length:
        return False
    for at in range(length):
        if text[at] | 0x20 != <unsigned char>word[at]:
            return False
    return True


cdef inline bint same(
    const unsigned char* one, const unsigned char* other, Py_ssize_t length
) noexcept nogil:
    """Whether the letters are the same, in whichever case."""
    cdef Py_ssize_t at
    for at in range(length):
        if one[at] | 0x20 != other[at] | 0x20:
            return False
    return True


cdef inline bint says(
    const unsigned char* text, const unsigned char* end, const char* word, Py_ssize_t length
) noexcept nogil:
    """Whether a word stands anywhere, in whichever case."""
    while end - text >= length:
        if begins(text, end, word, length):
            return True
        text += 1
    return False
