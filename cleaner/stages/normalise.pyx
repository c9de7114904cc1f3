# cython: boundscheck=False, wraparound=False
"""The compiled twin of what ``normalise.py`` asks of every kept block."""

from cpython.unicode cimport PyUnicode_FindChar

from cleaner.scan cimport (
    Py_UNICODE_ISSPACE,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_IS_ASCII,
    PyUnicode_KIND,
    PyUnicode_READ,
)

from cleaner.normalise.paragraphs import is_preformatted, is_tabular
from cleaner.normalise.unicode import STEPS, is_settled, repair
from cleaner.stages.normalise import (
    INDENTED_SHARE,
    LONG_LINE,
    _is_hyphenated,
    _layout as of_source,
    _repair_block,
    _steps_to,
    _words,
    is_whole,
    steps_of,
)
from cleaner.stages.normalise import Normalised
from cleaner.stages.render import render_parts
from cleaner.stages.writer import Writer, removals

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


cdef inline bint breaks(str text) noexcept:
    """Whether a line end stands in the text."""
    cdef Py_ssize_t length = PyUnicode_GET_LENGTH(text)
    return (
        PyUnicode_FindChar(text, 0x0A, 0, length, 1) >= 0
        or PyUnicode_FindChar(text, 0x0D, 0, length, 1) >= 0
    )


cdef inline bint begins_plainly(str text) noexcept:
    """Whether the first sign is one of ASCII that no step changes into a space."""
    cdef Py_UCS4 c = PyUnicode_READ(PyUnicode_KIND(text), PyUnicode_DATA(text), 0)
    return 0x21 <= c < 0x7F and c != 0x26


cdef bint is_plain_code(str text) noexcept:
    """Whether only letters of ASCII, spaces, tabs and line ends stand in the text, and nothing
    like an entity: of that no default step but the one for spaces changes anything."""
    cdef const unsigned char* letters = <const unsigned char*>PyUnicode_DATA(text)
    cdef Py_ssize_t at
    cdef unsigned char c
    if not PyUnicode_IS_ASCII(text):
        return False
    for at in range(PyUnicode_GET_LENGTH(text)):
        c = letters[at]
        if c == 0x26 or c == 0x7F or (c < 0x20 and c != 0x0A and c != 0x09):
            return False
    return True


cdef bint may_be_laid_out(tuple blocks, kept, Py_ssize_t first, Py_ssize_t stop) except -1:
    """A quick test whether lines that stand together can be code, verse or a table: whether
    one is indented, or two lines in three have what columns are set with. Sure where it says
    no: what a step other than that for spaces changes may come to be either."""
    cdef Py_ssize_t place, at, indented, columns = 0, borders = 0, count = stop - first
    cdef str text
    cdef int kind
    cdef void* data
    cdef Py_UCS4 c, before
    cdef bint column
    for place in range(first, stop):
        text = (<tuple>blocks[kept[place]])[0]
        kind = PyUnicode_KIND(text)
        data = PyUnicode_DATA(text)
        before = 0
        column = False
        indented = 0
        for at in range(PyUnicode_GET_LENGTH(text)):
            c = PyUnicode_READ(kind, data, at)
            if c == 0x09 or c == 0x7C or (c == 0x20 and before == 0x20):
                column = True
                if indented < at:
                    break
            if indented == at:
                if c == 0x20 or c == 0x09:
                    indented += 1
                    if indented == 2 or c == 0x09:
                        return True
                elif c == 0x2B or c == 0x2D or c == 0x3A or c == 0x3D or c == 0x7C:
                    borders += 1  # of a table (+-:=|), it may be
            before = c
        columns += column
        if not begins_plainly(text) and not is_settled(text):
            return True
    if count < 2:
        return False
    for place in range(first, stop):
        if columns >= 2 and columns * 3 >= (count - borders) * 2:
            return True
        columns += not is_settled((<tuple>blocks[kept[place]])[0])
    return columns >= 2 and columns * 3 >= (count - borders) * 2


cdef bint is_default(steps) except -1:
    """Whether these are steps of ``STEPS``, if not all of them."""
    for name, step in steps.items():
        if STEPS.get(name) is not step:
            return False
    return True


