# Which elements of a page look alike: those of one name and class, numbered as they come.

from cpython.mem cimport PyMem_Calloc, PyMem_Free, PyMem_Malloc, PyMem_Realloc
from libc.string cimport memcmp, memcpy, strcmp, strlen


cdef struct Look:  # an element's name and its class
    unsigned long long hashed
    const char* name
    const char* of_class
    Py_ssize_t length
    unsigned int hints
    bint hinted  # whether they were looked for


cdef struct Looks:
    Look* looks
    int* places  # one more than a look's number, by its hash; 0 where none is
    Py_ssize_t size, room
    unsigned long long seed


cdef inline int lay_out(Looks* known, unsigned long long seed) except -1:
    """Make room for the first looks."""
    known.seed = seed
    known.size = 0
    known.room = 512
    known.looks = <Look*>PyMem_Malloc(known.room // 2 * sizeof(Look))
    known.places = <int*>PyMem_Calloc(known.room, sizeof(int))
    if known.looks == NULL or known.places == NULL:
        raise MemoryError
    return 0


cdef inline void clear_away(Looks* known) noexcept:
    PyMem_Free(known.looks)
    PyMem_Free(known.places)


cdef inline unsigned long long mixed(
    unsigned long long hashed, const char* text, Py_ssize_t length
) noexcept nogil:
    """A hash of a text, eight letters at a time."""
    cdef unsigned long long part
    hashed = (hashed ^ <unsigned long long>length) * 0x9E3779B97F4A7C15ULL
    while length > 0:
        part = 0
        memcpy(&part, text, min(length, 8))
        hashed = (hashed ^ part) * 0x9E3779B97F4A7C15ULL
        hashed ^= hashed >> 29
        text += 8
        length -= 8
    return hashed


cdef inline Py_ssize_t free_place(Looks* known, unsigned long long hashed) noexcept:
    cdef Py_ssize_t place = <Py_ssize_t>(hashed & <unsigned long long>(known.room - 1))
    while known.places[place]:
        place = (place + 1) & (known.room - 1)
    return place


cdef inline int more_room(Looks* known) except -1:
    cdef Py_ssize_t number, room = 4 * known.room
    cdef Look* looks = <Look*>PyMem_Realloc(known.looks, room // 2 * sizeof(Look))
    cdef int* places
    if looks == NULL:
        raise MemoryError
    known.looks = looks
    places = <int*>PyMem_Calloc(room, sizeof(int))
    if places == NULL:
        raise MemoryError
    PyMem_Free(known.places)
    known.places = places
    known.room = room
    for number in range(known.size):
        places[free_place(known, looks[number].hashed)] = <int>number + 1
    return 0


cdef inline int number_of(Looks* known, const char* name, const char* of_class) except -1:
    """The number of what has this name and class. Both must stay where they are."""
    cdef Py_ssize_t place, length = strlen(of_class)
    cdef unsigned long long hashed = mixed(
        mixed(known.seed, name, strlen(name)), of_class, length
    )
    cdef Look* look
    place = <Py_ssize_t>(hashed & <unsigned long long>(known.room - 1))
    while known.places[place]:
        look = known.looks + known.places[place] - 1
        if (
            look.hashed == hashed
            and look.length == length
            and memcmp(look.of_class, of_class, length) == 0
            and strcmp(look.name, name) == 0
        ):
            return known.places[place] - 1
        place = (place + 1) & (known.room - 1)
    if 2 * (known.size + 1) > known.room:
        more_room(known)
        place = free_place(known, hashed)
    look = known.looks + known.size
    look.hashed, look.name, look.of_class, look.length = hashed, name, of_class, length
    look.hinted = False
    known.size += 1
    known.places[place] = <int>known.size
    return <int>known.size - 1
