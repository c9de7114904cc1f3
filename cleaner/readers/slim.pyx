# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``slim`` in ``slim.py``: one pass over the bytes of a page.

It goes from tag to tag and copies what stands between. What parsers may read in more than
one way (a quotation mark that is never closed, a tag in a tag, a comment in a script) ends
the leaving out: from there on the page is copied as it is.

Once the page's head or body is open, elements of which nobody reads anything go altogether:
a picture costs the parser, the walk and who takes the tree down as much as a paragraph. The
texts on both sides of one become one text, which may be read otherwise, so it stays where
there may be any on its left. White space goes where a block begins, or just began or ended.
"""

from cpython.object cimport PyObject
from cpython.ref cimport Py_XDECREF
from libc.stdlib cimport calloc, free
from libc.string cimport memchr

from cleaner.readers.doubts cimport scan
from cleaner.readers.idle cimport begin, finish, is_blank, leave_blank
from cleaner.readers.kinds cimport (
    ENDLESS, NAMES, ORDINARY, SCRIPT, STYLE, TEXT, Kind, know, kind_of,
)
from cleaner.readers.markup cimport is_letter, is_plain, is_space, is_utf8, same, says
from cleaner.readers.page cimport Page, find, find_within, leave_out
from cleaner.readers.parse cimport ends, mend
from cleaner.readers.raw_text cimport past_comment, past_opaque, past_simple
from cleaner.readers.start_tag cimport past_tag

from lxml.etree import LIBXML_VERSION

from cleaner.readers.attributes import MOST_ATTRIBUTES, WINDOW
from cleaner.readers.endless import may_be_endless
from cleaner.readers.parse import LEAST_AFTER_END
from cleaner.readers.slim import slim as of_source
from cleaner.readers.tags import ACTIONS, BLOCK, LINK

cdef extern from "Python.h":
    PyObject* PyBytes_FromStringAndSize(const char* text, Py_ssize_t length) except NULL
    char* PyBytes_AS_STRING(PyObject* data)
    int _PyBytes_Resize(PyObject** data, Py_ssize_t length) except -1

cdef bint STANDARD = LIBXML_VERSION >= (2, 14)
"""Whether libxml2 tells tags, comments and scripts apart as the HTML standard does."""
cdef Kind KINDS[NAMES]

if MOST_ATTRIBUTES < 100:
    raise ValueError("elements have too many attributes sooner than here")
know(KINDS, ACTIONS, BLOCK, LINK)


cdef const unsigned char* copy_in_order(Page* page) noexcept nogil:
    """Copy what is read, as far as the text goes on in order; where that ends."""
    cdef const unsigned char* at = find(page, page.text, 0x3C)
    cdef const unsigned char* after
    cdef const unsigned char* name
    cdef const unsigned char* close
    cdef const unsigned char* copied
    cdef const unsigned char* blank_copied
    cdef Py_ssize_t length, size, blank_size
    cdef int kind
    page.seen = page.text
    while at < page.end:
        if at + 1 == page.end:
            return at
        if is_letter(at[1]):
            page.tagged = True
            name = after = at + 1
            while after < page.end and is_plain(after[0]):
                after += 1
            length = after - name
            if after == page.end or not (
                is_space(after[0]) or after[0] == 0x3E or after[0] == 0x2F
            ):
                return at
            kind = kind_of(KINDS, name, length)
            if kind == ENDLESS:
                return at
            size, copied = page.size, page.copied
            leave_blank(page, at, kind)
            blank_size, blank_copied = page.size, page.copied
            after = past_tag(page, after, kind)
            if after == NULL:
                page.size, page.copied = size, copied
                return at
            begin(page, at, length, after, kind, blank_size, blank_copied)
            if kind == SCRIPT or kind == STYLE:
                if (after - 2)[0] == 0x2F:
                    return at
                close = past_opaque(page, 
                    after,
                    "script" if kind == SCRIPT else "style",
                    length,
                    kind == SCRIPT,
                )
                if close == NULL:
                    return at
                if kind == STYLE or not (
                    says(name, after, "json", 4) or memchr(name, 0x26, after - name) != NULL
                ):
                    leave_out(page, after, close)
                else:
                    page.doubtful.kind = ORDINARY
                at = page.seen = close
                continue
            if kind == TEXT:
                if (after - 2)[0] == 0x2F:
                    return at
                close = find(page, after, 0x3C)
                if page.end - close < length + 3 or close[1] != 0x2F:
                    return at
                if not same(close + 2, name, length):
                    return at
                if not (
                    is_space(close[2 + length])
                    or close[2 + length] == 0x3E
                    or close[2 + length] == 0x2F
                ):
                    return at
                at = close
                continue
            at = find(page, after, 0x3C)
            continue
        if at[1] == 0x2F:
            page.tagged = True
            if not page.ended and ends(page, at):
                is_blank(page, at)
                # What follows would be a tag behind a lone ``<``.
                if (at > page.text and (at - 1)[0] == 0x3C) or not mend(page, at):
                    page.strange = True
                    return page.end
                page.seen = page.text
                page.doubtful.kind = ORDINARY
                at = find(page, page.text, 0x3C)
                continue
            leave_blank(page, at, ORDINARY)
            if at + 2 == page.end or not is_letter(at[2]):
                return at
            after = find(page, at, 0x3E)
            if after == page.end or find_within(at + 1, after) < after:
                return at
            if memchr(at, 0x22, after - at) != NULL or memchr(at, 0x27, after - at) != NULL:
                return at
            after += 1
            finish(page, at, after)
        elif at[1] == 0x21:
            page.tagged = True
            leave_blank(page, at, ORDINARY)
            if page.end - at >= 4 and at[2] == 0x2D and at[3] == 0x2D:
                after = past_comment(page, at + 4)
                if after == NULL:
                    return at
            else:
                after = past_simple(page, at)
                if after == NULL:
                    return at
            page.seen = after
        elif at[1] == 0x3F:
            page.tagged = True
            leave_blank(page, at, ORDINARY)
            after = past_simple(page, at)
            if after == NULL:
                return at
            page.seen = after
        else:
            page.solid = True
            page.parted = False
            after = at + 1
        at = find(page, after, 0x3C)
    return at


def slim(bytes data):
    """What the parser may have of a page's mark-up; ``None`` where that takes a closer look."""
    cdef const unsigned char* text = <const unsigned char*>PyBytes_AS_STRING(<PyObject*>data)
    cdef Py_ssize_t length = len(data)
    cdef const unsigned char* at
    cdef bint in_order
    cdef Page* page = NULL
    cdef PyObject* out
    if not STANDARD:
        return of_source(data)
    if memchr(text, 0, length) != NULL or not is_utf8(text, length):
        return None
    out = PyBytes_FromStringAndSize(NULL, length)
    try:
        page = <Page*>calloc(1, sizeof(Page))
        if page == NULL:
            raise MemoryError
        page.long_gap, page.after_end, page.many = WINDOW, LEAST_AFTER_END, MOST_ATTRIBUTES // 2
        page.text = page.copied = text
        page.end = text + length
        page.out = <unsigned char*>PyBytes_AS_STRING(out)
        at = copy_in_order(page)
        in_order = at == page.end
        scan(page, at)
        if page.strange or not page.tagged or (not in_order and may_be_endless(data)):
            return None
        leave_out(page, page.end, page.end)
        _PyBytes_Resize(&out, page.size)
        return <object>out
    finally:
        if page != NULL:
            free(page.mended)
        free(page)
        Py_XDECREF(out)
