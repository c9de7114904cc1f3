# The compiled twin of ``marks.py``.

from libc.string cimport strcmp
from lxml.includes cimport tree as xml

from cleaner.readers.nodes cimport attribute

include "units.pxi"

from cleaner.readers.marks import LINK_LETTERS, MOST_WITHIN

cdef Py_ssize_t LONGEST_LINK = LINK_LETTERS
cdef int DEEPEST_MARK = MOST_WITHIN


cdef struct Link:  # what was there before one that is open
    Py_ssize_t units
    Py_ssize_t linked


cdef class _Marks(_Units):
    """Units with the marks that are open."""

    cdef bint open_link(self, xml.xmlNode* node, Link* link) except -1:
        """Start of a link; False for a bare anchor."""
        cdef xml.xmlAttr* found = node.properties
        cdef str target
        while found != NULL:
            if found.ns == NULL and strcmp(<const char*>found.name, "href") == 0:
                break
            found = found.next
        if found == NULL:
            return False
        target = attribute(node, found)
        if self.marks and self.size:
            last = self.marks[len(self.marks) - 1]
            if last[2] == "link" and last[1] == self.size:
                self.space = True  # two links side by side: pages set them apart by style
        self.in_link += 1
        self.links += 1
        if target.startswith("#"):
            self.hops += 1
        self.open_mark(IN_LINK, target)
        link.units = len(self.texts)
        link.linked = self.linked
        return True

    cdef int close_link(self, Link* link) except -1:
        """End of a link."""
        cdef Py_ssize_t unit, total = self.linked
        cdef Py_ssize_t before = link.linked if link.units == len(self.texts) else 0
        self.in_link -= 1
        total -= before
        for unit in range(link.units, len(self.texts)):
            total += self.linked_column.values[unit]
        self.close_mark(IN_LINK)
        if total > LONGEST_LINK and not self.in_link:
            for unit in range(link.units, len(self.texts)):
                self.linked_column.values[unit] = self.links_column.values[unit] = 0
                self.marks_column[unit] = tuple(
                    [mark for mark in self.marks_column[unit] if mark.kind != "link"]
                )
            self.linked = before
            self.marks = [mark for mark in self.marks if mark.kind != "link"]
        return 0

    cdef int open_mark(self, int which, str target) except -1:
        """Start of a link, or of strong, emphasised or code text."""
        self.within[which] += 1
        if self.within[which] > DEEPEST_MARK:
            return 0
        if which == IN_LINK:
            # The list is not made shorter, which costs more than what it holds.
            if self.open_links < len(self.targets):
                self.targets[self.open_links] = target
            else:
                self.targets.append(target)
            push(&self.kinds, which + self.open_links)
            self.open_links += 1
        else:
            push(&self.kinds, which)
        push(&self.opened, <int>self.size + (1 if self.space and self.size else 0))
        return 0

    cdef int close_mark(self, int which) except -1:
        """End of the innermost mark, which is of that kind."""
        self.within[which] -= 1
        if self.within[which] >= DEEPEST_MARK:
            return 0
        self.mark(self.opened.size - 1)
        if which == IN_LINK:
            self.open_links -= 1
        self.kinds.size -= 1
        self.opened.size -= 1
        return 0
