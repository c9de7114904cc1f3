import cython
from libc.math cimport log1p

from cleaner.learned.rows cimport Row
from cleaner.learned.survey cimport Survey

cdef double _FAR
cdef int _HIDDEN
cdef double[::1] _TAG_CLASS
cdef double FAR_ABOVE
cdef Py_ssize_t _PAGE_COUNT, _HINT_COUNT, _GROUP_COUNT

@cython.locals(node=Py_ssize_t, row=Row, depth=double, at=Py_ssize_t, hints=Py_ssize_t)
cdef Row _row(Survey survey, Py_ssize_t unit)

@cython.locals(size=double, low=Py_ssize_t, high=Py_ssize_t)
cdef void _own(Survey survey, Row row, Py_ssize_t unit, Py_ssize_t node) except *

@cython.locals(back=Py_ssize_t, on=Py_ssize_t)
cdef void _position(Survey survey, Row row, Py_ssize_t unit) except *

@cython.locals(other=Py_ssize_t, size=double)
cdef void _beside(Survey survey, Row row, Py_ssize_t unit) except *

@cython.locals(width=Py_ssize_t, low=Py_ssize_t, high=Py_ssize_t, held=double)
cdef void _windows(Survey survey, Row row, Py_ssize_t unit) except *

@cython.locals(
    parent=Py_ssize_t, grand=Py_ssize_t, small=Py_ssize_t, middle=Py_ssize_t, large=Py_ssize_t,
    index=Py_ssize_t, at=Py_ssize_t, low=Py_ssize_t, high=Py_ssize_t, held=double, prose=double,
)
cdef void _containers(Survey survey, Row row, Py_ssize_t unit, Py_ssize_t node) except *

@cython.locals(
    branch=Py_ssize_t, at=Py_ssize_t, low=Py_ssize_t, high=Py_ssize_t, held=double,
    prose=double, core_mean=double, tight=Py_ssize_t, wide=Py_ssize_t, side=double,
)
cdef void _core(Survey survey, Row row, Py_ssize_t unit, Py_ssize_t node) except *

@cython.locals(
    region=Py_ssize_t, lead=Py_ssize_t, low=Py_ssize_t, high=Py_ssize_t, prose_share=double,
    linked=double, letters=double, mean=double, kind=Py_ssize_t, at=Py_ssize_t, down=int,
    group=Py_ssize_t,
)
cdef void _anchored(Survey survey, Row row, Py_ssize_t unit, Py_ssize_t node) except *

@cython.locals(
    at=Py_ssize_t, group=Py_ssize_t, size=Py_ssize_t, held=double, prose=double, linked=double,
    low=Py_ssize_t, high=Py_ssize_t,
)
cdef void _group(Survey survey, Row row, Py_ssize_t unit, Py_ssize_t node) except *

@cython.locals(
    kind=Py_ssize_t, count=double, held=double, linked=double, prose=double,
)
cdef void _kind(Survey survey, Row row, Py_ssize_t unit) except *

cdef double _signed(double value)
