# What compiled modules ask of the letters of a text. The sets are those of ``shape.py``;
# ``tests/test_compiled.py`` compares them over all of Unicode.

from cpython.unicode cimport PyUnicode_DATA, PyUnicode_GET_LENGTH, PyUnicode_KIND, PyUnicode_READ

cdef extern from "Python.h":
    bint PyUnicode_IS_ASCII(object text)
    bint Py_UNICODE_ISSPACE(Py_UCS4 sign)
    bint Py_UNICODE_ISALPHA(Py_UCS4 sign)
    bint Py_UNICODE_ISALNUM(Py_UCS4 sign)
    bint Py_UNICODE_ISDECIMAL(Py_UCS4 sign)
    bint Py_UNICODE_ISDIGIT(Py_UCS4 sign)
    bint Py_UNICODE_ISLOWER(Py_UCS4 sign)
    bint Py_UNICODE_ISPRINTABLE(Py_UCS4 sign)
    bint Py_UNICODE_ISUPPER(Py_UCS4 sign)


cdef extern from *:
    """
    /* Loops that look at every letter and leave at none: compilers take many at once. */

    static int marks_of(const unsigned char *letters, Py_ssize_t length) {
        unsigned char odd = 0, capital = 0, amp = 0, twice = 0;
        Py_ssize_t at;
        for (at = 0; at < length; at++) {
            const unsigned char c = letters[at];
            odd |= (unsigned char)(c - 0x20) > 0x5E;
            capital |= (unsigned char)(c - 0x41) < 26;
            amp |= c == 0x26;
        }
        for (at = 1; at < length; at++)
            twice |= (letters[at] == 0x20) & (letters[at - 1] == 0x20);
        return odd | capital << 1 | amp << 2 | twice << 3;
    }

    static int may_part(const unsigned char *letters, Py_ssize_t length) {
        unsigned char found = 0;
        Py_ssize_t at;
        for (at = 0; at < length; at++) {
            const unsigned char c = letters[at];
            found |= (c == 0x7C) | (c == 0x09) | (c == 0x5D) | (c == 0x2F) | (c >= 0x80);
        }
        for (at = 1; at < length; at++)
            found |= (letters[at] == 0x20) & (letters[at - 1] == 0x20);
        return found;
    }

    static int quotes(const unsigned char *letters, Py_ssize_t length) {
        unsigned char found = 0;
        Py_ssize_t at;
        for (at = 0; at < length; at++) {
            const unsigned char c = letters[at];
            found |= (c == 0x22) | (c == 0x27) | (c == 0x29) | (c == 0x2A) | (c == 0x5D)
                | (c == 0xAB) | (c == 0xBB);
        }
        return found;
    }

    #define IS_SPACE(c) ( \
        ((unsigned char)((c) - 9) < 5) | ((unsigned char)((c) - 0x1C) < 5) \
        | ((c) == 0x85) | ((c) == 0xA0))

    static Py_ssize_t narrow_words(const unsigned char *letters, Py_ssize_t length) {
        Py_ssize_t at = 1, found = length && !IS_SPACE(letters[0]);
        while (at < length) {
            const Py_ssize_t end = length - at > 255 ? at + 255 : length;
            unsigned char some = 0;
            for (; at < end; at++) some += IS_SPACE(letters[at - 1]) & !IS_SPACE(letters[at]);
            found += some;
        }
        return found;
    }

    static void make_small(unsigned char *to, const unsigned char *letters, Py_ssize_t length) {
        Py_ssize_t at;
        for (at = 0; at < length; at++) {
            const unsigned char c = letters[at];
            to[at] = (unsigned char)(c + (((unsigned char)(c - 0x41) < 26) << 5));
        }
    }

    static Py_ssize_t line_end(const unsigned char *letters, Py_ssize_t at, Py_ssize_t length) {
        /* Where the line ends that goes on at a place: at LF, CR, VT or FF. Seeks not much further
           than the line is long: a text may have no LF at all. */
        Py_ssize_t reach, stop, look;
        for (reach = 256; at < length; at = stop, reach *= 2) {
            const Py_ssize_t size = reach < length - at ? reach : length - at;
            const unsigned char *feed = memchr(letters + at, 0x0A, (size_t)size);
            unsigned char other = 0;
            stop = feed ? (Py_ssize_t)(feed - letters) : at + size;
            for (look = at; look < stop; look++)
                other |= (unsigned char)(letters[look] - 0x0B) < 3;
            if (other)
                for (; at < stop; at++)
                    if ((unsigned char)(letters[at] - 0x0B) < 3) return at;
            if (feed) return stop;
        }
        return length;
    }
    """
    # Of ASCII: 1 has others; 2 has capitals; 4 has ``&``; 8 has two spaces beside each other.
    int marks_of(const unsigned char* letters, Py_ssize_t length) noexcept nogil
    # Whether any mark of Latin 1 may part entries of a menu.
    bint may_part(const unsigned char* letters, Py_ssize_t length) noexcept nogil
    # Whether any quotation mark or bracket of Latin 1 stands there that opens or closes.
    bint quotes(const unsigned char* letters, Py_ssize_t length) noexcept nogil
    # Words of Latin 1 between white space.
    Py_ssize_t narrow_words(const unsigned char* letters, Py_ssize_t length) noexcept nogil
    # ASCII in small letters.
    void make_small(unsigned char* to, const unsigned char* letters, Py_ssize_t length) noexcept nogil
    Py_ssize_t line_end(const unsigned char* letters, Py_ssize_t at, Py_ssize_t length) noexcept nogil

