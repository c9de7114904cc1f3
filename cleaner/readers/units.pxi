# The compiled twin of ``units.py``. Text is collapsed as it is copied into one buffer a unit,
# and becomes a Python string once a unit.

from cpython.mem cimport PyMem_Free, PyMem_Malloc, PyMem_Realloc
from cpython.unicode cimport PyUnicode_DecodeUTF8
from libc.string cimport memchr, memcpy, strlen
from lxml.includes cimport tree as xml

from cleaner.named cimport as_plain, untracked
from cleaner.readers.edges cimport BETWEEN, NONE, stand_apart
from cleaner.readers.nodes cimport is_text
from cleaner.scan cimport space_length

include "tree.pxi"

from cleaner.readers.tree import FOLDS, HIDDEN, IN_NOSCRIPT, Mark
from cleaner.readers.units import _WRAPPED_WIDE, _trim_pre

cdef int FLAG_HIDDEN = HIDDEN, FLAG_NOSCRIPT = IN_NOSCRIPT, FLAG_FOLDS = FOLDS


cdef enum:
    IN_STRONG, IN_EMPHASIS, IN_CODE, IN_LINK


cdef list MARKS = ["strong", "emphasis", "code", "link"]


cdef class _Units(_Columns):
    """The unit that is open, and what is known of the place where its text stands."""

    cdef unsigned char* buffer
    cdef Py_ssize_t used, room
    cdef unsigned char* joined
    cdef Py_ssize_t joined_room
    cdef Py_ssize_t size, linked, bold
    cdef bint space
    cdef int edge  # see ``edges.py``
    cdef int current, in_link, in_bold, in_pre, in_code, hidden, in_noscript, links, hops
    cdef int folding
    cdef object pending_bullet  # as large as a page says
    cdef list marks
    cdef Ints kinds  # of the marks that are open; of a link its number as well
    cdef list targets  # of the links that are open, and of others before
    cdef int open_links
    cdef Ints opened  # where each begins
    cdef int[4] within  # how many of each kind are open

    def __cinit__(self):
        self.current = self.folding = -1
        self.pending_bullet = 0
        self.marks, self.targets = [], []
        self.room = 4096
        self.buffer = <unsigned char*>PyMem_Malloc(self.room)
        if self.buffer == NULL:
            raise MemoryError

    def __dealloc__(self):
        PyMem_Free(self.buffer)
        PyMem_Free(self.joined)
        PyMem_Free(self.kinds.values)
        PyMem_Free(self.opened.values)

    cdef int reserve(self, Py_ssize_t more) except -1:
        cdef unsigned char* grown
        if self.used + more > self.room:
            self.room = 2 * self.room + more
            grown = <unsigned char*>PyMem_Realloc(self.buffer, self.room)
            if grown == NULL:
                raise MemoryError
            self.buffer = grown
        return 0

    cdef int add(self, const unsigned char* text, Py_ssize_t length) except -1:
        """Append text to the unit that is open, white space collapsed unless in ``pre``."""
        cdef Py_ssize_t at = 0, letters = 0, used
        cdef int width
        cdef bint wide = False, ends_in_space = False
        cdef unsigned char* out
        cdef bytes mended
        if length == 0:
            return 0
        self.reserve(length + 1)
        if self.in_pre:
            memcpy(self.buffer + self.used, text, length)
            self.used += length
            for at in range(length):
                letters += (text[at] & 0xC0) != 0x80
        else:
            while at < length:
                width = space_length(text + at, length - at)
                if width == 0:
                    break
                at += width
            if at == length:
                self.space = True
                return 0
            if self.size:
                if self.space or at:
                    self.buffer[self.used] = 0x20
                    self.used += 1
                    self.size += 1
                elif self.edge == BETWEEN and not self.in_code and stand_apart(
                    self.buffer, self.buffer + self.used, text, text + length
                ):
                    self.part()
            self.edge = NONE
            out = self.buffer
            used = self.used
            while at < length:
                if text[at] > 0x20 and text[at] < 0x80:
                    if ends_in_space:
                        out[used] = 0x20
                        used += 1
                        letters += 1
                        ends_in_space = False
                    out[used] = text[at]
                    used += 1
                    letters += 1
                    at += 1
                    continue
                width = space_length(text + at, length - at)
                if width:
                    ends_in_space = True
                    at += width
                    continue
                if ends_in_space:
                    out[used] = 0x20
                    used += 1
                    letters += 1
                    ends_in_space = False
                # Ideographs begin at U+2E80; curly quotation marks and dashes stand before them.
                wide = wide or text[at] > 0xE2 or (text[at] == 0xE2 and text[at + 1] >= 0xBA)
                letters += (text[at] & 0xC0) != 0x80
                out[used] = text[at]
                used += 1
                at += 1
            if wide and memchr(text, 0x0A, length) != NULL:
                # Lines that were wrapped between ideographs: as the source does it.
                whole = PyUnicode_DecodeUTF8(<const char*>text, length, NULL)
                whole = " ".join(_WRAPPED_WIDE.sub("", whole).split())
                mended = whole.encode()
                letters = len(whole)
                used = self.used + len(mended)
                memcpy(out + self.used, <const unsigned char*>mended, len(mended))
            self.used = used
            self.space = ends_in_space
        self.size += letters
        if self.in_link:
            self.linked += letters
        if self.in_bold:
            self.bold += letters
        return 0

    cdef void part(self) noexcept:
        """A space that no mark begins with."""
        cdef Py_ssize_t number
        for number in range(self.opened.size):
            if self.opened.values[number] == self.size:
                self.opened.values[number] += 1
        self.buffer[self.used] = 0x20
        self.used += 1
        self.size += 1

    cdef xml.xmlNode* run(self, xml.xmlNode* node) except? NULL:
        """Add the text that begins at ``node``; what follows it."""
        cdef xml.xmlNode* start = node
        cdef xml.xmlNode* after = node.next
        cdef Py_ssize_t length = 0, part
        while after != NULL and is_text(after):
            after = after.next
        if node.next == after:
            if node.content != NULL and node.type < xml.XML_ENTITY_REF_NODE:
                self.add(node.content, strlen(<const char*>node.content))
            return after
        while node != after:
            if node.content != NULL and node.type < xml.XML_ENTITY_REF_NODE:
                length += strlen(<const char*>node.content)
            node = node.next
        if length > self.joined_room:
            PyMem_Free(self.joined)
            self.joined_room = length
            self.joined = <unsigned char*>PyMem_Malloc(length)
            if self.joined == NULL:
                self.joined_room = 0
                raise MemoryError
        length = 0
        node = start
        while node != after:
            if node.content != NULL and node.type < xml.XML_ENTITY_REF_NODE:
                part = strlen(<const char*>node.content)
                memcpy(self.joined + length, node.content, part)
                length += part
            node = node.next
        self.add(self.joined, length)
        return after

    cdef bint flush(self, int gap) except -1:
        """Close the unit that is open. False where there was none."""
        cdef Py_ssize_t number
        cdef list marks
        cdef str text
        if not self.size:
            self.space = False
            self.links = 1 if self.in_link else 0
            self.hops = 0
            if gap > 1 and self.gaps.size:
                self.gaps.values[self.gaps.size - 1] = 2
            return False
        text = PyUnicode_DecodeUTF8(<const char*>self.buffer, self.used, NULL)
        self.used = 0
        marks = self.marks
        for number in range(self.opened.size):
            self.mark(number)
            self.opened.values[number] = 0
        if self.in_pre:
            text, marks = _trim_pre(text), []
        if text:
            self.append(text, gap, marks)
        if marks or self.marks:
            self.marks = []
        self.size = self.linked = self.bold = self.hops = 0
        self.links = 1 if self.in_link else 0
        self.space = False
        return bool(text)

    cdef int append(self, str text, int gap, list marks) except -1:
        self.texts.append(text)
        push(&self.nodes, self.current)
        push(&self.linked_column, <int>self.linked)
        push(&self.links_column, self.links)
        push(&self.hops_column, self.hops)
        push(&self.bold_column, <int>self.bold)
        push(
            &self.flags,
            (FLAG_HIDDEN if self.hidden else 0)
            | (FLAG_NOSCRIPT if self.in_noscript else 0)
            | (FLAG_FOLDS if self.folding == self.current >= 0 else 0),
        )
        push(&self.gaps, gap)
        self.bullets.append(self.pending_bullet)
        self.pending_bullet = 0
        self.marks_column.append(untracked(tuple(marks)) if marks else ())
        return 0

    cdef int mark(self, Py_ssize_t number) except -1:
        """Note what a mark that is open has of this unit."""
        cdef object start, end, kind, target
        cdef int which
        if self.opened.values[number] < self.size:
            start, end = self.opened.values[number], self.size
            which = self.kinds.values[number]
            kind = MARKS[min(which, IN_LINK)]
            target = self.targets[which - IN_LINK] if which >= IN_LINK else ""
            self.marks.append(
                as_plain(Mark, 4, <void*>start, <void*>end, <void*>kind, <void*>target)
            )
        return 0
