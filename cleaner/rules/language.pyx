# cython: boundscheck=False, wraparound=False
"""The compiled twin of the counting in ``language.py``."""

from collections import Counter

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


def _by_words(lines):
    """The languages whose function words the prose has."""
    counts = Counter()
    cdef dict seen = {}
    cdef str line, text
    cdef Py_ssize_t at, start, length, read = 0
    cdef int kind
    cdef void* data
    cdef Py_UCS4 c
    for line in lines:
        length = PyUnicode_GET_LENGTH(line)
        if length < PROSE:
            continue
        text = (line if length <= ENOUGH else line[:ENOUGH]).lower()
        kind = PyUnicode_KIND(text)
        data = PyUnicode_DATA(text)
        start = 0
        for at in range(PyUnicode_GET_LENGTH(text) + 1):
            if at < PyUnicode_GET_LENGTH(text):
                c = PyUnicode_READ(kind, data, at)
                if 0x61 <= c <= 0x7A or (
                    c >= 0x80 and Py_UNICODE_ISALNUM(c) and not Py_UNICODE_ISDECIMAL(c)
                ):
                    continue
            if 0 < at - start <= LONGEST:
                word = text[start:at]
                if word in KNOWN:
                    seen[word] = seen.get(word, 0) + 1
            start = at + 1
        if not PyUnicode_IS_ASCII(line):
            for code, letters in _OWN_LETTERS.items():
                counts[code] += sum(map(line.count, letters))
        read += length
        if read > ENOUGH:
            break
    for word, times in seen.items():
        for code in KNOWN[word]:
            counts[code] += times
    best = max(counts.values(), default=0)
    if best < LEAST_WORDS:
        return set()
    return {code for code, count in counts.items() if count >= NEAR * best}
