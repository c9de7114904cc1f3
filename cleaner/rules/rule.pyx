# cython: boundscheck=False, wraparound=False
"""The compiled twin of what ``rule.py`` asks of every line."""

from cleaner.rules.trim cimport trimmed, zeroed

from cleaner.scan cimport PyUnicode_DATA, PyUnicode_GET_LENGTH, PyUnicode_IS_ASCII

from cleaner.rules.rule import _EDGES, _NUMBER, _UNSETTLED_ASCII
from cleaner.rules.rule import form_of as form_of_source

cdef str EDGES = " \t:|·•*–—→←↗»«›‹>▸▶►▼▾▲△▽[](){}<>【】《》「」〔〕_…↓↑＞◆◇★☆■□●○※⇒・-"

if _NUMBER.pattern != r"\d+(?:[.,’' ]\d{3})*(?:[.,]\d+)?":
    raise ValueError("numbers are written in another way than here")
if EDGES != _EDGES:
    raise ValueError("other marks around phrases than here")


def trim(str key):
    """A key without the arrows, colons, brackets and dots that menus add, and with one
    kind of apostrophe."""
    return trimmed(key)


def with_zeros(str form):
    """Every number as ``0``, so that a phrase says ``0 comments`` for any count."""
    cdef str zeros = zeroed(form)
    return form if zeros is None else zeros


if _UNSETTLED_ASCII.pattern != "[^a-z ]":
    raise ValueError("other letters are left as they are than here")


def form_of(str phrase):
    """A phrase as trimmed keys have it, its numbers as zeros: of thousands most are that."""
    cdef const unsigned char* letters
    cdef Py_ssize_t at, last = PyUnicode_GET_LENGTH(phrase) - 1
    if PyUnicode_IS_ASCII(phrase) and last >= 0:
        letters = <const unsigned char*>PyUnicode_DATA(phrase)
        for at in range(last + 1):
            if not (0x61 <= letters[at] <= 0x7A or (letters[at] == 0x20 and 0 < at < last)):
                break
        else:
            return phrase
    return form_of_source(phrase)
