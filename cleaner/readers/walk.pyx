# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``walk`` in ``walk.py``: the same walk over libxml2's nodes.

Text is collapsed as it is copied into one buffer a unit, and becomes a Python string once
a unit. What is rare (rows of tables, ``pre``, trees that are not HTML) goes the way of the
source, by the source's own functions where they take no state.
"""

from cpython cimport array
from cpython.mem cimport PyMem_Calloc, PyMem_Free, PyMem_Malloc, PyMem_Realloc
from cpython.unicode cimport PyUnicode_DecodeUTF8
from libc.string cimport memchr, memcmp, memcpy, strcmp, strlen
from lxml.includes cimport etreepublic as lxml_api
from lxml.includes cimport tree as xml

import array as arrays
from itertools import pairwise

from cleaner.named cimport as_plain, untracked
from cleaner.scan cimport space_length

from cleaner.readers import tags
from cleaner.readers.formula import formula
from cleaner.readers.tags import hint_bits
from cleaner.readers.walk import (
    _HIDING,
    _WRAPPED_WIDE,
    CELL_JOIN,
    CELL_LETTERS,
    CELL_UNITS,
    FOLDING,
    FOLDS,
    HIDDEN,
    HIGHEST_NUMBER,
    IN_NOSCRIPT,
    LINK_LETTERS,
    Mark,
    Tree,
    Walker,
    _trim_pre,
    are_parted,
)

lxml_api.import_lxml__etree()

cdef int BLOCK = tags.BLOCK, SKIP = tags.SKIP, BREAK = tags.BREAK, LINK = tags.LINK
cdef int RULE = tags.RULE, STRONG = tags.STRONG, EMPHASIS = tags.EMPHASIS, CODE = tags.CODE
cdef int NOSCRIPT = tags.NOSCRIPT, FORMULA = tags.FORMULA
cdef int LI = tags.LI, UL = tags.UL, OL = tags.OL, PRE = tags.PRE, H1 = tags.H1, H6 = tags.H6
cdef int TR = tags.TR, TABLE = tags.TABLE, TD = tags.TD, TH = tags.TH, DIV = tags.DIV
cdef int FLAG_HIDDEN = HIDDEN, FLAG_NOSCRIPT = IN_NOSCRIPT, FLAG_FOLDS = FOLDS
cdef bytes FOLDING_ONE = FOLDING[0].encode(), FOLDING_OTHER = FOLDING[1].encode()
cdef const char* ONE = FOLDING_ONE
cdef const char* OTHER = FOLDING_OTHER
cdef Py_ssize_t LONGEST_LINK = LINK_LETTERS
cdef Py_ssize_t FEW_LETTERS = tags._ATTRIBUTE_LETTERS - 2
cdef dict ACTIONS = tags.ACTIONS
cdef dict TAG_CODES = tags.TAG_CODES
cdef const char* NOTHING = ""
cdef unsigned long long SEED = hash("the looks of a page") & 0xFFFFFFFFFFFFFFFF
"""Another one in each process, so that no page can be made whose looks all collide."""
cdef array.array NUMBERS = arrays.array("i")

cdef enum:
    KNOWN = 128


cdef struct Ints:  # numbers in one piece of memory that grows
    int* values
    Py_ssize_t size, room


cdef int push(Ints* column, int value) except -1:
    cdef int* grown
    if column.size == column.room:
        grown = <int*>PyMem_Realloc(column.values, (2 * column.room + 256) * sizeof(int))
        if grown == NULL:
            raise MemoryError
        column.values = grown
        column.room = 2 * column.room + 256
    column.values[column.size] = value
    column.size += 1
    return 0


cdef array.array taken(Ints* column):
    """The numbers as Python has them."""
    cdef array.array out = array.clone(NUMBERS, column.size, False)
    if column.size:
        memcpy(out.data.as_ints, column.values, column.size * sizeof(int))
    return out


cdef void add_up(Ints* column, Py_ssize_t start) noexcept:
    """Make one number of those from ``start`` on."""
    cdef Py_ssize_t at
    for at in range(start + 1, column.size):
        column.values[start] += column.values[at]
    column.size = start + 1


cdef struct Look:  # an element's name and its class
    unsigned long long hashed
    const char* name
    const char* of_class
    Py_ssize_t length
    unsigned int hints
    bint hinted  # whether they were looked for


cdef struct Name:
    # What is known of an element name, by its address: libxml2 keeps each name once.
    const xml.xmlChar* name
    int kind
    int code


cdef struct Frame:
    xml.xmlNode* node
    int kind
    int opened  # a block's node; or whether a link is one
    bint hides
    Py_ssize_t units
    Py_ssize_t linked


cdef inline const char* value_of(xml.xmlAttr* found) noexcept:
    """What an attribute holds; ``NULL`` where that is not one piece of text."""
    cdef xml.xmlNode* value = found.children
    if value == NULL:
        return NOTHING
    if value.next == NULL and value.type == xml.XML_TEXT_NODE and value.content != NULL:
        return <const char*>value.content
    return NULL


cdef inline Py_ssize_t length_of(xml.xmlAttr* found) noexcept:
    """Of what an attribute holds; more than any where that is not one piece of text."""
    cdef const char* value
    if found == NULL:
        return 0
    value = value_of(found)
    return FEW_LETTERS if value == NULL else <Py_ssize_t>strlen(value)


cdef str attribute(xml.xmlNode* node, xml.xmlAttr* found):
    cdef const char* value = value_of(found)
    if value == NULL:
        return lxml_api.attributeValue(node, found)
    return PyUnicode_DecodeUTF8(value, strlen(value), NULL)


cdef inline bint may_hide(const char* style) noexcept:
    """Whether ``_HIDING`` has to look: there is a ``none`` or a ``hidden``, or a letter that
    may count as one of theirs."""
    cdef const unsigned char* at = <const unsigned char*>style
    while at[0]:
        if at[0] >= 0x80:
            return True
        if (at[0] | 0x20) == c"n" and (at[1] | 0x20) == c"o":
            if (at[2] | 0x20) == c"n" and (at[3] | 0x20) == c"e":
                return True
        elif (at[0] | 0x20) == c"d" and (at[1] | 0x20) == c"d":
            if (at[2] | 0x20) == c"e" and (at[3] | 0x20) == c"n":
                return True
        at += 1
    return False


cdef inline unsigned long long mixed(
    unsigned long long hashed, const char* text, Py_ssize_t length
) noexcept nogil:
    """A hash of a text, eight letters at a time."""
    cdef unsigned long long part
    hashed = (hashed ^ <unsigned long long>length) * 0x9E3779B97F4A7C15ULL
    while length > 0:
        part = 0
        memcpy(&part, text, min(length, 8))
        hashed = (hashed ^ part) * 0x9E3779B97F4A7C15ULL
        hashed ^= hashed >> 29
        text += 8
        length -= 8
    return hashed


cdef class _Walk:
    """The state of one walk; names as in ``Walker``."""

    cdef lxml_api._Document document
    cdef bint noscript
    cdef Ints parents, codes, hints, signature, first, last
    cdef Ints nodes, linked_column, links_column, hops_column, bold_column, flags, gaps
    cdef list texts, bullets, marks_column
    cdef unsigned char* buffer
    cdef Py_ssize_t used, room
    cdef unsigned char* joined
    cdef Py_ssize_t joined_room
    cdef Py_ssize_t size, linked, bold, ended
    cdef bint space
    cdef int current, in_link, in_bold, in_pre, in_heading, hidden, in_noscript, links, hops
    cdef int folding
    cdef object pending_bullet  # as large as a page says
    cdef list marks, counters, rows
    cdef list open_kinds, open_targets  # of the marks that are open
    cdef Ints opened  # where each begins
    cdef list held  # what looks point into
    cdef Look* looks
    cdef int* places  # one more than a look's number, by its hash; 0 where none is
    cdef Py_ssize_t looks_size, looks_room
    cdef Name known[KNOWN]
    cdef Frame* frames
    cdef Py_ssize_t frames_room
    cdef int deepest

    def __cinit__(self, bint noscript):
        cdef int index
        self.noscript = noscript
        self.current = self.folding = -1
        self.ended = -1
        self.pending_bullet = 0
        self.texts, self.bullets, self.marks_column = [], [], []
        self.marks, self.counters, self.rows = [], [], []
        self.open_kinds, self.open_targets = [], []
        self.held = []
        for index in range(KNOWN):
            self.known[index].name = NULL
        self.room = 4096
        self.buffer = <unsigned char*>PyMem_Malloc(self.room)
        self.frames_room = 64
        self.frames = <Frame*>PyMem_Malloc(self.frames_room * sizeof(Frame))
        self.looks_room = 512
        self.looks = <Look*>PyMem_Malloc(self.looks_room // 2 * sizeof(Look))
        self.places = <int*>PyMem_Calloc(self.looks_room, sizeof(int))
        if (
            self.buffer == NULL
            or self.frames == NULL
            or self.looks == NULL
            or self.places == NULL
        ):
            raise MemoryError

    def __dealloc__(self):
        PyMem_Free(self.buffer)
        PyMem_Free(self.joined)
        PyMem_Free(self.frames)
        PyMem_Free(self.looks)
        PyMem_Free(self.places)
        PyMem_Free(self.opened.values)
        PyMem_Free(self.parents.values)
        PyMem_Free(self.codes.values)
        PyMem_Free(self.hints.values)
        PyMem_Free(self.signature.values)
        PyMem_Free(self.first.values)
        PyMem_Free(self.last.values)
        PyMem_Free(self.nodes.values)
        PyMem_Free(self.linked_column.values)
        PyMem_Free(self.links_column.values)
        PyMem_Free(self.hops_column.values)
        PyMem_Free(self.bold_column.values)
        PyMem_Free(self.flags.values)
        PyMem_Free(self.gaps.values)

    cdef object tree(self):
        """What was found."""
        tree = Tree()
        tree.parent, tree.tag, tree.hints = (
            taken(&self.parents), taken(&self.codes), taken(&self.hints)
        )
        tree.signature, tree.first, tree.last = (
            taken(&self.signature), taken(&self.first), taken(&self.last)
        )
        tree.text, tree.node = untracked(self.texts), taken(&self.nodes)
        tree.linked, tree.links = taken(&self.linked_column), taken(&self.links_column)
        tree.hops, tree.bold = taken(&self.hops_column), taken(&self.bold_column)
        tree.flags, tree.gap = taken(&self.flags), taken(&self.gaps)
        tree.bullet, tree.marks = untracked(self.bullets), untracked(self.marks_column)
        tree.deepest = self.deepest
        return tree

    # -- text -----------------------------------------------------------------

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
            if self.size and (self.space or at):
                self.buffer[self.used] = 0x20
                self.used += 1
                self.size += 1
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
                wide = wide or text[at] >= 0xE2
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

    cdef xml.xmlNode* run(self, xml.xmlNode* node) except? NULL:
        """Add the text that begins at ``node``; what follows it."""
        cdef xml.xmlNode* start = node
        cdef xml.xmlNode* after = node.next
        cdef Py_ssize_t length = 0, part
        while after != NULL and self.is_text(after):
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

    cdef int part(self, xml.xmlNode* node) except -1:
        """Set the text of an inline element that begins apart from one that just ended."""
        cdef const unsigned char* text
        cdef Py_ssize_t start = self.used, length = 1
        if self.ended != self.size or not self.size or self.space or self.in_pre:
            return 0
        while node != NULL and self.is_text(node) and (
            node.content == NULL or node.content[0] == 0 or node.type >= xml.XML_ENTITY_REF_NODE
        ):
            node = node.next
        if node == NULL or not self.is_text(node):
            return 0
        text = <const unsigned char*>node.content
        if text[0] < 0x41 or 0x5A < text[0] < 0x80 or self.buffer[start - 1] < 0x61:
            return 0
        # Two letters before it are looked at, and the first of it.
        while start > 0 and self.used - start < 8:
            start -= 1
        while (self.buffer[start] & 0xC0) == 0x80:
            start += 1
        while (text[length] & 0xC0) == 0x80:
            length += 1
        if are_parted(
            PyUnicode_DecodeUTF8(<const char*>self.buffer + start, self.used - start, NULL),
            PyUnicode_DecodeUTF8(<const char*>text, length, NULL),
        ):
            self.space = "code" not in self.open_kinds
        return 0

    cdef inline bint is_text(self, xml.xmlNode* node):
        return node.type in (
            xml.XML_TEXT_NODE,
            xml.XML_CDATA_SECTION_NODE,
            xml.XML_XINCLUDE_START,
            xml.XML_XINCLUDE_END,
        )

    cdef bint flush(self, int gap) except -1:
        """Close the unit that is open. False where there was none."""
        cdef Py_ssize_t number
        cdef list marks
        cdef str text
        self.ended = -1
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

    # -- elements -------------------------------------------------------------

    cdef int enter_block(self, xml.xmlNode* node, int code, bint* hides) except -1:
        """Open a node; ``hides`` where it hides its text."""
        cdef xml.xmlAttr* found = node.properties
        cdef xml.xmlAttr* start = NULL
        cdef xml.xmlAttr* of_class = NULL
        cdef xml.xmlAttr* of_id = NULL
        cdef xml.xmlAttr* of_role = NULL
        cdef const char* name
        cdef const char* style
        cdef unsigned int bits
        cdef int look
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
                    if (style == NULL or may_hide(style)) and (
                        _HIDING.search(attribute(node, found))
                    ):
                        hides[0] = True
                elif strcmp(name, "hidden") == 0:
                    hides[0] = True
                elif strcmp(name, "start") == 0:
                    start = found
                elif name[0] == c"a" and (strcmp(name, ONE) == 0 or strcmp(name, OTHER) == 0):
                    self.folding = self.current
            found = found.next
        look = self.look_of(node, of_class)
        bits = 0
        if of_class != NULL:
            if not self.looks[look].hinted:
                self.looks[look].hints = self.hints_of(node, of_class, NULL, NULL)
                self.looks[look].hinted = True
            bits = self.looks[look].hints
        if of_id != NULL or of_role != NULL:
            if self.looks[look].length + length_of(of_id) + length_of(of_role) < FEW_LETTERS:
                # No word goes from one to the next, and all of them are looked at.
                bits |= self.hints_of(node, NULL, of_id, of_role)
            else:
                bits = self.hints_of(node, of_class, of_id, of_role)
        push(&self.hints, <int>bits)
        push(&self.signature, look)
        push(&self.first, <int>len(self.texts))
        push(&self.last, 0)
        if code == LI:
            self.enter_item()
        elif code == UL:
            self.counters.append(-1)
        elif code == OL:
            self.counters.append(start_number(attribute(node, start)) if start != NULL else 1)
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
        cdef const char* name = <const char*>node.name
        cdef const char* value = NOTHING
        cdef unsigned long long hashed = SEED
        cdef Py_ssize_t place, length
        cdef Look* look
        if of_class != NULL:
            value = value_of(of_class)
        if value == NULL:
            self.held.append((<str>attribute(node, of_class)).encode())
            value = <bytes>self.held[len(self.held) - 1]
        length = strlen(value)
        hashed = mixed(mixed(SEED, name, strlen(name)), value, length)
        place = <Py_ssize_t>(hashed & <unsigned long long>(self.looks_room - 1))
        while self.places[place]:
            look = self.looks + self.places[place] - 1
            if (
                look.hashed == hashed
                and look.length == length
                and memcmp(look.of_class, value, length) == 0
                and strcmp(look.name, name) == 0
            ):
                return self.places[place] - 1
            place = (place + 1) & (self.looks_room - 1)
        if 2 * (self.looks_size + 1) > self.looks_room:
            self.more_looks()
            place = self.free_place(hashed)
        look = self.looks + self.looks_size
        look.hashed, look.name, look.of_class, look.length = hashed, name, value, length
        look.hinted = False
        self.looks_size += 1
        self.places[place] = <int>self.looks_size
        return <int>self.looks_size - 1

    cdef Py_ssize_t free_place(self, unsigned long long hashed) noexcept:
        cdef Py_ssize_t place = <Py_ssize_t>(
            hashed & <unsigned long long>(self.looks_room - 1)
        )
        while self.places[place]:
            place = (place + 1) & (self.looks_room - 1)
        return place

    cdef int more_looks(self) except -1:
        cdef Py_ssize_t number, room = 4 * self.looks_room
        cdef Look* looks = <Look*>PyMem_Realloc(self.looks, room // 2 * sizeof(Look))
        cdef int* places
        if looks == NULL:
            raise MemoryError
        self.looks = looks
        places = <int*>PyMem_Calloc(room, sizeof(int))
        if places == NULL:
            raise MemoryError
        PyMem_Free(self.places)
        self.places = places
        self.looks_room = room
        for number in range(self.looks_size):
            places[self.free_place(looks[number].hashed)] = <int>number + 1
        return 0

    cdef int enter_item(self) except -1:
        cdef Py_ssize_t innermost = len(self.counters) - 1
        number = self.counters[innermost] if innermost >= 0 else -1
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
            self.join_row(self.rows.pop(), index)
        self.last.values[index] = <int>len(self.texts)
        self.current = self.parents.values[index]
        return 0

    cdef int join_row(self, list edges, int index) except -1:
        """A data row becomes one unit; a layout row stays as it is."""
        cdef Py_ssize_t start = edges[0], node
        if -1 in edges or len(edges) < 3 or len(self.texts) - start < 2:
            return 0
        cells = []
        for low, high in pairwise(edges):
            if high - low > CELL_UNITS:
                return 0
            text = " ".join(self.texts[low:high])
            if len(text) > CELL_LETTERS or "\n" in text:
                return 0
            cells.append(text)
        if sum([1 for cell in cells if cell]) < 2 or edges[len(edges) - 1] != len(self.texts):
            return 0
        marks = []
        offset = 0
        for low, high in pairwise(edges):
            for unit in range(low, high):
                for mark in self.marks_column[unit]:
                    marks.append(
                        Mark(mark.start + offset, mark.end + offset, mark.kind, mark.target)
                    )
                offset += len(self.texts[unit]) + 1
            offset += len(CELL_JOIN) - (1 if high > low else 0)
        self.texts[start:] = [CELL_JOIN.join(cells)]
        add_up(&self.linked_column, start)
        add_up(&self.links_column, start)
        add_up(&self.hops_column, start)
        add_up(&self.bold_column, start)
        self.flags.size = self.gaps.size = self.nodes.size = start + 1
        self.gaps.values[start] = 2
        self.nodes.values[start] = index
        self.bullets[start:] = [0]
        self.marks_column[start:] = [tuple(marks)]
        node = self.first.size - 1
        while node > index:  # the row's own nodes: all of them now hold the one unit
            self.first.values[node] = min(self.first.values[node], <int>start)
            self.last.values[node] = min(self.last.values[node], <int>start)
            node -= 1
        return 0

    cdef bint open_link(self, xml.xmlNode* node, Frame* frame) except -1:
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
        self.open_mark("link", target)
        frame.units = len(self.texts)
        frame.linked = self.linked
        return True

    cdef int close_link(self, Frame* frame) except -1:
        """End of a link."""
        cdef Py_ssize_t unit, total = self.linked
        cdef Py_ssize_t before = frame.linked if frame.units == len(self.texts) else 0
        self.in_link -= 1
        total -= before
        for unit in range(frame.units, len(self.texts)):
            total += self.linked_column.values[unit]
        self.close_mark()
        if total > LONGEST_LINK and not self.in_link:
            for unit in range(frame.units, len(self.texts)):
                self.linked_column.values[unit] = self.links_column.values[unit] = 0
                self.marks_column[unit] = tuple(
                    [mark for mark in self.marks_column[unit] if mark.kind != "link"]
                )
            self.linked = before
            self.marks = [mark for mark in self.marks if mark.kind != "link"]
        return 0

    cdef int open_mark(self, str kind, str target) except -1:
        """Start of a link, or of strong, emphasised or code text."""
        self.open_kinds.append(kind)
        self.open_targets.append(target)
        push(&self.opened, <int>self.size + (1 if self.space and self.size else 0))
        return 0

    cdef int close_mark(self) except -1:
        """End of the innermost mark."""
        self.mark(self.opened.size - 1)
        self.open_kinds.pop()
        self.open_targets.pop()
        self.opened.size -= 1
        return 0

    cdef int mark(self, Py_ssize_t number) except -1:
        """Note what a mark that is open has of this unit."""
        cdef object start, end, kind, target
        if self.opened.values[number] < self.size:
            start, end = self.opened.values[number], self.size
            kind, target = self.open_kinds[number], self.open_targets[number]
            self.marks.append(
                as_plain(Mark, 4, <void*>start, <void*>end, <void*>kind, <void*>target)
            )
        return 0

    # -- the walk -------------------------------------------------------------

    cdef int walk(self, xml.xmlNode* root) except -1:
        """All units at and below ``root``."""
        cdef Py_ssize_t depth = 0, deepest = 0
        cdef xml.xmlNode* node = root
        cdef xml.xmlNode* child
        cdef Name* name
        cdef Frame* frame
        cdef bint at_root = True, leaf
        while True:
            if node == NULL:
                if depth == 0:
                    break
                depth -= 1
                self.leave(&self.frames[depth])
                if self.frames[depth].kind != BLOCK:
                    self.ended = self.size
                if depth == 0:
                    break  # what follows an opened root is not its text
                node = self.frames[depth].node.next
                continue
            if self.is_text(node):
                node = self.run(node)
                continue
            if node.type != xml.XML_ELEMENT_NODE:
                node = NULL if depth == 0 else node.next
                continue
            name = self.look_up(node)
            if name.kind == 0:
                leaf = True
                child = node.children
                while child != NULL:
                    if child.type in (
                        xml.XML_ELEMENT_NODE,
                        xml.XML_COMMENT_NODE,
                        xml.XML_ENTITY_REF_NODE,
                        xml.XML_PI_NODE,
                    ):
                        leaf = False
                        break
                    child = child.next
            else:
                leaf = False
            if not leaf:
                if name.kind == BREAK:
                    self.line_break()
                elif name.kind == RULE:
                    self.flush(2)
                elif name.kind == FORMULA and self.add_formula(node):
                    pass
                elif name.kind == SKIP or (name.kind == NOSCRIPT and not self.noscript):
                    self.space = self.space or name.kind != SKIP
                else:
                    if depth == self.frames_room:
                        self.more_frames()
                    frame = &self.frames[depth]
                    frame.node = node
                    frame.kind = name.kind
                    if name.kind != BLOCK:
                        self.part(node.children)
                    self.enter(frame, name.code)
                    depth += 1
                    deepest = max(deepest, depth)
                    node = node.children
                    continue
            else:
                if node.children != NULL and self.is_text(node.children):
                    self.part(node.children)
                    self.run(node.children)
                self.ended = self.size
            node = node.next
            if depth == 0:
                # The root itself opened nothing; its tail is text, what follows that is not.
                if node != NULL and self.is_text(node):
                    self.run(node)
                break
        self.flush(2)
        self.deepest = <int>deepest
        return 0

    cdef bint add_formula(self, xml.xmlNode* node) except -1:
        """Add what a formula says; whether it is one."""
        cdef bytes text
        said = formula(lxml_api.elementFactory(self.document, node))
        if said is None:
            return False
        text = said.encode()
        if text:
            self.add(<const unsigned char*>text, len(text))
        return True

    cdef int more_frames(self) except -1:
        cdef Frame* grown = <Frame*>PyMem_Realloc(
            self.frames, 2 * self.frames_room * sizeof(Frame)
        )
        if grown == NULL:
            raise MemoryError
        self.frames = grown
        self.frames_room *= 2
        return 0

    cdef Name* look_up(self, xml.xmlNode* node) except NULL:
        cdef Name* known = &self.known[(<size_t>node.name >> 3) % KNOWN]
        cdef str name
        if known.name != node.name or node.ns != NULL:
            name = lxml_api.namespacedName(node)
            known.name = node.name if node.ns == NULL else NULL
            known.kind = ACTIONS.get(name, 0)
            known.code = TAG_CODES.get(name, DIV)
        return known

    cdef int line_break(self) except -1:
        """``br``: a new unit; in headings a space, in ``pre`` a line end."""
        if self.in_pre:
            self.add(b"\n", 1)
        elif self.in_heading:
            self.space = True
        elif not self.flush(1) and self.gaps.size:
            self.gaps.values[self.gaps.size - 1] = 2
        return 0

    cdef int enter(self, Frame* frame, int code) except -1:
        """Open an element."""
        cdef int kind = frame.kind
        if kind == BLOCK:
            self.enter_block(frame.node, code, &frame.hides)
            frame.opened = self.current
            self.hidden += frame.hides
        elif kind == LINK:
            frame.opened = self.open_link(frame.node, frame)
        elif kind == STRONG:
            self.in_bold += 1
            self.open_mark("strong", "")
        elif kind == EMPHASIS:
            self.open_mark("emphasis", "")
        elif kind == CODE:
            self.open_mark("code", "")
        elif kind == NOSCRIPT:
            self.flush(2)
            self.in_noscript += 1
        return 0

    cdef int leave(self, Frame* frame) except -1:
        """Close an element."""
        cdef int kind = frame.kind
        if kind == BLOCK:
            self.leave_block(frame.opened)
            self.hidden -= frame.hides
        elif kind == LINK:
            if frame.opened:
                self.close_link(frame)
        elif kind == STRONG:
            self.in_bold -= 1
            self.close_mark()
        elif kind == EMPHASIS or kind == CODE:
            self.close_mark()
        elif kind == NOSCRIPT:
            self.flush(2)
            self.in_noscript -= 1
        return 0


cdef object start_number(str written):
    try:
        number = int(written or 1)
    except ValueError:
        return 1
    return number if 1 <= number <= HIGHEST_NUMBER else 1


def walk(root, noscript=False):
    """The text of a tree as flat arrays; ``noscript`` takes such elements' text too."""
    cdef _Walk state
    cdef lxml_api._Element element
    if not isinstance(root, lxml_api._Element):
        return Walker(noscript).walk(root)
    element = root
    if (
        element._c_node == NULL
        or element._c_node.doc == NULL
        or element._c_node.doc.type != xml.XML_HTML_DOCUMENT_NODE
        or element._c_node.type != xml.XML_ELEMENT_NODE
    ):
        return Walker(noscript).walk(root)
    state = _Walk(noscript)
    state.document = element._doc
    state.walk(element._c_node)
    return state.tree()
