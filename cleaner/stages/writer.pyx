# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``writer.py``: what most kept and removed lines need."""

from cleaner.named cimport as_plain, slot_of, untracked, with_slots
from cleaner.scan cimport (
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_KIND,
    lstripped,
    rstripped,
)

from cleaner.model import Edit, Removal
from cleaner.stages.writer import UNIFIED, Writer as SourceWriter, _cut_steps

if UNIFIED != ("\n", "\n\n"):
    raise ValueError("other gaps stay as they are than here")


cdef tuple BLANK_LINES = ("blank_lines",), SPACES = ("spaces",), CUT = _cut_steps(1)


cdef Py_ssize_t TEXT = slot_of(Removal, "text"), START = slot_of(Removal, "start")
cdef Py_ssize_t END = slot_of(Removal, "end"), LABEL = slot_of(Removal, "label")
cdef Py_ssize_t RULE = slot_of(Removal, "rule"), REASON = slot_of(Removal, "reason")
cdef Py_ssize_t AT = slot_of(Removal, "at")


cdef object removal(object block, object verdict, object at):
    cdef str text = (<tuple>block)[0]
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t first = 0, last, length = PyUnicode_GET_LENGTH(text), start = (<tuple>block)[3]
    last = length
    first = lstripped(kind, data, first, last)
    last = rstripped(kind, data, first, last)
    if first == last:
        first = last = 0
    cdef object shown = text if last - first == length else text[first:last]
    cdef object begin = start + first if start >= 0 else None
    cdef object end = start + last if start >= 0 else None
    cdef object label = (<tuple>verdict)[1], rule = (<tuple>verdict)[2]
    cdef object reason = (<tuple>verdict)[4]
    # It holds texts and numbers: no cycle goes through it.
    return with_slots(
        Removal, 7, TEXT, <void*>shown, START, <void*>begin, END, <void*>end,
        LABEL, <void*>label, RULE, <void*>rule, REASON, <void*>reason, AT, <void*>at,
    )


cdef object edit(Py_ssize_t start, Py_ssize_t end, str before, str after, tuple steps):
    cdef object first = start, last = end
    return as_plain(
        Edit, 5, <void*>first, <void*>last, <void*>before, <void*>after, <void*>steps
    )


def removals(blocks, gone, list lost):
    """What was removed: blocks, each with its place in the output."""
    cdef list made = []
    for index, at in lost:
        made.append(removal(blocks[index], gone[index], at))
    return untracked(tuple(made))


cdef inline bint is_glued(str gap) except -1:
    return PyUnicode_GET_LENGTH(gap) == 1 or gap == "\r\n"


cdef str skipped(
    tuple blocks, Py_ssize_t previous, Py_ssize_t index, bint unify, list edits
):
    """What will stand between two kept blocks, where others go that stood there."""
    cdef list raw = []
    cdef Py_ssize_t number, start
    cdef object block
    cdef str gap, after = "", before
    cdef bint glued = True
    for number in range(previous, index):
        block = blocks[number]
        if number > previous:
            raw.append((<tuple>block)[0])
        gap = (<tuple>block)[4]
        raw.append(gap)
        glued = glued and is_glued(gap)
        if PyUnicode_GET_LENGTH(gap) > PyUnicode_GET_LENGTH(after):
            after = gap
    if unify:
        after = "\n" if glued else "\n\n"
    before = "".join(raw)
    if before != after:
        block = blocks[previous]
        start = (<tuple>block)[3]
        start += PyUnicode_GET_LENGTH((<tuple>block)[0])
        edits.append(
            edit(start, start + PyUnicode_GET_LENGTH(before), before, after, CUT)
        )
    return after


class Writer(SourceWriter):
    __doc__ = SourceWriter.__doc__

    def write(self, kept, list texts, dict steps):
        """Write the kept blocks; gives each other block, and where it would stand."""
        cdef tuple blocks = self.page.blocks
        cdef object block
        cdef list lost = [], parts = self.parts, edits = self.edits
        cdef Py_ssize_t index, place = 0, between, previous = -1, start
        cdef Py_ssize_t length = self.length
        cdef bint unify = self.unify
        cdef str text, own, gap, after
        for index in kept:
            text = texts[place]
            block = blocks[index]
            if index == previous + 1 and previous >= 0:
                gap = after = (<tuple>blocks[previous])[4]
                if unify and gap != "\n" and gap != "\n\n":
                    after = "\n" if is_glued(gap) else "\n\n"
                    start = (<tuple>block)[3]
                    edits.append(
                        edit(start - PyUnicode_GET_LENGTH(gap), start, gap, after, BLANK_LINES)
                    )
                parts.append(after)
                length += PyUnicode_GET_LENGTH(after)
            else:
                if previous < 0:
                    self.length = length
                    self.part_with(previous, index)
                    length = self.length
                else:
                    after = skipped(blocks, previous, index, unify, edits)
                    parts.append(after)
                    length += PyUnicode_GET_LENGTH(after)
                for between in range(previous + 1, index):
                    lost.append((between, length))
            own = (<tuple>block)[0]
            if own is not text and own != text:
                start = (<tuple>block)[3]
                used = steps.get(place)
                edits.append(
                    edit(start, start + PyUnicode_GET_LENGTH(own), own, text, used or SPACES)
                )
            parts.append(text)
            length += PyUnicode_GET_LENGTH(text)
            previous = index
            place += 1
        for between in range(previous + 1, len(blocks)):
            lost.append((between, length))
        self.length = length
        self.close(previous)
        return lost
