# The compiled twin of ``blocks.py``. What an element's class hints at is looked for once for
# all elements that look alike.

from libc.string cimport strcmp, strlen
from lxml.includes cimport tree as xml

from cleaner.readers.looks cimport Looks, clear_away, lay_out, number_of
from cleaner.readers.nodes cimport attribute, value_of

include "marks.pxi"
include "tables.pxi"

from cleaner.readers import tags
from cleaner.readers.blocks import _HIDING, _number, FOLDING
from cleaner.readers.tags import hint_bits

cdef int LI = tags.LI, UL = tags.UL, OL = tags.OL, PRE = tags.PRE, H1 = tags.H1, H6 = tags.H6
cdef int TR = tags.TR, TABLE = tags.TABLE, TD = tags.TD, TH = tags.TH
cdef bytes FOLDING_ONE = FOLDING[0].encode(), FOLDING_OTHER = FOLDING[1].encode()
cdef const char* ONE = FOLDING_ONE
cdef const char* OTHER = FOLDING_OTHER
cdef Py_ssize_t FEW_LETTERS = tags._ATTRIBUTE_LETTERS - 2
cdef unsigned long long SEED = hash("the looks of a page") & 0xFFFFFFFFFFFFFFFF
"""Another one in each process, so that no page can be made whose looks all collide."""


cdef inline Py_ssize_t length_of(xml.xmlAttr* found) noexcept:
    """Of what an attribute holds; more than any where that is not one piece of text."""
    cdef const char* value
    if found == NULL:
        return 0
    value = value_of(found)
    return FEW_LETTERS if value == NULL else <Py_ssize_t>strlen(value)


cdef inline bint stands_before(
    const unsigned char* at, const unsigned char* start, const char* name
) noexcept:
    """Whether a property's name and its colon end there, in letters of either case."""
    cdef Py_ssize_t length = <Py_ssize_t>strlen(name), index
    while at > start and space_length(at - 1, 1):
        at -= 1
    if at == start or (at - 1)[0] != c":":
        return False
    at -= 1
    while at > start and space_length(at - 1, 1):
        at -= 1
    if at - start < length:
        return False
    for index in range(length):
        if (at - length + index)[0] | 0x20 != <unsigned char>name[index]:
            return False
    return True


cdef inline int hiding(const char* style) noexcept:
    """Whether ``_HIDING`` finds something in a style; -1 where only it can tell: a letter that is
    not ASCII's may count as one."""
    cdef const unsigned char* start = <const unsigned char*>style
    cdef const unsigned char* at = start
    cdef bint found = False
    while at[0]:
        if at[0] >= 0x80:
            return -1
        if (at[0] | 0x20) == c"n" and (at[1] | 0x20) == c"o":
            if (at[2] | 0x20) == c"n" and (at[3] | 0x20) == c"e":
                found = found or stands_before(at, start, "display")
        elif (at[0] | 0x20) == c"d" and (at[1] | 0x20) == c"d":
            if (at[2] | 0x20) == c"e" and (at[3] | 0x20) == c"n" and at - start >= 2:
                if ((at - 2)[0] | 0x20) == c"h" and ((at - 1)[0] | 0x20) == c"i":
                    found = found or stands_before(at - 2, start, "visibility")
        at += 1
    return found


