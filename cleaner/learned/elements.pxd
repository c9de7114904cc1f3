import cython

cdef int _MAIN, _ARTICLE, _FOOTER, _NAV, _ASIDE, _QUOTE, _H1, _H6, _P, _BUTTON, _UL, _OL, _DL, _TABLE, _TR
cdef int _COMMENT, _SAYS_MORE
cdef double HOLE_SHARE, BETWEEN_SHARE, HEADING_SHARE, LIST_SHARE, TERM_SHARE, END_SHARE
cdef bytes _HOLDS_TEXT
cdef double SURE, SURE_COMMENTS, SURE_ASIDE

@cython.locals(
    part="int[::1]", nodes="int[::1]", unit=Py_ssize_t, mine=int, outside=bint, aside=bint,
    others=bint, goes=list, held=list, sure=list,
)
cdef _drop_parts(tree, list stay, likely, double cut, counts, bint comments)

@cython.locals(
    count=Py_ssize_t, node=Py_ssize_t, above=Py_ssize_t, code=int, mine=int,
    tag="int[::1]", parent="int[::1]", hints="int[::1]", holds="int[::1]", part="int[::1]",
)
cpdef int[::1] parts_of(tree)

@cython.locals(
    tag="int[::1]", parent="int[::1]", nodes="int[::1]", runs="int[::1]", unit=Py_ssize_t,
    count=Py_ssize_t, node=Py_ssize_t, owner=Py_ssize_t, above=Py_ssize_t, least=double,
    is_hole=bint,
)
cdef _fill_texts(tree, list stay, likely, double cut)

cdef Py_ssize_t _owner(tree, Py_ssize_t unit)

@cython.locals(
    tag="int[::1]", nodes="int[::1]", table="int[::1]", kept="int[::1]", unit=Py_ssize_t,
    node=Py_ssize_t,
)
cdef _fill_tables(tree, list stay)

@cython.locals(
    nodes="int[::1]", tag="int[::1]", lists="int[::1]", sizes="int[::1]", keeps="int[::1]", first="int[::1]",
    last="int[::1]", unit=Py_ssize_t, node=Py_ssize_t, own=Py_ssize_t, count=Py_ssize_t,
    terms=double, ends=double,
)
cdef _fill_lists(tree, list stay, likely, double cut)

@cython.locals(
    tag="int[::1]", parent="int[::1]", node=Py_ssize_t, found="int[::1]",
)
cdef int[::1] _nearest(tree, int one, int other, int third)

@cython.locals(
    tag="int[::1]", nodes="int[::1]", what="int[::1]", unit=Py_ssize_t, count=Py_ssize_t,
    is_button=bint, folds=bint,
)
cdef _drop_buttons(tree, list stay)

cdef bint _may_fold(tree, Py_ssize_t unit)
