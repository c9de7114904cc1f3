# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``stated`` in ``metadata.py``: one pass over libxml2's nodes."""

from libc.string cimport strcmp
from lxml.includes cimport etreepublic as lxml_api
from lxml.includes cimport tree as xml

from cleaner.scan cimport (
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_KIND,
    PyUnicode_READ,
    lstripped,
    rstripped,
)

from cleaner.readers.metadata import headline_in as headline_of_source
from cleaner.readers.metadata import stated as of_source

lxml_api.import_lxml__etree()


cdef str value_of(xml.xmlNode* node, const char* name):
    """What an attribute holds; empty where there is none."""
    cdef xml.xmlAttr* found = node.properties
    while found != NULL:
        if found.ns == NULL and strcmp(<const char*>found.name, name) == 0:
            return lxml_api.attributeValue(node, found)
        found = found.next
    return ""


cdef inline bint is_named(xml.xmlNode* node, const char* name) noexcept:
    return node.ns == NULL and strcmp(<const char*>node.name, name) == 0


def headline_in(str title, headings):
    """The headline alone, where a heading says which part of the page's title that is."""
    cdef str heading
    cdef Py_ssize_t start, end, length = PyUnicode_GET_LENGTH(title)
    cdef int kind
    cdef void* data
    cdef Py_UCS4 first, last
    if length == 0:
        return title
    first = PyUnicode_READ(PyUnicode_KIND(title), PyUnicode_DATA(title), 0)
    last = PyUnicode_READ(PyUnicode_KIND(title), PyUnicode_DATA(title), length - 1)
    for heading in headings:
        kind = PyUnicode_KIND(heading)
        data = PyUnicode_DATA(heading)
        start, end = 0, PyUnicode_GET_LENGTH(heading)
        start = lstripped(kind, data, start, end)
        end = rstripped(kind, data, start, end)
        # The title has to begin or end with it.
        if start < end and (
            PyUnicode_READ(kind, data, start) == first
            or PyUnicode_READ(kind, data, end - 1) == last
        ):
            found = headline_of_source(title, (heading,))
            if found is not title:
                return found
    return title


def stated(root):
    """Names and contents of ``meta`` elements, JSON-LD scripts, and the page's title."""
    cdef lxml_api._Element element
    cdef xml.xmlNode* top
    cdef xml.xmlNode* node
    cdef xml.xmlAttr* found
    cdef list metas = [], scripts = []
    cdef object title = None, text
    cdef str name, kind
    cdef const char* called
    if not isinstance(root, lxml_api._Element):
        return of_source(root)
    element = root
    top = element._c_node
    if top == NULL or top.doc == NULL or top.doc.type != xml.XML_HTML_DOCUMENT_NODE:
        return of_source(root)
    if top.type != xml.XML_ELEMENT_NODE:
        return of_source(root)
    node = top
    while True:
        if node.type == xml.XML_ELEMENT_NODE:
            called = <const char*>node.name
            if called[0] == c"m" and is_named(node, "meta"):
                name = (
                    value_of(node, "property")
                    or value_of(node, "name")
                    or value_of(node, "itemprop")
                    or value_of(node, "http-equiv")
                )
                if name:
                    text = None
                    found = node.properties
                    while found != NULL:
                        if found.ns == NULL and strcmp(<const char*>found.name, "content") == 0:
                            text = lxml_api.attributeValue(node, found)
                            break
                        found = found.next
                    metas.append((name, text))
            elif called[0] == c"s" and is_named(node, "script"):
                kind = value_of(node, "type")
                if kind and kind.strip().lower().startswith("application/ld+json"):
                    text = lxml_api.elementFactory(element._doc, node).text
                    if text:
                        scripts.append(text)
            elif called[0] == c"t" and title is None and is_named(node, "title"):
                if (
                    node.parent == NULL
                    or node.parent.type != xml.XML_ELEMENT_NODE
                    or not is_named(node.parent, "svg")
                ):
                    title = "".join(lxml_api.elementFactory(element._doc, node).itertext())
            if node.children != NULL:
                node = node.children
                continue
        while node != top and node.next == NULL:
            node = node.parent
        if node == top:
            break
        node = node.next
    return metas, scripts, title
