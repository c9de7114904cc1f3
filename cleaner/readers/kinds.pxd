# How elements are read, by their names.

from libc.string cimport memcpy

from cleaner.readers.markup cimport begins, same

cdef enum:  # how an element is read
    ORDINARY, IS_BLOCK, PRE, BODY, IS_LINK, ROOT, META, SCRIPT, STYLE, TEXT, ENDLESS
    HEAD, VOID, IDLE, LINKED, UNSURE, DRAWING, SHAPE, CHOICE, OPTION, SPAN

cdef enum:
    NAMES = 1024
    LONGEST = 20


cdef struct Kind:
    unsigned char letters[LONGEST]
    Py_ssize_t length
    int kind


cdef inline unsigned int place_of(const unsigned char* name, Py_ssize_t length) noexcept nogil:
    cdef unsigned int mixed = <unsigned int>length
    cdef Py_ssize_t at
    for at in range(length):
        mixed = mixed * 31 + (name[at] | 0x20)
    return (mixed ^ (mixed >> 10)) & <unsigned int>(NAMES - 1)


cdef inline int kind_of(
    const Kind* names, const unsigned char* name, Py_ssize_t length
) noexcept nogil:
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


cdef inline int know(Kind* names, dict actions, block, link) except -1:
    """Fill a table of ``NAMES`` places with the elements that are read in a way of their own;
    of those that ``actions`` have, blocks and links are."""
    cdef unsigned int place
    cdef bytes name
    cdef dict kinds = {}
    for text, action in actions.items():
        if action == block or action == link:
            kinds[text] = IS_BLOCK if action == block else IS_LINK
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
    if len(kinds) * 2 > NAMES:
        raise ValueError("more names of elements than there is room for")
    for text, kind in kinds.items():
        name = text.encode("ascii")
        if len(name) > LONGEST or not name.replace(b"-", b"").isalnum():
            raise ValueError(f"a name of an element that is no plain word, or longer: {text!r}")
        place = place_of(name, len(name))
        while names[place].length:
            place = (place + 1) & <unsigned int>(NAMES - 1)
        memcpy(names[place].letters, <const unsigned char*>name, len(name))
        names[place].length = len(name)
        names[place].kind = kind
    return 0


cdef inline bint is_read(int kind, const unsigned char* name, Py_ssize_t length) noexcept nogil:
    """Whether any reader looks at an attribute of this name, of an element of this kind."""
    cdef const unsigned char* end = name + length
    if kind == IS_LINK:
        return length == 4 and begins(name, end, "href", 4)
    if length == 14 and begins(name, end, "shadowrootmode", 14):
        return True
    if kind != IS_BLOCK and kind != PRE and kind != BODY:
        return kind == ROOT or kind == META or kind == SCRIPT or kind == TEXT
    if length == 5:
        return (
            begins(name, end, "class", 5)
            or begins(name, end, "style", 5)
            or begins(name, end, "start", 5)
            or begins(name, end, "value", 5)
        )
    if length == 4:
        return begins(name, end, "role", 4)
    if length == 2:
        return begins(name, end, "id", 2)
    if length == 13:
        return begins(name, end, "aria-expanded", 13) or begins(name, end, "aria-controls", 13)
    return length == 6 and begins(name, end, "hidden", 6)
