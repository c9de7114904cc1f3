import cython
from cleaner.learned.logs cimport log1p

cdef double SMALL, MIDDLE, LARGE, REGION_LETTERS
cdef int _UL, _OL, _TABLE, _HIDDEN
cdef Py_ssize_t _COVERED_COUNT, _HINT_COUNT


cdef int[::1] _COVERED_AT, _TAG_BITS, _IS_SEMANTIC


cdef class Survey:
    cdef public object tree
    cdef public Py_ssize_t count, path_length, title_at, h1_at, anchor, lead, region
    cdef public int tight, wide
    cdef public double letters_held, prose_held, letters_total, prose_total, longest
    cdef public double capitals_mean
    cdef public int[::1] parent, tag, first, last, node, size, links, hops, bold, flags
    cdef public double[::1] bullets, letters, lengths, words, linked, prose, ends, stops, commas, digits
    cdef public double[::1] capitals, symbols, times, copies, prices, repeats, starts
    cdef public double[::1] letters_to, linked_to, prose_to, ends_to, times_to, prices_to
    cdef public int[::1] place, back, on, lists, tables, own_units, small, middle, large
    cdef public int[::1] group_of, group_size, group_head, group_tail, member_order, widest
    cdef public int[::1] kind_of, lead_up, hint_row
    cdef public double[::1] group_held, group_prose, group_linked
    cdef public double[::1] kind_units, kind_held, kind_linked, kind_prose, kind_first, kind_last
    cdef public double[::1] overlap, level, own_letters, depth, hint_values, hint_depths, page
    cdef public tuple region_stats

    @cython.locals(unit=Py_ssize_t, text=str)
    cpdef _take(self, tree, measures, sums)
    @cython.locals(unit=Py_ssize_t, most=double)
    cpdef double _most(self)
    @cython.locals(unit=Py_ssize_t, first_h1=Py_ssize_t)
    cpdef _find_first_heading(self)
    @cython.locals(unit=Py_ssize_t, count=Py_ssize_t, seen=Py_ssize_t, prose="double[::1]")
    cpdef _find_prose(self)
    @cython.locals(
        unit=Py_ssize_t, node=Py_ssize_t, parent=Py_ssize_t, count=Py_ssize_t, code=int,
        share=double, total=double, letters="double[::1]", top=bint,
    )
    cpdef _describe_nodes(self)
    @cython.locals(
        node=Py_ssize_t, parent=Py_ssize_t, count=Py_ssize_t, row=Py_ssize_t, rows=Py_ssize_t,
        above=Py_ssize_t, index=Py_ssize_t, held=double, letters="double[::1]",
        hints="int[::1]", bits=long,
    )
    cpdef _find_hints(self)
    @cython.locals(
        low=Py_ssize_t, high=Py_ssize_t, node=Py_ssize_t, parent=Py_ssize_t, count=Py_ssize_t,
        above=int, group=Py_ssize_t, size=Py_ssize_t,
        letters="double[::1]", prose="double[::1]", linked="double[::1]",
    )
    cpdef _describe_groups(self)
    @cython.locals(
        unit=Py_ssize_t, node=Py_ssize_t, kind=int, count=int, kinds="int[::1]"
    )
    cpdef _describe_kinds(self)
    @cython.locals(
        anchor=Py_ssize_t, lead=Py_ssize_t, node=Py_ssize_t, up=int, unit=Py_ssize_t, region=Py_ssize_t,
        start=Py_ssize_t, low=Py_ssize_t, high=Py_ssize_t, held=double, prose_held=double,
    )
    cpdef _find_lead(self)
    @cython.locals(
        unit=Py_ssize_t, count=double, items=Py_ssize_t, headings=Py_ssize_t,
        prose_units=Py_ssize_t, hidden=Py_ssize_t, repeated=double, capitals=double,
        prosed=double, index=Py_ssize_t, node=Py_ssize_t, last=Py_ssize_t, known=bint,
        row=Py_ssize_t, semantic=Py_ssize_t, covered="double[::1]", group=Py_ssize_t,
        groups=int,
    )
    cpdef _describe_page(self)
