# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``_overlaps`` in ``page_title.py``: words are compared where they
stand."""

from cpython cimport array
from libc.math cimport pow

import array as arrays

from cleaner.scan cimport (
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_IS_ASCII,
    PyUnicode_KIND,
    PyUnicode_READ,
    is_alnum,
)

from cleaner.learned.page_title import TITLE_LEAST, TITLE_LETTERS
from cleaner.learned.page_title import _overlaps as of_source

from cleaner.readers import tags

cdef Py_ssize_t MOST = TITLE_LETTERS
cdef double LEAST = TITLE_LEAST
if 3 * TITLE_LETTERS > 1024:
    raise ValueError("titles are longer than there is room for")
cdef int H1 = tags.H1, H6 = tags.H6
cdef array.array EMPTY = arrays.array("d")
cdef enum:
    TITLE_ROOM = 1024  # letters: a folded text can be three times as long
    ROOM = 4096


cdef unsigned long long BASIS = 14695981039346656037ULL, PRIME = 1099511628211ULL


cdef inline bint stands_alone(Py_UCS4 c) noexcept:
    return 0x3041 <= c <= 0x30FF or 0x3400 <= c <= 0x9FFF


cdef inline Py_UCS4 small(Py_UCS4 c) noexcept:
    """What folding makes of an ASCII letter; others are folded already."""
    return <Py_UCS4>(<int>c + 0x20) if 0x41 <= c <= 0x5A else c


cdef struct Token:
    unsigned long long hashed
    Py_ssize_t start
    Py_ssize_t length


cdef class _Title:
    """The words of a title, and those of one unit after the other."""

    cdef Token wanted[TITLE_ROOM]
    cdef Token have[TITLE_ROOM]
    cdef int places[ROOM]  # one more than a word's number in ``have``, by its hash
    cdef unsigned char may_be[ROOM]  # whether one of the title's words has such a hash
    cdef int wants, has
    cdef str title

    def __init__(self, str title):
        cdef int index
        self.title = title
        self.has = 0
        for index in range(ROOM):
            self.places[index] = self.may_be[index] = 0
        self.read(title)
        self.wants = self.has
        for index in range(self.has):
            self.wanted[index] = self.have[index]
            self.may_be[self.have[index].hashed & <unsigned long long>(ROOM - 1)] = 1

    cdef bint same(self, str one, Token* a, str other, Token* b) noexcept:
        cdef Py_ssize_t at
        cdef int kind = PyUnicode_KIND(one), second = PyUnicode_KIND(other)
        cdef void* data = PyUnicode_DATA(one)
        cdef void* more = PyUnicode_DATA(other)
        if a.hashed != b.hashed or a.length != b.length:
            return False
        for at in range(a.length):
            if small(PyUnicode_READ(kind, data, a.start + at)) != small(
                PyUnicode_READ(second, more, b.start + at)
            ):
                return False
        return True

    cdef bint may_share(self, str text) noexcept:
        """Whether the text may have one of the title's words; never says no wrongly."""
        cdef int kind = PyUnicode_KIND(text)
        cdef void* data = PyUnicode_DATA(text)
        cdef unsigned long long hashed = BASIS
        cdef Py_ssize_t at, length = PyUnicode_GET_LENGTH(text)
        cdef bint inside = False
        cdef Py_UCS4 c
        for at in range(length):
            c = PyUnicode_READ(kind, data, at)
            if 0x61 <= c <= 0x7A or (
                not stands_alone(c) and (c == 0x5F or is_alnum(c))
            ):
                hashed = (hashed ^ <unsigned long long>small(c)) * PRIME
                inside = True
                continue
            if inside:
                if self.may_be[(hashed ^ (hashed >> 32)) & <unsigned long long>(ROOM - 1)]:
                    return True
                hashed = BASIS
                inside = False
            if stands_alone(c):
                hashed = (hashed ^ <unsigned long long>c) * PRIME
                if self.may_be[(hashed ^ (hashed >> 32)) & <unsigned long long>(ROOM - 1)]:
                    return True
                hashed = BASIS
        return inside and self.may_be[
            (hashed ^ (hashed >> 32)) & <unsigned long long>(ROOM - 1)
        ] != 0

    cdef void note(self, str text, Py_ssize_t start, Py_ssize_t end) noexcept:
        """Count a word of the text, if it is the first of its kind."""
        cdef Token* token = self.have + self.has
        cdef int kind = PyUnicode_KIND(text)
        cdef void* data = PyUnicode_DATA(text)
        cdef unsigned long long hashed = BASIS
        cdef Py_ssize_t at, place
        for at in range(start, end):
            hashed = (hashed ^ <unsigned long long>small(PyUnicode_READ(kind, data, at))) * PRIME
        hashed ^= hashed >> 32
        token.hashed, token.start, token.length = hashed, start, end - start
        place = <Py_ssize_t>(hashed & <unsigned long long>(ROOM - 1))
        while self.places[place]:
            if self.same(text, token, text, self.have + self.places[place] - 1):
                return
            place = (place + 1) & (ROOM - 1)
        self.has += 1
        self.places[place] = self.has

    cdef void read(self, str text) noexcept:
        """The different words of a text of at most ``TITLE_ROOM`` letters."""
        cdef int kind = PyUnicode_KIND(text), index
        cdef void* data = PyUnicode_DATA(text)
        cdef Py_ssize_t at, start = -1, place, length = PyUnicode_GET_LENGTH(text)
        cdef Py_UCS4 c
        for index in range(self.has):
            place = <Py_ssize_t>(self.have[index].hashed & <unsigned long long>(ROOM - 1))
            while self.places[place]:
                self.places[place] = 0
                place = (place + 1) & (ROOM - 1)
        self.has = 0
        for at in range(length):
            c = PyUnicode_READ(kind, data, at)
            if 0x61 <= c <= 0x7A:
                if start < 0:
                    start = at
            elif stands_alone(c):
                if start >= 0:
                    self.note(text, start, at)
                    start = -1
                self.note(text, at, at + 1)
            elif c == 0x5F or is_alnum(c):
                if start < 0:
                    start = at
            elif start >= 0:
                self.note(text, start, at)
                start = -1
        if start >= 0:
            self.note(text, start, length)

    cdef int common(self, str text) noexcept:
        """How many of the title's words the text that was read last has."""
        cdef int index, found = 0
        cdef Py_ssize_t place
        for index in range(self.wants):
            place = <Py_ssize_t>(self.wanted[index].hashed & <unsigned long long>(ROOM - 1))
            while self.places[place]:
                if self.same(
                    self.title, self.wanted + index, text, self.have + self.places[place] - 1
                ):
                    found += 1
                    break
                place = (place + 1) & (ROOM - 1)
        return found


