# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``hint_bits`` in ``tags.py``: all its words in one pass.

The words are those of ``HINT_WORDS``, read when the module is loaded: letters, hyphens,
``?`` after one of them and ``\\b`` at the ends. Words written another way are refused, and
then the source runs.
"""

from cpython.unicode cimport PyUnicode_1BYTE_DATA, PyUnicode_GET_LENGTH

from cleaner.readers.tags import _ATTRIBUTE_LETTERS, HINT_WORDS
from cleaner.readers.tags import hint_bits as of_source

cdef extern from "Python.h":
    bint PyUnicode_IS_ASCII(object text)

cdef enum:
    SIGNS = 27  # a to z and the hyphen
    MOST = 4096
    ATTRIBUTE = 1024

cdef short following[MOST][SIGNS]
cdef unsigned int bits_of[MOST][4]  # by whether the word needs an edge: before 1, after 2
cdef Py_ssize_t LONGEST = _ATTRIBUTE_LETTERS


def _spellings(word):
    """Every text that a word with optional letters stands for."""
    found = [""]
    position = 0
    while position < len(word):
        sign = word[position]
        if sign not in "abcdefghijklmnopqrstuvwxyz-_":
            raise ValueError(f"a hint is written in a way that only the source reads: {word!r}")
        optional = word[position + 1 : position + 2] == "?"
        found = [text + sign for text in found] + (found if optional else [])
        position += 2 if optional else 1
    return [text for text in found if "_" not in text]  # hint_bits makes them hyphens


def _plant():
    cdef int node, sign, count = 1
    if LONGEST * 2 > ATTRIBUTE:
        raise ValueError("attributes are looked at further than there is room for")
    for index, (_, words) in enumerate(HINT_WORDS):
        if index > 31:
            raise ValueError("more groups of hints than bits")
        for word in words.split("|"):
            before, after = word.startswith("\\b"), word.endswith("\\b")
            for text in _spellings(word.removeprefix("\\b").removesuffix("\\b")):
                if not text:
                    raise ValueError("a hint of no letters")
                node = 0
                for letter in text:
                    sign = 26 if letter == "-" else ord(letter) - 97
                    if not following[node][sign]:
                        if count == MOST:
                            raise ValueError("more hints than there is room for")
                        following[node][sign] = count
                        count += 1
                    node = following[node][sign]
                bits_of[node][before + 2 * after] |= 1u << <unsigned int>index


_plant()


cdef inline bint is_word(unsigned char sign) noexcept nogil:
    return 97 <= sign <= 122 or 48 <= sign <= 57


def hint_bits(str attributes):
    """The groups whose words stand in the attributes, as bits."""
    cdef unsigned char text[ATTRIBUTE]
    cdef const unsigned char* given
    cdef unsigned char sign
    cdef Py_ssize_t length, at, end, size = 0
    cdef unsigned int found = 0
    cdef int node, code
    cdef bint before, after
    if not PyUnicode_IS_ASCII(attributes):
        return of_source(attributes)
    given = <const unsigned char*>PyUnicode_1BYTE_DATA(attributes)
    length = min(<Py_ssize_t>PyUnicode_GET_LENGTH(attributes), LONGEST)
    for at in range(length):
        sign = given[at]
        if 65 <= sign <= 90:
            if at and 97 <= given[at - 1] <= 122:
                text[size] = 45
                size += 1
            sign += 32
        elif sign == 95:
            sign = 45
        text[size] = sign
        size += 1
    for at in range(size):
        node = 0
        before = (at > 0 and is_word(text[at - 1])) != is_word(text[at])
        for end in range(at, size):
            sign = text[end]
            if 97 <= sign <= 122:
                code = sign - 97
            elif sign == 45:
                code = 26
            else:
                break
            node = following[node][code]
            if node == 0:
                break
            found |= bits_of[node][0]
            if before:
                found |= bits_of[node][1]
            if bits_of[node][2] or bits_of[node][3]:
                after = is_word(sign) != (end + 1 < size and is_word(text[end + 1]))
                if after:
                    found |= bits_of[node][2]
                    if before:
                        found |= bits_of[node][3]
    return found
