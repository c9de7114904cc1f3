# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``title_overlap`` in ``page_title.py``: most units have no word of
the title, which their letters tell without taking them apart."""

from libc.math cimport pow

from cleaner.scan cimport (
    Py_UNICODE_ISALNUM,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_KIND,
    PyUnicode_READ,
)

from cleaner.learned.page_title import _TOKEN, TITLE_LETTERS

from cleaner.readers import tags

cdef Py_ssize_t MOST = TITLE_LETTERS
cdef long H1 = tags.H1, H6 = tags.H6
cdef enum:
    ROOM = 4096


cdef inline bint stands_alone(Py_UCS4 c) noexcept:
    return 0x3041 <= c <= 0x30FF or 0x3400 <= c <= 0x9FFF


cdef inline unsigned int place_of(Py_UCS4 first, Py_UCS4 last, Py_ssize_t length) noexcept:
    return (<unsigned int>first * 61 + <unsigned int>last * 17 + <unsigned int>length) & (
        <unsigned int>(ROOM - 1)
    )


cdef class _Words:
    """Which words of the title a text may have; never says no wrongly."""

    cdef unsigned char seen[ROOM]

    def __init__(self, words):
        cdef str word
        cdef int index
        for index in range(ROOM):
            self.seen[index] = 0
        for word in words:
            self.seen[place_of(ord(word[0]), ord(word[len(word) - 1]), len(word))] = 1

    cdef bint may_be_in(self, str text) noexcept:
        cdef int kind = PyUnicode_KIND(text)
        cdef void* data = PyUnicode_DATA(text)
        cdef Py_ssize_t at, start = -1, length = PyUnicode_GET_LENGTH(text)
        cdef Py_UCS4 c, first = 0, last = 0
        for at in range(length + 1):
            c = PyUnicode_READ(kind, data, at) if at < length else 0
            if stands_alone(c):
                if self.seen[place_of(c, c, 1)]:
                    return True
            elif 0x61 <= c <= 0x7A or c == 0x5F or Py_UNICODE_ISALNUM(c):
                if start < 0:
                    start, first = at, c
                last = c
                continue
            if start >= 0:
                if self.seen[place_of(first, last, at - start)]:
                    return True
                start = -1
        return False


def title_overlap(tree, title):
    """For each unit, how much it is the page's title: overlap of their words, 0 to 1."""
    cdef str text, folded
    cdef _Words words
    cdef list texts = tree.text, out
    cdef double common, count
    wanted = set(_TOKEN.findall(title[:MOST].casefold()))
    if not wanted:
        return [0.0] * len(texts)
    words = _Words(wanted)
    count = len(wanted)
    out = []
    for text in texts:
        if PyUnicode_GET_LENGTH(text) > MOST:
            out.append(0.0)
            continue
        folded = text.casefold()
        if not words.may_be_in(folded):
            out.append(0.0)
            continue
        have = set(_TOKEN.findall(folded))
        common = len(have & wanted)
        out.append(common / (len(have) + 1.0) * pow(common / count, 0.5))
    return out


def levels(tree):
    """Heading level of each unit; 0 where it is none."""
    cdef list codes = tree.tag, parents = tree.parent, nodes = tree.node
    cdef list of_node = []
    cdef Py_ssize_t node, parent
    cdef long code
    for node in range(len(codes)):
        code = codes[node]
        if H1 <= code <= H6:
            of_node.append(<double>(code - H1 + 1))
        else:
            parent = parents[node]
            of_node.append(of_node[parent] if parent >= 0 else 0.0)
    return [of_node[node] if node >= 0 else 0.0 for node in nodes]
