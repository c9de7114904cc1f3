# cython: boundscheck=False, wraparound=False, cdivision=True
"""The compiled twin of ``vocabulary.py``: words are numbers, told apart where they stand."""

from cpython cimport array
from libc.stdlib cimport free, malloc, realloc
from libc.string cimport memcmp, memset

import array as arrays

from cleaner.scan cimport (
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_KIND,
    PyUnicode_READ,
    is_alnum,
    is_unspaced,
)

from cleaner.learned.vocabulary import (
    COMMON_WORDS,
    LONG_WORD,
    SAMPLE,
    SHORT_WORD,
    TITLE_SHARE,
    TITLE_TERMS,
    Vocabulary,
)

cdef Py_ssize_t HEAD = SAMPLE, SHORT = SHORT_WORD, LONG = LONG_WORD
cdef Py_ssize_t MOST_COMMON = COMMON_WORDS, MOST_TERMS = TITLE_TERMS
cdef array.array EMPTY = arrays.array("d")
cdef unsigned long long SEED = hash("the words of a page") & 0xFFFFFFFFFFFFFFFF
"""Another one in each process, so that no page can be made whose words all collide."""


cdef struct Word:
    unsigned long long hashed
    void* data
    int kind
    int start
    int length
    int last  # the last line that has it as one of its subjects
    int lines
    int in_prose
    int in_body
    int frequent
    bint subject
    bint common
    bint term


cdef class _Numbers:
    """Numbers in one piece of memory that grows."""

    cdef Py_ssize_t* values
    cdef Py_ssize_t size, room

    def __dealloc__(self):
        free(self.values)

    cdef int add(self, Py_ssize_t value) except -1:
        cdef Py_ssize_t* grown
        if self.size == self.room:
            grown = <Py_ssize_t*>realloc(self.values, (2 * self.room + 256) * sizeof(Py_ssize_t))
            if grown == NULL:
                raise MemoryError
            self.values = grown
            self.room = 2 * self.room + 256
        self.values[self.size] = value
        self.size += 1
        return 0


