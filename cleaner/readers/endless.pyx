# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``may_be_endless`` in ``endless.py``: one pass over a page's tags."""

from libc.string cimport memchr

from cleaner.readers.endless import _RAW, LEAST

cdef extern from "Python.h":
    const unsigned char* PyBytes_AS_STRING(object data)

cdef Py_ssize_t SHORTEST = LEAST
cdef enum:
    MOST = 8
    LONGEST = 16

cdef int COUNT = len(_RAW)
cdef unsigned char names[MOST][LONGEST]
cdef Py_ssize_t lengths[MOST]
cdef int before, number
if COUNT > MOST or max(map(len, _RAW)) > LONGEST or SHORTEST < LONGEST + 2:
    raise ValueError("more or longer names than there is room for")
for number, name in enumerate(_RAW):
    lengths[number] = len(name)
    for before, letter in enumerate(name):
        names[number][before] = letter


cdef inline int raw_of(const unsigned char* at, Py_ssize_t room) noexcept nogil:
    """The number of the element whose name begins there; -1 where none does."""
    cdef unsigned char first = at[0] | 0x20
    cdef int number
    cdef Py_ssize_t letter
    for number in range(COUNT):
        if names[number][0] != first or lengths[number] > room:
            continue
        for letter in range(1, lengths[number]):
            if at[letter] | 0x20 != names[number][letter]:
                break
        else:
            return number
    return -1


def may_be_endless(bytes data):
    """Whether anything of the kind may be in a page: a quick look."""
    cdef const unsigned char* text = PyBytes_AS_STRING(data)
    cdef const unsigned char* at
    cdef Py_ssize_t length = len(data), place, comment = -1
    cdef Py_ssize_t starts[MOST]
    cdef Py_ssize_t ends[MOST]
    cdef int number
    for quote in (b'"', b"'"):
        place = data.rfind(quote, 0, max(0, length - SHORTEST + 1))
        if (
            place > 0
            and data.find(quote, place + 1) < 0
            and data[max(0, place - 8) : place].rstrip()[-1:] == b"="
        ):
            return True
    for number in range(COUNT):
        starts[number] = ends[number] = -1
    at = <const unsigned char*>memchr(text, 0x3C, length)
    while at != NULL:
        place = at - text
        if length - place < 3:
            break
        if at[1] == 0x21:
            if length - place >= 4 and at[2] == 0x2D and at[3] == 0x2D:
                comment = place
        elif at[1] == 0x2F:
            number = raw_of(at + 2, length - place - 2)
            if number >= 0:
                ends[number] = place
        else:
            number = raw_of(at + 1, length - place - 1)
            if number >= 0:
                starts[number] = place
        at = <const unsigned char*>memchr(at + 1, 0x3C, length - place - 1)
    if 0 <= comment <= length - SHORTEST and data.find(b"-->", comment) < 0:
        return True
    for number in range(COUNT):
        if 0 <= starts[number] <= length - SHORTEST and ends[number] < starts[number]:
            return True
    return False
