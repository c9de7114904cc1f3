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
from libc.stdlib cimport free, malloc
from libc.string cimport memchr, memcmp, memcpy, memmove

from cleaner.scan cimport space_length

from lxml.etree import LIBXML_VERSION

from cleaner.readers.attributes import MOST_ATTRIBUTES, WINDOW
from cleaner.readers.parse import LEAST_AFTER_END
from cleaner.readers.slim import slim as of_source
from cleaner.readers.tags import ACTIONS, BLOCK, LINK

cdef extern from "Python.h":
    PyObject* PyBytes_FromStringAndSize(const char* text, Py_ssize_t length) except NULL
    char* PyBytes_AS_STRING(PyObject* data)
    int _PyBytes_Resize(PyObject** data, Py_ssize_t length) except -1

cdef enum:  # how an element is read
    ORDINARY, IS_BLOCK, PRE, BODY, IS_LINK, ROOT, META, SCRIPT, STYLE, TEXT, ENDLESS
    HEAD, VOID, IDLE, LINKED, UNSURE, DRAWING, SHAPE, CHOICE, OPTION, SPAN

cdef enum:
    NAMES = 1024
    LONGEST = 20
    DEEP = 1000  # half of what a page may be nested before it is read in another way
    SPAN_TAG = 6

cdef enum:  # where in a page
    BEFORE, IN_HEAD, IN_BODY, DONE

cdef bint STANDARD = LIBXML_VERSION >= (2, 14)
"""Whether libxml2 tells tags, comments and scripts apart as the HTML standard does."""
cdef Py_ssize_t LOOKED_AT = 1 << 16
cdef Py_ssize_t LONG_GAP = WINDOW, AFTER_END = LEAST_AFTER_END, MANY = MOST_ATTRIBUTES // 2

if MOST_ATTRIBUTES < 100:
    raise ValueError("elements have too many attributes sooner than here")


cdef inline bint is_space(unsigned char c) noexcept nogil:
    return c == 0x20 or 9 <= c <= 10 or 12 <= c <= 13


cdef inline bint is_letter(unsigned char c) noexcept nogil:
    return 0x61 <= (c | 0x20) <= 0x7A


cdef inline bint is_plain(unsigned char c) noexcept nogil:
    """Whether a letter may stand in any name."""
    return is_letter(c) or 0x30 <= c <= 0x39 or c == 0x2D or c == 0x5F or c == 0x3A


cdef inline bint may_name(unsigned char c) noexcept nogil:
    """Whether a letter of an attribute's name is nothing else by the HTML standard, and no
    white space to Python."""
    return 0x20 < c < 0x80 and not (
        c in (0x22, 0x27, 0x2F, 0x3C, 0x3D, 0x3E, 0x60)
    )


cdef inline const unsigned char* past_spaces(
    const unsigned char* at, const unsigned char* last
) noexcept nogil:
    """What follows white space, as Python's patterns have it."""
    cdef int length
    while at < last:
        length = space_length(at, last - at)
        if length == 0:
            break
        at += length
    return at


cdef inline bint is_name(
    const unsigned char* at, const unsigned char* last
) noexcept nogil:
    """Whether a letter is of an attribute's name to Python's patterns."""
    return not (
        at[0] == 0x2F or at[0] == 0x3D or at[0] == 0x3E or space_length(at, last - at)
    )


