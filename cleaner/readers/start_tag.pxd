# Start tags, with those of their attributes that any reader looks at.

from cleaner.readers.doubts cimport note_long
from cleaner.readers.kinds cimport is_read
from cleaner.readers.markup cimport is_space, may_name
from cleaner.readers.page cimport Page, find, find_within, leave_out


cdef inline const unsigned char* past_tag(
    Page* page, const unsigned char* at, int kind
) noexcept nogil:
    """What follows a start tag whose name was read; ``NULL`` where that is doubtful."""
    cdef const unsigned char* start
    cdef const unsigned char* name_end
    cdef const unsigned char* value
    cdef const unsigned char* mark
    cdef unsigned char c
    cdef Py_ssize_t count = 0
    while True:
        while at < page.end and is_space(at[0]):
            at += 1
        if at >= page.end:
            return NULL
        if at[0] == 0x3E:
            return at + 1
        if at[0] == 0x2F:
            if at + 1 < page.end and at[1] == 0x3E:
                return at + 2
            return NULL
        start = at
        while at < page.end and may_name(at[0]):
            at += 1
        if at == start:
            return NULL
        name_end = at
        count += 1
        if count > page.many:
            page.strange = True
            return NULL
        while at < page.end and is_space(at[0]):
            at += 1
        if at >= page.end:
            return NULL
        if at[0] == 0x3D:
            at += 1
            while at < page.end and is_space(at[0]):
                at += 1
            if at >= page.end:
                return NULL
            c = at[0]
            if c == 0x22 or c == 0x27:
                value = at + 1
                at = find(page, value, c)
                if at == page.end:
                    return NULL
                mark = find_within(value, at)
                while mark < at:
                    note_long(page, mark)
                    mark = find_within(mark + 1, at)
                at += 1
                if at == page.end:
                    return NULL
                if not (is_space(at[0]) or at[0] == 0x3E or at[0] == 0x2F):
                    continue  # the next one begins here
            else:
                value = at
                while at < page.end and not is_space(at[0]) and at[0] != 0x3E:
                    c = at[0]
                    if c in (0x22, 0x27, 0x3C, 0x3D, 0x60) or c >= 0x80 or c < 0x20:
                        return NULL
                    at += 1
                if at == value:
                    return NULL
                if at == page.end:
                    return NULL
        elif at == name_end and not (at[0] == 0x3E or at[0] == 0x2F):
            return NULL
        else:
            at = name_end
        if not is_read(kind, start, name_end - start):
            while at < page.end and is_space(at[0]):
                at += 1
            if at < page.end and at[0] == 0x3D:
                return NULL  # it would be taken for the value of the one before
            leave_out(page, start, at)
