# cython: boundscheck=False, wraparound=False
"""The compiled twin of what ``pieces.py`` asks of every line, and of lines that may be one."""

from cleaner.scan cimport (
    Py_UNICODE_ISALPHA,
    Py_UNICODE_ISSPACE,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_KIND,
    PyUnicode_READ,
    is_alnum,
    is_small,
    wide_of,
)

from cleaner.readers import pieces as source
from cleaner.readers.pieces import (
    BARE as _BARE,
    BRACKET as _BRACKET,
    CLOSES as _CLOSES,
    LABEL as _LABEL,
    LEAD_CELLS,
    LEADING as _LEADING,
    LEAST_CELLS,
    LOWER as _LOWER,
    MARK as _MARK,
    PART_CELLS,
    TRAILING as _TRAILING,
)

cdef enum:
    TRAILING = 1
    LEADING = 2
    CLOSES = 4
    MARK = 8
    LOWER = 16
    BRACKET = 32
    BARE = 64
    LABEL = 128
    SURELY = 4 | 8 | 16 | 128

cdef tuple FENCE = source.FENCES
cdef Py_ssize_t SENTENCE = LEAST_CELLS, PART = PART_CELLS, LEAD = LEAD_CELLS

if (_TRAILING, _LEADING, _CLOSES, _MARK, _LOWER, _BRACKET, _BARE, _LABEL) != (
    1, 2, 4, 8, 16, 32, 64, 128
):
    raise ValueError("joints have other bits than here")
if FENCE != ("```", "~~~"):
    raise ValueError("other fences than here")
if (
    source._SURE != frozenset(",.，。、；：！？）」』")
    or source._CLOSING != frozenset(";:!?%»”’,.，。、；：！？）」』")
    or source._WIDE != frozenset("，。、；：！？）」』")
    or source._OPENING != frozenset("([“„«‘「『（")
    or source._SPACES != frozenset(" \u00a0")
    or source._BRACKETS != {")": "(", "]": "["}
    or source._AFTER_CLOSING != frozenset(" \"'»”’)]")
    or source._LEADS != frozenset(":.,!?;–—")
    or source._STOPS != frozenset(".!?;{}")
    or source._HYPHENS != frozenset("-\u2010\u00ad")
    or source.APOSTROPHES != frozenset("'’")
    or source.DASHES != frozenset("–—")
):
    raise ValueError("other marks join lines than here")


cdef inline Py_UCS4 sign_at(str text, Py_ssize_t at) except 0xFFFFFFFF:
    """A sign of the text, from its end where ``at`` is negative."""
    cdef Py_ssize_t length = PyUnicode_GET_LENGTH(text)
    if at < 0:
        at += length
    if not 0 <= at < length:
        raise IndexError("string index out of range")
    return PyUnicode_READ(PyUnicode_KIND(text), PyUnicode_DATA(text), at)


cdef inline Py_UCS4 first_of(str text) except 0xFFFFFFFF:
    return sign_at(text, 0)


cdef inline Py_UCS4 last_of(str text) except 0xFFFFFFFF:
    return sign_at(text, -1)


cdef inline bint is_space(Py_UCS4 c) noexcept:
    return c == 0x20 or c == 0xA0


cdef inline bint is_wide_mark(Py_UCS4 c) noexcept:
    return c >= 0x3001 and c in u"，。、；：！？）」』"


cdef inline bint is_sure(Py_UCS4 c) noexcept:
    return c == 0x2C or c == 0x2E or is_wide_mark(c)


cdef inline bint is_closing(Py_UCS4 c) noexcept:
    return c in u";:!?%»”’" or is_sure(c)


cdef inline bint is_opening(Py_UCS4 c) noexcept:
    return c in u"([“„«‘「『（"


cdef inline bint is_bracket(Py_UCS4 c) noexcept:
    return c == 0x29 or c == 0x5D


cdef inline bint is_hyphen(Py_UCS4 c) noexcept:
    return c == 0x2D or c == 0x2010 or c == 0xAD


cdef inline bint is_apostrophe(Py_UCS4 c) noexcept:
    return c == 0x27 or c == 0x2019


cdef inline bint is_dash(Py_UCS4 c) noexcept:
    return c == 0x2013 or c == 0x2014


cdef inline bint may_start(Py_UCS4 c) noexcept:
    return is_closing(c) or is_bracket(c) or is_apostrophe(c) or is_dash(c)


cdef inline Py_ssize_t cells_of(str text) noexcept:
    return PyUnicode_GET_LENGTH(text) + wide_of(text)


cdef inline bint is_glued(str gap) noexcept:
    cdef Py_ssize_t length = PyUnicode_GET_LENGTH(gap)
    return length == 1 or (
        length == 2
        and PyUnicode_READ(PyUnicode_KIND(gap), PyUnicode_DATA(gap), 0) == 0x0D
        and PyUnicode_READ(PyUnicode_KIND(gap), PyUnicode_DATA(gap), 1) == 0x0A
    )


cdef bint is_listed(list shown, Py_ssize_t index) except -1:
    """Whether a line begins with the mark of the one above or below: an item, or a comment."""
    cdef str line = shown[index], below
    cdef Py_UCS4 mark = first_of(line)
    if PyUnicode_GET_LENGTH(line) == 1:
        return False
    if mark == first_of(shown[index - 1]):
        return True
    if index + 1 >= len(shown):
        return False
    below = shown[index + 1]
    return PyUnicode_GET_LENGTH(below) > 0 and first_of(below) == mark


