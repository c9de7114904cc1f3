# cython: boundscheck=False, wraparound=False
"""The compiled twin of the counting in ``language.py``."""

from libc.string cimport memset

from cleaner.scan cimport (
    Py_UNICODE_ISALNUM,
    Py_UNICODE_ISDECIMAL,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_IS_ASCII,
    PyUnicode_KIND,
    PyUnicode_READ,
)

from cleaner.rules.language import (
    _ENOUGH,
    _LANGUAGES_OF,
    _OWN_LETTERS,
    _PROSE_LETTERS,
    _SCRIPTS,
    LEAST_WORDS,
    NEAR,
)

cdef Py_ssize_t ENOUGH = _ENOUGH, PROSE = _PROSE_LETTERS
cdef Py_ssize_t LONGEST = max(map(len, _LANGUAGES_OF))
if LONGEST > 32:
    raise ValueError("longer words than there is room for")
cdef dict KNOWN = _LANGUAGES_OF
cdef enum:
    MOST_RANGES = 32

cdef Py_ssize_t COUNT = len(_SCRIPTS)
cdef Py_UCS4 FIRST[MOST_RANGES]
cdef Py_UCS4 LAST[MOST_RANGES]
if COUNT > MOST_RANGES:
    raise ValueError("more scripts than there is room for")
for _number in range(COUNT):
    FIRST[_number] = ord(_SCRIPTS[_number][0])
    LAST[_number] = ord(_SCRIPTS[_number][1])


def tells(str line):
    """Whether a line has a part in what ``tell`` says: it is prose, or not plain ASCII."""
    return PyUnicode_GET_LENGTH(line) >= PROSE or not PyUnicode_IS_ASCII(line)


def _scripts_of(lines):
    cdef str line
    cdef Py_ssize_t at, number, last = -1
    cdef int kind
    cdef void* data
    cdef Py_UCS4 c
    cdef bint seen[MOST_RANGES]
    for number in range(COUNT):
        seen[number] = False
    for line in lines:
        kind = PyUnicode_KIND(line)
        if kind == 1:
            continue  # neither ASCII nor Latin 1 has any of these scripts
        data = PyUnicode_DATA(line)
        for at in range(PyUnicode_GET_LENGTH(line)):
            c = PyUnicode_READ(kind, data, at)
            if c < FIRST[0] or (last >= 0 and FIRST[last] <= c <= LAST[last]):
                continue
            for number in range(COUNT):
                if FIRST[number] <= c <= LAST[number]:
                    seen[number] = True
                    last = number
                    break
    return {_SCRIPTS[number][2] for number in range(COUNT) if seen[number]}


cdef enum:
    ROOM = 4096

cdef unsigned int MIXED = 16777619
cdef list WORDS = list(KNOWN)
cdef str OWN = "".join(_OWN_LETTERS.values())
cdef short PLACES[ROOM]  # one more than the number of the known word there, by its hash


cdef inline unsigned int more_of(unsigned int hashed, Py_UCS4 c) noexcept:
    return (hashed ^ <unsigned int>c) * MIXED


cdef inline unsigned int place_of(unsigned int hashed) noexcept:
    return (hashed ^ (hashed >> 15)) & <unsigned int>(ROOM - 1)


cdef int fill() except -1:
    cdef unsigned int hashed, place
    cdef Py_UCS4 c
    cdef int number
    if 2 * len(WORDS) > ROOM:
        raise ValueError("more words than there is room for")
    for number in range(ROOM):
        PLACES[number] = 0
    for number, word in enumerate(WORDS):
        hashed = 2166136261
        for c in <str>word:
            hashed = more_of(hashed, c)
        place = place_of(hashed)
        while PLACES[place]:
            place = (place + 1) & <unsigned int>(ROOM - 1)
        PLACES[place] = <short>(number + 1)
    return 0


fill()

cdef unsigned int FIRST_OWN = min(map(ord, OWN)), LAST_OWN = max(map(ord, OWN))
cdef bytes MARKED = bytes([chr(_code) in OWN for _code in range(FIRST_OWN, LAST_OWN + 1)])
if FIRST_OWN < 0x100:
    raise ValueError("letters of narrow texts, which are not looked at")


