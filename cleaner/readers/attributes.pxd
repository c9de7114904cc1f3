# Whether ``without_excess`` of ``attributes.py`` has anything to do, as far as bytes tell.

from libc.string cimport memchr

from cleaner.readers.markup cimport is_name, past_spaces
from cleaner.readers.page cimport Page
from cleaner.scan cimport space_length

cdef enum:
    LOOKED_AT = 1 << 16


cdef inline bint may_be_overlong(Page* page, const unsigned char* at) noexcept nogil:
    """Whether ``without_excess`` may find too many attributes in what begins like a tag;
    never says no wrongly."""
    cdef const unsigned char* last = at + min(page.end - at, LOOKED_AT)
    cdef const unsigned char* start
    cdef const unsigned char* after
    cdef Py_ssize_t count
    while at < last and is_name(at, last) and at[0] != 0x3C:
        at += 1
    if at < last and at[0] == 0x3D:
        return True  # names of elements may have one, those of attributes not
    for count in range(2 * page.many):
        start = at
        while at < last and (at[0] == 0x2F or space_length(at, last - at)):
            at = at + 1 if at[0] == 0x2F else past_spaces(at, last)
        after = at
        while at < last and is_name(at, last):
            at += 1
        if at == last:
            return last < page.end
        if after == start or at == after:
            return False
        after = past_spaces(at, last)
        if after == last:
            return last < page.end
        if after[0] != 0x3D:
            continue
        at = past_spaces(after + 1, last)
        if at == last:
            return last < page.end
        if at[0] == 0x22 or at[0] == 0x27:
            after = <const unsigned char*>memchr(at + 1, at[0], last - at - 1)
            if after != NULL:
                at = after + 1
                continue
            if last < page.end:
                return True
        while at < last and at[0] != 0x3E and not space_length(at, last - at):
            at += 1
    return True
