# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``plain.py``: one pass finds lines and gaps, another makes blocks."""

from cleaner.named cimport as_plain, untracked
from cleaner.scan cimport (
    Py_UNICODE_ISPRINTABLE,
    Py_UNICODE_ISSPACE,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_KIND,
    PyUnicode_READ,
    is_item,
    is_unspaced,
    is_wide,
    line_end,
    lstripped,
    rstripped,
    wide_between,
)

from cleaner.model import Block
from cleaner.readers.plain import (
    BULLET,
    WRAP_LEAST_JOINS,
    WRAP_LONGEST_WORD,
    WRAP_NARROWEST,
    WRAP_SHARE,
    WRAP_UNSPACED,
    WRAP_WIDEST,
    _HYPHENS,
    _is_hyphenated,
    _is_in_columns,
    _is_invisible,
    _STARTS,
)
from cleaner.shape import ends_sentence

cdef tuple HYPHENS = tuple(_HYPHENS)
cdef Py_ssize_t WIDEST = WRAP_WIDEST, NARROWEST = WRAP_NARROWEST, LEAST_JOINS = WRAP_LEAST_JOINS
cdef Py_ssize_t LONGEST_WORD = WRAP_LONGEST_WORD, UNSPACED = WRAP_UNSPACED
cdef double SHARE = WRAP_SHARE

if BULLET.pattern != (
    r"\s*(?:[•‣▪▫●○■□◦·*+–—-]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])\s+(?=\S)"
):
    raise ValueError("other marks of list items than here")
if _STARTS.pattern != r"\s*(?:>|[$#|]\s)":
    raise ValueError("other beginnings of lines than here")

ctypedef unsigned short Py_UCS2

cdef str LINE = "line"


cdef inline bint ends_line(Py_UCS4 c) noexcept:
    return c == 0x0A or 0x0B <= c <= 0x0D or c == 0x2028 or c == 0x2029


ctypedef fused Letter:
    Py_UCS2
    Py_UCS4


cdef inline Py_ssize_t end_of_line(const Letter* letters, Py_ssize_t at, Py_ssize_t length) noexcept:
    """Where the line ends that goes on at a place."""
    cdef Letter c
    while at < length:
        c = letters[at]
        if c <= 0x0D or c >= 0x2028:
            if ends_line(c):
                break
        at += 1
    return at


def _rows(str text):
    """What stands before the first line that has text; the lines that have; and what
    stands between each and the next."""
    cdef list lines = [], gaps = []
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t length = PyUnicode_GET_LENGTH(text), at = 0, start, stop, first, last, end = 0
    cdef Py_UCS4 c
    cdef str lead = text
    while at < length:
        start = at
        if kind == 1:
            stop = line_end(<const unsigned char*>data, at, length)
        elif kind == 2:
            stop = end_of_line(<const Py_UCS2*>data, at, length)
        else:
            stop = end_of_line(<const Py_UCS4*>data, at, length)
        at = stop
        if at < length:
            c = PyUnicode_READ(kind, data, at)
            at += 1
            if c == 0x0D and at < length and PyUnicode_READ(kind, data, at) == 0x0A:
                at += 1
        # Where what can be seen of the line begins and ends.
        first = lstripped(kind, data, start, stop)
        if first == stop:
            continue
        c = PyUnicode_READ(kind, data, first)
        if c == 0x26 or not Py_UNICODE_ISPRINTABLE(c):
            last = rstripped(kind, data, first, stop)
            if _is_invisible(text[first:last]):
                continue
        if lines:
            gaps.append(
                "\n" if start == end + 1 and PyUnicode_READ(kind, data, end) == 0x0A
                else text[end:start]
            )
        else:
            lead = text[:start]
        lines.append(text[start:stop])
        end = stop
    if lines:
        gaps.append(text[end:])
    return lead, lines, gaps


def _blocks(list lines not None, list shown not None, list keys not None, list gaps not None, Py_ssize_t start):
    """The blocks of lines; the first begins at ``start``."""
    cdef Py_ssize_t index
    cdef list blocks = []
    cdef str line, gap
    cdef object place
    for index in range(len(lines)):
        line = lines[index]
        gap = gaps[index]
        place = start
        blocks.append(
            as_plain(
                Block, 7, <void*>line, <void*>shown[index], <void*>keys[index], <void*>place,
                <void*>gap, <void*>LINE, <void*>None,
            )
        )
        start += PyUnicode_GET_LENGTH(line) + PyUnicode_GET_LENGTH(gap)
    return untracked(tuple(blocks))