cdef enum:
    ODD_LETTER = 1
    CAPITAL = 2
    AMPERSAND = 4
    TWO_SPACES = 8


cdef inline Py_ssize_t lstripped(
    int kind, void* data, Py_ssize_t first, Py_ssize_t last
) noexcept:
    # Where a part of a text begins without the white space in front of it.
    while first < last and Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, first)):
        first += 1
    return first


cdef inline Py_ssize_t rstripped(
    int kind, void* data, Py_ssize_t first, Py_ssize_t last
) noexcept:
    # Where it ends without the white space behind it.
    while last > first and Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, last - 1)):
        last -= 1
    return last


cdef inline bint is_alnum(Py_UCS4 c) noexcept:
    if c < 0x80:
        return 0x61 <= c <= 0x7A or 0x41 <= c <= 0x5A or 0x30 <= c <= 0x39
    return Py_UNICODE_ISALNUM(c)


cdef inline int space_length(const unsigned char* text, Py_ssize_t left) noexcept nogil:
    """How many bytes the white space (as ``str.isspace`` has it) at ``text`` takes; else 0."""
    cdef unsigned char first = text[0]
    if first <= 0x20:
        return first == 0x20 or 9 <= first <= 13 or 0x1C <= first <= 0x1F
    if first < 0xC2:
        return 0
    if first == 0xC2:
        return 2 if left > 1 and (text[1] == 0x85 or text[1] == 0xA0) else 0
    if left < 3:
        return 0
    if first == 0xE1:
        return 3 if text[1] == 0x9A and text[2] == 0x80 else 0
    if first == 0xE2:
        if text[1] == 0x80:
            return 3 if text[2] <= 0x8A or text[2] in (0xA8, 0xA9, 0xAF) else 0
        return 3 if text[1] == 0x81 and text[2] == 0x9F else 0
    if first == 0xE3:
        return 3 if text[1] == 0x80 and text[2] == 0x80 else 0
    return 0


cdef inline bint is_small(Py_UCS4 c) noexcept:
    # Of a script in which sentences and names begin with large ones: not Georgian.
    return Py_UNICODE_ISLOWER(c) and not 0x10D0 <= c <= 0x10FF


cdef inline bint is_wide(Py_UCS4 c) noexcept:
    return c >= 0x2E80 and (
        c <= 0x9FFF
        or 0xAC00 <= c <= 0xD7AF
        or 0xF900 <= c <= 0xFAFF
        or 0xFF01 <= c <= 0xFF60
        or 0x20000 <= c <= 0x3FFFF
    )


cdef inline bint is_unspaced(Py_UCS4 c) noexcept:
    return c >= 0x0E00 and (
        c <= 0x0EFF
        or 0x1000 <= c <= 0x109F
        or 0x1780 <= c <= 0x17FF
        or 0x2E80 <= c <= 0x9FFF
        or 0xF900 <= c <= 0xFAFF
        or 0x20000 <= c <= 0x3FFFF
    )