cdef bint is_utf8(const unsigned char* text, Py_ssize_t length) noexcept nogil:
    """Whether Python would decode the bytes."""
    cdef Py_ssize_t at = 0
    cdef unsigned long long eight
    cdef unsigned char c, d
    while at < length:
        if at + 8 <= length:
            memcpy(&eight, text + at, 8)
            if eight & 0x8080808080808080ULL == 0:
                at += 8
                continue
        c = text[at]
        if c < 0x80:
            at += 1
            continue
        if c < 0xC2 or c > 0xF4 or at + 1 >= length:
            return False
        d = text[at + 1]
        if d & 0xC0 != 0x80:
            return False
        if c < 0xE0:
            at += 2
            continue
        if at + 2 >= length or text[at + 2] & 0xC0 != 0x80:
            return False
        if c < 0xF0:
            if (c == 0xE0 and d < 0xA0) or (c == 0xED and d > 0x9F):
                return False
            at += 3
            continue
        if at + 3 >= length or text[at + 3] & 0xC0 != 0x80:
            return False
        if (c == 0xF0 and d < 0x90) or (c == 0xF4 and d > 0x8F):
            return False
        at += 4
    return True


cdef inline bint begins(
    const unsigned char* text, const unsigned char* end, const char* word, Py_ssize_t length
) noexcept nogil:
    """Whether a word stands there, in whichever case."""
    cdef Py_ssize_t at
    if end - text < length:
        return False
    for at in range(length):
        if text[at] | 0x20 != <unsigned char>word[at]:
            return False
    return True


cdef struct Name:
    unsigned char letters[LONGEST]
    Py_ssize_t length
    int kind


cdef Name names[NAMES]


cdef inline unsigned int place_of(const unsigned char* name, Py_ssize_t length) noexcept nogil:
    cdef unsigned int mixed = <unsigned int>length
    cdef Py_ssize_t at
    for at in range(length):
        mixed = mixed * 31 + (name[at] | 0x20)
    return (mixed ^ (mixed >> 10)) & <unsigned int>(NAMES - 1)


cdef int kind_of(const unsigned char* name, Py_ssize_t length) noexcept nogil:
    """How an element of this name is read."""
    cdef unsigned int place
    if length > LONGEST:
        return ORDINARY
    place = place_of(name, length)
    while names[place].length:
        if names[place].length == length and same(names[place].letters, name, length):
            return names[place].kind
        place = (place + 1) & <unsigned int>(NAMES - 1)
    return ORDINARY


cdef inline bint same(
    const unsigned char* one, const unsigned char* other, Py_ssize_t length
) noexcept nogil:
    """Whether the letters are the same, in whichever case."""
    cdef Py_ssize_t at
    for at in range(length):
        if one[at] | 0x20 != other[at] | 0x20:
            return False
    return True


def _know():
    cdef unsigned int place
    cdef bytes name
    kinds = {
        text: IS_BLOCK if kind == BLOCK else IS_LINK
        for text, kind in ACTIONS.items()
        if kind in (BLOCK, LINK)
    }
    kinds |= {"html": ROOT, "meta": META, "script": SCRIPT, "style": STYLE, "plaintext": ENDLESS}
    kinds |= {"head": HEAD, "body": BODY, "pre": PRE, "frameset": PRE}
    kinds |= {"svg": DRAWING, "select": CHOICE, "span": SPAN, "link": LINKED}
    for kind, those in (
        (VOID, "area base basefont br col frame hr isindex param"),
        (IDLE, "img input"),
        # Void to some parsers.
        (UNSURE, "embed source track wbr keygen bgsound command menuitem image"),
        (SHAPE, "path use g circle rect ellipse line polygon polyline defs symbol stop "
         "lineargradient clippath mask"),
        (OPTION, "option optgroup"),
    ):
        kinds |= dict.fromkeys(those.split(), kind)
    # What these hold is text to some parsers and mark-up to others.
    kinds |= dict.fromkeys(("title", "textarea", "iframe", "xmp", "noembed", "noframes"), TEXT)
    if len(kinds) * 2 > NAMES or max(map(len, kinds)) > LONGEST:
        raise ValueError("more names of elements than there is room for, or longer ones")
    for text, kind in kinds.items():
        name = text.encode("ascii")
        if not name.replace(b"-", b"").isalnum():
            raise ValueError(f"a name of an element that is no plain word: {text!r}")
        place = place_of(name, len(name))
        while names[place].length:
            place = (place + 1) & <unsigned int>(NAMES - 1)
        memcpy(names[place].letters, <const unsigned char*>name, len(name))
        names[place].length = len(name)
        names[place].kind = kind


