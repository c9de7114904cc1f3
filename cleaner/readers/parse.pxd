# What ``reopened`` of ``parse.py`` does to a page.

from libc.stdlib cimport malloc
from libc.string cimport memcmp, memcpy

from cleaner.readers.markup cimport begins
from cleaner.readers.page cimport Page, find, leave_out


cdef inline bint ends_page(
    const unsigned char* text, const unsigned char* end, bint exactly
) noexcept nogil:
    """Whether the end tag of a body or root begins there."""
    if end - text < 6 or text[1] != 0x2F:
        return False
    if exactly:
        return memcmp(text + 2, "body", 4) == 0 or memcmp(text + 2, "html", 4) == 0
    return begins(text + 2, end, "body", 4) or begins(text + 2, end, "html", 4)


cdef inline bint ends(Page* page, const unsigned char* at) noexcept nogil:
    """Whether the page's first end is here, and more behind it (``reopened``)."""
    cdef Py_ssize_t letters = 0
    if not ends_page(at, page.end, True):
        return False
    page.ended = True
    while at < page.end and letters < page.after_end:
        letters += at[0] & 0xC0 != 0x80
        at += 1
    return letters == page.after_end


cdef inline bint mend(Page* page, const unsigned char* at) noexcept nogil:
    """Go on with what is left of the text without the ends of the page. False where it
    takes a closer look, or memory."""
    cdef const unsigned char* after
    cdef unsigned char* to
    cdef const unsigned char* from_
    leave_out(page, at, at)
    page.mended = to = <unsigned char*>malloc(page.end - at + 1)
    if to == NULL:
        return False
    from_ = at
    while at < page.end:
        if ends_page(at, page.end, False):
            after = at + 6
            while after < page.end and (9 <= after[0] <= 13 or 0x1C <= after[0] <= 0x20):
                after += 1
            if after < page.end and after[0] >= 0x80:
                return False  # it may be a space
            if after < page.end and after[0] == 0x3E:
                memcpy(to, from_, at - from_)
                to += at - from_
                from_ = after + 1
        at = find(page, at + 1, 0x3C)
    memcpy(to, from_, page.end - from_)
    to += page.end - from_
    page.text = page.copied = page.mended
    page.end = to
    return True