cdef inline bint is_terminal(Py_UCS4 c) noexcept:
    return c in u".!?…。！？．｡‥؟۔।॥։።៕។။༎"


cdef inline bint is_closer(Py_UCS4 c) noexcept:
    return c in u"\"'”’»›«‹“‘״」』）)]】》〉*"


cdef inline bint is_opener(Py_UCS4 c) noexcept:
    return c in u"\"'“‘«‹„‚»›״「『《〈"


cdef inline bint is_note(Py_UCS4 c) noexcept:
    # What a note mark can end in.
    return c == u"]" or c in u"¹²³" or 0x2070 <= c <= 0x2079


cdef inline Py_ssize_t wide_between(
    int kind, void* data, Py_ssize_t first, Py_ssize_t last
) noexcept:
    cdef Py_ssize_t at, found = 0
    if kind == 1:
        return 0
    for at in range(first, last):
        found += is_wide(PyUnicode_READ(kind, data, at))
    return found


cdef inline Py_ssize_t wide_of(str text) noexcept:
    return wide_between(
        PyUnicode_KIND(text), PyUnicode_DATA(text), 0, PyUnicode_GET_LENGTH(text)
    )


cdef inline Py_ssize_t letters_of(str text) noexcept:
    return PyUnicode_GET_LENGTH(text) + 3 * wide_of(text) // 2


cdef inline Py_ssize_t words_between(
    int kind, void* data, Py_ssize_t first, Py_ssize_t last
) noexcept:
    cdef Py_ssize_t at, spaced = 0, unspaced = 0
    cdef bint inside = False
    cdef Py_UCS4 c
    if kind == 1:
        return narrow_words(<const unsigned char*>data + first, last - first)
    for at in range(first, last):
        c = PyUnicode_READ(kind, data, at)
        if c <= 0x20 or c >= 0x80:
            unspaced += is_unspaced(c)  # the ideographic space is both
            if Py_UNICODE_ISSPACE(c):
                inside = False
                continue
        if not inside:
            spaced += 1
            inside = True
    if unspaced == 0:
        return spaced
    return max(1, spaced - 1 + unspaced // 3)


cdef inline Py_ssize_t words_of(str text) noexcept:
    return words_between(
        PyUnicode_KIND(text), PyUnicode_DATA(text), 0, PyUnicode_GET_LENGTH(text)
    )


cdef inline bint is_title_of(str text, Py_ssize_t at_least, Py_ssize_t longest) noexcept:
    # ``shape.is_title``, whose ``LONG_LETTERS`` are ``longest``.
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t first = 0, last = PyUnicode_GET_LENGTH(text), at
    cdef Py_UCS4 c
    first = lstripped(kind, data, first, last)
    last = rstripped(kind, data, first, last)
    if first == last or last - first > longest:
        return False
    if last - first + 3 * wide_between(kind, data, first, last) // 2 > longest:
        return False
    if words_between(kind, data, first, last) < at_least:
        return False
    at = last
    while at > first and is_closer(PyUnicode_READ(kind, data, at - 1)):
        at -= 1
    if at == first or PyUnicode_READ(kind, data, at - 1) in u".。।۔։．,，;；:：،、":
        return False
    for at in range(first, last):
        c = PyUnicode_READ(kind, data, at)
        if is_alnum(c) or c == 0x5F:
            return True
    return False


cdef inline bint is_item(str text) noexcept:
    # Whether ``paragraphs.BULLET`` matches.
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at = 0, mark, length = PyUnicode_GET_LENGTH(text)
    cdef Py_UCS4 c
    at = lstripped(kind, data, at, length)
    if at == length:
        return False
    c = PyUnicode_READ(kind, data, at)
    if c in u"•‣▪▫●○■□◦·*+–—-":
        at += 1
    else:
        if c == u"(":
            at += 1
        mark = at
        while at < length and at - mark < 3 and (
            Py_UNICODE_ISDECIMAL(PyUnicode_READ(kind, data, at))
        ):
            at += 1
        if at == mark and at < length:
            c = PyUnicode_READ(kind, data, at)
            if 0x41 <= c <= 0x5A or 0x61 <= c <= 0x7A:
                at += 1
        if at == mark or at == length or PyUnicode_READ(kind, data, at) not in u".)":
            return False
        at += 1
    mark = at
    at = lstripped(kind, data, at, length)
    return mark < at < length
