# The compiled twin of ``edges.py``, on letters of UTF-8; 0 stands for no letter.

from cleaner.scan cimport (
    Py_UNICODE_ISALNUM,
    Py_UNICODE_ISALPHA,
    Py_UNICODE_ISDIGIT,
    Py_UNICODE_ISLOWER,
    Py_UNICODE_ISUPPER,
)

cdef enum:
    NONE, CLOSED, BETWEEN, RAISED


cdef inline int at_start(int edge) noexcept nogil:
    return BETWEEN if edge == CLOSED else edge


cdef inline int at_end(int edge) noexcept nogil:
    return CLOSED if edge == NONE else edge


cdef inline const unsigned char* one_back(
    const unsigned char* start, const unsigned char* at
) noexcept nogil:
    """Where the letter begins that ends at a place."""
    if at > start:
        at -= 1
    while at > start and (at[0] & 0xC0) == 0x80:
        at -= 1
    return at


cdef inline Py_UCS4 letter_in(
    const unsigned char* at, const unsigned char* end
) noexcept nogil:
    """The letter that begins at a place."""
    cdef Py_ssize_t more = end - at
    if more < 1:
        return 0
    if at[0] < 0x80:
        return at[0]
    if at[0] < 0xE0 and more > 1:
        return (at[0] & 0x1F) << 6 | (at[1] & 0x3F)
    if at[0] < 0xF0 and more > 2:
        return (at[0] & 0x0F) << 12 | (at[1] & 0x3F) << 6 | (at[2] & 0x3F)
    if more > 3:
        return (
            (at[0] & 0x07) << 18 | (at[1] & 0x3F) << 12 | (at[2] & 0x3F) << 6 | (at[3] & 0x3F)
        )
    return 0


cdef inline bint stand_apart(
    const unsigned char* start, const unsigned char* end,
    const unsigned char* text, const unsigned char* stop
) noexcept:
    """Whether what ends at ``end`` and what begins at ``text`` are words of their own."""
    cdef const unsigned char* place = one_back(start, end)
    cdef Py_UCS4 last = letter_in(place, end), first = letter_in(text, stop)
    cdef Py_UCS4 second_last, third_last, second
    end, place = place, one_back(start, place)
    second_last = letter_in(place, end)
    second = letter_in(text + width_of(text[0]), stop)
    if Py_UNICODE_ISUPPER(first):
        if Py_UNICODE_ISLOWER(last):
            return Py_UNICODE_ISALNUM(second_last)
        if last in (0x21, 0x2E, 0x3F, 0x3A):
            end = one_back(start, place)
            third_last = letter_in(end, place)
            if last == 0x3A:
                return Py_UNICODE_ISALPHA(second_last) and Py_UNICODE_ISALPHA(third_last)
            return Py_UNICODE_ISLOWER(second_last) and Py_UNICODE_ISALPHA(third_last)
        if Py_UNICODE_ISUPPER(last):
            return Py_UNICODE_ISALPHA(second_last) and Py_UNICODE_ISALPHA(second)
        if Py_UNICODE_ISDIGIT(last):
            return Py_UNICODE_ISALPHA(second)
        return last == 0x29
    if Py_UNICODE_ISDIGIT(first):
        if Py_UNICODE_ISDIGIT(last):
            return Py_UNICODE_ISDIGIT(second_last) and Py_UNICODE_ISDIGIT(second)
        if Py_UNICODE_ISUPPER(last):
            return Py_UNICODE_ISALPHA(second_last) and Py_UNICODE_ISDIGIT(second)
        if Py_UNICODE_ISLOWER(last):
            return Py_UNICODE_ISALNUM(second_last)
        return last == 0x29 or (last == 0x3A and Py_UNICODE_ISALPHA(second_last))
    return first in (0x24, 0xA3, 0x20AC) and Py_UNICODE_ISLOWER(last)


cdef inline int width_of(unsigned char first) noexcept nogil:
    """Bytes of the letter that begins with a byte."""
    return 1 if first < 0xC0 else 2 if first < 0xE0 else 3 if first < 0xF0 else 4