_know()


cdef bint is_read(int kind, const unsigned char* name, Py_ssize_t length) noexcept nogil:
    """Whether any reader looks at an attribute of this name, of an element of this kind."""
    cdef const unsigned char* end = name + length
    if kind == IS_LINK:
        return length == 4 and begins(name, end, "href", 4)
    if kind != IS_BLOCK and kind != PRE and kind != BODY:
        return kind == ROOT or kind == META or kind == SCRIPT or kind == TEXT
    if length == 5:
        return (
            begins(name, end, "class", 5)
            or begins(name, end, "style", 5)
            or begins(name, end, "start", 5)
        )
    if length == 4:
        return begins(name, end, "role", 4)
    if length == 2:
        return begins(name, end, "id", 2)
    if length == 13:
        return begins(name, end, "aria-expanded", 13) or begins(name, end, "aria-controls", 13)
    return length == 6 and begins(name, end, "hidden", 6)


cdef bint says(
    const unsigned char* text, const unsigned char* end, const char* word, Py_ssize_t length
) noexcept nogil:
    """Whether a word stands anywhere, in whichever case."""
    while end - text >= length:
        if begins(text, end, word, length):
            return True
        text += 1
    return False


cdef inline bint ends_page(
    const unsigned char* text, const unsigned char* end, bint exactly
) noexcept nogil:
    """Whether the end tag of a body or root begins there."""
    if end - text < 6 or text[1] != 0x2F:
        return False
    if exactly:
        return memcmp(text + 2, "body", 4) == 0 or memcmp(text + 2, "html", 4) == 0
    return begins(text + 2, end, "body", 4) or begins(text + 2, end, "html", 4)


cdef struct Open:
    const unsigned char* name
    Py_ssize_t length
    int kind


cdef struct Doubtful:  # an element that goes if nothing in it makes it stay
    int kind
    const unsigned char* start
    const unsigned char* copied
    Py_ssize_t size
    int depth
    bint parted, fresh


