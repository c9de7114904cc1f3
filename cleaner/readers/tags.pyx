# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``hint_bits`` in ``tags.py``: all its words in one pass.

The words are those of ``HINT_WORDS``, read when the module is loaded: letters, hyphens,
``?`` after one of them and ``\\b`` at the ends. Words written another way are refused, and
then the source runs.
"""

from cleaner.scan cimport (
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_KIND,
    PyUnicode_READ,
    is_alnum,
)

from cleaner.readers.tags import _ATTRIBUTE_LETTERS, HINT_WORDS
from cleaner.readers.tags import hint_bits as of_source

cdef enum:
    SIGNS = 27  # a to z and the hyphen
    OTHER = 27  # a sign that no word has
    WORD = 28  # the same, one that words may be of
    MOST = 4096
    ATTRIBUTE = 1024

cdef short following[MOST][SIGNS]
cdef unsigned char begins[32 * 32 * 32]  # whether a word begins with three signs, or is two
cdef unsigned char codes[128]  # of ASCII, how words are compared
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


cdef inline unsigned char code_of(unsigned char sign) noexcept nogil:
    """The number of a sign as words are compared: in small letters, the hyphen for ``_``."""
    if 97 <= sign <= 122:
        return sign - 97
    if 65 <= sign <= 90:
        return sign - 65
    if sign == 45 or sign == 95:
        return 26
    return WORD if 48 <= sign <= 57 else OTHER


def _plant():
    cdef int node, sign, count = 1
    for sign in range(128):
        codes[sign] = code_of(<unsigned char>sign)
    if LONGEST * 2 + 2 > ATTRIBUTE:
        raise ValueError("attributes are looked at further than there is room for")
    for index, (_, words) in enumerate(HINT_WORDS):
        if index > 31:
            raise ValueError("more groups of hints than bits")
        for word in words.split("|"):
            before, after = word.startswith("\\b"), word.endswith("\\b")
            for text in _spellings(word.removeprefix("\\b").removesuffix("\\b")):
                if len(text) < 2:
                    raise ValueError("a hint of no letters, or of one")
                node = 32 * code_of(ord(text[0])) + code_of(ord(text[1]))
                for sign in range(32) if len(text) == 2 else (code_of(ord(text[2])),):
                    begins[32 * node + sign] = 1
                node = 0
                for letter in text:
                    sign = code_of(ord(letter))
                    if not following[node][sign]:
                        if count == MOST:
                            raise ValueError("more hints than there is room for")
                        following[node][sign] = count
                        count += 1
                    node = following[node][sign]
                bits_of[node][before + 2 * after] |= 1u << <unsigned int>index


_plant()


cdef inline bint is_word(unsigned char code) noexcept nogil:
    return code < 26 or code == WORD


def hint_bits(str attributes):
    """The groups whose words stand in the attributes, as bits."""
    cdef unsigned char text[ATTRIBUTE]
    cdef unsigned int sign, before_it = 0
    cdef Py_ssize_t length, at, end, size = 0
    cdef unsigned int found = 0, three
    cdef int node, kind = PyUnicode_KIND(attributes)
    cdef void* data = PyUnicode_DATA(attributes)
    cdef bint before, after
    length = min(PyUnicode_GET_LENGTH(attributes), LONGEST)
    for at in range(length):
        sign = PyUnicode_READ(kind, data, at)
        if sign >= 0x80:
            if sign == 0x130 or sign == 0x212A:
                return of_source(attributes)  # their small letters are ASCII's
            text[size] = WORD if is_alnum(sign) else OTHER
        else:
            # Words in one are parted by capitals; without a branch, which none foresees.
            text[size] = 26
            size += (<unsigned int>(sign - 65) < 26) & (<unsigned int>(before_it - 97) < 26)
            text[size] = codes[sign]
        size += 1
        before_it = sign
    text[size] = text[size + 1] = OTHER
    three = 32 * text[0] + text[1]
    for at in range(size - 1):
        three = (32 * three + text[at + 2]) & 0x7FFF
        if not begins[three]:
            continue
        node = 0
        before = (at > 0 and is_word(text[at - 1])) != is_word(text[at])
        for end in range(at, size):
            if text[end] >= SIGNS:
                break
            node = following[node][text[end]]
            if node == 0:
                break
            found |= bits_of[node][0]
            if before:
                found |= bits_of[node][1]
            if bits_of[node][2] or bits_of[node][3]:
                after = is_word(text[end]) != (end + 1 < size and is_word(text[end + 1]))
                if after:
                    found |= bits_of[node][2]
                    if before:
                        found |= bits_of[node][3]
    return found
