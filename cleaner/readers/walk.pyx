# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``walk`` in ``walk.py``: the same walk over libxml2's nodes.

The twins of the modules that the source builds on are included from beside them and compiled
as one with it. What is rare (rows of tables, ``pre``, trees that are not HTML) goes the way of
the source, by the source's own functions where they take no state.
"""

from cpython.mem cimport PyMem_Free, PyMem_Malloc, PyMem_Realloc
from lxml.includes cimport etreepublic as lxml_api
from lxml.includes cimport tree as xml

from cleaner.readers.edges cimport RAISED, at_end, at_start
from cleaner.readers.nodes cimport has, is_text

include "blocks.pxi"

from cleaner.readers import tags
from cleaner.readers.formula import formula
from cleaner.readers.walk import SHADOW, Walker

lxml_api.import_lxml__etree()

cdef int BLOCK = tags.BLOCK, SKIP = tags.SKIP, BREAK = tags.BREAK, LINK = tags.LINK
cdef int RULE = tags.RULE, STRONG = tags.STRONG, EMPHASIS = tags.EMPHASIS, CODE = tags.CODE
cdef int NOSCRIPT = tags.NOSCRIPT, FORMULA = tags.FORMULA, DIV = tags.DIV
cdef int RAISES = tags.RAISED, TEMPLATE = tags.TEMPLATE
cdef bytes SHADOW_NAME = SHADOW.encode()
cdef const char* SHADOW_MODE = SHADOW_NAME
cdef dict ACTIONS = tags.ACTIONS
cdef dict TAG_CODES = tags.TAG_CODES

cdef enum:
    KNOWN = 128


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
    Link link


cdef class _Walk(_Blocks):
    """The state of one walk; names as in ``Walker``."""

    cdef lxml_api._Document document
    cdef bint noscript
    cdef Name known[KNOWN]
    cdef Frame* frames
    cdef Py_ssize_t frames_room

    def __cinit__(self, bint noscript):
        cdef int index
        self.noscript = noscript
        for index in range(KNOWN):
            self.known[index].name = NULL
        self.frames_room = 64
        self.frames = <Frame*>PyMem_Malloc(self.frames_room * sizeof(Frame))
        if self.frames == NULL:
            raise MemoryError

    def __dealloc__(self):
        PyMem_Free(self.frames)

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
                if depth == 0:
                    break  # what follows an opened root is not its text
                node = self.frames[depth].node.next
                continue
            if is_text(node):
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
                elif name.kind == TEMPLATE and not has(node, SHADOW_MODE):
                    pass
                else:
                    if depth == self.frames_room:
                        self.more_frames()
                    frame = &self.frames[depth]
                    frame.node = node
                    frame.kind = name.kind
                    self.enter(frame, name.code)
                    depth += 1
                    deepest = max(deepest, depth)
                    node = node.children
                    continue
            else:
                self.edge = at_start(self.edge)
                if node.children != NULL and is_text(node.children):
                    self.run(node.children)
                self.edge = at_end(self.edge)
            node = node.next
            if depth == 0:
                # The root itself opened nothing; its tail is text, what follows that is not.
                if node != NULL and is_text(node):
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
        self.edge = RAISED if kind == RAISES else at_start(self.edge)
        if kind == BLOCK:
            self.enter_block(frame.node, code, &frame.hides)
            frame.opened = self.current
            self.hidden += frame.hides
        elif kind == LINK:
            frame.opened = self.open_link(frame.node, &frame.link)
        elif kind == STRONG:
            self.in_bold += 1
            self.open_mark(IN_STRONG, "")
        elif kind == EMPHASIS:
            self.open_mark(IN_EMPHASIS, "")
        elif kind == CODE:
            self.in_code += 1
            self.open_mark(IN_CODE, "")
        elif kind == NOSCRIPT:
            self.flush(2)
            self.in_noscript += 1
        return 0

    cdef int leave(self, Frame* frame) except -1:
        """Close an element."""
        cdef int kind = frame.kind
        self.edge = RAISED if kind == RAISES else at_end(self.edge)
        if kind == BLOCK:
            self.leave_block(frame.opened)
            self.hidden -= frame.hides
        elif kind == LINK:
            if frame.opened:
                self.close_link(&frame.link)
        elif kind == STRONG:
            self.in_bold -= 1
            self.close_mark(IN_STRONG)
        elif kind == EMPHASIS:
            self.close_mark(IN_EMPHASIS)
        elif kind == CODE:
            self.in_code -= 1
            self.close_mark(IN_CODE)
        elif kind == NOSCRIPT:
            self.flush(2)
            self.in_noscript -= 1
        return 0


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
