# cython: boundscheck=False, wraparound=False
"""The compiled twin of what ``paragraphs.py`` asks of lines that stand together."""

from cleaner.scan cimport (
    Py_UNICODE_ISSPACE,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_KIND,
    PyUnicode_READ,
    is_item,
    lstripped,
    rstripped,
    wide_between,
)

from cleaner.normalise.paragraphs import (
    _BORDER,
    _CODE,
    _COLUMNS,
    _INDENT,
    _KEY,
    _MAY_BE_CODE,
    BULLET,
)
from cleaner.shape import ends_sentence

if BULLET.pattern != (
    r"\s*(?:[•‣▪▫●○■□◦·*+–—-]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])\s+(?=\S)"
):
    raise ValueError("other marks of list items than here")
if _BORDER.pattern != r"[\s+|=:-]+":
    raise ValueError("other borders than here")
if _INDENT.pattern != r"[ \t]*" or _MAY_BE_CODE.pattern != r"[][{}();#$></@=]":
    raise ValueError("indents and code are told by other signs than here")


cdef Py_ssize_t indent_of(str line) noexcept:
    cdef int kind = PyUnicode_KIND(line)
    cdef void* data = PyUnicode_DATA(line)
    cdef Py_ssize_t at, width = 0
    cdef Py_UCS4 c
    for at in range(PyUnicode_GET_LENGTH(line)):
        c = PyUnicode_READ(kind, data, at)
        if c == 0x20:
            width += 1
        elif c == 0x09:
            width += 4 - width % 4
        else:
            break
    return width


cdef bint may_be_code(str line) noexcept:
    cdef int kind = PyUnicode_KIND(line)
    cdef void* data = PyUnicode_DATA(line)
    cdef Py_ssize_t at
    for at in range(PyUnicode_GET_LENGTH(line)):
        if PyUnicode_READ(kind, data, at) in u"][{}();#$></@=":
            return True
    return False


cdef Py_ssize_t cells_of(str line) noexcept:
    """Cells of a line without the white space around it."""
    cdef int kind = PyUnicode_KIND(line)
    cdef void* data = PyUnicode_DATA(line)
    cdef Py_ssize_t first = 0, last = PyUnicode_GET_LENGTH(line)
    first = lstripped(kind, data, first, last)
    last = rstripped(kind, data, first, last)
    return last - first + wide_between(kind, data, first, last)


cdef bint is_spaced(str line) noexcept:
    """Whether the line has two spaces beside each other, a tab or a bar."""
    cdef int kind = PyUnicode_KIND(line)
    cdef void* data = PyUnicode_DATA(line)
    cdef Py_ssize_t at
    cdef Py_UCS4 c, before = 0
    for at in range(PyUnicode_GET_LENGTH(line)):
        c = PyUnicode_READ(kind, data, at)
        if c == 0x09 or c == 0x7C or (c == 0x20 and before == 0x20):
            return True
        before = c
    return False


cdef bint is_border(str line) noexcept:
    """``_BORDER.fullmatch``: whether the line has nothing but what borders are made of."""
    cdef int kind = PyUnicode_KIND(line)
    cdef void* data = PyUnicode_DATA(line)
    cdef Py_ssize_t at
    cdef Py_UCS4 c
    for at in range(PyUnicode_GET_LENGTH(line)):
        c = PyUnicode_READ(kind, data, at)
        if not (c in u"+|=:-" or Py_UNICODE_ISSPACE(c)):
            return False
    return PyUnicode_GET_LENGTH(line) > 0


def indent(str line):
    """Width of the leading white space, a tab counted as four."""
    return indent_of(line)


def is_preformatted(list lines, *, bint indents_mean=False):
    """Whether the lines of one paragraph are code or verse, whose indentation is meaning."""
    cdef Py_ssize_t count = len(lines), coded = 0, keyed = 0, ended = 0, depth, least = -1, most = 0
    cdef bint all_deep = True
    cdef str line
    for line in lines:
        depth = indent_of(line)
        most = max(most, depth)
        least = depth if least < 0 else min(least, depth)
        if indents_mean and all_deep:
            all_deep = depth >= 4 and not is_item(line)
    if most < 2:
        return False
    if indents_mean and all_deep:
        return True
    for line in lines:
        if may_be_code(line) and _CODE.search(line) is not None:
            coded += 1
    if coded * 2 >= count:
        return True
    if count < 3 or least >= most - 1:
        return False
    if indents_mean:
        for line in lines:
            keyed += _KEY.match(line) is not None
        if keyed * 2 > count:
            return True
        for line in lines:
            if not is_item(line):
                break
        else:
            return True
    for line in lines:
        if cells_of(line) > 64 or is_item(line):
            return False
    if indents_mean:
        return True
    for line in lines:
        ended += ends_sentence(line)
    return ended * 2 <= count


def is_tabular(list lines):
    """Whether the lines of one paragraph are rows of a table set with spaces or tabs."""
    cdef Py_ssize_t count = len(lines), rows = 0, spaced = 0
    cdef bint row, border, bars
    cdef str line
    for line in lines:
        spaced += is_spaced(line)
    if spaced < 2:
        return False
    spaced = 0
    for line in lines:
        bars = is_spaced(line)
        border = is_border(line)
        row = (bars or border) and _COLUMNS.search(line.strip()) is not None
        if border and not row:
            count -= 1
            continue
        spaced += bars
        rows += row and bars
    return spaced >= 2 and spaced * 3 >= count * 2 and rows >= 2 and rows * 3 >= count * 2
