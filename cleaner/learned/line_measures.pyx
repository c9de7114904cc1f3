# cython: boundscheck=False, wraparound=False, cdivision=True
"""The compiled twin of ``measure_all`` in ``line_measures.py``."""

from cpython cimport array

import array as arrays
from unicodedata import category

from cleaner.scan cimport (
    Py_UNICODE_ISALNUM,
    Py_UNICODE_ISALPHA,
    Py_UNICODE_ISDECIMAL,
    Py_UNICODE_ISDIGIT,
    Py_UNICODE_ISLOWER,
    Py_UNICODE_ISSPACE,
    Py_UNICODE_ISUPPER,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_IS_ASCII,
    PyUnicode_KIND,
    PyUnicode_READ,
    is_closer,
    is_terminal,
    is_unspaced,
    is_wide,
)

from cleaner.learned.line_measures import (
    _ASKS,
    _COLONS,
    _OPEN,
    _PLAIN,
    MOST_LETTERS,
    SAMPLE,
)
from cleaner.learned.line_measures import _end as end_of_source
from cleaner.shape import CHARACTERS_PER_WORD

cdef enum:
    # As in the source.
    NO_END, OTHER_END, DIGIT_END, OPEN_END, COLON_END, ASK_END, SENTENCE_END

cdef enum:
    OTHER_START, DIGIT_START, MARK_START, CAPITAL_START, SMALL_START

cdef Py_ssize_t HEAD = SAMPLE, MOST = MOST_LETTERS, PER_WORD = CHARACTERS_PER_WORD
cdef array.array EMPTY = arrays.array("d")
cdef bint PLAIN[128]
for _code in range(128):
    PLAIN[_code] = _code in _PLAIN

cdef unsigned long long COUNTED[128]
"""What a letter of ASCII adds to the spaces, capitals, digits, commas and marks of a line, each
in its own twelve bits: more than the letters that are looked at."""
for _code in range(128):
    COUNTED[_code] = (
        int(_code == 0x20)
        + (int(0x41 <= _code <= 0x5A) << 12)
        + (int(0x30 <= _code <= 0x39) << 24)
        + (int(_code in b",;") << 36)
        + (int(_code not in _PLAIN) << 48)
    )
if SAMPLE >= 1 << 12:
    raise ValueError("more letters are looked at than can be counted here")

if (
    _ASKS != frozenset("?!؟！？") or _COLONS != frozenset(":：")
    or _OPEN != frozenset(",;،؛，；、(（-–—")
):
    raise ValueError("other marks end a line than here")


cdef inline bint is_ask(Py_UCS4 c) noexcept:
    return c in u"?!؟！？"


cdef int end_of(str text, Py_UCS4 last) except -1:
    if is_closer(last):
        return end_of_source(chr(last), text)
    if Py_UNICODE_ISALPHA(last):
        return NO_END
    if is_terminal(last) and not is_ask(last):
        return SENTENCE_END
    if Py_UNICODE_ISDIGIT(last):
        return DIGIT_END
    if is_ask(last):
        return ASK_END
    if last in u":：":
        return COLON_END
    if last in u",;،؛，；、(（-–—":
        return OPEN_END
    if last < 0x80:
        return OTHER_END
    return NO_END if category(chr(last))[0] == "M" else OTHER_END


cdef int start_of(Py_UCS4 first) noexcept:
    if Py_UNICODE_ISUPPER(first):
        return CAPITAL_START
    if Py_UNICODE_ISLOWER(first):
        return SMALL_START
    if Py_UNICODE_ISALPHA(first):
        return OTHER_START
    return DIGIT_START if Py_UNICODE_ISDIGIT(first) else MARK_START


cdef inline int case_of(Py_UCS4 c) noexcept:
    """1 of a capital, 0 of another letter or mark; -1 where it takes a longer look."""
    if c < 0x100:
        return 0x41 <= c <= 0x5A or (0xC0 <= c <= 0xDE and c != 0xD7)
    if 0x0400 <= c <= 0x045F:
        return c <= 0x042F
    if 0x2000 <= c <= 0x20FF or 0x3000 <= c <= 0x9FFF or 0xAC00 <= c <= 0xD7A3:
        return 0
    return -1


