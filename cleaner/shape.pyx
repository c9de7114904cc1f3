# cython: boundscheck=False, wraparound=False
"""The compiled twin of the hot part of ``shape.py``."""

from cleaner.scan cimport (
    Py_UNICODE_ISALPHA,
    Py_UNICODE_ISLOWER,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_KIND,
    PyUnicode_READ,
    is_closer,
    is_note,
    is_opener,
    is_small as is_small_sign,
    is_terminal,
    is_title_of,
    letters_of,
    lstripped,
    rstripped,
    wide_of,
    words_of,
)

from cleaner.shape import (
    _UNMARKED,
    LONG_LETTERS,
    PROSE_LETTERS,
    UNMARKED_LETTERS,
)
from cleaner.shape import CHARACTERS_PER_WORD, ends_sentence as of_source, is_small as small_of_source

if CHARACTERS_PER_WORD != 3:
    raise ValueError("words are counted in another way than here")

cdef Py_ssize_t LONG = LONG_LETTERS, PROSE = PROSE_LETTERS, UNMARKED = UNMARKED_LETTERS


def letters(str text):
    """Length in characters, a wide (CJK, Hangul) one counted twice and a half."""
    return letters_of(text)


def cells(str text):
    """Width in terminal cells: wide characters take two."""
    return PyUnicode_GET_LENGTH(text) + wide_of(text)


def words(str text):
    """How many words, in scripts with spaces and without."""
    return words_of(text)


def is_small(str character):
    """Whether a small letter, of a script in which sentences and names begin with large ones."""
    if PyUnicode_GET_LENGTH(character) != 1:
        return small_of_source(character)
    return is_small_sign(
        PyUnicode_READ(PyUnicode_KIND(character), PyUnicode_DATA(character), 0)
    )


def is_title(str text, Py_ssize_t at_least=3):
    """Whether the line could be a headline: a few words, not a sentence, not a lead-in."""
    return is_title_of(text, at_least, LONG)


cdef bint ends(str text) except -1:
    cdef Py_ssize_t end = PyUnicode_GET_LENGTH(text)
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_UCS4 c
    end = rstripped(kind, data, 0, end)
    if end == 0:
        return False
    c = PyUnicode_READ(kind, data, end - 1)
    if is_terminal(c):
        return True
    if Py_UNICODE_ISALPHA(c) or 48 <= c <= 57:
        return False
    if c == u":":
        end -= 1
        while end and is_closer(PyUnicode_READ(kind, data, end - 1)):
            end -= 1
        return end > 0 and 0x561 <= PyUnicode_READ(kind, data, end - 1) <= 0x587
    if is_note(c):
        return of_source(text)
    while end:
        c = PyUnicode_READ(kind, data, end - 1)
        if c != 0x20 and not is_closer(c):
            break
        end -= 1
    return end > 0 and is_terminal(PyUnicode_READ(kind, data, end - 1))


def ends_sentence(str text):
    """Whether the line ends like a sentence: terminal mark, then closers or a note mark."""
    return ends(text)


def is_prose(str text):
    """Whether the line is a sentence or more: terminated and not short, or long."""
    cdef Py_ssize_t size = PyUnicode_GET_LENGTH(text)
    if size < LONG:
        size = letters_of(text)
    if size >= LONG:
        return True
    if size >= UNMARKED and not text.isascii() and _UNMARKED.search(text) and " " in text.strip():
        return True
    return size >= PROSE and ends(text)


def is_name(str text):
    """Whether the line could name somebody: capitals, no sentence, at most eight words."""
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t first = 0, last = PyUnicode_GET_LENGTH(text), at
    cdef Py_UCS4 c
    last = rstripped(kind, data, 0, last)
    first = lstripped(kind, data, first, last)
    while first < last and PyUnicode_READ(kind, data, first) in u"—–-~ ":
        first += 1
    if first == last:
        return False
    c = PyUnicode_READ(kind, data, first)
    if not Py_UNICODE_ISALPHA(c) or Py_UNICODE_ISLOWER(c):
        return False
    if PyUnicode_READ(kind, data, last - 1) in u":,;：，":
        return False
    for at in range(first, last):
        if PyUnicode_READ(kind, data, at) == 0x7C:
            return False
    text = text[first:last]
    return words_of(text) <= 9 and letters_of(text) <= 90 and not ends(text)


def strip_quotes(str text):
    """Without quotation marks at either end."""
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t first = 0, last = PyUnicode_GET_LENGTH(text)
    cdef Py_UCS4 c
    last = rstripped(kind, data, 0, last)
    first = lstripped(kind, data, first, last)
    while first < last:
        c = PyUnicode_READ(kind, data, first)
        if not (is_opener(c) or is_closer(c)):
            break
        first += 1
    while first < last:
        c = PyUnicode_READ(kind, data, last - 1)
        if not (is_opener(c) or is_closer(c)):
            break
        last -= 1
    return text[first:last]
