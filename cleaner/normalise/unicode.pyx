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

from cleaner.normalise.unicode import _REACH, STEPS, _has_mark_run, badness
from cleaner.normalise.unicode import is_settled as slow_is_settled
from cleaner.normalise.unicode import repair as slow_repair

cdef Py_ssize_t REACH = _REACH


cdef inline bint is_composed(Py_UCS4 c) noexcept:
    # Letters that stand in normal form C whatever is beside them; there are more.
    return c < 0x300 or 0x2010 <= c <= 0x205E


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
            if c <= 0x20:
                if c == 0x09 or (c == 0x20 and before == 0x20):
                    spaced = True
                elif c != 0x20 and not (lines and c == 0x0A):
                    return DOUBTFUL
            elif before == 0x26 and (c == 0x23 or is_alnum(c)):
                return DOUBTFUL  # an entity, maybe
        elif is_odd_space(c):
            odd = True
            maybe = maybe or before >= 0x80
        elif c <= 0x9F or not Py_UNICODE_ISPRINTABLE(c):
            return DOUBTFUL
        else:
            maybe = maybe or before >= 0x80 or is_sign(c)
            composed = composed and is_composed(c)
        before = c
    if not composed or maybe:
        if odd:
            return DOUBTFUL
        stripped = text[start:end]
        if not composed and not is_normalized("NFC", stripped):
            return DOUBTFUL
        if maybe and (_has_mark_run(stripped) or _is_suspicious(stripped)):
            return DOUBTFUL
        return ROUGH if spaced else CLEAN
    if odd:
        return ODD
    return SPACED if spaced else CLEAN


def is_settled(str text):
    """Whether no step of ``STEPS`` but the one for spaces would change the text."""
    return state_of(text, 0, PyUnicode_GET_LENGTH(text), True) != DOUBTFUL or slow_is_settled(text)


cdef inline bint is_sign(Py_UCS4 c) noexcept:
    return c <= 0x9F or c == 0xC3 or c == 0xC2 or c == 0x152 or c == 0x153


def _is_suspicious(str text):
    """``ftfy.badness.is_bad``, asked of the neighbourhoods of the signs alone."""
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at, start = -1, end = -1
    cdef Py_UCS4 c, before = 0
    for at in range(PyUnicode_GET_LENGTH(text)):
        c = PyUnicode_READ(kind, data, at)
        if c >= 0x80 and (before >= 0x80 or is_sign(c)):
            if 0 <= end < at - 2 * REACH:
                if badness().search(text, max(0, start - REACH), end + REACH):
                    return True
                start = -1
            if start < 0:
                start = at - 1 if before >= 0x80 else at
            end = at + 1
        before = c
    return end >= 0 and badness().search(text, max(0, start - REACH), end + REACH) is not None


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
