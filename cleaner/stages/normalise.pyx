# cython: boundscheck=False, wraparound=False
"""The compiled twin of what ``normalise.py`` asks of every kept block."""

from cleaner.scan cimport (
    Py_UNICODE_ISSPACE,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_KIND,
    PyUnicode_READ,
)

from cleaner.normalise.unicode import STEPS, is_settled, repair
from cleaner.stages.normalise import (
    INDENTED_SHARE,
    LONG_LINE,
    _if_laid_out,
    _layout as of_source,
    _repair_block,
    _steps_to,
    _words,
    steps_of,
)
from cleaner.stages.normalise import Normalised
from cleaner.stages.render import render_parts
from cleaner.stages.writer import removals

cdef Py_ssize_t LONG = LONG_LINE


cdef bint is_spaced(str text) noexcept:
    """Whether the text begins with a space, or has two beside each other or a tab."""
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at
    cdef Py_UCS4 c, before = 0
    for at in range(PyUnicode_GET_LENGTH(text)):
        c = PyUnicode_READ(kind, data, at)
        if c == 0x09 or (c == 0x20 and before == 0x20) or (at == 0 and Py_UNICODE_ISSPACE(c)):
            return True
        before = c
    return False


cdef bint breaks(str text) noexcept:
    """Whether a line end stands in the text."""
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at
    cdef Py_UCS4 c
    for at in range(PyUnicode_GET_LENGTH(text)):
        c = PyUnicode_READ(kind, data, at)
        if c == 0x0A or c == 0x0D:
            return True
    return False


cdef bint may_be_laid_out(tuple blocks, list group) except -1:
    """A quick test whether lines that stand together can be code, verse or a table: whether
    one is indented, or two lines in three have what columns are set with. Sure where it says
    no: only of lines that no default step but that for spaces changes."""
    cdef Py_ssize_t index, at, columns = 0, indented
    cdef str text
    cdef int kind
    cdef void* data
    cdef Py_UCS4 c, before
    cdef bint column
    for index in group:
        text = (<tuple>blocks[index])[0]
        kind = PyUnicode_KIND(text)
        data = PyUnicode_DATA(text)
        before = 0
        column = False
        indented = 0
        for at in range(PyUnicode_GET_LENGTH(text)):
            c = PyUnicode_READ(kind, data, at)
            if c == 0x09 or c == 0x7C or (c == 0x20 and before == 0x20):
                column = True
            if indented == at and (c == 0x20 or c == 0x09):
                indented += 1
                if indented == 2 or c == 0x09:
                    return True
            before = c
        columns += column
    if columns >= 2 and columns * 3 >= len(group) * 2:
        return True
    for index in group:
        if not is_settled((<tuple>blocks[index])[0]):
            return True
    return False


def _layout(page, kept, steps):
    """The kept blocks whose spaces are meaning: lines of code, verse and tables."""
    cdef set found = set()
    cdef list group = []
    cdef bint spaced = False
    cdef Py_ssize_t index, indented = 0, long_lines = 0, all_indented = 0
    cdef tuple blocks
    cdef object block
    cdef str text, gap
    cdef bint begins
    if page.source == "html":
        return of_source(page, kept, steps)
    blocks = page.blocks
    cdef bint other = any([STEPS.get(name) is not step for name, step in steps.items()])
    for index in kept:
        text = (<tuple>blocks[index])[0]
        begins = Py_UNICODE_ISSPACE(PyUnicode_READ(PyUnicode_KIND(text), PyUnicode_DATA(text), 0))
        all_indented += begins
        if PyUnicode_GET_LENGTH(text) >= LONG:
            long_lines += 1
            indented += begins
    if long_lines == 0:
        long_lines = len(kept)
        indented = all_indented
    indents_mean = indented <= INDENTED_SHARE * long_lines
    for index in kept:
        block = blocks[index]
        spaced = spaced or is_spaced((<tuple>block)[0])
        group.append(index)
        gap = (<tuple>block)[4]
        if PyUnicode_GET_LENGTH(gap) == 1 or gap == "\r\n":
            continue
        if spaced and (other or may_be_laid_out(blocks, group)):
            found.update(_if_laid_out(page, group, indents_mean, steps))
        group = []
        spaced = False
    if spaced and (other or may_be_laid_out(blocks, group)):
        found.update(_if_laid_out(page, group, indents_mean, steps))
    return found


def _repaired(page, kept, config):
    """Each kept block's text as it will stand, and the steps that changed it, if any did."""
    cdef dict changed = {}
    cdef list texts = []
    cdef set laid_out
    cdef tuple blocks = page.blocks
    cdef object block
    cdef Py_ssize_t place = 0, index
    cdef bint plain = page.source == "text", wrapped = False, every_default
    cdef str text, fixed
    steps = steps_of(config)
    in_layout = {name: step for name, step in steps.items() if name != "spaces"}
    laid_out = _layout(page, kept, in_layout)
    words = ()
    if plain:
        for block in blocks:
            if breaks((<tuple>block)[0]):
                wrapped = True
                break
        if wrapped and config.hyphens and any(["\n" in block.text for block in page.blocks]):
            words = _words(page)
    every_default = steps == STEPS
    for index in kept:
        block = blocks[index]
        text = (<tuple>block)[0]
        if laid_out and index in laid_out:
            fixed, used = repair(text.rstrip(), in_layout)
            used = used or (("spaces",) if fixed != text else ())
        elif every_default and not (wrapped and breaks(text)):
            fixed = (<tuple>block)[1]
            if fixed is text or fixed == text:
                used = ()
            elif text.strip() == fixed:
                used = ("spaces",)
            else:
                used = _steps_to(text, fixed)
        else:
            fixed, used = _repair_block(text, steps, words, config.unwrap and plain, config.hyphens)
        texts.append(fixed)
        if used:
            changed[place] = used
        place += 1
    return texts, changed


def _rendered(page, gone, kept, list texts, config):
    """HTML: the kept blocks as plain text or Markdown."""
    cdef tuple blocks = page.blocks
    cdef list shown = [], standing = [], lost = [], parts
    cdef Py_ssize_t place = 0, at, number
    cdef object block, index
    cdef str text
    for index in kept:
        text = texts[place]
        place += 1
        if text:
            block = blocks[index]
            own = (<tuple>block)[0]
            if own is not text and own != text:
                block = block._replace(text=text)
            shown.append(block)
            standing.append(index)
    parts = render_parts(shown, config.format, config.links)
    whole = "".join(parts)
    at = PyUnicode_GET_LENGTH(whole)
    number = len(parts) - 1
    for place in range(len(blocks) - 1, -1, -1):
        index = place
        if number >= 0 and standing[number] == index:
            at -= PyUnicode_GET_LENGTH(parts[number])
            number -= 1
        if index in gone:
            lost.append((index, at))
    lost.reverse()
    return Normalised(whole, (), removals(blocks, gone, lost))