cdef bint goes_on(str before, str after) except -1:
    """Whether a line begins within a word, with an ``’s``, or with the dash behind one."""
    cdef Py_ssize_t length = PyUnicode_GET_LENGTH(after)
    cdef Py_UCS4 first = first_of(after)
    if length < 2 or not (is_apostrophe(first) or is_dash(first)) or not is_alnum(last_of(before)):
        return False
    if is_apostrophe(first):
        return sign_at(after, 1) == 0x73 and (length == 2 or not is_alnum(sign_at(after, 2)))
    return Py_UNICODE_ISALPHA(sign_at(after, 1))


cdef int joint(str before, str after, int found) except -1:
    cdef Py_UCS4 last = last_of(before), first = first_of(after), second
    if is_hyphen(last):
        return 0
    if goes_on(before, after):
        found |= MARK
    elif is_closing(first):
        if is_alnum(last) or last in u"\"'»”’)]":
            if PyUnicode_GET_LENGTH(after) > 1:
                second = PyUnicode_READ(PyUnicode_KIND(after), PyUnicode_DATA(after), 1)
                if not (second in u" \"'»”’)]" or is_wide_mark(first)):
                    return found
            found |= CLOSES if is_sure(first) else MARK
    elif is_bracket(first):
        found |= BRACKET
    elif is_opening(last):
        found |= MARK
    elif is_small(first) and found and not (found == TRAILING and last in u".!?;{}"):
        found |= LOWER
    return found


def _joints(list lines, list shown, list gaps):
    """What joins each line to the next; 0 where nothing does."""
    cdef Py_ssize_t index, count = len(lines)
    cdef bytearray joints = bytearray(count)
    cdef str line, following
    cdef bint trailing, leading
    cdef Py_UCS4 first
    for index in range(count - 1):
        line = lines[index]
        following = lines[index + 1]
        trailing = is_space(last_of(line))
        leading = is_space(first_of(following))
        first = first_of(shown[index + 1])
        if trailing and leading:
            continue
        if not (
            trailing
            or leading
            or may_start(first)
            or is_opening(last_of(shown[index]))
        ):
            continue
        if may_start(first) and is_listed(shown, index + 1):
            continue
        if trailing and Py_UNICODE_ISSPACE(sign_at(line, -2)):
            continue
        if leading and Py_UNICODE_ISSPACE(sign_at(following, 1)):
            continue
        if is_glued(gaps[index]):
            joints[index] = joint(
                shown[index],
                shown[index + 1],
                (TRAILING if trailing else 0) | (LEADING if leading else 0),
            )
    return joints


cdef Py_ssize_t times(str text, Py_UCS4 sign) noexcept:
    cdef Py_ssize_t at, found = 0
    for at in range(PyUnicode_GET_LENGTH(text)):
        found += PyUnicode_READ(PyUnicode_KIND(text), PyUnicode_DATA(text), at) == sign
    return found


cdef bint links(list lines, const unsigned char[:] joints, Py_ssize_t index, Py_ssize_t first) except -1:
    """Whether a joint joins, in a chain that began at ``first``."""
    cdef int joint = joints[index]
    cdef Py_UCS4 closing, opening
    cdef str before = lines[index]
    if joint & (SURELY | BARE):
        return True
    if joint & BRACKET:
        closing = first_of(lines[index + 1])
        opening = 0x28 if closing == 0x29 else 0x5B
        if times(before, opening) > times(before, closing):
            return True
        return index > first and times(lines[index - 1], opening) > times(lines[index - 1], closing)
    if joint & TRAILING:
        return joints[index + 1] & (LEADING | CLOSES | MARK | BRACKET) != 0
    return (
        index > first
        or last_of(before) in u":.,!?;–—"
        or first_of(lines[index + 1]) == 0x28
        or cells_of(before) >= LEAD
    )


def _has_fence(list shown):
    """Whether a line begins or ends code in Markdown, in which spaces are meaning."""
    cdef str line
    cdef Py_UCS4 first
    for line in shown:
        first = first_of(line)
        if (first == 0x60 or first == 0x7E) and line.startswith(FENCE):
            return True
    return False


cdef inline bint is_mixed(int seen) noexcept:
    cdef int spaces = seen & (TRAILING | LEADING)
    return spaces == TRAILING | LEADING or (spaces != 0 and seen & CLOSES != 0)


def _chains(list lines, joints, bint told):
    """The first and last of lines that were one."""
    cdef list chains = []
    cdef const unsigned char[:] found = bytearray(joints)
    cdef Py_ssize_t index = 0, first, at, size, all_of, widest, count = len(lines)
    cdef int seen
    cdef bint one_sided
    while index < count - 1:
        if not found[index] or not links(lines, found, index, index):
            index += 1
            continue
        first = index
        while index < count - 1 and found[index] and links(lines, found, index, first):
            index += 1
        seen = 0
        one_sided = False
        for at in range(first, index):
            seen |= found[at]
            if at > first and found[at - 1] & found[at] & (TRAILING | LEADING):
                one_sided = one_sided or not found[at] & (CLOSES | MARK)
        if not seen & (SURELY | BRACKET) or (one_sided and not is_mixed(seen)):
            continue
        all_of = widest = 0
        for at in range(first, index + 1):
            size = cells_of(lines[at])
            all_of += size
            widest = max(widest, size)
        if all_of >= SENTENCE and (
            widest >= PART
            or (all_of >= 2 * PART and seen & CLOSES)
            or (told and seen & (CLOSES | LOWER | LABEL))
        ):
            chains.append((first, index))
    return chains
