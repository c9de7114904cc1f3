import cython

cdef int _MAIN, _ARTICLE, _FOOTER, _NAV, _ASIDE, _QUOTE, _H1, _H6, _P, _BUTTON
cdef int _TABLE, _TH, _CAPTION
cdef int _COMMENT, _SAYS_MORE
cdef double SURE, SURE_COMMENTS, SURE_ASIDE, RANK_SHARE

@cython.locals(
    part="int[::1]", nodes="int[::1]", unit=Py_ssize_t, mine=int, outside=bint, aside=bint,
    others=bint, goes=list, held=list, sure=list,
)
cdef _drop_parts(tree, list stay, likely, double cut, counts, bint comments)

@cython.locals(
    count=Py_ssize_t, node=Py_ssize_t, above=Py_ssize_t, code=int, mine=int,
    tag="int[::1]", parent="int[::1]", hints="int[::1]", holds="int[::1]", part="int[::1]",
    reviews="int[::1]", named=bint, anywhere=int, content=int, outside=int, aside=int,
)
cpdef int[::1] parts_of(tree)

@cython.locals(
    tag="int[::1]", nodes="int[::1]", ranks="int[::1]", more="int[::1]", unit=Py_ssize_t,
    node=Py_ssize_t, rank=int,
)
cdef _fill_headings(tree, list stay, likely, double cut)

@cython.locals(
    tag="int[::1]", parent="int[::1]", nodes="int[::1]", unit=Py_ssize_t, node=Py_ssize_t,
    below=Py_ssize_t,
)
cdef _fill_table_heads(tree, list stay, likely, double cut)

@cython.locals(unit=Py_ssize_t, text=str)
cdef _drop_signatures(tree, list stay, counts)

@cython.locals(
    tag="int[::1]", nodes="int[::1]", what="int[::1]", unit=Py_ssize_t, count=Py_ssize_t,
    is_button=bint, folds=bint,
)
cdef _drop_buttons(tree, list stay)

@cython.locals(
    nodes="int[::1]", signature="int[::1]", parent="int[::1]", count=Py_ssize_t, unit=Py_ssize_t,
    above=Py_ssize_t, folds=dict, looks=tuple,
)
cdef _fold_alike(tree, int[::1] what)

cdef bint _may_fold(tree, Py_ssize_t unit)
