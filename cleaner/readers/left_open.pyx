# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``close_left_open`` in ``left_open.py``: few pages need that."""

from libc.string cimport memchr, memcmp
from lxml.includes cimport etreepublic as lxml_api
from lxml.includes cimport tree as xml

from cleaner.readers.left_open import _NAMES, PAGE_TEXT
from cleaner.readers.left_open import _without_opaque as without_of_source
from cleaner.readers.left_open import close_left_open as of_source

cdef extern from "Python.h":
    const unsigned char* PyBytes_AS_STRING(object data)

lxml_api.import_lxml__etree()

cdef dict KINDS = {**dict.fromkeys(PAGE_TEXT, 1), **dict.fromkeys(_NAMES, 2)}
if len(KINDS) != len(PAGE_TEXT) + len(_NAMES):
    raise ValueError("an element that holds a page's text and has none")

cdef enum:
    KNOWN = 128


cdef struct Name:
    # What is known of an element name, by its address: libxml2 keeps each name once.
    const xml.xmlChar* name
    int kind


cdef bint may_have(xml.xmlNode* root) except -1:
    """Whether an element that may be left open has one in it that it would not."""
    cdef Name known[KNOWN]
    cdef Name* name
    cdef int number
    cdef xml.xmlNode* node = root
    cdef xml.xmlNode* within = NULL  # the outermost such element around the node
    for number in range(KNOWN):
        known[number].name = NULL
    while True:
        if node.type == xml.XML_ELEMENT_NODE:
            name = &known[(<size_t>node.name >> 3) % KNOWN]
            if name.name != node.name:
                name.name = node.name
                name.kind = KINDS.get((<const char*>node.name).decode(), 0)
            if name.kind == 1:
                if within != NULL:
                    return True
            elif name.kind == 2 and within == NULL:
                within = node
            if node.children != NULL:
                node = node.children
                continue
        while node != root and node.next == NULL:
            if node == within:
                within = NULL
            node = node.parent
        if node == root:
            return False
        if node == within:
            within = NULL
        node = node.next


cdef inline bint is_of_word(unsigned char c) noexcept nogil:
    return 0x61 <= c <= 0x7A or 0x41 <= c <= 0x5A or 0x30 <= c <= 0x39 or c == 0x5F


cdef const unsigned char* past(
    const unsigned char* at, const unsigned char* end, const char* wanted, Py_ssize_t length
) noexcept nogil:
    """Behind the first place from there on that has such letters; the end where none has."""
    while end - at >= length:
        at = <const unsigned char*>memchr(at, wanted[0], end - at - length + 1)
        if at == NULL:
            return end
        if memcmp(at, wanted, length) == 0:
            return at + length
        at += 1
    return end


cdef const unsigned char* past_code(
    const unsigned char* at, const unsigned char* end, const char* name, Py_ssize_t length
) noexcept nogil:
    """Behind the name in the end tag that ends code; ``at`` where no start tag of it begins."""
    cdef const unsigned char* after = at + length
    if end - at < length or memcmp(at, name + 2, length) != 0:
        return at
    if after < end and is_of_word(after[0]):
        return at
    while True:
        after = past(after, end, name, length + 2)
        if after == end or not is_of_word(after[0]):
            return after


def _without_opaque(bytes lower):
    """Without comments, scripts and styles."""
    cdef const unsigned char* text = PyBytes_AS_STRING(lower)
    cdef const unsigned char* end = text + len(lower)
    cdef const unsigned char* copied = text
    cdef const unsigned char* at
    cdef const unsigned char* after
    cdef list kept = []
    if b"<!--" not in lower:
        return without_of_source(lower)
    at = <const unsigned char*>memchr(text, 0x3C, end - text)
    while at != NULL:
        after = at + 1
        if end - at >= 4 and memcmp(at, "<!--", 4) == 0:
            after = past(at + 4, end, "-->", 3)
        elif end - at >= 6 and at[1] == 0x73:
            after = past_code(at + 1, end, "</script", 6)
            if after == at + 1:
                after = past_code(at + 1, end, "</style", 5)
        if after > at + 1:
            kept.append(lower[copied - text : at - text])
            copied = after
        at = <const unsigned char*>memchr(after, 0x3C, end - after) if after < end else NULL
    kept.append(lower[copied - text :])
    return b"".join(kept)


def close_left_open(root, bytes data):
    """End an element that was left open at the first element that it would not have."""
    cdef lxml_api._Element element = root
    if element._c_node != NULL and may_have(element._c_node):
        of_source(root, data)
