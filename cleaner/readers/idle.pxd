# Elements of which nobody reads anything, and white space where it makes no difference.

from libc.string cimport memcpy, memmove

from cleaner.readers.kinds cimport (
    BODY, CHOICE, DRAWING, HEAD, IDLE, IS_BLOCK, LINKED, META, OPTION, ORDINARY, PRE, ROOT, SCRIPT,
    SHAPE, SPAN, STYLE, UNSURE, VOID,
)
from cleaner.readers.markup cimport is_plain, is_space, same
from cleaner.readers.page cimport (
    BEFORE, DEEP, DONE, IN_BODY, IN_HEAD, Doubtful, Open, Page, leave_out,
)
from cleaner.readers.parse cimport ends_page

cdef enum:
    SPAN_TAG = 6


cdef inline bint is_blank(Page* page, const unsigned char* at) noexcept nogil:
    """Whether there is white space and nothing else before a tag."""
    cdef const unsigned char* start = page.seen
    while start < at and is_space(start[0]) and start[0] != 0x0C:
        start += 1
    if start < at:
        page.solid = True
        page.parted = False
    return start == at and at > page.seen


cdef inline void leave_blank(Page* page, const unsigned char* at, int kind) noexcept nogil:
    """Leave out white space before a tag of some kind, if it makes no difference."""
    if is_blank(page, at) and page.where == IN_BODY and (page.parted or kind == IS_BLOCK):
        leave_out(page, page.seen, at)


cdef inline bint is_innermost(
    Page* page, const unsigned char* name, Py_ssize_t length
) noexcept nogil:
    return (
        page.depth > 0
        and page.open[page.depth - 1].length == length
        and same(page.open[page.depth - 1].name, name, length)
    )


cdef inline bint is_ended(Page* page, const unsigned char* at, Open* element) noexcept nogil:
    """Whether an element's end tag is next, with nothing but white space before."""
    cdef const unsigned char* end
    while at < page.end and is_space(at[0]):
        at += 1
    end = at + 2 + element.length
    return (
        end < page.end
        and at[0] == 0x3C
        and at[1] == 0x2F
        and end[0] == 0x3E
        and same(at + 2, element.name, element.length)
    )


cdef inline bint leave_doubtful(
    Page* page, const unsigned char* at, const unsigned char* after
) noexcept nogil:
    """Leave out the doubtful element with its end tag; of a span the two tags, if nothing
    else stands in the element around it. False where it stays."""
    cdef Doubtful* doubtful = &page.doubtful
    cdef unsigned char* text = page.out + doubtful.size
    if doubtful.kind == SPAN:
        if not (doubtful.fresh and is_ended(page, after, page.open + doubtful.depth - 1)):
            return False
        leave_out(page, at, after)
        page.size -= SPAN_TAG
        memmove(text, text + SPAN_TAG, page.size - doubtful.size)
        page.parted = doubtful.parted and not page.solid
    else:
        page.size, page.copied = doubtful.size, doubtful.copied
        leave_out(page, doubtful.start, after)
        page.solid = False
        page.parted = doubtful.parted
    page.depth = doubtful.depth
    page.fresh = doubtful.fresh
    doubtful.kind = ORDINARY
    return True


cdef inline void begin(
    Page* page, const unsigned char* at, Py_ssize_t length, const unsigned char* after, int kind,
    Py_ssize_t size, const unsigned char* copied
) noexcept nogil:
    """Note a start tag; ``size`` and ``copied`` as they were before it."""
    cdef const unsigned char* name = at + 1
    cdef bint solid = page.solid, parted = page.parted, fresh = page.fresh
    page.seen = after
    if not solid and (
        (page.where == IN_BODY and (kind == IDLE or kind == LINKED))
        or (page.where == IN_HEAD and kind == LINKED)
    ):
        page.size, page.copied = size, copied
        leave_out(page, at, after)
        return
    if not (
        (page.doubtful.kind == DRAWING and kind == SHAPE)
        or (page.doubtful.kind == CHOICE and kind == OPTION)
    ):
        page.doubtful.kind = ORDINARY
    # Where it is out of place, the parser ignores it.
    if kind != ROOT and kind != HEAD and kind != BODY:
        page.solid = False
    page.parted = kind == IS_BLOCK
    page.fresh = False
    if kind == HEAD and page.where == BEFORE:
        page.where = IN_HEAD
    elif kind == BODY and page.where < IN_BODY:
        page.where = IN_BODY
    elif kind == PRE:
        page.where = DONE
    if kind in (VOID, IDLE, LINKED, META):
        return
    if (after - 2)[0] == 0x2F:
        page.parted = False
        return
    if kind == OPTION and page.doubtful.kind == CHOICE and is_innermost(
        page, <const unsigned char*>"option", 6
    ):
        page.depth -= 1
    if page.depth == DEEP:
        page.where = DONE
        return
    page.open[page.depth].name = name
    page.open[page.depth].length = length
    page.open[page.depth].kind = kind
    page.depth += 1
    page.fresh = kind not in (UNSURE, ROOT, HEAD, BODY)
    if solid or not (
        (page.where == IN_BODY and kind in (DRAWING, CHOICE, SPAN))
        or ((page.where == IN_BODY or page.where == IN_HEAD) and kind in (SCRIPT, STYLE))
    ):
        return
    page.doubtful.kind = kind
    page.doubtful.start = at
    page.doubtful.size, page.doubtful.copied = size, copied
    page.doubtful.depth = page.depth - 1
    page.doubtful.parted, page.doubtful.fresh = parted, fresh
    if kind == SPAN:
        page.size, page.copied = size, copied
        leave_out(page, at, after)
        page.doubtful.size = page.size
        memcpy(page.out + page.size, <const char*>"<span>", SPAN_TAG)
        page.size += SPAN_TAG


cdef inline void finish(
    Page* page, const unsigned char* at, const unsigned char* after
) noexcept nogil:
    """Note an end tag, of which what is doubtful may go."""
    cdef const unsigned char* name = at + 2
    cdef Py_ssize_t length = 0
    cdef Open* element
    cdef bint fresh = page.fresh, ends, closes
    page.seen = after
    page.fresh = False
    while is_plain(name[length]):
        length += 1
    if ends_page(at, page.end, False):
        page.where = DONE
    ends = name[length] == 0x3E or is_space(name[length])
    closes = ends and is_innermost(page, name, length)
    if page.doubtful.kind != ORDINARY and not (closes and page.depth - 1 > page.doubtful.depth):
        element = page.open + page.doubtful.depth
        if (
            ends
            and element.length == length
            and same(element.name, name, length)
            and leave_doubtful(page, at, after)
        ):
            return
        page.doubtful.kind = ORDINARY
    page.parted = False
    if closes:
        page.depth -= 1
        if fresh:
            # Nothing else can have ended before.
            page.solid = False
            page.parted = page.open[page.depth].kind == IS_BLOCK