cdef class _Slim:
    """The state of one pass."""

    cdef const unsigned char* text
    cdef const unsigned char* end
    cdef const unsigned char* copied  # how far the text was copied or left out
    cdef unsigned char* out
    cdef unsigned char* mended
    cdef Py_ssize_t size
    cdef bint strange  # whether something takes a closer look
    cdef bint ended  # whether the first end of the page was seen
    cdef bint tagged
    cdef int where
    cdef const unsigned char* seen  # how far the text between tags was looked at
    cdef bint solid  # whether more than spaces may be of the text that goes on here
    cdef bint parted  # whether nothing but spaces followed the beginning or end of a block
    cdef bint fresh  # whether the innermost element is the one that began last
    cdef Doubtful doubtful
    cdef Open open[DEEP]  # never fewer elements than the parser has open
    cdef int depth

    def __dealloc__(self):
        free(self.mended)

    cdef inline void leave_out(
        self, const unsigned char* start, const unsigned char* end
    ) noexcept nogil:
        memcpy(self.out + self.size, self.copied, start - self.copied)
        self.size += start - self.copied
        self.copied = end

    cdef inline const unsigned char* find(
        self, const unsigned char* at, unsigned char sign
    ) noexcept nogil:
        """Where a sign stands next; the text's end where none does."""
        cdef const void* found = memchr(at, sign, self.end - at)
        return self.end if found == NULL else <const unsigned char*>found

    cdef inline void note(
        self, const unsigned char* at, const unsigned char* following
    ) noexcept nogil:
        """Look at a ``<`` that is no tag, or may be none, and where the next one stands."""
        if following - at >= LONG_GAP and at + 1 < self.end and is_letter(at[1]):
            self.strange = self.strange or self.may_be_overlong(at + 1)
        if not self.ended and self.ends(at):
            self.strange = True  # it stands where it ends nothing

    cdef bint may_be_overlong(self, const unsigned char* at) noexcept nogil:
        """Whether ``without_excess`` may find too many attributes in what begins like a tag;
        never says no wrongly."""
        cdef const unsigned char* last = at + min(self.end - at, LOOKED_AT)
        cdef const unsigned char* start
        cdef const unsigned char* after
        cdef Py_ssize_t count
        while at < last and is_name(at, last) and at[0] != 0x3C:
            at += 1
        if at < last and at[0] == 0x3D:
            return True  # names of elements may have one, those of attributes not
        for count in range(2 * MANY):
            start = at
            while at < last and (at[0] == 0x2F or space_length(at, last - at)):
                at = at + 1 if at[0] == 0x2F else past_spaces(at, last)
            after = at
            while at < last and is_name(at, last):
                at += 1
            if at == last:
                return last < self.end
            if after == start or at == after:
                return False
            after = past_spaces(at, last)
            if after == last:
                return last < self.end
            if after[0] != 0x3D:
                continue
            at = past_spaces(after + 1, last)
            if at == last:
                return last < self.end
            if at[0] == 0x22 or at[0] == 0x27:
                after = <const unsigned char*>memchr(at + 1, at[0], last - at - 1)
                if after != NULL:
                    at = after + 1
                    continue
                if last < self.end:
                    return True
            while at < last and at[0] != 0x3E and not space_length(at, last - at):
                at += 1
        return True

    cdef inline bint ends(self, const unsigned char* at) noexcept nogil:
        """Whether the page's first end is here, and more behind it (``reopened``)."""
        cdef Py_ssize_t letters = 0
        if not ends_page(at, self.end, True):
            return False
        self.ended = True
        while at < self.end and letters < AFTER_END:
            letters += at[0] & 0xC0 != 0x80
            at += 1
        return letters == AFTER_END

    cdef bint mend(self, const unsigned char* at) noexcept nogil:
        """Go on with what is left of the text without the ends of the page. False where it
        takes a closer look, or memory."""
        cdef const unsigned char* after
        cdef unsigned char* to
        cdef const unsigned char* from_
        self.leave_out(at, at)
        self.mended = to = <unsigned char*>malloc(self.end - at + 1)
        if to == NULL:
            return False
        from_ = at
        while at < self.end:
            if ends_page(at, self.end, False):
                after = at + 6
                while after < self.end and (9 <= after[0] <= 13 or 0x1C <= after[0] <= 0x20):
                    after += 1
                if after < self.end and after[0] >= 0x80:
                    return False  # it may be a space
                if after < self.end and after[0] == 0x3E:
                    memcpy(to, from_, at - from_)
                    to += at - from_
                    from_ = after + 1
            at = self.find(at + 1, 0x3C)
        memcpy(to, from_, self.end - from_)
        to += self.end - from_
        self.text = self.copied = self.mended
        self.end = to
        return True

    cdef const unsigned char* past_opaque(
        self, const unsigned char* at, const char* name, Py_ssize_t length, bint is_script
    ) noexcept nogil:
        """Where the end tag of a script or style begins; ``NULL`` where that is doubtful."""
        cdef const unsigned char* following
        cdef bint commented = False, nested = False
        at = self.find(at, 0x3C)
        while at < self.end:
            if at + 1 < self.end and at[1] == 0x2F and begins(at + 2, self.end, name, length):
                following = at + 2 + length
                if following == self.end or not (
                    is_space(following[0]) or following[0] == 0x3E or following[0] == 0x2F
                ):
                    return NULL
                return NULL if commented and nested else at
            if is_script:
                commented = commented or (at + 1 < self.end and at[1] == 0x21)
                nested = nested or begins(at + 1, self.end, name, length)
            following = self.find(at + 1, 0x3C)
            self.note(at, following)
            at = following
        return NULL

    cdef const unsigned char* past_comment(self, const unsigned char* at) noexcept nogil:
        """What follows a comment of which four letters were read; ``NULL`` where parsers may
        not agree on that."""
        cdef const unsigned char* start = at
        cdef const unsigned char* mark
        if at == self.end or at[0] == 0x3E:
            return NULL
        if at[0] == 0x2D and at + 1 < self.end and at[1] == 0x3E:
            return NULL
        while True:
            at = self.find(at, 0x2D)
            if at + 2 >= self.end:
                return NULL
            if at[1] == 0x2D:
                if at[2] == 0x3E:
                    at += 3
                    break
                if at[2] == 0x21:
                    return NULL
            at += 1
        mark = self.find_within(start, at)
        while mark < at:
            self.note_long(mark, at)
            mark = self.find_within(mark + 1, at)
        return at

    cdef inline const unsigned char* find_within(
        self, const unsigned char* at, const unsigned char* end
    ) noexcept nogil:
        """Where a ``<`` stands before an end; else that end."""
        cdef const void* found = memchr(at, 0x3C, end - at)
        return end if found == NULL else <const unsigned char*>found

    cdef inline void note_long(
        self, const unsigned char* at, const unsigned char* end
    ) noexcept nogil:
        """Look at a ``<`` in a comment or a value: the next one may be behind that."""
        if is_letter(at[1]) and self.find(at + 1, 0x3C) - at >= LONG_GAP:
            self.strange = self.strange or self.may_be_overlong(at + 1)
        if not self.ended and self.ends(at):
            self.strange = True  # it stands where it ends nothing

    cdef const unsigned char* past_tag(
        self, const unsigned char* at, int kind
    ) noexcept nogil:
        """What follows a start tag whose name was read; ``NULL`` where that is doubtful."""
        cdef const unsigned char* start
        cdef const unsigned char* name_end
        cdef const unsigned char* value
        cdef const unsigned char* mark
        cdef unsigned char c
        cdef Py_ssize_t count = 0
        while True:
            while at < self.end and is_space(at[0]):
                at += 1
            if at >= self.end:
                return NULL
            if at[0] == 0x3E:
                return at + 1
            if at[0] == 0x2F:
                if at + 1 < self.end and at[1] == 0x3E:
                    return at + 2
                return NULL
            start = at
            while at < self.end and may_name(at[0]):
                at += 1
            if at == start:
                return NULL
            name_end = at
            count += 1
            if count > MANY:
                self.strange = True
                return NULL
            while at < self.end and is_space(at[0]):
                at += 1
            if at >= self.end:
                return NULL
            if at[0] == 0x3D:
                at += 1
                while at < self.end and is_space(at[0]):
                    at += 1
                if at >= self.end:
                    return NULL
                c = at[0]
                if c == 0x22 or c == 0x27:
                    value = at + 1
                    at = self.find(value, c)
                    if at == self.end:
                        return NULL
                    mark = self.find_within(value, at)
                    while mark < at:
                        self.note_long(mark, at)
                        mark = self.find_within(mark + 1, at)
                    at += 1
                    if at == self.end:
                        return NULL
                    if not (is_space(at[0]) or at[0] == 0x3E or at[0] == 0x2F):
                        continue  # the next one begins here
                else:
                    value = at
                    while at < self.end and not is_space(at[0]) and at[0] != 0x3E:
                        c = at[0]
                        if c in (0x22, 0x27, 0x3C, 0x3D, 0x60) or c >= 0x80 or c < 0x20:
                            return NULL
                        at += 1
                    if at == value:
                        return NULL
                    if at == self.end:
                        return NULL
            elif at == name_end and not (at[0] == 0x3E or at[0] == 0x2F):
                return NULL
            else:
                at = name_end
            if not is_read(kind, start, name_end - start):
                while at < self.end and is_space(at[0]):
                    at += 1
                if at < self.end and at[0] == 0x3D:
                    return NULL  # it would be taken for the value of the one before
                self.leave_out(start, at)

    cdef inline bint is_blank(self, const unsigned char* at) noexcept nogil:
        """Whether there is white space and nothing else before a tag."""
        cdef const unsigned char* start = self.seen
        while start < at and is_space(start[0]) and start[0] != 0x0C:
            start += 1
        if start < at:
            self.solid = True
            self.parted = False
        return start == at and at > self.seen

    cdef inline void leave_blank(self, const unsigned char* at, int kind) noexcept nogil:
        """Leave out white space before a tag of some kind, if it makes no difference."""
        if self.is_blank(at) and self.where == IN_BODY and (self.parted or kind == IS_BLOCK):
            self.leave_out(self.seen, at)

    cdef inline bint is_innermost(
        self, const unsigned char* name, Py_ssize_t length
    ) noexcept nogil:
        return (
            self.depth > 0
            and self.open[self.depth - 1].length == length
            and same(self.open[self.depth - 1].name, name, length)
        )

    cdef void begin(
        self, const unsigned char* at, Py_ssize_t length, const unsigned char* after, int kind,
        Py_ssize_t size, const unsigned char* copied
    ) noexcept nogil:
        """Note a start tag; ``size`` and ``copied`` as they were before it."""
        cdef const unsigned char* name = at + 1
        cdef bint solid = self.solid, parted = self.parted, fresh = self.fresh
        self.seen = after
        if not solid and (
            (self.where == IN_BODY and (kind == IDLE or kind == LINKED))
            or (self.where == IN_HEAD and kind == LINKED)
        ):
            self.size, self.copied = size, copied
            self.leave_out(at, after)
            return
        if not (
            (self.doubtful.kind == DRAWING and kind == SHAPE)
            or (self.doubtful.kind == CHOICE and kind == OPTION)
        ):
            self.doubtful.kind = ORDINARY
        # Where it is out of place, the parser ignores it.
        if kind != ROOT and kind != HEAD and kind != BODY:
            self.solid = False
        self.parted = kind == IS_BLOCK
        self.fresh = False
        if kind == HEAD and self.where == BEFORE:
            self.where = IN_HEAD
        elif kind == BODY and self.where < IN_BODY:
            self.where = IN_BODY
        elif kind == PRE:
            self.where = DONE
        if kind in (VOID, IDLE, LINKED, META):
            return
        if (after - 2)[0] == 0x2F:
            self.parted = False
            return
        if kind == OPTION and self.doubtful.kind == CHOICE and self.is_innermost(
            <const unsigned char*>"option", 6
        ):
            self.depth -= 1
        if self.depth == DEEP:
            self.where = DONE
            return
        self.open[self.depth].name = name
        self.open[self.depth].length = length
        self.open[self.depth].kind = kind
        self.depth += 1
        self.fresh = kind not in (UNSURE, ROOT, HEAD, BODY)
        if solid or not (
            (self.where == IN_BODY and kind in (DRAWING, CHOICE, SPAN))
            or ((self.where == IN_BODY or self.where == IN_HEAD) and kind in (SCRIPT, STYLE))
        ):
            return
        self.doubtful.kind = kind
        self.doubtful.start = at
        self.doubtful.size, self.doubtful.copied = size, copied
        self.doubtful.depth = self.depth - 1
        self.doubtful.parted, self.doubtful.fresh = parted, fresh
        if kind == SPAN:
            self.size, self.copied = size, copied
            self.leave_out(at, after)
            self.doubtful.size = self.size
            memcpy(self.out + self.size, <const char*>"<span>", SPAN_TAG)
            self.size += SPAN_TAG

    cdef void finish(
        self, const unsigned char* at, const unsigned char* after
    ) noexcept nogil:
        """Note an end tag, of which what is doubtful may go."""
        cdef const unsigned char* name = at + 2
        cdef Py_ssize_t length = 0
        cdef Open* element
        cdef bint fresh = self.fresh, ends, closes
        self.seen = after
        self.fresh = False
        while is_plain(name[length]):
            length += 1
        if ends_page(at, self.end, False):
            self.where = DONE
        ends = name[length] == 0x3E or is_space(name[length])
        closes = ends and self.is_innermost(name, length)
        if self.doubtful.kind != ORDINARY and not (closes and self.depth - 1 > self.doubtful.depth):
            element = self.open + self.doubtful.depth
            if (
                ends
                and element.length == length
                and same(element.name, name, length)
                and self.leave_doubtful(at, after)
            ):
                return
            self.doubtful.kind = ORDINARY
        self.parted = False
        if closes:
            self.depth -= 1
            if fresh:
                # Nothing else can have ended before.
                self.solid = False
                self.parted = self.open[self.depth].kind == IS_BLOCK

    cdef bint leave_doubtful(
        self, const unsigned char* at, const unsigned char* after
    ) noexcept nogil:
        """Leave out the doubtful element with its end tag; of a span the two tags, if nothing
        else stands in the element around it. False where it stays."""
        cdef Doubtful* doubtful = &self.doubtful
        cdef unsigned char* text = self.out + doubtful.size
        if doubtful.kind == SPAN:
            if not (doubtful.fresh and self.is_ended(after, self.open + doubtful.depth - 1)):
                return False
            self.leave_out(at, after)
            self.size -= SPAN_TAG
            memmove(text, text + SPAN_TAG, self.size - doubtful.size)
            self.parted = doubtful.parted and not self.solid
        else:
            self.size, self.copied = doubtful.size, doubtful.copied
            self.leave_out(doubtful.start, after)
            self.solid = False
            self.parted = doubtful.parted
        self.depth = doubtful.depth
        self.fresh = doubtful.fresh
        doubtful.kind = ORDINARY
        return True

    cdef bint is_ended(self, const unsigned char* at, Open* element) noexcept nogil:
        """Whether an element's end tag is next, with nothing but white space before."""
        cdef const unsigned char* end
        while at < self.end and is_space(at[0]):
            at += 1
        end = at + 2 + element.length
        return (
            end < self.end
            and at[0] == 0x3C
            and at[1] == 0x2F
            and end[0] == 0x3E
            and same(at + 2, element.name, element.length)
        )

    cdef const unsigned char* slim(self) noexcept nogil:
        """Copy what is read, as far as the text goes on in order; where that ends."""
        cdef const unsigned char* at = self.find(self.text, 0x3C)
        cdef const unsigned char* after
        cdef const unsigned char* name
        cdef const unsigned char* close
        cdef const unsigned char* copied
        cdef const unsigned char* blank_copied
        cdef Py_ssize_t length, size, blank_size
        cdef int kind
        self.seen = self.text
        while at < self.end:
            if at + 1 == self.end:
                return at
            if is_letter(at[1]):
                self.tagged = True
                name = after = at + 1
                while after < self.end and is_plain(after[0]):
                    after += 1
                length = after - name
                if after == self.end or not (
                    is_space(after[0]) or after[0] == 0x3E or after[0] == 0x2F
                ):
                    return at
                kind = kind_of(name, length)
                if kind == ENDLESS:
                    return at
                size, copied = self.size, self.copied
                self.leave_blank(at, kind)
                blank_size, blank_copied = self.size, self.copied
                after = self.past_tag(after, kind)
                if after == NULL:
                    self.size, self.copied = size, copied
                    return at
                self.begin(at, length, after, kind, blank_size, blank_copied)
                if kind == SCRIPT or kind == STYLE:
                    if (after - 2)[0] == 0x2F:
                        return at
                    close = self.past_opaque(
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
                        self.leave_out(after, close)
                    else:
                        self.doubtful.kind = ORDINARY
                    at = self.seen = close
                    continue
                if kind == TEXT:
                    if (after - 2)[0] == 0x2F:
                        return at
                    close = self.find(after, 0x3C)
                    if self.end - close < length + 3 or close[1] != 0x2F:
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
                at = self.find(after, 0x3C)
                continue
            if at[1] == 0x2F:
                self.tagged = True
                if not self.ended and self.ends(at):
                    self.is_blank(at)
                    # What follows would be a tag behind a lone ``<``.
                    if (at > self.text and (at - 1)[0] == 0x3C) or not self.mend(at):
                        self.strange = True
                        return self.end
                    self.seen = self.text
                    self.doubtful.kind = ORDINARY
                    at = self.find(self.text, 0x3C)
                    continue
                self.leave_blank(at, ORDINARY)
                if at + 2 == self.end or not is_letter(at[2]):
                    return at
                after = self.find(at, 0x3E)
                if after == self.end or self.find_within(at + 1, after) < after:
                    return at
                if memchr(at, 0x22, after - at) != NULL or memchr(at, 0x27, after - at) != NULL:
                    return at
                after += 1
                self.finish(at, after)
            elif at[1] == 0x21:
                self.tagged = True
                self.leave_blank(at, ORDINARY)
                if self.end - at >= 4 and at[2] == 0x2D and at[3] == 0x2D:
                    after = self.past_comment(at + 4)
                    if after == NULL:
                        return at
                else:
                    after = self.past_simple(at)
                    if after == NULL:
                        return at
                self.seen = after
            elif at[1] == 0x3F:
                self.tagged = True
                self.leave_blank(at, ORDINARY)
                after = self.past_simple(at)
                if after == NULL:
                    return at
                self.seen = after
            else:
                self.solid = True
                self.parted = False
                after = at + 1
            at = self.find(after, 0x3C)
        return at

    cdef const unsigned char* past_simple(self, const unsigned char* at) noexcept nogil:
        """What follows a declaration; ``NULL`` where its end is doubtful."""
        cdef const unsigned char* close = self.find(at, 0x3E)
        cdef const unsigned char* mark
        cdef Py_ssize_t quotes = 0
        if close == self.end or self.find_within(at + 1, close) < close:
            return NULL
        mark = at
        while mark < close:
            quotes += mark[0] == 0x22
            if mark[0] == 0x27:
                return NULL
            mark += 1
        return NULL if quotes & 1 else close + 1

    cdef void scan(self, const unsigned char* at) noexcept nogil:
        """Look at every ``<`` of what is copied as it is."""
        cdef const unsigned char* following
        at = self.find(at, 0x3C)
        while at < self.end:
            if not self.ended and self.ends(at):
                if not self.mend(at):
                    self.strange = True
                    return
                at = self.find(self.text, 0x3C)
                continue
            following = self.find(at + 1, 0x3C)
            if at + 1 < self.end and (is_letter(at[1]) or at[1] in (0x21, 0x3F, 0x2F)):
                self.tagged = True
            self.note(at, following)
            at = following


def slim(bytes data):
    """What the parser may have of a page's mark-up; ``None`` where that takes a closer look."""
    cdef const unsigned char* text = <const unsigned char*>PyBytes_AS_STRING(<PyObject*>data)
    cdef Py_ssize_t length = len(data)
    cdef _Slim state
    cdef PyObject* out
    if not STANDARD:
        return of_source(data)
    if memchr(text, 0, length) != NULL or not is_utf8(text, length):
        return None
    out = PyBytes_FromStringAndSize(NULL, length)
    try:
        state = _Slim()
        state.text = state.copied = text
        state.end = text + length
        state.out = <unsigned char*>PyBytes_AS_STRING(out)
        state.scan(state.slim())
        if state.strange or not state.tagged:
            return None
        state.leave_out(state.end, state.end)
        _PyBytes_Resize(&out, state.size)
        return <object>out
    finally:
        Py_XDECREF(out)
