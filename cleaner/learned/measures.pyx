# cython: boundscheck=False, wraparound=False, cdivision=True
"""The compiled twin of ``measure`` in ``measures.py``: one pass over the letters of a unit.

Prices are sought by the source's pattern, and only where a sign of money may stand beside a
digit; ``tests/test_compiled_html.py`` compares the sets of letters over all of Unicode.
"""

from cpython cimport array

import array as arrays

from cleaner.scan cimport (
    Py_UNICODE_ISALPHA,
    Py_UNICODE_ISDECIMAL,
    Py_UNICODE_ISDIGIT,
    Py_UNICODE_ISLOWER,
    Py_UNICODE_ISSPACE,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_KIND,
    PyUnicode_READ,
    is_alnum,
    is_terminal,
    letters_of,
    words_of,
)

from cleaner.learned.measures import (
    _PRICES,
    PROSE_LEAST,
    PROSE_LINKED,
    PROSE_SURE,
    REPEAT_LETTERS,
    SAMPLE,
    Measures,
)
from cleaner.shape import ends_sentence

cdef enum:
    LETTERS, WORDS, LINKED, PROSE, ENDS, STOPS, COMMAS, DIGITS, CAPITALS, SYMBOLS, TIMES, FIRST
    COPIES, PRICES, REPEATS

cdef array.array EMPTY = arrays.array("d"), PLACES = arrays.array("q")
cdef Py_ssize_t MOST = SAMPLE
cdef double LEAST = PROSE_LEAST, SURE = PROSE_SURE, MOST_LINKED = PROSE_LINKED
cdef double REPEATED = REPEAT_LETTERS


cdef inline bint is_stop(Py_UCS4 c) noexcept:
    return c in u".!?…。！？؟۔।։።"


cdef inline bint is_after_stop(Py_UCS4 c) noexcept:
    return (
        c in u"\"'”’»“)]）」』" or 0x2E80 <= c <= 0x9FFF or Py_UNICODE_ISSPACE(c)
    )


cdef inline bint is_capital(Py_UCS4 c) noexcept:
    if c < 0x80:
        return 0x41 <= c <= 0x5A
    return (
        (0xC0 <= c <= 0xDE and c != 0xD7)
        or 0x391 <= c <= 0x3A9
        or 0x410 <= c <= 0x42F
        or c in u"ЁŁŚŻŹĆŃĘĄ"
    )


cdef inline bint is_money(Py_UCS4 c) noexcept:
    return c in u"€$£¥₽₹"


cdef inline bint begins_money(Py_UCS4 c) noexcept:
    return is_money(c) or c in u"zkEUG"


cdef struct Counts:
    Py_ssize_t stops, commas, digits, capitals, symbols
    bint priced  # a sign of money may stand beside a digit


cdef Counts count(str text, Py_ssize_t length) noexcept:
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at = 0, start
    cdef Py_UCS4 c, after
    cdef bint stops
    cdef Counts found
    found.stops = found.commas = found.digits = found.capitals = found.symbols = 0
    found.priced = False
    while at < length:
        c = PyUnicode_READ(kind, data, at)
        if 0x61 <= c <= 0x7A or c == 0x20:
            at += 1
            continue
        if is_capital(c):
            found.capitals += 1
        elif is_stop(c):
            # A run of marks, if what follows it can follow a sentence; or, of a run in
            # which an ideographic full stop stands, what is before that.
            start = at
            stops = False
            while at < length:
                c = PyUnicode_READ(kind, data, at)
                if not is_stop(c):
                    break
                stops = stops or (at > start and c == 0x3002)
                at += 1
            if stops or at == length or is_after_stop(PyUnicode_READ(kind, data, at)):
                found.stops += 1
            continue
        elif c in u",;:،؛、，；：":
            found.commas += 1
        elif c in u"©®|»«›‹•·→←▶►#@€$£¥₽%+/\\=<>_*~^{}[]":
            found.symbols += 1
        elif (0x30 <= c <= 0x39) or (c >= 0x80 and Py_UNICODE_ISDECIMAL(c)):
            found.digits += 1
            if not found.priced:
                if at:
                    after = PyUnicode_READ(kind, data, at - 1)
                    found.priced = is_money(after) or (
                        at > 1
                        and Py_UNICODE_ISSPACE(after)
                        and is_money(PyUnicode_READ(kind, data, at - 2))
                    )
                if at + 1 < length and not found.priced:
                    after = PyUnicode_READ(kind, data, at + 1)
                    found.priced = begins_money(after) or (
                        at + 2 < length
                        and Py_UNICODE_ISSPACE(after)
                        and begins_money(PyUnicode_READ(kind, data, at + 2))
                    )
        at += 1
    return found


cdef bint is_ended(str text, Py_ssize_t size) except -1:
    """Whether a unit ends like a sentence."""
    cdef Py_UCS4 c = PyUnicode_READ(PyUnicode_KIND(text), PyUnicode_DATA(text), size - 1)
    if is_terminal(c):
        return True
    if 0x61 <= c <= 0x7A or 0x41 <= c <= 0x5A or 0x30 <= c <= 0x39:
        return False
    return ends_sentence(text if size <= 40 else text[size - 40 :])