cdef Py_ssize_t capitals_of(str head) except -1:
    """Letters that stand otherwise in the small head, which may be longer."""
    cdef Py_ssize_t at, found = 0
    cdef int kind = PyUnicode_KIND(head), other, case = 0
    cdef void* data = PyUnicode_DATA(head)
    cdef void* letters
    cdef str small
    for at in range(PyUnicode_GET_LENGTH(head)):
        case = case_of(PyUnicode_READ(kind, data, at))
        if case < 0:
            break
        found += case
    if case >= 0:
        return found
    found = 0
    small = head.lower()
    other = PyUnicode_KIND(small)
    letters = PyUnicode_DATA(small)
    for at in range(min(PyUnicode_GET_LENGTH(head), PyUnicode_GET_LENGTH(small))):
        found += PyUnicode_READ(kind, data, at) != PyUnicode_READ(other, letters, at)
    return found


def measure_all(texts):
    """The measures of the lines of a page, a column each."""
    cdef Py_ssize_t index = 0, at, size, length, words, capitals, digits, marks, commas
    cdef Py_ssize_t wide, unspaced, ends, count = len(texts)
    cdef double scale
    cdef int kind, number
    cdef void* data
    cdef bint ascii
    cdef const unsigned char* letters
    cdef unsigned long long sums
    cdef Py_UCS4 c
    cdef str text
    cdef list columns = [array.clone(EMPTY, count, False) for _ in range(8)]
    cdef double* out[8]
    for number in range(8):
        out[number] = (<array.array>columns[number]).data.as_doubles
    for text in texts:
        size = PyUnicode_GET_LENGTH(text)
        if size == 0:
            raise IndexError("a line without text has no measures")
        kind = PyUnicode_KIND(text)
        data = PyUnicode_DATA(text)
        length = min(size, HEAD)
        scale = 1.0
        if size > HEAD:
            scale = <double>size / HEAD
            size = min(size, MOST)
        words = 1
        capitals = digits = marks = commas = wide = unspaced = ends = 0
        ascii = PyUnicode_IS_ASCII(text)
        if ascii:
            letters = <const unsigned char*>data
            sums = 0
            for at in range(length):
                sums += COUNTED[letters[at]]
            words += sums & 0xFFF
            capitals = (sums >> 12) & 0xFFF
            digits = (sums >> 24) & 0xFFF
            commas = (sums >> 36) & 0xFFF
            marks = (sums >> 48) & 0xFFF
        for at in range(length if not ascii else 0):
            c = PyUnicode_READ(kind, data, at)
            if c < 0x80:
                if 0x61 <= c <= 0x7A:
                    continue
                words += c == 0x20
                capitals += 0x41 <= c <= 0x5A
                digits += 0x30 <= c <= 0x39
                commas += c == 0x2C or c == 0x3B
                marks += not PLAIN[c]
                ends += 0x0A <= c <= 0x0D or 0x1C <= c <= 0x1F
            else:
                wide += is_wide(c)
                unspaced += is_unspaced(c)
                digits += Py_UNICODE_ISDECIMAL(c)
                commas += c in u"،؛，；、"
                marks += not (
                    Py_UNICODE_ISALNUM(c) or Py_UNICODE_ISSPACE(c) or c in u"’“”。，、！？—–"
                )
        if not ascii:
            size += <Py_ssize_t>(3 * wide * scale) // 2
            if unspaced:
                words = max(1, words - 1 + unspaced // PER_WORD)
            capitals = capitals_of(text[:length])
            marks -= ends  # which are marks only in a line of ASCII
        if scale > 1.0:
            words = <Py_ssize_t>(words * scale)
        out[0][index] = size
        out[1][index] = words
        out[2][index] = end_of(text, PyUnicode_READ(kind, data, PyUnicode_GET_LENGTH(text) - 1))
        out[3][index] = start_of(PyUnicode_READ(kind, data, 0))
        out[4][index] = <double>capitals / length
        out[5][index] = <double>digits / length
        out[6][index] = <double>marks / length
        out[7][index] = commas
        index += 1
    return columns