def _overlaps(tree, title):
    """For each unit, how much it is the page's title: overlap of their words, 0 to 1."""
    cdef str text, folded = title[:MOST].casefold()
    cdef _Title words
    cdef list texts = tree.text
    cdef Py_ssize_t unit
    cdef array.array out
    cdef double common, count
    if PyUnicode_GET_LENGTH(folded) > TITLE_ROOM:
        return of_source(tree, title)
    words = _Title(folded)
    out = array.clone(EMPTY, len(texts), True)
    count = words.wants
    if words.wants == 0:
        return out
    for unit in range(len(texts)):
        text = texts[unit]
        if PyUnicode_GET_LENGTH(text) > MOST:
            continue
        folded = text if PyUnicode_IS_ASCII(text) else text.casefold()
        if not words.may_share(folded):
            continue
        words.read(folded)
        common = words.common(folded)
        if common > 0.0:
            out.data.as_doubles[unit] = common / (words.has + 1.0) * pow(common / count, 0.5)
    return out


def best_title(overlap, level, tree):
    """The best match, headings preferred, the first of equals."""
    cdef array.array overlaps = overlap, of_levels = level, linked = tree.linked
    cdef list texts = tree.text
    cdef double value, best = 0.0
    cdef Py_ssize_t unit, at = -1
    for unit in range(len(overlaps)):
        value = overlaps.data.as_doubles[unit]
        if value >= LEAST:
            if of_levels.data.as_doubles[unit] > 0.0:
                value += 0.3
            if linked.data.as_ints[unit] * 2 > PyUnicode_GET_LENGTH(texts[unit]):
                value -= 0.2
            if value > best + 0.05:
                best, at = value, unit
    return at


def levels(tree):
    """Heading level of each unit; 0 where it is none."""
    cdef array.array codes = tree.tag, parents = tree.parent, nodes = tree.node
    cdef array.array of_node = array.clone(EMPTY, len(codes), False)
    cdef array.array out = array.clone(EMPTY, len(nodes), False)
    cdef Py_ssize_t at
    cdef int code, parent, node
    for at in range(len(codes)):
        code = codes.data.as_ints[at]
        if H1 <= code <= H6:
            of_node.data.as_doubles[at] = code - H1 + 1
        else:
            parent = parents.data.as_ints[at]
            of_node.data.as_doubles[at] = of_node.data.as_doubles[parent] if parent >= 0 else 0.0
    for at in range(len(nodes)):
        node = nodes.data.as_ints[at]
        out.data.as_doubles[at] = of_node.data.as_doubles[node] if node >= 0 else 0.0
    return out