cdef inline bint is_decimal(Py_UCS4 c) noexcept:
    return 0x30 <= c <= 0x39 or (c >= 0x80 and Py_UNICODE_ISDECIMAL(c))


cdef inline bint is_edge(int kind, void* data, Py_ssize_t at, Py_ssize_t length) noexcept:
    """Whether no letter, digit or underscore stands there."""
    cdef Py_UCS4 c
    if not 0 <= at < length:
        return True
    c = PyUnicode_READ(kind, data, at)
    return not (c == 0x5F or is_alnum(c))


cdef bint is_timed(str text, Py_ssize_t length) noexcept:
    """``_TIMES``: a time of day, or a year from 1900 to 2099."""
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at
    cdef Py_UCS4 c
    for at in range(length - 2):
        c = PyUnicode_READ(kind, data, at)
        if c == 0x3A or c == 0x2E:
            if (
                at > 0
                and is_decimal(PyUnicode_READ(kind, data, at - 1))
                and is_decimal(PyUnicode_READ(kind, data, at + 1))
                and is_decimal(PyUnicode_READ(kind, data, at + 2))
                and is_edge(kind, data, at + 3, length)
            ):
                return True
        elif (c == 0x31 or c == 0x32) and at + 3 < length:
            if (
                PyUnicode_READ(kind, data, at + 1) == (0x39 if c == 0x31 else 0x30)
                and is_decimal(PyUnicode_READ(kind, data, at + 2))
                and is_decimal(PyUnicode_READ(kind, data, at + 3))
                and is_edge(kind, data, at - 1, length)
                and is_edge(kind, data, at + 4, length)
            ):
                return True
    return False


def measure(tree):
    """Measures of all units. Linear in the text."""
    cdef list texts = tree.text
    cdef array.array linked_letters = tree.linked
    cdef dict places = {}
    cdef array.array firsts = array.clone(PLACES, len(texts), False)
    cdef array.array copies = array.clone(PLACES, len(texts), True)
    cdef str text, sample
    cdef Py_ssize_t unit, size, length, place
    cdef double weight, linked, part
    cdef bint ends, prose
    cdef Py_UCS4 head
    cdef Counts found
    cdef list columns = [array.clone(EMPTY, len(texts), False) for _ in range(15)]
    cdef double* column[15]
    cdef int number
    for number in range(15):
        column[number] = (<array.array>columns[number]).data.as_doubles
    for unit in range(len(texts)):
        place = places.setdefault(texts[unit], unit)
        firsts.data.as_longlongs[unit] = place
        copies.data.as_longlongs[place] += 1
    for unit in range(len(texts)):
        text = texts[unit]
        size = PyUnicode_GET_LENGTH(text)
        weight = <double>letters_of(text)
        linked = linked_letters.data.as_ints[unit] / <double>size
        linked = min(linked, 1.0)
        ends = is_ended(text, size)
        prose = weight >= SURE or (weight >= LEAST and ends)
        if linked >= MOST_LINKED:
            prose = False
        length = min(size, MOST)
        sample = text if size <= MOST else text[:MOST]
        part = weight * length / size
        found = count(text, length)
        head = PyUnicode_READ(PyUnicode_KIND(text), PyUnicode_DATA(text), 0)
        column[LETTERS][unit] = weight
        column[WORDS][unit] = <double>words_of(text) if size <= MOST else weight / 6.0
        column[LINKED][unit] = linked * weight
        column[PROSE][unit] = weight if prose else 0.0
        column[ENDS][unit] = 1.0 if ends else 0.0
        column[STOPS][unit] = found.stops / part
        column[COMMAS][unit] = found.commas / part
        column[DIGITS][unit] = found.digits / part
        column[CAPITALS][unit] = found.capitals / part
        column[SYMBOLS][unit] = found.symbols / part
        column[TIMES][unit] = 1.0 if found.digits > 2 and is_timed(text, length) else 0.0
        if Py_UNICODE_ISALPHA(head):
            column[FIRST][unit] = 1.0 if Py_UNICODE_ISLOWER(head) else 2.0
        else:
            column[FIRST][unit] = 3.0 if Py_UNICODE_ISDIGIT(head) else 0.0
        place = firsts.data.as_longlongs[unit]
        column[COPIES][unit] = <double>copies.data.as_longlongs[place]
        column[PRICES][unit] = 1.0 if found.priced and _PRICES.search(sample) else 0.0
        column[REPEATS][unit] = 1.0 if place != unit and weight >= REPEATED else 0.0
    out = Measures()
    (
        out.letters, out.words, out.linked, out.prose, out.ends, out.stops, out.commas,
        out.digits, out.capitals, out.symbols, out.times, out.first, out.copies, out.prices,
        out.repeats,
    ) = columns
    return out
