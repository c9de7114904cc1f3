# cython: boundscheck=False, wraparound=False
"""The compiled twin of what ``rule.py`` asks of every line."""

from cleaner.rules.trim cimport trimmed, zeroed

from cleaner.rules.rule import _EDGES, _NUMBER

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
