# What compiled modules read of a node of libxml2 without asking lxml for an element.

from cpython.unicode cimport PyUnicode_DecodeUTF8
from libc.string cimport strcmp, strlen
from lxml.includes cimport etreepublic as lxml_api
from lxml.includes cimport tree as xml


cdef inline bint is_text(xml.xmlNode* node) noexcept:
    return node.type in (
        xml.XML_TEXT_NODE,
        xml.XML_CDATA_SECTION_NODE,
        xml.XML_XINCLUDE_START,
        xml.XML_XINCLUDE_END,
    )


cdef inline const char* value_of(xml.xmlAttr* found) noexcept:
    """What an attribute holds; ``NULL`` where that is not one piece of text."""
    cdef xml.xmlNode* value = found.children
    if value == NULL:
        return ""
    if value.next == NULL and value.type == xml.XML_TEXT_NODE and value.content != NULL:
        return <const char*>value.content
    return NULL


cdef inline bint has(xml.xmlNode* node, const char* name) noexcept:
    """Whether an element has an attribute."""
    cdef xml.xmlAttr* found = node.properties
    while found != NULL:
        if found.ns == NULL and strcmp(<const char*>found.name, name) == 0:
            return True
        found = found.next
    return False


cdef inline str attribute(xml.xmlNode* node, xml.xmlAttr* found):
    cdef const char* value = value_of(found)
    if value == NULL:
        return lxml_api.attributeValue(node, found)
    return PyUnicode_DecodeUTF8(value, strlen(value), NULL)
