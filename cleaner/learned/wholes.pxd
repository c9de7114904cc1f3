import cython

cdef int _P, _QUOTE, _H1, _H6, _UL, _OL, _DL, _TABLE, _TR
cdef double HOLE_SHARE, BETWEEN_SHARE, HEADING_SHARE, LIST_SHARE, TERM_SHARE, END_SHARE
cdef double INTRODUCED_SHARE, AMID_SHARE, ENTRY_SHARE, UNDER_SHARE
cdef int ENTRIES, ROWS
cdef bytes _HOLDS_TEXT

@cython.locals(
    tag="int[::1]", parent="int[::1]", nodes="int[::1]", runs="int[::1]", unit=Py_ssize_t,
    count=Py_ssize_t, node=Py_ssize_t, owner=Py_ssize_t, above=Py_ssize_t, least=double,
    is_hole=bint,
)
cpdef fill_texts(tree, list stay, likely, double cut)

@cython.locals(node=Py_ssize_t, code=int, holds="const unsigned char*")
cdef Py_ssize_t _owner(int[::1] tag, int[::1] parent, int[::1] nodes, Py_ssize_t unit)

@cython.locals(
    nodes="int[::1]", parent="int[::1]", signature="int[::1]", first="int[::1]", last="int[::1]",
    unit=Py_ssize_t, node=Py_ssize_t, least=double, sizes=dict, keeps=dict, doubted=list,
    looks=tuple,
)
cpdef fill_entries(tree, list stay, likely, double cut)

@cython.locals(
    tag="int[::1]", nodes="int[::1]", table="int[::1]", kept="int[::1]", unit=Py_ssize_t,
    node=Py_ssize_t,
)
cpdef fill_tables(tree, list stay)

@cython.locals(
    nodes="int[::1]", tag="int[::1]", lists="int[::1]", sizes="int[::1]", keeps="int[::1]",
    first="int[::1]", last="int[::1]", unit=Py_ssize_t, node=Py_ssize_t, own=Py_ssize_t, count=Py_ssize_t,
    terms=double, ends=double,
)
cpdef fill_lists(tree, list stay, likely, double cut)

@cython.locals(tag="int[::1]", node=Py_ssize_t, found=int)
cdef bint _has(tree, int kind)

@cython.locals(
    tag="int[::1]", parent="int[::1]", node=Py_ssize_t, found="int[::1]",
)
cdef int[::1] _nearest(tree, int one, int other, int third)

cpdef keep_lists(tree, list stay, likely, double cut, counts)

@cython.locals(
    outer="int[::1]", nodes="int[::1]", count=Py_ssize_t, start=Py_ssize_t, end=Py_ssize_t,
    own=Py_ssize_t, runs=list,
)
cdef list _runs_of(tree)

@cython.locals(
    count=Py_ssize_t, start=Py_ssize_t, end=Py_ssize_t, own=Py_ssize_t, linked=Py_ssize_t,
    letters=Py_ssize_t, share=double, unit=Py_ssize_t,
)
cdef _keep_introduced(tree, list runs, list stay, likely, double cut, counts)

@cython.locals(
    tag="int[::1]", parent="int[::1]", nodes="int[::1]", start=Py_ssize_t, end=Py_ssize_t,
    own=Py_ssize_t, owner=Py_ssize_t, unit=Py_ssize_t, texts=dict,
)
cdef _keep_under_headings(tree, list runs, list stay, likely, double cut, counts)

cdef bint _is_kept(list stay, Py_ssize_t start, Py_ssize_t end)

@cython.locals(words=Py_ssize_t, mean=double, unit=Py_ssize_t)
cdef bint _reaches(likely, counts, Py_ssize_t start, Py_ssize_t end, double least)

@cython.locals(
    nodes="int[::1]", quotes="int[::1]", unit=Py_ssize_t, node=Py_ssize_t, own=Py_ssize_t,
)
cpdef keep_sources(tree, list stay, counts)

cdef bint _is_heading(tree, Py_ssize_t unit)

@cython.locals(
    tag="int[::1]", parent="int[::1]", nodes="int[::1]", node=Py_ssize_t, above=Py_ssize_t,
    found="int[::1]", table="int[::1]", unit=Py_ssize_t,
)
cdef int[::1] _outermost(tree)
