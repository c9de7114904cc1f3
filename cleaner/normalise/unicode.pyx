# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``repair_all`` in ``unicode.py``: lines that are clean cost no call."""

from cleaner.named cimport untracked
from cleaner.scan cimport (
    CAPITAL,
    Py_UNICODE_ISPRINTABLE,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_IS_ASCII,
    PyUnicode_KIND,
    PyUnicode_READ,
    is_alnum,
    marks_of,
)

from unicodedata import is_normalized

from cleaner.normalise.mojibake import LEADS, PAIRS, badness
from cleaner.normalise.mojibake import REACH as _REACH
from cleaner.normalise.mojibake import STRETCH as _STRETCH
from cleaner.normalise.unicode import _LONG, STEPS, _has_mark_run
from cleaner.normalise.unicode import is_settled as slow_is_settled
from cleaner.normalise.unicode import repair as slow_repair

cdef Py_ssize_t REACH = _REACH
cdef Py_ssize_t STRETCH = _STRETCH
cdef Py_ssize_t LONG = _LONG

cdef enum:
    BASIC = 0x10000  # no letter or sign of mojibake is beyond
    LEAD = 0x80  # the bits below are the pairs that a letter is first or second of

cdef unsigned char[BASIC] firsts
cdef unsigned char[BASIC] seconds


cdef set_tables():
    cdef Py_UCS4 c
    cdef int number
    for number, pair in enumerate(PAIRS):
        for c in pair.first:
            firsts[c] |= 1 << number
        for c in pair.second:
            seconds[c] |= 1 << number
    for c in LEADS:
        firsts[c] |= LEAD


set_tables()


cdef inline bint is_composed(Py_UCS4 c) noexcept:
    # Letters that stand in normal form C whatever is beside them; there are more.
    return c < 0x300 or 0x2010 <= c <= 0x205E


cdef inline bint is_sign(Py_UCS4 before, Py_UCS4 c) noexcept:
    """Whether a letter tells of mojibake, behind that before it."""
    if c >= BASIC or before < 0x80 or before >= BASIC:
        return 0x80 <= c <= 0x9F
    if firsts[before] & seconds[c] or (c >= 0x80 and c <= 0x9F):
        return True
    return firsts[before] & LEAD and not (0x41 <= c <= 0x5A or 0x61 <= c <= 0x7A)


cdef inline bint is_odd_space(Py_UCS4 c) noexcept:
    # Normal form C has others for U+2000 and U+2001.
    return c == 0xA0 or c == 0x1680 or 0x2002 <= c <= 0x200A or c == 0x202F or c == 0x205F


cdef enum:
    DOUBTFUL
    ODD  # nothing but spaces to unify, odd ones among them
    ROUGH  # nothing but spaces to unify, which may lay bare something else
    SPACED  # nothing but spaces to unify
    CLEAN


cdef int state_of(str text, Py_ssize_t start, Py_ssize_t end, bint lines) except -1:
    """What the steps would change of a text; sure but where it is doubtful, as it is where
    a line ends in it, but for ``lines``."""
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at
    cdef bint spaced = False, odd = False, composed = True, maybe = False
    cdef Py_UCS4 c, before = 0
    if kind == 1 and not marks_of(<const unsigned char*>data + start, end - start) & ~CAPITAL:
        return CLEAN
    for at in range(start, end):
        c = PyUnicode_READ(kind, data, at)
        if c < 0x7F:
            maybe = maybe or (before >= 0x80 and is_sign(before, c))
            if c <= 0x20:
                if c == 0x09 or (c == 0x20 and before == 0x20):
                    spaced = True
                elif c != 0x20 and not (lines and c == 0x0A):
                    return DOUBTFUL
            elif before == 0x26 and (c == 0x23 or is_alnum(c)):
                return DOUBTFUL  # an entity, maybe
        elif is_odd_space(c):
            odd = True
            maybe = maybe or is_sign(before, c)
        elif c <= 0x9F or not Py_UNICODE_ISPRINTABLE(c):
            return DOUBTFUL
        else:
            maybe = maybe or is_sign(before, c)
            composed = composed and is_composed(c)
        before = c
    if end - start > LONG and _has_mark_run(text[start:end]):
        return DOUBTFUL
    if not composed or maybe:
        if odd:
            return DOUBTFUL
        stripped = text[start:end]
        if not composed and not is_normalized("NFC", stripped):
            return DOUBTFUL
        if maybe and is_suspicious(stripped):
            return DOUBTFUL
        return ROUGH if spaced else CLEAN
    if odd:
        return ODD
    return SPACED if spaced else CLEAN


def is_settled(str text):
    """Whether no step of ``STEPS`` but the one for spaces would change the text."""
    return state_of(text, 0, PyUnicode_GET_LENGTH(text), True) != DOUBTFUL or slow_is_settled(text)


def is_suspicious(str text):
    """``ftfy.badness.is_bad``, asked of the neighbourhoods of the signs alone."""
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at, start = -1, end = -1
    cdef Py_UCS4 c, before = 0
    for at in range(PyUnicode_GET_LENGTH(text)):
        c = PyUnicode_READ(kind, data, at)
        if (c >= 0x80 or before >= 0x80) and is_sign(before, c):
            if start >= 0 and (end < at - 2 * REACH or end > start + STRETCH):
                if is_bad(text, start, end):
                    return True
                start = -1
            if start < 0:
                start = at
            end = at + 1
        before = c
    return end >= 0 and is_bad(text, start, end)


cdef bint is_bad(str text, Py_ssize_t start, Py_ssize_t end) except -1:
    return badness().search(text, max(0, start - REACH), end + REACH) is not None


cdef str settled(str line):
    """A line with all default steps applied; None where that takes more than spaces."""
    cdef int kind = PyUnicode_KIND(line), state
    cdef void* data = PyUnicode_DATA(line)
    cdef Py_ssize_t start = 0, length = PyUnicode_GET_LENGTH(line), end = length
    cdef Py_UCS4 c
    while start < end:
        c = PyUnicode_READ(kind, data, start)
        if c != 0x20 and c != 0x09:
            break
        start += 1
    while end > start:
        c = PyUnicode_READ(kind, data, end - 1)
        if c != 0x20 and c != 0x09:
            break
        end -= 1
    state = state_of(line, start, end, False)
    if state == CLEAN:
        return line if end - start == length else line[start:end]
    if state == ODD or state == SPACED:
        return " ".join(line.split())
    return None


def repair_all(lines):
    """Every line with all default steps applied. Clean lines cost no call."""
    cdef list shown = []
    cdef str line, plain
    for line in lines:
        plain = settled(line)
        shown.append(slow_repair(line, STEPS)[0] if plain is None else plain)
    return untracked(shown)


def repair(text, steps):
    """Run the steps until nothing changes; the text and the names of those that changed it."""
    cdef str plain
    if steps is STEPS and type(text) is str:
        plain = settled(text)
        if plain is not None:
            return plain, (() if plain is text or plain == text else ("spaces",))
    return slow_repair(text, steps)
