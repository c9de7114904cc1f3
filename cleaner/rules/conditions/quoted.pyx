# cython: boundscheck=False, wraparound=False
"""The compiled twin of the quick test in ``quoted.py``."""

from cleaner.scan cimport (
    Py_UNICODE_ISSPACE,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_IS_ASCII,
    PyUnicode_KIND,
    PyUnicode_READ,
)

from cleaner.rules.conditions.quoted import OPENERS, QUOTE_LETTERS, SUBHEAD_WORDS, is_quoted

cdef enum:
    ROOM = 1 << 13

cdef Py_ssize_t LEAST = QUOTE_LETTERS[0], MOST = QUOTE_LETTERS[1], SPACES = SUBHEAD_WORDS - 1


cdef inline unsigned int more_of(unsigned int seen, Py_UCS4 c) noexcept:
    return (seen ^ <unsigned int>c) * <unsigned int>16777619


cdef inline unsigned int place_of(unsigned int one, unsigned int other) noexcept:
    cdef unsigned int mixed = one * 31 + other
    return (mixed ^ (mixed >> 15)) & <unsigned int>(ROOM - 1)


cdef class _Pairs:
    """Pairs of neighbouring words that are looked for, and those of them that stand somewhere."""

    cdef unsigned char seen[ROOM]  # how many of the wanted pairs nowhere found yet are here
    cdef set wanted, standing

    def __init__(self):
        cdef int index
        for index in range(ROOM):
            self.seen[index] = 0
        self.wanted = set()
        self.standing = set()

    cdef tuple second_of(self, str text):
        """The second and third word of a line, which are looked for from now on; None where
        it has fewer."""
        cdef int kind = PyUnicode_KIND(text)
        cdef void* data = PyUnicode_DATA(text)
        cdef Py_ssize_t at = 0, length = PyUnicode_GET_LENGTH(text)
        cdef Py_ssize_t start[3]
        cdef Py_ssize_t end[3]
        cdef unsigned int hashed[3]
        cdef int number
        cdef Py_UCS4 c
        cdef unsigned char* place
        for number in range(3):
            while at < length and Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, at)):
                at += 1
            if at == length:
                return None
            start[number] = at
            hashed[number] = 2166136261
            while at < length:
                c = PyUnicode_READ(kind, data, at)
                if Py_UNICODE_ISSPACE(c):
                    break
                hashed[number] = more_of(hashed[number], c)
                at += 1
            end[number] = at
        pair = (text[start[1] : end[1]], text[start[2] : end[2]])
        place = self.seen + place_of(hashed[1], hashed[2])
        if pair not in self.wanted:
            self.wanted.add(pair)
            place[0] += place[0] < 255
        return pair

    cdef int find_in(self, str text) except -1:
        """Note which of the pairs stand in a paragraph."""
        cdef int kind = PyUnicode_KIND(text)
        cdef void* data = PyUnicode_DATA(text)
        cdef Py_ssize_t at = 0, length = PyUnicode_GET_LENGTH(text), start, first = -1, stop = 0
        cdef unsigned int hashed, before = 0
        cdef Py_UCS4 c
        cdef unsigned char* place
        while True:
            while at < length and Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, at)):
                at += 1
            if at == length:
                return 0
            start = at
            hashed = 2166136261
            while at < length:
                c = PyUnicode_READ(kind, data, at)
                if c <= 0x20 or c >= 0x80:
                    if Py_UNICODE_ISSPACE(c):
                        break
                hashed = more_of(hashed, c)
                at += 1
            if first >= 0 and self.seen[place_of(before, hashed)]:
                pair = (text[first:stop], text[start:at])
                if pair in self.wanted and pair not in self.standing:
                    self.standing.add(pair)
                    place = self.seen + place_of(before, hashed)
                    place[0] -= place[0] < 255  # a full place stays full
            first = start
            stop = at
            before = hashed


cdef inline bint opens(Py_UCS4 c) noexcept:
    return c in u"\"'“‘«‹„‚»›「『《〈"


if OPENERS != "\"'“‘«‹„‚»›「『《〈":
    raise ValueError("other marks open a quotation than here")


def maybe_quoted(context):
    """Lines whose second and third word stand beside each other in a quoting paragraph."""
    cdef list found = [], seconds = []
    cdef list shown = list(context.all_shown)
    cdef _Pairs pairs = _Pairs()
    cdef Py_ssize_t index, at, length, spaces
    cdef int kind
    cdef void* data
    cdef str text
    hits = context.hits
    paragraphs = context._paragraphs
    for index in range(1, len(shown)):
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
            if spaces < SPACES:
                continue
        if index in hits:
            continue
        if paragraphs[index] and not (
            opens(PyUnicode_READ(PyUnicode_KIND(text), PyUnicode_DATA(text), 0))
            and is_quoted(text)
        ):
            continue
        pair = pairs.second_of(text)
        if pair is None and PyUnicode_IS_ASCII(text):
            continue
        found.append(index)
        seconds.append(pair)
    if pairs.wanted:
        for index in context.quoting:
            pairs.find_in(shown[index])
    return [
        found[at] for at in range(len(found))
        if seconds[at] is None or seconds[at] in pairs.standing
    ]
