# The compiled twin of ``runs.py``: runs as they are asked for, of lines of which is known what
# conditions ask most often.

from libc.stdlib cimport calloc, free, malloc

from cleaner.named cimport as_plain
from cleaner.scan cimport PyUnicode_DATA, PyUnicode_GET_LENGTH, PyUnicode_KIND, PyUnicode_READ

from cleaner.model import LABELS
from cleaner.rules.rule import KEEPING
from cleaner.rules.runs import Run

cdef dict BITS = {label: 1 << number for number, label in enumerate(LABELS)}
cdef unsigned int KEPT = sum(BITS[label] for label in KEEPING)

if len(LABELS) > 31:
    raise ValueError("more labels than bits")

cdef enum:
    PARAGRAPH = 1
    GLUED = 2  # to the next block
    HIT = 4
    JUNK = 8  # a hit of a rule whose label is no part of the article
    QUOTING = 16


cdef inline bint is_glued(str gap) noexcept:
    cdef int kind = PyUnicode_KIND(gap)
    cdef void* data = PyUnicode_DATA(gap)
    cdef Py_ssize_t length = PyUnicode_GET_LENGTH(gap)
    return length == 1 or (
        length == 2
        and PyUnicode_READ(kind, data, 0) == 0x0D
        and PyUnicode_READ(kind, data, 1) == 0x0A
    )


cdef class _Lines:
    """What conditions ask of lines most often, as numbers: flags by block; and of each block
    with the words of rules its index and the labels."""

    cdef Py_ssize_t count, hits
    cdef unsigned char* flags
    cdef int* places
    cdef unsigned int* labels
    cdef bint quoted  # whether it is known which lines quote

    def __cinit__(self, Py_ssize_t count, Py_ssize_t hits):
        self.count = count
        self.hits = hits
        self.quoted = False
        self.flags = <unsigned char*>calloc(count + 1, 1)
        self.places = <int*>malloc((hits + 1) * sizeof(int))
        self.labels = <unsigned int*>malloc((hits + 1) * sizeof(unsigned int))
        if self.flags == NULL or self.places == NULL or self.labels == NULL:
            raise MemoryError

    def __dealloc__(self):
        free(self.flags)
        free(self.places)
        free(self.labels)

    cdef list having(self, int flag):
        """The indices of the lines with a flag, in order."""
        cdef Py_ssize_t index
        return [index for index in range(self.count) if self.flags[index] & flag]


cdef _Lines lines_of(blocks, list paragraphs, dict hits):
    cdef _Lines lines = _Lines(len(paragraphs), len(hits))
    cdef Py_ssize_t index = 0
    cdef unsigned int found
    for block in blocks:
        if is_glued((<tuple>block)[4]):
            lines.flags[index] |= GLUED
        if paragraphs[index]:
            lines.flags[index] |= PARAGRAPH
        index += 1
    index = 0
    for place, rules in hits.items():
        found = 0
        for rule in <tuple>rules:
            found |= <unsigned int>BITS[rule.label]
        lines.places[index] = place
        lines.labels[index] = found
        lines.flags[lines.places[index]] |= (HIT | JUNK) if found & ~KEPT else HIT
        index += 1
    return lines


cdef class _Runs:
    """Runs of blocks with the words of rules of some labels, as they are asked for."""

    cdef _Lines lines
    cdef unsigned int wanted
    cdef int* ends  # of the hits before this one, how many are of its run
    cdef int* stops  # by the first hit of a run: the first that is no longer of it
    cdef int* phrases  # by the first hit of a run; 0: not counted yet

    def __cinit__(self, _Lines lines, tuple labels):
        cdef Py_ssize_t position
        self.lines = lines
        self.wanted = 0
        for label in labels:
            self.wanted |= <unsigned int>BITS.get(label, 0)
        if not labels:
            self.wanted = ~KEPT
        self.ends = <int*>malloc((lines.hits + 1) * sizeof(int))
        self.stops = <int*>malloc((lines.hits + 1) * sizeof(int))
        self.phrases = <int*>calloc(lines.hits + 1, sizeof(int))
        if self.ends == NULL or self.stops == NULL or self.phrases == NULL:
            raise MemoryError
        for position in range(lines.hits):
            self.ends[position] = 0
            if (
                position
                and lines.labels[position] & self.wanted
                and lines.labels[position - 1] & self.wanted
                and lines.places[position] == lines.places[position - 1] + 1
            ):
                self.ends[position] = self.ends[position - 1] + 1
            self.stops[position - self.ends[position]] = <int>position + 1

    def __dealloc__(self):
        free(self.ends)
        free(self.stops)
        free(self.phrases)

    cdef object of(self, Py_ssize_t index, blocks, dict parts):
        cdef _Lines lines = self.lines
        cdef Py_ssize_t low = 0, high = lines.hits, middle, at, start, stop
        cdef object first, last, phrases
        cdef set keys
        while low + 1 < high:
            middle = (low + high) // 2
            if lines.places[middle] <= index:
                low = middle
            else:
                high = middle
        if not lines.labels[low] & self.wanted:
            return None
        start = low - self.ends[low]
        stop = self.stops[start]
        if self.phrases[start] == 0:
            self.phrases[start] = 1
            if stop - start > 1:
                keys = set()
                for at in range(start, stop):
                    keys.add((<tuple>blocks[<object>lines.places[at]])[2])
                self.phrases[start] = <int>len(keys)
            if parts:
                for at in range(start, stop):
                    self.phrases[start] += <int>parts.get(lines.places[at], 1) - 1
        first = lines.places[start]
        last = lines.places[stop - 1]
        phrases = self.phrases[start]
        return as_plain(Run, 3, <void*>first, <void*>last, <void*>phrases)
