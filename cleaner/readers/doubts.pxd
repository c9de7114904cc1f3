# Where not to trust a page: what makes it take a closer look, as text, before it is parsed.

from cleaner.readers.attributes cimport may_be_overlong
from cleaner.readers.markup cimport is_letter
from cleaner.readers.page cimport Page, find
from cleaner.readers.parse cimport ends, mend


cdef inline void note(
    Page* page, const unsigned char* at, const unsigned char* following
) noexcept nogil:
    """Look at a ``<`` that is no tag, or may be none, and where the next one stands."""
    if following - at >= page.long_gap and at + 1 < page.end and is_letter(at[1]):
        page.strange = page.strange or may_be_overlong(page, at + 1)
    if not page.ended and ends(page, at):
        page.strange = True  # it stands where it ends nothing


cdef inline void note_long(Page* page, const unsigned char* at) noexcept nogil:
    """Look at a ``<`` in a comment or a value: the next one may be behind that."""
    if is_letter(at[1]) and find(page, at + 1, 0x3C) - at >= page.long_gap:
        page.strange = page.strange or may_be_overlong(page, at + 1)
    if not page.ended and ends(page, at):
        page.strange = True  # it stands where it ends nothing


cdef inline void scan(Page* page, const unsigned char* at) noexcept nogil:
    """Look at every ``<`` of what is copied as it is."""
    cdef const unsigned char* following
    at = find(page, at, 0x3C)
    while at < page.end:
        if not page.ended and ends(page, at):
            if not mend(page, at):
                page.strange = True
                return
            at = find(page, page.text, 0x3C)
            continue
        following = find(page, at + 1, 0x3C)
        if at + 1 < page.end and (is_letter(at[1]) or at[1] in (0x21, 0x3F, 0x2F)):
            page.tagged = True
        note(page, at, following)
        at = following
