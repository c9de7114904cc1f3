import cython
from libc.math cimport log1p

cdef double SMALL, MIDDLE, LARGE, REGION_LETTERS
cdef int _HIDDEN


cdef class Survey:
    cdef public object tree
    cdef public Py_ssize_t count, path_length, title_at, h1_at, anchor, lead, region
    cdef public int tight, wide
    cdef public double letters_held, prose_held, letters_total, prose_total, longest
    cdef public double capitals_mean
    cdef public int[::1] parent, tag, first, last, node, size, links, hops, bold, flags
    cdef public double[::1] bullets, letters, words, linked, prose, ends, stops, commas, digits
    cdef public double[::1] capitals, symbols, times, copies, prices, repeats, starts
    cdef public double[::1] letters_to, linked_to, prose_to, ends_to, times_to, prices_to
    cdef public int[::1] place, back, on, lists, tables, own_units, small, middle, large
    cdef public int[::1] group_of, member_order, widest, kind_of, lead_up
    cdef public double[::1] overlap, level, own_letters, depth
    cdef public list hint_rows, hint_depths, members, group_stats, page
    cdef public dict kind_stats
    cdef public tuple region_stats

    @cython.locals(unit=Py_ssize_t, first_h1=Py_ssize_t)
    cpdef _find_anchors(self)
    @cython.locals(unit=Py_ssize_t, count=Py_ssize_t, seen=Py_ssize_t, prose="double[::1]")
    cpdef _find_prose(self)
    @cython.locals(
        unit=Py_ssize_t, node=Py_ssize_t, parent=Py_ssize_t, count=Py_ssize_t, code=int,
        share=double, total=double, letters="double[::1]", top=bint,
    )
    cpdef _describe_nodes(self)
    @cython.locals(
        at=Py_ssize_t, index=Py_ssize_t, held=double, letters="double[::1]", bits=long,
        row=list, depths=list, chain=list,
    )
    cpdef list hints(self, Py_ssize_t node)
    @cython.locals(
        low=Py_ssize_t, high=Py_ssize_t, order=Py_ssize_t, node=Py_ssize_t, parent=Py_ssize_t,
        above=Py_ssize_t, group=Py_ssize_t, size=Py_ssize_t, held=double, prosed=double,
        links=double, letters="double[::1]", prose="double[::1]", linked="double[::1]",
    )
    cpdef _describe_groups(self)
    @cython.locals(unit=Py_ssize_t, kind=Py_ssize_t, stats=dict, entry=list)
    cpdef _describe_kinds(self)
    @cython.locals(
        anchor=Py_ssize_t, lead=Py_ssize_t, node=Py_ssize_t, up=int, region=Py_ssize_t,
        start=Py_ssize_t, low=Py_ssize_t, high=Py_ssize_t, held=double, prose_held=double,
    )
    cpdef _find_lead(self)
    @cython.locals(
        unit=Py_ssize_t, count=double, items=Py_ssize_t, headings=Py_ssize_t,
        prose_units=Py_ssize_t, hidden=Py_ssize_t, repeated=double, capitals=double,
        prosed=double, size=double, index=Py_ssize_t, at=Py_ssize_t, hints=list, covered=list,
    )
    cpdef _describe_page(self)