cdef class _Blocks(_Marks):
    """Units with the block-level elements that are open."""

    cdef int in_heading
    cdef list counters, rows
    cdef Looks looks
    cdef list held  # what looks point into

    def __cinit__(self):
        self.counters, self.rows, self.held = [], [], []
        lay_out(&self.looks, SEED)

    def __dealloc__(self):
        clear_away(&self.looks)

    cdef int enter_block(self, xml.xmlNode* node, int code, bint* hides) except -1:
        """Open a node; ``hides`` where it hides its text."""
        cdef xml.xmlAttr* found = node.properties
        cdef xml.xmlAttr* start = NULL
        cdef xml.xmlAttr* value = NULL
        cdef xml.xmlAttr* of_class = NULL
        cdef xml.xmlAttr* of_id = NULL
        cdef xml.xmlAttr* of_role = NULL
        cdef const char* name
        cdef const char* style
        cdef unsigned int bits
        cdef int look, hidden
        self.flush(2)
        push(&self.parents, self.current)
        push(&self.codes, code)
        self.current = <int>self.parents.size - 1
        hides[0] = False
        while found != NULL:
            name = <const char*>found.name
            if found.ns == NULL:
                if strcmp(name, "class") == 0:
                    of_class = found
                elif strcmp(name, "id") == 0:
                    of_id = found
                elif strcmp(name, "role") == 0:
                    of_role = found
                elif strcmp(name, "style") == 0:
                    style = value_of(found)
                    hidden = -1 if style == NULL else hiding(style)
                    if hidden < 0:
                        hidden = _HIDING.search(attribute(node, found)) is not None
                    hides[0] = hides[0] or hidden
                elif strcmp(name, "hidden") == 0:
                    hides[0] = True
                elif strcmp(name, "start") == 0:
                    start = found
                elif strcmp(name, "value") == 0:
                    value = found
                elif name[0] == c"a" and (strcmp(name, ONE) == 0 or strcmp(name, OTHER) == 0):
                    self.folding = self.current
            found = found.next
        look = self.look_of(node, of_class)
        bits = 0
        if of_class != NULL:
            if not self.looks.looks[look].hinted:
                self.looks.looks[look].hints = self.hints_of(node, of_class, NULL, NULL)
                self.looks.looks[look].hinted = True
            bits = self.looks.looks[look].hints
        if of_id != NULL or of_role != NULL:
            if self.looks.looks[look].length + length_of(of_id) + length_of(of_role) < FEW_LETTERS:
                # No word goes from one to the next, and all of them are looked at.
                bits |= self.hints_of(node, NULL, of_id, of_role)
            else:
                bits = self.hints_of(node, of_class, of_id, of_role)
        push(&self.hints, <int>bits)
        push(&self.signature, look)
        push(&self.first, <int>len(self.texts))
        push(&self.last, 0)
        if code == LI:
            self.enter_item(None if value == NULL else attribute(node, value))
        elif code == UL:
            self.counters.append(-1)
        elif code == OL:
            self.counters.append(_number(attribute(node, start), 1) if start != NULL else 1)
        elif code == PRE:
            self.in_pre += 1
        elif H1 <= code <= H6:
            self.in_heading += 1
        elif code == TR:
            self.rows.append([len(self.texts)])
        elif code == TABLE and self.rows:
            self.rows[len(self.rows) - 1].append(-1)
        return 0

    cdef unsigned int hints_of(
        self, xml.xmlNode* node, xml.xmlAttr* of_class, xml.xmlAttr* of_id, xml.xmlAttr* of_role
    ) except? 0xFFFFFFFF:
        """What an element's class, id and role hint at."""
        cdef str attributes = "" if of_class == NULL else attribute(node, of_class), value
        if of_id != NULL:
            value = attribute(node, of_id)
            if value:
                attributes = attributes + " " + value
        if of_role != NULL:
            value = attribute(node, of_role)
            if value:
                attributes = attributes + " " + value
        return hint_bits(attributes) if attributes else 0

    cdef int look_of(self, xml.xmlNode* node, xml.xmlAttr* of_class) except -1:
        """The number of nodes that have this one's name and class."""
        cdef const char* value = ""
        if of_class != NULL:
            value = value_of(of_class)
        if value == NULL:
            self.held.append((<str>attribute(node, of_class)).encode())
            value = <bytes>self.held[len(self.held) - 1]
        return number_of(&self.looks, <const char*>node.name, value)

    cdef int enter_item(self, str value) except -1:
        cdef Py_ssize_t innermost = len(self.counters) - 1
        number = self.counters[innermost] if innermost >= 0 else -1
        if value and number > 0:
            number = _number(value, number)
        self.pending_bullet = number
        if number > 0:
            self.counters[innermost] = number + 1
        return 0

    cdef int leave_block(self, int index) except -1:
        """Close a node."""
        cdef int code = self.codes.values[index]
        self.flush(2)
        if code == LI:
            self.pending_bullet = 0
        elif code == UL or code == OL:
            self.counters.pop()
        elif code == PRE:
            self.in_pre -= 1
        elif H1 <= code <= H6:
            self.in_heading -= 1
        elif code == TD or code == TH:
            if self.rows:
                self.rows[len(self.rows) - 1].append(len(self.texts))
        elif code == TR:
            join_row(self, self.rows.pop(), index)
        self.last.values[index] = <int>len(self.texts)
        self.current = self.parents.values[index]
        return 0
