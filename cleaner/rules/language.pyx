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
cdef long FIRST = min(ord(first) for first, _, _ in _SCRIPTS)
cdef list RANGES = [(ord(first), ord(last), script) for first, last, script in _SCRIPTS]


def _scripts_of(lines):
    cdef str line
    cdef Py_ssize_t at
    cdef int kind
    cdef void* data
    cdef long c, low = 1, high = 0
    cdef set found = set(), others = set()
    for line in lines:
        if PyUnicode_IS_ASCII(line):
            continue
        kind = PyUnicode_KIND(line)
        if kind == 1:
            continue  # Latin 1 has none of these scripts
        data = PyUnicode_DATA(line)
        for at in range(PyUnicode_GET_LENGTH(line)):
            c = PyUnicode_READ(kind, data, at)
            if c < FIRST or low <= c <= high or c in others:
                continue
            for first, last, script in RANGES:
                if first <= c <= last:
                    found.add(script)
                    low, high = first, last
                    break
            else:
                others.add(c)
    return found


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
