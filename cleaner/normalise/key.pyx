# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``fold_all`` in ``key.py``."""

from cpython.unicode cimport PyUnicode_New, PyUnicode_WRITE

from cleaner.named cimport untracked
from cleaner.scan cimport (
    CAPITAL,
    ODD_LETTER,
    TWO_SPACES,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_KIND,
    PyUnicode_READ,
    make_small,
    marks_of,
)

from cleaner.normalise.key import _BULLET, _BULLETS, _LINK, KEY_LETTERS, _fold

cdef Py_ssize_t LONGEST = KEY_LETTERS
cdef str MARKDOWN = _LINK

if _BULLETS != "•‣▪▫●○■□◦·*–—-›»▸►✓✔":
    raise ValueError("other bullets than here")


cdef inline bint stays(Py_UCS4 c) noexcept:
    """Whether folding and NFKC leave a letter or mark alone, whatever is beside it, but for
    a capital that becomes small; there are more."""
    if c < 0x100:
        return c >= 0xC0 and c != 0xDF or c in u"¡¢£¤¥¦§©«¬®°±¶·»¿"
    if c < 0x2000:
        return 0x0400 <= c <= 0x045F or 0x0391 <= c <= 0x03A1 or 0x03A4 <= c <= 0x03C1 or (
            0x03C3 <= c <= 0x03CE
        )
    if c < 0x2600:
        return (
            0x2018 <= c <= 0x2022
            or 0x2012 <= c <= 0x2016
            or c == 0x2010
            or 0x2030 <= c <= 0x2032
            or 0x2039 <= c <= 0x203A
            or c == 0x20AC
            or 0x2190 <= c <= 0x21FF
            or 0x2500 <= c <= 0x25FF
        )
    return 0x4E00 <= c <= 0x9FFF or 0x3041 <= c <= 0x3096 or 0x30A1 <= c <= 0x30FA or (
        0xAC00 <= c <= 0xD7A3
    )


cdef inline bint is_capital(Py_UCS4 c) noexcept:
    # Of letters that stay.
    return (
        0x41 <= c <= 0x5A
        or (0xC0 <= c <= 0xDE and c != 0xD7)
        or 0x0391 <= c <= 0x03AB
        or 0x0400 <= c <= 0x042F
    )


cdef str small_of(str line):
    """A line of letters that stay in small letters."""
    cdef int kind = PyUnicode_KIND(line)
    cdef void* data = PyUnicode_DATA(line)
    cdef Py_ssize_t at, length = PyUnicode_GET_LENGTH(line)
    cdef Py_UCS4 c
    cdef unsigned int further
    # Small letters take no more room than capitals, and no less.
    cdef str made = PyUnicode_New(length, 0xFF if kind == 1 else 0xFFFF if kind == 2 else 0x10FFFF)
    cdef void* letters = PyUnicode_DATA(made)
    for at in range(length):
        c = PyUnicode_READ(kind, data, at)
        further = 0
        if is_capital(c):
            further = 0x50 if 0x0400 <= c <= 0x040F else 0x20
        PyUnicode_WRITE(kind, letters, at, <Py_UCS4>(<unsigned int>c + further))
    return made


cdef str small(str line):
    """A line of ASCII in small letters."""
    cdef Py_ssize_t length = PyUnicode_GET_LENGTH(line)
    cdef str made = PyUnicode_New(length, 0x7F)
    make_small(
        <unsigned char*>PyUnicode_DATA(made), <const unsigned char*>PyUnicode_DATA(line), length
    )
    return made


cdef str folded(str line):
    cdef Py_ssize_t length = PyUnicode_GET_LENGTH(line)
    cdef str key
    if MARKDOWN in line or (length > 2 and line.startswith("##")):
        return _fold(line)
    if length == 0 or length > LONGEST:
        return line
    key = plainly(line)
    if key is None:
        return _fold(line)
    if PyUnicode_READ(PyUnicode_KIND(line), PyUnicode_DATA(line), 0) in (
        u"•‣▪▫●○■□◦·*–—-›»▸►✓✔"
    ):
        return _BULLET.sub("", key, count=1)
    return key


cdef str plainly(str line):
    """The key of a line, but with its bullet; None where it takes more than small letters."""
    cdef int kind = PyUnicode_KIND(line)
    cdef void* data = PyUnicode_DATA(line)
    cdef Py_ssize_t at, length = PyUnicode_GET_LENGTH(line)
    cdef bint capital = False
    cdef int marks
    cdef Py_UCS4 c, before = 0x20
    if kind == 1:
        marks = marks_of(<const unsigned char*>data, length)
        if (
            not marks & (ODD_LETTER | TWO_SPACES)
            and PyUnicode_READ(kind, data, 0) != 0x20
            and PyUnicode_READ(kind, data, length - 1) != 0x20
        ):
            return small(line) if marks & CAPITAL else line
    for at in range(length):
        c = PyUnicode_READ(kind, data, at)
        if c <= 0x20:
            if c != 0x20 or before == 0x20:
                return None
        elif c < 0x7F:
            capital = capital or 0x41 <= c <= 0x5A
        elif c == 0x2011 or c == 0x2026 or c == 0x2122:
            return plainly(
                line.replace("‑", "‐").replace("…", "...").replace("™", "TM")
            )
        elif not stays(c):
            return None
        else:
            capital = capital or is_capital(c)
        before = c
    if before == 0x20:
        return None
    return small_of(line) if capital else line


def fold_all(shown):
    """The key of every line, from its repaired and stripped text (``Block.shown``)."""
    return untracked([folded(line) for line in shown])
