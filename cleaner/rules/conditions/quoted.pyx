# cython: boundscheck=False, wraparound=False
"""The compiled twin of the quick test in ``quoted.py``."""

from libc.stdlib cimport free, malloc
from libc.string cimport memset

from cleaner.scan cimport (
    Py_UNICODE_ISSPACE,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_IS_ASCII,
    PyUnicode_KIND,
    PyUnicode_READ,
    is_opener,
    lstripped,
)

from cleaner.rules.conditions.quoted import OPENERS, QUOTE_LETTERS, SUBHEAD_WORDS, is_quoted
from cleaner.rules.conditions.quoted import maybe_quoted as of_source

cdef enum:
    LEAST_ROOM = 1 << 10
    MOST_ALIKE = 32  # pairs in one place; more are no chance

cdef Py_ssize_t LEAST = QUOTE_LETTERS[0], MOST = QUOTE_LETTERS[1], SPACES = SUBHEAD_WORDS - 1


cdef inline unsigned int hash_of(int kind, void* data, Py_ssize_t start, Py_ssize_t end) noexcept:
    """A number for the length and three letters of a word."""
    cdef unsigned int mixed = <unsigned int>(end - start)
    mixed = mixed * 31 + <unsigned int>PyUnicode_READ(kind, data, start)
    mixed = mixed * 8191 + <unsigned int>PyUnicode_READ(kind, data, (start + end) // 2)
    return mixed * 131 + <unsigned int>PyUnicode_READ(kind, data, end - 1)


cdef inline unsigned int place_of(unsigned int one, unsigned int other) noexcept:
    cdef unsigned int mixed = one * 16777619 + other
    return mixed ^ (mixed >> 15)


cdef struct Pair:
    # The second and third word of a line, which are looked for in paragraphs.
    Py_ssize_t line
    Py_ssize_t start
    Py_ssize_t stop
    Py_ssize_t second
    Py_ssize_t end
    unsigned int place
    int following  # the next pair of that place, or -1
    bint stands


cdef bint second_of(str text, Pair* pair) noexcept:
    """Find the second and third word of a line; false where it has fewer."""
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at = 0, length = PyUnicode_GET_LENGTH(text)
    cdef Py_ssize_t start[3]
    cdef Py_ssize_t end[3]
    cdef int number
    cdef Py_UCS4 c
    for number in range(3):
        at = lstripped(kind, data, at, length)
        if at == length:
            return False
        start[number] = at
        while at < length:
            c = PyUnicode_READ(kind, data, at)
            if Py_UNICODE_ISSPACE(c):
                break
            at += 1
        end[number] = at
    pair.start = start[1]
    pair.stop = end[1]
    pair.second = start[2]
    pair.end = end[2]
    pair.place = place_of(
        hash_of(kind, data, start[1], end[1]), hash_of(kind, data, start[2], end[2])
    )
    pair.stands = False
    return True


cdef bint is_same(
    str one, Py_ssize_t at, str other, Py_ssize_t place, Py_ssize_t length
) noexcept:
    cdef Py_ssize_t offset
    cdef int kind = PyUnicode_KIND(one), other_kind = PyUnicode_KIND(other)
    cdef void* data = PyUnicode_DATA(one)
    cdef void* other_data = PyUnicode_DATA(other)
    for offset in range(length):
        if PyUnicode_READ(kind, data, at + offset) != PyUnicode_READ(
            other_kind, other_data, place + offset
        ):
            return False
    return True


cdef inline bint is_pair(
    str line, Pair* pair, str text,
    Py_ssize_t first, Py_ssize_t stop, Py_ssize_t second, Py_ssize_t end,
) noexcept:
    """Whether two words of a text are those of the pair, which stands in a line."""
    return (
        pair.stop - pair.start == stop - first
        and pair.end - pair.second == end - second
        and is_same(line, pair.start, text, first, stop - first)
        and is_same(line, pair.second, text, second, end - second)
    )


cdef int known_as(
    Pair* pairs, int number, list shown, int* heads, unsigned int room
) except -2:
    """The number of the first pair of the same words, which may be this one; -1 where too
    many stand in one place to look through."""
    cdef Pair* pair = pairs + number
    cdef int* head = heads + (pair.place & (room - 1))
    cdef int other = head[0], alike = 0
    while other >= 0:
        if is_pair(
            shown[pairs[other].line], pairs + other, shown[pair.line],
            pair.start, pair.stop, pair.second, pair.end,
        ):
            return other
        other = pairs[other].following
        alike += 1
        if alike == MOST_ALIKE:
            return -1
    pair.following = head[0]
    head[0] = number
    return number


cdef int find_in(
    str text, list shown, Pair* pairs, int* heads, unsigned int room
) noexcept:
    """Note which of the pairs stand in a paragraph."""
    cdef int kind = PyUnicode_KIND(text), number
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at = 0, length = PyUnicode_GET_LENGTH(text), start, first = -1, stop = 0
    cdef unsigned int hashed, before = 0
    cdef Py_UCS4 c
    cdef Pair* pair
    while True:
        at = lstripped(kind, data, at, length)
        if at == length:
            return 0
        start = at
        while at < length:
            c = PyUnicode_READ(kind, data, at)
            if c <= 0x20 or c >= 0x80:
                if Py_UNICODE_ISSPACE(c):
                    break
            at += 1
        hashed = hash_of(kind, data, start, at)
        if first >= 0:
            number = heads[place_of(before, hashed) & (room - 1)]
            while number >= 0:
                pair = pairs + number
                number = pair.following
                if not pair.stands and is_pair(
                    shown[pair.line], pair, text, first, stop, start, at
                ):
                    pair.stands = True
        first = start
        stop = at
        before = hashed


if OPENERS != "\"'“‘«‹„‚»›״「『《〈":
    raise ValueError("other marks open a quotation than here")


def maybe_quoted(context):
    """Lines whose second and third word stand beside each other in a quoting paragraph."""
    cdef list found = [], numbers = []
    cdef list shown = list(context.all_shown)
    # Of a page that lines were taken from, no other line may be.
    cdef list among = getattr(context, "_quotable", None)
    cdef Py_ssize_t place, index, at, length, spaces
    cdef int kind, number = 0, known
    cdef unsigned int room = LEAST_ROOM
    cdef void* data
    cdef str text
    cdef Pair* pairs
    cdef int* heads
    hits = context.hits
    cdef list paragraphs = list(context._paragraphs)
    while <Py_ssize_t>room < len(shown):
        room *= 2
    pairs = <Pair*>malloc((len(shown) + 1) * sizeof(Pair))
    heads = <int*>malloc(room * sizeof(int))
    try:
        if pairs == NULL or heads == NULL:
            raise MemoryError
        memset(heads, 0xFF, room * sizeof(int))
        for place in range(1 if among is None else 0, len(shown) if among is None else len(among)):
            index = place if among is None else among[place]
            text = shown[index]
            length = PyUnicode_GET_LENGTH(text)
            if not LEAST <= length <= MOST:
                continue
            if PyUnicode_IS_ASCII(text):
                kind = PyUnicode_KIND(text)
                data = PyUnicode_DATA(text)
                spaces = 0
                for at in range(length):
                    spaces += PyUnicode_READ(kind, data, at) == 0x20
                    if spaces == SPACES:
                        break
                else:
                    continue
            if paragraphs[index] and not (
                is_opener(PyUnicode_READ(PyUnicode_KIND(text), PyUnicode_DATA(text), 0))
                and is_quoted(text)
            ):
                continue
            if index in hits:
                continue
            if second_of(text, pairs + number):
                pairs[number].line = index
                known = known_as(pairs, number, shown, heads, room)
                if known < 0:
                    return of_source(context)
                number += known == number
                numbers.append(known)
            elif PyUnicode_IS_ASCII(text):
                continue
            else:
                numbers.append(-1)
            found.append(index)
        if number:
            for index in context.quoting:
                find_in(shown[index], shown, pairs, heads, room)
        found = [
            found[at] for at in range(len(found))
            if <int>numbers[at] < 0 or pairs[<int>numbers[at]].stands
        ]
        context._quotable = found
        return found
    finally:
        free(pairs)
        free(heads)