cdef class _Words:
    """The different words of a page, each with what is counted of it."""

    cdef Word* words
    cdef int* places  # one more than a word's number, by its hash; 0 where none is
    cdef Py_ssize_t size, room

    def __cinit__(self):
        self.room = 4096
        self.words = <Word*>malloc(self.room // 2 * sizeof(Word))
        self.places = <int*>malloc(self.room * sizeof(int))
        if self.words == NULL or self.places == NULL:
            raise MemoryError
        memset(self.places, 0, self.room * sizeof(int))

    def __dealloc__(self):
        free(self.words)
        free(self.places)

    cdef int grow(self) except -1:
        cdef Py_ssize_t room = 4 * self.room, place, number
        cdef Word* words = <Word*>realloc(self.words, room // 2 * sizeof(Word))
        cdef int* places
        if words == NULL:
            raise MemoryError
        self.words = words
        places = <int*>malloc(room * sizeof(int))
        if places == NULL:
            raise MemoryError
        memset(places, 0, room * sizeof(int))
        for number in range(self.size):
            place = <Py_ssize_t>(words[number].hashed & <unsigned long long>(room - 1))
            while places[place]:
                place = (place + 1) & (room - 1)
            places[place] = <int>number + 1
        free(self.places)
        self.places = places
        self.room = room
        return 0

    cdef Py_ssize_t number_of(
        self, int kind, void* data, Py_ssize_t start, Py_ssize_t length, unsigned long long hashed
    ) except -1:
        """The number of a word, known or new; ``hashed``: its letters by ``more_of``."""
        cdef Py_ssize_t at, place
        cdef Word* word
        cdef Py_UCS4 first
        hashed = (hashed ^ (hashed >> 32)) * 0x9E3779B97F4A7C15ULL
        hashed ^= hashed >> 29
        place = <Py_ssize_t>(hashed & <unsigned long long>(self.room - 1))
        while self.places[place]:
            word = self.words + self.places[place] - 1
            if word.hashed == hashed and word.length == length:
                if word.kind == kind:
                    if memcmp(
                        <char*>word.data + word.start * kind, <char*>data + start * kind,
                        length * kind,
                    ) == 0:
                        return self.places[place] - 1
                    place = (place + 1) & (self.room - 1)
                    continue
                for at in range(length):
                    if PyUnicode_READ(word.kind, word.data, word.start + at) != (
                        PyUnicode_READ(kind, data, start + at)
                    ):
                        break
                else:
                    return self.places[place] - 1
            place = (place + 1) & (self.room - 1)
        if 2 * (self.size + 1) > self.room:
            self.grow()
            place = <Py_ssize_t>(hashed & <unsigned long long>(self.room - 1))
            while self.places[place]:
                place = (place + 1) & (self.room - 1)
        word = self.words + self.size
        memset(word, 0, sizeof(Word))
        word.hashed = hashed
        word.kind = kind
        word.data = data
        word.start = <int>start
        word.length = <int>length
        word.last = -1
        first = PyUnicode_READ(kind, data, start)
        word.subject = length >= LONG or (length == 2 and first >= 0x0E00)
        self.size += 1
        self.places[place] = <int>self.size
        return self.size - 1

    cdef bint precedes(self, Py_ssize_t one, Py_ssize_t other) noexcept:
        """Whether a word comes before another in the order of ``str``."""
        cdef Word* a = self.words + one
        cdef Word* b = self.words + other
        cdef Py_ssize_t at
        cdef Py_UCS4 c, d
        for at in range(min(a.length, b.length)):
            c = PyUnicode_READ(a.kind, a.data, a.start + at)
            d = PyUnicode_READ(b.kind, b.data, b.start + at)
            if c != d:
                return c < d
        return a.length < b.length

    cdef bint outranks(self, Py_ssize_t one, Py_ssize_t other, bint by_length) noexcept:
        """Whether a word is longer, or more frequent, than another; of equal ones, the first."""
        cdef int much = self.words[one].length if by_length else self.words[one].frequent
        cdef int less = self.words[other].length if by_length else self.words[other].frequent
        return much > less or (much == less and self.precedes(one, other))

    cdef int rank(self, list best, Py_ssize_t number, Py_ssize_t most, bint by_length) except -1:
        """Put a word in its place among the ``most`` best."""
        cdef Py_ssize_t at = len(best)
        while at and not self.outranks(best[at - 1], number, by_length):
            at -= 1
        if at < most:
            best.insert(at, number)
            del best[most:]
        return 0

    cdef int mark_common(self) except -1:
        """The most frequent words."""
        cdef list best = []
        cdef Py_ssize_t number
        for number in range(self.size):
            if self.words[number].frequent:
                self.rank(best, number, MOST_COMMON, False)
        for number in best:
            self.words[number].common = True
        return 0

    cdef list terms(self, list subjects):
        """The longest of a line's words."""
        cdef list best = []
        for number in subjects:
            self.rank(best, number, MOST_TERMS, True)
        return best


cdef inline unsigned long long more_of(unsigned long long hashed, Py_UCS4 c) noexcept:
    return (hashed ^ <unsigned long long>c) * 1099511628211ULL


cdef unsigned char IN_WORD[256]
for _code in range(256):
    IN_WORD[_code] = chr(_code).isalnum() or _code == 0x5F


cdef int read_narrow(str key, _Words words, _Numbers ids) except -1:
    """``read`` of a line in Latin 1."""
    cdef const unsigned char* letters = <const unsigned char*>PyUnicode_DATA(key)
    cdef Py_ssize_t at = 0, start, length = min(PyUnicode_GET_LENGTH(key), HEAD)
    cdef unsigned long long hashed
    while at < length:
        if not IN_WORD[letters[at]]:
            at += 1
            continue
        start = at
        hashed = SEED
        while at < length and IN_WORD[letters[at]]:
            hashed = more_of(hashed, letters[at])
            at += 1
        ids.add(words.number_of(1, <void*>letters, start, at - start, hashed))
    return 0


cdef int read(str key, _Words words, _Numbers ids) except -1:
    """Add the numbers of a line's words; pairs of letters where a script has no spaces."""
    cdef int kind = PyUnicode_KIND(key)
    cdef void* data = PyUnicode_DATA(key)
    cdef Py_ssize_t at = 0, start, pair, length = min(PyUnicode_GET_LENGTH(key), HEAD)
    cdef unsigned long long hashed
    cdef bint paired
    cdef Py_UCS4 c
    if kind == 1:
        return read_narrow(key, words, ids)
    while at < length:
        c = PyUnicode_READ(kind, data, at)
        if not (is_alnum(c) or c == 0x5F):
            at += 1
            continue
        start = at
        paired = False
        hashed = SEED
        while is_alnum(c) or c == 0x5F:
            paired = paired or is_unspaced(c)
            hashed = more_of(hashed, c)
            at += 1
            if at == length:
                break
            c = PyUnicode_READ(kind, data, at)
        if paired and at - start > 1:
            for pair in range(start, at - 1):
                hashed = more_of(SEED, PyUnicode_READ(kind, data, pair))
                hashed = more_of(hashed, PyUnicode_READ(kind, data, pair + 1))
                ids.add(words.number_of(kind, data, pair, 2, hashed))
        else:
            ids.add(words.number_of(kind, data, start, at - start, hashed))
    return 0


def vocabulary(keys, prose, body):
    """Count the words of a page. ``prose``: 0 where a line is none. Linear."""
    cdef Py_ssize_t index, at, count = len(keys), number, found, few, own, headline = -1
    cdef Py_ssize_t new_words, in_bodies, in_prose
    cdef _Words words = _Words()
    cdef _Numbers ids = _Numbers(), starts = _Numbers()
    cdef _Numbers subjects = _Numbers(), subject_starts = _Numbers()
    cdef array.array sentences = arrays.array("d", prose), bodies = arrays.array("d", body)
    cdef list columns = [array.clone(EMPTY, count, True) for _ in range(6)]
    cdef double* common = (<array.array>columns[0]).data.as_doubles
    cdef double* short = (<array.array>columns[1]).data.as_doubles
    cdef double* new = (<array.array>columns[2]).data.as_doubles
    cdef double* inside = (<array.array>columns[3]).data.as_doubles
    cdef double* known = (<array.array>columns[4]).data.as_doubles
    cdef double* title = (<array.array>columns[5]).data.as_doubles
    cdef bint sentence, embodied
    cdef double scale, least
    cdef Word* word
    cdef list terms
    if not len(sentences) == len(bodies) == count:
        raise ValueError("columns of different length")
    for index in range(count):
        starts.add(ids.size)
        subject_starts.add(subjects.size)
        read(keys[index], words, ids)
        sentence = sentences.data.as_doubles[index] != 0.0
        embodied = sentence and bodies.data.as_doubles[index] != 0.0
        for at in range(starts.values[index], ids.size):
            number = ids.values[at]
            word = words.words + number
            word.frequent += sentence
            if word.subject and word.last != index:
                word.last = <int>index
                word.lines += 1
                word.in_prose += sentence
                word.in_body += embodied
                subjects.add(number)
    starts.add(ids.size)
    subject_starts.add(subjects.size)
    words.mark_common()
    terms = words.terms([subjects.values[at] for at in range(subject_starts.values[1])])
    for number in terms:
        words.words[number].term = True
    for index in range(count):
        found = few = 0
        for at in range(starts.values[index], starts.values[index + 1]):
            word = words.words + ids.values[at]
            found += word.common
            few += word.length <= SHORT
        own = starts.values[index + 1] - starts.values[index]
        scale = 1.0 / (own if own else 1)
        common[index] = found * scale
        short[index] = few * scale
        own = subject_starts.values[index + 1] - subject_starts.values[index]
        if own == 0:
            continue
        # A line's own words don't count as known from elsewhere: two lines must have them.
        sentence = sentences.data.as_doubles[index] != 0.0
        embodied = sentence and bodies.data.as_doubles[index] != 0.0
        new_words = in_bodies = in_prose = found = 0
        for at in range(subject_starts.values[index], subject_starts.values[index + 1]):
            word = words.words + subjects.values[at]
            new_words += word.lines == 1
            in_bodies += word.in_body > embodied
            in_prose += word.in_prose > sentence
            found += word.term
        scale = 1.0 / (own if own > 1 else 2)
        new[index] = new_words * scale
        inside[index] = in_bodies * scale
        known[index] = in_prose * scale
        if index:
            title[index] = found
    if terms:
        least = TITLE_SHARE * len(terms)
        for index in range(count):
            if title[index] >= least:
                headline = index
                break
    return Vocabulary(*columns, headline, len(terms) if headline >= 0 else 0)