cdef Py_ssize_t cells_until(str line, Py_ssize_t first, Py_ssize_t last) noexcept:
    return last - first + wide_between(PyUnicode_KIND(line), PyUnicode_DATA(line), first, last)


cdef Py_ssize_t begin_of(str line) noexcept:
    """Where the white space in front of a line ends."""
    return lstripped(PyUnicode_KIND(line), PyUnicode_DATA(line), 0, PyUnicode_GET_LENGTH(line))


cdef Py_ssize_t first_word(str line) noexcept:
    """Cells of the shortest piece that the line above would have had to take."""
    cdef int kind = PyUnicode_KIND(line)
    cdef void* data = PyUnicode_DATA(line)
    cdef Py_ssize_t first = begin_of(line), last, size, length = PyUnicode_GET_LENGTH(line)
    if first < length and is_wide(PyUnicode_READ(kind, data, first)):
        return 1
    last = first
    while last < length and not Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, last)):
        last += 1
    size = cells_until(line, first, last)
    if first < length and size > UNSPACED and is_unspaced(PyUnicode_READ(kind, data, first)):
        return UNSPACED
    return size


cdef bint is_word(str line) noexcept:
    """Whether a line is one word alone, of a script that shows where words end."""
    cdef int kind = PyUnicode_KIND(line)
    cdef void* data = PyUnicode_DATA(line)
    cdef Py_ssize_t first = begin_of(line), last = PyUnicode_GET_LENGTH(line)
    cdef Py_UCS4 c
    last = rstripped(kind, data, first, last)
    if first == last:
        return False
    c = PyUnicode_READ(kind, data, first)
    if is_unspaced(c) or is_wide(c):
        return False
    while first < last and not Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, first)):
        first += 1
    return first == last


cdef bint starts(str line) noexcept:
    """Whether a line is one of a quoted mail, a command at a prompt or a row of a table."""
    cdef int kind = PyUnicode_KIND(line)
    cdef void* data = PyUnicode_DATA(line)
    cdef Py_ssize_t at = begin_of(line), length = PyUnicode_GET_LENGTH(line)
    cdef Py_UCS4 c
    if at == length:
        return False
    c = PyUnicode_READ(kind, data, at)
    if c == 0x3E:
        return True
    if c != 0x24 and c != 0x23 and c != 0x7C:
        return False
    return at + 1 < length and Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, at + 1))


cdef Py_ssize_t cells_of(str line) noexcept:
    """Cells of a line without the white space behind it."""
    return cells_until(
        line, 0,
        rstripped(PyUnicode_KIND(line), PyUnicode_DATA(line), 0, PyUnicode_GET_LENGTH(line)),
    )


def _wrap_width(list lines, list gaps):
    """The column at which the text as a whole is wrapped, in cells; 0 if it is not."""
    cdef Py_ssize_t index, size, piece, wide = 0, all_of = 0, width = 0, pairs = 0, full = 0
    cdef str line, following, gap
    cdef list sizes = [], words = []
    for line in lines:
        size = PyUnicode_GET_LENGTH(line)
        all_of += size
        if size > WIDEST:
            wide += size
    if wide * 4 > all_of:
        return 0
    for index in range(<Py_ssize_t>len(lines) - 1):
        line = lines[index]
        size = PyUnicode_GET_LENGTH(line)
        if not NARROWEST // 2 <= size <= WIDEST:
            continue
        gap = gaps[index]
        if PyUnicode_GET_LENGTH(gap) != 1 and gap != "\r\n":
            continue
        following = lines[index + 1]
        if ends_sentence(line) or is_item(following) or starts(following):
            continue
        if line.rstrip().endswith(HYPHENS) and _is_hyphenated(line, following):
            piece = WIDEST
        else:
            piece = first_word(following)
            if piece > LONGEST_WORD:
                continue
        if is_word(line):
            continue
        size = cells_of(line)
        width = max(width, size)
        sizes.append(size)
        words.append(piece)
        pairs += 1
    if pairs < LEAST_JOINS or not NARROWEST <= width <= WIDEST:
        return 0
    for index in range(pairs):
        full += <Py_ssize_t>sizes[index] + 1 + <Py_ssize_t>words[index] > width
    return width if full >= SHARE * pairs and not _is_in_columns(lines) else 0