cdef bint is_laid_out(
    tuple blocks, list group, bint indents_mean, dict steps, bint default, dict known
) except -1:
    """Whether lines that stand together are code, verse or a table. ``known``: what lines of
    the page, some of which stand there often, are without what other steps change."""
    cdef list lines = []
    cdef str text
    for index in group:
        text = (<tuple>blocks[index])[0]
        if not ((default or PyUnicode_IS_ASCII(text)) and is_settled(text)):
            if text not in known:
                known[text] = repair(text, steps)[0]
            text = known[text]
        lines.append(text)
    return is_preformatted(lines, indents_mean=indents_mean) or is_tabular(lines)


def _layout(page, kept, steps):
    """The kept blocks whose spaces are meaning: lines of code, verse and tables."""
    cdef set found = set()
    cdef bint spaced = False, begins, ends, other, indents_mean
    cdef Py_ssize_t indented = 0, long_lines = 0, all_indented = 0
    cdef Py_ssize_t place, at, after, first = 0, count = len(kept)
    cdef tuple blocks
    cdef list group
    cdef dict known = {}
    cdef str text, gap
    if page.source == "html":
        return of_source(page, kept, steps)
    blocks = page.blocks
    other = not is_default(steps)
    for index in kept:
        text = (<tuple>blocks[index])[0]
        begins = Py_UNICODE_ISSPACE(PyUnicode_READ(PyUnicode_KIND(text), PyUnicode_DATA(text), 0))
        all_indented += begins
        if PyUnicode_GET_LENGTH(text) >= LONG:
            long_lines += 1
            indented += begins
    if long_lines == 0:
        long_lines = count
        indented = all_indented
    indents_mean = indented <= INDENTED_SHARE * long_lines
    for place, index in enumerate(kept):
        block = blocks[index]
        text = (<tuple>block)[0]
        # A line that nothing changes has no spaces to unify.
        spaced = spaced or (text is not <str>(<tuple>block)[1] and is_spaced(text))
        if place < count - 1:
            ends = False
            after = kept[place + 1]
            for at in range(index, after):
                gap = (<tuple>blocks[at])[4]
                if PyUnicode_GET_LENGTH(gap) != 1 and gap != "\r\n":
                    ends = True
                    break
            if not ends:
                continue
        if spaced:
            if other or may_be_laid_out(blocks, kept, first, place + 1):
                group = list(kept[first : place + 1])
                if is_laid_out(blocks, group, indents_mean, steps, not other, known):
                    found.update(group)
            spaced = False
        first = place + 1
    return found


def _repaired(page, kept, config):
    """Each kept block's text as it will stand, and the steps that changed it, if any did."""
    cdef dict changed = {}
    cdef list texts = []
    cdef set laid_out
    cdef tuple blocks = page.blocks
    cdef object block
    cdef Py_ssize_t place = 0, index
    cdef bint plain = page.source == "text", wrapped = False, every_default, joins, default
    cdef str text, fixed
    cdef list broken = []
    steps = steps_of(config)
    in_layout = {name: step for name, step in steps.items() if name != "spaces"}
    default = is_default(in_layout)
    laid_out = _layout(page, kept, in_layout)
    words = ()
    if plain:
        for block in blocks:
            text = (<tuple>block)[0]
            if breaks(text):
                broken.append(text)
        wrapped = bool(broken)
        if wrapped and config.hyphens and any(map(_is_hyphenated, broken)):
            words = _words(page)
    every_default = steps == STEPS
    joins = every_default and wrapped and config.unwrap
    for index in kept:
        block = blocks[index]
        text = (<tuple>block)[0]
        if laid_out and index in laid_out:
            fixed = text.rstrip()
            used = ()
            if not (default and (is_plain_code(fixed) or is_settled(fixed))):
                fixed, used = repair(fixed, in_layout)
            used = used or (("spaces",) if fixed != text else ())
        elif joins and breaks(text) and is_whole(text, (<tuple>block)[1]):
            fixed = (<tuple>block)[1]
            used = ("unwrap",)
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


def normalise(page, gone, config):
    """Join what is kept, repair it, and say what was done. Linear in the page."""
    cdef tuple blocks = page.blocks
    cdef Py_ssize_t index, count = len(blocks)
    cdef bytearray marks = bytearray(count)
    cdef list kept = []
    for index in gone:
        marks[index] = 1
    for index in range(count):
        if not marks[index]:
            kept.append(index)
    texts, steps = _repaired(page, kept, config)
    if page.source == "html":
        return _rendered(page, gone, kept, texts, config)
    writer = Writer(page, config.blank_lines)
    places = writer.write(kept, texts, steps)
    removed = removals(blocks, gone, places)
    return Normalised("".join(writer.parts), tuple(writer.edits), removed)


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