cdef int number_of(
    int kind, void* data, Py_ssize_t start, Py_ssize_t end, unsigned int hashed
) except -2:
    """The number of a known word; -1 where it is none."""
    cdef unsigned int place = place_of(hashed)
    cdef Py_ssize_t at
    cdef str word
    while PLACES[place]:
        word = WORDS[PLACES[place] - 1]
        if PyUnicode_GET_LENGTH(word) == end - start:
            for at in range(start, end):
                if PyUnicode_READ(kind, data, at) != PyUnicode_READ(
                    PyUnicode_KIND(word), PyUnicode_DATA(word), at - start
                ):
                    break
            else:
                return PLACES[place] - 1
        place = (place + 1) & <unsigned int>(ROOM - 1)
    return -1


cdef inline bint is_letter(Py_UCS4 c) noexcept:
    """Whether a word goes on: a letter of any script, or a number but no digit."""
    if c < 0x80:
        return 0x61 <= c <= 0x7A or 0x41 <= c <= 0x5A
    return Py_UNICODE_ISALNUM(c) and not Py_UNICODE_ISDECIMAL(c)


cdef int count_plainly(str line, Py_ssize_t length, int* seen) except -1:
    """Count the known words of a line of ASCII."""
    cdef const unsigned char* letters = <const unsigned char*>PyUnicode_DATA(line)
    cdef unsigned char small[32]
    cdef Py_ssize_t at = 0, size
    cdef unsigned int hashed
    cdef int number
    cdef unsigned char c
    while at < length:
        size = 0
        hashed = 2166136261
        while at < length:
            c = letters[at] | 0x20
            if not 0x61 <= c <= 0x7A:
                break
            if size < LONGEST:
                small[size] = c
                hashed = more_of(hashed, c)
            size += 1
            at += 1
        at += 1
        if 0 < size <= LONGEST:
            number = number_of(1, <void*>small, 0, size, hashed)
            if number >= 0:
                seen[number] += 1
    return 0


def _by_words(lines):
    """The languages whose function words the prose has."""
    cdef dict counts = {}
    cdef int seen[ROOM]
    cdef const unsigned char* own = MARKED
    cdef str line, text
    cdef Py_ssize_t at, start, length, read = 0
    cdef int kind, number
    cdef void* data
    cdef unsigned int hashed
    cdef Py_UCS4 c
    memset(seen, 0, sizeof(seen))
    for line in lines:
        length = PyUnicode_GET_LENGTH(line)
        if length < PROSE:
            continue
        if PyUnicode_IS_ASCII(line):
            count_plainly(line, min(length, ENOUGH), seen)
            read += length
            if read > ENOUGH:
                break
            continue
        text = (line if length <= ENOUGH else line[:ENOUGH]).lower()
        kind = PyUnicode_KIND(text)
        data = PyUnicode_DATA(text)
        start = 0
        hashed = 2166136261
        for at in range(PyUnicode_GET_LENGTH(text) + 1):
            if at < PyUnicode_GET_LENGTH(text):
                c = PyUnicode_READ(kind, data, at)
                if is_letter(c):
                    hashed = more_of(hashed, c)
                    continue
            if 0 < at - start <= LONGEST:
                number = number_of(kind, data, start, at, hashed)
                if number >= 0:
                    seen[number] += 1
            start = at + 1
            hashed = 2166136261
        if PyUnicode_KIND(line) != 1:
            kind = PyUnicode_KIND(line)
            data = PyUnicode_DATA(line)
            for at in range(length):
                c = PyUnicode_READ(kind, data, at)
                if FIRST_OWN <= <unsigned int>c <= LAST_OWN and own[<unsigned int>c - FIRST_OWN]:
                    for code, letters in _OWN_LETTERS.items():
                        counts[code] = counts.get(code, 0) + letters.count(chr(c))
        read += length
        if read > ENOUGH:
            break
    for number in range(<int>len(WORDS)):
        if seen[number]:
            for code in KNOWN[WORDS[number]]:
                counts[code] = counts.get(code, 0) + seen[number]
    best = max(counts.values(), default=0)
    if best < LEAST_WORDS:
        return set()
    return {code for code, count in counts.items() if count >= NEAR * best}
